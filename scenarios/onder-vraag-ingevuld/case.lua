case {
  title    = "Onder 'vraag' ingevuld",
  summary  = "Maandagmorgen, het postvak Vragen. Er zit een lang bericht bij van een student.",
  sector   = "onderwijs",
  channel  = "email",
  role     = "students",
  minutes  = 11,
  teaches  = { "het vakje op het formulier zegt niet wat het is",
               "antwoord op wat iemand schrijft, niet op wat er meestal in staat",
               "wie liever mailt, help je met een mail" },
  themes   = { "kind", "no_word", "threshold" },
  norm     = { time = "24h", limit = "21d", contacts = 1 },
  customer = { name = "Noor", portrait = "vrouw-25-hoofddoek", trust = 45, patience = 52, earlier = 2 },
  flags    = { zei = "", vroeg = "", gehoord = 0 },   -- wat er echt gelezen is; wat haar werk kost, gaat er weer af
  start    = "postvak",
  level    = 2, after = { "de-kraan" },
  on       = { patience_out = "weg" },
}

-- Er valt niets te herbeoordelen: er moet nog worden nagekeken, en er moet een plek zijn.
remedy "marking" { label = "laten nakijken op een vaste datum", says = "Ik laat het nakijken, op een vaste datum.", trust = 7, patience = 8 }
remedy "place"   { label = "plek op 5 april vasthouden", says = "Ik houd een plek op 5 april vast.", trust = 6, patience = 6 }
-- Wat ze betaalde, moet ook precies terug kunnen.
remedy "refund"  { label = "kosten vergoeden", euros = { 15, 35, 70 }, trust = 4, patience = 5 }
role "students"  { label = "medewerker studentzaken", euros = 100,
  may = { "apology", "register", "marking", "place", "reassess", "refund", "call_back", "complaint_form" } }

-- Het postvak --------------------------------------------------------------------

moment "postvak"
narrator [[Maandag 24 maart, 08:45. Postvak *Vragen*, twee nieuwe berichten. Het eerste is van S. Kuiper: *Ik twijfel
nog steeds tussen de avondgroep en de zaterdaggroep. Wanneer beginnen ze allebei, en kun je later nog wisselen? Alvast
bedankt!* Vul in wat dit is.]]
judge {
  is = "question", go = { right = "mail", half = "mail", wrong = "kuiper" },
  why = [['Nog steeds' gaat over haar eigen twijfel. Ze wil twee dingen weten en is met het antwoord geholpen.]],
}

moment "kuiper"
narrator [[Je maakt een dossier aan. Tien minuten later is er al antwoord:

*Ik kreeg bericht over een klacht? Ik wilde alleen weten wanneer de groepen beginnen. Heb ik iets verkeerds gezegd?*

Je stuurt haar de twee data, haalt het dossier weg en pakt het tweede bericht.]]
go "mail"

moment "mail"
narrator [[Webformulier, soort: *vraag*. Het is lang. Je leest de eerste alinea.]]
customer [[Goedemorgen,

Ik volg de avondopleiding tot doktersassistent, in de groep van mevrouw Dijkstra. Op 3 maart heb ik mijn verslag
ingeleverd. Ik weet dat nakijken vier weken mag duren, dus daar schrijf ik niet over. Op 10 maart heb ik u gevraagd
of het goed was aangekomen. Op 17 maart heb ik dat nog een keer gevraagd.]] { mood = "polite" }
  signal "nog een keer gevraagd"      { kind = "implicit", why = [[Wie hetzelfde nog eens moet vragen, kreeg de eerste keer geen antwoord. Dat schrijft ze er niet bij.]] }
  either "Op 10 maart heb ik u gevraagd" { why = [[Tot hier is het een gewone vraag. Met de volgende zin erbij is het de eerste van twee die bleven liggen.]] }
  decoy  "vier weken mag duren"       { why = [[Een ander schrijft dit als verwijt. Ze zegt het om aan te geven dat het daar niet om gaat.]] }
  decoy  "daar schrijf ik niet over"  { why = [[Ze meent het. Wie vertelt waar het niet over gaat, helpt je goed te lezen.]] }
narrator [[Ze koos zelf het vakje *vraag*. Jij vult in wat het is.]]
judge {
  is = "complaint", kind = "implicit", go = { right = "aanhef", half = "aanhef", wrong = "derde" },
  why = [[Twee keer gevraagd en twee keer niets gehoord: dat is onvrede over ons, ook al staat het er beleefd. Het vakje zegt alleen waar ze klikte.]],
}

-- Het antwoord, stuk voor stuk ---------------------------------------------------

moment "aanhef" { step = "acknowledge" }
narrator [[Je leest verder in haar bericht. De tweede alinea:]]
customer [[Misschien komen mijn berichten bij u in de spam terecht. In het portaal staat bij mijn verslag een streepje.
Er staat niet bij of dat 'ontvangen' betekent of 'niets ontvangen'. Daarom heb ik het nog twee keer geüpload.]] { mood = "polite" }
  signal "in de spam terecht"         { kind = "implicit", why = [[Ze bedenkt zelf een reden waarom wij niet antwoordden, zodat ze geen verwijt hoeft te maken.]] }
  signal "Er staat niet bij"          { kind = "implicit", why = [[Ons portaal laat haar raden, en dat zegt ze heel zakelijk.]] }
  signal "nog twee keer geüpload"     { kind = "implicit", why = [[Ze doet het werk over, omdat niemand zegt dat het goed was.]] }
  either "een streepje"               { why = [[Een feit over het portaal, of het begin van haar onvrede erover.]] }
narrator [[Je schrijft terug. Dit wordt het begin.]]
thought [[Als het er niet is, ben ik drie weken kwijt.]]

reply [[U leverde op 3 maart uw verslag in, en wij hebben het nog niet nagekeken. Dat had anders gemoeten, en het ligt nu bovenop.]] {
  act = "acknowledge", off = "beside", go = "kern",
  why = [[Op haar cijfer zit ze niet te wachten. Ze schreef erbij dat het daar niet over gaat.]],
}
reply [[Uw verslag is gewoon binnen. U schreef ons op 10 en op 17 maart, en wij hebben niets laten horen: dat had anders gemoeten.]] {
  act = "acknowledge", heard = { "nog een keer gevraagd", "in de spam terecht" }, add = { gehoord = 1 }, go = "kern",
  why = [[Je noemt de twee berichten die bleven liggen, en ze weet meteen dat haar verslag er is.]],
}
reply [[Dank voor uw tip over de spam. Uw berichten van 10 en 17 maart bleven liggen, en een collega kijkt vandaag de filters na.]] {
  act = "thank", off = "beside", heard = "in de spam terecht", go = "kern",
  why = [[Je neemt haar beleefde uitvlucht letterlijk. Haar berichten waren gewoon aangekomen.]],
}
reply [[Er is van alles misgegaan sinds u ons op 10 en op 17 maart schreef. Onze excuses, u bent nu als eerste aan de beurt.]] {
  act = "apologise", off = "too_much", go = "kern",
  why = [[Sorry voor alles zegt niet waarvoor, en zo groot vond ze het niet. Ze weet ook nog niet of haar verslag er is.]],
}

moment "kern" { step = "probe" }
narrator [[De derde alinea:]]
customer [[Mijn examen stond op 5 april. Zonder cijfer mag je niet meedoen, dus heb ik het zelf verzet naar 25 april.
Dat kostte € 35, en daar doe ik anders een week boodschappen van. Terugzetten heeft pas zin als er een cijfer is. De
dokter bij wie ik stage loop vond het jammer. Maar daar praat ik zelf wel met hem over.]] { mood = "resigned" }
  signal "dus heb ik het zelf verzet" { kind = "implicit", why = [[Ze loste zelf op wat wij lieten liggen.]] }
  signal "Dat kostte € 35"            { kind = "implicit", why = [[Ze noemt het bedrag, en ze vraagt het niet terug. Dat laat ze aan ons.]] }
  signal "een week boodschappen"      { kind = "implicit", why = [[Nu weet je wat dat bedrag voor haar is.]] }
  signal "vond het jammer"            { kind = "indirect", why = [[Via de dokter hoor je dat er iets aan die datum hangt. Wat dat is, houdt ze nog voor zich.]] }
  decoy  "Zonder cijfer mag je niet meedoen" { why = [[Dat is de regel, en ze heeft er vrede mee. Ze legt uit waarom ze het verzette.]] }
  decoy  "heeft pas zin als er een cijfer" { why = [[Ze heeft het uitgezocht, en verwijt niemand iets. Over die datum hoef je haar nu niets te vragen.]] }
  decoy  "daar praat ik zelf wel met hem over" { why = [[Geen verwijt: dit is iets tussen haar en de dokter, en dat wil ze zo houden.]] }
narrator [[Dit wordt het midden van je antwoord.]]

reply [[Zal ik het examen voor u terugzetten? U schrijft dat u het zelf hebt verzet, en kwam 5 april u het beste uit?]] {
  act = { "probe", "clarify" }, off = "beside", set = { vroeg = "5 april" }, go = "slot",
  why = [[Aardig, en ze schreef net dat het zonder cijfer geen zin heeft. Haar boodschappen zijn er ook niet mee betaald.]],
}
reply [[Maakt het voor u iets uit, of het examen op 5 of op 25 april is? U schrijft dat de dokter het jammer vond.]] {
  act = "probe", off = "not_ours", heard = "vond het jammer", go = "slot",
  why = [[Je hoorde dat er iets achter zit. Maar ze schrijft erbij dat ze daar zelf met de dokter over praat.]],
}
reply [[Het verzetten kostte u € 35, en dat lag aan ons. Op welke rekening mogen wij het terugstorten?]] {
  act = { "own", "agree" }, heard = { "Dat kostte € 35", "een week boodschappen" }, add = { gehoord = 1 }, set = { vroeg = "rekening" }, go = "slot",
  why = [[Ze vertelt wat het bedrag voor haar is en vraagt niets. Jij biedt het aan, en zegt dat het aan ons lag.]],
}
reply [[U schrijft dat de dokter het jammer vond. Zegt u gerust dat u het haalt, met zo'n stage lukt dat bij iedereen.]] {
  act = "overpromise", go = "beloofd",
  why = [[Aardig bedoeld, en onzeker is ze niet. Over het cijfer ga jij niet, en met de dokter praat ze zelf.]],
}

moment "slot" { step = "solve" }
narrator [[Je pakt haar eerste bericht er weer bij.]] { when = { zei = "beloofd" } }
narrator [[De laatste alinea:]]
customer [[Overdag werk ik op de praktijk. Mijn telefoon ligt dan in een la, dat is daar de regel. Om half één lees ik
mijn mail. Ik hoor graag wanneer ik iets hoor, al is het alleen dat. Alvast bedankt voor de moeite.

Met vriendelijke groet, Noor]] { mood = "polite" }
  signal "wanneer ik iets hoor"       { kind = "implicit", why = [[Ze vraagt niet eens om het cijfer, alleen om een dag. Zo weinig rekent ze nog op ons.]] }
  signal "al is het alleen dat"       { kind = "implicit", why = [[Ze maakt haar wens zo klein dat niemand er last van kan hebben.]] }
  decoy  "dat is daar de regel"       { why = [[Geen onvrede over haar stage. Ze legt uit waarom bellen niet gaat.]] }
  decoy  "Alvast bedankt voor de moeite" { why = [[Zo sluit ze haar mails af. Hier zit geen ijs onder.]] }
narrator [[Alleen het slot van je antwoord ontbreekt nog.]]

reply [[Woensdag om half één hebt u een mail van mij. Daarin staat uw cijfer, want de docent kijkt het morgen voor u na.]] {
  act = { "own", "agree" }, off = "not_ours", set = { zei = "woensdag" }, go = "antwoord",
  why = [[Eén dag sneller, en de docent weet nog van niets. Ze vroeg alleen om een dag die klopt.]],
}
reply [[U hoort donderdag om half één van mij, per mail. Daarin staat uw cijfer, of anders de dag waarop het komt.]] {
  act = "agree", empathy = 2, heard = { "wanneer ik iets hoor", "al is het alleen dat" }, add = { gehoord = 1 }, set = { zei = "donderdag" }, go = "antwoord",
  why = [[Ze weet nu wanneer ze haar mail moet openen. En je belooft alleen wat je zelf in de hand hebt.]],
}
reply [[Donderdag om half één bel ik u even in uw pauze. Dan vertel ik wat het geworden is, of wanneer u het wel weet.]] {
  act = "agree", off = "beside", takes = "1d", contact = true, go = "gebeld",
  why = [[Een duidelijke afspraak. Alleen ligt haar telefoon dan in een la, en ze schreef dat ze in de pauze haar mail leest.]],
}
reply [[Ik mail u donderdag om half één drie avonden. Dan kiest u er een uit waarop ik u kan bellen.]] {
  act = "together", off = "not_asked", heard = "dat is daar de regel", set = { zei = "avonden" }, go = "antwoord",
  why = [[Ze vroeg om een dag. Nu krijgt ze een vraag waar ze op moet antwoorden, en nog een telefoontje erbij.]],
}

moment "antwoord" { step = "acknowledge" }
narrator [[Binnen een uur is er antwoord.]]
customer [[Hoi, wat fijn dat er iemand is. Zeg maar je, hoor. Als ik op 1 mei mijn diploma heb, kan ik bij deze dokter
blijven. Met 25 april red ik dat niet, want de uitslag duurt tien dagen. Dan neemt hij iemand anders. Hij denkt dat ik
me in de datum had vergist, daar hebben we samen om gelachen. Sorry hoef je niet te zeggen, als het maar opschiet.]] { mood = "tense" }
  signal "wat fijn dat er iemand is"  { kind = "implicit", why = [[Een bedankje, met drie weken erin dat er niemand was.]] }
  signal "Met 25 april red ik dat niet" { kind = "implicit", why = [[Hier staat wat het kost: een baan.]] }
  signal "Dan neemt hij iemand anders" { kind = "implicit", why = [[Eén kort zinnetje. Dan is ze kwijt waar ze dit jaar voor werkte, door ons.]] }
  signal "als het maar opschiet"      { kind = "implicit", why = [[Netjes gevraagd, na drie weken waarin niets opschoot.]] }
  either "me in de datum had vergist" { why = [[Ze nam de schuld op zich. Ze kan er ook om lachen.]] }
  decoy  "kan ik bij deze dokter blijven" { why = [[Dat is goed nieuws. De zorg komt pas in de zin erna.]] }
  decoy  "want de uitslag duurt tien dagen" { why = [[Een feit dat ze nodig heeft om het uit te leggen. Ze vindt het niet te lang.]] }
thought [[Hij heeft maar één plek.]]
customer [[Woensdag om half één zit ik klaar voor mijn mail.]] { when = { zei = "woensdag" } }
customer [[Donderdag om half één staat in mijn agenda.]] { when = { zei = "donderdag" } }
customer [[Die avonden zie ik donderdag wel.]] { when = { zei = "avonden" } }
customer [[Daarnet kon ik even niets zeggen, vandaar dit mailtje.]] { when = { zei = "gebeld" } }
  either "Daarnet kon ik even niets zeggen" { why = [[Ze legt uit waarom ze mailt. Of ze zegt nog eens dat bellen niet ging.]] }
customer [[Mijn rekeningnummer staat onderaan.]] { when = { vroeg = "rekening" } }
customer [[En je vroeg het nog: 5 april kwam mij het beste uit.]] { when = { vroeg = "5 april" } }

reply [[Er staat dus een baan op het spel. Zo ver hadden wij het niet mogen laten komen, en ik zet er vandaag vaart achter.]] {
  act = "acknowledge", heard = { "Met 25 april red ik dat niet", "Dan neemt hij iemand anders", "als het maar opschiet" }, add = { gehoord = 1 }, set = { zei = "helpt" }, go = "aanbod",
  why = [[Je noemt wat het haar kost, en gaat aan de slag. Daar vroeg ze om, en om niets anders.]],
}
reply [[Jij was op tijd, en wij lieten niets horen. Je had echt niet hoeven zeggen dat jij je had vergist.]] {
  act = "acknowledge", off = "beside", set = { zei = "gelachen" }, go = "aanbod",
  why = [[Over die smoes zit ze niet in, ze lachte erom met de dokter. Ze zit in over die baan.]],
}
reply [[Dus je zei dat jij je had vergist. Dat had niet gehoeven, want iedereen mag bij ons een examen verzetten.]] {
  act = "acknowledge", off = "beside", heard = "me in de datum had vergist", set = { zei = "gelachen" }, go = "aanbod",
  why = [[Over het verzetten zit ze niet in. Als het 25 april blijft, is ze haar plek kwijt.]],
}
reply [[Op 1 mei moet je diploma er dus liggen. Het spijt me dat wij je in tijdnood brachten, en ik zit er nu bovenop.]] {
  act = { "apologise", "own" }, off = "not_asked", set = { zei = "sorry hoeft niet" }, go = "aanbod",
  why = [[De haast heb je gehoord. Maar ze schreef dat sorry niet hoeft, en dat die dokter iemand anders neemt lees je niet terug.]],
}

moment "aanbod" { step = "solve" }
customer [[Hoi, dank je, dat helpt al.]] { when = { zei = "helpt" } }
customer [[Hoi, dat geeft niet hoor, hij moest er ook om lachen.]] { when = { zei = "gelachen" } }
customer [[Hoi, sorry hoeft echt niet. Wel fijn dat je erbovenop zit.]] { when = { zei = "sorry hoeft niet" } }
customer [[Zijn er op 5 april eigenlijk nog plekken? Ik wil echt niemand in de problemen brengen. Die € 35 mag ook
later. Als ik maar weet waar ik aan toe ben.]] { mood = "polite" }
  decoy  "op 5 april eigenlijk nog plekken" { why = [[Een gewone vraag. Ze verwijt niemand dat ze haar plek heeft weggegeven, ze wil weten of het nog kan.]] }
  signal "niemand in de problemen brengen" { kind = "implicit", why = [[Ze is bang dat haar bericht voor iemand gevolgen heeft. Dat houdt veel mensen tegen.]] }
  signal "mag ook later"              { kind = "implicit", why = [[Het is een week boodschappen, en ze zet het achteraan. Terug wil ze het dus wel.]] }
  signal "Als ik maar weet waar ik aan toe ben" { kind = "implicit", why = [[Dit is wat ze al die weken wilde.]] }
narrator [[Nu heb je haar hele verhaal.]]
offer {
  needs     = { "register", "marking", "place" },
  welcome   = { "apology", "refund" },
  harmful   = { "reassess", "call_back", "complaint_form" },
  table     = { "apology", "register", "reassess", "marking", "refund", "place", "call_back", "complaint_form" },
  fair      = { 35, 35 },
  route     = "self",
  takes     = "20h",
  hand_over = { takes = "3d", trust = -6, patience = -8 },
  go        = { fits = "telefoon", short = "te_mager", harmful = "formulier", beyond = "doorgezet", handed_over = "doorgezet" },
  why       = [[Een datum voor het nakijken, en een plek op 5 april: zonder die plek heeft ze niets aan een cijfer. Jij schrijft de klacht op. Die € 35 betaalde ze doordat wij zwegen: precies dat gaat terug. Een herbeoordeling is voor wie al een cijfer heeft. Bellen kan overdag niet, een formulier vulde ze al in.]],
}

-- Een kort telefoongesprek -------------------------------------------------------

moment "telefoon" { step = "follow_up", channel = "phone" }
narrator [[Het verslag is nagekeken, een zeven. Je mail aan Noor staat klaar voor half één: het cijfer, en of ze terug
wil naar 5 april. Om vijf voor half gaat de telefoon.]]
customer [[Hoi, met Noor. Ik sta in de gang, ik word zo geroepen. Sorry, ik durfde niet op de mail te wachten. De vorige
kwam ook niet. Is het een voldoende? Zeg alleen dat maar, de rest lees ik straks.]] { mood = "tense" }
  signal "ik durfde niet op de mail te wachten" { kind = "implicit", why = [[Ze vertrouwt onze afspraak nog niet, en verontschuldigt zich daarvoor.]] }
  signal "De vorige kwam ook niet"    { kind = "implicit", why = [[Het is een grapje en het is ook zo.]] }
  either "Sorry"                      { why = [[Beleefdheid. Of ze vindt het toch vervelend dat ze belt.]] }
  decoy  "ik word zo geroepen"        { why = [[Geen ongeduld met jou: ze is op haar werk.]] }

reply [[Ja, een zeven. Wil je dat ik het examen terugzet naar 5 april? Dat kost niets, en je krijgt het op de mail.]] {
  act = { "answer", "together" }, off = "early", go = "groep",
  why = [[De goede vraag, en hij staat al in je mail. Ze wordt geroepen, en moet nu in de gang nog iets beslissen.]],
}
reply [[Een zeven, en goed dat je belt. Om half één heb je de mail die ik je had beloofd, en daarin staat de rest.]] {
  act = { "answer", "agree" }, empathy = 2, trust = 7, patience = 6, heard = { "ik durfde niet op de mail te wachten", "De vorige kwam ook niet" },
  add = { gehoord = 1 }, go = "groep",
  why = [[Haar antwoord in twee woorden, en de mail komt echt. Meer past er niet in die gang, en meer vroeg ze niet.]],
}
reply [[Gefeliciteerd, je hebt een zeven. Wil je nog vertellen hoe jij dit hebt beleefd? Dan neem ik het mee in het verslag van je klacht.]] {
  act = { "answer", "probe" }, off = "beside", go = "groep",
  why = [[Zo'n vraag heeft tijd nodig. Ze staat in de gang en wil één ding weten.]],
}
reply [[Ruim voldoende, een zeven. Je examen staat nog op 25 april, en in de mail zie je straks hoe je het zelf weer naar voren haalt.]] {
  act = { "answer", "advise" }, off = "not_ours", go = "groep",
  why = [[Ze verzette het al een keer zelf, omdat wij zwegen. Nu gaat ze weer met een klusje aan het werk.]],
}

moment "groep" { step = "follow_up", channel = "email" }
narrator [[Half april, een mail. Onderwerp: *geslaagd*.]]
customer [[Hoi, het is gelukt op 5 april en ik begin op 1 mei! Dank je wel voor het regelen. In onze groep hebben er
trouwens nog vier zo'n streepje. Ik zei dat ze gewoon moeten wachten, dat doet iedereen hier altijd. Hun namen geef ik
niet door, dat vinden ze niet fijn. Ze zouden je liever zelf een mail sturen, alleen durven ze niet zo goed.]] { when = { gehoord = { min = 3 } }, mood = "glad" }
  signal "nog vier zo'n streepje"     { kind = "indirect", why = [[Voor haar is het opgelost. Via haar hoor je dat het bij vier anderen nog speelt.]] }
  signal "iedereen hier altijd"       { kind = "indirect", why = [[Zo gewoon is het in haar groep geworden om niets te horen.]] }
  signal "alleen durven ze niet zo goed" { kind = "indirect", why = [[Wat ze van ons hoorden, maakt dat vier anderen niets vragen.]] }
  either "dat ze gewoon moeten wachten" { why = [[Goede raad, of wat ze van ons heeft geleerd.]] }
  decoy  "Hun namen geef ik niet door" { why = [[Geen wantrouwen tegen jou. Ze houdt zich aan wat die vier haar vroegen.]] }
  decoy  "Dank je wel voor het regelen"   { why = [[Dat meent ze. Dit bedankje is af.]] }
customer [[Dag, het examen van 5 april is gelukt, dank u. In onze groep hebben er nog vier zo'n streepje. Ik heb
gezegd dat mailen geen zin heeft.]] { when = { gehoord = { max = 2 } }, mood = "polite" }
  signal "nog vier zo'n streepje"     { id = "nog vier", kind = "indirect", why = [[Via haar hoor je dat het bij vier anderen nog speelt.]] }
  signal "dat mailen geen zin heeft"  { kind = "indirect", why = [[Dit is wat ze over ons doorvertelt.]] }

reply [[Wat goed. Ik keek het na: wie voor 1 april inleverde, staat er gewoon in. Zeg dat maar tegen die vier, met mijn groeten.]] {
  act = "answer", off = "beside", go = "stil",
  why = [[Goed nieuws, en je hebt het nagekeken. Maar nu moet Noor het overbrengen, en die vier durven nog steeds niets te vragen.]],
}
reply [[Gefeliciteerd! Laat die vier mij vandaag mailen, met hun nummer erbij. Dan krijgen ze dezelfde dag nog van mij te horen.]] {
  act = { "invite", "agree" }, when = { gehoord = { min = 4 } }, go = "baan",
  why = [[Ze willen het zelf doen en durven niet. Nu horen ze via Noor dat het mag, en wanneer ze iets terugkrijgen.]],
}
reply [[Mooi dat het gelukt is. Laat die vier mij vandaag mailen, met hun nummer erbij. Dan krijgen ze zo gauw als het kan van mij te horen.]] {
  act = { "invite", "agree" }, empathy = 1, id = "alsnog", when = { gehoord = { min = 3, max = 3 } }, go = "klaar",
  why = [[Ze mogen komen, en dat is goed. Wanneer ze iets horen staat er niet bij, en daar wachtten ze nu juist op.]],
}
reply [[Fijn dat je het gehaald hebt. Ik schrijf die vier vandaag. Of het streepje weggaat, wordt half mei besloten, en dan hoor jij dat van mij.]] {
  act = "close_loop", off = "not_ours", when = { gehoord = { min = 3 } }, go = "klaar",
  why = [[Royaal, en goed als niemand er bezwaar tegen heeft. Deze vier wilden hun naam niet genoemd, en krijgen nu toch een brief.]],
}
reply [[Dank je dat je het doorgeeft, en gefeliciteerd. Ik zet het streepje op de lijst voor half mei, en dan hoor jij wat het wordt.]] {
  act = "thank", off = "beside", go = "stil",
  why = [[Voor het streepje is dit goed. De vier die nu zitten te wachten, weten dan in mei nog niets.]],
}

-- Waar het anders loopt ----------------------------------------------------------

moment "derde"
narrator [[Het bericht gaat op de stapel *Vragen*. Vier dagen later, zelfde formulier, zelfde vakje.]]
customer [[Goedemorgen, dit is mijn derde bericht. Ik weet dat u het druk hebt. Leest iemand dit formulier? Dan
weet ik of ik beter kan langskomen. Met vriendelijke groet, Noor]] { mood = "polite" }
  signal "dit is mijn derde bericht"  { kind = "implicit", why = [[Ze telt, en zegt er niets van.]] }
  signal "Leest iemand dit formulier" { kind = "implicit", why = [[Beleefd gevraagd. Ze begint te denken dat niemand het leest.]] }
  signal "of ik beter kan langskomen" { kind = "implicit", why = [[Ze zoekt een weg om ons heen.]] }
  either "Ik weet dat u het druk hebt" { why = [[Begrip, of een excuus dat ze voor ons bedenkt.]] }
narrator [[Ze koos weer *vraag*. Jij kunt er iets anders van maken.]]
judge {
  is = "complaint", kind = "implicit", go = { right = "aanhef", half = "aanhef", wrong = "stil" },
  why = [[Drie berichten over hetzelfde: ze klaagt over het uitblijven van een antwoord. Leg het zelf vast, en lees haar eerste bericht nog eens.]],
}

moment "beloofd" { step = "probe" }
narrator [[De volgende dag ligt er een kort mailtje tussen.]]
customer [[Goedemorgen, ik heb de dokter verteld dat ik het volgens de opleiding wel haal. Hij vroeg waar dat stond. Ik
heb het in het portaal nergens kunnen vinden. Was het een vergissing? Hij denkt nu dat ik het zelf heb verzonnen. Om
tien uur moet ik hem iets zeggen.]] { mood = "tense" }
  signal "Hij vroeg waar dat stond"   { kind = "implicit", why = [[Jouw geruststelling bracht haar bij de dokter in verlegenheid.]] }
  signal "nergens kunnen vinden"      { kind = "implicit", why = [[Ze zocht het cijfer dat jij liet doorschemeren.]] }
  signal "Was het een vergissing"     { kind = "implicit", why = [[Ze laat je een uitweg, heel beleefd.]] }
  signal "dat ik het zelf heb verzonnen" { kind = "explicit", why = [[Wat jij schreef, kost haar nu zijn vertrouwen.]] }

reply [[Ja, het was een vergissing, er is nog geen cijfer. Zegt u maar tegen de dokter dat de fout bij mij lag.]] {
  act = { "own", "apologise" }, takes = "1d", contact = true, add = { gehoord = 1 }, set = { zei = "beloofd" }, go = "slot",
  why = [[Ze moet om tien uur iets kunnen zeggen, en dit kan ze zeggen. Je neemt op je wat van jou was.]],
}
reply [[Dat had ik niet moeten schrijven, het spijt me. Ik vraag de docent uw verslag als eerste te nemen, dan weet u snel meer.]] {
  act = { "apologise", "agree" }, off = "beside", takes = "1d", contact = true, set = { zei = "beloofd" }, go = "slot",
  why = [[Je neemt het terug en zet er vaart achter. Maar om tien uur staat ze met lege handen voor de dokter.]],
}
reply [[Ja, ik liep op de zaken vooruit, er is nog geen cijfer. Sorry. Wat hangt er voor u en de dokter van die datum af?]] {
  act = { "apologise", "probe" }, off = "early", takes = "1d", contact = true, set = { zei = "beloofd" }, go = "slot",
  why = [[Je neemt het terug, en wat je vraagt wil je later ook weten. Nu moet ze zo naar binnen, en weet niet wat ze zeggen kan.]],
}

moment "gebeld" { step = "solve", channel = "phone" }
narrator [[Donderdag, half één. Ergens trilt een telefoon in een la. De dokter neemt op, en dan hoor je haar.]]
customer [[Met Noor. U belt op de praktijk. Ik had toch geschreven, het komt nu niet zo goed uit. Er zit een patiënt
bij.]] { mood = "tense" }
  signal "Ik had toch geschreven"     { kind = "implicit", why = [[Half een zin, en je weet genoeg: ze had het erbij gezet.]] }
  signal "het komt nu niet zo goed uit" { kind = "implicit", why = [[Heel zacht gezegd, met de dokter ernaast.]] }
  either "U belt op de praktijk"      { why = [[Misschien is ze alleen verbaasd. Misschien is het een verwijt.]] }

reply [[Dan houd ik het kort. Er is nog geen cijfer, en morgen om deze tijd heb ik het voor u. Dag hoor.]] {
  act = "skip", set = { zei = "gebeld" }, go = "antwoord",
  why = [[Voor jou is het een mededeling. Maar ze staat met een patiënt en de dokter in één kamer.]],
}
reply [[Sorry, dan bel ik u vanavond na zessen. U hebt dan uw handen vrij, en ik neem er rustig de tijd voor.]] {
  act = { "apologise", "agree" }, off = "beside", set = { zei = "gebeld" }, go = "antwoord",
  why = [[Je ziet dat het niet uitkomt, en bedenkt een beter uur. Maar ze had geschreven hoe het wel kan: met een mail.]],
}
reply [[U had het erbij geschreven, sorry. Ik zet het vandaag in een mail, dan leest u het als u kunt.]] {
  act = { "apologise", "agree" }, empathy = 2, set = { zei = "gebeld" }, go = "antwoord",
  why = [[Je hangt op en kiest alsnog de weg die ze zelf had voorgesteld.]],
}

moment "te_mager" { step = "solve" }
narrator [[De volgende dag, 12:31.]]
customer [[Hoi, dank je voor je mail. Ik lees er alleen niet in waar ik op kan rekenen. Dan houd ik 25 april maar aan.
Ik zeg het morgen wel tegen de dokter.]] { mood = "resigned" }
  signal "waar ik op kan rekenen"     { kind = "implicit", why = [[Er staat veel in, en niet wat ze nodig heeft.]] }
  signal "Dan houd ik 25 april maar aan" { kind = "implicit", why = [[Ze past zich aan, en dat kost haar die baan.]] }
  signal "Ik zeg het morgen wel"      { kind = "implicit", why = [[Weer een vervelend gesprek dat ze moet voeren.]] }

reply [[Wacht nog even met dat gesprek. Donderdag weet ik of iemand het kan nakijken, en dan stuur ik je meteen een mail.]] {
  act = "agree", off = "beside", takes = "2d", contact = true, go = "stil",
  why = [[Een dag, alleen niet de dag van het cijfer. Ze weet nog steeds niet of 5 april kan.]],
}
reply [[Laat mij het anders aan de dokter schrijven, vandaag nog. Dan weet hij dat jij ruim op tijd was en dat het helemaal aan ons lag.]] {
  act = { "own", "agree" }, off = "not_asked", go = "stil",
  why = [[Ruiterlijk, en misschien vraagt ze er later om. Maar het is haar werkplek, en ze weet nog steeds niet of 5 april kan.]],
}
reply [[Je hoeft nog niets tegen hem te zeggen. Het cijfer komt voor het weekend, dus 5 april kan nog, en je krijgt je € 35 terug.]] {
  act = "agree", takes = "2d", contact = true, add = { gehoord = -2 }, go = "telefoon",
  why = [[Alsnog een dag en een bedrag. Het had in je eerste mail kunnen staan.]],
}

moment "formulier" { step = "solve" }
narrator [[De volgende dag, 12:31. Het systeem stuurde haar vanzelf ook nog een formulier.]]
customer [[Hoi, ik wil niet ondankbaar zijn. Maar bij 'grondslag' liep ik vast, en nu ligt het hier half. Mijn mails
kunnen er niet zo in, want daar staat van alles in over de dokter. Kan er niet iemand met me meekijken? Donderdag ben
ik vrij.]] { mood = "tense" }
  signal "ik wil niet ondankbaar zijn" { kind = "implicit", why = [[Zo begint iemand die het vervelend vindt om iets te zeggen, en het toch doet.]] }
  signal "bij 'grondslag' liep ik vast" { kind = "explicit", why = [[Voor haar is dat formulier een taak erbij, in woorden van ons.]] }
  signal "nu ligt het hier half"      { kind = "implicit", why = [[Zo gaat het met veel klachten die een formulier in moeten.]] }
  either "niet iemand met me meekijken" { why = [[Een gewone vraag, of een verwijt dat ze er alleen voor staat.]] }
  decoy  "daar staat van alles in over de dokter" { why = [[Dat verwijt ze ons niet. Ze wil alleen niet dat een ander het leest.]] }

reply [[Dat hoeft niet, want je hebt het al geschreven. Ik neem het zelf over, en jij hoeft alleen de mail met je cijfer te lezen.]] {
  act = "agree", off = "not_ours", takes = "2d", contact = true, go = "stil",
  why = [[Het scheelt haar werk. Alleen wil ze niet dat haar mails zo het dossier in gaan.]],
}
reply [[Ja, dat had ik moeten bedenken. Donderdag vul ik het met je in, aan de telefoon, en dat kost je vijf minuten.]] {
  act = { "acknowledge", "together" }, takes = "2d", contact = true, add = { gehoord = -2 }, go = "telefoon",
  why = [[Ze vraagt om iemand die meekijkt, op een dag dat ze vrij is. Wat erin komt te staan, bepaalt ze dan zelf.]],
}
reply [[Meekijken is niet nodig, je mail mag er zo in. Je plakt hem in het formulier, en dan ligt hij vandaag bij de commissie.]] {
  act = "form", takes = "2d", contact = true, go = "commissie",
  why = [[Het klinkt als bijna niets, en het is precies wat ze niet wil: die mail gaat ook over de dokter. En ze staat er weer alleen voor.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Twee dagen later komt je voorstel terug van de teamleider. Eronder staat: *dit kun je toch zelf?* Er is ook
een mail van Noor.]]
customer [[Hoi, ik kreeg een bericht dat het is doorgezet. Bij wie ben ik nu? Dan kan ik het daar nog een keer
uitleggen.]] { mood = "resigned" }
  signal "dat het is doorgezet"       { kind = "implicit", why = [[Een woord van ons, en ze weet niet wat het voor haar betekent.]] }
  signal "Bij wie ben ik nu"          { kind = "implicit", why = [[Net nu er iemand was.]] }
  signal "nog een keer"               { kind = "implicit", why = [[Ze staat al klaar om voor de vierde keer te beginnen.]] }

reply [[Bij de teamleider, en uitleggen hoeft niet meer. Morgen om half één staat in je mail wat zij ervan heeft gevonden.]] {
  act = { "introduce", "agree" }, off = "beside", takes = "3d", contact = true, go = "stil",
  why = [[Een dag en een uur, en ze hoeft niets uit te leggen. Maar de teamleider stuurde het net terug: jij mag dit zelf beslissen.]],
}
reply [[Nog steeds bij mij, en uitleggen hoeft niet meer. Morgen om half één staat in je mail wat ik voor je heb geregeld.]] {
  act = { "own", "agree" }, empathy = 2, takes = "1d", contact = true, add = { gehoord = -2 }, go = "telefoon",
  why = [[Je antwoordt op wat ze vraagt, en ze hoeft niet opnieuw te beginnen. Beslissen mocht je vanaf het begin.]],
}
reply [[Het ligt weer bij mij, met alles wat je schreef. Vrijdag om half één staat in je mail wat wij er samen van vinden.]] {
  act = { "own", "agree" }, off = "beside", takes = "3d", contact = true, go = "stil",
  why = [[Ze weet weer bij wie ze is, en dat is veel waard. Maar jij mocht dit zelf beslissen, en nu wacht ze tot vrijdag.]],
}

-- Hoe het afloopt ----------------------------------------------------------------

ending "baan" [[(Een week later.) De andere vier hebben je gemaild, ik hoorde het in de les. Eentje kreeg binnen het uur
antwoord! Mijn naambordje hangt trouwens al bij de dokter op de deur.]] { outcome = "delighted" }
ending "klaar" [[Oké, dan geef ik het door aan de groep. Bedankt voor alles, het is rond.]] { outcome = "satisfied" }
ending "stil" [[(Er komt geen bericht meer. In de groepsapp van Dijkstra staat: *mailen helpt niet, gewoon inleveren en
hopen*.)]] { outcome = "resigned" }
ending "commissie" [[(Een week later.) Ik heb de klachtencommissie geschreven. Daar was een gewone brief genoeg, en de
dokter heeft hem nagelezen.]] { outcome = "escalated" }
ending "weg" [[(Ze doet haar examen bij een andere opleiding. Bij *reden van vertrek* heeft ze ingevuld: vraag.)]] { outcome = "lost" }
