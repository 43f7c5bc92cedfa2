case {
  title    = "Onder 'vraag' ingevuld",
  summary  = "Maandag, zes berichten in het postvak Vragen. Sorteren maar.",
  sector   = "onderwijs",
  channel  = "email",
  role     = "students",
  minutes  = 8,
  teaches  = { "een klacht in het verkeerde vakje is een klacht",
               "wie opnieuw moet vragen, klaagt",
               "opschrijven is ons werk" },
  norm     = { time = "48h", limit = "21d", contacts = 1 },
  customer = { name = "Noor", portrait = "vrouw-30", trust = 45, patience = 50, earlier = 2 },
  start    = "postvak_1",
  level    = 2, after = { "de-kraan" },
  on       = { patience_out = "stil_gestopt" },
}

-- Wat deze opleiding mag doen, en de andere huizen niet kennen.
remedy "marking"   { label = "nakijken binnen twee dagen", trust = 7, patience = 8 }
remedy "exam_move" { label = "examen kosteloos verzetten", trust = 6, patience = 7 }
role "students"    { label = "medewerker studentzaken", euros = 100,
  may = { "apology", "register", "marking", "exam_move", "call_back", "refund", "gesture", "voucher",
          "complaint_form", "improvement", "survey_link" } }

-- Vijf berichten om warm te draaien --------------------------------------------

moment "postvak_1"
narrator [[Maandag, 08:45. Postvak 'Vragen', zes berichten. Het eerste:

*Is de bibliotheek zaterdag open? Ik zie twee tijden op de site.*

Wat is dit?]]
judge { is = "question", go = "postvak_2",
        why = [[Iemand wil iets weten en verwacht alleen een antwoord. Twee tijden op de site mag je wel even laten nakijken.]] }

moment "postvak_2"
narrator [[Het tweede:

*In lokaal 2.12 flikkert de lamp boven tafel 4, sinds vanmorgen.*]]
judge { is = "request", go = "postvak_3",
        why = [[Er is iets stuk en niemand heeft iets nagelaten. Een melding.]] }

moment "postvak_3"
narrator [[Het derde:

*Zou het geen idee zijn om het rooster ook in de agenda-app te zetten?*]]
judge { is = "suggestion", go = "postvak_4",
        why = [[Het kijkt vooruit en er klinkt geen teleurstelling in. De vraagvorm is beleefdheid.]] }

moment "postvak_4"
narrator [[Het vierde:

*Wilt u mevrouw De Wit namens de hele groep bedanken? Statistiek was nog nooit zo leuk.*]]
judge { is = "compliment", go = { right = "postvak_5", half = "postvak_5", wrong = "docent" },
        why = [['Nog nooit' en een verzoek, en toch is er niets mis. Geef het door, vandaag nog.]] }

moment "docent"
narrator [[Een kwartier later staat mevrouw De Wit aan je bureau.]]
colleague [[Er ligt iets over mijn colleges? Ik kreeg een formulier om op te reageren. Wat heb ik
verkeerd gedaan?]]
narrator [[Niets. Je laat haar het bericht lezen, en gaat door met het vijfde.]]
go "postvak_5"

moment "postvak_5"
narrator [[Het vijfde:

*Goedemorgen, ik ben mijn wachtwoord kwijt. Stom van mij. Hoe vraag ik een nieuw aan?*]]
judge { is = "question", go = "mail",
        why = [['Stom van mij' kan een klacht verbergen. Hier was het echt zijn eigen fout, en hij vraagt alleen hoe het moet.]] }

-- Het zesde bericht: zoals het goed gaat ---------------------------------------

moment "mail" { step = "listen" }
narrator [[Het zesde. Via het webformulier, soort: vraag.]]
customer [[Goedendag,

Mijn opdracht ligt nu drie weken bij u. Ik heb het al twee keer gevraagd. Kunt u zeggen wanneer
het examen is? Het boek heb ik intussen voor de derde keer gelezen, zo mooi is het.

Groet, Noor]]
  signal "ligt nu drie weken bij u" { kind = "implicit", why = [[Een termijn, zonder oordeel. Het oordeel is dat zij hem noemt.]] }
  signal "al twee keer gevraagd" { kind = "implicit", why = [[Wie opnieuw moet vragen, klaagt over het uitblijven van het antwoord.]] }
  decoy  "voor de derde keer" { why = [[Drie keer gelezen, van plezier.]] }
thought [[Er zat geen vakje bij voor: hallo, is daar iemand.]]

reply [[Het examen is op donderdag de veertiende, om half tien in lokaal 3.04. Ik wens u alvast veel succes!]] {
  act = "answer", go = "datum",
  why = [[De vraag is keurig beantwoord. Van de drie zinnen heb je er één gelezen.]],
}
reply [[Dank voor uw bericht. Dit is een klacht, en daarvoor is een ander formulier. Wilt u dat invullen?]] {
  act = "form", go = "drievoud",
  why = [[Goed gehoord en verkeerd gedaan: zij heeft het al opgeschreven.]],
}
reply [[Drie weken stil, twee keer gevraagd: dit is meer dan een vraag. Mag ik u er vandaag over bellen?]] {
  act = "invite", heard = { "ligt nu drie weken bij u", "al twee keer gevraagd" }, takes = "2h", go = "bellen",
  why = [[Je leest over het vakje heen wat er staat, en je maakt er een gesprek van.]],
}
reply [[Nakijkers hebben in deze periode vier weken, want dan komen alle opdrachten tegelijk bij hen binnen.]] {
  act = "explain", go = "studiegids",
  why = [[Een reden voor de drie weken. Op de twee vragen geen antwoord.]],
}
reply [[Drie keer moeten lezen, wat zwaar! Ik vind het heel erg dat de stof zo onduidelijk is, mijn excuses.]] {
  act = { "sympathise", "apologise" }, empathy = 2, trust = 8, patience = -4, heard = "voor de derde keer", go = "boek",
  why = [[Je troost haar om een boek waar zij van houdt.]],
}

moment "bellen" { step = "acknowledge" }
narrator [[Een uur later, aan de telefoon.]]
customer [[Met Noor. O, een mens! Ik dacht dat mijn mails in uw spamfilter zaten. Twee keer 'uw
vraag is ontvangen', en dan niets. Wacht, ik loop de winkel uit, hier staat altijd muziek aan.]]
  signal "Ik dacht dat mijn mails in uw spamfilter zaten" { kind = "implicit", why = [[Een beleefd verzinsel. Zij weet best dat wij ze hadden.]] }
  signal "en dan niets" { kind = "explicit", why = [[Daar zegt zij het, in drie woorden.]] }
  decoy  "altijd muziek aan" { why = [[Over een winkel, niet over ons.]] }
thought [[Ik heb tien minuten pauze. Zeg iets dat helpt.]]

reply [[Onze nakijkers zijn zelf ook docent, en die geven overdag les. Ik vind dat zij heel veel werk verzetten.]] {
  act = "defend", go = "nakijkers",
  why = [[Zij vroeg niet hoe hard er gewerkt wordt.]],
}
reply [[Dan moet ik even met u meekijken. Heeft u voor mij uw studentnummer, en de naam van uw opleiding?]] {
  act = "clarify", go = "rekenmachine",
  why = [[Handig, en het stond in haar bericht. Wat zij net zei, niet.]],
}
reply [[Als u het als klacht had ingestuurd, was het sneller gezien. Weet u dat voor een volgende keer, goed?]] {
  act = "accuse", go = "nakijkers",
  why = [[Ons formulier, haar schuld.]],
}
reply [[Twee keer gevraagd en alleen een automatisch bericht terug. Zo hoort dat niet, mijn excuses.]] {
  act = { "acknowledge", "apologise" }, go = "rekenmachine",
  why = [[Wat zij deed, wat wij deden, en dat het niet klopt.]],
}

moment "rekenmachine"
customer [[Dank u. Ik begon al te denken dat het aan mij lag. O, en mag er op het examen een
rekenmachine mee? Mijn buurvrouw zegt altijd van niet, maar die gaat ook met de trein naar zee
zonder kaartje.]]
  signal "te denken dat het aan mij lag" { kind = "implicit", why = [[Drie weken stilte, en zij zocht de fout bij zichzelf.]] }
  decoy  "zegt altijd van niet" { why = [['Altijd' en 'niet', over een buurvrouw met eigen regels.]] }
narrator [[*Mag er op het examen een rekenmachine mee*: wat is dat?]]
judge { is = "question", go = { right = "op_de_gok", half = "op_de_gok", wrong = "bezwaar" },
        why = [[Gewoon een vraag, met een gewoon antwoord: ja, een eenvoudige. Daarna terug naar de opdracht.]] }

moment "op_de_gok" { step = "probe" }
customer [[Mooi, dan neem ik hem mee. En die opdracht, ach, ik schrijf maar vast door aan de
volgende. Op de gok.]]
  signal "ik schrijf maar vast door" { kind = "implicit", why = [[Zij werkt om ons heen.]] }
  signal "Op de gok" { kind = "implicit", why = [[Klein gezegd. Hier zit het gevolg.]] }
thought [[Als het fout is, zijn het zestig bladzijden.]]

reply [[Doorschrijven is een goed plan, dan loopt u geen achterstand op. Ik zet u op de lijst voor een bericht.]] {
  act = "skip", go = "bladzijden",
  why = [[Je prijst haar voor de schade die zij beperkt.]],
}
reply [[Met nakijken heb ik zelf niets te maken, dat is het secretariaat van uw opleiding. Zal ik u het nummer geven?]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "onder_nee",
  why = [[Je mag dit zelf. Nu krijgt zij een nummer in plaats van een antwoord.]],
}
reply [[De volgende opdracht bouwt op deze voort, daarom lopen de nakijkers er een hele lijst punten voor langs.]] {
  act = "explain", go = "bladzijden",
  why = [[Je legt uit waarom haar gok gevaarlijk is. Dat weet zij.]],
}
reply [[Op de gok, zegt u. Wat hangt er voor u van die eerste opdracht af, en wat heeft het u al gekost?]] {
  act = "probe", heard = { "Op de gok", "ik schrijf maar vast door" }, go = "vijfendertig",
  why = [[Je vraagt door op het woord dat zij wegwuifde.]],
}

moment "vijfendertig"
customer [[Zonder cijfer mag ik niet op examen. Ik heb het dus al verzet: vijfendertig euro, en
een geruilde dienst. Niet dat ik medelijden wil. Mijn halve team is weer gaan studeren, het is
hartstikke gezellig.]]
  signal "Ik heb het dus al verzet" { kind = "implicit", why = [[Zij loste ons verzuim zelf op, en betaalde ervoor.]] }
  signal "Niet dat ik medelijden wil" { kind = "implicit", why = [[Medelijden niet. Een cijfer wel.]] }
  decoy  "weer gaan studeren" { why = [['Weer' is hier goed nieuws.]] }
thought [[Vijfendertig euro om op hen te mogen wachten.]]
narrator [[In het webformulier stond dit bericht onder 'vraag'. Wat is het?]]
judge { is = "complaint", kind = "implicit", also = { "question" },
        go = { right = "waarom", half = "waarom", wrong = "standaardmail" },
        why = [[Drie weken niets, twee keer vragen, en zelf betalen. Het vakje op het formulier zegt alleen waar zij klikte.]] }

moment "waarom" { step = "acknowledge" }
customer [[Weet u wat er nou met die opdracht is? In het portaal staat al drie weken 'in
behandeling'. Ik zeg het maar één keer, hoor: ik wil het gewoon weten.]]
  signal "al drie weken 'in behandeling'" { kind = "explicit", why = [[Ons eigen woord, en zij laat zien dat het niet klopt.]] }
  decoy  "Ik zeg het maar één keer" { why = [[Klinkt als een dreigement. Zij lacht, en zij wil een antwoord.]] }

reply [[In behandeling betekent dat een opdracht is toegewezen. De nakijker ziet hem dan in een lijst, en die lijst wordt per vak en per week bijgewerkt.]] {
  act = "explain", go = "oplossing",
  why = [[Zij vroeg naar haar opdracht en krijgt een lijst.]],
}
reply [[Uw nakijker viel uit en uw opdracht bleef in zijn map. Niemand keek daar nog in. Dat is onze fout.]] {
  act = "inform", go = "oplossing",
  why = [[Kort en eerlijk, omdat zij het vroeg en je haar eerst had erkend.]],
}
reply [[Volgens mij is die opdracht vorige week gewoon nagekeken, hoor. Heeft u al goed in uw mail gekeken?]] {
  act = "deny", go = "standaardmail",
  why = [[Een vermoeden tegenover drie weken opletten.]],
}
reply [[Bij andere opleidingen duurt dit nog veel langer. Ik hoor van studenten die er zes weken op wachten.]] {
  act = "compare", go = "oplossing",
  why = [[Dan weten we nu van nog meer klachten.]],
}

moment "oplossing" { step = "solve" }
customer [[Oké. Fijn dat u het gewoon zegt. Wat nu? Ik moet zo weer naar binnen, mijn chef zoekt
me altijd bij de kaas.]]
  decoy "zoekt me altijd" { why = [['Altijd', met een glimlach, over een chef en een kaasafdeling.]] }
thought [[Ik wil een cijfer. En mijn geld, maar dat durf ik niet te vragen.]]
offer {
  needs   = { "register", "marking", "exam_move" },
  welcome = { "apology", "refund", "call_back", "improvement" },
  harmful = { "complaint_form", "voucher", "survey_link" },
  fair    = { 21, 42 },
  route   = "self",
  takes   = "24h",
  hand_over = { takes = "5d", trust = -6, patience = -8 },
  why     = [[Jij legt de klacht vast, jij laat nakijken en het examen schuift zonder kosten. De vijfendertig euro die zij al betaalde, mag voor het grootste deel terug. Nog een formulier is het enige dat zij niet meer wil zien.]],
  go      = { fits = "zitting", short = "standaardmail", beyond = "teveel", handed_over = "doorgezet" },
}

moment "zitting" { step = "solve" }
customer [[Donderdagochtend, prima. Dan ruil ik mijn dienst wel weer, ze beginnen er op de
kaasafdeling al grapjes over te maken.]]
  signal "ruil ik mijn dienst wel weer" { kind = "implicit", why = [[Ons rooster kost haar opnieuw een gunst.]] }
  signal "al grapjes over te maken" { kind = "implicit", why = [[Zij lacht mee. Het is de derde keer.]] }
thought [[Ik heb geen diensten meer om te ruilen.]]

reply [[Dank u, heel flexibel. Dan zet ik donderdag om half tien vast, en krijgt u de bevestiging in uw mail.]] {
  act = "agree", empathy = 0, go = "portaal",
  why = [[Zij buigt, jij boekt.]],
}
reply [[Laat die dienst maar staan. Er is ook een zitting dinsdagavond en één op zaterdag: welke wilt u?]] {
  act = "together", heard = { "ruil ik mijn dienst wel weer", "al grapjes over te maken" }, go = "portaal",
  why = [[Je zoekt een examen bij haar leven, in plaats van andersom.]],
}
reply [[Avondzittingen zijn alleen voor wie voltijds werkt. U werkt in deeltijd, dus dat mag ik niet doen.]] {
  act = "rules", go = "standaardmail",
  why = [[Zij vroeg er niet eens om, en de deur gaat al dicht.]],
}
reply [[Ik weet zeker dat u dan een voldoende heeft, dus dat ruilen is het waard. U slaagt vast en zeker!]] {
  act = "overpromise", go = "portaal",
  why = [[Over het cijfer ga jij niet.]],
}

moment "portaal" { step = "follow_up" }
customer [[Top, dat is geregeld. Ik kijk wel elke avond in het portaal of er iets staat, dat ben
ik intussen gewend.]]
  signal "elke avond in het portaal" { kind = "implicit", why = [[Zij houdt ons in de gaten.]] }
  signal "dat ben ik intussen gewend" { kind = "implicit", why = [[Gewend raken aan wachten is geen tevredenheid.]] }
thought [[Drie weken elke avond. Mijn vriend wordt er gek van.]]

reply [[Heel goed. En staat er vrijdag nog niets, stuurt u dan weer een bericht via het formulier, onder 'klacht'.]] {
  act = "advise", go = "tevreden",
  why = [[Het formulier. Daar begon het mee.]],
}
reply [[Mooi zo. Ik zet uw bericht dan nu op beantwoord, en wens u heel veel succes met uw studie!]] {
  act = "skip", go = "tevreden",
  why = [[Beantwoord in het systeem. Zij kijkt vanavond weer.]],
}
reply [[Zou u nog even willen aangeven hoe tevreden u bent over studentzaken? Ik stuur u er zo een link voor.]] {
  act = "survey", go = "berust",
  why = [[Weer een formulier.]],
}
reply [[Dat kijken neem ik over. Woensdag vóór vijf uur bel ik u, ook als er dan nog niets te zien is.]] {
  act = "follow_up", go = "geslaagd",
  why = [[Haar avonden zijn weer van haar.]],
}

moment "geslaagd" { step = "follow_up" }
narrator [[Woensdag belde je: een zeven. Tien dagen later bel je nog eens, na het examen.]]
customer [[Geslaagd! Ik heb de brief nu voor de tweede keer ingelijst, de eerste lijst was te
klein. Ik zeur er iedereen mee aan het hoofd.]]
  decoy "voor de tweede keer" { why = [[Twee keer inlijsten is geen herhaling om je zorgen over te maken.]] }
  decoy "Ik zeur er iedereen mee" { why = [[Van trots.]] }
thought [[Belt ze gewoon om te vragen hoe het ging.]]

reply [[Gefeliciteerd, wat een mooi nieuws! Dank u wel dat u dit vertelt, en heel veel plezier met uw diploma.]] {
  act = "thank", go = "tevreden",
  why = [[Hartelijk. Het formulier is alleen nog hetzelfde.]],
}
reply [[Dan is het nakijken dus toch goed gegaan, ziet u wel. Ik zei al dat ze hun werk heel zorgvuldig doen.]] {
  act = "defend", go = "berust",
  why = [[Zij slaagde. De nakijkers krijgen de bloemen.]],
}
reply [[Geweldig! Zou u dat ook in onze studentenenquête willen zetten? Dan tellen wij mee in de ranglijst.]] {
  act = "survey", go = "tevreden",
  why = [[Haar diploma, onze ranglijst.]],
}
reply [[Gefeliciteerd, en dank u. Sinds uw bericht lezen wij elke 'vraag' als mens, en ligt er niets meer langer dan tien dagen.]] {
  act = { "thank", "close_loop" }, empathy = 2, when = { contacts = { max = 1 } }, go = "blij",
  heard = { "ligt nu drie weken bij u", "al twee keer gevraagd", "en dan niets", "al drie weken 'in behandeling'" },
  why = [[Zij hoort dat haar vraag als klacht heeft geholpen.]],
}

-- Zijpaden: waar het contact anders loopt --------------------------------------

moment "boek" { step = "listen" }
customer [[Nee hoor, het boek is juist prachtig, dat leg ik nooit meer weg. Het ging om de
opdracht. Daar hoor ik niets over.]]
  signal "Daar hoor ik niets over" { kind = "explicit", why = [[Nu staat het er gewoon.]] }
  signal "Het ging om de opdracht" { kind = "implicit", why = [[Zij wijst je de regel aan die je oversloeg.]] }
  decoy  "nooit meer weg" { why = [['Nooit meer' van iemand die van een boek houdt.]] }

reply [[Dat u het zo dapper opneemt, raakt mij. Het spijt me oprecht dat dit boek u zo heeft beziggehouden.]] {
  act = { "acknowledge", "apologise" }, heard = "nooit meer weg", go = "gestopt",
  why = [[Voor de tweede keer medelijden om een mooi boek. Zij leest niet verder.]],
}
reply [[Ik las uw bericht slordig. De opdracht dus: wat heeft u gevraagd, en wat kreeg u terug?]] {
  act = { "listen", "probe" }, empathy = 2, takes = "2h", go = "bellen",
  why = [[Terug naar wat er stond.]],
}
reply [[Het boek is door de docenten samen gekozen, juist omdat het zo goed aansluit op de opdracht, vandaar.]] {
  act = "explain", go = "laat_zitten",
  why = [[Het boek was het probleem niet.]],
}
reply [[Fijn dat u het boek waardeert! Ons lesmateriaal krijgt ook altijd heel hoge cijfers, daar zijn wij trots op.]] {
  act = "defend", go = "laat_zitten",
  why = [[Hoge cijfers. Zij wacht op één cijfer.]],
}

moment "drievoud" { step = "acknowledge" }
customer [[Ik heb dat formulier gevonden. Het moet in drievoud, per post, en het woord klacht moet
in de eerste zin. Ik wilde alleen weten hoe het zit.]]
  signal "in drievoud, per post" { kind = "implicit", why = [[Zij vindt niets. Zij leest alleen voor wat wij vragen.]] }
  signal "Ik wilde alleen weten hoe het zit" { kind = "implicit", why = [[Zo hoog is de drempel, en zo laag was de vraag.]] }
thought [[Drievoud. Ik heb niet eens een printer.]]

reply [[Dat staat zo in het reglement, artikel 7. Zonder het woord klacht mag de commissie er niet naar kijken.]] {
  act = "rules", go = "laat_zitten",
  why = [[Het reglement telt woorden. De klacht was er al.]],
}
reply [[Het is in drievoud omdat er drie mensen naar kijken, elk met een eigen map. Zo raakt er niets zoek.]] {
  act = "explain", go = "laat_zitten",
  why = [[Drie mappen, en één opdracht die zoek is.]],
}
reply [[Onze commissie is heel zorgvuldig en echt onafhankelijk. Ik zou daar gewoon op vertrouwen als ik u was.]] {
  act = "defend", go = "laat_zitten",
  why = [[Zij zocht geen commissie. Zij zocht haar opdracht.]],
}
reply [[Laat dat formulier liggen, sorry. Uw bericht was al genoeg, ik leg het zelf vast. Ik bel u vandaag.]] {
  act = { "apologise", "own" }, takes = "4h", go = "bellen",
  why = [[Opschrijven is ons werk.]],
}

moment "datum" { step = "listen" }
customer [[Dank u, de veertiende dus. Alleen mag ik dan niet meedoen, zonder cijfer. Maar dat is
mijn probleem, natuurlijk.]]
  signal "Alleen mag ik dan niet meedoen" { kind = "implicit", why = [[Het antwoord op de ene vraag maakt de andere erger.]] }
  signal "dat is mijn probleem, natuurlijk" { kind = "implicit", why = [[Het is niet haar probleem. Zij test of jij dat ook vindt.]] }

reply [[Dat klopt, u heeft er eerst een voldoende voor nodig. Is er nog iets anders dat u wilt weten?]] {
  act = "answer", go = "laat_zitten",
  why = [[Weer juist. Weer de helft.]],
}
reply [[Nee, dat is ons probleem. Uw opdracht ligt bij ons. Mag ik u vandaag bellen, dan hoor ik het hele verhaal?]] {
  act = { "acknowledge", "invite" }, takes = "4h", heard = { "Alleen mag ik dan niet meedoen", "dat is mijn probleem, natuurlijk" }, go = "bellen",
  why = [[Je neemt het probleem terug.]],
}
reply [[Die eis is er omdat studenten anders te vroeg op examen komen, en dan zakken. Daar leert niemand iets van.]] {
  act = "explain", go = "laat_zitten",
  why = [[Een mooie regel, en wij houden ons niet aan onze kant ervan.]],
}
reply [[De meeste studenten krijgen hun cijfer ruim op tijd. Onze nakijkers staan daar juist om bekend, hoor.]] {
  act = "defend", go = "laat_zitten",
  why = [[De meeste. Zij dus niet.]],
}

moment "studiegids" { step = "acknowledge" }
customer [[Vier weken. In de studiegids staat tien werkdagen, maar die gids zal wel oud zijn.]]
  signal "In de studiegids staat tien werkdagen" { kind = "implicit", why = [[Onze eigen belofte, rustig naast je uitleg gelegd.]] }
  signal "die gids zal wel oud zijn" { kind = "implicit", why = [[Een uitweg die zij ons aanreikt en zelf niet gelooft.]] }
thought [[Hij is van september.]]

reply [[Die tien dagen zijn een streven, en dat is iets anders dan een termijn. Dat staat onderaan uitgelegd.]] {
  act = "explain", go = "laat_zitten",
  why = [[Een voetnoot tegen een student.]],
}
reply [[De gids klopt en wij hielden ons er niet aan. Twee keer vroeg u ernaar. Mag ik u vandaag bellen?]] {
  act = { "acknowledge", "invite" }, takes = "4h", go = "bellen",
  why = [[Je neemt de uitweg niet en haar wel serieus.]],
}
reply [[Wij kijken hier duizend opdrachten na per periode. Ik vind dat dat meestal heel behoorlijk lukt, eerlijk gezegd.]] {
  act = "defend", go = "laat_zitten",
  why = [[Negenhonderdnegenennegentig zijn er klaar.]],
}
reply [[Heeft u de laatste versie wel gedownload? Er staat er een van vorige maand online, zie ik nu.]] {
  act = "accuse", go = "laat_zitten",
  why = [[Nu leest zij ook nog de verkeerde gids.]],
}

moment "nakijkers" { step = "acknowledge" }
customer [[Zij werken hard, dat geloof ik graag. Ik ook, na mijn dienst, en ik lever wél op tijd
in.]]
  signal "ik lever wél op tijd in" { kind = "implicit", why = [[Eén woordje klemtoon: en jullie niet.]] }
  signal "dat geloof ik graag" { kind = "implicit", why = [[Zij geeft je gelijk zoals je een kind gelijk geeft.]] }
thought [[Vier minuten pauze nog.]]

reply [[Op tijd inleveren is ook verplicht, omdat de nakijkers hun weken anders niet kunnen indelen, ziet u.]] {
  act = "explain", go = "laat_zitten",
  why = [[Voor haar een plicht, voor ons een streven.]],
}
reply [[Nakijken is echt een vak apart, daar wordt vaak te licht over gedacht. Ik neem het daarom altijd voor ze op.]] {
  act = "defend", go = "laat_zitten",
  why = [[En wie neemt het voor haar op?]],
}
reply [[U was op tijd en wij niet. Twee keer vroeg u ernaar en er kwam niets. Het spijt me dat ik daaraan voorbijging.]] {
  act = { "acknowledge", "apologise" }, go = "rekenmachine",
  why = [[Zij heeft gelijk, en je zegt het hardop.]],
}
reply [[Dat siert u. Voor een opdracht kunt u het beste zelf uw docent mailen, die heeft er vaak meer zicht op.]] {
  act = "advise", go = "laat_zitten",
  why = [[Nog een mail, nog een postvak.]],
}

moment "onder_nee" { step = "acknowledge" }
narrator [[Een dag later belt zij zelf.]]
customer [[Het secretariaat zegt dat studentzaken hierover gaat. Dat bent u, toch? Ik heb u beiden
nu in mijn telefoon staan onder 'nee'.]]
  signal "Dat bent u, toch" { kind = "implicit", why = [[Zij weet het antwoord.]] }
  signal "onder 'nee'" { kind = "indirect", why = [[Een grapje waar je van schrikt, als je luistert.]] }
thought [[Pauze nummer drie.]]

reply [[Dan heeft het secretariaat het mis. Ik bel ze er zelf over, en u hoort het morgen dan van één van hen.]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "ombudsman",
  why = [[Zij hoort het van 'één van hen'. Dat is niemand.]],
}
reply [[Het hangt ervan af of het een cijfer betreft of een termijn. Bij een termijn zijn zij het, bij een cijfer wij.]] {
  act = "explain", go = "berust",
  why = [[Zij heeft geen cijfer vanwege de termijn. Succes ermee.]],
}
reply [[Dat ben ik, en ik had u niet moeten wegsturen, sorry. U blijft nu bij mij: wat hangt er van die opdracht af?]] {
  act = { "apologise", "own" }, go = "vijfendertig",
  why = [[Van 'nee' naar een naam.]],
}
reply [[Op het secretariaat weten ze vaak niet hoe het zit. Ik heb daar zelf ook wel eens last van, geloof me.]] {
  act = "blame", go = "berust",
  why = [[Samen mopperen maakt de opdracht niet na.]],
}

moment "bezwaar"
narrator [[Je legt de vraag over de rekenmachine vast als klacht over het examen. De
examencommissie zet haar inschrijving stil.]]
customer [[Er staat in het portaal dat mijn inschrijving stilligt vanwege mijn klacht over het
examen. Ik heb helemaal nog geen examen gedaan?]]
  signal "mijn inschrijving stilligt" { kind = "explicit", why = [[Door ons is er nu een tweede ding mis.]] }
thought [[Ik vroeg iets over een rekenmachine.]]
narrator [[De commissie vraagt je om het te bevestigen. *Mag er op het examen een rekenmachine
mee*: wat is dat?]]
judge { is = "question", go = { right = "weer_ingeschreven", half = "weer_ingeschreven", wrong = "ombudsman" },
        why = [[Het is en blijft een vraag. Wie het een klacht blijft noemen, legt haar studie stil, en dan gaat een commissie erover.]] }

moment "weer_ingeschreven" { step = "acknowledge" }
narrator [[Je haalt het dossier terug. Zij is nog aan de lijn.]]

reply [[Een stop is bij een klacht verplicht, zodat niemand kan zeggen dat er iets is beïnvloed. Dat is juist netjes.]] {
  act = "explain", go = "laat_zitten",
  why = [[Netjes, en het was een vraag.]],
}
reply [[Dat was mijn fout: u stelde een vraag. De inschrijving loopt weer en de rekenmachine mag mee, sorry.]] {
  act = { "acknowledge", "apologise" }, trust = 2, patience = 2, takes = "4d", contact = true, go = "op_de_gok",
  why = [[Teruggedraaid. Zij moest er wel zelf achteraan.]],
}
reply [[Wij nemen hier echt alles serieus wat een student zegt. Dat kan bijna geen andere opleiding ons nazeggen.]] {
  act = "defend", go = "laat_zitten",
  why = [[Alles, behalve wat zij vroeg.]],
}

moment "bladzijden" { step = "probe" }
customer [[Een lijst, ja. Dan schrijf ik die zestig bladzijden straks gewoon nog een keer, toch?]]
  signal "gewoon nog een keer" { kind = "implicit", why = [['Gewoon' is hier het bitterste woord.]] }
  signal "Een lijst, ja" { kind = "indirect", why = [[Zij herhaalt wat je gaf, en laat zien hoe weinig het is.]] }
thought [[Zestig. Na elke dienst twee.]]

reply [[Zestig bladzijden op de gok, dat mag niet van ons komen. Wat hangt er nog meer van af voor u?]] {
  act = { "acknowledge", "probe" }, takes = "8h", go = "vijfendertig",
  why = [[Je noemt haar getal en vraagt verder.]],
}
reply [[Iets twee keer schrijven is helemaal geen ramp, hoor. Ik denk dat u er alleen maar van leert.]] {
  act = "minimise", go = "berust",
  why = [[Zij leert er zeker iets van: over ons.]],
}
reply [[De nakijkers geven juist heel uitgebreide opmerkingen terug. Daar zijn ze om bekend, dus dat loont altijd.]] {
  act = "defend", go = "berust",
  why = [[Opmerkingen die er niet zijn.]],
}

moment "standaardmail" { step = "solve" }
customer [[Dus dan krijg ik weer 'uw vraag is ontvangen'. Dat is goed hoor, ik vind wel ergens een
andere opleiding.]]
  signal "weer 'uw vraag is ontvangen'" { kind = "indirect", why = [[Zij voorspelt ons.]] }
  signal "Dat is goed hoor" { kind = "implicit", why = [[Wie vertrekt, wordt ineens heel vriendelijk.]] }
thought [[Het inschrijfgeld is wel weg.]]

reply [[Wat vervelend dat u er zo over denkt. Wij doen ons best om u zo spoedig mogelijk verder te helpen.]] {
  act = "script", go = "berust",
  why = [[Het bandje dat zij net voorspelde.]],
}
reply [[U kunt er een klacht over indienen, dan krijgt het een nummer. Zal ik u het formulier even toesturen?]] {
  act = "form", go = "ombudsman",
  why = [[Zij diende hem al in. Wij legden hem in het verkeerde bakje.]],
}
reply [[Dit is geen vraag meer en het blijft van mij. Over drie dagen is het nagekeken: belt u liever 's avonds?]] {
  act = { "own", "together" }, takes = "4d", contact = true, go = "portaal",
  why = [[Alsnog een eigenaar en een dag.]],
}
reply [[Zonder officiële klacht mogen wij de volgorde niet aanpassen. Dat is voor alle studenten hetzelfde, snapt u?]] {
  act = "rules", go = "berust",
  why = [[Je mag het zelf vastleggen. Dat is alles wat er nodig was.]],
}

moment "teveel" { step = "solve" }
narrator [[Een dag later. Je leidinggevende draait het terug: het was meer dan je mag geven.]]
customer [[Het bedrag staat niet meer in mijn portaal. Ik had er niet om gevraagd. En is er nu ook
nagekeken?]]
  signal "staat niet meer in mijn portaal" { kind = "explicit", why = [[Weer iets dat er was en weg is.]] }
thought [[Ik wil een cijfer. Een echt.]]

reply [[Dat kwam niet van mij, dat heeft mijn leidinggevende besloten. Ik vond het zelf een heel redelijk bedrag.]] {
  act = "blame", go = "ombudsman",
  why = [[Zij vroeg naar haar opdracht.]],
}
reply [[Boven de honderd euro moet het langs de controleur. Zo staat het in de regeling, daar kan ik niets aan doen.]] {
  act = "rules", go = "ombudsman",
  why = [[Die regeling gold gisteren ook.]],
}
reply [[Dat had ik niet mogen beloven, sorry. Het nakijken gaat wel door, en ik bel u zelf met het cijfer.]] {
  act = { "apologise", "agree" }, takes = "4d", contact = true, go = "portaal",
  why = [[Fout erkend, en terug naar waar het haar om ging.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Vijf dagen later. Je senior legde het bij de examencommissie, en die vergadert eens per
maand.]]
customer [[Ik heb een brief van de examencommissie. Mijn vraag staat op de agenda van volgende
maand. Mijn vráág.]]
  signal "op de agenda van volgende maand" { kind = "implicit", why = [[Zij heeft geen maand.]] }
  signal "Mijn vráág" { kind = "indirect", why = [[Met die klemtoon zegt zij dat wij het nog steeds niet horen.]] }

reply [[De commissie is er om alle studenten gelijk te behandelen. Ik vind dat eerlijk gezegd een goede zaak.]] {
  act = "defend", go = "berust",
  why = [[Gelijk behandeld: iedereen wacht een maand.]],
}
reply [[Dat is niet handig, maar zij wisten natuurlijk niet dat u haast had. Dat stond er ook niet bij.]] {
  act = "yes_but", go = "berust",
  why = [[Het stond er niet bij omdat jij het niet opschreef.]],
}
reply [[Ik had het zelf moeten laten nakijken. Dat gebeurt nu: wilt u dinsdagavond op examen, of zaterdag?]] {
  act = { "acknowledge", "together" }, takes = "2d", contact = true, go = "portaal",
  why = [[Vijf dagen te laat gebruik je wat je mocht.]],
}

moment "laat_zitten" { step = "listen" }
customer [[Weet u wat, laat maar zitten. Ik vraag het mijn zwager, die heeft deze opleiding ook
gedaan. Die is altijd overal in één keer voor geslaagd.]]
  signal "laat maar zitten" { kind = "implicit", why = [[Zij vraagt het niet nog een derde keer.]] }
  signal "Ik vraag het mijn zwager" { kind = "implicit", why = [[Haar vraag gaat naar iemand die wel antwoordt.]] }
  decoy  "altijd overal in één keer" { why = [[Grote woorden, over een knappe zwager.]] }
thought [[En dan stop ik. Zonder formulier.]]

reply [[Overal in één keer geslaagd, wat knap! Dan zit u bij hem goed, en ik wens u allebei veel succes.]] {
  act = "skip", heard = "altijd overal in één keer", go = "gestopt",
  why = [[Je bewondert de zwager en verliest de student.]],
}
reply [[Bij uitschrijven moet u wel aan de termijn denken, omdat u anders het hele kwartaal betaalt, vandaar dat ik het zeg.]] {
  act = "explain", go = "gestopt",
  why = [[Nu hebben termijnen ineens wel haast.]],
}
reply [[Wacht. Drie weken en twee berichten, en nog niemand hielp u. Ik ga dat doen en ik blijf tot er een cijfer is.]] {
  act = { "acknowledge", "own" }, takes = "1d", go = "op_de_gok",
  why = [[Nog net voor zij ophing.]],
}
reply [[Dat is jammer, want wij staan hoog in alle lijstjes. De meeste studenten zijn hier zeer tevreden over ons.]] {
  act = "defend", go = "gestopt",
  why = [[Zij stond niet in dat lijstje.]],
}
reply [[Stoppen kan ook, hoor. Daarvoor moet u bij de inschrijfbalie zijn. Zal ik u het nummer alvast geven?]] {
  act = "deflect", hand_over = "cold", contact = true, go = "gestopt",
  why = [[Het enige nummer dat zij van ons krijgt, is de uitgang.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Weet u, ik had 'klacht' nooit durven aanklikken. Ik ben blij dat ik het toch
gevraagd heb. Drie keer is scheepsrecht.]] { outcome = "delighted" }
ending "tevreden" [[Het cijfer is er en u was vriendelijk. Dank u wel.]] { outcome = "satisfied" }
ending "berust" [[Dan wacht ik het maar weer af. Fijne dag.]] { outcome = "resigned" }
ending "ombudsman" [[Ik heb de ombudsman voor studenten gebeld. Die nam op, en vroeg of het woord
klacht erin moest. Nee dus.]] { outcome = "escalated" }
ending "gestopt" [[(Vrijdag. Haar inschrijving is ingetrokken. Reden: geen opgave.)]] { outcome = "lost" }
ending "stil_gestopt" [[Ik moet weer naar binnen. Laat maar. (Zij hangt op.)]] { outcome = "lost" }
