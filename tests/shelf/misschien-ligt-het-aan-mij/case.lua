case {
  title    = "Misschien ligt het aan mij",
  summary  = "Een lid van de sportclub weet niet of zij bij jou moet zijn. Zij begint voorzichtig.",
  sector   = "sport",
  channel  = "counter",
  role     = "reception",
  minutes  = 7,
  teaches  = { "opvangen is iets anders dan onderzoeken",
               "geen geheim beloven, wel zorgvuldig zijn",
               "warm overdragen aan wie onafhankelijk is" },
  norm     = { time = "4h", limit = "72h", contacts = 1 },
  customer = { name = "mevrouw Willems", portrait = "vrouw-30", trust = 35, patience = 60 },
  flags    = { geheim = false },
  start    = "opening",
  level    = 4, after = { "de-kraan", "vijf-weken-stilte" },
  on       = { patience_out = "weggebleven" },
}

notice [[Deze zaak gaat over ongewenst gedrag van een trainer. Er wordt niets in beeld gebracht en er worden
geen bijzonderheden verteld, maar het onderwerp kan je raken. Je hoeft deze zaak niet te spelen: sla hem
gerust over, of stop op elk moment. Niemand vraagt waarom.]] {
  help = [[Wil je er met iemand over praten? De Luisterlijn is er dag en nacht: 088 0767 000. Voor de sport is
er het Centrum Veilige Sport Nederland, op werkdagen: 0900 202 55 90. Is er nu gevaar, bel dan 112. In je
eigen organisatie kun je naar de vertrouwenspersoon.]],
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "opening" { step = "listen" }
narrator [[Dinsdag, 17:40, aan de balie. Er staan mensen te wachten.]]
customer [[Ik weet niet of ik hiervoor bij u moet zijn. Het gaat over de training, ik doe al drie jaar mee.
Die ene trainer corrigeert me steeds zo... met zijn handen. Het zal wel aan mij liggen.]]
  signal "of ik hiervoor bij u moet zijn" { kind = "implicit", why = [[Zij zoekt een deur. Wie hier 'nee' hoort, probeert het geen tweede keer.]] }
  signal "met zijn handen"                { kind = "implicit", why = [[Haar aarzeling ervoor zegt meer dan de woorden. Je hoeft niet te weten wat er precies gebeurde.]] }
  signal "Het zal wel aan mij liggen"     { kind = "implicit", why = [[Zichzelf de schuld geven maakt het veiliger om te vertellen.]] }
  decoy  "al drie jaar"                   { why = [['Al drie weken wacht ik' is onvrede. 'Al drie jaar doe ik mee' is een feit.]] }
thought [[Als hij nu maar niet langsloopt.]]

reply [[Die trainer is hier al tien jaar, en hij staat er juist om bekend dat hij iedereen heel goed begeleidt.]] {
  act = "defend", go = "schulp",
  why = [[Zij heeft nog niets gezegd en jij hebt al een kant gekozen.]],
}
reply [[Bij deze oefeningen corrigeren trainers vaak met de handen, omdat je dan sneller voelt hoe het moet.]] {
  act = "explain", go = "schulp",
  why = [[Een redelijke uitleg, en zij hoort: zie je wel, het ligt aan mij.]],
}
reply [[Goed dat u komt, hiervoor bent u hier goed. Zullen we even in de stille kamer gaan zitten?]] {
  act = "invite", heard = { "of ik hiervoor bij u moet zijn", "met zijn handen", "Het zal wel aan mij liggen" }, go = "kamer",
  why = [[Je geeft antwoord op haar echte vraag en zorgt voor een veilige plek, zonder iets in te vullen.]],
}
reply [[Vertelt u maar. Over welke training gaat het, en op welk tijdstip bent u bij hem ingedeeld?]] {
  act = "clarify", go = "balie",
  why = [[Vriendelijk bedoeld, maar midden in de hal en over het rooster.]],
}
reply [[Al drie jaar lid, dat horen wij graag! Weet u dat u dan recht hebt op korting op een tweede les?]] {
  act = "thank", empathy = -1, trust = -4, patience = -8, heard = "al drie jaar", go = "korting",
  why = [[Je pakt het enige op dat niets betekent.]],
}

moment "kamer" { step = "acknowledge" }
customer [[Dank u. Ik weet niet, hoor. Hij zegt dat het erbij hoort, en de anderen zeggen er niets van.
Misschien stel ik me aan.]]
  signal "Hij zegt dat het erbij hoort" { kind = "implicit", why = [[Zij vertelt dat zij er al iets van gezegd heeft, en dat het is weggewuifd.]] }
  signal "Misschien stel ik me aan"     { kind = "implicit", why = [[Een vraag aan jou: vind jij dat ook?]] }
thought [[Zeg alsjeblieft niet dat het meevalt.]]

reply [[Weet u zeker dat hij het zo bedoelde? Wij hebben in al die jaren nog nooit iets over hem gehoord.]] {
  act = "deny", go = "schulp",
  why = [[Twijfel van jou is het laatste wat zij kan gebruiken. 'Nooit iets gehoord' kan ook betekenen dat niemand durfde.]],
}
reply [[U stelt zich niet aan. U vindt het niet prettig en dat telt. U bepaalt zelf wat u mij vertelt.]] {
  act = "acknowledge", go = "lampje",
  why = [[Je erkent haar gevoel zonder te oordelen over wat er is gebeurd, en zij houdt de regie.]],
}
reply [[Ik wil het precies weten. Wanneer was het, hoe vaak, en wat deed hij dan? Begint u maar bij het begin.]] {
  act = "intrude", go = "verhoor",
  why = [[Je gaat onderzoeken. Dat is niet jouw werk, en zij moet het straks opnieuw vertellen.]],
}
reply [[Wat u mij hier vertelt, blijft helemaal tussen ons tweeën. Daar kunt u echt op rekenen, dat beloof ik u.]] {
  act = "secrecy_promise", set = { geheim = true }, go = "lampje",
  why = [[Het voelt veilig, maar als het om haar veiligheid of die van anderen gaat, kun je dit niet waarmaken.]],
}

moment "lampje"
customer [[Oké. Fijn. Eh... de lamp in de kleedkamer knippert trouwens, sinds vanochtend. Dat wilde ik ook nog
zeggen.]]
  decoy "sinds vanochtend" { why = [['Nog steeds' en 'al weken' zijn signalen. Een lamp die vandaag stuk ging is dat niet.]] }
thought [[Even iets anders. Even ademen.]]
narrator [[Zij zoekt even iets veiligs om over te praten. Die lamp: wat is dat?]]
judge { is = "request", go = { right = "stilzetten", half = "stilzetten", wrong = "formulier" },
        why = [[Een lamp die vandaag stuk ging is een gewone melding. Schrijf hem kort op, en laat haar terugkomen bij wat zij kwam vertellen.]] }

moment "stilzetten" { step = "probe" }
customer [[Ja. En, nou ja, vanavond is er weer training. Kan ik mijn lidmaatschap ook stilzetten? Dat scheelt
gedoe.]]
  signal "mijn lidmaatschap ook stilzetten" { kind = "indirect", why = [[Gedrag zegt het hier: liever stoppen dan hem nog tegenkomen.]] }
  signal "Dat scheelt gedoe"                { kind = "implicit", why = [[Zij maakt zichzelf klein, zodat niemand last van haar heeft.]] }
thought [[Dan hoef ik er nooit meer over te beginnen.]]

reply [[Stilzetten kan alleen per hele maand, omdat de incasso op de eerste wordt klaargezet, vandaar die regel.]] {
  act = "explain", go = "weglopen",
  why = [[Een keurig antwoord op een vraag die eigenlijk geen vraag was.]],
}
reply [[Dat kan, ik regel het zo voor u. Wilt u dan per vandaag stilzetten, of pas vanaf de eerste van de maand?]] {
  act = "answer", go = "gestopt_vraag",
  why = [[Snel geholpen, en zij is weg. Het probleem blijft.]],
}
reply [[Dat mag, als ú dat wilt. Maar eerst iets anders: voelt u zich veilig om vanavond te komen?]] {
  act = "safety", heard = { "mijn lidmaatschap ook stilzetten", "Dat scheelt gedoe" }, go = "duiden",
  why = [[Je hoort de vlucht in de vraag en gaat eerst na of zij nu veilig is.]],
}
reply [[Hier bij de ingang hangt een kaartje met een nummer voor zulke dingen. Dat kunt u altijd even bellen.]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "kaartje",
  why = [[Een nummer geven is geen overdragen. Zij moet nu helemaal opnieuw durven.]],
}

moment "duiden"
customer [[Nee, vanavond niet. Ik slaap er slecht van. Maar ik wil niemand in de problemen brengen, hoor. En het
zijn niet mijn knieklachten, die zijn allang over.]]
  signal "Ik slaap er slecht van"               { kind = "explicit", why = [[Nu zegt zij wat het met haar doet.]] }
  signal "ik wil niemand in de problemen brengen" { kind = "implicit", why = [[De drempel is nog hoog. Wie meldt, is bang dat hij iets kapotmaakt.]] }
  decoy  "knieklachten"                         { why = [[Het woord klachten valt, maar dit gaat over haar knieën.]] }
thought [[Nu heb ik het gezegd.]]
narrator [[Je hoeft niet te weten wat er gebeurd is om te weten wat dit is.]]
judge { is = "complaint", kind = "implicit", go = { right = "vertrouwelijk", half = "vertrouwelijk", wrong = "gestopt_vraag" },
        why = [[Onvrede, over iemand namens ons, en zij verwacht dat er iets gebeurt. Zij zegt het woord niet, dus het is impliciet. En dit soort klacht gaat naar iemand die onafhankelijk is.]] }

moment "vertrouwelijk" { step = "acknowledge" }
customer [[En als ik u dit vertel, wat doet u er dan mee? Blijft het onder ons?]] { when = { geheim = false } }
  decoy "wat doet u er dan mee" { why = [[Zo'n zin kan een verwijt zijn. Hier wil zij het gewoon weten voordat zij verdergaat.]] }
thought [[Zeg gewoon hoe het gaat. Dan weet ik het.]]
customer [[U zei dat het tussen ons blijft. Dat klopt toch nog steeds?]] { when = { geheim = true } }
  signal "Dat klopt toch nog steeds" { kind = "implicit", why = [[Zij voelt dat je belofte wankelt.]] }
thought [[Straks weet de hele club het.]]

reply [[Maakt u zich daar nu maar geen zorgen over. Laten we het eerst een tijdje aankijken, vindt u niet?]] {
  act = "minimise", go = "onrustig",
  why = [[Zij vraagt wat je doet, en het antwoord is: niets.]],
}
reply [[Ik houd het klein, maar geheim beloven kan ik niet. Ik vraag u niet uit; dat doet iemand die daarvoor is.]] {
  act = "inform", when = { geheim = false }, go = "vandaag",
  why = [[Zij vroeg erom en is erkend. Nu helpt een eerlijke uitleg: wat je doet, en wat niet.]],
}
reply [[Dat had ik niet mogen beloven, het spijt me. Ik houd het klein, en iemand die daarvoor is kijkt mee.]] {
  act = { "apologise", "inform" }, empathy = 1, trust = 2, patience = 0, when = { geheim = true }, go = "vandaag",
  why = [[Je haalt je belofte nu terug, voordat zij er meer op bouwt. Dat kost iets, maar later kost het alles.]],
}
reply [[Het blijft tussen u en mij, daar kunt u van op aan. Niemand hier hoort het, tot u zelf zegt dat het mag.]] {
  act = "secrecy_promise", set = { geheim = true }, go = "vandaag",
  why = [[Het klinkt als zorg, maar je legt haar veiligheid en die van anderen in één la.]],
}
reply [[Volgens het protocol moet ik elke melding binnen vier uur doorzetten, omdat anders de termijn gaat lopen.]] {
  act = "explain", go = "vandaag",
  why = [[Het mag kloppen, maar zij hoort een machine op gang komen waar zij niets over te zeggen heeft.]],
}

moment "vandaag" { step = "solve" }
customer [[Goed. Maar vanavond dan? Ik heb hem net al op de gang horen lachen.]]
  signal "vanavond dan" { kind = "implicit", why = [[Eerst veilig, dan de rest. Dit is de vraag die nu telt.]] }
thought [[Ik wil gewoon naar huis zonder hem te zien.]]
narrator [[Eerst wat je nu meteen zelf mag doen. De overdracht komt daarna.]]
offer {
  needs   = { "safety_plan", "factual_note" },
  welcome = { "apology", "call_back" },
  harmful = { "voucher", "secrecy", "confront", "investigate", "complaint_form" },
  route   = "self",
  takes   = "30m",
  hand_over = { takes = "1d", trust = -8, patience = -10 },
  why     = [[Zorg dat zij hem vanavond niet tegenkomt, en schrijf kort op wat zij zei, in haar eigen woorden. Een bon maakt haar stil, en hem erbij roepen of zelf gaan onderzoeken maakt het gevaarlijker.]],
  go      = { fits = "overdragen", short = "onrustig", beyond = "onrustig", handed_over = "onrustig" },
}

moment "overdragen" { step = "solve" }
customer [[Oké, via de zijdeur, dat is fijn. En ik wil wel dat er iets gebeurt. Alleen niet dat ik hier straks
tegenover hem moet zitten.]]
  signal "niet dat ik hier straks" { kind = "implicit", why = [[Zij verwacht een reactie van ons, en zegt erbij waar zij bang voor is.]] }
  decoy  "dat is fijn"             { why = [[Een ijzig 'fijn' bestaat ook. Dit is opluchting.]] }
thought [[Iemand die hem niet kent. Dat zou helpen.]]
narrator [[Wie pakt dit verder op, en wat geef je mee?]]
offer {
  needs   = { "confidential_handover", "call_back" },
  welcome = { "safety_plan", "factual_note", "apology" },
  harmful = { "voucher", "secrecy", "confront", "investigate", "complaint_form" },
  route   = "required",
  takes   = "2d",
  hand_over = { takes = "1h", trust = 4, patience = 4 },
  why     = [[Dit is niet aan jou, hoe betrokken je ook bent: de vertrouwenspersoon staat los van de trainer en van de club. Warm betekent dat je haar voorstelt en dat zij weet wanneer zij van jou hoort.]],
  go      = { fits = "zelf_gedaan", short = "zelf_gedaan", handed_over = "voorstellen" },
}

moment "voorstellen" { step = "solve" }
narrator [[Een kwartier later komt de vertrouwenspersoon binnen.]]
customer [[O, nu al. Moet ik alles dan nog een keer vertellen?]]
  signal "alles dan nog een keer" { kind = "implicit", why = [[Elke keer opnieuw vertellen is een drempel. Dat kun jij haar deels besparen.]] }
thought [[Ga niet weg.]]

reply [[Als u het goed vindt, zeg ik in twee zinnen wat u mij vertelde. U vult aan wat u wilt, en ik blijf erbij.]] {
  act = { "permission", "introduce" }, heard = "alles dan nog een keer", go = "afspraak",
  why = [[Toestemming, een korte overdracht, en zij bepaalt de rest. Zo voelt warm.]],
}
reply [[Dat moet helaas, omdat de vertrouwenspersoon alleen verder kan met wat u er zelf over verklaart.]] {
  act = "explain", go = "afspraak",
  why = [[Een formele waarheid op het moment dat zij steun zoekt.]],
}
reply [[Ik laat u tweeën alleen, dan kunt u rustig praten. U bent bij haar in heel goede handen, hoor.]] {
  act = "skip", go = "afspraak",
  why = [[Goed bedoeld, en precies op het verkeerde moment de deur uit.]],
}
reply [[Het helpt vaak om het eerst zelf op te schrijven. Zal ik u daar wat papier en een pen voor geven?]] {
  act = "advise", go = "afspraak",
  why = [[Zij heeft het net verteld. Nu krijgt zij huiswerk.]],
}

moment "afspraak" { step = "follow_up" }
customer [[Dank u. Dat scheelde. Nou, ik zie wel of ik er nog iets van hoor.]]
  signal "ik zie wel of ik er nog iets van hoor" { kind = "implicit", why = [[Zij houdt er rekening mee dat het in een la verdwijnt.]] }
thought [[Niet naar mijn vaste nummer bellen, alsjeblieft.]]

reply [[Deze trainer ziet u hier nooit meer terug, daar zorg ik persoonlijk voor. Dat is het minste wat ik kan doen.]] {
  act = "overpromise", go = "veilig",
  why = [[Je velt een vonnis dat niet aan jou is. Dat schaadt haar, hem en het onderzoek.]],
}
reply [[Loopt u gerust nog eens binnen als u wilt weten hoe het ermee staat. Onze deur staat altijd voor u open.]] {
  act = "advise", go = "veilig",
  why = [[Een open deur waar zij weer zelf doorheen moet.]],
}
reply [[U hoort vrijdag om vier uur van mij, ook als er nog niets bekend is. Op welk nummer kan ik u het veiligst bereiken?]] {
  act = "follow_up", go = "vrijdag",
  why = [[Een dag, een belofte die je kunt houden, en een vraag naar wat veilig is.]],
}
reply [[Zou u ons, als dit achter de rug is, willen laten weten hoe u dit gesprek hebt ervaren? Wij leren ervan.]] {
  act = "survey", go = "veilig",
  why = [[Het gaat ineens over ons.]],
}

moment "vrijdag" { step = "follow_up" }
narrator [[Vrijdag, 16:00. Je belt op het nummer dat zij gaf.]]
customer [[Hoi. Er is goed naar mij geluisterd. Ik train nu op donderdag, bij iemand anders. Ik heb nog steeds
spierpijn, maar dat is de goede soort.]]
  decoy "nog steeds" { why = [[Meestal betekent 'nog steeds' dat wij iets nalieten. Hier betekent het dat zij weer sport.]] }
thought [[Ik had bijna niets gezegd.]]

reply [[Goed om te horen. Wat is er eigenlijk uit het onderzoek gekomen? Hebben ze al met hem gesproken?]] {
  act = "intrude", go = "veilig",
  why = [[Nieuwsgierigheid. Dat onderzoek is niet van jou, en zij hoeft er niets over te zeggen.]],
}
reply [[Dank u dat u het vertelde. Door u horen nieuwe leden nu op hun eerste dag bij wie zij terechtkunnen als er iets is.]] {
  act = { "thank", "close_loop" }, empathy = 2, when = { contacts = { max = 1 }, geheim = false }, go = "gehoord",
  heard = { "of ik hiervoor bij u moet zijn", "Het zal wel aan mij liggen", "Misschien stel ik me aan", "mijn lidmaatschap ook stilzetten", "Ik slaap er slecht van" },
  why = [[Zij hoort dat het iets heeft veranderd, zonder dat je iets vertelt over de zaak zelf.]],
}
reply [[Gelukkig maar, dan is het uiteindelijk dus allemaal goed afgelopen. Fijn dat we dit nu achter ons hebben.]] {
  act = "minimise", go = "veilig",
  why = [[Wij hebben het achter ons. Of zij dat ook heeft, is aan haar.]],
}
reply [[Mooi. Dan noteer ik dat u tevreden bent over de nieuwe groep, en wens ik u daar veel plezier mee.]] {
  act = "thank", go = "veilig",
  why = [[Netjes opgevolgd. Wat haar melding waard was, hoort zij niet.]],
}

-- Zijpaden ---------------------------------------------------------------------

moment "balie" { step = "listen" }
customer [[(Zij kijkt om.) Dinsdag om acht uur. Nou ja, het is misschien niet zo'n goed moment. Ik kom hier
altijd graag, hoor.]]
  signal "niet zo'n goed moment" { kind = "implicit", why = [[De plek is niet veilig. Dat zegt zij zo beleefd als zij kan.]] }
  decoy  "altijd graag"          { why = [['Altijd' kan een verwijt zijn. Hier meent zij het.]] }
thought [[Iedereen kan het horen.]]

reply [[Dit is geen plek voor zo'n gesprek. Loopt u mee naar de stille kamer? Dan neem ik de tijd voor u.]] {
  act = { "invite", "listen" }, empathy = 2, heard = "niet zo'n goed moment", go = "kamer",
  why = [[Alsnog een veilige plek. Dat had eerder gemogen, maar het is op tijd.]],
}
reply [[Daar loopt hij net, geloof ik. Zal ik hem er even bij roepen? Dan kunnen jullie het samen bespreken.]] {
  act = "skip", trust = -12, patience = -18, go = "erbij",
  why = [[De gevaarlijkste oplossing klinkt soms als de handigste.]],
}
reply [[Zegt u het gerust hier, mevrouw. Iedereen in de hal is met zijn eigen dingen bezig, er luistert niemand mee.]] {
  act = "minimise", go = "schulp",
  why = [[Of een plek veilig is, bepaalt wie er iets te vertellen heeft.]],
}
reply [[Dinsdag om acht uur is altijd een drukke les, dus dan hebben de trainers weinig tijd per persoon.]] {
  act = "explain", go = "schulp",
  why = [[Je legt het rooster uit aan iemand die bijna weer weg is.]],
}
reply [[Fijn dat u hier zo graag komt! Dan weet ik zeker dat u en de trainer er samen wel uit zullen komen.]] {
  act = "minimise", heard = "altijd graag", go = "weglopen",
  why = [[Je hoorde dat het goed ging. Zij nam al afscheid.]],
}

moment "schulp" { step = "acknowledge" }
customer [[Ja, dat zal wel. Ik ben ook niet zo handig met die oefeningen. Vergeet u het maar.]]
  signal "Ik ben ook niet zo handig" { kind = "implicit", why = [[Zij neemt de schuld over die jij haar aanreikte.]] }
  signal "Vergeet u het maar"        { kind = "implicit", why = [[De deur gaat dicht. Zachtjes.]] }
thought [[Zie je wel.]]

reply [[Dat hoort er nou eenmaal bij, want in het begin voelt iedereen zich daar nog wat ongemakkelijk bij, heel gewoon.]] {
  act = "explain", go = "weglopen",
  why = [[Je maakt gewoon wat voor haar niet gewoon is.]],
}
reply [[Hij is echt een van onze beste mensen. Vraagt u het maar na bij de anderen, die zijn allemaal dol op hem.]] {
  act = "defend", go = "weglopen",
  why = [[Nu moet zij het opnemen tegen een hele club.]],
}
reply [[Wacht. Ik ging te snel, en dat spijt me. U vindt het niet prettig, en dat telt. Loopt u even mee?]] {
  act = { "acknowledge", "apologise" }, go = "lampje",
  why = [[Je herstelt je fout, erkent haar gevoel en gaat naar een rustige plek.]],
}
reply [[Goed, dan laten we het daarbij. Mocht er ooit echt iets gebeuren, dan hoor ik dat natuurlijk graag van u.]] {
  act = "skip", go = "weglopen",
  why = [['Echt iets' zegt dat dit niets was.]],
}

moment "korting" { step = "listen" }
customer [[Korting. O. Nou, dat is... leuk. Een tweede les heb ik trouwens al, op zondag, die is geweldig.]]
  signal "Nou, dat is" { kind = "implicit", why = [[Die stilte na 'dat is' vult zij in met een woord dat zij niet meent.]] }
  decoy  "die is geweldig" { why = [[Een groot woord kan spot zijn. Over de zondag is zij echt blij.]] }
thought [[Dit heeft geen zin.]]

reply [[Wat leuk dat de zondag zo goed bevalt! Misschien is een derde les dan ook iets, met nog meer voordeel?]] {
  act = "skip", heard = "die is geweldig", go = "weglopen",
  why = [[Je verkoopt iets aan iemand die hulp zocht.]],
}
reply [[U kwam voor iets anders. U zei: misschien ligt het aan mij. Zullen we even rustig gaan zitten?]] {
  act = { "invite", "listen" }, empathy = 2, go = "kamer",
  why = [[Je keert om en pakt haar eigen woorden op.]],
}
reply [[Wij doen dat graag voor onze vaste leden, omdat die de club eigenlijk dragen. Zo denken wij daarover.]] {
  act = "explain", go = "schulp",
  why = [[Over ons gesproken.]],
}
reply [[En over die trainer: hij is streng, maar hij heeft met iedereen hier het beste voor, dat weet ik zeker.]] {
  act = "defend", go = "schulp",
  why = [[Je weet het zeker voordat je hebt geluisterd.]],
}

moment "erbij" { step = "acknowledge" }
narrator [[De trainer komt aanlopen en vraagt opgewekt wat er is.]]
customer [[Niets. Ik had alleen een vraag over het rooster. Laat maar zitten.]]
  signal "Laat maar zitten" { kind = "implicit", why = [[Zij liegt om veilig te zijn. Dat komt door ons.]] }
thought [[Nooit meer.]]

reply [[Mevrouw wilde weten waarom u met de handen corrigeert. Kunt u haar even uitleggen hoe dat precies zit?]] {
  act = "explain", trust = -15, patience = -22, go = "weglopen",
  why = [[Je brengt haar in het nauw, met hem erbij.]],
}
reply [[Zo, dat is dan mooi besproken. Onze trainers staan gelukkig altijd open voor vragen van de leden.]] {
  act = "defend", go = "weglopen",
  why = [[Er is niets besproken.]],
}
reply [[(Tegen hem:) Dank je, ik heb je niet nodig. (Tegen haar:) Dat was mijn fout, excuses. Loopt u mee?]] {
  act = { "apologise", "own" }, go = "lampje",
  why = [[Je haalt hem weg, neemt de fout op je en geeft haar een uitweg.]],
}
reply [[Dan hoeft u daar dus niet meer over in te zitten. Kan ik u verder nog ergens anders mee helpen vandaag?]] {
  act = "script", go = "weglopen",
  why = [[De standaardzin als deksel.]],
}

moment "verhoor" { step = "acknowledge" }
customer [[Dat... dat weet ik niet precies meer. Het klinkt zo raar als je het hardop zegt.]]
  signal "Het klinkt zo raar" { kind = "implicit", why = [[Je vragen maken haar onzeker over haar eigen verhaal.]] }
thought [[Ze geloven me niet.]]

reply [[Het spijt me, dat hoef ik niet te weten. U vindt het niet prettig en dat is genoeg. U bepaalt het tempo.]] {
  act = { "apologise", "acknowledge" }, go = "lampje",
  why = [[Je stopt met vragen en geeft haar de regie terug.]],
}
reply [[Probeert u het toch maar. Zonder data en details kan ik er hier namelijk helemaal niets mee beginnen.]] {
  act = "intrude", go = "weglopen",
  why = [[Je hebt geen details nodig. Jij hoeft het niet op te lossen, alleen op te vangen.]],
}
reply [[Als het raar klinkt, was het misschien ook niet zo bedoeld. Zo kennen wij hem hier tenminste niet.]] {
  act = "defend", go = "weglopen",
  why = [[Je gebruikt haar twijfel voor hem.]],
}
reply [[Wij stellen zulke vragen omdat een melding anders te vaag is, en dan komt er ook geen onderzoek op gang.]] {
  act = "explain", go = "weglopen",
  why = [[Je legt uit waarom je iets deed wat je niet had moeten doen.]],
}

moment "formulier"
narrator [[Je opent het klachtenformulier. Plaats, tijdstip, verantwoordelijke: je stelt haar zeven vragen over de lamp.]]
customer [[Het is maar een lamp. Die is vandaag pas gaan knipperen. Ik weet eigenlijk niet meer wat ik wilde
zeggen.]]
  signal "niet meer wat ik wilde" { kind = "implicit", why = [[Zij raakt kwijt waarvoor zij kwam. En jij bent bezig met een lamp.]] }
  decoy  "Het is maar een lamp"   { why = [['Het is maar een kleinigheid' verbergt vaak een klacht. Deze keer is het echt maar een lamp.]] }
thought [[Misschien is dit een teken dat ik moet gaan.]]
narrator [[Nog eens: die lamp, wat is dat?]]
judge { is = "request", go = { right = "stilzetten", half = "stilzetten", wrong = "weggebleven" },
        why = [[Een melding. Wie van alles een klacht maakt, heeft geen aandacht meer over voor de klacht die ernaast zit.]] }

moment "gestopt_vraag" { step = "solve" }
narrator [[Je zet haar lidmaatschap stil. Op het scherm is alles nu geregeld.]]
customer [[Bedankt. Dat was het dan, na drie jaar.]]
  signal "Dat was het dan" { kind = "implicit", why = [[Hier neemt iemand afscheid van meer dan een abonnement.]] }
thought [[Dus zo eindigt het.]]

reply [[U gaat weg om iets dat hier is gebeurd. Dat is niet uw schuld. Mag ik u vertellen wat ik voor u kan doen?]] {
  act = { "acknowledge", "permission" }, takes = "4h", go = "vertrouwelijk",
  why = [[Op de valreep hoor je waarom zij stopt, en je vraagt of je mag helpen.]],
}
reply [[Graag gedaan, mevrouw. Mocht u zich bedenken, dan kunt u via de site met één klik weer lid worden, heel eenvoudig.]] {
  act = "answer", go = "gestopt",
  why = [[Eén klik terug naar dezelfde trainer.]],
}
reply [[Het spijt ons dat u stopt. Onze trainers doen hun best om het iedereen hier naar de zin te maken.]] {
  act = "defend", go = "gestopt",
  why = [[Je verdedigt wie zij ontvlucht.]],
}
reply [[Wilt u nog aangeven wat de reden is van uw vertrek? U kunt kiezen uit tijd, geld, verhuizing of anders.]] {
  act = "survey", go = "gestopt",
  why = [['Anders', vinkt zij aan. Niemand leest het.]],
}

moment "kaartje" { step = "probe" }
narrator [[Twee dagen later staat zij weer aan de balie, met haar jas aan.]]
customer [[Er nam niemand op, bij dat nummer. Ik dacht, ik loop nog één keer langs. De koffie is hier tenminste
altijd goed.]]
  signal "Er nam niemand op"  { kind = "explicit", why = [[Wat jij haar meegaf, werkte niet. Dat zegt zij gewoon.]] }
  signal "ik loop nog één keer langs" { kind = "implicit", why = [[Nog één keer. Daarna niet meer.]] }
  decoy  "altijd goed"        { why = [[De koffie is echt goed. Dat is geen spot.]] }
thought [[Als het nu niet lukt, dan houdt het op.]]

reply [[Dat kaartje was te weinig, excuses. U bent nu bij mij. Voelt u zich veilig als u hier traint?]] {
  act = { "apologise", "own", "safety" }, go = "duiden",
  why = [[Je maakt je eigen fout goed en vraagt wat je meteen had moeten vragen.]],
}
reply [[Dat nummer is alleen op werkdagen bereikbaar. Ik schrijf de tijden er even bij, dan lukt het vast wel.]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "weggebleven",
  why = [[Nog een kaartje. Zij komt niet terug.]],
}
reply [[De mensen achter dat nummer doen hun werk heel goed, hoor, alleen zijn het er op dit moment wat weinig.]] {
  act = "defend", go = "weglopen",
  why = [[Begrip vragen voor wie niet opnam.]],
}
reply [[Dat komt doordat de dienst sinds kort anders is ingedeeld, dus dan duurt het even voor er iemand opneemt.]] {
  act = "explain", go = "weglopen",
  why = [[Een rooster als antwoord op iemand die om hulp belde.]],
}

moment "onrustig" { step = "solve" }
customer [[O. Maar dan weet ik nog steeds niet hoe ik straks naar huis kom. Ik... laat maar, ik verzin wel iets.]]
  signal "nog steeds niet"     { kind = "implicit", why = [[Het enige wat zij nu nodig had, zat er niet bij.]] }
  signal "ik verzin wel iets"  { kind = "implicit", why = [[Zij zorgt weer voor zichzelf, omdat wij het niet doen.]] }
thought [[Straks moet ik die gang door. Alleen.]]

reply [[Het loopt heus wel los, mevrouw. Om die tijd zijn er altijd nog genoeg andere mensen in het gebouw aanwezig.]] {
  act = "minimise", go = "gestopt",
  why = [[Dat er anderen waren, heeft haar eerder ook niet geholpen.]],
}
reply [[Dat had ik eerst moeten regelen. Ik loop straks met u mee, via de zijdeur, en u hoeft hem niet te zien.]] {
  act = { "acknowledge", "safety" }, takes = "8h", contact = true, go = "overdragen",
  why = [[Nu eerst de veiligheid, met jezelf erbij. Later dan het hoorde.]],
}
reply [[Wij hebben daar verder geen beleid voor, want zulke dingen komen op onze club eigenlijk nooit voor.]] {
  act = { "explain", "deny" }, go = "gestopt",
  why = [[Het komt niet voor, zeg je, tegen degene die het overkomt.]],
}

moment "zelf_gedaan" { step = "solve", route = "required" }
narrator [[Je houdt het bij jezelf en bespreekt het met een paar mensen. Twee dagen later weet de club het.]]
customer [[Ze kijken allemaal. Hij ook. Ik had het u in vertrouwen verteld, dacht ik.]]
  signal "Ik had het u in vertrouwen verteld" { kind = "explicit", why = [[Het vertrouwen is gebroken, en zij zegt het recht in je gezicht.]] }
thought [[Ik had nooit iets moeten zeggen.]]

reply [[Ik had dit niet zelf mogen doen, het spijt me. De vertrouwenspersoon is hier, en ik stel u aan haar voor.]] {
  act = { "apologise", "introduce" }, hand_over = "warm", takes = "4h", contact = true, go = "voorstellen",
  why = [[Alsnog naar wie onafhankelijk is. De schade is er, maar zij staat er niet meer alleen voor.]],
}
reply [[Ik heb het er juist met een paar mensen over gehad omdat ik het voor u wilde oplossen, zo snel als het kon.]] {
  act = "explain", go = "bond",
  why = [[Goede bedoelingen helpen haar nu niet meer.]],
}
reply [[Hier heb ik het nummer van de vertrouwenspersoon. Die kan u vast verder helpen, beter dan ik nu nog kan.]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "bond",
  why = [[Eerst alles zelf doen en dan een nummer geven.]],
}
reply [[Het is nu wel duidelijk geworden wat iedereen ervan vindt. Misschien is het zo ook voor u het beste.]] {
  act = "minimise", go = "bond",
  why = [[Wat iedereen vindt, was nooit de vraag.]],
}

moment "weglopen" { step = "listen" }
customer [[Laat maar. Ik moet mijn bus halen, die is altijd zo op tijd. Dag.]]
  signal "Laat maar"         { kind = "implicit", why = [[Dit is het laatste wat veel mensen zeggen voordat zij nooit meer komen.]] }
  decoy  "altijd zo op tijd" { why = [[De bus kan er niets aan doen.]] }
thought [[Ik zeg gewoon op.]]

reply [[Dan moet u opschieten, die bus wacht inderdaad niet! Tot volgende week, en nog een heel fijne avond.]] {
  act = "skip", heard = "altijd zo op tijd", go = "weggebleven",
  why = [[Je hielp haar de deur uit.]],
}
reply [[Dat is goed. Weet dat u bij ons altijd welkom bent, en dat onze trainers er echt voor iedereen willen zijn.]] {
  act = "defend", go = "weggebleven",
  why = [[Welkom, bij dezelfde trainer.]],
}
reply [[Even nog. U kwam iets vertellen en ik luisterde niet goed. Bent u vanavond veilig? Ik loop met u mee.]] {
  act = { "listen", "safety" }, empathy = 2, takes = "2h", go = "duiden",
  why = [[Nog net op tijd: je erkent dat je het miste en gaat na of zij veilig is.]],
}
reply [[Het is ook lastig uit te leggen, zo tussen twee dingen door, daar heb ik natuurlijk alle begrip voor.]] {
  act = "explain", go = "weggebleven",
  why = [[Begrip als afscheid.]],
}
reply [[Als u er toch nog mee zit, hangt er een kaartje bij de ingang met een nummer dat u kunt bellen.]] {
  act = "deflect", hand_over = "cold", go = "weggebleven",
  why = [[Een nummer aan een muur vangt niemand op.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "gehoord" [[Het is nog niet voorbij, maar ik ben blij dat ik het heb gezegd. U bleef erbij. Dat vergeet ik
niet.]] { outcome = "delighted" }
ending "veilig" [[Ik train nu bij iemand anders. Er is naar mij geluisterd. Dank u.]] { outcome = "satisfied" }
ending "gestopt" [[Mijn lidmaatschap staat stil. Ik denk niet dat ik nog terugkom.]] { outcome = "resigned" }
ending "bond" [[Ik heb het nu bij de bond gemeld. Ook hoe er hier mee is omgegaan.]] { outcome = "escalated" }
ending "weggebleven" [[(Zij komt niet meer. Een maand later loopt haar lidmaatschap af. Niemand vraagt waarom.)]] { outcome = "lost" }
