case {
  title    = "Vijf weken stilte",
  summary  = "Een verzekerde mailt over zijn afgewezen schade. Hij is het oneens met het besluit, en er is nog iets.",
  sector   = "financieel",
  channel  = "email",
  role     = "handler",
  minutes  = 7,
  teaches  = { "een geschil is iets anders dan een klacht",
               "excuses mag je altijd maken, dekking mag je niet toezeggen",
               "uitleg is verdediging, tot erom gevraagd wordt" },
  norm     = { time = "24h", limit = "56d", contacts = 1 },
  customer = { name = "meneer Bakker", portrait = "man-70", trust = 40, patience = 35, earlier = 2 },
  start    = "mail",
  level    = 3, after = { "de-kraan" },
  on       = { patience_out = "weg" },
}

-- Het contact zoals het goed gaat ----------------------------------------------

moment "mail" { step = "listen" }
narrator [[Dinsdag, 08:40. Eén nieuwe mail in je postvak.]]
customer [[Geachte heer, mevrouw,

U wijst de schade aan mijn fiets af. Daar ben ik het niet mee eens, en dat leg ik u nog uit. Maar vijf
weken niets, en dan één regel? Ik wil best geloven dat u het druk had met andere fietsen.

Ik ben overigens al elf jaar klant.

Met groet, H. Bakker]]
  signal "vijf weken niets"    { kind = "explicit", why = [[Dit gaat over ons gedrag en niet over de dekking. Hij noemt het gewoon bij de naam.]] }
  signal "dan één regel"       { kind = "explicit", why = [[Ook hoe wij het vertelden, hoort bij de klacht.]] }
  signal "Ik wil best geloven" { kind = "implicit", why = [[Hij biedt ons een excuus aan waar hij zelf niet in gelooft.]] }
  decoy  "ben ik het niet mee eens" { why = [[Dit is een geschil: hij vindt iets anders van het besluit. Dat pak je ook op, maar het is niet de klacht.]] }
  decoy  "al elf jaar klant"   { why = [['Al drie weken' is een verwijt, 'al elf jaar klant' een mededeling.]] }
thought [[Elke dag naar de brievenbus. Elke dag niets.]]

reply [[Dat het lang duurde, komt doordat uw dossier nog op een tweede beoordeling van de schade heeft gewacht.]] {
  act = "explain", go = "regel",
  why = [[Het antwoord begint met onze reden. Hij leest: het lag niet aan ons.]],
}
reply [[Onder artikel 4.2 van de voorwaarden valt slijtage niet onder de dekking, zoals wij u eerder schreven.]] {
  act = "rules", go = "regel",
  why = [[Je beantwoordt het geschil dat hij nog niet heeft uitgelegd en slaat de stilte over.]],
}
reply [[Dank voor uw bericht. Wij begrijpen uw teleurstelling en nemen uw reactie uiterst serieus.]] {
  act = "script", go = "standaard",
  why = [[Netjes, en het had over elke mail kunnen gaan.]],
}
reply [[Ik lees twee dingen: een besluit waar u anders over denkt, en vijf weken stilte. Mag ik u bellen?]] {
  act = "invite", heard = { "vijf weken niets", "dan één regel", "Ik wil best geloven" }, go = "splitsen",
  why = [[Je laat zien dat je hem gelezen hebt en haalt de twee zaken uit elkaar.]],
}
reply [[Al elf jaar klant bij ons, wat geweldig! Daar willen wij u eerst heel hartelijk voor bedanken.]] {
  act = "thank", empathy = 0, trust = -3, patience = -6, heard = "al elf jaar klant", go = "jubileum",
  why = [[Je viert een feestje op de verkeerde dag. Hij noemde het als feit.]],
}

moment "splitsen"
narrator [[Hij mailt zijn nummer. Voor je belt, leg je vast wat er ligt. *Daar ben ik het niet mee eens*: wat is dat?]]
judge { is = "dispute", go = { right = "bellen", half = "bellen", wrong = "opgehoopt" },
        why = [[Hij betwist een besluit. Dat vraagt een nieuwe beoordeling door iemand die daarover gaat. Hoe wij met hem omgingen, is een tweede zaak.]] }

moment "bellen" { step = "acknowledge" }
narrator [[Een half uur later, aan de telefoon.]]
customer [[Bakker. Ach, een mens. Ik had onderhand een computer verwacht. Momentje, ik zet de radio zacht,
die staat hier altijd aan.]]
  signal "een computer verwacht" { kind = "indirect", why = [[Spot. Zo onpersoonlijk zijn wij vijf weken voor hem geweest.]] }
  decoy  "altijd aan"            { why = [['Altijd' en 'nooit' zijn vaak verwijten. Deze gaat over een radio.]] }
thought [[Eens kijken of deze wel luistert.]]

reply [[Onze afdeling werkt echt heel zorgvuldig, meneer. Een dossier zoals dat van u kost gewoon zijn tijd.]] {
  act = "defend", go = "koud",
  why = [[Zorgvuldig voor ons. Voor hem was het vijf weken niets.]],
}
reply [[Over een afwijzing kunt u terecht bij het externe klachteninstituut. Ik mail u daar de gegevens van.]] {
  act = "deflect", hand_over = "cold", takes = "7d", contact = true, go = "doorverwezen",
  why = [[Wie zo naar buiten wijst, heeft binnen nog niets gedaan. En de stilte is van ons.]],
}
reply [[Vijf weken niets van ons, en daarna één regel. Zo horen wij niet met u om te gaan, mijn excuses.]] {
  act = { "acknowledge", "apologise" }, go = "verzonnen",
  why = [[Feit, norm en excuus. Daar heb je geen mandaat en geen polis voor nodig.]],
}
reply [[Het spijt me van het wachten. Dat kwam door de storm van maart, toen er ineens duizenden schades waren.]] {
  act = { "apologise", "explain" }, go = "koud",
  why = [[Het excuus duurt drie seconden, de uitleg de rest. Hij onthoudt de uitleg.]],
}

moment "verzonnen" { step = "probe" }
customer [[Dank u, dat had ik vijf weken eerder willen horen. Nu ja, ik heb er intussen maar iets op
verzonnen. De fiets staat in de schuur.]]
  signal "maar iets op verzonnen" { kind = "implicit", why = [[Hij moest het zelf oplossen omdat er niemand was. Wat dat kostte, zegt hij er niet bij.]] }
thought [[Vier bussen per dag. Maar dat gaat hem niets aan.]]

reply [[Dan pak ik de polis er even bij, en nemen we samen artikel voor artikel door wat er over slijtage staat.]] {
  act = "skip", go = "polis",
  why = [[Je hebt haast om bij het geschil te komen. Hij was nog bezig met de klacht.]],
}
reply [[Wat heeft u erop verzonnen? Ik wil graag weten wat die weken zonder fiets voor u betekenden.]] {
  act = "probe", heard = "maar iets op verzonnen", go = "bussen",
  why = [[Je vraagt door op het woord dat hij bijna inslikte.]],
}
reply [[Weet u nog op welke datum u de fiets hebt laten taxeren? Dan leg ik die vast in het dossier.]] {
  act = "clarify", go = "bussen",
  why = [[Nuttig voor het dossier. Hij heeft het over zijn leven.]],
}
reply [[Had u in die weken niet even zelf kunnen bellen? Dan hadden wij het meteen voor u nagekeken.]] {
  act = "accuse", go = "polis",
  why = [[Nu is de stilte zijn schuld. Het was onze beurt om iets te laten horen.]],
}

moment "bussen"
customer [[Mijn vrouw zit in een verpleeghuis, twee bussen heen en twee terug. Zij klaagt nooit, hoor, zij
vond het wel gezellig laat worden. En ik moest € 17,50 betalen voor een taxatie die zo te zien niemand
heeft gelezen. Is dat de bedoeling?]]
  signal "zo te zien niemand heeft gelezen" { kind = "implicit", why = [[Voorzichtig gezegd, maar hij bedoelt: u hebt uw werk niet gedaan.]] }
  signal "Is dat de bedoeling"              { kind = "implicit", why = [[Een vraag waar maar één antwoord op past: nee.]] }
  decoy  "klaagt nooit"                     { why = [[Het woord klagen valt, en toch zit hier geen klacht. Zijn vrouw had het goed.]] }
thought [[Zeventien vijftig. Het gaat me om het principe.]]
narrator [[Naast het geschil over het besluit ligt er nog iets. Wat is dat, deze stilte van vijf weken?]]
judge { is = "complaint", kind = "explicit", go = { right = "waarom", half = "waarom", wrong = "schraal" },
        why = [[Hij zegt wat er misging en wat hij ervan vindt. Over hoe wij met hem omgingen, en los van de vraag wie er gelijk heeft over de dekking.]] }

moment "waarom" { step = "acknowledge" }
customer [[Mag ik ook weten waarom ik niets hoorde? Ik hoef geen gelijk. Ik wil begrijpen hoe je iemand
zomaar kunt vergeten.]]
  signal "zomaar kunt vergeten" { kind = "explicit", why = [[Dit is hoe het voor hem was: vergeten worden.]] }
  decoy  "Ik hoef geen gelijk"  { why = [[Klinkt als opgeven, maar hij meent het: hij wil een antwoord.]] }

reply [[Volgens het systeem is er op de derde dag een ontvangstbevestiging aan u verstuurd. Die is niet terug.]] {
  act = "deny", go = "schraal",
  why = [[Eén automatisch bericht als bewijs dat je niet stil was. Dat overtuigt alleen onszelf.]],
}
reply [[Onze dossiers worden verdeeld over drie teams, en elk team heeft eigen termijnen, en bij de overgang tussen die teams gaat het soms mis.]] {
  act = "explain", go = "goedmaken",
  why = [[Hij vroeg hoe je iemand vergeet, en krijgt een plattegrond van de afdeling.]],
}
reply [[Uw dossier lag bij iemand die ziek werd, en niemand nam het over. Zo is het gegaan. Dat is onze fout.]] {
  act = "inform", go = "goedmaken",
  why = [[Kort, eerlijk en gevraagd, nadat je hem had erkend. Dan helpt uitleg.]],
}
reply [[De collega die uw dossier had, is daar nogal slordig mee omgegaan. Ik had het zelf anders gedaan.]] {
  act = "blame", go = "goedmaken",
  why = [[Een collega voor de bus gooien maakt ons niet betrouwbaarder.]],
}

moment "goedmaken" { step = "solve" }
customer [[Dat is tenminste een eerlijk antwoord. En nu?]]
thought [[Als er nu weer een formulier komt, leg ik neer.]]
narrator [[Eerst de klacht: de stilte, en wat die hem heeft gekost. Het besluit komt zo.]]
offer {
  needs   = { "apology", "refund", "status_update" },
  welcome = { "fixed_contact", "gesture", "improvement" },
  harmful = { "promise_cover", "voucher", "complaint_form" },
  fair    = { 10.5, 21 },
  route   = "self",
  takes   = "2h",
  hand_over = { takes = "5d", trust = -6, patience = -8 },
  why     = [[Excuses voor de stilte, de taxatie terug en voortaan bericht: dat is allemaal van jou. De dekking is dat niet, en een bon koopt geen stilte af.]],
  go      = { fits = "besluit", short = "schraal", beyond = "ingetrokken", handed_over = "tussenstation" },
}

moment "besluit" { step = "solve" }
customer [[Dat is fatsoenlijk, dank u. En die afwijzing? U bent wel aardig. Draait u die dan maar meteen
even terug?]]
  decoy "U bent wel aardig" { why = [[Een compliment met een prijskaartje, maar zonder angel. Hij probeert het gewoon.]] }
thought [[Nee heb ik.]]

reply [[Dat doe ik niet zelf. Iemand die er nog niet naar keek, beoordeelt het opnieuw. Wat moet die van u weten?]] {
  act = { "together", "probe" }, go = "herbeoordeling",
  why = [[Eerlijk over wat je niet mag en meteen samen aan de slag met wat wel kan.]],
}
reply [[Slijtage is slijtage, meneer. Daar kan ik persoonlijk weinig aan veranderen, hoe graag ik het ook zou willen.]] {
  act = "rules", go = "herbeoordeling",
  why = [[Je spreekt een oordeel uit dat niet van jou is, en de deur gaat dicht.]],
}
reply [[Gezien alles wat er misging, komt dat vast in orde. Ik zorg er persoonlijk voor dat u het krijgt.]] {
  act = "overpromise", go = "teruggedraaid",
  why = [[Je maakt de stilte goed met geld dat niet van jou is. Als het niet doorgaat, is het twee keer mis.]],
}
reply [[De collega's die dat beoordeeld hebben, doen dit werk al jaren. Ik ga daar heel eerlijk gezegd van uit.]] {
  act = "defend", go = "herbeoordeling",
  why = [[Je kiest partij voordat iemand opnieuw heeft gekeken.]],
}

moment "herbeoordeling" { step = "solve" }
customer [[Als er maar iemand écht naar kijkt. Ik heb de foto's er toen niet voor niets bij gedaan, dacht ik.]]
  signal "niet voor niets bij gedaan" { kind = "implicit", why = [[Hij vermoedt dat zijn stukken ongelezen bleven.]] }
thought [[Een ander. Niet dezelfde die al nee zei.]]
narrator [[Nu het geschil: de afwijzing. Je mag dekking niet zelf toezeggen.]]
offer {
  needs   = { "reassess", "routes", "status_update" },
  welcome = { "fixed_contact", "apology", "improvement" },
  harmful = { "promise_cover", "complaint_form" },
  route   = "senior",
  hand_over = { takes = "4h", trust = 3, patience = 3 },
  why     = [[Een besluit laat je overdoen door een specialist, met een datum en met uitleg van de weg daarna: eerst bij ons, en komen wij er niet uit, dan naar buiten. Jij blijft zijn aanspreekpunt.]],
  go      = { fits = "teruggedraaid", short = "teruggedraaid", handed_over = "halverwege" },
}

moment "halverwege" { step = "follow_up" }
narrator [[Halverwege de afgesproken termijn. De specialist heeft alles en is nog bezig. Er is geen nieuws.]]

reply [[Ik wacht nog met schrijven tot er een uitslag is. Een bericht zonder nieuws maakt hem alleen maar onrustig.]] {
  act = "skip", go = "berust",
  why = [[Voor jou is er geen nieuws. Voor hem begint het opnieuw te lijken op die vijf weken.]],
}
reply [[Beste meneer Bakker, de specialist heeft al uw foto's. Vrijdag weet ik meer, en dan bel ik u, hoe het ook valt.]] {
  act = "follow_up", go = "uitslag",
  why = [[Eén bericht, ook zonder nieuws, op de dag die je beloofde. Dat is het hele verschil.]],
}
reply [[Beste meneer Bakker, de specialist heeft het drukker dan gedacht door een nieuwe storm, vandaar dat het duurt.]] {
  act = "explain", go = "tevreden",
  why = [[Je laat tenminste iets horen. Maar het gaat weer over ons, en hij weet niet wanneer.]],
}
reply [[Beste meneer Bakker, zou u in de bijlage willen aangeven hoe tevreden u tot nu toe over ons contact bent?]] {
  act = "survey", go = "berust",
  why = [[Een cijfer vragen terwijl hij op een antwoord wacht.]],
}

moment "uitslag" { step = "follow_up" }
narrator [[Vrijdag. De specialist vergoedt de helft. Je hebt hem gebeld, en hij mailt.]]
customer [[U belde op de dag die u noemde. De helft is meer dan ik dacht, over de rest denk ik nog na. Ik fiets
weer, en mijn vrouw klaagt nu over de wind op mijn jas.]]
  decoy "klaagt nu over de wind" { why = [[Zij plaagt hem. Het woord klagen maakt nog geen klacht.]] }
thought [[Wie had dat gedacht.]]

reply [[Dan bent u er al met al mooi vanaf gekomen! Ik sluit het dossier, en wens u nog veel fietsplezier.]] {
  act = "minimise", go = "berust",
  why = [['Mooi vanaf gekomen' maakt van zijn recht een meevaller.]],
}
reply [[Dank u. Na uw verhaal krijgt elk dossier dat tien dagen stil ligt een ander. De weg naar buiten blijft open.]] {
  act = { "thank", "close_loop" }, empathy = 2, when = { contacts = { max = 1 } }, go = "blij",
  heard = { "vijf weken niets", "dan één regel", "zomaar kunt vergeten", "een computer verwacht", "maar iets op verzonnen" },
  why = [[Wat hij meemaakte, overkomt een ander niet meer. En zijn geschil mag gewoon verder.]],
}
reply [[Dank voor uw mail. Fijn dat u weer fietst, en ik wens u en uw vrouw samen nog heel veel goede tochten.]] {
  act = "thank", go = "tevreden",
  why = [[Hartelijk, en klaar. Hij hoort alleen niet wat zijn klacht heeft opgeleverd.]],
}
reply [[Zo ziet u dat onze mensen hun werk toch echt goed doen, ook als dat een keer wat langer duurt.]] {
  act = "defend", go = "berust",
  why = [[Na alle moeite toch nog een punt willen scoren.]],
}

-- Zijpaden ---------------------------------------------------------------------

moment "regel" { step = "acknowledge" }
customer [[Ik vroeg u niets over artikelen of over uw werkwijze. Leest er bij u eigenlijk wel eens iemand een
brief tot het eind?]]
  signal "Leest er bij u eigenlijk wel eens iemand" { kind = "implicit", why = [[Een vraag in de vorm, een oordeel in de inhoud.]] }
thought [[Zie je wel. Een computer.]]

reply [[Zeker. Uw brief wordt eerst gescand, dan door een team gelezen en daarna aan een behandelaar gegeven, vandaar.]] {
  act = "explain", go = "afhaken",
  why = [[Hij vroeg of er iemand leest. Jij legt uit hoe de post loopt.]],
}
reply [[Wij behandelen meer dan duizend brieven per week, meneer, en die worden stuk voor stuk met zorg gelezen.]] {
  act = "defend", go = "afhaken",
  why = [[Duizend anderen. En de zijne dus niet.]],
}
reply [[U heeft gelijk. U schreef dat u vijf weken niets hoorde, en daar ging ik aan voorbij. Mag ik u bellen?]] {
  act = "acknowledge", go = "splitsen",
  why = [[Je geeft toe dat je eroverheen las. Zo wordt het weer een gesprek.]],
}
reply [[Als u het niet eens bent met de afwijzing, dan kunt u daar schriftelijk en met redenen bezwaar tegen maken.]] {
  act = "form", go = "afhaken",
  why = [[Nog een brief, terwijl de vorige ongelezen lijkt.]],
}

moment "standaard" { step = "listen" }
customer [[Uiterst serieus. Die zin stond ook in uw ontvangstbevestiging van vijf weken terug. Ik bewaar hem
bij de andere knipsels, die map is altijd leuk om door te bladeren.]]
  signal "Die zin stond ook in uw ontvangstbevestiging" { kind = "indirect", why = [[Hij prikt door het bandje heen, met een glimlach.]] }
  decoy  "altijd leuk om door te bladeren"              { why = [[Zijn knipselmap is echt leuk. De grap zat in de zin ervoor.]] }
thought [[Zou er een knop voor zijn?]]

reply [[Dank voor uw reactie. Wij begrijpen dat dit vervelend is, en wij komen hier uiterlijk binnen tien dagen op terug.]] {
  act = "script", takes = "10d", go = "afhaken",
  why = [[Hetzelfde bandje, en weer tien dagen.]],
}
reply [[Dat bericht wordt automatisch gemaakt, omdat wij daarmee voldoen aan de termijn voor een eerste antwoord.]] {
  act = "explain", go = "regel",
  why = [[Klopt precies, en bevestigt dat er geen mens aan te pas kwam.]],
}
reply [[Die was raak. Ik schreef u een bandje. Wat is er in die vijf weken bij u gebeurd? Ik bel u als het mag.]] {
  act = { "listen", "probe" }, empathy = 2, heard = "Die zin stond ook in uw ontvangstbevestiging", go = "splitsen",
  why = [[Je legt het bandje weg en wordt een mens die luistert.]],
}
reply [[Dat klopt, die zin gebruiken wij vaker. Kunt u nog eens schrijven waar het u precies om te doen is?]] {
  act = "clarify", go = "splitsen",
  why = [[Je vraagt er in elk geval naar. Maar hij had het al geschreven.]],
}
reply [[Een map met knipsels, wat een leuke hobby! Verzamelt u die al lang, en over welke onderwerpen gaan ze?]] {
  act = "skip", heard = "altijd leuk om door te bladeren", go = "afhaken",
  why = [[Gezellig, en weer niet gelezen.]],
}

moment "jubileum" { step = "listen" }
customer [[Een bedankje. Na vijf weken. Stuurt u er ook taart bij? Ik heb overigens een mooie taartschep
van u gekregen, bij tien jaar.]]
  signal "Stuurt u er ook taart bij" { kind = "indirect", why = [[Spot, en verdiend. Je bedankte hem voor zijn trouw op het moment dat hij die verliest.]] }
  decoy  "een mooie taartschep"      { why = [[Die schep was echt mooi. Hier zit geen angel.]] }

reply [[Dat was misplaatst. U schreef over vijf weken stilte. Mag ik u bellen en het van u zelf horen?]] {
  act = { "invite", "listen" }, empathy = 2, go = "splitsen",
  why = [[Je draait om en gaat terug naar wat hij schreef.]],
}
reply [[Wat leuk dat u die taartschep nog heeft! Bij twaalf jaar komt er opnieuw een attentie uw kant op, hoor.]] {
  act = "skip", heard = "een mooie taartschep", go = "afhaken",
  why = [[Nog verder het verkeerde feestje in.]],
}
reply [[Onze vaste klanten zijn ons alles waard, en daar doen al onze collega's elke dag weer hun best voor.]] {
  act = "defend", go = "afhaken",
  why = [[Woorden over trouw zijn op dit moment zout in de wond.]],
}
reply [[Begrepen. Dan kijk ik nu eerst met u naar de afwijzing, en naar wat er in de voorwaarden over slijtage staat.]] {
  act = "skip", go = "regel",
  why = [[Van het feestje naar de polis, en weer over de stilte heen.]],
}

moment "opgehoopt"
narrator [[Je legt alles vast als één klacht over het besluit. De klachtencommissie mailt hem dat zij niet over dekking gaat.]]
customer [[Nu schrijft een commissie mij dat ze hier niet over gaat. Ik wil alleen dat iemand anders nog eens
naar die afwijzing kijkt. Heb ik dat zo onduidelijk gezegd?]]
  signal "Heb ik dat zo onduidelijk gezegd" { kind = "implicit", why = [[Hij geeft zichzelf de schuld van onze vergissing.]] }
thought [[Ik had het toch gewoon opgeschreven?]]
narrator [[Nog eens: zijn bezwaar tegen de afwijzing, wat is dat?]]
judge { is = "dispute", go = { right = "bellen", half = "bellen", wrong = "buiten" },
        why = [[Wie een besluit betwist, wil dat het opnieuw wordt bekeken. Noem je dat een klacht, dan komt het bij mensen die er niet over gaan.]] }

moment "koud" { step = "acknowledge" }
customer [[Ja. Dat zal allemaal best. Ik zat op een brief te wachten, en u op een storm.]]
  signal "Dat zal allemaal best"  { kind = "implicit", why = [[Hij geeft je gelijk om van je af te zijn.]] }
  signal "en u op een storm"      { kind = "indirect", why = [[Een grap die zegt: u praat over uzelf.]] }
thought [[Nog twee zinnen en ik hang op.]]

reply [[Het was een zware storm, met daken en auto's erbij, en die schades gaan altijd voor. Zo is het nu eenmaal.]] {
  act = "explain", go = "afhaken",
  why = [[Nog meer storm. Hij komt er niet in voor.]],
}
reply [[Nee, u zat te wachten en wij lieten niets horen. Dat is niet goed. Wat heeft u al die tijd gedaan?]] {
  act = { "acknowledge", "probe" }, go = "verzonnen",
  why = [[De storm eruit, de mens erin.]],
}
reply [[U moet wel bedenken dat de collega's toen ook in het weekend doorwerkten om iedereen te helpen.]] {
  act = "defend", go = "afhaken",
  why = [[Medelijden vragen aan wie zelf vergeten is.]],
}
reply [[Voor de duur van de behandeling is een andere afdeling verantwoordelijk. Ik geef u hun adres, als u wilt.]] {
  act = "deflect", hand_over = "cold", takes = "7d", contact = true, go = "doorverwezen",
  why = [[Nu moet hij ook nog uitzoeken wie er te laat was.]],
}

moment "doorverwezen" { step = "acknowledge" }
narrator [[Een week later mailt hij opnieuw.]]
customer [[Men stuurt mij daar terug: ik moet eerst bij u zijn, en pas als u niet tijdig antwoordt bij hen. U
wist dat vast. Of wist u dat niet?]]
  signal "Men stuurt mij daar terug" { kind = "explicit", why = [[Van het kastje naar de muur, keurig opgeschreven.]] }
  signal "U wist dat vast"           { kind = "implicit", why = [[Hij vermoedt dat je van hem af wilde.]] }
thought [[Zes weken nu.]]

reply [[Ik verwees u te vroeg, excuses. U bent nu bij mij: de stilte en het besluit pak ik allebei met u op.]] {
  act = { "apologise", "own" }, go = "bussen",
  why = [[Je haalt hem terug en wordt zijn ene aanspreekpunt.]],
}
reply [[Dat is dan hun uitleg. Ik raad u aan om daar nog eens schriftelijk om een beslissing te vragen.]] {
  act = "deflect", hand_over = "cold", takes = "7d", contact = true, go = "buiten",
  why = [[Voor de tweede keer de deur uit. Nu komt hij via buiten terug.]],
}
reply [[Die regels veranderen vaak, waardoor het voor ons ook niet altijd duidelijk is wie er wanneer aan zet is.]] {
  act = "explain", go = "afhaken",
  why = [[Onze verwarring is geen antwoord op de zijne.]],
}
reply [[Wij verwijzen juist altijd heel zorgvuldig, meneer. Meestal worden mensen daar prima geholpen, hoor ik.]] {
  act = "defend", go = "afhaken",
  why = [[Meestal wel, en hij niet. Weer hetzelfde lied.]],
}

moment "polis" { step = "probe" }
customer [[De polis. Natuurlijk. Daar kan een mens in elk geval niet ongerust van worden, daar staat alles al
in. Vraagt u maar, hoor.]]
  signal "Vraagt u maar, hoor" { kind = "implicit", why = [[Hij geeft het gesprek uit handen. Zo klinkt iemand die afhaakt.]] }
thought [[Hij wil het niet weten.]]

reply [[Ik leg de polis weg. Eerst u: hoe bent u die vijf weken zonder fiets doorgekomen, elke dag?]] {
  act = { "listen", "probe" }, empathy = 2, go = "bussen",
  why = [[Eerst de klant, dan de polis. Hij merkt dat je omkeert.]],
}
reply [[Mooi. Artikel 4.2 zegt dus dat slijtage is uitgesloten, en dat is ook logisch, want anders werd de premie te hoog.]] {
  act = "explain", go = "afhaken",
  why = [[De logica klopt. Het gesprek is voorbij.]],
}
reply [[Heeft u de voorwaarden destijds goed gelezen? Daar stond het bij het afsluiten toch ook al in.]] {
  act = "accuse", go = "afhaken",
  why = [[Nu had hij beter moeten lezen. Precies wat hij van ons vond.]],
}
reply [[Onze voorwaarden zijn heel helder geschreven, daar krijgen wij juist vaak goede reacties op van klanten.]] {
  act = "defend", go = "afhaken",
  why = [[Je verdedigt een document tegenover een mens.]],
}

moment "schraal" { step = "solve" }
customer [[Dus voor die vijf weken staat er eigenlijk niets. Of een bonnetje. Nu ja, ik had niet anders
verwacht.]]
  signal "niet anders verwacht" { kind = "implicit", why = [[Wie niets meer verwacht, is al bijna weg.]] }
thought [[Het ging me om fatsoen.]]

reply [[Excuses dat dit mager was. U krijgt de taxatie terug, en elke vrijdag hoort u van mij hoe het staat.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "4d", contact = true, go = "besluit",
  why = [[Alsnog doe je wat binnen je bereik lag. Een paar dagen later dan nodig was.]],
}
reply [[Voor trage behandeling kent onze regeling helaas geen vergoeding, want anders is het einde zoek natuurlijk.]] {
  act = { "rules", "explain" }, go = "berust",
  why = [[Het einde was al zoek, vijf weken lang. En je mág hier vergoeden.]],
}
reply [[Ik begrijp dat het onbevredigend voor u is. Ik zal uw opmerking zeker in het dossier laten opnemen.]] {
  act = "script", go = "berust",
  why = [[Een opmerking in een dossier dat niemand las.]],
}
reply [[Als dat zo voelt, kunt u daarover een apart klachtenformulier invullen. Dat staat op onze website klaar.]] {
  act = "form", go = "buiten",
  why = [[Hij heeft zijn klacht gemaild, verteld en uitgelegd.]],
}

moment "ingetrokken" { step = "solve" }
narrator [[Een dag later. De boekhouding betaalt het bedrag niet uit: het is meer dan je mag geven.]]
customer [[Eerst een royaal bedrag, en nu een mailtje dat het niet doorgaat. Toezeggingen zijn bij u ook maar
woorden.]]
  signal "Toezeggingen zijn bij u ook maar woorden" { kind = "explicit", why = [[De gebroken belofte bovenop de stilte.]] }
thought [[Ik vroeg zeventien vijftig.]]

reply [[De boekhouding is daar erg streng in, meneer. Als het aan mij had gelegen, had u het gewoon gekregen.]] {
  act = "blame", go = "buiten",
  why = [[Dan ligt het weer aan een ander. Wie is dan 'wij'?]],
}
reply [[Dat was mijn fout, ik beloofde te veel, excuses. De taxatie krijgt u terug, en die staat er morgen op.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "4d", contact = true, go = "besluit",
  why = [[Eerlijk, klein en zeker. Dat herstelt meer dan een groot bedrag.]],
}
reply [[Bedragen boven de vijftig euro gaan bij ons altijd langs twee mensen, dat is zo met elkaar afgesproken.]] {
  act = "rules", go = "buiten",
  why = [[Een regel die jij kende en hij niet.]],
}

moment "tussenstation" { step = "solve" }
narrator [[Vijf dagen later. Je teamleider vraagt hem om het hele verhaal nog eens te mailen.]]
customer [[Een volgende meneer wil alles nog eens horen, ook van de bussen. Over zeventien euro vijftig.]]
  signal "alles nog eens horen" { kind = "implicit", why = [[Je zette hem terug naar het begin.]] }
thought [[Wie mag daar eigenlijk iets?]]

reply [[Bij ons kijkt er altijd een tweede mee, meneer. Dat is vooral bedoeld om fouten te voorkomen, ook voor u.]] {
  act = "defend", go = "berust",
  why = [[De fout was juist dat niemand keek. En dit had je zelf gemogen.]],
}
reply [[Ik begrijp dat het dubbelop voor u is. Ik kijk of de teamleider uw mail al heeft kunnen lezen.]] {
  act = "script", go = "berust",
  why = [[Vriendelijk, en je zit nog steeds niet aan het stuur.]],
}
reply [[Dat had ik zelf moeten doen. De taxatie betaal ik vandaag terug, en u hoeft niets meer te mailen.]] {
  act = { "acknowledge", "own" }, takes = "1d", contact = true, go = "besluit",
  why = [[Je neemt het terug. Jij mocht dit al die tijd zelf beslissen.]],
}

moment "teruggedraaid" { step = "solve" }
narrator [[Drie dagen later. De afdeling acceptatie draait je toezegging terug: over dekking ga jij niet.]]
customer [[Eerst ja, nu weer nee. Ik begon net te denken dat ik u kon geloven.]]
  signal "Ik begon net te denken dat ik u kon geloven" { kind = "explicit", why = [[Het vertrouwen dat je had opgebouwd, ben je in één keer kwijt.]] }
thought [[Dan liever een eerlijk nee.]]

reply [[Dat had ik u niet mogen zeggen, en het spijt me. Er kijkt nu een specialist, en u hoort het vrijdag.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "6d", contact = true, go = "halverwege",
  why = [[Alsnog de goede weg, met een datum. Het vertrouwen komt te voet terug.]],
}
reply [[Ik had het echt voor u geregeld, alleen is er boven mij besloten dat het toch niet doorgaat, helaas.]] {
  act = "blame", go = "buiten",
  why = [[Je was de baas toen je beloofde, en niet meer toen het misging.]],
}
reply [[Besluiten over dekking gaan volgens vaste regels, en die gelden voor u net zo goed als voor ieder ander.]] {
  act = "rules", go = "buiten",
  why = [[Die regels golden ook toen jij ja zei.]],
}

moment "afhaken" { step = "listen" }
customer [[Laat u maar. Mijn dochter is jurist, die vindt zulke brieven altijd fijn om te schrijven.]]
  signal "Laat u maar"   { kind = "implicit", why = [[Zachter kan een klant niet vertrekken.]] }
  decoy  "altijd fijn om te schrijven" { why = [[Zijn dochter heeft er plezier in. Dat hij haar nodig heeft, is het nieuws.]] }
thought [[Ik heb het geprobeerd.]]

reply [[Dat is natuurlijk uw goed recht. Houdt u er rekening mee dat zo'n procedure bij ons wel maanden kan duren.]] {
  act = "explain", go = "buiten",
  why = [[Nog een keer uitleggen hoe lang wij over iets doen.]],
}
reply [[Wat handig, een dochter die jurist is en dat graag doet! Dan wacht ik haar brief met belangstelling af.]] {
  act = "skip", heard = "altijd fijn om te schrijven", go = "buiten",
  why = [[Je hoorde iets leuks. Hij zei dat hij het bij jou opgeeft.]],
}
reply [[Onze juristen kennen dit soort zaken van haver tot gort, dus ik verwacht weinig van zo'n brief.]] {
  act = "defend", go = "buiten",
  why = [[Nu is het oorlog, om een zin van één regel.]],
}
reply [[Die mag zij schrijven. Maar u wachtte vijf weken op ons. Wat heeft u dat gekost? Ik blijf bij u.]] {
  act = { "acknowledge", "own" }, takes = "2d", go = "bussen",
  why = [[Je laat hem zijn weg en pakt eindelijk op wat van ons is.]],
}
reply [[Dan wijs ik u graag op de mogelijkheid van het externe instituut. Daar hebben ze een formulier voor.]] {
  act = "deflect", hand_over = "cold", go = "buiten",
  why = [[Je houdt de deur voor hem open, de verkeerde kant op.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Ik krijg misschien niet mijn hele gelijk, maar wel een mens. Ik ben blij dat ik u toch heb
geschreven. Met vriendelijke groet, H. Bakker]] { outcome = "delighted" }
ending "tevreden" [[De taxatie is terug en er is opnieuw gekeken. Daarmee is het voor mij goed zo. H. Bakker]] { outcome = "satisfied" }
ending "berust" [[Ik neem er kennis van. Verder verwacht ik niets meer. H. Bakker]] { outcome = "resigned" }
ending "buiten" [[Mijn dochter heeft de zaak nu buiten uw bedrijf voorgelegd, met uw ene regel als bijlage. H. Bakker]] { outcome = "escalated" }
ending "weg" [[Hierbij zeg ik al mijn polissen op. Een reden vult u zelf maar in. H. Bakker]] { outcome = "lost" }
