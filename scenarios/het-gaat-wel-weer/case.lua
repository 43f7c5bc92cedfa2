case {
  title    = "Het gaat wel weer",
  summary  = "Drie weken na de levering van een rolstoel bel je zelf op. Alles is prima, zegt zij.",
  sector   = "zorg",
  channel  = "phone",
  role     = "aftercare",
  minutes  = 7,
  teaches  = { "wie niets zegt, kan toch iets missen",
               "drempels wegnemen en zelf opschrijven",
               "nabellen is vragen, niet afvinken" },
  norm     = { time = "48h", limit = "14d", contacts = 1 },
  customer = { name = "mevrouw Kok", portrait = "vrouw-60", trust = 45, patience = 40, earlier = 1 },
  flags    = { opgegeven = false },
  start    = "opening",
  level    = 2, after = { "de-kraan" },
  on       = { patience_out = "opgehangen" },
}

-- Het gesprek zoals het goed gaat --------------------------------------------

moment "opening" { step = "listen" }
narrator [[Dinsdag, 10:05. Je belt na over een rolstoel. Op je scherm staat één hokje: *tevreden*.]]
customer [[Met Kok. O, van de rolstoel? Nee hoor, prima. Het gaat wel weer. U heeft vast nog een hele
lijst te bellen. En ik zit toch al de hele ochtend te tobben, over mijn kruiswoordpuzzel.]]
  signal "Het gaat wel weer" { kind = "implicit", why = [['Wel weer': dus het ging een tijd niet. Wie echt tevreden is, zegt dat anders.]] }
  signal "vast nog een hele lijst" { kind = "implicit", why = [[Zij geeft je alvast een reden om snel op te hangen. Dat doet wie niet lastig wil zijn.]] }
  decoy  "de hele ochtend te tobben" { why = [[Tobben klinkt naar zorgen. Zij heeft het over zeven verticaal.]] }
thought [[Ze willen horen dat het goed gaat. Dan zeg ik dat maar.]]

reply [[Dat hoor ik graag, mevrouw, dank u wel! Dan zet ik u hier op tevreden en laat ik u weer met rust.]] {
  act = "thank", empathy = -1, trust = -3, patience = -6, go = "vinkje",
  why = [[Eén vinkje, en het gesprek is voorbij voordat het begon.]],
}
reply [[De hele ochtend tobben, dat is ook niet niks. Vertelt u maar eens: waar ligt u zo wakker van?]] {
  act = "sympathise", empathy = 2, trust = 9, patience = -6, heard = "de hele ochtend te tobben", go = "puzzel",
  why = [[Je hoorde verdriet in een puzzel, en het kleine zinnetje over de stoel niet.]],
}
reply [[U bent mijn enige telefoontje dit half uur. U zegt 'wel weer': wat ging er een tijdje niet?]] {
  act = "invite", heard = { "Het gaat wel weer", "vast nog een hele lijst" }, go = "stil",
  why = [[Je ruimt de drempel op en vraagt naar het ene woordje.]],
}
reply [[Dat is heel gewoon. Aan een nieuwe stoel moet iedereen wennen, daar staat gemiddeld zes weken voor.]] {
  act = "explain", go = "wennen",
  why = [[Zij zei nog niets, en jij legt al uit dat het erbij hoort.]],
}
reply [[Fijn zo. Welk rapportcijfer van één tot tien geeft u ons dan voor de stoel, en voor de levering?]] {
  act = "survey", go = "cijfer",
  why = [[Een cijfer is een antwoord op onze vraag, niet op die van haar.]],
}

moment "stil" { step = "acknowledge" }
narrator [[Het blijft even stil. Je wacht.]]
customer [[Ach, wennen is het. De voetsteun staat wat hoog, dus ik zit er scheef in. Maar een ander heeft
niet eens een stoel. En van mijn reuma heb ik met dit weer geen klachten, dus u hoort mij niet.]]
  signal "een ander heeft niet eens" { kind = "implicit", why = [[Zij vergelijkt zich omlaag, zodat zij niet hoeft te klagen.]] }
  signal "u hoort mij niet" { kind = "implicit", why = [[Precies. Daarom bel jij.]] }
  decoy  "geen klachten" { why = [[Het woord klachten valt, maar het gaat over haar handen.]] }
thought [[Nu heb ik toch gemopperd.]]

reply [[Onze adviseur heeft alles heel precies opgemeten, hoor. Die doet dit werk al bijna twintig jaar.]] {
  act = "defend", go = "scheef",
  why = [[Zij zit scheef, en jij vertelt hoe goed er gemeten is.]],
}
reply [[Drie weken scheef zitten is te lang. Meer mensen noemen die voetsteun, en u mag het mij gewoon zeggen.]] {
  act = "acknowledge", go = "kussen",
  why = [[Je noemt het feit, en dat zij niet de enige is die het zegt, haalt de schaamte weg.]],
}
reply [[Met een kussentje in de rug zit u vaak al veel rechter. Heeft u er misschien nog eentje in huis?]] {
  act = "advise", go = "scheef",
  why = [[Nu moet zij met een kussen onze stoel repareren.]],
}
reply [[Die voetsteun wordt standaard op de hoogste stand geleverd, omdat dat voor de meeste mensen klopt.]] {
  act = "explain", go = "wennen",
  why = [[Zij is niet de meeste mensen.]],
}

moment "kussen"
customer [[Dat doet me goed. Nu u er toch bent: mag de hoes van het zitkussen in de wasmachine? Ik kon
het nergens vinden in dat boekje.]]
  decoy  "nergens vinden" { why = [['Nergens' is vaak een verwijt. Hier wil zij gewoon een hoes wassen.]] }
narrator [[De vraag over de hoes: wat is dat?]]
judge { is = "question", go = { right = "uit", half = "uit", wrong = "zaak" },
        why = [[Zij wil iets weten, en je weet het: op dertig graden. Niet alles van iemand met een klacht is een klacht.]] }

moment "uit" { step = "probe" }
narrator [[Op dertig graden mag het, zeg je.]]
customer [[Mooi, dan doe ik dat zaterdag. Naar buiten ga ik er nog niet mee, maar dat hoeft ook niet elke
dag. En voor de oogarts heb ik zelf iets gevonden.]]
  signal "ga ik er nog niet mee" { kind = "indirect", why = [[Gedrag zegt het: een rolstoel die binnen blijft, is geen geslaagde levering.]] }
  signal "heb ik zelf iets gevonden" { kind = "implicit", why = [[Zij loste op wat wij hadden moeten oplossen, en noemt het bijna niet.]] }
thought [[Als ze nu niet doorvraagt, laat ik het zo.]]

reply [[Heel goed, dan redt u zich dus prima. En is de levering zelf toen netjes en op tijd verlopen?]] {
  act = "skip", go = "vlot",
  why = [[Jij volgt de lijst. Zij vertelde net dat zij binnen zit.]],
}
reply [[Buiten rijden komt meestal pas later, omdat mensen eerst thuis vertrouwd raken met zo'n stoel.]] {
  act = "explain", go = "vlot",
  why = [[Een algemeenheid over mensen, en zij zit binnen om een voetsteun.]],
}
reply [[Zelf iets gevonden, zegt u. Hoe bent u bij de oogarts gekomen, en wat houdt u nu binnen?]] {
  act = "probe", heard = { "ga ik er nog niet mee", "heb ik zelf iets gevonden" }, go = "taxi",
  why = [[Twee terloopse zinnen, en je vraagt naar allebei.]],
}
reply [[Voor alles rond de stoel zelf is er de klantenservice. Zal ik u daar het nummer even van geven?]] {
  act = "deflect", hand_over = "cold", takes = "3d", contact = true, go = "papier",
  why = [[Jij belde haar. Nu moet zij een ander bellen.]],
}

moment "taxi"
customer [[Naar de oogarts ging ik met een gewone taxi. Achtentwintig euro, heen en terug. In de
rolstoelbus moeten je voeten goed op de steun, en dat lukt niet. Op jullie papier stond: klachten alleen
schriftelijk, in drievoud. Toen dacht ik: laat maar.]]
  signal "en dat lukt niet" { kind = "implicit", why = [[Een feit, zonder verwijt. Onze stoel houdt haar thuis.]] }
  signal "alleen schriftelijk, in drievoud" { kind = "indirect", why = [[Zij leest onze drempel voor. Dat zij die nog weet, zegt genoeg.]] }
  signal "Toen dacht ik: laat maar" { kind = "implicit", why = [[Zo klinkt een klacht die nooit zou zijn binnengekomen.]] }
thought [[In drievoud. Met deze vingers.]]
narrator [[Zij heeft niets ingediend en nergens om gevraagd. Wat is dit?]]
judge { is = "complaint", kind = "implicit", go = { right = "waarom", half = "waarom", wrong = "gewoon" },
        why = [[Onvrede, over ons, en zij hoopt dat iemand het oppakt. Dat het niet op papier staat, verandert daar niets aan.]] }

moment "waarom" { step = "acknowledge" }
customer [[Nu u het vraagt: waarom moet dat eigenlijk, zo op papier? Mijn buurvrouw dacht dat het was om
van ons af te zijn. Ze meent het niet kwaad, ze overdrijft altijd.]]
  signal "om van ons af te zijn" { kind = "indirect", why = [[De buurvrouw zegt wat zij zelf niet zou durven zeggen.]] }
  decoy  "overdrijft altijd" { why = [['Altijd', en het gaat over de buurvrouw.]] }
thought [[Ik zeg het via haar. Dat is makkelijker.]]

reply [[Zo is de procedure nu eenmaal vastgesteld, mevrouw, en die geldt hier voor elke klant hetzelfde.]] {
  act = "rules", go = "oplossing",
  why = [[Op 'waarom' is 'daarom' geen antwoord.]],
}
reply [[Er waren vroeger drie afdelingen, die elk een eigen exemplaar in hun eigen archief moesten bewaren van ieder stuk dat er binnenkwam.]] {
  act = "explain", go = "oplossing",
  why = [[Zij vroeg waarom het haar zo moeilijk gemaakt werd, en krijgt een les geschiedenis.]],
}
reply [[Dat is echt niet waar. Wij vinden het hier juist fijn als mensen ons laten weten wat er beter kan.]] {
  act = "defend", go = "gewoon",
  why = [[Dat zeggen we, en ons papier zegt iets anders.]],
}
reply [[Een oude regel, die niemand heeft weggehaald. Hij hield u tegen, en zo hoort het niet. Ik schrijf het op.]] {
  act = "inform", go = "oplossing",
  why = [[Gevraagd, eerlijk, in drie zinnetjes. En de pen ligt bij jou.]],
}

moment "oplossing" { step = "solve" }
customer [[Nou ja, dat papier. Maar de stoel, hoe komt die nu goed, denkt u?]]
thought [[Als ik maar niet hoef te wachten tot het voorjaar.]]
offer {
  needs   = { "fitting", "refund", "register" },
  welcome = { "apology", "call_back", "fixed_contact", "improvement" },
  harmful = { "complaint_form", "survey_link", "voucher" },
  fair    = { 17, 34 },
  route   = "self",
  takes   = "4h",
  hand_over = { takes = "4d", trust = -6, patience = -8 },
  why     = [[Pas de stoel thuis aan, betaal de taxi die zij door ons nodig had, en leg de klacht zelf vast. Papier en een bon maken de drempel juist hoger.]],
  go      = { fits = "passen", short = "karig", beyond = "teveel", handed_over = "doorgezet" },
}

moment "passen" { step = "solve" }
customer [[De adviseur, morgen al? Dan vraag ik mijn dochter wel weer vrij te nemen. De voordeur krijg ik
vanuit die stoel niet open.]]
  signal "wel weer vrij te nemen" { kind = "implicit", why = [['Weer': onze afspraken kosten haar dochter vrije dagen.]] }
  signal "niet open" { kind = "implicit", why = [[Nog iets dat niet past, tussen neus en lippen door.]] }
thought [[Ze heeft al bijna geen dagen meer.]]

reply [[Dat is fijn als zij erbij kan zijn. Dan noteer ik voor morgen, ergens tussen acht uur en half één.]] {
  act = "agree", empathy = 0, go = "afronden",
  why = [[Geregeld, op kosten van haar dochter.]],
}
reply [[Uw dochter hoeft niet vrij te nemen: na vijven kan ook, en de deur neemt hij mee. Welke avond past?]] {
  act = "together", heard = { "wel weer vrij te nemen", "niet open" }, go = "afronden",
  why = [[Je hoort wie de prijs betaalt, en laat haar kiezen.]],
}
reply [[Onze adviseurs komen alleen overdag, dat ligt helaas vast in het rooster. Dus dat moet dan maar zo.]] {
  act = "rules", go = "afronden",
  why = [[Ons rooster wint van haar dochter. En het klopt niet eens.]],
}
reply [[Ik beloof u dat hij precies om negen uur belt en dat hij om kwart over negen helemaal klaar is.]] {
  act = "overpromise", go = "afronden",
  why = [[Een kwartier, met een voordeur erbij. Dat weet jij niet.]],
}

moment "afronden" { step = "follow_up" }
customer [[Goed, zo doen we het. Als het dan nog niet goed zit, dan zal het wel aan mijn benen liggen.]]
  signal "zal het wel aan mijn benen liggen" { kind = "implicit", why = [[Zij neemt de schuld al op zich, voor als het mislukt.]] }
thought [[Dan bel ik niet nog een keer.]]

reply [[Welnee! En als er dan nog iets is, belt u ons gewoon even op. Wij zijn er elke dag van negen tot vijf.]] {
  act = "advise", go = "tevreden",
  why = [[Bellen doet zij niet. Dat vertelde zij je al.]],
}
reply [[Als het niet past, ligt het aan de stoel. Vrijdag om tien uur bel ik u, en dan wil ik ook horen wat níet goed is.]] {
  act = "follow_up", go = "brood",
  why = [[Jij belt, op een vaste tijd, en maakt nu al ruimte voor een nee.]],
}
reply [[Dat valt vast mee. U krijgt straks per post nog een korte vragenlijst, wilt u die voor ons invullen?]] {
  act = "survey", go = "berust",
  why = [[Vijf minuten geleden hoefde er niets meer op papier.]],
}
reply [[Ach, een paar centimeter op of neer, daar went u vanzelf aan. Zit u er maar niet te veel over in.]] {
  act = "minimise", go = "berust",
  why = [[Aan die paar centimeter zit zij drie weken vast.]],
}

moment "brood" { step = "follow_up" }
narrator [[Vrijdag, 10:00. Je belt.]]
customer [[Hij past! Ik ben vanmorgen zelf brood gaan halen. Het was nog nooit zo druk bij de bakker, en
ik vond het heerlijk.]]
  decoy  "nog nooit zo druk" { why = [['Nooit zo druk' zou een verwijt kunnen zijn. Zij is weer onder de mensen.]] }
thought [[Ze belde. Precies om tien uur.]]

reply [[Wat een heerlijk bericht, mevrouw Kok! Dan zet ik u nu echt op tevreden, en wens ik u een goed weekend.]] {
  act = "thank", go = "tevreden",
  why = [[Warm, en klaar. Zij weet niet dat haar verhaal ook anderen hielp.]],
}
reply [[Zie je wel, uiteindelijk komt het bij ons altijd goed. Onze adviseurs zijn ook gewoon heel kundig.]] {
  act = "defend", go = "berust",
  why = [[Drie weken binnen, en nu hadden wij gelijk.]],
}
reply [[Geweldig! Mag ik dan van u alsnog dat ene rapportcijfer noteren? Dat helpt ons weer een eind verder.]] {
  act = "survey", go = "tevreden",
  why = [[Haar brood wordt ons cijfer.]],
}
reply [[Dankzij u is 'in drievoud' uit de folder, en vragen wij nu iedereen in de eerste week naar de voetsteun.]] {
  act = "close_loop", when = { contacts = { max = 1 } }, heard = { "Het gaat wel weer", "vast nog een hele lijst", "heb ik zelf iets gevonden", "Toen dacht ik: laat maar", "alleen schriftelijk, in drievoud" }, go = "blij",
  why = [[Zij dacht dat zij lastig was. Nu hoort zij wat haar verhaal deed.]],
}

-- Zijpaden -------------------------------------------------------------------

moment "vinkje" { step = "listen" }
customer [[O. Ja, doet u dat maar. Dan zet ik de stoel vanavond weer in de gang, bij de jassen.]]
  signal "weer in de gang" { kind = "indirect", why = [[Een rolstoel bij de jassen: die wordt niet gebruikt.]] }
  signal "doet u dat maar" { kind = "implicit", why = [[Berusting, in vier beleefde woorden.]] }
  decoy  "bij de jassen" { why = [[De plek is gewoon handig. Dat de stoel daar staat, is het punt.]] }
thought [[Dat was het dan.]]

reply [[Bij de jassen, dat is wel krap. Heeft u daar nu last van, van te weinig ruimte in uw gang?]] {
  act = "skip", empathy = 2, trust = 9, patience = -14, heard = "bij de jassen", go = "opgeven",
  why = [[Je vindt een klacht over haar gang. Die heeft zij niet.]],
}
reply [[Heel verstandig, want in de gang staat hij droog en de accu's gaan zo ook nog een stuk langer mee.]] {
  act = "explain", go = "opgeven",
  why = [[Een tip voor een stoel die niemand gebruikt.]],
}
reply [[Uitstekend. Dit type is ook echt de beste die wij leveren, daar hoor ik bijna alleen maar goeds over.]] {
  act = "defend", go = "opgeven",
  why = [[Bijna iedereen is blij. Dus zij moet het ook zijn.]],
}
reply [[Wacht, ik was te vlug. Een stoel die in de gang staat, helpt u niet. Wat maakt dat hij daar staat?]] {
  act = { "acknowledge", "probe" }, go = "stil",
  why = [[Je haalt het vinkje weg en begint opnieuw, nu met een vraag.]],
}

moment "puzzel" { step = "listen" }
customer [[Wakker? Van een puzzel? Nee kind, ik vind dat juist heerlijk, daar raak ik nooit op
uitgekeken. Nou, dan weet u het weer.]]
  signal "dan weet u het weer" { kind = "implicit", why = [[Zij rondt af. Waar zij op hoopte, kwam niet.]] }
  decoy  "nooit op uitgekeken" { why = [['Nooit', en het is pure liefde voor puzzels.]] }
thought [[Vraag dan naar die stoel.]]

reply [[U houdt zich groot, dat hoor ik wel. U hoeft zich tegenover mij heus niet te schamen voor uw verdriet.]] {
  act = "acknowledge", trust = 9, patience = -20, heard = "nooit op uitgekeken", go = "weg",
  why = [[Zij heeft geen verdriet. Zij heeft een scheve stoel.]],
}
reply [[Puzzelen is ook bewezen goed voor het geheugen, juist als mensen wat minder buitenshuis komen.]] {
  act = "explain", go = "opgeven",
  why = [[Zo dichtbij, en dan vertel je iets over andere mensen.]],
}
reply [[Dan heb ik u verkeerd begrepen. U zei dat het 'wel weer' gaat met de stoel: wat ging er niet?]] {
  act = { "listen", "probe" }, empathy = 2, go = "stil",
  why = [[Terug naar wat zij wél zei. Dat kost een lachje.]],
}
reply [[Ach, wij vragen daar bewust naar. Bij ons kijken we altijd naar de hele mens, niet alleen naar de stoel.]] {
  act = "defend", go = "opgeven",
  why = [[Een mooie zin over ons. Zij had er een over de stoel.]],
}

moment "wennen" { step = "acknowledge" }
customer [[Zes weken. Nou, dan ben ik al op de helft. Dan zeg ik niets.]]
  signal "Dan zeg ik niets" { kind = "implicit", why = [[Jouw uitleg heeft haar net geleerd dat klagen te vroeg is.]] }
  signal "al op de helft" { kind = "implicit", why = [[Een grapje, met drie weken scheef zitten erin.]] }
thought [[Drie weken nog. Vooruit.]]

reply [[Precies, en na die zes weken zijn de spieren in rug en schouders eraan gewend, zo werkt dat nu eenmaal.]] {
  act = "explain", go = "opgeven",
  why = [[Nog meer reden om haar mond te houden.]],
}
reply [[Zo is het. En onze stoelen zijn ook heel goed getest, dus daar hoeft u echt niet aan te twijfelen.]] {
  act = "defend", go = "opgeven",
  why = [[Aan de stoel twijfelt zij niet. Aan zichzelf wel.]],
}
reply [[Die zes weken waren dom van mij. U zit nu al niet goed, en dat mag u mij gewoon zeggen, ook vandaag.]] {
  act = { "acknowledge", "invite" }, go = "kussen",
  why = [[Je neemt je eigen uitleg terug, en dan durft zij verder.]],
}
reply [[Als u er toch iets over kwijt wilt, dan is er een adres voor schriftelijke reacties. Heeft u een pen?]] {
  act = "deflect", hand_over = "cold", takes = "3d", contact = true, go = "papier",
  why = [[Met deze handen een brief. Dat wordt er geen.]],
}

moment "cijfer" { step = "listen" }
customer [[Een acht. Dat is toch een goed cijfer? De vorige keer gaf ik een zes, toen heb ik nog een uur
aan de telefoon gehangen.]]
  signal "Dat is toch een goed cijfer" { kind = "implicit", why = [[Zij vraagt of zij het goed heeft gedaan. Het is een cijfer om ervan af te zijn.]] }
  signal "toen heb ik nog een uur" { kind = "indirect", why = [[Een laag cijfer kostte haar een uur. Dat doet zij niet nog eens.]] }
thought [[Acht is veilig.]]

reply [[Een acht, daar zijn wij heel blij mee! Die zet ik er meteen in. Was er verder nog iets, mevrouw?]] {
  act = "thank", go = "opgeven",
  why = [['Verder nog iets' klinkt als: nee, toch?]],
}
reply [[Onder de zeven moeten wij inderdaad doorvragen, dat zit zo in het systeem. Met een acht niet, dus dat scheelt.]] {
  act = "explain", go = "opgeven",
  why = [[Nu weet zij hoe zij ons buiten de deur houdt.]],
}
reply [[Laat het cijfer maar zitten. Ik hoorde u eerder 'wel weer' zeggen: hoe zit u er echt bij, in die stoel?]] {
  act = { "listen", "probe" }, empathy = 2, go = "stil",
  why = [[Van cijfer terug naar mens.]],
}
reply [[Dat uur was dan vast heel nuttig. Onze mensen nemen juist bij een lager cijfer graag de tijd voor u.]] {
  act = "defend", go = "opgeven",
  why = [[Zij vertelt wat het kostte, jij vertelt dat het goed was.]],
}

moment "scheef" { step = "acknowledge" }
customer [[Ja, een kussentje, dat heb ik al geprobeerd. Het zal wel zo horen. Mijn rug is ook niet meer wat hij was.]]
  signal "Het zal wel zo horen" { kind = "implicit", why = [[Zij geeft zich gewonnen, en de stoel krijgt gelijk.]] }
  decoy  "niet meer wat hij was" { why = [[Dat is haar leeftijd. Daar verwacht zij van ons niets over.]] }
thought [[Dan zal ik wel scheef zijn.]]

reply [[Wat naar van uw rug. Ouder worden is niet eerlijk. Heeft u er al eens met de huisarts over gesproken?]] {
  act = "sympathise", empathy = 2, trust = 9, patience = -24, heard = "niet meer wat hij was", go = "weg",
  why = [[Nu ligt het aan haar rug, en bij de dokter.]],
}
reply [[De adviseur meet altijd in de ochtend, en in de loop van de dag zakt een rug nu eenmaal wat in.]] {
  act = "explain", go = "opgeven",
  why = [[Nu is haar rug te laat op de dag.]],
}
reply [[Het is anders precies zoals de adviseur het op papier heeft gezet. Dat heb ik hier voor mij liggen.]] {
  act = "defend", go = "opgeven",
  why = [[Het papier klopt. Zij zit scheef.]],
}
reply [[Zo hoort het niet. U zit drie weken scheef, en ik begon over andere dingen. Dat spijt me.]] {
  act = { "acknowledge", "apologise" }, go = "kussen",
  why = [[Je zet het recht, en dan de stoel nog.]],
}

moment "zaak" { step = "listen" }
narrator [[Je legt de vraag over de hoes vast als klacht. De klachtenbrief is dezelfde middag nog bij haar.]]
customer [[Nu heb ik een klacht lopen, met een nummer. Over een hoes! Dat heb ik nooit gewild. Haalt u alles maar weg.]]
  signal "Dat heb ik nooit gewild" { kind = "explicit", why = [[Zij schrikt. Nu is zij precies wie zij niet wilde zijn.]] }
  signal "Haalt u alles maar weg" { kind = "implicit", why = [[Alles: ook de voetsteun.]] }
thought [[Ik had mijn mond moeten houden.]]

reply [[Dat gaat automatisch, mevrouw. Zodra ik iets vastleg, maakt het systeem er zelf een nummer en een brief bij.]] {
  act = "explain", go = "opgeven",
  why = [[De machine krijgt de schuld, en zij een nummer.]],
}
reply [[Zo laten wij zien dat wij hier echt alles serieus nemen, ook kleine dingen. Daar kunt u blij mee zijn.]] {
  act = "defend", go = "weg",
  why = [[Wie alles even serieus neemt, hoort niet wat zwaar weegt.]],
}
reply [[Het was een vraag, en ik maakte er een zaak van. Het spijt me. Ik haal dat nummer nu meteen weg.]] {
  act = "apologise", takes = "4d", contact = true, go = "ingetrokken",
  why = [[Goed rechtgezet. Alleen is zij nu op haar hoede.]],
}
reply [[Intrekken kan alleen bij de klachtenafdeling zelf. U vindt hun adres onderaan op de brief.]] {
  act = "advise", go = "weg",
  why = [[Jouw fout, haar brief.]],
}

moment "ingetrokken" { step = "follow_up" }
narrator [[Vier dagen later is het nummer weg. Je belt om het te vertellen.]]
customer [[Dank u. En verder is alles goed, hoor. Prima stoel. Schrijft u dat maar op.]]
  signal "Schrijft u dat maar op" { kind = "implicit", why = [[Zij dicteert wat wij willen lezen.]] }
thought [[Van mij hoort niemand meer iets.]]

reply [[Dat doe ik graag, dank u wel. Dan staat het nu allemaal goed, en hebben we het netjes afgesloten.]] {
  act = "thank", go = "berust",
  why = [[Netjes, op de stoel na.]],
}
reply [[Dat doe ik. Zo'n nummer was ook alleen maar voor onze eigen cijfers, dat zag verder helemaal niemand.]] {
  act = "explain", go = "berust",
  why = [[Nog meer over het nummer. De voetsteun staat nog hoog.]],
}
reply [[Ik schrijf het op. En over twee weken bel ik u nog een keer, gewoon om te horen hoe het zitten gaat.]] {
  act = "follow_up", go = "berust",
  why = [[Een deur die op een kier blijft. Meer zit er nu niet in.]],
}

moment "papier" { step = "listen" }
narrator [[Drie dagen later. Op je lijst staat haar naam opnieuw, met *geen gehoor* erachter. Je belt nog eens.]]
customer [[Dat nummer? Daar kreeg ik een bandje: stuurt u ons een brief. Het is goed zo, hoor.]]
  signal "Daar kreeg ik een bandje" { kind = "indirect", why = [[Zij heeft het dus wél geprobeerd. Een machine nam op.]] }
  signal "Het is goed zo" { kind = "implicit", why = [[Het is niet goed. Zij is klaar.]] }
thought [[Eén keer geprobeerd. Mooi genoeg.]]

reply [[Dat bandje staat aan als het druk is. Tussen de middag is het vaak wat rustiger, is mijn ervaring.]] {
  act = "explain", go = "opgeven",
  why = [[Nog een keer bellen, en nu op onze tijd.]],
}
reply [[Vervelend, die bandjes. Dan verbind ik u nu even door met de klantenservice, blijft u aan de lijn?]] {
  act = "deflect", hand_over = "cold", takes = "4d", contact = true, go = "berust",
  why = [[Nog een keer het bandje, nu met jouw hulp.]],
}
reply [[De collega's daar doen hun best, maar het is er een gekkenhuis. U moet ze niet te hard vallen.]] {
  act = "defend", go = "opgeven",
  why = [[Zij viel niemand hard.]],
}
reply [[Ik had u daar niet heen mogen sturen, sorry. U bent nu bij mij en ik schrijf het op. Wat houdt u binnen?]] {
  act = { "apologise", "own" }, go = "taxi",
  why = [[Laat, maar je neemt het terug, mét de pen.]],
}

moment "vlot" { step = "probe" }
customer [[Ja, netjes op tijd. Aardige jongens. Alleen naar de oogarts, dat was nog een gedoe, maar dat is alweer betaald.]]
  signal "dat was nog een gedoe" { kind = "implicit", why = [['Alleen' en 'gedoe': zij doet de deur op een kier.]] }
  signal "alweer betaald" { kind = "implicit", why = [[Er is dus iets betaald, door haar.]] }
  decoy  "netjes op tijd" { why = [[Een rechtstreeks compliment. Dat is er ook gewoon een.]] }
thought [[Laatste kans, meisje.]]

reply [[Netjes op tijd, zegt u. Hoorde ik daar toch een beetje dat ze u hebben opgejaagd, die jongens?]] {
  act = "thank", empathy = 2, trust = 9, patience = -24, heard = "netjes op tijd", go = "weg",
  why = [[Een klacht die jij bedacht. De echte liet je liggen.]],
}
reply [[Het vervoer naar artsen loopt via de verzekering. Dat staat eigenlijk helemaal los van onze stoel, ziet u.]] {
  act = "explain", go = "opgeven",
  why = [[Het stond juist niet los. Haar voeten pasten er niet op.]],
}
reply [[Een gedoe, en u heeft er zelf voor betaald. Dat had niet gehoeven. Wat is er die dag gebeurd?]] {
  act = { "acknowledge", "probe" }, takes = "1d", go = "taxi",
  why = [[Alsnog gehoord. Een dag later, dat wel.]],
}
reply [[Aardig hè, die jongens. Wij hebben ook de beste bezorgers van de streek, dat zegt echt iedereen.]] {
  act = "defend", go = "opgeven",
  why = [[Jij nam het compliment, en liet de rest staan.]],
}

moment "gewoon" { step = "acknowledge" }
customer [[Ja, zo zal het wel zijn. Dan heb ik het verkeerd gelezen. Sorry dat ik erover begon.]]
  signal "Dan heb ik het verkeerd gelezen" { kind = "implicit", why = [[Zij had het goed gelezen. Jij praatte het weg.]] }
  signal "Sorry dat ik erover begon" { kind = "implicit", why = [[Wie excuses maakt voor een klacht, komt niet terug.]] }
thought [[Zie je wel.]]

reply [[Geeft niets, hoor! Dat gebeurt wel vaker, die folder is ook best klein gedrukt voor oudere ogen.]] {
  act = "minimise", go = "opgeven",
  why = [[Nu zijn het haar ogen.]],
}
reply [[U las het goed, en dit is een klacht. U betaalde een taxi omdat onze stoel niet past. Mijn excuses.]] {
  act = { "acknowledge", "apologise" }, takes = "3d", contact = true, go = "oplossing",
  why = [[Je geeft het de naam die het heeft, en neemt haar schaamte weg.]],
}
reply [[Die folder is bedoeld voor andere zaken. Voor zoiets kleins heeft hij eigenlijk nooit echt gegolden.]] {
  act = "explain", go = "berust",
  why = [[Iets kleins. Van achtentwintig euro en drie weken binnen.]],
}
reply [[De taxikosten zijn iets voor uw verzekeraar. Als u die belt, weten ze daar vast wel hoe het moet.]] {
  act = "deflect", hand_over = "cold", takes = "4d", contact = true, go = "weg",
  why = [[Onze stoel, haar telefoontje.]],
}

moment "karig" { step = "solve" }
customer [[Dat is vriendelijk. Dan wacht ik gewoon weer af, dat ben ik wel gewend.]]
  signal "gewoon weer af" { kind = "implicit", why = [[Vriendelijk, en zij gelooft er niets van.]] }
  signal "dat ben ik wel gewend" { kind = "implicit", why = [[Wachten als gewoonte: dat hebben wij haar geleerd.]] }
thought [[Een klein gebaar. Voor een grote stoel.]]

reply [[Meer kan ik vanaf hier niet regelen, want wij werken met vaste pakketten en dit is het pakket bij uw stoel.]] {
  act = "explain", go = "berust",
  why = [[Je mag meer dan je zegt.]],
}
reply [[Nee, dit is te weinig. De adviseur komt bij u passen, de taxi betalen wij, en ik leg het zelf vast.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "7d", contact = true, go = "afronden",
  why = [[Alsnog wat nodig was. Het kost tijd die er niet had hoeven zijn.]],
}
reply [[Andere leveranciers doen dit niet eens. Wij gaan hier echt al verder dan wij verplicht zijn.]] {
  act = "defend", go = "berust",
  why = [[Verder dan verplicht, en nog steeds scheef.]],
}
reply [[Bent u het er niet mee eens, dan kan dat op het formulier. Ik stuur u er graag drie toe, mevrouw.]] {
  act = "form", go = "brief",
  why = [[In drievoud. Echt waar.]],
}

moment "teveel" { step = "solve" }
narrator [[Twee dagen later draait je teamleider het terug: het was meer dan je mag geven.]]
customer [[Eerst krijg ik geld waar ik niet om vroeg, en nu moet ik het terugstorten. Ik wilde alleen naar buiten.]]
  signal "Eerst krijg ik geld" { kind = "explicit", why = [[Een belofte die wordt ingetrokken, weegt zwaarder dan geen belofte.]] }
  signal "Ik wilde alleen naar buiten" { kind = "implicit", why = [[Zij zegt wat er miste: de stoel.]] }
thought [[Zie je, gedoe.]]

reply [[Dat is mijn teamleider geweest. Als het aan mij had gelegen, had u het gewoon mogen houden, hoor.]] {
  act = "blame", go = "brief",
  why = [[Voor haar zijn wij één bedrijf.]],
}
reply [[Boven de vijftig euro mag ik niets toezeggen, dat is een vaste regel waar iedereen zich aan houdt.]] {
  act = "rules", go = "brief",
  why = [[Die regel kende jij.]],
}
reply [[Dat was mijn fout, excuses. U stort niets terug: de taxi betalen wij, en de adviseur komt passen.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "7d", contact = true, go = "afronden",
  why = [[Terug naar wat zij nodig had. Laat.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Vier dagen later. Je leidinggevende heeft haar gebeld, met alle vragen opnieuw.]]
customer [[Ik heb alles nog een keer verteld. Die meneer zei dat u dit gewoon zelf had mogen regelen.]]
  signal "alles nog een keer verteld" { kind = "explicit", why = [[Zij moest opnieuw beginnen, en door ons.]] }
thought [[Nu weten er twee dat ik mopper.]]

reply [[Bij zulke bedragen kijken wij liever met twee mensen mee. Dat is ook voor u het allerzekerst.]] {
  act = "defend", go = "berust",
  why = [[Achtentwintig euro, twee mensen, vier dagen.]],
}
reply [[Hij heeft gelijk, ik had het moeten doen. Ik doe het nu: passen, de taxi, en ik blijf uw nummer.]] {
  act = { "acknowledge", "own" }, takes = "7d", contact = true, go = "tevreden",
  why = [[Je pakt terug wat altijd van jou was.]],
}
reply [[Ik wist niet zeker of dit onder nazorg viel of onder vervoer, en daar zit nogal wat verschil tussen.]] {
  act = "explain", go = "berust",
  why = [[Voor ons een verschil. Voor haar één stoel.]],
}

moment "opgeven" { step = "listen" }
customer [[Nou, dan heeft u alles. Succes met uw lijst. Ik ga weer eens zitten, zo goed als het gaat.]]
  signal "zo goed als het gaat" { kind = "implicit", why = [[Vier woorden, en de hele klacht zit erin.]] }
  signal "Succes met uw lijst" { kind = "implicit", why = [[Zij is een regel op jouw lijst, en dat weet zij.]] }
  decoy  "weer eens zitten" { why = [[Zij zit de hele dag. Het grapje is niet boos bedoeld.]] }
thought [[Ze zullen het wel druk hebben.]]

reply [[Wat heerlijk dat u nog zo'n humor heeft! Fijne dag nog, mevrouw, en blijft u vooral lekker zitten.]] {
  act = "skip", heard = "weer eens zitten", go = "weg",
  why = [[Je lacht mee, om een stoel waar zij scheef in zit.]],
}
reply [[Dank u! Wij bellen iedereen na drie weken, zo houden wij onze cijfers bij, vandaar dat ik u ook belde.]] {
  act = "explain", go = "weg",
  why = [[Nu weet zij waarom je belde. Niet voor haar.]],
}
reply [[Dank u wel. Ik ben blij dat wij het weer goed gedaan hebben. Dat hoor je toch het allerliefst.]] {
  act = "defend", go = "weg",
  why = [[Wij hebben het goed gedaan. Zij zit scheef.]],
}
reply [[Wacht, 'zo goed als het gaat'. Ik belde om te luisteren, en dat deed ik niet. Hoe zit u er nu bij?]] {
  act = { "acknowledge", "invite" }, when = { opgegeven = false }, set = { opgegeven = true }, takes = "2d", go = "stil",
  why = [[Op het nippertje hoor je haar toch.]],
}
reply [[Mocht er ooit iets zijn, dan is er altijd nog het formulier. Dat vindt u achter in het boekje.]] {
  act = "deflect", hand_over = "cold", contact = true, go = "weg",
  why = [[In drievoud. Dat had zij al gezien.]],
}

-- Hoe het afloopt ------------------------------------------------------------

ending "blij" [[Ik ben blij dat u doorvroeg. Uit mijzelf had ik niets gezegd, en dan had hij nu nog bij
de jassen gestaan.]] { outcome = "delighted" }
ending "tevreden" [[De stoel is in orde, en de taxi is betaald. Dank u wel voor het bellen.]] { outcome = "satisfied" }
ending "berust" [[Het is goed zo, mevrouw. Het gaat wel weer.]] { outcome = "resigned" }
ending "brief" [[(Haar dochter schrijft, in drievoud: aan ons, aan de gemeente en aan de krant.)]] { outcome = "escalated" }
ending "weg" [[(Op je scherm staat een vinkje. De stoel staat bij de jassen.)]] { outcome = "lost" }
ending "opgehangen" [[Er wordt hier aangebeld. Dag mevrouw. (Er werd niet aangebeld.)]] { outcome = "lost" }
