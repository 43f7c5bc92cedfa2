case {
  title    = "Ze doen hun best",
  summary  = "Een dochter drinkt koffie in de huiskamer van het verpleeghuis en vertelt over een vlecht.",
  sector   = "zorg",
  channel  = "counter",
  role     = "care",
  minutes  = 9,
  teaches  = { "wie afhankelijk van ons is, klaagt met de rem erop",
               "een dochter spreekt namens haar moeder, en beslist niet over haar",
               "eerst weten of iemand veilig is; wat er misging, zoekt een ander uit" },
  themes   = { "safety", "consent", "hand_over" },
  norm     = { time = "24h", limit = "42d", contacts = 1 },
  customer = { name = "mevrouw Peters", portrait = "vrouw-40-krullen", trust = 45, patience = 60, earlier = 1 },
  flags    = { zei = "", gehoord = 0 },
  start    = "vlecht",
  level    = 2, after = { "de-kraan" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "vlecht"
narrator [[Zondag, kwart over elf, in de huiskamer. Je schenkt koffie in. Haar moeder zit een eind verderop bij het
raam.]]
customer [[Lekker, dank u. Die met dat rode brilletje heeft gisteravond mam d'r haar gevlochten. Ze had eigenlijk al
vrij. Ik heb mam nog nooit zo lang stil zien zitten. Zegt u haar dat, als u haar ziet?]] { mood = "glad" }
  decoy "eigenlijk al vrij"    { why = [['Eigenlijk' verpakt vaak een verwijt. Hier zegt het hoe bijzonder ze het vond.]] }
  decoy "nog nooit zo lang"    { why = [[Het klinkt groot, en het is groot: zo mooi vond ze het.]] }
thought [[Dit is het leuke deel.]]
narrator [[In je zak zit een blokje voor wat bezoekers zeggen. Je schrijft op wat dit is.]]
judge { is = "compliment", go = { right = "koffie", half = "koffie", wrong = "genoteerd" },
        why = [[Een compliment, precies zo bedoeld. Wat ze straks nog vertelt, verandert daar niets aan, en je collega mag het horen.]] }

moment "koffie" { step = "listen" }
customer [[Ze doen hier allemaal zo hun best. Kijk, hij zit nog keurig ook. Nou ja, ze heeft er vannacht natuurlijk niet
veel op gelegen.]] { mood = "polite" }
  either "zo hun best"          { why = [[Wie iedereen tegelijk prijst, meent dat. Soms legt zo iemand ook vast een kussentje neer voor wat er komt.]] }
  signal "natuurlijk niet veel" { kind = "indirect", why = [[Tussen neus en lippen door: haar moeder sliep niet. Het woord 'natuurlijk' moet het gewoon maken.]] }
thought [[Als ik het zo vertel, is het geen klagen.]]

reply [[Zal ik het mijn collega vanavond vertellen? Dan zeg ik erbij dat het van u beiden komt.]] {
  act = "thank", off = "beside", set = { zei = "leuk" }, go = "weggaan",
  why = [[Dat compliment komt aan, en dat had je al begrepen. Over die nacht zei ze net iets, en dat is nu weg.]],
}
reply [[Wat naar dat ze zo slecht sliep, sorry. Zal ik de verpleging er even bij halen?]] {
  act = { "apologise", "own" }, off = "early", heard = "natuurlijk niet veel", set = { zei = "niet halen" }, go = "nacht",
  why = [[Goed gehoord. Je biedt alleen excuses aan voor iets dat je nog niet weet, en haalt er iemand bij terwijl ze net wil gaan vertellen.]],
}
reply [[Het staat haar mooi. En vannacht, hoe is dat gegaan, heeft ze een beetje kunnen slapen?]] {
  act = "invite", heard = "natuurlijk niet veel", set = { zei = "" }, go = "nacht", add = { gehoord = 1 },
  why = [[Je laat het compliment staan en vraagt naar de nacht, die ze er los achteraan noemde. Nu mag het verteld worden.]],
}
reply [[Ja, keurig. Doet ze overdag al een beetje mee?]] {
  act = "invite", off = "beside", set = { zei = "bloemen" }, go = "weggaan",
  why = [[Belangstelling, en een vraag die je altijd kunt stellen. Ze noemde net de nacht, en daar praat je langs.]],
}

moment "nacht" { step = "acknowledge" }
customer [[Nee, laat die maar.]] { when = { zei = "niet halen" }, mood = "polite" }
customer [[Nee, het was vannacht.]] { when = { zei = "vannacht" }, mood = "polite" }
customer [[Ze heeft een uur liggen bellen, of nou ja, zij zegt een uur. Op het laatst is ze zelf maar gegaan, met de
rollator, in het donker. Niks gebroken, hoor, ik heb haar helemaal nagekeken. Maar vanmorgen deed iedereen of er niks was
geweest. Dat vond ze nog het ergste.]] { mood = "polite" }
  signal "een uur liggen bellen"    { kind = "indirect", why = [[Het overkwam haar moeder, en we horen het van haar. Een uur is lang, ook als het veertig minuten waren.]] }
  signal "is ze zelf maar gegaan"   { kind = "indirect", why = [[Gedrag: haar moeder rekende niet meer op ons.]] }
  signal "deed iedereen of er niks was geweest" { kind = "indirect", why = [[Niemand zei er iets van, en dat telt bij haar moeder zwaarder dan de nacht.]] }
  signal "Dat vond ze nog het ergste" { kind = "indirect", why = [[Ze zegt waar het haar moeder om gaat. Duidelijker wordt het niet.]] }
  either "of nou ja, zij zegt een uur" { why = [[Ze houdt een slag om de arm voor haar moeder, of ze twijfelt echt.]] }
  either "met de rollator, in het donker" { why = [[Een bijzonderheid, of het beeld dat haar niet loslaat.]] }
  decoy  "Niks gebroken, hoor"      { why = [[Ze zegt het om je gerust te stellen, en ze heeft gekeken.]] }
thought [[Eén 'sorry, mevrouw Peters' was genoeg geweest.]]

reply [[Zal ik zorgen dat er vannacht vaker iemand bij haar kijkt? Een uur liggen bellen is echt te lang.]] {
  act = "overpromise", set = { zei = "graag" }, go = "thee",
  why = [[Je gaat niet over de nacht. En dat iedereen vanmorgen deed of er niks was, laat je liggen.]],
}
reply [[Heeft ze zich echt niet bezeerd? Zo in het donker op pad, daar schrik je toch van.]] {
  act = { "acknowledge", "safety" }, off = "beside", set = { zei = "niets" }, go = "thee",
  why = [[Bijna altijd de eerste vraag. Ze had haar moeder al nagekeken, en dat zei ze net.]],
}
reply [[Hoe laat was dat, en wie is er daarna bij haar geweest? Een uur, dat kan natuurlijk niet.]] {
  act = { "acknowledge", "probe" }, off = "not_ours", go = "wie_had_dienst",
  why = [[Vragen voor de teamleider. Van jou klinkt het alsof er iemand gezocht wordt, en dat is waar ze bang voor is.]],
}
reply [[Een uur bellen en dan alleen in het donker op pad, dat spijt me. Zal ik haar dat straks zelf ook zeggen?]] {
  act = { "acknowledge", "apologise" }, heard = { "een uur liggen bellen", "deed iedereen of er niks was geweest", "Dat vond ze nog het ergste" }, set = { zei = "fijn" }, go = "thee", add = { gehoord = 1 },
  why = [[Niemand zei er vanmorgen iets van. Jij wel, en je zegt het ook tegen wie het overkwam. Wat er op die gang misging, hoef je daarvoor niet te weten.]],
}

moment "thee" { step = "probe" }
customer [[Als dat zou kunnen, graag.]] { when = { zei = "graag" } }
customer [[Nee, echt niets, ik heb gekeken.]] { when = { zei = "niets" } }
customer [[Dat zou ze fijn vinden.]] { when = { zei = "fijn" } }
customer [[Zonder namen, goed.]] { when = { zei = "zonder namen" } }
customer [[O ja, geeft u haar straks maar geen koffie. Ze drinkt na het ontbijt niets meer, zegt ze, dan hoeft ze ook
niet te bellen. Verder wil ze er niks over kwijt. (Ze roert, en roert nog eens.) Vroeger kroop ik bij haar in bed als
ik bang was.]] { mood = "tense" }
  either "straks maar geen koffie" { why = [[Een praktisch verzoek, tot je de volgende zin hoort.]] }
  signal "na het ontbijt niets meer" { kind = "indirect", why = [[Haar moeder klaagt niet, ze houdt op met drinken.]] }
  signal "dan hoeft ze ook niet"   { kind = "indirect", why = [[Dit is de klacht, in het gedrag van een ander: bellen durft ze niet meer.]] }
  either "Verder wil ze er niks over kwijt" { why = [[Gesloten, of verlegen. Navragen levert in elk geval niets op.]] }
  decoy  "Vroeger kroop ik bij haar in bed" { why = [[Geen verwijt aan ons. Hier gaat het even over haarzelf, en dat zegt ze niet zomaar.]] }
thought [[Nu is zij bang, en ik slaap thuis.]]

reply [[Dan zet ik een kan water bij haar neer. Zal ik ook opschrijven wat ze neemt?]] {
  act = "own", off = "not_ours", set = { zei = "kan" }, go = "punt",
  why = [[Zorgzaam en flink. Nu wordt haar moeder in de gaten gehouden, terwijl ze juist niemand tot last wil zijn.]],
}
reply [[Dus ze drinkt niet, om niet te hoeven bellen. Hoe is dat voor u?]] {
  act = "probe", heard = { "na het ontbijt niets meer", "dan hoeft ze ook niet" }, set = { zei = "voor mij" }, go = "punt", add = { gehoord = 1 },
  why = [[Over haar moeder is alles gezegd. Ze zit te roeren en denkt aan vroeger: de vraag is nu voor haar.]],
}
reply [[Dat is op haar leeftijd niet goed. Zal ik haar straks uitleggen waarom drinken zo nodig is?]] {
  act = "agree", off = "beside", set = { zei = "weet ze" }, go = "punt",
  why = [[Haar moeder weet dat wel. Ze drinkt niet omdat ze niet meer durft te bellen, en dat leg je er niet mee uit.]],
}
reply [[Zegt ze er zelf iets over, waar ze tegenop ziet? Ik bedoel, van dat bellen.]] {
  act = "probe", off = "beside", heard = "dan hoeft ze ook niet", set = { zei = "" }, go = "punt",
  why = [[Een goede vraag, en ze had hem al beantwoord: haar moeder wil er verder niks over kwijt.]],
}

moment "punt"
customer [[Opschrijven, dat vindt ze niks.]] { when = { zei = "kan" } }
customer [[Voor mij? Ik kijk steeds op mijn telefoon.]] { when = { zei = "voor mij" } }
  either "Ik kijk steeds op mijn telefoon" { why = [[Ze is ongerust. Of ze er ons iets mee zegt, kun je er zelf in horen.]] }
customer [[Dat weet ze wel, hoor.]] { when = { zei = "weet ze" } }
  either "Dat weet ze wel" { why = [[Een gewoon antwoord. Of ze neemt het op voor haar moeder.]] }
customer [[Ze wil niemand tot last zijn. En ik wil er geen punt van maken, want zij woont hier en ik ga zo weer naar huis.
Ze zijn echt lief, begrijpt u me goed.]] { mood = "tense" }
  signal "niemand tot last zijn"  { kind = "indirect", why = [[Haar moeders woorden, via haar. Wie zich een last voelt, is ergens te vaak te laat geholpen.]] }
  signal "geen punt van maken"    { kind = "implicit", why = [[Wie dat zegt, heeft een punt.]] }
  signal "want zij woont hier"    { kind = "implicit", why = [[De reden waarom ze zich inhoudt: haar moeder is vannacht weer van ons afhankelijk.]] }
  decoy  "Ze zijn echt lief"      { why = [[Ook dit meent ze. Je hoeft niet te kiezen tussen lieve mensen en een slechte nacht.]] }
  either "begrijpt u me goed"        { why = [[Een stopwoordje, of een verzoek om het niet verkeerd te gebruiken.]] }
thought [[Zeg nou iets, dan hoef ik het niet te doen.]]
narrator [[Op je blokje staat nog niets over de nacht. Je schrijft ook daarvan op wat het is.]]
judge { is = "complaint", kind = "indirect",
        go = { right = "bij_het_raam", half = "bij_het_raam", wrong = "op_de_lijst" },
        why = [[Een klacht van haar moeder, die ons bereikt via haar dochter en via wat ze niet meer drinkt. Dat zij ons spaart, maakt er geen praatje van.]] }

moment "bij_het_raam" { step = "solve" }
customer [[Zullen we zeggen dat u het gewoon een beetje in de gaten houdt? Of moet ik ja zeggen tegen iets officieels?
Zegt u het maar, mam hoort ons toch niet.]] { mood = "tense" }
  signal "gewoon een beetje in de gaten" { kind = "implicit", why = [[Ze vraagt om hulp, in de kleinste vorm die er is.]] }
  decoy  "tegen iets officieels"         { why = [[Een echte vraag: ze weet niet wat er kan. Er klinkt aarzeling in, geen onvrede.]] }
thought [[Mam zou dit vreselijk vinden.]]

reply [[Wat denkt u dat uw moeder het prettigst zou vinden? Het kan allebei.]] {
  act = "together", off = "not_ours", go = "om_haar_heen",
  why = [[Je denkt aan haar moeder, en vraagt het aan haar dochter. Ze zit tien meter verderop en kan het zelf zeggen.]],
}
reply [[Zullen we zo even bij haar gaan zitten? Dan horen we haar ook.]] {
  act = "permission", go = "moeder", add = { gehoord = 1 },
  why = [[De dochter mag voor haar moeder spreken als haar moeder dat goedvindt. Daar kom je achter door bij haar te gaan zitten.]],
}
reply [[Zal ik eerst een week opletten? Daarna bespreek ik met uw moeder of er meer nodig is.]] {
  act = "agree", off = "beside", heard = "gewoon een beetje in de gaten", go = "om_haar_heen",
  why = [[Je geeft wat ze vraagt, en haar moeder mag over een week iets zeggen. De nacht is niet jouw dienst, dus tot dan verandert er niets.]],
}
reply [[Dat kan allebei. Zal ik de klachtenfunctionaris vragen eens met uw moeder te praten, die is onafhankelijk?]] {
  act = { "inform", "permission" }, off = "early", go = "om_haar_heen",
  why = [[Het klopt en het is goed dat ze het weet. Nu komt er iemand praten met een vrouw die van niets weet.]],
}

moment "moeder" { step = "acknowledge" }
narrator [[Je schuift een stoel bij. Haar moeder heeft het al begrepen.]]
customer [[Vertel het maar, mam. (Haar moeder kijkt naar haar handen.) 'Die meisjes kunnen er niets aan doen. Dat
lampje op de gang gaat niet aan als ik druk, dat zie ik vanuit bed. Dan bel ik voortaan wel wat minder. En zeg het
gerust tegen de baas, als mijn dochter erbij is.']] { mood = "hurt" }
  either "kijkt naar haar handen"  { why = [[Gedrag: verlegen, of op. Je kunt het horen en je kunt het ook laten rusten.]] }
  either "Die meisjes kunnen er"   { why = [[Ze neemt de nachtploeg in bescherming, of ze vindt het echt.]] }
  signal "gaat niet aan als ik druk" { kind = "indirect", why = [[Ze belde dus wel, en niemand kon het zien.]] }
  signal "voortaan wel wat minder" { kind = "indirect", why = [[Ze lost het op door nog minder te vragen. Zo wordt het niet beter.]] }
  decoy  "zeg het gerust tegen de baas" { why = [[Geen dreiging: ze vindt het goed, en zegt erbij hoe.]] }
thought [[Dat lampje. Daar heb ik nooit naar gekeken.]]

reply [[Het spijt ons allemaal zo, dat u daar alleen liep. Zal ik vragen of de directie dat ook aan u komt zeggen?]] {
  act = "apologise", off = "too_much", heard = "voortaan wel wat minder", set = { zei = "directie" }, go = "aanbod",
  why = [[Een groot gebaar, en gehoord voelde ze zich al. Nu zit ze met het hele huis op schoot, en wordt ze nog kleiner.]],
}
reply [[U mag bellen zo vaak als het nodig is. Zal ik vanmiddag laten nakijken of uw bel het nog goed doet?]] {
  act = { "acknowledge", "agree" }, heard = "gaat niet aan als ik druk", set = { zei = "bel" }, go = "aanbod", add = { gehoord = 2 },
  why = [[Ze zegt zelf wat eraan scheelt, en iedereen keek naar haar. Nu kijkt er iemand naar die bel.]],
}
reply [[Minder bellen hoeft toch niet. Wat vond u nou het naarste, het wachten of toen u alleen op de gang liep?]] {
  act = "probe", off = "not_asked", set = { zei = "niet terug" }, go = "aanbod",
  why = [[Warm gevraagd. Maar ze had het over het lampje, en moet nu terug die gang op.]],
}
reply [[Belt u maar gewoon, daar is hij voor. Mag ik de teamleider vertellen wat er was, als u er zelf bij bent?]] {
  act = { "acknowledge", "permission" }, off = "beside", heard = { "voortaan wel wat minder", "geen punt van maken" }, set = { zei = "" }, go = "aanbod",
  why = [[Toestemming vragen hoort erbij, en ze had hem net gegeven. Over het lampje zeg je niets, en daar gaat het mis.]],
}

moment "aanbod" { step = "solve" }
customer [[De directie hoeft er niet bij.]] { when = { zei = "directie" } }
customer [[Die bel nakijken, ja, graag.]] { when = { zei = "bel" } }
customer [[Ze schudt haar hoofd, laten we dat maar niet doen.]] { when = { zei = "niet terug" } }
customer [[Dus het mag van haar, als ik erbij ben. Maar geen papieren, daar ligt ze een week van wakker.]]
  either "Maar geen papieren"   { why = [[Een wens. Of een herinnering aan hoe het de vorige keer ging.]] }
  decoy  "een week van wakker"  { why = [[Ze ligt al wakker, alleen niet van papieren. Dit is een waarschuwing voor later en geen verwijt.]] }
thought [[Als ze maar niet denkt dat ik haar verklikt heb.]]
narrator [[De teamleider is er vandaag tot vijf uur.]]
offer {
  needs   = { "safety_plan", "team_lead" },
  welcome = { "incident", "officer" },
  harmful = { "complaint_form", "investigate" },
  table   = { "safety_plan", "team_lead", "apology", "incident", "officer", "improvement", "complaint_form", "investigate" },
  route   = "self",
  takes   = "4h",
  hand_over = { takes = "8h", trust = -4, patience = -5 },
  why     = [[Vannacht veilig, en een gesprek met de teamleider waar jij ze brengt. Het incident melden en de klachtenfunctionaris noemen mag erbij. Officiële excuses komen als bekend is wat er gebeurde. Een formulier wilden ze niet, en je collega's onderzoeken is niet aan jou.]],
  go      = { fits = "vannacht", short = "op_de_gang", harmful = "op_de_gang", handed_over = "op_de_gang" },
}

moment "vannacht" { step = "solve" }
customer [[Goed, dank u. En vannacht dan? Nou ja, ik kan ook wel weer in die stoel gaan liggen, dat deed ik vorige week ook.]] { mood = "resigned" }
  signal "En vannacht dan"         { kind = "implicit", why = [[De vraag waar het haar om gaat: is ze vannacht veilig?]] }
  signal "weer in die stoel"       { kind = "implicit", why = [[Ze doet het werk van de nacht zelf, omdat ze het niet vertrouwt.]] }
  signal "dat deed ik vorige week" { kind = "implicit", why = [[Het was dus niet de eerste nacht.]] }
thought [[Mijn rug weet nog hoe die stoel ligt.]]

reply [[Om acht uur spreekt de avonddienst met uw moeder af hoe het gaat vannacht. Komt u daarbij, of belt u liever even?]] {
  act = "together", heard = { "weer in die stoel", "En vannacht dan" }, set = { zei = "bellen" }, go = "naar_huis", add = { gehoord = 1 },
  why = [[Wie er vannacht is, maakt een afspraak met haar moeder. Hoe ze erbij is, kiest ze zelf, en de stoel hoeft dan niet.]],
}
reply [[Er kan een bed naast dat van uw moeder, vanaf acht uur. Blijft u dan slapen, of gaat u toch liever naar huis?]] {
  act = "agree", off = "not_ours", set = { zei = "naar huis" }, go = "naar_huis",
  why = [[Ze bood het aan omdat ze denkt dat het anders misgaat. Met een bed slaapt ze beter, maar gerust is ze er niet op.]],
}
reply [[Ik kijk om acht uur zelf of uw moeder goed ligt en haar bel heeft. Komt u dan mee, of zal ik u bellen?]] {
  act = "own", off = "beside", heard = "weer in die stoel", set = { zei = "belt u maar" }, go = "naar_huis",
  why = [[Zorgvuldig. Alleen had ze die bel afgelopen nacht ook; ze vraagt wat er gebeurt als haar moeder vannacht belt.]],
}
reply [[De nachtdienst krijgt te horen dat uw moeder vannacht voorgaat. Zegt u dat zelf, of zal ik het doen?]] {
  act = "overpromise", set = { zei = "zegt u het" }, go = "naar_huis",
  why = [[Je wilt haar geruststellen en belooft voorrang namens collega's die je niet gesproken hebt.]],
}

moment "naar_huis" { step = "follow_up" }
customer [[Ik bel om acht uur wel even.]] { when = { zei = "bellen" } }
customer [[Toch maar naar huis, denk ik.]] { when = { zei = "naar huis" } }
customer [[Belt u maar.]] { when = { zei = "belt u maar" } }
customer [[Zegt u het maar.]] { when = { zei = "zegt u het" } }
customer [[Goed, dan ga ik zo. Krijgt die van de nacht hier nou last van? Ach, dat hoor ik zaterdag wel, dan ben ik er
weer. Vraag het mam morgen maar niet, die zegt toch 'prima'. Ze is bang dat ze het verkeerde zegt. Die van de nacht is
eerlijk.]] { mood = "polite" }
  signal "dat hoor ik zaterdag wel" { kind = "implicit", why = [[Ze gaat zes dagen wachten tot iemand haar iets vertelt, en regelt dat vast zelf.]] }
  signal "bang dat ze het verkeerde zegt" { kind = "indirect", why = [[Haar moeder houdt zich in bij ons. Dat is niet vanzelf gekomen.]] }
  decoy  "hier nou last van"        { why = [[Een zorg om je collega. Ze vraagt het echt, en wil een eerlijk antwoord.]] }
  decoy  "Die van de nacht is eerlijk" { why = [[Lof voor een collega, en een goede raad aan jou.]] }
thought [[Zes dagen. Ik bel haar gewoon elke avond.]]

reply [[Nee hoor, daar krijgt hier niemand last van. Morgen vraag ik eerst uw moeder hoe de nacht was, en dan bel ik u.]] {
  act = { "follow_up", "overpromise" }, go = "zaterdag",
  why = [[Dat bellen is goed. Hoe de teamleider het met de nachtdienst bespreekt, weet je niet, dus zeg dat ook.]],
}
reply [[Daar kan ik nu niets over zeggen. Morgen ga ik eerst bij uw moeder langs om te horen hoe ze sliep, en dan bel ik u.]] {
  act = "follow_up", off = "not_asked", go = "zaterdag",
  why = [[Het vragen aan haar moeder zelf, bijna altijd is dat goed. Alleen vroeg ze je om dat juist niet te doen, en zei ze waarom.]],
}
reply [[Dat is aan de teamleider, dus dat weet ik niet. Morgen vraag ik de nachtdienst hoe het ging, en dan bel ik u.]] {
  act = "follow_up", when = { gehoord = { min = 6 } }, go = "blij",
  why = [[Een eerlijk antwoord, en morgen een telefoontje. Je vraagt het aan wie ze vertrouwt, en haar moeder hoeft niets te zeggen.]],
}
reply [[Daar gaat de teamleider over, dat weet ik niet. Morgen hoor ik van de nachtdienst of ze geslapen heeft, en dan bel ik u.]] {
  act = "follow_up", id = "geslapen", when = { gehoord = { min = 5, max = 5 } }, go = "tevreden",
  why = [[Eerlijk, en morgen hoort ze het. Dat haar moeder niet meer durfde te bellen, is te weinig aan bod gekomen.]],
}
reply [[Het hangt van de teamleider af, dat weet ik niet. Morgen lees ik eerst het verslag van de nacht, en dan bel ik u.]] {
  act = "follow_up", off = "beside", id = "verslag", when = { gehoord = { max = 4 } }, go = "zaterdag",
  why = [[In het verslag staat wat er is opgeschreven. Zaterdagnacht stond er ook niets in.]],
}
reply [[Eerlijk gezegd weet ik dat niet. Zal ik de teamleider voor zaterdag vragen, dan nemen we samen de hele week door?]] {
  act = "agree", off = "beside", trust = -2, patience = -2, heard = "hier nou last van", go = "zaterdag",
  why = [[Een gesprek is mooi, over zes dagen. Tot die tijd zit ze met haar vragen thuis.]],
}

-- Waar het anders loopt ----------------------------------------------------------

moment "genoteerd"
narrator [[Je zet het op de klachtenlijst: 'vlecht, buiten diensttijd'. Een collega leest mee.]]
colleague [[Een klacht over die vlecht? Dan moet ik haar daar vanavond op aanspreken. Bedoelde die dochter dat echt?]]

reply [[Nee, ze was er blij mee. Ik haal het eraf en leg het als compliment in haar postvak.]] {
  act = "thank", empathy = 2, go = "koffie",
  why = [[Rechtgezet. Het kostte een kwartier en bijna een vervelend gesprek.]],
}
reply [[Nee, boos was ze niet. Ze noemde alleen dat je collega al vrij had, dus laat er maar iemand naar kijken.]] {
  act = "agree", empathy = 0, takes = "1d", go = "koffie",
  why = [[Alles serieus nemen is goed. Hier krijgt iemand een gesprek omdat ze iets liefs deed.]],
}
reply [[Nee, ik denk het niet. Ik vraag het haar zo nog een keer, dan weten we het zeker.]] {
  act = "clarify", empathy = 1, go = "koffie",
  why = [[Navragen kan. Ze had het al gezegd, en zo gemeend als maar kan.]],
}

moment "weggaan" { step = "listen" }
customer [[Ja, dat zal ze leuk vinden.]] { when = { zei = "leuk" } }
customer [[Een beetje, met de bloemen.]] { when = { zei = "bloemen" } }
customer [[Nou, dan ga ik maar eens bij haar zitten. Misschien doet ze dan even haar ogen dicht.]] { mood = "polite" }
  signal "even haar ogen dicht" { kind = "indirect", why = [[Haar moeder is moe. Ze probeert het nog een keer te zeggen.]] }
  either "dan ga ik maar eens"  { why = [[Een gewoon afscheid, of een poging die ze opgeeft.]] }
thought [[Dan zeg ik het wel niet.]]

reply [[Sorry, hebben we haar vanmorgen te vroeg uit bed gehaald?]] {
  act = "apologise", off = "beside", set = { zei = "vannacht" }, go = "nacht",
  why = [[Je merkt dat er iets is en raadt wat. Ze moet je nu verbeteren om het te kunnen zeggen.]],
}
reply [[Dat zal haar goed doen. Zal ik u zo nog iets te drinken brengen?]] {
  act = "agree", off = "beside", go = "stoel",
  why = [[Gastvrij. Het was de tweede keer dat ze iets over de nacht zei, en er komt geen derde.]],
}
reply [[Sliep ze dan niet, vannacht, of is er iets met haar geweest?]] {
  act = "probe", heard = { "even haar ogen dicht", "natuurlijk niet veel" }, set = { zei = "" }, go = "nacht", add = { gehoord = 1 },
  why = [[Net op tijd. Je vraagt het zonder er al iets van te vinden.]],
}

moment "wie_had_dienst" { step = "acknowledge" }
customer [[Dat weet ik niet, en eerlijk gezegd wil ik het niet weten. Straks krijgt iemand op z'n kop omdat mijn
moeder naar de wc moest. Verder vertellen mag u het best, maar dan niet wie er was. Met mam is niks, dat zei ik toch.]] { mood = "tense" }
  signal "Straks krijgt iemand op z'n kop" { kind = "implicit", why = [[Daar is ze bang voor, en daarom zei ze het zo zacht.]] }
  either "wil ik het niet weten"           { why = [[Ze wil je collega's sparen, of ze trekt zich terug.]] }
  decoy  "Verder vertellen mag u het best" { why = [[Geen verwijt: ze geeft je toestemming, met een voorwaarde.]] }
  either "dat zei ik toch"                 { why = [[Een herinnering, of een beetje ongeduld.]] }
thought [[Ik had mijn mond moeten houden.]]

reply [[Dan vraag ik daar niet naar. Er was vast ergens iets wat meer haast had.]] {
  act = "defend", go = "dicht",
  why = [[Misschien is dat zo. Ze had het zelf al bedacht, en nu staat haar moeder alleen.]],
}
reply [[Daar hebt u gelijk in. Hoe is het nu met uw moeder, heeft ze zich bezeerd?]] {
  act = { "acknowledge", "safety" }, off = "beside", set = { zei = "niets" }, go = "thee",
  why = [[Je trekt je vraag terug, en dat is goed. Dat haar moeder niets heeft, zei ze al twee keer.]],
}
reply [[Alle namen laat ik weg, ook als ik het aan de teamleider vertel.]] {
  act = { "acknowledge", "agree" }, heard = "Straks krijgt iemand op z'n kop", set = { zei = "zonder namen" }, go = "thee", add = { gehoord = 1 },
  why = [[Je trekt je vraag terug, en houdt je aan haar voorwaarde. Wie er dienst had, zoekt de teamleider uit als dat nodig is.]],
}

moment "op_de_lijst"
colleague [[Ik zag je met die dochter zitten. Was er iets met de nacht, of alleen een praatje? Ik moet zo het lijstje voor
de teamleider maken.]]
judge { is = "complaint", kind = "indirect",
        go = { right = "bij_het_raam", half = "bij_het_raam", wrong = "stoel" },
        why = [[Iemand belde lang, ging alleen en drinkt nu niet meer. Wie dat een praatje noemt, zorgt dat niemand het weet.]] }

moment "om_haar_heen" { step = "acknowledge" }
narrator [[Een kwartier later staat ze weer bij je.]]
customer [[Mam wilde weten wat wij te bespreken hadden. 'Ik ben oud', zei ze, 'ik ben niet weg. Laat ze het maar eens
zeggen waar ik bij zit.' Tja, daar had ze me.]] { mood = "wry" }
  signal "ik ben niet weg"      { kind = "indirect", why = [[Haar moeder zegt het via haar, en ze heeft het tegen ons allebei.]] }
  signal "Laat ze het maar eens zeggen" { kind = "indirect", why = [[Ze wil horen wat er over haar gezegd is. Dat had ze meteen moeten horen.]] }
  signal "daar had ze me"       { kind = "implicit", why = [[Ze neemt het op zich. Wij hadden het net zo goed moeten bedenken.]] }
  either "te bespreken hadden"  { why = [[Nieuwsgierig kan het zijn, en gepikeerd ook: ze zag ons zitten praten.]] }
  either "Ik ben oud"           { why = [[Een grapje van haar moeder, of helemaal geen grapje.]] }
thought [[Ze had groot gelijk ook.]]

reply [[Zij mag het woord doen, dat is waar. Zal ik erbij komen zitten, dan zegt ze het maar?]] {
  act = { "acknowledge", "permission" }, off = "beside", go = "moeder",
  why = [[Haar laten praten is bijna altijd goed. Ze wil nu eerst horen wat jullie over haar zeiden.]],
}
reply [[Sorry, dat hebben we niet netjes gedaan. Zal ik even alleen bij haar gaan zitten en het goedmaken, dan hoeft u dat niet?]] {
  act = { "apologise", "own" }, off = "not_ours", go = "moeder",
  why = [[Je neemt het van de dochter over. Goedmaken is iets anders dan vertellen waar het over ging.]],
}
reply [[Daar heeft ze gelijk in. Zal ik erbij komen zitten, dan vertel ik haar waar we het over hadden?]] {
  act = { "acknowledge", "own" }, heard = { "ik ben niet weg", "Laat ze het maar eens zeggen" }, go = "moeder", add = { gehoord = 1 },
  why = [[Daar vroeg ze om: horen wat er gezegd is, waar ze bij zit. Daarna is het woord aan haar.]],
}

moment "op_de_gang" { step = "solve", route = "senior" }
narrator [[Zondag, vijf uur. De teamleider heeft er iets van gehoord, en jij was er niet bij.]]
customer [[De teamleider hield me aan op de gang. Ze wist de helft, en toen moest ik het hele verhaal nog eens doen.
Mam stond erbij. Die wil er nu niks meer over horen, en ik ook niet. Vertel het haar nou maar gewoon.]] { mood = "hurt" }
  either "hield me aan op de gang"   { why = [[Een mededeling. De gang is er niet de plek voor, en dat weet ze.]] }
  signal "Ze wist de helft"          { kind = "implicit", why = [[Ze dacht dat de teamleider alles al van je had gehoord.]] }
  signal "hele verhaal nog eens"     { kind = "explicit", why = [[Dit had je haar kunnen besparen.]] }
  signal "Mam stond erbij"           { kind = "indirect", why = [[En dus hoorde haar moeder zichzelf besproken worden op de gang.]] }
  signal "Die wil er nu niks meer over horen" { kind = "indirect", why = [[Twee keer was genoeg. Nog een gesprek erbij maakt het erger.]] }
thought [[Hier was ik nou zo bang voor.]]

reply [[Zal ik haar nu halen en zelf het woord doen, met uw moeder erbij? Ik had het haar meteen moeten vertellen.]] {
  act = { "acknowledge", "introduce" }, off = "not_asked", hand_over = "warm", contact = true, go = "brief",
  why = [[Vanmorgen was dit goed geweest. Nu willen ze er geen van tweeën meer iets over horen, en jij roept er een gesprek bij.]],
}
reply [[Het spijt me dat het daar op de gang zo liep. Ze is er morgen vanaf acht uur, dan kunt u haar bellen en heeft ze alle tijd voor u.]] {
  act = "deflect", hand_over = "cold", contact = true, go = "brief",
  why = [[Koud doorgegeven: nu moet ze er zelf achteraan.]],
}
reply [[Dat had ik haar meteen moeten vertellen. Ik bel haar vanavond met het hele verhaal, dan hoeft u er niet bij te zijn.]] {
  act = { "acknowledge", "introduce" }, hand_over = "warm", contact = true, set = { zei = "" }, go = "vannacht",
  why = [[Je doet alsnog wat jij had moeten doen, en laat ze met rust. Meer vroeg ze niet.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[(Maandag, tien uur.) Twee keer gebeld, zegt ze, en twee keer iemand? Dan was het dus echt goed. Van
mam hoorde ik alleen 'prima', en nu geloof ik het.]] { outcome = "delighted" }
ending "tevreden" [[(Maandag, tien uur.) Ze heeft geslapen, fijn dat u belt. Zegt u het nog tegen die van dat rode
brilletje, van die vlecht?]] { outcome = "satisfied" }
ending "zaterdag" [[Tot zaterdag dan. Ik bel haar zelf wel even voor het slapen, dan weet ik het ook.]] { outcome = "resigned" }
ending "stoel" [[(Ze slaapt die nacht weer in de stoel. Haar moeder belt niet.)]] { outcome = "lost" }
ending "brief" [[(Een week later.) Mijn broer heeft een brief aan de directie geschreven. Ik had het liever hier aan
tafel gehouden.]] { outcome = "escalated" }
ending "dicht" [[Ach nee, het was niets bijzonders. Ik ga even bij mam zitten.]] { outcome = "lost" }
