case {
  title    = "De proef",
  summary  = "Een korte zaak voor de tests.",
  sector   = "test",
  channel  = "phone",
  role     = "balie",
  minutes  = 2,
  teaches  = { "luisteren" },
  norm     = { time = "24h", limit = "14d" },
  customer = { name = "mevrouw Proef", trust = 50, patience = 60, earlier = 1 },
  start    = "begin",
}

moment "begin" { step = "listen" }
narrator [[De telefoon gaat.]]
customer [[Goedemorgen, wachten wij nog steeds op de monteur?]]
  signal "nog steeds" { kind = "implicit", why = [[Er is iets beloofd.]] }
  decoy "Goedemorgen" { why = [[Een groet is een groet.]] }
thought [[Dit is de derde keer al.]]
reply [[Hoe lang wacht u al?]] {
  act = "probe", go = "verder",
  why = [[Je nodigt uit om te vertellen.]],
}
reply [[De monteurs hebben het druk.]] {
  act = "explain", go = "verder",
  why = [[Uitleg wordt gehoord als verdediging.]],
}
reply [[U zegt: nog steeds. Dat had niet gemogen.]] {
  act = "acknowledge", heard = "nog steeds", go = "verder",
  why = [[Je noemt wat je hoorde.]],
}

moment "verder"
customer [[Al drie weken, en twee keer een afspraak.]]
customer [[De eerste keer kwam er niemand.]]
go "duiden"

moment "duiden"
judge { is = "complaint", kind = "implicit", go = "bod", why = [[De vraag draagt een gemiste belofte.]] }

moment "bod" { step = "solve" }
customer [[En nu?]]
offer {
  needs = { "apology" }, fair = { 10, 20 }, route = "self",
  why = [[Eerst de mens, dan het geld.]],
  go = { fits = "tevreden", short = "boos", handed_over = "boos" },
}

ending "tevreden" [[Dank u wel.]] { outcome = "satisfied" }
ending "boos" [[Laat dan maar.]] { outcome = "lost" }
