-- De casus waarmee iemand begint: kort, en elke handeling komt één keer voor. Wat er bij elke stap over te vertellen
-- is, staat niet hier maar bij het scherm: dat volgt de namen van deze momenten.
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
  flags    = { gehoord = false },
  norm     = { time = "24h", limit = "7d" },
}

-- Een rol en kaarten van zichzelf: wat een ander huis mag geven, doet hier niet ter zake.
remedy "guide_sorry" { label = "excuses", trust = 5, patience = 8 }
remedy "guide_lamp"  { label = "nieuwe lamp, hier getest", trust = 8, patience = 10 }
remedy "guide_call"  { label = "over een week zelf bellen", trust = 6, patience = 6 }
remedy "guide_money" { label = "iets voor de moeite", euros = { 5, 10, 40 }, trust = 3, patience = 4 }
remedy "guide_wait"  { label = "lamp opsturen naar de fabriek", trust = 2, patience = 3 }
remedy "guide_form"  { label = "klachtenformulier meegeven", trust = 5, patience = 8 }
role "shop" { label = "medewerker winkel", euros = 25,
  may = { "guide_sorry", "guide_lamp", "guide_call", "guide_money", "guide_wait", "guide_form" } }

moment "balie" { step = "listen" }
narrator [[Dinsdag, half elf. Een man legt een kapotte lamp op de balie.]]
customer [[Goedemorgen, wat een regen. Ik kom deze lamp weer even brengen.]] { mood = "neutral" }
  signal "weer even" { kind = "implicit", why = [[In dat ene woordje zit een eerdere keer: het is al eens misgegaan.]] }
  decoy  "wat een regen" { why = [[Daar moppert hij over, en niet over ons.]] }
thought [[Hopelijk word ik nu niet weer weggestuurd.]]

reply [[U komt er weer mee, zegt u. Wat is er de vorige keer gebeurd?]] {
  act = "invite", heard = "weer even", go = "benoemen", set = { gehoord = true },
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
customer [[Drie weken terug kreeg ik een nieuwe, en die doet het nu dus ook niet.]] { mood = "neutral" }
  either "Drie weken terug kreeg ik een nieuwe" { why = [[Zo begon het verhaal. Je kunt er al een eerdere keer in horen.]] }
  signal "dus ook niet" { kind = "implicit", why = [[Twee keer hetzelfde: hij zegt het rustig, en het is onvrede over ons.]] }
judge {
  is = "complaint", kind = "implicit", go = { right = "rij", half = "rij", wrong = "noteren" },
  why = [[Hij gebruikt het woord klacht niet, maar hij is ontevreden over ons en verwacht dat er iets gebeurt. Dat is een klacht, en omdat je die moet afleiden is hij impliciet.]],
}

moment "rij"
narrator [[Achter hem zijn twee mensen gaan staan.]]
customer [[Het is een staande lamp, voor naast de bank. De andere helft van de kamer is zo donker.]] { mood = "neutral" }
  decoy "De andere helft van de kamer is zo donker" { why = [[Hij vertelt hoe het er thuis uitziet. Dat gaat niet over ons.]] }
reply [[Twee lampen die het niet doen: dat had niet mogen gebeuren. Ik help u nu, de anderen wachten even.]] {
  act = { "acknowledge", "own" }, go = "oplossing", when = { gehoord = true },
  why = [[Je zegt wat er misging en dat je er zelf iets aan doet.]],
}
reply [[Dit was dus al de tweede lamp. Ik help u nu, de anderen wachten even.]] {
  act = "acknowledge", id = "late", go = "toch", when = { gehoord = false },
  why = [[Je zegt wat er misging. Hij wachtte er al een tijdje op.]],
}
reply [[Er staat een rij, dus ik houd het kort: u krijgt later antwoord.]] {
  act = "skip", go = "toch", contact = true, takes = "3d",
  why = [[De rij is ons probleem. Nu moet hij weer wachten.]],
}
reply [[Naast de bank, zegt u. Heeft u daar dan geen andere lamp staan?]] {
  act = "clarify", go = "toch",
  empathy = -1, trust = -2, patience = -4,
  why = [[Dat is een vraag over zijn kamer, terwijl het over onze lampen gaat.]],
}

moment "noteren"
narrator [[Je schrijft het op. Achter hem zijn twee mensen gaan staan.]]
customer [[Mooi. Het is een staande lamp, voor naast de bank. De andere helft van de kamer is zo donker.]] { mood = "neutral" }
  decoy "De andere helft van de kamer is zo donker" { why = [[Hij vertelt hoe het er thuis uitziet. Dat gaat niet over ons.]] }
reply [[Dit was dus al de tweede lamp. Ik help u nu, de anderen wachten even.]] {
  act = "acknowledge", go = "toch",
  why = [[Je zegt wat er misging, en nu gaat het weer over zijn lamp.]],
}
reply [[Er staat een rij, dus ik houd het kort: u krijgt later antwoord.]] {
  act = "skip", go = "toch", contact = true, takes = "3d",
  why = [[De rij is ons probleem. Nu moet hij weer wachten.]],
}

moment "oplossing" { step = "solve" }
customer [[En wat gaat u eraan doen?]] { mood = "neutral" }
  either "En wat gaat u eraan doen" { why = [[Een gewone vraag, met een beetje ongeduld erin.]] }
thought [[Een lamp die het doet. En dat iemand sorry zegt.]]
offer {
  needs   = { "guide_sorry", "guide_lamp" },
  welcome = { "guide_call", "guide_money" },
  harmful = { "guide_form", "guide_wait" },
  fair    = { 0, 10 },
  route   = "self",
  takes   = "2h",
  why     = [[Eerst excuses, dan een lamp die het doet: getest waar hij bij staat. Iets voor de moeite mag, en hoeft niet. Een formulier of opsturen laat hem weer wachten.]],
  go      = { fits = "blij", short = "matig", beyond = "matig", harmful = "matig", handed_over = "matig" },
}

-- Wie hem liet wachten of niet hoorde, maakt het met een aanbod niet helemaal goed.
moment "toch" { step = "solve" }
customer [[Goed. En die lamp, wat gebeurt daar nu mee?]] { mood = "tense" }
thought [[Een lamp die het doet. En dat iemand sorry zegt.]]
offer {
  needs   = { "guide_sorry", "guide_lamp" },
  welcome = { "guide_call", "guide_money" },
  harmful = { "guide_form", "guide_wait" },
  fair    = { 0, 10 },
  route   = "self",
  takes   = "2h",
  why     = [[Eerst excuses, dan een lamp die het doet: getest waar hij bij staat. Iets voor de moeite mag, en hoeft niet. Een formulier of opsturen laat hem weer wachten.]],
  go      = { fits = "matig", short = "matig" },
}

ending "blij"  [[Kijk, hij doet het. Daar ben ik mee geholpen, dank u wel.]] { outcome = "delighted" }
ending "matig" [[Nou ja. Dan kijk ik wel hoe het loopt.]] { outcome = "resigned" }
