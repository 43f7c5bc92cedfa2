case {
  title    = "Te laat voor het afscheid",
  summary  = "Een man schreeuwt door de telefoon. De taxi kwam niet, en er was maar één keer.",
  sector   = "vervoer",
  channel  = "phone",
  role     = "transport",
  minutes  = 11,
  teaches  = { "bij rouw helpt ruimte meer dan een vraag",
               "geld en keuzes komen na de erkenning",
               "wat een ander gaat doen, kun je niet beloven" },
  themes   = { "grief", "mandate", "follow_up" },
  norm     = { time = "24h", limit = "14d", contacts = 1 },
  customer = { name = "meneer Mulder", portrait = "man-60", trust = 20, patience = 18, earlier = 0 },
  flags    = { zei = "", gehoord = 0 },
  start    = "opening",
  level    = 3, after = { "de-kraan", "ze-doen-hun-best" },
  on       = { patience_out = "opgehangen" },
}

remedy "refund" { label = "kosten vergoeden", euros = { 46, 84, 130 }, trust = 4, patience = 5 }

notice [[Deze casus gaat over rouw. Iemand heeft door ons de begrafenis van zijn broer gemist en is daar heel boos
over; hij vloekt en scheldt een keer. Komt dat nu te dichtbij, sla de casus dan over of stop op elk moment. Niemand
vraagt waarom.]] {
  help = [[Wil je er met iemand over praten? De Luisterlijn is er dag en nacht: 088 0767 000. In je eigen
organisatie kun je naar je leidinggevende of de vertrouwenspersoon.]],
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "opening" { step = "listen" }
narrator [[Donderdag, 17:10. De telefoon gaat. Iemand schreeuwt.]]
customer [[Ik heb de begrafenis van mijn broer gemist! Door jullie! Twee uur heb ik staan wachten, verdomme, twee uur.
En nu hoor ik u daar een beetje zitten typen!]]
  signal "gemist! Door jullie" { kind = "explicit", why = [[Wat er misging en wie het deed. Duidelijker wordt een klacht niet.]] }
  signal "staan wachten, verdomme, twee" { kind = "explicit", why = [[De vloek hoort erbij. Hij zegt wat er gebeurde en hoe erg het is.]] }
  signal "een beetje zitten typen" { kind = "explicit", why = [[Dit gaat over jou, nu. Hij hoort dat je met iets anders bezig bent.]] }
thought [[Ik heb mijn pak nog aan.]]

reply [[Ik luister, meneer. Vertelt u eens rustig wat er is gebeurd, van het begin af aan.]] {
  act = "script", go = "bandje",
  why = [[Hij heeft net gezegd wat er is gebeurd. Nu moet hij er ook nog kalm bij blijven.]],
}
reply [[(Je handen gaan van de toetsen.) Ik typ niet meer, meneer. Waar stond u te wachten, en hoe laat zou hij er zijn?]] {
  act = { "listen", "probe" }, off = "beside", heard = "een beetje zitten typen", set = { zei = "waar" }, go = "vragen",
  why = [[Je stopt met typen, en dat is goed. De vragen zijn voor het ritverslag, en dat kan wachten.]],
}
reply [[Het spijt me, meneer, ik hoor u. Blijft u even hangen, dan zoek ik uit waar hij gebleven is.]] {
  act = { "apologise", "own" }, off = "early", set = { zei = "" }, go = "vragen",
  why = [[Wie wil weten waar zijn taxi blijft, is hiermee geholpen. Voor hem is het voorbij, en nu zet je hem in de wacht.]],
}
reply [[(Je schuift het toetsenbord weg.) Nee, ik typ niet meer. (Je wacht, en laat de stilte aan hem.)]] {
  act = { "silence", "listen" }, heard = { "gemist! Door jullie", "staan wachten, verdomme, twee", "een beetje zitten typen" }, set = { zei = "" }, go = "stoep", add = { gehoord = 1 },
  why = [[Je doet het enige waar hij om vroeg. Daarna is er ruimte, en die vult hij zelf.]],
}

moment "stoep" { step = "acknowledge" }
customer [[Hallo? Bent u er nog?]] { when = { zei = "hallo" } }
  either "Hallo? Bent u er nog" { why = [[Het is even stil, en dan vraag je dat. Of weer is er niemand die iets zegt.]] }
customer [[Ik loop de gang in. Zo. Hoort u het nu?]] { when = { zei = "gang" } }
customer [[In mijn nette pak, op de stoep. Die app van jullie zei maar onderweg, onderweg. Ik heb er zelf een van de
straat gehaald, en toen zaten ze al aan de koffie. Klaar, met hem. Twee uur lang geen mens te pakken gekregen,
niemand. En begint u nou niet over mijn broer, daar hebt u niks mee te maken!]]
  either "nette pak, op de stoep" { why = [[Zo stond hij daar. Je kunt er een beeld in horen of een verwijt.]] }
  signal "maar onderweg, onderweg" { kind = "explicit", why = [[Ons eigen bericht klopte niet, twee uur lang.]] }
  signal "zelf een van de straat" { kind = "implicit", why = [[Hij loste het zelf op en kwam toch te laat.]] }
  signal "al aan de koffie. Klaar, met" { kind = "implicit", why = [[Het afscheid is geweest, en hij was er niet. Hij zegt wat hij zag.]] }
  signal "mens te pakken gekregen, niemand" { kind = "explicit", why = [[Hier komt hij op uit: twee uur, en niemand van ons.]] }
  decoy  "niet over mijn broer, daar" { why = [[Dit verwijt hij ons niet. Hij zegt waar je af moet blijven, en dat is goed om te weten.]] }
thought [[Dat is van mij. Daar blijven ze met hun vingers af.]]

reply [[Ze waren al klaar met hem, toen u binnenkwam. U had bij uw broer willen zijn, en door ons was u er niet.]] {
  act = "acknowledge", off = "not_ours", heard = "al aan de koffie. Klaar, met", set = { zei = "mijn broer niet" }, go = "uitval",
  why = [[Bij een ander zou dit precies zijn waar het om gaat. Hij zegt erbij dat je niet over zijn broer moet beginnen.]],
}
reply [[U stond daar in uw nette pak, en de app zei maar onderweg. Twee uur lang, en door ons kwam er niemand naar u toe.]] {
  act = "acknowledge", heard = { "maar onderweg, onderweg", "mens te pakken gekregen, niemand" }, set = { zei = "niemand" }, go = "uitval", add = { gehoord = 1 },
  why = [[Je zegt wat wij deden, en verder niets. Zijn broer laat je aan hem.]],
}
reply [[Dan moest u ook nog een taxi van de straat halen. Dat kwam door ons, en die rit krijgt u van mij terug.]] {
  act = { "acknowledge", "agree" }, off = "early", heard = "zelf een van de straat", go = "geld",
  why = [[Het bedrag komt hem toe, straks. Nu vertelt hij over die twee uur, en jij hebt het over een rit.]],
}
reply [[Gecondoleerd met uw broer, meneer, en heel veel sterkte nu, ook voor uw familie. Dat ze daar dan al aan de koffie zitten.]] {
  act = "sympathise", set = { zei = "sterkte" }, go = "uitval",
  why = [[Zo hoort het bijna altijd. Hij vroeg je net om zijn broer erbuiten te laten, en wil horen wat wij deden.]],
}

moment "uitval" { step = "acknowledge" }
customer [[Niet over mijn broer, zei ik!]] { when = { zei = "mijn broer niet" } }
  either "Niet over mijn broer" { why = [[Hij zegt zijn grens nog eens. Boos klinkt het ook.]] }
  either "zei ik" { why = [[Het hoort bij wat hij ervoor roept.]] }
customer [[Nee. Niemand.]] { when = { zei = "niemand" } }
  either "Niemand" { why = [[Hij zegt je na. Of hij zegt het nog één keer, omdat het zo erg was.]] }
customer [[Sterkte, zegt u.]] { when = { zei = "sterkte" } }
  either "Sterkte" { why = [[Een bedankje is het niet. Of het een verwijt is, hoor je in wat erna komt.]] }
customer [[Prutsers zijn jullie, u ook. U zit daar warm met een koptelefoon op, en straks gaat u gewoon naar huis.]]
  signal "Prutsers zijn jullie, u ook" { kind = "explicit", why = [[Hij scheldt, en het gaat nog steeds over wat wij niet deden.]] }
  signal "koptelefoon op, en straks gaat" { kind = "implicit", why = [[Voor jou is het straks voorbij en voor hem niet. Dat verwijt hij je.]] }
thought [[Hang dan op. Dat doen ze allemaal.]]

reply [[Boos zijn mag, en ik ben er om u te helpen. Alleen word ik liever niet uitgescholden.]] {
  act = "boundary", off = "too_much", heard = "Prutsers zijn jullie, u ook", go = "manieren",
  why = [[Een grens is goed als iemand dreigt of doorgaat. Dit is één woord, op de dag van de begrafenis.]],
}
reply [[Ik ga straks naar huis, ja, en u zit dan nog met wat wij niet deden. Zegt u het maar tegen mij, ik blijf aan de lijn.]] {
  act = "acknowledge", heard = { "Prutsers zijn jullie, u ook", "koptelefoon op, en straks gaat" }, go = "papier", add = { gehoord = 1 },
  why = [[Je geeft toe wat waar is, en je blijft. Als jij niet terugslaat, hoeft hij niet harder te gaan schreeuwen.]],
}
reply [[Daarom los ik het vandaag nog voor u op, al wordt het heel laat. Anders zit u vanavond nog steeds met wat wij niet deden.]] {
  act = "overpromise", heard = "koptelefoon op, en straks gaat", go = "papier",
  why = [[Op een oplossing wacht hij niet meer. Zijn broer is begraven, en dat lost vandaag niemand voor hem op.]],
}
reply [[Ook thuis denk ik vanavond nog aan u, meneer. Het spijt me zo, ik zou willen dat het anders was.]] {
  act = { "acknowledge", "apologise" }, off = "too_much", go = "papier",
  why = [[Een excuus is goed als het over iets gaat dat wij deden. Dit gaat over hoe jij je straks voelt, en daar heeft hij nu geen plaats voor.]],
}

moment "papier" { step = "probe" }
narrator [[Het wordt stil aan de andere kant.]]
customer [[Ik zou wat zeggen. Het zit nog in mijn binnenzak, twee kantjes. Ik was de oudste. Mijn zus heeft toen maar
wat gedaan, zo uit haar hoofd. Die krijgt anders geen woord over haar lippen. Beter had ik het niet gekund. En daar
hoor je nou niemand over.]] { mood = "hurt" }
  signal "Ik zou wat zeggen" { kind = "implicit", why = [[Wat had moeten gebeuren, en niet gebeurde.]] }
  signal "nog in mijn binnenzak, twee" { kind = "implicit", why = [['Nog': het had er niet meer in mogen zitten.]] }
  signal "Ik was de oudste" { kind = "implicit", why = [[Het was zijn plaats. Die is hem afgenomen, zegt hij zo.]] }
  signal "maar wat gedaan, zo uit" { kind = "implicit", why = [[Een ander moest het opvangen omdat wij er niet waren.]] }
  decoy  "Beter had ik het niet" { why = [[Dat meent hij. Hij is trots op haar.]] }
  either "hoor je nou niemand over" { why = [[Iedereen had het over hem en de taxi. Je kunt er een verwijt in horen, of liefde.]] }
thought [[Ze stond te trillen, zei mijn neef. En ze deed het.]]

reply [[(Je zegt een tijd niets.) Misschien kan het zondag nog, bij het graf. U was de oudste, u had daar moeten staan.]] {
  act = { "silence", "advise" }, heard = "nog in mijn binnenzak, twee", set = { zei = "zondag" }, go = "oordeel",
  why = [[Lief bedacht. Het lost alleen iets op dat hij net pas durfde te zeggen. Laat hem dat zelf bedenken.]],
}
reply [[(Je laat het even stil.) Wist uw familie al die tijd waar u bleef? Zo zonder iets van u te horen.]] {
  act = { "silence", "probe" }, off = "not_ours", heard = "nog in mijn binnenzak, twee", set = { zei = "familie" }, go = "oordeel",
  why = [[Voor het verslag is het een goede vraag. Hij heeft het over zijn zus, en nu gaat het weer over die uren.]],
}
reply [[(Je wacht.) U was de oudste, u had daar moeten staan. Ik ben er nog, u hoeft nu niets te zeggen.]] {
  act = { "silence", "listen" }, off = "beside", set = { zei = "" }, go = "oordeel",
  why = [[Hij heeft nog woorden genoeg, en ze gaan over zijn zus. Daar hoort hij niemand over.]],
}
reply [[(Het blijft even stil.) Uw zus heeft het mooi gedaan. Wat goed dat zij het van u overnam, zo ineens, zonder papier.]] {
  act = { "acknowledge", "silence" }, heard = { "maar wat gedaan, zo uit", "hoor je nou niemand over" }, set = { zei = "dat heeft ze" }, go = "oordeel", add = { gehoord = 1 },
  why = [[Hij hoort er niemand over, en nu wel. Over wie de oudste was zei hij zelf al genoeg.]],
}

moment "oordeel"
customer [[Zondag. Dat weet ik nog niet.]] { when = { zei = "zondag" }, mood = "resigned" }
customer [[Ik had gebeld, dat wisten ze.]] { when = { zei = "familie" }, mood = "resigned" }
customer [[Ja. Dat heeft ze.]] { when = { zei = "dat heeft ze" }, mood = "resigned" }
customer [[Nou. Zet u er maar in dat ik een lastige klant was.]] { mood = "hurt" }
  either "dat ik een lastige klant" { why = [[Hij schaamt zich een beetje, of hij neemt ons op de hak.]] }
narrator [[Hij heeft geschreeuwd, gescholden en gezwegen. Je zet erin wat dit is.]]
judge { is = "complaint", kind = "explicit", go = { right = "waarom", half = "waarom", wrong = "verslag" },
        why = [[Wat er misging en wat hij daarvan vindt, stond al in zijn eerste zin. Dat er verdriet onder zit, maakt het niet minder een klacht.]] }

moment "waarom" { step = "acknowledge" }
narrator [[In het ritverslag staat: *11:50 doorgezet naar een ander bedrijf, daar niet aangenomen. Niet doorgegeven
aan app.* Verder niets.]]
customer [[Half twaalf. Half twaalf, hadden jullie gezegd.]] { when = { zei = "half twaalf" } }
  either "Half twaalf. Half twaalf, hadden jullie gezegd" { id = "hadden jullie gezegd", why = [[Een antwoord op je vraag, en ook wat wij niet deden.]] }
customer [[Zegt u mij dan één ding. Waarom bleef die app maar onderweg zeggen? Dat er een keer geen taxi komt, kan
gebeuren. Maar had dat er gestaan, dan was ik gaan lopen. Dan had ik het nog gehaald. En ik hoef geen smoes.]] { mood = "tense" }
  decoy  "mij dan één ding" { why = [[Geen verwijt: hij gaat zitten en wil een antwoord.]] }
  signal "Waarom bleef die app maar" { kind = "explicit", why = [[Op deze vraag heeft hij recht op een antwoord. Nu wel.]] }
  decoy  "een keer geen taxi komt" { why = [[Hij meent het: daar gaat zijn vraag niet over.]] }
  signal "Dan had ik het nog" { kind = "explicit", why = [[Niet de taxi die niet kwam hield hem daar, maar wat wij schreven.]] }
  signal "ik hoef geen smoes" { kind = "implicit", why = [[Hij rekent op uitvluchten. Die heeft hij vandaag al van de app gehad.]] }
thought [[Drie kwartier lopen. Dat had ik makkelijk gekund.]]

reply [[Om tien voor twaalf ging uw rit naar een ander bedrijf, en dat nam hem niet aan. Daarna heeft hier geen mens meer gekeken.]] {
  act = "inform", off = "not_asked", set = { zei = "" }, go = "aanbod",
  why = [[Kort en eerlijk, over waarom er niemand kwam. Dat kan gebeuren, zei hij. Hij vroeg naar de app.]],
}
reply [[De app wist niet dat uw rit om tien voor twaalf naar een ander bedrijf ging. Daarom bleef die onderweg zeggen, en dat had nooit gemogen.]] {
  act = "inform", empathy = 2, trust = 6, patience = 6, heard = { "Waarom bleef die app maar", "Dan had ik het nog" }, set = { zei = "" }, go = "aanbod", add = { gehoord = 1 },
  why = [[Het antwoord op wat hij vroeg, in twee zinnen. Je zegt erbij dat het niet had gemogen, en dan is uitleg geen smoes.]],
}
reply [[Dat vraag ik na bij het bedrijf waar uw rit heen ging, om tien voor twaalf. Morgen om tien uur hoort u van mij hoe het van minuut tot minuut ging.]] {
  act = "own", off = "beside", heard = "Waarom bleef die app maar", set = { zei = "morgen" }, go = "aanbod",
  why = [[Hij vroeg één ding, en het antwoord staat voor je neus. Elk detail hoeft hij niet, en zeker niet morgen pas.]],
}
reply [[Het ging mis bij een ander bedrijf, dat uw rit om tien voor twaalf van ons kreeg. Daar had iemand het u echt meteen moeten laten weten.]] {
  act = "blame", set = { zei = "een ander" }, go = "aanbod",
  why = [[Hij boekte bij ons, en het was onze app. Naar een ander wijzen helpt hem niet.]],
}

moment "aanbod" { step = "solve" }
customer [[Morgen om tien uur dan.]] { when = { zei = "morgen" } }
customer [[Ik had bij u geboekt, maar ik begrijp het.]] { when = { zei = "een ander" } }
  either "Ik had bij u geboekt" { why = [[Een feit. Het zegt ook dat je het niet bij een ander kunt leggen.]] }
customer [[Goed. Daar kan ik tenminste iets mee. Die twee ritten wil ik terug, en met jullie rijd ik nooit meer. Als
er nog iemand belt, dan bent u het. Ik ga dit niet nog een keer vertellen.]] { mood = "tense" }
  decoy  "Daar kan ik tenminste iets" { why = [['Tenminste' klinkt zuinig. Hij bedoelt dat jouw antwoord goed was, en gaat door.]] }
  signal "twee ritten wil ik terug" { kind = "explicit", why = [[Een eis, zonder omweg. Ook dit hoort bij zijn klacht.]] }
  signal "met jullie rijd ik nooit" { kind = "explicit", why = [['Nooit meer' is hier geen manier van spreken. Hij is weg.]] }
  decoy  "nog iemand belt, dan bent" { why = [[Geen verwijt, maar vertrouwen: met jou wil hij nog wel praten.]] }
  signal "Ik ga dit niet nog" { kind = "implicit", why = [[Hij moest het vandaag vaker vertellen. Dat was zwaar genoeg.]] }
thought [[Het gaat mij niet om dat geld. Maar betalen voor die stoep doe ik niet.]]
narrator [[Jullie rit kostte € 84, de taxi van de straat € 46. Je mag nog {budget} euro uitgeven.]]
offer {
  needs   = { "apology", "refund", "call_back" },
  welcome = { "tell_back" },
  harmful = { "voucher", "survey_link" },
  table   = { "voucher", "apology", "improvement", "refund", "survey_link", "call_back", "tell_back" },
  fair    = { 130, 130 },
  route   = "self",
  takes   = "4h",
  hand_over = { takes = "3d", trust = -8, patience = -12 },
  why     = [[Excuses, allebei de ritten terug (€ 130) en jij die belt: daar vroeg hij om. Vertellen wat wij ermee doen, is meer dan hij verwacht. Een bon is voor iemand die nog met ons rijdt, en een enquête voor iemand die klaar is.]],
  go      = { fits = "planner", short = "mager", beyond = "mager", handed_over = "hogerhand" },
}

moment "planner" { step = "solve" }
customer [[Goed zo. Nog iets. Er zit daar toch iemand die zulke ritten doorzet. Weet die eigenlijk wat hij gedaan heeft?]] { mood = "tense" }
  either "daar toch iemand die zulke" { why = [[Hij denkt aan een mens achter het scherm. Of dat een verwijt is, hoor je pas erna.]] }
  signal "Weet die eigenlijk wat hij" { kind = "implicit", why = [[Hij vraagt niet om straf. Hij wil dat het bij iemand aankomt.]] }
thought [[Voor hem was ik een regel op een scherm.]]

reply [[Nee, maar vanavond hoort hij het van mij. En ook waar u naartoe moest, als ik uw broer mag noemen.]] {
  act = { "agree", "permission" }, empathy = 2, trust = 7, patience = 6, heard = { "daar toch iemand die zulke", "Weet die eigenlijk wat hij" }, set = { zei = "mag" }, go = "slot", add = { gehoord = 1 },
  why = [[Je geeft antwoord op zijn vraag en belooft alleen wat jij doet. Of je zijn broer mag noemen, is aan hem.]],
}
reply [[Nog niet, maar dat komt. Vanavond vertel ik het hem, en morgen om tien uur belt hij u zelf om sorry te zeggen.]] {
  act = { "agree", "own" }, off = "not_ours", heard = "Weet die eigenlijk wat hij", set = { zei = "niet bellen" }, go = "slot",
  why = [[Je belooft het namens iemand die nog van niets weet. Misschien wil hij wel, maar dat is aan hem.]],
}
reply [[Die weet nog van niets, vanavond praat ik met hem. Hebt u dan liever dat hij u belt of dat hij u schrijft?]] {
  act = { "together", "permission" }, off = "not_ours", set = { zei = "geen van beide" }, go = "slot",
  why = [[Laten kiezen geeft vaak rust. Een brief of een telefoontje van de planner kun jij alleen niet weggeven, en hij wil van niemand anders iets horen.]],
}
reply [[Ik zal het hem vanavond vertellen, meneer. Al had het met vijftig ritten op een ochtend ieder kunnen gebeuren.]] {
  act = "compare", set = { zei = "" }, go = "slot",
  why = [[Dat is mild voor de planner. Hij vraagt of het bij iemand aankomt, en hoort dat het ieder kan overkomen.]],
}

moment "slot" { step = "follow_up" }
customer [[Mijn broer mag u daar noemen.]] { when = { zei = "mag" } }
customer [[Hij hoeft mij niet te bellen. U bent genoeg.]] { when = { zei = "niet bellen" } }
customer [[Geen van beide. U bent genoeg.]] { when = { zei = "geen van beide" } }
customer [[Nog over dat bellen. Mijn moeder zit tot en met dinsdag bij mij, en die denkt dat er file stond. Dat laat
ik zo. Ik bel ú wel, maandag, als ik even de deur uit ben. Eerst zien of ik u dan krijg, of weer een bandje. En ik had
niet tegen u hoeven schreeuwen.]] { mood = "resigned" }
  signal "krijg, of weer een bandje" { kind = "implicit", why = [[Wij lieten hem vandaag al twee uur met een app alleen. Hij moet nog zien dat er iemand is.]] }
  decoy  "die denkt dat er file" { why = [[Hij spaart zijn moeder. Dat is geen verwijt, maar wel iets om te onthouden.]] }
  decoy  "niet tegen u hoeven schreeuwen" { why = [[Gewoon een verontschuldiging. Er zit geen nieuwe klacht in.]] }
thought [[Ze is tachtig. Ze hoeft niet te weten dat het niet hoefde.]]

reply [[Zaterdag bel ik u, en uw moeder zeg ik niets. Om elf uur weet ik wat de planner ervan vond, en dan hoort u dat van mij.]] {
  act = "follow_up", off = "beside", go = "moeder",
  why = [[Zelf bellen met een dag en een uur is meestal het beste. Zaterdag zit zijn moeder ernaast, en die vraagt wie dat was.]],
}
reply [[Laat mij ú maandag bellen, als uw moeder er niet bij is. Zegt u maar hoe laat, dan zet ik dat uur in mijn agenda.]] {
  act = { "follow_up", "together" }, off = "not_ours", heard = "krijg, of weer een bandje", go = "staat",
  why = [[Meestal is dit het beste: jij belt, hij kiest. Hij wil zelf bellen, want hij weet pas op het laatst wanneer hij alleen is.]],
}
reply [[Maandag om tien uur spreek ik een bericht voor u in. Dan luistert u het af als uw moeder er niet bij is.]] {
  act = "follow_up", id = "bericht", off = "beside", go = "staat", when = { gehoord = { max = 4 } },
  why = [[Je houdt rekening met zijn moeder. Een ingesproken bericht is veilig, en het is ook weer een bandje.]],
}
reply [[Dan belt u mij maandag, en niet waar uw moeder bij is. Ik houd het uur van tien tot elf voor u vrij, en neem zelf op.]] {
  act = { "agree", "own" }, empathy = 2, heard = { "krijg, of weer een bandje", "gemist! Door jullie" }, go = "maandag", when = { gehoord = { min = 5 } },
  why = [[Hij belt als hij alleen is, en hij krijgt jou. Zo blijft die file voor zijn moeder wat ze was.]],
}
reply [[Uw moeder hoort van ons niets, en u hoeft niet te bellen. Maandag staat het geld erop, en de rest staat in het verslag.]] {
  act = "sympathise", go = "staat",
  why = [[Het klinkt als afscheid. Hij wil je maandag nog spreken, en weet nu niet of hij je krijgt.]],
}

-- Zijpaden ---------------------------------------------------------------------

moment "bandje" { step = "listen" }
narrator [[Achter hem rinkelen kopjes. De helft valt weg.]]
customer [[Rustig! Hoe vertel je dat dan rustig, dat je broer al begraven is als je aan komt lopen? Hallo? U zegt
niks. Verstaat u mij eigenlijk wel?]]
  signal "Rustig! Hoe vertel je" { kind = "explicit", why = [[Je maakte van zijn klacht een kwestie van toon. Nu heeft hij er een bij.]] }
  signal "broer al begraven is" { kind = "explicit", why = [[Hij zegt het voor de tweede keer.]] }
  signal "U zegt niks" { kind = "explicit", why = [[Vandaag gaf niemand antwoord, en nu jij ook niet.]] }
  either "u mij eigenlijk wel" { why = [[Een gewone vraag, door al dat lawaai heen, of een verwijt.]] }
thought [[Ze hebben daar zinnen voor.]]

reply [[Dat kan ook niet rustig, dat zei ik verkeerd. U stond daar twee uur, en er kwam niemand. (Je bent stil.)]] {
  act = { "acknowledge", "silence" }, off = "beside", set = { zei = "hallo" }, go = "stoep",
  why = [[Raak, in een stille kamer. Hij vraagt of je hem verstaat, en dan word jij stil.]],
}
reply [[Ik versta u heel slecht, en ik wil u wel horen. Rustig kan ook niet, dat zei ik verkeerd.]] {
  act = { "acknowledge", "listen" }, heard = { "U zegt niks", "u mij eigenlijk wel" }, set = { zei = "gang" }, go = "stoep", add = { gehoord = 1 },
  why = [[Je neemt je zin terug en geeft eerlijk antwoord. Nu weet hij dat hij niet tegen een muur praat.]],
}
reply [[U kwam aanlopen, en hij was al begraven. Dan is rustig het verkeerde woord. (Je bent stil.)]] {
  act = { "acknowledge", "silence" }, off = "beside", heard = "broer al begraven is", set = { zei = "hallo" }, go = "stoep",
  why = [[Zijn eigen woorden, en toch. Hij vraagt of je hem verstaat, en na die stilte denkt hij dat de lijn weg is.]],
}

moment "vragen" { step = "listen" }
customer [[Waar? Voor mijn eigen deur!]] { when = { zei = "waar" } }
  either "Waar? Voor mijn eigen deur" { why = [[Het antwoord op jouw vraag. Dat hij het moet zeggen, ergert hem misschien ook.]] }
customer [[Wat valt er nou uit te zoeken? Hij is dood, en ik was er niet bij. Dat is wat er gebeurd is!]]
  signal "valt er nou uit te" { kind = "explicit", why = [[Hij is boos over jouw zin. Voor hem valt er niets meer te vragen.]] }
  signal "Hij is dood, en ik" { kind = "explicit", why = [[Daar staat alles in.]] }
  either "Dat is wat er gebeurd" { why = [[Het hoort bij de zin ervoor, of het is een verwijt aan jou.]] }
thought [[Straks willen ze mijn klantnummer.]]

reply [[Zo is het, ja, en dat weet ik nu. U was niet bij uw broer, en daar valt voor u en mij niets aan uit te zoeken.]] {
  act = "acknowledge", heard = { "Hij is dood, en ik", "gemist! Door jullie" }, set = { zei = "" }, go = "stoep", add = { gehoord = 1 },
  why = [[Je laat de vragen los en zegt wat er gebeurd is. Meer was het ook niet.]],
}
reply [[U hebt twee uur op straat gestaan, dat is er gebeurd. En al die tijd heeft hier niemand u gebeld.]] {
  act = "acknowledge", off = "beside", set = { zei = "" }, go = "stoep",
  why = [[Dat klopt, en straks mag het. Hij zegt nu dat hij er niet bij was, en daar zeg je niets over.]],
}
reply [[Dat hebben wij gedaan, ja, en niemand anders. U hoort vanavond van mij bij welk bedrijf het spaak liep, en hoe laat.]] {
  act = { "acknowledge", "agree" }, off = "early", heard = "valt er nou uit te", set = { zei = "" }, go = "stoep",
  why = [[De eerste zin is goed. Daarna zoek je toch weer uit, en hij vroeg net wat er uit te zoeken valt.]],
}

moment "geld" { step = "acknowledge" }
customer [[Geld? Twee uur sta ik daar in de kou, geen mens die van zich laat horen, en u komt met geld aan? Hou die centen
maar!]]
  signal "Geld? Twee uur sta" { kind = "explicit", why = [[Het bedrag kwam te vroeg. Zo klinkt het alsof het daarmee klaar is.]] }
  signal "van zich laat horen, en u komt" { kind = "explicit", why = [[Hij zegt nog eens waar het om gaat.]] }
  signal "Hou die centen" { kind = "explicit", why = [[Wat bedoeld was als hulp, is een belediging geworden.]] }
thought [[Zesenveertig euro. Alsof het daarom gaat.]]

reply [[Ik begon over geld, en dat was verkeerd. U had daar twee uur gestaan, er kwam niemand, en ik kom met een bedrag.]] {
  act = "acknowledge", heard = { "Geld? Twee uur sta", "van zich laat horen, en u komt" }, set = { zei = "niemand" }, go = "uitval", add = { gehoord = 1 },
  why = [[Je neemt het terug en zegt wat hij zegt. Zijn broer laat je erbuiten, daar vroeg hij om.]],
}
reply [[Dat was te vroeg, ik hoor het, maar u hebt er recht op. Ik schrijf het op, dan hoeft u er niet achteraan.]] {
  act = "yes_but", set = { zei = "" }, go = "uitval",
  why = [[Alles achter 'maar' gaat weer over geld.]],
}
reply [[U had het over uw broer, en ze waren al klaar met hem toen u kwam. Dan had ik niet over geld moeten beginnen.]] {
  act = "acknowledge", off = "not_ours", heard = { "Geld? Twee uur sta", "al aan de koffie. Klaar, met" }, set = { zei = "mijn broer niet" }, go = "uitval",
  why = [[Terugnemen is goed. Maar hij heeft het over die twee uur, en over zijn broer wilde hij je niet horen.]],
}

moment "manieren" { step = "acknowledge" }
customer [[Nee. Nee, u hebt gelijk. Prutsers blijven het, maar u kan er ook niks aan doen. Zo praat ik anders nooit.
Mijn broer had me mijn oren gewassen.]] { mood = "hurt" }
  signal "Prutsers blijven het" { kind = "explicit", why = [[Over het woord schaamt hij zich. Over wat wij deden denkt hij nog hetzelfde.]] }
  decoy  "Zo praat ik anders" { why = [[Geen verwijt aan jou. Hij schrikt van zichzelf.]] }
  decoy  "had me mijn oren" { why = [[Hij hoort wat zijn broer had gezegd. Dat gaat niet over ons.]] }
thought [[Nu ben ik ook nog een schreeuwlelijk.]]

reply [[Daar had ik niet over moeten beginnen, over dat ene woord. U hebt vandaag uw broer niet weg kunnen brengen, en dat is door ons.]] {
  act = "acknowledge", off = "beside", heard = "Prutsers blijven het", go = "papier",
  why = [[Kwaad om wat jij zei is hij niet. Hij schaamt zich, en daar zeg je niets op.]],
}
reply [[Om dat woord gaat het niet, ik hoor hier wel erger. En ik weet ook dat u het op een andere dag nooit zou zeggen.]] {
  act = "acknowledge", go = "papier", add = { gehoord = 1 },
  why = [[Hij schrok van zichzelf. Jij zegt dat je dat hebt gezien, en dan kan hij weer verder.]],
}
reply [[U bent kwaad, en u mag tegen mij zeggen wat u wilt. Ik had beter mijn mond kunnen houden over dat ene woord.]] {
  act = "acknowledge", off = "too_much", go = "papier",
  why = [[Uitgeraasd is hij al. Hij wil juist niet zo'n man zijn.]],
}

moment "verslag" { step = "acknowledge" }
narrator [[Je tikt: *rit niet uitgevoerd*.]]
customer [[Wat schrijft u nou op? Ik hoor u weer. Rit niet uitgevoerd, zeker?]]
  signal "op? Ik hoor u weer" { kind = "implicit", why = [['Weer': daar begon het gesprek mee.]] }
  signal "Rit niet uitgevoerd, zeker" { kind = "implicit", why = [[Hij raadt precies wat er staat. Zo klein wordt het dus bij ons.]] }
thought [[Zo staat hij straks in de computer. Mijn broer.]]

reply [[Ja, en die twee uur staan er niet bij. Hoe laat zou hij er zijn, dan begin ik opnieuw met de tijden?]] {
  act = { "probe", "own" }, off = "beside", heard = "Rit niet uitgevoerd, zeker", set = { zei = "half twaalf" }, go = "waarom", add = { gehoord = -3 },
  why = [[Bij een gewone rit is dat zorgvuldig. Ook met de tijden erbij blijft het een rit, en zijn broer staat er nog niet in.]],
}
reply [[Dat staat er, ja, en uw broer staat er niet in. Hoe heette hij, dan begin ik opnieuw met zijn naam bovenaan?]] {
  act = { "probe", "own" }, heard = { "Rit niet uitgevoerd, zeker", "gemist! Door jullie" }, go = "opnieuw", add = { gehoord = -1 },
  why = [[Je ene vraag gaat over zijn broer. Zo komt in het verslag waar het over ging.]],
}
reply [[Het spijt me dat het zo kil klinkt, meneer, dat is het niet bedoeld. Het formulier wil het zo, en uw verhaal komt eronder.]] {
  act = { "apologise", "rules" }, go = "waarom", add = { gehoord = -3 },
  why = [[Bij een gewone rit legt niemand daar iets bij neer. Hij hoort dat het formulier het zo wil, terwijl jij degene bent die schrijft.]],
}

moment "opnieuw"
narrator [[*Gerrit*, zegt hij. *Gerrit Mulder.* Zijn naam staat nu bovenaan. Daaronder vul je
opnieuw in wat dit is.]]
judge { is = "complaint", kind = "explicit", go = { right = "waarom", half = "waarom", wrong = "staat" },
        why = [[Wat er misging en wat hij daarvan vindt, zei hij in zijn eerste zin.]] }

moment "mager" { step = "solve" }
customer [[Laat maar. Ik zeg wat ik wil, en dan loopt het toch weer anders. Zo gaat het vandaag al de hele dag.]] { mood = "resigned" }
  signal "Laat maar" { kind = "implicit", why = [[Hij geeft het op. Dat is erger dan schreeuwen.]] }
  signal "wil, en dan loopt het toch weer anders" { kind = "explicit", why = [[Hij had het gezegd, en zo is het niet wat hij vroeg.]] }
  signal "vandaag al de hele dag" { kind = "explicit", why = [[De app, de stoep, en nu wij. Het is één lange dag geworden.]] }
thought [[Mijn zus zei al dat ik niet moest bellen.]]

reply [[De ritten terug, en nooit meer een taxi van ons, dat hoorde ik u zeggen. Zo zet ik het erin, en er belt u niemand meer.]] {
  act = { "acknowledge", "together" }, off = "not_asked", takes = "4h", go = "brief",
  why = [[Met rust gelaten worden wil hij niet helemaal: jij bent degene die belt, zei hij. En dat haal je nu weg.]],
}
reply [[U zei het duidelijk: de ritten terug, en als er iemand belt, dan ik. Zo zet ik het erin, met onze excuses erbij.]] {
  act = "own", takes = "4h", heard = { "wil, en dan loopt het toch weer anders", "Ik ga dit niet nog" }, go = "planner", add = { gehoord = -1 },
  why = [[Precies wat hij vroeg, zonder iets erbij.]],
}
reply [[Het wordt zoals u het zei, met het geld en met het bellen. Morgen om tien uur tekent mijn leidinggevende, en dan bel ik.]] {
  act = { "own", "agree" }, off = "not_ours", takes = "1d", contact = true, go = "staat",
  why = [[Bij een hoger bedrag is zo'n handtekening nodig. Dit mag je zelf, en hij wacht nu weer een dag op een ander.]],
}

moment "hogerhand" { step = "solve" }
narrator [[Drie dagen later. Er is hem gevraagd het hele verhaal opnieuw te doen.]]
customer [[Die vrouw was wel beleefd, daar lag het niet aan. Maar ze vroeg om het ritnummer. Van een begrafenis!]] { mood = "tense" }
  decoy  "wel beleefd, daar lag het" { why = [[Hij is eerlijk: op haar heeft hij niets aan te merken.]] }
  signal "ze vroeg om het ritnummer" { kind = "implicit", why = [[Hij moest opnieuw beginnen, bij een nummer.]] }
  signal "Van een begrafenis" { kind = "explicit", why = [[Dit is precies wat hij niet meer wilde.]] }
thought [[Dat nummer staat in de app. En die heb ik net weggegooid.]]

reply [[Zonder nummer mag er niets worden uitbetaald, dus dat zoek ik zelf op. Het geld hebt u dan morgen, en u bent er vanaf.]] {
  act = "rules", go = "brief",
  why = [[Voor de boekhouding klopt het. Hij had het over een begrafenis.]],
}
reply [[U had dit niet opnieuw moeten doen, dat spijt me. Zij laat het geld vandaag overmaken, en belt u erover.]] {
  act = { "acknowledge", "apologise" }, off = "not_ours", go = "staat",
  why = [[Netjes opgelost als het bij haar hoort. Hij vroeg om jou, en krijgt weer een ander aan de lijn.]],
}
reply [[Dat nummer zoek ik er zelf bij, en uw verhaal ken ik al. Ik laat het geld vandaag overmaken, en bellen doe ik zelf.]] {
  act = "own", takes = "1d", contact = true, heard = { "ze vroeg om het ritnummer", "Ik ga dit niet nog" }, go = "planner", add = { gehoord = -2 },
  why = [[Je doet alsnog wat je die donderdag al mocht. Het heeft hem drie dagen gekost.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "maandag" [[U nam zelf op, maandag, om tien over tien. Die man weet het dus, en van wie het was. Rijden doe
ik niet meer met jullie. Maar u deed wat u zei. Dat is er tenminste één.]] { outcome = "satisfied" }
ending "moeder" [[Mijn moeder nam op, zaterdag. Nu weet ze dat er geen file was.]] { outcome = "resigned" }
ending "staat" [[Het staat ergens, zegt u. Goed. Dan staat het ergens.]] { outcome = "resigned" }
ending "brief" [[Mijn zus schrijft jullie directie een brief, en die twee kantjes gaan erbij. Dan leest tenminste iemand
ze.]] { outcome = "escalated" }
ending "opgehangen" [[(Een klap, en dan de toon. Hij belt niet meer.)]] { outcome = "lost" }
