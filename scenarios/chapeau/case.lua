case {
  title    = "Chapeau",
  summary  = "Woensdagavond, tien voor negen. Een openbaar bericht waarin wij getagd zijn.",
  sector   = "webwinkel",
  channel  = "social",
  role     = "webcare",
  minutes  = 9,
  teaches  = { "spot die aan ons gericht is, is gewoon een klacht",
               "wie alles al gestuurd heeft, hoeft niets nog eens te sturen",
               "wie openbaar klaagt, krijgt openbaar antwoord" },
  themes   = { "irony", "no_word" },
  norm     = { time = "4h", limit = "7d", contacts = 1 },
  customer = { name = "Merel", portrait = "vrouw-20", trust = 40, patience = 26, earlier = 1 },
  flags    = { zei = "", gehoord = 0 },
  start    = "bericht",
  level    = 2, after = { "de-kraan" },
  on       = { patience_out = "weg" },
}

remedy "voucher" { label = "waardebon", euros = { 10, 25 }, trust = 2, patience = 3 }
remedy "gesture" { label = "gebaar van vijf euro", says = "Als gebaar geven we {euros}.", euros = { 5 }, trust = 3, patience = 4 }

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "bericht" { step = "listen" }
narrator [[Woensdag, 20:50. Een openbaar bericht met een schermfoto van onze app.]]
customer [[@dewebwinkel negen dagen 'onderweg', chapeau hoor. mijn pakje heeft inmiddels meer van het
land gezien dan ik. ordernummer staat sinds vrijdag in jullie dm. maandag begint mijn stage. #topservice]] { mood = "wry" }
  signal "negen dagen" { kind = "implicit", why = [[Ze telt de dagen en zet ons eigen woord tussen aanhalingstekens. Dan geloof je het niet meer.]] }
  signal "chapeau hoor" { kind = "implicit", why = [[Lof bij iets dat misgaat is spot. Ze zegt het tegen ons, dus het is impliciet en niet indirect.]] }
  signal "meer van het land gezien" { kind = "implicit", why = [[Een grap over een pakje dat overal komt, behalve bij haar.]] }
  signal "sinds vrijdag in jullie dm" { kind = "implicit", why = [[Ze heeft het al gemeld en niets gehoord. Dit zegt ook wat je haar niet nog eens moet vragen.]] }
  decoy  "maandag begint mijn stage" { why = [[Hier zegt ze waarom er haast bij is. Onthoud de datum; een verwijt is het niet.]] }
  signal "topservice" { kind = "implicit", why = [[Nog een keer lof die niet gemeend is, nu als label.]] }
thought [[Als ik het hier zet, gebeurt er misschien eindelijk iets.]]

reply [[Negen dagen is echt te lang, Merel. Ik lees nu eerst je dm en zoek dan uit waar je pakje is. Vanavond weet je meer.]] {
  act = "acknowledge", empathy = 2, heard = { "negen dagen", "chapeau hoor", "meer van het land gezien", "sinds vrijdag in jullie dm", "topservice" },
  takes = "20m", add = { gehoord = 1 }, set = { zei = "" }, go = "draad",
  why = [[Openbaar, zonder om de spot heen te lopen, en ze hoeft niets nog eens te sturen.]],
}
reply [[Dat duurt al veel te lang, Merel. Ik zoek nu even uit waar je pakje is. Zal ik je er vanavond om half tien over bellen?]] {
  act = "acknowledge", off = "not_asked", heard = { "negen dagen", "chapeau hoor", "topservice" }, takes = "20m", go = "bellen",
  why = [[Ze heeft het allemaal al opgeschreven. Bellen hoeft voor haar niet, ze wil dat iemand het leest.]],
}
reply [[Zet je je ordernummer in onze dm, Merel? Negen dagen kan echt niet, dus ik ga je pakje zoeken. Vanavond weet je meer.]] {
  act = { "acknowledge", "clarify" }, off = "beside", takes = "20m", go = "nummer",
  why = [[De goede vraag bij een eerste bericht. Dat nummer staat hier al sinds vrijdag, dat schreef ze net.]],
}
reply [[Negen dagen, en deze vervoerder maakt het wel vaker bont. Ik zit er nu bovenop, Merel, vanavond weet je meer.]] {
  act = "gossip", takes = "20m", set = { zei = "" }, go = "draad",
  why = [[Je moppert mee op de vervoerder, en dat schept een band. Voor haar zijn wij één winkel, en haar dm van vrijdag noem je niet.]],
}

moment "draad" { step = "acknowledge" }
customer [[gelukkig, gevonden.]] { when = { zei = "gevonden" } }
customer [[mijn postcode staat daar ook bij, echt.]] { when = { zei = "postcode" } }
  either "echt" { why = [[Even voor de duidelijkheid, of ze wordt het herhalen moe.]] }
customer [[typen is prima.]] { when = { zei = "half tien" } }
customer [[top, doe dat.]] { when = { zei = "lezen" } }
customer [[foto zit er al bij.]] { when = { zei = "foto" } }
  either "foto zit er al bij" { why = [[Een gewoon antwoord. Of ze zegt dat je nog steeds niet keek.]] }
customer [[oké, een mens. vrijdag kreeg ik een bot, die wenste me een fijne dag en sloot het gesprek. toen dacht ik
al, daar leest nooit iemand. maar dat komt nog wel een keer. waar is mijn pakje? liefst in m'n dm, hier kijkt iedereen
mee.]]
  either "een mens" { why = [[Opgelucht dat er iemand is, of toch een kleine steek.]] }
  signal "vrijdag kreeg ik een bot" { kind = "implicit", why = [[Ze had een mens nodig en kreeg een automaat.]] }
  signal "sloot het gesprek" { kind = "implicit", why = [[Haar melding ging dicht zonder dat iemand keek. Dat is erger dan de negen dagen.]] }
  signal "dacht ik al, daar leest nooit" { kind = "implicit", why = [['Nooit' is hier precies wat ze meemaakte: niemand las het.]] }
  either "dat komt nog wel een keer" { why = [[Ze zet het zelf opzij, of ze waarschuwt alvast. Nu wil ze eerst iets anders.]] }
  either "waar is mijn pakje" { why = [[Een gewone vraag, en de enige die ze nu stelt. Na negen dagen kun je er ook ongeduld in horen.]] }
  decoy  "kijkt iedereen mee" { why = [[Ze zegt waar ze het antwoord wil lezen. Een verwijt is het niet.]] }
thought [[Die bot zei zelfs dat hij me graag geholpen had. Maar eerst mijn schoenen.]]

reply [[Sorry dat je zo lang moest wachten, het ligt aan ons. Je pakje had er vorige week dinsdag al moeten zijn.]] {
  act = "apologise", off = "beside", heard = { "vrijdag kreeg ik een bot", "sloot het gesprek" }, go = "duiden",
  why = [[Dat het te laat is, wist ze al. Ze vroeg waar het nu is, en dat noem je niet.]],
}
reply [[Die bot vangt 's avonds de drukte op, sorry. Je bericht heeft hij wel bewaard, dus ik lees het nu alsnog.]] {
  act = "explain", trust = -4, patience = -12, go = "klaar",
  why = [[Je legt uit waar de bot goed voor is. Ze hoort dat haar bericht volgens plan is afgehandeld.]],
}
reply [[Over een half uur lees je in je dm waar je pakje is. Sorry dat je het hier moest roepen, dat komt echt door ons.]] {
  id = "agree", act = { "apologise", "agree" }, empathy = 2, add = { gehoord = 1 }, go = "duiden",
  why = [[Eén vraag, één antwoord, en op de plek die ze noemt. Over de bot mag zij beginnen als ze eraan toe is.]],
}
reply [[Je had vrijdag alles al gestuurd, en wij sloten het ongelezen. Heel begrijpelijk dat je het hier riep, sorry daarvoor.]] {
  act = { "acknowledge", "apologise" }, off = "beside", heard = { "vrijdag kreeg ik een bot", "sloot het gesprek", "dacht ik al, daar leest nooit" },
  go = "duiden",
  why = [[Dat klopt, en straks hoort ze het graag. Zelf zei ze net dat dat nog komt: nu wil ze weten waar haar pakje is.]],
}

moment "duiden"
narrator [[Voordat je verder zoekt, leg je haar eerste bericht vast: *chapeau hoor*, *#topservice*. Er moet
bij wat het is.]]
judge { is = "complaint", kind = "implicit", go = { right = "dm", half = "dm", wrong = "bedankje" },
        why = [[Onvrede over ons, en ze tagt ons omdat ze er iets van verwacht. De lof is spot. Omdat het tegen ons gezegd is, is het impliciet.]] }

moment "dm" { step = "probe" }
customer [[dat staat allemaal in m'n dm.]] { when = { zei = "wat er misging" } }
  either "dat staat allemaal in m'n dm" { why = [[Ze wijst je de weg. Of ze is het herhalen moe.]] }
narrator [[In haar privéberichten vind je alles: ordernummer, datum, een foto. In het magazijn staan nog zes paar.]]
customer [[fijn dat het hier verder kan. het zijn witte schoenen met antislip, verplicht op de afdeling. morgen is de
proefdag, dan mag ik die van mijn zus aan, zelfde maat, en die zitten prima. waar zijn die van mij nou gebleven? de
bezorger van mijn lamp vond ons huis gisteren trouwens wél.]] { mood = "polite" }
  decoy  "fijn dat het hier verder kan" { why = [[Dit meent ze. Het zegt je ook iets: hier, en dus niet aan de telefoon.]] }
  decoy  "verplicht op de afdeling" { why = [[Een regel van het ziekenhuis. Nuttig om te weten, en niet tegen ons.]] }
  decoy  "en die zitten prima" { why = [[Dat kun je haar gewoon geloven. Voor morgen is ze geholpen.]] }
  signal "waar zijn die van mij nou" { kind = "implicit", why = [[Na negen dagen vraagt ze het nog steeds. Een antwoord heeft ze nergens gekregen.]] }
  signal "vond ons huis gisteren trouwens wél" { kind = "implicit", why = [[Een ander lukte het wel. Een vergelijking is vaak een verwijt.]] }
thought [[Eén dag gaat best. Maandag heeft ze ze zelf nodig.]]

reply [[Fijn dat je zus een paar heeft, dan kun je morgen vooruit. Om half tien lees je hier wat er met jouw pakje is gebeurd.]] {
  act = "agree", empathy = 2, heard = "waar zijn die van mij nou", add = { gehoord = 1 }, set = { zei = "" }, go = "afhaal",
  why = [[Je gelooft haar op haar woord, en geeft antwoord op wat ze vroeg. Met een tijd, en het blijft hier.]],
}
reply [[Op geleende schoenen loop je geen hele dag, snap ik. Ik kijk of er nog een 39 voor je is, om half tien lees je het hier.]] {
  act = "agree", off = "beside", set = { zei = "prima" }, go = "afhaal",
  why = [[Je denkt dat ze zich groot houdt. De schoenen van haar zus zitten prima, en waar haar pakje is hoort ze zo niet.]],
}
reply [[Moeten ze weer wit zijn en met antislip? Dan kijk ik of er nog een 39 is, want op geleende loop je geen hele dag.]] {
  act = "clarify", off = "not_asked", heard = "vond ons huis gisteren trouwens wél", set = { zei = "wit" }, go = "afhaal",
  why = [[Je wilt vooruit, en dan moet ze toch weer antwoord geven. Wit en met antislip, dat schreef ze net.]],
}
reply [[Om half tien bel ik je er even over, dan weet ik of er nog een 39 voor je is. Die van je zus zijn maar geleend.]] {
  act = { "own", "agree" }, off = "not_ours", set = { zei = "hier" }, go = "afhaal",
  why = [[Ze schreef net dat ze het fijn vindt dat het hier kan. En die van haar zus zitten prima, dus daar zit ze niet mee.]],
}
reply [[Verplicht is wel streng, je komt daar toch om te leren. Zal ik je begeleider mailen dat het aan ons ligt?]] {
  act = { "sympathise", "agree" }, off = "not_ours", heard = "verplicht op de afdeling", set = { zei = "nee joh" }, go = "afhaal",
  why = [[Je hoort een verwijt aan het ziekenhuis dat ze niet maakt. En met haar begeleider praat ze zelf.]],
}

moment "afhaal"
customer [[ja, wit met antislip.]] { when = { zei = "wit" } }
customer [[half tien hier lukt ook.]] { when = { zei = "hier" } }
customer [[ze zitten echt prima hoor.]] { when = { zei = "prima" } }
customer [[nee joh, dat hoeft echt niet.]] { when = { zei = "nee joh" } }
customer [[goed, en kan het ook naar een afhaalpunt, bij het station ofzo? ik ben de hele week pas na zessen thuis.]]
  decoy "naar een afhaalpunt" { why = [[Een echte vraag. Met ja of nee is ze klaar.]] }
  decoy "bij het station ofzo" { why = [[Ze denkt mee over waar. Er zit geen verwijt in.]] }
  decoy "de hele week pas na zessen" { why = [[Dit is haar rooster. Ze neemt ons niets kwalijk.]] }
narrator [[Ook dit leg je vast: *kan het ook naar een afhaalpunt*. Wat is het?]]
judge { is = "question", also = { "request" }, go = { right = "waarom", half = "waarom", wrong = "zaak" },
        why = [[Ze wil iets weten en is met een antwoord geholpen. Niet alles wat iemand met een klacht zegt, is een klacht.]] }

moment "waarom" { step = "acknowledge" }
narrator [[Bij het station kan, tot negen uur; dat schreef je haar. Dan zie je het: het pakje ligt sinds dag twee in
het verkeerde depot, en de melding daarover is nooit geopend.]]
customer [[oké. nog één ding. jullie app zegt elke dag 'bijna bij je'. dat zei ik ook steeds tegen mijn begeleider, en die
gelooft me inmiddels niet meer. heb je iets wat ik haar kan laten zien?]] { mood = "resigned" }
  signal "app zegt elke dag" { kind = "implicit", why = [[Ons eigen bericht klopt niet, dag na dag.]] }
  signal "tegen mijn begeleider, en die" { kind = "implicit", why = [[Door ons staat ze bij haar begeleider voor gek. Ze zegt het luchtig.]] }
  either "iets wat ik haar kan laten" { why = [[Een praktische vraag. Dat ze bewijs nodig heeft, zegt ook iets over ons.]] }
thought [[Een mailtje met een datum erin, meer hoeft het niet te zijn.]]

reply [[Het ligt in het verkeerde depot, al sinds dag twee. En de melding daarover is hier nooit door iemand geopend.]] {
  act = "inform", off = "beside", set = { zei = "" }, go = "oplossing",
  why = [[Het is eerlijk, en het hele antwoord. Alleen vroeg ze iets om te laten zien, en ze heeft nog niets in handen.]],
}
reply [[Elke dag 'bijna', terwijl daar niets van klopte. Dat hadden wij moeten zien, sorry dat je daardoor niet geloofd werd.]] {
  act = "acknowledge", off = "too_much", set = { zei = "lief" }, go = "oplossing",
  why = [[Warm gezegd, alleen lucht ze haar hart niet. Haar begeleider gelooft er nog steeds niets van.]],
}
reply [[Zo'n depot scant het bij binnenkomst, en onze app maakt er dan elke dag 'bijna' van. Daar ligt het al sinds dag twee.]] {
  act = "explain", set = { zei = "" }, go = "oplossing",
  why = [[Je legt uit hoe de app werkt. Ze vroeg er niet naar, en ze kan er bij haar begeleider niets mee.]],
}
reply [[Zal ik het op papier zetten, met de data erbij? Dan kan je begeleider ook lezen dat het al die tijd in een depot lag.]] {
  act = { "own", "agree" }, empathy = 2, add = { gehoord = 1 }, set = { zei = "papier" }, go = "oplossing",
  why = [[Ze vraagt iets om te laten zien, en dat krijgt ze. Het is van ons, met data, dus uitleggen hoeft ze niets meer.]],
}

moment "oplossing" { step = "solve" }
customer [[lief van je.]] { when = { zei = "lief" } }
customer [[ja, op papier graag.]] { when = { zei = "papier" } }
customer [[thanks, dan weet ik dat ook. en nu? vorige keer kreeg ik vijf euro en een hartje, daar lachen ze hier nog
steeds om. onder mijn bericht denken ze intussen dat ik loop te zeuren. en ik ga heus niet weg, want die regenbroek
wil ik ook nog.]] { mood = "wry" }
  either "dan weet ik dat ook" { why = [[Het kan een bedankje zijn. Of: lekker is dat.]] }
  either "en nu" { why = [[Een vraag, met of zonder ongeduld.]] }
  signal "vijf euro en een hartje" { kind = "implicit", why = [[Zo losten wij het vorige keer op, en ze voelde zich afgekocht. Dat zegt je wat je nu niet moet geven.]] }
  signal "hier nog steeds om" { kind = "implicit", why = [['Nog steeds': ons gebaar is een huisgrap geworden.]] }
  signal "dat ik loop te zeuren" { kind = "implicit", why = [[Omdat wij zwegen, staat zij er in het openbaar slecht op. Dat kan zij zelf niet rechtzetten.]] }
  decoy  "ik ga heus niet weg" { why = [[Ze dreigt nergens mee, ze zegt dat ze blijft.]] }
  decoy  "die regenbroek wil ik ook nog" { why = [[Gewoon een volgende bestelling.]] }
thought [[Zeg het daar, waar iedereen het ziet.]]
narrator [[Je mag nog {budget} euro uitgeven.]]
offer {
  needs   = { "public_apology", "redeliver" },
  welcome = { "status_update", "voucher" },
  harmful = { "complaint_form", "gesture" },
  table   = { "public_apology", "redeliver", "status_update", "voucher", "gesture", "tell_back", "complaint_form" },
  fair    = { 0, 25 },
  route   = "self",
  takes   = "2h",
  hand_over = { takes = "19h", trust = -6, patience = -8 },
  why     = [[Ze klaagde in het openbaar, dus daar hoort het excuus ook, en maandag heeft ze schoenen nodig. Een bericht onderweg helpt, en een bon mag: ze bestelt nog bij ons. Vijf euro kreeg ze vorige keer al, en een formulier vraagt wat ze al twee keer schreef.]],
  go      = { fits = "afspraak", short = "mager", harmful = "mager", beyond = "mager", handed_over = "doorgezet" },
}

moment "afspraak" { step = "solve" }
narrator [[Vrijdag kan het nieuwe paar bij het station liggen, schrijf je.]] { when = function(s) return s.zei ~= "zaterdag" end }
customer [[liever een dag eerder.]] { when = { zei = "zaterdag" } }
customer [[oké, doe maar vrijdag, bij het station. alleen weet ik pas die dag of ik nog hier ben of al bij mijn
ouders. en iets veranderen kan bij jullie vast niet meer.]] { mood = "neutral" }
  decoy  "of ik nog hier ben" { why = [[Gewoon haar agenda. Je kunt er wel wat mee.]] }
  signal "kan bij jullie vast niet meer" { kind = "implicit", why = [[Ze rekent er al op dat het bij ons niet lukt, en vraagt het niet eens.]] }
thought [[Anders zit ik voor een paar schoenen twee uur in de trein.]]

reply [[Mocht het er vrijdag voor zessen niet liggen, dan bel ik. Welk nummer had je bij je bestelling opgegeven?]] {
  act = "agree", off = "beside", set = { zei = "telefoon" }, go = "openbaar",
  why = [[De dag klopt. Het gaat haar om waar ze dan is, en dat kan gewoon hier.]],
}
reply [[Vrijdag voor zessen ligt het er, en om vijf uur kijk ik zelf even of dat klopt. Zo niet, dan weet je het meteen.]] {
  act = "agree", off = "beside", set = { zei = "kijken" }, go = "openbaar",
  why = [[Bang dat het er niet ligt is ze niet eens. Het kan zijn dat zíj er niet is.]],
}
reply [[Thuis of bij je ouders kan ook nog, je zegt het hier en ik pas het meteen aan. Anders ligt het vrijdag voor zessen klaar.]] {
  act = "together", heard = "kan bij jullie vast niet meer", add = { gehoord = 1 }, set = { zei = "aanpassen" }, go = "openbaar",
  why = [[Ze weet nog niet waar ze is, en dacht dat veranderen niet kon. Nu beslist ze als ze het wel weet.]],
}
reply [[Deze keer lukt het echt, vrijdag voor zessen is het er. Daarna kun je gewoon door naar je ouders, alles op één dag.]] {
  act = "overpromise", set = { zei = "lukt" }, go = "openbaar",
  why = [[Het klinkt fijn, maar je rijdt het busje niet. En of ze vrijdag nog hier is, weet ze zelf niet eens.]],
}

moment "openbaar" { step = "solve" }
customer [[staat bij m'n bestelling, maar typ het gerust hier.]] { when = { zei = "telefoon" } }
  either "staat bij m'n bestelling" { why = [[Een antwoord op je vraag. Dat je het zelf had kunnen zien, kun je er ook in horen.]] }
customer [[oké, dan hoor ik het vrijdag.]] { when = { zei = "kijken" } }
customer [[o fijn, dan zeg ik het vrijdag.]] { when = { zei = "aanpassen" } }
customer [[we gaan het zien :)]] { when = { zei = "lukt" } }
  either "we gaan het zien" { why = [[Vrolijk bedoeld, of ze gelooft het nog niet.]] }
narrator [[Terug naar haar openbare bericht, waar nu tachtig reacties onder staan. Je plaatst er je excuus.]]
customer [[update: er is contact en vrijdag heb ik een nieuw paar. voor iedereen die dacht dat ik overdreef :)
'boeiend, een paar schoenen', zei er net nog één. @dewebwinkel zet er maar bij waar ik ze voor nodig heb.]]
  decoy  "er is contact" { why = [[Goed nieuws, en ze deelt het zelf.]] }
  either "dat ik overdreef" { why = [[Ze lacht erom. Je kunt ook horen dat ze hoopt dat wij er iets over zeggen.]] }
  decoy  "boeiend, een paar schoenen" { why = [[Dit is ergernis over een meelezer, en die is niet van ons.]] }
  decoy  "zet er maar bij waar" { why = [[Ze geeft je toestemming, en ze zegt hoe je haar helpt.]] }
thought [[Als zij het zeggen, geloven ze het wel.]]

reply [[Overdrijven deed je niet, Merel: wij lazen niet dat je zonder die schoenen de afdeling niet op mag. Sorry, het lag aan ons.]] {
  act = { "apologise", "acknowledge" }, add = { gehoord = 1 }, go = "vrijdag",
  why = [[Het stond privé, en nu vraagt ze zelf of je het erbij zet. Dan mag het, en dan is het precies wat de meelezers misten.]],
}
reply [[Sorry Merel, en sorry aan wie hier meeleest en zelf ook nog wacht. Dit lag aan ons, en vanaf maandag lezen wij alles weer.]] {
  act = "apologise", off = "too_much", go = "vrijdag",
  why = [[Voor tachtig mensen tegelijk is het een groot gebaar. Wie van hen dacht dat ze overdreef, denkt dat nog.]],
}
reply [[Je stuurde vrijdag alles, Merel, en wij sloten het ongelezen. Dat spijt ons, en overdrijven deed je dus niet.]] {
  act = "apologise", off = "beside", go = "vrijdag",
  why = [[Er staat niets in dat ze privé vertelde, en dat is netjes. Maar ze vroeg je juist om het erbij te zetten.]],
}
reply [[Dank je Merel, dit lag aan ons, en fijn dat het nu goed komt. Wacht hier nog iemand, stuur mij dan je ordernummer.]] {
  act = "thank", off = "beside", go = "vrijdag",
  why = [[Voor de meelezers een mooi aanbod. Over haar zeg je alleen dat het goed komt, en niet dat ze gelijk had.]],
}

moment "vrijdag" { step = "follow_up" }
narrator [[Vrijdag, 17:00. Het pakje ligt bij het station, zie je. Dan komt er een bericht van haar binnen.]]
customer [[hoi, nog niks gehoord, dan zal het wel weer onderweg zijn. ik zit in de trein, over een uur ben ik er. of
niet dus?]] { mood = "tense" }
  signal "nog niks gehoord" { kind = "implicit", why = [[Het is vijf uur. Ze is al aan het wachten tot het misgaat.]] }
  signal "zal het wel weer onderweg zijn" { kind = "implicit", why = [[Ons eigen woord nog een keer, en ze rekent op niets.]] }
  either "of niet dus" { why = [[Een vraag die je zo kunt beantwoorden, of een zucht.]] }
thought [[Anders sta ik straks weer voor niks bij een loket.]]

reply [[Loket twee, ik heb net gekeken en het ligt er echt. Of ze goed zitten vraag ik je dinsdag, ruilen kan dan ook nog.]] {
  act = { "inform", "agree" }, off = "beside", when = { gehoord = { min = 5 } }, go = "tevreden",
  why = [[Het antwoord is goed, en je komt erop terug. Maar maandag loopt ze er al op. Passen ze niet, dan is dinsdag te laat.]],
}
reply [[Het ligt er echt, loket twee, ik heb net gekeken. Zondag vraag ik je even of ze goed zitten, dan kan ruilen nog.]] {
  act = "follow_up", when = { gehoord = { min = 5 } }, go = "chapeau",
  why = [[Ze weet waar ze aan toe is. En jij vraagt het zelf na, op tijd voor de dag waar het om gaat.]],
}
reply [[Kom maar gerust, het ligt klaar bij loket twee. Zal ik zondag nog iets sturen, dan hoor ik of alles gelukt is?]] {
  act = "follow_up", off = "beside", when = { gehoord = { max = 4 } }, go = "berust",
  why = [[Netjes nagekeken en je komt erop terug. Dat ze maandag moeten passen heb je gemist, dus het blijft algemeen.]],
}
reply [[Net gekeken: loket twee, het ligt klaar. En van de bot die vrijdag je bericht sloot, hoor je op 1 mei wat we ermee doen.]] {
  act = "close_loop", off = "not_asked", when = { gehoord = { min = 5 } }, go = "tevreden",
  why = [[Eerlijk en netjes, en over een week leest ze dit graag. Nu moet ze maandag nog op die schoenen kunnen lopen, en daar vraag je niet naar.]],
}
reply [[Al sinds vier uur ligt het bij loket twee. Om vijf uur keek ik nog even, net als elke dag, dus daar kon je van op aan.]] {
  act = "defend", go = "berust",
  why = [[Het klopt tot op de minuut. Ze hoort vooral dat ze te vroeg aan ons twijfelde.]],
}

-- Zijpaden: waar het gesprek anders loopt --------------------------------------

moment "nummer" { step = "acknowledge" }
customer [[mijn ordernummer, tuurlijk. dat staat dus al sinds vrijdag bij jullie, met een automatisch hartje eronder.
zal ik het hier dan ook nog maar openbaar zetten?]] { mood = "wry" }
  either "mijn ordernummer, tuurlijk" { why = [[Een gewoon ja, of een zucht.]] }
  signal "dat staat dus al sinds vrijdag" { kind = "implicit", why = [[Ze moet iets voor de tweede keer doen.]] }
  signal "automatisch hartje eronder" { kind = "implicit", why = [[Er kwam een hartje, en verder niemand.]] }
  signal "ook nog maar openbaar zetten" { kind = "implicit", why = [[Een vraag die geen vraag is. Ze prikt.]] }
thought [[Zie je wel, ze lezen het niet.]]

reply [[Nee, doe dat maar niet. Het staat in je bericht van vrijdag, daar haal ik het nu uit. Sorry, dat had ik al kunnen zien.]] {
  act = "apologise", takes = "30m", set = { zei = "gevonden" }, go = "draad",
  why = [[Je geeft toe dat je niet keek, en daarna doe jij het werk. Haar nummer blijft ook uit het openbaar.]],
}
reply [[Sorry, hier liever niet. Ik zoek het wel voor je op met je naam en je postcode, stuur je me die in een dm?]] {
  act = { "apologise", "probe" }, off = "not_asked", takes = "1h", set = { zei = "postcode" }, go = "draad",
  why = [[Je houdt het uit het openbaar, en dat is attent. Maar ze moet weer iets sturen, en het nummer ligt hier al.]],
}
reply [[Het was vrijdag druk, vandaar dat hartje, sorry daarvoor. Zet het hier maar niet neer, vanavond kijk ik zelf naar je bestelling.]] {
  act = { "explain", "own" }, trust = -3, patience = -10, takes = "1h", go = "klaar",
  why = [[Dat je er zelf naar kijkt is goed. Ze leest vooral dat er een reden was om het te laten liggen.]],
}

moment "bellen" { step = "acknowledge" }
customer [[bellen? ik zit in de bieb. en wat moet ik dan zeggen, wat er al staat? lees gewoon even wat ik vrijdag
stuurde.]]
  either "bellen" { why = [[Verbaasd, of al een beetje geërgerd.]] }
  decoy  "ik zit in de bieb" { why = [[Zo is het gewoon. Daar kun je niet bellen.]] }
  either "wat moet ik dan zeggen" { why = [[Een gewone vraag. Of ze weet het antwoord al, en dat komt er meteen achteraan.]] }
  signal "wat er al staat" { kind = "implicit", why = [[Ze heeft het al verteld, en moet het opnieuw doen.]] }
  signal "lees gewoon even" { kind = "implicit", why = [['Gewoon even': dat had vrijdag al gekund.]] }
thought [[Straks moet ik ook nog wachten tot er iemand opneemt.]]

reply [[In de bieb is dat lastig, ja. Ik lees het nu, en bel je om half tien, als je daar weg bent. Is dat beter?]] {
  act = { "acknowledge", "together" }, off = "beside", takes = "2h", set = { zei = "half tien" }, go = "draad",
  why = [[Je leest, en je houdt rekening met de bieb. Maar bellen hoeft voor haar niet, ook straks niet: alles staat er al.]],
}
reply [[Klopt, dat was niet handig. Ik lees het nu, en dan schrijf ik je hier.]] {
  act = "acknowledge", takes = "30m", set = { zei = "lezen" }, go = "draad",
  why = [[Je doet wat ze vraagt: lezen, en hier antwoorden.]],
}
reply [[Je hebt gelijk, ik lees het nu. Stuur je me nog een foto van je bestelbevestiging mee, dan heb ik alles bij elkaar?]] {
  id = "plakken", act = { "acknowledge", "clarify" }, off = "not_asked", patience = -6, takes = "1h", set = { zei = "foto" }, go = "draad",
  why = [[Er ontbreekt niets. Nu moet ze weer iets sturen wat er al ligt.]],
}

moment "bedankje" { step = "acknowledge" }
narrator [[Je boekt het als lof. Het systeem zet er vanzelf een bedankje onder, met een hartje.]]
customer [[een bedankje. voor #topservice. deze ga ik inlijsten, als jullie hem eerst even weghalen. mijn halve
klas denkt nu dat ik reclame voor jullie maak.]] { mood = "wry" }
  signal "een bedankje. voor" { kind = "implicit", why = [[Ze herhaalt wat wij deden. Dat is genoeg om te laten zien hoe mis het is.]] }
  signal "deze ga ik inlijsten" { kind = "implicit", why = [[Ze lacht ons uit omdat wij haar spot niet hoorden.]] }
  either "als jullie hem eerst even" { why = [[Een verzoek, met een grapje eromheen.]] }
  signal "reclame voor jullie maak" { kind = "implicit", why = [[Door ons bedankje lijkt het alsof ze het meende. Dat staat er nu, en iedereen ziet het.]] }
thought [[Dit stuur ik naar de hele groep.]]

reply [[Je meende er niets van en ik nam het voor lof aan, sorry. Wil je vertellen wat er misging met je bestelling?]] {
  act = { "apologise", "probe" }, off = "not_asked", add = { gehoord = -9 }, takes = "2h", set = { zei = "wat er misging" }, go = "dm",
  why = [[Het excuus klopt. Wat er misging staat al in haar bericht, en nu moet ze het voor de derde keer vertellen.]],
}
reply [[Sorry, die spot had ik moeten zien. Het bedankje haal ik weg, en dat hartje er ook bij.]] {
  act = { "apologise", "agree" }, empathy = 2, add = { gehoord = -9 }, takes = "1h", set = { zei = "" }, go = "dm",
  why = [[Ze vraagt of het weg kan, want iedereen ziet het. Eerst dat, dan pas de rest.]],
}
reply [[Dat was geen lof, ik heb het verkeerd gelezen, sorry. Wat je vrijdag stuurde, lees ik nu wel, helemaal.]] {
  act = "apologise", off = "beside", add = { gehoord = -9 }, takes = "2h", set = { zei = "" }, go = "dm",
  why = [[Lezen is goed, en dat komt zo. Intussen staat het bedankje er nog, en ze vroeg of het weg kon.]],
}

moment "zaak"
narrator [[Je legt het vast als klacht over de bezorging. Dat kost je tien minuten, en zij krijgt vanzelf een
zaaknummer.]]
customer [[huh, een zaaknummer over een afhaalpunt? ik vroeg het alleen maar.]]
  either "huh" { why = [[Verbaasd. Of ze er last van heeft, hoor je in de rest.]] }
  signal "een zaaknummer over een afhaalpunt" { kind = "implicit", why = [[Ze snapt niet wat wij met haar vraag doen.]] }
  signal "ik vroeg het alleen maar" { kind = "implicit", why = [[Wij maken het groter dan zij het bedoelde.]] }
go "waarom"

moment "mager" { step = "acknowledge" }
customer [[hm, oké. dit lijkt wel heel erg op de vorige keer. daar had ik toen ook al niks aan.]] { mood = "resigned" }
  either "hm, oké" { why = [[Ze denkt na, of ze slikt iets in.]] }
  signal "heel erg op de vorige keer" { kind = "implicit", why = [[Wij doen nog eens wat toen ook niet werkte.]] }
  signal "toen ook al niks aan" { kind = "explicit", why = [[Nu zegt ze het gewoon: hier is ze niet mee geholpen.]] }
thought [[Ik had het nog zo gezegd.]]

reply [[Dan krijg je een nieuw paar thuis, en een excuus hier in je dm. Is dat beter?]] {
  id = "thuis", act = "agree", off = "beside", add = { gehoord = -1 }, takes = "14h", contact = true, set = { zei = "" }, go = "afspraak",
  why = [[Overdag is ze niet thuis, en ze vroeg om het station. En om iets waar iedereen het leest.]],
}
reply [[Snap ik, alleen kan ik vanavond niet meer dan dit. Morgen kijkt er iemand van marketing mee, die schrijft je dan.]] {
  id = "morgen", act = "agree", off = "not_ours", takes = "14h", contact = true, go = "deel_twee",
  why = [[Na 'alleen' hoort ze dat het ophoudt. En het klopt niet: je mag dit zelf.]],
}
reply [[Snap ik, dan doe ik het over. Een nieuw paar naar het station en een excuus onder jouw bericht, is dat beter?]] {
  id = "over", act = "agree", empathy = 2, add = { gehoord = -1 }, takes = "14h", contact = true, set = { zei = "" }, go = "afspraak",
  why = [[Je pakt alsnog op wat ze twee zinnen eerder vroeg. Het kost een ochtend.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Donderdag, 16:00. Marketing wilde eerst meelezen, en heeft haar zelf een bericht gestuurd.]]
customer [[gisteren zei je dat jij het zou doen. nu schrijft 'team merk' dat ze er zaterdag op terugkomen. dat is dus
na vrijdag. kan het nog voor maandag, ja of nee?]] { mood = "tense" }
  signal "jij het zou doen" { kind = "implicit", why = [[Je zei iets toe, en nu is er weer een ander.]] }
  signal "er zaterdag op terugkomen" { kind = "implicit", why = [[Ons antwoord komt op een dag waarop zij er niets meer aan heeft.]] }
  signal "dat is dus na vrijdag" { kind = "implicit", why = [[Ze legt het ons uit, heel droog.]] }
  either "kan het nog voor maandag" { why = [[Een vraag die een antwoord wil. Of haar geduld op is, hoor je er ook in.]] }
  either "ja of nee" { why = [[Een verhaal wil ze niet meer. Dat klinkt kortaf, of gewoon duidelijk.]] }
thought [[Hoeveel mensen zijn hier nou mee bezig?]]

reply [[Ja hoor, zaterdag om tien uur ligt het er, en ik doe er een maat groter bij. Dat had ik gisteren zelf moeten doen.]] {
  id = "zaterdag", act = { "answer", "own" }, off = "beside", add = { gehoord = -9 }, takes = "1d", contact = true, set = { zei = "zaterdag" }, go = "afspraak",
  why = [[Voor maandag is het op tijd, en die extra maat is attent. Maar ze schreef er net bij dat na vrijdag haar te laat is.]],
}
reply [[Ja, dat kan: het gaat vandaag weg en vrijdag om zes uur ligt het er. Gisteren had ik dat zelf al moeten doen.]] {
  act = { "answer", "own" }, empathy = 2, trust = 6, patience = 8, add = { gehoord = -9 }, takes = "12h", contact = true, set = { zei = "" }, go = "afspraak",
  why = [[Eerst ja, dan pas de rest. Je mocht dit woensdag al, dus het kost een dag.]],
}
reply [[Het kan nog, zodra zij klaar zijn met meelezen. Ik blijf je contact, en vraag ze of het ook voor zaterdag kan.]] {
  act = { "explain", "agree" }, takes = "1d", contact = true, go = "deel_twee",
  why = [[Een vast contact is prettig. Ze leest dat het om ons beeld gaat en niet om haar schoenen.]],
}

moment "klaar" { step = "acknowledge" }
customer [[oké, ik stop ermee. ik heb in de stad een paar laten wegleggen. mijn geld vraag ik wel terug via de bank,
dat gaat vast sneller. en jullie ook een fijne dag ;)]] { mood = "wry" }
  signal "ik stop ermee" { kind = "implicit", why = [[Ze loopt weg, en zegt het er tenminste nog bij.]] }
  either "ik heb in de stad een paar" { why = [[Een mededeling: ze is geholpen. Je kunt er ook in horen dat het daar wel lukte.]] }
  signal "mijn geld vraag ik wel terug" { kind = "implicit", why = [[Ze regelt het buiten ons om.]] }
  signal "dat gaat vast sneller" { kind = "implicit", why = [[Ze verwacht dat haar geld bij ons ook negen dagen onderweg is.]] }
  signal "ook een fijne dag" { kind = "implicit", why = [[De groet van onze bot, en je krijgt hem terug.]] }
thought [[Morgen haal ik ze op. Nu dat geld nog.]]

reply [[Snap ik, na die groet van vrijdag. Ik lees nu eerst wat je toen stuurde. Meer zeg ik nog even niet toe.]] {
  act = "acknowledge", off = "beside", takes = "2h", go = "weg",
  why = [[Een kwartier geleden was dit goed geweest. Nu heeft ze al schoenen, en wat vrijdag in de dm stond helpt haar niet aan haar geld.]],
}
reply [[De bank hoeft niet, ik stort het vanavond zelf terug. Ik snap dat je ermee stopt, zal ik je bestelling dan sluiten?]] {
  act = "together", takes = "1h", go = "gestopt",
  why = [[Ze is klaar met ons, en ze heeft schoenen. Dan laat je haar gaan zonder dat ze ook nog achter haar geld aan moet.]],
}
reply [[Die bot staat sinds vijf minuten uit. Dat je klaar bent snap ik, en vanavond lees ik alles wat er nog in onze dm ligt.]] {
  id = "bot", act = { "acknowledge", "agree" }, off = "beside", takes = "1h", go = "weg",
  why = [[Voor iedereen die wacht een goed idee. Zelf merkt ze er niets van: haar bericht is er één van alle.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "chapeau" [[ze passen. en je vroeg het op zondag gewoon zelf. deze chapeau is zonder knipoog, mag je houden.]] { outcome = "delighted" }
ending "tevreden" [[(Zaterdag.) opgehaald, maandag gered. ik zet onder mijn bericht dat het geregeld is.]] { outcome = "satisfied" }
ending "berust" [[oké thnx, ik haal ze wel op. de volgende koop ik denk ik gewoon in de stad.]] { outcome = "resigned" }
ending "deel_twee" [[(Een paar dagen later.) deel twee staat online: de winkel die mijn verhaal wilde lezen, maar dan
door iemand anders. loopt lekker.]] { outcome = "escalated" }
ending "gestopt" [[mijn geld stond er donderdag al. die schoenen heb ik nu uit de stad, maar dit was wel netjes.]] { outcome = "resigned" }
ending "weg" [[bestelling geannuleerd, app van mijn telefoon. was gezellig.]] { outcome = "lost" }
