case {
  title    = "Minder klachten, graag",
  summary  = "De directeur wil dat er minder klachten komen. Jij brengt twee opnames mee naar het kwartaaloverleg.",
  sector   = "dienstverlening",
  channel  = "counter",
  role     = "facilitator",
  minutes  = 9,
  teaches  = { "een patroon in de cijfers is ook een klacht",
               "wat te veel betaald is, gaat terug naar iedereen, ook naar wie niet belde",
               "stuur op wat klanten merken, niet op het aantal meldingen" },
  themes   = { "learning", "mandate", "kind" },
  norm     = { time = "7d", limit = "42d", contacts = 1 },
  customer = { name = "mevrouw Van Dijk", portrait = "vrouw-55-bril", trust = 50, patience = 50, earlier = 1, colleague = true },
  flags    = { zei = "", gehoord = 0 },
  start    = "dashboard",
  level    = 4, after = { "bij-de-koffieautomaat" },
}

-- Wat een klachtenmanager hier kan doen
remedy "fix_line"    { label = "factuurregel herstellen", says = "We herstellen de factuurregel, voor {euros}.", euros = { 3200 }, trust = 7, patience = 7 }
remedy "pay_all"     { label = "alle 140 terugbetalen", says = "Alle 140 krijgen hun geld terug, samen {euros}.", euros = { 2800 }, trust = 6, patience = 6 }
remedy "pay_callers" { label = "de 23 bellers terugbetalen", says = "De 23 bellers krijgen hun geld terug, samen {euros}.", euros = { 460 }, trust = 4, patience = 5 }
remedy "owner_date"  { label = "eigenaar en datum afspreken", says = "We spreken een eigenaar en een datum af.", trust = 7, patience = 6 }
remedy "tell_all"    { label = "bericht aan alle 140", says = "Alle 140 krijgen bericht.", trust = 6, patience = 5 }
remedy "repeat_rate" { label = "meten: hoeveel mensen bellen twee keer", says = "We gaan meten hoeveel mensen twee keer bellen.", trust = 5, patience = 5 }
remedy "target"      { label = "doel: tien procent minder klachten", says = "Het doel wordt tien procent minder klachten.", trust = 5, patience = 8 }
role "facilitator" { label = "klachtenmanager", euros = 5000,
  may = { "fix_line", "pay_all", "pay_callers", "owner_date", "tell_all", "repeat_rate", "target", "apology" } }

-- Het gesprek zoals het goed gaat ------------------------------------------------

moment "dashboard" { step = "listen" }
narrator [[Maandag, 09:00, bij de directeur. Ze is geen klant; de klanten zitten in haar cijfers. Jij hebt twee
opnames bij je.]]
customer [[Alles groen, behalve jij. Eenenzestig klachten, waarvan drieëntwintig over één regel op de factuur, dat noem ik
ruis. Of is dat ergens begonnen? Dat zie ik hier niet. Volgend kwartaal wil ik er tien procent minder.]]
  signal "drieëntwintig over één regel" { kind = "indirect", why = [[Drieëntwintig klanten met hetzelfde. Ze hoort een getal, jij hoort een patroon.]] }
  either "Eenenzestig klachten"         { why = [[Elk van de eenenzestig was iemand. Hier is het een getal op een scherm.]] }
  decoy  "behalve jij"                  { why = [[Ze plaagt je met je rode vakje. Er is iemand ontevreden over een cijfer, en dat is geen klant.]] }
  decoy  "is dat ergens begonnen"       { why = [[Een vraag naar wat er achter het getal zit, en een goede. Een klant klaagt hier niet.]] }
  either "dat noem ik"                  { why = [[Haar woord voor wat ze niet begrijpt. Of er klanten in doorklinken, kun je je afvragen.]] }
  either "tien procent minder"          { why = [[Een wens van de directeur. Wie hoort dat er te veel misgaat, hoort ook iets.]] }
thought [[Dinsdag over een week vragen ze ernaar, en dan wil ik iets hebben.]]

reply [[Bijna al die drieëntwintig vragen alleen iets over de factuur. Zal ik die apart tellen?]] {
  act = "agree", off = "beside", go = "anders_tellen",
  why = [[Ze vraagt om minder klachten en krijgt een kleiner getal. De drieëntwintig bellen gewoon door.]],
}
reply [[Die drieëntwintig heb ik bij me, per week en per regio. Kijk je even mee waar het begon?]] {
  act = "invite", heard = "drieëntwintig over één regel", set = { zei = "januari" }, go = "vraag", add = { gehoord = 1 },
  why = [[Ze vraagt of het ergens begon, en jij laat het zien. Voor haar is het dan al geen ruis meer.]],
}
reply [[Lees je er even twee mee, woord voor woord? Ik heb ze alle drieëntwintig bij me.]] {
  act = "invite", off = "early", set = { zei = "" }, go = "vraag",
  why = [[Die twee moet ze lezen, zo meteen. Ze vroeg waar het begon, en aan twee gesprekken zie je dat niet.]],
}
reply [[Dat had ik je eerder moeten laten zien, sorry daarvoor. Wil je ze voortaan een week van tevoren?]] {
  act = { "apologise", "agree" }, off = "beside", set = { zei = "een week" }, go = "vraag",
  why = [[Netjes tegenover haar. Alleen gaat het nu over wanneer ze iets hoort, en zijn de klanten uit beeld.]],
}

moment "vraag"
customer [[(Ze kijkt.) Allemaal sinds januari, zie ik.]] { when = { zei = "januari" } }
customer [[Een week ervoor is goed.]] { when = { zei = "een week" } }
customer [[Vooruit. Maar ik vroeg je wat: hoe krijg ik dat aantal omlaag? Daar wil ik straks wel een antwoord op.]]
  decoy "hoe krijg ik dat aantal omlaag" { why = [[Een echte vraag, op haar manier gesteld. Er zit ongeduld in en geen klacht van een klant.]] }
thought [[Als het maar geen werkgroep wordt.]]
narrator [[Je maakt een aantekening: wat is dit, wat ze net zei?]]
judge { is = "question", also = { "suggestion" }, go = { right = "eerste_gesprek", half = "eerste_gesprek", wrong = "op_de_lijst" },
        why = [[Een vraag van je directeur. Ze verdient er een antwoord op, alleen een ander dan ze verwacht.]] }

moment "eerste_gesprek" { step = "acknowledge" }
customer [[(Ze leest de definitie.) Dat is helder.]] { when = { zei = "helder" } }
customer [[(Ze leest de eerste opname.) 'In februari zei u dat die vijf euro eraf ging. Nu komt de vierde rekening, en
hij staat er weer op.' Vijf euro. Daar ga je toch niet voor in de wacht hangen? Heeft iemand haar al teruggebeld?]] { mood = "neutral" }
  signal "die vijf euro eraf ging" { kind = "indirect", why = [[Een belofte van ons, uit de mond van een klant die je via de directeur hoort.]] }
  signal "hij staat er weer op"   { kind = "indirect", why = [[De belofte is niet gehouden. In 'weer' zit alles.]] }
  either "de vierde rekening"     { why = [[Een telling, of een verwijt. Ze noemt hem niet voor niets.]] }
  decoy  "Daar ga je toch niet" { why = [[Dit zegt de directeur zelf. Ze verbaast zich over de klant, en klaagt niet namens haar.]] }
  either "Heeft iemand haar al"   { why = [[Een gewone vraag. Al hoor je dat ze het antwoord wel vermoedt.]] }
thought [[Mijn moeder zou het ook doen, trouwens. Om tachtig cent.]]

reply [[Ze is over de tachtig en woont alleen. Het was haar niet om die vijf euro, ze wist niet bij wie ze nog terecht kon.]] {
  act = "acknowledge", off = "too_much", set = { zei = "ach" }, go = "tweede_gesprek",
  why = [[Aangrijpend, en zo wordt het één zielig geval. Met dat van haar opgelost is de zaak voor een directeur gesloten.]],
}
reply [[Nee, en dus bel ik haar vanmiddag en zet het recht. Om die vijf euro was het haar niet te doen.]] {
  act = { "own", "follow_up" }, heard = { "die vijf euro eraf ging", "hij staat er weer op" }, set = { zei = "doe dat" }, go = "tweede_gesprek", add = { gehoord = 1 },
  why = [[Ze vraagt of iemand deze mevrouw al belde, en nu doet iemand dat. Het patroon loopt intussen niet weg.]],
}
reply [[Daar belde ze ook niet voor. Wij hadden het beloofd, en dat zeggen de meesten van die 23.]] {
  act = "acknowledge", off = "beside", set = { zei = "beloofd" }, go = "tweede_gesprek",
  why = [[Dat klopt, en het hoort op tafel. Alleen vroeg ze of deze mevrouw al iets weet, en jij bent al bij de andere tweeëntwintig.]],
}
reply [[Ik had je een sterker voorbeeld moeten geven, sorry. Er zitten schades van honderden euro's bij.]] {
  act = "apologise", off = "beside", trust = -2, patience = -2, heard = "Daar ga je toch niet", set = { zei = "ook geld" }, go = "tweede_gesprek",
  why = [[Je verontschuldigt je voor de klant. Juist dat het om vijf euro gaat en ze toch belt, vertelt je iets.]],
}

moment "tweede_gesprek" { step = "probe" }
customer [[Ach, dat mens.]] { when = { zei = "ach" } }
customer [[Doe dat.]] { when = { zei = "doe dat" } }
customer [[De meesten, zeg je.]] { when = { zei = "beloofd" } }
customer [[Nou ja, vijf euro is ook geld.]] { when = { zei = "ook geld" } }
customer [[(De tweede.) 'Ik heb de incasso stopgezet, dan merkt u het vanzelf.' Die zijn we kwijt. Maar goed, dat is
er één. De rest betaalt gewoon, dus die zal wel tevreden zijn. Hoe is dat bij andere bedrijven? Jij leest daar toch
over.]] { mood = "tense" }
  signal "de incasso stopgezet"  { kind = "indirect", why = [[Klagen met je portemonnee. Bij ons staat hij onder 'opgezegd'.]] }
  signal "dan merkt u het vanzelf" { kind = "indirect", why = [[Bellen hielp niet meer, dus zegt hij het zo.]] }
  either "Die zijn we kwijt"     { why = [[Een constatering, of het besef dat het ons iets kost.]] }
  either "betaalt gewoon, dus die zal wel" { why = [[Een aanname over mensen die niemand iets vroeg.]] }
  decoy  "Jij leest daar toch over" { why = [[Ze vraagt je om wat je weet. Een klant hoor je er niet in.]] }
thought [[Zeg dat ik gelijk heb. Of zeg het juist niet.]]

reply [[De meeste mensen klagen nooit, dat blijkt uit onderzoek. Ze zijn gewoon een keer weg.]] {
  act = "inform", empathy = 2, trust = 6, patience = 5, heard = { "dan merkt u het vanzelf", "de incasso stopgezet" }, go = "lijst",
  add = { gehoord = 1 },
  why = [[Ze vraagt hoe dat bij anderen gaat, en je vertelt het in één zin. Nu wil ze weten of het bij ons ook zo is.]],
}
reply [[Bij wie staat die regel nog meer, en wie van hen vroeg iets of zegde op? Dat moeten we eerst weten.]] {
  act = "probe", off = "early", go = "lijst",
  why = [[Dat is de volgende vraag, en een goede. Eerst stelde ze jou er een, en die laat je liggen.]],
}
reply [[Wat voor cijfer gaven klanten ons de laatste keer, en hoe was dat bij wie vertrok?]] {
  act = "probe", off = "beside", go = "lijst",
  why = [[Een nette vraag naar een gemiddelde. De mensen met die regel verdwijnen erin, en wie vertrok vulde niets in.]],
}
reply [[Dat weten we niet. Zal ik ze volgende maand een korte vragenlijst sturen, ook aan wie al weg is?]] {
  act = "agree", off = "beside", go = "lijst",
  why = [[Vragen is goed. Een maand later een vragenlijst is te laat voor een regel die er volgende week weer op staat.]],
}

moment "lijst"
narrator [[Je legt drie lijsten naast elkaar: wie de regel heeft, wie iets vroeg, wie opzegde.]]
customer [[Honderdveertig met die regel. Veertig daarvan bij 'vraag over factuur', elf bij 'opgezegd, reden onbekend'.
Heeft niemand dat ooit naast elkaar gelegd?]] { mood = "tense" }
  signal "Veertig daarvan bij" { kind = "indirect", why = [[Iemand koos 'vraag' in een lijstje, en een klacht was onzichtbaar.]] }
  either "Honderdveertig met die regel" { why = [[Een aantal. Dat het mensen zijn, moet je er zelf bij bedenken.]] }
  signal "elf bij 'opgezegd, reden onbekend" { kind = "indirect", why = [[Wie opzegt, klaagt soms met zijn voeten. Niemand vroeg ze waarom.]] }
  either "Heeft niemand dat ooit" { why = [[Haar eigen verwijt aan ons allemaal. Van een klant is het niet, onterecht ook niet.]] }
thought [[Elf. Dat is een hele straat.]]
narrator [[Drieëntwintig telefoontjes, veertig vragen, elf opzeggingen, één regel. Jij moet zeggen wat dat samen is.]]
judge { is = "complaint", kind = "indirect",
        go = { right = "geld", half = "geld", wrong = "losse_gevallen" },
        why = [[Eén klacht van heel veel mensen, die ons via tellingen en gedrag bereikt. Een patroon mag je behandelen als een klacht, met een eigenaar en een antwoord.]] }

moment "geld" { step = "acknowledge" }
customer [[Wacht even. Die mensen betalen al vier maanden vijf euro te veel, en wij weten dat sinds februari? Waarom
hoor ik dat dan nu pas van jou?]] { mood = "tense" }
  signal "vier maanden vijf euro" { kind = "indirect", why = [[Nu spreekt ze namens die klanten: dit klopt niet, en er moet iets gebeuren.]] }
  signal "wij weten dat sinds"    { kind = "implicit", why = [[De pijnlijkste helft. Ze zegt 'wij', en dat is winst.]] }
  either "dan nu pas van jou"     { why = [[Haar eigen verwijt, en terecht. Een klant is ze niet, ze wacht wel op een antwoord.]] }
thought [[Dit ga ik dus moeten uitleggen.]]

reply [[Ik had bij je binnen moeten lopen, sorry. Samen is het 2.800 euro.]] {
  act = { "acknowledge", "apologise" }, heard = { "wij weten dat sinds", "vier maanden vijf euro" }, set = { zei = "volgende keer" }, go = "plan",
  add = { gehoord = 2 },
  why = [[Ze vraagt waarom ze het nu pas hoort, en dat ligt aan jou. Na één zin kan het weer over de klanten gaan.]],
}
reply [[Wie belt, krijgt deze week zijn twintig euro terug, dat regel ik vandaag. Voor iedereen samen is het 2.800 euro.]] {
  act = { "inform", "agree" }, off = "beside", heard = "vier maanden vijf euro", set = { zei = "wie belt" }, go = "plan",
  why = [[Wie belt, is er snel mee geholpen. Honderdzeventien mensen weten niet dat ze iets kunnen vragen.]],
}
reply [[Het is 2.800 euro bij elkaar. Dat geld is van alle 140, dus ook van de 117 die nooit belden.]] {
  act = "inform", off = "beside", set = { zei = "" }, go = "plan",
  why = [[Het klopt, en je hebt het straks nodig. Ze vroeg alleen waarom jij het haar nu pas vertelt.]],
}
reply [[Facturatie wist het, en liet het liggen toen ze van systeem wisselden. Het gaat om 2.800 euro.]] {
  act = "blame", set = { zei = "facturatie" }, go = "plan",
  why = [[Misschien klopt het. Nu heeft ze een schuldige, en Facturatie heb je straks nodig.]],
}

moment "plan" { step = "solve" }
customer [[Volgende keer kom je binnen.]] { when = { zei = "volgende keer" } }
customer [[Wie belt, dat is een begin.]] { when = { zei = "wie belt" } }
customer [[Facturatie spreek ik nog wel.]] { when = { zei = "facturatie" } }
narrator [[Je mag {budget} euro zelf uitgeven. Repareren kost 3.200 euro, iedereen terugbetalen 2.800.]]
customer [[Goed, aan de slag dan. Wat doe je vandaag, en waar ga jij zelf over? En kom niet met een werkgroep.]]
  decoy "kom niet met een werkgroep" { why = [[Ze heeft er genoeg gezien. Het is haast, en met een knipoog.]] }
thought [[Als het binnen het eigen potje kan, graag voor de lunch.]]
offer {
  needs   = { "fix_line", "owner_date", "tell_all" },
  welcome = { "repeat_rate" },
  harmful = { "pay_callers", "target" },
  table   = { "fix_line", "pay_all", "pay_callers", "owner_date", "tell_all", "repeat_rate", "target", "apology" },
  fair    = { 3200, 3200 },
  route   = "self",
  takes   = "3d",
  hand_over = { takes = "14d", trust = -6, patience = -8 },
  why     = [[Eerst de regel eraf, met een naam en een datum bij Facturatie, en alle 140 een bericht. Alles terugbetalen past er niet meer bij: daar gaat de directie over. Alleen de bellers betalen is oneerlijk tegenover wie niets zei.]],
  go      = { fits = "rest", short = "half_werk", harmful = "half_werk", beyond = "controller", handed_over = "op_haar_bureau" },
}

moment "rest" { step = "solve", route = "senior" }
customer [[Mooi, dan heb je nog 1.800 over en is er 2.800 nodig. En Facturatie wil dit jaar een nieuw pakket van
achttienduizend. Kunnen we het voorlopig niet bij die drieëntwintig laten?]]
  decoy  "nieuw pakket van achttienduizend" { why = [[Een wens van Facturatie, en een bedrag waar je van schrikt. Geen klant die zich meldt.]] }
  either "bij die drieëntwintig laten"      { why = [[Een vraag. Wie er de 117 in hoort die niets zeiden, luistert goed.]] }
thought [[Duizend euro. Daar ga ik toch geen vergadering voor beleggen.]]

reply [[Negentig van hen betaal ik vandaag, en de andere vijftig uit mijn potje van het najaar. Het is tenslotte hun geld.]] {
  act = "own", off = "not_ours", euros = 1800, go = "nummer_91",
  why = [[Je neemt je verantwoordelijkheid en kiest negentig mensen uit. Wie er vijftig laat wachten, is niet aan jou.]],
}
reply [[Het hoeft niet in één keer, al is het van alle 140. De bellers vrijdag, de rest bekijken we in de zomer.]] {
  act = "agree", off = "not_ours", euros = 460, go = "nummer_91",
  why = [[Het helpt wie belde, en leert de anderen dat je moet bellen om je eigen geld terug te krijgen.]],
}
reply [[Van de wet moet het terug, en wel aan alle 140. Zal ik de jurist dinsdag laten meekomen?]] {
  act = "rules", go = "nummer_91",
  why = [[Juridisch klopt het. Ze heeft geen jurist nodig, maar een manier om die duizend euro te vinden.]],
}
reply [[Het is het geld van alle 140. Breng jij het dinsdag in, met dat pakket? Ik zorg voor de som.]] {
  act = { "together", "introduce" }, hand_over = "warm", takes = "2d", go = "getal", add = { gehoord = 1 },
  why = [[Een duidelijk antwoord, en je brengt het waar het hoort met de stukken erbij. Over beide bedragen gaat de directie.]],
}

moment "getal" { step = "solve" }
customer [[Dinsdag dan. Maar ik moet ze ook een getal geven, eentje dat we nu al hebben. Tien procent minder klachten
klinkt goed, en anders lijkt het alsof ik achteroverleun.]]
  either "alsof ik achteroverleun" { why = [[Haar eigen zorg. Een klant hoor je er niet in, een reden om haar te helpen wel.]] }
  decoy  "klinkt goed"             { why = [[Ze zegt het zelf: het klinkt. Het is een idee over sturen, en geen onvrede.]] }
thought [[Geef me iets beters en ik neem het.]]
narrator [[Wat jullie bijhouden: wie er opzegt, en hoelang iemand in de wacht staat.]]

reply [[Hoeveel mensen twee keer bellen, of hoe snel een fout weg is. Welk van die twee past jou?]] {
  act = "together", off = "early", set = { zei = "fout weg" }, go = "bericht",
  why = [[Twee mooie getallen, voor volgend jaar. Niemand houdt ze bij, en dinsdag moet ze er een hebben.]],
}
reply [[Doe dan vijf procent dit jaar en vijf volgend jaar. Of wil je liever eerst een nulmeting?]] {
  act = "together", off = "beside", set = { zei = "vijf" }, go = "bericht",
  why = [[Een voorzichtiger doel op hetzelfde aantal. Ook vijf procent haal je door vragen anders te tellen.]],
}
reply [[Zonder die regel vallen er drieëntwintig weg. Maak er twintig procent van, of zelfs dertig, wat past jou?]] {
  act = { "agree", "overpromise" }, go = "groen",
  why = [[Op papier klopt het. Vrijdag krijgen 140 mensen bericht en gaan er juist meer bellen, en dan moet er iets verdwijnen.]],
}
reply [[Neem dan een ander getal. Hoeveel mensen er bij ons weggaan, of hoe lang ze in de wacht staan: wat past jou?]] {
  act = "together", heard = { "elf bij 'opgezegd, reden onbekend", "de incasso stopgezet", "dan merkt u het vanzelf" }, set = { zei = "weggaat" }, go = "bericht",
  add = { gehoord = 1 },
  why = [[Ze krijgt haar getal, en mag kiezen. Allebei zijn ze er al, en ze worden alleen beter als er echt iets beter gaat.]],
}

moment "bericht" { step = "follow_up" }
customer [[Hoe snel een fout weg is.]] { when = { zei = "fout weg" } }
customer [[Vijf en vijf.]] { when = { zei = "vijf" } }
customer [[Wie er weggaat, daar schrikken ze van.]] { when = { zei = "weggaat" } }
customer [[Goed, dat kan ik uitleggen. Vrijdag gaat het bericht naar alle 140. Al hebben die drieëntwintig na hun
telefoontje nooit meer iets van ons gehoord. Hoe het gevallen is, zie ik in juli wel op het dashboard.]] { mood = "resigned" }
  signal "nooit meer iets van ons" { kind = "indirect", why = [[Ze belden, en daarna werd het stil. De directeur zegt het namens hen.]] }
  either "zie ik in juli wel" { why = [[Geduld, of gemak. In februari dacht iedereen ook dat het vanzelf wel zou blijken.]] }
  decoy  "naar alle 140"      { why = [[Hetzelfde getal als van de klacht, nu als deel van de oplossing.]] }
thought [[Als ik het dan nog weet.]]

reply [[Laat Facturatie volgende week tien van de 140 bellen. Wat die zeggen, heb je vrijdag op papier.]] {
  act = "agree", off = "not_ours", go = "juli",
  why = [[Netjes, en het ligt weer bij de afdeling waar het bleef liggen. Jij hoort geen van die tien.]],
}
reply [[Dan bel ik volgende week tien van de 140, mensen die niets lieten horen. Nog diezelfde dag vertel ik je wat ze zeiden.]] {
  act = { "follow_up", "agree" }, off = "beside", go = "juli",
  why = [[Tien stille klanten bellen is een goed idee. Ze heeft het alleen over drieëntwintig mensen die al belden, en die horen weer niets.]],
}
reply [[In juli is laat. Ik bel volgende week die 23 terug, en wat die zeggen zet ik voor je in het kwartaaloverzicht.]] {
  act = "follow_up", empathy = 2, when = { gehoord = { min = 5, max = 5 } }, go = "tevreden",
  why = [[Goed dat je ze belt. In een kwartaaloverzicht worden ze weer een getal, en zo begon dit gesprek.]],
}
reply [[Volgende week kijk ik er in het systeem naar. Wat ik zie, hoor je diezelfde dag van mij.]] {
  act = "follow_up", off = "beside", when = { gehoord = { max = 4 } }, go = "juli",
  why = [[Snel, en je vraagt het aan een systeem. Daar stond in februari ook niets verontrustends in.]],
}
reply [[In juli is laat. Ik bel volgende week die 23 terug, en wat die zeggen hoor je diezelfde dag van mij.]] {
  act = "follow_up", heard = "nooit meer iets van ons", when = { gehoord = { min = 6 } }, go = "blij",
  why = [[Zij belden ons, en nu bellen wij hen. En de directeur hoort het diezelfde dag, ook als het tegenvalt.]],
}

-- Waar het anders loopt -----------------------------------------------------------

moment "anders_tellen" { step = "listen" }
customer [[Dat gaat vlot. Dus wie belt en het woord klacht niet zegt, telt niet mee. Hoeveel hou ik er dan over, twee?
En die anderen, waar gaan die heen?]] { mood = "tense" }
  either "klacht niet zegt, telt niet mee" { why = [[Haar samenvatting van jouw voorstel. Je kunt de klanten erin horen verdwijnen.]] }
  signal "En die anderen, waar gaan die heen" { kind = "indirect", why = [[Ze vraagt naar de mensen achter het getal, en dat is precies de goede vraag.]] }
  decoy  "Dat gaat vlot"              { why = [[Verrast, en een beetje wantrouwig. Om een klant gaat het hier niet.]] }
thought [[Dit ging wel erg makkelijk.]]

reply [[Die houden we gewoon bij als vraag. In het jaarverslag lichten we toe hoe we tellen.]] {
  act = "explain", go = "groen",
  why = [[Het is netjes geregeld en niemand leest het. De drieëntwintig staan nu op een lijst waar niemand naar kijkt.]],
}
reply [[Nergens heen, die hangen zo weer aan de lijn. Lees er twee mee, voor we iets weglaten.]] {
  act = { "acknowledge", "invite" }, heard = { "En die anderen, waar gaan die heen", "drieëntwintig over één regel" }, set = { zei = "" }, go = "vraag", add = { gehoord = 1 },
  why = [[Je komt terug op je eigen voorstel, en neemt haar vraag serieuzer dan ze hem bedoelde.]],
}
reply [[Daar zeg je iets, ze blijven gewoon bellen. Kijk even mee, dan zie je hoe ik ze apart vermeld.]] {
  act = { "acknowledge", "invite" }, off = "beside", set = { zei = "" }, go = "vraag",
  why = [[Je geeft toe dat ze blijven bellen, en laat haar een tabel zien. Wat ze te zeggen hebben, staat daar niet in.]],
}

moment "op_de_lijst"
narrator [[Je noteert haar opmerking als klacht over de rapportage. Ze ziet het je doen.]]
customer [[Sta ik nu zelf op je lijst? Dan zijn het er tweeënzestig. Ik vroeg je alleen iets, hoor. Wat ís bij jullie
eigenlijk een klacht?]] { mood = "wry" }
  decoy "Dan zijn het er tweeënzestig" { why = [[Een grapje, met een punt: een vraag van je directeur is geen klacht van een klant.]] }
  either "eigenlijk een klacht"   { why = [[Een echte vraag, of een plaagstootje. Een antwoord is in elk geval nooit weg.]] }
thought [[Zo kom je dus aan die getallen.]]

reply [[Die haal ik eraf, je stelde een vraag. Wil je eerst horen wat die drieëntwintig zelf zeggen?]] {
  act = "invite", off = "early", set = { zei = "" }, go = "eerste_gesprek",
  why = [[Hersteld, en daar moet je naartoe. Alleen vroeg ze wat een klacht is, en dat weet ze nog niet.]],
}
reply [[Wil je eerst zien wat wij hier onder een klacht verstaan? Jouw vraag gaat er weer af.]] {
  act = "invite", empathy = 2, set = { zei = "helder" }, go = "eerste_gesprek",
  why = [[Hersteld, en ze krijgt wat ze vroeg. Ze gelooft de andere eenenzestig nu net iets minder, en zo ziet ze waarom ze erop staan.]],
}
reply [[Klopt, sorry, je stelde een vraag. Ik zet erbij dat het van de directie komt, dan telt hij niet mee.]] {
  act = "apologise", empathy = 0, set = { zei = "" }, go = "eerste_gesprek",
  why = [[Je excuus mag, de regel kan gewoon weg.]],
}

moment "losse_gevallen"
colleague [[(Iemand van Facturatie schuift aan.) Ik heb hier 23 bellers, 40 vragen en 11 opzeggingen. Zijn dat nou drie
verschillende dingen, of is het er één?]]
narrator [[Ze kijken allebei naar jou: hoe noem je dit?]]
judge { is = "complaint", kind = "indirect",
        go = { right = "geld", half = "geld", wrong = "groen" },
        why = [[Eén ding: mensen die te veel betaalden en dat elk op hun manier lieten merken. Los zijn het kleinigheden, samen is het een klacht.]] }

moment "half_werk" { step = "solve" }
customer [[En volgende maand ligt die regel er dus weer, of ze weten van niets. Zo hebben we dat in februari ook gedaan.]] { mood = "tense" }
  signal "ligt die regel er dus weer" { kind = "indirect", why = [[Ze denkt vooruit namens de klanten, en ziet rekening vijf al liggen.]] }
  signal "in februari ook gedaan"     { kind = "implicit", why = [[Toen werd er ook iets gedaan dat er niets aan veranderde.]] }
  either "of ze weten van niets"      { why = [[Een vermoeden over 117 mensen. Het klopt, al kan ze het niet weten.]] }
thought [[En dan heet het klachtenmanager.]]

reply [[Eerst zit ik met Facturatie aan tafel, dan komt er een plan. In juni heb je de planning.]] {
  act = { "own", "agree" }, off = "beside", takes = "7d", go = "volgende_punt",
  why = [[Ook een volgorde, en ze had om één ding gevraagd: geen werkgroep. Wat er moet gebeuren, weet je al.]],
}
reply [[Dan doe ik het in de goede volgorde: regel eraf, een naam en een datum, en vrijdag bericht aan alle 140.]] {
  act = { "own", "agree" }, empathy = 2, takes = "7d", contact = true, go = "rest",
  why = [[Alsnog het hele plan. Er ging een week overheen.]],
}
reply [[Iedereen die nog belt help ik persoonlijk, van begin tot eind, want die gaan nu echt voor. En dan pas de rest.]] {
  act = { "acknowledge", "own" }, off = "too_much", takes = "7d", go = "juli",
  why = [[Wie belt, is ermee geholpen. De regel zelf blijft staan, en jij wordt de afdeling die hem elke maand uitlegt.]],
}

moment "controller" { step = "solve" }
narrator [[Een week later. De controller heeft je opdracht tegengehouden: samen was het meer dan 5.000 euro.]]
customer [[Nu ligt alles stil, ook die reparatie. En die mensen krijgen vrijdag gewoon rekening nummer vijf.]] { mood = "tense" }
  signal "krijgen vrijdag gewoon rekening" { kind = "indirect", why = [[Namens de klanten, en terecht: zij merken onze handtekening het eerst.]] }
  either "ligt alles stil, ook die reparatie" { why = [[Ergernis over ons allemaal. Een klant zegt dit niet.]] }
thought [[Drieduizend was genoeg geweest.]]

reply [[Ze krijgen er vrijdag een brief bij, dat we het in juni rechtzetten. Het is mijn fout, ik wilde te veel.]] {
  act = "own", off = "beside", takes = "14d", go = "juristen",
  why = [[Netjes dat ze iets horen. Rekening vijf gaat toch de deur uit, terwijl je de reparatie zelf mag bestellen.]],
}
reply [[Dat ligt aan mij, ik wilde alles tegelijk. Ik bestel nu alleen de reparatie.]] {
  act = { "acknowledge", "own" }, takes = "10d", contact = true, go = "rest",
  why = [[Je neemt het terug en doet wat je zelf mag. De rest breng je waar het hoort.]],
}
reply [[Ik heb hem al gesproken, en ik wilde inderdaad te veel. Woensdag kijkt de controller er opnieuw naar, dan kan het vrijdag nog.]] {
  act = { "acknowledge", "own" }, off = "not_ours", takes = "14d", go = "juli",
  why = [[Wachten op de controller, terwijl je de helft gewoon zelf mag.]],
}

moment "op_haar_bureau" { step = "solve" }
narrator [[Twee weken later. Je voorstel ligt tussen haar post.]]
customer [[Ik vond een plan van jou op mijn bureau, voor 3.200 euro. Dat mag je toch zelf? Intussen hebben ze er weer een
gekregen.]] { mood = "tense" }
  signal "hebben ze er weer een"  { kind = "indirect", why = [[Rekening vijf, voor 140 mensen, omdat jij wachtte op een handtekening die je niet nodig had.]] }
  either "Dat mag je toch zelf"   { why = [[Een vraag aan jou. Haar ergernis hoor je er wel in.]] }
thought [[Waar heeft zo iemand anders een budget voor?]]

reply [[Alle 140 kregen vanmorgen bericht, dat is gebeurd. Kijken we vrijdag samen naar de rest?]] {
  act = "together", off = "beside", takes = "4d", go = "juli",
  why = [[Een bericht is goed, en de regel staat er nog op. Ze vraagt naar 3.200 euro die je zelf mag uitgeven.]],
}
reply [[Sorry, het ligt sinds vanmorgen bij de controller. Vrijdag is het getekend.]] {
  act = { "acknowledge", "deflect" }, hand_over = "cold", takes = "7d", contact = true, go = "juristen",
  why = [[Weer een bureau verder, voor iets dat je zelf mag.]],
}
reply [[Klopt, dat heb ik laten liggen. Het is vanmorgen besteld, en vrijdag krijgen ze bericht.]] {
  act = { "acknowledge", "own" }, takes = "3d", contact = true, go = "rest",
  why = [[Alsnog gebruik je wat je mag, twee weken later dan nodig was.]],
}

moment "nummer_91" { step = "solve", route = "senior" }
narrator [[Drie weken later.]]
customer [[Ik had een meneer aan de lijn. Zijn buurvrouw kreeg twintig euro terug en hij niet. 'Had ik dan ook moeten
zeuren?', vroeg hij. Ik wist niet wat ik moest zeggen.]] { mood = "hurt" }
  signal "en hij niet"                { kind = "indirect", why = [[Hij betaalde hetzelfde en kreeg niets. Dat weet hij nu.]] }
  signal "Had ik dan ook moeten zeuren" { kind = "indirect", why = [[Een klacht over hoe wij met klachten omgaan, en hij komt via haar.]] }
  either "Ik wist niet wat ik moest"  { why = [[Haar eigen verlegenheid. Ze voelt dat hij gelijk heeft.]] }
thought [[Hij had nog gelijk ook.]]

reply [[Geef je mij zijn nummer? Dan heeft hij het vanmiddag, met een excuus van mij.]] {
  act = { "acknowledge", "own" }, off = "beside", go = "juristen",
  why = [[Dan heeft hij het ook. De volgende meneer belt volgende week.]],
}
reply [[Hij had niets hoeven zeggen. Breng je het dinsdag in voor alle 140? Ik heb de som en de lijst klaar.]] {
  act = { "acknowledge", "introduce" }, hand_over = "warm", takes = "7d", contact = true, go = "getal", add = { gehoord = 1 },
  why = [[Nu ligt het waar het hoort, en voor iedereen. Dat had drie weken eerder gekund.]],
}
reply [[Bellen is genoeg, zeuren hoeft hij echt niet. Wie zich bij ons meldt, betaal ik, en de rest komt in het najaar.]] {
  act = "agree", off = "not_ours", go = "juristen",
  why = [[Begrijpelijk, uit zorg om het budget. Het is hun geld, en ze weten het nu van elkaar.]],
}

-- Hoe het afloopt ----------------------------------------------------------------

ending "blij" [[(Vier weken later.) Zevenentachtig meldingen, en maar twee mensen die opzegden. Ik heb het de directie
zelf uitgelegd, met plezier.]] { outcome = "delighted" }
ending "tevreden" [[(Een maand later.) De regel is eraf en alle 140 hebben hun twintig euro. Dat vakje mag van mij nog
even rood blijven.]] { outcome = "satisfied" }
ending "juli" [[Dan horen we het in juli. Volgend punt: de parkeerplaatsen.]] { outcome = "resigned" }
ending "groen" [[(Het vakje wordt groen. De elf die opzegden, staan nergens meer op.)]] { outcome = "lost" }
ending "juristen" [[(Twee weken later.) Ze hebben elkaar gevonden. Ik heb hier een brief van een jurist, die wil de
namen van alle 140.]] { outcome = "escalated" }
ending "volgende_punt" [[Zet het maar op de mail. (Ze pakt haar telefoon, het overleg is voorbij.)]] { outcome = "lost" }
