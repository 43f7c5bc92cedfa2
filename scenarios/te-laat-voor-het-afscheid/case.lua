case {
  title    = "Te laat voor het afscheid",
  summary  = "Een man schreeuwt door de telefoon. De taxi kwam niet, en er was maar één keer.",
  sector   = "vervoer",
  channel  = "phone",
  role     = "transport",
  minutes  = 7,
  teaches  = { "boosheid is verdriet dat hard praat",
               "een grens mag, na de erkenning",
               "geld is nooit de eerste zin" },
  norm     = { time = "24h", limit = "14d", contacts = 1 },
  customer = { name = "meneer Mulder", portrait = "man-55", trust = 20, patience = 15, earlier = 0 },
  flags    = { brief = false },
  start    = "opening",
  level    = 3, after = { "de-kraan", "ze-doen-hun-best" },
  on       = { patience_out = "opgehangen" },
}

notice [[Deze zaak gaat over rouw: iemand heeft door ons de uitvaart van zijn broer gemist, en hij is daar heel
boos over. Er wordt ook een keer gescholden. Komt dat nu te dichtbij, sla hem dan gerust over of stop op elk
moment. Niemand vraagt waarom.]] {
  help = [[Wil je er met iemand over praten? De Luisterlijn is er dag en nacht: 088 0767 000. In je eigen
organisatie kun je naar je leidinggevende of de vertrouwenspersoon.]],
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "opening" { step = "listen" }
narrator [[Donderdag, 15:40. De telefoon gaat. Iemand schreeuwt.]]
customer [[Door jullie taxi heb ik de uitvaart van mijn broer gemist! En nu zit u daar een beetje te typen! Hij
was zélf altijd overal te vroeg, mijn broer. Altijd!]]
  signal "Door jullie taxi"                { kind = "explicit", why = [[Hij zegt wie en wat. Explicieter wordt een klacht niet.]] }
  signal "de uitvaart van mijn broer gemist" { kind = "explicit", why = [[Hier gaat het om. Een rit kan over, een afscheid niet.]] }
  signal "een beetje te typen"             { kind = "explicit", why = [[Dit gaat over jou, nu. Hij hoort dat je handen ergens anders zijn.]] }
  decoy  "altijd overal te vroeg"          { why = [['Altijd' en 'te vroeg' klinken als een verwijt. Hij vertelt over zijn broer.]] }
thought [[Ik heb mijn pak nog aan.]]

reply [[Meneer, ik wil u graag helpen, maar niet op deze toon. Wilt u eerst wat rustiger tegen mij praten?]] {
  act = "boundary", go = "toon",
  why = [[Een grens mag, maar niet als eerste. Nu moet hij zich eerst netjes gedragen voordat hij verdriet mag hebben.]],
}
reply [[Er is vanmiddag een ongeluk gebeurd op de ring, en daardoor lopen alle ritten meer dan een uur uit.]] {
  act = "explain", go = "ring",
  why = [[Het zal wel waar zijn. Hij mist zijn broer, en jij hebt het over de weg.]],
}
reply [[(Je handen gaan van de toetsen. Drie tellen stil.) Ik typ niet meer, meneer. Ik luister naar u.]] {
  act = { "silence", "listen" }, heard = { "Door jullie taxi", "de uitvaart van mijn broer gemist", "een beetje te typen" }, go = "stoep",
  why = [[Je doet wat hij vraagt, zonder een woord over toon of regels. Stilte maakt ruimte.]],
}
reply [[Ik begrijp uw frustratie, meneer. Mag ik van u de postcode en het huisnummer van het ophaaladres?]] {
  act = "script", go = "bandje",
  why = [[Een zin die voor elke boze klant past, en dan de postcode.]],
}
reply [[Altijd te vroeg, zegt u? Dat klinkt als een bijzonder mens. Wat deed hij voor werk, uw broer?]] {
  act = "skip", trust = -4, patience = -8, heard = "altijd overal te vroeg", go = "praatje",
  why = [[Belangstelling voor zijn broer, terwijl hij schreeuwt over wat wíj deden. Het voelt als een afleiding.]],
}

moment "stoep" { step = "acknowledge" }
customer [[Twee uur heb ik op de stoep gestaan. In mijn pak. Ik bel, en ik krijg muziek. Vrolijke muziek! Ik
houd een taxi aan op straat, en als ik binnenkom, staan ze aan de koffie. Mijn nicht zegt nog: aan die
cake heb je niets gemist.]]
  signal "Twee uur heb ik op de stoep gestaan" { kind = "explicit", why = [[Wat er misging, zonder omweg.]] }
  signal "Vrolijke muziek"                     { kind = "indirect", why = [[Spot, uit wanhoop. Hij zocht een mens en kreeg een deuntje.]] }
  signal "staan ze aan de koffie"              { kind = "implicit", why = [[Hij zegt niet: ik was te laat. Hij zegt wat hij zag.]] }
  decoy  "niets gemist"                        { why = [[Het woord is raak, de zin gaat over cake. Zijn nicht wilde hem troosten.]] }
thought [[De kist was al weg.]]

reply [[Wat akelig. Ik kan u in elk geval de rit van vandaag meteen terugbetalen, want dat is wel het minste.]] {
  act = "skip", patience = -10, go = "geld",
  why = [[Geld als eerste zin. Hij hoort dat zijn broer een prijs heeft.]],
}
reply [[U heeft uw broer niet kunnen uitzwaaien. Dat is verschrikkelijk, en wij waren er niet. Het spijt me.]] {
  act = { "acknowledge", "apologise" }, go = "pas",
  why = [[Je noemt wat hij kwijt is, niet wat er misging met een rit. En je neemt het op ons.]],
}
reply [[Het spijt me. Onze chauffeurs rijden zich anders suf om iedereen op tijd te brengen, dat mag u weten.]] {
  act = "defend", go = "suf",
  why = [[Het excuus is er, en wordt meteen weer opgegeten.]],
}
reply [[Ik begrijp uw frustratie, meneer, en ik vind het heel vervelend dat het vandaag zo is gelopen.]] {
  act = "script", go = "opgeven",
  why = [[Een nette zin die voor elke vertraging past. Hij is net zijn broer kwijt.]],
}

moment "pas"
customer [[Ja. Dat had nog niemand gezegd. Hij... hij had ook een pas bij u, voor de rolstoelbus. Moet ik die
nog opzeggen, of gaat dat vanzelf? Ik moet zo veel opzeggen.]]
  signal "Dat had nog niemand gezegd" { kind = "implicit", why = [[Dank aan jou, en een verwijt aan wie hij eerder sprak.]] }
  decoy  "zo veel opzeggen"           { why = [[Opzeggen is vaak een klacht in gedrag. Hier ruimt iemand een leven op.]] }
thought [[Ik heb zijn portemonnee nog in mijn jas.]]
narrator [[Over die pas van zijn broer: wat is dat?]]
judge { is = "question", go = { right = "uitval", half = "uitval", wrong = "aan_de_pashouder" },
        why = [[Een vraag, en een kwetsbare. Geef kort antwoord of regel het even. Er is hier niets waar hij ontevreden over is.]] }

moment "uitval" { step = "probe" }
customer [[Stil, Bas! Die hond blaft altijd als ik hard praat. Maar jullie! Een stelletje sukkels zijn jullie, met
je app. U ook. Eén keer. Eén keer in mijn leven.]]
  signal "Een stelletje sukkels" { kind = "explicit", why = [[Schelden is de buitenkant. Eronder ligt dat het niet over kan.]] }
  signal "Eén keer in mijn leven" { kind = "implicit", why = [[Dit is het eigenlijke verwijt: jullie gaven mij geen tweede kans.]] }
  decoy  "blaft altijd"          { why = [[Daar kan de hond niets aan doen, en wij ook niet.]] }
thought [[Hij is tenminste nog aan de lijn.]]

reply [[Met de app is helemaal niets mis, meneer. De meeste mensen zijn er juist heel tevreden over, moet u weten.]] {
  act = "defend", go = "kil",
  why = [[Hij scheldt uit verdriet, en jij neemt het op voor een app.]],
}
reply [[U mag boos zijn. Uitschelden helpt ons alleen niet, en ik wil u wel helpen. Wat is voor u het ergst?]] {
  act = { "boundary", "probe" }, go = "twee_kantjes",
  why = [[Een korte grens, ná de erkenning, en meteen weer terug naar hem.]],
}
reply [[Zo laat ik mij niet uitschelden. Nog één keer zo'n woord, en ik verbreek de verbinding, begrijpt u mij?]] {
  act = { "boundary", "accuse" }, go = "kil",
  why = [[Een dreigement. De grens kan ook zonder.]],
}
reply [[Dit is eigenlijk meer iets voor de afdeling klachten. Zal ik u doorzetten? Die hebben er meer tijd voor.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "afdeling",
  why = [[Hij begint bij je te komen, en jij zet hem in de wacht. Met een deuntje.]],
}

moment "twee_kantjes"
customer [[Ik zou spreken. Het ligt hier nog, op tafel, twee kantjes. Mijn zus heeft toen maar iets gezegd. Zo uit
haar hoofd. En mijn moeder vroeg of ik weer hoofdpijnklachten had, omdat ik zo wit zag. Die ziet ook
alles.]]
  signal "Het ligt hier nog"                { kind = "implicit", why = [[Drie woorden voor wat er niet gebeurde, en niet meer kan gebeuren.]] }
  signal "Mijn zus heeft toen maar iets gezegd" { kind = "implicit", why = [[Een ander moest het oplossen, omdat wij er niet waren.]] }
  decoy  "hoofdpijnklachten"                { why = [[Het woord klachten valt, maar het gaat over zijn hoofd.]] }
thought [[Vanochtend las ik het nog voor aan de hond.]]
narrator [[Hij heeft geschreeuwd, gescholden en verteld. Wat is dit gesprek?]]
judge { is = "complaint", kind = "explicit", go = { right = "waarom", half = "waarom", wrong = "mager" },
        why = [[Wat er misging én wat hij ervan vindt, zei hij in de eerste zin al. Dat het verdriet is, maakt het niet minder een klacht.]] }

moment "waarom" { step = "acknowledge" }
customer [[Waarom stond daar niemand? Ik wil geen smoes. Ik reed altijd graag met jullie, dat is het gekke. Zeg
me gewoon hoe het zit.]]
  signal "Waarom stond daar niemand" { kind = "explicit", why = [[Een vraag waar hij antwoord op moet krijgen. Nu wel.]] }
  decoy  "altijd graag met jullie"   { why = [[Dit is geen spot. Hij was een tevreden klant, tot vandaag.]] }

reply [[Om één uur is uw rit naar een ander bedrijf gegaan, en dat heeft niemand nagekeken. Dat is onze fout.]] {
  act = "inform", go = "goedmaken",
  why = [[Hij vraagt erom en hij is erkend. Kort, eerlijk, zonder verzachting.]],
}
reply [[Als een wagen uitvalt, gaat de rit automatisch naar een ander bedrijf, en als het daar ook druk is, komt hij daar achteraan in de wachtrij.]] {
  act = "explain", go = "goedmaken",
  why = [[Hij vroeg waarom er niemand stond. Na drie keer 'en dan' is hij nog niets wijzer.]],
}
reply [[In de app staat dat u om tien voor twee een bericht heeft gekregen. Heeft u dat misschien gemist?]] {
  act = { "deny", "accuse" }, go = "mager",
  why = [[Nu had hij op zijn telefoon moeten kijken, op de stoep, in zijn pak.]],
}
reply [[Eerlijk? De planner heeft zitten suffen. Dat is hier helaas niet de eerste keer, dat weet iedereen.]] {
  act = "blame", go = "goedmaken",
  why = [[Eén schuldige, en wij zijn er zogenaamd vanaf.]],
}

moment "goedmaken" { step = "solve" }
customer [[Goed. Dat weet ik dan. En nu? Als u maar niet zegt dat ik korting krijg.]]
  signal "niet zegt dat ik korting krijg" { kind = "implicit", why = [[Hij waarschuwt je: doe niet alsof dit om een prijs gaat.]] }
thought [[Vierentachtig hier, zesenveertig daar. Alsof mij dat iets kan schelen.]]
narrator [[De rit kostte hem € 84, de taxi van de straat € 46. Wat bied je aan?]]
offer {
  needs   = { "apology", "refund", "call_back" },
  welcome = { "fixed_contact", "tell_back", "improvement" },
  harmful = { "voucher", "gesture", "complaint_form", "survey_link" },
  fair    = { 78, 150 },
  route   = "self",
  takes   = "4h",
  hand_over = { takes = "3d", trust = -8, patience = -12 },
  why     = [[Excuses, terug wat hij kwijt was, en jij belt zelf weer. Een gebaar of een bon voor een volgende rit zet er een prijskaartje aan. Dit mag je allemaal zelf.]],
  go      = { fits = "planner", short = "mager", beyond = "teveel", handed_over = "hogerhand" },
}

moment "planner" { step = "solve" }
customer [[Dat is netjes. Maar die man die dat geschoven heeft, weet die eigenlijk wat hij heeft gedaan?]]
  signal "weet die eigenlijk wat hij heeft gedaan" { kind = "implicit", why = [[Geen wraak. Hij wil dat het bij iemand aankomt.]] }
thought [[Voor hem was ik een regel op een scherm.]]

reply [[Die planner zit hier volgende week niet meer, daar kunt u van op aan. Zulke mensen houden wij hier niet.]] {
  act = "overpromise", go = "ontslag",
  why = [[Een straf die niet aan jou is, voor iemand die je niet hebt gesproken.]],
}
reply [[Hij doet dit werk al twintig jaar, en hij is een van de besten. Hem valt echt niet zo veel te verwijten.]] {
  act = "defend", go = "voorlezen",
  why = [[Hij vroeg niet om een oordeel. Hij vroeg of het is aangekomen.]],
}
reply [[Ik vertel het hem vandaag zelf. Zal hij u schrijven of bellen, of heeft u dat liever helemaal niet?]] {
  act = "together", heard = "weet die eigenlijk wat hij heeft gedaan", set = { brief = true }, go = "voorlezen",
  why = [[Je hoort wat hij nodig heeft en laat hem kiezen hoe, of juist niet.]],
}
reply [[Over collega's kan ik niets vertellen in verband met de privacy. Dat is bij ons zo vastgelegd, meneer.]] {
  act = "rules", go = "voorlezen",
  why = [[Het mag kloppen, en het is het tweede loket op één dag.]],
}

moment "voorlezen" { step = "solve" }
customer [[Zondag staan we met z'n drieën bij het graf. Dan lees ik die twee kantjes. Daar zal ik dan wel weer
een taxi voor moeten bestellen, hè.]]
  signal "Daar zal ik dan wel weer" { kind = "implicit", why = [[Hij moet dezelfde mensen nog een keer vertrouwen. Dat durft hij niet.]] }
thought [[Moeder kan dat eind niet lopen.]]

reply [[Wat mooi dat u dat doet. Ik wens u daar alvast heel veel sterkte bij, en ook uw zus en uw moeder.]] {
  act = "sympathise", go = "tot_zondag",
  why = [[Warm gezegd. Zijn angst om weer op die stoep te staan, heb je niet gehoord.]],
}
reply [[Kan er iemand uit de familie rijden? Op zondag is het met vervoer toch altijd een beetje passen en meten.]] {
  act = "advise", go = "tot_zondag",
  why = [[Hij moet het zelf oplossen, omdat wij het niet zeker weten.]],
}
reply [[Dan rijdt u het hele jaar gratis met ons mee! Waar u maar heen wilt. Dat maak ik voor u in orde.]] {
  act = "overpromise", go = "tot_zondag",
  why = [[Groot, en niet van jou. Hij vroeg om één rit die komt.]],
}
reply [[Die bestel ik. Eén chauffeur, heen en terug, en u krijgt mijn nummer. Hoe vroeg zal hij voorstaan?]] {
  act = { "own", "together" }, heard = "Daar zal ik dan wel weer", go = "tot_zondag",
  why = [[Je neemt de rit van hem over, en hij bepaalt de tijd. Dat is herstel.]],
}

moment "tot_zondag" { step = "follow_up" }
customer [[Nou. Eerst zien of hij er staat, zondag. Sorry dat ik zo tekeerging.]]
  signal "Eerst zien of hij er staat" { kind = "implicit", why = [[Vertrouwen komt terug met een taxi, niet met een zin.]] }
  decoy  "Sorry dat ik zo tekeerging" { why = [[Zichzelf de schuld geven is vaak een signaal. Dit is gewoon een excuus.]] }

reply [[Mocht er zondag iets zijn, dan kunt u ons bellen. Ook in het weekend is hier altijd wel iemand aanwezig.]] {
  act = "advise", go = "tevreden",
  why = [[Daar was die muziek weer. En hij moet opnieuw zelf bellen.]],
}
reply [[Dat is vergeven, hoor. Dan staat alles nu genoteerd, en hoeft u verder nergens meer aan te denken.]] {
  act = "skip", go = "tevreden",
  why = [[Vriendelijk. Alleen was zijn excuus niet nodig, en zijn twijfel terecht.]],
}
reply [[U had alle reden. Zondag blijf ik aan de lijn tot hij er staat, en donderdag bel ik hoe het ging.]] {
  act = { "acknowledge", "follow_up" }, go = "donderdag",
  why = [[Hij hoeft zich niet te schamen, en deze keer kijk jij of de taxi er is.]],
}
reply [[Geeft niet. Mag ik u straks een korte vragenlijst sturen, over hoe u ons gesprek heeft ervaren?]] {
  act = "survey", go = "berust",
  why = [[Een cijfer vragen, op de dag van de uitvaart.]],
}

moment "donderdag" { step = "follow_up" }
narrator [[Donderdag, een week later. Je belt op de afgesproken tijd.]]
customer [[Hij stond er een half uur te vroeg. Net mijn broer. Ik heb het voorgelezen. En die brief van uw
planner, daar zeurt mijn moeder nu over: dat ik óók eens zo netjes moet schrijven.]] { when = { brief = true } }
  decoy "zeurt mijn moeder nu over" { why = [[Zij plaagt hem met zijn handschrift. De brief was goed.]] }
thought [[Gek. Ik had nooit gedacht dat ik nog eens met ze zou rijden.]]
customer [[Hij stond er een half uur te vroeg. Net mijn broer. Ik heb het voorgelezen, en mijn zus huilde. Moeder
zeurt nu alleen nog over mijn haar, dat het veel te lang is.]] { when = { brief = false } }
  decoy "zeurt nu alleen nog over mijn haar" { why = [[Zij moppert op zijn haar, zoals moeders doen. Over ons gaat het niet.]] }
thought [[Van die planner heb ik nooit iets gehoord.]]

reply [[Wat fijn om te horen. Dan sluit ik uw zaak, en wens ik u en uw moeder voor nu heel veel sterkte toe.]] {
  act = "thank", empathy = 0, go = "tevreden",
  why = [[Netjes en warm. Of er iets is veranderd, weet hij niet.]],
}
reply [[Ziet u wel dat het bij ons meestal goed gaat? Die donderdag was echt een ongelukkige samenloop.]] {
  act = { "defend", "minimise" }, go = "berust",
  why = [[Een uitvaart als samenloop. En alles was net weer heel.]],
}
reply [[Een half uur te vroeg. Door u wordt nu elke rit naar een uitvaart een uur vooraf nagebeld, altijd.]] {
  act = { "acknowledge", "close_loop" }, when = { contacts = { max = 1 } }, go = "blij",
  heard = { "de uitvaart van mijn broer gemist", "Eén keer in mijn leven", "Twee uur heb ik op de stoep gestaan", "Waarom stond daar niemand", "Door jullie taxi", "Het ligt hier nog" },
  why = [[Je noemt wat ertoe deed, en hij hoort dat het een ander niet meer overkomt.]],
}
reply [[Dank u wel! Zou u die ervaring ook willen delen op de site waar mensen ons kunnen beoordelen?]] {
  act = "survey", go = "tevreden",
  why = [[Zijn broer wordt een recensie.]],
}

-- Zijpaden ---------------------------------------------------------------------

moment "toon" { step = "acknowledge" }
customer [[Op welke toon moet ik het dan zeggen? Vertelt u het maar! Hoe zeg je netjes dat je broer al in de grond
ligt?]]
  signal "Op welke toon moet ik het dan zeggen" { kind = "explicit", why = [[Je maakte van zijn klacht een kwestie van manieren. Nu heeft hij er een bij.]] }
  signal "al in de grond"                        { kind = "implicit", why = [[Hier gaat het over, en nergens anders over.]] }
thought [[Ze zijn bang voor me. Ik ook.]]

reply [[Dat hoeft u niet netjes te zeggen. Uw broer is begraven en u was er niet bij, door ons. Het spijt me.]] {
  act = { "acknowledge", "apologise" }, go = "stoep",
  why = [[Je laat de toon los en noemt waar het om gaat.]],
}
reply [[Wij hebben die gedragsregel omdat collega's hier dagelijks worden uitgescholden, vandaar dat ik het u zeg.]] {
  act = "explain", go = "opgeven",
  why = [[Een regel met een reden. Hij zoekt een mens.]],
}
reply [[Mijn collega's en ik doen ons werk met hart en ziel, meneer. Dan is een beetje respect niet te veel gevraagd.]] {
  act = "defend", go = "opgeven",
  why = [[Hij is vanmiddag te laat gekomen voor zijn broer, en jij vraagt respect.]],
}
reply [[Dan kunt u het beter schriftelijk doen. Zal ik u het adres geven van onze afdeling klachten?]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "afdeling",
  why = [[Een envelop voor iemand die staat te trillen.]],
}

moment "ring" { step = "acknowledge" }
customer [[De ring? Mijn broer ligt in de grond, en u heeft het over de ring?]]
  signal "u heeft het over de ring" { kind = "explicit", why = [[De klacht gaat nu ook over jou: je praat over de weg.]] }
thought [[Ik gooi die telefoon zo door de kamer.]]

reply [[Bij zo'n ongeluk wordt de hele stad dichtgezet, en dan kan er echt geen enkele wagen meer door, begrijpt u.]] {
  act = "explain", go = "opgeven",
  why = [[Nog meer weg. Hij staat er al twee uur naast.]],
}
reply [[U heeft gelijk, dat doet er niet toe. U kon geen afscheid nemen, omdat wij er niet waren. Het spijt me.]] {
  act = { "acknowledge", "apologise" }, go = "stoep",
  why = [[De ring eruit, zijn broer erin. Hij merkt dat je omkeert.]],
}
reply [[Het spijt me ook voor de chauffeurs, hoor. Die staan daar met hun wagen en kunnen helemaal geen kant op.]] {
  act = "defend", go = "opgeven",
  why = [[Nu moet hij medelijden hebben met wie niet kwam.]],
}
reply [[Ik begrijp uw frustratie. Mag ik toch even uw gegevens, zodat ik kan kijken waar de wagen bleef?]] {
  act = "script", go = "bandje",
  why = [[Een standaardzin, en weer die gegevens.]],
}

moment "bandje" { step = "listen" }
customer [[Frustratie? Frustratie heb je bij een printer! Ik heb mijn broer niet begraven! Die printer van u doet het
zeker wel, die is vast heel snel.]]
  signal "Frustratie heb je bij een printer" { kind = "explicit", why = [[Hij prikt door de zin heen. Zo klinkt een bandje.]] }
  signal "Ik heb mijn broer niet begraven"  { kind = "explicit", why = [[Nu zegt hij precies wat je had moeten teruggeven.]] }
  decoy  "vast heel snel"                   { why = [[Over onze printers weet hij niets. Dit is stoom.]] }
thought [[Zegt er vandaag nog iemand iets echts?]]

reply [[Mijn excuses voor het ongemak. Ik begrijp uw frustratie en ik doe mijn best om u zo goed mogelijk te helpen.]] {
  act = "script", go = "opgeven",
  why = [[Hij zei net dat hij die zin niet wil. Daar is hij weer.]],
}
reply [[Dat was een bandje, het spijt me. (Je bent even stil.) Uw broer. Vertelt u het mij, ik blijf luisteren.]] {
  act = { "apologise", "silence" }, go = "stoep",
  why = [[Je legt de zin weg, bent stil, en noemt zijn broer.]],
}
reply [[Wij gebruiken die woorden omdat ze in de training staan. Ze zijn bedoeld om u gerust te stellen, ziet u.]] {
  act = "explain", go = "opgeven",
  why = [[Je legt uit waarom je niet echt was.]],
}
reply [[Onze printers doen het goed, gelukkig! Dan kan ik u meteen de gegevens van de rit laten toesturen.]] {
  act = "skip", trust = -12, patience = -20, heard = "vast heel snel", go = "opgeven",
  why = [[Hij had het niet over printers.]],
}

moment "praatje" { step = "listen" }
customer [[Wat hij voor werk deed? Wat heeft u daarmee te maken? Hij was loodgieter! Nooit een afspraak gemist,
nooit! Gaan we nu gezellig zitten kletsen?]]
  signal "Wat heeft u daarmee te maken"       { kind = "explicit", why = [[Je kwam te dichtbij, en op het verkeerde moment.]] }
  signal "Gaan we nu gezellig zitten kletsen" { kind = "indirect", why = [[Spot met de vinger op de zere plek.]] }
  decoy  "Nooit een afspraak gemist"          { why = [['Nooit' en 'gemist' in één zin, en hij prijst zijn broer.]] }
thought [[Hij zou hebben opgehangen.]]

reply [[Nooit een afspraak gemist, een loodgieter! Die zijn zeldzaam. De mijne laat altijd op zich wachten.]] {
  act = "skip", trust = -12, patience = -20, heard = "Nooit een afspraak gemist", go = "opgeven",
  why = [[Nog gezelliger. Hij staat te huilen.]],
}
reply [[Ik vroeg dat omdat een persoonlijk praatje vaak wat rust brengt in een gesprek. Dat leren wij hier zo.]] {
  act = "explain", go = "opgeven",
  why = [[Een techniek uitleggen aan degene op wie je hem toepast.]],
}
reply [[Nee. (Stil.) Het spijt me, u belde over vandaag. U miste zijn uitvaart. Wat is er vanmiddag gebeurd?]] {
  act = { "apologise", "listen" }, go = "stoep",
  why = [[Je stopt met kletsen en gaat terug naar de reden dat hij belt.]],
}
reply [[Ik bedoel het heel goed, meneer. Er is hier niemand die niet met u meevoelt, dat mag u best geloven.]] {
  act = "defend", go = "opgeven",
  why = [[Over jouw bedoeling ging het niet.]],
}

moment "geld" { step = "acknowledge" }
customer [[Vierentachtig euro. Fijn. Kunt u hem daarvoor ook even terughalen?]]
  signal "Kunt u hem daarvoor ook even terughalen" { kind = "indirect", why = [[Bitterder kan een grap niet zijn. Geld kwam te vroeg.]] }
thought [[Ze denken dat het om een bonnetje gaat.]]

reply [[Nee. Dat kan niemand, en ik had er niet over moeten beginnen. U kon geen afscheid nemen. Het spijt me.]] {
  act = { "acknowledge", "apologise" }, go = "pas",
  why = [[Je neemt het geld van tafel en noemt wat niet te vergoeden is.]],
}
reply [[Excuses, ik kijk of er nog iets bovenop kan. Bij bijzondere omstandigheden is er soms wel wat ruimte.]] {
  act = "skip", go = "opgeven",
  why = [[Meer geld. Hij praat over zijn broer.]],
}
reply [[Terugbetalen gaat bij ons altijd als eerste, omdat klanten daar in ons onderzoek het meest om vragen.]] {
  act = "explain", go = "opgeven",
  why = [[Een onderzoek. Over klanten. Tegen hem.]],
}
reply [[Nu doet u mij echt tekort, meneer. Ik probeer hier alleen maar iets voor u te betekenen, hoor.]] {
  act = "defend", go = "opgeven",
  why = [[Jij bent gekwetst, en nu moet hij daar iets mee.]],
}

moment "suf" { step = "acknowledge" }
customer [[Rijden zich suf? Naar mij reed er níet één! Niet één! Of zat die van mij soms al te slapen?]]
  signal "Naar mij reed er níet één" { kind = "explicit", why = [[Een harder verwijt, omdat jij het voor de chauffeurs opnam.]] }
thought [[Nog één woord over chauffeurs.]]

reply [[U heeft gelijk. U stond daar twee uur, uw broer werd begraven, en wij waren er niet. Het spijt me zeer.]] {
  act = { "acknowledge", "apologise" }, go = "pas",
  why = [[Feit, verlies en verantwoordelijkheid. Eindelijk.]],
}
reply [[Het spijt me. Op donderdag rijden er achttien, en die zitten dan helemaal vol met ritten naar het ziekenhuis.]] {
  act = "explain", go = "opgeven",
  why = [[Een rooster als antwoord op een graf.]],
}
reply [[Zo mag u niet over hen praten. Deze mensen staan elke ochtend om vijf uur voor iedereen klaar.]] {
  act = "defend", go = "opgeven",
  why = [[De chauffeurs zijn verdedigd. De klant is weg.]],
}
reply [[Ik verbind u door met de planning, dan hoort u uit eerste hand waar uw wagen vanmiddag bleef.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "afdeling",
  why = [[Naar degene die het misdeed, en met muziek ervoor.]],
}

moment "aan_de_pashouder"
narrator [[Je legt ook de pas vast als klacht. De bevestiging gaat vanzelf naar de pashouder. Naar zijn broer.]]
customer [[Ik krijg net bericht op zijn telefoon. Die ligt hier voor me. Beste reiziger, dank voor uw klacht. Wat
doet u? Ik vroeg alleen of ik iets moest opzeggen!]]
  signal "Wat doet u" { kind = "explicit", why = [[Drie woorden. Meer heeft hij niet over.]] }
  decoy  "moest opzeggen" { why = [[Nog steeds alleen een vraag naar hoe het werkt.]] }
thought [[Zijn telefoon trilde. Eén tel dacht ik.]]
narrator [[Nog eens: zijn vraag over die pas, wat is dat?]]
judge { is = "question", go = { right = "uitval", half = "uitval", wrong = "krant" },
        why = [[Een vraag. Wie van alles een klacht maakt, laat het systeem antwoorden. En een systeem weet niet wie er dood is.]] }

moment "kil" { step = "probe" }
customer [[Ja, ja. Zegt u het maar. Wat moet u nog van me weten voor uw formulier?]]
  signal "Wat moet u nog van me weten voor uw formulier" { kind = "implicit", why = [[De woede is weg, en dat is geen goed teken. Hij haakt af.]] }
thought [[Ik ben zo moe.]]

reply [[Voor het formulier heb ik de vertrektijd nodig, want anders kan het systeem de melding niet verwerken.]] {
  act = "explain", go = "opgeven",
  why = [[Hij vroeg het sarcastisch, en jij vult het in.]],
}
reply [[Niets. Het formulier kan wachten. Ik hoorde u zeggen: één keer. Wat had u daar vanmiddag willen doen?]] {
  act = { "acknowledge", "probe" }, go = "twee_kantjes",
  why = [[Je laat de administratie los en vraagt naar wat hij is kwijtgeraakt.]],
}
reply [[Dat formulier is er juist om u zo goed te kunnen helpen, en daar zijn we hier heel zorgvuldig in.]] {
  act = "defend", go = "opgeven",
  why = [[Het formulier heeft een advocaat. Hij niet.]],
}
reply [[Ik begrijp dat u moe bent. Zullen we het hierbij laten, en belt u morgen nog eens als het beter uitkomt?]] {
  act = "sympathise", patience = -8, go = "opgeven",
  why = [[Vriendelijk, en morgen moet hij weer van voren af aan.]],
}

moment "afdeling" { step = "acknowledge" }
narrator [[De volgende dag. Hij belt opnieuw, en treft jou weer.]]
customer [[Bij klachten zeggen ze dat ik bij u moet zijn. Ik heb het nu vier keer verteld. Vier keer. De laatste
was wel heel vriendelijk, een jongen nog.]]
  signal "Ik heb het nu vier keer verteld" { kind = "explicit", why = [[Zijn verdriet, vier keer van voren af aan. Dat deden wij.]] }
  decoy  "wel heel vriendelijk"            { why = [[Geen spot. Die jongen was vriendelijk, en kon niets.]] }
thought [[Als het nu niet lukt, schrijf ik de krant.]]

reply [[Wat fijn dat hij zo vriendelijk was, dat geef ik door! Hij werkt hier pas sinds kort, maar hij doet het leuk.]] {
  act = "skip", trust = -10, patience = -20, heard = "wel heel vriendelijk", go = "opgeven",
  why = [[Een pluim voor een collega, op de rug van een man die het vier keer vertelde.]],
}
reply [[Klachten heeft het nu ook erg druk, omdat daar twee mensen weg zijn. Ik zet u er nog één keer voor terug.]] {
  act = { "explain", "deflect" }, hand_over = "cold", takes = "2d", contact = true, go = "krant",
  why = [[De vijfde keer. Die vertelt hij aan iemand anders.]],
}
reply [[Vier keer is vier keer te veel, excuses. U blijft nu bij mij. U miste uw broer: wat is voor u het ergst?]] {
  act = { "apologise", "own" }, go = "twee_kantjes",
  why = [[Je neemt hem terug en laat hem niet meer los.]],
}
reply [[De collega's van klachten zijn heel goed in hun werk, dus ik vind het vreemd dat ze dat zo zeggen.]] {
  act = "defend", go = "opgeven",
  why = [[Vreemd voor jou. Voor hem is het de vierde muur.]],
}

moment "opgeven" { step = "listen" }
customer [[Laat maar. Ik ga mijn pak uitdoen. De hond moet eruit, die wil altijd nog even.]]
  signal "Laat maar"              { kind = "implicit", why = [[Het schreeuwen is op. Wie nu ophangt, hoor je nooit meer.]] }
  signal "Ik ga mijn pak uitdoen" { kind = "implicit", why = [[Voor hem is de dag voorbij, en er is niets gebeurd.]] }
  decoy  "wil altijd nog even"    { why = [[De hond, alleen de hond.]] }
thought [[Niemand.]]

reply [[Doet u dat, en lekker lang! Een eind lopen met de hond doet een mens altijd goed. Sterkte ermee.]] {
  act = "skip", heard = "wil altijd nog even", go = "nooit_meer",
  why = [[Je hoorde een hond. Hij zei gedag.]],
}
reply [[Goed. Voor het dossier noteer ik dan dat de vertraging kwam door het ongeluk van vanmiddag op de ring.]] {
  act = "explain", go = "nooit_meer",
  why = [[Het laatste wat hij van ons hoort, is onze reden.]],
}
reply [[Wij hebben echt gedaan wat we konden, meneer, en meer dan dat kan niemand hier voor u doen.]] {
  act = "defend", go = "nooit_meer",
  why = [[Niet waar, en hij weet het.]],
}
reply [[Niet ophangen. U had vandaag bij uw broer moeten zijn. Dat is door ons. Ik blijf bij u, zolang u wilt.]] {
  act = { "acknowledge", "own" }, takes = "1d", go = "twee_kantjes",
  why = [[Op de valreep zeg je het enige wat telt, en je blijft.]],
}
reply [[U kunt het ook nog eens rustig op papier zetten. Het adres van de afdeling staat op onze website.]] {
  act = "deflect", hand_over = "cold", go = "nooit_meer",
  why = [[Huiswerk, op de dag van de uitvaart.]],
}

moment "mager" { step = "solve" }
customer [[Dus dat is het. Daar stond ik voor op de stoep. Nou, dan weet ik hoe jullie erover denken.]]
  signal "Dus dat is het"              { kind = "implicit", why = [[Wat jij gaf, is minder dan wat hij kwijt is. Of het verkeerde.]] }
  signal "hoe jullie erover denken"    { kind = "implicit", why = [[Hij trekt een conclusie over ons allemaal.]] }
thought [[Mijn zus zei al: verwacht er niets van.]]

reply [[Boven dit bedrag moet ik bij de leiding zijn, want de regeling voor vertragingen gaat helaas niet verder.]] {
  act = { "explain", "rules" }, go = "berust",
  why = [[Je mag honderdvijftig euro. En om een regeling vroeg hij niet.]],
}
reply [[Nee, dat was te weinig, excuses. U krijgt beide ritten terug, en ik bel u zelf: morgen en ook zondag.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "4d", contact = true, go = "planner",
  why = [[Alsnog wat past, en met jezelf erbij. Het kost tijd die er niet was.]],
}
reply [[Ik begrijp uw frustratie. Ik zal zorgen dat het in uw dossier komt, zodat het niet verloren gaat.]] {
  act = "script", go = "berust",
  why = [[Een dossier. Hij wilde een mens.]],
}
reply [[Bent u het er niet mee eens, dan is er een formulier. Zal ik u zeggen waar u het kunt vinden?]] {
  act = "form", go = "krant",
  why = [[Hij heeft het al geschreeuwd. Schrijven doet hij nu aan een ander.]],
}

moment "teveel" { step = "solve" }
narrator [[De volgende dag. Het bedrag is hoger dan je mag geven, en de administratie houdt het tegen.]]
customer [[Nu belt er iemand dat ik het niet krijg. Ik had er niet eens om gevraagd. Wat zijn jullie voor
mensen?]]
  signal "Ik had er niet eens om gevraagd" { kind = "explicit", why = [[Eerst geld op zijn verdriet gelegd, en toen weer weggehaald.]] }
thought [[Een grap. Het is gewoon een grap.]]

reply [[De administratie is daar erg strikt in. Van mij had u het allemaal gewoon mogen houden, dat snapt u wel.]] {
  act = "blame", go = "krant",
  why = [[Schuiven. Voor hem zijn wij samen 'jullie'.]],
}
reply [[Dat was mijn fout, het spijt me. Beide ritten krijgt u wel, vandaag nog, en zondag bel ik u weer.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "1d", contact = true, go = "planner",
  why = [[Je neemt het terug en geeft wat eerlijk is, en wat je kunt waarmaken.]],
}
reply [[Bedragen boven de honderdvijftig euro moeten bij ons altijd door twee mensen worden goedgekeurd, meneer.]] {
  act = "rules", go = "krant",
  why = [[Die regel kende jij.]],
}

moment "hogerhand" { step = "solve" }
narrator [[Drie dagen later. Je leidinggevende liet hem alles opnieuw vertellen.]]
customer [[Weer een ander. En die vroeg hoe je de naam van mijn broer spelt. Ik dacht dat u het zou doen?]]
  signal "Ik dacht dat u het zou doen" { kind = "implicit", why = [[Je had zijn vertrouwen, en gaf het door als een dossier.]] }
thought [[Met dubbel d. Hij spelde het altijd voor.]]

reply [[Dat had ik ook moeten doen. Ik doe het nu: beide ritten terug, en u houdt mij, tot en met zondag.]] {
  act = { "acknowledge", "own" }, takes = "1d", contact = true, go = "planner",
  why = [[Je pakt het terug. Je mocht dit al vanaf het begin.]],
}
reply [[Bij gevoelige zaken laten wij dat liever door een leidinggevende doen, dat is juist uit respect voor u.]] {
  act = "defend", go = "berust",
  why = [[Respect, zeg je, en hij moest zijn naam spellen.]],
}
reply [[Ik begrijp dat het vervelend is. Zal ik vragen of de leidinggevende u nog een keer wil terugbellen?]] {
  act = "script", go = "berust",
  why = [[Nog een keer, en weer iemand anders.]],
}

moment "ontslag" { step = "solve" }
narrator [[De volgende dag. De planner werkt er gewoon. Hij neemt op als meneer Mulder belt.]]
customer [[Ik krijg hem zélf aan de lijn. Hij wist van niets. Wat heeft u mij allemaal op de mouw gespeld?]]
  signal "op de mouw gespeld" { kind = "explicit", why = [[Een belofte over een ander, en hij liep ertegenaan.]] }
thought [[Die man klonk gewoon aardig.]]

reply [[Dat had ik niet mogen zeggen, het spijt me. Ik praat vandaag met hem. Zal hij u zelf schrijven, of bellen?]] {
  act = { "apologise", "together" }, takes = "1d", contact = true, set = { brief = true }, go = "voorlezen",
  why = [[Je neemt het terug en geeft hem alsnog de keuze.]],
}
reply [[Personeelszaken heeft daar anders over besloten. Van mij had die man allang ergens anders mogen werken.]] {
  act = "blame", go = "krant",
  why = [[Nu zijn er twee mensen boos, en terecht.]],
}
reply [[Zulke dingen kosten bij ons tijd, want er moet eerst een gesprek zijn, en daar komt een verslag van.]] {
  act = "explain", go = "krant",
  why = [[Een procedure voor een straf waar hij niet om vroeg.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Ik heb tegen u staan schreeuwen, en u bleef hangen. Ik ben blij dat ik toch heb gebeld. Bas trouwens
ook, die blaft niet eens.]] { outcome = "delighted" }
ending "tevreden" [[Het geld is terug en de taxi kwam. Meer kon u ook niet doen. Dank u.]] { outcome = "satisfied" }
ending "berust" [[Het is goed. Ik heb er geen kracht meer voor. Dag.]] { outcome = "resigned" }
ending "krant" [[Het staat vanochtend in de krant, met een foto van die twee kantjes. U komt er ook in voor.]] { outcome = "escalated" }
ending "nooit_meer" [[(Hij belt niet meer. Zijn pas komt terug in een envelop, en die van zijn broer zit erbij.)]] { outcome = "lost" }
ending "opgehangen" [[(De verbinding is weg. Op je scherm staat: gesprek beëindigd, twee minuten.)]] { outcome = "lost" }
