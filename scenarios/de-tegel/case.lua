case {
  title    = "De tegel",
  summary  = "Een man staat aan de balie voor een losse stoeptegel. Een melding, zo lijkt het. Er is ook iemand gevallen.",
  sector   = "gemeente",
  channel  = "counter",
  role     = "counter",
  minutes  = 7,
  teaches  = { "een melding waar niets mee gebeurt, wordt een klacht",
               "eerst de mens, dan de stoep",
               "schade zeg je niet toe, die draag je warm over" },
  norm     = { time = "24h", limit = "42d", contacts = 1 },
  customer = { name = "meneer Visser", portrait = "man-40", trust = 40, patience = 40, earlier = 2 },
  start    = "opening",
  level    = 2, after = { "de-kraan" },
  on       = { patience_out = "weggelopen" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "opening" { step = "listen" }
narrator [[Woensdag, 10:20, balie drie.]]
customer [[Goedemorgen, ik kom voor de losse tegel bij nummer 12. Weer, ja. Mijn moeder is er gisteren over
gevallen, dus ik dacht, ik loop zelf maar even langs. Buiten is het gelukkig weer droog.]]
  signal "Weer, ja"                    { kind = "implicit", why = [[Eén woord, en er zit een heel verhaal achter: dit is niet de eerste keer.]] }
  signal "er gisteren over gevallen"   { kind = "implicit", why = [[Hij noemt het tussen neus en lippen, maar hierom staat hij hier: wat wij lieten liggen, heeft iemand geraakt.]] }
  signal "ik loop zelf maar even langs" { kind = "implicit", why = [[Wie zelf komt, heeft de gewone weg al geprobeerd.]] }
  decoy  "weer droog"                  { why = [[Nog een keer 'weer', maar dit gaat over de regen.]] }
thought [[Twee keer gemeld. Eens zien of ze dat zelf weten.]]

reply [[Losse tegels gaan bij ons op volgorde van gevaar, en een zijstraat staat op die lijst vaak wat lager.]] {
  act = "explain", go = "lijst",
  why = [[Een nette uitleg over een lijst, tegen iemand die net 'mijn moeder' zei.]],
}
reply [[Dat is zo gemeld. Mag ik het huisnummer nog even van u? Dan krijgt u meteen een meldnummer mee.]] {
  act = "skip", go = "nummertje",
  why = [[Vlot en vriendelijk, en precies wat er de vorige keren ook gebeurde.]],
}
reply [[Hoe is het nu met uw moeder? En u zegt 'weer': vertelt u eens wat eraan vooraf is gegaan.]] {
  act = "invite", heard = { "Weer, ja", "er gisteren over gevallen", "ik loop zelf maar even langs" }, go = "moeder",
  why = [[Eerst de mens, en dan het woordje dat hij bijna inslikte.]],
}
reply [[Wat vervelend, zo'n losse tegel. Ligt hij aan de straatkant, of meer naar de tuintjes toe?]] {
  act = "sympathise", go = "kant",
  why = [[Vriendelijk, maar je leeft mee met de stoep.]],
}
reply [[Ja, heerlijk hè, dat het weer droog is! Blijft het zo tot het weekend, wat denkt u zelf?]] {
  act = "skip", trust = -8, patience = -12, heard = "weer droog", go = "weerpraatje",
  why = [[Je pakt het enige 'weer' op dat niets betekent.]],
}

moment "moeder" { step = "acknowledge" }
customer [[Lief dat u dat vraagt. Gekneusde pols, bril in tweeën. In maart gemeld, in mei nog eens, en op
allebei zo'n vriendelijk bericht terug. Ze loopt nu om, langs de drukke weg. Daar kent ze iedereen,
zegt ze altijd.]]
  signal "in mei nog eens"                { kind = "implicit", why = [[Twee keer gemeld. Wie iets voor de tweede keer meldt, heeft de eerste keer niets gezien.]] }
  signal "zo'n vriendelijk bericht terug" { kind = "indirect", why = [[Spot, heel zacht. Een bericht was er, een stratenmaker niet.]] }
  signal "Ze loopt nu om"                 { kind = "indirect", why = [[Gedrag zegt het: zij vertrouwt haar eigen stoep niet meer.]] }
  decoy  "zegt ze altijd"                 { why = [['Altijd' klinkt als een verwijt. Hier is het een moeder met een gezegde.]] }
thought [[Ze durft die hoek niet meer om. Dat zegt ze alleen tegen mij.]]

reply [[In het systeem staan uw twee meldingen op afgehandeld, dus er moet toen toch iemand zijn geweest.]] {
  act = "deny", go = "afgehandeld",
  why = [[Je scherm krijgt gelijk. Zijn moeder heeft een gekneusde pols.]],
}
reply [[Twee keer gemeld, niets mee gedaan, en nu is uw moeder gewond. Dat had niet gemogen. Het spijt me.]] {
  act = { "acknowledge", "apologise" }, go = "bankje",
  why = [[Feit, gevolg en norm, en een excuus zonder 'als'. Over geld gaat het nog niet.]],
}
reply [[Een klacht in de zin van de wet gaat over gedrag van ambtenaren. Een tegel valt daar niet onder.]] {
  act = "rules", go = "secuur",
  why = [[Hij gebruikte het woord klacht niet eens. En twee keer niets doen ís gedrag.]],
}
reply [[Het spijt me te horen. De mensen van de buitendienst lopen anders elke dag hun wijk, heel secuur.]] {
  act = "defend", go = "secuur",
  why = [[Je neemt het op voor de buitendienst. Dan moet hij nog harder gaan vertellen wat er mis is.]],
}

moment "bankje"
customer [[Dank u. U bent de eerste die dat zegt. O ja, mochten ze daar ooit aan de slag gaan: een bankje
halverwege zou leuk zijn, dan kan ze even zitten. Het heeft geen haast, hoor.]]
  signal "de eerste die dat zegt" { kind = "implicit", why = [[Een bedankje voor jou, en een oordeel over iedereen vóór jou.]] }
  decoy  "Het heeft geen haast"   { why = [[Zo klinkt ook iemand die zijn klacht klein maakt. Dat bankje is gewoon een idee.]] }
narrator [[Over dat bankje: wat is dat?]]
judge { is = "suggestion", also = { "request" }, go = { right = "binnen", half = "binnen", wrong = "hoorzitting" },
        why = [[Een idee om iets beter te maken. Niemand heeft iets nagelaten, dus er is niets om over te klagen. Schrijf het op en geef het door.]] }

moment "binnen" { step = "probe" }
customer [[En verder, tja. Ze zit nu even binnen, met haar arm op een kussen. We redden ons wel.]]
  signal "We redden ons wel" { kind = "implicit", why = [[Zo praat iemand die niet meer op ons rekent.]] }
thought [[Zaterdag is het markt. Die slaat ze nooit over.]]

reply [[Gelukkig maar. Dan zet ik de tegel in de planning, en hoort u binnen tien werkdagen hoe het loopt.]] {
  act = "skip", go = "tien_dagen",
  why = [[Je neemt 'we redden ons wel' letterlijk, en hij krijgt zijn derde vriendelijke bericht.]],
}
reply [[Wat kan uw moeder nu niet, wat ze anders wel doet? Dan weet ik hoeveel haast die stoep heeft.]] {
  act = "probe", heard = { "We redden ons wel", "Ze loopt nu om" }, go = "markt",
  why = [[Je vraagt naar wat het haar kost. Daar hangt de spoed van af, en niet van een lijst.]],
}
reply [[Weet u nog op welke dag u in maart belde? Dan zoek ik het nummer van de melding er even bij op.]] {
  act = "clarify", go = "markt",
  why = [[Nuttig voor het dossier. Het gaat alleen over papier.]],
}
reply [[De planning zit op de gemeentewerf. Ik geef u het nummer, dan kunt u zelf vragen of het sneller kan.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "werf",
  why = [[Hij staat bij de gemeente en mag de gemeente gaan bellen. Spoed mag je hier zelf geven.]],
}

moment "markt"
customer [[Zaterdag is het markt, daar gaat ze al veertig jaar op eigen benen heen. Nu niet. Ze zegt dat ze
beter had moeten kijken. Die pols geeft geen blijvende klachten, zegt de dokter. Maar waar blijft zo'n
melding nou eigenlijk?]]
  signal "beter had moeten kijken"     { kind = "indirect", why = [[Via haar zoon hoor je hoe zij zichzelf de schuld geeft van wat wij lieten liggen.]] }
  signal "waar blijft zo'n melding nou" { kind = "implicit", why = [[Een vraag als vorm, en eronder: u heeft er niets mee gedaan.]] }
  decoy  "al veertig jaar"             { why = [['Al drie maanden' is een verwijt. 'Al veertig jaar' is een gewoonte waar zij van houdt.]] }
  decoy  "geen blijvende klachten"     { why = [[Het woord klachten valt, maar het gaat over haar pols.]] }
thought [[Ik ga hier niet schreeuwen. Maar iemand moet het snappen.]]
narrator [[Er ligt een tegel los, er is iemand gevallen, en er zijn twee meldingen geweest waar niemand op terugkwam. Die stilte: wat is dat?]]
judge { is = "complaint", kind = "implicit", also = { "request" },
        go = { right = "waarom", half = "waarom", wrong = "karig" },
        why = [[Een losse tegel is een melding. Twee keer melden en niets zien gebeuren is een klacht over hoe wij werken, ook zonder dat woord.]] }

moment "waarom" { step = "acknowledge" }
customer [[Mag ik vragen hoe dat gaat, bij u? Je meldt iets, en dan? Ik zoek geen ruzie, hoor. Voor mijn
paspoort ben ik hier altijd prima geholpen.]]
  signal "Je meldt iets, en dan"  { kind = "implicit", why = [[Hij vraagt om uitleg, en zegt er meteen bij wat er ontbrak.]] }
  decoy  "altijd prima geholpen"  { why = [[Een groot woord kan spot zijn. Over zijn paspoort is hij gewoon tevreden.]] }

reply [[Uw melding ging naar een aannemer, die haar klaar meldde. Niemand van ons is gaan kijken. Dat is fout.]] {
  act = "inform", go = "oplossing",
  why = [[Hij vroeg erom en hij is erkend. Kort, eerlijk, en de fout blijft bij ons.]],
}
reply [[Elke melding krijgt een code van één tot vijf, en de codes vier en vijf sparen we per wijk op, tot er genoeg werk ligt voor een hele dag.]] {
  act = "explain", go = "oplossing",
  why = [[Hij vraagt waar zijn melding bleef, en krijgt een werkproces. Wat er misging, zeg je niet.]],
}
reply [[Ik zeg het u eerlijk: dat ligt aan de aannemer. Die meldt wel vaker iets klaar wat nog los ligt.]] {
  act = "blame", go = "oplossing",
  why = [[Voor hem heeft de gemeente die stoep. Wie wij inhuren, is onze zaak.]],
}
reply [[U bent de enige niet, als dat helpt. In de nieuwbouw wachten ze soms wel een jaar op een stoep.]] {
  act = "compare", go = "karig",
  why = [[Dat het elders slechter gaat, maakt zijn moeder niet minder gevallen.]],
}

moment "oplossing" { step = "solve" }
customer [[Kijk, dat is duidelijk. En wat gebeurt er nu?]]
thought [[Als ik nu een derde nummer krijg, ga ik naar huis.]]
narrator [[Eerst de klacht en de stoep. Over de schade praten jullie zo.]]
offer {
  needs   = { "apology", "urgent_repair", "call_back" },
  welcome = { "register", "improvement", "legal_handover" },
  harmful = { "new_ticket", "complaint_form", "voucher", "liability" },
  route   = "self",
  takes   = "6h",
  hand_over = { takes = "3d", trust = -8, patience = -10 },
  why     = [[Excuses voor de stilte, vandaag de stoep afzetten en zelf bellen: dat mag je allemaal aan de balie. Is hij dan tevreden, dan hoeft er geen procedure te volgen.]],
  go      = { fits = "bril", short = "karig", beyond = "teruggefloten", handed_over = "doorgeschoven" },
}

moment "bril" { step = "solve" }
customer [[Vandaag nog, dat is mooi. En haar bril? Tweehonderdtachtig euro. De buurman zegt dat de gemeente
zulke dingen altijd betaalt. Klopt dat?]]
  decoy "altijd betaalt" { why = [[De buurman denkt dat. Het is een vraag naar hoe het zit, geen verwijt.]] }
thought [[Zeg gewoon waar ik aan toe ben.]]

reply [[Na twee meldingen is het wel duidelijk. Die bril betalen wij u terug, daar mag u op rekenen, hoor.]] {
  act = "overpromise", go = "teruggedraaid",
  why = [[Het voelt ruimhartig, maar over schade ga jij niet. Een ja dat wordt ingetrokken is erger dan geen ja.]],
}
reply [[Voor schade is er de website, daar stelt u ons aansprakelijk. Heeft u uw inlogcode bij de hand?]] {
  act = "form", hand_over = "cold", takes = "4d", contact = true, go = "website",
  why = [[Hij staat voor je neus, en jij stuurt hem naar een scherm.]],
}
reply [[Dat beslis ik niet, dus ik beloof niets. Ik breng u bij wie dat wel doet. Heeft u nog een bon?]] {
  act = { "together", "probe" }, go = "overdracht",
  why = [[Eerlijk over wat je niet mag, en meteen samen op weg naar wie het wel mag.]],
}
reply [[Dan moet u eerst aantonen dat wij nalatig zijn geweest, en dat is in de praktijk vrij lastig, hoor.]] {
  act = "rules", go = "overdracht",
  why = [[Je spreekt een half oordeel uit dat niet van jou is, en hij hoort: begin er maar niet aan.]],
}

moment "overdracht" { step = "solve" }
customer [[Liever een mens dan een website, als dat mag. Mijn moeder wil het zelf ondertekenen, die is nog
van de vulpen.]]
  signal "Liever een mens dan een website" { kind = "implicit", why = [[Hij heeft twee keer met een systeem gepraat. Daar kwam niets uit.]] }
  decoy  "nog van de vulpen"               { why = [['Nog' en 'nog steeds' zijn vaak verwijten. Dit gaat over een vulpen waar zij dol op is.]] }
thought [[Iemand met een naam. Dat zou al schelen.]]
narrator [[Nu de schade: een gekneusde pols en een bril. Wie pakt dat op, en wat geef je mee?]]
offer {
  needs   = { "legal_handover", "call_back" },
  welcome = { "apology", "register", "urgent_repair", "improvement" },
  harmful = { "liability", "voucher", "complaint_form", "new_ticket" },
  route   = "senior",
  hand_over = { takes = "4h", trust = 3, patience = 3 },
  why     = [[Of de gemeente betaalt, beoordeelt juridische zaken. Warm betekent: een naam, jouw verhaal erbij, en een dag waarop hij van jou hoort.]],
  go      = { fits = "teruggedraaid", short = "teruggedraaid", handed_over = "afscheid" },
}

moment "afscheid" { step = "follow_up" }
customer [[Goed, dan weet ik bij wie het ligt. De rest merk ik vanzelf wel. Of niet, natuurlijk.]]
  signal "Of niet, natuurlijk" { kind = "implicit", why = [[Twee keer merkte hij niets. Hij houdt er rekening mee dat het zo weer gaat.]] }
thought [[Eerst zien, dan geloven.]]

reply [[Mocht er iets niet goed gaan, dan komt u gewoon weer even langs. Wij zitten hier elke ochtend klaar.]] {
  act = "advise", go = "tevreden",
  why = [[Gastvrij, en het is opnieuw zijn werk om erachteraan te gaan.]],
}
reply [[Nee, ditmaal hoort u het. Maandag om drie uur bel ik u, ook als er dan nog niets bekend mocht zijn.]] {
  act = "follow_up", go = "maandag",
  why = [[Een dag, een tijd, en een belofte die je kunt houden.]],
}
reply [[Wilt u zo nog even een smiley indrukken, daar bij de uitgang? Daar zijn we hier erg mee geholpen.]] {
  act = "survey", go = "berust",
  why = [[De tegel ligt nog los en wij vragen om een cijfer.]],
}
reply [[Dan is alles geregeld, meneer Visser. Ik wens u nog een fijne dag, en uw moeder veel beterschap.]] {
  act = "skip", go = "tevreden",
  why = [[Hartelijk gezegd. Zijn 'of niet' heb je laten liggen.]],
}

moment "maandag" { step = "follow_up" }
narrator [[Maandag, 15:00. De tegel ligt vast. Je belt.]]
customer [[U belt écht. Alles ligt recht, en die mevrouw van juridische zaken was al bij moeder aan tafel.
Zij is zaterdag naar de markt geweest, met mij. Alleen jammer dat we nu tot woensdag haring eten.]]
  decoy "Alleen jammer" { why = [[Vaak zit achter 'alleen jammer' een angel. Hier zit alleen haring.]] }
thought [[Dat dit ook kan, bij de gemeente.]]

reply [[Graag gedaan. Dan zet ik de zaak op gesloten, en zijn er voor ons verder geen open punten meer.]] {
  act = "thank", empathy = 0, go = "tevreden",
  why = [[Netjes afgerond. Of het voor hém klaar is, heb je niet gevraagd.]],
}
reply [[Door u gaat er nu iemand kijken voor een melding klaar heet. Is uw klacht zo opgelost, of wilt u meer?]] {
  act = { "close_loop", "follow_up" }, when = { contacts = { max = 1 } }, go = "blij",
  heard = { "Weer, ja", "ik loop zelf maar even langs", "in mei nog eens", "zo'n vriendelijk bericht terug", "Je meldt iets, en dan", "waar blijft zo'n melding nou", "Dan heb ik er drie" },
  why = [[Je vertelt wat er is veranderd en laat hem bepalen of het klaar is. Zegt hij ja, dan hoeft er geen procedure meer te komen.]],
}
reply [[Ziet u wel, het is gewoon gelukt! De buitendienst is echt heel betrouwbaar, als ze het eenmaal weten.]] {
  act = "defend", go = "berust",
  why = [[Ze wisten het sinds maart. Toch nog even gelijk willen hebben.]],
}
reply [[Wat fijn voor u en uw moeder. Dank u wel voor uw geduld met ons, en eet smakelijk dit weekend.]] {
  act = "thank", go = "tevreden",
  why = [[Warm en aardig. Hij hoort alleen niet wat zijn komst heeft opgeleverd.]],
}

-- Zijpaden ---------------------------------------------------------------------

moment "lijst" { step = "acknowledge" }
customer [[Op volgorde van gevaar. Dus eerst moet er iemand vallen, en dan stijgt zij op de lijst? Ik snap
het hoor, u maakt die lijst ook niet.]]
  signal "eerst moet er iemand vallen" { kind = "implicit", why = [[Hij trekt de conclusie die in onze uitleg zat.]] }
  signal "u maakt die lijst ook niet"  { kind = "implicit", why = [[Hij spreekt je vrij, en zoekt iemand die wél iets kan doen.]] }
thought [[Lijsten. Ze ligt thuis met een zak ijs.]]

reply [[Zo werkt het niet helemaal. Een val telt mee in de score, maar alleen als die ook officieel is gemeld.]] {
  act = "explain", go = "opgeven",
  why = [[Nog een regel bovenop de lijst. Hij komt er niet in voor.]],
}
reply [[Die lijst is zorgvuldig opgesteld, door mensen die hun vak verstaan. Daar mag u gerust op vertrouwen.]] {
  act = "defend", go = "opgeven",
  why = [[Vertrouwen vraag je niet aan iemand die er net op is gevallen.]],
}
reply [[Weg met die lijst, het gaat om uw moeder. Hoe is het met haar? En wat deden wij na uw melding?]] {
  act = { "acknowledge", "probe" }, go = "moeder",
  why = [[Je keert om: eerst de mens, en dan wat er van onze kant is nagelaten.]],
}
reply [[De lijst wordt op de gemeentewerf gemaakt. Ik geef u het nummer, dan kunt u daar uitleg vragen.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "opgeven",
  why = [[Hij staat aan de balie van de gemeente en wordt naar de gemeente gestuurd.]],
}

moment "nummertje" { step = "listen" }
customer [[Een meldnummer. Dan heb ik er drie. Mooi rijtje begint dat te worden. Maar u bent vlot, dat moet ik
zeggen.]]
  signal "Dan heb ik er drie" { kind = "implicit", why = [[Twee nummers had hij al. Hij zegt niet wat die hem hebben gebracht.]] }
  signal "Mooi rijtje"        { kind = "indirect", why = [[Spot. Drie nummers en nog steeds een losse tegel.]] }
  decoy  "u bent vlot"        { why = [[Dat meent hij. Vlot ben je, alleen de verkeerde kant op.]] }
thought [[Nummer drie gaat naast de andere twee op de koelkast.]]

reply [[Zonder nummer kan de buitendienst niets voor u doen, omdat alle opdrachten via dat systeem lopen.]] {
  act = "explain", go = "lijst",
  why = [[Het systeem heeft een nummer nodig. Hij heeft iets anders nodig.]],
}
reply [[Dan leg ik dat nummer weg. Wat is er met de eerste twee gebeurd? En hoe is het met uw moeder?]] {
  act = { "listen", "probe" }, empathy = 2, heard = { "Dan heb ik er drie", "Mooi rijtje" }, go = "moeder",
  why = [[Je stopt het automatisme en vraagt naar wat hij al twee keer probeerde.]],
}
reply [[Zo'n nummer is juist heel betrouwbaar, meneer. Daarmee volgt de dienst elke melding op de voet.]] {
  act = "defend", go = "opgeven",
  why = [[Op de voet gevolgd, en twee keer niet aangekomen.]],
}
reply [[Dank u, dat is aardig! Alstublieft, uw nummer. Op de site kunt u zien hoe ver ze ermee zijn.]] {
  act = "skip", trust = -6, patience = -10, heard = "u bent vlot", takes = "6d", contact = true, go = "opgeven",
  why = [[Je neemt het compliment aan en stuurt hem de deur uit met wat hij al had.]],
}
reply [[Waar ligt die tegel precies? Dan zet ik het er heel duidelijk bij, voor de stratenmaker.]] {
  act = "clarify", go = "kant",
  why = [[Goed voor de stratenmaker. Aan zijn rijtje nummers ga je voorbij.]],
}

moment "kant" { step = "listen" }
customer [[Aan de straatkant, bij de lantaarn. Maar dat stond in de vorige twee ook, met een foto erbij. Een
prachtige foto, al zeg ik het zelf.]]
  signal "dat stond in de vorige twee ook" { kind = "implicit", why = [[Hij vertelt voor de derde keer hetzelfde.]] }
  decoy  "Een prachtige foto"              { why = [[Een overdreven woord kan spot zijn. Hij fotografeert gewoon graag.]] }

reply [[Foto's komen bij ons in een ander systeem terecht, en daardoor ziet de ploeg ze vaak niet bij de melding.]] {
  act = "explain", go = "lijst",
  why = [[Je legt uit waarom zijn moeite voor niets was.]],
}
reply [[Dan weet ik genoeg over de tegel. Wilt u mij ook vertellen hoe u het zelf heeft beleefd, tot nu toe?]] {
  act = "listen", go = "moeder",
  why = [[Een open deur, al moet hij er zelf doorheen.]],
}
reply [[De vorige twee, zegt u. Wat is daarmee gebeurd, meneer Visser? En hoe is het nu met uw moeder?]] {
  act = "probe", heard = "dat stond in de vorige twee ook", go = "moeder",
  why = [[Alsnog gehoord: je vraagt naar de vorige keren in plaats van naar de lantaarn.]],
}
reply [[Mooi, een goede foto helpt enorm! Fotografeert u al lang? Dat lijkt mij nou een heerlijke hobby.]] {
  act = "skip", trust = -8, patience = -12, heard = "Een prachtige foto", go = "opgeven",
  why = [[Gezellig. Zijn moeder ligt thuis op de bank.]],
}

moment "weerpraatje" { step = "listen" }
customer [[Het weekend? Geen idee. Ik sta hier voor mijn moeder, die is gevallen over úw tegel. En zij is dol op
regen, dus voor haar hoeft het niet.]]
  signal "gevallen over úw tegel" { kind = "explicit", why = [[Nu zegt hij het voluit, omdat je het de eerste keer niet hoorde.]] }
  decoy  "dol op regen"           { why = [[Overdrijving, maar gemeend. Zij houdt echt van regen.]] }
thought [[Ben ik hier onzichtbaar?]]

reply [[Dol op regen, dat hoor je niet vaak! Mijn moeder ook, die ging er zelfs speciaal voor naar buiten.]] {
  act = "skip", trust = -10, patience = -16, heard = "dol op regen", go = "opgeven",
  why = [[Tweede keer over het weer. Hij heeft het over een val.]],
}
reply [[De gemeente heeft duizenden tegels liggen, en door de vorst van deze winter komen er veel omhoog.]] {
  act = "explain", go = "lijst",
  why = [[Een verklaring uit de grond, voor iemand die een mens verwacht.]],
}
reply [[U heeft gelijk, daar liep ik overheen. Hoe is het met uw moeder? Vertelt u het mij van het begin.]] {
  act = { "apologise", "listen" }, empathy = 2, go = "moeder",
  why = [[Je geeft je misser toe en gaat alsnog luisteren.]],
}
reply [[Onze stoepen liggen er over het geheel genomen echt goed bij, dat blijkt elk jaar uit de enquête.]] {
  act = "defend", go = "opgeven",
  why = [[Over het geheel genomen. Zij viel over één tegel.]],
}

moment "afgehandeld" { step = "acknowledge" }
customer [[Afgehandeld? Ik heb een foto van vanochtend. Of heeft mijn moeder dat soms zelf gedaan, met haar
pols?]]
  signal "Of heeft mijn moeder dat soms zelf gedaan" { kind = "explicit", why = [[Nu ligt het er voluit, en het gaat ook over dit gesprek.]] }
thought [[Ze geloven hun scherm liever dan mij.]]

reply [[Een melding gaat automatisch op afgehandeld zodra de opdracht de deur uit is, dus daar zegt het niets over.]] {
  act = "explain", go = "opgeven",
  why = [[Het bewijs dat ons systeem niets zegt. Zijn moeder had daar gisteren niets aan.]],
}
reply [[Ik wil u graag geloven, meneer. Maar de ploeg die daar loopt, is een van de beste die we hebben.]] {
  act = "defend", go = "opgeven",
  why = [['Ik wil u geloven, maar': hij hoort alleen het tweede stuk.]],
}
reply [[Ik had u moeten geloven. Twee keer gemeld, en hij ligt nog los: dat is niet goed. Het spijt me.]] {
  act = { "acknowledge", "apologise" }, go = "bankje",
  why = [[Je laat het scherm los en neemt terug wat je zei. Dat kost iets, en het opent het gesprek weer.]],
}
reply [[Dan is er vast iets misgegaan bij het invoeren. Hoe heeft u de melding eigenlijk gedaan, via de app?]] {
  act = "accuse", go = "opgeven",
  why = [[Misschien heeft hij het fout ingevuld, zeg je. Twee keer.]],
}

moment "secuur" { step = "acknowledge" }
customer [[Dat zal allemaal best. En toch ligt mijn moeder op de bank met een zak ijs. Daar hoor ik u niet
over.]]
  signal "Dat zal allemaal best"   { kind = "implicit", why = [[Hij geeft je gelijk om ervan af te zijn.]] }
  signal "Daar hoor ik u niet over" { kind = "explicit", why = [[De klacht gaat nu ook over jou: je praat over alles, behalve over haar.]] }
thought [[Nog één zo'n zin en ik loop weg.]]

reply [[Ik hoor het, het spijt me. Twee keer gemeld, en nu is zij gewond. Dat hadden wij moeten voorkomen.]] {
  act = { "acknowledge", "apologise" }, go = "bankje",
  why = [[Laat, maar raak: feit, gevolg, norm.]],
}
reply [[Voor letsel moet u de procedure voor schade volgen, want anders lopen de zaken hier door elkaar heen.]] {
  act = "explain", go = "opgeven",
  why = [[Hij vraagt om een mens en krijgt een scheiding van procedures.]],
}
reply [[Wij leven natuurlijk met haar mee. Maar de collega's doen met te weinig mensen echt wat ze kunnen.]] {
  act = "defend", go = "opgeven",
  why = [[Meeleven tot aan de 'maar'. Daarna gaat het weer over ons.]],
}
reply [[Wilt u er een klacht over indienen? Dan heb ik hier een formulier voor u, dat is zo ingevuld.]] {
  act = "form", go = "opgeven",
  why = [[Hij heeft zijn klacht al twee keer aan je verteld.]],
}

moment "hoorzitting"
narrator [[Je legt het bankje vast als klacht. Zijn moeder krijgt per koerier een uitnodiging voor een hoorzitting.]]
customer [[Ze belt net, helemaal van slag. Een hoorzitting, over een bankje? Zij vraagt of ze nu iets heeft
misdaan. Het was gewoon een leuk idee.]]
  signal "of ze nu iets heeft misdaan" { kind = "indirect", why = [[Via haar zoon hoor je wat onze brief heeft aangericht.]] }
  decoy  "gewoon een leuk idee"        { why = [['Het is maar een kleinigheid' verbergt vaak iets. Dit was echt een idee.]] }
thought [[Hier wilde ik haar juist buiten houden.]]
narrator [[Nog eens: dat bankje, wat is dat?]]
judge { is = "suggestion", also = { "request" }, go = { right = "binnen", half = "binnen", wrong = "ombudsman" },
        why = [[Een idee. Wie van alles een klacht maakt, jaagt mensen schrik aan en heeft geen tijd meer voor de klacht die er wel ligt.]] }

moment "tien_dagen" { step = "probe" }
customer [[Tien dagen. Is het normaal dat zij zo lang binnen moet zitten om een stoeptegel?]]
  signal "Is het normaal dat" { kind = "implicit", why = [[Een vraag waar maar één antwoord op past: nee.]] }
thought [[Ik vraag het nog één keer netjes.]]

reply [[In een drukke periode is dat helaas wel normaal, omdat eerst de doorgaande wegen aan de beurt zijn.]] {
  act = "explain", go = "opgeven",
  why = [[Je beantwoordt de vraag letterlijk. Hij wilde horen dat het niet normaal is.]],
}
reply [[Nee, dat is niet normaal. Vertelt u eens: waar moet zij deze week naartoe, en wat lukt er nu niet?]] {
  act = { "acknowledge", "probe" }, go = "markt",
  why = [[Een eerlijk antwoord, en daarna vraag je naar haar leven.]],
}
reply [[De planners houden echt zo veel mogelijk rekening met ouderen, meneer, dat is hier een speerpunt.]] {
  act = "defend", go = "opgeven",
  why = [[Een speerpunt, en zij kan de deur niet uit.]],
}
reply [[Ik begrijp dat het lastig is. Zal ik bij de melding zetten dat het om een oudere bewoner gaat?]] {
  act = "script", go = "opgeven",
  why = [[Een regel in een scherm. Hij vroeg of het normaal is.]],
}

moment "werf" { step = "acknowledge" }
narrator [[De volgende ochtend staat hij weer voor je.]]
customer [[Op de werf zeggen ze dat de balie erover gaat. Moeder slaapt nu beneden, op de bank, dan hoeft ze de
trap niet op met die pols. Ze waren wel heel aardig, daar op de werf.]]
  signal "dat de balie erover gaat" { kind = "implicit", why = [[Van het kastje naar de muur, en hij zegt het er heel netjes bij.]] }
  signal "Moeder slaapt nu beneden" { kind = "indirect", why = [[Gedrag: haar huis wordt kleiner, terwijl wij naar elkaar wijzen.]] }
  decoy  "wel heel aardig"          { why = [[Geen spot. Aardig waren ze, alleen konden ze niets.]] }
thought [[Ik heb er nu een vrije ochtend aan gegeven.]]

reply [[Dat is een misverstand, want de spoedlijst wordt sinds dit jaar in de centrale planning gemaakt, ziet u.]] {
  act = "explain", go = "opgeven",
  why = [[Drie afdelingen in één zin, en geen daarvan doet iets.]],
}
reply [[Wat fijn dat ze aardig waren! Dat horen we wel vaker over de werf, het is daar een heel goede club.]] {
  act = { "skip", "defend" }, trust = -10, patience = -18, heard = "wel heel aardig", go = "opgeven",
  why = [[Je pakt het compliment op. Hij kwam voor de derde keer.]],
}
reply [[Ik had u niet moeten wegsturen, excuses. De stoep is nu van mij. Wat is er deze week nog nodig voor haar?]] {
  act = { "apologise", "own" }, go = "markt",
  why = [[Je haalt hem terug, en dit keer blijft het bij jou.]],
}
reply [[Vraagt u op de werf eens naar de voorman. Ik schrijf zijn naam erbij, dan weten ze wie u bedoelt.]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "opgeven",
  why = [[Nog een keer de stad door, nu met een naam op een briefje.]],
}

moment "opgeven" { step = "listen" }
customer [[Laat maar. Ik heb zelf nog een zak zand staan, en mijn zoon vindt klussen altijd leuk. Goedemorgen.]]
  signal "Laat maar"    { kind = "implicit", why = [[Hij is niet boos meer. Hij is klaar met ons.]] }
  decoy  "altijd leuk"  { why = [[Die zoon klust echt graag. Dat hij nodig is, dat is het nieuws.]] }
thought [[Dan leg ik hem zelf wel recht.]]

reply [[Wat leuk, zo'n zoon die graag klust! Doet u er wel wat zand onder? Dan blijft hij mooi liggen.]] {
  act = "skip", heard = "altijd leuk", go = "zelf_gedaan",
  why = [[Je hoorde iets gezelligs. Hij zei dat hij ons opgeeft.]],
}
reply [[Dat mag officieel niet, omdat de stoep van de gemeente is, en u dan zelf voor ongelukken aansprakelijk bent.]] {
  act = { "explain", "rules" }, go = "zelf_gedaan",
  why = [[Nu ineens is de stoep wél van ons.]],
}
reply [[Dat hoeft echt niet, meneer. De buitendienst komt, die zijn juist heel goed in dit soort werk.]] {
  act = "defend", go = "zelf_gedaan",
  why = [[Het laatste woord is voor ons, en de tegel ligt los.]],
}
reply [[Wacht even. Twee meldingen, niets gedaan: dat is onze zaak, niet de uwe. Ik laat het niet meer los.]] {
  act = { "acknowledge", "own" }, takes = "1d", go = "markt",
  why = [[Nog net op tijd: je noemt wat wij lieten liggen en houdt hem vast.]],
}
reply [[Voor spoed kunt u ook de gemeentewerf bellen. Zal ik het nummer even voor u op een briefje zetten?]] {
  act = "deflect", hand_over = "cold", go = "zelf_gedaan",
  why = [[Zijn derde loket. Er komt geen vierde.]],
}

moment "karig" { step = "solve" }
customer [[Dus ik wacht gewoon weer af. Nou ja, u doet ook maar wat op uw scherm staat.]]
  signal "gewoon weer af"              { kind = "implicit", why = [[Wat jij doet, lijkt op wat hij al twee keer kreeg.]] }
  signal "wat op uw scherm staat"      { kind = "indirect", why = [[Vriendelijk gezegd: er zit hier niemand die iets mag.]] }
thought [[Een vriendelijk bericht. Nummer drie.]]

reply [[Dat klopt eigenlijk wel. Wat hier niet als keuze staat, kan ik vanaf de balie ook niet doorzetten, ziet u.]] {
  act = "explain", go = "berust",
  why = [[Je verstopt je achter een scherm, terwijl je de stoep vandaag mag laten afzetten.]],
}
reply [[Nee, dit moet ook anders. Excuses: de stoep gaat vandaag dicht, en u hoort het van mij zodra hij ligt.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "3d", contact = true, go = "bril",
  why = [[Alsnog gebruik je wat je mag. Het is alleen later dan nodig was.]],
}
reply [[Als u het er niet mee eens bent, kunt u een formulier meenemen. Zal ik er een voor u pakken?]] {
  act = "form", go = "ombudsman",
  why = [[Je geeft hem papier om tegen ons te beginnen.]],
}
reply [[Ik begrijp uw teleurstelling. Ik zal er in ieder geval een notitie van maken, dat beloof ik u.]] {
  act = "script", go = "berust",
  why = [[Een notitie bij een melding waar niemand naar kijkt.]],
}

moment "teruggefloten" { step = "solve" }
narrator [[Een dag later. De waardebon was meer dan je mag geven, en wordt ingetrokken.]]
customer [[Eerst zwaait u met een bon, en nu mag het niet. Mijn moeder had die bon niet eens nodig. Zij
wil naar buiten.]]
  signal "Eerst zwaait u met een bon" { kind = "explicit", why = [[Een belofte die wordt ingetrokken, is de derde teleurstelling.]] }
thought [[Ze denken dat het om geld gaat.]]

reply [[Mijn teamleider is daar nogal streng in. Van mij had uw moeder die bon met plezier mogen houden.]] {
  act = "blame", go = "ombudsman",
  why = [[Schuiven met schuld. Voor hem zitten jullie achter dezelfde balie.]],
}
reply [[De bon was mijn fout, het spijt me. De stoep gaat vandaag dicht, en ik bel u als hij weer ligt.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "3d", contact = true, go = "bril",
  why = [[Je neemt het terug en doet wat zij nodig had.]],
}
reply [[Bedragen boven de vijfentwintig euro moeten bij ons langs de leiding, zo is dat nu eenmaal geregeld.]] {
  act = "rules", go = "ombudsman",
  why = [[Die regel kende jij, en hij niet.]],
}

moment "doorgeschoven" { step = "solve" }
narrator [[Drie dagen later. Je leidinggevende heeft hem gebeld, met alle vragen opnieuw.]]
customer [[Ik heb het hele verhaal nog eens gedaan. En die mevrouw zei dat u het gewoon had mogen regelen.]]
  signal "het hele verhaal nog eens" { kind = "explicit", why = [[Weer opnieuw beginnen, en nu door ons eigen toedoen.]] }
thought [[De tegel ligt nog steeds los.]]

reply [[Zij heeft gelijk. Ik had het moeten doen, en ik doe het nu: de stoep gaat dicht, u kiest het uur.]] {
  act = { "acknowledge", "together" }, takes = "1d", contact = true, go = "bril",
  why = [[Je pakt het terug en gebruikt eindelijk je mandaat.]],
}
reply [[Bij ongelukken laten wij liever altijd iemand meekijken, dat is voor iedereen toch het zekerst, ook voor u.]] {
  act = "defend", go = "berust",
  why = [[Zeker voor ons. Voor zijn moeder drie dagen langer binnen.]],
}
reply [[Ik begrijp dat het dubbelop is. Zal ik navragen of uw verhaal goed in het dossier is gekomen?]] {
  act = "script", go = "berust",
  why = [[Vriendelijk, en nog steeds zit niemand aan het stuur.]],
}

moment "website" { step = "solve" }
narrator [[Vier dagen later staat hij weer aan de balie.]]
customer [[Het formulier loopt vast bij vraag negen. Moeder heeft geen inlogcode, ik mag het niet voor haar
doen, en de helpdesk zei: probeert u eens de balie.]]
  signal "probeert u eens de balie" { kind = "implicit", why = [[Van het kastje naar de muur, in vijf woorden.]] }
thought [[Negen vragen. Over één bril.]]

reply [[Dat had ik niet moeten doen, mijn excuses. Ik breng u nu zelf naar juridische zaken, met naam en al.]] {
  act = { "apologise", "own" }, go = "overdracht",
  why = [[Je haalt hem terug van het scherm en loopt zelf mee.]],
}
reply [[Vraag negen is een bekende fout, die zit in de update. Ze verwachten dat hij volgende week gemaakt is.]] {
  act = "explain", go = "berust",
  why = [[Bekend bij ons. Hij is er vier dagen mee bezig geweest.]],
}
reply [[Heeft u het wel met de juiste browser geprobeerd? Bij de meeste mensen lukt het zonder problemen.]] {
  act = "accuse", go = "ombudsman",
  why = [[Nu ligt het aan zijn browser.]],
}

moment "teruggedraaid" { step = "solve" }
narrator [[Drie dagen later. Juridische zaken laat weten dat de balie niet over schade gaat. Er ligt daar geen dossier.]]
customer [[U had het voor ons geregeld, dacht ik. Nu weet niemand ergens van, en moeder heeft die bril al
besteld.]]
  signal "U had het voor ons geregeld, dacht ik" { kind = "implicit", why = [['Dacht ik': een verwachting die wij hebben gewekt en gebroken.]] }
  signal "Nu weet niemand ergens van"            { kind = "explicit", why = [[Precies hoe het met zijn meldingen ging.]] }
thought [[Dan liever meteen een eerlijk antwoord.]]

reply [[Dat had ik niet mogen doen, het spijt me. Juridische zaken zit hier, ik stel u nu aan haar voor.]] {
  act = { "apologise", "introduce" }, takes = "5d", contact = true, go = "afscheid",
  why = [[Alsnog warm overgedragen. De belofte blijft tussen jullie in staan.]],
}
reply [[Ik had het echt voor u in gang gezet, alleen heeft een collega het daarna blijkbaar laten liggen.]] {
  act = "blame", go = "ombudsman",
  why = [[Toen het een belofte was, was het van jou.]],
}
reply [[Over aansprakelijkheid beslist de gemeente volgens vaste regels, en die kan ik ook niet veranderen.]] {
  act = "rules", go = "ombudsman",
  why = [[Die regels golden ook toen je het oppakte.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Opgelost, schrijft u dat maar op. Ik had bijna niet meer de moeite genomen, en ik ben blij dat ik toch ben
gekomen. U krijgt de groeten van mijn moeder. Zij loopt weer.]] { outcome = "delighted" }
ending "tevreden" [[De tegel ligt vast en iemand kijkt naar de bril. Goed zo, dank u.]] { outcome = "satisfied" }
ending "berust" [[Nou, dan merk ik het wel. Goedemorgen.]] { outcome = "resigned" }
ending "ombudsman" [[Ik heb de ombudsman geschreven. Niet over de tegel, maar over hoe u met mensen omgaat.]] { outcome = "escalated" }
ending "zelf_gedaan" [[Hij ligt weer recht, met een zak zand van onszelf. Melden doen we niet meer.]] { outcome = "lost" }
ending "weggelopen" [[(Hij pakt zijn jas en loopt naar buiten. Het meldnummer blijft op de balie liggen.)]] { outcome = "lost" }
