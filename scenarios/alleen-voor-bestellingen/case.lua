case {
  title    = "Alleen voor bestellingen?",
  summary  = "Een klant vraagt of zij het goede nummer heeft. Ja hoor. Klaar, zo lijkt het.",
  sector   = "telecom",
  channel  = "phone",
  role     = "service",
  minutes  = 6,
  teaches  = { "een vraag die geen vraag is",
               "moeilijk te bereiken zijn is zelf een klacht",
               "wie zichzelf de schuld geeft" },
  norm     = { time = "24h", limit = "7d", contacts = 1 },
  customer = { name = "mevrouw Smit", portrait = "vrouw-30", trust = 50, patience = 50, earlier = 1 },
  start    = "hehe",
  level    = 1, after = { "de-kraan" },
  on       = { patience_out = "ophangen" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "hehe" { step = "listen" }
narrator [[Maandag, 11:25. Een oproep op de bestellijn.]]
customer [[Hèhè. Is dit nummer eigenlijk alleen voor bestellingen, of kan ik hier ook iets vragen?
Ik houd het kort, de hond zit al een uur te zeuren.]]
  signal "Hèhè" { kind = "implicit", why = [[Zo begint iemand die eindelijk ergens is. Daar ging iets aan vooraf.]] }
  signal "eigenlijk alleen voor bestellingen" { kind = "implicit", why = [[Zij rekent erop dat zij verkeerd zit. Dat heeft iemand haar geleerd.]] }
  signal "of kan ik hier ook iets vragen" { kind = "implicit", why = [[Wie een telefoonnummer belt, hoort niet te hoeven vragen of vragen mag.]] }
  decoy  "al een uur te zeuren" { why = [[Een uur zeuren lijkt over ons te gaan. Het is de hond.]] }
thought [[Als ik nu weer word weggedrukt, gooi ik dat ding uit het raam.]]

reply [[Jazeker, dit nummer is voor alles. Zegt u het maar, mevrouw: waar kan ik u vandaag mee helpen?]] {
  act = "answer", go = "snel",
  why = [[Vriendelijk en juist. Alleen stelde zij deze vraag niet omdat zij het antwoord wilde weten.]],
}
reply [[Ons nummer voor vragen staat anders gewoon op de site, mevrouw, helemaal onderaan. Had u dat niet gezien?]] {
  act = "defend", go = "site",
  why = [[Het ligt aan haar ogen, zeg je. En zij had nog niets gezegd.]],
}
reply [[Dat klinkt alsof u lang naar ons heeft gezocht. Hoe bent u hier uiteindelijk terechtgekomen?]] {
  act = "invite", heard = { "Hèhè", "eigenlijk alleen voor bestellingen", "of kan ik hier ook iets vragen" }, go = "veertig",
  why = [[Je geeft geen antwoord op de vraag maar op de zucht ervoor.]],
}
reply [[Vragen lopen via de chat, die vindt u helemaal onderaan de site. Daar bent u vast sneller aan de beurt dan hier.]] {
  act = "deflect", go = "site",
  why = [[Zij was er. Nu is zij weer nergens.]],
}
reply [[Al een uur? Dat is veel te lang, dat vind ik echt erg voor u. Mijn welgemeende excuses, mevrouw.]] {
  act = { "sympathise", "apologise" }, empathy = 2, trust = 8, patience = -4, heard = "al een uur te zeuren", go = "hond",
  why = [[Groot excuus voor een hond. Haar zucht bleef liggen.]],
}

moment "veertig" { step = "acknowledge" }
customer [[Veertig minuten, als ik Robin van de chat meereken. Toen vond ik dit nummer bij een
reclame. Ik dacht: desnoods koop ik een televisie. En in de wacht weer die zanger, die draai ik
zelf ook.]]
  signal "Veertig minuten" { kind = "implicit", why = [[Een getal zonder oordeel. Het oordeel mag jij erbij horen.]] }
  signal "desnoods koop ik een televisie" { kind = "indirect", why = [[Een grapje over hoe ver je moet gaan om ons te spreken.]] }
  decoy  "weer die zanger" { why = [['Weer' is vaak een verwijt. Zij houdt van die zanger.]] }
thought [[Voor wie iets koopt, nemen ze wél meteen op.]]

reply [[Veertig minuten valt op een maandag nog wel mee, dank u. Nu heeft u mij toch gevonden, of niet soms?]] {
  act = "minimise", go = "drukte",
  why = [[Jij vergelijkt met andere maandagen. Zij heeft er maar één.]],
}
reply [[Robin lost zeven van de tien vragen op, en daar horen wij eigenlijk heel veel goede berichten over terug.]] {
  act = "defend", go = "drukte",
  why = [[Zij is nummer acht.]],
}
reply [[Veertig minuten zoeken om iemand te mogen spreken: zo hoort het niet. Het spijt me dat u dat moest doen.]] {
  act = { "acknowledge", "apologise" }, go = "bijvraag",
  why = [[Je noemt de tijd, zegt dat het niet klopt en neemt het op ons.]],
}
reply [[De andere lijn is op maandag altijd vol, omdat iedereen dan het weekend heeft opgespaard. Sorry daarvoor!]] {
  act = "explain", go = "drukte",
  why = [[Een reden over iedereen, voor iemand die in haar eentje zocht.]],
}

moment "bijvraag"
customer [[Dank u, dat is aardig. Nu ik toch iemand heb: mijn moeder trekt bij ons in. Kan zij
haar vaste nummer houden? Dat heeft zij al veertig jaar.]]
  signal "Nu ik toch iemand heb" { kind = "implicit", why = [[Een mens aan de lijn is voor haar een kans die zij niet wil laten lopen.]] }
  decoy  "al veertig jaar" { why = [['Al drie weken' is een verwijt. 'Al veertig jaar' is gehechtheid.]] }
narrator [[*Kan zij haar vaste nummer houden*: wat is dat?]]
judge { is = "question", go = { right = "hapert", half = "hapert", wrong = "dossier" },
        why = [[Zij wil iets weten en er is niets misgegaan. Ja, dat kan. Dat zij het nu pas durft te vragen, hoort bij de rest.]] }

moment "hapert" { step = "probe" }
customer [[Fijn, dan houdt zij hem. Maar goed, ik belde omdat 's avonds het internet een beetje
hapert. Het zal wel aan mij liggen, ik ben niet technisch.]]
  signal "een beetje hapert" { kind = "implicit", why = [[Niemand zoekt veertig minuten voor een beetje.]] }
  signal "Het zal wel aan mij liggen" { kind = "implicit", why = [[Zij geeft zichzelf de schuld voordat iemand anders het doet.]] }
thought [[Gisteren viel Emma weg, midden in haar stuk.]]

reply [[Dat is iets voor de techniek. Ik zet u even door, de wachttijd is daar op dit moment niet zo lang meer.]] {
  act = "deflect", hand_over = "cold", takes = "1h", contact = true, go = "wachtrij",
  why = [[Herstellen mag je zelf. En over haar avonden weet je nog niets.]],
}
reply [[Aan u? Dat hoor ik graag eerst zelf. Wat gebeurt er 's avonds, en wat heeft u daar voor last van?]] {
  act = "probe", heard = "Het zal wel aan mij liggen", go = "lessen",
  why = [[Je neemt haar schuld niet aan en vraagt naar haar avond.]],
}
reply [[In de avond zit de hele straat op hetzelfde net, daardoor is er per huis minder snelheid over, ziet u.]] {
  act = "explain", go = "technisch",
  why = [[Misschien waar. Zij hoort: het is nu eenmaal zo.]],
}
reply [[Dan kijk ik even met u mee. Welk lampje brandt er bij u op het kastje, het groene of het oranje?]] {
  act = "clarify", go = "lessen",
  why = [[Handig om te weten. Maar je kijkt naar het kastje en zij kijkt naar de klok.]],
}

moment "lessen"
customer [[Ik geef pianoles via het scherm. Vier keer viel er iemand weg, en nu vroeg een moeder
of ik het nog wel aankan. Ik koop maar databundels, tien euro. Gelukkig komen er wél drie nieuwe
bij, die lopen gewoon binnen.]]
  signal "of ik het nog wel aankan" { kind = "implicit", why = [[Onze storing raakt haar naam. Zij vertelt het als een feitje.]] }
  signal "Ik koop maar databundels" { kind = "implicit", why = [[Zij betaalt zelf voor wat wij niet leveren.]] }
  decoy  "Gelukkig komen er wél" { why = [['Gelukkig wél' verbergt vaak een eerdere misser. Hier zijn het leerlingen.]] }
thought [[Zestien jaar geef ik les. En nu ben ík degene die hapert.]]
narrator [[Zij belde met de vraag of dit nummer alleen voor bestellingen was. Wat is dit
telefoontje, alles bij elkaar?]]
judge { is = "complaint", kind = "implicit", also = { "request" },
        go = { right = "waarom", half = "waarom", wrong = "achteraan" },
        why = [[Het internet moet gemaakt worden, dat is een reparatie. Dat zij ons niet kon vinden en het intussen zelf oploste, is een klacht. Zij noemt het geen van beide.]] }

moment "waarom" { step = "acknowledge" }
customer [[Mag ik u iets vragen? Waarom staat er nergens gewoon een nummer? Ik bel nooit voor mijn
plezier, daar heb ik mijn zus voor.]]
  signal "nergens gewoon een nummer" { kind = "implicit", why = [[Een echte vraag, en ook een oordeel: dit had gewoon moeten zijn.]] }
  decoy  "Ik bel nooit voor mijn plezier" { why = [[Het klinkt zuur en zij lacht erbij.]] }

reply [[Het nummer staat er wel degelijk, op drie plekken zelfs. Ik kan u nu wel even vertellen waar u moet klikken.]] {
  act = "deny", go = "achteraan",
  why = [[Je bewijst dat het er staat aan iemand die het niet vond.]],
}
reply [[Uit onderzoek bleek dat klanten liever eerst zelf zoeken, en daarom is de site verdeeld in thema's, en onder elk thema zit weer een eigen ingang.]] {
  act = "explain", go = "oplossing",
  why = [[Zij vroeg waarom en krijgt een plattegrond.]],
}
reply [[Daar hoor ik wel meer mensen over, hoor. U bent echt niet de enige die ons nummer niet kan vinden.]] {
  act = "compare", go = "oplossing",
  why = [[Dat het vaker gebeurt, maakt het voor haar niet minder. Voor ons wel erger.]],
}
reply [[Wij hebben het zelf weggehaald, zodat mensen eerst gingen chatten. Dat pakte verkeerd uit voor u.]] {
  act = "inform", go = "oplossing",
  why = [[Gevraagd, kort, eerlijk. Dan is uitleg een antwoord en geen schild.]],
}

moment "oplossing" { step = "solve" }
customer [[Kijk, dat is eerlijk. En nu? Om zeven uur heb ik weer les, en zij belt altijd te vroeg
in. Lief kind.]]
  decoy "altijd te vroeg" { why = [['Altijd te' klinkt als mopperen. Zij is dol op deze leerling.]] }
thought [[Ik wil geen kastje en geen folder. Ik wil vanavond gewoon les.]]
offer {
  needs   = { "apology", "urgent_repair", "improvement" },
  welcome = { "call_back", "gesture", "fixed_contact" },
  harmful = { "new_ticket", "survey_link", "voucher" },
  fair    = { 5, 12 },
  route   = "self",
  takes   = "4h",
  hand_over = { takes = "2d", trust = -6, patience = -8 },
  why     = [[Excuses voor het zoeken, een lijn die vanavond werkt en een melding dat wij niet te vinden zijn. De bundel van tien euro mag terug. Een nieuwe melding zet haar weer achter in de rij.]],
  go      = { fits = "avond", short = "achteraan", beyond = "teveel", handed_over = "doorgezet" },
}

moment "avond" { step = "solve" }
narrator [[De lijn wordt vanmiddag op afstand hersteld. Daarna moet iemand het met haar testen.]]
customer [[Morgen sta ik weer voor de klas. Als u dan belt, loop ik wel even de gang op. De
directeur kijkt er niet meer van op.]]
  signal "loop ik wel even de gang op" { kind = "implicit", why = [[Onze kantooruren worden weer haar probleem.]] }
  signal "kijkt er niet meer van op" { kind = "implicit", why = [[Zij stond dus al vaker op die gang.]] }
thought [[Dertig kinderen even stil, voor een kastje.]]

reply [[Dank u, dat is prettig. Dan bellen mijn collega's u morgen, ergens tussen tien uur en half twaalf.]] {
  act = "agree", empathy = 0, go = "afronden",
  why = [[Er is een afspraak, en zij staat op de gang.]],
}
reply [[Blijft u maar in de klas. Ik bel vanavond na uw les, of morgen om half acht: wat past u het beste?]] {
  act = "together", heard = { "loop ik wel even de gang op", "kijkt er niet meer van op" }, go = "afronden",
  why = [[Je past je aan haar rooster aan en laat haar kiezen.]],
}
reply [[Terugbellen kan alleen tijdens kantooruren. Dat is bij ons zo geregeld, dus daar kan ik niets aan doen.]] {
  act = "rules", go = "achteraan",
  why = [[Zij zocht iemand buiten de uren om. Dat was nu juist de klacht.]],
}
reply [[Ik beloof u dat de lijn vanaf vanmiddag nooit meer hapert, dus testen is dan helemaal niet nodig, mevrouw.]] {
  act = "overpromise", go = "afronden",
  why = [[Nooit meer is een woord voor wie niet over kabels gaat.]],
}

moment "afronden" { step = "follow_up" }
customer [[Goed, dank u. En als het weer misgaat, dan weet ik het: dan bel ik gewoon de
televisies.]]
  signal "als het weer misgaat" { kind = "implicit", why = [[Zij rekent er half op.]] }
  signal "dan bel ik gewoon de televisies" { kind = "indirect", why = [[Het grapje van het begin. De klacht is dus nog niet weg.]] }
thought [[Want een ander nummer heb ik nog steeds niet.]]

reply [[Doet u dat vooral, ik help u dan graag weer. Of u typt uw vraag bij Robin in, die is er dag en nacht.]] {
  act = "advise", go = "tevreden",
  why = [[Terug naar Robin. Het gesprek is weer waar het begon.]],
}
reply [[Zou u aan de lijn willen blijven voor één korte vraag over hoe tevreden u met dit gesprek bent?]] {
  act = "survey", go = "berust",
  why = [[Na veertig minuten zoeken nog één minuut voor ons.]],
}
reply [[U hoeft niet meer te zoeken. Dit is mijn eigen nummer, en donderdag bel ik u om te horen hoe de lessen gaan.]] {
  act = "follow_up", go = "donderdag",
  why = [[Een naam, een nummer en een dag. En de volgende keer bellen wij.]],
}
reply [[Dat gebeurt vast niet. Dan is alles nu geregeld, en wens ik u vanavond een heel mooie les toe!]] {
  act = "skip", go = "tevreden",
  why = [[Opgewekt eroverheen. Zij gaf je net nog een aanwijzing.]],
}

moment "donderdag" { step = "follow_up" }
narrator [[Donderdag, 18:40. Je belt haar.]]
customer [[O, u bent het! Vier lessen, en niemand weg. De valse noten zijn er nog steeds, maar die
komen niet van u.]]
  decoy "nog steeds" { why = [[Die noten zijn haar werk. Zij lacht.]] }
thought [[Zij belt mij. Op een tijd dat ik kan.]]

reply [[Wat fijn om te horen! Zou u ons daar dan een negen voor willen geven? Ik stuur u zo de link toe.]] {
  act = "survey", go = "tevreden",
  why = [[Nu gaat het telefoontje toch weer over ons.]],
}
reply [[Dank u! Door uw telefoontje staat het nummer sinds gisteren weer boven aan de site, voor iedereen.]] {
  act = { "thank", "close_loop" }, empathy = 2, when = { contacts = { max = 1 } }, go = "blij",
  heard = { "Hèhè", "eigenlijk alleen voor bestellingen", "of kan ik hier ook iets vragen", "Veertig minuten", "nergens gewoon een nummer" },
  why = [[Zij dacht dat het aan haar lag. Nu is er iets veranderd omdat zij belde.]],
}
reply [[Dank u, daar ben ik blij om. Ik wens u en al uw leerlingen heel veel plezier met de lessen.]] {
  act = "thank", go = "tevreden",
  why = [[Warm en klaar. Dat het nummer terug is, hoort zij nergens.]],
}
reply [[Dan ziet u dat ons netwerk eigenlijk heel betrouwbaar is. Het was gewoon een ongelukkige week, denk ik.]] {
  act = "defend", go = "berust",
  why = [[Het ging net goed, en toch moet het netwerk nog gelijk krijgen.]],
}

-- Zijpaden: waar het gesprek anders loopt --------------------------------------

moment "hond" { step = "listen" }
customer [[De hond, bedoel ik. Die moet naar buiten en doet daar altijd een beetje overdreven
over. Ik heb ook gewacht, maar dat is een ander verhaal.]]
  signal "dat is een ander verhaal" { kind = "implicit", why = [[Een verhaal dat zij niet vertelt zolang niemand ernaar vraagt.]] }
  signal "Ik heb ook gewacht" { kind = "implicit", why = [[Daar staat het, tussen de hond door.]] }
  decoy  "altijd een beetje overdreven" { why = [[Over de hond. Zij voelt zich niet tekortgedaan.]] }

reply [[Wat voor hond heeft u? Ik heb er thuis zelf ook een, en ik weet precies hoe dat is als ze moeten.]] {
  act = "gossip", go = "snel",
  why = [[Gezellig over de hond. Het andere verhaal wacht nog.]],
}
reply [[Dat u zich overdreven zou aanstellen, heeft niemand gezegd. Het spijt me dat u dat gevoel heeft gekregen.]] {
  act = { "acknowledge", "apologise" }, heard = "altijd een beetje overdreven", go = "weg",
  why = [[Twee keer excuses voor een hond. Nu denkt zij dat jij haar niet verstaat.]],
}
reply [[Sorry, ik was te snel. U heeft gewacht, zegt u. Vertelt u mij dat andere verhaal eens?]] {
  act = { "apologise", "listen" }, empathy = 2, go = "veertig",
  why = [[Eigen vergissing rechtgezet en door naar wat er wél ligt.]],
}
reply [[Bij ons wordt de wachttijd gemeten per lijn. Daardoor lijkt het soms langer dan het in het echt is geweest.]] {
  act = "explain", go = "opgeven",
  why = [[Zij noemde het nog maar net, en jij meet het al weg.]],
}

moment "site" { step = "acknowledge" }
customer [[Onderaan, ja, daar was ik. Daar staat een plaatje van een telefoon, en als je erop
drukt, krijg je Robin. Knap gemaakt, hoor.]]
  signal "Knap gemaakt, hoor" { kind = "indirect", why = [[Lof als verwijt.]] }
  signal "een plaatje van een telefoon" { kind = "implicit", why = [[Wij beloven een telefoon en geven een plaatje.]] }
thought [[Nu heb ik het ook nog verkeerd gezocht.]]

reply [[Robin is juist heel goed beoordeeld, hoor. De meeste mensen willen tegenwoordig niet eens meer bellen, denk ik.]] {
  act = "defend", go = "opgeven",
  why = [[De meeste mensen hebben jou niet aan de lijn. Zij wel.]],
}
reply [[Dat plaatje is een knop geworden omdat de helft van de vragen dan vanzelf al beantwoord wordt, ziet u.]] {
  act = "explain", go = "opgeven",
  why = [[Je legt uit waarom zij niet mocht bellen.]],
}
reply [[Een plaatje van een telefoon waar je niet mee kunt bellen, dat klopt niet. Hoe lang heeft u gezocht?]] {
  act = { "acknowledge", "probe" }, go = "veertig",
  why = [[Je laat je gelijk los en vraagt naar haar ochtend.]],
}
reply [[Dan heeft u net niet ver genoeg doorgeklikt, mevrouw. Het staat er echt, als u rustig leest. Zal ik meekijken?]] {
  act = "accuse", go = "opgeven",
  why = [[Rustig lezen, na veertig minuten.]],
}

moment "snel" { step = "listen" }
customer [[O. Nou, dan stel ik hem maar snel, voor u weer weg bent. Mijn internet hapert, en dit
was het enige nummer dat nog iets deed.]]
  signal "voor u weer weg bent" { kind = "implicit", why = [[Zij is vandaag al eens iemand kwijtgeraakt.]] }
  signal "het enige nummer dat nog iets deed" { kind = "implicit", why = [[Zij vond ons niet. Zij stuitte op ons.]] }

reply [[Heeft u het kastje al eens een halve minuut uit gehad, en daarna weer aan? Dat doet vaak wonderen.]] {
  act = "advise", go = "trucje",
  why = [[Binnen twee tellen zit zij weer bij Robin.]],
}
reply [[Dank u. Dan heb ik eerst uw klantnummer nodig, dat staat rechtsboven op de brief die u van ons kreeg.]] {
  act = "clarify", go = "trucje",
  why = [[Correct. Zij hoort de volgende drempel.]],
}
reply [[Ik blijf aan de lijn, hoor. Het enige nummer dat iets deed, zegt u. Wat ging daaraan vooraf?]] {
  act = { "listen", "probe" }, empathy = 2, heard = { "voor u weer weg bent", "het enige nummer dat nog iets deed" }, go = "veertig",
  why = [[Alsnog gehoord, en eerst gerustgesteld.]],
}
reply [[Er zijn bij u in de wijk vanochtend geen storingen bekend, dus dan zit het meestal aan de kant van het huis.]] {
  act = "explain", go = "opgeven",
  why = [[Nog voor zij iets vertelde, is het haar huis.]],
}

moment "trucje" { step = "probe" }
customer [[Uit en aan, klantnummer, ja. Dat zei Robin ook. Vier keer, dus die weet het zeker.]]
  signal "Dat zei Robin ook" { kind = "implicit", why = [[Alles voor de tweede keer.]] }
  signal "dus die weet het zeker" { kind = "indirect", why = [[Spot over een robot die niet luistert. En over jou.]] }
thought [[Zou dit ook een Robin zijn?]]

reply [[Soms helpt het pas bij de vijfde keer, omdat het kastje dan alle instellingen opnieuw heeft opgehaald.]] {
  act = "explain", go = "opgeven",
  why = [[Zij neemt je niet serieus meer, en je geeft haar gelijk.]],
}
reply [[Robin volgt gewoon de stappen die ook ik moet volgen. Die zijn door onze beste mensen bedacht, mevrouw.]] {
  act = "defend", go = "opgeven",
  why = [[Je kiest partij voor de robot.]],
}
reply [[Vier keer hetzelfde advies en nog geen antwoord, dat is niet goed. Hoe bent u bij mij gekomen?]] {
  act = { "acknowledge", "probe" }, go = "veertig",
  why = [[Je stapt van het lijstje af.]],
}

moment "drukte" { step = "acknowledge" }
customer [[Dan ligt het zeker aan mij. Een ander belt vast op een dag dat niemand iets wil weten.]]
  signal "Dan ligt het zeker aan mij" { kind = "implicit", why = [[Je gaf haar een reden, zij maakt er haar eigen schuld van.]] }
  signal "op een dag dat niemand iets wil weten" { kind = "indirect", why = [[Spot: zo'n dag is er niet.]] }
thought [[Ik vraag al niets meer.]]

reply [[Dinsdag na de lunch is het rustigst, omdat dan de meeste bedrijven zelf ook vergaderen. Dat is altijd zo.]] {
  act = "explain", go = "opgeven",
  why = [[Je beantwoordt de spot serieus.]],
}
reply [[Mijn collega's zitten er van acht tot acht bovenop, mevrouw. Ik kan u verzekeren dat er echt gewerkt wordt.]] {
  act = "defend", go = "opgeven",
  why = [[Niemand zei dat er niet gewerkt wordt. Zij kwam er niet door.]],
}
reply [[Nee, het ligt niet aan u. U zocht veertig minuten en dat is onze schuld. Daar heb ik spijt van.]] {
  act = { "acknowledge", "apologise" }, go = "bijvraag",
  why = [[Je haalt de schuld bij haar weg en legt hem bij ons.]],
}
reply [[Mocht u nog eens bellen, dan kunt u van tevoren op de site zien hoe lang de wachttijd is. Handig, toch?]] {
  act = "advise", go = "opgeven",
  why = [[Nog een plek om te zoeken.]],
}

moment "wachtrij" { step = "acknowledge" }
narrator [[Een uur later.]]
customer [[Daar ben ik maar weer. Eerst een bandje, toen een collega van bestellingen, toen klik.
Dat liedje ken ik nu uit mijn hoofd.]]
  signal "Daar ben ik maar weer" { kind = "explicit", why = [[Rondgestuurd, en zij zegt het.]] }
  signal "toen klik" { kind = "implicit", why = [[Er is opgehangen. Zij doet er één woord over.]] }
thought [[De hond ligt nu te slapen. Die heeft het opgegeven.]]

reply [[Dat doen ze bij techniek wel vaker, heb ik gemerkt. Die afdeling is de laatste tijd niet zo goed bezet.]] {
  act = "blame", go = "berust",
  why = [[Voor haar hing één bedrijf op.]],
}
reply [[De centrale verdeelt de gesprekken automatisch, en na drie kwartier wordt de lijn vanzelf verbroken, vandaar.]] {
  act = "explain", go = "berust",
  why = [[Nu weet zij dat het zo hoort. Dat is erger.]],
}
reply [[Dat had ik niet moeten doen, sorry. U blijft nu bij mij, wat het ook is. Wat gebeurt er 's avonds?]] {
  act = { "apologise", "own" }, go = "lessen",
  why = [[Jouw fout, jouw klant.]],
}
reply [[Dan was de verbinding slecht. Ik probeer het nog één keer voor u, blijft u even hangen? Dank u wel.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "rubriek",
  why = [[Dezelfde deur, dezelfde muur.]],
}

moment "dossier"
narrator [[Je legt de vraag over het nummer vast als klacht. De klachtencommissie zet het nummer
van haar moeder daarom op slot.]]
customer [[Mijn moeder heeft bericht gehad: haar klacht is in behandeling. Zij vraagt of zij iets
verkeerd heeft gedaan.]]
  signal "of zij iets verkeerd heeft gedaan" { kind = "indirect", why = [[Via haar moeder hoor je wat onze brief aanricht.]] }
thought [[Had ik het maar niet gevraagd.]]
narrator [[De commissie vraagt je om het te bevestigen. *Kan zij haar vaste nummer houden*: wat is
dat?]]
judge { is = "question", go = { right = "van_slot", half = "van_slot", wrong = "rubriek" },
        why = [[Het is en blijft een vraag. Wie het een klacht blijft noemen, helpt haar moeder van haar nummer af, en dan is ook dit gesprek niet meer van jou.]] }

moment "van_slot" { step = "acknowledge" }
narrator [[Je haalt het dossier terug. Zij hangt nog aan de lijn.]]

reply [[Elke opmerking leggen wij vast, zodat er nergens iets blijft liggen. Dat is toch juist heel zorgvuldig?]] {
  act = "defend", go = "opgeven",
  why = [[Zorgvuldig is: horen dat het een vraag was.]],
}
reply [[Uw moeder deed niets verkeerd, ik wel. Het was een vraag. De brief is weg en zij houdt haar nummer, sorry.]] {
  act = { "acknowledge", "apologise" }, trust = 2, patience = 2, takes = "2d", contact = true, go = "hapert",
  why = [[Rechtgezet, met twee dagen vertraging en een geschrokken moeder.]],
}
reply [[Dat bericht gaat automatisch de deur uit zodra ik op opslaan druk. Daar hoeft zij verder niets mee.]] {
  act = "explain", go = "opgeven",
  why = [[Zij vraagt iets voor haar moeder en krijgt een knop.]],
}

moment "technisch" { step = "probe" }
customer [[Ja, dat zal dan wel. Dan geef ik mijn lessen voortaan misschien maar per brief.]]
  signal "dat zal dan wel" { kind = "implicit", why = [[Zij gelooft het niet en zegt het niet.]] }
  signal "mijn lessen voortaan misschien maar per brief" { kind = "indirect", why = [[Een grap, met voor het eerst het woord dat ertoe doet: lessen.]] }
thought [[Vraag nou eens wát voor lessen.]]

reply [[Zo erg zal het niet zijn, mevrouw. Ons netwerk is drie keer uitgeroepen tot het beste van het land.]] {
  act = "defend", go = "berust",
  why = [[Het beste van het land, en haar leerling viel weg.]],
}
reply [[Lessen? Dat had ik eerder moeten vragen. Storing op zo'n moment kan niet. Wat gebeurt er dan?]] {
  act = { "acknowledge", "probe" }, takes = "3h", go = "lessen",
  why = [[Je pakt het ene woord op dat zij je toewierp.]],
}
reply [[Dat ligt aan de piekbelasting. Die neemt rond half tien weer af, dus daarna zou het beter moeten gaan.]] {
  act = "explain", go = "berust",
  why = [[Om half tien slapen haar leerlingen.]],
}

moment "achteraan" { step = "solve" }
customer [[Dus ik mag weer achteraan aansluiten. Daar weet ik de weg inmiddels, dank u.]]
  signal "weer achteraan aansluiten" { kind = "implicit", why = [[Wat jij biedt, had zij al.]] }
  signal "Daar weet ik de weg inmiddels" { kind = "indirect", why = [[Spot, moe gezegd.]] }
thought [[Vanavond zeven uur. Dat wordt niets.]]

reply [[Niet achteraan, u blijft bij mij. Overmorgen is het gemaakt: zal ik 's avonds bellen of vroeg in de ochtend?]] {
  act = { "own", "together" }, takes = "3d", contact = true, go = "afronden",
  why = [[Alsnog van jou, en zij kiest. Alleen is vanavond verloren.]],
}
reply [[Ik snap dat het vervelend is. Ik zet er in elk geval bij dat u gebeld heeft, dan weten ze dat alvast.]] {
  act = "script", go = "berust",
  why = [[Een aantekening maakt geen lijn.]],
}
reply [[De volgorde van meldingen staat nu eenmaal vast, en dat moet ook wel, want anders wordt het voor niemand eerlijk.]] {
  act = "rules", go = "berust",
  why = [[Je mag hier spoed geven. Je koos voor de rij.]],
}
reply [[Als u daar iets van vindt, kunt u dat via het formulier op onze site laten weten. Zal ik u wijzen waar?]] {
  act = "form", go = "rubriek",
  why = [[Terug naar de site waar zij niemand vond.]],
}

moment "teveel" { step = "solve" }
narrator [[Een uur later. Je teamleider draait het terug: het was meer dan je mag geven.]]
customer [[Dus dat geld krijg ik toch niet. Ik had er niet eens om gevraagd. En het internet?]]
  signal "krijg ik toch niet" { kind = "explicit", why = [[Gegeven en teruggenomen, en dat zegt zij gewoon.]] }
thought [[Eerst gooien ze met geld en dan met excuses.]]

reply [[Dat was niet aan mij, mijn teamleider gaat daarover. Ik vond persoonlijk dat u er recht op had, mevrouw.]] {
  act = "blame", go = "rubriek",
  why = [[Schuld doorschuiven, terwijl zij naar het internet vraagt.]],
}
reply [[Boven de vijfenzeventig euro is er altijd een tweede handtekening nodig. Zo staat dat in onze regeling.]] {
  act = "rules", go = "rubriek",
  why = [[Die regeling kende jij.]],
}
reply [[Ik had dat niet mogen toezeggen, het spijt me. De lijn wordt wel gemaakt, en ik bel u er morgen zelf over.]] {
  act = { "apologise", "agree" }, takes = "2d", contact = true, go = "afronden",
  why = [[Eerlijk, en terug naar haar lessen.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Twee dagen later. De tweede lijn wilde eerst een meetrapport.]]
customer [[Er belde een meneer voor een meting. Hij vroeg of ik al had gechat. Met Robin, ja.]]
  signal "of ik al had gechat" { kind = "implicit", why = [[Zij is terug bij het begin.]] }
  signal "Met Robin, ja" { kind = "indirect", why = [[Drie woorden, twee dagen, en een diepe zucht.]] }

reply [[Een meting is bij ons de gewone weg. De tweede lijn doet dat heel precies, daar ben ik altijd blij mee.]] {
  act = "defend", go = "berust",
  why = [[Precies, en twee avonden te laat.]],
}
reply [[Dat had ik zelf moeten doen, zonder meting. Ik herstel hem nu: belt u liever vanavond of morgenvroeg even?]] {
  act = { "acknowledge", "together" }, takes = "1d", contact = true, go = "afronden",
  why = [[Je gebruikt alsnog wat je mocht.]],
}
reply [[Vervelend voor u, maar hij kan natuurlijk niet weten wat wij samen al besproken hebben. Snapt u dat?]] {
  act = "yes_but", go = "berust",
  why = [[Hij had het kunnen weten als jij het had doorverteld.]],
}

moment "opgeven" { step = "listen" }
customer [[Weet u, ik vraag het mijn buurjongen wel. Die krijgt altijd alles aan de praat. Fijne
dag nog.]]
  signal "ik vraag het mijn buurjongen wel" { kind = "implicit", why = [[Zij gaat weg. Netjes, zodat niemand het merkt.]] }
  signal "Fijne dag nog" { kind = "implicit", why = [[Een groet die de deur dichtdoet.]] }
  decoy  "altijd alles aan de praat" { why = [[Over een handige buurjongen, en gemeend.]] }
thought [[En dan naar een ander. Eentje met een nummer.]]

reply [[Wat fijn, zo'n handige buurjongen! Dan hoef ik niets meer te doen en wens ik u ook een heel fijne dag.]] {
  act = "skip", heard = "altijd alles aan de praat", go = "weg",
  why = [[Je hoorde goed nieuws. Het was een afscheid.]],
}
reply [[Ik kan u wel zeggen dat onze monteurs er meer van weten dan welke buurjongen ook. Die zijn ervoor opgeleid.]] {
  act = "defend", go = "weg",
  why = [[Van hem heeft zij het nummer.]],
}
reply [[Wacht u even: u zocht al zo lang naar iemand, dat is niet goed. Ik blijf nu, en ik bel u vandaag nog terug.]] {
  act = { "acknowledge", "own" }, takes = "1d", go = "hapert",
  why = [[Op het nippertje. Je wordt degene die zij zocht.]],
}
reply [[Bedenkt u wel dat de garantie op het kastje vervalt zodra een ander eraan zit, omdat het ons eigendom is.]] {
  act = { "explain", "rules" }, go = "weg",
  why = [[Het laatste dat zij van ons hoort, is een waarschuwing.]],
}
reply [[Opzeggen kan overigens niet bij mij. Daarvoor is er een ander nummer, dat kan ik u eventueel wel geven.]] {
  act = "deflect", hand_over = "cold", contact = true, go = "weg",
  why = [[Eindelijk een nummer: om te vertrekken.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Boven aan de site? Dan was die zoektocht toch ergens goed voor. Ik ben blij dat ik
heb doorgezet, en ik hoefde geen televisie te kopen.]] { outcome = "delighted" }
ending "tevreden" [[Het doet het weer, en u was aardig. Dank u wel, hoor.]] { outcome = "satisfied" }
ending "berust" [[Nou, dan kijk ik wel hoe het gaat. Dag.]] { outcome = "resigned" }
ending "rubriek" [[Ik heb een consumentenrubriek gemaild. Die hebben een gewoon telefoonnummer, en
er nam iemand op.]] { outcome = "escalated" }
ending "weg" [[Laat maar, ik zoek wel een ander. Eentje die je kunt bellen.]] { outcome = "lost" }
ending "ophangen" [[(Het blijft even stil. Dan de toon.)]] { outcome = "lost" }
