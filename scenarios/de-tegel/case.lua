case {
  title    = "De tegel",
  summary  = "Mevrouw Nowak komt met een map naar de balie. Het gaat over een losse steen bij nummer twaalf.",
  sector   = "gemeente",
  channel  = "counter",
  role     = "counter",
  minutes  = 9,
  teaches  = { "wie weinig woorden heeft, zegt ja: kijk of het ook ja betekent",
               "een melding waar niemand naar kijkt, wordt een klacht",
               "over schade zeg je geen ja en geen nee, maar wel wie beslist" },
  themes   = { "kind", "again", "hand_over" },
  norm     = { time = "24h", limit = "42d", contacts = 1 },
  customer = { name = "mevrouw Nowak", portrait = "vrouw-35-bril", trust = 42, patience = 48, earlier = 2 },
  flags    = { zei = "", gehoord = 0 },   -- wat er echt gehoord is; waar ze voor terug moest komen, gaat er weer af
  start    = "opening",
  level    = 2, after = { "de-kraan" },
  on       = { patience_out = "weg" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "opening" { step = "listen" }
narrator [[Woensdag, 10:20, balie drie. Een vrouw legt een map neer. Eén vel papier houdt ze vast.]]
customer [[Goedemorgen. Mijn Nederlands is nog niet zo goed, dus ik schrijf alles op. Gisteravond, met woordenboek,
twee uur. Nu ik wil het zelf zeggen, ik heb geoefend. Op kantoor mensen pakken altijd meteen mijn papier.]] { mood = "polite" }
  signal "pakken altijd meteen mijn papier" { kind = "implicit", why = [[Zo ging het al eerder aan een loket: iemand las haar papier en luisterde niet. Ze zegt het zacht.]] }
  either "Mijn Nederlands is nog niet zo goed" { why = [[Een gewoon feit. Of de drempel waar ze vanmorgen overheen moest.]] }
  either "twee uur"                     { why = [[Ze vertelt hoe ze het deed, en misschien ook wat het haar kostte.]] }
  decoy  "ik heb geoefend"              { why = [[Daar is ze trots op. Ze zegt alleen hoe het voor haar werkt.]] }
thought [[In mijn hoofd is het een hele zin. Pas in mijn mond wordt hij klein.]]

reply [[Dan doen we dat meteen. Ik lees het door en typ het in, en straks hebt u een nummer.]] {
  act = { "listen", "agree" }, off = "early", go = "bonnetje",
  why = [[Vlot bij een eerste melding. Ze wilde het zelf zeggen, en wat ze wil zeggen weet je nog niet.]],
}
reply [[Neemt u de tijd, ik heb geen haast. Ik lees het eerst tot het eind, en daarna vraag ik u pas iets.]] {
  act = "listen", off = "not_asked", heard = "Mijn Nederlands is nog niet zo goed", set = { zei = "lezen" }, go = "papier",
  why = [[Het is zorgvuldig bedoeld. Alleen heeft ze geoefend, en nu pakt er weer iemand haar papier.]],
}
reply [[Ik heb er alle tijd voor. Vertelt u het gerust zelf, ik luister, en wat ik niet versta vraag ik na.]] {
  act = "invite", add = { gehoord = 1 }, set = { zei = "begin" }, go = "papier",
  why = [[Ze heeft geoefend om het zelf te zeggen. Dat mag, en jij doet moeite om haar te verstaan.]],
}
reply [[Met een tolk aan de telefoon praat het rustiger. Er is tijd genoeg, zal ik er een bellen?]] {
  act = "introduce", off = "not_asked", takes = "1h", set = { zei = "tolk" }, go = "papier",
  why = [[Uit haar woorden komt ze wel. Ze wil het zelf zeggen, en heeft ervoor geoefend.]],
}

moment "papier" { step = "probe" }
customer [[Als u wilt. Ik lees mee, hardop.]] { when = { zei = "lezen" }, mood = "polite" }
  either "Als u wilt" { why = [[Ze vindt het goed, of ze schikt zich.]] }
customer [[Mooi. Dan ik begin.]] { when = { zei = "begin" } }
customer [[Nee, dank u. Ik probeer zelf.]] { when = { zei = "tolk" }, mood = "polite" }
customer [[Dan ik praat langzaam.]] { when = { zei = "typen" }, mood = "polite" }
customer [[Ja, hier. En nu ik begin.]] { when = { zei = "bonnen" }, mood = "polite" }
  either "En nu ik begin" { why = [[Ze gaat van start. Je kunt er ook in horen dat ze lang moest wachten.]] }
narrator [[Dit staat op haar vel. De letters zijn netjes, er is niets doorgestreept.]]
customer [[In maart ik meld losse steen bij nummer twaalf, met foto. Dan komt brief: wij gaan aan de slag. In mei
ik bel. Dan komt brief: uw melding is afgerond. De steen is nog steeds los. Gisteren mijn moeder valt daar. De
dokter kijkt en maakt foto, haar hand moet drie weken in verband. Zij past op mijn zoon als ik werk.]] { mood = "tense" }
  signal "In mei ik bel"              { kind = "implicit", why = [[Ze moest het nog eens vragen. Dan is er na de eerste keer niets gebeurd.]] }
  signal "uw melding is afgerond"     { kind = "implicit", why = [[Ze haalt onze eigen woorden aan, zonder iets toe te voegen. De volgende zin is haar commentaar.]] }
  signal "De steen is nog steeds los" { kind = "implicit", why = [[Na een brief dat het klaar is, is dit geen melding meer.]] }
  signal "Gisteren mijn moeder valt daar" { kind = "implicit", why = [[Wat wij lieten liggen, heeft iemand geraakt. Ze zegt het in vijf woorden.]] }
  signal "Zij past op mijn zoon"      { kind = "implicit", why = [[Zo vertelt ze wat de val in haar huis betekent, zonder het uit te rekenen.]] }
  either "wij gaan aan de slag"       { why = [[Tot hier kan het een gewone bevestiging zijn. Samen met de rest is het een belofte die bleef liggen.]] }
  either "haar hand moet drie weken in verband" { why = [[Hoe het met haar moeder is, en ook wat het gevolg was van die losse steen.]] }
  decoy  "meld losse steen bij nummer twaalf" { why = [[De eerste keer is een gewone melding. De onvrede begint pas bij wat er daarna niet kwam.]] }
thought [[Nu weet iemand alles, van maart tot gisteren.]]

reply [[Wat naar voor uw moeder, dat spijt ons. Die steen hadden wij in maart al moeten vastzetten.]] {
  act = "apologise", off = "not_ours", heard = "Gisteren mijn moeder valt daar", set = { zei = "lief" }, go = "ja",
  why = [[Meeleven mag altijd. Maar of de gemeente schuld heeft aan de val, zegt juridische zaken. Sorry zeg je voor de stilte na twee meldingen.]],
}
reply [[Drie weken met die hand in verband, dat is lang. Wie is er nu bij uw zoon, als u moet werken?]] {
  act = "probe", heard = { "Zij past op mijn zoon", "Gisteren mijn moeder valt daar" }, add = { gehoord = 1 }, set = { zei = "zoon" }, go = "ja",
  why = [[Je vraagt naar het gevolg dat ze opschreef en niet uitlegde. Daar hangt van af hoeveel haast dit heeft.]],
}
reply [[Dat is lang, zeker voor uw moeder op haar leeftijd. Heeft de dokter er ook een foto van gemaakt?]] {
  act = "probe", off = "beside", set = { zei = "foto" }, go = "ja",
  why = [[Betrokken gevraagd, en het staat op haar papier. Zo merkt ze dat je er met je hoofd niet bij was.]],
}
reply [[Even voor het dossier. Wanneer kwam die tweede brief, voor of na de val?]] {
  act = { "probe", "clarify" }, off = "early", set = { zei = "voor" }, go = "ja",
  why = [[Voor het dossier handig, en het staat al op haar papier. Voor haar telt nu wat er thuis moet gebeuren.]],
}

moment "ja" { step = "acknowledge" }
customer [[Dank u, dat is lief voor moeder.]] { when = { zei = "lief" }, mood = "resigned" }
customer [[Bij hem ben ik, zelf.]] { when = { zei = "zoon" }, mood = "resigned" }
customer [[Ja, foto, staat hier.]] { when = { zei = "foto" }, mood = "resigned" }
  either "staat hier" { why = [[Een antwoord. Of ze zegt dat je het net kon lezen.]] }
customer [[Voor de val. Brief is van juni.]] { when = { zei = "voor" }, mood = "resigned" }
customer [[Maar eerst nog mei. Een man van gemeente belt mij terug, heel vriendelijk. Hij praat snel. Hij vraagt iets
en ik zeg ja. Toen brief komt: afgerond. Nu deze week ik neem vrij, alle dagen. De baas vindt wel goed, maar hij wil
papier zien, vandaag. Wat ik moet hem geven?]] { mood = "resigned" }
  signal "ik neem vrij, alle dagen"  { kind = "implicit", why = [[Dit kost de val haar: een week vrij.]] }
  signal "Hij praat snel"            { kind = "implicit", why = [[Dit ging er mis in mei. Ze maakt er geen verwijt van, maar het is er wel een.]] }
  signal "brief komt: afgerond"      { kind = "implicit", why = [[Na haar ja ging de melding dicht. Zo heeft ze het in elkaar gezet.]] }
  either "Hij vraagt iets en ik zeg ja" { why = [[Ze vertelt hoe het ging, en je kunt er ook in horen dat niemand merkte dat ze het niet begreep.]] }
  decoy  "De baas vindt wel goed"       { why = [[Geen verwijt en geen zorg: die baas doet niet moeilijk.]] }
  decoy  "hij wil papier zien"       { why = [[Een gewone vraag van een baas. Voor haar is het vandaag wel het eerste dat geregeld moet zijn.]] }
  decoy  "heel vriendelijk"          { why = [[Geen spot. De man was aardig, hij praatte alleen te snel.]] }
thought [[Zonder papier is het een week zonder geld.]]

reply [[Ik begrijp het. Zegt een melder aan de telefoon ja, dan gaat de melding bij ons na een week vanzelf dicht.]] {
  act = "explain", go = "knikt",
  why = [[Je legt uit hoe haar ja de melding sloot. Voor haar klinkt het alsof het toch door haar kwam.]],
}
reply [[Een week vrij om een steen is niet niks. Hebt u een brief nodig voor uw baas? Die maak ik zo voor u.]] {
  act = { "acknowledge", "agree" }, empathy = 2, heard = "ik neem vrij, alle dagen", add = { gehoord = 1 }, set = { zei = "baas" }, go = "duiden",
  why = [[Ze vraagt wat ze haar baas moet geven, en jij maakt het. Wat er in mei misging, komt nog.]],
}
reply [[Dat 'ja' was niet uw fout. Hij had langzaam moeten praten, of een tolk moeten bellen, en dat deed hij niet.]] {
  act = "acknowledge", off = "beside", heard = "Hij praat snel", set = { zei = "" }, go = "duiden",
  why = [[Het is aardig, en dom voelde ze zich niet. Ze heeft vandaag papier nodig voor haar baas, en dat krijgt ze niet.]],
}
reply [[Wij hadden bij de steen moeten gaan kijken, en dat hebben wij niet gedaan. Aan uw 'ja' lag het niet.]] {
  act = "acknowledge", off = "beside", heard = "brief komt: afgerond", set = { zei = "" }, go = "duiden",
  why = [[Dat klopt, en straks hoort ze het graag. Ze gaf zichzelf de schuld niet: ze vroeg wat ze vandaag haar baas moet geven.]],
}

moment "duiden"
narrator [[Een losse steen, twee brieven, en niemand die is gaan kijken. Over de val praten jullie straks. Op je
scherm vul je in wat dit is.]]
judge {
  is = "complaint", kind = "implicit", go = { right = "woord", half = "woord", wrong = "alleen_steen" },
  why = [[De steen is een melding en die maak je ook. Maar twee keer melden en twee keer een brief krijgen waarna niets gebeurt, is een klacht. Het woord hoeft ze niet te kennen.]],
}

moment "woord" { step = "acknowledge" }
customer [[Brief voor baas, ja, graag.]] { when = { zei = "baas" } }
customer [[In de brief staat: afgerond. In mijn woordenboek staat: rond maken. Maar de straat is recht. Buurvrouw van tien
krijgt ook zo'n brief, zij gooit hem weg. Kan gemeente niet gewone woorden schrijven, voor iedereen?]] { mood = "wry" }
  signal "Maar de straat is recht"  { kind = "implicit", why = [[Een grapje met een prik: ze zet ons woord naast wat ze ziet.]] }
  signal "zij gooit hem weg"        { kind = "indirect", why = [[Via de buurvrouw hoor je het ook: onze brieven leest niemand meer.]] }
  signal "Kan gemeente niet gewone woorden" { kind = "implicit", why = [[Een vraag aan ons, en een oordeel over onze brieven.]] }
  either "In de brief staat: afgerond" { why = [[Misschien vraagt ze naar het woord. Misschien zegt ze dat het niet klopte.]] }
  decoy  "rond maken"               { why = [[Dat staat echt in het woordenboek. Hierin verwijt ze niemand iets.]] }

reply [[Het betekent: de aannemer heeft het. Dus het klopt niet helemaal, dat had erbij gemoeten.]] {
  act = "inform", off = "beside", set = { zei = "" }, go = "stoep",
  why = [[Je geeft toe dat de brief beter had gekund. Ze vroeg of de brieven anders kunnen.]],
}
reply [[Afgerond is bij ons: het werk is gedaan. Bij nummer twaalf is het niet gedaan, dus het klopt niet.]] {
  act = "inform", off = "beside", heard = { "Maar de straat is recht", "uw melding is afgerond" }, set = { zei = "" }, go = "stoep",
  why = [[Eerlijk, maar wat het woord betekent wist ze al. Ze vroeg het voor iedereen.]],
}
reply [[Wij bedoelen: wij zijn klaar. Niemand snapt dat, dus ik vraag of het in brieven anders kan.]] {
  act = "agree", empathy = 2, heard = { "Kan gemeente niet gewone woorden", "zij gooit hem weg" },
  add = { gehoord = 1 }, set = { zei = "vragen" }, go = "stoep",
  why = [[Ze vraagt het voor iedereen, ook voor nummer tien. Je zegt wat jij kunt doen: het vragen. Meer beloof je niet.]],
}
reply [[Sorry, dat is taal van kantoor voor: de melding is dicht. Zal ik de brief laten overdoen in gewone taal?]] {
  act = { "apologise", "together" }, off = "beside", set = { zei = "overdoen" }, go = "stoep",
  why = [[Netjes, voor die ene brief. Die begrijpt ze al, met woordenboek. De buurvrouw krijgt de volgende gewoon weer zo.]],
}

moment "stoep" { step = "solve" }
customer [[Vragen is goed. Buurvrouw ook blij.]] { when = { zei = "vragen" } }
customer [[Deze brief ik ken al uit mijn hoofd.]] { when = { zei = "overdoen" }, mood = "polite" }
  either "ik ken al uit mijn hoofd" { why = [[Zo vaak heeft ze hem gelezen. Of het haar dwarszit, zegt ze niet.]] }
customer [[Dank u, nu ik begrijp. Dan graag ik hoor wat u vandaag doet. En op papier, alstublieft, met kopie voor mij.
Papier ik lees thuis, twee keer.]]
  decoy "op papier, alstublieft" { why = [[Een ander vraagt zo om bewijs tegen ons. Zij kan het thuis in haar eigen tempo nalezen.]] }
narrator [[Het gaat nu om de steen en de twee brieven.]]
offer {
  needs     = { "urgent_repair", "register" },
  welcome   = { "apology", "complaint_form" },
  harmful   = { "new_ticket", "call_back", "liability" },
  table     = { "apology", "urgent_repair", "register", "complaint_form", "call_back", "new_ticket", "liability" },
  route     = "self",
  takes     = "6h",
  hand_over = { takes = "3d", trust = -6, patience = -8 },
  go        = { fits = "bril", short = "te_weinig", harmful = "te_weinig", handed_over = "doorgestuurd" },
  why       = [[De steen vandaag, en haar klacht door jou opgeschreven: dat mag de balie zelf. Een formulier is hier geen drempel, als jij het invult en zij de kopie krijgt. Bellen ging in mei al mis, en schade zeg je niet toe.]],
}

moment "bril"
customer [[Goed. Dan nog de bril van moeder. Hij is kapot, door de val. Nieuwe bril kost tweehonderdtachtig euro, hier
is bon. Gemeente moet betalen, denk ik, want de steen is van gemeente.]]
  either "Hij is kapot, door de val" { why = [[Een feit, en ook wat de steen haar kostte.]] }
  either "Gemeente moet betalen"     { why = [[Ze vraagt iets van ons en geeft een reden. Dat is een eis, en je kunt er ook onvrede in horen.]] }
  either "want de steen is van gemeente" { why = [[Haar argument. Of het klopt, is niet aan de balie.]] }
  decoy  "hier is bon"               { why = [[Ze legt hem er netjes bij. Dat is orde, geen verwijt.]] }
narrator [[De steen en de klacht staan genoteerd. Ook van de bril moet je invullen wat het is.]]
judge {
  is = "dispute", go = { right = "betalen", half = "betalen", wrong = "verkeerde_stapel" },
  why = [[Ze stelt de gemeente aansprakelijk voor schade. Dat is een eigen spoor met een eigen beslisser, naast de melding en de klacht.]],
}

moment "betalen" { step = "solve" }
customer [[Betaalt gemeente, ja of nee? Graag eerlijk. Mooie zinnen heb ik al, hier in de map. Mijn buurman zegt,
zij betalen nooit.]] { mood = "tense" }
  signal "Mooie zinnen heb ik al" { kind = "implicit", why = [[Twee brieven met mooie zinnen, en niets gedaan. Ze wil er geen derde.]] }
  either "Betaalt gemeente, ja of nee" { why = [[Een duidelijke vraag. Na twee brieven kun je er ook ongeduld in horen.]] }
  either "Graag eerlijk"               { why = [[Ze kan er gewoon om vragen. Je kunt er ook in horen hoe het de vorige keren ging.]] }
  either "zij betalen nooit"           { why = [[Dat zegt de buurman. Ze geeft het door om te horen of het klopt.]] }
  either "hier in de map" { why = [[Ze wijst alleen aan waar ze liggen. Samen met het vorige is het ook bewijs.]] }
thought [[Liever een nee dan weer zo'n vriendelijke brief.]]

reply [[Ja. De steen is van ons en u hebt hem twee keer gemeld. Geeft u mij de bon, dan betalen wij de bril.]] {
  act = "overpromise", trust = -2, patience = 0, euros = 280, heard = "hier is bon", go = "toegezegd",
  why = [[Het voelt rechtvaardig, en misschien krijgt ze het ook. Maar een ja van de balie telt niet, en dat merkt ze over een week.]],
}
reply [[Dat beslist mevrouw Schouten, en niet ik. Zij belt u er deze week zelf over.]] {
  act = "inform", off = "beside", set = { zei = "telefoon" }, go = "schade",
  why = [[Eerlijk, en ze weet wie erover gaat. Alleen hoort ze het dan aan de telefoon, waar ze in mei ja zei tegen iets wat ze niet begreep.]],
}
reply [[Ik mag geen ja en geen nee zeggen. Mevrouw Schouten beslist dat, en u krijgt haar antwoord in een brief.]] {
  act = "inform", empathy = 2, heard = { "Mooie zinnen heb ik al", "Hij praat snel" },
  add = { gehoord = 1 }, set = { zei = "brief" }, go = "schade",
  why = [[Een eerlijk antwoord in gewone woorden: wat jij niet mag, wie het wel mag, en hoe ze het hoort. Op papier.]],
}
reply [[Ja of nee komt van mevrouw Schouten. Zij beslist dat, als u bewijst dat wij een fout maakten.]] {
  act = "inform", off = "not_ours", set = { zei = "bewijs" }, go = "schade",
  why = [[Je zegt netjes wie beslist, en dan iets wat niet klopt: bij een gebrek aan de weg hoeft ze geen fout te bewijzen. Over schade zeg je ook geen half nee.]],
}

moment "schade" { step = "solve" }
customer [[Telefoon is voor mij moeilijk.]] { when = { zei = "telefoon" }, mood = "tense" }
  either "Telefoon is voor mij moeilijk" { why = [[Een feit over haar. Ze zegt er ook mee dat jouw plan haar niet helpt.]] }
customer [[Goed, dan een brief.]] { when = { zei = "brief" } }
customer [[Bewijs ik heb, hier in de map.]] { when = { zei = "bewijs" }, mood = "tense" }
  either "Bewijs ik heb" { why = [[Een antwoord op wat je zei. Je kunt er ook verontwaardiging in horen.]] }
customer [[Maar die mevrouw, zij weet niets van mij. Moet ik alles nog een keer schrijven, met woordenboek?]] { mood = "tense" }
  signal "zij weet niets van mij"      { kind = "implicit", why = [[Ze begon al drie keer van voren af aan, en rekent op een vierde keer.]] }
  signal "Moet ik alles nog een keer schrijven" { kind = "implicit", why = [[Weer twee uur met een woordenboek. Zeg haar dat het niet hoeft.]] }
narrator [[Over de bril beslist de balie niet. Haar papier ligt voor je, met de bon erbij.]]
offer {
  needs     = { "legal_handover" },
  harmful   = { "liability", "voucher", "call_back", "complaint_form" },
  table     = { "legal_handover", "apology", "call_back", "complaint_form", "voucher", "liability" },
  route     = "senior",
  hand_over = { takes = "4h", trust = 4, patience = 4 },
  go        = { fits = "toegezegd", short = "toegezegd", handed_over = "afspraak" },
  why       = [[Juridische zaken beslist over schade. Warm betekent: jij brengt haar papier erheen, met de bon en jouw uitleg, zodat ze het niet nog eens hoeft te schrijven. Een klachtenformulier zou er een tweede klacht van maken.]],
}

moment "afspraak" { step = "follow_up" }
customer [[Met kopie, dank u.]] { when = { zei = "kopie" } }
customer [[U praat niet snel, dank u. Thuis brief van gemeente ik lees twee keer, en dan is toch één woord verkeerd.
Maandag ik heb weer ochtend vrij, dan ik lees graag hier. Wanneer ik hoor van u, en hoe?]] { mood = "neutral" }
  decoy  "U praat niet snel"       { why = [[Geen steek naar een ander. Ze bedankt je.]] }
  signal "is toch één woord verkeerd" { kind = "implicit", why = [[Zo ging het met onze twee brieven, en ze verwacht het van de derde ook.]] }
  decoy  "ik heb weer ochtend vrij"    { why = [[Gewoon een feit: dan kan ze komen. Een verwijt zit er niet in.]] }
  either "Wanneer ik hoor van u"   { why = [[Een vraag, en na twee meldingen ook een zorg.]] }
thought [[Als iemand meeleest, vraag ik het woord meteen.]]

reply [[Maandag om zes uur bel ik u, na uw werk. Dan hoort u hoe de steen erbij ligt en wanneer mevrouw Schouten schrijft.]] {
  act = "follow_up", off = "beside", go = "gebeld",
  why = [[Maandagochtend kan ze juist wel komen. En aan de telefoon zei ze in mei ja tegen iets wat ze niet begreep.]],
}
reply [[Vrijdag hebt u een brief van mij in de bus. Dan leest u wanneer mevrouw Schouten schrijft, en of de steen vastligt.]] {
  act = "agree", off = "beside", when = { gehoord = { min = 4 } }, go = "tevreden",
  why = [[Op papier, met een dag en een naam, dat is al veel. Maar ze zei net dat er thuis toch een woord verkeerd gaat.]],
}
reply [[Maandag ligt hier een brief voor u klaar. Ik lees hem rustig met u door, en u vraagt wat u niet begrijpt.]] {
  act = { "agree", "together" }, empathy = 2, when = { gehoord = { min = 4 } }, go = "kaart",
  why = [[Ze heeft maandagochtend vrij en leest liever hier. Wat ze niet begrijpt, vraagt ze dan meteen.]],
}
reply [[Maandag ligt hier een brief voor u klaar, zoals het meteen had gemoeten. Ik lees hem met u door.]] {
  act = "agree", empathy = 1, id = "brief_laat", when = { gehoord = { min = 3, max = 3 } }, go = "tevreden",
  why = [[Zo werkt het voor haar. Ze heeft er alleen een keer extra voor moeten komen of wachten, en dat is ze nog niet vergeten.]],
}
reply [[Maandag ligt hier een brief voor u klaar. Daarin staat dat uw melding weer open is, en onder welk nummer.]] {
  act = "agree", off = "beside", id = "mooie_brief", when = { gehoord = { max = 2 } }, go = "map",
  why = [[Langskomen is goed. Maar zo'n brief heeft ze al twee keer: er staat geen dag in en geen naam, en niemand leest mee.]],
}
reply [[Vrijdag hebt u een brief van ons in de bus. Daarin staan de dag en de naam, en u kunt er altijd over bellen.]] {
  act = "agree", off = "beside", id = "in_de_bus", when = { gehoord = { max = 3 } }, go = "map",
  why = [[Ze leest liever hier, dat zei ze net. En erover bellen is het enige dat niet lukt.]],
}

-- Waar het anders loopt --------------------------------------------------------

moment "bonnetje" { step = "listen" }
narrator [[Uit de printer komt een bon met een meldnummer. Ze opent haar map.]]
customer [[(Ze legt hem bij de andere.) Op datum, dan ik vind ze. Mag ik het nu zelf zeggen?]] { mood = "polite" }
  signal "legt hem bij de andere" { kind = "indirect", why = [[Er zitten er al een paar in, en ze zegt er niets van.]] }
  either "Op datum, dan ik vind ze" { why = [[Een nette gewoonte, of een stille opmerking over hoeveel het er worden.]] }
  signal "Mag ik het nu zelf zeggen" { kind = "implicit", why = [[Ze vraagt het voor de tweede keer.]] }

reply [[Ja, graag. Ik luister van het begin tot het einde, en doe even niets anders.]] {
  act = "listen", add = { gehoord = 1 }, set = { zei = "begin" }, go = "papier",
  why = [[Je doet alsnog wat ze vroeg, en in haar volgorde.]],
}
reply [[Begint u maar. Ik typ het meteen mee, en dan staat het onder het nummer van de bon.]] {
  act = { "listen", "agree" }, off = "early", set = { zei = "typen" }, go = "papier",
  why = [[Wie typt, luistert maar half. Dat je luistert is nu juist wat ze twee keer vroeg.]],
}
reply [[Ja, nu uw verhaal. Geeft u mij die oude bonnen ook, dan zoek ik eerst alles bij elkaar.]] {
  act = "skip", set = { zei = "bonnen" }, go = "papier",
  why = [[Grondig, en er komt weer iets eerst. Ze vroeg het nu twee keer: laat haar vertellen.]],
}

moment "knikt" { step = "acknowledge" }
narrator [[Je praat een halve minuut door. Ze kijkt je vriendelijk aan.]]
customer [[Ja. Ja, dank u. Is goed zo.]] { mood = "polite" }
  signal "Ja. Ja, dank u" { kind = "implicit", why = [[Zo zei ze in mei ook ja. Dit is beleefdheid en geen antwoord.]] }
  signal "Is goed zo"     { kind = "implicit", why = [[Ze sluit het gesprek af. Er is niets opgelost.]] }
thought [[Nu doe ik het weer, net als in mei.]]

reply [[Dat waren veel woorden. Ik schrijf het in drie zinnen op, en u neemt het mee.]] {
  act = "acknowledge", heard = { "Ja. Ja, dank u", "Is goed zo" }, add = { gehoord = 1 }, set = { zei = "" }, go = "duiden",
  why = [[Je hoort dat haar ja geen ja is, en kiest de weg die voor haar wel werkt.]],
}
reply [[Nog een keer dan, en langzaam. Eerst komt uw melding in de computer, en dan bij de planning.]] {
  act = "explain", go = "map",
  why = [[Langzamer hetzelfde zeggen is nog steeds uitleg. Ze vroeg niet hoe de computer werkt.]],
}
reply [[Mooi, dan gaan we verder. Als het voor u goed is, maak ik het nu voor u in orde.]] {
  act = "skip", set = { zei = "" }, go = "duiden",
  why = [[Je neemt haar ja voor een ja, net als je collega in mei.]],
}
reply [[Ik ga een beetje snel, geloof ik. Was er iets bij dat u niet begreep, dan zeg ik het anders?]] {
  act = "probe", off = "beside", set = { zei = "" }, go = "duiden",
  why = [[Op zo'n vraag zegt ze weer ja. Vraag liever: 'Wat gaat u straks thuis vertellen?']],
}

moment "alleen_steen"
narrator [[Het komt in het systeem zonder het woord klacht. Op het scherm verschijnt: *antwoord binnen tien werkdagen*.]]
customer [[Tien dagen, ik ken dit. Dan komt brief, met mooie zin. En wie gaat kijken?]] { mood = "resigned" }
  signal "ik ken dit"                { kind = "implicit", why = [[Ze weet hoe dit gaat, want het ging al twee keer zo.]] }
  signal "Dan komt brief, met mooie zin" { kind = "implicit", why = [[Spot, heel zacht.]] }
  signal "En wie gaat kijken"        { kind = "implicit", why = [[Dit is wat er twee keer ontbrak.]] }
narrator [[Wat je hebt ingevuld, kun je nu nog veranderen.]]
judge {
  is = "complaint", kind = "implicit", go = { right = "woord", half = "woord", wrong = "map" },
  why = [[Na twee keer melden is de stilte zelf de klacht. Schrijf haar op, dan kijkt er iemand naar hoe het ging.]],
}

moment "verkeerde_stapel"
narrator [[Twintig minuten later legt een collega het papier weer op je bureau.]]
colleague [[Deze lag bij ons tussen, over een bril. Wie moet dit beslissen? Wij gaan niet over schade, dan blijft het
bij ons alleen maar liggen.]]
go "betalen"

moment "te_weinig" { step = "solve" }
customer [[Dank u. Maar ik zie geen dag. Op welke dag is de steen vast? Dit ik vraag al in maart.]] { mood = "resigned" }
  signal "Maar ik zie geen dag"      { kind = "implicit", why = [[Wat je gaf, lijkt voor haar op wat ze al had.]] }
  signal "Op welke dag is de steen vast" { kind = "implicit", why = [[Een vraag waar ze twee keer geen antwoord op kreeg.]] }
  signal "Dit ik vraag al in maart"  { kind = "implicit", why = [[Ze telt zachtjes mee.]] }

reply [[Sorry, daar hebt u gelijk in. U krijgt hem in een brief, zodra de planning een dag weet.]] {
  act = { "agree", "apologise" }, off = "beside", go = "map",
  why = [[Een excuus en papier helpen allebei. Maar ze vroeg om een dag, en die staat er nog steeds niet.]],
}
reply [[Morgen ligt hij vast. Sorry dat ik dat niet zei, u krijgt de kopie mee, met uw klacht.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "2d", contact = true, add = { gehoord = -2 }, set = { zei = "" }, go = "bril",
  why = [[Alsnog een dag, en op papier. Dit mocht je meteen al zelf beslissen.]],
}
reply [[Sorry, die dag had erbij gemoeten. Ik bel u vandaag nog voor vijf uur, en dan weten wij hem allebei.]] {
  act = { "apologise", "agree" }, off = "beside", go = "map",
  why = [[Vlot, en meestal is het goed genoeg. Ze hoort die dag dan aan de telefoon, en zegt weer ja.]],
}

moment "doorgestuurd" { step = "solve" }
narrator [[Drie dagen later staat ze weer voor je, met de map. Je teamleider heeft haar gebeld.]]
customer [[Een mevrouw belt mij, heel lang. Ik zeg ja. De steen is nog los. Zij schrijft alles op, zegt zij, dus niet weer
bij u beginnen, alstublieft. Is zij hier? Met gezicht ik begrijp beter.]] { mood = "resigned" }
  signal "Ik zeg ja"                 { kind = "implicit", why = [[Weer een telefoongesprek waarin ze ja zei.]] }
  signal "De steen is nog los"       { kind = "implicit", why = [[Drie dagen later, en er is niets gebeurd.]] }
  signal "dus niet weer bij u beginnen" { kind = "implicit", why = [[Ze is rondgestuurd, en wil het niet nog een keer van voren af aan.]] }
  either "heel lang"                 { why = [[Aandacht, of te veel woorden. Voor haar was het vast het tweede.]] }
  decoy  "Is zij hier"               { why = [[Een gewone vraag. Ze zegt er ook bij waarom het haar helpt.]] }

reply [[U bent er nu, dus we doen het meteen. De steen gaat vanmiddag vast, en u leest mee met wat ik typ.]] {
  act = { "agree", "together" }, off = "beside", takes = "1d", contact = true, add = { gehoord = -2 }, go = "bril",
  why = [[De steen gaat vast, en dat is veel. Maar ze vroeg om niet weer bij jou te hoeven beginnen, en dat doet ze nu.]],
}
reply [[Laten we het nu uitzoeken. Ik bel de planning, en u luistert mee met wat ze over de steen zeggen.]] {
  act = { "agree", "together" }, off = "beside", go = "map",
  why = [[Open, en ze is er zelf bij. Maar ook dit is een telefoongesprek, en ze vroeg juist om een gezicht.]],
}
reply [[Dan doe ik het hier, met haar erbij. Ik haal mijn teamleider even, en u krijgt het mee op papier.]] {
  act = "introduce", takes = "1d", contact = true, add = { gehoord = -2 }, go = "bril",
  why = [[Ze vraagt naar haar, want die schreef alles op. Je haalt haar erbij, en nu wordt het in één keer geregeld. Drie dagen eerder mocht je dit zelf.]],
}

moment "toegezegd" { step = "solve" }
narrator [[Een week later. Jij hield de bril bij de balie, en voor haar was dat een ja. Juridische zaken schrijft dat
nog niemand erover heeft beslist.]]
customer [[U zegt ja, gemeente betaalt. Vandaag komt brief: nog geen besluit. Is ja dan niet ja? Mevrouw van juridisch ik
spreek al, donderdag. Maar dit ja ik wil op papier hebben, als klacht. Schrijft u het op?]] { mood = "hurt" }
  signal "U zegt ja, gemeente betaalt" { kind = "explicit", why = [[Een belofte die werd ingetrokken, en ze zegt wie haar deed.]] }
  signal "nog geen besluit"          { kind = "implicit", why = [[Weer een brief die iets anders zegt dan een mens tegen haar zei.]] }
  signal "Is ja dan niet ja"         { kind = "implicit", why = [[In mei was het haar ja dat niet telde. Nu is het dat van ons.]] }
  signal "als klacht"                { kind = "explicit", why = [[Ze gebruikt het woord zelf, en ze weet waarover.]] }
  either "Vandaag komt brief" { why = [[Een feit, en het is ook de brief die haar ja weghaalt.]] }
  decoy  "van juridisch ik spreek al" { why = [[Dat heeft ze dus zelf al geregeld. Daar hoef je niets meer voor te doen.]] }
thought [[Mijn ja telde meteen, en dat van hen niet.]]

reply [[Ik mocht het niet zeggen, maar ik vecht ervoor. Vandaag praat ik met ze, en dan komt het geld er.]] {
  act = "agree", off = "not_ours", go = "advocaat",
  why = [[Je wilt haar niet laten vallen. Maar het is nog steeds niet aan jou, en een tweede belofte die niet uitkomt, is erger dan de eerste.]],
}
reply [[Dat ja mocht ik niet geven, en ik meende het wel. Daarboven kijken ze nu eenmaal strenger dan wij hier.]] {
  act = "defend", go = "advocaat",
  why = [[Voor haar zijn jullie één gemeente. Ze weet nu alleen dat een ja van jou niets waard is.]],
}
reply [[Het was mijn fout, ik ga er niet over. Ik breng uw papier nu naar mevrouw Schouten, zij beslist.]] {
  act = { "apologise", "introduce" }, off = "beside", takes = "2d", contact = true, go = "map",
  why = [[Een week geleden was dit goed geweest. Mevrouw Schouten spreekt ze al, en haar klacht staat nog nergens op papier.]],
}
reply [[Ja, ik schrijf het op, als klacht over mij, met een kopie. Ik had dat ja niet mogen geven.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "2d", contact = true, add = { gehoord = -1 }, set = { zei = "kopie" }, go = "afspraak",
  why = [[Ze vraagt of je het opschrijft, en je doet het, ook al gaat het over jou. Het kost een week en een deel van haar vertrouwen.]],
}

moment "gebeld" { step = "follow_up" }
narrator [[Maandag, zes uur. Je belt.]]
customer [[Met Nowak. Ja. Ja, donderdag, ja. Nee, wacht, niet zo snel. Ik heb nu pen en papier. Zegt u het nog een keer,
dan ik zeg het terug.]] { mood = "polite" }
  signal "Ja, donderdag, ja"   { kind = "implicit", why = [[Drie keer ja in een halve minuut. Zo ging het in mei ook.]] }
  signal "wacht, niet zo snel" { kind = "implicit", why = [[Nu zegt ze het hardop: het gaat haar te snel, net als toen.]] }
  decoy  "nu pen en papier"    { why = [[Ze maakt zich klaar om te schrijven. Dat helpt jullie allebei.]] }
thought [[Deze keer zeg ik niet zomaar ja.]]

reply [[Dan doen we het anders, mevrouw Nowak. Ik schrijf de dag en de naam op, en u hebt ze morgen.]] {
  act = "agree", off = "beside", go = "map",
  why = [[Ze zit klaar om het zelf op te schrijven. Nu moet ze weer op een brief wachten.]],
}
reply [[Goed, mevrouw Nowak, heel rustig. Ik zeg de dag en de naam nog eens, en u zegt ze mij na.]] {
  act = "clarify", empathy = 2, trust = 6, patience = 6, when = { gehoord = { min = 4 } }, go = "tevreden",
  why = [[Ze vraagt er zelf om, met een pen in haar hand. Zo weet ze vanavond nog welke donderdag het is.]],
}
reply [[Ik ga te snel, mevrouw Nowak. Ik zeg nog eens wat er in het systeem staat, en u zegt maar ja.]] {
  act = "agree", id = "rond", off = "beside", when = { gehoord = { max = 3 } }, go = "map",
  why = [[Ze wilde het terugzeggen, en jij vraagt weer om een ja. Zo ging het in mei ook.]],
}
reply [[U hoort het beter van haar zelf, mevrouw Nowak. Ik geef u haar nummer, dan belt u haar even.]] {
  act = "agree", off = "not_ours", go = "map",
  why = [[Zo moet ze zelf gaan bellen, en de dag weet ze nog steeds niet.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "kaart" [[(Een paar weken later ligt er een kaart op de balie.) Dank u voor samen lezen. Ik ken nu alle woorden.
De steen is vast, en moeder loopt weer naar school met mijn zoon. Nu is het afgerond.]] { outcome = "delighted" }
ending "tevreden" [[(Een week later.) Het staat op papier, en de steen ligt vast. Dat heb ik zelf gezien. Dank u.]] { outcome = "satisfied" }
ending "map" [[(Ze legt ook dit papier in de map.) Dank u. Prettige dag.]] { outcome = "resigned" }
ending "advocaat" [[De zus van mijn baas is advocaat. Zij schrijft nu een brief, en zij heeft geen woordenboek nodig.]] { outcome = "escalated" }
ending "weg" [[(Ze sluit de map en knikt. Als er weer een steen los ligt, meldt ze het niet meer.)]] { outcome = "lost" }
