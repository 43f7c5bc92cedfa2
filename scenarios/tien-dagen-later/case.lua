case {
  title    = "Tien dagen later",
  summary  = "Een storing is tien dagen geleden opgelost. Maandag, kwart over tien, en je hebt een half uur over.",
  sector   = "telecom",
  channel  = "phone",
  role     = "service",
  minutes  = 10,
  teaches  = { "opgelost is het als de klant dat zegt, dus vraag het hem",
               "een grapje kan een klacht zijn, en een vraag gewoon een vraag",
               "één afspraak met een datum is meer waard dan een lijst om uit te kiezen" },
  themes   = { "follow_up", "again", "no_word" },
  norm     = { time = "2d", limit = "21d", contacts = 1 },
  customer = { name = "meneer Vos", portrait = "man-45-bril", trust = 46, patience = 54, earlier = 2 },
  flags    = { zei = "", gehoord = 0 },   -- wat er echt gehoord is; wat hem weer een keer bellen kost, gaat er af
  start    = "dossier",
  level    = 4, after = { "de-kraan", "het-gaat-wel-weer" },
  on       = { patience_out = "opgezegd" },
}

-- Het derde spoedherstel zou weer een kastje zijn: eerst weten wat er stuk is.
remedy "measure" { label = "de kabel laten meten op een tijd van ons", says = "Ik laat de kabel meten, op een tijd van ons.", trust = 8, patience = 9 }
-- Wat hij hoe dan ook krijgt: een recht, geen gebaar.
remedy "by_law" { label = "wettelijke vergoeding voor uitval", says = "U krijgt de wettelijke vergoeding voor de uitval.", trust = 4, patience = 4 }
role "service"  { label = "medewerker service", euros = 75,
  may = { "apology", "urgent_repair", "measure", "status_update", "by_law", "gesture", "new_ticket", "survey_link" } }

-- Het gesprek zoals het goed gaat ------------------------------------------------

moment "dossier" { step = "listen" }
narrator [[Maandag 17 maart, kwart over tien. In het dossier van meneer Vos staat *opgelost*, tien dagen geleden, door
jou. Dit was zijn laatste bericht.]]
customer [[Hij doet het! Voor nu dan, want hij moet het weekend nog door. Vanaf de zestiende draai ik weer nachten.
Dan slaap ik tot drie uur, en zie ik het wel weer als ik opsta. Bedankt voor de moeite, mijn dochter is ook blij.]]
  signal "Voor nu dan"          { kind = "implicit", why = [[Twee woorden, en hij neemt ons 'opgelost' weer half terug.]] }
  signal "zie ik het wel weer"  { kind = "implicit", why = [[Hij rekent erop dat het nog eens misgaat.]] }
  either "hij moet het weekend nog door" { why = [[Gewoon een feit, of de reden waarom hij nog niet gelooft dat het over is.]] }
  decoy  "draai ik weer nachten" { why = [[Een ander klaagt over zijn nachten. Hij vertelt wanneer hij er is, en daar heb je wat aan.]] }
  decoy  "Bedankt voor de moeite" { why = [[Dat meent hij. De twijfel zit in de zinnen ervoor.]] }
thought [[Eerst het weekend maar eens door.]]

reply [[(Je laat hem met rust, want hij was blij en draait nu nachten. Als er iets is, weet hij de storingslijn te vinden.)]] {
  act = "silence", off = "beside", takes = "3d", contact = true, go = "zelf",
  why = [[Attent bedoeld, maar klaar is het niet. Hij schreef 'voor nu', en rekent er niet op dat wij nog iets van ons laten horen.]],
}
reply [[(Je pakt meteen de telefoon, voor je het vergeet. Is het ook in het weekend blijven werken, dat wil je weten.)]] {
  act = "follow_up", off = "beside", go = "wakker",
  why = [[Dit is de goede vraag, op het verkeerde uur. Het is kwart over tien, en hij slaapt deze week tot drie uur.]],
}
reply [[(Je belt hem om half vier, als hij wakker is. Je wilt weten of het ook in het weekend is blijven werken.)]] {
  act = "follow_up", heard = { "Voor nu dan", "zie ik het wel weer" }, add = { gehoord = 1 }, go = "bellen",
  why = [[Alleen hij weet of het over is. Je belt op zijn uren, en vraagt naar wat hij zelf nog niet wist.]],
}
reply [[(Je stuurt hem de korte vragenlijst, met een bedankje. Zo weet de afdeling vandaag nog of hij tevreden is.)]] {
  act = { "thank", "survey" }, takes = "3d", go = "cijfer",
  why = [[Een vragenlijst is prima als het klaar is. Of het klaar is, staat er niet in.]],
}

moment "bellen" { step = "acknowledge" }
narrator [[Half vier. Hij neemt meteen op.]]
customer [[Met Vos. Kijk, u belt zelf! Dat is de eerste keer dat ik niet zelf in de wacht sta. Nou, gisteravond lag
hij er weer uit. Dat kan, daar kijk ik niet meer van op. Maar nou zit ik hier weer te wachten tot ik mag bellen. Zo
moest het de vorige keren ook: eerst vierentwintig uur aankijken. Dat vind ik nou zonde van mijn tijd.]] { mood = "neutral" }
  either "moest het de vorige keren ook" { why = [[Hij legt uit waarom hij wachtte. Het is ook de derde keer dat het zo gaat.]] }
  signal "Dat is de eerste keer"  { kind = "implicit", why = [[Blij, en je hoort hoe het de andere keren ging.]] }
  signal "gisteravond lag hij er weer uit" { kind = "implicit", why = [['Weer': voor hem is dit de oude storing, en niet een nieuwe.]] }
  signal "weer te wachten tot ik mag bellen" { kind = "implicit", why = [[Wachten heeft hij van ons geleerd, en nu doet hij het uit zichzelf.]] }
  signal "eerst vierentwintig uur aankijken" { kind = "implicit", why = [[Onze woorden, uit zijn mond. Hij houdt zich eraan.]] }
  signal "zonde van mijn tijd"    { kind = "explicit", why = [[Hier zegt hij wat hij ervan vindt: van het wachten.]] }
  either "daar kijk ik niet meer van op" { why = [[Misschien neemt hij het zoals het komt. Misschien gelooft hij er niet meer in.]] }
  decoy  "u belt zelf"            { why = [[Hij is verrast en het is leuk bedoeld. De steek komt pas in de zin erna.]] }

reply [[U moest steeds een etmaal wachten, en nu zat u er weer. Dat had nooit gehoeven, en daar bel ik voor.]] {
  act = "acknowledge", heard = { "eerst vierentwintig uur aankijken", "weer te wachten tot ik mag bellen", "zonde van mijn tijd" }, add = { gehoord = 1 }, set = { zei = "denk ik ook" }, go = "poort",
  why = [[Dat hij stuk is, verbaast hem niet meer. Het wachten zit hem dwars, en dat noem je.]],
}
reply [[Dan was het dus nog niet klaar. Ik had hem op opgelost gezet, en nu ligt hij er weer uit.]] {
  act = "acknowledge", off = "beside", heard = "gisteravond lag hij er weer uit", set = { zei = "" }, go = "poort",
  why = [[Bewijzen hoeft hij niets. Dat hij er weer uit ligt, daar kijkt hij niet van op.]],
}
reply [[Ik had hem in de gaten moeten houden, dus daar bel ik voor. Ik maak er nu meteen een storing van.]] {
  act = { "own", "agree" }, off = "early", set = { zei = "storing" }, go = "poort",
  why = [[Zo gaat het bij een eerste melding. Hij deed wat wij hem eerder vroegen, en daar zeg je niets over.]],
}
reply [[Vervelend, net nu u nachten draait. Welke lampjes branden er nu op het kastje?]] {
  act = { "sympathise", "clarify" }, off = "beside", set = { zei = "lampjes" }, go = "poort",
  why = [[Die lampjes komen later bij de monteur. Over wat dit voor hem betekent, hoor je zo niets.]],
}

moment "poort" { step = "acknowledge" }
customer [[Nee, dat denk ik ook.]] { when = { zei = "denk ik ook" } }
  either "dat denk ik ook" { why = [[Hij is het met je eens. Dat het niet had gehoeven, vindt hij dus zelf ook.]] }
customer [[Een storing is het zeker.]] { when = { zei = "storing" } }
  either "Een storing is het zeker" { why = [[Hij geeft je gelijk, of hij vindt het een beetje laat.]] }
customer [[Alleen het onderste, en dat knippert.]] { when = { zei = "lampjes" } }
customer [[Een nummer, dank u.]] { when = { zei = "nummer" } }
customer [[Zet u hem er maar bij.]] { when = { zei = "zet maar" } }
  either "Zet u hem er maar bij" { why = [[Hij vindt het goed. Of het maakt hem niet meer uit.]] }
customer [[Vink of geen vink, zo is het.]] { when = { zei = "brandt niets" } }
  either "Vink of geen vink" { why = [[Hij lacht met je mee, of hij is nog niet klaar met dat vinkje.]] }
customer [[Dat scheelt, dan kan die jongen ook weer verder.]] { when = { zei = "scheelt" } }
customer [[Ook niet aan de zijkant.]] { when = { zei = "zijkant" } }
customer [[Ach, het viel mee. Alleen komt mijn rooster zondagavond pas online, en ik kon er niet bij. Dus om elf uur sta
ik aan de poort, blijkt mijn nacht met een collega geruild. De portier en ik hebben hard gelachen. Maar zondag komt het
nieuwe rooster, en dan ligt hij er misschien weer uit. Hoe kom ik er dan bij, weet u dat?]] { mood = "wry" }
  signal "het viel mee"           { kind = "implicit", why = [[Hij maakt het klein voor hij het vertelt.]] }
  signal "ik kon er niet bij"     { kind = "implicit", why = [[Dit is wat onze storing deed.]] }
  signal "om elf uur sta ik aan de poort" { kind = "implicit", why = [[Voor niets naar zijn werk, midden in de nacht. Hij vertelt het als een mop.]] }
  signal "dan ligt hij er misschien weer uit" { kind = "implicit", why = [[Hij rekent er alvast op, en vraagt hoe hij zich kan redden.]] }
  either "blijkt mijn nacht met een collega geruild" { why = [[Zo gaat dat bij hem op het werk, en door onze storing wist hij het niet.]] }
  either "De portier en ik hebben hard gelachen" { why = [[Leuk was het vast. Een tikje gênant misschien ook.]] }
  decoy  "komt mijn rooster zondagavond pas online" { why = [[Zo gaat het op zijn werk. Daar heeft hij vrede mee, en wij gaan er niet over.]] }
thought [[Nog een keer aan die poort, en ik kom er nooit meer van af.]]

reply [[Door ons stond u daar om elf uur voor niets. U maakt er een grap van, maar het viel dus niet mee.]] {
  act = "acknowledge", off = "too_much", heard = { "het viel mee", "om elf uur sta ik aan de poort" }, set = { zei = "" }, go = "duiden",
  why = [[Hij heeft er echt om gelachen. Nu is hij al bij zondag, en vraagt hij je iets.]],
}
reply [[Goed dat u er met de portier zo hard om hebt kunnen lachen. Het was onze storing waardoor u daar om elf uur stond.]] {
  act = "sympathise", off = "beside", set = { zei = "" }, go = "duiden",
  why = [[Had hij het achter zich, dan mocht je meelachen. Hij rekent op nog zo'n zondag, en zijn vraag staat nog open.]],
}
reply [[Wat bent u kwijt aan benzine, dan schrijf ik het op? Het kwam door ons dat u daar om elf uur stond.]] {
  act = "probe", off = "early", heard = "om elf uur sta ik aan de poort", set = { zei = "benzine" }, go = "duiden",
  why = [[Om benzine gaat het hem niet. Hij vroeg hoe hij zondag bij zijn rooster kan.]],
}
reply [[Op uw telefoon kunt u er wel bij, ook als hij eruit ligt. Dat u om elf uur aan die poort stond, kwam door ons.]] {
  act = { "acknowledge", "inform" }, heard = { "ik kon er niet bij", "dan ligt hij er misschien weer uit" },
  add = { gehoord = 1 }, set = { zei = "telefoon" }, go = "duiden",
  why = [[Ongevraagd klinkt dit als: had u zelf kunnen bedenken. Hij vroeg het, en nu weet hij het voor zondag.]],
}

moment "duiden"
narrator [[Tien dagen geleden zette je dit op opgelost. Het dossier is weer open, en je vult in wat dit nu is.]]
judge {
  is = "complaint", kind = "implicit", go = { right = "straat", half = "straat", wrong = "nieuw_nummer" },
  why = [[Er moet iets gerepareerd worden, en dat doe je ook. Maar het is de derde keer, en hij gelooft ons 'opgelost' niet meer. Het is dezelfde klacht, en die was nog niet klaar.]],
}

moment "straat"
customer [[Benzine, daar zit ik niet mee.]] { when = { zei = "benzine" } }
customer [[En op mijn telefoon, dat onthoud ik.]] { when = { zei = "telefoon" } }
customer [[Zeg, iets anders nog. Is dat overal zo in de straat, of heb alleen ik het? De buurman zit ook bij jullie. Ik
kan het hem straks wel vragen, hij staat toch altijd in de tuin.]]
  decoy "Is dat overal zo in de straat" { why = [[Zo kan een verwijt beginnen. Hij wil het gewoon weten, en denkt met je mee.]] }
  decoy "of heb alleen ik het"    { why = [[Niet: waarom altijd ik. Het is de andere helft van dezelfde vraag.]] }
  decoy "De buurman zit ook bij jullie" { why = [[Een feit waar je iets mee kunt. Over die buurman heeft hij niets te klagen.]] }
  decoy "Ik kan het hem straks wel vragen" { why = [[Geen zucht. Hij biedt aan om voor je te kijken.]] }
  decoy "hij staat toch altijd in de tuin" { why = [[Over de buurman, en vriendelijk bedoeld.]] }
judge {
  is = "question", go = { right = "oorzaak", half = "oorzaak", wrong = "tweede_brief" },
  why = [[Een vraag met een aanbod erbij. Je zegt wat je op je scherm ziet: in de straat zijn geen andere storingen gemeld. Meer weet je nog niet.]],
}

moment "oorzaak" { step = "probe" }
customer [[En wat is het dit keer? Nou ja, dat hoeft u nog niet te weten, en wat u gaat doen hoor ik zo wel. Maar
eerst was het het kastje, en toen weer het kastje. Ik heb er nu twee in de schuur staan. Zit er bij jullie dan niemand
die een keer denkt: hé?]] { mood = "wry" }
  signal "en toen weer het kastje"  { kind = "implicit", why = [[Hij somt op, en het woordje 'weer' doet de rest.]] }
  signal "twee in de schuur"        { kind = "implicit", why = [[Een droge opmerking over hoe wij twee keer hetzelfde deden.]] }
  signal "niemand die een keer denkt: hé" { kind = "explicit", why = [[Lachend gezegd, en het is een verwijt: twee keer hetzelfde, en niemand zag het.]] }
  either "wat is het dit keer"      { why = [[Nieuwsgierig, of moe van de vorige antwoorden.]] }
  decoy  "dat hoeft u nog niet te weten" { why = [[Geen prik. Hij geeft je de ruimte.]] }
  decoy  "wat u gaat doen hoor ik zo wel" { why = [[Geen ongeduld: hij zegt dat het plan straks mag.]] }

reply [[Wat het is weten we pas als de kabel gemeten is. Dat is nooit gebeurd, dus dat komt nu eerst.]] {
  act = "inform", off = "early", set = { zei = "" }, go = "aanbod",
  why = [[Zo gaat het straks ook, en dan is hij er blij mee. Nu vroeg hij of het bij ons niemand was opgevallen.]],
}
reply [[Dat had ons moeten opvallen, ja. Twee keer is het kastje vervangen, en het hielp niet.]] {
  act = "acknowledge", heard = { "en toen weer het kastje", "twee in de schuur", "niemand die een keer denkt: hé" },
  add = { gehoord = 1 }, set = { zei = "" }, go = "aanbod",
  why = [[Hij vroeg het als grap, en je geeft gewoon antwoord. Het plan mag straks, zei hij.]],
}
reply [[Die twee kastjes laten wij bij u ophalen. Wat het is weten we nog niet, maar dan zien wij of er ooit iets mee was.]] {
  act = "agree", off = "beside", heard = "twee in de schuur", set = { zei = "schuur" }, go = "aanbod",
  why = [[Je lost op wat hij als grap zei. Zijn vraag staat nog open.]],
}
reply [[Het is de kabel, dat weten we bijna zeker. Morgen laat ik er een ploeg voor graven, dan ligt hij er weer in.]] {
  act = "overpromise", takes = "1d", go = "graven",
  why = [[Wat hij graag hoort. Er is nog niet gemeten, en voor graven met een machine moet je eerst een melding doen, minstens drie werkdagen ervoor.]],
}

moment "aanbod" { step = "solve" }
customer [[Ophalen mag, dan is de schuur weer leeg.]] { when = { zei = "schuur" } }
customer [[Morgen half vier, dat kan.]] { when = { zei = "half vier" } }
customer [[Kijk, dat is tenminste een antwoord. Haast heeft het van mij niet eens. De vorige keer was het spoed, en toen
stond er de volgende dag al iemand. Alleen wel met een kastje onder zijn arm. Zegt u maar hoe we het doen.]] { mood = "neutral" }
  signal "dat is tenminste een antwoord" { kind = "implicit", why = [[Een complimentje aan jou, en 'tenminste' is voor al die keren dat hij er geen kreeg.]] }
  signal "met een kastje onder zijn arm" { kind = "implicit", why = [[Snel gekomen, en met de oplossing al bij zich. Niemand had eerst gekeken wat er stuk was.]] }
  either "De vorige keer was het spoed" { why = [[Zo ging het toen. Of: en wat had ik daaraan.]] }
  either "de volgende dag al iemand"  { why = [[Dat was vlug, en dat vond hij toen misschien ook. De zin erna maakt er iets anders van.]] }
  decoy  "Haast heeft het van mij niet eens" { why = [[Geen verwijt. Hij vertelt je waar het hem niet om gaat, en dat helpt je kiezen.]] }
offer {
  needs     = { "measure", "status_update", "by_law" },
  welcome   = { "apology", "gesture" },
  harmful   = { "urgent_repair", "new_ticket", "survey_link" },
  table     = { "apology", "urgent_repair", "measure", "status_update", "by_law", "gesture", "new_ticket", "survey_link" },
  fair      = { 0, 18 },
  route     = "self",
  takes     = "20h",
  hand_over = { takes = "4d", trust = -6, patience = -8 },
  go        = { fits = "tijd", short = "karig", harmful = "karig", handed_over = "doorgezet" },
  why       = [[Eerst de kabel meten, en één bericht op een vaste dag. Met spoed komt er weer iemand met een kastje, en haast heeft hij niet. De vergoeding voor uitval is zijn recht, ook als hij er niet om vraagt, los van een klein gebaar. Een nieuwe melding begint weer bij nul, en een vragenlijst komt als het over is.]],
}

moment "tijd" { step = "solve" }
customer [[Goed plan. Maar niet weer zo'n lijst met tijdvakken, alstublieft. De vorige keer mocht ik kiezen uit negen, en
in alle negen sliep ik. Ik ben tussen drie en zes op, dan gaan we eten.]] { mood = "neutral" }
  signal "niet weer zo'n lijst met tijdvakken" { kind = "implicit", why = [[Het staat er als een verzoek. Het is een oordeel over de vorige keer.]] }
  signal "mocht ik kiezen uit negen" { kind = "implicit", why = [[Een keuze waar hij niets aan had.]] }
  signal "in alle negen sliep ik"   { kind = "implicit", why = [[Hij had het ons verteld, en niemand keek ernaar.]] }
  decoy  "tussen drie en zes op"    { why = [[Alles wat je nodig hebt om zelf een tijd te noemen.]] }

reply [[Schikt het u woensdag om half vier? Donderdag vier uur kan ook, als dat na uw nacht beter uitkomt.]] {
  act = { "agree", "together" }, off = "not_asked", set = { zei = "woensdag" }, go = "bericht",
  why = [[Een keuze geeft veel mensen de regie terug. Hij vroeg je om hem die keer niet te laten kiezen.]],
}
reply [[Dan komt er woensdagmiddag iemand. De monteur belt 's morgens hoe laat, dan zit u niet te wachten.]] {
  act = "agree", off = "beside", set = { zei = "" }, go = "bericht",
  why = [[Je koos zijn uren, dat is goed. Maar die ochtend slaapt hij, en dan hoort hij de telefoon niet.]],
}
reply [[Zullen we er woensdag half vier van maken? De monteur meet dan de kabel, en dat kost hem een goed uur.]] {
  act = "agree", empathy = 2, heard = { "niet weer zo'n lijst met tijdvakken", "in alle negen sliep ik" },
  add = { gehoord = 1 }, set = { zei = "" }, go = "bericht",
  why = [[Je had alles al gehoord, dus jij noemt de tijd. Hij hoeft alleen nog ja te zeggen.]],
}
reply [[Ik zet hem voor u op woensdag half zes. Voor het meten van de kabel heeft de monteur wel een goed uur nodig.]] {
  act = "agree", off = "beside", set = { zei = "" }, go = "bericht",
  why = [[Je noemt zelf een tijd, en daar vroeg hij om. Maar om zes uur gaan ze eten, en dan staat de monteur er nog.]],
}

moment "bericht" { step = "follow_up" }
customer [[Doe maar woensdag.]] { when = { zei = "woensdag" } }
customer [[Staat genoteerd. En dan stuurt de computer zeker weer vier berichten dat alles naar wens is? Die kwamen
vorige keer ook. Toen ik de vierde las, lag hij er alweer uit. Laat er dan een mens schrijven. Elke dag een regeltje,
ook al is er niks te melden. Ik lig toch steeds te luisteren of er wat binnenkomt.]] { mood = "wry" }
  signal "weer vier berichten"      { kind = "implicit", why = [[Hij maakt er een grapje van, en vertrouwt onze berichten niet.]] }
  signal "Die kwamen vorige keer ook" { kind = "implicit", why = [[Hij heeft het eerder gezien.]] }
  signal "lag hij er alweer uit"    { kind = "implicit", why = [[Ons bericht zei iets anders dan zijn kastje.]] }
  signal "steeds te luisteren of er wat binnenkomt" { kind = "implicit", why = [[Overdag, als hij moet slapen. Niets horen kost hem zijn rust.]] }
  decoy  "ook al is er niks te melden" { why = [[Geen spot. Hij zegt precies hoe hij het wil hebben.]] }

reply [[U krijgt er één, en dan van mij. Donderdag na drie uur schrijf ik u wat er gemeten is, en of er gegraven moet worden.]] {
  act = "follow_up", off = "beside", heard = "lag hij er alweer uit", go = "weken",
  why = [[Eén bericht dat klopt is bij een ander genoeg. Hij ligt tot donderdag te luisteren, en vroeg om een regeltje per dag.]],
}
reply [[Nee, de computer laten we erbuiten. Als er gemeten is stuur ik een vraag hoe het is gegaan, en u geeft een cijfer.]] {
  act = "survey", go = "weken",
  why = [[Hij lacht om onze berichten, en krijgt er een taak bij.]],
}
reply [[Vanaf nu schrijf ik ze zelf. Elke dag na drie uur hoort u van mij hoe het ervoor staat, tot het helemaal klaar is.]] {
  act = "follow_up", heard = { "weer vier berichten", "steeds te luisteren of er wat binnenkomt" }, add = { gehoord = 1 }, go = "weken",
  why = [[Het lijkt veel, en hij vroeg erom. Er schrijft een mens, op zijn uren, en hij kan slapen.]],
}
reply [[Nee, u krijgt er één, van mij. Zodra de monteur weg is schrijf ik u dat hij er was, en dat het klaar is.]] {
  act = { "agree", "follow_up" }, off = "beside", go = "weken",
  why = [[Eén bericht, en dan van een mens. Maar dat alles klaar is, zeiden die andere vier ook, en tot die tijd hoort hij niets.]],
}

moment "weken" { step = "follow_up" }
narrator [[De kabel was stuk. Na de graafmelding is hij vervangen, en dat is nu twee weken geleden. Je meldde zijn
zaak, en gisteren is het besloten: de storingsdienst meet voortaan altijd eerst de kabel. Half vier, je belt.]]
customer [[Met Vos! Hij doet het nog steeds, ook op zondagavond. De portier vindt het jammer dat ik nu op de goede dag
kom. U belt toch niet om wat te vragen? Van die computer van jullie heb ik er al vijf gehad, met cijfers. En ik sta
net met mijn jas aan.]] { when = { gehoord = { min = 3 } }, mood = "glad" }
  signal "heb ik er al vijf gehad" { kind = "implicit", why = [[Hij telt ze, en hij heeft er genoeg van.]] }
  decoy  "nog steeds"               { why = [[Vaak een verwijt. Hier is het precies wat je wilde horen.]] }
  decoy  "vindt het jammer"         { why = [[Een grapje, en deze keer kan hij er echt om lachen.]] }
  either "niet om wat te vragen"    { why = [[Half een grap, half een verzoek om het kort te houden.]] }
customer [[Met Vos. Ja, hij doet het. Ik heb de twee oude kastjes toch maar bewaard. Was er nog iets?]] { when = { gehoord = { max = 2 } }, mood = "polite" }
  signal "toch maar bewaard"        { kind = "implicit", why = [[Hij houdt er rekening mee dat het weer stukgaat.]] }
  either "Was er nog iets"          { why = [[Een gewone vraag, of een deur die dichtgaat.]] }

reply [[Welk cijfer geeft u ons voor hoe het uiteindelijk is gegaan? Het is maar één vraag, en die stellen wij aan iedereen.]] {
  act = "survey", go = "berust",
  why = [[Je mag het nu vragen, het is over. Maar een cijfer zegt niets over wat er anders moet, en hij heeft er al vijf gegeven.]],
}
reply [[Ik heb één vraag, en het antwoord schrijf ik letterlijk op. Wat hadden wij na de eerste keer anders moeten doen?]] {
  act = "probe", off = "not_asked", when = { gehoord = { min = 3 } }, go = "tevreden",
  why = [[Met tijd was dit de beste vraag. Nu staat hij met zijn jas aan, hoopt hij dat je niets vraagt, en is het antwoord al besloten.]],
}
reply [[Ik wilde alleen horen dat hij het doet. Door u meten wij voortaan altijd eerst de kabel, dus dank u wel.]] {
  act = { "close_loop", "thank" }, when = { gehoord = { min = 5 } }, go = "blij",
  why = [[Geen vraag, wel iets voor hem: wat er door zijn verhaal is veranderd. Het is besloten, dus je mag het zeggen.]],
}
reply [[Ik wilde alleen horen dat hij het doet. En wij meten sinds gisteren altijd eerst de kabel, dat wou ik u nog zeggen.]] {
  act = "close_loop", empathy = 1, id = "gisteren", when = { gehoord = { min = 3, max = 4 } }, go = "tevreden",
  why = [[Kort, en zonder vraag. Dat het door hem kwam, had je erbij kunnen zeggen.]],
}
reply [[Wat vond u het prettigst aan hoe het nu is opgelost? Uw antwoord schrijf ik er letterlijk bij.]] {
  act = "probe", off = "not_asked", when = { gehoord = { min = 3 } }, go = "tevreden",
  why = [[Een open vraag, en bij een ander geeft die een leuk gesprek. Hij wil de deur uit, en je vraagt om een compliment.]],
}
reply [[Mooi, meer wilde ik niet horen. Gooit u die oude kastjes nu maar weg, u hebt ze echt niet meer nodig.]] {
  act = "advise", id = "kastjes", when = { gehoord = { max = 2 } }, go = "berust",
  why = [[Je weet dat de kabel goed is. Hij weet alleen wat er twee keer eerder is gebeurd.]],
}

-- Waar het anders loopt ----------------------------------------------------------

moment "wakker" { step = "listen" }
narrator [[De telefoon gaat lang over.]]
customer [[Met Vos. Hm? Nee hoor, geeft niks. Hoe laat is het dan? Nou ja, zeg maar meteen wat u wou, ik ben nu toch
wakker. Anders lig ik daar weer over te denken.]] { mood = "polite" }
  signal "geeft niks"               { kind = "implicit", why = [[Zo zegt iemand dat het wel iets geeft.]] }
  signal "Hoe laat is het dan"      { kind = "implicit", why = [[Wie dat vraagt, sliep. Hij had het je tien dagen geleden geschreven.]] }
  decoy  "zeg maar meteen wat u wou" { why = [[Geen ongeduld. Hij zegt wat voor hem nu het minst erg is.]] }
  either "Anders lig ik daar weer over te denken" { why = [[Zo gaat dat bij hem, en hij zegt het gewoon. Je kunt er ook een zucht in horen.]] }

reply [[Sorry, u slaapt nu, en dat had u mij nog zo geschreven. Zal ik u dan om half vier terugbellen?]] {
  act = { "apologise", "agree" }, off = "not_asked", go = "bellen",
  why = [[Weer in slaap vallen lukt hem niet: hij ligt dan te denken, zegt hij. En nu hangt hij op zonder te weten waarom je belde.]],
}
reply [[Kwart over tien, en u schreef dat u dan slaapt. Sorry, doet hij het nog, ook in het weekend?]] {
  act = { "apologise", "probe" }, go = "straks",
  why = [[Je had het kunnen lezen en zegt dat. Daarna doe je wat hij vraagt: meteen zeggen waar het om gaat, en hem laten slapen.]],
}
reply [[Neemt u mij niet kwalijk, ik maak u wakker. Zal ik straks nog eens terugbellen?]] {
  act = { "apologise", "agree" }, off = "beside", go = "bellen",
  why = [[Hij wil het nu weten. En wanneer 'straks' is weet hij niet, dus ligt hij op de telefoon te wachten.]],
}

moment "straks"
narrator [[*Nee*, zegt hij, *gisteravond lag hij eruit. De rest hoort u als ik op ben.* Hij slaapt verder.]]
go "bellen"

moment "cijfer" { step = "listen" }
narrator [[Donderdag is de vragenlijst terug.]]
customer [[Cijfer: 7. Toelichting: aardige mensen. Hij ligt er sinds zondag weer uit, maar daar was geen vraag voor.]] { mood = "wry" }
  signal "Hij ligt er sinds zondag weer uit" { kind = "indirect", why = [[Een klacht in het vakje voor opmerkingen.]] }
  signal "daar was geen vraag voor" { kind = "indirect", why = [[Vijf vragen van ons, en niet deze.]] }
  either "Cijfer: 7"                { why = [[Een voldoende voor de mensen. Met de rest erbij zegt het weinig.]] }
  decoy  "aardige mensen"           { why = [[Dat vindt hij echt.]] }

reply [[(Je belt hem om half vier. Hij ligt er sinds zondag uit, zeg je, en daar had ik niet naar gevraagd.)]] {
  act = { "acknowledge", "follow_up" }, takes = "1d", set = { zei = "" }, go = "poort",
  why = [[Je leest de toelichting, en niet alleen het cijfer. Het is drie dagen later dan het had gekund.]],
}
reply [[(Om half vier heb je hem aan de lijn. Voor wat er sinds zondag uit ligt, zeg je, krijgt u nu een nummer.)]] {
  act = { "follow_up", "agree" }, off = "early", takes = "1d", set = { zei = "nummer" }, go = "poort",
  why = [[Je las de toelichting wel. Zo krijgt hij een nieuw nummer voor een oude storing, en dat er geen vraag voor was blijft liggen.]],
}
reply [[(Je bedankt hem, om half vier. Er was geen vraag voor, zeg je, en daarom zet ik hem er morgen zelf bij.)]] {
  act = { "thank", "follow_up" }, off = "beside", takes = "2d", set = { zei = "zet maar" }, go = "poort",
  why = [[Aan de lijst heeft hij niets. Hij vertelde dat hij al sinds zondag geen internet heeft.]],
}

moment "zelf" { step = "listen" }
narrator [[Een paar dagen later wordt hij naar je doorverbonden.]]
customer [[Met Vos, goedemiddag. De storingslijn zegt dat hij op opgelost staat. Ik sta naast een kastje waar niets op
brandt, dus dat vind ik knap. Die jongen gelooft me wel, hoor. Alleen kan hij niks doen met dat vinkje erop, en eraf halen
kan alleen wie het heeft gezet. Dat bent u, zegt hij.]] { mood = "wry" }
  signal "op opgelost staat"        { kind = "implicit", why = [[Het vinkje dat jij zette, houdt hem nu tegen.]] }
  signal "waar niets op brandt"     { kind = "implicit", why = [[Het feit, en meer heeft hij niet nodig.]] }
  signal "dat vind ik knap"         { kind = "implicit", why = [[Spot, vriendelijk verpakt.]] }
  signal "Alleen kan hij niks doen" { kind = "implicit", why = [[Iemand wil helpen, en ons eigen systeem staat in de weg.]] }
  decoy  "Die jongen gelooft me wel" { why = [[Over hem heeft hij geen klagen.]] }

reply [[Ik zette hem op opgelost en belde u niet. Brandt er bij u niets, dan ligt hij eruit, vink of geen vink.]] {
  act = { "acknowledge", "own" }, off = "beside", set = { zei = "brandt niets" }, go = "poort",
  why = [[Geloofd wordt hij al. Hij staat te wachten tot dat vinkje weg is.]],
}
reply [[Dat vinkje heb ik gezet, en het staat u nu in de weg. Ik haal het weg, dan kan de storingslijn u vandaag weer helpen.]] {
  act = { "own", "agree" }, heard = { "op opgelost staat", "Alleen kan hij niks doen" }, add = { gehoord = 1 }, set = { zei = "scheelt" }, go = "poort",
  why = [[Je neemt het op je en doet het ene wat alleen jij kunt doen. De jongen van de storingslijn kan weer verder.]],
}
reply [[U maakt er terecht een grap over, want ik heb dat vinkje gezet. Brandt er bij u echt geen lampje, ook niet aan de zijkant?]] {
  act = { "sympathise", "clarify" }, off = "beside", set = { zei = "zijkant" }, go = "poort",
  why = [[Dat er niets brandt, had hij al gezegd. Nu hoort hij dat je het niet gelooft.]],
}

moment "nieuw_nummer"
narrator [[Er komt een nieuw storingsnummer uit het systeem. Je noemt het hem.]]
customer [[Een nieuw nummer, dank u. Ik hang het bij de rest op de koelkast. Begin ik nu weer vooraan, of mag ik daarmee
verder?]] { mood = "wry" }
  signal "bij de rest op de koelkast" { kind = "implicit", why = [[Er hangen er al een paar, en hij zegt er niets van.]] }
  signal "Begin ik nu weer vooraan" { kind = "implicit", why = [[Dat is precies wat een nieuwe melding voor hem betekent.]] }
  either "mag ik daarmee verder"    { why = [[Een grapje, en ook wat hij wil.]] }
judge {
  is = "complaint", kind = "implicit", go = { right = "straat", half = "straat", wrong = "berust" },
  why = [[Dezelfde storing, voor de derde keer. Dat hij er weer een nummer voor krijgt, is een deel van de klacht.]],
}

moment "tweede_brief"
narrator [[Je legt het als tweede klacht vast. Het systeem stuurt hem meteen een bevestiging, en je hoort zijn telefoon.]]
colleague [[(naast je) Waarom heeft die man nu twee klachten lopen? Mijn lijstje klopt niet meer. Haal jij er eentje
weg?]]
go "oorzaak"

moment "graven" { step = "probe" }
narrator [[Dinsdag, vier uur. Er is niemand geweest: de graafmelding loopt nog, en er is nog niet eens gemeten.]]
customer [[Met Vos. Ik ben opgebleven voor die ploeg van u. Om één uur zag ik nog geen schep. Het is toch deze straat? Of
graven ze bij de buren?]] { mood = "wry" }
  signal "Ik ben opgebleven"        { kind = "implicit", why = [[Na een nacht werken, op jouw woord.]] }
  signal "zag ik nog geen schep"    { kind = "implicit", why = [[Een grapje over iets dat je had beloofd.]] }
  signal "Het is toch deze straat"  { kind = "implicit", why = [[Hij bedenkt zelf een reden, zodat jij er geen hoeft te geven.]] }
  either "Of graven ze bij de buren" { why = [[De grap gaat door. Hoe moe hij is, kun je erin horen of niet.]] }

reply [[Het spijt me, over die ploeg was ik te snel. Er moet eerst iemand de kabel meten, en pas daarna weten wij of er gegraven wordt.]] {
  act = { "apologise", "inform" }, empathy = 2, takes = "1d", contact = true, add = { gehoord = -1 }, set = { zei = "" }, go = "aanbod",
  why = [[Je neemt je belofte terug en zegt wat er wel gaat gebeuren, in de goede volgorde.]],
}
reply [[Nee, en dat spijt me. Die ploeg had er vanmiddag moeten zijn, en ik zorg dat ze er morgen om half vier voor u staan.]] {
  act = { "apologise", "overpromise" }, takes = "1d", contact = true, add = { gehoord = -1 }, go = "berust",
  why = [[Dezelfde belofte, een dag later. Hij blijft er niet nog een keer voor op.]],
}
reply [[U bent na uw nacht voor niets opgebleven, en dat spijt me. Slaapt u eerst maar, dan bel ik u morgen om half vier terug, als u wakker bent.]] {
  act = { "acknowledge", "apologise" }, off = "beside", takes = "1d", contact = true, add = { gehoord = -1 }, set = { zei = "half vier" }, go = "aanbod",
  why = [[Je ziet dat hij ervoor opbleef, en dat is vriendelijk. Maar hij vroeg waar ze graven, en weet nog niet wat er nu gaat gebeuren.]],
}

moment "karig" { step = "solve" }
customer [[Tja, dan weet ik genoeg. Ik zie het wel als ik opsta. Zo ging het de vorige keren ook.]] { mood = "resigned" }
  signal "dan weet ik genoeg"       { kind = "implicit", why = [[Het klinkt als een bedankje. Hij rekent niet meer op ons.]] }
  signal "Ik zie het wel als ik opsta" { kind = "implicit", why = [[Precies wat hij tien dagen geleden schreef.]] }
  signal "Zo ging het de vorige keren ook" { kind = "implicit", why = [[Je aanbod lijkt op wat hij al twee keer kreeg.]] }
  either "Tja" { why = [[Een zucht, en meer dan dat zegt hij er niet mee.]] }

reply [[Het spijt me dat het zo overkomt. Donderdag na drie uur bel ik u of er bij ons al iets bekend is.]] {
  act = { "apologise", "agree" }, off = "beside", go = "berust",
  why = [[Een excuus en een dag, en nog steeds komt er niemand meten. Dat is wat hij de vorige keren ook kreeg.]],
}
reply [[Daar hoeft u niet op te wachten. Er komt een monteur de kabel meten, en ik stuur u in één bericht wat eruit kwam.]] {
  act = "agree", empathy = 2, takes = "1d", contact = true, add = { gehoord = -2 }, go = "tijd",
  why = [[Alsnog meten, en één bericht met de uitkomst. Dat had meteen gekund.]],
}
reply [[Zo lang hoeft het deze keer niet te duren, meneer Vos. Er komt een monteur met spoed, en hij heeft voor de zekerheid een kastje bij zich.]] {
  act = "agree", off = "beside", go = "berust",
  why = [[Vlot en gul, en bij een eerste storing prima. Hij heeft al twee kastjes gehad, en gemeten is er nog steeds niet.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Vier dagen later. Je teamleider stuurt het terug: *mag je zelf, tot 75 euro*. Er staat ook een bericht van
hem.]]
customer [[Dag! Ik ben gebeld door iemand die alles nog eens wilde horen, van het begin. Leuk gesprek, alleen sliep ik nog
half. Weet u intussen of er iemand komt?]] { mood = "polite" }
  signal "alles nog eens wilde horen" { kind = "implicit", why = [[Hij had het jou verteld, en mocht opnieuw beginnen.]] }
  either "van het begin" { why = [[Zo ging het gesprek gewoon. Of een zucht, omdat jij het al wist.]] }
  signal "alleen sliep ik nog half" { kind = "implicit", why = [[Ook dit had hij al verteld.]] }
  signal "of er iemand komt"        { kind = "implicit", why = [[Vier dagen later is dit nog steeds de vraag.]] }
  decoy  "Leuk gesprek"             { why = [[Geen spot, hij kan met iedereen praten. Er kwam alleen niets van.]] }

reply [[Sorry, dat hoort u donderdag na drieën, en dan van mij. U hoeft in elk geval niets meer te vertellen, ik ken het hele verhaal.]] {
  act = { "apologise", "agree" }, off = "beside", go = "berust",
  why = [[Een eerlijk excuus. Maar hij vroeg of er iemand komt, en dat mocht jij vier dagen geleden al zelf beslissen.]],
}
reply [[Ja, er komt iemand meten, op een middag dat u wakker bent. En uw verhaal ken ik al, dat hoeft niet nog een keer.]] {
  act = { "answer", "agree" }, empathy = 2, takes = "1d", contact = true, add = { gehoord = -2 }, go = "tijd",
  why = [[Een gewoon antwoord op zijn vraag, en je laat merken dat je hem kent. Hij heeft er vier dagen op gewacht, en jij mocht het maandag al.]],
}
reply [[Zodra mijn teamleider ja zegt, komt er iemand. Uw verhaal kent zij nu ook, dus dat hoeft niet nog een keer.]] {
  act = { "answer", "agree" }, off = "not_ours", go = "berust",
  why = [[Een ja waar nog iets aan hangt. Je teamleider stuurde het net terug: jij mag dit zelf beslissen, en dat mocht je maandag al.]],
}

-- Hoe het afloopt ----------------------------------------------------------------

ending "blij" [[Altijd eerst de kabel, door mij? Dat ga ik de portier vertellen, die gelooft het nooit. En u belde na
drieën, daar hebt u aan gedacht. Tot ziens!]] { outcome = "delighted" }
ending "tevreden" [[Mooi zo. Dan kunnen die twee kastjes naar de kringloop. Goede dienst verder!]] { outcome = "satisfied" }
ending "berust" [[Is goed. Als hij het niet doet, zie ik het vanzelf. Tot horens.]] { outcome = "resigned" }
ending "opgezegd" [[(Een week later komt zijn opzegging binnen. Reden: anders. Hij wenst iedereen nog veel succes.)]] { outcome = "lost" }
