case {
  title    = "Daan leest voor",
  summary  = "Jij bent teamleider. Daan leest je twee gesprekken voor die hij deze week boekte.",
  sector   = "huur",
  channel  = "counter",
  role     = "teamlead",
  minutes  = 10,
  teaches  = { "wie een klacht zoekt, vindt er altijd een",
               "in een compliment kan iets zitten dat pijn deed",
               "een collega leert meer van een vraag dan van het antwoord" },
  themes   = { "kind", "learning" },
  norm     = { time = "24h", limit = "7d", contacts = 1 },
  customer = { name = "Daan", portrait = "man-30", trust = 60, patience = 52, earlier = 0, colleague = true },
  flags    = { zei = "", gehoord = 0 },
  start    = "opening",
  level    = 2, after = { "de-kraan", "alleen-voor-bestellingen" },
  on       = { patience_out = "koptelefoon" },
}

role "teamlead" { label = "teamleider klantcontact", euros = 0,
  may = { "rebook", "prepare", "listen_in", "review", "pass_on", "team_case", "rule" } }
remedy "rebook"    { label = "beide gesprekken omboeken", says = "Ik boek beide gesprekken om.", trust = 4, patience = 4 }
remedy "prepare"   { label = "samen zijn telefoontje voorbereiden", says = "Je telefoontje bereiden we samen voor.", trust = 7, patience = 7 }
remedy "listen_in" { label = "meeluisteren als hij belt", says = "Als je belt, luister ik mee.", trust = 5, patience = 6 }
remedy "review"    { label = "volgende week samen nabespreken", says = "Volgende week bespreken we het samen na.", trust = 5, patience = 5 }
remedy "pass_on"   { label = "compliment en idee doorgeven", says = "Het compliment en het idee geef ik door.", trust = 4, patience = 4 }
remedy "team_case" { label = "in het teamoverleg bespreken", says = "Ik bespreek het in het teamoverleg.", trust = 6, patience = 8 }
remedy "rule"      { label = "elke boeking eerst laten nakijken", says = "Voortaan wordt elke boeking eerst nagekeken.", trust = 6, patience = 8 }

-- Het gesprek zoals het goed gaat ------------------------------------------------

moment "opening" { step = "listen" }
narrator [[Donderdag, 15:20. Daan van klantcontact staat aan je bureau. Jij bent zijn teamleider.]]
customer [[Heb je even? Sinds de training hoor ik ze overal, die klachten. Elf deze week, en vorige maand nul. Ik heb
er twee bij me. Maar mag ik eerst vertellen hoe het ging? Op papier klinken ze zo droog.]] { mood = "glad" }
  decoy  "ze overal, die klachten" { why = [[Het woord klacht valt, en hij is er trots op. Zelf heeft hij er geen.]] }
  decoy  "Elf deze week, en vorige" { why = [[Hij telt ze. Of het er echt elf waren, weet je nog niet.]] }
  decoy  "klinken ze zo droog" { why = [[Over zijn eigen aantekeningen. Hij wil het liever vertellen.]] }
thought [[Elf. Dat moet toch opvallen.]]

reply [[Kom erbij zitten. Begin maar, zoals de klanten het zelf zeiden, dan hebben we het er daarna over.]] {
  act = "listen", off = "beside", set = { zei = "" }, go = "demir",
  why = [[De woorden van de klant voorop is een goede gewoonte. Hij vroeg net of hij eerst mocht vertellen.]],
}
reply [[Ga zitten, ik heb een kwartier. Vertel eerst zelf maar hoe die twee liepen, dan lezen we ze daarna samen.]] {
  act = "invite", set = { zei = "" }, go = "demir", add = { gehoord = 1 },
  why = [[Hij wil eerst vertellen, en dat mag. Je hoort wat hij hoorde, en daarna wat er echt stond.]],
}
reply [[Wat hoor je nu dan dat je vorige maand niet hoorde? En zitten er bij die elf ook gewone vragen?]] {
  act = "probe", off = "early", go = "verhoor",
  why = [[Het kan best kloppen. Je hebt er nog niet één gehoord, en hij moet zich nu al verdedigen.]],
}
reply [[Elf, en vorige maand nul. Daar was die training voor, dank je, en die twee neem ik maandag mee naar het overleg.]] {
  act = "thank", off = "early", go = "trots",
  why = [[Een compliment werkt als je weet waarvoor. Als het er straks minder blijken, heb jij ze al rondverteld.]],
}

moment "demir" { step = "probe" }
customer [[Komt goed. Maar hoor eerst even.]] { when = { zei = "uitschrijven" } }
customer [[Ja, hè. Hoor maar.]] { when = { zei = "dank je" } }
customer [[Oké, de eerste dan.]] { when = { zei = "de eerste" } }
customer [[Laat ze dit dan maar horen.]] { when = { zei = "boven" } }
customer [[Dinsdag, mevrouw Demir. 'Ik bel voor de derde keer in een week. Eerst voor de afspraak, toen moest ik hem zelf
verzetten, en nu dit. Die monteur gisteren, dat geloof je toch niet? Hij heeft de thermostaat voor mijn moeder
nagetekend, knop voor knop. Ze moppert altijd op alles, en nu heeft ze niets te klagen.' Zie je hem ook, die klacht? Zeg
gewoon ja of nee, mijn pauze is bijna om en ik wil meneer Bos ook nog doen.]] { mood = "glad" }
  decoy  "voor de derde keer" { why = [[Ze belde voor een afspraak, en om die zelf te verzetten. Niemand liet iets na.]] }
  either "moest ik hem zelf verzetten" { why = [[Zelf verzetten kan vervelend zijn. Of ze dat vond, hoor je er niet bij.]] }
  decoy  "dat geloof je toch niet" { why = [[Het klinkt als verontwaardiging. Lees door, en het is bewondering.]] }
  decoy  "moppert altijd op alles, en" { why = [[Over haar moeder, en met liefde. 'Altijd' zegt hier dat het een wonder is.]] }
  decoy  "mijn pauze is bijna om" { why = [[Zo zit zijn rooster. Hij vraagt om een kort antwoord, en moppert niet.]] }
thought [[Het woord 'klagen' zit er zelfs in.]]

reply [[Drie keer bellen, dat hoorde ik ook. Lees haar eerste zin nog eens, en waar hadden wij haar een telefoontje kunnen besparen?]] {
  act = "probe", off = "beside", go = "gezocht",
  why = [[Een goede vraag als er een klacht ís. Nu zoeken jullie samen iets bij iemand die blij is.]],
}
reply [[Waarvoor pakte ze dinsdag eigenlijk de telefoon, denk je? Lees me haar laatste zin nog eens voor, dan hebben we het daarna over die drie keer.]] {
  act = "probe", off = "not_asked", set = { zei = "" }, go = "tekening",
  why = [[Met meer tijd leert hij hier het meest van. Nu vroeg hij om ja of nee, en voelt dit als een toets.]],
}
reply [[Nee, Daan, al begrijp ik waarom jij hem zag. Deze mevrouw is blij, en dan is drie keer bellen geen klacht.]] {
  act = "inform", empathy = 2, trust = 6, patience = 6, set = { zei = "nee dus" }, go = "tekening", add = { gehoord = 1 },
  why = [[Hij vroeg om ja of nee, en krijgt nee, met de reden. Zo blijft er tijd over voor meneer Bos, waar een vraag meer doet.]],
}
reply [[Jij luistert wel scherp, en dat vind ik mooi. Die drie keer bellen zou ik zelf nooit zijn opgevallen.]] {
  act = "thank", off = "too_much", set = { zei = "scherp" }, go = "tekening",
  why = [[Onzeker is hij niet, dus een schouderklop hoeft niet. En straks moet hij erop terugkomen.]],
}

moment "tekening"
customer [[Nee dus. Oké.]] { when = { zei = "nee dus" } }
customer [[Nou, dank je.]] { when = { zei = "scherp" } }
customer [[Een paar wel, denk ik.]] { when = { zei = "een paar" } }
customer [[O ja, die tekening. Daar belde ze voor. Ze zei nog: 'Geef zoiets standaard mee, dat scheelt jullie
telefoontjes.' Toen gaf ik haar het klachtnummer, en toen werd het even stil.]] { mood = "neutral" }
  decoy  "zoiets standaard mee, dat scheelt" { why = [[Een idee, en ze gunt het ons. Ze mist niets.]] }
  either "toen werd het even stil" { why = [[Ze keek ervan op. Of ze er iets van vond, heeft Daan niet gevraagd.]] }
narrator [[Op Daans scherm staat mevrouw Demir als klacht. Wat had hij volgens jou moeten invullen?]]
judge { is = "compliment", also = { "suggestion" }, go = { right = "zelf", half = "zelf", wrong = "dossier" },
        why = [[Ze belde omdat het goed ging, en gaf er een idee bij. Daar hoeft niets achter te zitten, ook niet sinds een training.]] }

moment "zelf" { step = "acknowledge" }
customer [[Straks samen, graag.]] { when = { zei = "samen" } }
customer [[Graag. Dank je.]] { when = { zei = "graag" } }
customer [[Ik bel haar straks.]] { when = { zei = "bel ik" } }
customer [[Shit. Dus ik heb sorry gezegd tegen iemand die kwam vertellen dat het goed ging. 'Hoor je niets, zoek dan
verder.' Dat staat op mijn blaadje van de training, en dat heb ik van jou.]] { mood = "tense" }
  decoy  "tegen iemand die kwam vertellen" { why = [[Hij baalt van zichzelf. Mevrouw Demir klaagt hier niet.]] }
  either "dat heb ik van jou" { why = [[Een verwijt van een collega, of gewoon waar het vandaan komt.]] }
thought [[Ik deed gewoon wat er op dat blaadje stond.]]

reply [[Ja, en nu hoor je het zelf ook. Weet je dan waar het van komt, van de training of van je cijfers?]] {
  act = "probe", off = "not_asked", set = { zei = "training" }, go = "bos",
  why = [[Wie het zelf wil begrijpen, kan hier iets mee. Waar het van komt zei hij net, en hij zei ook van wie.]],
}
reply [[En dat komt door mij, Daan. Met die training heb ik jullie alleen maar naar klachten laten zoeken.]] {
  act = "apologise", set = { zei = "fijn" }, go = "bos", add = { gehoord = 1 },
  why = [[Het staat op zijn blaadje en het kwam van jou. Dat zeg je in één zin, en dan is meneer Bos aan de beurt.]],
}
reply [[Ach, na die training deden we dat allemaal. Liever een te veel dan een te weinig, dus lig er niet wakker van.]] {
  act = "minimise", set = { zei = "door" }, go = "bos",
  why = [[Bedoeld om hem gerust te stellen. Hij hoort dat het niet uitmaakt of hij het goed heeft.]],
}
reply [[Ja, dat heb je gedaan. En nu zie je het zelf ook, dat had niet iedereen gekund. Doen we die andere nu ook?]] {
  act = "acknowledge", off = "beside", set = { zei = "andere" }, go = "bos",
  why = [[Aardig, als hij het bij zichzelf zocht. Hij wijst op een zin van jou, en daar zeg je niets over.]],
}

moment "bos" { step = "probe" }
customer [[Van de training, zei ik net. Van dat blaadje.]] { when = { zei = "training" } }
  either "zei ik net" { why = [[Daan moet het herhalen. Dat gaat over jou en hem, en niet over meneer Bos.]] }
customer [[Oké. Fijn dat je dat zegt.]] { when = { zei = "fijn" } }
customer [[Oké, door dan maar.]] { when = { zei = "door" } }
customer [[Ja, de andere.]] { when = { zei = "andere" } }
customer [[Meneer Bos, over zijn slot. Die staat als compliment. 'Keurig dat u terugbelt, dat is mij hier nog nooit
gebeurd. Het slot doet het weer, dus ik hoef 's avonds niet meer achterom. Dat hebben jullie mooi gemaakt.' Die is
gewoon blij, toch?]] { mood = "neutral" }
  either "Keurig dat u terugbelt, dat" { why = [[Het compliment is gemeend. Wat erachteraan komt, geeft het een andere kleur.]] }
  signal "hier nog nooit gebeurd" { kind = "implicit", why = [['Nooit' is hier geen overdrijving. Er is hem vaker niet teruggebeld.]] }
  signal "dus ik hoef 's avonds" { kind = "implicit", why = [[Wat nu niet meer hoeft, moest al die tijd wel. Hij zegt niet hoelang.]] }
  decoy  "hebben jullie mooi gemaakt" { why = [[Dat meent hij. Over het werk van de slotenmaker is hij tevreden.]] }
thought [[Zeg ja. Dan heb ik er tenminste één goed.]]

reply [[In dat 'nog nooit' hoor ik een verwijt, en in dat achterom wat het hem heeft gekost. Lees hem zelf nog maar eens.]] {
  act = "inform", off = "not_ours", heard = { "hier nog nooit gebeurd", "dus ik hoef 's avonds" }, set = { zei = "" }, go = "vrolijk",
  why = [[Je hebt het goed gehoord. Als jij het zegt, hoort hij het de volgende keer nog steeds niet.]],
}
reply [[Lees hem nog eens, en nu langzaam. Wat zegt hij over de slotenmaker, en wat zegt hij er niet bij?]] {
  act = "probe", off = "beside", set = { zei = "slotenmaker" }, go = "vrolijk",
  why = [[Bij een compliment over het werk is dit een mooie vraag. De slotenmaker deed het goed, en het zit in wat hij over ons zegt.]],
}
reply [[Wat zegt hij over het terugbellen, en wat zegt hij er niet bij? Lees hem me nog eens voor, rustig aan.]] {
  act = "probe", heard = { "hier nog nooit gebeurd", "dus ik hoef 's avonds" }, set = { zei = "" }, go = "vrolijk", add = { gehoord = 1 },
  why = [[Eén vraag waarmee hij het zelf kan vinden. Die vraag neemt hij mee naar het volgende gesprek.]],
}
reply [[Ja, ik hoor iemand die blij is, net als mevrouw Demir. Dan laten we hem gewoon zo staan.]] {
  act = "agree", off = "early", go = "laten",
  why = [[Laten rusten was bij mevrouw Demir goed. Meneer Bos zei twee dingen waar niemand nog op heeft geantwoord.]],
}

moment "vrolijk"
customer [[Die slotenmaker deed het mooi. Maar er staat meer.]] { when = { zei = "slotenmaker" } }
customer [[Nooit. En achterom. Dat is door dat steegje, daar brandt niks. Hij zei nog: 'Ik had het al opgegeven.' Maar
hij zei het zo vrolijk. Wat is het dan?]] { mood = "neutral" }
  either "Nooit. En achterom" { why = [[Daan herhaalt de woorden van meneer Bos. De klacht hoorde je al, en dit is Daan die hem nu ook hoort.]] }
  either "door dat steegje, daar brandt" { why = [[Dat weet Daan van de buurt. Meneer Bos zei het er zelf niet bij.]] }
  signal "Ik had het al opgegeven" { kind = "implicit", why = [[Wie opgeeft, verwacht van ons niets meer. Dat is erger dan mopperen.]] }
  decoy  "Maar hij zei het" { why = [[Hij klonk vrolijk, dat is waar. Luister ook naar wat hij zei.]] }
narrator [[Op zijn scherm staat meneer Bos nog als compliment. Jij mag zeggen wat er hoort te staan.]]
judge { is = "complaint", kind = "implicit", go = { right = "kiezen", half = "kiezen", wrong = "laten" },
        why = [[Er werd niet teruggebeld, en hij liep weken achterom. Dat hij blij is dat het klaar is, haalt dat niet weg.]] }

moment "kiezen" { step = "solve" }
customer [[Een klacht dus, en ik zei: fijn om te horen. Omboeken is twee klikken. Alleen heeft mevrouw Demir een
klachtnummer voor iets liefs, en meneer Bos heeft niks. Ik wil ze wel bellen, maar ik draai in rondjes. Zeg jij nou
maar wie eerst, en wat ik dan vraag.]] { mood = "tense" }
  either "een klachtnummer voor iets liefs" { why = [[Dat zit Daan dwars. Of het haar dwarszit, weet nog niemand.]] }
  either "meneer Bos heeft niks" { why = [[Zijn klacht ligt er nog. Daan zegt het, hij niet.]] }
  decoy  "maar ik draai in rondjes" { why = [[Over zichzelf. Hij vraagt je om een begin.]] }
thought [[Als iemand zegt waar ik begin, dan durf ik wel.]]

reply [[Wie wil jij het eerst bellen, en wat wil je van die twee nog weten? Jij had ze aan de lijn, ik hoorde ze alleen van papier.]] {
  act = "together", off = "not_asked", set = { zei = "" }, go = "aanbod",
  why = [[Hij draait in rondjes, en krijgt zijn eigen vraag terug.]],
}
reply [[Ik had het na die training moeten zien, dus ik bel ze allebei. Vanmiddag om vijf uur hoor je van mij hoe ze het opnamen.]] {
  act = "own", off = "not_ours", set = { zei = "zelf bellen" }, go = "aanbod",
  why = [[Bellen wil hij best. Hij weet alleen niet waar hij moet beginnen.]],
}
reply [[Bel vandaag eerst meneer Bos, en vraag hem hoelang hij achterom moest. Mevrouw Demir kan daarna.]] {
  act = "agree", empathy = 2, set = { zei = "" }, go = "aanbod", add = { gehoord = 1 },
  why = [[Hij belt zelf, en vroeg jou om het begin. Eén naam en één vraag: daar kan hij mee vooruit.]],
}
reply [[Ik zou ze omboeken, en ze er niet nog eens voor bellen. Wat je nu hoorde neem je mee, en zij hebben er verder geen last van.]] {
  act = "skip", set = { zei = "toch bellen" }, go = "aanbod",
  why = [[Bij een tikfout bespaart dat iedereen een telefoontje. Meneer Bos wacht nog op een antwoord, en dat krijgt hij zo niet.]],
}

moment "aanbod" { step = "solve" }
customer [[Nee, bellen wil ik zelf.]] { when = { zei = "zelf bellen" } }
customer [[Niet bellen? Toch wel, vind ik.]] { when = { zei = "toch bellen" } }
customer [[Meneer Bos eerst dan. Ik wil wel weten wat ik ga zeggen, anders zeg ik weer meteen sorry. Alleen niet
meeluisteren, dan ga ik stotteren. En liever niet maandag in het overleg, met iedereen erbij.]] { mood = "tense" }
  decoy  "weer meteen sorry" { why = [[Over zijn eigen gewoonte. Hij kent zichzelf.]] }
  decoy  "niet meeluisteren, dan" { why = [[Geen verwijt aan jou. Hij vertelt wat hij nodig heeft om te kunnen bellen.]] }
thought [[Als het fout gaat, dan liever zonder publiek.]]
narrator [[Het is tien voor vier. Zijn pauze is om.]]
offer {
  needs   = { "rebook", "prepare" },
  welcome = { "pass_on", "review" },
  harmful = { "listen_in", "team_case", "rule" },
  table   = { "team_case", "rebook", "listen_in", "review", "rule", "prepare", "pass_on" },
  route   = "self",
  takes   = "1h",
  hand_over = { takes = "2d", trust = -6, patience = -6 },
  why     = [[Beide gesprekken goed boeken en zijn telefoontje samen voorbereiden: daar vroeg hij om. Het compliment en het idee horen bij de monteur en de makers. Meeluisteren en het overleg wees hij af, en een regel voor iedereen straft het team voor twee vergissingen.]],
  go      = { fits = "slot", short = "mager", handed_over = "doorgezet" },
}

moment "slot" { step = "follow_up" }
narrator [[17:05. Hij heeft gebeld.]]
customer [[Hij was eerst stil. En toen: 'Eindelijk vraagt er eens iemand naar.' Drie weken liep hij door dat steegje,
met een zaklamp. Ik heb hem laten uitpraten. Mag ik mevrouw Demir morgen bellen? Mijn dienst zit erop.]] { mood = "relieved" }
  signal "Eindelijk vraagt er eens iemand" { kind = "implicit", why = [[Een bedankje aan Daan, en een verwijt aan ons allemaal ervoor.]] }
  signal "dat steegje, met een zaklamp" { kind = "implicit", why = [[Nu komt het eruit: drie weken lang, in het donker.]] }
  decoy  "Mijn dienst zit erop" { why = [[Gewoon het einde van zijn dag. Hij loopt er niet voor weg.]] }
thought [[Ik heb niet één keer sorry gezegd voordat hij klaar was.]]

reply [[Morgen om tien uur weet ik wie hem had moeten bellen, en dan hoor je het. Drie weken, en hij zei het pas toen jij hem liet praten.]] {
  act = "agree", off = "beside", heard = "dat steegje, met een zaklamp", go = "omgezet",
  why = [[Dat moet ook, en daar ben je teamleider voor. Daan vroeg of hij morgen mag bellen, en dat weet hij nu nog niet.]],
}
reply [[Morgen is prima, ga nu maar naar huis, dan hoor ik het daarna wel. Hij vertelde het doordat jij hem liet uitpraten.]] {
  act = "follow_up", heard = { "dat steegje, met een zaklamp", "Eindelijk vraagt er eens iemand" }, go = "voorlezen", when = { gehoord = { min = 5 } },
  why = [[Je noemt wat híj deed, en geeft antwoord op zijn vraag. Meer hoeft er vandaag niet, en morgen komt hij zelf vertellen hoe het ging.]],
}
reply [[Dat mag morgen, en dan hoor ik graag hoe ze reageerde. Bij meneer Bos kwam het eruit doordat jij hem liet uitpraten.]] {
  act = "follow_up", id = "morgen", heard = { "dat steegje, met een zaklamp", "Eindelijk vraagt er eens iemand" }, go = "beter", when = { gehoord = 4 },
  why = [[Je noemt wat híj deed, en geeft antwoord op zijn vraag.]],
}
reply [[Goed dat je hem liet uitpraten. Morgen is prima, om tien uur heb ik tijd en kom ik erbij zitten, oké?]] {
  act = "follow_up", id = "meeluisteren", off = "beside", go = "omgezet",
  why = [[Meeluisteren kan leerzaam zijn. Hij vroeg je vanmiddag of je dat níet wilde doen.]],
}
reply [[Vertel je maandag om negen uur hoe je dit deed? Hij zei het pas toen jij hem liet praten, en mevrouw Demir mag morgen.]] {
  act = "thank", off = "not_ours", heard = "Eindelijk vraagt er eens iemand", go = "omgezet",
  why = [[Trots zijn mag. Dat overleg wilde hij niet, ook niet als het goed gaat.]],
}

-- Zijpaden ---------------------------------------------------------------------

moment "trots" { step = "listen" }
customer [[Maandag al? Mooi. Dan doe ik mevrouw Demir, die is het sterkst. Drie keer moest ze bellen, kun je nagaan.]] { mood = "glad" }
  decoy  "Drie keer moest ze bellen" { why = [[Zo onthield Daan het. Wat ze zelf zei, heb je nog niet gehoord.]] }
  either "kun je nagaan" { why = [[Een stopwoord van Daan, of toch verbazing over ons.]] }
thought [[In het overleg. Dat heeft nog nooit iemand van ons gehad.]]

reply [[Doe haar eerst maar eens voor, zoals ze het zelf zei. Maandag is nog ver weg, en dan weet ik waar ze voor belde.]] {
  act = { "listen", "together" }, empathy = 2, set = { zei = "" }, go = "demir", add = { gehoord = 1 },
  why = [[Je remt zonder iets terug te nemen. Haar woorden komen eerst.]],
}
reply [[Schrijf haar voor die tijd dan uit, zoals ze het zelf zei. Dan delen we dat nog voor het overleg.]] {
  act = "agree", off = "early", set = { zei = "uitschrijven" }, go = "demir",
  why = [[Delen wat werkt is goed, als je weet dát het werkt. Wat mevrouw Demir zei, heb je zelf nog niet gehoord.]],
}
reply [[Zeg eerst eens waar jij die klacht precies hoort, voor we het over maandag hebben. En zijn die andere tien net zo sterk?]] {
  act = "probe", off = "early", go = "verhoor",
  why = [[Controleren is goed na het voorlezen. Nu klinkt het alsof je je compliment alweer intrekt.]],
}

moment "verhoor" { step = "listen" }
customer [[Denk je dat ik ze verzin? Jullie zeiden zelf dat het er meer zouden worden als we beter gingen luisteren.]] { mood = "hurt" }
  either "Denk je dat ik ze" { why = [[Hij is gekwetst. Dat gaat over jou als teamleider, en niet over wie hem belde.]] }
  either "Jullie zeiden zelf dat het" { why = [[Een verwijt van een collega, of gewoon wat er gezegd is.]] }
thought [[Nou lees ik ze niet eens meer voor.]]

reply [[Nee, jullie zouden er meer horen, dat zeiden we ook. Ik vroeg te snel door, en elf is een mooi begin, dank je.]] {
  act = { "apologise", "thank" }, off = "too_much", set = { zei = "dank je" }, go = "demir",
  why = [[Het klopt dat je te snel was. Met het compliment erachteraan kun je straks niet meer terug.]],
}
reply [[Welnee, maar je hebt er nog geen een voorgelezen. Ik vroeg te snel door, dus begin maar met de eerste, zoals zij het zei.]] {
  act = { "apologise", "listen" }, set = { zei = "de eerste" }, go = "demir", add = { gehoord = 1 },
  why = [[Je zegt wat je oversloeg en doet het alsnog: luisteren.]],
}
reply [[Dat weet ik, Daan, alleen kijken ze boven ook naar die elf. Daar moet ik het straks kunnen uitleggen, vandaar dat ik het vroeg.]] {
  act = "rules", set = { zei = "boven" }, go = "demir",
  why = [[Bij een kwartaalgesprek kan dat op tafel. Daan kwam met twee mensen, en jij hebt het over een cijfer.]],
}

moment "gezocht" { step = "probe" }
customer [[Nou, minder vaak bellen dus. Al was één keer voor haar eigen afspraak, en één keer omdat zij niet kon. En
dan houd je er eigenlijk één over.]] { mood = "neutral" }
  decoy  "Nou, minder vaak bellen dus" { why = [[Dat bedacht Daan omdat jij ernaar vroeg. Zij vroeg er niet om.]] }
  decoy  "omdat zij niet kon" { why = [[Ze verzette de afspraak zelf. Daar deden wij niets fout in.]] }
thought [[Eén dus. En waar ging die ook weer over?]]

reply [[Hoelang stond ze die ene keer in de wacht, en wat zei ze daar zelf over? Vertel eens.]] {
  act = "probe", off = "beside", go = "dossier",
  why = [[Nog een vraag waar alleen een klacht op past. Zo blijf je samen zoeken tot er een is.]],
}
reply [[Eén dus. Vertel eens waar ze die ene keer voor belde, en wat ze daar zelf over zei?]] {
  act = "probe", empathy = 2, set = { zei = "" }, go = "tekening", add = { gehoord = 1 },
  why = [[Je gaat terug naar wat ze zei. Van het tellen houdt hij zelf al op.]],
}
reply [[Dan is het geen klacht meer. Vertel eens, heb je de andere tien ook zo geteld?]] {
  act = "inform", off = "not_ours", set = { zei = "een paar" }, go = "tekening",
  why = [[De som klopt. Dat hij er zelf al bijna was, hoor je niet, en nu gaat het weer over die elf.]],
}

moment "dossier" { step = "acknowledge" }
narrator [[Jullie laten het als klacht staan. Een uur later belt mevrouw Demir over haar ontvangstbevestiging.]]
customer [[Ze vroeg of ze iets verkeerd had gezegd. Ze wilde die monteur bedanken, en nu heeft ze een dossier. Dat het
eruit gaat, gelooft ze van mij niet meer. Ze wil het graag van mijn teamleider horen, zei ze.]] { mood = "hurt" }
  signal "of ze iets verkeerd had" { kind = "implicit", why = [[Nu is ze er wel een beetje verlegen mee. Dat hebben wij gemaakt.]] }
  signal "gelooft ze van mij niet meer" { kind = "indirect", why = [[Via Daan hoor je dat ons woord voor haar niet meer zo telt.]] }
  decoy  "wilde die monteur bedanken" { why = [[Dat was het dus, van begin af aan.]] }
  either "nu heeft ze een dossier" { why = [[Zo zegt Daan het. Of zij er ook zo over denkt, weet je niet.]] }
thought [[Dit had ik moeten horen.]]

reply [[Bel jij haar zo terug, of wil je eerst met mij bedenken wat je zegt? Zij zei niets verkeerd, wij boekten het verkeerd.]] {
  act = "together", off = "not_ours", takes = "30m", set = { zei = "samen" }, go = "zelf", add = { gehoord = -2 },
  why = [[Voor Daan is het leerzaam, en vaak is het goed. Alleen vroeg mevrouw Demir om jou, en nu krijgt ze weer degene die ze niet meer gelooft.]],
}
reply [[Ik bel haar zo zelf terug, en dat dossier haal ik er vandaag nog uit. Zij deed niets verkeerd, wij wel.]] {
  act = "own", takes = "30m", heard = "gelooft ze van mij niet meer", set = { zei = "graag" }, go = "zelf", add = { gehoord = -1 },
  why = [[Ze wil het van jou horen, dus bel jij. Voor deze keer is overnemen geen gebrek aan vertrouwen in Daan.]],
}
reply [[Wij boekten het verkeerd, dus zij kan er niets aan doen. Bel jij haar zo terug, en leg je uit dat iedereen zo'n bevestiging krijgt?]] {
  act = "rules", takes = "30m", set = { zei = "bel ik" }, go = "zelf", add = { gehoord = -2 },
  why = [[Bij een klacht is die uitleg netjes. Ze belde om te bedanken, en nu gaat het over onze werkwijze.]],
}

moment "laten" { step = "acknowledge" }
narrator [[Het blijft een compliment. Drie dagen later ligt er een kaart van meneer Bos in de bak.]]
customer [[Hij schrijft: 'Ik hoorde dat u mijn woorden heeft doorgegeven aan de slotenmaker. Wie had mij al die tijd
eigenlijk moeten bellen?' Dat is geen grapje, dat zie ik nu ook wel. Maar ik heb geen idee wie dat was.]] { mood = "tense" }
  decoy  "heeft doorgegeven aan de slotenmaker" { why = [[Een feit: het compliment is aangekomen.]] }
  signal "Wie had mij al die tijd" { kind = "implicit", why = [[Hij vraagt het netjes. Dat er niemand belde, had hij donderdag dus wel degelijk bedoeld.]] }
  decoy  "geen idee wie dat was" { why = [[Daan weet het niet. Dat valt uit te zoeken.]] }
thought [[Hij heeft er een postzegel aan besteed.]]

reply [[Zoek dan uit wie hem had moeten bellen. En leg zijn woorden van donderdag eens naast die kaart.]] {
  act = "agree", empathy = 2, takes = "3d", go = "opnieuw", add = { gehoord = -1 },
  why = [[Meneer Bos stelt een vraag en Daan weet het antwoord niet. Dan zoekt hij het uit, met de aantekening van donderdag erbij.]],
}
reply [[Donderdag had ik het al moeten horen. Ik bel hem om twee uur zelf, en dan vertel ik je wat hij zei.]] {
  act = { "acknowledge", "own" }, off = "not_ours", takes = "3d", go = "brief_bos", heard = "Wie had mij al die tijd",
  why = [[Je trekt het je aan, en dat is goed. Alleen weet jij ook niet wie het was, en meneer Bos kent jou niet.]],
}
reply [[Dat is geen grapje, nee. Leg zijn woorden van donderdag ernaast, en wat bedoelt hij dan met dat terugbellen?]] {
  act = "probe", off = "not_asked", takes = "3d", heard = { "Wie had mij al die tijd", "hier nog nooit gebeurd" }, go = "brief_bos",
  why = [[Donderdag was dit de goede vraag. Wat hij bedoelt ziet Daan nu zelf, en meneer Bos wacht op een naam.]],
}

moment "opnieuw"
narrator [[Daan legt de kaart naast zijn aantekening. *Wat is het dan?* vraagt hij.]]
judge { is = "complaint", kind = "implicit", go = { right = "kiezen", half = "kiezen", wrong = "brief_bos" },
        why = [[Er werd niet gebeld, hij liep achterom, en hij vertelt het nu voor de tweede keer.]] }

moment "mager" { step = "solve" }
customer [[Oké. Als jij denkt dat het zo lukt. Alleen zie ik mezelf zo nog steeds niet bellen, met meneer Bos aan de lijn.]] { mood = "resigned" }
  either "Als jij denkt dat het zo lukt" { why = [[Hij legt zich erbij neer, of hij vindt het echt goed.]] }
  decoy  "zo nog steeds niet bellen" { why = [['Nog steeds' is vaak een verwijt. Hier is het de hulp die hij zoekt.]] }
thought [[Dan wordt het toch weer sorry.]]

reply [[We oefenen je eerste zin, en straks zit ik ernaast. Ik zeg niets, en als jij naar me kijkt neem ik het over.]] {
  act = "own", off = "not_ours", takes = "1h", go = "nakijken",
  why = [[Als je meeluistert gaat hij stotteren. Dat zei hij je net nog.]],
}
reply [[Dan mail ik je de eerste zinnen van de training. Je zoekt er een uit, boekt ze allebei om, en belt hem daarna zelf.]] {
  act = "advise", takes = "1h", go = "nakijken",
  why = [[Handig, en zo heeft hij het dinsdag ook gedaan. Toen zei hij sorry.]],
}
reply [[Dan oefenen we je eerste zin, en laat ik de rest zitten. Je boekt ze allebei om, en je belt hem gewoon zonder mij.]] {
  act = "together", takes = "1h", go = "slot", add = { gehoord = -1 },
  why = [[Je haalt weg wat hij niet wilde en helpt met waar hij om vroeg.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Twee dagen later. De trainer aan wie je het overliet, stuurde een verslag terug.]]
customer [[Meneer Bos bel ik om half vijf, dat heb ik al met hem afgesproken. Maar in dat verslag staat dat ik
'selectief luister', met een cijfer erbij. En dat zit nu in mijn dossier, ook voor mijn jaargesprek.]] { mood = "hurt" }
  decoy  "Meneer Bos bel ik om half vijf" { why = [[Dat heeft hij zelf geregeld. Daar hoef je niets meer aan te doen.]] }
  either "'selectief luister'" { why = [[Daan voelt zich beoordeeld. Meneer Bos en mevrouw Demir staan hierbuiten.]] }
  either "dat zit nu in mijn dossier" { why = [[Zijn zorg gaat over wat jij uit handen gaf. Een klacht zoals die van meneer Bos is het niet.]] }
thought [[Een zes min. Voor twee telefoontjes.]]

reply [[Dat cijfer had er niet moeten komen, dat spijt me. Ik bel de trainer nu, en om vier uur hoor je wat hij ermee doet.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "1h", contact = true, go = "slot", add = { gehoord = -2 },
  why = [[Meneer Bos regelt hij zelf. Dat cijfer kwam er door jou, dus dat haal jij weg.]],
}
reply [[Laat dat verslag maar even zitten. Meneer Bos bel je vandaag nog zelf, en ik help je nu met wat je tegen hem wilt zeggen.]] {
  act = { "together", "own" }, off = "beside", takes = "1h", contact = true, go = "nakijken",
  why = [[Meneer Bos wordt al gebeld, om half vijf. Het cijfer waar Daan mee zit, blijft staan.]],
}
reply [[Dat cijfer gaf hij mij ook, dus dat laten we liggen. Lees alleen wat hij over luisteren schrijft, en bel meneer Bos dan morgen.]] {
  act = "compare", go = "nakijken",
  why = [[Dat jij ook een cijfer kreeg, maakt zijn verslag niet beter. En de afspraak met meneer Bos verschuift er ook nog door.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "voorlezen" [[(De volgende dag.) Die elf heb ik nog eens gelezen, en er bleven er drie over. Mevrouw Demir moest
lachen toen ik belde: of die monteur ook bij haarzelf langskomt. Ik ben blij dat ik ze je voorlas.]] { outcome = "delighted" }
ending "beter" [[(De volgende dag.) Ze staan allebei goed, en mevrouw Demir is gebeld. De volgende keer lees ik eerst
terug.]] { outcome = "satisfied" }
ending "omgezet" [[Ja, is goed. Ik zet het er zo in. (Hij heeft zijn jas al aan.)]] { outcome = "resigned" }
ending "nakijken" [[Weet je wat, ik boek voortaan alles als vraag. Dan hoeft niemand ernaar te kijken.]] { outcome = "resigned" }
ending "brief_bos" [[(Een week later.) Meneer Bos heeft de directie geschreven. Dat hij klaagde, en een bedankje kreeg
voor zijn compliment. Mijn naam staat erin.]] { outcome = "escalated" }
ending "koptelefoon" [[(Hij zet zijn koptelefoon weer op. Voorlezen doet hij niet meer.)]] { outcome = "lost" }
