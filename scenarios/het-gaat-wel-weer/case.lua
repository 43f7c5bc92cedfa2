case {
  title    = "Het gaat wel weer",
  summary  = "Drie weken na de levering van een rolstoel bel je zelf op. Het gaat wel weer, zegt ze.",
  sector   = "hulpmiddelen",
  channel  = "phone",
  role     = "aftercare",
  minutes  = 6,
  teaches  = { "wie niets zegt, kan toch iets missen",
               "te veel erkennen jaagt een bescheiden klant weg",
               "navragen is één keer goed vragen" },
  themes   = { "threshold", "follow_up", "kind" },
  norm     = { time = "48h", limit = "14d", contacts = 1 },
  customer = { name = "mevrouw Kok", portrait = "vrouw-75", trust = 45, patience = 38, earlier = 1 },
  flags    = { gehoord = 0, morgen = false },
  start    = "opening",
  level    = 2, after = { "de-kraan" },
  on       = { patience_out = "opgehangen" },
}

remedy "refund" { label = "kosten vergoeden", euros = { 14, 28, 45 }, trust = 4, patience = 5 }

-- Het gesprek zoals het goed gaat --------------------------------------------

moment "opening" { step = "listen" }
narrator [[Dinsdag, 10:05. Je belt na over een rolstoel. Op je scherm staat één vakje: *tevreden*.]]
customer [[Met Kok. O, van de rolstoel. Ja, die staat hier. Het gaat wel weer, dank u. U hebt vast nog een hele rij
mensen te bellen.]] { mood = "polite" }
  either "Ja, die staat hier" { why = [[Een gewoon antwoord, of iemand die zegt dat hij daar staat en niet rijdt.]] }
  signal "Het gaat wel weer" { kind = "implicit", why = [['Wel weer': dus het ging een tijd niet. Wie tevreden is, zegt dat anders.]] }
  signal "nog een hele rij" { kind = "implicit", why = [[Ze geeft je een reden om op te hangen. Dat doet wie niemand lastig wil vallen.]] }
thought [[Ze willen horen dat het goed gaat. Dan zeg ik dat maar.]]

reply [[U staat bovenaan, mevrouw Kok, dus ik heb de tijd. Wat gaat er nu beter dan toen hij net gebracht was?]] {
  act = "invite", off = "beside", heard = "nog een hele rij", go = "vinkje",
  why = [[Een goede vraag aan wie vooruit is gegaan. Zij zei 'wel weer', en naar de tijd daarvoor vraag je zo niet.]],
}
reply [[U staat bovenaan, mevrouw Kok, dus ik heb de tijd. Hoe ging het in de weken voor het wel weer ging?]] {
  act = "invite", heard = { "Het gaat wel weer", "nog een hele rij" }, go = "scheef", add = { gehoord = 1 },
  why = [[Je haalt de drempel weg en vraagt naar dat ene woordje.]],
}
reply [[U staat bovenaan, mevrouw Kok, en het ging dus een tijd niet. Dat spijt me, zo hoort een stoel niet te zijn.]] {
  act = { "acknowledge", "apologise" }, off = "too_much", heard = "Het gaat wel weer", go = "schrik",
  why = [[Je hoorde het goed. Voor wie kwaad is, is dit fijn. Zij heeft nog niets gezegd, en moet jou nu geruststellen.]],
}
reply [[U staat bovenaan, mevrouw Kok, en fijn dat het weer gaat. Ik zet u op tevreden, en in de herfst bel ik weer.]] {
  act = "skip", go = "vinkje",
  why = [[Kort, en goed voor wie echt tevreden is. Zij is het gesprek uit beleefdheid aan het afronden.]],
}

moment "scheef" { step = "acknowledge" }
narrator [[Het is even stil. Je wacht.]] { when = { morgen = false } }
narrator [[De volgende dag, half elf. Het bezoek is weg. Het is even stil, en je wacht.]] { when = { morgen = true } }
customer [[Ach. De voetsteun staat wat hoog, en dan zit een mens scheef. Maar mijn buurvrouw wacht al een jaar op de hare.
Dus mij zult u niet horen. Alleen komt mijn zus vanmiddag: weet u iets waardoor ik er even wat rechter in zit?]] { mood = "polite" }
  signal "wat hoog, en dan zit" { kind = "implicit", why = [['Wat' en 'een mens': ze maakt het zo klein als het kan.]] }
  either "buurvrouw wacht al een jaar" { why = [[Het gaat over een ander. Of ze denkt aan wie het slechter heeft, zodat ze zelf niet hoeft te klagen.]] }
  signal "Dus mij zult u niet" { kind = "implicit", why = [[Zo is het: van haarzelf had je het nooit gehoord. Daarom bel jij.]] }
  decoy  "weet u iets waardoor ik" { why = [[Ze vraagt om een tip voor vanmiddag, meer niet.]] }
thought [[Nu heb ik toch gemopperd.]]

reply [[Scheef zitten is niet de bedoeling, en u doet het nu drie weken. Dat wij dat niet zagen, vind ik heel erg voor u.]] {
  act = "acknowledge", off = "too_much", heard = "wat hoog, en dan zit", go = "boekje",
  why = [[Voor wie zich niet gezien voelt, is dit precies goed. Zij schrikt ervan en maakt het nog kleiner.]],
}
reply [[Scheef zitten is niet de bedoeling, en een kussentje helpt daar vaak goed tegen. Hebt u er misschien een in huis?]] {
  act = "advise", empathy = 2, trust = 7, patience = 7, heard = "wat hoog, en dan zit", go = "boekje", add = { gehoord = 1 },
  why = [[Ze vraagt zelf om een middeltje voor vanmiddag, en ze krijgt er een. De steun zelf komt straks, dit is voor haar zus.]],
}
reply [[Scheef zitten is niet de bedoeling, al hoort het een beetje bij wennen. Na zes weken zit vrijwel iedereen er goed in.]] {
  act = "explain", go = "wennen",
  why = [[Wie wil weten hoelang wennen duurt, is ermee geholpen. Zij hoort dat ze nog niets mag zeggen.]],
}
reply [[Scheef zitten is niet de bedoeling, ook niet als een ander nog wacht. Hoelang houdt u het zo vol op een middag?]] {
  act = { "acknowledge", "probe" }, off = "early", go = "boekje",
  why = [[Een goede vraag, voor zo meteen. Zij vroeg net zelf iets, voor vanmiddag, en daar krijgt ze geen antwoord op.]],
}

moment "boekje"
customer [[Ik doe er wel een kussentje in. Een uurtje, dan ga ik op mijn eigen stoel. Maar nu ik u spreek, ik bedacht
iets over dat boekje. Zet achterop een grote tekening, dan zien de mensen het zo. Zelf lees ik het nog wel, met mijn
loep van het borduren.]]
  signal "uurtje, dan ga ik op" { kind = "indirect", why = [[Na een uur gaat ze eruit. Wat de stoel niet doet, hoor je aan wat zij doet.]] }
  decoy  "grote tekening, dan zien de" { why = [[Een idee voor anderen. Dat het nog niet zo is, neemt ze niemand kwalijk.]] }
  decoy  "lees ik het nog wel" { why = [[Ze redt zich, en dat is hier gewoon waar.]] }
narrator [[Over dat boekje: wat is dat?]]
judge { is = "suggestion", go = { right = "buiten", half = "buiten", wrong = "brief" },
        why = [[Ze heeft er zelf geen last van en denkt aan een ander. Een idee mag een idee blijven, ook van iemand met een klacht.]] }

moment "buiten" { step = "probe" }
customer [[Aardig dat u dat opschrijft. Voor de oogarts heb ik toen wat anders gevonden, dat vertel ik u zo. Buiten
ben ik nog niet met hem geweest. Zo'n eerste keer durf ik niet alleen, met die stoeprand.]] { mood = "polite" }
  decoy  "Aardig dat u dat opschrijft" { why = [[Een gewoon bedankje. Ze vindt het leuk dat haar idee wordt genoteerd.]] }
  signal "Buiten ben ik nog niet" { kind = "indirect", why = [[Met een rolstoel moet je naar buiten kunnen. Ze zegt het als een nieuwtje.]] }
  signal "heb ik toen wat anders" { kind = "implicit", why = [[Ze loste iets op wat de stoel had moeten doen, en noemt het bijna niet.]] }
  decoy  "durf ik niet alleen, met" { why = [[Ze is er eerlijk over, en het gaat over een stoeprand. Hier kan iemand haar mee helpen.]] }
thought [[Als er nou iemand naast me liep.]]

reply [[Wat anders, zei u daarnet. Kunt u dat een volgende keer weer zo doen, en wanneer moet u terug naar de oogarts?]] {
  act = "probe", off = "beside", go = "taxi",
  why = [[Handig voor wie vaak op pad moet. De oogarts vertelt ze zo, zei ze. Dat ze niet alleen naar buiten durft, laat je liggen.]],
}
reply [[Nog niet buiten, zei u daarnet. Wilt u een keer oefenen met iemand van ons, of liever met iemand uit de straat?]] {
  act = "together", heard = "Buiten ben ik nog niet", go = "taxi", add = { gehoord = 1 },
  why = [[Ze zegt wat ze niet alleen durft, en jij zorgt dat ze het niet alleen hoeft. Met wie, dat weet zij het best.]],
}
reply [[Wat anders, zei u daarnet. Hoe kwam u dan bij de oogarts, en wat maakte dat de stoel niet mee kon gaan?]] {
  act = "probe", off = "early", heard = "heb ik toen wat anders", go = "taxi",
  why = [[Goed gehoord. Alleen vertelt ze dat zo, zei ze, en over de stoeprand zeg je niets.]],
}
reply [[Nog niet buiten, zei u daarnet. Zal ik volgende week weer bellen, en de week erna, om te horen of het lukt?]] {
  act = "follow_up", off = "too_much", go = "taxi",
  why = [[Goed voor wie steun zoekt. Zij moet dan elke week zeggen dat het wel gaat.]],
}

moment "taxi"
customer [[En voor de oogarts een gewone taxi, achtentwintig euro. In de rolstoelbus moeten je voeten op de steun, en
dat krijg ik niet voor elkaar. Ik heb nog gekeken waar je zoiets doorgeeft. Dan moest je inloggen met DigiD. Toen heb
ik het apparaat maar weer uitgezet.]]
  either "gewone taxi, achtentwintig euro" { why = [[Een antwoord op je vraag, of wat het haar kostte.]] }
  signal "steun, en dat krijg ik" { kind = "implicit", why = [['Dat krijg ik niet voor elkaar', alsof het aan haar ligt. De stoel past niet, en daarom kon ze de bus niet in.]] }
  signal "doorgeeft. Dan moest je inloggen" { kind = "implicit", why = [[Ze wilde het zeggen, en wij maakten dat moeilijk.]] }
  signal "apparaat maar weer uitgezet" { kind = "indirect", why = [[Ze gaf het op. Bij ons komt zoiets nooit binnen, en toch was het een klacht.]] }
thought [[Dat wachtwoord weet mijn dochter. Maar dan vraagt ze waarvoor.]]
narrator [[Ze heeft niets ingediend en nergens om gevraagd. Wat is dit?]]
judge { is = "complaint", kind = "implicit", go = { right = "schuld", half = "schuld", wrong = "afgevinkt" },
        why = [[Onvrede, over ons, en ze zocht al naar een plek om het te zeggen. Dat het er niet van kwam, verandert daar niets aan.]] }

moment "schuld" { step = "acknowledge" }
customer [[Maar u hoeft er geen werk van te maken. Het is mijn eigen schuld, ik had meteen iets moeten zeggen. Die
jongeman was zo aardig bij het brengen, en hij moest nog naar vier adressen. Als u dan toch iets opschrijft, schrijf
dat dan op, en laat hij het ook horen.]] { mood = "polite" }
  signal "hoeft er geen werk" { kind = "implicit", why = [[Ze trekt het in zodra het gezegd is. Dat doe je als je bang bent dat ze je een zeur vinden.]] }
  signal "eigen schuld, ik had" { kind = "implicit", why = [[Ze neemt de schuld op zich voordat een ander dat moet doen.]] }
  decoy  "zo aardig bij het brengen" { why = [[Dat meent ze. Over hem klaagt ze niet.]] }
  decoy  "laat hij het ook horen" { why = [[Ze wil iets voor hem doen, en vraagt of jij het doorgeeft.]] }
  either "moest nog naar vier adressen" { why = [[Een excuus namens ons, of gewoon wat hij zei.]] }
thought [[Straks krijgt die jongen last.]]

reply [[Het is niet uw schuld, wij hadden het moeten vragen. Het spijt me, en ik heb het er morgen even over met wie hem bracht.]] {
  act = { "apologise", "own" }, off = "too_much", heard = "eigen schuld, ik had", go = "aanbod",
  why = [[Wie eist dat er iets gebeurt, is hiermee geholpen. Zij is bang dat iemand last krijgt, en nu gebeurt dat.]],
}
reply [[Het is niet uw schuld, en aardig was hij zeker. Ik geef het morgen aan hem door, in twee regels, en van wie het komt.]] {
  act = { "thank", "agree" }, empathy = 2, trust = 8, patience = 9, heard = { "eigen schuld, ik had", "hoeft er geen werk" }, go = "aanbod", add = { gehoord = 1 },
  why = [[De schuld neem je weg in één zin, en verder doe je wat ze vraagt. Nu is ze niet meer bang dat hij last krijgt.]],
}
reply [[Het is niet uw schuld, wij hadden het moeten vragen. Het spijt me, en ik zet het zelf op papier, in twee regels.]] {
  act = { "apologise", "own" }, off = "beside", go = "aanbod",
  why = [[Klein gezegd en waar. Ze vroeg alleen iets anders op te schrijven, en nu is ze bang dat het over de jongeman gaat.]],
}
reply [[Het is niet uw schuld, wij hadden het moeten vragen. Ik zet het zelf op papier, in twee regels: heeft hij de steun nagemeten?]] {
  act = { "acknowledge", "probe" }, off = "not_ours", go = "aanbod",
  why = [[Voor een onderzoek is dit een goede vraag. Zij hoort dat de aardige jongeman wordt nagetrokken.]],
}

moment "aanbod" { step = "solve" }
customer [[Nou, vooruit dan. Als die voeten maar goed komen te staan. En alstublieft geen cadeautje, en ook geen sorry,
dan schaam ik me dood. Die taxi heb ik al betaald, dat is geweest.]]
  signal "Als die voeten maar goed" { kind = "implicit", why = [[Eindelijk zegt ze wat ze wil.]] }
  decoy  "cadeautje, en ook geen sorry" { why = [[Geen valse bescheidenheid. Een cadeau of nog een excuus zou ze echt vervelend vinden.]] }
  decoy  "dan schaam ik me dood" { why = [[Een uitdrukking. Ze schaamt zich niet voor ons, ze wil dat het gewoon blijft.]] }
  either "al betaald, dat is geweest" { why = [[Voor haar is het klaar, of ze zegt nog eens wat het kostte.]] }
thought [[Achtentwintig euro is wel een week boodschappen. Maar dat zeg je niet.]]
narrator [[Je mag nog {budget} euro uitgeven.]]
offer {
  needs   = { "fitting", "register" },
  welcome = { "refund", "call_back" },
  harmful = { "gesture", "apology", "complaint_form" },
  table   = { "gesture", "register", "complaint_form", "refund", "apology", "fitting", "call_back" },
  fair    = { 28, 28 },
  route   = "self",
  takes   = "4h",
  hand_over = { takes = "4d", trust = -6, patience = -8 },
  why     = [[De stoel thuis passend maken en het zelf als klacht vastleggen. De taxi had ze door ons nodig, dus € 28 terug is vergoeden en geen cadeau. Een cadeau en nog een excuus wees ze af, en met een formulier ben je terug bij DigiD.]],
  go      = { fits = "passen", short = "karig", beyond = "karig", handed_over = "doorgezet" },
}

moment "passen" { step = "solve" }
customer [[De adviseur, morgen om negen uur al? Dan vraag ik mijn dochter wel weer of ze vrij kan nemen. Vanuit die
stoel krijg ik de voordeur niet open.]]
  signal "mijn dochter wel weer" { kind = "implicit", why = [['Weer': onze afspraken kosten haar dochter vrije dagen.]] }
  signal "krijg ik de voordeur" { kind = "implicit", why = [[Nog iets dat niet past. Het komt terloops, zoals alles bij haar.]] }
thought [[Ze heeft haast geen dagen meer.]]

reply [[Uw dochter hoeft niet vrij te nemen, hij heeft de tijd. Hij belt aan, en wacht tot u bij de deur bent. Goed?]] {
  act = "agree", off = "beside", heard = "mijn dochter wel weer", go = "slot",
  why = [[Bij wie langzaam loopt, is wachten attent. Zij krijgt de deur niet open, hoelang hij ook wacht.]],
}
reply [[Uw dochter hoeft niet vrij te nemen, het kan ook later. Morgen om half twee, of donderdag om negen, wat past u?]] {
  act = "together", off = "beside", heard = "mijn dochter wel weer", go = "slot",
  why = [[Laten kiezen is goed voor wie zelf opendoet. Zij krijgt de deur niet open, en haar dochter werkt op allebei die tijden.]],
}
reply [[Uw dochter hoeft niet vrij te nemen, hij kan ook om zes uur. Dan is ze vrij, en doet hij de deur meteen mee. Goed?]] {
  act = "agree", empathy = 2, heard = { "mijn dochter wel weer", "krijg ik de voordeur" }, go = "slot", add = { gehoord = 1 },
  why = [[Eén voorstel waar ze ja op kan zeggen, en het lost allebei op.]],
}
reply [[Uw dochter hoeft er niet de hele dag te zijn, een uurtje is genoeg. Om tien uur kan ze weer naar haar werk. Goed?]] {
  act = "skip", go = "slot",
  why = [[Voor wie een halve dag dacht, is dat een opluchting. Ze moet er nog steeds vrij voor nemen, en over de deur zeg je niets.]],
}

moment "slot" { step = "follow_up" }
customer [[Dat is goed. En als hij dan nog niet past, dan zal ik het wel zijn. Zo'n oud lijf wil niet meer. U hoeft
niet steeds te bellen, daar zult u het te druk voor hebben. Aan de telefoon zeg ik toch weer dat het gaat. Schrijven
gaat me beter af.]] { mood = "polite" }
  signal "past, dan zal ik het" { kind = "implicit", why = [[Ze neemt de schuld vast op zich, voor als het mislukt.]] }
  either "Zo'n oud lijf wil niet" { why = [[Een zucht over de jaren, of het hoort bij de zin ervoor.]] }
  signal "niet steeds te bellen, daar" { kind = "implicit", why = [[Ze wil niet tot last zijn, en steeds bellen is haar ook te veel. Allebei zit erin.]] }
  signal "zeg ik toch weer dat" { kind = "implicit", why = [[Ze zegt wat ze vandaag ook deed. Wat eraan schort, hoor je zo niet van haar.]] }
  decoy  "Schrijven gaat me beter" { why = [[Zo is ze. En je weet meteen hoe je haar wel bereikt.]] }
thought [[Op papier durf ik het wel.]]

reply [[Dan bel ik vrijdag om tien uur, en de vrijdag erna. En dan vraag ik niet of het gaat, maar wat er nog niet goed zit.]] {
  act = "follow_up", off = "too_much", go = "elke_week",
  why = [[Nog een keer horen is goed bij wie graag belt. Zij zei dat steeds bellen niet hoeft, en zegt dan dat hij past.]],
}
reply [[Dan bel ik vrijdag om tien uur, en dat is het dan. En dan vraag ik niet of het gaat, maar wat er nog niet goed zit.]] {
  act = { "follow_up", "own" }, off = "beside", go = "berust",
  why = [[Eén keer, en een goede vraag. Alleen zegt ze er zelf bij wat ze aan de telefoon antwoordt.]],
}
reply [[Dan bel ik u niet, en stuur ik vrijdag een kaart. En past hij dan niet, dan ligt dat aan de stoel en komen wij nog eens.]] {
  act = "follow_up", id = "eens", go = "past", when = { gehoord = 4 },
  why = [[Schrijven kan ze, en de schuld ligt vast bij de stoel. Ze weet waar ze aan toe is.]],
}
reply [[Dan bel ik vrijdag om tien uur, en dat is het dan. En dan vraag ik u hoe het gaat, want dan hebt u er al even in gezeten.]] {
  act = "follow_up", id = "hoe", off = "beside", go = "berust", when = { gehoord = { max = 3 } },
  why = [[Eén keer bellen is goed. Op 'hoe gaat het' zegt ze wat ze vandaag ook zei.]],
}
reply [[Dan bel ik u niet, en laat ik het aan u over. Past hij vrijdag niet, dan belt u mij, en u krijgt mij meteen zelf.]] {
  act = "own", off = "not_ours", go = "berust",
  why = [[Bereikbaar zijn is veel waard. Bellen doet zij niet, dat heb je vandaag wel gehoord.]],
}
reply [[Dan bel ik u niet, en stuur ik vrijdag een kaart. Er staan drie vragen op, en een postzegel hoeft er niet bij.]] {
  act = "follow_up", heard = "niet steeds te bellen, daar", go = "vrijdag", when = { gehoord = { min = 5 } },
  why = [[Schrijven gaat haar beter af, en op papier kan ze het kwijt. Eén kaart, en niemand die meeluistert.]],
}

-- Zijpaden --------------------------------------------------------------------

moment "schrik" { step = "listen" }
customer [[Nee nee, zo bedoelde ik het niet. Het is heus een beste stoel, maakt u er alstublieft geen drukte over. Vraagt
u maar gewoon wat u aan iedereen vraagt.]]
  either "zo bedoelde ik het niet" { why = [[Ze neemt het terug. Of er dan niets was, weet je nog niet.]] }
  signal "maakt u er alstublieft geen" { kind = "implicit", why = [[Ze is geschrokken van jouw excuus. Onvrede die drukte oplevert, slikt ze liever in.]] }
  decoy  "gewoon wat u aan iedereen" { why = [[Zo hoeft het niet over haar te gaan. Daar is ze echt mee geholpen.]] }
thought [[Had ik maar gewoon 'goed' gezegd.]]

reply [[Geen drukte, ik zeg het te groot. U hoeft zich bij mij nergens voor te schamen, daar zijn wij nu juist voor.]] {
  act = { "acknowledge", "sympathise" }, off = "too_much", go = "scheef",
  why = [[Schaamde ze zich, dan was dit een geruststelling. Nu hoort ze dat er kennelijk iets is om je voor te schamen.]],
}
reply [[Geen drukte, ik vraag het alleen even. Als u straks een kopje thee drinkt in die stoel, hoe zit u dan?]] {
  act = "probe", off = "beside", go = "vinkje",
  why = [[Een klein, gewoon beeld. Alleen gaat het weer over haar, en ze vroeg net om de gewone vragen.]],
}
reply [[Geen drukte, een beste stoel is een beste stoel. Zullen we dan samen het lijstje maar aflopen, van voor naar achter?]] {
  act = "together", heard = "maakt u er alstublieft geen", go = "scheef", add = { gehoord = 1 },
  why = [[De gewone vragen, zoals iedereen ze krijgt. Een lijstje begint bij de voeten, en dan hoeft zij er niet zelf over te beginnen.]],
}

moment "vinkje" { step = "listen" }
customer [[Alles doet het zoals het hoort, hoor. Ik heb net bezoek in de kamer, dan praat ik niet zo makkelijk. Zet u
maar neer wat u neer moet zetten, dan bent u ook weer klaar.]] { mood = "polite" }
  either "Alles doet het zoals" { why = [[Het kan waar zijn. Ze zegt wat je wilt horen, en dat weet je niet zeker.]] }
  signal "u neer moet zetten, dan" { kind = "implicit", why = [[Ze sluit het voor jou af. Over haarzelf heeft ze niets gezegd.]] }
  either "praat ik niet zo makkelijk" { why = [[Ze kan gewoon niet vrijuit praten. Of er is dus iets te bepraten.]] }
thought [[Als ze er niet bij zaten, dan misschien.]]

reply [[(Je vinger blijft boven het vakje hangen.) Ik ben dan wel klaar, ja. En u, hoe zit u erin als het avond wordt?]] {
  act = { "silence", "probe" }, off = "early", go = "scheef",
  why = [[Je vult het niet in, en dat is goed. Maar er zit iemand naast haar, en nu moet ze daarbij vertellen hoe ze 's avonds zit.]],
}
reply [[(Je vinger blijft boven het vakje hangen.) Ik bel u morgen nog eens, mevrouw Kok. Misschien schiet u nog iets te binnen.]] {
  act = { "silence", "follow_up" }, heard = "u neer moet zetten, dan", takes = "1d", set = { morgen = true }, go = "scheef", add = { gehoord = 1 },
  why = [[Je vult niets in, en morgen kan ze vrijuit praten. Een dag later weet je meer dan vandaag.]],
}
reply [[(Je vinger blijft boven het vakje hangen.) Ik ben dan wel klaar, ja. En u, welk cijfer zou u hem nu geven?]] {
  act = "survey", go = "berust",
  why = [[Een cijfer zegt iets als alles verteld is. Zij geeft een acht, want zo hoort het.]],
}

moment "wennen" { step = "acknowledge" }
customer [[Zes weken. Dan ben ik pas op de helft, dus dan zal het straks vanzelf wel overgaan. Dat wist ik niet.]] { mood = "polite" }
  signal "helft, dus dan zal het" { kind = "implicit", why = [[Ze legt zich neer bij jouw zes weken, en zit nog even scheef.]] }
  either "Dat wist ik niet" { why = [[Een bedankje voor de uitleg, of het slikken van een klacht.]] }
thought [[Dan heb ik te vroeg gezeurd.]]

reply [[Wennen gaat vanzelf, een steun die te hoog staat niet. Hoe zit u er nu in, als u er een uur in hebt gezeten?]] {
  act = { "acknowledge", "probe" }, heard = { "helft, dus dan zal het", "wat hoog, en dan zit" }, go = "boekje", add = { gehoord = 1 },
  why = [[Je neemt je uitleg terug en vraagt hoe ze zit. Dan mag ze het weer over die steun hebben.]],
}
reply [[Wennen gaat vanzelf, dat zien wij bij bijna iedereen. De spieren zetten zich naar de stoel, dat is een kwestie van tijd.]] {
  act = "explain", go = "berust",
  why = [[Bij een stoel die past, klopt dit. Zij denkt nu dat ze te vroeg klaagt, en zegt straks niets meer.]],
}
reply [[Wennen gaat vanzelf, maar ik had het bij vragen moeten laten. Ik bel u elke week op, dan hoor ik hoe het gaat.]] {
  act = "follow_up", off = "too_much", go = "boekje",
  why = [[Was ze onzeker, dan was dat prettig. Nu moet ze elke week vertellen dat het gaat.]],
}

moment "brief" { step = "probe" }
narrator [[Je legt een klacht over het boekje vast. Dat kost tien minuten, en er gaat een bevestiging naar haar toe.]]
customer [[Krijg ik daar een brief van? Over dat boekje? Ik dacht alleen even mee. Nou, leuk hoor, post. Maar waar is
die dan voor?]]
  either "brief van? Over dat boekje" { why = [[Verbazing, of ongemak. Een klacht over ons werk is het nog niet.]] }
  decoy  "Ik dacht alleen even mee" { why = [['Ik dacht' is vaak een gemiste belofte. Hier is het gewoon wat ze deed.]] }
  decoy  "Nou, leuk hoor, post" { why = [[Ze meent het. Er valt bij haar niet veel op de mat.]] }
thought [[Die leg ik in het laatje.]]

reply [[Die brief houd ik tegen, en dat spijt me. Had u er zelf last van, van die kleine letters, of gaat het met de loep goed?]] {
  act = "probe", off = "not_ours", takes = "10m", go = "buiten", add = { gehoord = -1 },
  why = [[Doorvragen is vaak goed bij haar. Dit vroeg ze voor een ander, en dat zei ze erbij.]],
}
reply [[Die brief houd ik tegen, en dank u voor het idee. Het gaat naar wie de boekjes maakt, dan hoeft u er niets meer mee.]] {
  act = { "thank", "agree" }, off = "beside", takes = "10m", go = "buiten", add = { gehoord = -1 },
  why = [[Goed voor wie schrikt van zo'n brief. Zij vindt hem leuk, en vroeg alleen waar hij voor is.]],
}
reply [[Die brief hoort erbij, en dank u voor het idee. Wie ons iets vertelt krijgt er een, dan weet u dat het is aangekomen.]] {
  act = "inform", empathy = 2, trust = 4, patience = 4, takes = "10m", go = "buiten", add = { gehoord = -1 },
  why = [[Ze vraagt waar de brief voor is, en je zegt het. Dat er geen brief had hoeven komen, laat je nu maar zo.]],
}

moment "afgevinkt" { step = "probe" }
narrator [[Je zet erbij: *vervoer, eigen keuze*.]]
customer [[Eigen keuze. Ja, zo kun je het ook noemen.]] { mood = "wry" }
  signal "keuze. Ja, zo kun je" { kind = "implicit", why = [[Ze spreekt je niet tegen, en ze is het niet met je eens.]] }
thought [[Ik had natuurlijk ook thuis kunnen blijven.]]

reply [[Zo noem ik het, en dank u dat u het zegt. Ik zet erbij dat u zelf een taxi hebt geregeld, en wat die u gekost heeft.]] {
  act = { "thank", "agree" }, off = "beside", go = "schuld", add = { gehoord = -3 },
  why = [[Een volledige notitie is nooit weg. Alleen staat er dan nog dat ze het zelf koos, en ze kon de bus niet in.]],
}
reply [[Zo noem ik het, en dat was het niet. Ik zet erbij dat u de bus niet in kon, en dan zoeken we er een ander woord voor.]] {
  act = { "acknowledge", "own" }, heard = { "keuze. Ja, zo kun je", "steun, en dat krijg ik" }, go = "opnieuw", add = { gehoord = -1 },
  why = [[Je hoort de tegenspraak die ze niet uitspreekt, en streept door wat je schreef.]],
}
reply [[Zo noem ik het, en dat was het niet. Als u ons die week even had gebeld, dan hadden wij er samen vervoer bij gezocht.]] {
  act = "accuse", go = "schuld", add = { gehoord = -3 },
  why = [[Vriendelijk gezegd, en nu had ze moeten bellen. Ze geeft zichzelf toch al de schuld.]],
}

moment "opnieuw"
narrator [[De regel is leeg. Wat is het dan?]]
judge { is = "complaint", kind = "implicit", go = { right = "schuld", half = "schuld", wrong = "berust" },
        why = [[De stoel past niet, ze kon er niet mee weg en ze kon het nergens kwijt. Dat ze er niet om vraagt, maakt het niet minder.]] }

moment "karig" { step = "solve" }
customer [[Dat is lief bedacht. Ik weet alleen niet of mijn voeten daar anders van gaan staan.]] { mood = "polite" }
  either "Dat is lief bedacht" { why = [[Gemeend, of de aanloop naar wat erna komt.]] }
  signal "niet of mijn voeten daar" { kind = "implicit", why = [[Zo zegt zij dat het niet helpt.]] }
thought [[Ik had het toch gezegd, van die voeten.]]

reply [[Daar gaan ze niet anders van staan, nee. Ik leg het vast, er komt iemand, en wilt u deze stoel houden of een andere?]] {
  act = "together", off = "not_asked", go = "berust",
  why = [[Kiezen is goed voor wie het met deze stoel gehad heeft. Zij zei al wat ze wil, en van een andere stoel schrikt ze.]],
}
reply [[Daar gaan ze niet anders van staan, nee. Ik leg het vast, en vrijdag om tien uur regelt mijn leidinggevende het passen met u.]] {
  act = "agree", off = "not_ours", takes = "4d", contact = true, go = "dochter",
  why = [[Bij een nieuwe stoel zou dat nodig zijn. Dit mag je zelf, en zij hoort dat het nu hoger ligt.]],
}
reply [[Daar gaan ze niet anders van staan, nee. Ik leg het vast, er komt iemand passen, en u krijgt het taxigeld terug.]] {
  act = "own", takes = "4h", heard = { "niet of mijn voeten daar", "Als die voeten maar goed" }, go = "passen", add = { gehoord = -1 },
  why = [[Je doet alsnog wat helpt, zonder dat ze er nog een keer om hoeft te vragen.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Vier dagen later. De collega die het overnam, stuurde haar een link om het in te vullen.]]
customer [[Dat zag er keurig uit, met een hokje voor alles. Bij klantnummer stond een sterretje, en toen kon ik niet
verder.]] { mood = "polite" }
  decoy  "Dat zag er keurig uit" { why = [[Ze is eerlijk: mooi vond ze het wel.]] }
  signal "sterretje, en toen kon ik" { kind = "implicit", why = [[Weer een scherm dat haar tegenhoudt.]] }
thought [[Mijn dochter zegt dat het zo niet hoort. Maar die is fel.]]

reply [[Dat nummer heb ik hier, en invullen doe ik zelf wel. Morgen om tien uur belt mijn collega u, en die spreekt het passen af.]] {
  act = { "acknowledge", "agree" }, off = "not_ours", go = "dochter",
  why = [[Netjes, als het echt bij je collega hoort. Jij mocht dit zelf, en nu wacht ze weer op een ander.]],
}
reply [[Dat nummer heb ik hier, en invullen doe ik zelf wel. Deze week komt er iemand bij u thuis die de voetsteun goed zet.]] {
  act = "own", takes = "1d", contact = true, heard = { "sterretje, en toen kon ik", "doorgeeft. Dan moest je inloggen" }, go = "passen", add = { gehoord = -2 },
  why = [[Jij vult het in en er komt iemand. Dat had vier dagen eerder gekund.]],
}
reply [[Dat nummer staat op de pakbon, en invullen doe ik zelf wel. Leest u het voor, dan komt er deze week iemand voor de steun.]] {
  act = "rules", go = "dochter",
  why = [[Voor wie graag hulp krijgt bij een scherm is dit aardig. Haar nummer staat bij ons, en nu moet zij het gaan zoeken.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "vrijdag" [[(Op de kaart, een week later, in blokletters.) Ik zit recht, en ik ben er zelf mee naar de brievenbus
gereden. Wat er nog niet goed zit: de rem piept. Dat had ik aan de telefoon niet gezegd.]] { outcome = "delighted" }
ending "past" [[(Op de kaart, een week later.) Hij past, en de deur gaat open. Dank u wel dat u de moeite nam.]] { outcome = "satisfied" }
ending "berust" [[Het gaat wel weer. Sterkte nog met uw rij.]] { outcome = "resigned" }
ending "elke_week" [[(De tweede vrijdag.) Daar bent u weer. Ja, hij past. Dat zei ik vorige week ook, dan hoeft u niet
meer te bellen.]] { outcome = "resigned" }
ending "dochter" [[(Een week later.) U spreekt met de dochter van mevrouw Kok. Zij zegt dat er niets aan de hand is. Ik
heb de gemeente gebeld, want die heeft de stoel bij u besteld.]] { outcome = "escalated" }
ending "opgehangen" [[(Ze legt zachtjes neer. De stoel staat in de gang, met de was erover.)]] { outcome = "lost" }
