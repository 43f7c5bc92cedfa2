case {
  title    = "De vierde medewerker",
  summary  = "Een klant vraagt in de chat wie er over zijn bestelling gaat.",
  sector   = "retail",
  channel  = "chat",
  role     = "service",
  minutes  = 9,
  teaches  = { "na drie keer sorry helpt een vierde keer sorry niet meer",
               "wie het al drie keer heeft verteld, wil gelezen worden",
               "beslissen wat je mag beslissen, en het opschrijven met een dag en een naam" },
  themes   = { "ownership", "mandate", "again" },
  norm     = { time = "72h", limit = "14d", contacts = 1 },
  customer = { name = "meneer De Groot", portrait = "man-35-baard", trust = 35, patience = 45, earlier = 3 },
  flags    = { zei = "", gehoord = 0, bedrag = false },
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
  either "jansen schreef 3 juni" { why = [[Je kunt het lezen als een rijtje feiten, of als een aanklacht met naam en datum.]] }
  either "van den berg 12 juni"  { why = [[Je kunt het lezen als een rijtje feiten, of als een aanklacht met naam en datum.]] }
thought [[als deze ook even gaat overleggen sluit ik af]]

reply [[Vanaf nu ga ik erover. Sorry dat je al bij de vierde zit, ik ga meteen voor je kijken.]] {
  act = "apologise", off = "beside", heard = "nummer 4", set = { zei = "" }, go = "drie_chats",
  why = [[Je hoorde het tellen. Alleen eindigden de vorige drie chats ook met sorry, en hij vroeg wie erover gaat.]],
}
reply [[Dat ben ik. Is het goed als ik die drie chats eerst even lees? Dan hoef jij niets te typen.]] {
  act = "own", heard = { "nummer 4", "alle 3 bewaard" }, set = { zei = "ga je gang" }, go = "drie_chats", add = { gehoord = 1 },
  why = [[Zijn vraag krijgt antwoord, en hij hoeft het verhaal geen vierde keer te vertellen. Meer hoeft er nu niet.]],
}
reply [[Ik, en ik bel nu het magazijn. Wat is je bestelnummer?]] {
  act = "own", off = "beside", go = "opnieuw",
  why = [[Flink aangepakt. Alleen vraag je wat drie collega's hem ook al vroegen, en hij heeft die chats net genoemd.]],
}
reply [[Bij mij zit je goed. Vertel eens, hoe is het tot nu toe gelopen?]] {
  act = "invite", off = "beside", go = "opnieuw",
  why = [[Hij schreef dat hij alles bewaard heeft, en het staat bij jou op het scherm. Nu moet hij het weer vertellen.]],
}

moment "drie_chats" { step = "acknowledge" }
customer [[ga je gang]] { when = { zei = "ga je gang" } }
customer [[adres klopt gewoon]] { when = { zei = "adres" } }
  either "adres klopt gewoon" { why = [[Een antwoord. Dat 'gewoon' kan ook ongeduld zijn.]] }
narrator [[Je leest ze. Alle drie eindigen met 'sorry voor het ongemak'. De afspraak van 12 juni heeft hij zelf
verzet. Het magazijn is nooit gebeld.]]
customer [[en? staat het erin. 3x een hele dag thuisgezeten voor niks. dit kan echt niet meer vind ik. ziet een chef dit
eigenlijk ooit of sluiten jullie zo'n chat gewoon af]] { mood = "tense" }
  signal "een hele dag thuisgezeten" { kind = "implicit", why = [[Wat het hem kostte. Dat het twee keer was en geen drie, verandert daar weinig aan.]] }
  signal "dit kan echt niet meer"    { kind = "explicit", why = [[Hier staat het oordeel voluit.]] }
  either "en? staat het erin"        { id = "staat het erin", why = [[Hij wil weten of je leest, of hij legt je een bewijs voor.]] }
  signal "ziet een chef dit"         { kind = "implicit", why = [[Een vraag, en hij verwacht er een nee op. Drie chats eindigden, en niemand keek er nog naar.]] }
thought [[nu komt het. sorry voor het ongemak]]

reply [[Ja, ik zie drie data. Die van de 12e heb je alleen zelf verzet, dus het was twee keer.]] {
  act = { "acknowledge", "yes_but" }, go = "de_twaalfde",
  why = [[Het klopt, en hij heeft er niets aan. Corrigeer een feit als hij ernaar vraagt of als het iets uitmaakt.]],
}
reply [[Het staat er allemaal in. Drie dagen vrij kost je echt geld, dus ik kijk wat we daarvan kunnen vergoeden.]] {
  act = "acknowledge", off = "too_much", go = "soort",
  why = [[Je bevestigt een getal dat niet klopt, en begint over geld. Er staat nog steeds geen wasmachine.]],
}
reply [[Ja, alle drie. Dit gaat nu naar de teamleider van die drie, met de chats erbij.]] {
  act = "own", heard = { "ziet een chef dit", "dit kan echt niet meer" }, go = "soort", add = { gehoord = 1 },
  why = [[Hij vroeg of een chef dit ooit ziet, en nu is het antwoord ja. Zonder een vierde sorry.]],
}
reply [[Jouw kant staat er helemaal in. Wat ik nergens lees, is dat iemand het magazijn heeft gebeld.]] {
  act = { "acknowledge", "own" }, off = "beside", heard = { "een hele dag thuisgezeten", "dit kan echt niet meer" }, go = "soort",
  why = [[Goed gelezen, en het klopt. Alleen vroeg hij of iemand hier ooit naar kijkt, en dat weet hij nog niet.]],
}

moment "soort"
narrator [[Voordat je het magazijn belt, vraagt het scherm wat voor contact dit is.]]
judge { is = "complaint", kind = "explicit",
        go = { right = "magazijn", half = "magazijn", wrong = "levertijden" },
        why = [[Wat er misging en wat hij ervan vindt staan er allebei. Dat zijn eerste bericht met een vraag eindigde, maakt er geen vraag van.]] }

moment "magazijn" { step = "listen" }
narrator [[Hij staat er gewoon, zegt het magazijn. Leveren kan woensdag 25 of donderdag 26 juni, in een vak van twee
uur.]]
customer [[ben je er nog. data hoef ik niet te horen hoor, die had ik al 3x. blijf jij erbij of zoek je ook ff een
collega]] { mood = "wry" }
  signal "of zoek je ook ff een collega" { kind = "implicit", why = [[Spot, tegen ons gezegd. Hij rekent op nummer vijf.]] }
  signal "die had ik al 3x" { kind = "implicit", why = [[Drie data, en geen ervan klopte. Een vierde zegt hem niets.]] }
  either "data hoef ik niet te horen" { why = [[Hij zegt waar hij niets aan heeft. En waarom, dat zegt hij erachter.]] }
  either "ben je er nog" { why = [[Een gewone vraag in een chat die even stil is. Of de vierde keer dat hij dat moet vragen.]] }
thought [[2 minuten stil. dat ken ik]]

reply [[Ik ben er nog. Hij komt woensdag 25 juni uit het magazijn, tussen zes en acht.]] {
  act = { "own", "agree" }, off = "not_ours", set = { zei = "datum" }, go = "vanaf",
  why = [[Het klinkt daadkrachtig. Alleen hoefde hij geen data, en of hij hem nog wil heeft hij niet gezegd.]],
}
reply [[Ja, ik had ze net aan de lijn. Hij staat daar en kan zo komen, ze kregen van ons alleen nooit een opdracht.]] {
  act = "inform", off = "not_asked", set = { zei = "opdracht" }, go = "vanaf",
  why = [[Eerlijk, en straks misschien nuttig. Nu wil hij alleen weten of jij erbij blijft.]],
}
reply [[Nog steeds hier. Hij staat in het magazijn en kan komen, woensdag of donderdag.]] {
  act = "agree", off = "not_asked", set = { zei = "twee dagen" }, go = "vanaf",
  why = [[Netjes, en je beslist niets voor hem. Alleen hoefde hij even geen data, en of jij blijft weet hij nog niet.]],
}
reply [[Tot hij draait heb je alleen met mij te maken. Hij staat in het magazijn, en hij kan deze week komen.]] {
  act = "own", heard = { "of zoek je ook ff een collega", "die had ik al 3x" }, set = { zei = "" }, go = "vanaf", add = { gehoord = 1 },
  why = [[Hij vroeg of jij erbij blijft, en dat is het antwoord. De dagen komen zo.]],
}

moment "vanaf"
customer [[woensdag, staat erbij in mn rijtje]] { when = { zei = "datum" } }
  either "staat erbij in mn rijtje" { why = [[Hij noteert het gewoon. Of hij laat merken dat het de vierde datum is.]] }
customer [[geen opdracht dus]] { when = { zei = "opdracht" } }
  either "geen opdracht dus" { why = [[Hij herhaalt het, en wat hij ervan vindt laat hij in het midden.]] }
customer [[wo of do, heb ik]] { when = { zei = "twee dagen" } }
customer [[ok. en stel ik heb er geen zin meer in. kan ik er dan nog vanaf of zit ik eraan vast. mn broertje zegt dat het
na een bepaalde tijd gewoon mag]] { mood = "neutral" }
  signal "geen zin meer in"   { kind = "implicit", why = [[Een stap naar de deur, in een halve zin.]] }
  either "kan ik er dan nog vanaf" { why = [[Een vraag naar zijn recht. Wie er ook een dreiging in hoort, heeft niet helemaal ongelijk.]] }
  decoy  "mn broertje zegt"   { why = [[Hij heeft het van een ander en wil weten of het klopt. Dat is geen verwijt aan ons.]] }
narrator [[Ook dit leg je vast: of hij er nog vanaf kan.]]
judge { is = "question", go = { right = "antwoord", half = "antwoord", wrong = "dossier" },
        why = [[Een vraag naar zijn recht, en daar bestaat een antwoord op. De klacht die je al noteerde, wordt er niet anders van.]] }

moment "antwoord" { step = "solve" }
narrator [[Hij kreeg twee nieuwe data, en ook die zijn voorbij. Dan mag hij ervan af, met zijn geld terug.]]
customer [[dus mag het of niet. die 649 euro staat al sinds mei bij jullie. en wat zou jij doen dan, eerlijk]] { mood = "tense" }
  signal "al sinds mei bij jullie" { kind = "implicit", why = [[Een bedrag en een maand. Meer heeft hij niet nodig om te zeggen wat hij ervan vindt.]] }
  either "dus mag het of niet"     { why = [[Zo kort typt hij de hele chat. Je kunt er ook ongeduld in horen.]] }
  decoy  "wat zou jij doen dan" { why = [[Hij vraagt je om raad. Dat doe je bij iemand die je een beetje gelooft.]] }
thought [[eens kijken of hij durft]]

reply [[Het mag, en ik kan hem nu voor je annuleren. Dan staat die 649 euro er vrijdag op.]] {
  act = "agree", off = "early", heard = "al sinds mei bij jullie", set = { zei = "nog niet" }, go = "wasserette",
  why = [[Vlot, als hij al gekozen had. Hij vroeg ook wat jij zou doen, en dat zeg je niet.]],
}
reply [[Ja, dat mag, en dan krijg je de 649 euro terug. Of hij komt woensdag of donderdag.]] {
  act = { "inform", "together" }, off = "beside", set = { zei = "" }, go = "wasserette",
  why = [[Vrij laten kiezen is meestal het beste. Hij vroeg alleen wat jij zou doen, en daar draai je omheen.]],
}
reply [[Mag zeker, met je 649 euro terug. Ik zou hem woensdag laten komen, ergens anders begin je vooraan.]] {
  act = { "inform", "advise" }, empathy = 2, trust = 6, patience = 7, heard = "al sinds mei bij jullie", set = { zei = "" }, go = "wasserette",
  add = { gehoord = 1 },
  why = [[Een ja zonder maar, en daarna wat jij zou doen, met de reden erbij. Dat vroeg hij, en kiezen doet hij nog steeds zelf.]],
}
reply [[Dat is je goed recht, en je geld krijg je dan terug. Ik mail het je, dan heb je tot vrijdag om erover te denken.]] {
  act = { "acknowledge", "own" }, off = "beside", set = { zei = "bedenktijd" }, go = "wasserette",
  why = [[Bedenktijd vroeg hij niet. Hij wacht al sinds mei, en wat jij zou doen zeg je niet.]],
}

moment "wasserette" { step = "probe" }
customer [[nee annuleren nog niet]] { when = { zei = "nog niet" } }
customer [[nadenken hoeft niet]] { when = { zei = "bedenktijd" } }
customer [[ok laat m dan maar komen. was gaat zolang wel weer naar de wasserette, ze kennen me daar inmiddels bij naam
lol. vraag me niet wat het kost, gooi er gewoon muntjes in]] { mood = "wry" }
  signal "wel weer naar de wasserette" { kind = "implicit", why = [[Hij heeft zelf iets geregeld omdat wij niet leverden, en dat kost geld.]] }
  signal "kennen me daar inmiddels"    { kind = "implicit", why = [[Een grapje dat vertelt hoe vaak hij er al is geweest.]] }
  either "laat m dan maar komen"       { why = [[Een keuze, of berusting. Het zit in dat 'dan maar'.]] }
  decoy  "vraag me niet wat het kost" { why = [[Hij weet het echt niet. Wanneer hij er was, weet hij misschien nog wel.]] }
thought [[elke dinsdag en zaterdag. hoeveel zou dat zijn]]

reply [[De wasserette is voor ons. Mail de klantenservice ongeveer wat je kwijt bent, dan staat het er vrijdag op.]] {
  act = "own", off = "not_ours", set = { zei = "mailen" }, go = "aanbod",
  why = [[Je gelooft hem op zijn woord, en stuurt hem voor het bedrag naar nummer vijf.]],
}
reply [[Op welke dagen ben je er ongeveer geweest? Wij betalen het, dus dan reken ik het voor je uit.]] {
  act = "probe", heard = { "wel weer naar de wasserette", "kennen me daar inmiddels" }, go = "aanbod",
  set = { zei = "", bedrag = true }, add = { gehoord = 1 },
  why = [[Het bedrag weet hij niet, de dagen misschien wel, en het rekenen doe jij. Nu weet je wat eerlijk is.]],
}
reply [[Dat betalen wij. Wat ben je er tot nu toe ongeveer kwijt?]] {
  act = { "own", "probe" }, off = "not_asked", set = { zei = "geen idee" }, go = "aanbod",
  why = [[Hij schreef net dat je dit niet moest vragen. Wat het kost, weet hij niet.]],
}
reply [[Daar hoef jij niet voor op te draaien. Wat ben je tot hij er staat ongeveer kwijt, of heb je liever een wasservice aan huis?]] {
  act = "together", off = "too_much", heard = "wel weer naar de wasserette", set = { zei = "wasservice" }, go = "aanbod",
  why = [[Gul, en je rekent pas vanaf vandaag. Ze kennen hem daar al bij naam, dus het meeste heeft hij al betaald.]],
}

moment "aanbod" { step = "solve" }
customer [[dinsdag en zaterdag, sinds 3 juni. 8,50 per was staat op dat ding. 60 ongeveer dus, had ik niet op gerekend
eerlijk gezegd]] { when = { bedrag = true }, mood = "neutral" }
  decoy  "had ik niet op gerekend" { why = [[Dat klinkt als een tegenvaller. Hij bedoelt jouw vraag: die had hij niet verwacht.]] }
customer [[ok mail ik ze]] { when = { zei = "mailen" } }
customer [[geen idee dus]] { when = { zei = "geen idee" } }
  either "geen idee dus" { why = [[Hij weet het niet. Met dat 'dus' zegt hij misschien ook dat hij dat net al schreef.]] }
customer [[wasservice hoeft niet]] { when = { zei = "wasservice" } }
customer [[wat is er nu dus geregeld, en bij wie moet ik zijn als het weer misgaat]] { mood = "neutral" }
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

reply [[Ja, met mijn naam en woensdag 25 juni, zes tot acht. Komt hij niet, dan typ je hier die naam en heb je mij.]] {
  act = "own", off = "beside", go = "stil",
  why = [[Een naam wilde hij, en die krijgt hij. Alleen moet hij weer zelf aan de bel trekken, en dat deed hij al vier keer.]],
}
reply [[Doe ik, met dag, tijd en mijn naam. Is hij er woensdag om acht uur niet, dan stort ik donderdag die 649 euro terug.]] {
  act = "agree", empathy = 2, when = { gehoord = { min = 4 } }, go = "woensdag",
  why = [[Een dag, een tijd, een naam, en wat er gebeurt als het misgaat. Dat laatste stond er nog nooit bij, en het is geen nieuwe datum.]],
}
reply [[Je hebt hem zo: woensdag 25 juni, zes tot acht, en mijn naam. Bewaar hem goed, dan heb je alles bij elkaar.]] {
  act = "agree", off = "beside", when = { gehoord = { max = 3 } }, go = "stil",
  why = [[Een nette bevestiging. Hij heeft er al drie, en deze zegt niet wat er gebeurt als het weer niet doorgaat.]],
}
reply [[Krijg je, met woensdag tussen zes en acht erin. En als het magazijn het laat afweten, breng ik hem donderdag zelf.]] {
  act = { "agree", "overpromise" }, go = "stil",
  why = [[Het klinkt als iemand die ervoor gaat, en je hebt geen busje. Zeg wat je echt kunt doen als het niet lukt.]],
}
reply [[Woensdag 25 juni, zes tot acht, komt erin te staan. Lukt dat niet, dan staat donderdag al voor je klaar.]] {
  act = "agree", off = "beside", heard = "dat deden die andere 3", go = "stil",
  why = [[Je denkt vooruit. Voor hem is het vooral weer een datum.]],
}

moment "woensdag" { step = "follow_up" }
narrator [[Woensdag 25 juni, 20:10. Je stuurt hem een bericht: staat hij er?]]
customer [[jep, staat en draait. wel gek dat het na 3x ineens in 2 dagen kan he, maar daar heb ik het nu wel mee
gehad. die bezorger was top, heeft m ook nog waterpas gezet. hoort ie dat ook een keer]] { mood = "relieved" }
  signal "na 3x ineens in 2 dagen" { kind = "implicit", why = [[Het is opgelost, en juist daardoor ziet hij hoe het ook had gekund.]] }
  either "nu wel mee gehad"        { why = [[Hij is er klaar mee. Of hij heeft het opgegeven dat er iets mee gebeurt.]] }
  decoy  "ook nog waterpas gezet"  { why = [[Een compliment voor de bezorger, zonder iets erachter.]] }
  decoy  "hoort ie dat ook een keer" { why = [[Hij gunt die man iets, en vraagt jou het door te geven.]] }
thought [[nummer 4 was dus eigenlijk nummer 1]]

reply [[Leuk van die bezorger. Ik schrijf het vanavond op, en maandag hoort hij het van zijn chef. En gek is het, ja.]] {
  act = { "thank", "agree" }, empathy = 2, trust = 6, patience = 6, heard = "na 3x ineens in 2 dagen", go = "blij",
  why = [[Je geeft het toe en laat het rusten, zoals hij vraagt. Wat hij nog wel wil, is dat de bezorger het hoort.]],
}
reply [[Ja, dat snap ik. Maandag bel ik je erover op, dan kun je me alles vertellen wat je nog kwijt wilt.]] {
  act = "follow_up", off = "beside", go = "tevreden",
  why = [[Kwijt is hij het allang: hij schreef het vier keer op. En bellen doet hij niet graag.]],
}
reply [[Ja, gek is het zeker. Ik heb het vanmorgen gemeld, en vanaf maandag belt hier iedereen eerst met het magazijn.]] {
  act = { "close_loop", "overpromise" }, go = "tevreden",
  why = [[Daar ga jij niet over, en zo snel verandert het niet. Blijkt het niet waar, dan is dit een vijfde belofte.]],
}
reply [[Dat heb ik mijn teamleider gevraagd, met de drie chats erbij. Maandag schrijf ik je het antwoord.]] {
  act = "close_loop", off = "not_asked", go = "tevreden",
  why = [[Hij heeft het ermee gehad, dat schreef hij net. Wat hij nog vraagt, is iets voor de bezorger.]],
}

-- Waar het anders loopt ----------------------------------------------------------

moment "opnieuw" { step = "listen" }
customer [[je hebt het toch voor je staan? heb dit nu al 3x getypt. bestelnummer, adres, alles. lees dat anders eerst
even]]
  signal "je hebt het toch"     { kind = "implicit", why = [[Hij weet dat je het kunt zien, en moet het zelf zeggen.]] }
  signal "nu al 3x getypt"      { kind = "explicit", why = [[Nu zegt hij wat hem dwarszit.]] }
  either "bestelnummer, adres, alles" { why = [[Een opsomming. Wie er de ergernis in hoort, hoort niet te veel.]] }
  signal "lees dat anders eerst" { kind = "implicit", why = [[Een opdracht die hij niet had moeten hoeven geven.]] }
thought [[zelfde bandje]]

reply [[Klopt, het staat hier allemaal. Ik zet er meteen bij dat niemand je dit nog een keer mag vragen.]] {
  act = "acknowledge", off = "beside", set = { zei = "" }, go = "drie_chats",
  why = [[Aardig, voor de volgende keer. Hij vroeg je om nu te lezen.]],
}
reply [[Ik zie het, je hebt gelijk. Is het goed als ik alleen je adres nog even met je nakijk?]] {
  act = "clarify", off = "beside", set = { zei = "adres" }, go = "drie_chats",
  why = [[Beleefd gevraagd, en toch weer een vraag. Zijn adres staat in alle drie de chats.]],
}
reply [[Ja, en dat doe ik nu. Vind je het goed als ik eerst lees en je daarna pas iets schrijf?]] {
  act = "listen", empathy = 2, set = { zei = "ga je gang" }, go = "drie_chats",
  why = [[Je doet wat hij vraagt. Na drie keer typen is even niets vragen het beste.]],
}

moment "de_twaalfde" { step = "acknowledge" }
customer [[dus nu ligt het aan mij. ok dan was het 2x. maakt dat het beter ofzo. 2 dagen telt zeker niet bij jullie]] { mood = "tense" }
  signal "dus nu ligt het aan mij" { kind = "implicit", why = [[Door één feit recht te zetten, ben je tegenover hem komen te staan.]] }
  signal "maakt dat het beter"     { kind = "implicit", why = [[En hij heeft een punt: de machine is er nog steeds niet.]] }
  signal "2 dagen telt zeker niet" { kind = "implicit", why = [[Hij legt je in de mond wat hij hoorde: dat het dus wel meeviel.]] }
  either "ok dan was het 2x"       { why = [[Hij geeft het toe. Of hij slikt het in.]] }
thought [[ik weet dat van de 12e heus wel]]

reply [[Nee, aan jou ligt het niet. Er heeft nog niemand het magazijn gebeld, en daar zit het op vast.]] {
  act = { "acknowledge", "own" }, off = "beside", go = "soort",
  why = [[Dat moet hij ook weten, straks. Of twee dagen bij jou tellen, weet hij nu nog niet.]],
}
reply [[Zo bedoel ik het niet. Ik wil het alleen goed in je dossier hebben, anders krijg je daar later last mee.]] {
  act = "defend", go = "brief",
  why = [[Je legt uit waarom je gelijk wilt hebben, en zegt dat het voor hem is. De discussie die je wilt voorkomen, heb je nu.]],
}
reply [[Nee, beter wordt het daar niet van. Ook twee dagen zijn er twee te veel.]] {
  act = "acknowledge", heard = "2 dagen telt zeker niet", go = "soort",
  why = [[Hij hoorde dat het dus wel meeviel, en je zegt dat het niet meevalt. Meer hoeft er nu niet.]],
}

moment "levertijden"
narrator [[Op jouw keuze gaat er automatisch een mail uit.]]
customer [[krijg net een mail van jullie. 'bedankt voor uw bericht, u vindt onze levertijden op de site'. daar kwam ik
niet voor]] { mood = "wry" }
  signal "daar kwam ik niet voor" { kind = "explicit", why = [[Hij corrigeert wat jij aankruiste.]] }
  either "krijg net een mail van jullie" { why = [[Een mededeling, of het begin van een verwijt.]] }
  either "bedankt voor uw bericht, u vindt" { why = [[Wat wij schreven. Dat hij het overtypt, zegt wel iets.]] }
thought [[levertijden. serieus]]
narrator [[Wat je invulde, kun je nog veranderen.]]
judge { is = "complaint", kind = "explicit",
        go = { right = "magazijn", half = "magazijn", wrong = "weg" },
        why = [[Hij zegt wat er misging en dat het zo niet kan. Wie het anders noteert, stuurt hem antwoord op iets dat hij niet vroeg.]] }

moment "dossier" { step = "acknowledge" }
narrator [[Er staat nu een tweede klacht in het systeem.]]
customer [[nu krijg ik een mail dat er een klacht over annuleren loopt, antwoord binnen 6 weken. ik vroeg alleen of
het kan]] { mood = "tense" }
  signal "antwoord binnen 6 weken" { kind = "implicit", why = [[Op een vraag die je in één zin kunt beantwoorden.]] }
  signal "ik vroeg alleen of het"  { kind = "implicit", why = [[Hij wijst je erop dat je te groot hebt gehoord.]] }
  either "een klacht over annuleren" { why = [[Zo heet de mail. Of hij zich verbaast, laat hij in het midden.]] }
thought [[ze maken er ook overal wat van]]

reply [[Sorry, zo'n mail gaat er vanzelf uit. De afdeling annuleringen schrijft je deze week of het kan.]] {
  act = "deflect", go = "weg",
  why = [[Een week is beter dan zes. Hij vroeg alleen iets dat je zelf weet.]],
}
reply [[Die mail mag je weggooien, sorry. Meestal duurt het geen zes weken.]] {
  act = "apologise", off = "beside", go = "antwoord",
  why = [[Je praat over de mail. Zijn vraag ligt er nog.]],
}
reply [[Sorry, dat was niet wat je vroeg. Of het kan, hoor je nu gewoon van mij.]] {
  act = { "apologise", "own" }, go = "antwoord",
  why = [[Kort hersteld en terug naar wat hij wilde weten.]],
}

moment "karig" { step = "solve" }
narrator [[Je teamleider haalt het bedrag er weer af: het was meer dan je mag geven.]] { when = function(s) return s.spent > 75 end }
customer [[hm. bij meijer ging het ook zo. en daarna hoorde ik niks meer tot ik zelf weer begon te typen. wat
is er dan nu anders]] { mood = "resigned" }
  signal "bij meijer ging het ook zo" { kind = "implicit", why = [[Hij hoorde dit al eens. Toen hielp het ook niet.]] }
  signal "hoorde ik niks meer" { kind = "explicit", why = [[Hier zegt hij wat er daarna misging.]] }
  signal "wat is er dan nu anders" { kind = "implicit", why = [[Hij vraagt om het verschil met de drie vorige keren.]] }
thought [[niks dus]]

reply [[Dat ik er meer uit wil halen dan Meijer. Morgen heb ik iets beters voor je.]] {
  act = { "acknowledge", "agree" }, off = "not_asked", takes = "1d", contact = true, go = "weg",
  why = [[Zorgvuldig, en je kunt het nu al zeggen. Hij leest: nog een datum.]],
}
reply [[Dat woensdag echt vaststaat, dat je mij hebt als er iets is, en dat wij de wasserette betalen.]] {
  act = { "own", "agree" }, off = "beside", contact = true, go = "op_papier",
  why = [[Drie goede dingen, op een rijtje. Zo'n rijtje had hij al, en wat er daarna misging zeg je niet.]],
}
reply [[Dat ik elke ochtend kijk hoe het ervoor staat, en je schrijf zodra er iets verandert.]] {
  act = { "own", "agree" }, empathy = 2, heard = "hoorde ik niks meer", contact = true, go = "op_papier",
  why = [[Na Meijer hoorde hij niets meer. Dat is nu precies wat je anders doet.]],
}

moment "vijf" { step = "solve" }
narrator [[Dinsdag 24 juni. Hij opent een nieuwe chat. Bij je teamleider ligt nog een vraag over de kosten.]]
customer [[daar ben ik weer. nummer 5 schreef dat jij dit gewoon zelf mocht beslissen, wel een aardige vent trouwens]] { mood = "wry" }
  signal "daar ben ik weer"          { kind = "implicit", why = [[Weer van voren af aan, voor de vijfde keer.]] }
  signal "gewoon zelf mocht beslissen" { kind = "indirect", why = [[Je hoort het via een collega en hij zegt het er droog bij: dit mocht je.]] }
  decoy  "een aardige vent"          { why = [[Over hem geen kwaad woord. Het ging erom dat hij er nog bij moest.]] }
thought [[en nu]]

reply [[Dat mocht ik ook, sorry. De machine komt morgen, en wat de wasserette kostte krijg je terug.]] {
  act = { "acknowledge", "own" }, takes = "1d", contact = true, go = "op_papier",
  why = [[Je draait er niet omheen en beslist. Het heeft hem een dag en twee extra chats gekost.]],
}
reply [[Mooi, dan heeft nummer 5 je verhaal nu. Hij rondt het vandaag met je af: de machine morgen en de wasserette terug.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "weg",
  why = [[Weer door naar een ander, om iets dat jij mag.]],
}
reply [[Klopt, sorry. Mijn teamleider tekent het om vijf uur, dan komt de machine morgen en krijg je de wasserette terug.]] {
  act = { "acknowledge", "own" }, off = "not_ours", contact = true, go = "brief",
  why = [[Het excuus is aardig. Het besluit ligt nog steeds bij iemand anders.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[top, heeft ie verdiend. die annuleermail stond hier dus al in concept, van gisteren. gooi ik nu weg]] { outcome = "delighted" }
ending "tevreden" [[hij draait en de wasserette is betaald. prima zo. gr]] { outcome = "satisfied" }
ending "stil" [[(Een week later.) hij staat. had wel gedacht dat iemand nog ff zou vragen of het gelukt was, maar goed]] { outcome = "resigned" }
ending "brief" [[ik zet het nu op papier. ontbinding, met de 3 data erin, aangetekend. daar mogen jullie op antwoorden]] { outcome = "escalated" }
ending "weg" [[annuleer m maar en stort t terug. heb net ergens anders besteld, die komt morgen]] { outcome = "lost" }
ending "dicht" [[(De klant heeft de chat gesloten.)]] { outcome = "lost" }
