case {
  title    = "De vierde medewerker",
  summary  = "Een klant vraagt in de chat wie er over zijn bestelling gaat.",
  sector   = "retail",
  channel  = "chat",
  role     = "service",
  minutes  = 7,
  teaches  = { "na drie keer sorry helpt een vierde keer sorry niet meer",
               "wie het al drie keer heeft verteld, wil gelezen worden",
               "beslissen wat je mag beslissen, en het opschrijven met een dag en een naam" },
  themes   = { "ownership", "mandate", "again" },
  norm     = { time = "72h", limit = "14d", contacts = 1 },
  customer = { name = "meneer De Groot", portrait = "man-35-baard", trust = 35, patience = 45, earlier = 3 },
  flags    = { gehoord = 0, bedrag = false },
  start    = "nummer_vier",
  level    = 2, after = { "alleen-voor-bestellingen" },
  on       = { patience_out = "dicht" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "nummer_vier" { step = "listen" }
narrator [[Maandag 23 juni, 14:05. Er opent een chat. Er hangen drie eerdere chats aan.]]
customer [[hoi, jij bent nummer 4. jansen schreef 3 juni, van den berg 12 juni en meijer 19 juni. heb ze alle 3 bewaard.
nog steeds geen wasmachine dus wie gaat hier nou over]]
  signal "nummer 4"       { kind = "implicit", why = [[Hij telt. Wie telt, is al een paar keer niet geholpen.]] }
  signal "alle 3 bewaard" { kind = "implicit", why = [[Hij houdt bewijs bij. Dat doet iemand die er niet meer op vertrouwt.]] }
  signal "nog steeds geen wasmachine" { kind = "implicit", why = [[De vraag is ook een verwijt: er is betaald en er is niets.]] }
  either "jansen schreef 3 juni" { why = [[Een rijtje feiten, of een aanklacht met naam en datum. Allebei kan.]] }
  either "van den berg 12 juni"  { why = [[Een rijtje feiten, of een aanklacht met naam en datum. Allebei kan.]] }
thought [[als deze ook even gaat overleggen sluit ik af]]

reply [[Sorry dat je nu al bij de vierde zit, dat is gewoon niet oké van ons. Ik ga kijken wat ik voor je kan doen.]] {
  act = "apologise", off = "beside", heard = "nummer 4", go = "drie_chats",
  why = [[Je hoorde het tellen. Alleen eindigden de vorige drie chats ook met sorry, en hij vroeg wie erover gaat.]],
}
reply [[Dat ben ik, en je hoeft niets nog een keer te typen. Ik heb die drie chats hier voor me en lees ze nu door.]] {
  act = "own", heard = { "nummer 4", "alle 3 bewaard" }, go = "drie_chats", add = { gehoord = 1 },
  why = [[Zijn vraag krijgt antwoord, en hij hoeft het verhaal geen vierde keer te vertellen.]],
}
reply [[Dat ben ik, en je hoeft nu niet meer verder te zoeken. Typ even je bestelnummer en adres, dan begin ik meteen.]] {
  act = "own", off = "beside", go = "opnieuw",
  why = [[De eerste helft is goed. De tweede helft vraagt wat drie collega's hem ook al vroegen.]],
}
reply [[Wat een verhaal al, en dat met drie collega's. Wil je me van voren af aan vertellen hoe het gelopen is?]] {
  act = "invite", off = "beside", go = "opnieuw",
  why = [[Voor iemand die het nog kwijt moet is dit fijn. Hij schreef dat hij alles bewaard heeft, en het staat bij jou op het scherm.]],
}

moment "drie_chats" { step = "acknowledge" }
narrator [[Je leest ze. Alle drie eindigen met 'sorry voor het ongemak'. De afspraak van 12 juni heeft hij zelf verzet. Het
magazijn is nooit gebeld.]]
customer [[en? staat het erin. 3x een hele dag thuisgezeten voor niks. dit kan echt niet meer vind ik]]
  signal "een hele dag thuisgezeten" { kind = "implicit", why = [[Wat het hem kostte. Dat het twee keer was en geen drie, verandert daar weinig aan.]] }
  signal "dit kan echt niet meer"    { kind = "explicit", why = [[Hier staat het oordeel voluit.]] }
  either "staat het erin"            { why = [[Hij wil weten of je leest, of hij legt je een bewijs voor.]] }
thought [[nu komt het. sorry voor het ongemak]]

reply [[Ja, alle drie de data, met een naam erbij. Maar die van de 12e heb je zelf verzet, dus het was twee keer.]] {
  act = { "acknowledge", "yes_but" }, go = "de_twaalfde",
  why = [[Het klopt, en hij heeft er niets aan. Corrigeer een feit als hij ernaar vraagt of als het iets uitmaakt.]],
}
reply [[Drie dagen thuis voor niets, dat zou ik ook niet pikken. Ik snap heel goed dat je daar zo boos over bent.]] {
  act = "acknowledge", off = "too_much", go = "soort",
  why = [[Je bevestigt een getal dat niet klopt, en legt hem in de mond dat hij boos is. Hij wil weten of je het gelezen hebt.]],
}
reply [[Nee, dit kan ook echt niet, sorry. Ik geef het nu door aan de teamleider van die drie, dus dat krijgt een staartje.]] {
  act = { "apologise", "own" }, off = "beside", heard = "dit kan echt niet meer", go = "soort",
  why = [[Je neemt zijn oordeel over en doet er iets mee. Hij wil alleen een machine, en geen collega's op het matje; en dit is de vierde sorry.]],
}
reply [[Ja, alle drie de data, met een naam erbij. Alleen heeft niemand het magazijn gebeld, dus dat doe ik nu even.]] {
  act = { "acknowledge", "own" }, heard = { "een hele dag thuisgezeten", "dit kan echt niet meer", "alle 3 bewaard" },
  go = "soort", add = { gehoord = 1 },
  why = [[Hij leest dat je gelezen hebt, wat er is blijven liggen en wat je nu doet. Dat is nieuw in deze rij.]],
}

moment "soort"
narrator [[Voordat je het magazijn belt, vraagt het scherm wat voor contact dit is. Wat vul je in?]]
judge { is = "complaint", kind = "explicit",
        go = { right = "magazijn", half = "magazijn", wrong = "levertijden" },
        why = [[Wat er misging en wat hij ervan vindt staan er allebei. Dat zijn eerste bericht met een vraag eindigde, maakt er geen vraag van.]] }

moment "magazijn" { step = "listen" }
narrator [[Hij staat er gewoon, zegt het magazijn. Leveren kan woensdag 25 of donderdag 26 juni, in een vak van twee uur.]]
customer [[ben je er nog. of zoek je ook ff een collega]] { mood = "wry" }
  signal "of zoek je ook ff een collega" { kind = "implicit", why = [[Spot, tegen ons gezegd. Hij rekent op nummer vijf.]] }
  either "ben je er nog" { why = [[Een gewone vraag in een chat die even stil is. Of de vierde keer dat hij dat moet vragen.]] }
thought [[2 minuten stil. dat ken ik]]

reply [[Ik ben er. Woensdag heb je hem in huis, ik heb hem net voor je vastgezet zodat er niemand meer aan kan komen.]] {
  act = { "own", "agree" }, off = "not_ours", go = "vanaf",
  why = [[Daadkrachtig, en je kiest voor hem. Of hij hem nog wil, heeft hij niet gezegd.]],
}
reply [[Ik ben er. De machine stond daar al die tijd al klaar, alleen hebben ze van ons nooit een opdracht gekregen.]] {
  act = "inform", off = "not_asked", go = "vanaf",
  why = [[Eerlijk, en straks misschien nuttig. Nu wil hij alleen weten of je er nog bent en wat het magazijn zegt.]],
}
reply [[Ik ben er. Hij staat in het magazijn en kan woensdag of donderdag komen, dat heb ik net van hen zelf gehoord.]] {
  act = "agree", empathy = 2, go = "vanaf", add = { gehoord = 1 },
  why = [[Je bent er, je hebt gebeld, en hij leest wat je weet zonder dat je al iets voor hem beslist.]],
}
reply [[Ik ben er, en ik ga ook niet weg. Na drie keer kan ik me goed voorstellen dat je nergens meer op durft te rekenen.]] {
  act = "acknowledge", off = "too_much", heard = "of zoek je ook ff een collega", go = "vanaf",
  why = [[Je hoorde de spot en gaat erop in. Intussen heb je nieuws, en dat staat er niet bij.]],
}

moment "vanaf"
customer [[ok. en stel ik heb er geen zin meer in. kan ik er dan nog vanaf of zit ik eraan vast. mn broertje zegt dat het
na een bepaalde tijd gewoon mag]]
  signal "geen zin meer in"   { kind = "implicit", why = [[Een stap naar de deur, in een halve zin.]] }
  either "kan ik er dan nog vanaf" { why = [[Een vraag naar zijn recht. Wie er ook een dreiging in hoort, heeft niet helemaal ongelijk.]] }
  decoy  "mn broertje zegt"   { why = [[Hij heeft het van een ander en wil weten of het klopt. Dat is geen verwijt aan ons.]] }
narrator [[Of hij er nog vanaf kan: wat is dat?]]
judge { is = "question", go = { right = "antwoord", half = "antwoord", wrong = "dossier" },
        why = [[Een vraag naar zijn recht, en daar bestaat een antwoord op. De klacht die je al noteerde, wordt er niet anders van.]] }

moment "antwoord" { step = "solve" }
narrator [[Hij kreeg twee nieuwe data, en ook die zijn voorbij. Dan mag hij ervan af, met zijn geld terug.]]
customer [[dus mag het of niet. die 649 euro staat al sinds mei bij jullie]]
  signal "al sinds mei bij jullie" { kind = "implicit", why = [[Een bedrag en een maand. Meer heeft hij niet nodig om te zeggen wat hij ervan vindt.]] }
  decoy  "dus mag het of niet"     { why = [[Kort, en zo typt hij de hele chat. Hij wil een ja of een nee.]] }
thought [[nu gaat hij me ompraten]]

reply [[Al sinds mei je geld kwijt en nog niets in huis, dat is gewoon te lang. Ik snap best dat je eraan denkt te stoppen.]] {
  act = "acknowledge", off = "too_much", heard = "al sinds mei bij jullie", go = "wasserette",
  why = [[Je hebt gelijk, en je ontwijkt zijn vraag. Op ja of nee wacht hij nog steeds.]],
}
reply [[Ja, dat mag na die drie data, en dan krijg je de 649 euro terug. Of hij komt woensdag of donderdag: jij kiest.]] {
  act = { "inform", "together" }, empathy = 2, heard = { "geen zin meer in", "al sinds mei bij jullie" }, go = "wasserette",
  add = { gehoord = 1 },
  why = [[Een ja, wat het betekent, en de andere mogelijkheid ernaast. Wie vrij mag kiezen, blijft vaker dan wie wordt overgehaald.]],
}
reply [[Ja, dat mag, alleen zou ik nog heel even wachten. Hij staat nu voor je klaar, en elders begin je weer vooraan.]] {
  act = { "inform", "advise" }, off = "not_ours", go = "wasserette",
  why = [[Misschien heb je gelijk. Het is zijn keuze, en na drie beloftes klinkt goede raad van ons als een vierde.]],
}
reply [[Dat begrijp ik, en ik zoek het graag voor je uit. Voor vijf uur weet ik wat er in jouw geval precies mogelijk is.]] {
  act = { "acknowledge", "own" }, off = "beside", go = "wasserette",
  why = [[Zorgvuldig als je het niet weet. Het staat vast, en nu moet hij erop wachten.]],
}

moment "wasserette" { step = "probe" }
customer [[ok doe dan maar woensdag. was gaat zolang wel weer naar de wasserette, ze kennen me daar inmiddels bij naam lol]] { mood = "wry" }
  signal "wel weer naar de wasserette" { kind = "implicit", why = [[Hij heeft zelf iets geregeld omdat wij niet leverden, en dat kost geld.]] }
  signal "kennen me daar inmiddels"    { kind = "implicit", why = [[Een grapje dat vertelt hoe vaak hij er al is geweest.]] }
  either "doe dan maar woensdag"       { why = [[Een keuze, of berusting. In 'dan maar' zit het allebei.]] }
thought [[60 euro aan muntjes. als ik dat zeg lijkt het of ik daarvoor kom]]

reply [[Dat hoort niet op jouw rekening te komen. Mail de bonnetjes naar de klantenservice, dan kijken zij wat kan.]] {
  act = "own", off = "not_ours", go = "aanbod",
  why = [[Je vindt dat wij het moeten betalen, en stuurt hem naar nummer vijf, met bewijs.]],
}
reply [[Die verdienen dan aardig aan jou. Hoe vaak ga je per week, met hoeveel was, en hoe kom je er steeds naartoe?]] {
  act = "probe", off = "not_asked", go = "aanbod",
  why = [[Belangstelling, en drie vragen tegelijk aan iemand die al drie chats volschreef. Een getal was genoeg.]],
}
reply [[Dat hoort niet op jouw rekening te komen. Wat ben je daar tot nu toe kwijt geweest? Een bonnetje hoeft niet.]] {
  act = { "own", "probe" }, heard = { "wel weer naar de wasserette", "kennen me daar inmiddels" }, go = "aanbod",
  set = { bedrag = true }, add = { gehoord = 1 },
  why = [[Eén vraag die hij nog niet heeft gehad, en je gelooft hem op zijn woord. Nu weet je wat eerlijk is.]],
}
reply [[Met je was door de stad terwijl je een machine hebt betaald, dat is toch te gek. Hoe hou je dat eigenlijk vol?]] {
  act = { "acknowledge", "probe" }, off = "too_much", heard = "wel weer naar de wasserette", go = "aanbod",
  why = [[Warm voor wie het er moeilijk mee heeft. Hij maakt er een grapje over en hoeft geen medelijden.]],
}

moment "aanbod" { step = "solve" }
customer [[60 ongeveer. had ik niet op gerekend eerlijk gezegd]] { when = { bedrag = true }, mood = "neutral" }
  decoy  "had ik niet op gerekend" { why = [[Dat klinkt als een tegenvaller. Hij bedoelt jouw vraag: die had hij niet verwacht.]] }
customer [[wat is er nu dus geregeld, en bij wie moet ik zijn als het weer misgaat]]
  signal "als het weer misgaat" { kind = "implicit", why = [[Hij rekent er half op. Drie keer kreeg hij een datum zonder iemand erbij.]] }
  either "wat is er nu dus geregeld" { why = [[Een gewone vraag, of iemand die het nu zwart op wit wil zien.]] }
thought [[geef me 1 naam]]
narrator [[Je mag nog {budget} euro uitgeven.]]
offer {
  needs   = { "redeliver", "fixed_contact", "refund" },
  welcome = { "status_update" },
  harmful = { "voucher" },
  table   = { "apology", "redeliver", "fixed_contact", "refund", "gesture", "voucher", "status_update", "call_back" },
  fair    = { 36, 72 },
  route   = "self",
  takes   = "2d",
  hand_over = { takes = "1d", trust = -6, patience = -8 },
  why     = [[Een levering die vaststaat, één naam en de wasserette terug. Excuses kreeg hij al drie keer: nog een keer mag, het lost niets op. Een bon voor een winkel die niet levert maakt het erger, en bellen hoeft voor hem niet: hij wil het zwart op wit.]],
  go      = { fits = "op_papier", short = "karig", harmful = "karig", beyond = "karig", handed_over = "vijf" },
}

moment "op_papier" { step = "follow_up" }
customer [[klinkt goed. zet je het ook op de mail? dat deden die andere 3 namelijk ook]] { mood = "wry" }
  signal "dat deden die andere 3"  { kind = "implicit", why = [[Een mail heeft hij al drie keer. Hij vraagt wat de jouwe waard is.]] }
  either "klinkt goed"             { why = [[Gemeend, of met een korrel zout.]] }
  decoy  "zet je het ook op de mail" { why = [[Een gewoon verzoek. Wat eraan schort, zegt hij in de zin erna.]] }
thought [[wat is er nu anders]]

reply [[Ja, of heb je het liever in de app of als sms? Kies maar wat je handig vindt, dan staat het meteen in je agenda.]] {
  act = "together", off = "beside", go = "stil",
  why = [[Een keuze tussen drie soorten berichten. Het gaat hem niet om het soort, maar om wat erin staat.]],
}
reply [[Ja, en daarin staat woensdag 25 juni, zes tot acht, met mijn naam. Komt hij niet, dan annuleer ik hem donderdag.]] {
  act = "agree", empathy = 2, when = { gehoord = { min = 4 } }, go = "woensdag",
  why = [[Een dag, een tijd, een naam, en wat er gebeurt als het misgaat. Dat laatste stond er nog nooit bij.]],
}
reply [[Ja, en daarin staat woensdag 25 juni, zes tot acht, met mijn naam. Bewaar hem goed, dan heb je alles bij elkaar.]] {
  act = "agree", off = "beside", when = { gehoord = { max = 3 } }, go = "stil",
  why = [[Een nette bevestiging. Hij heeft er al drie, en deze zegt niet wat er gebeurt als het weer niet doorgaat.]],
}
reply [[Ja, en daarin staat woensdag 25 juni, zes tot acht, met mijn naam. Dit is zeker, daar mag je me aan houden.]] {
  act = { "agree", "overpromise" }, go = "stil",
  why = [[Jansen, Van den Berg en Meijer waren ook zeker. Zeg wat je doet als het niet lukt, dat kun je wel waarmaken.]],
}
reply [[Ja, en ik snap dat een mail van ons je weinig meer zegt. Na drie keer zou ik ook eerst die doos willen zien.]] {
  act = "acknowledge", off = "too_much", heard = "dat deden die andere 3", go = "stil",
  why = [[Goed gehoord en vriendelijk gezegd. Hij weet dit al, en is er niets mee opgeschoten.]],
}

moment "woensdag" { step = "follow_up" }
narrator [[Woensdag 25 juni, 20:10. Je stuurt hem een bericht: staat hij er?]]
customer [[jep, staat en draait. die bezorger was top, heeft m ook nog waterpas gezet. wel gek dat het na 3x ineens in 2
dagen kan he]] { mood = "relieved" }
  signal "na 3x ineens in 2 dagen" { kind = "implicit", why = [[Het is opgelost, en juist daardoor ziet hij hoe het ook had gekund.]] }
  decoy  "ook nog waterpas gezet"  { why = [[Een compliment voor de bezorger, zonder iets erachter.]] }
thought [[nummer 4 was dus eigenlijk nummer 1]]

reply [[Fijn, en wat goed van die bezorger. Ik geef dat door aan zijn team, en dan sluit ik je bestelling hier af.]] {
  act = "thank", off = "beside", trust = -2, patience = -2, heard = "ook nog waterpas gezet", go = "tevreden",
  why = [[Dat compliment verdient hij. Op wat hij gek vindt, komt geen woord.]],
}
reply [[Dat is ook gek, en sorry dat het zo lang duurde. Ik ga er deze week zelf eens goed over nadenken hoe dat kon.]] {
  act = "apologise", off = "beside", go = "tevreden",
  why = [[Aardig. Alleen gaat het nu over jouw gedachten, en hij hoort er nooit meer iets van.]],
}
reply [[Dat is ook gek. Ik heb het vanmorgen gemeld, en sindsdien belt iedereen hier eerst met het magazijn zelf.]] {
  act = { "close_loop", "overpromise" }, go = "tevreden",
  why = [[Zo snel verandert dat niet. Blijkt het volgende week niet waar, dan is dit een vijfde belofte.]],
}
reply [[Dat is ook gek. De drie chats liggen bij mijn teamleider, en maandag schrijf ik je wat daar besloten is.]] {
  act = "close_loop", go = "blij",
  why = [[Je geeft het toe, zegt waar het ligt en wanneer hij het hoort. Wat zij besluiten, weet je nog niet.]],
}

-- Waar het anders loopt ----------------------------------------------------------

moment "opnieuw" { step = "listen" }
customer [[je hebt het toch voor je staan? heb dit nu al 3x getypt. bestelnummer, adres, alles. lees dat anders eerst even]]
  signal "je hebt het toch"     { kind = "implicit", why = [[Hij weet dat je het kunt zien, en moet het zelf zeggen.]] }
  signal "nu al 3x getypt"      { kind = "explicit", why = [[Nu zegt hij wat hem dwarszit.]] }
  either "bestelnummer, adres, alles" { why = [[Een opsomming. Wie er de ergernis in hoort, hoort niet te veel.]] }
  signal "lees dat anders eerst" { kind = "implicit", why = [[Een opdracht die hij niet had moeten hoeven geven.]] }
thought [[zelfde bandje]]

reply [[Drie keer hetzelfde typen is ook irritant, daar zeg je wat. Dat zouden wij hier echt handiger moeten regelen.]] {
  act = "acknowledge", off = "beside", go = "drie_chats",
  why = [[Waar, en voor later. Hij vroeg je om nu te lezen.]],
}
reply [[Klopt, het staat hier allemaal. Vind je het goed als ik alleen nog je postcode en je adres even met je nakijk?]] {
  act = "clarify", off = "beside", go = "drie_chats",
  why = [[Beleefd gevraagd, en toch weer een vraag. Zijn adres staat in alle drie de chats.]],
}
reply [[Klopt, het staat hier allemaal. Vind je het goed als ik nu eerst alles lees en dan pas weer iets terugtyp?]] {
  act = "listen", empathy = 2, go = "drie_chats",
  why = [[Je doet wat hij vraagt. Na drie keer typen is even niets vragen het beste.]],
}

moment "de_twaalfde" { step = "acknowledge" }
customer [[dus nu ligt het aan mij. ok dan was het 2x. maakt dat het beter ofzo]] { mood = "angry" }
  signal "dus nu ligt het aan mij" { kind = "implicit", why = [[Door één feit recht te zetten, ben je tegenover hem komen te staan.]] }
  signal "maakt dat het beter"     { kind = "implicit", why = [[En hij heeft een punt: de machine is er nog steeds niet.]] }
  either "ok dan was het 2x"       { why = [[Hij geeft het toe. Of hij slikt het in.]] }
thought [[ik weet dat van de 12e heus wel]]

reply [[Nee, beter wordt het daar niet van. Het magazijn is nooit gebeld, dus dat doe ik nu en dan weten we meer.]] {
  act = { "acknowledge", "own" }, go = "soort",
  why = [[Je laat het gelijk liggen en doet wat niemand deed.]],
}
reply [[Nee hoor, ik wil het alleen goed hebben staan. Anders krijgen we daar straks weer discussie over met elkaar.]] {
  act = "defend", go = "brief",
  why = [[Je legt uit waarom je gelijk wilt hebben. De discussie waar je voor waarschuwt, heb je nu.]],
}
reply [[Nee, beter wordt het daar niet van. Twee hele dagen thuis voor niets is ook gewoon veel te veel, dat snap ik best.]] {
  act = "acknowledge", off = "beside", go = "soort",
  why = [[Goed dat je inbindt. Je telt alleen nog steeds met hem mee, en er gebeurt niets.]],
}

moment "levertijden"
narrator [[Op jouw keuze gaat er automatisch een mail uit.]]
customer [[krijg net een mail van jullie. 'bedankt voor uw bericht, u vindt onze levertijden op de site'. daar kwam ik
niet voor]] { mood = "wry" }
  signal "daar kwam ik niet voor" { kind = "explicit", why = [[Hij corrigeert wat jij aankruiste.]] }
  either "krijg net een mail van jullie" { why = [[Een mededeling, of het begin van een verwijt.]] }
  either "bedankt voor uw bericht, u vindt" { why = [[Wat wij schreven. Dat hij het overtypt, zegt wel iets.]] }
thought [[levertijden. serieus]]
narrator [[Het scherm kan nog gewijzigd worden. Wat vul je in?]]
judge { is = "complaint", kind = "explicit",
        go = { right = "magazijn", half = "magazijn", wrong = "weg" },
        why = [[Hij zegt wat er misging en dat het zo niet kan. Wie het anders noteert, stuurt hem antwoord op iets dat hij niet vroeg.]] }

moment "dossier" { step = "acknowledge" }
narrator [[Er staat nu een tweede klacht in het systeem.]]
customer [[nu krijg ik een mail dat er een klacht over annuleren loopt, antwoord binnen 6 weken. ik vroeg alleen of het kan]]
  signal "antwoord binnen 6 weken" { kind = "implicit", why = [[Op een vraag die je in één zin kunt beantwoorden.]] }
  signal "ik vroeg alleen of het"  { kind = "implicit", why = [[Hij wijst je erop dat je te groot hebt gehoord.]] }
  either "een klacht over annuleren" { why = [[Een mededeling, of verbazing. Allebei kan.]] }
thought [[ze maken er ook overal wat van]]

reply [[Zo is het wel goed vastgelegd en raakt het niet kwijt. Je hoort dan vanzelf van die afdeling wat eruit komt.]] {
  act = "deflect", go = "weg",
  why = [[Vastleggen is goed, wachten op een afdeling niet. Hij vroeg iets dat je zelf weet.]],
}
reply [[Sorry, die mail mag je weggooien, die gaat vanzelf uit. Zes weken staat er altijd in, bij jou gaat het vast sneller.]] {
  act = "apologise", off = "beside", go = "antwoord",
  why = [[Je praat over de mail. Zijn vraag ligt er nog.]],
}
reply [[Sorry, die mail mag je weggooien, dit was mijn fout. Je stelde gewoon een vraag en daar krijg je antwoord op.]] {
  act = { "apologise", "own" }, go = "antwoord",
  why = [[Kort hersteld en terug naar wat hij wilde weten.]],
}

moment "karig" { step = "solve" }
narrator [[Je teamleider haalt het bedrag er weer af: het was meer dan je mag geven.]] { when = function(s) return s.spent > 75 end }
customer [[hm. zo stond het bij meijer ook ongeveer. wat is er dan nu anders]]
  signal "zo stond het bij meijer" { kind = "implicit", why = [[Wat je aanbood, had hij al. Dat hielp toen ook niet.]] }
  signal "wat is er dan nu anders" { kind = "implicit", why = [[Hij vraagt om het verschil met de drie vorige keren.]] }
thought [[niks dus]]

reply [[Dat begrijp ik, en ik wil het goed doen voor je. Geef me tot morgen, dan heb ik er een beter voorstel voor.]] {
  act = { "acknowledge", "agree" }, off = "not_asked", takes = "1d", contact = true, go = "weg",
  why = [[Zorgvuldig, en je kunt het nu al zeggen. Hij leest: nog een datum.]],
}
reply [[Dat woensdag vaststaat, dat ik je aanspreekpunt blijf, en dat wij de wasserette betalen. Ik mail het je zo.]] {
  act = { "own", "agree" }, empathy = 2, contact = true, go = "op_papier",
  why = [[Drie dingen die de vorige drie keer ontbraken. Je had ze een bericht eerder kunnen geven.]],
}
reply [[Dat woensdag vaststaat, dat ik dat zelf heb gezien, en dat het er nu dik onderstreept in staat. Ik mail het je zo.]] {
  act = { "own", "agree" }, off = "beside", go = "weg",
  why = [[Hij vroeg naar het verschil. Dit is zekerder gezegd dan de vorige drie keer, en verder hetzelfde.]],
}

moment "vijf" { step = "solve" }
narrator [[Dinsdag 24 juni. Hij opent een nieuwe chat. Bij je teamleider ligt nog een vraag over de kosten.]]
customer [[daar ben ik weer. nummer 5 schreef dat jij dit gewoon zelf mocht beslissen, wel een aardige vent trouwens]] { mood = "wry" }
  signal "daar ben ik weer"          { kind = "implicit", why = [[Weer van voren af aan, voor de vijfde keer.]] }
  signal "gewoon zelf mocht beslissen" { kind = "indirect", why = [[Je hoort het via een collega en hij zegt het er droog bij: dit mocht je.]] }
  decoy  "een aardige vent"          { why = [[Over hem geen kwaad woord. Het ging erom dat hij er nog bij moest.]] }
thought [[en nu]]

reply [[Klopt, sorry, dat had ik maandag moeten doen. Hij komt morgen, en wat je aan de wasserette kwijt was, betalen wij.]] {
  act = { "acknowledge", "own" }, takes = "1d", contact = true, go = "op_papier",
  why = [[Je neemt het terug en beslist. Het heeft hem een dag en twee extra chats gekost.]],
}
reply [[Goed dat hij aardig was, ik hoor niets anders over hem. Zal ik je weer aan hem geven? Dan is het vandaag rond.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "weg",
  why = [[Weer door naar een ander, om iets dat jij mag.]],
}
reply [[Klopt, sorry, dat had ik maandag moeten doen. Ik vraag hem meteen of hij het vandaag nog goed kan keuren voor je.]] {
  act = { "acknowledge", "own" }, off = "not_ours", contact = true, go = "brief",
  why = [[Het excuus is aardig. Het besluit ligt nog steeds bij iemand anders.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[ok lees ik maandag. die annuleermail stond hier dus al in concept, van gisteren. gooi ik nu weg]] { outcome = "delighted" }
ending "tevreden" [[hij draait en de wasserette is betaald. prima zo. gr]] { outcome = "satisfied" }
ending "stil" [[hij staat. had wel gedacht dat iemand nog ff zou vragen of het gelukt was, maar goed]] { outcome = "resigned" }
ending "brief" [[ik zet het nu op papier. ontbinding, met de 3 data erin, aangetekend. daar mogen jullie op antwoorden]] { outcome = "escalated" }
ending "weg" [[annuleer m maar en stort t terug. heb net ergens anders besteld, die komt morgen]] { outcome = "lost" }
ending "dicht" [[(De klant heeft de chat gesloten.)]] { outcome = "lost" }
