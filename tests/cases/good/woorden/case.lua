-- What the format names by word or by its Dutch label, once each.
case {
  title    = "Met de woorden van de trainer",
  channel  = "sociale media",
  role     = "medewerker",
  themes   = { "drempels", "silence" },
  customer = { name = "mevrouw Jansen", trust = 45, patience = 60,
    portrait = { rustig = "rustig.png", angry = "boos.png" } },
  start    = "opening",
}

moment "opening" { step = "luisteren", channel = "e-mail" }
customer [[Als het nu niet uitkomt, bel ik morgen wel weer. Morgen kan ook, dank u.]] { mood = "beleefd" }
  signal "wel weer" { kind = "impliciet", why = [[Ze rekent er niet op dat het nu lukt.]] }
  either "Als het nu niet uitkomt" { why = [[Beleefdheid, of een drempel. Allebei kan.]] }
  decoy  "morgen" { id = "tijd", why = [[Een dag is nog geen klacht.]] }

reply [[Het komt uit.]] {
  act = "erkennen", heard = { "wel weer", "Als het nu niet uitkomt" }, go = "duiden",
  why = [[Ze krijgt ruimte.]],
}
reply [[Zal ik meteen kijken wanneer het kan?]] {
  act = { "doorvragen", "thank" }, off = "te vroeg", heard = "tijd", go = "duiden", hand_over = "koud",
  why = [[Goed bij een eerste melding.]],
}
reply [[Dank u voor het bellen.]] {
  act = "praise", off = "beside", go = "duiden", why = [[Aardig, en niet waar het om gaat.]],
}

moment "duiden" { step = "doorvragen", route = "zelf" }
judge { is = "klacht", kind = "impliciet", go = "oplossing", why = [[Ze rekent er niet op.]] }

moment "oplossing" { step = "oplossen", role = "frontoffice", channel = "phone" }
offer {
  needs = { "excuses" }, welcome = { "zelf terugbellen" }, harmful = { "bon", "secrecy" },
  table = { "apology", "call_back", "bon", "secrecy", "refund" },
  route = "verplicht", why = [[Eerst de mens.]],
  go = { fits = "blij", short = "hoger", harmful = "weg", handed_over = "blij" },
}

ending "blij" [[Dank u.]] { outcome = "erbij neergelegd" }
ending "hoger" [[Dan bel ik uw directeur.]] { outcome = "hogerop gegaan" }
ending "weg" [[Dan hoeft het niet meer.]] { outcome = "klant kwijt" }
