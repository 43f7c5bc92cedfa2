case {
  title    = "De lamp in de hal",
  summary  = "Een huurder belt over een lamp. Voor het eerst, vanmorgen stuk, en heel vriendelijk.",
  sector   = "huur",
  channel  = "phone",
  role     = "frontoffice",
  minutes  = 6,
  teaches  = { "een melding is nog geen klacht",
               "niet zoeken naar onvrede die er niet is",
               "meteen goed doen, dan wordt het er ook geen" },
  norm     = { time = "24h", limit = "14d", contacts = 1 },
  customer = { name = "meneer Dekker", portrait = "man-55", trust = 55, patience = 40, earlier = 0 },
  flags    = { opgegeven = false },
  start    = "opening",
  level    = 1, after = { "de-kraan" },
  on       = { patience_out = "opgehangen" },
}

-- Het gesprek zoals het goed gaat --------------------------------------------

moment "opening" { step = "listen" }
narrator [[Woensdag, 09:30. De telefoon gaat.]]
customer [[Goedemorgen, met Dekker, Lindelaan veertien. Sorry dat ik stoor, ik wil even iets doorgeven.
De lamp in de hal is vanmorgen uitgegaan. Ik ga zo voor de derde keer opa worden, dus ik houd het kort.]]
  decoy  "Sorry dat ik stoor" { why = [[Gewone beleefdheid. Er komt geen 'maar' achteraan.]] }
  decoy  "voor de derde keer" { why = [[Herhaling verraadt vaak een klacht. Hier komt er een kleinkind.]] }
thought [[Even doorgeven, dan naar het ziekenhuis.]]

reply [[Die lampen gaan ongeveer achtduizend uur mee. Het kan dus dat hij gewoon aan het einde van zijn tijd was.]] {
  act = "explain", go = "uitleg",
  why = [[Waarom een lamp stukgaat, vroeg hij niet. Hij geeft hem door.]],
}
reply [[Dat is gek, want wij lopen al onze hallen elk kwartaal na. Daar staan wij in de stad om bekend.]] {
  act = "defend", go = "uitleg",
  why = [[Niemand viel ons aan. Nu hoort hij dat er geen lamp uit kan zijn.]],
}
reply [[U stoort niet. Al voor de derde keer, en u zegt nog sorry ook! Dat spijt me echt voor u, meneer.]] {
  act = { "sympathise", "apologise" }, empathy = 2, trust = 9, patience = -10, heard = { "Sorry dat ik stoor", "voor de derde keer" }, go = "sorry",
  why = [[Je hoorde een klacht in een kleinkind.]],
}
reply [[Goed dat u het doorgeeft, en van harte alvast! Waar hangt de lamp precies, en wie heeft er last van?]] {
  act = { "listen", "probe" }, empathy = 2, go = "trap",
  why = [[Licht en vlot. Je neemt hem serieus, en niet zwaarder dan hij zelf doet.]],
}
reply [[Heeft u de schakelaar en de stoppen al nagekeken? Heel vaak is het namelijk iets kleins, ziet u.]] {
  act = "advise", go = "peertje",
  why = [[Het licht in de hal is van ons. Nakijken ook.]],
}

moment "trap" { step = "acknowledge" }
customer [[Boven aan de trap. Ik dacht eerst dat het aan mij lag, ik was zonder bril, maar hij is echt
stuk. De buurvrouw van boven loopt met een stok. Die klaagt nooit, een schat van een mens.]]
  decoy  "dacht eerst dat het aan mij lag" { why = [[Zelfverwijt verbergt soms een klacht. Hij had gewoon zijn bril niet op.]] }
  decoy  "Die klaagt nooit" { why = [[Het woord valt, en het is lof voor de buurvrouw.]] }
thought [[Als zij vanavond maar licht heeft.]]

reply [[Wat verschrikkelijk, ook voor uw buurvrouw. Namens ons allemaal bied ik u hiervoor excuses aan.]] {
  act = "apologise", empathy = -1, trust = -2, patience = -8, go = "sorry",
  why = [[Te groot voor een lamp van vanmorgen. Hij weet niet wat hij ermee moet.]],
}
reply [[Een donkere trap en iemand met een stok: dan is het goed dat u meteen belt. Dat pakken wij vandaag op.]] {
  act = "acknowledge", go = "lamp",
  why = [[Je noemt wat ertoe doet, en dat is de trap.]],
}
reply [[De verlichting van de trappen zit op een aparte groep, die door een ander bedrijf wordt onderhouden.]] {
  act = "explain", go = "uitleg",
  why = [[Voor hem is er één hal en één verhuurder.]],
}
reply [[Die trappen zijn bij ons heel goed verlicht, hoor. Met één lamp minder kan dat echt geen kwaad.]] {
  act = { "defend", "minimise" }, go = "uitleg",
  why = [[Je praat kleiner wat hij zorgvuldig doorgeeft.]],
}

moment "lamp"
customer [[Mooi. Verder niets bijzonders, hoor. Ik woon hier al tien jaar, en dit is de eerste lamp.]]
  decoy  "al tien jaar" { why = [['Al' en een lange tijd. Hij telt zijn geluk en niet zijn ergernis.]] }
thought [[Tien jaar. Zo lang al.]]
narrator [[Over de lamp: wat is dit?]]
judge { is = "request", go = { right = "licht", half = "licht", wrong = "dossier" },
        why = [[Er is iets stuk en hij wil dat het gemaakt wordt. Er is geen onvrede over ons. Doe het meteen goed, dan komt die er ook niet.]] }

moment "licht" { step = "probe" }
customer [[Overdag gaat het wel, er is een raam. Om vijf uur wordt het donker. En dat ik nu pas bel, komt
doordat ik eerst de hond uitliet.]]
  decoy  "gaat het wel" { why = [[Wie zich schikt, zegt dat soms ook zo. Hij zegt gewoon hoe het is.]] }
  decoy  "nu pas" { why = [['Nu pas' is vaak een verwijt aan ons. Dit gaat over de hond.]] }
thought [[Vijf uur. Dat halen ze nooit. Of wel?]]

reply [[U zegt: het gaat wel. Ik hoor dat u iets inhoudt, klopt dat? Wat zit u nog meer dwars over ons?]] {
  act = "probe", heard = { "gaat het wel", "nu pas" }, empathy = 2, trust = 10, patience = -10, go = "dwars",
  why = [[Doorvragen naar onvrede die er niet is. Nu gaat hij twijfelen.]],
}
reply [[Dus om vijf uur moet er licht zijn. Is er op de trap nog een andere lamp, en een leuning?]] {
  act = { "probe", "safety" }, go = "vraag",
  why = [[Twee vragen die de monteur en de buurvrouw helpen.]],
}
reply [[Dan noteer ik dat. Kunt u mij ook uw huurnummer geven, en het typeplaatje van de lamp voorlezen?]] {
  act = "clarify", go = "vraag",
  why = [[Een typeplaatje, boven aan een trap. Dat zoekt de monteur wel op.]],
}
reply [[Voor de hal is er een huismeester. Ik geef u zijn mobiele nummer, dan regelt u het samen met hem.]] {
  act = "deflect", hand_over = "cold", takes = "3d", contact = true, go = "beheerder",
  why = [[Hij heeft het al gemeld. Bij jou.]],
}

moment "vraag"
customer [[Een leuning is er gelukkig, maar verder geen lamp. O, en nu ik u toch heb: wanneer komen ze de
heg eens snoeien? Mijn zus wil weten of ze haar aanhanger mee moet nemen voor de takken.]]
  decoy  "wanneer komen ze de heg eens snoeien" { why = [[Zo kan een verwijt klinken. Zijn zus wil gewoon de takken hebben.]] }
narrator [[Over de heg: wat is dit?]]
judge { is = "question", go = { right = "straks", half = "straks", wrong = "dossier" },
        why = [[Hij vraagt iets, voor zijn zus. Geef een datum, en ga door met de lamp.]] }

moment "straks" { step = "solve" }
narrator [[Donderdag wordt er gesnoeid, zeg je.]]
customer [[Dat geef ik door. En mag ik vragen hoe dat nu gaat, met zo'n lamp? Ik heb nog nooit iets
gemeld, ik weet niet hoe dat werkt.]]
  decoy  "nog nooit iets gemeld" { why = [['Nog nooit', en hij bedoelt: voor mij is dit nieuw.]] }
thought [[Moet ik ergens op wachten?]]

reply [[Uw melding gaat naar de planning, die kijkt naar de soort, zet hem in een klasse en verdeelt hem dan over de monteurs van de regio waar u onder valt.]] {
  act = "explain", go = "planning",
  why = [[Hij vroeg wat er gebeurt, en krijgt onze afdelingen.]],
}
reply [[Eenvoudig: ik geef het nu door, een monteur vervangt de lamp, en ik houd in de gaten dat het gebeurt.]] {
  act = "inform", go = "afspraak",
  why = [[Gevraagd en kort. Drie stappen, en jij zit erin.]],
}
reply [[Voor algemene ruimten geldt een termijn van vijf werkdagen, en die gaat in zodra ik u een nummer geef.]] {
  act = "rules", go = "planning",
  why = [[Een termijn, voor een trap die om vijf uur donker is.]],
}
reply [[Nooit eerder gemeld? Dan spijt het me dat wij u zo slecht hebben verteld hoe het hier werkt.]] {
  act = "apologise", empathy = -1, trust = -2, patience = -8, go = "afspraak",
  why = [[Een schuld die je zelf bedenkt.]],
}

moment "afspraak" { step = "solve" }
customer [[Kijk, dat is helder. Wat spreken we af?]]
thought [[Als het maar vóór donker is.]]
offer {
  needs   = { "repair", "call_back" },
  welcome = { "new_ticket" },
  harmful = { "complaint_form", "voucher" },
  fair    = { 0, 0 },
  route   = "self",
  takes   = "6h",
  hand_over = { takes = "3d", trust = -6, patience = -8 },
  why     = [[De lamp maken en zelf even laten weten dat hij brandt: meer hoeft niet. Geld of een bon zegt dat er iets goed te maken is, en een klachtenformulier maakt van een melding een zaak.]],
  go      = { fits = "tijd", short = "karig", beyond = "teveel", handed_over = "doorgezet" },
}

moment "tijd" { step = "solve" }
customer [[Vanmiddag al? Top. Om drie uur zit ik bij de kapper, die laat altijd op zich wachten. Moet er
iemand thuis zijn?]]
  decoy  "laat altijd op zich wachten" { why = [['Altijd' en 'wachten'. Dit is de kapper.]] }
thought [[Ik kan de kapper ook verzetten.]]

reply [[Dat hoeft niet, de hal is open. Zal hij bij u aanbellen als het klaar is, of liever niet?]] {
  act = "together", go = "bellen",
  why = [[Je houdt hem vrij, en hij kiest.]],
}
reply [[Dat is wel handig, ja. Kunt u de kapper dan misschien verzetten, zodat u tussen één en vijf thuis bent?]] {
  act = "agree", empathy = 0, go = "bellen",
  why = [[Handig voor ons. Nodig is het niet.]],
}
reply [[Nee hoor, en u kunt op mij bouwen: klokslag twee uur brandt hij, en dan gaat hij nooit meer kapot.]] {
  act = "overpromise", go = "bellen",
  why = [[Nooit meer. Het is een lamp.]],
}
reply [[Nee, onze monteurs redden zich wel. Die hebben nog nooit voor een dichte deur gestaan, kan ik u zeggen.]] {
  act = "defend", go = "bellen",
  why = [[Opscheppen waar een 'nee hoor' genoeg was.]],
}

moment "bellen" { step = "follow_up" }
customer [[Laat hem maar niet aanbellen, dan slaapt mijn vrouw. Goed, dan hoor ik het wel.]]
  decoy  "dan hoor ik het wel" { why = [[Soms is dit berusting. Hij heeft er gewoon vertrouwen in.]] }
thought [[Keurig geholpen.]]

reply [[Prima. U krijgt straks nog een link met zeven vragen over dit gesprek, wilt u die voor ons invullen?]] {
  act = "survey", go = "tevreden",
  why = [[De lamp is nog uit, en jij wilt al een cijfer.]],
}
reply [[Mocht hij het vanavond toch niet doen, dan belt u ons gewoon nog een keer, dan kijken we verder.]] {
  act = "advise", go = "tevreden",
  why = [[Vriendelijk. Maar het nakijken ligt nu bij hem.]],
}
reply [[Afgesproken, geen bel. Om half vijf vraag ik de monteur of hij brandt, en dan bel ik u even.]] {
  act = "follow_up", go = "avond",
  why = [[Vóór het donker weet jij het, en hij ook.]],
}
reply [[Goed, en nogmaals: het spijt me echt heel erg dat u hier vandaag zo veel moeite voor moest doen.]] {
  act = "apologise", empathy = -1, go = "tevreden",
  why = [[Eén telefoontje. Hij vond het geen moeite.]],
}

moment "avond" { step = "follow_up" }
narrator [[16:30. De lamp brandt. Je belt.]]
customer [[Ik zie het, hij brandt! De buurvrouw staat al te zwaaien. En het is een meisje. Niet te geloven, wat een dag.]]
  decoy  "Niet te geloven" { why = [[Van ergernis zeg je dit, en van geluk. Het is een meisje.]] }
thought [[Dat ging eens vlot.]]

reply [[Van harte! En nogmaals excuses voor het ongemak, want zoiets hoort natuurlijk niet voor te komen.]] {
  act = "apologise", empathy = -1, go = "tevreden",
  why = [[Alles is goed, en jij maakt er weer iets van.]],
}
reply [[Van harte met uw kleindochter! Dankzij u keek de monteur ook beneden: die lamp is meteen vervangen.]] {
  act = { "close_loop", "thank" }, empathy = 2, when = { contacts = { max = 1 } }, go = "blij",
  why = [[Ook van een melding mag iemand horen wat hij ermee deed.]],
}
reply [[Wat heerlijk! Zou u dan nu nog die paar vragen over onze service met mij door willen nemen?]] {
  act = "survey", go = "tevreden",
  why = [[Hij wil naar een wieg.]],
}
reply [[Gefeliciteerd. Ja, zo vlot gaat het hier altijd, al denken mensen vaak het tegendeel over ons.]] {
  act = "defend", go = "berust",
  why = [[Hij dacht dat niet. Nu wel even.]],
}

-- Zijpaden -------------------------------------------------------------------

moment "sorry" { step = "acknowledge" }
customer [[Eh, nee hoor, niets aan de hand. Het is een lamp, hij heeft altijd gebrand. Waarom zegt u sorry?]]
  signal "Waarom zegt u sorry" { kind = "implicit", why = [[Nu wordt hij onzeker: is er iets dat hij niet weet?]] }
  decoy  "niets aan de hand" { why = [[Hij meent het. Er is echt niets aan de hand.]] }
thought [[Wat is dit voor gesprek?]]

reply [[U maakt het kleiner dan het is, en dat hoeft niet. Bij ons mag u gerust boos zijn. Ik leg het vast.]] {
  act = { "acknowledge", "apologise" }, empathy = 2, trust = 10, patience = -14, heard = "niets aan de hand", go = "dossier",
  why = [[Je gelooft hem niet. Dat is ook niet luisteren.]],
}
reply [[Dat zeggen wij tegen iedereen die ons belt, want uit onderzoek weten we dat mensen dat prettig vinden.]] {
  act = "explain", go = "opgeven",
  why = [[Een excuus uit een boekje. Nu weet hij dat.]],
}
reply [[U heeft gelijk, ik maakte het te groot. Er is een lamp uit in de hal, en dat pakken wij vandaag op.]] {
  act = { "acknowledge", "listen" }, empathy = 2, takes = "30h", go = "lamp",
  why = [[Terug naar gewoon. Dat is voor hem een opluchting.]],
}
reply [[Omdat wij klanten nu eenmaal heel belangrijk vinden, meneer. Dat hoort u bij een ander niet zo.]] {
  act = "defend", go = "opgeven",
  why = [[Het gaat nu over ons. De lamp is uit.]],
}

moment "dwars" { step = "probe" }
customer [[Dwars? Nee. Nou ja, als u zo doorvraagt: de heg prikt weleens. Maar daar belde ik niet voor.]]
  signal "daar belde ik niet voor" { kind = "implicit", why = [[Hij wil terug naar de lamp. Jij houdt hem op.]] }
  decoy  "de heg prikt weleens" { why = [[Dit heb jij opgehaald. Hij zat er niet mee.]] }
thought [[Moet ik iets verzinnen?]]

reply [[Zie je wel, de heg! Goed dat het eruit komt. Ik maak daar meteen een klacht van, op uw naam.]] {
  act = "invite", empathy = 2, trust = 10, heard = "de heg prikt weleens", go = "dossier",
  why = [[Gezocht en gevonden, en niemand is ermee geholpen.]],
}
reply [[Heggen snoeien wij twee keer per jaar, in maart en in oktober, want daartussen broeden er vogels.]] {
  act = "explain", go = "opgeven",
  why = [[Nu gaat het over vogels.]],
}
reply [[Dan laat ik dat rusten: de lamp. Om vijf uur is het donker. Is er nog ander licht, en een leuning?]] {
  act = { "listen", "agree" }, empathy = 2, takes = "30h", go = "vraag",
  why = [[Je laat los en gaat door met wat hij kwam brengen.]],
}
reply [[Ik vraag het maar, hoor. Wij staan hier altijd open voor kritiek, daar zijn wij juist heel goed in.]] {
  act = "defend", go = "opgeven",
  why = [[Open voor kritiek die hij niet heeft.]],
}

moment "peertje" { step = "listen" }
customer [[De stoppen? Die kast zit op slot, dat hoort ook zo. Nee, ik blijf van die trap af, met mijn
knie. Daar heb ik al klachten genoeg aan.]]
  signal "Nee, ik blijf van die trap af" { kind = "implicit", why = [[Netjes gezegd: dit is jullie werk.]] }
  decoy  "al klachten genoeg" { why = [[Over zijn knie.]] }
thought [[Ik belde om het niet zelf te doen.]]

reply [[Klachten genoeg, zegt u. Dat neem ik heel serieus. Zullen wij ze samen een voor een doornemen?]] {
  act = "sympathise", empathy = 2, trust = 10, patience = -16, heard = "al klachten genoeg", go = "opgeven",
  why = [[Zijn knie staat niet in ons systeem.]],
}
reply [[Die kast gaat op slot voor de veiligheid. De sleutel ligt bij de huismeester, die op afspraak langskomt.]] {
  act = "explain", go = "opgeven",
  why = [[Een kast, een sleutel en een afspraak. En nog geen licht.]],
}
reply [[Daar blijft u ook mooi af, dat nakijken is aan ons. Een donkere trap: dat pakken wij vandaag op.]] {
  act = { "listen", "acknowledge" }, empathy = 2, takes = "30h", go = "lamp",
  why = [[Je neemt het werk terug.]],
}
reply [[U hoeft er ook niet voor op een ladder, hoor. Even kijken of hij los zit, dat kan toch iedereen?]] {
  act = "accuse", go = "opgeven",
  why = [[Nu kan hij iets niet.]],
}

moment "uitleg" { step = "acknowledge" }
customer [[O ja. Interessant. En komt er nu iemand, of moet ik dat ergens anders vragen?]]
  signal "Interessant" { kind = "implicit", why = [[Beleefd voor: dat vroeg ik niet.]] }
  signal "of moet ik dat ergens anders vragen" { kind = "implicit", why = [[Hij begint te twijfelen of hij bij jou goed zit.]] }
thought [[Het was toch een simpele vraag?]]

reply [[Er komt iemand zodra de planning rond is, en die hangt af van de voorraad en de routes in uw buurt.]] {
  act = "explain", go = "opgeven",
  why = [[Twee keer uitleg, geen ja.]],
}
reply [[U zit hier goed, en ja, er komt iemand. Een donkere hal laat ik niet liggen. Ik regel het voor u.]] {
  act = { "acknowledge", "own" }, heard = { "Interessant", "of moet ik dat ergens anders vragen" }, takes = "30h", go = "lamp",
  why = [[Eindelijk het antwoord.]],
}
reply [[Bij ons hoeft u echt nergens anders te zijn. Wij staan erom bekend dat we alles zelf in huis hebben.]] {
  act = "defend", go = "opgeven",
  why = [[Een slogan, waar 'ja' had kunnen staan.]],
}

moment "planning" { step = "solve" }
customer [[Zo, dat is heel wat voor een lamp. Dan weet ik nog steeds niet of zij vanavond licht heeft.]]
  signal "dat is heel wat voor een lamp" { kind = "implicit", why = [[Een grapje, en hij is verdwaald in onze woorden.]] }
  signal "nog steeds niet" { kind = "implicit", why = [[Zijn vraag ligt er nog.]] }
thought [[Ja of nee, meer hoef ik niet.]]

reply [[Dat hangt af van de klasse. Klasse één is dezelfde dag, twee is binnen een week, en drie volgt later.]] {
  act = "explain", go = "opgeven",
  why = [[Drie klassen, en geen antwoord.]],
}
reply [[Zo werken wij al jaren, tot ieders tevredenheid. Er zit een heel goed doordacht systeem achter, meneer.]] {
  act = "defend", go = "opgeven",
  why = [[Het systeem is goed doordacht. De trap is donker.]],
}
reply [[U vroeg iets simpels. Die trap mag niet donker blijven, dus ik regel een monteur en houd het bij.]] {
  act = { "acknowledge", "own" }, heard = { "dat is heel wat voor een lamp", "nog steeds niet" }, takes = "30h", go = "afspraak",
  why = [[Je gooit de afdelingen weg, en houdt de trap over.]],
}
reply [[Ik begrijp uw vraag helemaal, en ik kan u zeggen dat uw melding bij ons in goede handen is, meneer.]] {
  act = "script", go = "opgeven",
  why = [[Goede handen, en nog geen lamp erin.]],
}

moment "dossier" { step = "listen" }
narrator [[Je legt het vast als klacht. Volgens de procedure ligt alles nu stil tot er een commissie is geweest.]]
customer [[Een klacht? Tegen wie dan? Ik heb hier altijd met plezier gewoond, en nu krijg ik een brief over een commissie.]]
  signal "Tegen wie dan" { kind = "explicit", why = [[Hij klaagde niet. Nu heeft hij er wel reden voor.]] }
  signal "nu krijg ik een brief" { kind = "implicit", why = [[Door ons is iets kleins iets groots geworden.]] }
  decoy  "altijd met plezier" { why = [['Altijd', en het is een compliment.]] }
thought [[En de lamp is nog uit.]]

reply [[Altijd met plezier, en nu dus niet meer. Dat nemen wij op in het dossier. Wat mist u het meest?]] {
  act = "invite", empathy = 2, trust = 10, patience = -10, heard = "altijd met plezier", go = "klacht",
  why = [[Je zoekt verder naar wat er niet is.]],
}
reply [[De commissie kijkt alleen of alles goed is gegaan. Dat doen wij bij elke klacht, ook bij kleine.]] {
  act = "explain", go = "klacht",
  why = [[Hij had er geen.]],
}
reply [[Die klacht heb ik bedacht, niet u. Dat spijt me. Ik haal hem weg en zet de lamp vandaag nog door.]] {
  act = { "acknowledge", "apologise" }, takes = "4d", contact = true, go = "ingetrokken",
  why = [[Nu is sorry wel op zijn plaats.]],
}
reply [[U mag er blij mee zijn, want klachten krijgen bij ons voorrang. Zo bent u juist het snelst geholpen.]] {
  act = "defend", go = "klacht",
  why = [[Volgens de brief duurt het zes weken.]],
}

moment "ingetrokken" { step = "follow_up" }
narrator [[Vier dagen later. De lamp brandt. De buurvrouw heeft al die avonden binnen gezeten.]]
customer [[Ja, hij doet het. Volgende keer draai ik er zelf wel een peertje in.]]
  signal "draai ik er zelf wel een peertje in" { kind = "implicit", why = [[Melden doet hij niet meer.]] }
thought [[Ik bel ze niet meer.]]

reply [[Dat is mooi om te horen. Dank u wel voor uw geduld, en ik wens u nog een heel prettige dag toe.]] {
  act = "thank", go = "berust",
  why = [[Hij zei iets, en jij wenste hem een fijne dag.]],
}
reply [[Dat mag officieel niet, meneer. De verlichting in de hal is van ons en mag u niet zelf vervangen.]] {
  act = "explain", go = "berust",
  why = [[Nu ineens is de lamp van ons.]],
}
reply [[Dat snap ik. Een lamp melden moet simpel zijn, en ik maakte het moeilijk. Volgende keer gaat het anders.]] {
  act = "acknowledge", go = "berust",
  why = [[Meer zit er niet in. Het is tenminste gezegd.]],
}

moment "beheerder" { step = "listen" }
narrator [[Drie dagen later belt hij weer.]]
customer [[Die huismeester nam niet op, en gisteren zei hij dat ik bij u moest zijn. Mevrouw van boven
slaapt nu bij haar zoon.]]
  signal "zei hij dat ik bij u moest zijn" { kind = "explicit", why = [[Van het kastje naar de muur. Nu is er wél een klacht.]] }
  signal "slaapt nu bij haar zoon" { kind = "indirect", why = [[Gedrag van een ander zegt hoe erg het is.]] }
thought [[Drie dagen. Voor een lamp.]]

reply [[De huismeester is er alleen op dinsdag en op vrijdag, en in de vakanties neemt een collega het over.]] {
  act = "explain", go = "klacht",
  why = [[Zijn rooster helpt de trap niet.]],
}
reply [[Dat verbaast me, want hij is altijd heel goed bereikbaar. Het is hier de beste die wij ooit hadden.]] {
  act = "defend", go = "klacht",
  why = [[Zij slaapt bij haar zoon, en hij is de beste.]],
}
reply [[Dan zet ik u door naar de wijkbeheerder, dat is zijn baas. Die kan hem er vast wel op aanspreken.]] {
  act = "deflect", hand_over = "cold", takes = "3d", contact = true, go = "klacht",
  why = [[Het derde loket.]],
}
reply [[Ik had u niet moeten doorsturen, sorry. Hij is nu van mij: vandaag brandt hij, en ik bel u zelf.]] {
  act = { "apologise", "own" }, heard = { "zei hij dat ik bij u moest zijn", "slaapt nu bij haar zoon" }, takes = "1d", go = "afspraak",
  why = [[Nu is er wel iets goed te maken, en dat doe je.]],
}

moment "karig" { step = "solve" }
customer [[O. Ik dacht dat u het in de gaten zou houden. Nou ja, dan kijk ik vanavond zelf wel.]]
  signal "Ik dacht dat u" { kind = "implicit", why = [[Een belofte van net, en nu al half weg.]] }
  signal "dan kijk ik vanavond zelf wel" { kind = "implicit", why = [[Jouw werk is nu het zijne.]] }
thought [[Net was het nog zo duidelijk.]]

reply [[Nabellen doen wij alleen bij grotere storingen, want anders hebben de collega's er een dagtaak aan.]] {
  act = "explain", go = "berust",
  why = [[Eén telefoontje, dat je net had beloofd.]],
}
reply [[U heeft gelijk, dat had ik gezegd. De lamp wordt gemaakt, meer niet, en ik laat u weten dat hij brandt.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "3d", contact = true, go = "bellen",
  why = [[Terug naar wat er was afgesproken.]],
}
reply [[Onze monteurs vergeten nooit iets, hoor. Daar kunt u gewoon op vertrouwen, dat doen wij hier ook.]] {
  act = "defend", go = "berust",
  why = [[Vertrouwen was er. Een afspraak ook.]],
}

moment "teveel" { step = "solve" }
narrator [[Twee dagen later. Je teamleider haalt het bedrag eraf, en vroeg hem waar het voor was.]]
customer [[Geld? Ik heb nergens om gevraagd, en nu moet ik uitleggen waarom ik het kreeg. Het was een lamp!]]
  signal "nu moet ik uitleggen" { kind = "explicit", why = [[Door ons gebaar moet hij zich verantwoorden.]] }
thought [[Denken ze dat ik er iets voor wilde?]]

reply [[Dat is mijn teamleider, die is op geld nogal precies. Ik had het u met alle liefde gegund, hoor.]] {
  act = "blame", go = "klacht",
  why = [[Hij wilde het niet.]],
}
reply [[Boven de vijftig euro is een reden verplicht. Die ontbrak, en daarom heeft men dat bij u nagevraagd.]] {
  act = "rules", go = "klacht",
  why = [[Jouw reden, en hij moest hem geven.]],
}
reply [[Dat geld was een fout van mij, excuses. U hoeft niets te doen. De lamp wordt gemaakt en ik bel u.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "3d", contact = true, go = "bellen",
  why = [[Terug naar de lamp.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Drie dagen later. Je leidinggevende heeft hem gebeld met de vraag wat er aan de hand was.]]
customer [[Nu belt de chef zelf. Voor een lamp. Ze zei dat u die gewoon had kunnen laten vervangen.]]
  signal "Nu belt de chef zelf" { kind = "indirect", why = [[Hij lacht erom. Zijn buurvrouw niet.]] }
thought [[Drie dagen en een chef.]]

reply [[Bij trappen kijkt zij graag mee, omdat er dan mogelijk ook iets met de verzekering speelt, weet u.]] {
  act = "explain", go = "berust",
  why = [[De verzekering doet geen licht aan.]],
}
reply [[Ze heeft gelijk, dat had ik meteen moeten doen. Ik doe het nu, en vanmiddag hoort u het van mij.]] {
  act = { "acknowledge", "own" }, takes = "2d", contact = true, go = "tevreden",
  why = [[Alsnog gewoon doen.]],
}
reply [[Zo ziet u dat wij hier alles serieus nemen, tot en met de leiding. Dat is bij een ander wel anders.]] {
  act = "defend", go = "berust",
  why = [[Serieus, en drie dagen donker.]],
}

moment "opgeven" { step = "listen" }
customer [[Weet u wat, ik heb nog een peertje liggen. Mijn zoon is lang, die kan er altijd net bij.]]
  signal "Weet u wat" { kind = "implicit", why = [[Hij lost het zelf wel op. Je bent hem kwijt.]] }
  signal "nog een peertje liggen" { kind = "implicit", why = [[Het eerste wat hij ooit meldde, doet hij toch maar zelf.]] }
  decoy  "altijd net bij" { why = [[Over een lange zoon.]] }
thought [[Gewoon een lamp.]]

reply [[Altijd net, dat klinkt wel gevaarlijk. Voelt u zich door ons gedwongen om zulke risico's te nemen?]] {
  act = "skip", heard = "altijd net bij", go = "ladder",
  why = [[Grote woorden, en nog steeds geen monteur.]],
}
reply [[Dat raad ik u af, want op deze armaturen past alleen een type dat niet in de winkel verkocht wordt.]] {
  act = "explain", go = "ladder",
  why = [[Dan wist je dus welke. En je stuurt er geen.]],
}
reply [[Laat uw zoon maar zitten, dit is ons werk. U gaf een lamp door, en ik praatte eromheen. Ik regel het.]] {
  act = { "acknowledge", "own" }, when = { opgegeven = false }, set = { opgegeven = true }, takes = "30h", go = "licht",
  why = [[Toch nog gewoon geregeld.]],
}
reply [[Dat is natuurlijk ook een oplossing! Wij zijn trots op huurders die zo lekker zelf de handen uitsteken.]] {
  act = "defend", go = "ladder",
  why = [[Trots op werk dat van ons was.]],
}

-- Hoe het afloopt ------------------------------------------------------------

ending "blij" [[Vlot geholpen, en zonder gedoe. Ik ben blij dat ik het even doorgaf. En nu naar mijn
kleindochter!]] { outcome = "delighted" }
ending "tevreden" [[Hij brandt weer. Dank u wel, goedemiddag.]] { outcome = "satisfied" }
ending "berust" [[Nou ja. Het was maar een lamp.]] { outcome = "resigned" }
ending "klacht" [[Nu heb ik wél een klacht. En die gaat niet over de lamp.]] { outcome = "escalated" }
ending "ladder" [[(Die avond staat zijn zoon op een keukenstoel boven aan de trap. Hij belt niet meer.)]]
{ outcome = "lost" }
ending "opgehangen" [[Ik moet weg, er komt een kleinkind. Dag! (De lamp is vergeten. Door allebei.)]] { outcome = "lost" }
