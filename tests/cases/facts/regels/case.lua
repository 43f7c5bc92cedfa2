-- Lines that are awkward to part: a dash, quotes, abbreviations, a chat without punctuation.
case {
  title    = "De regels",
  summary  = "Zinsdelen voor de tests.",
  sector   = "test",
  channel  = "chat",
  role     = "balie",
  minutes  = 1,
  customer = { name = "mevrouw Proef", trust = 50, patience = 60 },
  start    = "begin",
}

moment "begin"
customer [[Nee hoor, het is de kraan – die lekt nu drie weken. "Morgen komt er iemand," zei u. 't Kost o.a. 7,50 per keer…]]
  signal "nu drie weken" { kind = "implicit", why = [[Lang.]] }
customer [[hallo ik wacht nog op de monteur kunt u even kijken

en graag vandaag]]
reply [[Ik kijk het na.]] { act = "probe", go = "klaar", why = [[Kan.]] }
reply [[Het is druk.]] { act = "explain", go = "klaar", why = [[Kan niet.]] }

ending "klaar" [[Dank u.]] { outcome = "satisfied" }
