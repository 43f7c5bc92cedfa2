-- @TITLE@
--
-- Een voorbeeld om te veranderen: alles wat kan, komt één keer voor, met uitleg erbij.
-- Wat achter -- staat, is voor jou. De speler ziet het niet. Tekst staat tussen [[ en ]].
--
--   spelen     klachtenspel play @ID@
--   nakijken   klachtenspel check @ID@
--
-- Wat elk woord doet, staat in scenarios/README.md, onder Naslag.

case {
  title    = "@TITLE@",
  summary  = "Een klant belt over een lamp die zij heeft besteld. Een vraag, zo lijkt het.",
  sector   = "winkel",
  channel  = "phone",                     -- phone, counter, email, chat, letter of social
  role     = "shop",                      -- wie de speler is: hieronder, of een rol uit house.lua
  minutes  = 4,
  teaches  = { "een vraag kan een klacht zijn", "uitleg klinkt als verdediging" },
  themes   = { "no_word", "follow_up" },  -- waar het over gaat: thema's van house.lua
  -- Een goede doorlooptijd, wanneer die niets meer waard is, en hoe vaak er contact mag zijn.
  norm     = { time = "1d", limit = "7d", contacts = 1 },
  -- earlier: hoe vaak het al misging. Hoe vaker, hoe sneller het vertrouwen en het geduld dalen.
  customer = { name = "mevrouw Smit", portrait = "vrouw-45", trust = 45, patience = 35, earlier = 1 },
  -- Wat de casus moet onthouden, met de waarde aan het begin.
  flags    = { erkend = false, dagen = 9 },
  start    = "opening",                   -- het moment waar het begint
  level    = 1, after = { "de-kraan" },   -- plaats in het leerpad, en wat beter eerst komt
  on       = { patience_out = "opgehangen" },
}

-- Een casus mag een eigen rol, remedie of act meebrengen. De rest komt uit house.lua.

role "shop" { label = "medewerker winkel", euros = 20,
              may = { "apology", "call_back", "deliver", "gesture", "voucher", "new_ticket", "complaint_form" } }
remedy "deliver" { label = "vandaag zelf brengen", trust = 7, patience = 8 }
act "hurry" { label = "opjagen", empathy = -2, trust = -5, patience = -9, trap = true,
              why = [[Wie haast voelt, vertelt niet meer wat er is.]] }

-- Alleen nodig bij een casus die mensen kan raken. Haal het anders weg.

notice [[Dit is een voorbeeld. Hier zeg je vooraf wat er komt, als dat iemand kan raken.]] {
  help = [[Hier zeg je bij wie iemand terechtkan. Stoppen mag altijd.]] }

-- Het gesprek zoals het goed gaat ----------------------------------------------------------------

-- Een moment is één beurt: eerst regels, dan één manier om te handelen. De stap telt voor de score:
-- listen, acknowledge, probe, solve of follow_up.
moment "opening" { step = "listen" }

narrator [[Dinsdag, 10:05. De telefoon gaat.]]
customer [[Goedemorgen. Ik bel toch nog maar eens over mijn lamp. U zou mij bellen als hij er was, dus
ik dacht, ik vraag het zelf even. Bij de bakker wacht ik ook nog op een taart, dus ik ben toch bezig.]]
  -- Een signaal: woorden waarin een klacht zit. explicit, implicit of indirect.
  signal "toch nog maar eens" { kind = "implicit", why = [[Wie nog eens belt, kreeg eerder niet wat was afgesproken.]] }
  signal "U zou mij bellen"   { kind = "implicit", why = [[Er is iets beloofd, en het is niet gebeurd.]] }
  -- Dit kun je op twee manieren horen: markeren helpt niet en schaadt niet.
  either "ik vraag het zelf even" { why = [[Behulpzaam, of moe van het wachten. Allebei kan.]] }
  -- Een lokaas: woorden die op een klacht lijken en er geen zijn.
  decoy  "wacht ik ook nog"   { why = [[Weer wachten, maar dit gaat over een taart.]] }
-- Wat de klant denkt en niet zegt. De speler leest het achteraf.
thought [[Als hij kwijt is, zeggen ze het vast niet.]]

-- Antwoorden: ongeveer even lang en even vriendelijk, anders verraadt de toon het goede.
reply [[De fabriek heeft het erg druk, en daardoor komen alle lampen deze maand wat later bij ons binnen.]] {
  act = "explain", go = "kort",
  why = [[Zij vroeg niet waarom. Uitleg klinkt hier als verdediging.]],
}
reply [[Wat leuk, een taart! Is er iemand jarig vandaag, of hebt u iets anders te vieren?]] {
  act = "skip", heard = "wacht ik ook nog", go = "kort",   -- alleen voor wie dit lokaas markeerde
  trust = -6, patience = -9,                               -- in plaats van wat de act doet
  why = [[Je pakt het enige op dat niet over ons gaat.]],
}
reply [[Wij zouden u bellen, zegt u. Wilt u mij vertellen hoe het tot nu toe is gegaan?]] {
  act = "invite", heard = { "toch nog maar eens", "U zou mij bellen" }, go = "verhaal",
  why = [[Je noemt wat je hoorde en maakt ruimte voor het verhaal.]],
}
reply [[Ik zoek het voor u op. Hebt u het nummer van de bestelling misschien bij de hand?]] {
  act = "clarify", off = "beside", go = "verhaal",         -- het goede op de verkeerde plek: off van house.lua
  why = [[Handig voor het dossier. Zij zelf komt er niet in voor.]],
}
reply [[Bestellingen doet een andere afdeling. Zal ik u daar nu meteen mee doorverbinden?]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "kastje",
  add = { dagen = 1 },                                     -- telt iets op bij een vlag
  why = [[Van het kastje naar de muur: dit mag je zelf oplossen.]],
}

moment "verhaal" { step = "acknowledge" }
-- {dagen} is de vlag, *weer* krijgt nadruk. {customer} en {budget} kunnen ook.
customer [[Ik heb hem {dagen} dagen geleden besteld. Eerst zou hij maandag komen, en toen *weer* maandag.
Ik heb er twee ochtenden voor vrij gehouden. Mijn buurman zegt altijd dat ik te netjes ben.]]
  -- Staan de woorden er twee keer? Dan zegt nth welke. Met id geef je een signaal een eigen naam.
  signal "maandag"          { kind = "implicit", nth = 2, id = "weer maandag", why = [[Twee keer dezelfde belofte is een klacht.]] }
  signal "twee ochtenden"   { kind = "implicit", why = [[Wat het haar kostte, heel neutraal verteld.]] }
  decoy  "zegt altijd"      { why = [['Altijd' klinkt als een verwijt, maar dit gaat over haar buurman.]] }
thought [[Straks vindt ze mij een zeur.]]

reply [[Mijn collega's bellen klanten echt altijd terug, mevrouw, daar kunt u bij ons helemaal van op aan.]] {
  act = "defend", go = "kort",
  why = [[Je neemt het op voor ons, en dus tegen haar.]],
}
reply [[Wat vervelend, al dat wachten. Het is ook echt een mooie lamp die u hebt gekozen.]] {
  act = "sympathise", go = "duiden",
  why = [[Vriendelijk, maar het gaat over de lamp.]],
}
reply [[U hield er twee ochtenden voor vrij en hoorde niets. Dat had niet gemogen, excuses.]] {
  act = { "acknowledge", "apologise" }, go = "duiden",
  set = { erkend = true },                                 -- geeft een vlag een waarde
  why = [[Wat er gebeurde, wat het kostte, en dat het niet zo hoort.]],
}
reply [[Bedankt voor uw geduld en sorry voor het ongemak. Wij doen erg ons best voor u.]] {
  act = "script", go = "duiden",
  why = [[Een standaardzin. Hij past bij elke klant, dus niet bij haar.]],
}

-- Benoemen: wat is dit? Met also tellen er meer categorieën half mee.
moment "duiden"
narrator [[Je hebt haar verhaal gehoord. Wat is dit telefoontje vooral?]]
judge {
  is = "complaint", kind = "implicit", also = { "question" },
  go = { right = "gevolg", half = "gevolg", wrong = "teleurgesteld" },   -- of één naam: go = "gevolg"
  why = [[Het is een vraag van vorm. Twee keer beloofd en niet gebeurd maakt er een klacht van.]],
}

moment "gevolg" { step = "probe" }
-- Een regel kan afhangen van een vlag, en een eigen gezicht hebben.
customer [[Fijn dat u dat zegt, van die ochtenden.]] { when = { erkend = true }, mood = "relieved" }
customer [[Het is niet erg, hoor. Ik lees nu zolang aan de keukentafel.]]
  signal "Het is niet erg, hoor" { kind = "indirect", why = [[Zij maakt zich klein. Dan is er juist iets.]] }
thought [[Mijn ogen doen er zeer van.]]

reply [[Gelukkig maar. Dan noteer ik hier voor de planning dat het voor u allemaal niet zo dringend is.]] {
  act = "skip", go = "oplossing",
  run = function(s) s.dagen = s.dagen + 2 end,             -- voor wie kan programmeren
  why = [[Je neemt 'niet erg' letterlijk.]],
}
reply [[Aan de keukentafel, zegt u. Wat lukt er nu niet, zolang die lamp er niet staat?]] {
  act = "probe", heard = "Het is niet erg, hoor", go = "oplossing",
  why = [[Je vraagt wat het voor haar betekent. Dan weet je ook wat helpt.]],
}
reply [[Om welke lamp gaat het precies? Ik zie hier drie modellen, en die in twee kleuren.]] {
  act = "clarify", go = "oplossing",
  why = [[Je weet nu alles van de lamp.]],
}

-- Aanbieden: de speler kiest remedies, een bedrag, en wie er beslist.
moment "oplossing" { step = "solve" }
customer [[Lezen bij slecht licht, dat houd ik niet vol. Wat kunt u nu voor mij doen?]]
narrator [[Je mag nog {budget} euro uitgeven.]]
offer {
  needs     = { "apology", "deliver" },      -- zonder deze is zij niet geholpen
  welcome   = { "call_back", "gesture" },    -- deze zijn mooi meegenomen
  harmful   = { "voucher", "new_ticket", "complaint_form" },   -- deze doen hier kwaad
  -- wat er op tafel ligt; laat weg voor alles van de rol
  table     = { "apology", "call_back", "deliver", "gesture", "voucher", "new_ticket", "complaint_form" },
  fair      = { 5, 15 },                     -- een eerlijk bedrag; laat weg waar geld geen rol speelt
  route     = "self",                        -- self: jij beslist; senior: je baas; required: iemand anders
  takes     = "4h",                          -- hoe lang het duurt als je zelf beslist
  hand_over = { takes = "2d", trust = -5, patience = -6 },
  go        = { fits = "afronden", short = "teleurgesteld", beyond = "teleurgesteld", handed_over = "teleurgesteld" },
  why       = [[Excuses en de lamp vandaag. Een klein bedrag zegt dat haar tijd iets waard is.]],
}

moment "afronden" { step = "follow_up" }
customer [[Goed. Dan hoor ik het wel als het weer anders wordt.]]
  signal "als het weer anders wordt" { kind = "implicit", why = [[Zij rekent er al half op.]] }
thought [[Eerst zien.]]

reply [[Mocht er dan toch nog iets zijn, dan mag u ons gerust altijd bellen, op zaterdag ook tot vijf uur.]] {
  act = "advise", go = "tevreden",
  why = [[Vriendelijk, maar het is weer zij die moet bellen.]],
}
reply [[Ik bel u morgen om elf uur zelf even op, om te horen of de lamp het goed doet.]] {
  act = "follow_up", go = "blij",
  why = [[De volgende keer bellen wij, met een tijd erbij.]],
}
reply [[Ik stuur u een vragenlijst. Wilt u daar een cijfer op invullen voor dit gesprek?]] {
  act = "survey", go = "berust",
  why = [[Een cijfer is voor ons. Zij heeft er niets aan.]],
}
reply [[Ik doe er tien euro bij, omdat het zo lang duurde. Dan staan we weer gelijk, toch?]] {
  act = "agree", empathy = 0, euros = 10, go = "tevreden",
  when = function(s) return s.spent == 0 end,              -- alleen als er nog niets gegeven is
  why = [[Een bedrag achteraf koopt haar vraag af.]],
}

-- Waar het misgaat -------------------------------------------------------------------------------

-- Zonder keuze: de speler luistert, en het gaat vanzelf verder. role: wie de speler vanaf hier is.
moment "kastje" { role = "shop" }
narrator [[Een dag later gaat je telefoon weer.]]
colleague [[Ik heb hier {customer} voor je. Wij doen geen bestellingen, hoor.]]
customer [[Daar ben ik weer. Ze zeggen dat ik toch bij u moet zijn.]]
  signal "Daar ben ik weer" { kind = "explicit", why = [[Heen en weer gestuurd, en dat zegt zij ook.]] }
go "kort"

moment "kort" { step = "acknowledge", route = "self" }
customer [[Ik geloof niet dat u mij hoort. Laat die lamp dan maar zitten.]]
  signal "niet dat u mij hoort"          { kind = "explicit", why = [[Nu zegt zij het hardop.]] }
  signal "Laat die lamp dan maar zitten" { kind = "implicit", why = [[Zij geeft het op.]] }
thought [[Nog één keer, en dan hang ik op.]]

reply [[De lampen komen uit het buitenland, en bij de douane weet je nooit hoe lang ze blijven liggen.]] {
  act = "explain", go = "boos",
  why = [[Weer uitleg, en weer hoort zij niets over zichzelf.]],
}
reply [[Sorry, daarvoor moet u bij de winkel zelf zijn. Zal ik u het nummer daarvan geven?]] {
  act = "deflect", hand_over = "cold", takes = "1d", go = "boos",
  why = [[Nog een keer opnieuw beginnen doet zij niet.]],
}
reply [[U hebt gelijk. Wij hebben het twee keer beloofd en niet gedaan, en dat spijt mij.]] {
  act = { "acknowledge", "apologise" }, set = { erkend = true }, go = "duiden",
  why = [[Je keert om. Dat kan nog, maar het heeft iets gekost.]],
}
reply [[Mijn collega's doen ook hun best. Zegt u even snel wat u nu precies wilt, mevrouw?]] {
  act = { "defend", "hurry" }, go = "boos",                -- meer acts: de laagste telt voor het inleven
  why = [[Je neemt het op voor ons, en nu kost zij ook nog tijd.]],
}

moment "teleurgesteld" { step = "acknowledge", route = "self" }
customer [[Tja. Dan wacht ik maar weer af.]] { mood = "hurt" }
  signal "weer af" { kind = "implicit", why = [[Drie keer wachten, in vijf woorden.]] }
thought [[Ik koop er wel een ergens anders.]]

reply [[Meer kan ik helaas niet voor u doen, want zo zijn de regels voor bestellingen hier nu eenmaal.]] {
  act = "rules", go = "boos",
  why = [[Een regel is geen antwoord. En je mág meer doen.]],
}
reply [[Nee, dit kan beter. Ik breng hem morgen zelf bij u langs, en dan bel ik u eerst.]] {
  act = "own", takes = "1d", contact = true, go = "afronden",
  when = { trust = { min = 25 } },                         -- alleen als er nog vertrouwen is
  why = [[Alsnog neem je het over. Het is later dan nodig was.]],
}
reply [[Ik begrijp dat dit lastig is. Ik zet er in elk geval even een notitie van bij u.]] {
  act = "script", go = "berust",
  why = [[Een notitie brengt geen licht.]],
}

-- Hoe het afloopt: delighted, satisfied, resigned, escalated of lost ---------------------------------

ending "blij" [[Wat fijn, dan kan ik weer lezen. Ik ben blij dat ik toch heb gebeld.]] { outcome = "delighted" }
ending "tevreden" [[Goed, dan is het zo geregeld. Dank u wel.]] { outcome = "satisfied" }
ending "berust" [[Nou, dan wacht ik het maar af. Dag.]] { outcome = "resigned" }
ending "boos" [[Ik schrijf wel een brief. Misschien leest iemand die.]] { outcome = "escalated" }
ending "opgehangen" [[(Zij hangt op. Bij ons belt zij niet meer.)]] { outcome = "lost" }
