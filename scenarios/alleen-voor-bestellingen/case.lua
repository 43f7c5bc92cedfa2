case {
  title    = "Alleen voor bestellingen?",
  summary  = "Een klant vraagt of ze het goede nummer heeft. Ze heeft een kwartier.",
  sector   = "telecom",
  channel  = "phone",
  role     = "telecom",
  minutes  = 12,
  teaches  = { "een vraag kan een klacht zijn, en soms gewoon een vraag",
               "wie alles al verteld heeft, wil nu iets zien gebeuren",
               "waar iemand recht op heeft, geef je niet als gebaar" },
  themes   = { "kind", "no_word", "mandate" },
  norm     = { time = "24h", limit = "7d", contacts = 1 },
  customer = { name = "mevrouw Hendriks", portrait = "vrouw-50", trust = 50, patience = 40, earlier = 1 },
  flags    = { zei = "", gehoord = 0, oorzaak = false, teruggebeld = false },
  start    = "opening",
  level    = 1, after = { "de-kraan" },
  on       = { patience_out = "ophangen" },
}

role "telecom" { label = "medewerker service", euros = 75,
  may = { "apology", "outage_right", "status_update", "fixed_contact", "gesture", "call_back", "new_ticket",
          "improvement" } }
remedy "outage_right" { label = "wettelijke vergoeding storing", says = "U krijgt {euros} voor de storing, want daar hebt u wettelijk recht op.", euros = { 1, 3, 45 }, trust = 6, patience = 7 }

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "opening" { step = "listen" }
narrator [[Woensdag, 11:25. Het is druk, en je neemt een gesprek aan van de bestellijn.]]
customer [[Hèhè, een mens. Dit nummer stond onder op een folder, iets anders kon ik niet vinden. Is het alleen voor
bestellingen, of mag ik hier ook iets vragen? Ik heb een kwartier, om kwart voor twaalf moet ik weer aan het werk.]]
  signal "Hèhè, een mens" { kind = "implicit", why = [[Dat zeg je als je lang gezocht hebt. Ze is blij dat er eindelijk iemand opneemt.]] }
  signal "iets anders kon ik niet vinden" { kind = "implicit", why = [[Ze heeft dus gezocht, en van ons niets gevonden dan een folder.]] }
  either "bestellingen, of mag ik" { why = [[Een gewone vraag aan een bestellijn. Of ze rekent erop dat ze ook hier verkeerd zit.]] }
  decoy  "kwartier, om kwart voor" { why = [[Een gewone mededeling. Handig om te onthouden, want straks is ze weg.]] }
thought [[Als ik nu weer word doorverbonden, geef ik het op.]]

reply [[Dit is de bestellijn, maar dat geeft niets. Ik verbind u door met service, die helpt u verder.]] {
  act = "deflect", takes = "1h", contact = true, go = "wacht",
  why = [[Voor een bestelling of een verhuizing is doorverbinden soms nodig. Haar vraag mag je zelf beantwoorden, en ze was net ergens aangekomen.]],
}
reply [[U mag hier gewoon iets vragen, ook zonder bestelling. Vertelt u maar, dan help ik u meteen.]] {
  act = "invite", set = { zei = "vraag" }, go = "zoektocht", add = { gehoord = 1 },
  why = [[Ze vraagt of ze hier iets mag vragen. Dat mag, en je geeft haar het woord: ze heeft een kwartier.]],
}
reply [[U zit helemaal goed, ik doe ook vragen. Vertelt u eens, hoe bent u bij dit nummer uitgekomen?]] {
  act = "invite", off = "not_asked", heard = { "Hèhè, een mens", "iets anders kon ik niet vinden" }, go = "kort",
  why = [[Ze had net over die folder verteld. Ze belt met een vraag, en daar heeft ze een kwartier voor.]],
}
reply [[Wat vervelend dat u moest zoeken, mijn excuses. Waar gaat het om, is het internet of het bellen?]] {
  act = "apologise", off = "early", heard = "Hèhè, een mens", set = { zei = "techniek" }, go = "zoektocht",
  why = [[Je hoorde het zoeken goed. Of ze hier iets mag vragen weet ze nog niet, en dan gaat het al over de techniek.]],
}

moment "zoektocht" { step = "acknowledge" }
narrator [[Je belt haar terug op het uur dat ze koos. Ze heeft nu een half uur.]] { when = { teruggebeld = true } }
customer [[Graag. Het gaat over een storing, maar eerst even hoe ik hier kom.]] { when = { zei = "vraag" } }
customer [[Het internet, dat komt zo. Eerst even hoe ik hier kom.]] { when = { zei = "techniek" } }
customer [[Eerst maar de chat.]] { when = { zei = "waar" } }
customer [[Dan verzet ik mijn gesprek een half uur. Eerst maar de chat.]] { when = { zei = "waar nu" } }
  either "Dan verzet ik mijn gesprek" { why = [[Ze maakt tijd omdat jij doorvraagt. Je kunt er ook een zucht in horen.]] }
customer [[Keurig op tijd. Dan begin ik bij het begin.]] { when = { teruggebeld = true } }
customer [[Dat chatvenster wist twee keer niet wat een storing was, maar dat kan zo'n ding ook niet helpen. Een nummer
staat er nergens, en een mailadres ook niet. Die folder ging over televisies.]] { mood = "neutral" }
  signal "twee keer niet wat een storing" { kind = "implicit", why = [[Twee keer vroeg ze het ons, en twee keer kwam ze niet verder.]] }
  either "kan zo'n ding ook niet" { why = [[Ze vergeeft het meteen. Je kunt er ongemak in horen, of droge humor.]] }
  signal "nergens, en een mailadres" { kind = "implicit", why = [[Twee feiten zonder oordeel. Een bedrijf dat nergens te vinden is: dat is wat haar dwarszit.]] }
  either "folder ging over televisies" { why = [[Een feit over een folder. Of ze zegt erbij hoe ver ze moest zoeken.]] }
thought [[Als ik iets had willen kopen, was ik er met één klik geweest.]]

reply [[Dat geef ik door aan wie de site maakt. Op welke bladzijden hebt u gezocht, en waar liep u vast?]] {
  act = "probe", off = "not_ours", heard = "nergens, en een mailadres", set = { zei = "bladzijden" }, go = "nummer",
  why = [[Ze heeft het al verteld: het staat er niet. Uitzoeken waar het misgaat is ons werk.]],
}
reply [[Een chatvenster hoort te weten wat een storing is. Dat u daar twee keer mee vastliep, is gewoon niet goed.]] {
  act = "acknowledge", off = "beside", set = { zei = "chat" }, go = "nummer",
  why = [[Ergerde ze zich aan de chat, dan was dit raak. Die vergaf ze net: het gaat haar om het nummer dat er niet staat.]],
}
reply [[Sorry voor dat chatvenster, dat had u gewoon moeten begrijpen. Een nummer vindt u op de site ook, als u bent ingelogd.]] {
  act = { "apologise", "explain" }, set = { zei = "ingelogd" }, go = "nummer",
  why = [[Dat nummer achter de inlog bestaat. Ze hoort vooral dat ze beter had moeten kijken.]],
}
reply [[Een nummer en een mailadres horen gewoon op de site te staan. Dat u er een folder voor nodig had, is echt niet goed.]] {
  act = "acknowledge", heard = "nergens, en een mailadres", set = { zei = "eens" }, go = "nummer", add = { gehoord = 1 },
  why = [[Je noemt precies wat ontbrak, en dat het er hoort te zijn. Zo staat het trouwens ook in de wet.]],
}

moment "nummer"
customer [[Op de voorpagina, en onder contact.]] { when = { zei = "bladzijden" } }
customer [[Och, die chat.]] { when = { zei = "chat" } }
customer [[Ik was ingelogd.]] { when = { zei = "ingelogd" } }
  either "Ik was ingelogd" { why = [[Een feit, en meteen het antwoord op wat jij dacht.]] }
customer [[Dat vind ik dus ook.]] { when = { zei = "eens" } }
  either "Dat vind ik dus ook" { why = [[Ze is het met je eens. Je kunt er ook haar klacht nog eens in horen.]] }
customer [[Ik wist niet dat je eerst iets moest kopen voor je iets mocht zeggen. Maar goed, ik ben er, en u bent
vriendelijk.]] { mood = "wry" }
  signal "eerst iets moest kopen" { kind = "implicit", why = [[Een grapje met een angel: wie koopt wordt geholpen, wie klant is moet zoeken.]] }
  either "Maar goed, ik ben er" { why = [[Ze stapt eroverheen, of ze houdt zich in.]] }
  decoy  "en u bent vriendelijk" { why = [[Dat meent ze. Over jou is ze tevreden, over het nummer niet.]] }
narrator [[Vul eerst in wat dit was, dat zoeken naar een nummer.]]
judge { is = "complaint", kind = "implicit", go = { right = "uitval", half = "uitval", wrong = "vinkje" },
        why = [[Ze mist iets dat er hoort te zijn en zegt dat in de vorm van een vraag en een grapje. Dat ze bereikt heeft wat ze zocht, maakt de klacht niet weg.]] }

moment "uitval" { step = "probe" }
customer [[Dat is handig, dank u.]] { when = { zei = "mail" } }
customer [[Zo klopt het.]] { when = { zei = "zo klopt het" } }
customer [[De chat neem ik u niet kwalijk, hoor.]] { when = { zei = "niet de chat" } }
customer [[Niemand, u bent de eerste.]] { when = { zei = "niemand" } }
customer [[De derde keuze, geloof ik. Mijn gesprek heb ik intussen maar een half uur verzet.]] { when = { zei = "keuze" } }
  either "gesprek heb ik intussen maar" { why = [[Een mededeling. Of ze zegt erbij wat jouw vraag haar kost.]] }
customer [[Dan waar ik voor bel. Mijn internet lag eruit, van maandag negen uur tot vanochtend half negen. Het modem
heb ik herstart, de kabels zitten vast en de buren hadden het ook. Nu werkt het weer. Alleen waar het door kwam, had
ik graag van iemand gehoord.]] { mood = "neutral" }
  signal "lag eruit, van maandag" { kind = "implicit", why = [[Twee dagen zonder, heel zakelijk verteld.]] }
  decoy  "heb ik herstart, de kabels" { why = [[Ze geeft je alvast de feiten. Er klinkt geen verwijt in, alleen iemand die alles heeft nagekeken.]] }
  decoy  "Nu werkt het weer" { why = [['Weer' betekent hier gewoon dat het is opgelost.]] }
  signal "kwam, had ik" { kind = "implicit", why = [['Had ik graag gehoord' zegt dat niemand iets zei. Ze stelt er ook gewoon een vraag mee.]] }
thought [[Dit heb ik nu aan een chatvenster, een buurman en u verteld. Ik begin er een tarief voor te rekenen.]]

reply [[Dat zoek ik voor u uit, en u hoeft er niet op te wachten. Vanmiddag om vier uur bel ik u zelf met wat ik gevonden heb.]] {
  act = "own", off = "beside", heard = "kwam, had ik", set = { zei = "vier uur" }, go = "rood",
  why = [[Netjes, als je het zelf nog niet weet. Waar het door kwam staat al op je scherm, en dat kun je haar nu zeggen.]],
}
reply [[Blijft u even aan de lijn, dan meet ik hem. Dat duurt een minuut of drie, en u hoort meteen hoe het ermee staat.]] {
  act = "own", off = "beside", set = { zei = "drie minuten" }, go = "rood",
  why = [[Vlot, als ze wilde weten of de lijn het houdt. Ze vroeg iets anders, en is drie minuten van haar kwartier kwijt.]],
}
reply [[Welke lampjes branden er nu, en hebt u het modem al herstart? Dan kijk ik intussen wat er aan de hand was.]] {
  act = "probe", off = "not_asked", set = { zei = "lampjes" }, go = "rood",
  why = [[Je vraagt naar dingen die ze net zelf heeft verteld. Het modem en de kabels had ze al nagekeken.]],
}
reply [[Waar het door kwam kan ik u zeggen, het staat hier. Er is maandag een wijkkast geraakt bij het graven in de straat.]] {
  act = "inform", empathy = 2, trust = 6, patience = 6, go = "rood", add = { gehoord = 1 }, set = { zei = "", oorzaak = true },
  why = [[Ze had graag gehoord waar het door kwam, en nu hoort ze het. Twee zinnen, en niets erbij over hoe druk het was.]],
}

moment "rood"
customer [[Een wijkkast dus. Kijk, dat wilde ik weten.]] { when = { oorzaak = true } }
customer [[Om vier uur zit ik weer in een gesprek. Spreekt u het maar in.]] { when = { zei = "vier uur" } }
customer [[Drie minuten, goed.]] { when = { zei = "drie minuten" } }
customer [[Ze branden allemaal, en herstart heb ik hem.]] { when = { zei = "lampjes" } }
narrator [[De kast is vannacht vernieuwd, zeg je er nog bij.]] { when = { oorzaak = true } }
narrator [[Je zet de lijn op de lijst voor een meting.]] { when = { oorzaak = false } }
customer [[U moet weten, ik tolk via beeld, voor ziekenhuizen. Valt je verbinding weg, dan zet de centrale je op rood
en gaat het gesprek naar een ander. Twee dagen stond ik op rood. Onbereikbaar, net als u, dus we pasten wel bij
elkaar.]] { mood = "wry" }
  either "op rood en gaat het" { why = [[Zo werkt die centrale, of dit is wat het haar kostte.]] }
  signal "Twee dagen stond ik" { kind = "implicit", why = [[Hier zegt ze wat de storing deed, zonder een bedrag te noemen.]] }
  signal "Onbereikbaar, net als u, dus" { kind = "implicit", why = [[Spot, en hij is tegen ons gericht: zij kon niet werken, en wij waren niet te vinden.]] }
thought [[Het ging maandag om een uitslag. Dat gesprek had ik willen doen.]]
narrator [[Over die twee dagen vul je ook in wat het is.]]
judge { is = "complaint", kind = "implicit", go = { right = "buurtapp", half = "buurtapp", wrong = "bijzaak" },
        why = [[Ze stond twee dagen stil door ons en rekent erop dat wij daar iets mee doen: een klacht. Ze zegt het alleen langs haar neus weg, dus verstopt. Te repareren valt er niets meer, daarom is het geen melding.]] }

moment "buurtapp" { step = "acknowledge" }
customer [[Zes uur, dan kijk ik even.]] { when = { zei = "uitslag" } }
customer [[Goed dat u het zegt, van die twee dagen.]] { when = { zei = "stil" } }
customer [[Dan ga ik daarvan uit.]] { when = { zei = "nooit meer" } }
  either "ga ik daarvan uit" { why = [[Ze neemt je op je woord. Of ze laat merken dat ze je eraan houdt.]] }
customer [[Weet u van wie ik hoorde dat het een storing was? Van de buurtapp. Van u zei niemand iets. Maar goed, dat is
geweest. De volgende keer wil ik het op tijd weten, dan kan ik mijn diensten nog ruilen.]] { mood = "resigned" }
  signal "een storing was? Van de" { kind = "implicit", why = [[Een vraag waar ze het antwoord al op heeft. Ze hoorde het van de buren.]] }
  signal "Van u zei niemand iets" { kind = "implicit", why = [['Niemand' is hier geen overdrijving. Er is geen bericht geweest.]] }
  either "dat is geweest" { why = [[Misschien is ze er klaar mee, misschien slikt ze het in.]] }
  decoy  "volgende keer wil ik het" { why = [[Een verzoek, zonder zucht. Ze zegt wat je nu voor haar kunt doen.]] }
thought [[Eén sms had me twee diensten gescheeld.]]

reply [[Twee dagen niet kunnen werken, dat spijt me voor u. Wij wisten het maandag al, en hadden er haast mee moeten maken.]] {
  act = "apologise", off = "beside", heard = "Twee dagen stond ik", set = { zei = "aardig" }, go = "contract",
  why = [[Dit zou even hiervoor goed zijn geweest. Nu gaat het over iets anders: dat ze van ons niets hoorde.]],
}
reply [[Sorry dat u geen bericht kreeg. Een sms krijgt wie zich daarvoor aanmeldt, dat doet u bij uw gegevens.]] {
  act = { "apologise", "explain" }, set = { zei = "aanmelden" }, go = "contract",
  why = [[Zo klinkt het alsof ze zich had moeten aanmelden. En dat wist ze dus niet.]],
}
reply [[Dat had u van ons moeten horen en niet van de buren, mijn excuses. Wij wisten het maandag al, en hadden het toen moeten laten weten.]] {
  act = "apologise", off = "beside", heard = { "een storing was? Van de", "Van u zei niemand iets" }, set = { zei = "gezegd" }, go = "contract",
  why = [[Eerlijk gezegd, alleen gaat het over maandag. Dat noemt ze geweest: ze wil weten hoe ze het de volgende keer wél hoort.]],
}
reply [[Het spijt me dat u er zelf achter moest komen. Ik zet u nu op de lijst voor sms, dan hoort u het voortaan meteen.]] {
  act = "agree", empathy = 2, heard = "Van u zei niemand iets", set = { zei = "geregeld" }, go = "contract", add = { gehoord = 1 },
  why = [[Ze zegt zelf dat ze vooruit wil. Dan doe je wat ze vraagt, nu meteen, en het excuus blijft kort.]],
}

moment "contract"
customer [[Dat is aardig van u.]] { when = { zei = "aardig" } }
customer [[Dan meld ik me daar straks voor aan.]] { when = { zei = "aanmelden" } }
customer [[Goed dat u het zegt.]] { when = { zei = "gezegd" } }
customer [[Mooi, dat is dan geregeld.]] { when = { zei = "geregeld" } }
customer [[Dan nog iets anders, want ik verhuis in november naar de kust. Hoe lang loopt mijn contract eigenlijk nog,
en kan mijn vaste nummer mee? Dat heb ik al twintig jaar.]]
  decoy  "Hoe lang loopt mijn" { why = [[Het klinkt als dreigen met opzeggen, en dat is het niet. Ze verhuist en wil het weten.]] }
  decoy  "al twintig jaar" { why = [['Al zo lang' kan een verwijt zijn. Hier is het gehechtheid aan een nummer.]] }
narrator [[Hier moet je nog iets invullen: wat is dit, over het contract en het vaste nummer?]]
judge { is = "question", go = { right = "verhuizing", half = "verhuizing", wrong = "retentie" },
        why = [[Er ging hier niets mis en er is niets beloofd. Ook wie twee klachten heeft, mag gewoon iets vragen.]] }

moment "verhuizing" { step = "solve" }
customer [[Zegt u het maar zoals het is. Het huis is al gekocht, dus u kunt mij niet meer aan het schrikken maken.]]
  decoy  "zoals het is" { why = [[Ze vraagt om een kort antwoord. Er zit geen wantrouwen in.]] }
thought [[Ja of nee is genoeg, ik kijk al op de klok.]]

reply [[Het contract loopt nog tot 1 oktober en is daarna elke maand op te zeggen. Het nummer is van deze streek en kan helaas niet mee.]] {
  act = "inform", empathy = 2, trust = 4, patience = 4, set = { zei = "duidelijk" }, go = "aanbod", add = { gehoord = 1 },
  why = [[Ze vroeg twee dingen en krijgt er twee, ook het antwoord dat tegenvalt. Een nummer gaat alleen mee binnen hetzelfde netnummer.]],
}
reply [[Tot 1 oktober zit u er nog aan vast, en daarna is het elke maand op te zeggen. Stapt u nu over op glas, dan ligt het er in november.]] {
  act = "inform", off = "not_asked", set = { zei = "glas" }, go = "aanbod",
  why = [[Ze zocht geen nieuw abonnement. Ze vroeg of haar nummer mee kan, en dat weet ze nog niet.]],
}
reply [[Dat nummer hebt u dan twintig jaar, en ik begrijp best dat u het niet graag kwijt wilt. Uw contract loopt nog tot 1 oktober.]] {
  act = "acknowledge", off = "too_much", heard = "al twintig jaar", set = { zei = "maar een nummer" }, go = "aanbod",
  why = [[Ze belt niet met weemoed. Ze wil een ja of een nee, en moet jou nu vertellen dat het met haar best gaat.]],
}
reply [[U kunt straks meeverhuizen of opzeggen, want het contract loopt tot 1 oktober. Wat past u, dan reken ik het voor u uit?]] {
  act = "together", off = "early", set = { zei = "later" }, go = "aanbod",
  why = [[Kiezen helpt wie nog twijfelt. Of haar nummer mee kan weet ze nu nog niet, en daar hangt haar keuze van af.]],
}

moment "aanbod" { step = "solve" }
customer [[Duidelijk, dan weet ik dat.]] { when = { zei = "duidelijk" } }
customer [[Glas zoek ik daar wel uit.]] { when = { zei = "glas" } }
customer [[Och, het is maar een nummer.]] { when = { zei = "maar een nummer" } }
customer [[Dat kijk ik tegen die tijd wel.]] { when = { zei = "later" } }
customer [[Zo erg was die sms nou ook weer niet.]] { when = { zei = "zo erg niet" } }
customer [[Ergens in de eerste week van november.]] { when = { zei = "de vijfde" } }
customer [[En dan die twee dagen. Na de vorige storing kreeg ik een tientje coulance, en een kaartje met bloemen erop. Ik
hoef geen bloemen. Ik wil horen waar ik recht op heb, en dat de volgende uw nummer wél kan vinden.]] { mood = "neutral" }
  either "tientje coulance, en een kaartje" { why = [[Ze vertelt hoe het toen ging. Of dat goed was, hoor je pas in de zin erna.]] }
  signal "hoef geen bloemen" { kind = "implicit", why = [[Vriendelijk gezegd, en toch een afwijzing: zo is ze al een keer afgekocht.]] }
  either "waar ik recht op heb" { why = [[Een gewoon verzoek. Na dat tientje kun je er ook in horen dat ze geen gunst meer wil.]] }
  signal "dat de volgende uw nummer" { kind = "implicit", why = [[De eerste klacht, nog steeds open. Ze wil dat het voor anderen anders wordt.]] }
thought [[Drie euro is ook goed. Als het maar klopt.]]
narrator [[Haar abonnement kost € 45 per maand, en de storing duurde ruim zevenenveertig uur. De wet: vanaf twaalf uur
per dag een dertigste van het maandbedrag.]]
offer {
  needs   = { "apology", "outage_right", "improvement" },
  welcome = { "status_update" },
  harmful = { "gesture", "new_ticket" },
  table   = { "call_back", "apology", "gesture", "outage_right", "new_ticket", "status_update", "improvement" },
  fair    = { 3, 3 },
  route   = "self",
  takes   = "1h",
  hand_over = { takes = "2d", trust = -6, patience = -8 },
  why     = [[Twee dagen maal een dertigste van € 45 is drie euro. Dat geef je als recht, zonder gebaar erbij, want daarmee was ze al eens afgekocht. Het nummer meld je, en ze wil weten wat daarvan komt. Een nieuwe melding gaat over een lijn die het doet.]],
  go      = { fits = "slot", short = "mager", handed_over = "doorgezet" },
}

moment "slot" { step = "follow_up" }
customer [[Drie euro, dat klopt wel met wat ik dacht. Over dat nummer is het dan afwachten of iemand er iets mee doet.
Beloven kunt u daar niets over. Mailt u me vrijdag maar bij wie het ligt, ik zit de hele dag met een koptelefoon op.]] { mood = "polite" }
  decoy  "Drie euro, dat klopt wel" { why = [[Het is weinig, en ze is er tevreden mee. Ze had het zelf al uitgerekend.]] }
  signal "afwachten of iemand er iets" { kind = "implicit", why = [[Ze rekent erop dat ze er nooit meer iets van hoort.]] }
  either "Beloven kunt u daar niets" { why = [[Begrip voor wat jij mag, of ze gelooft onze toezeggingen niet meer.]] }
  decoy  "de hele dag met een" { why = [[Geen zucht, maar een feit: ze is vrijdag niet te bellen.]] }
thought [[Een melding. Die gaat in een la, en de la gaat dicht. Maar van wie is die la?]]

reply [[Dan bel ik u vrijdagmiddag zelf over wat er met het nummer gebeurt, of er nu al iets besloten is of niet.]] {
  act = "follow_up", off = "beside", go = "gemist",
  why = [[Zelf bellen is vaak het beste. Alleen zit ze vrijdag met een koptelefoon op, en ze vroeg om een mail.]],
}
reply [[Eind van de week weet ik wat er met het nummer gebeurt. Hoort u dat dan per brief, per sms of aan de telefoon?]] {
  act = "together", off = "not_asked", go = "folder",
  why = [[Je laat haar kiezen, en dat had ze al gedaan: mailt u maar.]],
}
reply [[U krijgt die dag van mij een mail met wat er met het nummer gaat gebeuren. Tot die tijd houd ik het zelf in de gaten.]] {
  act = { "own", "follow_up" }, id = "uitkomst", off = "not_ours", go = "folder",
  why = [[Het klinkt sterker, en je weet niet of er vrijdag iets te melden is. Ze vroeg niet naar de uitkomst, maar bij wie het ligt.]],
}
reply [[Vrijdag om half vijf mail ik u wie er naar uw melding over het nummer kijkt. Ook als er dan nog niets besloten is.]] {
  act = "follow_up", go = "blij", when = { gehoord = { min = 5 } },
  why = [[Een naam, een dag en een mail: precies wat ze vroeg. Over de uitkomst zeg je niets, want die heb je niet in de hand.]],
}
reply [[Vrijdag voor vijven mail ik u wie de melding van het nummer heeft gelezen. Ook als er dan nog niets mee gebeurt.]] {
  act = "follow_up", id = "mail", go = "helder", when = { gehoord = 4 },
  why = [[Een dag, een tijd, en per mail, zoals ze vroeg. Ze weet dan wie het las, en of die ermee verdergaat hoort ze later.]],
}
reply [[Voor het weekend staat in uw mail dat de melding binnen is. Ook krijgt u dan het nummer dat erbij hoort.]] {
  act = "follow_up", id = "ontvangst", off = "beside", go = "folder", when = { gehoord = { max = 3 } },
  why = [[Een mail is goed. Alleen weet ze al dat het gemeld is. Ze vroeg bij wie het ligt.]],
}
reply [[De drie euro staat op uw volgende rekening. En dank u wel, de melding over het nummer heb ik al doorgegeven.]] {
  act = "thank", off = "beside", go = "folder",
  why = [[Een nette afsluiting, maar ze is nog niet klaar. Bij wie het nummer nu ligt, blijft open.]],
}

-- Zijpaden ---------------------------------------------------------------------

moment "vinkje" { step = "acknowledge" }
narrator [[Je sluit het af als *beantwoord* en zegt dat ze inderdaad goed zit.]]
customer [[Dan was dat dus mijn vraag. En het antwoord is dat ik die folder moet bewaren.]] { mood = "wry" }
  signal "was dat dus mijn vraag" { kind = "implicit", why = [[Ze herhaalt wat jij ervan maakte, en het klinkt niet tevreden.]] }
  signal "die folder moet bewaren" { kind = "implicit", why = [[Zo vat ze onze bereikbaarheid samen: alleen met een folder.]] }
thought [[Beantwoord. Dat woord staat ook onder elk chatgesprek.]]

reply [[Die folder hoeft u echt niet te bewaren. Ik mail u het nummer van service, met de tijden erbij.]] {
  act = { "acknowledge", "answer" }, off = "beside", set = { zei = "mail" }, go = "uitval", add = { gehoord = -2 },
  why = [[Nu heeft ze een nummer, en wie alleen dat zoekt is klaar. Haar ging het erom dat het nergens stond.]],
}
reply [[Zo had ik het niet moeten noemen. Een nummer dat nergens staat is een klacht, dus zo zet ik het er nu in.]] {
  act = "own", set = { zei = "zo klopt het" }, go = "uitval", add = { gehoord = -1 },
  why = [[Je zegt hardop wat het was en zet het recht. Het schrijven is ons werk.]],
}
reply [[Dat is geen antwoord, nee. Een chat die u niet begrijpt is een klacht, dus zo komt het in plaats van die vraag.]] {
  act = "own", off = "beside", set = { zei = "niet de chat" }, go = "uitval", add = { gehoord = -2 },
  why = [[Je zet het recht, alleen nam ze de chat niets kwalijk. Het ging haar om een nummer dat er niet is.]],
}

moment "kort" { step = "listen" }
customer [[Door die folder, dat zei ik net. Ik ben al sinds gisteren aan het zoeken, dus van dat kwartier wil ik nu
graag iets overhouden.]] { mood = "tense" }
  signal "dat zei ik net" { kind = "implicit", why = [[Ze moet herhalen wat ze al verteld had.]] }
  signal "al sinds gisteren aan" { kind = "implicit", why = [[Sinds gisteren al. Dat is lang voor één telefoontje.]] }
  either "van dat kwartier wil ik" { why = [[Droge spot, of gewoon haast. Hoe dan ook wil ze door.]] }
thought [[Nog dertien minuten.]]

reply [[Dan houd ik u niet langer op. Wat wilt u weten, dan doe ik dat vóór kwart voor twaalf?]] {
  act = "listen", empathy = 2, set = { zei = "" }, go = "uitval", add = { gehoord = 1 },
  why = [[Ze heeft haast en ze heeft een vraag. Je geeft haar de rest van het kwartier.]],
}
reply [[Sinds gisteren al, en ik vraag gewoon door. Waar hebt u zoal gekeken voordat u dit nummer vond?]] {
  act = "invite", off = "not_asked", heard = { "al sinds gisteren aan", "Hèhè, een mens" }, set = { zei = "waar" }, go = "zoektocht",
  why = [[Aandacht voor het zoeken is mooi, als daar tijd voor is. Ze wil juist iets overhouden van haar kwartier.]],
}
reply [[Dat spijt me voor u, zo lang zoeken. Wie hebt u hier dan al gesproken, en wat hebben ze u gezegd?]] {
  act = "apologise", off = "beside", heard = "al sinds gisteren aan", set = { zei = "niemand" }, go = "uitval",
  why = [[Je denkt dat ze is rondgestuurd. Ze heeft nog niemand gesproken: je bent haar eerste mens.]],
}

moment "wacht" { step = "listen" }
narrator [[Een uur later, weer op de bestellijn. Op de achtergrond loopt de wachtmuziek nog even door.]]
customer [[Met Hendriks, daar ben ik weer. Ik kreeg een panfluit, een keuzemenu en toen u. Mijn kwartier is om, en
over twee minuten moet ik een gesprek in. Later vandaag of morgen kan ik wel.]] { mood = "tense" }
  signal "daar ben ik weer" { kind = "implicit", why = [[Ze is rondgestuurd en begint opnieuw.]] }
  signal "panfluit, een keuzemenu en toen" { kind = "implicit", why = [[Een rijtje zonder commentaar. Het commentaar mag je er zelf bij horen.]] }
  signal "Mijn kwartier is om" { kind = "implicit", why = [[Het kostte haar de tijd die ze had.]] }
  decoy  "minuten moet ik een gesprek" { why = [[Een mededeling. Er is nu geen tijd voor het hele verhaal.]] }
  decoy  "Later vandaag of morgen" { why = [[Ze denkt mee over wanneer. Een verwijt zit er niet in.]] }
thought [[Een uur geleden had ik al iemand aan de lijn.]]

reply [[Sorry, doorverbinden had niet gehoeven, dat zie ik nu. Vertelt u maar eens, hoe bent u hier nu uitgekomen?]] {
  act = { "apologise", "own" }, off = "not_asked", set = { zei = "waar nu" }, go = "zoektocht",
  why = [[Met een uur de tijd zou dit mooi zijn. Ze heeft twee minuten, en moet het nu half vertellen of te laat komen.]],
}
reply [[Het spijt me van dat doorverbinden, ik bel u zelf terug. Vanmiddag om vier uur, of anders morgen om tien?]] {
  act = { "apologise", "together" }, takes = "4h", set = { zei = "", teruggebeld = true }, go = "zoektocht", add = { gehoord = 1 },
  why = [[Ze moet weg en kan later vandaag of morgen. Nu hoeft ze niet nog een keer langs het menu.]],
}
reply [[Mijn excuses voor dat uur, ik ga het melden. Welke van de vijf keuzes had u in het menu gemaakt?]] {
  act = { "apologise", "clarify" }, set = { zei = "keuze" }, go = "uitval",
  why = [[Dat is voor wie het menu moet verbeteren. Haar uur wordt zo een onderzoekje.]],
}

moment "bijzaak" { step = "probe" }
narrator [[Je vinkt *opgelost* aan: het internet doet het weer.]]
customer [[Ik hoor u tikken. Het werkt inderdaad weer, dat zei ik zelf al. Daar belde ik alleen niet voor. Ik weet
niet of het morgen blijft werken, en dan tolk ik bij een operatie.]] { mood = "polite" }
  either "Ik hoor u tikken" { why = [[Een feit, of een voorzichtige vraag of je nog luistert.]] }
  signal "dat zei ik zelf al" { kind = "implicit", why = [[Ze moet herhalen wat ze al gezegd had.]] }
  signal "Daar belde ik alleen niet" { kind = "implicit", why = [[Ze zegt dat je iets afvinkt waar het haar niet om ging.]] }
  signal "niet of het morgen" { kind = "implicit", why = [[Door die twee dagen durft ze er morgen niet op te rekenen, en niemand heeft haar iets gezegd.]] }
  decoy  "dan tolk ik bij een operatie" { why = [[Haar agenda. Het zegt wel hoeveel ervan afhangt.]] }
thought [[Nog een keer op rood, en ze vragen een ander.]]

reply [[U wilt zeker zijn van morgen. Ik plan een meting in, en dan ziet u om zes uur de uitslag op uw account.]] {
  act = { "acknowledge", "agree" }, empathy = 2, heard = { "niet of het morgen", "Daar belde ik alleen niet" }, set = { zei = "uitslag" }, go = "opnieuw", add = { gehoord = -1 },
  why = [[Ze zegt wat haar nu bezighoudt, en dat is morgen. Een meting met een tijd is daar het antwoord op.]],
}
reply [[Nee, u belt omdat u twee dagen stilstond door ons. Ik begrijp best dat het daarmee niet klaar is, ook al doet de lijn het nu.]] {
  act = "acknowledge", off = "beside", heard = "dat zei ik zelf al", set = { zei = "stil" }, go = "opnieuw", add = { gehoord = -2 },
  why = [[Dat klopt, en straks komt het aan de beurt. Nu zei ze dat ze morgen bij een operatie tolkt, en daar hoort ze niets over.]],
}
reply [[Morgen hoeft u daar niet bang voor te zijn. De kast is nieuw, dus de komende jaren gebeurt het in uw wijk niet meer.]] {
  act = "overpromise", set = { zei = "nooit meer" }, go = "opnieuw", add = { gehoord = -2 },
  why = [[Een geruststelling die je niet in de hand hebt. Valt het morgen weg, dan staat ze midden in een operatie.]],
}

moment "opnieuw"
narrator [[Je haalt het vinkje weg. Je mag opnieuw invullen wat dit is, van die twee dagen.]]
judge { is = "complaint", kind = "implicit", go = { right = "buurtapp", half = "buurtapp", wrong = "kwartier" },
        why = [[Ze stond twee dagen stil en hoorde niets. Dat de lijn het weer doet, maakt die dagen niet goed.]] }

moment "retentie" { step = "solve" }
narrator [[Je legt het vast als klacht over het contract. Haar telefoon piept, en het kost je een paar minuten.]]
customer [[Ik krijg hier een sms dat mijn klacht over het contract in behandeling is. Over het contract heb ik geen
klachten, ik ga alleen verhuizen.]]
  either "mijn klacht over het contract" { why = [[Ze is verbaasd. Of dat al onvrede is, kun je betwijfelen.]] }
  decoy  "heb ik geen klachten" { why = [[Ze meent het. Er was hier geen klacht.]] }
thought [[Nu moet ik ook dat nog uitleggen.]]

reply [[Het spijt me, zo'n sms hoort u niet te krijgen. Ik maak er een vraag van, en bespreek het vandaag met wie ze verstuurt.]] {
  act = "apologise", off = "too_much", takes = "10m", set = { zei = "zo erg niet" }, go = "aanbod", add = { gehoord = -1 },
  why = [[Voor een brief met ernstige gevolgen is dit passend. Dit was een sms, en op haar vraag wacht ze nog.]],
}
reply [[Daar maak ik weer een vraag van, over de verhuizing dus. Op welke dag krijgt u de sleutel, dan zoek ik daar de goede datum bij?]] {
  act = "probe", off = "not_asked", takes = "10m", set = { zei = "de vijfde" }, go = "aanbod", add = { gehoord = -1 },
  why = [[Daar is geen datum voor nodig. Ze vroeg alleen hoelang het loopt en of haar nummer mee kan.]],
}
reply [[Meer dan een vraag was het niet, dus zo staat het er nu weer. Het loopt tot 1 oktober, en het nummer kan helaas niet mee.]] {
  act = "inform", empathy = 2, trust = 2, patience = 2, takes = "10m", set = { zei = "duidelijk" }, go = "aanbod",
  why = [[Je zet het in één zin recht, en dan krijgt ze haar antwoord.]],
}

moment "mager" { step = "acknowledge" }
customer [[Zo weet ik nog niet waar ik aan toe ben. Ik vroeg naar mijn recht en naar uw nummer, en ik wil nog steeds horen
hoe u dat nu gaat doen.]] { mood = "tense" }
  signal "weet ik nog niet waar ik aan toe ben" { kind = "implicit", id = "nog niet het hele antwoord", why = [[Beleefd, en duidelijk: zo is het nog niet goed.]] }
  signal "recht en naar uw nummer" { kind = "implicit", why = [[Ze zegt precies waar het haar om gaat.]] }
  signal "ik wil nog steeds horen" { kind = "explicit", why = [['Nog steeds': ze heeft het nu twee keer gevraagd.]] }
thought [[Ik heb hier de tijd niet voor, en dat had ik nog zo gezegd.]]

reply [[Ik zet drie euro op de volgende rekening. En het nummer van service mail ik u, met de tijden erbij.]] {
  act = "own", off = "beside", takes = "4h", go = "folder",
  why = [[Zelf heeft ze er al een. Ze vroeg het voor de volgende: dat die het ook kan vinden.]],
}
reply [[Het nummer meld ik, met uw verhaal erbij. En welk bedrag had u in gedachten voor die twee dagen?]] {
  act = "together", off = "not_asked", takes = "4h", go = "folder",
  why = [[Ze heeft geen bedrag genoemd. Ze vroeg waar ze recht op heeft, en dat hoor jij te weten.]],
}
reply [[Dan maak ik het nu af. Ik zet drie euro op de volgende rekening, en het nummer meld ik met uw verhaal erbij.]] {
  act = "own", takes = "4h", go = "slot", add = { gehoord = -1 },
  why = [[Allebei in één keer, en ze hoeft het niet nog eens te vragen.]],
}
reply [[Het spijt me, ik was nog aan het kijken. De wet geeft u drie euro, en misschien zat er voor u wel iets meer in.]] {
  act = { "apologise", "explain" }, takes = "4h", go = "toezichthouder",
  why = [[Misschien is het waar, maar ze vroeg niet om meer. Ze vroeg om wat klopt, en over het nummer zeg je weer niets.]],
}

moment "doorgezet" { step = "acknowledge" }
narrator [[Twee dagen later. De afdeling die het van je overnam, wilde het graag op schrift.]]
customer [[Ze vroegen of ik het allemaal wilde mailen. Naar welk adres, vroeg ik, en toen was het stil.]] { mood = "wry" }
  signal "het allemaal wilde mailen" { kind = "implicit", why = [[Ze moest opnieuw beginnen, en op papier.]] }
  signal "adres, vroeg ik, en toen" { kind = "implicit", why = [[Haar eerste klacht in één zin, en nu wisten wij het zelf ook niet.]] }
thought [[Als het niet over mij ging, had ik erom gelachen.]]

reply [[Mailen hoeft niet, want ik heb uw verhaal hier nog. Ik stuur het ze door, en vrijdag om tien uur bel ik u terug.]] {
  act = "own", off = "not_ours", heard = "adres, vroeg ik, en toen", go = "folder",
  why = [[Behulpzaam, als het echt bij hen hoort. Jij mag dit zelf beslissen, en nu wacht ze nog langer op een ander.]],
}
reply [[Het spijt me, bij die afdeling gaat het vaker mis. Ik haal het daar vandaag nog voor u weg.]] {
  act = { "apologise", "blame" }, go = "toezichthouder",
  why = [[Weghalen is goed. Alleen zijn wij voor haar één bedrijf, en dat het vaker gebeurt stelt haar niet gerust.]],
}
reply [[Dat hoeft niet meer, alles staat hier nog. Ik zet het geld en de melding nu klaar, met u aan de lijn.]] {
  act = "own", takes = "1d", contact = true, go = "slot", add = { gehoord = -2 },
  why = [[Je doet het alsnog zelf, terwijl ze wacht. Dat had twee dagen eerder gekund.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[(Vrijdag, even na half vijf.) Uw mail is er. Er is nog niets besloten, staat erin, en wie ernaar kijkt
staat er met naam en toestel bij. Een bericht dat er geen nieuws is: die heb ik van u nog niet eerder gehad. Heel prettig.]] { outcome = "delighted" }
ending "helder" [[(Vrijdag, kwart voor vijf.) De drie euro klopt en de mail kwam op tijd. Dan weet ik nu waar ik aan toe
ben, dank u.]] { outcome = "satisfied" }
ending "folder" [[Goed. Voor de zekerheid bewaar ik die folder.]] { outcome = "resigned" }
ending "gemist" [[(Vrijdagavond.) U had gebeld, zag ik na mijn werk. Terugbellen ging niet, het was een afgeschermd
nummer.]] { outcome = "resigned" }
ending "kwartier" [[Zet u er maar bij wat u wilt. Mijn tijd is om, en ik word weer groen.]] { outcome = "resigned" }
ending "toezichthouder" [[(Een week later.) Dat nummer heb ik bij de toezichthouder gemeld. Het is wettelijk verplicht,
zeiden ze, en ze namen gewoon op.]] { outcome = "escalated" }
ending "ophangen" [[(Ze heeft opgehangen. In november neemt ze een ander.)]] { outcome = "lost" }
