-- What is told about a turn: one of each.
case {
  title    = "De proef",
  summary  = "Een korte zaak voor de tests.",
  sector   = "test",
  channel  = "phone",
  role     = "balie",
  minutes  = 2,
  norm     = { time = "24h", limit = "14d" },
  customer = { name = "mevrouw Proef", trust = 50, patience = 60, earlier = 1 },
  flags    = { rijk = false },
  start    = "begin",
}

moment "begin" { step = "listen" }
customer [[Goedemorgen, met Proef. Wachten wij nog steeds op de monteur? Mijn buurman wacht altijd graag, ik niet. Het zal wel druk zijn.]]
  signal "nog steeds" { kind = "implicit", why = [[Er is iets beloofd.]] }
  signal "ik niet" { kind = "implicit", why = [[Ze wacht niet graag.]] }
  decoy "altijd graag" { why = [[Dat gaat over de buurman.]] }
  either "Het zal wel druk zijn" { why = [[Begrip, of berusting.]] }
thought [[Dit is de derde keer al.]]
reply [[Hoe lang wacht u al?]] {
  act = "probe", go = "bod",
  why = [[Je nodigt uit om te vertellen.]],
}
reply [[De monteurs hebben het druk.]] {
  act = "explain", go = "bod",
  why = [[Uitleg wordt gehoord als verdediging.]],
}
reply [[U zegt: nog steeds. Dat had niet gemogen.]] {
  act = "acknowledge", heard = "nog steeds", go = "bod",
  why = [[Je noemt wat je hoorde.]],
}
reply [[Dat had niet gemogen, wat er ook was.]] {
  id = "vroeg", act = "acknowledge", off = "early", go = "bod",
  why = [[Je kent het verhaal nog niet.]],
}
reply [[U wacht niet graag, en u hoeft het niet te betalen.]] {
  act = "acknowledge", empathy = 3, heard = "ik niet", when = { rijk = true }, go = "bod",
  why = [[Dat kan alleen wie rijk is.]],
}

moment "bod" { step = "solve" }
customer [[En nu?]] { mood = "polite" }
offer {
  needs = { "apology", "refund" }, harmful = { "voucher" }, fair = { 10, 20 }, route = "self",
  why = [[Eerst de mens, dan het geld.]],
  go = { fits = "tevreden", short = "boos", harmful = "weg", handed_over = "boos" },
}

ending "tevreden" [[Dank u wel.]] { outcome = "satisfied" }
ending "boos" [[Laat dan maar.]] { outcome = "resigned" }
ending "weg" [[Ik ga naar een ander.]] { outcome = "lost" }
