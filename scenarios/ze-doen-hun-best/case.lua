case {
  title    = "Ze doen hun best",
  summary  = "Een dochter komt op bezoek in het verpleeghuis en is vol lof over iedereen. Bijna vol lof.",
  sector   = "zorg",
  channel  = "counter",
  role     = "care",
  minutes  = 7,
  teaches  = { "een compliment met een angel",
               "eerst weten of iemand veilig is",
               "geen oordeel over een collega, wel naar de teamleider" },
  norm     = { time = "24h", limit = "42d", contacts = 1 },
  customer = { name = "mevrouw Peters", portrait = "vrouw-45", trust = 45, patience = 55, earlier = 1 },
  start    = "opening",
  level    = 2, after = { "de-kraan" },
  on       = { patience_out = "dichtgeklapt" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "opening" { step = "listen" }
narrator [[Zondag, 11:15, in de huiskamer. Je schenkt koffie in.]]
customer [[Ach, ze zijn hier allemaal zo lief voor haar. Moeder heeft vannacht alleen een uur liggen bellen. Maar
het is ook niet niks natuurlijk, met z'n tweeën op zo'n gang.]]
  signal "alleen een uur liggen bellen" { kind = "implicit", why = [['Alleen' maakt het klein. Een uur is dat niet.]] }
  signal "het is ook niet niks"         { kind = "implicit", why = [[Zij bedenkt alvast een excuus voor ons. Dat doet wie bang is om lastig gevonden te worden.]] }
  decoy  "allemaal zo lief"             { why = [[Dat meent zij. Het compliment is echt, en de angel zit erachter.]] }
thought [[Ik wil niet de dochter zijn die altijd wat heeft.]]

reply [[De nachtploeg is hier fantastisch, hoor. Als het zo lang duurde, was er vast ergens iets heel dringends.]] {
  act = "defend", go = "bezetting",
  why = [[Zij had ons al verdedigd. Nu doe jij het ook nog, en is er niemand meer voor haar moeder.]],
}
reply [[Een uur, midden in de nacht. Fijn dat u het noemt: wilt u mij vertellen wat er toen gebeurde?]] {
  act = "invite", heard = { "alleen een uur liggen bellen", "het is ook niet niks" }, go = "nacht",
  why = [[Je pakt het ene woord op dat zij klein maakte, en laat merken dat het gezegd mag worden.]],
}
reply [[Er lopen dan twee mensen op dertig kamers, dus als er ergens iets gebeurt, kan het even duren.]] {
  act = "explain", go = "bezetting",
  why = [[Het klopt allemaal, en zij hoort dat een uur erbij hoort.]],
}
reply [[Ach, wat een onrustige nacht. Heeft ze daarna nog een beetje kunnen slapen, denkt u, of niet?]] {
  act = "sympathise", go = "slapen",
  why = [[Lief. Je vraagt alleen naar het slapen en niet naar het wachten.]],
}
reply [[Wat fijn om dat te horen, dank u wel! Ik geef het compliment meteen door aan het hele team hier.]] {
  act = "thank", empathy = -1, trust = -4, patience = -8, heard = "allemaal zo lief", go = "compliment",
  why = [[Je pakt het lieve stuk eruit en laat de rest liggen.]],
}

moment "nacht" { step = "acknowledge" }
customer [[Ze moest naar het toilet. Op het laatst is ze zelf maar gegaan, met de rollator, in het donker. Het
zal wel aan de bel hebben gelegen. Hoe laat het was, wist ze precies: die kerk hier slaat nog altijd
elk kwartier.]]
  signal "is ze zelf maar gegaan"       { kind = "indirect", why = [[Gedrag zegt het: zij rekende niet meer op ons. En het had mis kunnen gaan.]] }
  signal "zal wel aan de bel hebben gelegen" { kind = "implicit", why = [[Een beleefd verzinsel, zodat niemand van ons schuld heeft.]] }
  decoy  "nog altijd elk kwartier"      { why = [['Nog altijd' en 'elk' klinken als ergernis. Het is een kerkklok.]] }
thought [[Als ze gevallen was, had ze daar tot de ochtend gelegen.]]

reply [[De bellen zijn in orde, en op het scherm zie ik zo gauw ook geen oproep van een vol uur staan, mevrouw.]] {
  act = "deny", go = "scherm",
  why = [[Het scherm wordt geloofd en haar moeder niet.]],
}
reply [[Dan heeft iemand van de nacht dat gemist. Er is er een nogal nieuw, dus die zal het wel zijn geweest.]] {
  act = "blame", go = "wie",
  why = [[Jij weet niet wat er vannacht gebeurde. En zij wilde juist niemand in de problemen brengen.]],
}
reply [[Wat spijtig. De collega's lopen 's nachts echt de benen onder hun lijf vandaan, dat moet u weten.]] {
  act = "defend", go = "wie",
  why = [[Zij wist dat al, en begon er zelf over. Nu durft zij niet verder.]],
}
reply [[Een uur lang bellen, en dan alleen door het donker. Dat mag haar hier niet overkomen. Het spijt me.]] {
  act = { "acknowledge", "apologise" }, go = "zingen",
  why = [[Je zegt wat er gebeurde en dat het niet hoort, zonder een schuldige aan te wijzen.]],
}

moment "zingen"
customer [[Dank u. Daar ben ik blij om. En wat ik ook nog wilde zeggen: die jongen van de middag, met dat
staartje, die zingt met haar. Niemand krijgt haar zo aan het lachen.]]
  decoy "Niemand krijgt haar zo" { why = [['Niemand' en 'nooit' zijn vaak verwijten. Dit is lof, zonder addertje.]] }
thought [[Dat moet ook gezegd worden.]]
narrator [[Over die jongen van de middag: wat is dat?]]
judge { is = "compliment", go = { right = "thee", half = "thee", wrong = "verslag" },
        why = [[Een compliment dat er een is. Vertel het hem: ook dat hoort bij luisteren.]] }

moment "thee" { step = "probe" }
customer [[Zelf zal ze er nooit over beginnen, ze wil niemand tot last zijn. Vanmorgen hoefde ze geen thee.]]
  signal "ze wil niemand tot last zijn" { kind = "indirect", why = [[Namens haar moeder hoor je waarom er nooit iemand klaagt.]] }
  signal "hoefde ze geen thee"          { kind = "indirect", why = [[Een klein feit over gedrag. Wie niet drinkt, hoeft niet te bellen.]] }
thought [[Ze dronk altijd thee. Liters.]]

reply [[Dat kunt u het beste met de klachtenfunctionaris bespreken, mevrouw. Zal ik de folder voor u pakken?]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "folder",
  why = [[Zij is nog aan het vertellen. Een functionaris bied je aan, je stuurt er niemand mee weg.]],
}
reply [[Misschien helpt het als ze vlak voor het slapen nog even naar het toilet gaat? Dat scheelt vaak weer een keer.]] {
  act = "advise", go = "bedoeling",
  why = [[Nu moet een oude vrouw haar blaas aanpassen aan ons rooster.]],
}
reply [[Geen thee, en niemand tot last willen zijn. Wat zit daar volgens u achter, en hoe is ze er nu aan toe?]] {
  act = { "probe", "safety" }, heard = { "hoefde ze geen thee", "ze wil niemand tot last zijn" }, go = "drinken",
  why = [[Je legt twee kleine dingen naast elkaar, en vraagt of het nu goed gaat met haar.]],
}
reply [[Dan breng ik haar straks een kopje koffie, met iets lekkers erbij. Daar knapt ze vast van op.]] {
  act = "skip", go = "bedoeling",
  why = [[Hartelijk. Waarom zij geen thee wil, vraag je niet.]],
}

moment "drinken"
customer [[Na vijven drinkt ze niets meer, dan hoeft ze niet te bellen. Dat heeft ze de kapster verteld, niet
mij. Van haar hart heeft ze geen klachten meer, dus dat scheelt. Maar je belt, en er komt niemand. Dat
is toch geen fijn idee?]]
  signal "dan hoeft ze niet te bellen" { kind = "indirect", why = [[Via de kapster en via de dochter komt het bij jou. Zij past haar leven aan ons aan.]] }
  signal "geen fijn idee"              { kind = "implicit", why = [[Zacht gezegd, als vraag. Zij bedoelt: dit klopt niet.]] }
  decoy  "geen klachten meer"          { why = [[Het woord klachten valt, maar het gaat over haar hart.]] }
thought [[Ik zeg dit nu. Straks kijken ze haar erop aan.]]
narrator [[Zij is dankbaar, zij begrijpt alles, en zij vertelt over een uur bellen. Wat is dit verhaal?]]
judge { is = "complaint", kind = "implicit",
        go = { right = "waarom", half = "waarom", wrong = "dun" },
        why = [[Onvrede, over ons, en zij hoopt dat er iets verandert. Verpakt in begrip en lof, dus impliciet. Ook wie dankbaar is, kan klagen.]] }

moment "waarom" { step = "acknowledge" }
customer [[Mag ik vragen hoe zoiets kan? Ik zoek geen schuldige, hoor. Ik wil haar kunnen zeggen dat ze
gewoon weer mag bellen.]]
  signal "gewoon weer mag bellen" { kind = "implicit", why = [[Nu denkt haar moeder dus dat het niet mag. Daar gaat deze klacht over.]] }
  decoy  "Ik zoek geen schuldige" { why = [[Het klinkt als een aanloop tot een verwijt. Zij meent het.]] }

reply [[Een bel gaat eerst naar de telefoon van de eigen gang, dan naar die van de andere gang en daarna naar de achterwacht, en daar zit telkens tijd tussen.]] {
  act = "explain", go = "nu",
  why = [[Zij vroeg waarom er niemand kwam, en krijgt een schema.]],
}
reply [[Er was nood op een andere kamer, en niemand nam haar bel over. Dat hoort geregeld te zijn. Het was het niet.]] {
  act = "inform", go = "nu",
  why = [[Zij vroeg erom en is erkend. Je zegt wat je weet, kort, zonder iemand aan te wijzen.]],
}
reply [[Tja, het gebeurt helaas overal. In het huis van mijn tante moeten ze soms nog veel langer wachten.]] {
  act = "compare", go = "nu",
  why = [[Dat een ander ook wacht, helpt haar moeder vannacht niet.]],
}
reply [[Als u het mij vraagt, heeft de nachtploeg zitten slapen. Zo'n oproep hoor je op het scherm te zien.]] {
  act = "blame", go = "dun",
  why = [[Een vonnis zonder feiten. Zij schrikt, want dit wilde zij niemand aandoen.]],
}

moment "nu" { step = "solve" }
customer [[Dank u dat u dat gewoon zegt. En wat nu?]]
thought [[Als ze maar niet met bloemen aankomen.]]
narrator [[Eerst wat je nu meteen zelf kunt doen, voor vanavond. Wie dit verder oppakt, komt zo.]]
offer {
  needs   = { "apology", "safety_plan" },
  welcome = { "call_back", "improvement", "officer" },
  harmful = { "voucher", "complaint_form", "investigate" },
  route   = "self",
  takes   = "1h",
  hand_over = { takes = "2d", trust = -6, patience = -8 },
  why     = [[Excuses, en zorgen dat zij vanavond veilig is: de bel proberen, haar zelf spreken, en vastleggen dat er iemand komt kijken. Daar heb je niemand voor nodig.]],
  go      = { fits = "stoel", short = "dun", beyond = "bon", handed_over = "wachten" },
}

moment "stoel" { step = "solve" }
customer [[Dat vind ik een geruststelling. Dan blijf ik vannacht toch nog maar bij haar, in die stoel. Voor de
zekerheid.]]
  signal "Voor de zekerheid" { kind = "implicit", why = [[Zij neemt ons werk over, omdat zij er nog niet op durft te bouwen.]] }
thought [[Morgen moet ik om zes uur op. Maar goed.]]

reply [[Dat is echt niet nodig. Ik garandeer u dat er vannacht binnen één minuut iemand naast haar bed staat.]] {
  act = "overpromise", go = "belofte",
  why = [[Het klinkt als veiligheid, en je bent vannacht niet eens hier.]],
}
reply [[Natuurlijk mag dat. Dan leg ik een deken voor u klaar, en de koffie is hier vanaf zeven uur warm.]] {
  act = "skip", go = "wie_beslist",
  why = [[Gastvrij. Zij zit vannacht wel het werk te doen dat van ons is.]],
}
reply [[Dat kan, en het hoeft niet: de nacht kijkt nu elk uur bij haar, en ik kan u om tien uur bellen. Wat past u?]] {
  act = "together", heard = "Voor de zekerheid", go = "wie_beslist",
  why = [[Je hoort de zorg achter het aanbod en geeft haar een echte keuze.]],
}
reply [[Blijven slapen kan bij ons alleen na overleg, omdat een stoel officieel geen plek is voor een tweede persoon.]] {
  act = { "rules", "explain" }, go = "wie_beslist",
  why = [[Een huisregel als antwoord op wantrouwen dat wij hebben verdiend.]],
}

moment "wie_beslist" { step = "solve" }
customer [[Wie gaat hier eigenlijk over? Moet ik dan naar zo'n commissie? Want dat wil ik die meiden niet
aandoen.]]
  signal "dat wil ik die meiden niet" { kind = "implicit", why = [[De drempel staat er nog. Zij laat het liever zo dan dat het iemand schaadt.]] }
  decoy  "Wie gaat hier eigenlijk over" { why = [[Zo kan ook een verwijt klinken. Zij weet gewoon niet hoe het werkt, en wil het weten.]] }
thought [[Straks moet ik het voor een tafel vol mensen uitleggen.]]
narrator [[Een uur zonder hulp raakt de veiligheid. Wie pakt het op, en wat geef je mee?]]
offer {
  needs   = { "team_lead", "incident", "call_back" },
  welcome = { "officer", "apology", "safety_plan", "improvement" },
  harmful = { "voucher", "complaint_form", "investigate" },
  route   = "senior",
  hand_over = { takes = "3h", trust = 3, patience = 3 },
  why     = [[Wat er 's nachts misging, zoekt de teamleider uit, vandaag nog, en het gaat als incident in het boek. Een gratis, onafhankelijke klachtenfunctionaris bied je aan. Zij kiest.]],
  go      = { fits = "zelf_gehouden", short = "zelf_gehouden", handed_over = "middag" },
}

moment "middag" { step = "follow_up" }
narrator [[Half drie. De teamleider heeft een half uur met haar gepraat.]]
customer [[Ze heeft goed geluisterd. Nou, het zal mij benieuwen of moeder er zelf iets van merkt.]]
  signal "het zal mij benieuwen" { kind = "implicit", why = [[Zij hoopt het en gelooft het nog niet.]] }
thought [[Mooie gesprekken heb ik hier vaker gehad.]]

reply [[Onze teamleider is heel goed in dit soort gesprekken, ze heeft er ook een opleiding voor gedaan.]] {
  act = "defend", go = "berust",
  why = [[Zij had het al gezegd. Haar twijfel ging over vannacht.]],
}
reply [[Merkt u iets, dan kunt u altijd bij ons terecht. De deur van de huiskamer staat hier de hele dag open.]] {
  act = "advise", go = "tevreden",
  why = [[Een open deur waar zij weer zelf doorheen moet.]],
}
reply [[Morgen bij het ontbijt vraag ik het haar zelf. Daarna bel ik u, om elf uur, ook als het tegenviel.]] {
  act = "follow_up", go = "ochtend",
  why = [[Je vraagt het aan wie het aangaat, en zij hoort het op een vaste tijd.]],
}
reply [[Zou u ons een waardering willen geven op de keuzesite? Dat helpt andere families bij het zoeken.]] {
  act = "survey", go = "berust",
  why = [[Het ging over haar moeder, en nu over ons cijfer.]],
}

moment "ochtend" { step = "follow_up" }
narrator [[Maandag, 11:00. Je hebt bij het ontbijt naast haar moeder gezeten, en je belt.]]
customer [[Ze heeft gebeld vannacht? En er was binnen vier minuten iemand? Wat heerlijk. Nu bellen ze u
straks nog gek, want zo is ze ook wel weer.]]
  decoy "bellen ze u straks nog gek" { why = [[Overdrijving met een knipoog. Zij is opgelucht.]] }
thought [[Ze durft weer.]]

reply [[Zo ziet u dat de nachtdienst het prima kan. Het was eigenlijk gewoon een keer wat pech, die ene nacht van u.]] {
  act = { "defend", "minimise" }, go = "berust",
  why = [[Met één goede nacht maak je de slechte weer klein.]],
}
reply [[Wat fijn, hè? Dan sluiten we het hiermee af, en wens ik u en uw moeder nog een heel mooie week.]] {
  act = "thank", go = "tevreden",
  why = [[Vriendelijk en af. Zij weet niet dat haar verhaal ook anderen heeft geholpen.]],
}
reply [[Zou u dit verhaal voor ons op willen schrijven? Dan kunnen wij het mooi op onze website zetten.]] {
  act = "survey", go = "tevreden",
  why = [[Haar opluchting wordt onze reclame.]],
}
reply [[Dankzij u springt een bel nu na tien minuten over naar de andere gang. Dat helpt alle dertig kamers.]] {
  act = { "close_loop", "thank" }, empathy = 2, when = { contacts = { max = 1 } }, go = "blij",
  heard = { "alleen een uur liggen bellen", "is ze zelf maar gegaan", "dan hoeft ze niet te bellen", "gewoon weer mag bellen", "zal wel aan de bel hebben gelegen", "geen fijn idee", "Een uur, toch" },
  why = [[Zij was bang om lastig te zijn. Nu hoort zij dat zij dertig mensen heeft geholpen.]],
}

-- Zijpaden ---------------------------------------------------------------------

moment "slapen" { step = "listen" }
customer [[Slapen gaat wel, die slaapt overal, al haar hele leven. Een uur, toch. Nou ja, u heeft het druk.]]
  signal "Een uur, toch"      { kind = "implicit", why = [[Zij zegt het nog een keer. Zachter, omdat het de eerste keer niet landde.]] }
  signal "u heeft het druk"   { kind = "implicit", why = [[Zij geeft je een uitweg. Neem hem niet.]] }
  decoy  "al haar hele leven" { why = [[Een lange tijd, en geen verwijt. Haar moeder slaapt gewoon goed.]] }
thought [[Ik had het niet moeten zeggen.]]

reply [[Een uur, zegt u nog eens. Ik heb alle tijd: hoe ging dat, vannacht, en hoe is het nu met haar?]] {
  act = { "listen", "probe" }, empathy = 2, heard = { "Een uur, toch", "u heeft het druk" }, go = "nacht",
  why = [[Je neemt de uitweg niet en vraagt alsnog door.]],
}
reply [[Dat is zo, 's zondags is het hier altijd extra druk, omdat er dan minder mensen ingeroosterd staan.]] {
  act = "explain", go = "bezetting",
  why = [[Zij bood je een excuus aan, en jij pakte het uit.]],
}
reply [[Valt wel mee, hoor. Maar ik moet zo wel door, want ze zitten binnen allemaal op hun koffie te wachten.]] {
  act = "skip", go = "opgeven",
  why = [[Je bevestigt wat zij dacht: dat zij je ophoudt.]],
}
reply [[Haar hele leven al, wat een zegen! Mijn oma sliep ook zo. Die kon je in bed gewoon verschonen.]] {
  act = "skip", trust = -8, patience = -14, heard = "al haar hele leven", go = "opgeven",
  why = [[Een gezellig verhaal over slapen. Het ging over bellen.]],
}

moment "compliment" { step = "listen" }
customer [[O. Ja, doet u dat. Het zijn ook echt schatten, stuk voor stuk. Nou, dan ga ik maar eens bij haar
kijken. Ze zit al aangekleed, zag ik, dus dat is wel weer gelukt.]]
  signal "dat is wel weer gelukt" { kind = "implicit", why = [['Wel weer': er is dus ook iets níet gelukt.]] }
  decoy  "echt schatten"          { why = [[Nog een keer oprecht. Het is haar manier om de vrede te bewaren.]] }
thought [[Hij hoorde alleen wat hij horen wilde.]]

reply [[Stuk voor stuk schatten, dat zal ik ze zeggen! U mag het ook in het gastenboek zetten, bij de deur.]] {
  act = "skip", trust = -10, patience = -18, heard = "echt schatten", go = "opgeven",
  why = [[Tweede keer het compliment. Zij vertelt het je geen derde keer.]],
}
reply [[Aankleden lukt 's ochtends meestal goed, omdat er dan vijf mensen op de gang lopen in plaats van twee.]] {
  act = "explain", go = "bezetting",
  why = [[Een weetje over het rooster, precies waar het pijn doet.]],
}
reply [[Ja, daar zijn ze goed in. Ze hebben hart voor de bewoners, en dat merk je gewoon aan alles hier.]] {
  act = "defend", go = "bezetting",
  why = [[Het is waar, en het duwt haar verhaal nog een stukje verder weg.]],
}
reply [[Wel weer, zegt u. Het spijt me, u noemde ook een uur bellen. Mag ik daar meer over horen?]] {
  act = { "apologise", "invite" }, empathy = 2, go = "nacht",
  why = [[Je draait om naar wat je oversloeg, en vraagt of zij het nog wil vertellen.]],
}

moment "bezetting" { step = "acknowledge" }
customer [[Nee, twee op zo'n gang, dan moet ik ook niets zeggen. Ze hoefde ook alleen maar even naar het toilet.]]
  signal "dan moet ik ook niets zeggen" { kind = "implicit", why = [[Dit is precies wat onze uitleg doet: mensen leren dat klagen niet mag.]] }
  signal "alleen maar even naar het toilet" { kind = "implicit", why = [[Zo klein gemaakt, en het is zoiets groots als je niet zelf kunt lopen.]] }
thought [[Eenentachtig, en vragen of je mag plassen.]]

reply [[Het is in de hele zorg zo. Er zijn gewoon te weinig mensen, dus dat gaat de komende jaren ook niet veranderen.]] {
  act = "explain", go = "opgeven",
  why = [[De hele zorg erbij gehaald. Haar moeder is nu een cijfer.]],
}
reply [[U mag het juist wel zeggen. Een uur wachten is te lang, hoe druk ook. Het spijt me. Wat gebeurde er?]] {
  act = { "acknowledge", "apologise" }, go = "zingen",
  why = [[Je haalt haar terug uit de verontschuldiging en zegt hoe het hoort.]],
}
reply [[Ze krijgen ook zo veel over zich heen, die meiden. Ik weet niet of ik het zelf nog zou volhouden.]] {
  act = "defend", go = "opgeven",
  why = [[Nu is de ploeg zielig en zij de zeur.]],
}
reply [[Als het u dwarszit, is er voor zulke dingen een klachtenfunctionaris. Daar is een mooie folder over.]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "folder",
  why = [[Een folder in plaats van een oor. De functionaris is een keuze voor haar, geen deur om haar uit te laten.]],
}

moment "scherm" { step = "acknowledge" }
customer [[Dan zal ze het gedroomd hebben. Dat kan, hè, op die leeftijd. Laten we het daar maar op houden.]]
  signal "zal ze het gedroomd hebben" { kind = "indirect", why = [[Spot, zonder een spoor van een glimlach. Jij gelooft haar moeder niet.]] }
  signal "Laten we het daar maar op houden" { kind = "implicit", why = [[Zij sluit het gesprek, en neemt haar klacht weer mee.]] }
thought [[Ze liegt niet. Ze liegt nooit.]]

reply [[Bij oudere mensen loopt dag en nacht vaak door elkaar, dat hoort bij het ziektebeeld, weet u wel.]] {
  act = "explain", go = "opgeven",
  why = [[Een diagnose tegen een klacht.]],
}
reply [[Dat wilde ik niet zeggen. Ik had haar moeten geloven: een uur bellen en niemand kwam. Het spijt me.]] {
  act = { "acknowledge", "apologise" }, go = "zingen",
  why = [[Je neemt je woorden terug en gelooft wie erbij was.]],
}
reply [[Zo bedoel ik het niet. Maar de nacht houdt dat scherm echt heel goed in de gaten, daar sta ik voor in.]] {
  act = "defend", go = "opgeven",
  why = [[Je was er niet bij, en je staat ervoor in.]],
}
reply [[Ja, dat maken we wel vaker mee. Zal ik vragen of de arts nog eens naar haar medicijnen wil kijken?]] {
  act = "minimise", go = "opgeven",
  why = [[Van een klacht maak je een kwaal.]],
}

moment "wie" { step = "acknowledge" }
customer [[Nee, nee, laat u ze alstublieft met rust. Ik heb liever dat u het vergeet dan dat er straks iemand
op moeder moppert.]]
  signal "liever dat u het vergeet"       { kind = "implicit", why = [[Zij trekt haar klacht in, uit angst voor wat die haar moeder kost.]] }
  signal "straks iemand op moeder moppert" { kind = "implicit", why = [[Wie afhankelijk is van zorg, klaagt met de rem erop.]] }
thought [[Ik ga straks naar huis. Zij blijft hier.]]

reply [[Het spijt me dat u dat denkt. Daar hoeft u niet bang voor te zijn, want zo zijn onze mensen hier gewoon niet.]] {
  act = "defend", go = "opgeven",
  why = [[Haar angst wordt afgewezen, en zij is er nog steeds bang voor.]],
}
reply [[Wij praten hier in het team heel open over fouten, want daar leren we van, dus dat komt vaker voor.]] {
  act = "explain", go = "opgeven",
  why = [[Ons leerproces. Zij vroeg om rust voor haar moeder.]],
}
reply [[Het gaat niet om wie. Een uur wachten, alleen in het donker: dat is niet goed. Zij krijgt er geen last mee.]] {
  act = { "acknowledge", "safety" }, go = "zingen",
  why = [[Weg van de schuldvraag, naar wat er gebeurde, en haar moeder is veilig bij jou.]],
}
reply [[Dan blijft het onder ons. De klachtenfunctionaris is er ook nog, als u het liever anders wilt doen.]] {
  act = { "skip", "deflect" }, hand_over = "cold", takes = "2d", contact = true, go = "folder",
  why = [[Je laat het rusten, en wijst een deur waar zij alleen doorheen moet.]],
}

moment "verslag"
narrator [[Je legt het vast als klacht. Een uur later moet de jongen bij de teamleider komen, voor hij met haar moeder mag zingen.]]
customer [[Hij kwam net lijkbleek naar mij toe. Of ik een klacht over hem had. Ik zei juist dat hij zo goed is!
Wat heeft u opgeschreven?]]
  signal "Wat heeft u opgeschreven" { kind = "explicit", why = [[Nu is er wel een klacht. Over hoe jij luisterde.]] }
  decoy  "dat hij zo goed is"       { why = [[Nog steeds gewoon een compliment.]] }
thought [[Straks zingt er niemand meer.]]
narrator [[Nog eens: wat zij over die jongen zei, wat is dat?]]
judge { is = "compliment", go = { right = "thee", half = "thee", wrong = "raad" },
        why = [[Een compliment. Wie van alles een klacht maakt, maakt mensen bang: haar om nog iets te zeggen, en hem om nog te zingen.]] }

moment "bedoeling" { step = "probe" }
customer [[Dat is lief. Maar is het dan de bedoeling dat ze zo min mogelijk belt?]]
  signal "is het dan de bedoeling" { kind = "implicit", why = [[Een vraag met een antwoord erin. Nee, natuurlijk niet.]] }
thought [[Zeg nou gewoon nee.]]

reply [[Nee. Zij mag altijd bellen. Wat heeft u gemerkt: eet ze, drinkt ze, is ze anders dan vorige week?]] {
  act = { "acknowledge", "probe" }, go = "drinken",
  why = [[Eerst het antwoord dat zij nodig had, en dan vraag je door.]],
}
reply [[Bewoners die veel bellen, houden de zorg voor een ander op, dus een beetje verdelen is wel prettig.]] {
  act = "explain", go = "opgeven",
  why = [[Je zegt ja. Zij heeft het goed gehoord.]],
}
reply [[Welnee, dat zegt hier toch niemand? De collega's komen altijd, ook als ze al drie keer zijn geweest.]] {
  act = "defend", go = "opgeven",
  why = [[Altijd, zeg je. Behalve vannacht.]],
}
reply [[Ik begrijp uw vraag. Ik zal hem in het overleg van donderdag aan het team voorleggen, als u dat wilt.]] {
  act = "script", go = "opgeven",
  why = [[Een vraag waar je nu al nee op kon zeggen.]],
}

moment "folder" { step = "acknowledge" }
narrator [[Twee dagen later. Zij heeft de folder nog in haar hand.]]
customer [[Die mevrouw van de folder werkt op dinsdag en op donderdag. Ik heb iets ingesproken, ik weet niet meer
precies wat. Mooie foto's staan erin, dat wel. Heeft u nu even tijd?]]
  signal "ik weet niet meer precies wat" { kind = "implicit", why = [[Zo wordt een klacht die je wegstuurt: vaag, en op een band.]] }
  signal "Heeft u nu even tijd"          { kind = "implicit", why = [['Nu': zij zocht twee dagen terug al iemand met tijd.]] }
  decoy  "Mooie foto's"                  { why = [[Dat is geen spot. De foto's zijn mooi.]] }
thought [[Laatste keer dat ik erover begin.]]

reply [[Dinsdag is het al bijna, en ze belt altijd terug. Zij is er juist voor opgeleid, in tegenstelling tot mij.]] {
  act = "explain", go = "opgeven",
  why = [[Zij staat voor je. Jij wijst naar dinsdag.]],
}
reply [[Ik had u niet moeten wegsturen, excuses. Nu heb ik tijd, ik blijf erbij. Hoe gaat het met uw moeder?]] {
  act = { "apologise", "own" }, go = "drinken",
  why = [[Je neemt het terug en gaat er nu bij zitten.]],
}
reply [[Mooi hè, die foto's? Die zijn hier in de tuin gemaakt! Misschien staat uw moeder er ook wel op.]] {
  act = "skip", trust = -10, patience = -20, heard = "Mooie foto's", go = "opgeven",
  why = [[Zij vraagt of je tijd hebt, en je praat over foto's.]],
}
reply [[Zij is een heel kundige collega. Ik schrijf haar mobiele nummer erbij, dan krijgt u haar wel te pakken.]] {
  act = { "deflect", "defend" }, hand_over = "cold", takes = "2d", contact = true, go = "opgeven",
  why = [[Kundig, en er niet. Haar moeder ligt vannacht weer alleen.]],
}

moment "opgeven" { step = "listen" }
customer [[Weet u, laat maar zitten. Ik kom voortaan 's avonds zelf. En mijn man zit altijd graag even alleen.]]
  signal "laat maar zitten"      { kind = "implicit", why = [[Zij is niet boos. Zij rekent alleen niet meer op je.]] }
  signal "Ik kom voortaan 's avonds zelf" { kind = "indirect", why = [[Weer gedrag: nu neemt ook de dochter ons werk over.]] }
  decoy  "altijd graag even alleen" { why = [[Haar man vindt het niet erg. Dat zij komt waken, dat is wat er mis is.]] }
thought [[Volgende maand staat ze op de lijst bij dat andere huis.]]

reply [[Wat gezellig, dat u dan elke avond komt! En fijn dat uw man het niet erg vindt, even alleen zijn.]] {
  act = "skip", heard = "altijd graag even alleen", go = "verhuisd",
  why = [[Je hoorde een familie die het leuk heeft. Er ging er net een weg.]],
}
reply [[Dat helpt ons ook echt, want in de avond is de bezetting vaak nog krapper dan in de nacht, ziet u.]] {
  act = "explain", go = "verhuisd",
  why = [[Je bedankt haar voor de mantelzorg die je zelf veroorzaakt.]],
}
reply [[Dat hoeft echt niet, hoor. Ze is hier in goede handen, en iedereen doet er alles voor, dag en nacht.]] {
  act = "defend", patience = -22, go = "verhuisd",
  why = [[De nacht was nu juist waar het om ging.]],
}
reply [[Blijft u nog even. Ze belde een uur en er kwam niemand. Dat is van ons, en ik laat het niet liggen.]] {
  act = { "acknowledge", "own" }, takes = "1d", go = "drinken",
  why = [[Nog net op tijd: je noemt wat er misging en houdt het bij je.]],
}
reply [[Als u er toch nog mee zit, dan ligt de folder van de klachtenfunctionaris beneden, naast de plant.]] {
  act = "deflect", hand_over = "cold", go = "verhuisd",
  why = [[Een folder bij de uitgang.]],
}

moment "dun" { step = "solve" }
customer [[Nou, dan weet ik het weer. Sterkte met de drukte, hoor.]]
  signal "dan weet ik het weer"   { kind = "implicit", why = [[Wat zij nu weet, is dat zij niets moet verwachten.]] }
  signal "Sterkte met de drukte"  { kind = "indirect", why = [[Een vriendelijke groet, en een dichte deur.]] }
thought [[Ik koop vanmiddag een waterkoker voor op haar kamer.]]

reply [[Dank u, dat kunnen wij wel gebruiken! Het wordt vanaf mei iets beter, dan komen er twee mensen bij.]] {
  act = "explain", go = "berust",
  why = [[Je neemt de groet aan en mist het afscheid.]],
}
reply [[Nog niet weggaan. Excuses, dat was te weinig. We gaan nu naar haar toe, en voor vanavond regel ik iemand.]] {
  act = { "apologise", "safety" }, takes = "2d", contact = true, go = "stoel",
  why = [[Alsnog: eerst zij, en zorgen dat het vanavond goed gaat.]],
}
reply [[U kunt er ook een klachtenformulier over invullen. Zal ik er even een voor u halen, bij de balie?]] {
  act = "form", go = "raad",
  why = [[Zij heeft alles al verteld. Aan jou.]],
}
reply [[Het spijt me dat u het zo ervaart. Ik zal er in elk geval een regel over in de overdracht van vandaag schrijven.]] {
  act = "script", go = "berust",
  why = [[Een regel in een schrift. Vannacht leest niemand dat.]],
}

moment "bon" { step = "solve" }
narrator [[Een dag later. De bon is meer dan je mag geven. De administratie vraagt haar om hem terug te brengen.]]
customer [[Een bon voor de kapper. En vandaag moest ik hem weer inleveren. Wat dacht u eigenlijk dat ik kwam
halen?]]
  signal "Wat dacht u eigenlijk dat ik kwam" { kind = "explicit", why = [[Het ging nooit om geld. Nu moet zij dat nog zeggen ook.]] }
thought [[Een bon. Voor een uur in het donker.]]

reply [[Het spijt me, de administratie is daar heel streng in. Wat mij betreft had uw moeder er fijn mee naar de kapper gemogen.]] {
  act = "blame", go = "raad",
  why = [[Zij zegt dat het niet om de bon gaat, en jij praat over de bon.]],
}
reply [[Dat was een misser, het spijt me. Het gaat om haar nachten. Vanavond loop ik met de nacht mee naar haar toe.]] {
  act = { "apologise", "safety" }, takes = "2d", contact = true, go = "stoel",
  why = [[Eerlijk over de bon, en terug naar haar moeder.]],
}
reply [[Bedragen boven de vijfentwintig euro moeten hier langs de directie, dus dat kon ik ook niet helpen.]] {
  act = "rules", go = "raad",
  why = [[Een regel over geld, tegen iemand die om veiligheid vroeg.]],
}

moment "wachten" { step = "solve" }
narrator [[Twee dagen later. Je verzoek ligt nog bij de planning. Aan haar bed is niets veranderd.]]
customer [[Vannacht heeft ze niet gebeld. Ze zegt dat het geen zin heeft. Er zou iemand naar die bel kijken, dacht
ik.]]
  signal "dat het geen zin heeft" { kind = "indirect", why = [[Haar moeder heeft het opgegeven. Je hoort het via haar.]] }
  signal "dacht ik"               { kind = "implicit", why = [[Een verwachting die jij had gewekt.]] }
thought [[Twee dagen. Om op een knop te drukken.]]

reply [[Dit had ik zelf meteen moeten doen. Ik loop nu met u mee, we proberen de bel en ik spreek haar zelf.]] {
  act = { "acknowledge", "safety" }, takes = "1d", contact = true, go = "stoel",
  why = [[Nu wel, met jezelf erbij. Dit mocht je al die tijd.]],
}
reply [[Zulke verzoeken gaan altijd via de planning. Die kijken daar echt heel goed naar, maar dat kost nu eenmaal tijd.]] {
  act = "defend", go = "berust",
  why = [[Goed kijken, over twee dagen, naar een bel die het vannacht moet doen.]],
}
reply [[Ik begrijp dat u daarvan schrikt. Zal ik bij de planning navragen hoe het met uw verzoek staat?]] {
  act = "script", go = "berust",
  why = [[Navragen bij wie er niet over hoeft te gaan.]],
}

moment "belofte" { step = "solve" }
narrator [[De volgende ochtend. Het was geen minuut. Het waren er twintig.]]
customer [[Eén minuut, zei u. Ze heeft de hele tijd naar de klok liggen kijken. Twintig was misschien nog wel
gegaan, als u niet één had gezegd.]]
  signal "als u niet één had gezegd" { kind = "explicit", why = [[Niet het wachten deed het, maar de belofte.]] }
thought [[Ze geloofde u.]]

reply [[Dat was niet aan mij om te beloven, het spijt me. Wat kan ik vandaag doen, zodat het vannacht wel klopt?]] {
  act = { "apologise", "together" }, takes = "1d", contact = true, go = "wie_beslist",
  why = [[Je neemt de belofte terug en kiest samen iets dat je kunt waarmaken.]],
}
reply [[Twintig minuten is voor een nacht eigenlijk heel netjes, zeker als je het vergelijkt met de nacht ervoor, toch?]] {
  act = "minimise", go = "raad",
  why = [[Eerst maak je het te mooi en dan te klein.]],
}
reply [[Ik heb het zo doorgegeven, dus dan heeft de nachtdienst zich daar helaas niet aan gehouden, denk ik.]] {
  act = "blame", go = "raad",
  why = [[Jouw belofte, en een ander krijgt de schuld.]],
}

moment "zelf_gehouden" { step = "solve" }
narrator [[Drie dagen later. Je hebt het zelf met de nachtploeg besproken. De teamleider weet van niets.]]
customer [[Ze zijn nu heel kortaf tegen moeder. En toen ik de teamleider ernaar vroeg, keek die me aan alsof ik
van de maan kwam.]]
  signal "heel kortaf tegen moeder" { kind = "explicit", why = [[Precies waar zij bang voor was.]] }
  signal "alsof ik van de maan kwam" { kind = "implicit", why = [[Zij dacht dat het geregeld was. Niemand wist ervan.]] }
thought [[Ik had mijn mond moeten houden.]]

reply [[Dit had ik niet alleen mogen doen, het spijt me. De teamleider zit hier, ik vertel het haar nu met u erbij.]] {
  act = { "apologise", "introduce" }, takes = "5d", contact = true, go = "middag",
  why = [[Alsnog warm overgedragen. Het vertrouwen moet van ver terugkomen.]],
}
reply [[Het spijt me, ik heb ze alleen verteld wat u mij vertelde. Dat ze daar zo op reageren, verbaast mij ook een beetje.]] {
  act = "blame", go = "raad",
  why = [[Jij bracht het, en zij zijn het schuld.]],
}
reply [[Dat zal wel meevallen. De nachtploeg is altijd wat korter van stof, daar moet u niets achter zoeken.]] {
  act = "minimise", go = "raad",
  why = [[Zij zoekt er niets achter, zij zag het.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Ik dacht dat ik zeurde. Ik ben blij dat ik het toch heb gezegd. En moeder zit aan de thee, zegt
u?]] { outcome = "delighted" }
ending "tevreden" [[Ze belt weer en er komt iemand. Daar ben ik tevreden mee. Dank u.]] { outcome = "satisfied" }
ending "berust" [[Ja, ja. Ze doen allemaal hun best, dat weet ik ook wel.]] { outcome = "resigned" }
ending "raad" [[Ik heb de cliëntenraad gebeld. Daar hoorde ik dat er meer dochters zijn.]] { outcome = "escalated" }
ending "verhuisd" [[(Twee maanden later verhuist haar moeder. Op het formulier staat als reden: dichter bij de
familie.)]] { outcome = "lost" }
ending "dichtgeklapt" [[Ik ga naar haar toe. Fijne dag nog. (Zij loopt door, en zegt hier nooit meer iets.)]] { outcome = "lost" }
