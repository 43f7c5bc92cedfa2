case {
  title    = "Het gaat wel weer",
  summary  = "Drie weken na de levering van een rolstoel bel je zelf op. Het gaat wel weer, zegt ze.",
  sector   = "hulpmiddelen",
  channel  = "phone",
  role     = "aftercare",
  minutes  = 9,
  teaches  = { "wie niets zegt, kan toch iets missen",
               "te veel erkennen jaagt een bescheiden klant weg",
               "navragen is één keer goed vragen" },
  themes   = { "threshold", "follow_up", "kind" },
  norm     = { time = "48h", limit = "14d", contacts = 1 },
  customer = { name = "mevrouw Kok", portrait = "vrouw-75", trust = 45, patience = 38, earlier = 1 },
  flags    = { zei = "", gehoord = 0, morgen = false },
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

reply [[Voor u heb ik de tijd, mevrouw Kok. Wat gaat er nu beter dan toen hij net gebracht was?]] {
  act = "invite", off = "beside", heard = "nog een hele rij", go = "vinkje",
  why = [[Je vraagt naar wat er beter gaat. Ze zei 'wel weer', en over de tijd daarvoor vraag je niets.]],
}
reply [[U staat bovenaan mijn rij, dus haast is er niet. Hoe ging het in de weken voor het wel weer ging?]] {
  act = "invite", heard = { "Het gaat wel weer", "nog een hele rij" }, go = "scheef", add = { gehoord = 1 },
  why = [[Je haalt de drempel weg en vraagt naar dat ene woordje.]],
}
reply [[Het ging dus een hele tijd niet, mevrouw Kok. Dat spijt me voor u, zo hoort een stoel van ons niet te zijn.]] {
  act = { "acknowledge", "apologise" }, off = "too_much", heard = "Het gaat wel weer", go = "schrik",
  why = [[Je hoorde het goed. Alleen heeft ze nog niets verteld, en nu moet ze jou geruststellen.]],
}
reply [[Fijn dat het weer gaat, mevrouw Kok. Ik zet u op tevreden, en in de herfst bel ik weer.]] {
  act = "skip", go = "vinkje",
  why = [[Je bent er zo klaar mee. Ze rondt het gesprek af uit beleefdheid, en niet omdat ze tevreden is.]],
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

reply [[U doet het nu drie weken met een stoel waar u scheef in zit. Dat wij dat niet zagen, vind ik heel erg voor u.]] {
  act = "acknowledge", off = "too_much", heard = "wat hoog, en dan zit", set = { zei = "zo erg niet" }, go = "boekje",
  why = [[Ze voelt zich niet tekortgedaan. Nu schrikt ze van je, en maakt ze het nog kleiner.]],
}
reply [[Een kussentje helpt daar vaak goed tegen. Hebt u er misschien een in huis, voor vanmiddag?]] {
  act = "advise", empathy = 2, trust = 7, patience = 7, heard = "wat hoog, en dan zit", set = { zei = "van de bank" }, go = "boekje", add = { gehoord = 1 },
  why = [[Ze vraagt zelf om een middeltje voor vanmiddag, en ze krijgt er een. De steun zelf komt straks, dit is voor haar zus.]],
}
reply [[Een beetje scheef zitten hoort bij het wennen. Na zes weken zit vrijwel iedereen er goed in.]] {
  act = "explain", go = "wennen",
  why = [[Het klopt misschien dat je eraan went. Ze hoort vooral dat ze nog niets mag zeggen.]],
}
reply [[Scheef zitten is niet de bedoeling, ook niet als een ander nog wacht. Hoelang houdt u het zo vol op een middag?]] {
  act = { "acknowledge", "probe" }, off = "early", set = { zei = "" }, go = "boekje",
  why = [[Een goede vraag, voor zo meteen. Ze vroeg net zelf iets, voor vanmiddag, en daar krijgt ze geen antwoord op.]],
}

moment "boekje"
customer [[Och nee, zo erg is het nu ook weer niet.]] { when = { zei = "zo erg niet" }, mood = "polite" }
customer [[Ja, van de bank.]] { when = { zei = "van de bank" } }
customer [[Elke week, dat hoeft toch niet.]] { when = { zei = "elke week" }, mood = "polite" }
customer [[Ik doe er wel een kussentje in. Een uurtje, dan ga ik op mijn eigen stoel. Maar nu ik u spreek, ik bedacht
iets over dat boekje. Zet achterop een grote tekening, dan zien de mensen het zo. Zelf lees ik het nog wel, met mijn
loep van het borduren.]] { mood = "neutral" }
  signal "uurtje, dan ga ik op" { kind = "indirect", why = [[Na een uur gaat ze eruit. Wat de stoel niet doet, hoor je aan wat zij doet.]] }
  decoy  "grote tekening, dan zien de" { why = [[Een idee voor anderen. Dat het nog niet zo is, neemt ze niemand kwalijk.]] }
  decoy  "lees ik het nog wel" { why = [[Ze redt zich, en dat is hier gewoon waar.]] }
narrator [[Je noteert wat ze over het boekje zei. Er moet bij wat het is.]]
judge { is = "suggestion", go = { right = "buiten", half = "buiten", wrong = "brief" },
        why = [[Ze heeft er zelf geen last van en denkt aan een ander. Een idee mag een idee blijven, ook van iemand met een klacht.]] }

moment "buiten" { step = "probe" }
customer [[Nee hoor, met de loep gaat het best.]] { when = { zei = "de loep" }, mood = "polite" }
customer [[Ach, zo'n brief mag ook gewoon komen.]] { when = { zei = "geen moeite" }, mood = "polite" }
customer [[O, daarvoor. Dan bewaar ik hem.]] { when = { zei = "daarvoor" } }
customer [[Aardig dat u dat opschrijft. Voor de oogarts heb ik toen wat anders gevonden, dat vertel ik u zo. Buiten
ben ik nog niet met hem geweest. Zo'n eerste keer durf ik niet alleen, met die stoeprand.]] { mood = "polite" }
  decoy  "Aardig dat u dat opschrijft" { why = [[Een gewoon bedankje. Ze vindt het leuk dat haar idee wordt genoteerd.]] }
  signal "Buiten ben ik nog niet" { kind = "indirect", why = [[Met een rolstoel moet je naar buiten kunnen. Ze zegt het als een nieuwtje.]] }
  signal "heb ik toen wat anders" { kind = "implicit", why = [[Ze loste iets op wat de stoel had moeten doen, en noemt het bijna niet.]] }
  decoy  "durf ik niet alleen, met" { why = [[Ze is er eerlijk over, en het gaat over een stoeprand. Hier kan iemand haar mee helpen.]] }
thought [[Als er nou iemand naast me liep.]]

reply [[Kunt u het een volgende keer weer zo doen, met wat u toen bedacht had? En wanneer moet u weer terug naar de oogarts?]] {
  act = "probe", off = "beside", set = { zei = "voorjaar" }, go = "taxi",
  why = [[Over de oogarts vertelt ze zo, dat zei ze net. Dat ze niet alleen naar buiten durft, laat je liggen.]],
}
reply [[Alleen hoeft u dat ook niet te doen. Wilt u een keer oefenen met iemand van ons, of liever met iemand uit de straat?]] {
  act = "together", heard = "Buiten ben ik nog niet", set = { zei = "buurmeisje" }, go = "taxi", add = { gehoord = 1 },
  why = [[Ze zegt wat ze niet alleen durft, en jij zorgt dat het niet alleen hoeft. Met wie, dat weet ze zelf het best.]],
}
reply [[Wat hebt u dan gevonden voor de oogarts, en wat maakte dat de stoel niet mee kon gaan?]] {
  act = "probe", off = "early", heard = "heb ik toen wat anders", set = { zei = "" }, go = "taxi",
  why = [[Goed gehoord. Alleen vertelt ze dat zo, zei ze, en over de stoeprand zeg je niets.]],
}
reply [[Zal ik volgende week weer bellen, en de week erna? Dan hoor ik of het buiten al lukt.]] {
  act = "follow_up", off = "too_much", set = { zei = "bellen" }, go = "taxi",
  why = [[Als je elke week belt, moet ze elke week zeggen dat het wel gaat. Alleen op straat helpt het haar niet.]],
}

moment "taxi"
customer [[In het voorjaar pas weer.]] { when = { zei = "voorjaar" } }
customer [[Met het buurmeisje, dat zou ik wel durven.]] { when = { zei = "buurmeisje" } }
customer [[Als u dat graag wilt.]] { when = { zei = "bellen" }, mood = "polite" }
  either "Als u dat graag wilt" { why = [[Ze vindt het goed, of ze durft geen nee te zeggen.]] }
customer [[En voor de oogarts een gewone taxi, achtentwintig euro. In de rolstoelbus moeten je voeten op de steun, en
dat krijg ik niet voor elkaar. Ik heb nog gekeken waar je zoiets doorgeeft. Dan moest je inloggen met DigiD. Toen heb
ik het apparaat maar weer uitgezet.]] { mood = "resigned" }
  either "gewone taxi, achtentwintig euro" { why = [[Een antwoord op je vraag, of wat het haar kostte.]] }
  signal "steun, en dat krijg ik" { kind = "implicit", why = [['Dat krijg ik niet voor elkaar', alsof het aan haar ligt. De stoel past niet, en daarom kon ze de bus niet in.]] }
  signal "doorgeeft. Dan moest je inloggen" { kind = "implicit", why = [[Ze wilde het zeggen, en wij maakten dat moeilijk.]] }
  signal "apparaat maar weer uitgezet" { kind = "indirect", why = [[Ze gaf het op. Bij ons komt zoiets nooit binnen, en toch was het een klacht.]] }
thought [[Dat wachtwoord weet mijn dochter. Maar dan vraagt ze waarvoor.]]
narrator [[Ze heeft niets ingediend en nergens om gevraagd. Toch moet je invullen wat dit is.]]
judge { is = "complaint", kind = "implicit", go = { right = "schuld", half = "schuld", wrong = "afgevinkt" },
        why = [[Onvrede, over ons, en ze zocht al naar een plek om het te zeggen. Dat het er niet van kwam, verandert daar niets aan.]] }

moment "schuld" { step = "acknowledge" }
customer [[Achtentwintig euro was het.]] { when = { zei = "achtentwintig" } }
customer [[Maar u hoeft er geen werk van te maken. Het is mijn eigen schuld, ik had meteen iets moeten zeggen. Die
jongeman was zo aardig bij het brengen, en hij moest nog naar vier adressen. Als u dan toch iets opschrijft, schrijf
dat dan op, en laat hij het ook horen.]] { mood = "polite" }
  signal "hoeft er geen werk" { kind = "implicit", why = [[Ze trekt het in zodra het gezegd is. Dat doe je als je bang bent dat ze je een zeur vinden.]] }
  signal "eigen schuld, ik had" { kind = "implicit", why = [[Ze neemt de schuld op zich voordat een ander dat moet doen.]] }
  decoy  "zo aardig bij het brengen" { why = [[Dat meent ze. Over hem klaagt ze niet.]] }
  decoy  "laat hij het ook horen" { why = [[Ze wil iets voor hem doen, en vraagt of jij het doorgeeft.]] }
  either "moest nog naar vier adressen" { why = [[Een excuus namens ons, of gewoon wat hij zei.]] }
thought [[Straks krijgt die jongen last.]]

reply [[Wij hadden het zelf moeten vragen, dat spijt me. Ik heb het er morgen even over met wie hem bracht.]] {
  act = { "apologise", "own" }, off = "too_much", heard = "eigen schuld, ik had", set = { zei = "niet streng" }, go = "aanbod",
  why = [[Ze is bang dat er iemand last van krijgt. En dat gaat nu gebeuren.]],
}
reply [[Het is niet uw schuld, en aardig was hij zeker. Ik geef het morgen aan hem door, in twee regels, en van wie het komt.]] {
  act = { "thank", "agree" }, empathy = 2, trust = 8, patience = 9, heard = { "eigen schuld, ik had", "hoeft er geen werk" }, set = { zei = "doet hem goed" }, go = "aanbod", add = { gehoord = 1 },
  why = [[De schuld neem je weg in één zin, en verder doe je wat ze vraagt. Nu is ze niet meer bang dat hij last krijgt.]],
}
reply [[Nee, dat ligt aan ons, en het spijt me. Ik zet het zelf op papier, in twee regels.]] {
  act = { "apologise", "own" }, off = "beside", set = { zei = "twee regels" }, go = "aanbod",
  why = [[Klein gezegd en waar. Ze vroeg alleen iets anders op te schrijven, en nu is ze bang dat het over de jongeman gaat.]],
}
reply [[U kunt daar echt niets aan doen, mevrouw Kok. Ik zet het zelf op papier, in twee regels: heeft hij de steun nagemeten?]] {
  act = { "acknowledge", "probe" }, off = "not_ours", set = { zei = "nagemeten" }, go = "aanbod",
  why = [[Voor een onderzoek is dit een goede vraag. Wat ze hoort, is dat de aardige jongeman wordt nagetrokken.]],
}

moment "aanbod" { step = "solve" }
customer [[Niet te streng, hoor.]] { when = { zei = "niet streng" }, mood = "polite" }
customer [[Dat zal hem goeddoen.]] { when = { zei = "doet hem goed" } }
customer [[Twee regels maar. En niets over hem.]] { when = { zei = "twee regels" }, mood = "polite" }
customer [[Dat weet ik niet meer, het ging zo vlug.]] { when = { zei = "nagemeten" }, mood = "polite" }
customer [[Nou, vooruit dan. Als die voeten maar goed komen te staan. En alstublieft geen cadeautje, en ook geen sorry,
dan schaam ik me dood. Die taxi heb ik al betaald, dat is geweest.]] { mood = "polite" }
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
customer [[Dank u wel. De adviseur, morgen om negen uur al? Dan vraag ik mijn dochter wel weer of ze vrij kan nemen. Vanuit die
stoel krijg ik de voordeur niet open.]] { mood = "resigned" }
  signal "mijn dochter wel weer" { kind = "implicit", why = [['Weer': onze afspraken kosten haar dochter vrije dagen.]] }
  signal "krijg ik de voordeur" { kind = "implicit", why = [[Nog iets dat niet past. Het komt terloops, zoals alles bij haar.]] }
thought [[Ze heeft haast geen dagen meer.]]

reply [[Laat uw dochter maar werken, hij heeft de tijd. Hij belt aan, en wacht tot u bij de deur bent. Goed?]] {
  act = "agree", off = "beside", heard = "mijn dochter wel weer", set = { zei = "" }, go = "slot",
  why = [[Wachten is attent, als je langzaam loopt. Maar ze krijgt de deur niet open, hoelang hij ook wacht.]],
}
reply [[Het kan ook later, dan hoeft ze niet vrij te nemen. Morgen om half twee, of donderdag om negen, wat past u?]] {
  act = "together", off = "beside", heard = "mijn dochter wel weer", set = { zei = "donderdag" }, go = "slot",
  why = [[Kiezen helpt haar niet: ze krijgt de deur niet open, en haar dochter werkt op die tijden allebei.]],
}
reply [[Hij kan ook om zes uur, als uw dochter klaar is met werken. Dan doet hij de deur meteen mee. Goed?]] {
  act = "agree", empathy = 2, heard = { "mijn dochter wel weer", "krijg ik de voordeur" }, set = { zei = "" }, go = "slot", add = { gehoord = 1 },
  why = [[Eén voorstel waar ze ja op kan zeggen. De vrije dag en de deur zijn er allebei mee opgelost.]],
}
reply [[Een uurtje is genoeg, ze hoeft er niet de hele dag te zijn. Om tien uur kan ze weer naar haar werk. Goed?]] {
  act = "skip", set = { zei = "" }, go = "slot",
  why = [[Ze moet er nog steeds vrij voor nemen, en over de deur zeg je niets.]],
}

moment "slot" { step = "follow_up" }
customer [[Doet u maar donderdag.]] { when = { zei = "donderdag" }, mood = "polite" }
customer [[Dat is goed. En als hij dan nog niet past, dan zal ik het wel zijn. Zo'n oud lijf wil niet meer. U hoeft
niet steeds te bellen, daar zult u het te druk voor hebben. Aan de telefoon zeg ik toch weer dat het gaat. Schrijven
gaat me beter af.]] { mood = "polite" }
  signal "past, dan zal ik het" { kind = "implicit", why = [[Ze neemt de schuld vast op zich, voor als het mislukt.]] }
  either "Zo'n oud lijf wil niet" { why = [[Een zucht over de jaren, of het hoort bij de zin ervoor.]] }
  signal "niet steeds te bellen, daar" { kind = "implicit", why = [[Ze wil niet tot last zijn. En steeds gebeld worden is haar ook te veel.]] }
  signal "zeg ik toch weer dat" { kind = "implicit", why = [[Ze zegt wat ze vandaag ook deed. Wat eraan schort, hoor je zo niet van haar.]] }
  decoy  "Schrijven gaat me beter" { why = [[Zo is ze. En je weet meteen hoe je haar wel bereikt.]] }
thought [[Op papier durf ik het wel.]]

reply [[Vrijdag om tien uur hoort u mij weer, en de vrijdag erna. Ik vraag dan niet of het gaat, maar wat er nog niet goed zit.]] {
  act = "follow_up", off = "too_much", go = "elke_week",
  why = [[Ze zei net dat steeds bellen niet hoeft. En aan de telefoon zegt ze dan toch dat hij past.]],
}
reply [[Eén keer bel ik nog, aan het eind van de week. En dan vraag ik naar wat er nog niet goed zit, in plaats van hoe het gaat.]] {
  act = { "follow_up", "own" }, off = "beside", go = "berust",
  why = [[Eén keer, en een goede vraag. Alleen zegt ze er zelf bij wat ze aan de telefoon antwoordt.]],
}
reply [[Dan stuur ik vrijdag een kaart, en bel ik u niet. En past hij dan niet, dan ligt dat aan de stoel en komen wij nog eens.]] {
  act = "follow_up", id = "eens", go = "past", when = { gehoord = 4 },
  why = [[Schrijven kan ze, en de schuld ligt vast bij de stoel. Ze weet waar ze aan toe is.]],
}
reply [[Dan bel ik over een dag of drie, en dat is het dan. En dan vraag ik u hoe het gaat, want dan hebt u er al even in gezeten.]] {
  act = "follow_up", id = "hoe", off = "beside", go = "berust", when = { gehoord = { max = 3 } },
  why = [[Eén keer bellen is goed. Op 'hoe gaat het' zegt ze wat ze vandaag ook zei.]],
}
reply [[Dan laat ik het aan u over, mevrouw Kok. Past hij vrijdag niet, dan belt u mij, en u krijgt mij meteen zelf.]] {
  act = "own", off = "not_ours", go = "berust",
  why = [[Bereikbaar zijn is veel waard. Alleen belt ze niet, dat heb je vandaag wel gehoord.]],
}
reply [[Bellen doe ik niet, u krijgt vrijdag een kaart van mij. Er staan drie vragen op, en een postzegel hoeft er niet bij.]] {
  act = "follow_up", heard = "niet steeds te bellen, daar", go = "vrijdag", when = { gehoord = { min = 5 } },
  why = [[Schrijven gaat haar beter af, en op papier kan ze het kwijt. Eén kaart, en niemand die meeluistert.]],
}

-- Zijpaden --------------------------------------------------------------------

moment "schrik" { step = "listen" }
customer [[Nee nee, zo bedoelde ik het niet. Het is heus een beste stoel, maakt u er alstublieft geen drukte over. Vraagt
u maar gewoon wat u aan iedereen vraagt.]] { mood = "tense" }
  either "zo bedoelde ik het niet" { why = [[Ze neemt het terug. Of er dan niets was, weet je nog niet.]] }
  signal "maakt u er alstublieft geen" { kind = "implicit", why = [[Ze is geschrokken van jouw excuus. Onvrede die drukte oplevert, slikt ze liever in.]] }
  decoy  "gewoon wat u aan iedereen" { why = [[Zo hoeft het niet over haar te gaan. Daar is ze echt mee geholpen.]] }
thought [[Had ik maar gewoon 'goed' gezegd.]]

reply [[Ik zeg het te groot, u hebt gelijk. U hoeft zich bij mij nergens voor te schamen, daar zijn wij nu juist voor.]] {
  act = { "acknowledge", "sympathise" }, off = "too_much", go = "scheef",
  why = [[Over schamen had ze het niet. Nu hoort ze dat er kennelijk iets is om je voor te schamen.]],
}
reply [[Ik vraag het alleen maar even. Als u straks een kopje thee drinkt in die stoel, hoe zit u dan?]] {
  act = "probe", off = "beside", go = "vinkje",
  why = [[Een klein, gewoon beeld. Alleen gaat het weer over haar, en ze vroeg net om de gewone vragen.]],
}
reply [[Geen drukte, een beste stoel is een beste stoel. Zullen we dan samen het lijstje maar aflopen, van voor naar achter?]] {
  act = "together", heard = "maakt u er alstublieft geen", go = "scheef", add = { gehoord = 1 },
  why = [[De gewone vragen, zoals iedereen ze krijgt. Een lijstje begint bij de voeten, en dan hoeft ze er niet zelf over te beginnen.]],
}

moment "vinkje" { step = "listen" }
customer [[Alles doet het zoals het hoort, hoor. Ik heb net bezoek in de kamer, dan praat ik niet zo makkelijk. Zet u
maar neer wat u neer moet zetten, dan bent u ook weer klaar.]] { mood = "polite" }
  either "Alles doet het zoals" { why = [[Het kan waar zijn. Ze zegt wat je wilt horen, en dat weet je niet zeker.]] }
  signal "u neer moet zetten, dan" { kind = "implicit", why = [[Ze sluit het voor jou af. Over haarzelf heeft ze niets gezegd.]] }
  either "praat ik niet zo makkelijk" { why = [[Ze kan gewoon niet vrijuit praten. Of er is dus iets te bepraten.]] }
thought [[Als ze er niet bij zaten, dan misschien.]]

reply [[(Je vinger blijft boven het vakje hangen.) Ik zet nog even niets neer. Hoe zit u erin, als het avond wordt?]] {
  act = { "silence", "probe" }, off = "early", go = "scheef",
  why = [[Je vult het niet in, en dat is goed. Maar er zit iemand naast haar, en nu moet ze daarbij vertellen hoe ze 's avonds zit.]],
}
reply [[(Je laat het vakje leeg.) Ik bel u morgen nog eens, mevrouw Kok. Misschien schiet u nog iets te binnen.]] {
  act = { "silence", "follow_up" }, heard = "u neer moet zetten, dan", takes = "1d", set = { morgen = true }, go = "scheef", add = { gehoord = 1 },
  why = [[Je vult niets in, en morgen kan ze vrijuit praten. Een dag later weet je meer dan vandaag.]],
}
reply [[(Je wacht nog even met het vakje.) Ik ben dan wel klaar, ja. En u, welk cijfer zou u hem nu geven?]] {
  act = "survey", go = "berust",
  why = [[Ze geeft een acht, want zo hoort het. Een cijfer zegt pas iets als alles verteld is.]],
}

moment "wennen" { step = "acknowledge" }
customer [[Zes weken. Dan ben ik pas op de helft, dus dan zal het straks vanzelf wel overgaan. Dat wist ik niet.]] { mood = "polite" }
  signal "helft, dus dan zal het" { kind = "implicit", why = [[Ze legt zich neer bij jouw zes weken, en zit nog even scheef.]] }
  either "Dat wist ik niet" { why = [[Een bedankje voor de uitleg, of het slikken van een klacht.]] }
thought [[Dan heb ik te vroeg gezeurd.]]

reply [[Een steun die te hoog staat, went niet vanzelf. Hoe zit u er nu in, als u er een uur in hebt gezeten?]] {
  act = { "acknowledge", "probe" }, heard = { "helft, dus dan zal het", "wat hoog, en dan zit" }, set = { zei = "" }, go = "boekje", add = { gehoord = 1 },
  why = [[Je neemt je uitleg terug en vraagt hoe ze zit. Dan mag ze het weer over die steun hebben.]],
}
reply [[Wennen gaat vanzelf, dat zien wij bij bijna iedereen. De spieren zetten zich naar de stoel, dat is een kwestie van tijd.]] {
  act = "explain", go = "berust",
  why = [[Bij een stoel die past, klopt dit. Nu denkt ze dat ze te vroeg klaagt, en zegt ze straks niets meer.]],
}
reply [[Ik had het bij vragen moeten laten. Ik bel u elke week op, dan hoor ik hoe het gaat met het wennen.]] {
  act = "follow_up", off = "too_much", set = { zei = "elke week" }, go = "boekje",
  why = [[Nu moet ze elke week vertellen dat het gaat. En aan de steun verandert er niets.]],
}

moment "brief" { step = "probe" }
narrator [[Je legt een klacht over het boekje vast. Dat kost tien minuten, en er gaat een bevestiging naar haar toe.]]
customer [[Krijg ik daar een brief van? Over dat boekje? Ik dacht alleen even mee. Nou, leuk hoor, post. Maar waar is
die dan voor?]]
  either "brief van? Over dat boekje" { why = [[Verbazing, of ongemak. Een klacht over ons werk is het nog niet.]] }
  decoy  "Ik dacht alleen even mee" { why = [['Ik dacht' is vaak een gemiste belofte. Hier is het gewoon wat ze deed.]] }
  decoy  "Nou, leuk hoor, post" { why = [[Ze meent het. Er valt bij haar niet veel op de mat.]] }
thought [[Die leg ik in het laatje.]]

reply [[Het spijt me, zo'n brief hoeft helemaal niet. Had u er zelf last van, van die kleine letters, of gaat het met de loep goed?]] {
  act = "probe", off = "not_ours", takes = "10m", set = { zei = "de loep" }, go = "buiten", add = { gehoord = -1 },
  why = [[Doorvragen is vaak goed bij haar. Dit vroeg ze voor een ander, en dat zei ze erbij.]],
}
reply [[Die brief houd ik tegen, en dank u voor het idee. Het gaat naar wie de boekjes maakt, dan hoeft u er niets meer mee.]] {
  act = { "thank", "agree" }, off = "beside", takes = "10m", set = { zei = "geen moeite" }, go = "buiten", add = { gehoord = -1 },
  why = [[Schrikken doet ze er niet van, ze vindt zo'n brief juist leuk. Ze vroeg alleen waar hij voor is.]],
}
reply [[Dat is ons bedankje voor uw idee. Wie ons iets vertelt krijgt zo'n brief, dan weet u dat het is aangekomen.]] {
  act = "inform", empathy = 2, trust = 4, patience = 4, takes = "10m", set = { zei = "daarvoor" }, go = "buiten", add = { gehoord = -1 },
  why = [[Ze vraagt waar de brief voor is, en je zegt het. Dat er geen brief had hoeven komen, laat je nu maar zo.]],
}

moment "afgevinkt" { step = "probe" }
narrator [[Je zet erbij: *vervoer, eigen keuze*.]]
customer [[Eigen keuze. Ja, zo kun je het ook noemen.]] { mood = "wry" }
  signal "keuze. Ja, zo kun je" { kind = "implicit", why = [[Ze spreekt je niet tegen, en ze is het niet met je eens.]] }
thought [[Ik had natuurlijk ook thuis kunnen blijven.]]

reply [[Dank u dat u het zegt. Ik zet erbij dat u zelf een taxi hebt geregeld, en wat die u gekost heeft.]] {
  act = { "thank", "agree" }, off = "beside", set = { zei = "achtentwintig" }, go = "schuld", add = { gehoord = -3 },
  why = [[Een volledige notitie is nooit weg. Alleen staat er dan nog dat ze het zelf koos, en ze kon de bus niet in.]],
}
reply [[Nee, dat was het niet. Ik zet erbij dat u de bus niet in kon, en dan zoeken we er een ander woord voor.]] {
  act = { "acknowledge", "own" }, heard = { "keuze. Ja, zo kun je", "steun, en dat krijg ik" }, go = "opnieuw", add = { gehoord = -1 },
  why = [[Je hoort de tegenspraak die ze niet uitspreekt, en streept door wat je schreef.]],
}
reply [[Zo noem ik het, al had u ons die week best even kunnen bellen. Dan hadden wij er samen vervoer bij gezocht.]] {
  act = "accuse", go = "schuld", add = { gehoord = -3 },
  why = [[Vriendelijk gezegd, en nu had ze moeten bellen. Ze geeft zichzelf toch al de schuld.]],
}

moment "opnieuw"
narrator [[Je haalt de regel weg en vult opnieuw in wat dit is.]]
judge { is = "complaint", kind = "implicit", go = { right = "schuld", half = "schuld", wrong = "berust" },
        why = [[De stoel past niet, ze kon er niet mee weg en ze kon het nergens kwijt. Dat ze er niet om vraagt, maakt het niet minder.]] }

moment "karig" { step = "solve" }
customer [[U bedoelt het vast goed. Ik zie alleen nog niet voor me hoe het nu met mijn voeten moet.]] { mood = "polite" }
  either "U bedoelt het vast goed" { why = [[Gemeend, of de aanloop naar wat erna komt.]] }
  signal "hoe het nu met mijn voeten moet" { kind = "implicit", why = [[Zo netjes zegt ze dat ze hier niet verder mee komt.]] }
thought [[Ik had het toch gezegd, van die voeten.]]

reply [[Wilt u deze stoel houden, of liever een andere? Ik leg het vast, en er komt iemand bij u langs.]] {
  act = "together", off = "not_asked", go = "berust",
  why = [[Ze zei al wat ze wil: dat haar voeten goed staan. Van een andere stoel schrikt ze.]],
}
reply [[Dat zit me ook niet lekker, mevrouw Kok. Ik leg het vast, en vrijdag om tien uur regelt mijn leidinggevende het passen met u.]] {
  act = "agree", off = "not_ours", takes = "4d", contact = true, go = "dochter",
  why = [[Dit mag je zelf beslissen. Nu hoort ze dat het hogerop ligt, en dat wilde ze juist niet.]],
}
reply [[Dat had ik duidelijker moeten zeggen. Ik leg het vast, er komt iemand passen, en u krijgt het taxigeld terug.]] {
  act = "own", takes = "4h", heard = { "hoe het nu met mijn voeten moet", "Als die voeten maar goed" }, go = "passen", add = { gehoord = -1 },
  why = [[Je doet alsnog wat helpt, zonder dat ze er nog een keer om hoeft te vragen.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Vier dagen later. De collega die het overnam, stuurde haar een link om het in te vullen.]]
customer [[Dat zag er keurig uit, met een hokje voor alles. Bij klantnummer stond een sterretje, en toen kon ik niet
verder.]] { mood = "polite" }
  decoy  "Dat zag er keurig uit" { why = [[Ze is eerlijk: mooi vond ze het wel.]] }
  signal "sterretje, en toen kon ik" { kind = "implicit", why = [[Weer een scherm dat haar tegenhoudt.]] }
thought [[Mijn dochter zegt dat het zo niet hoort. Maar die is fel.]]

reply [[Invullen doen wij wel, ik heb dat nummer hier. Morgen om tien uur belt mijn collega u, en die spreekt het passen af.]] {
  act = { "acknowledge", "agree" }, off = "not_ours", go = "dochter",
  why = [[Netjes, als het echt bij je collega hoort. Jij mocht dit zelf, en nu wacht ze weer op een ander.]],
}
reply [[Dat nummer heb ik hier, en invullen doe ik zelf wel. Deze week komt er iemand bij u thuis die de voetsteun goed zet.]] {
  act = "own", takes = "1d", contact = true, heard = { "sterretje, en toen kon ik", "doorgeeft. Dan moest je inloggen" }, go = "passen", add = { gehoord = -2 },
  why = [[Jij vult het in en er komt iemand. Dat had vier dagen eerder gekund.]],
}
reply [[Uw nummer vindt u op de pakbon. Leest u het voor, dan vul ik het in en komt er deze week iemand voor de steun.]] {
  act = "rules", go = "dochter",
  why = [[Haar nummer staat gewoon bij ons. Nu mag ze het zelf gaan zoeken.]],
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
