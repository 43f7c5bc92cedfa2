case {
  title    = "Misschien ligt het aan mij",
  summary  = "Een lid van de sportclub wil naar een andere training. Ze begint voorzichtig.",
  sector   = "sport",
  channel  = "counter",
  role     = "reception",
  minutes  = 11,
  teaches  = { "opvangen is iets anders dan onderzoeken",
               "geheimhouding kun je niet beloven, haar tempo wel",
               "eerst veilig, dan met haar toestemming verder" },
  themes   = { "safety", "consent", "hand_over" },
  norm     = { time = "24h", limit = "72h", contacts = 1 },
  customer = { name = "mevrouw Willems", portrait = "vrouw-30", trust = 35, patience = 34 },
  flags    = { zei = "", gehoord = 0, geheim = false },
  start    = "opening",
  level    = 4, after = { "de-kraan", "vijf-weken-stilte" },
  on       = { patience_out = "weggebleven" },
}

notice [[Deze casus gaat over ongewenst gedrag van een trainer. Er wordt niets in beeld gebracht en er worden geen
bijzonderheden verteld, maar het onderwerp kan je raken. Je hoeft hem niet te spelen: sla hem gerust over, of stop
op elk moment. Niemand vraagt waarom.]] {
  help = [[Wil je er met iemand over praten? Centrum Seksueel Geweld: 0800-0188 (gratis, dag en nacht). De
Luisterlijn: 088 0767 000 (dag en nacht). Voor de sport is er het Centrum Veilige Sport Nederland: 0900 202 55 90 (op
werkdagen). Is er nu gevaar, bel dan 112. In je eigen organisatie kun je naar de vertrouwenspersoon.]],
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "opening" { step = "listen" }
narrator [[Dinsdag, 17:40, aan de balie van de club. Achter haar staan twee mensen te wachten.]]
customer [[Hoi, eh... ik wilde vragen of ik van de dinsdag af kan. Een andere groep, het maakt niet uit welke. De
training is op zich prima, alleen die trainer... nou ja. Misschien ligt het aan mij. Ik ben lid sinds januari, als je
mijn nummer zoekt.]] { mood = "tense" }
  either "van de dinsdag af kan" { why = [[Dat kan om haar agenda gaan. Of om wie er op dinsdag is.]] }
  signal "het maakt niet uit welke" { kind = "indirect", why = [[Wie het niet uitmaakt waarheen, wil vooral ergens vandaan.]] }
  signal "is op zich prima" { kind = "implicit", why = [['Op zich' laat ruimte voor wat er niet prima is.]] }
  signal "alleen die trainer" { kind = "implicit", why = [[Ze begint, en maakt de zin niet af. Je hoeft hem niet voor haar af te maken.]] }
  either "nou ja" { why = [[Een stopwoord, of ze slikt iets in.]] }
  signal "Misschien ligt het aan mij" { kind = "implicit", why = [[Ze neemt de schuld vast op zich. Dat maakt het minder eng om te vertellen.]] }
  decoy  "Ik ben lid sinds januari" { why = [[Dit zegt ze om jou te helpen zoeken.]] }
thought [[Als hij nu maar niet net langsloopt.]]

reply [[Op woensdag en donderdag is er plek, zal ik je overzetten? Dan hoef je er verder niets mee.]] {
  act = "together", off = "early", heard = "het maakt niet uit welke", go = "overgezet",
  why = [[Snel geregeld, en voor een vol rooster precies goed. Waarom ze weg wil, gaat zo mee naar huis.]],
}
reply [[Goed dat je het zegt. We kunnen even in het kantoortje gaan zitten. Wat je daar wel of niet vertelt, bepaal je zelf.]] {
  act = "invite", empathy = 2, heard = { "alleen die trainer", "Misschien ligt het aan mij", "is op zich prima" },
  add = { gehoord = 1 }, go = "kamer",
  why = [[Een rustige plek, en geen enkele druk om iets te vertellen. Daar kan ze ja tegen zeggen.]],
}
reply [[Kom even mee naar het kantoortje, daar is het rustig en hoort niemand ons. Dan kun je me je hele verhaal vertellen.]] {
  act = { "listen", "invite" }, off = "early", heard = { "alleen die trainer", "Misschien ligt het aan mij" }, go = "kamer",
  why = [[Hartelijk bedoeld. Maar ze weet nog niet óf ze wil, en hoort dat je het hele verhaal verwacht.]],
}
reply [[Om welke trainer gaat het, en wat doet hij dan op zo'n dinsdag? Het ligt vast niet aan jou.]] {
  act = "probe", off = "early", go = "balie",
  why = [[Je bedoelt het goed. Alleen moet ze nu een naam noemen, met twee mensen achter zich.]],
}

moment "kamer" { step = "acknowledge" }
narrator [[In het kantoortje. Ze gaat zitten en houdt haar jas aan.]]
customer [[Dank je. Hij zegt dat het bij de oefening hoort, maar het is altijd bij mij. De anderen zeggen er niets van. Ik
loop er al weken mee, en... ik slaap er niet van. Ik wou dat iemand gewoon
zei dat het een ding is.]] { mood = "hurt" }
  signal "de oefening hoort" { kind = "implicit", why = [[Ze heeft er dus al iets van gezegd, en kreeg dit terug.]] }
  signal "het is altijd bij mij" { kind = "implicit", why = [[Ze zocht een gewone verklaring, en die klopte niet.]] }
  either "De anderen zeggen er niets van" { why = [[Een feit. Of de vraag of zij de enige is die het ziet.]] }
  signal "loop er al weken mee" { kind = "implicit", why = [[Al die tijd was er bij ons niemand bij wie ze het kwijt kon.]] }
  signal "ik slaap er niet van" { kind = "implicit", why = [[Hier hoor je wat het met haar doet. Meer hoef je niet te weten.]] }
  either "zei dat het een ding is" { why = [[Een wens, heel precies. Je kunt er ook in horen dat niemand het zei.]] }
thought [[Zeg niet dat het meevalt. Maar word ook niet boos.]]

reply [[Je hoeft er geen ding van te maken. Dat je er niet van slaapt, is al reden genoeg.]] {
  act = "acknowledge", off = "beside", set = { zei = "nee" }, go = "veilig",
  why = [[Ze wil juist horen dat het een ding is. Wat ze hoort, is bijna een nee.]],
}
reply [[Goed dat je het deelt, zeker als je er niet van slaapt. Eén ding nog, en dan laat ik het: wat doet hij bij die oefening?]] {
  act = { "thank", "intrude" }, go = "verhoor",
  why = [[Je begint warm, en dan ga je onderzoeken. Dat is niet jouw werk, en ze moet het straks nog een keer vertellen.]],
}
reply [[Als jij er niet van slaapt, is het al een ding. Het spijt me dat je er bij ons zo lang alleen mee hebt gelopen.]] {
  act = { "acknowledge", "apologise" }, heard = { "ik slaap er niet van", "loop er al weken mee" }, add = { gehoord = 1 }, set = { zei = "dank je" }, go = "veilig",
  why = [[Ze wou dat iemand het zei, en jij zegt het. Sorry zeg je voor die weken alleen, niet voor iets wat je niet weet.]],
}
reply [[Het hoeft niet alleen van jou te komen. Mag ik één van de anderen vragen wat die ziet?]] {
  act = { "agree", "permission" }, off = "not_ours", set = { zei = "liever niet" }, go = "veilig",
  why = [[Je wilt haar niet alleen laten, en je vraagt het eerst. Toch weet dan morgen de groep het, en wat ze wilde horen zeg je niet.]],
}

moment "veilig" { step = "probe" }
customer [[Nee... oké.]] { when = { zei = "nee" } }
customer [[Dank je. Dat had nog niemand gezegd.]] { when = { zei = "dank je" } }
  either "Dat had nog niemand gezegd" { why = [[Opgelucht dat jij het zegt. Het zegt ook hoelang niemand het zei.]] }
customer [[Liever niet. Dan weten ze het.]] { when = { zei = "liever niet" } }
customer [[Oké.]] { when = { zei = "oké" } }
customer [[Nee... er komt niets.]] { when = { zei = "niets" } }
customer [[Alleen luisteren. Oké.]] { when = { zei = "luisteren" } }
customer [[Om zes uur begint het. Mijn tas staat al beneden, en hij zit aan de bar. Daar moet ik dan langs... Zeg jij maar
wat ik moet doen, ik kan even niet meer denken.]] { mood = "tense" }
  decoy  "Om zes uur begint het" { why = [[Gewoon de tijd. Wel goed om te weten: er is nog een kwartier.]] }
  either "hij zit aan de bar" { why = [[Waar hij is. En ook waar ze tegenop ziet.]] }
  signal "Daar moet ik dan langs" { kind = "implicit", why = [[Ze ziet op tegen een paar meter gang. Dit is wat er nu toe doet.]] }
  either "Zeg jij maar wat ik moet doen" { why = [[Een vraag om hulp. Je kunt er ook in horen dat het haar te veel is.]] }
  signal "even niet meer denken" { kind = "implicit", why = [[Kiezen gaat nu niet. Wie haar nu laat kiezen, geeft haar nog iets om te dragen.]] }
thought [[Ik wil alleen niet langs die bar.]]

reply [[Wil je naar huis, of liever nog even hier zitten? Ik haal je tas, we pakken de zijdeur, en ik blijf bij je.]] {
  act = { "safety", "together" }, off = "not_asked", heard = "Daar moet ik dan langs", set = { zei = "even hier" }, go = "duiden",
  why = [[De tas is goed, en kiezen is meestal ook goed. Maar ze zei net dat ze niet meer kan denken.]],
}
reply [[Kom, we lopen samen langs de bar naar buiten. Ik draag je tas en loop aan zijn kant, dan ben je er zo voorbij.]] {
  act = "own", off = "not_ours", set = { zei = "niet de bar" }, go = "duiden",
  why = [[Naast haar lopen is steun. Maar langs die bar is precies waar ze tegenop ziet, en er is een zijdeur.]],
}
reply [[Dan haal ik nu je tas, en je gaat door de zijdeur naar huis. Ik loop mee tot je op de fiets zit.]] {
  act = "agree", empathy = 2, heard = { "Daar moet ik dan langs", "even niet meer denken" }, add = { gehoord = 1 }, set = { zei = "zo meteen" }, go = "duiden",
  why = [[Ze vroeg je om het te zeggen. Eén ding tegelijk, heel gewoon, en ze hoeft niet langs de bar.]],
}
reply [[Jij gaat door de zijdeur naar huis, en ik breng je tas. Slaap er een nacht over, en kijk morgen hoe je het dan ziet.]] {
  act = "agree", off = "beside", set = { zei = "een nacht" }, go = "duiden",
  why = [[De weg naar buiten is goed. Maar ze slaapt er al niet van, en dan mag ze morgen zelf uitzoeken hoe het verder gaat.]],
}

moment "duiden"
narrator [[Je weet niet wat er is gebeurd, en dat hoeft ook niet. Wel moet je nu invullen wat dit is.]]
judge { is = "report", also = { "complaint" }, go = { right = "vragen", half = "gewone_bak", wrong = "gewone_bak" },
        why = [[Ze voelt zich niet veilig bij iemand die namens ons voor de groep staat. Daar is een vaste, beschermde route voor. Het is ook een klacht, maar het hoort niet in het klachtenbakje.]] }

moment "vragen" { step = "acknowledge" }
customer [[Even hier zitten, graag.]] { when = { zei = "even hier" } }
customer [[Niet langs de bar. Mag het anders?]] { when = { zei = "niet de bar" } }
  either "Niet langs de bar" { why = [[Een gewoon verzoek. Of ze zegt dat je haar net niet hoorde.]] }
customer [[Zo meteen. Ik wil eerst nog iets weten.]] { when = { zei = "zo meteen" } }
customer [[Een nacht erover... dat lukt niet.]] { when = { zei = "een nacht" } }
  either "dat lukt niet" { why = [[Een antwoord. Ze zei ook al dat ze niet slaapt.]] }
customer [[Oké.]] { when = { zei = "oké" } }
customer [[Nog een bericht? Liever niet.]] { when = { zei = "nog een bericht" } }
  either "Nog een bericht" { why = [[Ze vraagt na wat je zegt. Je kunt er schrik in horen.]] }
customer [[Aan mij. Dat weet ik bijna zeker.]] { when = { zei = "aan mij" } }
customer [[En nu? Wat doe je hiermee? Het... het blijft toch wel onder ons? Hij kent mijn zus ook. En thuis weten ze van
niets.]] { mood = "tense" }
  decoy  "Wat doe je hiermee" { why = [[Geen verwijt: ze wil weten waar ze aan toe is voor ze verdergaat.]] }
  signal "blijft toch wel onder ons" { kind = "implicit", why = [[Ze is bang voor wat er gebeurt als het uitkomt. Daar past een eerlijk antwoord bij.]] }
  signal "Hij kent mijn zus ook" { kind = "implicit", why = [[Hij komt dichterbij dan de zaal.]] }
  either "thuis weten ze van niets" { why = [[Een feit dat je nodig hebt als je haar wilt bereiken. En het zegt hoe alleen ze ermee is.]] }
thought [[Zeg het gewoon eerlijk. Dan weet ik tenminste iets.]]

reply [[Hoe kent hij je zus, en wat zou hij tegen haar kunnen zeggen? Het onder ons houden kan ik niet beloven, en ik snap dat je bang bent.]] {
  act = "probe", off = "not_asked", set = { zei = "zus" }, go = "tempo",
  why = [[Je hoort haar angst, en gaat erop door. Ze vroeg wat jij ermee doet, en dat weet ze nog niet.]],
}
reply [[Dat kan ik niet beloven. Mevrouw Brouwer, de vertrouwenscontactpersoon, hoort het, en zij meldt het aan het bestuur zonder je naam.]] {
  act = "inform", empathy = 2, trust = 5, patience = 3, add = { gehoord = 1 }, set = { zei = "" }, go = "tempo",
  why = [[Ze vroeg het, en het antwoord is niet helemaal wat ze hoopte. Nu weet ze wel precies wie wat te horen krijgt.]],
}
reply [[Ja, dit blijft onder ons. Niemand hoort het van mij, en later kun je altijd nog beslissen of je er iets mee wilt.]] {
  act = "secrecy_promise", set = { zei = "", geheim = true }, go = "tempo",
  why = [[Het klinkt veilig. Maar bij onveiligheid kun je niet zwijgen, en dan breek je je woord op het slechtste moment.]],
}
reply [[Nee, zoiets gaat vandaag nog naar het bestuur. Daar besluiten ze dan snel wat er met hem gebeurt.]] {
  act = { "inform", "boundary" }, off = "not_ours", set = { zei = "" }, go = "tempo",
  why = [[Eerlijk dat je niet kunt zwijgen. Alleen gaat het zo buiten haar om, en klinkt het alsof het oordeel klaarligt.]],
}

moment "tempo" { step = "solve" }
customer [[Van school nog. Meer weet ik niet.]] { when = { zei = "zus" } }
customer [[Oké. Dat is... eerlijk.]] { when = { geheim = false } }
customer [[Oké. Als het maar onder ons blijft.]] { when = { geheim = true } }
  signal "Als het maar onder ons blijft" { kind = "implicit", why = [[Ze bouwt op een belofte die je niet kunt houden.]] }
customer [[Mag het vanavond nog? Ik wil niet dat het blijft liggen. Maar ik weet niet of ik het nog een keer...
nalezen wil ik het ook niet. Kun jij het niet gewoon opschrijven?]] { mood = "tense" }
  decoy  "Mag het vanavond nog" { why = [[Een echte vraag, en ze heeft dus al gekozen wanneer.]] }
  signal "niet dat het blijft liggen" { kind = "implicit", why = [[Ze verwacht dat er iets gebeurt. Dat hoor je maar één keer.]] }
  signal "of ik het nog een keer" { kind = "implicit", why = [[Elke keer opnieuw vertellen is een drempel.]] }
  either "nalezen wil ik het ook niet" { why = [[Een wens. Je hoort er ook in dat ze het niet nog eens wil meemaken.]] }
  decoy  "gewoon opschrijven" { why = [[Een praktisch verzoek, en daar kun je iets mee.]] }
thought [[Ik heb vanmiddag mijn hele moed al opgemaakt.]]

reply [[Opschrijven kan. Begin maar bij de eerste keer, dan schrijf ik zo precies mogelijk met je mee en is dat gedaan.]] {
  act = "probe", off = "not_asked", set = { zei = "begin" }, go = "wat_nu",
  why = [[Je wilt haar iets besparen. Wat je vraagt, is het hele verhaal, en precies dat kan ze nu niet.]],
}
reply [[Ik noteer alleen wat je al gezegd hebt. Vanavond nog breng ik het naar wie er hier over gaat.]] {
  act = { "own", "agree" }, empathy = 2, heard = { "niet dat het blijft liggen", "of ik het nog een keer" }, add = { gehoord = 1 }, set = { zei = "" }, go = "wat_nu",
  why = [[Ze zei zelf wanneer, en wat ze niet meer wil. Jij doet dat, met alleen haar eigen woorden.]],
}
reply [[Doe het thuis, als het wat rustiger is in je hoofd. Dan krijg ik het volgende week wel van je.]] {
  act = "agree", off = "beside", set = { zei = "thuis" }, go = "wat_nu",
  why = [[Rustig aan is vriendelijk. Maar thuis weet niemand iets, en een week is wat ze 'blijven liggen' noemt.]],
}
reply [[Dat kan, met alleen wat je al gezegd hebt. Jij leest het na, en vandaag of morgen kies je zelf.]] {
  act = "together", off = "not_asked", set = { zei = "nalezen" }, go = "wat_nu",
  why = [[Nalezen en zelf kiezen is bijna altijd goed. Maar ze koos al, vanavond, en nalezen wil ze het niet.]],
}

moment "wat_nu" { step = "solve" }
customer [[Bij de eerste keer... nee, dat lukt me niet.]] { when = { zei = "begin" } }
customer [[Thuis kan ik dat niet.]] { when = { zei = "thuis" } }
customer [[Nalezen hoeft niet.]] { when = { zei = "nalezen" } }
customer [[Vanavond dan. En nu graag die zijdeur, zonder dat ik langs hem hoef. En bel me niet thuis, alsjeblieft,
mijn zus neemt altijd op.]] { mood = "tense" }
  decoy  "Vanavond dan" { why = [[Zo wilde ze het. Het is gezegd, en het hoeft niet nog een keer.]] }
  signal "zonder dat ik langs hem hoef" { kind = "implicit", why = [[Hier is ze nu mee geholpen, vóór al het andere.]] }
  either "bel me niet thuis" { why = [[Een praktische grens. Je hoort er ook de angst in.]] }
  decoy  "mijn zus neemt" { why = [[Zo gaat het daar. Het zegt alleen hoe je haar beter niet bereikt.]] }
thought [[Als iemand straks maar even met me meeloopt.]]
narrator [[Het is vijf voor zes.]]
offer {
  needs   = { "safety_plan", "confidential_handover" },
  welcome = { "factual_note" },
  harmful = { "call_back", "complaint_form" },
  table   = { "safety_plan", "confidential_handover", "factual_note", "call_back", "complaint_form", "secrecy", "confront", "investigate" },
  route   = "required",
  takes   = "2d",
  hand_over = { takes = "22h", trust = 4, patience = 4 },
  why     = [[Zorg dat ze weg kan zonder hem tegen te komen, en draag het warm over aan de vertrouwenscontactpersoon: jij stelt haar voor. Een korte notitie in haar eigen woorden helpt. Thuis bellen kan niet, en een klachtenformulier komt op het verkeerde bureau.]],
  go      = { fits = "rondverteld", short = "rondverteld", harmful = "rondverteld", handed_over = "voorstellen" },
}

moment "voorstellen" { step = "solve" }
narrator [[Woensdag, 15:30, in het kantoortje. De vertrouwenscontactpersoon is er.]]
colleague [[Dag, ik ben mevrouw Brouwer. Fijn dat je er bent.]]
customer [[Je zei dat het onder ons bleef. En nu zit er iemand.]] { when = { geheim = true } }
  signal "onder ons bleef" { kind = "explicit", why = [[Je hebt iets beloofd wat je niet kon houden, en dat zegt ze je.]] }
  signal "nu zit er iemand" { kind = "implicit", why = [[Voor haar is dit de eerste keer dat het misgaat.]] }
customer [[Dag. Ik heb vannacht geoefend wat ik wil zeggen. Straks denken ze dat ik overdrijf... Mag ik het zelf
vertellen, van het begin af?]] { mood = "tense" }
  either "vannacht geoefend" { why = [[Ze heeft zich voorbereid. En ze heeft dus weer niet geslapen.]] }
  signal "Straks denken ze dat ik overdrijf" { kind = "implicit", why = [[Ze is bang dat ze niet geloofd wordt.]] }
  decoy  "Mag ik het zelf vertellen" { why = [[Een echte vraag, en een dappere. Gisteren kon het niet, vandaag wil ze het.]] }
thought [[Als ik nu niet begin, doe ik het nooit meer.]]

reply [[Ik lees eerst de notitie van gisteren voor, goed? Jij zegt alleen of het klopt, en stoppen mag altijd.]] {
  act = { "permission", "introduce" }, off = "not_asked", go = "afspraak",
  why = [[Gisteren was dit precies goed. Vandaag heeft ze geoefend, en wil ze het zelf doen.]],
}
reply [[Ja, begin jij maar. De notitie van gisteren laat ik dicht, en stoppen mag altijd.]] {
  act = "listen", empathy = 2, when = { geheim = false }, add = { gehoord = 1 }, go = "afspraak",
  why = [[Ze vraagt ruimte, en die krijgt ze. Wat je gisteren voor haar opschreef, is nu even niet nodig.]],
}
reply [[Ja, vertel jij het maar. En wat ik zei over onder ons houden, had ik niet mogen zeggen, dat spijt me voor jou.]] {
  act = { "listen", "apologise" }, empathy = 2, trust = 3, patience = 2, when = { geheim = true }, go = "afspraak",
  why = [[Ze krijgt ruimte, en je neemt terug wat je niet had moeten beloven. Dat kost vertrouwen, en later had het meer gekost.]],
}
reply [[Dan laat ik jullie nu samen. Ik zit hiernaast, de notitie ligt klaar, en je mag altijd stoppen.]] {
  act = "agree", off = "not_ours", go = "afspraak",
  why = [[Bescheiden bedoeld. Alleen kent ze hier niemand behalve jou, en of je weggaat had je haar kunnen vragen.]],
}
reply [[Spannend is het, dat snap ik best. Begin maar met het kortste stuk, mevrouw Brouwer vraagt de rest later, rustig aan.]] {
  act = { "sympathise", "advise" }, off = "beside", go = "afspraak",
  why = [[Klein beginnen is lief bedacht. Maar ze vroeg of het van het begin af mag, en ze heeft het de hele nacht geoefend.]],
}

moment "afspraak" { step = "follow_up" }
narrator [[Een half uur later loop je met haar mee naar de zijdeur.]]
customer [[Dank je. Ze was aardig, en het ging best. Alleen weten jullie het nu met z'n tweeën, en dat is er eigenlijk
al een te veel. Zij vroeg of ik vrijdag terugkom. Dat lijkt me wel genoeg.]] { mood = "polite" }
  decoy  "Ze was aardig, en het ging" { why = [[Dat meent ze. Het gesprek is meegevallen.]] }
  signal "er eigenlijk al een te" { kind = "implicit", why = [[Het moest bij één iemand blijven. Zo voorzichtig zegt ze dat jij ertussenuit mag.]] }
  decoy  "lijkt me wel genoeg" { why = [[Dat is het ook. Er is een afspraak, en die is met de goede.]] }
thought [[Als ik het maar niet overal hoef te vertellen.]]

reply [[Zal ik je vrijdag om vier uur appen hoe het staat, of kom je dan liever hier naar het kantoortje?]] {
  act = { "follow_up", "together" }, off = "not_asked", go = "vrijdag",
  why = [[Bijna altijd het beste wat je kunt doen. Maar vrijdag heeft ze al iemand, en twee vindt ze er eigenlijk een te veel.]],
}
reply [[Voor het weekend hoor je van me hoe het staat. Zal ik je daarvoor thuis bellen, of komt een ander uur beter uit?]] {
  act = { "follow_up", "permission" }, off = "not_ours", go = "vrijdag",
  why = [[Je houdt vol, en dat is trouw. Alleen neemt thuis haar zus op, en vrijdag heeft ze al iemand.]],
}
reply [[Loop vrijdag vooral even binnen, om vier uur weet ik meer. Een afspraak hoeft niet, ik ben er toch tot zes uur.]] {
  act = "invite", off = "beside", go = "vrijdag",
  why = [[De deur staat open, en ze moet er weer zelf doorheen. Die stap was gisteren al zo zwaar.]],
}
reply [[Mevrouw Brouwer is er vrijdag weer, en fijn dat het klikte. Ik laat het nu aan haar over, goed?]] {
  act = "agree", empathy = 2, trust = 7, patience = 6, heard = "er eigenlijk al een te", add = { gehoord = 1 }, go = "vrijdag",
  why = [[Ze wil het bij één iemand houden, en jij stapt eruit. Voor het echt zo is, vraag je of dat goed is.]],
}
reply [[Voor vrijdag staat hij niet meer voor die groep. Daar ga ik zelf bij het bestuur achteraan, en je hoort het meteen van me.]] {
  act = "overpromise", go = "vrijdag",
  why = [[Je belooft de uitkomst van iets dat niet aan jou is. Het kan hem én haar schaden.]],
}

moment "vrijdag" { step = "follow_up" }
narrator [[Vrijdag, 15:50. Ze heeft zo haar afspraak, en komt eerst zelf even bij jou langs.]]
customer [[Hoi. Ik heb nog met iemand van het Centrum gepraat, dat kon gratis en zonder mijn naam. Ik train nu op
donderdag. Dat gaat wel, alleen mis ik mijn eigen groep. Raar eigenlijk, dat ik degene ben die weg moest.]] { mood = "polite" }
  decoy  "gratis en zonder mijn naam" { why = [[Ze vertelt dat het goed geregeld was.]] }
  signal "Dat gaat wel" { kind = "implicit", why = [['Wel' zegt dat het niet gewoon gaat.]] }
  signal "mis ik mijn eigen groep" { kind = "implicit", why = [[Ze levert iets in, en hij nog niets.]] }
  either "Raar eigenlijk" { why = [[Ze denkt hardop na. Het kan ook al het begin zijn van wat ze zegt.]] }
  signal "degene ben die weg moest" { kind = "implicit", why = [[Nu zegt ze wat er niet klopt, heel voorzichtig.]] }
thought [[Misschien moet ik daar niet over zeuren.]]

reply [[Je mist gewoon je groep, dat is niet raar. Mag ik je donderdag aan een paar mensen voorstellen? Op 1 juni vraag ik hoe het gaat.]] {
  act = "sympathise", off = "beside", go = "gestopt",
  why = [[Attent, en het zou kloppen als ze zelf was gewisseld. Maar ze zegt dat ze weg moest.]],
}
reply [[Goed dat je met het Centrum sprak, dat is nooit raar. Mag het bestuur weten wat ze zeiden? Op 1 juni hoor je meer.]] {
  act = { "thank", "probe" }, off = "not_asked", when = { gehoord = { min = 6 } }, go = "veilig_einde",
  why = [[Je vraagt het eerst, en dat is goed. Maar wat ze daar zonder haar naam besprak, hoort nergens anders, en het klopt niet dat zij weg moest.]],
}
reply [[Zo raar vind ik dat niet, want het klopt ook niet. Mag ik dat aan het bestuur meegeven? Op 1 juni hoor je wat ze zeggen.]] {
  act = { "acknowledge", "close_loop" }, when = { gehoord = { min = 6 } }, go = "gehoord_einde",
  why = [[Je geeft haar gelijk op iets waar je wel over mag oordelen: dat zíj moest schuiven. En je vraagt of het verder mag.]],
}
reply [[Zo'n nieuwe groep went pas later, dat heeft iedereen. Zal ik het je over een maand nog eens vragen?]] {
  act = "follow_up", off = "beside", when = { gehoord = { max = 5 } }, go = "gestopt",
  why = [[Aardig dat je nog eens vraagt. Over wie er weg moest en wie bleef, gaat het zo niet meer.]],
}

-- Zijpaden ---------------------------------------------------------------------

moment "balie" { step = "listen" }
narrator [[De twee mensen achter haar zijn stil geworden.]]
customer [[Kan het wat zachter? Ze staan mee te luisteren. Ik wil het best zeggen, maar niet zo.]] { mood = "tense" }
  signal "Kan het wat zachter" { kind = "implicit", why = [[Ze schrikt van je vraag, en van wie er meeluistert.]] }
  signal "staan mee te luisteren" { kind = "implicit", why = [[Dat had jij ook kunnen zien. Nu moet zij het zeggen.]] }
  decoy  "Ik wil het best zeggen" { why = [[Dat is moedig, en het is gewoon waar.]] }
  signal "maar niet zo" { kind = "implicit", why = [[Het ligt niet aan haar, het ligt aan hoe je het vroeg.]] }
thought [[Nu weet iedereen het bijna.]]

reply [[Sorry, niet hier. Loop je even mee? Daar kun je vrijuit praten, er komt verder niemand binnen.]] {
  id = "vrijuit", act = "invite", takes = "30m", go = "kamer",
  why = [[Ze wil het zeggen, alleen niet hier. Jij zorgt voor een plek waar niemand meeluistert.]],
}
reply [[Dat had ik hier niet moeten vragen. Kom maar mee, dan kijken we in het kantoortje naar een andere dag.]] {
  act = "invite", off = "beside", takes = "30m", go = "kamer",
  why = [[De balie uit is goed. Maar ze wil het best zeggen, en nu hoort ze dat het over een andere dag gaat.]],
}
reply [[Dan houd ik het kort, sorry. Ik zet je over naar woensdag of donderdag, welke dag heb je liever?]] {
  act = "together", off = "early", takes = "30m", go = "overgezet",
  why = [[Zo is het snel voorbij, en dat is lief bedoeld. Wat ze best wilde zeggen, gaat zo weer mee naar huis.]],
}

moment "overgezet" { step = "listen" }
narrator [[Je zet haar over naar donderdag. Bij de reden vult het systeem 'rooster' in.]]
customer [[O. Rooster, ja, dat is goed. Dan hoef je er verder ook niets over op te schrijven, toch?]] { mood = "polite" }
  either "Rooster, ja, dat is goed" { why = [[Handig voor haar, of het deksel gaat erop.]] }
  signal "niets over op te schrijven" { kind = "implicit", why = [[Er is dus iets om op te schrijven, en daar is ze bang voor.]] }
thought [[Dan heb ik niets gezegd. Ook goed.]]

reply [[Kom, we gaan eerst even zitten, in het kantoortje hiernaast. Zoiets moet je echt niet helemaal in je eentje meedragen.]] {
  act = { "acknowledge", "invite" }, off = "not_ours", takes = "30m", go = "kamer",
  why = [[Je hoorde het goed. Of ze mee wil en er iets over kwijt wil, is aan haar, dus vraag het.]],
}
reply [[Rooster is het volgens mij niet. Wil je even ergens gaan zitten, of laat je het vandaag liever hierbij? Allebei mag.]] {
  act = "together", takes = "30m", go = "kamer",
  why = [[Je zegt dat je iets hoorde. Wat ze daarmee doet, kiest ze zelf.]],
}
reply [[Nee hoor, er komt verder niets bij te staan. Is er nog eens iets, dan kom je gewoon weer bij me langs.]] {
  act = "skip", takes = "30m", go = "gestopt",
  why = [[Vriendelijk, en ze is weg. Wie nu nog eens terug moet komen, komt niet.]],
}

moment "verhoor" { step = "acknowledge" }
customer [[Dat... dat weet ik niet precies meer. Het klinkt ook zo raar als je het hardop zegt. Krijg ik straks nog iemand
die dat vraagt?]] { mood = "hurt" }
  either "dat weet ik niet precies meer" { why = [[Misschien weet ze het echt niet. Misschien wil ze het niet zeggen.]] }
  signal "Het klinkt ook zo raar" { kind = "implicit", why = [[Door jouw vragen gaat ze aan zichzelf twijfelen.]] }
  either "nog iemand die dat vraagt" { why = [[Ze wil weten waar ze aan toe is. Of ze ziet er vreselijk tegen op.]] }
thought [[Zie je wel, ze geloven me niet.]]

reply [[Dan vraag ik er niet meer naar. Dat je er niet van slaapt, is voor nu meer dan genoeg.]] {
  act = "acknowledge", off = "beside", takes = "1h", set = { zei = "oké" }, go = "veilig",
  why = [[Je stopt met vragen, en dat is goed. Of er straks nog iemand zo begint, weet ze nog steeds niet.]],
}
reply [[Raar klinkt het niet, en precies hoef je het niet te weten. Vertel maar gewoon wat er wel bovenkomt, ik heb alle tijd.]] {
  act = { "sympathise", "intrude" }, takes = "1h", set = { zei = "niets" }, go = "veilig",
  why = [[Je stelt haar gerust, en vraagt daarna gewoon door.]],
}
reply [[Dat vragen was niet aan mij, dus ik houd ermee op. Morgen luistert er alleen iemand die daar wel voor geleerd heeft.]] {
  id = "later", act = "acknowledge", takes = "1h", set = { zei = "luisteren" }, go = "veilig",
  why = [[Je stopt, en ze krijgt antwoord: er luistert iemand, en niemand vraagt dit nog. Of ze dat gesprek wil, zegt ze straks zelf.]],
}

moment "gewone_bak" { step = "acknowledge" }
narrator [[Zo vastgelegd gaat het de gewone bak in. Zij krijgt vanzelf een bevestiging, en de trainer een bericht dat er
iets over zijn groep is gemeld.]]
customer [[Ik krijg hier net een mail. Er staat dat de trainer van mijn groep ook bericht heeft. Ziet hij dat nu? Hij
fietst straks dezelfde kant op als ik, en als hij snapt dat ik het ben...]] { mood = "tense" }
  signal "ook bericht heeft" { kind = "implicit", why = [[Wij hebben hem zonet op een idee gebracht.]] }
  signal "Ziet hij dat nu" { kind = "implicit", why = [[Dit is angst, en ze heeft een antwoord nodig.]] }
  signal "dezelfde kant op" { kind = "implicit", why = [[Zo rustig zegt ze dat ze door ons misschien niet veilig naar huis kan.]] }
thought [[Hij zit hier tien meter vandaan.]]

reply [[Ja, hij ziet dat er iets is, zonder jouw naam. Het spijt me, ik haal het weg. Meer krijgt hij van mij niet te lezen.]] {
  act = { "answer", "apologise" }, off = "beside", add = { gehoord = -1 }, takes = "1d", contact = true, set = { zei = "oké" }, go = "vragen",
  why = [[Een eerlijk antwoord, en genoeg voor wie al thuis is. Maar ze fietst straks met hem mee op, en daar vraag je niet naar.]],
}
reply [[Het spijt me, dat bericht had er niet moeten zijn. Hij ziet geen naam, en ik stuur hem nog een bericht dat het een vergissing was.]] {
  id = "vergissing", act = { "answer", "agree" }, off = "not_ours", add = { gehoord = -1 }, takes = "1d", contact = true, set = { zei = "nog een bericht" }, go = "vragen",
  why = [[Ze heeft haar antwoord. Maar nog een bericht aan hem brengt hem pas echt op een idee.]],
}
reply [[Zou hij aan jou denken, of kan het iedereen zijn? Hij ziet dat er iets is, zonder jouw naam. Het spijt me, ik haal het weg.]] {
  act = "safety", trust = 4, patience = 4, add = { gehoord = -1 }, takes = "1d", contact = true, set = { zei = "aan mij" }, go = "vragen",
  why = [[Eerst het antwoord, en dan of ze veilig naar huis kan. Dat hangt ervan af of hij aan haar denkt. Het kost een dag en een stuk vertrouwen.]],
}

moment "rondverteld" { step = "solve", route = "required" }
narrator [[Je houdt het bij jezelf en bespreekt het met een paar mensen. Donderdag weet de hele club het.]]
customer [[Ze kijken allemaal. Hij ook. Ik had het aan jou verteld, en aan niemand anders.]] { mood = "hurt" }
  signal "Ze kijken allemaal" { kind = "implicit", why = [[Wat ze in vertrouwen zei, ligt op straat.]] }
  either "Hij ook" { why = [[Ze noemt het alleen. Wat het haar doet, hoor je in de rest.]] }
  signal "Ik had het aan jou verteld" { kind = "implicit", why = [[Haar vertrouwen zat bij jou.]] }
  signal "aan niemand anders" { kind = "implicit", why = [[Ze wist precies wie het mocht weten.]] }
thought [[Ik had niets moeten zeggen.]]

reply [[Mevrouw Brouwer weet nu alles, ik heb haar net gebeld. Ik had het meteen bij haar moeten brengen.]] {
  id = "gebeld", act = { "acknowledge", "agree" }, off = "not_ours", add = { gehoord = -9 }, takes = "1d", go = "bond",
  why = [[Bij haar hoort het. Maar je hebt het alweer verteld zonder dat je het eerst vroeg.]],
}
reply [[Dat is waar, en ik had het niet bij mij mogen houden. Mag ik je vandaag voorstellen aan wie hier wel voor is?]] {
  act = "introduce", hand_over = "warm", add = { gehoord = -9 }, takes = "1d", contact = true, go = "voorstellen",
  why = [[Alsnog naar de goede plek, en je vraagt het haar eerst. Het vertrouwen is er niet meer zoals het was.]],
}
reply [[Ik wilde je snel helpen, daarom vroeg ik het een paar mensen. Mevrouw Brouwer is er nog tot negen uur, hier heb je haar nummer.]] {
  act = { "explain", "deflect" }, hand_over = "cold", add = { gehoord = -9 }, takes = "2d", contact = true, go = "bond",
  why = [[Eerst hield je het zelf, en nu krijgt ze een nummer.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "gehoord_einde" [[Ja, dat mag. Het is nog niet klaar, dat weet ik ook wel. Maar er is niets gebeurd zonder dat
ik het wist, en dat scheelt.]] { outcome = "delighted" }
ending "veilig_einde" [[Dat weet ik nog niet. Maar ik train weer, en ik weet bij wie ik moet zijn. Dank je.]] { outcome = "satisfied" }
ending "gestopt" [[Ik denk dat ik mijn lidmaatschap stilzet. Dat is voor iedereen het makkelijkst.]] { outcome = "resigned" }
ending "bond" [[(Een week later.) Ik heb het bij de bond gemeld. Ook hoe het hier verder is gegaan.]] { outcome = "escalated" }
ending "weggebleven" [[(Ze komt niet meer. In de zomer loopt haar lidmaatschap af.)]] { outcome = "lost" }
