case {
  title    = "Ze doen hun best",
  summary  = "Een dochter drinkt koffie in de huiskamer van het verpleeghuis en vertelt over een vlecht.",
  sector   = "zorg",
  channel  = "counter",
  role     = "care",
  minutes  = 7,
  teaches  = { "wie afhankelijk van ons is, klaagt met de rem erop",
               "een dochter spreekt namens haar moeder, en beslist niet over haar",
               "eerst weten of iemand veilig is; wat er misging, zoekt een ander uit" },
  themes   = { "safety", "consent", "hand_over" },
  norm     = { time = "24h", limit = "42d", contacts = 1 },
  customer = { name = "mevrouw Peters", portrait = "vrouw-40-krullen", trust = 45, patience = 60, earlier = 1 },
  flags    = { gehoord = 0, mag = false },
  start    = "vlecht",
  level    = 2, after = { "de-kraan" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "vlecht"
narrator [[Zondag, kwart over elf, in de huiskamer. Je schenkt koffie in. Haar moeder zit een eind verderop bij het raam.]]
customer [[Lekker, dank u. Die met dat rode brilletje heeft gisteravond mam d'r haar gevlochten. Ze had eigenlijk al
vrij. Ik heb mam nog nooit zo lang stil zien zitten. Zegt u haar dat, als u haar ziet?]] { mood = "glad" }
  decoy "eigenlijk al vrij"    { why = [['Eigenlijk' verpakt vaak een verwijt. Hier zegt het hoe bijzonder ze het vond.]] }
  decoy "nog nooit zo lang"    { why = [[Het klinkt groot, en het is groot: zo mooi vond ze het.]] }
thought [[Dit is het leuke deel.]]
narrator [[Wat ze over je collega zegt: wat is dat?]]
judge { is = "compliment", go = { right = "koffie", half = "koffie", wrong = "genoteerd" },
        why = [[Een compliment, precies zo bedoeld. Wat ze straks nog vertelt, verandert daar niets aan, en je collega mag het horen.]] }

moment "koffie" { step = "listen" }
customer [[Ze doen hier allemaal zo hun best. Kijk, hij zit nog keurig ook. Nou ja, ze heeft er vannacht natuurlijk niet
veel op gelegen.]] { mood = "polite" }
  either "zo hun best"          { why = [[Wie iedereen tegelijk prijst, meent dat, of bouwt vast een kussentje voor wat komt. Allebei kan.]] }
  signal "natuurlijk niet veel" { kind = "indirect", why = [[Tussen neus en lippen door: haar moeder sliep niet. Het woord 'natuurlijk' moet het gewoon maken.]] }
thought [[Als ik het zo vertel, is het geen klagen.]]

reply [[Het staat haar mooi. Ik geef het vanavond aan mijn collega door: zal ik erbij zeggen dat het van u beiden komt?]] {
  act = "thank", off = "beside", go = "weggaan",
  why = [[Dat compliment komt aan, en dat had je al begrepen. Over die nacht zei ze net iets, en dat is nu weg.]],
}
reply [[Het staat haar mooi. Sorry dat ze zo slecht geslapen heeft, ik loop meteen even naar de verpleging voor u.]] {
  act = { "apologise", "own" }, off = "early", heard = "natuurlijk niet veel", go = "nacht",
  why = [[Goed gehoord. Je biedt alleen excuses aan voor iets dat je nog niet weet, en loopt weg als zij wil gaan vertellen.]],
}
reply [[Het staat haar mooi. En verder, hoe is het vannacht met haar gegaan, heeft ze een beetje kunnen liggen?]] {
  act = "invite", heard = "natuurlijk niet veel", go = "nacht", add = { gehoord = 1 },
  why = [[Je laat het compliment staan en vraagt naar de nacht, die ze er los achteraan noemde. Nu mag het verteld worden.]],
}
reply [[Het staat haar mooi. En verder, hoe gaat het overdag met haar, doet ze al een beetje mee met de anderen?]] {
  act = "invite", off = "beside", go = "weggaan",
  why = [[Belangstelling, en een vraag die je altijd kunt stellen. Ze noemde net de nacht, en daar praat je langs.]],
}

moment "nacht" { step = "acknowledge" }
customer [[Ze heeft een uur liggen bellen, of nou ja, zij zegt een uur. Het zal wel druk geweest zijn, met z'n tweeën op
zo'n gang. Op het laatst is ze zelf maar gegaan, met de rollator, in het donker.]] { mood = "polite" }
  signal "een uur liggen bellen"    { kind = "indirect", why = [[Het overkwam haar moeder, en we horen het van haar. Een uur is lang, ook als het veertig minuten waren.]] }
  signal "wel druk geweest zijn"    { kind = "implicit", why = [[Ze legt vast een excuus voor ons klaar. Dat doet wie bang is om lastig gevonden te worden.]] }
  signal "is ze zelf maar gegaan"   { kind = "indirect", why = [[Gedrag: haar moeder rekende niet meer op ons.]] }
  either "of nou ja, zij zegt een uur" { why = [[Ze houdt een slag om de arm voor haar moeder, of ze twijfelt echt.]] }
  either "met z'n tweeën op"        { why = [[Begrip voor de nachtploeg, of een opmerking over de bezetting.]] }
  either "met de rollator, in het donker" { why = [[Een bijzonderheid, of het beeld dat haar niet loslaat.]] }
thought [[Als ze gevallen was, had ze daar gelegen tot het licht werd.]]

reply [[Een uur bellen en dan alleen in het donker op pad. Vannacht gaat er elk uur iemand bij haar kijken, dat regel ik.]] {
  act = "overpromise", go = "thee",
  why = [[Je gaat niet over de nacht, en elk uur iemand aan je bed wil haar moeder misschien helemaal niet.]],
}
reply [[Een uur bellen en dan alleen in het donker op pad. Hoe is het nu met haar, heeft ze zich ergens aan bezeerd?]] {
  act = { "acknowledge", "safety" }, heard = { "een uur liggen bellen", "is ze zelf maar gegaan" }, go = "thee", add = { gehoord = 1 },
  why = [[Je zegt na wat er gebeurde, zonder oordeel, en vraagt eerst hoe het met haar moeder is. De rest komt daarna.]],
}
reply [[Een uur bellen en dan alleen in het donker op pad. Weet u nog hoe laat het was, en wie er vannacht dienst had?]] {
  act = { "acknowledge", "probe" }, off = "not_ours", go = "wie_had_dienst",
  why = [[Vragen voor de teamleider. Van jou klinkt het alsof er iemand gezocht wordt, en dat is waar ze bang voor is.]],
}
reply [[Een uur bellen en dan alleen in het donker op pad. Dat spijt me vreselijk, dat hebben wij dus echt fout gedaan.]] {
  act = { "acknowledge", "apologise" }, off = "early", heard = "een uur liggen bellen", go = "thee",
  why = [[Ze verwijt ons nog niets, en wat er op die gang gebeurde weet je niet. Nu moet ze je collega's nog meer in bescherming nemen.]],
}

moment "thee" { step = "probe" }
customer [[Ze is niet gevallen, hoor, alleen geschrokken. O ja, geeft u haar straks maar geen koffie. Ze drinkt na het
ontbijt niets meer, zegt ze, dan hoeft ze ook niet te bellen.]] { mood = "tense" }
  either "alleen geschrokken"      { why = [[Geruststellend, of juist niet: 'alleen' maakt het klein.]] }
  either "straks maar geen koffie" { why = [[Een praktisch verzoek, tot je de volgende zin hoort.]] }
  signal "na het ontbijt niets meer" { kind = "indirect", why = [[Haar moeder klaagt niet, ze houdt op met drinken.]] }
  signal "dan hoeft ze ook niet"   { kind = "indirect", why = [[Dit is de klacht, in het gedrag van een ander: bellen durft ze niet meer.]] }
thought [[Straks droogt ze uit, omdat ze niemand wil storen.]]

reply [[Dat moet anders, daar ga ik wat aan doen. Zal ik een kan water neerzetten en opschrijven wat ze nog drinkt?]] {
  act = "own", off = "not_ours", go = "punt",
  why = [[Zorgzaam en flink. Nu wordt haar moeder in de gaten gehouden, terwijl ze juist niemand tot last wil zijn.]],
}
reply [[Drinken is op haar leeftijd juist zo belangrijk. Zal ik er zo even bij gaan zitten en haar dat uitleggen?]] {
  act = "agree", off = "beside", go = "punt",
  why = [[Haar moeder weet dat wel. Ze drinkt niet omdat ze niet meer durft te bellen, en dat leg je er niet mee uit.]],
}
reply [[Dus ze drinkt niet, om maar niet te hoeven bellen. Wat doet dat met u, als u haar zo in die stoel ziet zitten?]] {
  act = "probe", off = "beside", go = "punt",
  why = [[Goed voor een dochter die het zelf te zwaar heeft. Deze maakt zich zorgen om wat haar moeder niet durft.]],
}
reply [[Dus ze drinkt niet, om maar niet te hoeven bellen. Waar ziet ze tegenop, zegt ze daar zelf wel eens iets over?]] {
  act = "probe", heard = { "na het ontbijt niets meer", "dan hoeft ze ook niet" }, go = "punt", add = { gehoord = 1 },
  why = [[Je vraagt wat erachter zit, in de woorden van haar moeder zelf. Daar gaat het verder mee.]],
}

moment "punt"
customer [[Ze wil niemand tot last zijn. En ik wil er geen punt van maken, want zij woont hier en ik ga zo weer naar huis.
Ze zijn echt lief, begrijpt u me goed.]] { mood = "tense" }
  signal "niemand tot last zijn"  { kind = "indirect", why = [[Haar moeders woorden, via haar. Wie zich een last voelt, is ergens te vaak te laat geholpen.]] }
  signal "geen punt van maken"    { kind = "implicit", why = [[Wie dat zegt, heeft een punt.]] }
  signal "want zij woont hier"    { kind = "implicit", why = [[De reden waarom ze zich inhoudt: haar moeder is vannacht weer van ons afhankelijk.]] }
  decoy  "Ze zijn echt lief"      { why = [[Ook dit meent ze. Je hoeft niet te kiezen tussen lieve mensen en een slechte nacht.]] }
  either "begrijpt u me goed"        { why = [[Een stopwoordje, of een verzoek om het niet verkeerd te gebruiken.]] }
thought [[Zeg nou iets, dan hoef ik het niet te doen.]]
narrator [[Alles bij elkaar: wat is dit?]]
judge { is = "complaint", kind = "indirect",
        go = { right = "bij_het_raam", half = "bij_het_raam", wrong = "op_de_lijst" },
        why = [[Een klacht van haar moeder, die ons bereikt via haar dochter en via wat ze niet meer drinkt. Dat zij ons spaart, maakt er geen praatje van.]] }

moment "bij_het_raam" { step = "solve" }
customer [[Zullen we zeggen dat u het gewoon een beetje in de gaten houdt? Of moet ik ja zeggen tegen iets officieels?
Zegt u het maar, mam hoort ons toch niet.]]
  signal "gewoon een beetje in de gaten" { kind = "implicit", why = [[Ze vraagt om hulp, in de kleinste vorm die er is.]] }
  decoy  "tegen iets officieels"         { why = [[Een echte vraag: ze weet niet wat er kan. Er klinkt aarzeling in, geen onvrede.]] }
thought [[Mam zou dit vreselijk vinden.]]

reply [[Dat kiest u helemaal zelf. Het kan zonder naam naar de teamleider, of we laten het zo: wat hebt u het liefst?]] {
  act = "together", off = "not_ours", go = "om_haar_heen",
  why = [[Kiezen laten is bijna altijd goed. Alleen gaat het over haar moeder, en die zit tien meter verderop.]],
}
reply [[Ze zit er zelf, zullen we naar haar toe gaan? Dan hoor ik van haar wat ik mag doorvertellen, en wat beslist niet.]] {
  act = "permission", go = "moeder", add = { gehoord = 1 },
  why = [[De dochter mag voor haar moeder spreken als haar moeder dat goedvindt. Daar kun je achter komen door het te vragen.]],
}
reply [[Dat is een goed plan, zo doen we het. Ik hou een oogje in het zeil, en is er weer iets, dan zegt u het even tegen mij.]] {
  act = "agree", off = "beside", heard = "gewoon een beetje in de gaten", go = "om_haar_heen",
  why = [[Je geeft wat ze vraagt. De nacht is niet jouw dienst, dus er verandert niets aan waar het misging.]],
}
reply [[Officieel mag, het hoeft niet. We hebben een klachtenfunctionaris, onafhankelijk en gratis: zal ik die bellen?]] {
  act = { "inform", "permission" }, off = "early", go = "om_haar_heen",
  why = [[Het klopt en het is goed dat ze het weet. Nu gaat er iemand bellen over een vrouw die van niets weet.]],
}

moment "moeder" { step = "acknowledge" }
narrator [[Je schuift een stoel bij. Haar moeder heeft het al begrepen.]]
customer [[Vertel het maar, mam. (Haar moeder kijkt naar haar handen.) 'Die meisjes kunnen er niets aan doen. Ik bel
voortaan wel wat minder.' Zo is ze nou altijd.]] { mood = "hurt" }
  either "kijkt naar haar handen"  { why = [[Gedrag: verlegen, of op. Je kunt het horen en je kunt het ook laten rusten.]] }
  signal "voortaan wel wat minder" { kind = "indirect", why = [[Ze lost het op door nog minder te vragen. Dat is het tegendeel van opgelost.]] }
  either "Die meisjes kunnen er"   { why = [[Ze neemt de nachtploeg in bescherming, of ze vindt het echt.]] }
  decoy  "Zo is ze nou altijd"     { why = [[Een dochter over haar moeder. Er zit meer liefde in dan klacht.]] }
thought [[Zo praatte ze vroeger niet.]]

reply [[U mag bellen zo vaak als het nodig is. Zal ik vanmiddag laten nakijken of die bel van u het nog wel goed doet?]] {
  act = { "acknowledge", "permission" }, off = "beside", go = "aanbod",
  why = [[Iets doen is fijn, en misschien is de bel stuk. Dat weet je niet, en haar moeder denkt nog steeds dat ze te vaak belt.]],
}
reply [[Wat erg dat u dat allemaal hebt moeten meemaken. Namens iedereen hier wil ik u daar excuses voor aanbieden.]] {
  act = "apologise", off = "too_much", heard = "voortaan wel wat minder", go = "aanbod",
  why = [[Voor iemand die zich ongehoord voelt is dit veel waard. Zij zit nu met het hele huis op haar schoot en wordt nog kleiner.]],
}
reply [[U hoeft er niets over te zeggen. Wat vond u nou het naarste, dat lange wachten of toen u alleen op de gang liep?]] {
  act = "probe", off = "not_asked", go = "aanbod",
  why = [[Je geeft haar ruimte en vraagt dan toch door. Ze heeft net verteld wat ze kwijt wilde.]],
}
reply [[U mag bellen zo vaak als het nodig is. Mag ik de teamleider vertellen wat er was, met u erbij als u wilt?]] {
  act = { "acknowledge", "permission" }, heard = { "voortaan wel wat minder", "dan hoeft ze ook niet", "geen punt van maken" },
  go = "aanbod", set = { mag = true }, add = { gehoord = 2 },
  why = [[Je haalt het bij haar weg, en vraagt of het verder mag. Nu beslist zij zelf, en het komt bij wie er iets aan kan doen.]],
}

moment "aanbod" { step = "solve" }
customer [['Als mijn dochter erbij is', zegt ze, dus dan mag het van haar.]] { when = { mag = true }, mood = "relieved" }
customer [[Ze zal het vast wel goedvinden dat u er iets mee doet.]] { when = { mag = false }, mood = "tense" }
  either "vast wel goedvinden"  { why = [[Ze vult het voor haar moeder in. Of ze kent haar gewoon.]] }
customer [[Maar geen papieren, daar ligt ze een week van wakker.]]
  either "Maar geen papieren"   { why = [[Een wens. Of een herinnering aan hoe het de vorige keer ging.]] }
  decoy  "een week van wakker"  { why = [[Ze ligt al wakker, alleen niet van papieren. Dit is een waarschuwing voor later en geen verwijt.]] }
thought [[Als ze maar niet denkt dat ik haar verklikt heb.]]
narrator [[Wat doe je vandaag zelf, en wat breng je bij een ander?]]
offer {
  needs   = { "safety_plan", "team_lead" },
  welcome = { "incident", "officer" },
  harmful = { "complaint_form", "investigate" },
  table   = { "safety_plan", "team_lead", "apology", "incident", "officer", "improvement", "complaint_form", "investigate" },
  route   = "self",
  takes   = "4h",
  hand_over = { takes = "8h", trust = -4, patience = -5 },
  why     = [[Vannacht veilig, en een gesprek met de teamleider waar jij ze brengt. Het incident melden en de klachtenfunctionaris noemen mag erbij. Excuses komen als bekend is wat er gebeurde. Een formulier wilden ze niet, en je collega's onderzoeken is niet aan jou.]],
  go      = { fits = "vannacht", short = "op_de_gang", harmful = "op_de_gang", handed_over = "op_de_gang" },
}

moment "vannacht" { step = "solve" }
customer [[En vannacht dan? Nou ja, ik kan ook wel weer in die stoel gaan liggen, dat deed ik vorige week ook.]] { mood = "wry" }
  signal "En vannacht dan"         { kind = "implicit", why = [[De vraag waar het haar om gaat: is ze vannacht veilig?]] }
  signal "weer in die stoel"       { kind = "implicit", why = [[Ze doet het werk van de nacht zelf, omdat ze het niet vertrouwt.]] }
  signal "dat deed ik vorige week" { kind = "implicit", why = [[Het was dus niet de eerste nacht.]] }
thought [[Mijn rug weet nog hoe die stoel ligt.]]

reply [[De avonddienst spreekt om acht uur met uw moeder af hoe het vannacht gaat. U kunt daarbij zijn, of u belt dan even.]] {
  act = "together", heard = { "weer in die stoel", "En vannacht dan" }, go = "naar_huis", add = { gehoord = 1 },
  why = [[Wie er vannacht is, maakt een afspraak met haar moeder, en zij kiest hoe ze erbij is. De stoel hoeft dan niet.]],
}
reply [[Dat mag natuurlijk altijd. Ik leg een deken voor u klaar, en wilt u dan vanavond ook met haar mee-eten in de zaal?]] {
  act = "agree", off = "not_ours", go = "naar_huis",
  why = [[Gastvrij voor wie graag blijft. Zij bood het aan omdat ze denkt dat het anders misgaat.]],
}
reply [[Alweer een nacht in die stoel, wat moet dat zwaar zijn. U staat er eigenlijk wel een beetje alleen voor, is het niet?]] {
  act = { "acknowledge", "probe" }, off = "too_much", heard = "weer in die stoel", go = "naar_huis",
  why = [[Warm voor een dochter die het niet meer trekt. Deze wil weten wat er vannacht anders is dan gisteren.]],
}
reply [[Dat hoeft echt niet meer. De nachtdienst weet er nu van, dus als ze belt staat er binnen vijf minuten iemand bij.]] {
  act = "overpromise", go = "naar_huis",
  why = [[Je wilt haar geruststellen en legt vijf minuten vast voor collega's die je niet gesproken hebt.]],
}

moment "naar_huis" { step = "follow_up" }
customer [[Goed, dan ga ik zo. Krijgt die van de nacht hier nou last van? Ach, dat hoor ik zaterdag wel, dan ben ik er weer.
En dank voor de koffie.]] { mood = "polite" }
  signal "dat hoor ik zaterdag wel" { kind = "implicit", why = [[Ze gaat zes dagen wachten tot iemand haar iets vertelt, en regelt dat vast zelf.]] }
  decoy  "hier nou last van"        { why = [[Een zorg om je collega. Ze vraagt het echt, en wil een eerlijk antwoord.]] }
  decoy  "dank voor de koffie"      { why = [[Een gewoon bedankje. Ze heeft haar verhaal gedaan en gaat naar huis.]] }
thought [[Zes dagen. Ik bel haar gewoon elke avond.]]

reply [[Nee hoor, daar krijgt hier niemand last van. Morgen vraag ik eerst uw moeder hoe de nacht was, en dan bel ik u.]] {
  act = { "follow_up", "overpromise" }, go = "zaterdag",
  why = [[Dat bellen is goed. Hoe de teamleider het met de nachtdienst bespreekt, weet je niet, dus zeg dat ook.]],
}
reply [[Dat weet ik niet, dat is aan de teamleider. Morgen vraag ik eerst uw moeder hoe de nacht was, en dan bel ik u.]] {
  act = "follow_up", when = { gehoord = { min = 6 } }, go = "blij",
  why = [[Een eerlijk antwoord, en morgen een telefoontje. Je vraagt het aan wie in dat bed lag.]],
}
reply [[Dat weet ik niet, dat is aan de teamleider. Morgen vraag ik uw moeder of ze geslapen heeft, en dan bel ik u.]] {
  act = "follow_up", when = { gehoord = { min = 5, max = 5 } }, go = "tevreden",
  why = [[Eerlijk, en morgen hoort ze het. Dat haar moeder niet meer durfde te bellen, is te weinig aan bod gekomen.]],
}
reply [[Dat weet ik niet, dat is aan de teamleider. Morgen lees ik eerst het verslag van de nacht, en dan bel ik u.]] {
  act = "follow_up", off = "beside", when = { gehoord = { max = 4 } }, go = "zaterdag",
  why = [[In het verslag staat wat de nachtdienst zag. Zaterdagnacht stond er ook niets in.]],
}
reply [[Dat weet ik niet, dat is aan de teamleider. Morgen vraag ik eerst de nachtdienst hoe het ging, en dan bel ik u.]] {
  act = "follow_up", off = "beside", go = "zaterdag",
  why = [[Bellen is goed, je vraagt het alleen aan de verkeerde. Of er gebeld is zonder dat iemand kwam, weet haar moeder.]],
}
reply [[Fijn dat u zo met ze meeleeft. Zullen we zaterdag met de teamleider gaan zitten, dan nemen we de hele week door?]] {
  act = { "thank", "agree" }, off = "beside", trust = -2, patience = -2, heard = "hier nou last van", go = "zaterdag",
  why = [[Een gesprek is mooi, over zes dagen. Tot die tijd zit ze met haar vragen thuis.]],
}

-- Waar het anders loopt ----------------------------------------------------------

moment "genoteerd"
narrator [[Je zet het op de klachtenlijst: 'vlecht, buiten diensttijd'. Een collega leest mee.]]
colleague [[Een klacht over die vlecht? Dan moet ik haar daar vanavond op aanspreken. Bedoelde die dochter dat echt?]]

reply [[Nee, ze was er juist heel blij mee. Ik haal het eraf en zet het als compliment in haar postvak, met de groeten.]] {
  act = "thank", empathy = 2, go = "koffie",
  why = [[Rechtgezet. Het kostte een kwartier en bijna een vervelend gesprek.]],
}
reply [[Ze zei wel dat je collega al vrij had. Laat het maar staan, dan kan iemand er nog eens rustig naar kijken.]] {
  act = "agree", empathy = 0, takes = "1d", go = "koffie",
  why = [[Alles serieus nemen is goed. Hier krijgt iemand een gesprek omdat ze iets liefs deed.]],
}
reply [[Dat vraag ik haar zo nog wel een keer. Dan weten we zeker hoe ze het bedoelde, en is iedereen gerust.]] {
  act = "clarify", empathy = 1, go = "koffie",
  why = [[Navragen kan. Ze had het al gezegd, en zo gemeend als maar kan.]],
}

moment "weggaan" { step = "listen" }
customer [[Ja, leuk was dat. Nou, dan ga ik maar eens bij haar zitten. Misschien doet ze dan even haar ogen dicht.]] { mood = "polite" }
  signal "even haar ogen dicht" { kind = "indirect", why = [[Haar moeder is moe. Ze probeert het nog een keer te zeggen.]] }
  either "dan ga ik maar eens"  { why = [[Een gewoon afscheid, of een poging die ze opgeeft.]] }
thought [[Dan zeg ik het wel niet.]]

reply [[Dat zal haar goed doen, na al dat bezoek. Sorry dat het hier in de huiskamer soms zo rumoerig kan zijn.]] {
  act = "apologise", off = "beside", go = "nacht",
  why = [[Je merkt dat er iets is en raadt wat. Ze moet je nu verbeteren om het te kunnen zeggen.]],
}
reply [[Dat zal haar goed doen, op zo'n zondag. Zal ik u beiden zo nog wat te drinken brengen, met iets lekkers?]] {
  act = "agree", off = "beside", go = "stoel",
  why = [[Gastvrij. Het was de tweede keer dat ze iets over de nacht zei, en er komt geen derde.]],
}
reply [[Dat zal haar goed doen, zo halverwege de ochtend. Sliep ze vannacht dan niet, of is er iets geweest met haar?]] {
  act = "probe", heard = { "even haar ogen dicht", "natuurlijk niet veel" }, go = "nacht", add = { gehoord = 1 },
  why = [[Net op tijd. Je vraagt het zonder er al iets van te vinden.]],
}

moment "wie_had_dienst" { step = "acknowledge" }
customer [[Dat weet ik niet, en eerlijk gezegd wil ik het niet weten. Straks krijgt iemand op z'n kop omdat mijn moeder naar
de wc moest.]] { mood = "tense" }
  signal "Straks krijgt iemand op z'n kop" { kind = "implicit", why = [[Daar is ze bang voor, en daarom zei ze het zo zacht.]] }
  either "wil ik het niet weten"           { why = [[Ze wil je collega's sparen, of ze trekt zich terug.]] }
thought [[Ik had mijn mond moeten houden.]]

reply [[Die van de nacht zijn juist heel betrokken. Als ze niet kwamen, was er vast ergens iets wat dringender was.]] {
  act = "defend", go = "dicht",
  why = [[Misschien is dat zo. Zij had het zelf al bedacht, en nu staat haar moeder alleen.]],
}
reply [[Nee, daar hoeft u niet bang voor te zijn. Ik laat alle namen weg, dan komt niemand te weten om wie het gaat.]] {
  act = "agree", off = "not_ours", go = "thee",
  why = [[Zo kan de teamleider er ook niets mee. En of namen weg kunnen, beslis jij niet.]],
}
reply [[Dan vraag ik daar niet naar, het gaat mij om uw moeder. Hoe is het nu met haar, heeft ze zich bezeerd?]] {
  act = { "acknowledge", "safety" }, go = "thee", add = { gehoord = 1 },
  why = [[Je trekt je vraag terug en gaat naar wat telt.]],
}

moment "op_de_lijst"
colleague [[Ik zag je met die dochter zitten. Was er iets met de nacht, of alleen een praatje? Ik moet zo het lijstje voor
de teamleider maken.]]
narrator [[Wat zeg je dat het was?]]
judge { is = "complaint", kind = "indirect",
        go = { right = "bij_het_raam", half = "bij_het_raam", wrong = "stoel" },
        why = [[Iemand belde lang, ging alleen en drinkt nu niet meer. Wie dat een praatje noemt, zorgt dat niemand het weet.]] }

moment "om_haar_heen" { step = "acknowledge" }
narrator [[Een kwartier later staat ze weer bij je.]]
customer [[Mam wilde weten wat wij te bespreken hadden. 'Ik ben oud', zei ze, 'ik ben niet weg.' Tja, daar had ze me.]] { mood = "wry" }
  signal "ik ben niet weg"      { kind = "indirect", why = [[Haar moeder zegt het via haar, en ze heeft het tegen ons allebei.]] }
  signal "daar had ze me"       { kind = "implicit", why = [[Ze neemt het op zich. Wij hadden het net zo goed moeten bedenken.]] }
  either "te bespreken hadden"  { why = [[Nieuwsgierig, of gepikeerd. Allebei kan.]] }
  either "Ik ben oud"           { why = [[Een grapje van haar moeder, of helemaal geen grapje.]] }
thought [[Ze had groot gelijk ook.]]

reply [[Dat trok ze zich toch aan, merk ik. Zal ik haar zeggen dat wij het alleen maar goed bedoelden met haar samen?]] {
  act = { "sympathise", "permission" }, off = "beside", go = "aanbod",
  why = [[Goed bedoeld was het. Haar moeder heeft nog steeds niets te zeggen gehad.]],
}
reply [[Ze heeft gelijk, dit is haar verhaal en ze zit er zelf. Ik pak een stoel, en dan gaan we nu samen naar haar toe.]] {
  act = { "acknowledge", "permission" }, go = "moeder", add = { gehoord = 1 },
  why = [[Hersteld. Ze moest er wel eerst zelf om vragen.]],
}
reply [[Sorry, dat is dan mijn fout geweest. Ik leg het straks zelf aan haar uit, dan hoeft u daar niet over in te zitten.]] {
  act = { "apologise", "own" }, off = "not_ours", go = "aanbod",
  why = [[Je neemt het van de dochter over. Uitleggen is iets anders dan vragen wat ze wil.]],
}

moment "op_de_gang" { step = "solve", route = "senior" }
narrator [[Zondag, vijf uur. De teamleider heeft er iets van gehoord, en jij was er niet bij.]]
customer [[De teamleider hield me aan op de gang. Ze wist de helft, en toen moest ik het hele verhaal nog eens doen. Mam stond
erbij.]] { mood = "hurt" }
  either "hield me aan op de gang"   { why = [[Een mededeling. De gang is er niet de plek voor, en dat weet ze.]] }
  signal "Ze wist de helft"          { kind = "implicit", why = [[Ze dacht dat de teamleider alles al van je had gehoord.]] }
  signal "hele verhaal nog eens"     { kind = "explicit", why = [[Dit had je haar kunnen besparen.]] }
  signal "Mam stond erbij"           { kind = "indirect", why = [[En dus hoorde haar moeder zichzelf besproken worden op de gang.]] }
thought [[Hier was ik nou zo bang voor.]]

reply [[Dat had ik haar meteen moeten vertellen. Ik bel haar vanavond met het hele verhaal, dan hoeft u er niet bij te zijn.]] {
  act = { "acknowledge", "introduce" }, off = "not_ours", hand_over = "warm", contact = true, go = "brief",
  why = [[Warm gebracht, en weer over hun hoofd heen. Ze waren juist bang voor wat er buiten hen om gezegd werd.]],
}
reply [[Dan ligt het nu bij de juiste persoon. De teamleider is er morgen vanaf acht uur, u kunt haar dan het beste bellen.]] {
  act = "deflect", hand_over = "cold", contact = true, go = "brief",
  why = [[Koud doorgegeven: nu moet zij er zelf achteraan.]],
}
reply [[Dat had ik haar meteen moeten vertellen. Ik haal haar erbij en doe zelf het woord, dan kunnen u en uw moeder aanvullen.]] {
  act = { "acknowledge", "introduce" }, hand_over = "warm", contact = true, go = "vannacht",
  why = [[Alsnog warm overgedragen, met haar moeder erbij. Het was beter geweest als ze het niet op de gang had moeten doen.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[(Maandag, tien uur.) Ze vertelde het u dus ook: twee keer gebeld, twee keer iemand. Dat u het háár vroeg, daar is
ze nog het meest van onder de indruk.]] { outcome = "delighted" }
ending "tevreden" [[(Maandag, tien uur.) Ze heeft geslapen, fijn dat u belt. Zegt u het nog tegen die van dat rode brilletje,
van die vlecht?]] { outcome = "satisfied" }
ending "zaterdag" [[Tot zaterdag dan. Ik bel haar zelf wel even voor het slapen, dan weet ik het ook.]] { outcome = "resigned" }
ending "stoel" [[(Ze slaapt die nacht weer in de stoel. Haar moeder belt niet.)]] { outcome = "lost" }
ending "brief" [[Mijn broer heeft een brief aan de directie geschreven. Ik had het liever hier aan tafel gehouden.]] { outcome = "escalated" }
ending "dicht" [[Ach nee, het was niets bijzonders. Ik ga even bij mam zitten.]] { outcome = "lost" }
