case {
  title    = "Chapeau",
  summary  = "Een openbaar bericht vol lof, 's avonds om tien voor negen. Zo lijkt het.",
  sector   = "webwinkel",
  channel  = "social",
  role     = "webcare",
  minutes  = 7,
  teaches  = { "spot is een klacht met een glimlach",
               "in het openbaar tellen de uren",
               "bereikbaar zijn als de klant er is" },
  norm     = { time = "4h", limit = "7d", contacts = 1 },
  customer = { name = "Merel", portrait = "vrouw-45", trust = 40, patience = 40, earlier = 1 },
  start    = "bericht",
  level    = 2, after = { "de-kraan" },
  on       = { patience_out = "geblokkeerd" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "bericht" { step = "listen" }
narrator [[Woensdag, 20:50. In de zoekresultaten staat een openbaar bericht. Onze naam staat er
niet in, een foto van onze app wel.]]
customer [[Al negen dagen 'onderweg'. Chapeau hoor, topservice weer! En dan regent het ook nog
voor de derde keer deze week.]]
  signal "Al negen dagen" { kind = "implicit", why = [[Het woordje 'al' maakt van een getal een verwijt.]] }
  signal "Chapeau hoor" { kind = "indirect", why = [[Grote lof bij een slecht bericht: dat is spot.]] }
  signal "topservice weer" { kind = "indirect", why = [['Weer' verraadt dat het niet de eerste keer is.]] }
  decoy  "voor de derde keer" { why = [[Herhaling klinkt als een klacht, maar deze gaat over de regen.]] }
thought [[Benieuwd of daar iemand wakker is.]]

reply [[Door de drukte rond de feestdagen zijn pakketten van ons soms iets langer onderweg dan u gewend bent.]] {
  act = "explain", go = "feestdagen",
  why = [[Het eerste dat iedereen leest, is een reden. Een reden zonder erkenning klinkt als een smoes.]],
}
reply [[Wat leuk om te lezen, dank u wel voor het compliment! Ik geef het meteen door aan ons magazijn.]] {
  act = "thank", empathy = -1, trust = -6, patience = -10, go = "bedankje",
  why = [[Je las de woorden en niet de toon. Nu lacht de hele draad mee.]],
}
reply [[Negen dagen wachten op een pakket is veel te lang. Wat is er gebeurd? Wij zitten er nu voor klaar.]] {
  act = "invite", heard = { "Al negen dagen", "Chapeau hoor", "topservice weer" }, takes = "30m", go = "draad",
  why = [[Binnen het half uur, in het openbaar, en je prikt zonder gedoe door de spot heen.]],
}
reply [[(Je zet het bericht klaar voor marketing. Die bepalen dan morgen of en hoe wij er iets op terugschrijven.)]] {
  act = "deflect", takes = "26h", contact = true, go = "volgende_dag",
  why = [[Antwoorden is jouw werk en jouw mandaat. In het openbaar is een dag wachten ook een antwoord.]],
}
reply [[Voor de derde keer nat worden, wat een ellende! Het spijt ons dat u dit allemaal overkomt.]] {
  act = { "sympathise", "apologise" }, empathy = 2, trust = 8, patience = -4, heard = "voor de derde keer", takes = "30m", go = "regen",
  why = [[Hartelijk, maar je troost haar om het weer. Het pakket is niet genoemd.]],
}

moment "draad" { step = "acknowledge" }
customer [[O, daar zit een mens. Ik had alleen de chatbot, die wenste mij vier keer een fijne dag.
Bellen kan van negen tot vijf, en dan rijd ik op de bus. Lijn 4, altijd op tijd, dat zeggen ze
allemaal.]]
  signal "O, daar zit een mens" { kind = "indirect", why = [[Verbaasd dat er iemand is. Dat zegt hoe moeilijk wij te vinden waren.]] }
  signal "vier keer een fijne dag" { kind = "indirect", why = [[Beleefd geciteerd, en zo wordt de beleefdheid zelf het probleem.]] }
  signal "van negen tot vijf" { kind = "implicit", why = [[Zij zegt niet dat het anders moet. Zij zegt alleen dat zij dan werkt.]] }
  decoy  "altijd op tijd" { why = [['Altijd' is vaak een verwijt. Hier is zij trots op haar bus.]] }
thought [[Ik moet morgen om vijf uur op. Schiet op.]]

reply [[Wat vervelend om te horen! Stuurt u mij een privébericht met uw ordernummer en uw postcode?]] {
  act = "script", go = "dm",
  why = [[Het kan niet verkeerd, en het had onder elk bericht kunnen staan.]],
}
reply [[Daar kijk ik van op. In de laatste test waren wij juist een van de best bereikbare webwinkels.]] {
  act = "defend", go = "schermfoto",
  why = [[Je zet een test tegenover haar avond. De lezers geloven de avond.]],
}
reply [[Negen dagen te laat, en bij ons trof u alleen een robot. Zo hoort het niet, en dat spijt ons.]] {
  act = { "acknowledge", "apologise" }, go = "zijvraag",
  why = [[Het pakket én de onbereikbaarheid, allebei genoemd, waar iedereen het ziet.]],
}
reply [[Voor zoekgeraakte pakketten is er een apart nummer. Daar helpen ze u morgen vanaf negen uur verder, goed?]] {
  act = "deflect", takes = "14h", contact = true, go = "kantooruren",
  why = [[Zij schreef net dat zij dan op de bus zit.]],
}

moment "zijvraag"
customer [[Kijk, dat is tenminste taal. O ja, mijn jongste zeurt er al weken over: bestaat die
regenjas ook in het groen? Zijn vriendje heeft er zo een.]]
  signal "tenminste taal" { kind = "implicit", why = [['Tenminste' zegt dat het tot nu toe anders was.]] }
  decoy  "zeurt er al weken over" { why = [['Zeuren' en 'al weken' samen, en toch zit hier niemand ergens mee: een kind wil een groene jas.]] }
narrator [[*Bestaat die regenjas ook in het groen*: wat is dat?]]
judge { is = "question", go = { right = "prive", half = "prive", wrong = "zaaknummer" },
        why = [[Zij wil iets weten en mist niets. Geef antwoord en ga verder met het pakket.]] }

moment "prive" { step = "probe" }
narrator [[Ja, in het groen kan ook. Je leest nu mee in een privébericht.]]
customer [[Hier is mijn ordernummer. Volgens de app is het 'bijna bij u', sinds vorige week
dinsdag. Maar ach, het is maar een regenjas.]]
  signal "sinds vorige week dinsdag" { kind = "implicit", why = [[Naast 'bijna bij u' is die datum een aanklacht.]] }
  signal "het is maar een regenjas" { kind = "implicit", why = [[Wie het zelf klein maakt, verwacht dat wij het ook klein vinden.]] }
thought [[Vrijdag gaat hij op kamp, in die oude met de gaten.]]

reply [[Dank u. Ik geef het door aan de zoekdienst, en zodra zij iets weten leest u dat hier vanzelf terug.]] {
  act = "deflect", hand_over = "warm", takes = "1d", contact = true, go = "vanzelf",
  why = [[Nieuw leveren mag je zelf. En je weet nog niet waarom die jas ertoe doet.]],
}
reply [['Bijna bij u' betekent dat het in het laatste sorteercentrum ligt. Vandaar die melding, begrijpt u?]] {
  act = "explain", go = "vanzelf",
  why = [[Nu weet zij wat de app bedoelt. De jas ligt nog steeds ergens anders.]],
}
reply [[Maar een regenjas, schrijft u. Waar was hij voor, en wanneer had hij er moeten zijn?]] {
  act = "probe", heard = "het is maar een regenjas", go = "kamp",
  why = [[Je neemt haar 'maar' niet over en vraagt wat eronder zit.]],
}
reply [[Kunt u mij ook nog uw postcode geven, en de dag waarop u de jas bij ons besteld heeft?]] {
  act = "clarify", go = "kamp",
  why = [[Nodig misschien, maar het staat ook in haar bestelling. Haar 'maar' bleef liggen.]],
}

moment "kamp"
customer [[Mijn zoon gaat vrijdag op kamp en zijn oude jas is stuk. Ik bestelde op tijd, dan kan
er niets misgaan, zou je denken. Ik dacht nog aan een blauwe, maar het moest geel zijn.]]
  signal "zou je denken" { kind = "implicit", why = [[Zij rekende op ons. Drie woorden, één gebroken verwachting.]] }
  decoy  "Ik dacht nog aan" { why = [['Ik dacht dat u…' is een gemiste belofte. Hier koos zij gewoon een kleur.]] }
thought [[Kinderen op kamp zien precies wie een jas met gaten heeft.]]
narrator [[Haar eerste bericht stelde geen vraag, noemde onze naam niet en prees de service. Wat
was het?]]
judge { is = "complaint", kind = "indirect", go = { right = "waarom", half = "waarom", wrong = "bericht_over_bericht" },
        why = [[Onvrede over ons, verpakt als lof en aan iedereen behalve aan ons verteld. Een klacht via een omweg telt net zo zwaar.]] }

moment "waarom" { step = "acknowledge" }
customer [[Even eerlijk, mag ik weten waar het nu echt is? Die app zegt elke dag hetzelfde, dus ik
vraag het maar aan u.]]
  signal "elke dag hetzelfde" { kind = "implicit", why = [[Ons eigen bericht gelooft zij niet meer.]] }
  decoy  "Even eerlijk" { why = [[Het klinkt als een uitval. Zij stelt een echte vraag en wil een echt antwoord.]] }

reply [[Bij de bezorgdienst moet u zijn, met hen hebben wij dit vaker. Ik vind het zelf ook heel vervelend.]] {
  act = "blame", go = "oplossing",
  why = [[Zij kocht bij ons. Met wie wij rijden, is onze keus.]],
}
reply [[Een pakket gaat eerst naar een hub en dan naar een depot, en tussen die twee wordt er maar één keer per week geteld, dus dan duurt zoiets even.]] {
  act = "explain", go = "oplossing",
  why = [[Zij vroeg waar het is en krijgt een rondleiding.]],
}
reply [[Het ligt sinds dag twee in het verkeerde depot, en niemand van ons las die melding. Onze fout.]] {
  act = "inform", go = "oplossing",
  why = [[Gevraagd, kort, en met de fout bij ons. Nu helpt uitleg wel.]],
}
reply [[In ons systeem staat hij nog gewoon op onderweg. Kwijt is hij dus officieel niet, zou ik zeggen.]] {
  act = "deny", go = "bericht_over_bericht",
  why = [[Het systeem zegt wat de app al negen dagen zegt.]],
}

moment "oplossing" { step = "solve" }
customer [[Dank u, dat is duidelijk. Alleen ga ik nu dus zelf op zoek, en het is al woensdagavond.
Bij de sportzaak op de hoek slaag ik altijd wel.]]
  signal "ga ik nu dus zelf op zoek" { kind = "implicit", why = [[Onze fout wordt haar werk.]] }
  decoy  "slaag ik altijd wel" { why = [[Een vergelijking kan een verwijt zijn. Dit is alleen een winkel die zij kent.]] }
thought [[Donderdag na mijn dienst, met die files. Fijn.]]
offer {
  needs   = { "public_apology", "redeliver", "status_update" },
  welcome = { "gesture", "tell_back", "apology" },
  harmful = { "voucher", "complaint_form", "survey_link" },
  fair    = { 2, 12 },
  route   = "self",
  takes   = "2h",
  hand_over = { takes = "26h", trust = -6, patience = -8 },
  why     = [[Zij klaagde in het openbaar, dus daar hoort het excuus ook. Een nieuwe jas vóór vrijdag, een bericht onderweg, en de verzendkosten terug. Een bon voor een volgende keer is nu pijnlijk: er is nog geen deze keer.]],
  go      = { fits = "keuze", short = "bericht_over_bericht", beyond = "teveel", handed_over = "doorgezet" },
}

moment "keuze" { step = "solve" }
narrator [[Er hangt nog één gele jas in de winkel in de stad. Een koerier kan hem morgen brengen.]]
customer [[Morgen overdag zit ik op de bus. Dan vraag ik de buurman maar weer, die ziet me al
aankomen.]]
  signal "vraag ik de buurman maar weer" { kind = "implicit", why = [[Wij leveren, zij regelt. En niet voor het eerst.]] }
  signal "die ziet me al aankomen" { kind = "implicit", why = [[Een grapje, en zij schaamt zich een beetje.]] }
thought [[Kan er nou nooit iets ná zessen?]]

reply [[Dank u, wat handig zo'n buurman. Dan zet ik zijn adres erbij en komt de koerier tussen negen en vijf.]] {
  act = "agree", empathy = 0, go = "afronden",
  why = [[Afgesproken is het. Alleen kiest zij niet, zij schikt zich.]],
}
reply [[Avondbezorging moet vóór zes uur worden aangevraagd. Dat staat vast, dus die kan ik u niet meer geven.]] {
  act = "rules", go = "bericht_over_bericht",
  why = [[Onze sluitingstijd wordt weer haar probleem.]],
}
reply [[De buurman mag rusten. Thuis na zeven uur, of om zes uur ophalen bij de winkel: wat past u het beste?]] {
  act = "together", heard = { "vraag ik de buurman maar weer", "die ziet me al aankomen" }, go = "afronden",
  why = [[Twee mogelijkheden die in haar dag passen, en zij kiest.]],
}
reply [[Ik garandeer u dat de koerier precies in uw pauze voor de deur staat. Hoe laat heeft u pauze, mevrouw?]] {
  act = "overpromise", go = "afronden",
  why = [[Dat klinkt fijn en daar ga je niet over. Nog een belofte die niet uitkomt, en je bent terug bij af.]],
}

moment "afronden" { step = "follow_up" }
customer [[Goed, zo doen we het. Dan zet ik morgen wel online of het eindelijk gelukt is.]]
  signal "of het eindelijk gelukt is" { kind = "implicit", why = [['Eindelijk' telt de negen dagen nog een keer mee.]] }
thought [[Mijn volgers willen weten hoe dit afloopt. Ik ook.]]

reply [[Graag zelfs! En is hij er niet, stuurt u ons dan een nieuw bericht, dan zoeken we het samen verder uit.]] {
  act = "advise", go = "tevreden",
  why = [[Zo ligt de volgende stap weer bij haar.]],
}
reply [[Fijn, dan is het hiermee geregeld. Ik wens uw zoon alvast een heel mooi en vooral droog kamp toe!]] {
  act = "skip", go = "tevreden",
  why = [[Aardig, en te vroeg. De jas hangt er nog niet.]],
}
reply [[Zou u intussen dit gesprek met sterren willen beoordelen? Daar zijn wij u dan heel dankbaar voor.]] {
  act = "survey", go = "berust",
  why = [[Sterren vragen voor een jas die er niet is.]],
}
reply [[Dat uitzoeken is deze keer aan ons. Morgen om acht uur vraag ik het u zelf, hier in de draad.]] {
  act = "follow_up", go = "binnen",
  why = [[Met een tijd, op de plek waar het begon, en op jouw initiatief.]],
}

moment "binnen" { step = "follow_up" }
narrator [[Donderdag, 20:00. Je vraagt het in de draad. Iedereen leest mee.]]
customer [[Binnen! Hij wil hem nooit meer uit, hij slaapt er nu in. Nu nog droog weer, maar daar
gaan jullie niet over.]]
  decoy "nooit meer uit" { why = [['Nooit meer' van een tevreden kind.]] }
  decoy "daar gaan jullie niet over" { why = [[Eerder was dit een steek geweest. Nu plaagt zij en is het goed.]] }
thought [[Ze vroegen het zelf. Om acht uur precies.]]

reply [[Wat een mooi bericht, dank u wel! Ik wens hem morgen een heel fijn en vooral een droog kamp toe.]] {
  act = "thank", go = "tevreden",
  why = [[Hartelijk. Dat er iets veranderd is, leest niemand.]],
}
reply [[Dank u! Na uw bericht bellen wij zelf zodra een pakket drie dagen stil ligt, ook 's avonds na vijven.]] {
  act = { "thank", "close_loop" }, empathy = 2, when = { contacts = { max = 1 } }, go = "blij",
  heard = { "Al negen dagen", "Chapeau hoor", "topservice weer", "van negen tot vijf", "O, daar zit een mens" },
  why = [[Wat zij losmaakte, leest nu iedereen die meelachte.]],
}
reply [[Super! Zou u ons daar dan ook vijf sterren voor willen geven? Ik stuur u de link in een privébericht.]] {
  act = "survey", go = "tevreden",
  why = [[Het mooiste moment van de draad, ingeruild voor een cijfer.]],
}
reply [[En zo ziet iedereen die hier meeleest dat het bij ons uiteindelijk toch gewoon altijd goed komt, nietwaar?]] {
  act = "defend", go = "berust",
  why = [[Na negen dagen nog gelijk willen hebben, met publiek.]],
}

-- Zijpaden: waar het gesprek anders loopt --------------------------------------

moment "regen" { step = "listen" }
customer [[Het spijt jullie van de regen? Lief, maar die vind ik nooit erg, dan zitten er gezellig
veel mensen in mijn bus. Het ging dus over een pakket.]]
  signal "Het spijt jullie van de regen" { kind = "indirect", why = [[Zij leest jouw zin hardop voor. Dat is spot.]] }
  signal "Het ging dus over een pakket" { kind = "explicit", why = [[Nu zegt zij het maar gewoon.]] }
  decoy  "nooit erg" { why = [['Nooit' en 'erg' in één zin, en zij is er juist blij mee.]] }

reply [[Juist door al die regen lopen de routes van de bezorgers deze week uit, vandaar dat ik erover begon.]] {
  act = "explain", go = "laat_maar",
  why = [[Je redt je vorige zin en niet de klant.]],
}
reply [[Wij doen ons best om met iedereen mee te leven, ook met het weer. Dat waarderen mensen juist aan ons.]] {
  act = "defend", go = "laat_maar",
  why = [[Over hoe meelevend wij zijn, ging het niet.]],
}
reply [[U heeft gelijk, wij keken langs uw pakket heen. Negen dagen: wat is daarmee gebeurd?]] {
  act = { "listen", "probe" }, empathy = 2, go = "draad",
  why = [[Terug naar wat zij wél schreef. Dat kost een lach en verder niets.]],
}
reply [[Dat u zich groothoudt, raakt ons des te meer. Zo'n natte week had u niet mogen overkomen, sorry.]] {
  act = { "acknowledge", "apologise" }, heard = "nooit erg", go = "weg",
  why = [[Je hoort verdriet dat er niet is, en nog steeds geen pakket. Wie alles een klacht noemt, luistert ook niet.]],
}

moment "feestdagen" { step = "acknowledge" }
customer [[De feestdagen. In oktober. Knap hoor, dat jullie daar nu al last van hebben.]]
  signal "De feestdagen. In oktober" { kind = "indirect", why = [[Twee feiten naast elkaar, en je smoes ligt op straat.]] }
  signal "Knap hoor" { kind = "indirect", why = [[Een compliment dat het tegendeel zegt.]] }
thought [[Schermfoto. Deze gaat in de groepsapp.]]

reply [[Dat begint elk jaar vroeger, omdat veel mensen hun cadeaus tegenwoordig al in de herfst bij ons bestellen.]] {
  act = "explain", go = "laat_maar",
  why = [[Een tweede reden maakt de eerste niet beter.]],
}
reply [[Dat was een smoes, u heeft gelijk. Negen dagen is te lang. Vertelt u mij wat er misging?]] {
  act = { "acknowledge", "probe" }, takes = "30m", go = "draad",
  why = [[Een fout toegeven waar iedereen bij is, maakt meer goed dan hem verbergen.]],
}
reply [[Heeft u bij het bestellen de voorwaarden gezien? Een levertijd is bij ons alleen maar een verwachting, ziet u.]] {
  act = "accuse", go = "laat_maar",
  why = [[Nu had zij het kunnen weten. De draad vult zich.]],
}
reply [[Onze bezorgers lopen het vuur uit hun sloffen voor u. Daar mag ook best iets aardigs over gezegd worden.]] {
  act = "defend", go = "laat_maar",
  why = [[Zij had het over een pakket, jij over respect voor de bezorger.]],
}

moment "bedankje" { step = "listen" }
narrator [[Een kwartier later. Jouw antwoord is tachtig keer gedeeld.]]
customer [[Ze bedanken mij voor het compliment. Mensen, dit verzin je niet! Mijn moeder moet er zo
om lachen, die zit anders nooit op haar telefoon.]]
  signal "dit verzin je niet" { kind = "indirect", why = [[Zij praat nu over ons tegen anderen. Wij zijn de grap.]] }
  signal "Ze bedanken mij" { kind = "indirect", why = [['Ze': met ons is zij al klaar.]] }
  decoy  "anders nooit" { why = [['Nooit' over een moeder en haar telefoon. Daar hoeven wij niets mee.]] }

reply [[Dat antwoord gaat automatisch uit zodra iemand 'topservice' schrijft, daar zit op dit uur geen mens achter.]] {
  act = "explain", go = "laat_maar",
  why = [[Precies wat zij al dacht: er is niemand.]],
}
reply [[Dat was spot en ik trapte erin. Sorry! Hoe zit het met uw pakket, wilt u dat nog een keer vertellen?]] {
  act = { "apologise", "listen" }, empathy = 2, takes = "30m", go = "draad",
  why = [[Om jezelf lachen mag. En meteen terug naar het pakket.]],
}
reply [[Wat heerlijk dat uw moeder zo geniet! Doet u haar vooral heel hartelijk de groeten van ons hele team.]] {
  act = "skip", heard = "anders nooit", go = "laat_maar",
  why = [[Tweede keer dezelfde fout: je reageert op het vrolijke deel.]],
}
reply [[Een grapje moet kunnen, toch? Zo erg is een paar dagen wachten nu ook weer niet, zou ik denken.]] {
  act = "minimise", go = "laat_maar",
  why = [[Hoe erg wachten is, bepaalt wie er wacht.]],
}

moment "dm" { step = "listen" }
customer [[Een privébericht met mijn ordernummer. Dat heb ik vorige week dus al gedaan. Toen kreeg
ik dezelfde zin terug, met hetzelfde uitroepteken.]]
  signal "vorige week dus al gedaan" { kind = "implicit", why = [[Zij doet alles voor de tweede keer.]] }
  signal "dezelfde zin terug" { kind = "indirect", why = [[Zij hoort het bandje en zegt het met een knipoog.]] }
thought [[Zou er een toets voor zijn?]]

reply [[Wat vervelend om te horen! Wilt u uw ordernummer nog een keer sturen, dan ga ik voor u kijken.]] {
  act = "script", go = "laat_maar",
  why = [[De derde keer dezelfde zin. Nu is het echt een bandje.]],
}
reply [[Wij lezen echt alles wat er binnenkomt, met vier collega's tegelijk. Het zijn er alleen wel heel veel.]] {
  act = "defend", go = "laat_maar",
  why = [[Alles gelezen, en dit dus niet beantwoord.]],
}
reply [[Wij vragen dat nummer om privacyredenen steeds opnieuw, want in een bericht kan natuurlijk van alles staan.]] {
  act = "explain", go = "laat_maar",
  why = [[Een nette reden om haar hetzelfde werk twee keer te laten doen.]],
}
reply [[Dat bandje had u niet moeten krijgen. Ik lees nu wat u vorige week schreef. Wat moet ik nog meer weten?]] {
  act = { "acknowledge", "probe" }, takes = "1h", go = "zijvraag",
  why = [[Je zoekt het zelf op. Dat is het verschil tussen een zin en een mens.]],
}

moment "schermfoto" { step = "acknowledge" }
customer [[Best bereikbaar? Schermfoto erbij, tien over vijf: 'Wij zijn gesloten'. Oordeel zelf,
mensen.]]
  signal "Best bereikbaar" { kind = "indirect", why = [[Jouw woorden, met een vraagteken erachter.]] }
  signal "Oordeel zelf, mensen" { kind = "indirect", why = [[Zij vraagt ons niets meer. Zij vraagt het publiek.]] }
thought [[Een test. Wie heeft ze dat gevraagd?]]

reply [[Geen winkel is dag en nacht open, en wij zijn er juist langer dan de meeste andere. Ik zou het eens vergelijken.]] {
  act = "defend", go = "laat_maar",
  why = [[Je wint misschien de vergelijking. De klant ben je kwijt.]],
}
reply [[De telefoon gaat om vijf uur dicht omdat het daarna bijna stil was. Dat is twee jaar geleden zo gemeten.]] {
  act = "explain", go = "laat_maar",
  why = [[Stil, omdat iedereen wist dat er niemand opnam.]],
}
reply [[(Je verbergt de foto, zodat de draad netjes blijft, en je schrijft daar in het openbaar verder niets meer over.)]] {
  act = "skip", takes = "12h", go = "viraal",
  why = [[Wat je weghaalt, komt terug met jouw naam erbij.]],
}
reply [[De foto klopt en mijn antwoord niet. Na vijven waren wij er niet voor u, en dat had wel gemoeten.]] {
  act = "acknowledge", go = "zijvraag",
  why = [[Je neemt het terug waar iedereen bij is. Dat lezen ze ook.]],
}

moment "volgende_dag" { step = "acknowledge" }
narrator [[Donderdag, 22:50. Marketing is akkoord. Het bericht is vierhonderd keer gedeeld.]]
customer [[Zesentwintig uur later: beweging! Iemand vroeg hier al of jullie nog bestonden.]]
  signal "Zesentwintig uur later" { kind = "implicit", why = [[Zij telt. In het openbaar telt iedereen mee.]] }
  signal "of jullie nog bestonden" { kind = "indirect", why = [[Een grapje van een ander, dat zij graag doorgeeft.]] }
thought [[Morgen gaat hij. Met die gaten.]]

reply [[Wij hebben uw bericht juist heel zorgvuldig bekeken, met drie mensen. Dat doen wij echt lang niet altijd.]] {
  act = "defend", go = "laat_maar",
  why = [[Drie mensen, en in een dag geen antwoord.]],
}
reply [[Berichten in het openbaar gaan bij ons altijd langs marketing. Ik mag daar in mijn eentje niets op zeggen.]] {
  act = "explain", go = "laat_maar",
  why = [[Het klopt niet eens: je had gewoon mogen antwoorden.]],
}
reply [[Negen dagen, en toen nog een dag op mij. Die laatste was mijn fout. Ik zoek het nu zelf voor u uit.]] {
  act = { "acknowledge", "own" }, go = "zijvraag",
  why = [[Je telt jouw dag mee en wordt de eigenaar.]],
}
reply [[(Je stuurt het door naar de woordvoerder. De toon wordt scherper en het bereik groter dan bij jou hoort.)]] {
  act = "deflect", hand_over = "warm", takes = "1d", contact = true, go = "viraal",
  why = [[Hoe hoger het gaat, hoe langer zij wacht. Het ging om een regenjas.]],
}

moment "kantooruren" { step = "acknowledge" }
narrator [[Donderdag, 12:40.]]
customer [[Gebeld in mijn pauze. Zestien wachtenden voor mij, en toen moest ik weer rijden. Wel
een vrolijk muziekje, dat moet ik jullie nageven.]]
  signal "toen moest ik weer rijden" { kind = "implicit", why = [[Zij zegt niet dat het mislukte. Zij zegt alleen dat haar pauze om was.]] }
  signal "dat moet ik jullie nageven" { kind = "indirect", why = [[Lof voor het muziekje, en dus niet voor de rest.]] }
thought [[Ik had het toch geschreven, van die bus?]]

reply [[Rond het middaguur is het altijd druk. Ik zou morgen om half tien bellen, dan bent u zo aan de beurt.]] {
  act = "advise", go = "laat_maar",
  why = [[Om half tien rijdt zij. Dat had zij geschreven.]],
}
reply [[De lijn wordt tussen de middag dunner bezet, omdat onze eigen mensen dan natuurlijk ook even moeten eten.]] {
  act = "explain", go = "laat_maar",
  why = [[Iedereen moet eten. Zij at achter het stuur.]],
}
reply [[Bellen had ik u nooit moeten vragen, sorry. Dat hoeft niet meer: ik zoek het hier zelf voor u uit.]] {
  act = { "apologise", "own" }, go = "zijvraag",
  why = [[Excuses voor wat jij deed, en de klus komt terug naar jou.]],
}
reply [[Onze mensen aan de telefoon werken zo snel als ze kunnen. Zestien wachtenden is echt een uitzondering, hoor.]] {
  act = "defend", go = "laat_maar",
  why = [[Een uitzondering die haar hele pauze duurde.]],
}

moment "zaaknummer"
narrator [[Je legt de vraag over de kleur vast als klacht. De klachtenafdeling legt daarom alles
stil en schrijft haar aan.]]
customer [[Ik heb een zaaknummer. Voor de kleur groen. Leest er bij jullie nog iemand voordat er
op een knop wordt gedrukt?]]
  signal "Leest er bij jullie nog iemand" { kind = "indirect", why = [[Een vraag die geen antwoord wil.]] }
thought [[En de jas zelf?]]
narrator [[De afdeling vraagt je om het te bevestigen. *Bestaat die regenjas ook in het groen*:
wat is dat?]]
judge { is = "question", go = { right = "intrekken", half = "intrekken", wrong = "viraal" },
        why = [[Het is en blijft een vraag. Wie bij zijn vergissing blijft, maakt er een dossier van, en dan gaat ook het pakket naar een ander.]] }

moment "intrekken" { step = "acknowledge" }
narrator [[Je haalt het dossier terug. Zij heeft het zaaknummer nog, en de draad leest mee.]]

reply [[Alles wat openbaar binnenkomt, krijgt bij ons een nummer. Zo raakt er nooit iets tussen wal en schip.]] {
  act = "explain", go = "laat_maar",
  why = [[Behalve haar pakket.]],
}
reply [[Dat nummer was onzin en ik haal het weg, sorry. Uw vraag was een vraag. Nu uw pakket: mag dat hier?]] {
  act = { "acknowledge", "apologise" }, trust = 2, patience = 2, takes = "2d", contact = true, go = "prive",
  why = [[Rechtgezet. Alleen is er wel tijd verloren, en zij moest er weer zelf over beginnen.]],
}
reply [[Liever een keer te veel vastgelegd dan te weinig, toch? Zo laten wij zien dat wij alles serieus nemen.]] {
  act = "defend", go = "laat_maar",
  why = [[Wie alles even serieus neemt, hoort niet meer wat zwaar weegt.]],
}
reply [[Zo'n nummer stelt niets voor, hoor. U kunt het gewoon laten liggen, dan verdwijnt het na een tijd vanzelf.]] {
  act = "minimise", go = "laat_maar",
  why = [[Nu weet zij ook hoeveel een zaaknummer bij ons waard is.]],
}

moment "vanzelf" { step = "probe" }
customer [[Juist. Vanzelf. Dan ga ik er maar van uit dat het vanzelf kamp wordt.]]
  signal "Juist. Vanzelf" { kind = "indirect", why = [[Zij herhaalt je woord, en laat horen hoe leeg het is.]] }
  signal "Dan ga ik er maar van uit" { kind = "implicit", why = [[Berusting met een scherp randje.]] }
thought [[Kamp. Ik heb het woord nu genoemd. Vraag dan.]]

reply [[Zo'n zoekvraag loopt langs twee afdelingen en een depot, daarom weet ik nooit precies hoe lang het duurt.]] {
  act = "explain", go = "berust",
  why = [[Zij noemde een kamp, jij noemt afdelingen.]],
}
reply [[Kamp? Dan had ik eerder moeten vragen waar die jas voor is. U wacht al te lang: wanneer is dat?]] {
  act = { "acknowledge", "probe" }, takes = "3h", go = "kamp",
  why = [[Net op tijd gehoord.]],
}
reply [[De mensen van de zoekdienst zijn hier heel goed in. Ik zou ze gewoon even de tijd geven als ik u was.]] {
  act = "defend", go = "berust",
  why = [[Tijd is het enige dat zij niet heeft.]],
}
reply [[Dan zet ik er haast bij, en vraag ik de zoekdienst of zij u morgen een bericht willen sturen. Goed zo?]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "viraal",
  why = [[Twee keer doorgegeven wat op jouw bureau hoort.]],
}

moment "bericht_over_bericht" { step = "solve" }
customer [[Dus ik krijg een bericht over een bericht. Prima hoor, ik koop er onderweg wel een.]]
  signal "een bericht over een bericht" { kind = "indirect", why = [[Wat jij aanbiedt, is geen jas.]] }
  signal "Prima hoor" { kind = "implicit", why = [[Het is niet prima. Zij gaat weg.]] }
thought [[Volgende keer gewoon weer een winkel met een deur.]]

reply [[Wij mogen pas iets nieuws sturen als het onderzoek bij de bezorger klaar is. Zo is dat nu eenmaal afgesproken.]] {
  act = "rules", go = "berust",
  why = [[Met hen afgesproken, niet met haar. En je mag dit zelf.]],
}
reply [[Kopen hoeft niet, dat is aan ons. Overmorgen vroeg kan hij er zijn: thuis of op de remise, wat heeft u liever?]] {
  act = { "own", "together" }, takes = "2d", contact = true, go = "afronden",
  why = [[Alsnog een jas en een keuze. Alleen later dan nodig was.]],
}
reply [[Bent u het er niet mee eens, dan staat er op de site een formulier. Zal ik u daarvan de link even sturen?]] {
  act = "form", go = "viraal",
  why = [[Zij schreef het al, voor iedereen leesbaar.]],
}
reply [[Ik begrijp dat het vervelend voor u is, en ik dank u voor uw geduld. Wij houden u op de hoogte!]] {
  act = "script", go = "berust",
  why = [[Geduld waar zij niet meer aan begonnen was.]],
}

moment "teveel" { step = "solve" }
narrator [[Donderdagochtend. Je teamleider draait het terug: het was meer dan je mag geven.]]
customer [[Gisteravond kreeg ik het, vanmorgen krijg ik het niet meer. Mag ik dat ook openbaar
zetten?]]
  signal "vanmorgen krijg ik het niet meer" { kind = "explicit", why = [[Een belofte die wordt teruggenomen is erger dan geen belofte.]] }
  signal "Mag ik dat ook openbaar zetten" { kind = "implicit", why = [[Beleefd gevraagd. Het is een waarschuwing.]] }
thought [[Ik wilde een jas. Geen loterij.]]

reply [[Dat was mijn teamleider. Van mij had u het gewoon mogen houden, dat wil ik er wel even bij zeggen.]] {
  act = "blame", go = "viraal",
  why = [[Voor haar is er één winkel, en die geeft en neemt.]],
}
reply [[Boven de veertig euro moet het bij ons langs de leiding. Die regel is er voor iedereen, ziet u.]] {
  act = "rules", go = "viraal",
  why = [[Jij kende die regel, zij niet.]],
}
reply [[Dat had ik u niet mogen beloven, sorry. De jas komt wel: morgen om zes uur in de ochtend, voor het kamp.]] {
  act = { "apologise", "agree" }, takes = "2d", contact = true, go = "afronden",
  why = [[Eerlijk, en terug naar waar het om ging.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Een dag later. Je leidinggevende wilde eerst meelezen.]]
customer [[Nu schrijft iemand die Bas heet dat hij mijn verhaal graag zelf nog eens hoort. Het
kind gaat morgenochtend weg.]]
  signal "graag zelf nog eens hoort" { kind = "indirect", why = [[Zij citeert hem, vriendelijk en vernietigend.]] }
thought [[Hoeveel mensen heb je nodig voor een regenjas?]]

reply [[Bas kijkt bij zulke dingen altijd even mee. Dat doen wij juist om het voor u extra zorgvuldig te doen.]] {
  act = "defend", go = "berust",
  why = [[Zorgvuldig, en te laat voor het kamp.]],
}
reply [[Vervelend, maar Bas kent uw verhaal natuurlijk nog niet. Ik denk dat het zo het snelst gaat voor u.]] {
  act = "yes_but", go = "berust",
  why = [[Na 'maar' is 'vervelend' weer weg.]],
}
reply [[Dit had ik gisteren zelf moeten regelen. De jas ligt klaar: vanavond laat brengen, of vroeg aan de bus?]] {
  act = { "acknowledge", "together" }, takes = "12h", contact = true, go = "afronden",
  why = [[Je pakt terug wat altijd al van jou was.]],
}

moment "laat_maar" { step = "listen" }
customer [[Laat maar. Morgen haal ik er wel een bij de bouwmarkt, daar hebben ze geel, altijd op
voorraad. Topwinkel.]]
  signal "Laat maar" { kind = "implicit", why = [[Twee woorden, en er is een klant weg.]] }
  signal "Topwinkel" { kind = "indirect", why = [[Deze keer is de lof echt, en voor een ander. Dat is de steek.]] }
  decoy  "altijd op voorraad" { why = [[Gewoon waar, over de bouwmarkt.]] }
thought [[En nu ga ik slapen.]]

reply [[Op voorraad hebben wij hem ook, hoor! In het geel zelfs, en in nog zes andere kleuren. Kijkt u gerust eens.]] {
  act = "skip", heard = "altijd op voorraad", go = "weg",
  why = [[Je maakt reclame voor een jas die je negen dagen niet bezorgde.]],
}
reply [[Dat mag natuurlijk. Annuleren gaat wel via de retourafdeling, daar weten ze precies hoe u dat moet doen.]] {
  act = "deflect", hand_over = "cold", contact = true, go = "weg",
  why = [[Zelfs weggaan moet ergens anders.]],
}
reply [[Onze bezorgers doen alles wat ze kunnen. Meer kan ik er echt niet over zeggen, hoe graag ik ook zou willen.]] {
  act = "defend", go = "weg",
  why = [[Het laatste woord is voor ons, de laatste klik voor haar.]],
}
reply [[Zo'n vertraging komt door een fout bij het sorteren. Dat gebeurt bij één op de duizend pakketten, vandaar.]] {
  act = "explain", go = "weg",
  why = [[Zij is die ene, en dat wist zij al.]],
}
reply [[Wacht even: u heeft negen dagen gewacht en wij gaven antwoord op van alles, behalve daarop. Ik ga het zelf regelen.]] {
  act = { "acknowledge", "own" }, takes = "1d", go = "prive",
  why = [[Laat, maar raak. Je hebt nog één dag.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Nu meen ik het: chapeau. Blij dat ik erover begonnen ben, ook namens al die
anderen met een pakket dat 'bijna' is.]] { outcome = "delighted" }
ending "tevreden" [[De jas is er en jullie deden normaal. Ik haal het eerste bericht niet weg,
maar deze zet ik eronder.]] { outcome = "satisfied" }
ending "berust" [[We zien wel. Ik zet de meldingen uit.]] { outcome = "resigned" }
ending "viraal" [[Draadje: hoe je van één regenjas negenhonderd reacties maakt. Deel één van zes.]] { outcome = "escalated" }
ending "weg" [[Geannuleerd. Jullie horen mij niet meer, en dat is geen compliment.]] { outcome = "lost" }
ending "geblokkeerd" [[Weet je wat? Geblokkeerd. (Zij is weg, de draad blijft staan.)]] { outcome = "lost" }
