-- De casus waarmee iemand begint: kort, en elke handeling komt één keer voor.
case {
  title    = "Zo werkt het",
  summary  = "In twee minuten: luisteren, benoemen, antwoorden, aanbieden.",
  sector   = "winkel",
  channel  = "counter",
  role     = "frontoffice",
  minutes  = 2,
  teaches  = { "luisteren opent het gesprek" },
  customer = { name = "meneer Bakker", portrait = "man-40", trust = 50, patience = 60, earlier = 1 },
  start    = "balie",
  norm     = { time = "24h", limit = "7d" },
}

moment "balie" { step = "listen" }
narrator [[Dinsdag, half elf. Een man legt een kapotte lamp op de balie.]]
customer [[Goedemorgen, wat een regen. Ik kom deze lamp weer even brengen.]]
  signal "weer even" { kind = "implicit", why = [[In dat ene woordje zit een eerdere keer: het is al eens misgegaan.]] }
  decoy  "wat een regen" { why = [[Daar moppert hij over, en niet over ons.]] }
thought [[Hopelijk word ik nu niet weer weggestuurd.]]

reply [[U komt er weer mee, zegt u. Wat is er de vorige keer gebeurd?]] {
  act = "invite", heard = "weer even", go = "benoemen",
  why = [[Je noemt wat je hoorde, en hij kan vertellen. Dit antwoord was er alleen omdat je dat stukje had gemarkeerd.]],
}
reply [[Lampen gaan tegenwoordig helaas vaker stuk. Dat ligt aan de fabriek, niet aan u.]] {
  act = "explain", go = "benoemen",
  why = [[Uitleg waar niemand om vroeg, klinkt als verdediging.]],
}
reply [[Wat vervelend, ik regel meteen een nieuwe. Heeft u de bon van deze lamp bij u?]] {
  act = { "own", "clarify" }, go = "benoemen",
  empathy = 0, trust = 0, patience = -2,   -- zonder off: een huis van een ander kent die soort misschien niet
  why = [[Vriendelijk, maar hij heeft nog niets verteld, en een nieuwe kreeg hij al eens.]],
}

moment "benoemen"
customer [[Drie weken terug kreeg ik een nieuwe, en die doet het nu dus ook niet.]]
  either "Drie weken terug kreeg ik een nieuwe" { why = [[Zo begon het verhaal. Je kunt er al een eerdere keer in horen.]] }
  signal "dus ook niet" { kind = "implicit", why = [[Twee keer hetzelfde: hij zegt het rustig, en het is onvrede over ons.]] }
judge {
  is = "complaint", kind = "implicit", go = "oplossing",
  why = [[Hij gebruikt het woord klacht niet, maar hij is ontevreden over ons en verwacht dat er iets gebeurt. Dat is een klacht, en omdat je die moet afleiden is hij impliciet.]],
}

moment "oplossing" { step = "solve" }
customer [[Wat gaat u eraan doen?]]
thought [[Een lamp die het doet. En dat iemand sorry zegt.]]
offer {
  needs   = { "apology", "repair" },
  welcome = { "gesture", "call_back" },
  harmful = { "complaint_form" },
  fair    = { 5, 10 },
  route   = "self",
  takes   = "2h",
  why     = [[Eerst excuses, dan een lamp die het doet. Een klein gebaar past bij de tweede keer komen; een formulier doet hier pijn.]],
  go      = { fits = "blij", short = "matig", handed_over = "matig" },
}

ending "blij"  [[Kijk, daar ben ik mee geholpen. Dank u wel.]] { outcome = "delighted" }
ending "matig" [[Nou ja. Dan kijk ik wel hoe het loopt.]] { outcome = "resigned" }
