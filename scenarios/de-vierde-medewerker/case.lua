case {
  title    = "De vierde medewerker",
  summary  = "Een klant vraagt in de chat wie erover gaat. Jij bent de vierde aan wie hij het vraagt.",
  sector   = "retail",
  channel  = "chat",
  role     = "service",
  minutes  = 7,
  teaches  = { "eigenaar worden in één zin",
               "wantrouwen is duur",
               "beslissen wat je mag beslissen" },
  norm     = { time = "24h", limit = "7d", contacts = 1 },
  customer = { name = "meneer De Groot", portrait = "man-35-baard", trust = 35, patience = 35, earlier = 3 },
  start    = "nummer_vier",
  level    = 2, after = { "alleen-voor-bestellingen" },
  on       = { patience_out = "chat_dicht" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "nummer_vier" { step = "listen" }
narrator [[Donderdag, 14:05. Er opent een chat.]]
customer [[U bent nummer vier. De eerste zei morgen, de tweede volgende week, de derde ging er
niet over. Wie gaat er wél over? Ik typ dit voor de tweede keer, mijn zoontje drukte op wissen.]]
  signal "U bent nummer vier" { kind = "implicit", why = [[Hij telt. Wie telt, is al een paar keer teleurgesteld.]] }
  signal "de derde ging er niet over" { kind = "explicit", why = [[Van het kastje naar de muur, gewoon opgeschreven.]] }
  signal "Wie gaat er wél over" { kind = "implicit", why = [[Een vraag en een aanklacht in vijf woorden.]] }
  decoy  "voor de tweede keer" { why = [[Herhaling, maar niet door ons: een kind en een knop.]] }
thought [[Wedden dat deze ook even gaat overleggen?]]

reply [[Dat komt doordat bestelling, voorraad en bezorging bij ons drie afdelingen zijn, meneer. Vandaar.]] {
  act = "explain", go = "vier_systemen",
  why = [[Hij vraagt wie erover gaat. Jij legt uit waarom niemand erover gaat.]],
}
reply [[Al mijn collega's zijn hier goed voor opgeleid, hoor. Ik denk dat ze alle drie hun best hebben gedaan.]] {
  act = "defend", go = "vier_systemen",
  why = [[Drie mensen deden hun best en hij heeft nog niets.]],
}
reply [[Ik. U bent nu bij mij en ik geef u niet meer door. Vertelt u wat die drie u beloofd hebben?]] {
  act = { "own", "invite" }, trust = 7, heard = { "U bent nummer vier", "de derde ging er niet over", "Wie gaat er wél over" }, go = "de_rij",
  why = [[Zijn vraag krijgt eindelijk een antwoord, van één woord.]],
}
reply [[Ik begrijp uw frustratie helemaal, en ik ga u graag helpen. Mag ik om te beginnen uw ordernummer?]] {
  act = "script", go = "bandje",
  why = [[Beleefd, en hij kent deze zin al uit de vorige drie chats.]],
}
reply [[Twee keer typen, wat vervelend voor u! Dat had onze chat niet mogen doen. Ik bied u daarvoor mijn excuses aan.]] {
  act = { "sympathise", "apologise" }, empathy = 2, trust = 8, patience = -4, heard = "voor de tweede keer", go = "typen",
  why = [[Excuses voor een kleuter. De drie collega's blijven ongenoemd.]],
}

moment "de_rij" { step = "acknowledge" }
customer [[Een wasmachine, betaald, al drie keer niet bezorgd. Drie keer thuisgebleven. Mijn baas
vindt het vast een leuk verhaal. Uw bezorgbusjes zie ik overal, die groene vind ik mooier dan die
van vroeger.]]
  signal "al drie keer niet bezorgd" { kind = "explicit", why = [[Het feit waar het om draait, zonder uitroepteken.]] }
  signal "Mijn baas vindt het vast een leuk verhaal" { kind = "indirect", why = [[Spot. Hij heeft het op zijn werk moeten uitleggen.]] }
  decoy  "zie ik overal" { why = [['Overal' en 'nooit' zijn vaak verwijten. Hij vindt die busjes mooi.]] }
thought [[Drie keer de hele dag achter het gordijn.]]

reply [[Bij ons staat er maar één afspraak in, en die is volgens het systeem door uzelf verzet. Klopt dat niet?]] {
  act = "deny", go = "bewijs",
  why = [[Nu moet hij bewijzen wat hem overkwam.]],
}
reply [[Drie keer vrij genomen, drie keer niemand. Dat is onze fout, en het spijt me dat u hier nog zit.]] {
  act = { "acknowledge", "apologise" }, go = "fornuis",
  why = [[Wat er gebeurde, wat het hem deed, en van wie het is.]],
}
reply [[Onze bezorgers rijden zes dagen per week, meneer. Ik vind dat ze het meestal echt heel netjes doen.]] {
  act = "defend", go = "bewijs",
  why = [[Meestal. Hij is drie keer niet meestal.]],
}
reply [[Boven de vijfentwintig euro mag ik niets toezeggen, dus ik kan u hooguit een kleine bon geven. Is dat wat?]] {
  act = "rules", go = "vijfentwintig",
  why = [[Het klopt niet eens: op je kaart staat vijfenzeventig. En om een bon vroeg hij niet.]],
}

moment "fornuis"
customer [[Dat is de eerste die dat zegt. Ach, en wie bij ons het fornuis bracht, vorig jaar, die
was geweldig. Zelfs de oude meegenomen. Dat wilde ik al zo lang een keer kwijt.]]
  signal "de eerste die dat zegt" { kind = "implicit", why = [[Dank voor jou, en een verwijt aan de drie vóór je.]] }
  decoy  "al zo lang een keer kwijt" { why = [[Zo begint vaak een klacht. Hier komt er een compliment.]] }
narrator [[Over de man die het fornuis bracht: wat is dat?]]
judge { is = "compliment", go = { right = "wasserette", half = "wasserette", wrong = "vastgelegd" },
        why = [[Gemeend, zonder angel. Geef het door aan de bezorger en ga terug naar de wasmachine.]] }

moment "wasserette" { step = "probe" }
customer [[Leuk als u het doorgeeft. En die was, tja, wij redden ons. Er is een wasserette.]]
  signal "wij redden ons" { kind = "implicit", why = [[Redden is iets anders dan geholpen zijn.]] }
  signal "Er is een wasserette" { kind = "implicit", why = [[Een halve zin. De rest moet je vragen.]] }
thought [[Twee vuilniszakken, één tram, één kleuter.]]

reply [[Mooi dat u zich redt. Dan zoek ik op mijn gemak een nieuwe datum voor u uit, ergens volgende week.]] {
  act = "skip", go = "volgende_week",
  why = [[Wie zich redt, kan wachten, denk je. Hij dacht het al.]],
}
reply [[Dank u. Ik leg dit even voor aan mijn senior, die mag er meer over zeggen. Heeft u twintig minuutjes?]] {
  act = "deflect", hand_over = "warm", takes = "20m", contact = true, go = "overleg",
  why = [[Het klinkt als service. Hij hoort: nummer vijf. En je mag dit zelf.]],
}
reply [[Redden, schrijft u. Hoe gaat dat dan, met die wasserette, en wat kost het u intussen allemaal?]] {
  act = "probe", heard = { "wij redden ons", "Er is een wasserette" }, go = "tram",
  why = [[Je vraagt naar tijd, geld en moeite in één keer.]],
}
reply [[Door een tekort aan onderdelen loopt deze serie overal achter. Dat heeft niets met uw bestelling te maken.]] {
  act = "explain", go = "volgende_week",
  why = [[Overal. En hij staat in de wasserette.]],
}

moment "tram"
customer [[Twee keer per week met de tram, twee tassen en een kleuter. Zestig euro tot nu toe. Dit
kan zo niet. Eén ding: hij vindt het draaien prachtig, hij wil nooit meer naar huis.]]
  signal "Zestig euro tot nu toe" { kind = "implicit", why = [[Hij vraagt er niet om. Hij noemt het bedrag wel.]] }
  signal "Dit kan zo niet" { kind = "explicit", why = [[Hier staat het oordeel voluit.]] }
  decoy  "nooit meer naar huis" { why = [['Nooit meer' uit de mond van een blije kleuter.]] }
thought [[Als hij nu 'bon' typt, haal ik mijn geld terug.]]
narrator [[Je hebt het hele verhaal. Wat is deze chat?]]
judge { is = "complaint", kind = "explicit", also = { "request" },
        go = { right = "hoe_kan_dat", half = "hoe_kan_dat", wrong = "te_weinig" },
        why = [[Wat er misging en wat hij ervan vindt, staan er allebei. Dat zijn eerste zin een vraagteken had, maakt er geen vraag van.]] }

moment "hoe_kan_dat" { step = "acknowledge" }
customer [[Eén vraag nog, en ik vraag het echt: hoe kunnen vier mensen vier dingen zeggen? Ik hoef
geen rapport, gewoon in één zin.]]
  signal "vier mensen vier dingen zeggen" { kind = "explicit", why = [[Hij zegt precies wat er stuk is bij ons.]] }
  decoy  "Eén vraag nog" { why = [[Klinkt als een verhoor. Hij wil het gewoon begrijpen.]] }

reply [[Ieder van ons zag alleen zijn eigen scherm, en niemand belde het magazijn. Dat hadden wij wel moeten doen.]] {
  act = "inform", go = "oplossing",
  why = [[Eén zin gevraagd, één zin gegeven, en de fout blijft hier.]],
}
reply [[De bestelling loopt via het verkoopsysteem, de voorraad wordt 's nachts ververst, en de bezorging plant op basis van een schatting die daar soms van afwijkt.]] {
  act = "explain", go = "oplossing",
  why = [[Hij vroeg één zin en geen rapport.]],
}
reply [[Die derde collega is nog niet zo lang bij ons, vermoed ik. Ik had u zelf dat antwoord nooit gegeven.]] {
  act = "blame", go = "oplossing",
  why = [[Nu gaan er vijf mensen niet over.]],
}
reply [[Mijn collega's hebben u alle drie naar beste weten geholpen. Meer kunt u van niemand vragen, denk ik.]] {
  act = "defend", go = "te_weinig",
  why = [[Hij vroeg niet om hun rapport maar om een antwoord.]],
}

moment "oplossing" { step = "solve" }
customer [[Helder. Dan nu het echte werk. Wat krijg ik, wanneer, en van wie? Mijn zoon drukt zo
weer ergens op.]]
  signal "en van wie" { kind = "implicit", why = [[Drie keer kreeg hij een datum zonder naam.]] }
  decoy  "drukt zo weer ergens op" { why = [['Weer' over een kind met een knop.]] }
thought [[Een naam. Geef me nou gewoon één naam.]]
offer {
  needs   = { "fixed_contact", "redeliver", "refund" },
  welcome = { "apology", "status_update", "call_back" },
  harmful = { "voucher", "new_ticket", "survey_link" },
  fair    = { 36, 72 },
  route   = "self",
  takes   = "4h",
  hand_over = { takes = "2d", trust = -6, patience = -8 },
  why     = [[Na drie keer mis werken alleen sorry en een bon niet meer. Wel: één naam, een levering die vaststaat en de wasserette terug. Dat mag je allemaal zelf. Even overleggen kost bijna net zoveel als je weggeeft.]],
  go      = { fits = "dagdeel", short = "te_weinig", beyond = "teveel", handed_over = "doorgezet" },
}

moment "dagdeel" { step = "solve" }
customer [[Morgen, tussen acht en zes. Dan vraag ik mijn schoonmoeder maar weer, die heeft hier
inmiddels een eigen mok.]]
  signal "mijn schoonmoeder maar weer" { kind = "implicit", why = [[Onze marge van tien uur wordt haar dag.]] }
  signal "inmiddels een eigen mok" { kind = "indirect", why = [[Een grapje over hoe vaak zij al voor ons heeft gewacht.]] }
thought [[Tien uur wachten op een uur werk.]]

reply [[Dank u, fijn dat zij dat wil doen. Dan staat morgen tussen acht en zes vast en hoor ik het daarna.]] {
  act = "agree", empathy = 0, go = "wekker",
  why = [[Vast staat het. Voor jou dan.]],
}
reply [[Ik beloof u dat de bus morgen om klokslag acht uur bij u de straat in rijdt. Is dat vroeg genoeg?]] {
  act = "overpromise", go = "wekker",
  why = [[Je rijdt de bus niet. Een vierde belofte kan er niet meer bij.]],
}
reply [[Kleinere tijdvakken zijn er alleen voor klanten met het servicepakket. Daar kan ik niet van afwijken.]] {
  act = "rules", go = "te_weinig",
  why = [[Na drie keer wachten nog een pakket moeten kopen.]],
}
reply [[Uw schoonmoeder mag naar huis. Morgen tussen vijf en zeven, of zaterdag als eerste: wat past u?]] {
  act = "together", heard = { "mijn schoonmoeder maar weer", "inmiddels een eigen mok" }, go = "wekker",
  why = [[Twee uur in plaats van tien, en hij kiest.]],
}

moment "wekker" { step = "follow_up" }
customer [[Oké, genoteerd. Ik zet wel weer een wekker om mijn mail na te kijken, en dan zien we
het.]]
  signal "wel weer een wekker" { kind = "implicit", why = [[Hij controleert ons. Dat heeft hij geleerd.]] }
  signal "dan zien we het" { kind = "implicit", why = [[Hij gelooft het pas als het draait.]] }
thought [[Drie bevestigingen heb ik al. Drie.]]

reply [[Die wekker mag uit. Vanavond stuur ik u de tijd met mijn naam, en morgen vraag ik u zelf of hij draait.]] {
  act = "follow_up", go = "hij_draait",
  why = [[Wij waken, hij slaapt.]],
}
reply [[Heel verstandig! En mocht u niets zien, opent u dan een nieuwe chat, dan kijken wij weer met u mee.]] {
  act = "advise", go = "tevreden",
  why = [[Een nieuwe chat is een nieuwe collega. Nummer vijf.]],
}
reply [[Mag ik u dan nog vragen hoe waarschijnlijk het is dat u ons aanbeveelt, op een schaal van nul tot tien?]] {
  act = "survey", go = "berust",
  why = [[Hij heeft al een getal voor ons: vier.]],
}
reply [[Dat komt helemaal goed. Ik sluit de chat nu af, en wens u nog een hele fijne middag met uw zoontje.]] {
  act = "skip", go = "tevreden",
  why = [[De chat is dicht, zijn wekker staat aan.]],
}

moment "hij_draait" { step = "follow_up" }
narrator [[Vrijdag, 19:30. Je stuurt hem een bericht.]]
customer [[Hij draait! Mijn zoon zit er alweer een uur voor te wachten tot hij stopt. Beter dan
televisie, zegt hij.]]
  decoy "alweer een uur voor te wachten" { why = [[Een uur wachten, en nog nooit zo blij.]] }
thought [[Nummer vier. Wie had dat gedacht.]]

reply [[Zie je wel, uiteindelijk wordt bij ons alles altijd netjes bezorgd. Het had alleen wat tijd nodig, vind ik.]] {
  act = "defend", go = "berust",
  why = [[Drie vrije dagen heten nu 'wat tijd'.]],
}
reply [[Wat leuk! Dank u wel voor uw geduld met ons, en ik wens u allebei nog heel veel wasplezier toe.]] {
  act = "thank", go = "tevreden",
  why = [[Vriendelijk. Nummer één tot en met drie weten nog van niets.]],
}
reply [[Dank u! Door uw verhaal houdt nu één van ons een levering vast tot zij er staat, vanaf dag één.]] {
  act = { "thank", "close_loop" }, empathy = 2, when = { contacts = { max = 1 } }, go = "blij",
  heard = { "U bent nummer vier", "de derde ging er niet over", "Wie gaat er wél over", "vier mensen vier dingen zeggen" },
  why = [[De volgende klant krijgt geen nummer vier. Dat mag hij weten.]],
}
reply [[Top! Dan stuur ik u nu de vragenlijst, want daar worden wij als team op beoordeeld. Vult u hem in?]] {
  act = "survey", go = "tevreden",
  why = [[Van zijn opluchting maak jij een cijfer.]],
}

-- Zijpaden: waar het gesprek anders loopt --------------------------------------

moment "typen" { step = "listen" }
customer [[Mijn zoon drukte erop, niet uw chat. Hij is dol op knoppen, daar doe ik nooit moeilijk
over. Ik vroeg wie erover gaat.]]
  signal "Ik vroeg wie erover gaat" { kind = "explicit", why = [[Dezelfde vraag, nu zonder vraagteken.]] }
  signal "niet uw chat" { kind = "implicit", why = [[Hij verbetert je. Hij merkt dat je niet las.]] }
  decoy  "daar doe ik nooit moeilijk over" { why = [[Zo verkleinen mensen vaak hun klacht. Dit gaat over zijn kind en het is waar.]] }

reply [[Onze chat bewaart anders alles automatisch, dus wissen kan eigenlijk niet. Dat zit er speciaal in.]] {
  act = "explain", go = "geld_terug",
  why = [[Nu gaat het nog steeds over de chat.]],
}
reply [[U vroeg wie erover gaat en ik las eroverheen. Ik ga erover. Wat hebben die drie u verteld?]] {
  act = { "listen", "probe" }, empathy = 2, go = "de_rij",
  why = [[Kort toegegeven, en dan het antwoord dat hij zocht.]],
}
reply [[Dat u zich zo groothoudt, siert u. Wij hadden u die moeite echt nooit mogen bezorgen, het spijt me zeer.]] {
  act = { "acknowledge", "apologise" }, heard = "daar doe ik nooit moeilijk over", go = "gestorneerd",
  why = [[Je troost een vader van wie niets mis is, en de wasmachine staat nergens.]],
}
reply [[Bij ons in de chat werken alleen ervaren mensen, hoor. Wij worden daar heel hoog in gewaardeerd.]] {
  act = "defend", go = "geld_terug",
  why = [[Hij sprak er al drie.]],
}

moment "overleg" { step = "acknowledge" }
narrator [[Twintig minuten later. Je senior zit nog in gesprek.]]
customer [[Nummer vijf dus. Of telt iemand die ik niet te spreken krijg niet mee?]]
  signal "Nummer vijf dus" { kind = "implicit", why = [[Hij telt door.]] }
  signal "iemand die ik niet te spreken krijg" { kind = "indirect", why = [[Spot over een beslisser die niemand ooit ziet.]] }
thought [[Twintig minuten. Voor een datum.]]

reply [[De senior wil het eerst nog met de planning bespreken. Ik zet u in de wacht tot morgen, goed?]] {
  act = "deflect", hand_over = "warm", takes = "1d", contact = true, go = "forum",
  why = [[Twee keer overleggen over iets dat je zelf mag.]],
}
reply [[Overleg is bij ons gewoon nodig, want anders geeft iedereen maar van alles weg. Dat begrijpt u vast.]] {
  act = "explain", go = "berust",
  why = [[Hij leest: wij vertrouwen onze eigen mensen niet.]],
}
reply [[Mijn senior is heel goed in dit soort zaken. Het wachten is dat meestal echt wel waard, vind ik zelf.]] {
  act = "defend", go = "berust",
  why = [[Nog een collega die goed is en er niet is.]],
}
reply [[Nee, nummer vier. Ik had u niet moeten laten wachten, sorry. Ik beslis zelf: wat kost die wasserette u?]] {
  act = { "apologise", "own" }, go = "tram",
  why = [[Je pakt het terug. Dat had twintig minuten eerder gekund.]],
}

moment "vier_systemen" { step = "acknowledge" }
customer [[Dus u doet het allemaal heel goed, alleen niet samen. Dat verklaart de vier antwoorden.
En ik maar denken dat het één winkel was.]]
  signal "alleen niet samen" { kind = "indirect", why = [[Hij vat je uitleg samen, en raak.]] }
  signal "En ik maar denken dat" { kind = "implicit", why = [[Hij verwachtte één winkel. Dat is niet veel gevraagd.]] }
thought [[Straks legt hij me het organigram uit.]]

reply [[Vanaf volgend kwartaal gaan we over op één omgeving, dus dan zou dit vanzelf over moeten zijn, meneer.]] {
  act = "explain", go = "geld_terug",
  why = [[Volgend kwartaal. Hij heeft nu was.]],
}
reply [[Eén winkel, dat had het moeten zijn. U werd drie keer weggestuurd. Ik hou het nu vast: wat ging er mis?]] {
  act = { "acknowledge", "own" }, go = "de_rij",
  why = [[Je laat de afdelingen los en gaat er zelf over.]],
}
reply [[Ieder van mijn collega's doet waar hij voor is opgeleid. Daar mag je ze niet op aanspreken, vind ik.]] {
  act = "defend", go = "geld_terug",
  why = [[Hij sprak niemand aan. Hij vroeg om een wasmachine.]],
}
reply [[Bij andere grote winkels gaat het precies zo. U zult merken dat het daar echt niet beter is, denk ik.]] {
  act = "compare", go = "geld_terug",
  why = [[Dan is er dus geen reden om bij ons te blijven.]],
}

moment "vijfentwintig" { step = "acknowledge" }
customer [[Vijfentwintig. De derde zei dat over de planning ook: daar ging hij niet over. Is er
bij u íets waar iemand over gaat?]]
  signal "Is er bij u íets waar iemand over gaat" { kind = "implicit", why = [[De openingsvraag, nu zonder hoop.]] }
thought [[Ik wil geen bon. Ik wil schone sokken.]]

reply [[Zo werken alle winkels, meneer. U zult overal merken dat iemand in de chat niet zomaar van alles mag.]] {
  act = "compare", go = "geld_terug",
  why = [[Dan kan hij dus net zo goed naar een andere.]],
}
reply [[U bleef drie keer voor niets thuis en ik begon over een bon, sorry. Ik ga erover en ik beslis het zelf.]] {
  act = { "acknowledge", "apologise", "own" }, go = "fornuis",
  why = [[Erkend, hersteld, en het mandaat gevonden.]],
}
reply [[De grens is er om misbruik te voorkomen. Een paar jaar terug werd er te veel weggegeven, vandaar dus.]] {
  act = "explain", go = "geld_terug",
  why = [[Je legt uit waarom je hem niet vertrouwt.]],
}
reply [[Wij doen hier echt allemaal ons best binnen wat er kan. Daar mag u mij gerust op geloven, meneer.]] {
  act = "defend", go = "geld_terug",
  why = [[Je best is drie keer niet genoeg geweest.]],
}

moment "bandje" { step = "listen" }
customer [[U begrijpt mijn frustratie. Nummer twee begreep die ook, in precies dezelfde woorden.
Zal ik het ordernummer er ook maar weer bij knippen?]]
  signal "in precies dezelfde woorden" { kind = "indirect", why = [[Hij laat je je eigen zin horen.]] }
  signal "er ook maar weer bij knippen" { kind = "implicit", why = [[Alles voor de vierde keer.]] }
thought [[Zouden ze elkaar kennen, één tot en met vier?]]

reply [[Ik begrijp uw frustratie, meneer, en ik dank u voor uw begrip. Zodra ik het nummer heb, ga ik kijken.]] {
  act = "script", go = "geld_terug",
  why = [[De vijfde keer. Nu is het een echo.]],
}
reply [[Elke chat begint bij ons in een leeg scherm, daarom vragen wij er steeds om. Dat is voor de veiligheid.]] {
  act = "explain", go = "geld_terug",
  why = [[Een leeg scherm: beter had hij het niet kunnen zeggen.]],
}
reply [[Laat dat knippen maar, ik zoek hem zelf op. Wat beloofden die drie u, in uw eigen woorden?]] {
  act = { "listen", "probe" }, empathy = 2, heard = { "in precies dezelfde woorden", "er ook maar weer bij knippen" }, go = "de_rij",
  why = [[Jij zoekt, hij vertelt. Dat is de goede verdeling.]],
}
reply [[Fijn, dank u! Kunt u er dan ook uw postcode bij zetten, en de datum waarop u besteld heeft?]] {
  act = "clarify", go = "geld_terug",
  why = [[Hij was spottend, jij was dankbaar.]],
}

moment "bewijs" { step = "acknowledge" }
customer [[Ik heb schermfoto's van alle drie de beloftes. Zal ik ze sturen, of gelooft u mij na de
eerste?]]
  signal "of gelooft u mij na de eerste" { kind = "implicit", why = [[Beleefd gevraagd. Hij weet dat je hem niet gelooft.]] }
  signal "schermfoto's van alle drie" { kind = "implicit", why = [[Wie bewijs bewaart, vertrouwt ons niet meer.]] }
thought [[Ik bewaar alles sinds nummer twee.]]

reply [[Stuurt u ze maar, dan leggen wij ze naast onze gegevens. Dat duurt meestal ongeveer een werkdag of twee.]] {
  act = "form", takes = "2d", go = "forum",
  why = [[Een onderzoek naar de klant in plaats van naar de wasmachine.]],
}
reply [[Onze systemen liegen niet, meneer. Ik zeg niet dat u zich vergist, maar het staat hier echt anders.]] {
  act = "defend", go = "geld_terug",
  why = [[Dat is precies wat je zegt.]],
}
reply [[Ik geloof u zonder foto's. U bleef drie keer thuis voor niets, en dat had niet mogen gebeuren. Sorry.]] {
  act = { "acknowledge", "apologise" }, go = "fornuis",
  why = [[Geloven kost niets en is nu het meeste waard.]],
}
reply [[Die schermen worden elke nacht overschreven, dus dan kan het zijn dat wij iets anders zien dan u toen.]] {
  act = "explain", go = "geld_terug",
  why = [[Het verschil is verklaard en hij heeft nog geen machine.]],
}

moment "vastgelegd"
narrator [[Je legt het compliment vast als klacht. De bezorger van het fornuis wordt er meteen
voor uit het rooster gehaald.]]
customer [[Ik krijg bericht dat mijn klacht over de bezorger in onderzoek is. Die man was
geweldig! Kunt u nog lezen?]]
  signal "Kunt u nog lezen" { kind = "explicit", why = [[Nu is hij boos, en namens een ander.]] }
thought [[Zo, die durft niemand meer te prijzen.]]
narrator [[Het klachtenteam vraagt je om het te bevestigen. Wat hij over de bezorger zei: wat is
dat?]]
judge { is = "compliment", go = { right = "rechtzetten", half = "rechtzetten", wrong = "forum" },
        why = [[Het was en blijft een compliment. Wie het een klacht blijft noemen, straft de enige die het goed deed.]] }

moment "rechtzetten" { step = "acknowledge" }
narrator [[Je haalt de melding terug. De chat staat nog open.]]

reply [[Bij ons geldt: liever te veel klachten dan te weinig. Zo houden wij elkaar scherp, en ook de bezorgers.]] {
  act = "defend", go = "geld_terug",
  why = [[Wie van alles een klacht maakt, hoort niets meer.]],
}
reply [[U prees hem en ik maakte er een klacht van. Sorry. Het is rechtgezet en hij krijgt uw woorden alsnog.]] {
  act = { "acknowledge", "apologise" }, trust = 2, patience = 2, takes = "2d", contact = true, go = "wasserette",
  why = [[Hersteld, voor hem en voor de bezorger. Het kostte wel twee dagen.]],
}
reply [[Zodra er een naam valt, gaat er bij ons een onderzoek lopen. Dat is om onze klanten te beschermen.]] {
  act = "explain", go = "geld_terug",
  why = [[Beschermd tegen een aardige man.]],
}

moment "volgende_week" { step = "probe" }
customer [[Volgende week, overal. Dat zei de tweede. Ik zal het aan de kleuter uitleggen, in de
tram, met twee vuilniszakken was op schoot.]]
  signal "Dat zei de tweede" { kind = "implicit", why = [[Hetzelfde antwoord, een andere medewerker.]] }
  signal "in de tram" { kind = "indirect", why = [[Hij schetst zijn week. Nu hoef je alleen nog te vragen.]] }
thought [[Lees het nou. Tram. Kleuter. Vuilniszakken.]]

reply [[Met de tram en twee zakken was, dat kan niet nog een week. Wat kost dit u, in tijd en geld?]] {
  act = { "acknowledge", "probe" }, takes = "3h", go = "tram",
  why = [[Je las het alsnog, en vraagt door.]],
}
reply [[Volgende week is bij deze levertijden eigenlijk al best snel. Ik zie hier klanten die langer wachten.]] {
  act = "compare", go = "berust",
  why = [[Een ander wacht langer. Fijn voor de tram.]],
}
reply [[De planning doet er echt alles aan. Ik vertrouw mijn collega's daar volledig in, en dat mag u ook.]] {
  act = "defend", go = "berust",
  why = [[Dat vertrouwen had hij drie keer.]],
}

moment "te_weinig" { step = "solve" }
customer [[Dus weer geen naam en geen dag. Dat wordt dan de vierde die het ook niet weet.]]
  signal "weer geen naam en geen dag" { kind = "explicit", why = [[Hij zegt letterlijk wat hij mist.]] }
  signal "de vierde die het ook niet weet" { kind = "implicit", why = [[Je wordt opgeteld bij de rest.]] }
thought [[Nog één keer en ik haal het geld terug.]]

reply [[Wilt u er een klacht over indienen? Dan stuur ik u het formulier, en daar gaat een andere afdeling over.]] {
  act = "form", go = "forum",
  why = [[Nummer vijf is een formulier.]],
}
reply [[Dat snap ik heel goed. Ik zet er een uitroepteken bij, dan krijgt het voortaan vast wat meer aandacht.]] {
  act = "script", go = "berust",
  why = [[Een leesteken is geen levering.]],
}
reply [[De naam is die van mij. Hij komt over drie dagen, met de wasserette terug: wilt u hem vroeg of laat?]] {
  act = { "own", "together" }, takes = "3d", contact = true, go = "wekker",
  why = [[Alsnog een naam en een dag. Morgen had ook gekund.]],
}
reply [[Zonder akkoord van de planning kan ik geen dag noemen. Zo is dat geregeld, anders zegt iedereen maar wat.]] {
  act = "rules", go = "berust",
  why = [[Iedereen zei al maar wat.]],
}

moment "teveel" { step = "solve" }
narrator [[Een uur later. Je teamleider draait het terug: het was meer dan je mag geven.]]
customer [[Eerst een bedrag, nu weer niet. Ik maak een vijfde schermfoto. En die machine?]]
  signal "Eerst een bedrag, nu weer niet" { kind = "explicit", why = [[De zoveelste toezegging die terug moet.]] }
thought [[Hij wilde me afkopen. Zelfs dat lukt niet.]]

reply [[Mijn teamleider vond het te veel. Ik heb nog voor u gepleit, maar ik ga daar uiteindelijk niet over.]] {
  act = "blame", go = "forum",
  why = [['Ik ga er niet over': dat was het antwoord van de derde.]],
}
reply [[Voor bedragen boven de vijfenzeventig euro is altijd akkoord van boven nodig. Dat geldt voor elke klant.]] {
  act = "rules", go = "forum",
  why = [[Dat wist je toen je het typte.]],
}
reply [[Dat bedrag had ik niet mogen typen, sorry. Wat wel staat: hij komt, en ik stuur u zelf de tijd en de naam.]] {
  act = { "apologise", "agree" }, takes = "2d", contact = true, go = "wekker",
  why = [[Eerlijk over het geld, vast over de machine.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Twee dagen later. Je senior vond dat je het best zelf had kunnen doen.]]
customer [[Ik had nummer vijf aan de lijn. Aardig mens. Zij vroeg waarom nummer vier het niet
gewoon deed. Ik ook.]]
  signal "waarom nummer vier het niet gewoon deed" { kind = "explicit", why = [[Twee mensen stellen nu dezelfde vraag over jou.]] }
thought [[Zestig plus tien. De teller loopt.]]

reply [[Vervelend, maar bij zulke bedragen kijkt er liever iemand mee. Dat is uiteindelijk ook voor uw zekerheid.]] {
  act = "yes_but", go = "berust",
  why = [[Zekerheid had hij met een wasmachine.]],
}
reply [[Zij heeft gelijk, ik had het moeten doen. Ik doe het nu: morgenavond of zaterdag vroeg, wat wilt u?]] {
  act = { "acknowledge", "together" }, takes = "1d", contact = true, go = "wekker",
  why = [[Geen verhaal, een keuze.]],
}
reply [[Overleggen is bij ons een teken van kwaliteit. Wij nemen geen enkele beslissing zomaar, moet u weten.]] {
  act = "defend", go = "berust",
  why = [[Vijf mensen, nul beslissingen.]],
}

moment "geld_terug" { step = "listen" }
customer [[Laat maar zitten. Ik draai de betaling terug en koop er een bij de zaak op de hoek. Die
man is altijd open en hij heeft een naam.]]
  signal "Laat maar zitten" { kind = "implicit", why = [[Hij geeft op, en hij heeft er een plan bij.]] }
  signal "hij heeft een naam" { kind = "indirect", why = [[Lof voor een ander, en het enige dat hij van ons wilde.]] }
  decoy  "altijd open" { why = [[Gewoon waar, over een winkel op de hoek.]] }
thought [[En die brengt hem zelf, met een steekwagen.]]

reply [[Wat fijn dat er bij u in de buurt zo'n winkel is die altijd open is! Dan wens ik u daar veel succes.]] {
  act = "skip", heard = "altijd open", go = "gestorneerd",
  why = [[Je zwaait hem uit.]],
}
reply [[Terugdraaien loopt niet via mij maar via de afdeling Betalingen. Ik kan u wel het nummer geven, meneer.]] {
  act = "deflect", hand_over = "cold", contact = true, go = "gestorneerd",
  why = [[Zelfs om weg te gaan moet hij naar nummer vijf.]],
}
reply [[Bij zo'n kleine winkel krijgt u nooit dezelfde garantie, omdat zij hun machines ergens anders inkopen.]] {
  act = "explain", go = "gestorneerd",
  why = [[Garantie op een machine die er niet kwam.]],
}
reply [[Wij staan al veertig jaar bekend om onze service. Ik vind het jammer dat u daar zo over denkt, meneer.]] {
  act = "defend", go = "gestorneerd",
  why = [[Sorry dat u dat vindt: dat is geen excuus.]],
}
reply [[Nog heel even: u kreeg drie keer niets en nooit een naam. Hier is die van mij, en ik laat dit niet meer los.]] {
  act = { "acknowledge", "own" }, takes = "1d", go = "wasserette",
  why = [[Op de valreep het enige dat hij vroeg.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Nummer vier, u bent nu onze nummer één. Ik ben blij dat ik die chat nog heb
geopend.]] { outcome = "delighted" }
ending "tevreden" [[Hij draait en ik heb een naam. Prima zo.]] { outcome = "satisfied" }
ending "berust" [[Goed, dan wacht ik maar weer af. Dag nummer vier.]] { outcome = "resigned" }
ending "forum" [[Ik heb mijn schermfoto's op een klachtenforum gezet, op volgorde. Nummer één tot
en met vijf.]] { outcome = "escalated" }
ending "gestorneerd" [[Het geld is terug. De man op de hoek heeft hem gisteren gebracht, met een
steekwagen.]] { outcome = "lost" }
ending "chat_dicht" [[(De klant heeft de chat verlaten.)]] { outcome = "lost" }
