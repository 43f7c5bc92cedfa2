case {
  title    = "Tien dagen later",
  summary  = "Een klacht over internet is tien dagen geleden afgesloten. Er ligt nog een half uur in je dag.",
  sector   = "telecom",
  channel  = "phone",
  role     = "service",
  minutes  = 8,
  teaches  = { "opgelost is pas opgelost als de klant het zegt",
               "zelf bellen in plaats van een enquête",
               "vertellen wat een klacht heeft veranderd" },
  norm     = { time = "24h", limit = "10d", contacts = 1 },
  customer = { name = "mevrouw Vos", portrait = "vrouw-30", trust = 40, patience = 45, earlier = 2 },
  flags    = { opgegeven = false },
  start    = "opening",
  level    = 4, after = { "de-kraan", "het-gaat-wel-weer" },
  on       = { patience_out = "opgezegd" },
}

-- Het gesprek zoals het goed gaat --------------------------------------------

moment "opening" { step = "follow_up" }
narrator [[Maandag, 15:30. In het dossier staat *opgelost*, tien dagen geleden, door jou. Dit was haar laatste bericht.]]
customer [[Hij doet het, voor nu. Duimen dan maar. En bedankt dat u zo lang aan de lijn bleef, dat had ik nooit verwacht.]]
  signal "voor nu" { kind = "implicit", why = [[Twee woorden waarmee zij het vinkje half terugneemt.]] }
  signal "Duimen dan maar" { kind = "implicit", why = [[Wie moet duimen, rekent er niet op.]] }
  decoy  "had ik nooit verwacht" { why = [[Een gebroken verwachting klinkt net zo. Deze brak naar de goede kant.]] }
thought [[Ze zetten het op opgelost, en dan hoor je nooit meer iets.]]

reply [[(Je stuurt haar de enquête met vijf vragen. Dan weet de afdeling kwaliteit ook meteen hoe het met haar gaat.)]] {
  act = "survey", go = "enquete",
  why = [[Vijf vragen van ons, en geen van haar.]],
}
reply [[(Je belt haar zelf. Zij schreef 'voor nu', en je wilt weten of het nog klopt.)]] {
  act = "follow_up", heard = { "voor nu", "Duimen dan maar" }, go = "attent",
  why = [[Alleen zij weet of het opgelost is. Dus vraag je het haar.]],
}
reply [[(Je laat het zo. Wie niets meer laat horen, is tevreden, en voor nieuwe storingen is er altijd nog de storingslijn.)]] {
  act = "skip", go = "dicht",
  why = [[Stilte kan van alles zijn. Tevreden is er maar één van.]],
}
reply [[(Je mailt haar de standaardbrief: uw melding is naar tevredenheid afgehandeld, en wij wensen u veel plezier.)]] {
  act = "script", go = "enquete",
  why = [['Naar tevredenheid' is haar woord. Jij vulde het in.]],
}
reply [[(Je mailt haar: wat naar dat u zo weinig van ons verwachtte. Met een bos bloemen erbij voor alle ellende.)]] {
  act = "thank", empathy = 2, trust = 12, heard = "had ik nooit verwacht", go = "bloemen",
  why = [[Je hoorde een verwijt in een bedankje. De vraag of het werkt, is niet gesteld.]],
}

moment "attent" { step = "listen" }
customer [[O, wat attent! Ik sta net te vloeken, maar dat is op een lekke band. Ja, het internet.
Eigenlijk doet hij het sinds gisteren weer niet. Maar daar belt u vast niet voor.]]
  signal "sinds gisteren weer niet" { kind = "implicit", why = [['Weer': voor haar is dit geen nieuwe storing, maar de oude.]] }
  signal "daar belt u vast niet voor" { kind = "implicit", why = [[Zij verwacht dat ons belletje over ons gaat.]] }
  decoy  "sta net te vloeken" { why = [[Op een fietsband. Daar gaan wij niet over.]] }
thought [[Nu komt vast: belt u de storingslijn.]]

reply [[Wat vervelend. Dan maak ik meteen even een nieuwe melding voor u aan. Wat is uw postcode ook alweer?]] {
  act = "skip", go = "melding",
  why = [[Een nieuwe melding telt vanaf nul. Zij telt vanaf de eerste.]],
}
reply [[Dat kan komen doordat er gisteren in uw wijk aan het net is gewerkt. Dan valt er weleens iets uit.]] {
  act = "explain", go = "techniek",
  why = [[Het zou kunnen. Maar zij had twee keer 'opgelost'.]],
}
reply [[Daar bel ik juist voor. Dan was het dus niet klaar, en dat zetten wij recht. Fijn dat u het zegt.]] {
  act = { "acknowledge", "thank" }, empathy = 2, go = "bieb",
  why = [[Je haalt 'opgelost' van het dossier, en de klacht is weer van jou.]],
}
reply [[Gek, want onze monteur heeft alles doorgemeten, en die man is echt de beste die hier rondloopt.]] {
  act = "defend", go = "techniek",
  why = [[De beste was er, en hij doet het niet.]],
}
reply [[Dan belde ik op een heel slecht moment, neem me niet kwalijk. Bent u nu erg van streek, mevrouw?]] {
  act = "sympathise", empathy = 2, trust = 12, patience = -8, heard = "sta net te vloeken", go = "band",
  why = [[Om een band. Het internet liet je lopen.]],
}

moment "bieb" { step = "acknowledge" }
customer [[Nou, dat is voor het eerst. Ik werk thuis, dus ik zit nu de hele dag in de bibliotheek. Daar
is het altijd lekker stil. Alleen gaat die om half zes dicht, net als mijn klanten wakker worden.]]
  signal "dat is voor het eerst" { kind = "indirect", why = [[Lof voor nu, en een steek naar alle keren ervoor.]] }
  signal "net als mijn klanten wakker worden" { kind = "implicit", why = [[Een los feitje, en het kost haar werk.]] }
  decoy  "altijd lekker stil" { why = [['Altijd', en zij heeft het naar haar zin.]] }
thought [[Al die papieren, in een fietstas.]]

reply [[Een bibliotheek zit op een zakelijke lijn, en die krijgt bij een storing voorrang op gewone huizen.]] {
  act = "explain", go = "techniek",
  why = [[Zij vertelt waar zij zit, en jij waarom zij achteraan staat.]],
}
reply [[Misschien kunt u de hotspot van uw telefoon gebruiken? Dan hoeft u er de deur niet voor uit.]] {
  act = "advise", go = "techniek",
  why = [[Dat had zij zelf bedacht, twee storingen geleden.]],
}
reply [[Wij bellen juist heel veel mensen na, hoor. Op dat punt staan wij er landelijk heel goed voor.]] {
  act = "defend", go = "melding",
  why = [[Zij is niet landelijk. Zij zit in de bibliotheek.]],
}
reply [[U zit in een bibliotheek omdat wij twee keer 'opgelost' zeiden. Dat had niet gemogen. Het spijt me.]] {
  act = { "acknowledge", "apologise" }, go = "kaartje",
  why = [[Je noemt het gevolg, en waar het bij ons misging.]],
}

moment "kaartje"
customer [[Dank u. Weet u wat handig zou zijn? Een kaartje op uw site met alle storingen. Dan hoeft
niemand meer te bellen, ik zou er elke dag op kijken.]]
  decoy  "hoeft niemand meer te bellen" { why = [['Niemand meer' klinkt moe. Zij denkt juist vrolijk met ons mee.]] }
narrator [[Over dat kaartje: wat is dat?]]
judge { is = "suggestion", go = { right = "gemist", half = "gemist", wrong = "kaartzaak" },
        why = [[Een idee, en er hoeft nu niets mee. Geef het door, en ga terug naar haar internet.]] }

moment "gemist" { step = "probe" }
customer [[Vorige keer kreeg ik drie keer hetzelfde bericht, dat ik weer kon genieten. Nou ja. Het kwam
gisteravond niet zo goed uit.]]
  signal "dat ik weer kon genieten" { kind = "indirect", why = [[Zij citeert ons, zonder commentaar. Dat is het commentaar.]] }
  signal "niet zo goed uit" { kind = "implicit", why = [[Heel zacht gezegd. Er is gisteravond iets misgegaan.]] }
thought [[Vraag het maar niet. Of toch wel.]]

reply [[Welk lampje op het kastje brandde er gisteravond eigenlijk, het groene of het oranje? En hoe laat was dat?]] {
  act = "clarify", go = "dun",
  why = [[Voor de monteur nuttig. Maar je vraagt naar het kastje.]],
}
reply [[Drie keer 'genieten', en toen gisteravond. Wat gebeurde er, en wat heeft u dat gekost?]] {
  act = "probe", heard = { "dat ik weer kon genieten", "niet zo goed uit" }, go = "opdracht",
  why = [[Je vraagt naar de avond die zij overslaat.]],
}
reply [[Voor die berichten moet u eigenlijk bij communicatie zijn. Ik geef u hun adres wel even door.]] {
  act = "deflect", hand_over = "cold", takes = "4d", contact = true, go = "loket",
  why = [[Jij belde haar. Nu moet zij een ander schrijven.]],
}
reply [[Die berichten stuurt het systeem vanzelf, zodra een monteur zijn opdracht op gereed zet, weet u.]] {
  act = "explain", go = "dun",
  why = [[Nu weet zij dat er niemand aan dacht.]],
}

moment "opdracht"
customer [[Ik had een gesprek over een grote opdracht. Het beeld viel weg. Toen heb ik maar gezegd dat
mijn dochter ziek was. Ach, het is uw schuld niet, ik had ook naar een café kunnen gaan.]]
  signal "Toen heb ik maar gezegd" { kind = "implicit", why = [[Zij verzon een smoes, om een fout van ons.]] }
  signal "ik had ook naar een café" { kind = "implicit", why = [[Zij zoekt de schuld bij zichzelf, zodat jij hem niet hoeft te dragen.]] }
thought [[Ik lieg nooit. En dan voor een kastje.]]
narrator [[Tien dagen geleden was dit afgesloten. Wat is het nu?]]
judge { is = "complaint", kind = "implicit", go = { right = "waarom", half = "waarom", wrong = "teller" },
        why = [[Dezelfde onvrede, over ons, en zij verwacht er niets meer van. Een herhaling is geen nieuwe melding: de klacht was nooit opgelost.]] }

moment "waarom" { step = "acknowledge" }
customer [[Mag ik één ding weten? Waarom gaat hij telkens weer stuk? Ik vraag het niet om moeilijk te
doen, ik ben gewoon altijd nieuwsgierig.]]
  signal "telkens weer stuk" { kind = "implicit", why = [[Een vraag, met drie storingen erin.]] }
  decoy  "altijd nieuwsgierig" { why = [[Dat is gewoon zo. Zij wil een antwoord, geen ruzie.]] }
thought [[Als ze het maar weten.]]

reply [[De vorige monteur was van een ander bedrijf, en die kijken nooit verder dan hun neus lang is.]] {
  act = "blame", go = "oplossing",
  why = [[Voor haar kwam hij van ons.]],
}
reply [[Het signaal gaat van de centrale naar een wijkkast en dan via een verdeler naar uw voordeur, en op elk van die stukken kan er natuurlijk iets misgaan.]] {
  act = "explain", go = "oplossing",
  why = [[Zij vroeg naar háár storing, en krijgt het hele net.]],
}
reply [[Er zit vocht in de kabel naar uw huis. Wij wisselden steeds alleen het kastje. Daar zat onze fout.]] {
  act = "inform", go = "oplossing",
  why = [[Gevraagd, kort, eerlijk. Nu helpt het wel.]],
}
reply [[Telkens is wel wat veel gezegd. Volgens het dossier heeft hij het tussendoor juist prima gedaan.]] {
  act = "deny", go = "teller",
  why = [[Tussendoor. Daar had zij niets aan, gisteravond.]],
}

moment "oplossing" { step = "solve" }
customer [[Dus zo zit dat. En nu?]]
thought [[Geen bos bloemen. Geen nummer.]]
offer {
  needs   = { "urgent_repair", "fixed_contact" },
  welcome = { "apology", "call_back", "gesture", "tell_back", "improvement" },
  harmful = { "survey_link", "voucher", "new_ticket" },
  fair    = { 3, 18 },
  route   = "self",
  takes   = "6h",
  hand_over = { takes = "4d", trust = -6, patience = -8 },
  why     = [[Eén monteur die de kabel doet, en één naam: de jouwe. Zij wil gewoon internet en blijft klant, dus een klein gebaar is genoeg. Een nieuwe melding zet de teller weer op nul.]],
  go      = { fits = "monteur", short = "karig", beyond = "teveel", handed_over = "doorgezet" },
}

moment "monteur" { step = "solve" }
customer [[Vandaag nog? Dan moet mijn dochter maar opendoen, die is tien. De vorige keer belde hij vanaf
de stoep dat er niemand was.]]
  signal "moet mijn dochter maar opendoen" { kind = "implicit", why = [[Zij past haar gezin aan onze planning aan.]] }
  signal "dat er niemand was" { kind = "implicit", why = [[Zij was er dus wel. Ook dat is nooit rechtgezet.]] }
thought [[Een kind van tien en een vreemde man. Fijn.]]

reply [[Iemand van achttien moet tekenen, dus met een kind erbij gaat de monteur meteen weer weg.]] {
  act = "rules", go = "afronden",
  why = [[Een regel, waar zij om een oplossing zat.]],
}
reply [[Dat hoeft zij niet op te lossen. Om zes uur als u thuis bent, of morgen om acht uur: wat past u het best?]] {
  act = "together", heard = { "moet mijn dochter maar opendoen", "dat er niemand was" }, go = "afronden",
  why = [[Twee tijden waarop zij er zelf is, en zij kiest.]],
}
reply [[Goed idee, wat een flinke meid! Dan noteer ik dat uw dochter tussen vier en zes de deur opendoet.]] {
  act = "agree", empathy = 0, go = "afronden",
  why = [[Geregeld, met een kind van tien als dienstverlener.]],
}
reply [[Deze keer gaat het goed, dat garandeer ik. Over een uur staat hij voor de deur en dan is het ook voorgoed over.]] {
  act = "overpromise", go = "afronden",
  why = [[Voorgoed. Dat zeiden wij twee keer eerder ook.]],
}

moment "afronden" { step = "follow_up" }
customer [[Dat is dan afgesproken. En dan krijg ik zeker weer bericht dat ik kan genieten?]]
  signal "zeker weer bericht" { kind = "indirect", why = [[Een grapje met een prik. Zij gelooft de mens, nog niet het bedrijf.]] }
thought [[Zeg dan dat u belt.]]

reply [[Ja, en met een korte vragenlijst erbij. Als u die dan ook even invult, leren wij daar weer van.]] {
  act = "survey", go = "berust",
  why = [[Zij lachte om onze berichten. Jij stuurt er een bij.]],
}
reply [[Dat bericht gaat automatisch uit, ja. Helaas kan ik dat vanaf hier niet voor één klant uitzetten.]] {
  act = "explain", go = "berust",
  why = [[De machine wint, en jij legt uit waarom.]],
}
reply [[Geen bericht. U bepaalt of het klaar is: vrijdag om drie uur bel ik, en tot dan blijft het dossier open.]] {
  act = "follow_up", go = "blijft",
  why = [[Zij zet het vinkje, niet jij.]],
}
reply [[Dat kunt u gewoon weggooien, hoor. En mocht hij weer uitvallen, dan belt u mij meteen even op.]] {
  act = "advise", go = "tevreden",
  why = [[Vriendelijk, en de volgende stap ligt weer bij haar.]],
}

moment "blijft" { step = "follow_up" }
narrator [[Vrijdag, 15:00. De kabel is vervangen. Je belt.]]
customer [[Hij doet het, en nu zonder 'voor nu'. En het gekke is: die opdracht heb ik gewoon gekregen. Ik
heb nog nooit zo hard gelachen als toen ze vroegen hoe het met mijn dochter ging.]]
  decoy  "nog nooit zo hard gelachen" { why = [[Geen spot. Zij kan er nu echt om lachen.]] }
thought [[Dit had hij niet hoeven doen.]]

reply [[Wat een goed nieuws, en gefeliciteerd! Dan sluit ik het dossier nu met een heel gerust hart voor u af.]] {
  act = "thank", go = "tevreden",
  why = [[Fijn. Wat haar klacht heeft losgemaakt, weet zij niet.]],
}
reply [[Door u sturen wij geen 'genieten' meer: wij bellen na tien dagen. Wilt u de nieuwe brief eens meelezen?]] {
  act = "close_loop", when = { contacts = { max = 1 } }, heard = { "voor nu", "Duimen dan maar", "sinds gisteren weer niet", "dat ik weer kon genieten", "telkens weer stuk" }, go = "blij",
  why = [[Zij hoort wat er veranderde, en mag meedenken.]],
}
reply [[Geweldig! Zou u dat verhaal ook op de site willen zetten, met vijf sterren? Dat leest zo prettig.]] {
  act = "survey", go = "tevreden",
  why = [[Haar verhaal, onze sterren.]],
}
reply [[Ziet u wel, als je even geduld hebt, komt het bij ons altijd goed. Dat hoor ik ook van anderen.]] {
  act = "defend", go = "berust",
  why = [[Drie storingen, en zij had geduld moeten hebben.]],
}

-- Zijpaden -------------------------------------------------------------------

moment "dicht" { step = "listen" }
narrator [[Vier dagen later. Haar opzegging ligt op je bureau. Er staat een regel bij.]]
customer [[Reden van opzegging: anders. Toelichting: hij doet het weer niet, en ik ga niet voor de vierde keer bellen.]]
  signal "ga niet voor de vierde keer bellen" { kind = "indirect", why = [[Een klacht in een opzegformulier. Via gedrag, dus.]] }
  signal "hij doet het weer niet" { kind = "explicit", why = [[Hier staat het gewoon.]] }
thought [[Anders. Ja, heel anders.]]

reply [[(Je mailt haar dat de opzegtermijn een maand is, omdat het contract in de eerste week is ingegaan.)]] {
  act = "explain", go = "opgezegd",
  why = [[Zij is al weg. Nu ook met een rekening.]],
}
reply [[(Je mailt haar dat het dossier op opgelost stond, en dat er geen nieuwe melding bij ons binnengekomen was.)]] {
  act = "defend", go = "opgezegd",
  why = [[Het dossier was tevreden.]],
}
reply [[(Je belt haar meteen: het spijt me, ik had u moeten bellen. Het was niet klaar. Mag ik het nu afmaken?)]] {
  act = { "apologise", "own" }, takes = "3d", contact = true, go = "bieb",
  why = [[Alsnog bellen. Tien dagen en een opzegging te laat.]],
}

moment "bloemen" { step = "listen" }
narrator [[De volgende dag belt zij, om half zes.]]
customer [[Die bloemen, dat had niet gehoeven. Al ben ik er dol op, mijn hele huis staat altijd vol. Ik
zie ze alleen weinig, ik zit nu in de bibliotheek.]]
  signal "dat had niet gehoeven" { kind = "implicit", why = [[Zij meent het. Iets anders had wel gehoeven.]] }
  signal "ik zit nu in de bibliotheek" { kind = "implicit", why = [[Waarom zit iemand die thuis werkt in een bibliotheek?]] }
  decoy  "staat altijd vol" { why = [[Van de bloemen. Daar is zij blij mee.]] }
thought [[En nu vragen: waarom de bibliotheek.]]

reply [[Ach, dan was dat ook nog een last. Zal ik de bloemist vragen of hij ze weer bij u op komt halen?]] {
  act = "advise", empathy = 2, trust = 12, heard = "staat altijd vol", go = "opgezegd",
  why = [[Zij klaagt niet over bloemen. Zij zei waar zij zit.]],
}
reply [[Bloemen, en ik had moeten vragen of hij het doet. U zit in de bibliotheek: is het weer uitgevallen?]] {
  act = { "acknowledge", "probe" }, takes = "3d", contact = true, go = "kaartje",
  why = [[De vraag die gisteren had moeten komen.]],
}
reply [[Dat doen wij bij wie erg lang heeft moeten wachten, dus daar kwam u zonder meer voor in aanmerking.]] {
  act = "explain", go = "opgezegd",
  why = [[Nu weet zij welk tarief zij was.]],
}
reply [[Wij laten onze klanten graag merken dat wij om ze geven. Dat doet echt niet elk bedrijf, hoor.]] {
  act = "defend", go = "opgezegd",
  why = [[Met bloemen, en zonder verbinding.]],
}

moment "teller" { step = "acknowledge" }
customer [[O. Dan is het voor u dus iets nieuws. Voor mij is het dezelfde week, alleen een maand later.]]
  signal "iets nieuws" { kind = "implicit", why = [[Zij hoort dat haar geschiedenis bij ons niet meetelt.]] }
  signal "alleen een maand later" { kind = "indirect", why = [[Met een grapje zegt zij hoe lang dit al duurt.]] }
thought [[En ik heb mijn hele verhaal verteld.]]

reply [[Zo ziet het systeem het, mevrouw. Na een week gaat een dossier dicht en telt alles als nieuw.]] {
  act = "explain", go = "opgezegd",
  why = [[Het systeem vergeet. Zij niet.]],
}
reply [[Het is dezelfde klacht, en wij maakten hem niet af. Het dossier gaat weer open, op mijn naam.]] {
  act = { "acknowledge", "own" }, takes = "3d", contact = true, go = "oplossing",
  why = [[Je telt met haar mee, in plaats van met ons systeem.]],
}
reply [[Wij hebben er anders al drie monteurs op gezet. Veel meer kun je van een bedrijf niet vragen.]] {
  act = "defend", go = "opgezegd",
  why = [[Je telt onze moeite, zij haar storingen.]],
}

moment "enquete" { step = "listen" }
narrator [[Twee dagen later komt er antwoord.]]
customer [[Cijfer: vier. Toelichting: ging wel. Vraag vijf begrijp ik niet, maar ik vul altijd alles keurig in.]]
  signal "ging wel" { kind = "indirect", why = [[Een vier met 'ging wel': het cijfer klaagt, de woorden zijn beleefd.]] }
  signal "Cijfer: vier" { kind = "indirect", why = [[Zij zegt het in de enige taal die wij haar boden.]] }
  decoy  "altijd alles keurig" { why = [[Zo is zij gewoon.]] }
thought [[Toelichting, dertig tekens.]]

reply [[(Je mailt haar: wat naar dat vraag vijf onduidelijk was. Wij gaan de enquête daar nu op aanpassen.)]] {
  act = "thank", trust = 12, empathy = 2, patience = -14, heard = "altijd alles keurig", go = "bloemen",
  why = [[Je verbetert de enquête. Het internet ligt eruit.]],
}
reply [[(Je mailt haar dat vraag vijf over het netwerk gaat, en dat een vier bij ons voldoende is.)]] {
  act = "explain", go = "dicht",
  why = [[Een uitleg bij een formulier.]],
}
reply [[(Je belt haar. Een vier, en 'ging wel': ik had meteen moeten bellen. Wat ging er niet, en werkt hij nu?)]] {
  act = { "follow_up", "probe" }, takes = "2d", contact = true, go = "bieb",
  why = [[Twee dagen later dan nodig, en nu wel met je oren.]],
}
reply [[(Je mailt haar dat een vier jammer is, want negen van de tien klanten zijn juist heel tevreden.)]] {
  act = "defend", go = "dicht",
  why = [[Zij is de tiende.]],
}

moment "band" { step = "listen" }
customer [[Van streek? Welnee, het is een band. Die plak ik wel, dat doe ik al mijn hele leven. Belde u daarvoor?]]
  signal "Belde u daarvoor" { kind = "implicit", why = [[Zij vertelde over het internet, en jij over haar band.]] }
  decoy  "al mijn hele leven" { why = [[Een lange tijd, en geen verwijt. Zij plakt graag.]] }
thought [[Ik zei toch dat hij het niet doet?]]

reply [[Uw hele leven al alles zelf moeten oplossen, dat moet zwaar zijn. Dat wil ik graag erkennen.]] {
  act = "sympathise", empathy = 2, trust = 12, patience = -24, heard = "al mijn hele leven", go = "opgezegd",
  why = [[Wie overal leed hoort, hoort niets meer.]],
}
reply [[Nee. Ik belde om te horen of het internet het doet, en u zei: weer niet. Dan was het niet klaar.]] {
  act = { "listen", "acknowledge" }, empathy = 2, go = "bieb",
  why = [[Terug naar wat zij wél zei.]],
}
reply [[Wij letten bij het nabellen ook op de stemming, daar heb ik pas nog een training over gehad.]] {
  act = "explain", go = "opgeven",
  why = [[Een training. Zij heeft geen internet.]],
}
reply [[Ik probeer alleen aardig te zijn. Er zijn echt niet veel bedrijven die zo met u meeleven.]] {
  act = "defend", go = "opgeven",
  why = [[Nu moet zij je nog bedanken ook.]],
}

moment "melding" { step = "acknowledge" }
customer [[Een nieuwe melding. Dan is het dus nummer drie. Mag ik raden? Binnen drie werkdagen.]]
  signal "Dan is het dus nummer drie" { kind = "implicit", why = [[Zij telt. Wij beginnen steeds opnieuw.]] }
  signal "Mag ik raden" { kind = "indirect", why = [[Spot: zij kent onze zinnen uit het hoofd.]] }
thought [[Ik kan er zelf wel gaan werken.]]

reply [[Zonder nummer kan een monteur niet rijden, want de planning ziet een oud dossier niet meer staan.]] {
  act = "explain", go = "opgeven",
  why = [[Precies dat is de klacht.]],
}
reply [[Die drie dagen halen wij bijna altijd, hoor. Daar werken de mensen van de planning heel hard voor.]] {
  act = "defend", go = "opgeven",
  why = [[Tot nu toe haalden wij haar internet niet.]],
}
reply [[Geen nieuw nummer. Dit is uw oude klacht, die wij niet hebben afgemaakt. Ik heropen hem en houd hem.]] {
  act = { "acknowledge", "own" }, takes = "1d", go = "kaartje",
  why = [[Je knoopt de drie weer aan elkaar.]],
}

moment "techniek" { step = "acknowledge" }
customer [[Dat zal best. De vorige keer was het een stekker, en daarvoor het weer. Maar goed, u kunt er niets aan doen.]]
  signal "daarvoor het weer" { kind = "indirect", why = [[Zij zet onze redenen op een rij. Dan blijft er niets van over.]] }
  signal "u kunt er niets aan doen" { kind = "implicit", why = [[Zij laat je gaan. Neem dat niet aan.]] }
thought [[Reden nummer drie.]]

reply [[Zo'n stekker kan inderdaad ook de oorzaak zijn, want door trillingen gaat die soms wat los zitten.]] {
  act = "explain", go = "opgeven",
  why = [[Nog een reden. Zij verzamelt ze.]],
}
reply [[Drie redenen, en nog steeds geen internet. U had een oplossing moeten krijgen. Het spijt me.]] {
  act = { "acknowledge", "apologise" }, takes = "1d", go = "kaartje",
  why = [[Geen vierde reden. Dat is al wat.]],
}
reply [[Fijn dat u het begrijpt. Wij zijn ook maar mensen, en wij doen allemaal zo goed als wij kunnen.]] {
  act = "defend", go = "opgeven",
  why = [[Je nam haar uitweg aan.]],
}

moment "kaartzaak" { step = "listen" }
narrator [[Je legt het kaartje vast als klacht. De procedure schrijft nu zes weken wachttijd voor.]]
customer [[Een ontvangstbevestiging. Over een kaartje, en wij mogen elkaar tot die tijd niet bellen? Ik gaf u een tip.]]
  signal "Ik gaf u een tip" { kind = "explicit", why = [[Zij zegt letterlijk wat het was.]] }
  signal "niet bellen" { kind = "implicit", why = [[Het gesprek dat zij eindelijk had, is dicht.]] }
thought [[Nooit meer meedenken.]]

reply [[Zolang een klacht loopt, mag er geen tweede gesprek naast lopen, want dan raken de termijnen in de war.]] {
  act = "explain", go = "opgezegd",
  why = [[De termijnen zijn in orde. Zij heeft geen internet.]],
}
reply [[U gaf een tip en ik maakte er een zaak van, excuses. Ik trek het in en bel u zodra dat gelukt is.]] {
  act = "apologise", takes = "4d", contact = true, go = "losgelaten",
  why = [[Goed rechtgezet. De vaart is eruit.]],
}
reply [[Zo gaan wij hier zorgvuldig om met alles wat klanten zeggen, ook met de heel kleine dingen.]] {
  act = "defend", go = "opgezegd",
  why = [[Zo zorgvuldig dat er niets meer gezegd wordt.]],
}

moment "losgelaten" { step = "follow_up" }
narrator [[Vier dagen later is de zaak ingetrokken. Je belt.]]
customer [[O ja. Laat maar, ik heb gisteren een ander contract getekend. Die hebben trouwens een kaartje.]]
  signal "Laat maar" { kind = "implicit", why = [[Niet boos. Klaar.]] }
  signal "Die hebben trouwens een kaartje" { kind = "indirect", why = [[Haar tip landde bij een ander.]] }
thought [[Jammer. Hij was wel aardig.]]

reply [[Dan dank ik u voor de jaren dat u bij ons was, en wens ik u veel plezier bij uw nieuwe aanbieder.]] {
  act = "thank", go = "berust",
  why = [[Beleefd. Meer is er niet over.]],
}
reply [[Wij hebben zo'n kaartje niet, omdat concurrenten er dan op kunnen zien waar wij storingen hebben.]] {
  act = "explain", go = "berust",
  why = [[De concurrent heeft haar al.]],
}
reply [[Dat begrijp ik. Het spijt me dat ik het liet lopen. Mag ik vragen wat ons had kunnen redden?]] {
  act = "apologise", go = "berust",
  why = [[Te laat voor haar, niet voor de volgende.]],
}

moment "loket" { step = "listen" }
narrator [[Vier dagen later. Er komt een kopie van een mail bij jou terecht.]]
customer [[Geachte afdeling communicatie, een collega die mij zelf belde, verwees mij naar u. Waarvoor weet ik niet meer.]]
  signal "een collega die mij zelf belde" { kind = "indirect", why = [[Keurig geschreven, en vernietigend.]] }
  signal "Waarvoor weet ik niet meer" { kind = "implicit", why = [[Zij is moe van ons.]] }
thought [[Ik zit in een bibliotheek. Ik mail wel.]]

reply [[(Je mailt dat communicatie over teksten gaat en techniek over storingen, dus dat dit echt zo hoort.)]] {
  act = "explain", go = "berust",
  why = [[De indeling klopt. Zij valt erbuiten.]],
}
reply [[(Je stuurt haar mail door naar de storingsdienst, met de vraag of zij er alvast naar willen kijken.)]] {
  act = "deflect", hand_over = "cold", takes = "4d", contact = true, go = "berust",
  why = [[Het derde loket, en jij zit er nog steeds niet achter.]],
}
reply [[(Je belt: u zat bij mij goed, het spijt me. Ik houd het nu hier. Wat gebeurde er die avond?)]] {
  act = { "apologise", "own" }, takes = "1d", go = "opdracht",
  why = [[Je haalt haar terug. Het kostte vier dagen.]],
}

moment "dun" { step = "probe" }
customer [[Dat weet ik niet, ik zat in het donker. Laten we zeggen dat het mijn avond niet was.]]
  signal "het mijn avond niet was" { kind = "implicit", why = [[Nog een keer, iets duidelijker. Vraag door.]] }
  signal "ik zat in het donker" { kind = "implicit", why = [[Droge humor om iets dat haar raakte.]] }
thought [[Lampjes.]]

reply [[Zonder dat lampje weet een monteur niet waar hij moet beginnen, vandaar dat ik het u zojuist vroeg.]] {
  act = "explain", go = "opgeven",
  why = [[Je verdedigt je vraag, en hoort haar antwoord niet.]],
}
reply [[Niet uw avond, en ik vroeg naar een lampje. Dat was mis. Wat ging er voor u verloren, gisteravond?]] {
  act = { "acknowledge", "probe" }, takes = "1d", go = "opdracht",
  why = [[Je legt het lampje weg.]],
}
reply [[Met dit soort vragen lossen wij anders wel negen van de tien storingen binnen een dag op.]] {
  act = "defend", go = "opgeven",
  why = [[En deze, al twee keer, niet.]],
}

moment "karig" { step = "solve" }
customer [[Dat kennen we. Ik zet mijn bureau wel in de bibliotheek, daar doen ze niet aan storingen.]]
  signal "Dat kennen we" { kind = "implicit", why = [[Dit heeft zij al twee keer gehad.]] }
  signal "daar doen ze niet aan storingen" { kind = "indirect", why = [[Een grap die een vergelijking is.]] }
thought [[En toen belde hij nog zelf.]]

reply [[De monteurs zitten vol tot donderdag, omdat er veel ziek zijn. Eerder dan dat kan ik u niet inplannen.]] {
  act = "explain", go = "berust",
  why = [[Spoed mag jij inzetten.]],
}
reply [[Nee, dit is weer hetzelfde. Excuses: de kabel gaat eruit, met spoed, en u houdt één nummer: het mijne.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "4d", contact = true, go = "afronden",
  why = [[Alsnog wat nodig was. Later dan het kon.]],
}
reply [[Andere aanbieders doen voor een tweede storing niet eens dit. Daar zou ik dan wel eens op letten.]] {
  act = "defend", go = "opgezegd",
  why = [[Dat ging zij net doen.]],
}

moment "teveel" { step = "solve" }
narrator [[Twee dagen later draait je teamleider het terug: het was meer dan je mag geven.]]
customer [[Dus ik kreeg geld, en nu niet meer. Ik had liever internet gehad, maar daar ging het weer niet over.]]
  signal "Ik had liever internet gehad" { kind = "explicit", why = [[Geld in plaats van herstel: zij zegt het je.]] }
  signal "daar ging het weer niet over" { kind = "implicit", why = [['Weer'. Zij telt nog steeds.]] }
thought [[Een loterij met een kastje.]]

reply [[Boven de vijfenzeventig euro moet de leiding tekenen, en die heeft het in uw geval helaas afgewezen.]] {
  act = "rules", go = "commissie",
  why = [[Die regel kende jij.]],
}
reply [[Dat was mijn teamleider. Ik vond het zelf een mooi gebaar, dat wil ik er eerlijk bij zeggen.]] {
  act = "blame", go = "commissie",
  why = [[Voor haar zijn wij één bedrijf.]],
}
reply [[Dat had ik niet mogen beloven, excuses. De kabel gaat er nu uit, en ik blijf uw aanspreekpunt.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "3d", contact = true, go = "afronden",
  why = [[Terug naar wat er stuk was.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Vier dagen later. Je leidinggevende heeft gebeld, en verwees haar terug naar jou.]]
customer [[Daar ben ik weer. Vier dagen verder, en volgens uw baas had u gewoon een monteur mogen sturen.]]
  signal "Daar ben ik weer" { kind = "explicit", why = [[Heen en weer, door ons.]] }
thought [[Ik was net aan hem gewend.]]

reply [[Ik wist niet zeker of een kabel onder mijn mandaat valt, omdat er ook een graafploeg bij komt kijken.]] {
  act = "explain", go = "berust",
  why = [[Dat had je hem kunnen vragen, zonder haar.]],
}
reply [[Bij herhaalde storingen kijkt er bij ons liever iemand extra mee. Dat doen wij juist voor u.]] {
  act = "defend", go = "opgezegd",
  why = [[Voor haar: vier dagen langer in de bibliotheek.]],
}
reply [[Hij heeft gelijk. Ik had het moeten doen en doe het nu: de kabel, vandaag, en met mij aan de lijn.]] {
  act = { "acknowledge", "own" }, takes = "2d", contact = true, go = "tevreden",
  why = [[Je pakt terug wat van jou was.]],
}

moment "opgeven" { step = "listen" }
customer [[Goed. Dank u voor het bellen. Ik ga maar weer naar de bibliotheek, lekker fietsen, anders is mijn plek weg.]]
  signal "Dank u voor het bellen" { kind = "implicit", why = [[IJzig beleefd: zij hangt op.]] }
  signal "anders is mijn plek weg" { kind = "implicit", why = [[Zo klein is haar werkdag nu.]] }
  decoy  "lekker fietsen" { why = [[Het klinkt wrang. Zij fietst echt graag.]] }
thought [[Ik zeg het contract op.]]

reply [[Helemaal op de fiets, met dit weer! Dat is ook geen pretje. Doet u voorzichtig, mevrouw?]] {
  act = "sympathise", heard = "lekker fietsen", go = "opgezegd",
  why = [[Je zwaait haar uit. Zij komt niet terug.]],
}
reply [[Dat is goed. U krijgt van dit gesprek nog een verslag, want wij leggen alles vast voor later.]] {
  act = "explain", go = "opgezegd",
  why = [[Een verslag van niets.]],
}
reply [[Graag gedaan! Nabellen hoort bij onze service, en daar zijn wij eerlijk gezegd best trots op.]] {
  act = "defend", go = "opgezegd",
  why = [[Trots op het bellen. Het internet ligt eruit.]],
}
reply [[Wacht. U fietst naar een bibliotheek omdat wij het niet afmaakten. Dat is nu van mij, tot u zegt: klaar.]] {
  act = { "acknowledge", "own" }, when = { opgegeven = false }, set = { opgegeven = true }, takes = "2d", go = "gemist",
  why = [[Op het nippertje word je toch de eigenaar.]],
}

-- Hoe het afloopt ------------------------------------------------------------

ending "blij" [[Ik ben blij dat ik geklaagd heb. En blij dat u terugbelde, want uit mijzelf had ik het
niet nog eens gedaan.]] { outcome = "delighted" }
ending "tevreden" [[Hij doet het. Bedankt voor de moeite, echt.]] { outcome = "satisfied" }
ending "berust" [[Goed, we zien wel. Ik heb er geen energie meer voor.]] { outcome = "resigned" }
ending "commissie" [[Ik heb de geschillencommissie geschreven. Daar nemen ze wel op, en ze vragen niet om
een cijfer.]] { outcome = "escalated" }
ending "opgezegd" [[(Opgezegd. Bij *reden* staat: anders.)]] { outcome = "lost" }
