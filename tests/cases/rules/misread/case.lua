case {
  title    = "De lamp",
  summary  = "Een huurder belt over het licht in het portaal.",
  channel  = "phone",
  role     = "desk",
  minutes  = 4,
  teaches  = { "twee keer bellen" },
  norm     = { time = "4h", limit = "5d" },
  customer = { name = "mevrouw Jansen", portrait = "vrouw-60", trust = 45, patience = 40, earlier = 1 },
  flags    = { beloofd = false },
  start    = "opening",
  on       = { patience_out = "ophangen" },
}

moment "opening" { step = "listen" }
customer [[Goedemorgen, met Jansen. Het licht in het portaal is nog steeds stuk, en dat is al de tweede keer.]]
  signal "nog steeds" { kind = "implicit", why = [[Er is eerder iets beloofd.]] }
  signal "de tweede keer" { kind = "implicit", why = [[Herhaling maakt er een klacht van.]] }
  decoy "met Jansen" { why = [[Een naam zegt niets.]] }
thought [[Ze zuchten vast.]]
reply [[U zegt: nog steeds. Wat was er de eerste keer met u afgesproken?]] {
  act = "own", heard = "nog steeds", go = "verhaal", why = [[Je noemt wat je hoorde.]],
}
reply [[Een lamp vervangen wij binnen vijf werkdagen, dat staat op onze site.]] {
  act = "explain", go = "verhaal", why = [[Uitleg wordt gehoord als verdediging.]],
}
reply [[Wat vervelend zeg. Dat komt door de kou, is het de lamp bij de lift?]] {
  act = "script", go = "verhaal", why = [[Het gaat over de lamp en niet over haar.]],
}

moment "verhaal" { step = "acknowledge" }
customer [[Vorige week zou er iemand komen. Niemand gezien. Mijn buurvrouw wacht altijd op mij.]]
  signal "Niemand gezien" { kind = "implicit", why = [[Een afspraak die niet is nagekomen.]] }
  decoy "wacht altijd" { why = [[Dit gaat over de buurvrouw.]] }
reply [[Dat had niet mogen gebeuren. Ik zoek uit waar het is misgegaan, mag dat?]] {
  act = "own", go = "duiden", set = { beloofd = true }, why = [[Je erkent en blijft eigenaar.]],
}
reply [[Dank voor uw geduld, mevrouw. Wij doen altijd ons best voor iedereen.]] {
  act = "script", go = "duiden", why = [[Een standaardzin.]],
}
reply [[Onze monteur belt altijd aan, dus dan was u vast net even weg, toch?]] {
  act = "defend", go = "duiden", why = [[Je komt op voor ons.]],
}

moment "duiden"
narrator [[Wat is dit eigenlijk?]]
judge { is = "complaint", kind = "implicit", go = "aanbod", why = [[Er was een belofte.]] }

moment "aanbod" { step = "solve" }
customer [[En wat gaat u er nu aan doen?]]
offer {
  needs = { "apology", "repair" }, welcome = { "refund" }, harmful = { "voucher" },
  fair = { 10, 20 }, route = "self", takes = "2h", why = [[Eerst de mens, dan de lamp.]],
  hand_over = { takes = "3d", patience = -10 },
  go = { fits = "afspraak", short = "mager", handed_over = "mager" },
}

moment "afspraak" { step = "follow_up" }
customer [[Dan hoor ik het wel, zeker?]]
  signal "zeker" { kind = "indirect", why = [[Zij gelooft het nog niet.]] }
reply [[Ik bel u morgen om tien uur zelf om te horen of het licht het doet.]] {
  act = "own", go = "blij", why = [[Een dag en een tijd.]],
}
reply [[Als het morgen niet gelukt is, dan mag u ons gerust nog een keer bellen.]] {
  act = "explain", go = "mager", why = [[De klant moet weer zelf bellen.]],
}
reply [[Zeker, en u krijgt daarna ook nog een korte enquête van ons gestuurd.]] {
  act = "script", when = { beloofd = true }, go = "mager", why = [[Daar heeft zij niets aan.]],
}

ending "blij" [[Dan ben ik blij dat ik heb gebeld.]] { outcome = "delighted" }
ending "mager" [[Nou, we wachten het maar af.]] { outcome = "resigned" }
ending "ophangen" [[De lijn is dood.]] { outcome = "lost" }
