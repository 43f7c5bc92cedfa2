case {
  title    = "Twee momenten",
  summary  = "Een klant belt over een jas die terug moet.",
  channel  = "phone",
  role     = "frontoffice",
  minutes  = 2,
  norm     = { time = "1d", limit = "7d" },
  customer = { name = "meneer De Wit", portrait = "man-60", trust = 45, patience = 35 },
  start    = "opening",
}
moment "opening" { step = "listen" }
customer [[Waar blijft mijn jas nu toch, dat duurt al weken.]]
  signal "dat duurt al weken" { kind = "implicit", why = [[Hij wacht te lang.]] }
reply [[Vertelt u eens, hoe is het gegaan?]] { act = "probe", go = "verhaal", why = [[Ja.]] }
reply [[Ik kijk het voor u na.]] { act = "explain", trust=0,patience=0, go = "verhaal", why = [[Nee.]] }
moment "verhaal" { step = "acknowledge" }
customer [[Nou, zoals ik zei.]]
reply [[Wat zei u ook weer?]] { act = "explain", trust = 0, patience = 0, takes = "1m", go = "opening", why = [[Nee.]] }
reply [[Wat vervelend, dat had niet gemogen.]] { act = "acknowledge", go = "blij", why = [[Ja.]] }
ending "blij" [[Fijn.]] { outcome = "satisfied" }
