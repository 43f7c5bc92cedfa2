case {
  title    = "Vijf weken stilte",
  summary  = "Een verzekerde mailt over de schade aan zijn fiets, in drie genummerde punten.",
  sector   = "financieel",
  channel  = "email",
  role     = "handler",
  minutes  = 13,
  teaches  = { "een geschil is iets anders dan een klacht",
               "een duidelijk nee kan ook helpen",
               "beloof een dag, en nooit een uitkomst" },
  themes   = { "kind", "no_word", "mandate" },
  norm     = { time = "24h", limit = "56d", contacts = 1 },
  customer = { name = "meneer De Boer", portrait = "man-40", trust = 38, patience = 36, earlier = 2 },
  flags    = { zei = "", gehoord = 0, nee = false },
  start    = "mail",
  level    = 3, after = { "de-kraan" },
  on       = { patience_out = "weg" },
}

remedy "refund" { label = "kosten vergoeden", euros = { 15, 30 }, trust = 4, patience = 5 }
remedy "gesture" { label = "tientje voor de moeite", says = "Voor de moeite geven we {euros}.", euros = { 10 }, trust = 3, patience = 4 }
remedy "promise_cover" { label = "uitkering toezeggen", says = "We keren {euros} uit, dat zeg ik toe.", euros = { 340 }, trust = 6, patience = 8 }

-- Het contact zoals het goed gaat ----------------------------------------------

moment "mail" { step = "listen" }
narrator [[Dinsdag, 08:40. Eén nieuwe mail in je postvak.]]
customer [[Geachte behandelaar,

1. U hebt de schade aan mijn fiets afgewezen. Daar ben ik het niet mee eens. De accu werkte vóór de val prima.

2. Ik heb vijf weken niets van u vernomen, en daarna één regel. Dat vind ik onbehoorlijk.

3. Voor het schaderapport dat u zelf opvroeg, betaalde ik € 30. Ik zie nergens dat iemand het heeft gelezen.

Ik verzoek u deze punten met mij te bespreken, in deze volgorde. Op papier is het mij niet gelukt. Na half vier neem ik op.

R. de Boer]]
  either "mijn fiets afgewezen. Daar ben ik" { why = [[Hij betwist een besluit: dat is het geschil. Je kunt er ook onvrede over ons in horen.]] }
  decoy  "vóór de val prima" { why = [[Een argument over de dekking. Het zegt niets over hoe wij met hem omgingen.]] }
  signal "vijf weken niets" { kind = "implicit", why = [[Hij noemt alleen de feiten, en wat hij ervan vindt volgt nog.]] }
  signal "daarna één regel" { kind = "implicit", why = [[Ook hoe wij het besluit vertelden, hoort bij de klacht.]] }
  signal "Dat vind ik onbehoorlijk" { kind = "explicit", why = [[Hier staat het voluit: wat er misging en wat hij ervan vindt.]] }
  either "dat u zelf opvroeg, betaalde ik" { why = [[Een feit voor het dossier. Het woord 'zelf' maakt er ook een verwijt van.]] }
  signal "nergens dat iemand het heeft gelezen" { kind = "implicit", why = [[Hij deed wat wij vroegen, en denkt dat er niemand naar keek.]] }
  decoy  "te bespreken, in deze volgorde" { why = [[Een zakelijk verzoek. Je weet meteen wat hem helpt.]] }
  signal "Op papier is het mij niet gelukt" { kind = "implicit", why = [[Hij schreef, en kreeg één regel. Nu wil hij een stem.]] }
thought [[Iemand die praat, kan niet één regel sturen.]]

reply [[Geachte heer De Boer, hieronder leest u vandaag nog mijn antwoord. Ik geef het punt voor punt, van 1 tot en met 3.]] {
  act = "agree", off = "beside", takes = "30m", set = { zei = "half vier" }, go = "duiden",
  why = [[Per punt, in zijn volgorde: bij een ander af. Hij schrijft dat het op papier niet lukte, en dat hij na half vier opneemt.]],
}
reply [[Graag bespreek ik uw drie punten vandaag met u, meneer De Boer. Schikt het als ik u daarvoor om vier uur bel?]] {
  act = { "invite", "agree" }, heard = { "vijf weken niets", "daarna één regel", "Op papier is het mij niet gelukt" },
  takes = "30m", add = { gehoord = 1 }, set = { zei = "vier uur" }, go = "duiden",
  why = [[Hij vraagt om een gesprek, en noemt de tijd erbij. Jij hoeft alleen te bellen.]],
}
reply [[Dank voor uw mail, meneer De Boer. Vandaag hebt u antwoord op uw drie punten, het zwaarste eerst: zijn dat de vijf weken?]] {
  act = "probe", off = "not_asked", heard = "vijf weken niets", takes = "30m", set = { zei = "volgorde" }, go = "duiden",
  why = [[Vragen wat het zwaarst weegt is vaak goed. Hij gaf zelf de volgorde op, te beginnen bij punt 1.]],
}
reply [[Om bij de accu te beginnen, meneer De Boer: ik leg u vandaag graag uit hoe ernaar gekeken is. Daarna volgt de rest.]] {
  act = "explain", takes = "30m", go = "alinea",
  why = [[Het wordt een toelichting op hoe wij werken. Op zijn eerste punt staat er geen antwoord, en aan de andere twee kom je niet toe.]],
}

moment "duiden"
narrator [[Je legt de mail vast en vult per punt in wat het is. Eerst punt 1: *U hebt de schade aan mijn fiets afgewezen. Daar ben ik
het niet mee eens.*]]
judge { is = "dispute", go = { right = "janee", half = "janee", wrong = "commissie" },
        why = [[Hij betwist een besluit. Dat vraagt een nieuwe blik van iemand die daarover gaat. Hoe wij met hem omgingen is een andere zaak, en die komt nog.]] }

moment "janee" { step = "solve" }
narrator [[In het rapport, bladzijde één: de accu was door slijtage al half versleten voor de val. Slijtage is niet
verzekerd.]]
customer [[Dank voor uw snelle antwoord. Punt 1 heb ik wel graag vooraf op papier. Wordt de accu vergoed, ja of nee?
Ik lees liever een nee dan weer vijf weken niets.]] { mood = "neutral" }
  decoy  "Dank voor uw snelle antwoord" { why = [[Dit meent hij: hij mailde vanmorgen en er ís antwoord.]] }
  either "ja of nee" { why = [[Een echte vraag, met erbij hoe kort het antwoord mag zijn. Na vijf weken kun je er ook ongeduld in horen.]] }
  signal "weer vijf weken niets" { kind = "implicit", why = [[Midden in een zakelijke vraag zit het verwijt: die stilte was erger dan een nee.]] }
thought [[Nee heb ik. Zeg het dan ook.]]
customer [[Het gesprek om vier uur schikt.]] { when = { zei = "vier uur" } }
customer [[Voor het overige ben ik na half vier te bereiken.]] { when = { zei = "half vier" } }
customer [[Aan mijn volgorde houd ik vast, en na half vier neem ik op.]] { when = { zei = "volgorde" } }
  either "Aan mijn volgorde houd ik vast" { why = [[Een zakelijk antwoord. Of hij zegt dat hij het al geschreven had.]] }

reply [[Ja of nee hangt ervan af welke weg u kiest: eerst langs de specialist, of meteen een andere route. Wat wilt u?]] {
  act = "together", off = "not_asked", takes = "30m", go = "bellen",
  why = [[Hij vroeg één woord, en dat woord heb je. Kiezen komt later wel.]],
}
reply [[Zoals het er nu ligt wordt het nee, en de accu niet vergoed. Een specialist heeft hem nog niet gezien, en die kan anders oordelen.]] {
  act = { "boundary", "agree" }, off = "not_ours", takes = "30m", set = { nee = true }, go = "bellen",
  why = [[Het begint goed, en dan hangt het weer in de lucht. Of er een ja komt, is ook niet aan jou.]],
}
reply [[Ik zie wat u bedoelt: de accu deed het voor de val. Dan is een kale afwijzing wel heel zuur, dat vind ik vervelend.]] {
  act = "acknowledge", off = "too_much", takes = "30m", go = "bellen",
  why = [[Vriendelijk, maar gelijk krijgt hij niet. Hij leest er hoop in die er voor de accu niet is.]],
}
reply [[Nee, de accu wordt niet vergoed, dat zeg ik liever meteen. Hij was al half versleten, en slijtage is niet verzekerd.]] {
  act = "inform", empathy = 2, trust = 5, patience = 6, takes = "30m", add = { gehoord = 1 }, set = { nee = true }, go = "bellen",
  why = [[Hij vroeg liever een nee dan stilte. Dit is het nee, met de reden in één zin en zonder eromheen te praten.]],
}

moment "bellen" { step = "acknowledge", channel = "phone" }
narrator [[Vier uur. Hij neemt meteen op.]]
customer [[De Boer. U schreef nee, en daar kan ik iets mee, al blijf ik het er niet mee eens.]] { when = { nee = true } }
  decoy  "daar kan ik iets mee" { why = [[Geen sneer: een duidelijk antwoord is wat hij vroeg.]] }
  either "blijf ik het er niet mee eens" { why = [[Het geschil loopt door, en dat mag. Onvrede is het ook.]] }
customer [[De Boer. Een ja of een nee kon ik in uw mail niet vinden, dus ik houd het op nee.]] { when = { nee = false } }
  signal "een nee kon ik in uw mail" { kind = "implicit", why = [[Hij vroeg één woord en kreeg het niet.]] }
  either "ik houd het op nee" { why = [[Een conclusie, of een zucht.]] }
customer [[Dan punt 2. Er was vijf weken lang niemand die even belde dat het langer duurde. Is dat bij u gewoon, of is
er iets gebeurd? Spijt betuigen hoeft niet, dat deed uw bevestiging al. Ik wil weten hoe het zat.]] { mood = "tense" }
  signal "niemand die even belde" { kind = "implicit", why = [[Eén telefoontje was genoeg geweest. Dat er niemand was, is zijn klacht.]] }
  signal "Is dat bij u gewoon" { kind = "implicit", why = [[Een vraag met een oordeel erin.]] }
  decoy  "Spijt betuigen hoeft niet" { why = [[Geen sneer. Hij zegt wat hij al heeft, en wat hij nog mist.]] }
  either "Ik wil weten hoe het zat" { why = [[Een gewone vraag. Na vijf weken kun je er ook ongeduld in horen.]] }
thought [[Er is daar toch wel iemand die het weet.]]

reply [[Het spijt mij zeer van die vijf weken, los van hoe u over het besluit denkt. Gewoon is het zeker niet.]] {
  act = "apologise", off = "not_asked", set = { zei = "dank u" }, go = "duiden_twee",
  why = [[Een zuiver excuus, alleen had hij er al een. Hij zegt dat het niet hoeft, en weet nog steeds niet hoe het zat.]],
}
reply [[Nee, dat is echt niet gewoon. Het spijt mij zeer van die vijf weken, en van het besluit zoals dat voor u is gevallen.]] {
  act = { "apologise", "acknowledge" }, off = "too_much", heard = "Is dat bij u gewoon", set = { zei = "dank u" }, go = "duiden_twee",
  why = [[Twee keer spijt waar hij er geen vroeg. Het tweede maakt van het besluit ook een fout, en dat is het niet.]],
}
reply [[Het was een uitzondering, en geen mooie. Uw dossier lag bij iemand die ziek werd, en daarna is het drie weken blijven liggen.]] {
  act = "inform", empathy = 2, trust = 6, patience = 9, heard = { "niemand die even belde", "Is dat bij u gewoon", "Ik wil weten hoe het zat" }, add = { gehoord = 1 }, set = { zei = "weet ik" }, go = "duiden_twee",
  why = [[Hij vraagt hoe het zat, en dit is hoe het zat. Dat het bleef liggen zeg je erbij, en je verzacht niets.]],
}
reply [[Zo hoort het niet te gaan. Wat deed die onzekerheid met u, en had u in de tussentijd een andere fiets om op te rijden?]] {
  act = { "acknowledge", "probe" }, off = "beside", set = { zei = "fiets" }, go = "duiden_twee",
  why = [[Hij houdt niets achter. Hij stelt jou een vraag, en krijgt er twee terug.]],
}

moment "duiden_twee"
narrator [[Nu punt 2. Ook daarvan vul je in wat het is: *vijf weken niets van u vernomen, en daarna één regel*.]]
judge { is = "complaint", kind = "explicit", go = { right = "rapport", half = "rapport", wrong = "bijlage" },
        why = [[Hij zegt wat er misging en noemt het onbehoorlijk. Het gaat over hoe wij met hem omgingen, en staat los van wie er gelijk heeft over de accu.]] }

moment "rapport" { step = "probe", channel = "phone" }
narrator [[Aan de telefoon pak je het rapport erbij. Het telt twee bladzijden.]]
customer [[Ik dank u.]] { when = { zei = "dank u" } }
customer [[Dank u. Dan weet ik dat.]] { when = { zei = "weet ik" } }
customer [[Met mij gaat het goed, en ik heb nog een fiets.]] { when = { zei = "fiets" } }
customer [[Het bewijs heb ik gezien.]] { when = { zei = "bewijs" } }
customer [[Het antwoord op 2 zie ik dan tegemoet.]] { when = { zei = "antwoord" } }
customer [[En punt 3. Ik ben met een kapotte fiets een uur gaan lopen, omdat u een rapport wilde. De monteur was niet
goedkoop, maar hij was grondig. Zijn nota zit erbij, onder aan bladzijde twee. Mij is niet gebleken dat iemand zo ver is
gekomen.]] { mood = "neutral" }
  either "een uur gaan lopen, omdat u" { why = [[Misschien gewoon een feit. Misschien ook de moeite die niemand zag.]] }
  decoy  "niet goedkoop, maar hij was grondig" { why = [[Over de monteur is hij best te spreken.]] }
  signal "niet gebleken dat iemand zo ver" { kind = "implicit", why = [[Droog gezegd: u hebt maar de helft gelezen, en betaald is er ook niets.]] }
thought [[Dat er meer op die bladzijde staat, vertel ik zo.]]

reply [[Doelt u op frame en voorvork? Die staan op bladzijde twee, begrijp ik, en niet in ons besluit.]] {
  act = { "probe", "acknowledge" }, off = "early", set = { zei = "kom ik op" }, go = "oplossing",
  why = [[Scherp gezien, en het komt zo. Hij heeft het over de nota, en jij vraagt of hij iets anders bedoelt.]],
}
reply [[Die dertig euro had u allang terug moeten hebben, want wij vroegen zelf om het rapport. Ik heb de nota voor me.]] {
  act = { "acknowledge", "agree" }, heard = "niet gebleken dat iemand zo ver", add = { gehoord = 1 }, set = { zei = "dertig euro" }, go = "oplossing",
  why = [[Geld noemen is vaak te vroeg. Hier wijst hij zelf naar de nota, en jij bent de eerste die zo ver komt.]],
}
reply [[Op bladzijde twee lees ik frame en voorvork: duidelijk van de val. Die krijgt u dan vergoed, dat zeg ik u vast toe.]] {
  act = "agree", off = "not_ours", set = { zei = "graag" }, go = "oplossing",
  why = [[Het klinkt als goed nieuws, en het is niet aan jou. Zegt de specialist iets anders, dan is hij verder van huis.]],
}
reply [[U liep er een uur voor met een kapotte fiets. Had u daar ook vrij voor genomen? Bladzijde twee komt zo.]] {
  act = { "acknowledge", "probe" }, off = "beside", set = { zei = "zaterdag" }, go = "oplossing",
  why = [[Je ziet zijn moeite. Hij wijst je naar bladzijde twee, en jij zegt dat die kan wachten.]],
}

moment "oplossing" { step = "solve" }
customer [[Daar kom ik nu op, ja.]] { when = { zei = "kom ik op" } }
customer [[Dank u, dan is de nota gezien.]] { when = { zei = "dertig euro" } }
customer [[Dat hoor ik graag.]] { when = { zei = "graag" } }
customer [[Het was een zaterdag, dus vrij was ik al.]] { when = { zei = "zaterdag" } }
customer [[Boven die nota staan frame en voorvork, en die vind ik in uw besluit niet terug. Over de stilte hebben wij het
gehad, maar voortaan wil ik weten wanneer ik iets hoor. En ik hoef geen tientje voor de moeite. Dat stuurde uw collega mij
vorig jaar. Zo koop je een besluit af.]] { mood = "tense" }
  signal "in uw besluit niet terug" { kind = "implicit", why = [[Daar ging het hem de hele tijd om: er is maar half gekeken.]] }
  either "Over de stilte hebben wij het gehad" { why = [[Hij sluit dat punt af, of hij wil het niet nog eens horen.]] }
  either "maar voortaan wil ik weten wanneer" { why = [[Een wens. Na vijf weken stilte kun je er ook het verwijt in horen.]] }
  signal "geen tientje voor de moeite" { kind = "implicit", why = [[Hij weet wat er meestal komt, en wil het niet. Onthoud dat voor wat je aanbiedt.]] }
  signal "stuurde uw collega mij vorig jaar" { kind = "implicit", why = [[Dit is eerder met een gebaar afgedaan.]] }
  signal "koop je een besluit af" { kind = "explicit", why = [[Zo noemt hij wat wij toen deden.]] }
thought [[Leg gewoon op tafel wat u kunt doen.]]
narrator [[Je mag nog {budget} euro uitgeven. Over dekking beslist de specialist.]]
offer {
  needs   = { "reassess", "refund", "status_update" },
  welcome = { "apology", "routes" },
  harmful = { "promise_cover", "gesture" },
  table   = { "apology", "reassess", "refund", "routes", "status_update", "gesture", "promise_cover", "voucher" },
  fair    = { 30, 30 },
  route   = "self",
  takes   = "2h",
  hand_over = { takes = "5d", trust = -6, patience = -8 },
  why     = [[Een nieuwe blik op frame en voorvork, bericht onderweg zodat het niet weer stil blijft, en de dertig euro voor een rapport dat wij vroegen en niet lazen. Excuses op papier mogen erbij, net als de routes. Een tientje weigerde hij al, en dekking toezeggen is niet aan jou.]],
  go      = { fits = "termijn", short = "onvolledig", harmful = "tientje", beyond = "teruggedraaid", handed_over = "tussenstation" },
}

moment "termijn" { step = "solve", channel = "phone" }
customer [[Een ander bedrag hoeft niet.]] { when = { zei = "geen bedrag" } }
  either "Een ander bedrag hoeft niet" { why = [[Een antwoord op je voorstel. Of hij moet het voor de derde keer zeggen.]] }
customer [[De dierenambulance dan.]] { when = { zei = "doel" } }
customer [[Goed. Op welke dag valt het besluit over het frame? En hoe vaak u mij onderweg schrijft, maak ik ditmaal
graag zelf uit. Vijf weken geleden deed u dat voor mij, met 'zo spoedig mogelijk'.]] { mood = "neutral" }
  either "Op welke dag valt het besluit" { why = [[Een gewone vraag. Na vijf weken kun je er ook ongeduld in horen.]] }
  signal "maak ik ditmaal graag zelf" { kind = "implicit", why = [[Hij vertrouwt het ons niet meer toe, en zegt het beleefd.]] }
  signal "'zo spoedig mogelijk'" { kind = "implicit", why = [[Onze eigen woorden, en ze betekenden niets.]] }
thought [[Ik ben geen dossier dat men laat liggen.]]

reply [[Het besluit verwacht ik op vrijdag over een week. Loopt het uit, dan schrijf ik u zo gauw als het kan hoe het ervoor staat.]] {
  act = { "own", "agree" }, off = "beside", heard = "'zo spoedig mogelijk'", set = { zei = "genoteerd" }, go = "halverwege",
  why = [[De dag is goed. Maar 'zo gauw als het kan' is 'zo spoedig mogelijk' met andere woorden.]],
}
reply [[Vrijdag over een week is er een besluit. De donderdag ervoor schrijf ik u of die dag blijft staan.]] {
  act = "agree", off = "not_ours", set = { zei = "genoteerd" }, go = "halverwege",
  why = [[Bij een ander precies goed: een dag, en een bericht vooraf. Hij wil deze keer zelf bepalen wanneer hij iets hoort.]],
}
reply [[Wilt u tot die tijd elke week bericht, of liever alleen als er iets te melden is? Het besluit valt vrijdag over een week.]] {
  act = "together", heard = { "maak ik ditmaal graag zelf", "'zo spoedig mogelijk'" }, add = { gehoord = 1 }, set = { zei = "alleen dan" }, go = "halverwege",
  why = [[Een dag, en de rest is aan hem. Over de uitkomst beloof je niets.]],
}
reply [[Op zijn laatst vrijdag over een week. De kans is groot dat het eerder komt, en dat het gunstig voor u uitpakt.]] {
  act = "overpromise", set = { zei = "genoteerd" }, go = "halverwege",
  why = [[De datum is goed. Wat je er dan bij belooft, heb je niet in de hand.]],
}

moment "halverwege" { step = "follow_up", channel = "email" }
customer [[Vrijdag over een week, genoteerd.]] { when = { zei = "genoteerd" } }
customer [[Alleen als er iets te melden is.]] { when = { zei = "alleen dan" } }
narrator [[De donderdag erop. De specialist wacht op de prijs van een voorvork: vrijdag lukt niet, dinsdag wel. Van
meneer De Boer ligt er een mail, en je schrijft hem terug.]]
customer [[Geachte behandelaar, blijft de vrijdag staan, of wordt het een andere dag? Eén besluit heb ik liever dan
twee halve, en een voorgevoel hoeft u mij niet te sturen. R. de Boer]]
  either "blijft de vrijdag staan"     { why = [[Een gewone vraag. Of hij rekent er al niet meer op.]] }
  decoy  "wordt het een andere dag"    { why = [[Hij verwijt niets. Een andere dag mag, als hij hem maar hoort.]] }
  decoy  "heb ik liever dan twee halve" { why = [[Een wens, en je weet meteen wat je weg kunt laten.]] }
  decoy  "een voorgevoel hoeft u mij"  { why = [[Geen sneer. Hij wacht liever op wat vaststaat.]] }
thought [[Vrijdag is morgen. Ik ben benieuwd.]]

reply [[Dinsdag wordt het, helaas. De specialist wacht nog op een prijs, en dan hebt u het besluit over frame en vork.]] {
  act = "inform", empathy = 2, add = { gehoord = 1 }, go = "uitslag",
  why = [[Op de dag die je noemde, met een nieuwe datum en de reden in één zin. Zo kan hij er weer op rekenen.]],
}
reply [[Vrijdag wordt niet gehaald. Dat had na die vijf weken niet nog eens mogen gebeuren. Zodra de prijs er is, schrijf ik u weer.]] {
  act = { "follow_up", "acknowledge" }, off = "beside", go = "uitslag",
  why = [[Warm geschreven, en het zou een ander troosten. Hij vroeg om een dag, en er staat er weer geen.]],
}
reply [[Helaas, het wordt dinsdag. Over het frame was de specialist positief, dat mag u vast weten.]] {
  act = "follow_up", off = "not_ours", go = "uitslag",
  why = [[De nieuwe datum is goed. Een voorgevoel hoefde hij niet, en nu rekent hij zich rijk.]],
}
reply [[Op dinsdag kan alles ineens, want morgen is te vroeg. Of wilt u vrijdag al het deel dat de specialist af heeft?]] {
  act = "together", off = "not_ours", go = "uitslag",
  why = [[Meedenken is aardig. Hij vroeg net om één besluit, en hoe de specialist het indeelt is niet aan jou.]],
}

moment "uitslag" { step = "follow_up", channel = "email" }
narrator [[Dinsdag. Frame en voorvork worden vergoed, € 340. De accu niet. Hij mailt terug.]]
customer [[1. Uw bericht kwam op de dag die u noemde. Geeft u dat ook door aan de specialist.

2. Frame en voorvork: akkoord.

3. Over de accu verschillen wij nog steeds van mening. De weg naar Kifid ken ik. Ik laat het rusten, er zijn ergere dingen.]]
  decoy  "op de dag die u noemde" { why = [[Dat is lof. Voor hem is dit zelfs hoge lof.]] }
  either "nog steeds van mening" { why = [[Het geschil is er nog. Dat hij het oneens blijft, kun je ook onvrede noemen.]] }
  decoy  "De weg naar Kifid ken ik" { why = [[Geen dreigement. Hij zegt dat je het niet meer hoeft uit te leggen.]] }
  either "Ik laat het rusten" { why = [[Hij geeft het op, of hij is ermee klaar. De zinnen ervoor klinken als het tweede.]] }
thought [[Over een accu ga ik niet procederen.]]

reply [[U kunt nog altijd een heroverweging vragen, naar Kifid gaan of naar de rechter. Zal ik ze voor u naast elkaar zetten?]] {
  act = "together", off = "not_asked", when = { gehoord = { min = 5 } }, go = "tevreden",
  why = [[Dat doe je als iemand nog moet kiezen. Hij heeft gekozen: hij laat het rusten.]],
}
reply [[Uw accu deed het voor de val, dat zie ik ook. Bij Kifid kijken ze daar vast anders naar, ik hoop het van harte voor u.]] {
  act = "acknowledge", off = "too_much", go = "berust",
  why = [[Je geeft hem gelijk op een punt waar wij nee zeggen, en stuurt hem een weg op die hij niet wil gaan.]],
}
reply [[Dank u, dat doet mij goed, en ik geef het de specialist door. Het bedrag staat vrijdag op uw rekening, daarmee is het rond.]] {
  act = { "thank", "agree" }, empathy = 2, trust = 7, patience = 6, when = { gehoord = { min = 5 } }, go = "oneens",
  why = [[Hij is klaar, en jij ook. Zijn groet komt aan, en er staat een dag bij.]],
}
reply [[Dank u, dat doet mij goed, en ik geef het de specialist door. Het bedrag komt een dezer dagen, daarmee is het rond.]] {
  act = "thank", empathy = 0, id = "dezer_dagen", when = { gehoord = { max = 4 } }, go = "berust",
  why = [[Je laat het rusten, net als hij. Maar 'een dezer dagen' is bij hem weer 'zo spoedig mogelijk'.]],
}
reply [[Voor de volledigheid nog dit. U vraagt hier eerst een heroverweging aan, en blijft het nee, dan kunt u binnen drie maanden naar Kifid.]] {
  act = "explain", when = { gehoord = { min = 5 } }, go = "berust",
  why = [[Het klopt, en in de goede volgorde. Hij kent die weg en gaat hem niet, en krijgt hem toch uitgelegd.]],
}
reply [[Mocht u toch verder willen: eerst vraagt u hier een heroverweging aan. Over de weg daarna staat alles bij uw besluit.]] {
  act = "inform", off = "not_asked", id = "heroverweging", when = { gehoord = { max = 4 } }, go = "berust",
  why = [[Het klopt, en hij vroeg er niet om: hij laat het rusten.]],
}
reply [[Dat begrijp ik, en toch zou ik het hierbij laten. De specialist keek er lang naar, en een ander ziet vast hetzelfde.]] {
  act = "advise", go = "buiten",
  why = [[Hij laat het al rusten. Nu klinkt het alsof dat van jou moet, en dan wil hij niet meer.]],
}

-- Zijpaden ---------------------------------------------------------------------

moment "commissie"
narrator [[Je legt punt 1 vast als klacht. De bevestiging noemt een klachtenteam.]]
customer [[Volgens uw bevestiging ligt punt 1 bij een klachtenteam. Dat schrijft mij dat het niet over dekking gaat. Wie
dan wel?]] { mood = "tense" }
  either "ligt punt 1 bij een klachtenteam" { why = [[Een feit, of een eerste verbazing.]] }
  signal "dat het niet over dekking gaat" { kind = "implicit", why = [[Wij stuurden hem naar mensen die hem niet kunnen helpen.]] }
  signal "Wie dan wel" { kind = "implicit", why = [[Hij moet het zelf uitzoeken, en dat was ons werk.]] }
go "janee"

moment "alinea" { step = "listen" }
customer [[Dat is een toelichting op iets wat ik niet vroeg. Mijn drie punten staan er nog. Maar vergeet die volgorde,
en doet u eerst wat u vandaag kunt afdoen. De accu is het moeilijkst, die mag het laatst.]] { mood = "tense" }
  signal "iets wat ik niet vroeg" { kind = "implicit", why = [[Hij kreeg onze uitleg en niet zijn antwoord.]] }
  signal "Mijn drie punten staan er nog" { kind = "implicit", why = [[Netjes geteld: niets is beantwoord.]] }
  either "vergeet die volgorde" { why = [[Hij schikt zich, of hij is het beu.]] }
  decoy  "De accu is het moeilijkst" { why = [[Geen verwijt. Hij rekent er zelf op dat dat punt tijd kost.]] }
thought [[Dan heb ik vanavond tenminste iets.]]

reply [[Ik begin opnieuw, met punt 1, en dan komen 2 en 3 aan de beurt. Wat nog wat tijd vraagt, staat er dan duidelijk zo bij.]] {
  act = "agree", off = "beside", takes = "3h", set = { zei = "half vier" }, go = "duiden",
  why = [[Zijn volgorde van vanmorgen, en dat was toen goed. Nu vraagt hij het andersom, en moet hij op alles wachten.]],
}
reply [[U had daar niets aan, dat begrijp ik. Dan eerst punt 3, en dan 2 en 1. Wat het snelst kan, hebt u zo het eerst.]] {
  id = "punt_drie", act = "agree", empathy = 2, takes = "2h", set = { zei = "half vier" }, go = "duiden",
  why = [[Je legt je toelichting weg en doet wat hij nu vraagt: eerst wat vandaag kan.]],
}
reply [[Laat ik punt 2 eerst nemen, als dat u het hoogst zit. Of had ik met 1 moeten beginnen?]] {
  act = "probe", off = "beside", takes = "3h", set = { zei = "half vier" }, go = "duiden",
  why = [[Vragen wat het zwaarst weegt is vaak goed. Hij zei net wat eerst kan en wat het laatst mag.]],
}

moment "bijlage" { step = "acknowledge", channel = "email" }
narrator [[Een uur later krijgt hij de bevestiging van zijn zaak.]]
customer [[In uw bevestiging staat alleen mijn punt 1. Punt 2 is onder 'overige opmerkingen' gezet. Voor mij is het een
eigen punt.]] { mood = "tense" }
  signal "alleen mijn punt 1" { kind = "implicit", why = [[Twee van zijn drie punten zijn zoek.]] }
  signal "onder 'overige opmerkingen'" { kind = "implicit", why = [[Zijn klacht heet nu een opmerking.]] }
  signal "Voor mij is het een eigen punt" { kind = "implicit", why = [[Hij zegt het rustig. Hij verwacht dat zijn klacht apart wordt bekeken.]] }
thought [[Vijf weken, en het heet 'overig'.]]

reply [[Dan zet ik punt 2 nu voluit bij punt 1, in één zaak. U krijgt daarvan vandaag bewijs.]] {
  id = "bij_een", act = { "acknowledge", "own" }, off = "beside", add = { gehoord = -9 }, takes = "1d", set = { zei = "bewijs" }, go = "rapport",
  why = [[Zo gaat er niets verloren. Maar punt 1 gaat naar de specialist, en die gaat niet over de stilte. Hij wil het apart.]],
}
reply [[Zo hoort het echt niet te heten. Ik maak van punt 2 nu een zaak naast punt 1, en u krijgt daarvan vandaag bewijs.]] {
  act = { "acknowledge", "own" }, add = { gehoord = -9 }, takes = "4h", set = { zei = "bewijs" }, go = "rapport",
  why = [[Je herstelt het zelf, en hij kan het zien.]],
}
reply [[Die twee woorden gaan eruit, want dat had niet gemogen. Op punt 2 krijgt u vandaag al van mij zelf een antwoord op papier.]] {
  act = "agree", off = "beside", add = { gehoord = -9 }, takes = "1d", set = { zei = "antwoord" }, go = "rapport",
  why = [[Een snel antwoord is prettig. Maar zijn klacht staat dan nog nergens als klacht, en hij vroeg om een eigen punt.]],
}

moment "onvolledig" { step = "solve", channel = "email" }
customer [[Ik heb uw bericht naast mijn mail gelegd. Ik had drie punten, en u hebt er geen drie. Van de rest neem ik
kennis.]] { mood = "tense" }
  either "naast mijn mail gelegd" { why = [[Zo werkt hij. Of hij hoopte ons te betrappen, weet je niet.]] }
  signal "u hebt er geen drie" { kind = "implicit", why = [[Er ontbreekt iets dat hij met name had genoemd.]] }
  signal "Van de rest neem ik kennis" { kind = "implicit", why = [[Formeel voor: hier ben ik niet mee geholpen.]] }
thought [[Tellen kunnen ze ook niet.]]

reply [[Dan was het nog niet af. Een nieuwe blik op het frame, een datum en de dertig euro: is het zo wat u mij vroeg?]] {
  act = "agree", empathy = 2, add = { gehoord = -1 }, takes = "2d", contact = true, set = { zei = "" }, go = "termijn",
  why = [[Je maakt het alsnog af zoals hij het vroeg. Het kost een mail heen en weer.]],
}
reply [[Ik maak het graag voor u compleet. De accu wordt opnieuw bekeken, u krijgt de dertig euro, en er staat een datum bij: klopt het nu?]] {
  id = "accu", act = "agree", off = "not_ours", add = { gehoord = -1 }, takes = "3d", contact = true, set = { zei = "" }, go = "termijn",
  why = [[Ruimhartig. Alleen is over de accu al nee gezegd, en vroeg hij om het frame. Zo begin je weer van voren af aan.]],
}
reply [[Maandag legt een collega alles naast uw mail, en die schrijft u per punt. Is dat zo naar wens?]] {
  act = "agree", off = "not_ours", add = { gehoord = -9 }, takes = "5d", contact = true, go = "buiten",
  why = [[Het lag bij jou. En 'maandag een collega' klinkt voor hem als nog vijf weken.]],
}

moment "tientje" { step = "acknowledge", channel = "email" }
customer [[Er zit een gebaar bij uw voorstel. Ik zei u dat ik dat niet hoefde. Terugboeken hoeft ook niet, dan komt er
weer een brief van. Laat het ergens terechtkomen waar men er iets aan heeft.]] { mood = "tense" }
  either "een gebaar bij uw voorstel" { why = [[Nog een feit. Het oordeel komt erna.]] }
  signal "dat ik dat niet hoefde" { kind = "implicit", why = [[Hij had het al gezegd, en het gebeurde toch.]] }
  signal "dan komt er weer een brief" { kind = "implicit", why = [[Hij ziet het al voor zich: nog meer papier van ons.]] }
  decoy  "ergens terechtkomen waar men er iets" { why = [[Geen sneer. Hij bedoelt het zoals het er staat.]] }
thought [[De dierenambulance, bijvoorbeeld.]]

reply [[Mijn excuses, ik had beter moeten luisteren. Ik haal het eruit, mag de rest van het voorstel zo blijven?]] {
  act = { "acknowledge", "apologise" }, off = "beside", add = { gehoord = -1 }, takes = "2d", contact = true, set = { zei = "" }, go = "termijn",
  why = [[Rechtzetten is bijna altijd goed. Hij wil juist geen tweede brief met een bedrag eraf.]],
}
reply [[Dat past inderdaad niet, excuses. Ik haal het eruit en zoek een bedrag dat bij vijf weken wachten hoort.]] {
  act = "agree", off = "too_much", add = { gehoord = -1 }, takes = "2d", contact = true, set = { zei = "geen bedrag" }, go = "termijn",
  why = [[Een passend bedrag kan goed zijn. Hij wil er juist geen.]],
}
reply [[U zei het, en ik deed het toch. Mijn excuses, aan welk goed doel mag ik het dan in uw naam overmaken?]] {
  id = "doel", act = { "acknowledge", "apologise" }, add = { gehoord = -1 }, takes = "1d", contact = true, set = { zei = "doel" }, go = "termijn",
  why = [[Je geeft het toe, en doet met het geld wat hij vraagt. Alleen waarheen moet je nog weten.]],
}

moment "teruggedraaid" { step = "acknowledge", channel = "email" }
narrator [[Drie dagen later. De specialist haalt je toezegging eruit: over dekking beslist hij.]] { when = function(s) return s.spent >= 340 end }
narrator [[Drie dagen later. De specialist haalt het bedrag eruit: het was meer dan je mag geven.]] { when = function(s) return s.spent < 340 end }
customer [[Eerst een ja op papier, nu een nee op papier. Dan had ik liever meteen dat nee gehad. Daar vroeg ik u ook om.]] { mood = "hurt" }
  signal "nu een nee op papier" { kind = "implicit", why = [[Een belofte die wordt ingetrokken, bovenop de stilte.]] }
  signal "liever meteen dat nee gehad" { kind = "implicit", why = [[Hij zegt wat een eerlijk antwoord was geweest.]] }
  signal "Daar vroeg ik u ook om" { kind = "implicit", why = [[Hij had het van tevoren gezegd.]] }
thought [[Ik begon het net te geloven.]]

reply [[Ik zei ja waar ik niet over ga, dat klopt. Inmiddels heb ik de specialist gebeld, er is misschien toch iets mogelijk.]] {
  act = "agree", off = "not_ours", add = { gehoord = -9 }, takes = "7d", contact = true, set = { zei = "" }, go = "termijn",
  why = [[De eerste helft is eerlijk. Daarna wek je weer hoop waar jij niet over gaat.]],
}
reply [[Daar vroeg u om, en ik zei ja waar ik niet over ga, dat spijt me. De accu blijft nee, het frame wordt bekeken.]] {
  act = "apologise", empathy = 2, add = { gehoord = -9 }, takes = "4d", contact = true, set = { zei = "" }, go = "termijn",
  why = [[Je neemt het terug, zegt wat vaststaat, en wat nog komt. Het vertrouwen heeft een deuk.]],
}
reply [[Ik had het u graag gegund, dat mag u weten. Boven mij is anders beslist, het frame wordt gelukkig nog bekeken.]] {
  act = "blame", add = { gehoord = -9 }, takes = "4d", contact = true, go = "buiten",
  why = [[Voor hem is er één maatschappij, en die zei eerst ja.]],
}

moment "tussenstation" { step = "solve", channel = "email" }
narrator [[Vijf dagen later. Je teamleider wil meekijken, en heeft meneer De Boer om een toelichting gevraagd.]]
customer [[Men vraagt mij om een toelichting op mijn drie punten. Ze waren dacht ik kort genoeg. Het is inmiddels week
zes.]] { mood = "tense" }
  signal "om een toelichting op mijn drie punten" { kind = "implicit", why = [[Hij moet herhalen wat al helder was.]] }
  signal "dacht ik kort genoeg" { kind = "implicit", why = [[Droog, en gekwetst: niemand leest hem.]] }
  signal "inmiddels week zes" { kind = "implicit", why = [[De stilte gaat door, nu met een teamleider erbij.]] }
thought [[Wie mag daar eigenlijk iets beslissen?]]

reply [[Ik had dit zelf moeten beslissen. Ik bel u om drie uur, dan schrijf ik de toelichting voor u op.]] {
  id = "regel", act = "own", off = "beside", add = { gehoord = -9 }, takes = "2d", contact = true, set = { zei = "" }, go = "termijn",
  why = [[Zo hoeft hij zelf niets te schrijven. Maar hij zou het nog eens uitleggen, en hij zei net dat het er al stond.]],
}
reply [[Mijn teamleider leest alleen mee omdat het hier zo lang heeft gelegen, meneer De Boer. Om drie uur schrijft hij u wat hij besluit.]] {
  act = { "explain", "agree" }, add = { gehoord = -9 }, takes = "4d", contact = true, go = "buiten",
  why = [[Je legt uit waarom er iemand bij is gekomen. Hij hoort dat het weer bij een ander ligt.]],
}
reply [[Dat waren ze echt, en ik had zelf moeten beslissen. De toelichting hoeft niet, om drie uur hebt u mijn antwoord op papier.]] {
  act = "agree", empathy = 2, add = { gehoord = -9 }, takes = "1d", contact = true, set = { zei = "" }, go = "termijn",
  why = [[Dit mocht je vijf dagen geleden ook. Nu is er tenminste iemand die het doet.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "oneens" [[1. Wij zijn het over één ding oneens, en dat kan. 2. Over uw manier van antwoorden
heb ik geen opmerkingen meer. R. de Boer]] { outcome = "delighted" }
ending "tevreden" [[(Een week later.) Het bedrag en de dertig euro zijn ontvangen. Daarmee zijn punt 2 en 3 wat mij
betreft gesloten. R. de Boer]] { outcome = "satisfied" }
ending "berust" [[Uw bericht is ontvangen en opgeborgen, bij de andere. R. de Boer]] { outcome = "resigned" }
ending "buiten" [[(Een week later.) Mijn drie punten liggen sinds vandaag bij Kifid. Uw brief is bijlage vier. R. de
Boer]] { outcome = "escalated" }
ending "weg" [[Hierbij beëindig ik mijn verzekeringen, alle vier. Een bevestiging hoef ik niet. R. de Boer]] { outcome = "lost" }
