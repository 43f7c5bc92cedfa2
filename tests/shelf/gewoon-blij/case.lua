case {
  title    = "Gewoon blij",
  summary  = "Een mevrouw belt over een monteur. Er vallen veel woorden die je kent.",
  sector   = "huur",
  channel  = "phone",
  role     = "frontoffice",
  minutes  = 5,
  teaches  = { "een compliment mag een compliment zijn",
               "wie een klacht zoekt, vindt er altijd een",
               "doorgeven aan wie het verdient" },
  norm     = { time = "24h", limit = "7d", contacts = 1 },
  customer = { name = "mevrouw Demir", portrait = "vrouw-30", trust = 60, patience = 60 },
  start    = "opening",
  level    = 1, after = { "de-kraan" },
  on       = { patience_out = "opgehangen" },
}

-- In deze zaak staat geen enkel signaal. Wat op onvrede lijkt, is het niet.
act "dig" { label = "een klacht zoeken", empathy = -2, trust = -6, patience = -11, trap = true,
            why = [[Wie blijft vragen wat er mis was, hoort niet wat er goed ging.]] }
remedy "pass_on" { label = "compliment doorgeven", trust = 6, patience = 5 }
role "frontoffice" { label = "medewerker klantcontact", euros = 50,
  may = { "pass_on", "tell_back", "apology", "urgent_repair", "fixed_contact", "refund", "gesture",
          "voucher", "complaint_form" } }

-- Het gesprek zoals het goed gaat ------------------------------------------------

moment "opening" { step = "listen" }
narrator [[Dinsdag, 10:05. De telefoon gaat.]]
customer [[Met Demir, voor de derde keer deze week. Eerst de afspraak, toen moest ik verzetten, en nu dit. Ik wil
niet lastig zijn, maar die monteur van gisteren, dat is toch niet te geloven?]]
  decoy "voor de derde keer"     { why = [[Zij belde om een afspraak te maken, en om hem zelf te verzetten. Dit is de derde keer, en niemand liet iets na.]] }
  decoy "Ik wil niet lastig zijn" { why = [[Bij een klacht is dit een drempel. Zij vindt het gewoon gek om te bellen zonder probleem.]] }
  decoy "niet te geloven"        { why = [[Groot woord, en je weet nog niet welke kant het op gaat. Luister eerst.]] }
thought [[Zoiets zeg je eigenlijk veel te weinig.]]

reply [[Drie keer moeten bellen, dat spijt mij heel erg. Wat heeft hij verkeerd gedaan? Dan leg ik het voor u vast.]] {
  act = { "apologise", "dig" }, heard = { "voor de derde keer", "Ik wil niet lastig zijn", "niet te geloven" }, go = "verkeerd",
  why = [[Je hoorde drie bekende woorden en maakte het verhaal zelf af. Zij had het nog niet verteld.]],
}
reply [[De monteurs hebben deze weken een erg vol rooster, vandaar dat het weleens anders loopt dan u gewend bent.]] {
  act = "explain", go = "rooster",
  why = [[Uitleg over iets waar zij niets over heeft gezegd.]],
}
reply [[Ik ben er helemaal voor u. Vertelt u eens rustig wat er gisteren is gebeurd, ik luister.]] {
  act = "listen", go = "verhaal",
  why = [[Je vult niets in, ook niet dat het iets ergs is. Luisteren werkt altijd, ook als er geen klacht komt.]],
}
reply [[Mag ik eerst uw postcode en huisnummer? Dan zoek ik op welke monteur er gisteren bij u is geweest.]] {
  act = "clarify", go = "postcode",
  why = [[Handig voor straks. Zij wil het eerst kwijt.]],
}
reply [[Onze monteurs zijn allemaal gediplomeerd, mevrouw, en die doen hun werk altijd zo goed als ze kunnen.]] {
  act = "defend", go = "rooster",
  why = [[Je verdedigt iemand die niet wordt aangevallen.]],
}

moment "verhaal"
customer [[Mijn moeder is zo goed als doof. Hij ging zitten, tekende de thermostaat voor haar na, knop voor knop,
en bleef tot de kamer warm was. Zij moppert op alles, op de soep, op mij. En nu? Niets te klagen!]]
  decoy "moppert op alles"  { why = [[Haar moeder moppert op de soep en op haar. Niet op ons.]] }
  decoy "Niets te klagen"   { why = [[Het woord klagen staat er, en er staat 'niets' voor. Neem dat letterlijk.]] }
thought [[Zo'n jongen. Op zijn knieën, met een potlood.]]
narrator [[Dit is het verhaal. Wat is dit telefoontje?]]
judge { is = "compliment", go = { right = "tekening", half = "tekening", wrong = "dossier" },
        why = [[Onvrede? Nee. Over ons? Ja. Verwacht zij een oplossing? Nee, alleen dat iemand het hoort. Een compliment dus, zonder angel.]] }

moment "tekening" { step = "acknowledge" }
customer [[Ze heeft de tekening ingelijst. Ik moest ervan huilen, gek hè? Ik dacht: dat moet daar toch iemand horen.]]
  decoy "Ik moest ervan huilen" { why = [[Tranen zijn niet altijd verdriet.]] }
  decoy "Ik dacht"              { why = [['Ik dacht dat u zou bellen' is een gemiste belofte. Zij dacht iets liefs.]] }
thought [[Hoe vaak bellen mensen hiervoor?]]

reply [[Voor complimenten is onze afdeling Communicatie. Ik verbind u door, dan nemen zij het daar verder met u op.]] {
  act = "deflect", hand_over = "cold", takes = "3d", contact = true, go = "communicatie",
  why = [[Ook een compliment kan van het kastje naar de muur.]],
}
reply [[Dat tekenen zit tegenwoordig in de cursus, omdat we vorig jaar merkten dat veel mensen de knoppen lastig vinden.]] {
  act = "explain", go = "cursus",
  why = [[Je maakt van zijn aandacht een lesonderdeel.]],
}
reply [[Dat is goed om te horen, mevrouw. Ik zet het in het systeem. Kan ik verder nog iets voor u betekenen?]] {
  act = "script", go = "vlak",
  why = [[Beleefd, en het had net zo goed een bandje kunnen zijn.]],
}
reply [[Hij nam de tijd en nu kan zij het zelf. Geen wonder dat het u raakt. Dank dat u daarvoor belt.]] {
  act = { "acknowledge", "thank" }, empathy = 2, go = "wat_hielp",
  why = [[Ook blijdschap wil erkend worden: wat er gebeurde, wat het deed, en dank je wel.]],
}
reply [[Huilen? Dan zit er vast meer achter. Is er eerder iets misgegaan bij uw moeder, waar u nog mee zit?]] {
  act = "dig", heard = { "Ik moest ervan huilen", "Ik dacht" }, go = "eerder",
  why = [[Je zoekt de wond bij iemand die blij is.]],
}

moment "wat_hielp" { step = "probe" }
customer [[Graag gedaan, hoor. Ik zeg altijd: als het slecht is, hang je ook meteen aan de lijn.]]
  decoy "als het slecht is" { why = [[Een levensles. Er was niets slecht.]] }
thought [[Leuk, dat er iemand naar vraagt.]]

reply [[Als u nu één ding mocht noemen dat gisteren wat minder ging, hoe klein ook, wat zou dat dan zijn geweest?]] {
  act = "dig", go = "sok",
  why = [[Wie zo vraagt, krijgt altijd iets. Het compliment is dan weg.]],
}
reply [[Zo is het. En wat hielp uw moeder nu het meest: dat tekenen, dat zitten, of nog iets anders?]] {
  act = "probe", go = "leiding",
  why = [[Ook van wat goed ging kun je leren, als je weet wat het precies was.]],
}
reply [[Zou u dat voor ons in een cijfer willen uitdrukken? Met een negen of een tien zijn wij erg geholpen.]] {
  act = "survey", go = "cijfer",
  why = [[Haar verhaal wordt ons getal.]],
}
reply [[Precies. Dan schrijf ik hier op dat u tevreden bent, dan is dat bij ons in elk geval ook bekend.]] {
  act = "answer", go = "leiding",
  why = [['Tevreden' is wat er overblijft als je niet doorvraagt. Hij heeft er niets aan.]],
}

moment "leiding" { step = "solve" }
customer [[Dat hij haar aankeek als hij praatte. Dat doet niemand! Wie is eigenlijk zijn leidinggevende? Die wil ik
spreken.]]
  decoy "Dat doet niemand"                   { why = [['Niemand' is vaak een verwijt. Hier maakt het hem bijzonder.]] }
  decoy "Wie is eigenlijk zijn leidinggevende" { why = [[Meestal gaat iemand nu hogerop. Zij wil hem ophemelen.]] }
thought [[Zijn baas moet dat weten. Dan krijgt hij misschien een taart.]]

reply [[Dat is nergens voor nodig, mevrouw. Wat er ook is, daar komen u en ik hier samen heus wel uit.]] {
  act = "minimise", heard = { "Dat doet niemand", "Wie is eigenlijk zijn leidinggevende" }, go = "schrik",
  why = [[Je hoorde een dreigement. Het was een bos bloemen.]],
}
reply [[Namen van leidinggevenden mogen wij niet doorgeven, dat staat zo in de regels over onze privacy.]] {
  act = "rules", go = "schrik",
  why = [[Een regel tegen boze bellers, voor iemand die blij is.]],
}
reply [[Dat is een goed idee. Wilt u het zelf zeggen of schrijven, of zal ik het voor u aan haar overbrengen?]] {
  act = "together", go = "lampje",
  why = [[Je neemt haar serieus en laat haar kiezen. Zij hoort bij wie het terechtkomt.]],
}
reply [[Die is bijna nooit op kantoor te vinden. U kunt het beste over een paar weken nog eens terugbellen.]] {
  act = "advise", go = "schrik",
  why = [[Over een paar weken is het er niet meer.]],
}

moment "lampje"
customer [[Doet u het maar, u zit dichterbij. O ja, nu ik u toch spreek: op die thermostaat brandt een lampje. Hoort
dat zo, dat groene?]]
  decoy "Hoort dat zo" { why = [['Hoort dat zo?' kan een verwijt zijn in de vorm van een vraag. Dit is de vraag zelf.]] }
thought [[Anders blijft mama ernaar kijken.]]
narrator [[Over dat groene lampje: wat is dat?]]
judge { is = "question", go = { right = "groen", half = "groen", wrong = "storing" },
        why = [[Een vraag. Er is niets stuk en niets beloofd. Geef antwoord, dan is het klaar.]] }

moment "groen" { step = "acknowledge" }
customer [[Het is niks, hoor. Ze let alleen overal op, dus legt u het maar even uit.]]
  decoy "Het is niks" { why = [['Het is niks' kan een groot iets klein maken. Hier is het niks.]] }
thought [[Ja of nee is genoeg.]]

reply [[Ik stuur voor alle zekerheid vandaag nog iemand langs, dan weet u tenminste zeker dat alles veilig is.]] {
  act = "overpromise", takes = "8h", go = "genoeg",
  why = [[Een monteur voor een lampje dat doet wat het moet doen. Haar moeder gaat zich zorgen maken.]],
}
reply [[Groen betekent dat hij verwarmt. Gaat het uit, dan is het warm genoeg. Zij hoeft er niets aan te doen.]] {
  act = "inform", go = "genoeg",
  why = [[Zij vroeg erom. Kort en duidelijk, en genoeg om aan haar moeder door te vertellen.]],
}
reply [[Dat hangt van de uitvoering af, omdat er drie types zijn met elk een eigen printplaat, en bij het oudste type heeft dat lampje weer een andere functie.]] {
  act = "explain", go = "genoeg",
  why = [[Ook op een vraag kun je te veel antwoord geven.]],
}
reply [[Staat dat niet in het boekje? Daar vindt u het op bladzijde acht, met ook nog een tabel erbij.]] {
  act = "advise", go = "genoeg",
  why = [[Zij vroeg het aan jou.]],
}

moment "genoeg" { step = "solve" }
customer [[Dat zal ik haar zeggen. Nou, dan weet u het. Ik hoef er niets voor terug, laat dat maar zitten.]]
  decoy "laat dat maar zitten" { why = [[Wie afhaakt, zegt 'laat maar'. Zij is klaar, en tevreden.]] }
thought [[Als hij het maar te horen krijgt.]]
narrator [[Wat doe je nu?]]
offer {
  welcome = { "pass_on", "tell_back" },
  harmful = { "apology", "urgent_repair", "fixed_contact", "refund", "gesture", "voucher", "complaint_form" },
  fair    = { 0, 0 },
  route   = "self",
  hand_over = { takes = "3d", trust = -6, patience = -8 },
  why     = [[Er is niets te herstellen en niets te vergoeden. Niets doen mag, doorgeven is mooier. Excuses of een bon maken van een cadeau een klacht, en een collega erbij is niet nodig.]],
  go      = { fits = "met_naam", short = "te_gul", beyond = "te_duur", handed_over = "verkeerd_loket" },
}

moment "met_naam" { step = "solve" }
customer [[Zijn naam heb ik niet eens onthouden, wat erg! En mag hij weten dat het over mijn moeder gaat? Daar had ik
nog niet over nagedacht.]]
  decoy "wat erg" { why = [[Zij schaamt zich een beetje. Het gaat over haar geheugen.]] }
thought [[Ze is nogal op zichzelf, mama.]]

reply [[Geen punt, ik zet het met naam en adres op het prikbord in de kantine. Dat vinden de collega's vast leuk.]] {
  act = "skip", go = "dag",
  why = [[Leuk voor ons. Zij vroeg zich net af of haar moeder dat wel wil.]],
}
reply [[Zijn naam zoek ik op. Mag ik die van uw moeder noemen, of zeg ik liever: een mevrouw met een tekening?]] {
  act = "permission", go = "dag",
  why = [[Ook bij goed nieuws vraag je wie het mag weten.]],
}
reply [[Dan kan ik het helaas niet doorgeven, want zonder naam van de monteur neemt het systeem het niet aan.]] {
  act = "rules", go = "vlak_einde",
  why = [[Het systeem wint van een compliment. Zoek die naam gewoon op.]],
}
reply [[Mogen we er dan een stukje van maken voor de website, met een foto van uw moeder en die tekening?]] {
  act = "survey", go = "dag",
  why = [[Zij aarzelt over één monteur, en jij wilt het aan iedereen vertellen.]],
}

moment "dag" { step = "follow_up" }
customer [[Een mevrouw met een tekening, dat vindt ze prachtig. Nou, dan hang ik op. Jammer dat ik zijn gezicht niet zie
als hij het hoort.]]
  decoy "Jammer dat ik" { why = [[Een compliment met 'jammer' is vaak een angel. Hier is het nieuwsgierigheid.]] }
thought [[Ik had erbij willen zijn.]]

reply [[Dat gezicht kan ik u beschrijven. Ik vertel het hem vanmiddag en bel u morgen om tien uur terug.]] {
  act = "follow_up", go = "morgen",
  why = [[Een kleine belofte die je kunt houden, en die van een compliment een verhaal maakt.]],
}
reply [[Ja, jammer. Dan wens ik u nog een heel fijne dag, en doet u vooral de groeten aan uw moeder van ons.]] {
  act = "thank", go = "tevreden",
  why = [[Vriendelijk. Meer hoeft ook niet, maar er zat nog iets moois in.]],
}
reply [[U noemt het jammer. Is er dan misschien toch nog iets in dit gesprek dat wij beter hadden kunnen doen?]] {
  act = "dig", heard = "Jammer dat ik", go = "vlak_einde",
  why = [[Op de laatste meter alsnog op zoek. Zij moet nu iets bedenken.]],
}
reply [[U krijgt van ons zo een vragenlijst van tien minuten. Wilt u daar bij elke vraag een tien invullen?]] {
  act = "survey", go = "vlak_einde",
  why = [[Zij gaf je al een tien. Je vraagt er nog twintig.]],
}

moment "morgen" { step = "follow_up" }
narrator [[Woensdag, 10:00. Je belt haar op. De monteur stond te glunderen.]]
customer [[Heeft hij er nóg een getekend, voor op de overloop? Nee! Straks gaat ze zich nog beklagen dat de muur vol
hangt.]]
  decoy "zich nog beklagen" { why = [[Een grapje. Zij lacht.]] }
thought [[Dit vertel ik vanavond aan iedereen.]]

reply [[Mooi zo. Dan kan ik de melding nu sluiten, en dan staat hij bij ons als tevreden afgehandeld in de boeken.]] {
  act = "thank", empathy = 0, go = "tevreden",
  why = [[Netjes afgesloten, als elke andere melding.]],
}
reply [[Als ze vindt dat de muur te vol wordt, dan haalt hij hem natuurlijk weg. Zal ik dat meteen regelen?]] {
  act = "dig", heard = "zich nog beklagen", go = "vlak_einde",
  why = [[Een grapje opgelost als een klacht.]],
}
reply [[Zo ziet u maar weer dat wij bij de monteurs heel streng kiezen. Er komt bij ons echt niet iedereen door.]] {
  act = "defend", go = "tevreden",
  why = [[Het ging over hem, en nu over ons.]],
}
reply [[En weet u wat? Door uw moeder krijgen alle monteurs nu een schetsblok mee. Dat wilde hij zelf graag.]] {
  act = "close_loop", when = { contacts = { max = 1 } }, go = "blij",
  why = [[Ook van een compliment kan iets veranderen. Wie dat hoort, belt vaker als iets goed gaat.]],
}

-- Zijpaden: wie een klacht zoekt --------------------------------------------------

moment "verkeerd" { step = "listen" }
customer [[Verkeerd? Nee joh, helemaal niets. Ik begin ook weer achteraan. Het was juist zo bijzonder.]]
  decoy "helemaal niets" { why = [['Niets' zegt ook iemand die het opgeeft. Zij antwoordt gewoon op jouw vraag.]] }
thought [[Heb ik iets raars gezegd?]]

reply [[Zegt u het gerust. Als mensen zeggen dat er helemaal niets is, dan is er namelijk bijna altijd iets.]] {
  act = "dig", patience = -30, trust = -15, heard = "helemaal niets", go = "opgehouden",
  why = [[Zij kan nu zeggen wat zij wil, jij weet het beter.]],
}
reply [[Dan was ik te snel. Begint u maar gewoon bij het begin, ik ben heel benieuwd wat hij heeft gedaan.]] {
  act = "listen", empathy = 2, go = "verhaal",
  why = [[Je laat je vermoeden los en maakt ruimte voor wat er wel was.]],
}
reply [[Onze monteurs weten dat ze op tijd moeten zijn, dus dan is het voor ons belangrijk dat u het gewoon meldt.]] {
  act = { "explain", "dig" }, go = "opgehouden",
  why = [[Uitleg waarom zij zou moeten klagen.]],
}
reply [[Gelukkig maar. Die jongens staan hier namelijk bekend als de allerbeste van de hele regio, weet u dat?]] {
  act = "defend", go = "opgehouden",
  why = [[Reclame, en zij heeft nog steeds niets kunnen vertellen.]],
}

moment "rooster" { step = "listen" }
customer [[Daar heb ik niets van gemerkt, hoor. Hij had juist alle tijd. Daar bel ik over.]]
  decoy "Daar heb ik niets van gemerkt" { why = [[Het klinkt als tegenspraak. Zij zegt iets aardigs over hem.]] }
thought [[Ik probeer het nog eens.]]

reply [[Dat kwam dan doordat er in uw wijk iemand was uitgevallen, want normaal hebben ze een half uur per adres.]] {
  act = "explain", go = "opgehouden",
  why = [[Zij noemt iets moois, en jij verklaart het weg.]],
}
reply [[Fijn dat u zegt dat onze mensen hun werk goed doen. Wij sturen dan ook echt alleen maar vakmensen op pad.]] {
  act = "defend", go = "opgehouden",
  why = [[Nu gaat het over ons, en het verhaal is er nog niet uit.]],
}
reply [[Daar wil ik meer over horen. Wat deed hij met al die tijd? Vertelt u maar, ik heb die ook.]] {
  act = "listen", empathy = 2, go = "verhaal",
  why = [[Alsnog geluisterd, en je maakt er tijd voor.]],
}
reply [[Alle tijd, dat is wel heel ruim. Heeft hij dan misschien iets gedaan wat niet op de bon stond?]] {
  act = "dig", heard = "Daar heb ik niets van gemerkt", patience = -20, go = "opgehouden",
  why = [[Van aandacht maak je een overtreding.]],
}

moment "postcode" { step = "listen" }
customer [[Vierendertig twaalf, nummer acht. Maar het is al klaar, hoor. U hoeft echt niets meer te doen.]]
  decoy "U hoeft echt niets meer te doen" { why = [[Soms het einde van een lang geduld. Hier is het letterlijk waar.]] }
thought [[Nu wordt het een hele administratie.]]

reply [[Klaar, maar u belt dus toch nog. Wat is er dan volgens u gisteren blijven liggen aan werk?]] {
  act = "dig", heard = "U hoeft echt niets meer te doen", patience = -20, go = "opgehouden",
  why = [[Het bestaat dus niet, in jouw hoofd, dat iemand zomaar belt.]],
}
reply [[Dan leg ik mijn pen neer. U wilde iets vertellen over gisteren, en ik vroeg naar uw postcode.]] {
  act = "listen", empathy = 2, go = "verhaal",
  why = [[Weg van het scherm, terug naar haar.]],
}
reply [[Die postcode hebben wij nodig omdat een gesprek zonder adres niet in het systeem kan worden bewaard.]] {
  act = "explain", go = "opgehouden",
  why = [[Het systeem krijgt antwoord, zij niet.]],
}
reply [[Ik zie het staan, keurig binnen de afgesproken tijd. Daar kunt u bij ons gewoon op vertrouwen, mevrouw.]] {
  act = "defend", go = "opgehouden",
  why = [[De computer wist het al. Zij belde voor iets anders.]],
}

moment "opgehouden" { step = "listen" }
customer [[Nou, ik bel te druk, denk ik. Laat maar. Ik ga mijn moeder halen, die kan nooit wachten.]]
  decoy "Laat maar"          { why = [[Meestal vertrekt hier iemand met onvrede. Zij vertrekt met goed nieuws dat niemand wilde horen.]] }
  decoy "die kan nooit wachten" { why = [[Dat gaat over haar moeder.]] }
thought [[Dan vertel ik het wel aan de buren.]]

reply [[Als uw moeder nooit kan wachten, zal ik dan als klacht noteren dat de monteur te lang is gebleven?]] {
  act = "dig", heard = { "die kan nooit wachten", "Laat maar" }, trust = -20, patience = -40, go = "vergeten",
  why = [[Je hebt er een gevonden. Zij had hem niet.]],
}
reply [[Begrijpelijk. Om deze tijd is het bij ons ook altijd spits, omdat iedereen dan tegelijk zit te bellen.]] {
  act = "explain", go = "vergeten",
  why = [[Uitleg als afscheid. Het compliment is weg.]],
}
reply [[Goed. En weet u: onze mensen werken dag en nacht voor u, dus bij ons zit u echt altijd op de goede plek.]] {
  act = "defend", go = "vergeten",
  why = [[Het klinkt als een spotje op de radio.]],
}
reply [[Nog niet ophangen. U had goed nieuws en ik liet u niet aan het woord. Wat deed die monteur nou?]] {
  act = { "listen", "invite" }, empathy = 2, takes = "1d", go = "verhaal",
  why = [[Nog net op tijd. Je geeft haar het woord terug.]],
}

moment "dossier"
narrator [[Je legt het vast als klacht over een monteur. Automatisch gaat er een brief naar zijn chef.]]
customer [[Een klacht? Over hém? Nee, dan heb ik het niet goed gezegd. Hij was juist zo lief voor haar!]]
  decoy "dan heb ik het niet goed gezegd" { why = [[De schuld op zich nemen is vaak een signaal. Zij wil alleen helpen om het recht te zetten.]] }
thought [[Als hij hier maar geen last mee krijgt.]]
narrator [[Nog eens: wat is dit telefoontje?]]
judge { is = "compliment", go = { right = "tekening", half = "tekening", wrong = "chef" },
        why = [[Een compliment. Wie alles als klacht vastlegt, straft mensen die iets goed deden.]] }

moment "eerder" { step = "acknowledge" }
customer [[Eerder? Nee, u snapt me verkeerd. Het waren goede tranen. Omdat iemand haar zag.]]
  decoy "u snapt me verkeerd" { why = [[Geen verwijt. Zij helpt je op weg.]] }
thought [[Is dit nou zo moeilijk?]]

reply [[Wij vragen dit altijd, omdat er achter een sterke emotie in de praktijk vaak een oudere kwestie zit.]] {
  act = "explain", go = "vlak_einde",
  why = [[Een theorie over haar tranen.]],
}
reply [[Ik begreep het verkeerd. Iemand zag haar, en dat raakte u. Wat mooi dat u ons dat komt vertellen.]] {
  act = { "acknowledge", "thank" }, empathy = 2, go = "wat_hielp",
  why = [[Je geeft toe dat je ernaast zat, en noemt wat zij echt zei.]],
}
reply [[U mag het gerust vertellen, hoor. Het blijft onder ons, en hij komt het verder niet te weten.]] {
  act = { "dig", "secrecy_promise" }, go = "vlak_einde",
  why = [[Een geheim beloven over iets dat er niet is. En hij had het juist moeten weten.]],
}
reply [[Zo zijn onze monteurs. Ze zien de mens achter de ketel, daar staan wij als bedrijf helemaal voor.]] {
  act = "defend", go = "vlak_einde",
  why = [[Een folder als antwoord op een traan.]],
}

moment "cursus" { step = "acknowledge" }
customer [[O, is dat een cursus. Ik dacht dat het van hemzelf kwam. Nou ja, ook mooi.]]
  decoy "Ik dacht dat het van hemzelf kwam" { why = [[Een verwachting die anders uitkwam, en toch geen klacht: niemand had haar iets beloofd.]] }
thought [[Dan hoef ik hem dus niet te bedanken.]]

reply [[Ja, er zitten drie dagdelen in, en aan het eind krijgen ze een certificaat dat vijf jaar geldig blijft.]] {
  act = "explain", go = "vlak_einde",
  why = [[Hij bestaat nu helemaal niet meer.]],
}
reply [[Dat is toch juist goed? Het laat zien dat wij als organisatie echt investeren in onze mensen, mevrouw.]] {
  act = "defend", go = "vlak_einde",
  why = [[Zij belde over een mens.]],
}
reply [[Op een cursus leer je tekenen. Gaan zitten en haar aankijken deed hij zelf. Dank dat u dat zag.]] {
  act = { "acknowledge", "thank" }, empathy = 2, go = "wat_hielp",
  why = [[Je geeft het compliment terug aan wie het toekomt.]],
}
reply [[Dus u vindt het eigenlijk een beetje jammer. Had u liever gehad dat hij het anders had aangepakt?]] {
  act = "dig", heard = "Ik dacht dat het van hemzelf kwam", patience = -20, go = "vlak_einde",
  why = [[Uit één 'ik dacht' haal je een teleurstelling.]],
}

moment "vlak" { step = "acknowledge" }
customer [[Nee, verder niets. Staat het erin? Geeft niet als het te lang is, hoor.]]
  decoy "Geeft niet" { why = [[Dit kan inslikken zijn. Zij is gewoon makkelijk.]] }
thought [[Was dat het?]]

reply [[Er passen tweehonderd tekens in, omdat het veld eigenlijk voor storingen is, dus ik heb het iets ingekort.]] {
  act = "explain", go = "vlak_einde",
  why = [[Haar moeder past niet in een veld voor storingen.]],
}
reply [[Het staat erin, in één regel, en dat is te weinig. Hij zág haar, en dat deed u goed. Dank u wel.]] {
  act = { "acknowledge", "thank" }, empathy = 2, go = "wat_hielp",
  why = [[Van een regel terug naar een mens.]],
}
reply [[U zegt dat het niet geeft. Mag ik vragen wat er dan misschien toch een beetje tegenviel, mevrouw?]] {
  act = "dig", heard = "Geeft niet", patience = -20, go = "vlak_einde",
  why = [[Zij gaf je ruimte, en jij zocht erin.]],
}
reply [[Het staat erin. Ik wens u nog een heel prettige dag, en dank u wel voor het bellen met ons bedrijf.]] {
  act = "script", go = "vlak_einde",
  why = [[Twee keer een standaardzin.]],
}

moment "communicatie" { step = "acknowledge" }
narrator [[Drie dagen later gaat de telefoon.]]
customer [[Daar ben ik weer! Bij Communicatie vroegen ze of ik een persbericht had. Wat heb ik gelachen. Ik wil het
alleen aan hem laten zeggen, kan dat bij u?]]
  decoy "Daar ben ik weer"     { why = [[Wie is rondgestuurd, zegt dit met een zucht. Zij zegt het met een lach.]] }
  decoy "Wat heb ik gelachen"  { why = [[Spot? Nee. Zij vond het echt grappig.]] }
thought [[Nog één keer proberen. Het is het waard.]]

reply [[Dat kan gewoon bij mij. Hij nam de tijd voor uw moeder, en dat hoort hij vandaag nog. Mooi dat u volhield.]] {
  act = { "acknowledge", "own" }, go = "wat_hielp",
  why = [[Je houdt het bij je. Zo simpel was het de eerste keer ook.]],
}
reply [[Dan moet u bij Personeelszaken zijn, want die gaan over de medewerkers zelf. Ik zet u meteen even door.]] {
  act = "deflect", hand_over = "cold", takes = "4d", contact = true, go = "vergeten",
  why = [[Drie afdelingen verder, en de monteur weet nog van niets.]],
}
reply [[Wij hebben dat zo ingericht omdat Communicatie over alles gaat wat er naar buiten toe wordt gezegd.]] {
  act = "explain", go = "vlak_einde",
  why = [[Zij wil iets naar binnen zeggen.]],
}
reply [[Wat vervelend, dat spijt mij heel erg! Zal ik een klacht over de afdeling Communicatie voor u maken?]] {
  act = { "apologise", "dig" }, heard = { "Daar ben ik weer", "Wat heb ik gelachen" }, trust = -10, patience = -25, go = "vlak_einde",
  why = [[Zij lacht erom, en jij maakt er een zaak van.]],
}

moment "sok" { step = "probe" }
customer [[Minder? Eh. Tja. Er zat een gat in zijn sok?]]
  decoy "een gat in zijn sok" { why = [[Jij vroeg erom. Dit is geen klacht, dit is iemand die je wil helpen.]] }
thought [[Nu heb ik toch iets over hem gezegd. Wat flauw van me.]]

reply [[Dank u wel, daar kunnen wij iets mee. Ik geef het door aan de collega die over de bedrijfskleding gaat.]] {
  act = "dig", heard = "een gat in zijn sok", patience = -25, trust = -12, go = "vlak_einde",
  why = [[Wat de monteur te horen krijgt: er is gebeld over je sokken.]],
}
reply [[Dat streep ik weer door, want het was een rare vraag. Wat hielp uw moeder juist het meest, denkt u?]] {
  act = "probe", go = "leiding",
  why = [[Je zet je eigen vraag recht en vraagt naar wat ertoe doet.]],
}
reply [[Zij krijgen elk jaar drie paar van ons, omdat dat zo is afgesproken bij de laatste ronde over de cao.]] {
  act = "explain", go = "vlak_einde",
  why = [[De cao van de sok.]],
}
reply [[Als dat alles is, dan doen wij het hier dus heel erg goed! Dat hoor ik ook van veel andere huurders.]] {
  act = "defend", go = "vlak_einde",
  why = [[Haar compliment wordt een schouderklop voor jezelf.]],
}

moment "cijfer" { step = "probe" }
customer [[Een tien, natuurlijk. Maar daar heeft hij toch niets aan, aan een cijfer?]]
  decoy "daar heeft hij toch niets aan" { why = [[Het lijkt een verwijt over onze meting. Zij denkt gewoon aan hem.]] }
thought [[Ik wil dat híj het hoort.]]

reply [[Die cijfers gebruiken wij omdat wij er elk kwartaal een rapport van maken, dus op die manier telt het mee.]] {
  act = "explain", go = "vlak_einde",
  why = [[In een rapport staat geen tekening.]],
}
reply [[U heeft gelijk, aan woorden heeft hij meer. Wat deed hij dat uw moeder het meeste heeft geholpen?]] {
  act = "probe", go = "leiding",
  why = [[Van het cijfer naar wat hij kan horen en herhalen.]],
}
reply [[Een tien, dank u! En waarom eigenlijk geen tien plus? Was er iets waar hij punten liet liggen?]] {
  act = "dig", heard = "daar heeft hij toch niets aan", patience = -20, go = "vlak_einde",
  why = [[Zelfs bij een tien zoek je de rest.]],
}
reply [[Jawel hoor, een tien is voor een monteur altijd leuk. En onze mensen scoren gemiddeld al heel hoog.]] {
  act = "defend", go = "vlak_einde",
  why = [[Een gemiddelde, tegen iemand met een verhaal.]],
}

moment "schrik" { step = "solve" }
customer [[Nee, nee, het is niets ergs! Ik wil alleen dat zijn baas weet hoe goed hij is. Mag dat niet?]]
  decoy "Mag dat niet" { why = [[Zo kan iemand klinken die wordt afgewimpeld. Zij snapt alleen de aarzeling niet.]] }
thought [[Je zou er haast van gaan fluisteren.]]

reply [[Natuurlijk mag dat, en graag. Zal ik het haar doorgeven, of wilt u er zelf een paar woorden bij schrijven?]] {
  act = "together", takes = "2h", go = "lampje",
  why = [[Je hoort alsnog wat zij wil, en laat haar kiezen hoe.]],
}
reply [[Dat ligt wat gevoelig, omdat anders de collega's die niet genoemd worden, zich misschien gepasseerd voelen.]] {
  act = "explain", go = "vlak_einde",
  why = [[Nu is ook een compliment een probleem.]],
}
reply [[Dat weet zij heus al. Wij kennen onze mensen door en door, dat is nu juist de kracht van ons bedrijf.]] {
  act = "defend", go = "vlak_einde",
  why = [[Zij hoeft het niet meer te zeggen, vind jij.]],
}
reply [[Als u het zo stellig vraagt, is er vast iets. Heeft hij u soms gevraagd om hiervoor te bellen?]] {
  act = "dig", heard = "Mag dat niet", trust = -14, patience = -25, go = "vlak_einde",
  why = [[Je wantrouwt een cadeau.]],
}

moment "storing"
narrator [[Je boekt een klacht met spoed. Een uur later staat er een busje bij haar moeder voor de deur.]]
customer [[Er is niks aan de hand, en toch staat er iemand! Mijn moeder dacht dat er gas was. Ik vroeg alleen of dat
groene erbij hoort.]]
  decoy "Er is niks aan de hand"   { why = [[Letterlijk. Het lampje doet wat het moet doen.]] }
  decoy "of dat groene erbij hoort" { why = [[Nog altijd dezelfde vraag.]] }
thought [[Ik had het beter aan de buurman kunnen vragen.]]
narrator [[Nog eens: dat groene lampje, wat is dat?]]
judge { is = "question", go = { right = "groen", half = "groen", wrong = "chef" },
        why = [[Een vraag. Er was een antwoord van één zin nodig.]] }

moment "te_gul" { step = "solve" }
narrator [[Een dag later ligt er een brief bij haar. Bovenaan staat: met excuses voor het ongemak.]]
customer [[Ik kreeg iets van u. Welk ongemak? Nu is het net of ik ergens op uit was.]]
  decoy "of ik ergens op uit was" { why = [[Zij voelt zich ongemakkelijk met jouw gulheid. Zij wil niets, en dat is alles.]] }
thought [[Ik wou alleen dank je wel zeggen.]]

reply [[Zo'n brief gaat automatisch, omdat het systeem bij ieder telefoontje uitgaat van een probleem, ziet u.]] {
  act = "explain", go = "vlak_einde",
  why = [[Het systeem gaat daarvan uit. Jij ook.]],
}
reply [[Die brief klopt niet, gooit u hem maar weg. U belde om hem te bedanken, en dat doe ik vandaag. Hoe wilt u het?]] {
  act = { "acknowledge", "together" }, takes = "1d", contact = true, go = "met_naam",
  why = [[Terug naar waar zij voor belde.]],
}
reply [[Neemt u het toch gerust aan. Iedereen die ons belt, krijgt bij ons graag een klein gebaar, daar zijn wij trots op.]] {
  act = "defend", go = "vlak_einde",
  why = [[Nu is zij klant nummer zoveel met een klein gebaar.]],
}

moment "te_duur" { step = "solve" }
narrator [[Een dag later. Je teamleider haalt het terug: het is meer dan je mag geven.]]
customer [[Een mevrouw vroeg waarom ik geld terug wilde. Ik wil helemaal geen geld! Ik had gewoon een leuke monteur.]]
  decoy "Ik wil helemaal geen geld" { why = [[Precies wat zij gisteren ook zei. Zij wil dat hij het hoort.]] }
thought [[Volgende keer stuur ik een kaartje.]]

reply [[Zo'n bedrag moet altijd langs de leiding, omdat er anders geen zicht is op wat er wordt uitgegeven.]] {
  act = "explain", go = "vlak_einde",
  why = [[Onze regels, voor geld dat niemand wilde.]],
}
reply [[Dat heeft mijn teamleider niet zo handig aangepakt. Van mij had u het heus allemaal mogen houden.]] {
  act = "blame", go = "vlak_einde",
  why = [[Jij bood het aan.]],
}
reply [[U wilde alleen dat hij het hoorde. Ik was te gul, en ik zet het recht. Zal ik het hem vandaag zeggen?]] {
  act = { "acknowledge", "together" }, takes = "2d", contact = true, go = "met_naam",
  why = [[Je laat het geld los en doet wat zij vroeg.]],
}

moment "verkeerd_loket" { step = "solve" }
narrator [[Drie dagen later. Je collega heeft haar gebeld om te vragen wat er aan de hand was.]]
customer [[Uw collega vroeg wat mijn klacht was. Niets, zei ik. Toen was het even stil, haha. Weet die monteur het nu
al?]]
  decoy "wat mijn klacht was" { why = [[Het woord van een collega, niet van haar.]] }
thought [[Zou hij nou ooit iets horen?]]

reply [[Dat had ik zelf moeten doen. Hij hoort het vandaag van mij. Wat zal ik hem namens u precies zeggen?]] {
  act = { "own", "together" }, takes = "4h", contact = true, go = "met_naam",
  why = [[Het was jouw telefoontje. Nu doe je het zelf.]],
}
reply [[Zulke gesprekken gaan bij ons altijd langs een senior, omdat die beter kan inschatten wat er speelt.]] {
  act = "explain", go = "vlak_einde",
  why = [[Er speelde niets.]],
}
reply [[Mijn collega is juist heel goed in moeilijke gesprekken, dus bij haar bent u altijd aan het goede adres.]] {
  act = "defend", go = "vlak_einde",
  why = [[Het was geen moeilijk gesprek.]],
}

-- Hoe het afloopt ----------------------------------------------------------------

ending "blij" [[Een schetsblok! Wacht, dat moet ik mama vertellen. Ik ben zo blij dat ik gebeld heb.]] { outcome = "delighted" }
ending "tevreden" [[Leuk dat hij het weet. Dank u, en een fijne dag nog.]] { outcome = "satisfied" }
ending "vlak_einde" [[O. Nou, dan heb ik het in elk geval gezegd. Dag.]] { outcome = "resigned" }
ending "chef" [[Ik heb zijn chef gebeld om die klacht er weer af te krijgen. Hij moest al komen praten.]] { outcome = "escalated" }
ending "vergeten" [[(Zij vertelt het aan de buren. De monteur hoort er nooit iets van.)]] { outcome = "lost" }
ending "opgehangen" [[Weet u wat, ik stuur hem wel een kaartje. (Zij hangt op.)]] { outcome = "lost" }
