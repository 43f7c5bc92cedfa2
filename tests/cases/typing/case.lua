-- A case as a trainer writes one; mistakes.txt says what goes wrong when something in it is typed wrongly.
case {
  title    = "De winterjas",
  summary  = "Een klant belt over een jas die terug moet.",
  sector   = "winkel",
  channel  = "phone",
  role     = "webshop",
  minutes  = 4,
  teaches  = { "een vraag kan een klacht zijn", "uitleg klinkt als verdediging" },
  themes   = { "threshold" },
  norm     = { time = "1d", limit = "7d", contacts = 1 },
  customer = { name = "meneer De Wit", portrait = "man-60", trust = 45, patience = 35, earlier = 1 },
  flags    = { erkend = false, dagen = 9, soort = "jas" },
  start    = "opening",
  on       = { patience_out = "opgehangen" },
}

role "webshop" { label = "medewerker webshop", euros = 40, may = { "apology", "repair", "pay_back", "call_back" } }
remedy "pay_back" { label = "geld terug", euros = { 10, 20, 40 }, trust = 6, patience = 8 }

-- Het goede pad

moment "opening" { step = "listen" }

narrator [[Dinsdag, 10:05. De telefoon gaat.]]
customer [[Goedemorgen. Ik wil toch even horen waar mijn jas is, want 'onderweg' zegt mij niets.
U zou mij bellen, en nu bel ik zelf maar weer.]]
  signal "toch even horen" { kind = "implicit", why = [[Wie nog eens belt, kreeg eerder geen antwoord.]] }
  signal "'onderweg' zegt mij niets" { kind = "implicit", id = "onderweg" }
  decoy  "Goedemorgen" { why = [[Een groet.]] }
thought [[Ze weten het vast niet.]]

reply [[Wat is het nummer van de bestelling?]] {
  act = "probe", go = "verhaal",
  why = [[Handig voor de bestelling.]],
}
reply [[U belt nog eens. Hoe is het gegaan?]] {
  act = { "acknowledge", "probe" }, heard = { "toch even horen", "onderweg" }, go = "verhaal",
  set = { erkend = true }, add = { dagen = 1 },
  why = [[Je noemt wat je hoorde.]],
}
reply [[Dat doet een collega, ik verbind u door.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "kastje",
  trust = -6, patience = -9,
  why = [[Hij moet opnieuw beginnen.]],
}

moment "verhaal" { step = "acknowledge" }
customer [[Ik wacht nu {dagen} dagen, en *weer* zegt niemand iets.]] { mood = "angry" }
  signal "weer zegt niemand iets" { kind = "explicit", why = [[Nu zegt hij het hardop.]] }
reply [[Dus u wacht nu al {dagen} dagen.]] {
  act = "acknowledge", go = "duiden",
  run = function(s) s.dagen = s.dagen + 1 end,
  why = [[Je zegt wat er gebeurde.]],
}
reply [[De douane houdt zo'n jas vaak vast.]] {
  act = "explain", go = "kastje", when = { trust = { min = 25 } },
  why = [[Uitleg klinkt hier als verdediging.]],
}
reply [[Wat vervelend voor u.]] {
  act = "sympathise", go = "duiden",
  when = function(s) return s.dagen > 3 and not s.erkend end,
  why = [[Vriendelijk, en het gaat niet over hem.]],
}

moment "duiden"
narrator [[Wat is dit vooral?]]
judge {
  is = "complaint", kind = "implicit", also = { "question" },
  go = { right = "oplossing", half = "oplossing", wrong = "kastje" },
  why = [[Het is een vraag van vorm.]],
}

moment "oplossing" { step = "solve" }
customer [[En wat kunt u voor mij doen?]]
offer {
  needs     = { "apology", "pay_back" },
  welcome   = { "call_back" },
  fair      = { 10, 20 },
  route     = "self",
  takes     = "4h",
  hand_over = { takes = "2d", trust = -5, patience = -6 },
  go        = { fits = "blij", short = "teleurgesteld", handed_over = "kastje" },
  why       = [[Excuses, en zijn geld terug.]],
}

moment "kastje" { step = "probe" }
narrator [[Een dag later gaat je telefoon weer.]]
customer [[Daar ben ik weer.]]
go "teleurgesteld"

ending "blij" [[Fijn, dan is het geregeld.]] { outcome = "delighted" }
ending "teleurgesteld" [[Nou, dan niet.]] { outcome = "resigned" }
ending "opgehangen" [[(Hij hangt op.)]] { outcome = "lost" }
