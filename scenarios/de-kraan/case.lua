case {
  title    = "De kraan",
  summary  = "Een huurder belt over haar keukenkraan.",
  sector   = "huur",
  channel  = "phone",
  role     = "frontoffice",
  minutes  = 10,
  teaches  = { "een reparatie kan een klacht verbergen",
               "wie heel beleefd belt, heeft soms al lang gewacht",
               "hetzelfde vriendelijke antwoord helpt de ene klant wel en de andere niet" },
  themes   = { "threshold", "kind", "again" },
  norm     = { time = "24h", limit = "14d", contacts = 1 },
  customer = { name = "mevrouw De Vries", portrait = "vrouw-60", trust = 45, patience = 38, earlier = 2 },
  flags    = { zei = "", gehoord = 0, gepland = false, ingepland = false, uitgelegd = false, gebleven = false },
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
  either "beter later kan bellen" { why = [[Het kan gewoon beleefd zijn. Je kunt er ook een drempel in horen: ze belt, en biedt meteen aan om weer op te hangen.]] }
  either "U zult het wel druk hebben" { why = [[Het kan gewoon beleefd zijn, of een excuus dat ze vast voor ons klaarlegt.]] }
thought [[Vrijdag had ik de telefoon ook al in mijn hand.]]

reply [[Dit komt prima uit, hoor. Zal ik meteen kijken wanneer er van de week iemand naar die kraan kan komen?]] {
  act = "agree", off = "early", set = { gepland = true }, go = "nog_eens",
  why = [[Vlot en prettig bij een eerste melding. Ze komt ergens op terug, en wat dat is weet je nog niet.]],
}
reply [[Vertelt u maar, ik heb de tijd. Hoe is het verder gegaan nadat u die kraan bij ons had gemeld?]] {
  act = "invite", heard = "nog even terug op", go = "verhaal", add = { gehoord = 1 },
  why = [[Ze komt ergens op terug, en je vraagt naar wat ertussen ligt. Dat is het verhaal waar ze voor belt.]],
}
reply [[U belt op een goed moment. Wat doet die kraan precies, drupt hij alleen of loopt hij de hele dag?]] {
  act = "invite", off = "beside", go = "nog_eens",
  why = [[Dit vraag je aan iemand die nu met natte voeten staat. Ze belt over wat er na haar vorige telefoontje gebeurde.]],
}
reply [[Bij ons hoeft u zich nooit bezwaard te voelen, ook op maandag niet. Is er iets met die kraan?]] {
  act = "acknowledge", off = "beside", heard = "beter later kan bellen", go = "nog_eens",
  why = [[Haar drempel kun je er best in horen. Dat ze ergens op terugkomt, hoorde je niet: nu begint ze weer bij het druppen.]],
}

moment "verhaal" { step = "acknowledge" }
customer [[In maart zou er iemand komen, daar had ik een ochtend vrij voor genomen. Vorige week nam ik er nog
een, want nu zou het echt gebeuren, en weer niemand. Ik neem aan dat de monteur mijn bel niet heeft gehoord. Uw collega
die de afspraak maakte, was trouwens heel aardig.]] { mood = "neutral" }
  signal "zou er iemand komen, daar had ik een ochtend vrij" { kind = "implicit", id = "zou er iemand komen", why = [[Een afspraak die wij niet nakwamen, en wat het haar kostte. Zonder één verwijt verteld.]] }
  signal "nam ik er nog een, want nu zou het echt gebeuren, en weer niemand" { kind = "implicit", id = "weer niemand", why = [[Weer een ochtend vrij, dezelfde belofte en dezelfde uitkomst. Herhaling maakt van een reparatie een klacht.]] }
  signal "Ik neem aan dat de monteur" { kind = "implicit", why = [[Een beleefd verzinsel: ze geeft ons een uitweg waar ze zelf niet in gelooft.]] }
  decoy  "heel aardig"           { why = [[Dat meent ze. De collega aan de telefoon deed het prima, het ging daarna mis.]] }
thought [[Ik had beide keren de voordeur op een kier staan.]]

reply [[U hebt twee ochtenden voor niets zitten wachten, en aan uw bel lag dat niet.]] {
  act = "acknowledge", set = { zei = "bel" }, go = "gevolg", add = { gehoord = 1 },
  why = [[Je noemt het wachten en haalt haar eigen verklaring weg. Ze hoeft ons niet meer te helpen met een excuus.]],
}
reply [[Dan zit u al sinds maart met een kraan die lekt. Daar hadden wij veel meer haast achter moeten zetten.]] {
  act = "acknowledge", off = "beside", set = { zei = "" }, go = "gevolg",
  why = [[Je erkent iets waar ze niet over klaagt. Niet het lekken zit haar dwars, maar twee ochtenden waarop niemand kwam.]],
}
reply [[Als er niemand opendoet, laat hij altijd een kaartje achter. Hebt u dat misschien over het hoofd gezien?]] {
  act = "defend", go = "kaartje",
  why = [[Je neemt het op voor de monteur, en nu moet ze aantonen dat ze thuis was. Zeg liever: 'U had van ons moeten horen.']],
}
reply [[De monteur had ook kunnen kloppen. Ik zet erbij dat de bel het niet doet, en dan belt hij u als hij voor de deur staat.]] {
  act = "agree", off = "beside", heard = "Ik neem aan dat de monteur", set = { zei = "kloppen" }, go = "gevolg",
  why = [[Bij een kapotte bel is dit precies goed. Hier neem je haar verzinsel over, en dan lag het dus toch aan haar.]],
}

moment "gevolg" { step = "probe" }
customer [[Fijn dat u dat zegt. Dan hoef ik die bel niet te laten nakijken.]] { when = { zei = "bel" } }
customer [[Goed, dan houd ik de telefoon bij me.]] { when = { zei = "kloppen" } }
customer [[Van de week kan ik wel, ja.]] { when = { zei = "week" } }
customer [[Dat geeft niet, hoor.]] { when = { zei = "geeft niet" }, mood = "polite" }
customer [[Heel graag, dan hoor ik het van u.]] { when = { zei = "navragen" }, mood = "polite" }
customer [[En die kraan, ach, je went eraan. Er staat een emmer onder, en die leeg ik als ik naar bed ga en dan 's nachts
nog een keer. Beneden heb ik er nog niemand over gehoord, dus dat gaat gelukkig goed.]] { mood = "resigned" }
  signal "je went eraan"            { kind = "implicit", why = [[Zo praat iemand die er niet meer op rekent dat het snel verandert.]] }
  signal "Er staat een emmer onder" { kind = "implicit", why = [[Ze heeft zelf iets bedacht omdat wij niet kwamen.]] }
  signal "nachts nog een keer"      { kind = "implicit", why = [[Ze gaat er haar bed voor uit, en vertelt het alsof het bij de afwas hoort.]] }
  decoy  "nog niemand over gehoord" { why = [[Het klinkt als wachten op ons. Ze bedoelt de benedenburen: daar is het droog gebleven.]] }
thought [[Ik word tegenwoordig al wakker voordat de wekker gaat.]]

reply [[Loopt die emmer ook weleens over? Ik bedoel, wordt de vloer of het kastje er nat van?]] {
  act = "probe", off = "beside", set = { zei = "over" }, go = "nachten",
  why = [[Goed gevraagd als er schade dreigt. Er staat een emmer onder en beneden is het droog; ze zit met haar nachten.]],
}
reply [[Dan plannen we hem gewoon in. Wat komt u het beste uit, dat hij donderdagochtend komt of vrijdag?]] {
  act = "together", off = "beside", set = { zei = "", ingepland = true }, go = "nachten",
  why = [[Zonder haast is zo'n keuze prettig. Hoe erg haar nachten zijn weet je nog niet, en nu krijgt ze de gewone wachttijd.]],
}
reply [[Sorry dat u daar midden in de nacht mee in de weer bent. Vannacht slaapt u weer gewoon door, daar mag u op rekenen.]] {
  act = { "apologise", "overpromise" }, heard = "nachts nog een keer", set = { zei = "slapen" }, go = "nachten",
  why = [[Je hoorde de nacht, en belooft meteen iets waar je de monteur nog niet over gesproken hebt. Na twee gemiste afspraken is dat gevaarlijk.]],
}
reply [[Ook 's nachts nog. Hoe vaak moet u daarvoor uit bed, en hoe is het de dag erna op uw werk?]] {
  act = "probe", heard = { "nachts nog een keer", "je went eraan" }, set = { zei = "" }, go = "nachten", add = { gehoord = 1 },
  why = [[Je vraagt wat het voor haar betekent. Pas daarna weet je hoeveel haast dit heeft.]],
}

moment "nachten"
customer [[Vannacht al? Dat zou wat zijn.]] { when = { zei = "slapen" } }
  either "Dat zou wat zijn" { why = [[Blij verrast, of ze gelooft het pas als het zover is.]] }
customer [[Vrijdag is goed, tot dan red ik het wel.]] { when = { ingepland = true }, mood = "resigned" }
  signal "tot dan red ik het wel" { kind = "implicit", why = [[Ze schikt zich in een datum die wij kozen zonder te weten hoe haar nachten zijn.]] }
customer [[Nee, overlopen doet hij niet. Daar ben ik op tijd bij.]] { when = { zei = "over" } }
customer [[Om twee uur en om vijf uur, dan is hij vol. Ik zet er de wekker voor, en op mijn werk neem ik een kop koffie
extra. Het is maar een kraan, dat weet ik ook wel.]] { mood = "resigned" }
  signal "Ik zet er de wekker voor"  { kind = "implicit", why = [[Sinds maart regelt ze haar slaap om onze reparatie heen.]] }
  signal "een kop koffie extra"      { kind = "implicit", why = [[Ze is moe, en zegt het met een kop koffie.]] }
  signal "maar een kraan, dat weet ik" { kind = "implicit", why = [[Ze maakt het klein voordat een ander dat doet.]] }
  either "Om twee uur en om vijf uur" { why = [[Als je ernaar vroeg, is het gewoon een antwoord. Het is ook de kern van de zaak.]] }
  either "dan is hij vol" { why = [[Het hoort bij haar antwoord, en het is ook de reden dat ze eruit moet.]] }
narrator [[Voor je verdergaat, vul je in wat voor gesprek dit is. Haar naam en de kraan staan er al.]]
judge { is = "complaint", kind = "implicit", also = { "request" },
        go = { right = "waarom", half = "collega", wrong = "collega" },
        why = [[De kraan is een reparatie. Twee keer een afspraak laten lopen zonder bericht is een klacht, ook als ze dat woord niet gebruikt. De klacht gaat voor en de kraan hoort erbij.]] }

moment "waarom" { step = "acknowledge" }
narrator [[In het dossier staan twee verzette afspraken. Het bericht ging beide keren naar een nummer van vóór haar
verhuizing.]]
customer [[Eén keer, dat kan gebeuren. Maar twee keer achter elkaar, hoe kan dat nou? Dat zou ik graag begrijpen.]] { mood = "tense" }
  signal "twee keer achter elkaar" { kind = "implicit", why = [[Ze zegt nog eens wat haar dwarszit, nu zonder er zelf een excuus bij te leveren.]] }
  either "dat kan gebeuren"        { why = [[Ze heeft begrip. Ze bereidt er ook de zin mee voor die volgt.]] }
  either "hoe kan dat nou"         { why = [[Een verwijt kun je erin horen. Een echte vraag is het ook.]] }
  decoy  "graag begrijpen"         { why = [[Hier wil ze gewoon een antwoord. Wie dat geeft, helpt haar het meest.]] }
thought [[Misschien sta ik ergens onderaan een lijst.]]

reply [[Er kwam beide keren iets met spoed tussen. Dan schuift de rest een dag op, dat doet de planning zelf.]] {
  act = "explain", go = "geen_spoed",
  why = [[Dit gaat over hoe onze planning werkt. Waarom ze er niets van hoorde, weet ze nog steeds niet.]],
}
reply [[U had twee keer vrij genomen en er kwam niemand. Eén keer was al te veel, en het spijt me dat het weer gebeurde.]] {
  act = { "acknowledge", "apologise" }, off = "beside", set = { zei = "" }, go = "oplossing",
  why = [[Een mooi excuus, aan iemand die vroeg hoe het kon. Het antwoord staat voor je op het scherm.]],
}
reply [[Dat laat ik voor u nakijken, want u hoort dat precies te weten. Vrijdag bel ik u met wat er beide keren gebeurd is.]] {
  act = { "own", "agree" }, off = "beside", set = { zei = "vrijdag" }, go = "oplossing",
  why = [[Het staat gewoon in het dossier. Nu laat je haar tot vrijdag wachten op iets wat je meteen kunt zeggen.]],
}
reply [[De afspraak is beide keren verzet. Het bericht ging naar een oud nummer, dat hier nooit is aangepast.]] {
  act = "inform", empathy = 2, set = { zei = "", uitgelegd = true }, go = "oplossing", add = { gehoord = 1 },
  why = [[Ze vroeg erom en krijgt het in twee zinnen: wat er gebeurde en wat wij hebben laten liggen. Zo is uitleg geen verdediging.]],
}

moment "oplossing" { step = "solve" }
customer [[O, dat oude nummer. Het nieuwe heb ik bij de verhuizing nog aan de balie opgegeven.]] { when = { uitgelegd = true } }
  signal "nog aan de balie opgegeven" { kind = "implicit", why = [[Ze had het dus doorgegeven, en bij ons is het blijven liggen.]] }
customer [[Netjes dat u dat zegt, dank u wel.]] { when = { uitgelegd = false, zei = "" } }
customer [[Vrijdag dus. Dan schrijf ik dat op.]] { when = { zei = "vrijdag" } }
customer [[Goed, dan weet ik dat. Hoe gaat het nu verder?]] { mood = "neutral" }
  either "dan weet ik dat" { why = [[Ze sluit het af. Wie er een zucht in hoort, kan ook gelijk hebben.]] }
thought [[Als het maar niet weer een hele ochtend wordt.]]
narrator [[Je mag nog {budget} euro uitgeven.]]
offer {
  needs   = { "apology", "urgent_repair" },
  welcome = { "refund", "gesture", "fixed_contact" },
  harmful = { "new_ticket", "voucher" },
  table   = { "apology", "urgent_repair", "repair", "refund", "gesture", "voucher", "fixed_contact", "new_ticket" },
  fair    = { 5, 30 },
  route   = "self",
  takes   = "8h",
  hand_over = { takes = "1d", trust = -6, patience = -8 },
  why     = [[Excuses voor het wachten, en een monteur op een uur dat haar uitkomt. Twee ochtenden mogen iets waard zijn, in geld dat ze vrij kan besteden. Een nieuwe melding zonder spoed is wat ze al twee keer kreeg.]],
  go      = { fits = "keuze", short = "karig", harmful = "karig", beyond = "teruggedraaid", handed_over = "doorgezet" },
}

moment "keuze" { step = "solve" }
narrator [[De monteur kan vanmiddag tussen vier en zes, zeg je. In de planning zie je ook morgen om half acht en
morgenavond.]]
customer [[Vanmiddag al? Dat is snel. Ik ben om drie uur uit mijn werk, dus dan zit ik thuis. Zet u het er maar in, ik heb
al genoeg dagen in mijn hoofd moeten houden.]] { mood = "neutral" }
  signal "genoeg dagen in mijn hoofd" { kind = "implicit", why = [[Twee keer hield ze een dag vrij die niet doorging. Nu wil ze er niet meer over hoeven nadenken.]] }
  decoy  "Dat is snel"                { why = [[Ze is verrast dat het vandaag al kan, en dat is gewoon prettig.]] }
  decoy  "om drie uur uit mijn werk"  { why = [[Een gewone mededeling. Vanmiddag hoeft ze er niets voor te verzetten.]] }
thought [[Als het maar vaststaat. Dan hoef ik er niet meer aan te denken.]]

reply [[Dan zet ik vier tot zes vast. Het staat er nu in, en u hoeft er verder niets meer voor te doen.]] {
  act = "agree", empathy = 2, set = { zei = "" }, go = "afronden", add = { gehoord = 1 },
  why = [[Ze zei wat ze wilde: vastzetten en klaar. Dan is iets doen beter dan nog iets vragen.]],
}
reply [[Morgen kan ook nog, om half acht 's ochtends of anders na zessen. Wat hebt u liever?]] {
  act = "together", off = "not_asked", set = { zei = "morgen" }, go = "afronden",
  why = [[Voor vanmiddag hoefde ze niets te verzetten, en ze had al ja gezegd. Nu moet ze er weer over nadenken.]],
}
reply [[Zegt u maar hoe laat hij er moet zijn. Hij kan om vier uur precies, of anders om half zes.]] {
  act = "together", off = "not_asked", set = { zei = "hoe laat" }, go = "afronden",
  why = [[Weg hoeft ze niet vanmiddag. Ze zit thuis en wil het alleen geregeld hebben.]],
}
reply [[Dat wordt dan de derde dag die u moet onthouden. Zal ik hem ook mailen, of hebt u liever een belletje vooraf?]] {
  act = { "acknowledge", "agree" }, off = "too_much", heard = "genoeg dagen in mijn hoofd", set = { zei = "onthouden" }, go = "afronden",
  why = [[Je hoorde het goed, en vraagt haar daarna weer iets te kiezen. Het is over een paar uur al: vastzetten is genoeg.]],
}

moment "afronden" { step = "follow_up" }
customer [[Nee, laat u het maar op vanmiddag staan.]] { when = { zei = "morgen" }, mood = "polite" }
customer [[Dat maakt mij niet uit, ik ben er toch.]] { when = { zei = "hoe laat" }, mood = "polite" }
customer [[Dat hoeft niet, vanmiddag onthoud ik nog wel.]] { when = { zei = "onthouden" }, mood = "polite" }
customer [[Goed, u hebt er echt de tijd voor genomen. U hoeft er niet achteraan te bellen, op mijn werk mag ik toch
niet opnemen. Dan wacht ik wel af, als ik maar een nummer heb voor wanneer er weer niemand staat.]] { mood = "polite" }
  signal "wacht ik wel af, als ik maar" { kind = "implicit", why = [[Ze heeft een afspraak en rekent er nog niet op. Ze weet alvast dat zij dan weer moet zoeken.]] }
  either "niet achteraan te bellen" { why = [[Het kan bescheiden zijn. Ze zegt er wel bij waarom een telefoontje haar niets helpt.]] }
  decoy  "mag ik toch niet opnemen" { why = [[Een feit over haar werk, en dus over hoe ze te bereiken is.]] }
  decoy  "u hebt er echt de tijd" { why = [[Dit compliment is gemeend. Dat ze nog twijfelt, zit in de laatste zin.]] }
thought [[De wekker laat ik voorlopig staan.]]

reply [[Dan bel ik u. Woensdag om tien uur hoor ik op dit nummer van u of hij is geweest.]] {
  act = "follow_up", off = "not_asked", go = "berust",
  why = [[Nabellen is vaak precies goed, maar ze mag op haar werk niet opnemen. En een nummer om zelf te bellen heeft ze nog niet.]],
}
reply [[Hij belt u zodra hij onderweg is. Uw nummer heeft hij al, dat haalt hij uit het dossier.]] {
  act = "agree", off = "beside", go = "berust",
  why = [[Fijn, een telefoontje vooraf. In het dossier staat alleen nog het oude nummer, en daar ging het twee keer mis.]],
}
reply [[U krijgt mijn eigen nummer. Is hij er niet, dan is één telefoontje genoeg.]] {
  act = "own", when = { gehoord = { min = 4 } }, go = "woensdag",
  why = [[Ze wilde niet gebeld worden, ze wilde zelf iemand kunnen bellen. Nu is dat één naam en één nummer.]],
}
reply [[U krijgt het nummer van de balie. Met de melding erbij kijken we het dan samen na.]] {
  act = "own", id = "balie", off = "beside", when = { gehoord = { max = 3 } }, go = "berust",
  why = [[Een nummer is goed. Wat haar dwarszat is te weinig aan bod geweest, en bij de balie moet ze weer van voren af aan beginnen.]],
}
reply [[Zodra hij klaar is, mailt hij u zijn werkbon. Daar staat alles op, dus dan ziet u het vanzelf.]] {
  act = "agree", off = "beside", heard = "wacht ik wel af, als ik maar", go = "berust",
  why = [[Netjes, als hij komt. Blijft de mail leeg, dan zit ze weer te raden, net als die twee ochtenden.]],
}

moment "woensdag" { step = "follow_up" }
narrator [[Woensdag, 10:00. Je telefoon gaat. Ze belt in haar pauze, op jouw eigen nummer.]]
customer [[O, u neemt echt op. Hij lekt niet meer, en ik heb de hele nacht doorgeslapen. De wekker had ik voor de
zekerheid nog wel gezet. Alleen kreeg mijn buurvrouw gisteren een bericht over de ketel, en ik weer niet. Staat mijn
oude nummer er soms ergens nog in?]] { mood = "neutral" }
  either "voor de zekerheid nog" { why = [[Gewoonte, of een vertrouwen dat langzamer terugkomt dan de kraan gemaakt is.]] }
  signal "en ik weer niet"       { kind = "implicit", why = [[Dezelfde klacht, op een andere plek: weer een bericht dat haar niet bereikt.]] }
  decoy  "Hij lekt niet meer"    { why = [[Ze noemt het lek, maar dat is voorbij. Over de kraan is ze tevreden.]] }
  either "u neemt echt op"       { why = [[Blij verrast. Dat het haar verrast, zegt ook iets over ons.]] }
  either "er soms ergens nog in" { why = [[Een echte vraag over haar eigen nummer. Zo vlak na 'ik weer niet' kun je er ook een verwijt in horen.]] }
thought [[Straks staat er iemand voor een dichte deur, en dan voor de ketel.]]

reply [[Dat zou best kunnen. Ik heb de planning ernaar gevraagd, en eind volgende week hoort u wat ze ermee doen.]] {
  act = "close_loop", off = "beside", go = "tevreden",
  why = [[Ze mist nu zelf een bericht. Wat de planning er voor iedereen mee doet, zegt nog niet of haar eigen nummer klopt.]],
}
reply [[Als dat zo is, dan niet lang meer. Ik heb het bij de planning gemeld, en binnen tien dagen zijn alle nummers nagebeld.]] {
  act = { "close_loop", "overpromise" }, go = "tevreden",
  why = [[Zo'n toezegging kan alleen de planning doen. Krijgt ze het volgende bericht weer niet, dan was dit niet waar.]],
}
reply [[Dat durf ik zo niet te zeggen. Ik laat uw nummer overal nakijken, en vrijdag over een week hoort u of het nu goed staat.]] {
  act = "follow_up", go = "blij",
  why = [[Het gaat haar om haar eigen nummer, en dat pak je op. Je weet het nog niet, en ze weet wanneer wel.]],
}
reply [[Ergens vast nog wel. En die wekker, zal ik u na het weekend vragen of die nog nodig is geweest?]] {
  act = "probe", off = "too_much", heard = "en ik weer niet", go = "tevreden",
  why = [[Lief bedacht, alleen heeft ze alweer een hele nacht geslapen. Nu blijft haar vraag liggen.]],
}

-- Waar het anders loopt ----------------------------------------------------------

moment "nog_eens" { step = "listen" }
customer [[Deze week, dat zou mooi zijn.]] { when = { gepland = true } }
customer [[Hij drupt, en als je de hendel aanraakt loopt hij door.]] { when = { gepland = false } }
customer [[Maar dat heb ik in maart ook doorgegeven en toen was er een afspraak. Kijkt u eerst even in uw
computer, dan hoef ik het niet opnieuw te vertellen.]] { mood = "tense" }
  signal "in maart ook doorgegeven" { kind = "implicit", why = [[Ze vertelt het nog een keer. Er was zelfs een afspraak, en dat ze nu belt zegt hoe die afliep.]] }
  either "Kijkt u eerst even in uw" { why = [[Een praktisch verzoek. Of ze zegt dat het bij ons al ergens moet staan.]] }
  signal "het niet opnieuw te vertellen" { kind = "implicit", why = [[Het staat bij ons, en toch moet zij het steeds opnieuw vertellen.]] }
thought [[Het moet daar toch ergens staan.]]

reply [[Hoe is dat toen gelopen, in maart? En hebt u daarna nog iets van ons gehoord?]] {
  act = "probe", off = "not_asked", go = "verhaal",
  why = [[Bij een eerste gesprek is dit de goede vraag. Ze vroeg net of je zelf eerst wilt kijken, en nu moet ze weer vertellen.]],
}
reply [[Die melding zoek ik nu voor u op. Ik zie hem staan, met een dag in maart erbij.]] {
  act = "own", heard = "in maart ook doorgegeven", go = "verhaal", add = { gehoord = 1 },
  why = [[Ze vroeg of je eerst wilde kijken. Wat bij ons staat hoeft ze niet te herhalen, en de rest vertelt ze vanzelf.]],
}
reply [[Sorry, dan had u dus al een dag van ons gekregen. Schikt het u als er van de week iemand langskomt?]] {
  act = { "apologise", "agree" }, off = "early", set = { zei = "week" }, go = "gevolg",
  why = [[Je biedt excuses aan voor iets wat je nog niet kent. Over die dag in maart heeft ze niets kunnen vertellen.]],
}

moment "kaartje" { step = "acknowledge" }
customer [[Een kaartje, nee, dat was er niet. Ik heb voor de zekerheid nog onder de mat gekeken. Misschien is hij bij de
verkeerde flat geweest, vraagt u het hem eens? Dat zou ik toch wel graag van hem horen.]] { mood = "tense" }
  signal "dat was er niet"         { kind = "implicit", why = [[Kort, en duidelijk genoeg: er is niemand geweest.]] }
  signal "onder de mat gekeken"    { kind = "implicit", why = [[Ze zoekt bewijs voor iets dat ons niet lukte.]] }
  signal "toch wel graag van hem"  { kind = "implicit", why = [[Zo beleefd als ze is, hier vraagt ze iets: dat wij het uitzoeken in plaats van zij.]] }
  either "bij de verkeerde flat"   { why = [[Een gewoon vermoeden, of weer een excuus dat ze voor ons verzint.]] }
  either "vraagt u het hem eens"   { why = [[Een verzoek. Dat zij het moet voorstellen, zegt ook iets.]] }
thought [[Ik heb zelf voor het raam gestaan.]]

reply [[Er is dus nooit een kaartje geweest. Daar had ik niet over moeten beginnen, sorry.]] {
  act = { "acknowledge", "apologise" }, off = "beside", set = { zei = "geeft niet" }, go = "gevolg",
  why = [[Voelde ze zich beschuldigd, dan was dit goed. Ze wil weten waar de monteur was, en daar zeg je niets over.]],
}
reply [[Nee, met al die folders in de bus raakt zo'n kaartje gauw weg. De volgende keer plakt hij het gewoon op uw deur.]] {
  act = "defend", go = "emmer",
  why = [[Je stelt haar gerust en geeft de monteur gelijk. Nu ligt het aan haar oud papier.]],
}
reply [[U hoeft er niet meer naar te zoeken. Ik vraag het vandaag aan de monteur, en dan bel ik u wat hij zegt.]] {
  act = "own", set = { zei = "navragen" }, go = "gevolg",
  why = [[Ze vraagt of jij het navraagt, en dat doe je. Zoeken is nu ons werk.]],
}

moment "geen_spoed" { step = "acknowledge" }
customer [[Dan ben ik dus geen spoed geweest, twee keer niet. Laat maar, meer hoef ik daar niet over te weten. Zegt u
liever wanneer hij wél kan.]] { mood = "hurt" }
  signal "geen spoed geweest"   { kind = "implicit", why = [[Ze vroeg hoe het kon, en hoort dat ze achteraan stond.]] }
  signal "twee keer niet"       { kind = "implicit", why = [[Ze telt het nog eens op, nu ze weet waar ze stond.]] }
  signal "Laat maar, meer hoef ik daar" { kind = "implicit", why = [[Van onze redenen heeft ze genoeg. Nog een erbij helpt haar niet.]] }
  either "Zegt u liever"        { why = [[Een praktische vraag, of het ongeduld dat ze tot nu toe inhield.]] }
thought [[Onderaan een lijst. Dacht ik al.]]

reply [[Het gaat altijd op volgorde, ook bij u. Gas en stroom gaan voor, dan een gesprongen leiding, en dan een kraan.]] {
  act = "explain", go = "bewoners",
  why = [[De volgorde klopt. Ze hoort vooral dat twee ochtenden wachten daar niet in voorkomen.]],
}
reply [[U hebt nu lang genoeg gewacht. Ik kijk meteen wanneer hij bij u terecht kan.]] {
  act = { "acknowledge", "agree" }, empathy = 2, set = { zei = "" }, go = "oplossing",
  why = [[Ze wil geen redenen meer, ze wil een dag. Daar ga je mee verder, en je zegt één keer dat het te lang was.]],
}
reply [[Spoed of niet, u had bericht moeten krijgen. Dat ging beide keren naar een nummer van voor uw verhuizing.]] {
  act = { "acknowledge", "inform" }, off = "not_asked", set = { zei = "", uitgelegd = true }, go = "oplossing",
  why = [[Een moment geleden was dit het antwoord. Nu zegt ze dat ze er niets meer over hoeft te weten, en ze vraagt wanneer hij komt.]],
}

moment "collega"
colleague [[Ik zie die kraan van jou in de lijst komen. In maart stond hij er ook al op, en vorige week weer. Wat zegt ze
ervan?]]
narrator [[Weinig, en heel netjes, typ je terug. Over de kraan en over hoe het sinds maart ging. Wat je invulde, kun
je nog veranderen.]]
judge { is = "complaint", kind = "implicit",
        go = { right = "waarom", half = "waarom", wrong = "afscheid" },
        why = [[Twee afspraken, twee keer geen bericht: dat is meer dan een kapotte kraan. Ze zegt het alleen in de vorm.]] }

moment "karig" { step = "solve" }
customer [[U doet vast uw best. Maar ja, in maart zou het ook goed komen. U zult ook niet anders kunnen.]] { mood = "resigned" }
  signal "in maart zou het ook goed komen" { kind = "implicit", why = [[Toen werd haar ook iets beloofd. Met wat je nu zei, durft ze er nog niet op te rekenen.]] }
  signal "U zult ook niet anders"      { kind = "implicit", why = [[Ze verwacht niets meer van je, terwijl je wel iets kunt.]] }
  either "U doet vast uw best"         { why = [[Een bedankje, of een afwijzing in nette woorden.]] }
thought [[Ze mogen daar zeker niets beslissen.]]

reply [[Ik kan nog wel iets voor u doen. U krijgt op papier dat u in maart en vorige week voor niets hebt gewacht.]] {
  act = "acknowledge", off = "beside", set = { zei = "" }, go = "afscheid",
  why = [[Op papier is ze niet geholpen. De kraan lekt er niet minder om, en een ander uur krijgt ze niet.]],
}
reply [[Jawel hoor. De monteur komt met spoed op een uur dat u zelf kiest, en ik vergoed u vijftien euro.]] {
  act = { "own", "agree" }, empathy = 2, euros = 15, takes = "1d", set = { zei = "" }, go = "keuze",
  why = [[Alsnog gebruik je wat je mag, en het verschilt van de vorige keren. Het had een stap eerder gekund.]],
}
reply [[Dan vraag ik of het sneller kan. De planning belt u vandaag nog als er ergens plaats is.]] {
  act = { "own", "agree" }, off = "not_ours", set = { zei = "" }, go = "afscheid",
  why = [[Je mag hier zelf spoed geven. Nu leg je het terug bij de planning, die het al twee keer verzette.]],
}

moment "teruggedraaid"
narrator [[Een uur later. Je teamleider heeft het bedrag verlaagd: het was meer dan je mag geven.]]
customer [[Ik zie dat het bedrag er weer af is. Ik had er niet om gevraagd, maar raar is het wel. Komt de monteur nog
gewoon?]] { mood = "tense" }
  signal "er weer af is"   { kind = "implicit", why = [[Ze kreeg iets en het werd teruggenomen.]] }
  signal "raar is het wel" { kind = "explicit", why = [[Voor het eerst zegt ze hardop dat iets niet klopt.]] }
  either "niet om gevraagd" { why = [[Een feit, of het eerste stukje van haar ergernis.]] }
  either "Komt de monteur nog" { why = [[Een gewone vraag. Dat ze hem stelt, zegt wat ze nu verwacht.]] }
thought [[Eerst te veel, dan niets. Ik wil alleen een droge kraan.]]
go "keuze"

moment "doorgezet" { step = "solve" }
narrator [[Dinsdag. Ze belt zelf. Je senior wilde eerst foto's van de kraan zien.]]
customer [[Ik heb het verhaal nu ook aan uw collega verteld, met foto's erbij. Een heel nette man. Geeft u mij hem
maar weer, hij weet alles al. Dan hoef ik het niet nog een keer uit te leggen.]] { mood = "resigned" }
  signal "uw collega verteld, met foto's" { kind = "implicit", why = [[Weer moest ze het vertellen, en nu met foto's.]] }
  signal "niet nog een keer uit te leggen" { kind = "implicit", why = [[Het rondsturen moet ophouden, en ze kiest zelf bij wie.]] }
  decoy  "Een heel nette man"         { why = [[Over hem heeft ze geen klacht. Ze wil juist bij hem blijven.]] }
  either "Geeft u mij hem maar"       { why = [[Een praktisch verzoek, of een oordeel over het gesprek met jou.]] }
thought [[Hij heeft de foto's gezien. Meer hoeft er niet bij.]]

reply [[Dan haal ik hem nu aan de lijn en blijf ik erbij. Zo hebt u straks een uur en krijgt u het wachten vergoed.]] {
  act = "introduce", hand_over = "warm", takes = "2d", contact = true, set = { zei = "" }, go = "keuze", add = { gehoord = -1 },
  why = [[Ze vraagt om hem, want hij weet alles al. Je brengt haar er zelf heen. Had je gisteren zelf beslist, dan was dit niet nodig geweest.]],
}
reply [[Dat snap ik. U kiest gewoon zelf een uur waarop u thuis bent, en voor al dat wachten krijgt u vijftien euro van mij.]] {
  act = { "acknowledge", "own" }, off = "not_asked", euros = 15, takes = "1d", contact = true, set = { zei = "" }, go = "keuze",
  why = [[Je mag het, en eerder was het goed geweest. Nu vroeg ze om je collega, en jij hebt zijn foto's niet gezien.]],
}
reply [[Uw foto's leg ik hem nu meteen voor. Om vijf uur bel ik u met een uur en een bedrag.]] {
  act = { "acknowledge", "own" }, off = "beside", contact = true, set = { zei = "" }, go = "afscheid",
  why = [[Vlot, als hij de foto's nog niet kende. Ze vroeg om hem zelf, en krijgt weer een ander en weer een wachttijd.]],
}

moment "afscheid" { step = "listen" }
customer [[Ik zal u niet langer ophouden. Laat maar even zo, de emmer staat er toch. Ik weet u te vinden.]] { mood = "resigned" }
  signal "niet langer ophouden"  { kind = "implicit", why = [[Zo neemt iemand afscheid die zichzelf een last vindt.]] }
  signal "Laat maar even zo"     { kind = "implicit", why = [[Ze geeft het op. Omdat ze niet boos klinkt, merk je het bijna niet.]] }
  signal "de emmer staat er toch" { kind = "implicit", why = [[Met onze taak heeft ze zich maar gered.]] }
  either "Ik weet u te vinden"   { why = [[Een groet, of een deur die ze net niet dichttrekt.]] }
thought [[Volgende maand vraag ik het nog eens.]]

reply [[Wacht u nog even. Die emmer die er toch staat, hoe vaak moet u die legen, ook 's nachts?]] {
  act = { "acknowledge", "probe" }, when = { gebleven = false }, set = { zei = "", gebleven = true }, takes = "1d", go = "nachten",
  why = [[Je houdt haar aan de lijn met wat ze zelf vertelde. Het kan nog, maar ze moest er eerst mee stoppen.]],
}
reply [[De melding blijft hier voor u openstaan. Gaat het straks erger lekken, dan hoeft u alleen uw naam nog te zeggen.]] {
  act = "agree", off = "not_ours", go = "emmer",
  why = [[Je laat haar de regie houden. Ze wilde geen regie, ze wilde geen last zijn.]],
}
reply [[Nog één ding. Dank voor uw geduld, ik zet het erbij voor mijn collega's.]] {
  act = "thank", off = "beside", go = "emmer",
  why = [[Geduld is het niet meer, ze is opgehouden. Een aantekening verandert daar niets aan.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Dan hoor ik dat wel van u. Vrijdag had ik de hoorn nog teruggelegd, weet u dat? Maandag gelukkig niet.]] { outcome = "delighted" }
ending "tevreden" [[De kraan lekt niet meer en ik kreeg u meteen aan de lijn. Meer had ik niet nodig. Goedemiddag.]] { outcome = "satisfied" }
ending "berust" [[(Een week later.) De kraan is gemaakt, hoor. Ik dacht dat er misschien nog iemand naar zou vragen,
maar dat hoeft natuurlijk niet.]] { outcome = "resigned" }
ending "bewoners" [[(Een week later.) Ik heb het aan de bewonerscommissie verteld. Die heeft er donderdag spreekuur
over, met uw directeur erbij.]] { outcome = "escalated" }
ending "emmer" [[(De melding blijft openstaan. In de keuken staat de emmer er in de zomer nog.)]] { outcome = "lost" }
ending "opgehangen" [[Ik merk dat ik u ophoud. Goedemorgen. (Ze hangt op.)]] { outcome = "lost" }
