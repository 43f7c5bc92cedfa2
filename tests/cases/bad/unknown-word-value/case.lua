case {
  title    = "Alweer die lekkage",
  summary  = "Een huurder belt voor de derde keer over dezelfde lekkage.",
  sector   = "huur",
  channel  = "phone",
  role     = "frontoffice",
  minutes  = zes,
  teaches  = { "drie keer klagen", "uitleg is verdediging" },
  norm     = { time = "24h", limit = "14d", contacts = 1 },
  customer = { name = "mevrouw Jansen", portrait = "vrouw-60", trust = 45, patience = 60, earlier = 2 },
  flags    = { beloofd = false, dagen = 0, naam = "niemand" },
  start    = "opening",
  level    = 2, after = { "de-kraan" },
  on       = { patience_out = "ophangen" },
}

moment "opening" { step = "listen" }

narrator [[Maandag, 09:12. De telefoon gaat.]]
customer [[Goedemorgen, met Jansen. Ik wil u niet lastigvallen, maar komt de loodgieter nog steeds?]]
  signal "wil u niet lastigvallen" { kind = "implicit", why = [[Wie zich bezwaard voelt, heeft al een drempel over gemoeten.]] }
  signal "nog steeds"              { kind = "implicit", why = [[Er is eerder iets beloofd dat niet is gebeurd.]] }
  decoy  "met Jansen"              { why = [[Een naam zegt nog niets over onvrede.]] }
thought [[Ze zuchten vast alweer als ze mijn naam zien.]]

reply [[U zegt: nog steeds. Hoe lang wacht u al, en wat is er beloofd?]] {
  act = "probe", heard = "nog steeds", go = "verhaal",
  set = { beloofd = true },
  why = [[Je noemt wat je hoorde en nodigt uit om te vertellen.]],
}
reply [[Wat vervelend. Wat is er precies aan de hand met de leiding?]] {
  act = "sympathise", go = "verhaal", when = { dagen = { min = 0, max = 5 }, trust = { min = 1 } },
  add = { dagen = 2 },
  why = [[Vriendelijk, maar het gaat over de leiding en niet over haar.]],
}
reply [[Een loodgieter plannen wij binnen tien werkdagen in.]] {
  act = { "explain" }, go = "kastje", run = function(s) s.dagen = s.dagen + 2 end,
  why = [[Uitleg wordt gehoord als verdediging.]],
}
reply [[Daar ga ik niet over, ik verbind u door.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "kastje",
  when = function(s) return s.dagen == 0 end,
  why = [[Van het kastje naar de muur: dit mag je zelf oplossen.]],
}

moment "kastje"
customer [[Daar ben ik weer. Ik moest bij u zijn, {customer}, na {dagen} dagen.]] { mood = "angry" }
  signal "Daar ben ik weer" { kind = "explicit", why = [[Zij is heen en weer gestuurd.]] }
go "verhaal"

moment "verhaal"
customer [[Ik heb al twee keer gebeld en steeds gewacht, en weer gewacht.]]
  signal "gewacht" { kind = "implicit", nth = 2, id = "gewacht", why = [[Voor de tweede keer.]] }
judge {
  is = "complaint", kind = "implicit", also = { "request" },
  go = { right = "oplossing", half = "oplossing", wrong = "kastje" },
  why = [[Er staat een vraag, maar de klant mist een belofte die is gedaan.]],
}

moment "oplossing" { step = "solve", route = "self" }
customer [[En wat gaat u er nu aan doen?]]
offer {
  needs    = { "apology", "repair" },
  welcome  = { "call_back" },
  harmful  = { "voucher" },
  fair     = { 15, 30 },
  route    = "self",
  hand_over = { takes = "2d", trust = -5 },
  why      = [[Eerst de mens, dan het lek; de weggegooide dag mag iets waard zijn.]],
  go       = { fits = "blij", short = "teleurgesteld", handed_over = "kastje" },
}

ending "blij" [[Ik ben blij dat ik heb gebeld.]] { outcome = "delighted" }
ending "teleurgesteld" [[Nou, dan niet.]] { outcome = "resigned" }
ending "ophangen" [[De klant hangt op.]] { outcome = "lost" }
-- load: 7 number-word
