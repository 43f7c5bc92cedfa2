case {
  title    = "De kraan",
  summary  = "Een huurder belt over haar keukenkraan.",
  sector   = "huur",
  channel  = "phone",
  role     = "frontoffice",
  minutes  = 6,
  teaches  = { "een reparatie kan een klacht verbergen",
               "wie heel beleefd belt, heeft soms al lang gewacht",
               "hetzelfde vriendelijke antwoord helpt de ene klant wel en de andere niet" },
  themes   = { "threshold", "kind", "again" },
  norm     = { time = "24h", limit = "14d", contacts = 1 },
  customer = { name = "mevrouw De Vries", portrait = "vrouw-60", trust = 45, patience = 38, earlier = 2 },
  flags    = { gehoord = 0, gepland = false, ingepland = false, uitgelegd = false, gebleven = false },
  start    = "opening",
  level    = 1,
  on       = { patience_out = "opgehangen" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "opening" { step = "listen" }
narrator [[Maandag, 09:12. De telefoon gaat.]]
customer [[Goedemorgen, u spreekt met mevrouw De Vries. Ik kom nog even terug op die keukenkraan van mij. U zult
het wel druk hebben op maandag, dus zegt u het gerust als ik beter later kan bellen.]] { mood = "polite" }
  signal "nog even terug op"     { kind = "implicit", why = [[Wie ergens op terugkomt, kreeg nog niet wat er was afgesproken. Ze belt hier dus niet voor het eerst over.]] }
  signal "beter later kan bellen" { kind = "implicit", why = [[Ze heeft een reden om te bellen en biedt meteen aan om weer op te hangen. Zo groot is de drempel.]] }
  either "U zult het wel druk hebben" { why = [[Gewoon beleefd, of een excuus dat ze vast voor ons klaarlegt. Allebei kan.]] }
thought [[Vrijdag had ik de telefoon ook al in mijn hand.]]

reply [[Ik heb alle tijd voor u, zegt u het maar. Zal ik kijken of er deze week een monteur langs kan komen?]] {
  act = "agree", off = "early", set = { gepland = true }, go = "nog_eens",
  why = [[Vlot en prettig bij een eerste melding. Ze komt alleen ergens op terug, en wat dat is weet je nog niet.]],
}
reply [[Het komt nu goed uit, zegt u het maar. Wat is er met die kraan gebeurd sinds u er voor het eerst over belde?]] {
  act = "invite", heard = "nog even terug op", go = "verhaal", add = { gehoord = 1 },
  why = [[Je hoorde dat dit niet de eerste keer is, en je vraagt naar die geschiedenis. Dat is het verhaal waar ze voor belt.]],
}
reply [[Het komt nu goed uit, zegt u het maar. Wat doet die kraan precies, drupt hij alleen of loopt hij de hele dag?]] {
  act = "invite", off = "beside", go = "nog_eens",
  why = [[Dit vraag je aan iemand die nu met natte voeten staat. Ze belt over wat er na haar vorige telefoontje gebeurde.]],
}
reply [[U belt nooit op een verkeerd moment, hoor. En moet u een keer lang wachten, dan mag u ons dat gewoon zeggen.]] {
  act = "acknowledge", off = "beside", heard = "beter later kan bellen", go = "nog_eens",
  why = [[Je hoorde haar drempel goed. Alleen gaat het nu over bellen, en ze moet zelf maar weer over de kraan beginnen.]],
}

moment "verhaal" { step = "acknowledge" }
customer [[In maart zou er iemand komen, daar had ik een ochtend vrij voor genomen. Vorige week zou het dan
echt gebeuren, en weer niemand. Ik neem aan dat de monteur mijn bel niet heeft gehoord. Uw collega die de afspraak maakte, was
trouwens heel aardig.]] { mood = "polite" }
  signal "zou er iemand komen"   { kind = "implicit", why = [[Een afspraak die wij niet nakwamen. In dat ene woord 'zou' zit de hele klacht.]] }
  signal "een ochtend vrij"      { kind = "implicit", why = [[Wat het haar kostte, zonder één verwijt verteld.]] }
  signal "weer niemand"          { kind = "implicit", why = [[Dezelfde belofte, en dezelfde uitkomst. Herhaling maakt van een reparatie een klacht.]] }
  signal "Ik neem aan dat de monteur" { kind = "implicit", why = [[Een beleefd verzinsel: ze geeft ons een uitweg waar ze zelf niet in gelooft.]] }
  signal "zou het dan echt"      { kind = "implicit", why = [['Dan echt' zegt dat ze er de tweede keer op vertrouwde.]] }
  decoy  "heel aardig"           { why = [[Dat meent ze. De collega aan de telefoon deed het prima, het ging daarna mis.]] }
thought [[Ik had beide keren de voordeur op een kier staan.]]

reply [[Dan hebt u twee ochtenden voor niets op ons gewacht. Dat lag niet aan uw bel, u had van ons moeten horen.]] {
  act = "acknowledge", go = "gevolg", add = { gehoord = 1 },
  why = [[Je noemt het wachten, haalt haar eigen verklaring weg en zegt wat wij hadden moeten doen. Ze hoeft ons niet meer te helpen met een excuus.]],
}
reply [[Dan zit u nu al sinds maart met een kraan die lekt. Dat is echt veel te lang, daar had haast achter gemoeten.]] {
  act = "acknowledge", off = "beside", go = "gevolg",
  why = [[Je erkent iets waar ze niet over klaagt. Niet het lekken zit haar dwars, maar twee ochtenden waarop niemand kwam.]],
}
reply [[Dat verbaast me, want ze bellen altijd aan en doen anders een kaartje in de bus. Hebt u daar wel naar gekeken?]] {
  act = "defend", go = "kaartje",
  why = [[Je neemt het op voor de monteur, en nu moet ze aantonen dat ze thuis was. Zeg liever: 'U had van ons moeten horen.']],
}
reply [[Dan zet ik erbij dat de bel het niet goed doet. De monteur klopt dan, en hij belt u als hij voor de deur staat.]] {
  act = "agree", off = "beside", heard = "Ik neem aan dat de monteur", go = "gevolg",
  why = [[Bij een kapotte bel is dit precies goed. Hier neem je haar verzinsel over, en dan lag het dus toch aan haar.]],
}

moment "gevolg" { step = "probe" }
customer [[Ach, je went eraan. Er staat een emmer onder, en die leeg ik als ik naar bed ga en dan 's nachts nog een keer.
Beneden heb ik er nog niemand over gehoord, dus dat gaat gelukkig goed.]] { mood = "resigned" }
  signal "je went eraan"            { kind = "implicit", why = [[Zo praat iemand die er niet meer op rekent dat het snel verandert.]] }
  signal "Er staat een emmer onder" { kind = "implicit", why = [[Ze heeft zelf iets bedacht omdat wij niet kwamen.]] }
  signal "nachts nog een keer"      { kind = "implicit", why = [[Ze gaat er haar bed voor uit, en vertelt het alsof het bij de afwas hoort.]] }
  decoy  "nog niemand over gehoord" { why = [[Het klinkt als wachten op ons. Ze bedoelt de benedenburen: daar is het droog gebleven.]] }
thought [[Om twee uur en om vijf uur. Ik word al wakker voordat de wekker gaat.]]

reply [[U gaat er 's nachts dus ook voor uit. Bent u bang dat het doorlekt naar beneden, of dat uw keukenvloer eraan gaat?]] {
  act = "probe", off = "beside", go = "nachten",
  why = [[Betrokken gevraagd. Alleen vertelde ze net dat het beneden droog is; ze zit met haar nachten en niet met de vloer.]],
}
reply [[Fijn dat u er iets op gevonden hebt met die emmer. Wanneer zal ik hem inplannen, donderdagochtend of vrijdag?]] {
  act = "together", off = "beside", set = { ingepland = true }, go = "nachten",
  why = [[Een keuze is prettig voor wie geen haast heeft. Je neemt 'je went eraan' letterlijk, en daarmee krijgt ze de gewone wachttijd.]],
}
reply [[U gaat er 's nachts dus ook voor uit, dat spijt me echt. Vannacht slaapt u weer gewoon door, daar sta ik voor in.]] {
  act = { "apologise", "overpromise" }, heard = "nachts nog een keer", go = "nachten",
  why = [[Je hoorde de nacht, en belooft meteen iets waar je de monteur nog niet over gesproken hebt. Na twee gemiste afspraken is dat gevaarlijk.]],
}
reply [[U gaat er 's nachts dus ook voor uit. Hoe vaak is dat, en hoe houdt u het vol als u de volgende dag moet werken?]] {
  act = "probe", heard = { "nachts nog een keer", "je went eraan" }, go = "nachten", add = { gehoord = 1 },
  why = [[Je vraagt wat het voor haar betekent. Pas daarna weet je hoeveel haast dit heeft.]],
}

moment "nachten"
customer [[Vrijdag is goed, tot dan red ik het wel.]] { when = { ingepland = true }, mood = "resigned" }
  signal "tot dan red ik het wel" { kind = "implicit", why = [[Ze schikt zich in een datum die wij kozen zonder te weten hoe haar nachten zijn.]] }
customer [[Om twee uur en om vijf uur, dan is hij vol. Ik zet er de wekker voor, en op mijn werk neem ik een kop koffie
extra. Het is maar een kraan, dat weet ik ook wel.]] { mood = "resigned" }
  signal "Ik zet er de wekker voor"  { kind = "implicit", why = [[Al sinds maart regelt zij haar slaap om onze reparatie heen.]] }
  signal "een kop koffie extra"      { kind = "implicit", why = [[Ze is moe, en zegt het met een kop koffie.]] }
  signal "maar een kraan, dat weet ik" { kind = "implicit", why = [[Ze maakt het klein voordat een ander dat doet.]] }
  either "Om twee uur en om vijf uur" { why = [[Een antwoord op een vraag, of de kern van de zaak. Allebei kan.]] }
narrator [[Je vult het contactscherm in. Wat is dit gesprek vooral?]]
judge { is = "complaint", kind = "implicit", also = { "request" },
        go = { right = "waarom", half = "collega", wrong = "collega" },
        why = [[De kraan is een reparatie. Twee keer een afspraak laten lopen zonder bericht is een klacht, ook als ze dat woord niet gebruikt. De klacht gaat voor en de kraan hoort erbij.]] }

moment "waarom" { step = "acknowledge" }
narrator [[In het dossier staan twee verzette afspraken. Het bericht ging beide keren naar een nummer van vóór haar
verhuizing.]]
customer [[Eén keer, dat kan gebeuren. Maar twee keer achter elkaar, hoe kan dat nou? Dat zou ik graag begrijpen.]]
  signal "twee keer achter elkaar" { kind = "implicit", why = [[Ze zegt nog eens wat haar dwarszit, nu zonder er zelf een excuus bij te leveren.]] }
  either "dat kan gebeuren"        { why = [[Begrip, of de opmaat tot wat volgt. Allebei kan.]] }
  either "hoe kan dat nou"         { why = [[Een verwijt kun je erin horen. Een echte vraag is het ook.]] }
  decoy  "graag begrijpen"         { why = [[Hier wil ze gewoon een antwoord. Wie dat geeft, helpt haar het meest.]] }
thought [[Misschien sta ik ergens onderaan een lijst.]]

reply [[Beide keren is uw afspraak verzet, dat doet de planning zelf. Is er ergens spoed, dan schuift de rest een dag op.]] {
  act = "explain", go = "geen_spoed",
  why = [[Dit gaat over hoe onze planning werkt. Waarom zij er niets van hoorde, weet ze nog steeds niet.]],
}
reply [[Eén keer was al te veel, en twee keer al helemaal. Het spijt me dat u die ochtenden aan ons kwijt bent geraakt.]] {
  act = { "acknowledge", "apologise" }, off = "beside", go = "oplossing",
  why = [[Een mooi excuus, aan iemand die vroeg hoe het kon. Het antwoord staat voor je op het scherm.]],
}
reply [[Dat wil ik ook weten, dus ik ga het voor u uitzoeken. Vrijdag bel ik u met wat er beide keren precies gebeurd is.]] {
  act = { "own", "agree" }, off = "beside", go = "oplossing",
  why = [[Netjes als je het niet weet. Het staat in het dossier, dus nu laat je haar tot vrijdag wachten op iets dat je kunt zeggen.]],
}
reply [[Beide keren is uw afspraak verzet, en ons bericht ging naar een oud nummer. Dat had hier iemand moeten merken.]] {
  act = "inform", empathy = 2, set = { uitgelegd = true }, go = "oplossing", add = { gehoord = 1 },
  why = [[Ze vroeg erom en krijgt het in twee zinnen: wat er gebeurde en wat wij hebben laten liggen. Zo is uitleg geen verdediging.]],
}

moment "oplossing" { step = "solve" }
customer [[O, dat oude nummer. Het nieuwe heb ik bij de verhuizing nog aan de balie opgegeven.]] { when = { uitgelegd = true } }
  signal "nog aan de balie opgegeven" { kind = "implicit", why = [[Ze had het dus doorgegeven, en bij ons is het blijven liggen.]] }
customer [[Goed, dat weten we dan. Hoe gaat het nu verder?]]
  either "dat weten we dan" { why = [[Ze sluit het af, of ze slikt iets weg. Allebei kan.]] }
thought [[Als het maar niet weer een hele ochtend wordt.]]
narrator [[Je mag nog {budget} euro uitgeven.]]
offer {
  needs   = { "apology", "urgent_repair" },
  welcome = { "refund", "gesture" },
  harmful = { "new_ticket", "voucher" },
  table   = { "apology", "urgent_repair", "repair", "refund", "gesture", "voucher", "fixed_contact", "new_ticket" },
  fair    = { 5, 30 },
  route   = "self",
  takes   = "8h",
  hand_over = { takes = "1d", trust = -6, patience = -8 },
  why     = [[Excuses voor het wachten, en een monteur op een uur dat zij kiest. Twee ochtenden mogen iets waard zijn, in geld dat ze vrij kan besteden. Een nieuwe melding zonder spoed is wat ze al twee keer kreeg.]],
  go      = { fits = "keuze", short = "karig", harmful = "karig", beyond = "teruggedraaid", handed_over = "doorgezet" },
}

moment "keuze" { step = "solve" }
narrator [[De monteur kan vanmiddag tussen vier en zes, zeg je. In de planning zie je ook morgen om half acht en
morgenavond.]]
customer [[Vanmiddag al? Dat is snel. Dan ruil ik mijn dienst wel weer, dat lukt meestal. Komt in orde.]] { mood = "polite" }
  signal "ruil ik mijn dienst wel weer" { kind = "implicit", why = [[Weer past zij zich aan onze planning aan. Ze biedt het aan voordat iemand het vraagt.]] }
  either "dat lukt meestal"             { why = [[Een geruststelling, of een waarschuwing dat het ook weleens niet lukt.]] }
  either "Komt in orde"                 { why = [[Een toezegging, of de zucht waarmee ze zich schikt.]] }
  decoy  "Dat is snel"                  { why = [[Ze is verrast dat het vandaag al kan, en dat is gewoon prettig.]] }
thought [[De derde keer dat ik iets vraag op het werk. Ze zien me al aankomen.]]

reply [[Heel fijn dat u dat wilt doen. Dan staat hij vast voor vier uur, en om zes uur kijk ik zelf of hij is geweest.]] {
  act = "agree", off = "not_ours", go = "afronden",
  why = [[Duidelijk en betrokken, als ze vanmiddag toch thuis was geweest. Nu moet ze er weer een dienst voor ruilen.]],
}
reply [[Ruilen hoeft niet. Hij kan morgen om half acht, nog voor uw werk, of 's avonds na zessen: wat hebt u liever?]] {
  act = "together", heard = "ruil ik mijn dienst wel weer", go = "afronden", add = { gehoord = 1 },
  why = [[Nu past de monteur zich aan haar aan. Een keuze helpt pas als er iets tussen zit dat haar niets kost.]],
}
reply [[Wachten hoeft niet. Hij kan om vier uur of om vijf uur, dan slaapt u vannacht weer door: wat hebt u liever?]] {
  act = "together", off = "beside", go = "afronden",
  why = [[Ook een keuze, en je denkt aan haar nachten. Allebei de tijden vallen alleen in haar dienst.]],
}
reply [[Voor de derde keer ruilen is niet niks. Zal ik uw leidinggevende mailen dat het aan ons lag en niet aan u?]] {
  act = { "acknowledge", "agree" }, off = "not_ours", heard = "ruil ik mijn dienst wel weer", go = "afronden",
  why = [[Je hoorde het goed. Op haar werk hoeven wij ons niet te melden, en de dienst moet nog steeds geruild worden.]],
}

moment "afronden" { step = "follow_up" }
customer [[Goed, het staat op de kalender. Dan wacht ik wel af of hij komt. In elk geval bedankt, u hebt er echt de tijd
voor genomen.]] { mood = "polite" }
  signal "Dan wacht ik wel af"    { kind = "implicit", why = [[Ze heeft een afspraak en rekent er nog niet op.]] }
  either "In elk geval bedankt"   { why = [[Een bedankje met een slag om de arm, of gewoon een afscheid.]] }
  decoy  "u hebt er echt de tijd" { why = [[Dit compliment is gemeend. Dat ze nog twijfelt, zit in de zin ervoor.]] }
thought [[De wekker laat ik voorlopig staan.]]

reply [[Afwachten hoeft deze keer niet. Woensdag om tien uur bel ik u op dit nummer, ook als hij niet is geweest.]] {
  act = "follow_up", when = { gehoord = { min = 4 } }, go = "woensdag",
  why = [[De volgende keer bellen wij, op een nummer dat klopt en hoe het ook gelopen is. Daarmee hoeft zij niets te bewaken.]],
}
reply [[Afwachten hoeft deze keer niet. Woensdag om tien uur bel ik u en lopen we de melding nog eens samen na.]] {
  act = "follow_up", off = "beside", when = { gehoord = { max = 3 } }, go = "berust",
  why = [[Goed dat je belt. Wat haar dwarszat is te weinig aan bod geweest, dus wordt het een gesprek over de melding.]],
}
reply [[Afwachten hoeft deze keer niet. De monteur belt u als hij vertrekt, en mij kunt u de hele dag bereiken.]] {
  act = "agree", off = "beside", go = "berust",
  why = [[Fijn voor wie graag zelf belt. Hij heeft het oude nummer, en als het misgaat is zij weer degene die moet bellen.]],
}
reply [[U hebt alle reden om te twijfelen na die twee keer. Wij hebben u laten zitten, en dat is niet netjes geweest.]] {
  act = "acknowledge", off = "too_much", go = "berust",
  why = [[Waar, en dat heb je al gezegd. Wie nog kwaad is, mag het vaker horen; zij wil alleen weten of ze dit keer iets hoort.]],
}
reply [[Ik snap dat u dat eerst wilt zien. Uw verhaal staat er met dikke letters bij, zodat hij het zeker gelezen heeft.]] {
  act = "own", off = "beside", heard = "Dan wacht ik wel af", go = "berust",
  why = [[Je hoort de twijfel, en doet iets voor de monteur. Wanneer ze zelf iets van ons hoort, weet ze nog steeds niet.]],
}

moment "woensdag" { step = "follow_up" }
narrator [[Woensdag, 10:00. Je belt haar, op het nieuwe nummer.]]
customer [[O, u belt echt. Ja, hij is droog, en ik heb de hele nacht doorgeslapen. De wekker had ik voor de zekerheid nog
wel gezet. Staat dat oude nummer bij andere mensen er ook nog in?]] { mood = "relieved" }
  signal "voor de zekerheid nog" { kind = "implicit", why = [[Het vertrouwen komt langzamer terug dan de kraan droog is.]] }
  either "u belt echt"           { why = [[Blij verrast. Dat het haar verrast, zegt ook iets over ons.]] }
  decoy  "er ook nog in"         { why = [[Een echte vraag: ze is zelf geholpen en denkt aan een ander. Daar hoort een eerlijk antwoord bij.]] }
thought [[Vanavond zet ik hem niet meer.]]

reply [[Wat goed dat u daaraan denkt, dank u wel. Dan zet ik de melding op klaar en geef ik uw vraag door aan collega's.]] {
  act = "thank", off = "beside", trust = -2, patience = -2, heard = "er ook nog in", go = "tevreden",
  why = [[Vriendelijk, en haar vraag verdwijnt in een bakje. Ze hoort niet wie ermee verdergaat.]],
}
reply [[Dat weten we nog niet. Ik heb het gisteren bij de planning gemeld, en vrijdag over een week bel ik u hun besluit.]] {
  act = "close_loop", go = "blij",
  why = [[Eerlijk: je weet het niet, je hebt het gemeld, en ze weet wanneer ze het besluit hoort. Meer hoef je niet te beloven.]],
}
reply [[Nee, dat kan niet meer. Ik heb het gisteren bij de planning gemeld, en sindsdien belt die iedereen eerst op.]] {
  act = { "close_loop", "overpromise" }, go = "tevreden",
  why = [[Zo'n verandering regel je niet in een dag. Als haar buurvrouw volgende week ook voor niets wacht, was dit niet waar.]],
}
reply [[Dat is een goede vraag. Maar eerst die wekker: wat hebt u van ons nodig zodat u daar weer op durft te vertrouwen?]] {
  act = "probe", off = "too_much", heard = "voor de zekerheid nog", go = "tevreden",
  why = [[Goed gehoord, alleen is het al voorbij: ze heeft geslapen en zet hem vanavond niet meer. Nu blijft haar vraag liggen.]],
}

-- Waar het anders loopt ----------------------------------------------------------

moment "nog_eens" { step = "listen" }
customer [[Deze week, dat zou mooi zijn.]] { when = { gepland = true } }
customer [[Hij drupt, en als je de hendel aanraakt loopt hij door.]] { when = { gepland = false } }
customer [[Maar dat heb ik in maart ook allemaal doorgegeven. Toen stond er ook al een dag.]] { mood = "polite" }
  signal "in maart ook allemaal"   { kind = "implicit", why = [[Ze vertelt het nog een keer, en dat hoort ze zelf ook.]] }
  signal "Toen stond er ook al een dag" { kind = "implicit", why = [[Er was een afspraak. Dat ze nu belt, zegt hoe die afliep.]] }
thought [[Straks begint het gewoon weer van voren af aan.]]

reply [[In maart stond er dus ook al een dag. Die melding zoek ik op, dan hoeft u nu niets nog eens uit te leggen.]] {
  act = "own", off = "beside", go = "verhaal",
  why = [[Voor wie het al drie keer heeft verteld is dit een opluchting. Zij is er nog niet aan toegekomen en wil het juist kwijt.]],
}
reply [[In maart stond er dus ook al een dag. Wat is er toen gebeurd, en hoe is het daarna met u verdergegaan?]] {
  act = "probe", heard = { "in maart ook allemaal", "Toen stond er ook al een dag" }, go = "verhaal", add = { gehoord = 1 },
  why = [[Alsnog vraag je naar wat er misging in plaats van naar de kraan.]],
}
reply [[Sorry, dan had u dat niet nog eens hoeven zeggen. Schikt het u als er donderdagochtend iemand langskomt?]] {
  act = { "apologise", "agree" }, off = "early", set = { ingepland = true }, go = "gevolg",
  why = [[Je biedt excuses aan voor het kleinste stuk. Over die dag in maart heeft ze nog niets kunnen vertellen.]],
}

moment "kaartje" { step = "acknowledge" }
customer [[Een kaartje, nee, dat was er niet. Ik heb voor de zekerheid nog onder de mat gekeken. Misschien is het met de
folders weggegooid, dat kan natuurlijk.]] { mood = "polite" }
  signal "dat was er niet"         { kind = "implicit", why = [[Kort, en duidelijk genoeg: er is niemand geweest.]] }
  signal "onder de mat gekeken"    { kind = "implicit", why = [[Ze zoekt bewijs voor iets dat ons niet lukte.]] }
  signal "met de folders"          { kind = "implicit", why = [[Nu zoekt ze de schuld bij zichzelf, omdat jij ernaar vroeg.]] }
  either "dat kan natuurlijk"      { why = [[Ze houdt de deur beleefd open, of ze gelooft het echt.]] }
thought [[Ik had het nooit moeten zeggen van die bel.]]

reply [[Dan vraag ik het na bij de monteur. Die weet vast nog of hij toen een kaartje in de bus heeft gedaan.]] {
  act = "own", off = "not_ours", go = "afscheid",
  why = [[Je wilt het uitzoeken, en daarmee blijft het de vraag of zij wel gelijk heeft.]],
}
reply [[U hebt niets weggegooid, er is gewoon niemand geweest. Sorry, die vraag had ik u niet moeten stellen.]] {
  act = { "acknowledge", "apologise" }, go = "gevolg", add = { gehoord = 1 },
  why = [[Je haalt het bewijzen bij haar weg en neemt je eigen vraag terug.]],
}
reply [[Dat overkomt iedereen met al die folders. Ze gooien er echt altijd een in, dus zo zal het gegaan zijn.]] {
  act = "defend", go = "emmer",
  why = [[Je stelt haar gerust en geeft de monteur gelijk. Nu ligt het aan haar oud papier.]],
}

moment "geen_spoed" { step = "acknowledge" }
customer [[Dan ben ik dus geen spoed geweest, twee keer niet. Nee, dat snap ik wel, er zullen ergere dingen zijn.]] { mood = "polite" }
  signal "geen spoed geweest"   { kind = "implicit", why = [[Ze vroeg hoe het kon, en hoort dat ze achteraan stond.]] }
  signal "twee keer niet"       { kind = "implicit", why = [[Waarom niemand haar dat liet weten, vraagt ze al niet meer.]] }
  signal "er zullen ergere dingen zijn" { kind = "implicit", why = [[Ze vergoelijkt het voor ons, en maakt zichzelf weer klein.]] }
thought [[Onderaan een lijst. Dacht ik al.]]

reply [[Spoed is bij ons gas, stroom of een gesprongen leiding. Een kraan die drupt, zit daar op de lijst net onder.]] {
  act = "explain", go = "bewoners",
  why = [[De lijst klopt. Ze hoort vooral dat twee ochtenden wachten daar niet op staan.]],
}
reply [[Er zijn altijd ergere dingen, maar dit is ook niet prettig. Ik kijk meteen wanneer hij nu bij u terecht kan.]] {
  act = { "acknowledge", "agree" }, off = "early", go = "oplossing",
  why = [[Je wilt vooruit, en dat wil zij ook. Haar vraag is alleen nog niet beantwoord.]],
}
reply [[U had het moeten horen, daar zit de fout. Ons bericht ging beide keren naar een nummer van voor uw verhuizing.]] {
  act = { "acknowledge", "inform" }, empathy = 2, set = { uitgelegd = true }, go = "oplossing",
  why = [[Nu beantwoord je wat ze vroeg. Ze had het in één keer kunnen horen.]],
}

moment "collega"
colleague [[Ik zie die kraan van jou in de lijst komen. In maart stond hij er ook al op, en vorige week weer. Wat zegt ze
ervan?]]
narrator [[Weinig, en heel netjes, typ je terug. Het scherm staat nog open. Wat zet je neer?]]
judge { is = "complaint", kind = "implicit",
        go = { right = "waarom", half = "waarom", wrong = "afscheid" },
        why = [[Twee afspraken, twee keer geen bericht: dat is meer dan een kapotte kraan. Ze zegt het alleen in de vorm.]] }

moment "karig" { step = "solve" }
customer [[Dat is vriendelijk bedoeld. Het klinkt alleen een beetje zoals in maart. Maar goed, u zult ook niet anders
kunnen.]] { mood = "resigned" }
  signal "een beetje zoals in maart"  { kind = "implicit", why = [[Wat je aanbood lijkt op wat al twee keer niet hielp.]] }
  signal "u zult ook niet anders"     { kind = "implicit", why = [[Ze verwacht niets meer van je, terwijl je wel iets kunt.]] }
  either "Dat is vriendelijk bedoeld" { why = [[Een bedankje, of een afwijzing in nette woorden.]] }
thought [[Ze mogen daar zeker niets beslissen.]]

reply [[Zoals in maart, dat begrijp ik. Toen hebt u ook zitten wachten, en dat is voor u gewoon heel vervelend geweest.]] {
  act = "acknowledge", off = "beside", go = "afscheid",
  why = [[Je noemt wat er was. Er is nu alleen niets anders dan toen, en daar zit ze mee.]],
}
reply [[Ik kan wel degelijk iets anders. De monteur komt met spoed wanneer u kunt, en ik vergoed u vijftien euro.]] {
  act = { "own", "agree" }, empathy = 2, euros = 15, takes = "1d", go = "keuze",
  why = [[Alsnog gebruik je wat je mag, en het verschilt van de vorige keren. Het had een stap eerder gekund.]],
}
reply [[Ik kan wel degelijk iets anders. Ik zet er bij de planning spoed op, en zij bellen u zodra er ergens plaats is.]] {
  act = { "own", "agree" }, off = "not_ours", go = "afscheid",
  why = [[Goed als je er zelf niets aan kunt doen. Je mag hier spoed geven, en je legt het terug bij wie het twee keer verzette.]],
}

moment "teruggedraaid"
narrator [[Een uur later. Je teamleider heeft het bedrag verlaagd: het was meer dan je mag geven.]]
customer [[Ik zie dat het bedrag er weer af is. Ik had er niet om gevraagd, maar raar is het wel. Komt de monteur nog
gewoon?]] { mood = "polite" }
  signal "er weer af is"   { kind = "implicit", why = [[Ze kreeg iets en het werd teruggenomen.]] }
  signal "raar is het wel" { kind = "explicit", why = [[Voor het eerst zegt ze hardop dat iets niet klopt.]] }
  either "niet om gevraagd" { why = [[Een feit, of het eerste stukje van haar ergernis.]] }
  either "Komt de monteur nog" { why = [[Een gewone vraag. Dat ze hem stelt, zegt wat ze nu verwacht.]] }
thought [[Eerst te veel, dan niets. Ik wil alleen een droge kraan.]]
go "keuze"

moment "doorgezet" { step = "solve" }
narrator [[Dinsdag. Ze belt zelf. Je senior wilde eerst foto's van de kraan zien.]]
customer [[Ik heb het verhaal nu ook aan uw collega verteld, met foto's erbij. Een heel nette man. Hij dacht alleen dat u
dit zelf had kunnen regelen.]] { mood = "polite" }
  signal "uw collega verteld, met foto's" { kind = "implicit", why = [[Weer moest ze het vertellen, en nu met foto's.]] }
  signal "zelf had kunnen regelen"    { kind = "indirect", why = [[Je hoort het via een ander, en het is waar: dit mocht je zelf.]] }
  decoy  "Een heel nette man"         { why = [[Over hem heeft ze geen klacht. Het gaat erom dat ze bij hem terechtkwam.]] }
thought [[Wie gaat hier nou ergens over?]]

reply [[Fijn dat hij u zo netjes te woord stond. Zal ik u met hem doorverbinden, dan neemt hij vandaag het besluit?]] {
  act = "introduce", off = "beside", hand_over = "warm", takes = "2d", contact = true, go = "bewoners",
  why = [[Warm en netjes overgedragen. Alleen mag jij dit zelf, en moet zij voor de vierde keer bij iemand beginnen.]],
}
reply [[Dat klopt, ik had het maandag zelf moeten doen. U kiest een uur, en voor het wachten krijgt u vijftien euro.]] {
  act = { "acknowledge", "own" }, euros = 15, takes = "1d", contact = true, go = "keuze",
  why = [[Je neemt het terug en beslist alsnog. Dat kost haar een dag en een extra gesprek.]],
}
reply [[Dat klopt, ik had het maandag zelf moeten doen. Ik stuur hem die foto's nu, dan beslist hij het vanmiddag nog.]] {
  act = { "acknowledge", "own" }, off = "not_ours", contact = true, go = "afscheid",
  why = [[Je geeft het toe, en laat het toch weer een ander beslissen. Een afspraak heeft ze nog altijd niet.]],
}

moment "afscheid" { step = "listen" }
customer [[Ik zal u niet langer ophouden. Laat maar even zo, de emmer staat er toch. Ik weet u te vinden.]] { mood = "resigned" }
  signal "niet langer ophouden"  { kind = "implicit", why = [[Zo neemt iemand afscheid die zichzelf een last vindt.]] }
  signal "Laat maar even zo"     { kind = "implicit", why = [[Ze geeft het op. Omdat ze niet boos klinkt, merk je het bijna niet.]] }
  signal "de emmer staat er toch" { kind = "implicit", why = [[Met onze taak heeft ze zich maar gered.]] }
  either "Ik weet u te vinden"   { why = [[Een groet, of een deur die ze net niet dichttrekt.]] }
thought [[Volgende maand vraag ik het nog eens.]]

reply [[Wacht u nog even. U belt nu voor de derde keer, en die emmer staat er nog: hoe vaak moet u er 's nachts uit?]] {
  act = { "acknowledge", "probe" }, when = { gebleven = false }, set = { gebleven = true }, takes = "1d", go = "nachten",
  why = [[Je houdt haar aan de lijn met wat ze zelf vertelde. Het kan nog, maar ze moest er eerst mee stoppen.]],
}
reply [[Dat is goed, mevrouw. Dan blijft hij hier openstaan, en u mag ons altijd bellen als het erger gaat lekken.]] {
  act = "agree", off = "not_ours", go = "emmer",
  why = [[Je laat haar de regie houden. Ze wilde geen regie, ze wilde geen last zijn.]],
}
reply [[Fijn dat u er zo rustig onder blijft. Ik zet er een aantekening bij, zodat de collega's het ook weten.]] {
  act = "thank", off = "beside", go = "emmer",
  why = [[Rustig is ze niet, ze is opgehouden. Een aantekening verandert daar niets aan.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Dan hoor ik dat wel van u. Vrijdag had ik de hoorn nog teruggelegd, weet u dat? Maandag gelukkig niet.]] { outcome = "delighted" }
ending "tevreden" [[De kraan is droog en u hebt gebeld zoals u zei. Meer had ik niet nodig. Goedemiddag.]] { outcome = "satisfied" }
ending "berust" [[De kraan is gemaakt, hoor. Ik dacht dat er misschien nog iemand naar zou vragen, maar dat hoeft natuurlijk niet.]] { outcome = "resigned" }
ending "bewoners" [[Ik heb het aan de bewonerscommissie verteld. Die heeft er donderdag spreekuur over, met uw directeur erbij.]] { outcome = "escalated" }
ending "emmer" [[(De melding blijft openstaan. In de keuken staat de emmer er in de zomer nog.)]] { outcome = "lost" }
ending "opgehangen" [[Ik merk dat ik u ophoud. Goedemorgen. (Ze hangt op.)]] { outcome = "lost" }
