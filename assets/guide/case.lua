-- De casus waarmee iemand begint: drie beurten, en elke handeling komt één keer voor. Wat er bij elke stap over te
-- vertellen is, staat niet hier maar bij het scherm: dat volgt de namen van deze momenten.
case {
  title    = "Zo werkt het",
  summary  = "In twee minuten: luisteren, antwoorden, benoemen, aanbieden.",
  sector   = "winkel",
  channel  = "counter",
  role     = "shop",
  minutes  = 2,
  teaches  = { "luisteren opent het gesprek" },
  customer = { name = "meneer Visser", portrait = "man-40", trust = 50, patience = 60, earlier = 1 },
  start    = "balie",
  norm     = { time = "24h", limit = "7d" },
}

-- Een rol en kaarten van zichzelf: wat een ander huis mag geven, doet hier niet ter zake.
remedy "guide_sorry" { label = "excuses", says = "Het spijt me.", trust = 5, patience = 8 }
remedy "guide_lamp"  { label = "nieuwe lamp, hier getest", says = "Er ligt een nieuwe lamp klaar, en die test ik hier.", trust = 8, patience = 10 }
remedy "guide_money" { label = "iets voor de moeite", says = "En {euros}, voor de moeite.", euros = { 5, 10, 20 }, trust = 3, patience = 4 }
remedy "guide_wait"  { label = "lamp opsturen", says = "We sturen de lamp op.", trust = 2, patience = 3 }
role "shop" { label = "medewerker winkel", euros = 25,
  may = { "guide_sorry", "guide_lamp", "guide_money", "guide_wait" } }

moment "balie" { step = "listen" }
narrator [[Een man legt een kapotte lamp op de balie.]]
customer [[Goedemorgen, wat een regen. Ik kom deze lamp weer even brengen.]] { mood = "neutral" }
  signal "weer even" { kind = "implicit", why = [[‘Weer’, zegt hij: er was dus een eerdere keer.]] }
  decoy  "wat een regen" { why = [[Daar moppert hij over, en niet over ons.]] }
thought [[Als ik maar niet weer word weggestuurd.]]

reply [[U komt er weer mee, zegt u. Wat is er de vorige keer gebeurd?]] {
  act = "invite", heard = "weer even", go = "benoemen",
  why = [[Je noemt wat je hoorde. Dit antwoord was er alleen omdat je dat markeerde.]],
}
reply [[Wat vervelend, ik regel een nieuwe. Heeft u de bon bij u?]] {
  act = { "own", "clarify" }, go = "benoemen",
  empathy = 0, trust = 0, patience = -2,   -- zonder off: een huis van een ander kent die soort misschien niet
  why = [[Vriendelijk, maar een nieuwe kreeg hij al eens.]],
}

moment "benoemen"
customer [[Drie weken terug kreeg ik een nieuwe, en die doet het nu dus ook niet.]] { mood = "tense" }
  either "Drie weken terug kreeg ik een nieuwe" { why = [[Je kunt er al een eerdere keer in horen.]] }
  signal "dus ook niet" { kind = "implicit", why = [[Hij zegt het rustig, en het is onvrede over ons.]] }
judge {
  is = "complaint", kind = "implicit", go = { right = "oplossing", half = "oplossing", wrong = "oplossing" },
  why = [[Hij zegt nergens klacht, maar hij is ontevreden over ons en verwacht dat we iets doen.]],
}

moment "oplossing" { step = "solve" }
narrator [[Hij kijkt je aan. Wat doe je eraan?]]
offer {
  needs   = { "guide_sorry", "guide_lamp" },
  welcome = { "guide_money" },
  harmful = { "guide_wait" },
  fair    = { 0, 10 },
  route   = "self",
  takes   = "2h",
  why     = [[Eerst excuses, dan een lamp die het doet. Iets voor de moeite mag. Opsturen laat hem weer wachten.]],
  go      = { fits = "blij", short = "matig", beyond = "matig", harmful = "matig", handed_over = "matig" },
}

ending "blij"  [[Kijk, hij doet het. Daar ben ik mee geholpen.]] { outcome = "delighted" }
ending "matig" [[Nou ja. Dan kijk ik wel hoe het loopt.]] { outcome = "resigned" }
