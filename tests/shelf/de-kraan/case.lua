case {
  title    = "De kraan",
  summary  = "Een huurder belt over haar lekkende keukenkraan. Gewoon een reparatie, zo lijkt het.",
  sector   = "huur",
  channel  = "phone",
  role     = "frontoffice",
  minutes  = 6,
  teaches  = { "een reparatie is geen klacht, maar kan er een verbergen",
               "drie keer moeten bellen",
               "eerst de klant, dan de kraan" },
  norm     = { time = "24h", limit = "14d", contacts = 1 },
  customer = { name = "mevrouw De Vries", portrait = "vrouw-60", trust = 45, patience = 45, earlier = 2 },
  start    = "opening",
  level    = 1,
  on       = { patience_out = "ophangen" },
}

-- Het gesprek zoals het goed gaat ----------------------------------------------

moment "opening" { step = "listen" }
narrator [[Maandag, 09:12. De telefoon gaat.]]
customer [[Goedemorgen, ik bel nog eens over de keukenkraan. Ik dacht eerst aan de wasmachine, maar
nee, het is de kraan die lekt. Ik wil niet lastig zijn, hoor, maar het is nu wel de derde keer.]]
  signal "nog eens"        { kind = "implicit", why = [[Wie nog eens belt, heeft eerder niet gekregen wat is afgesproken.]] }
  signal "niet lastig zijn" { kind = "implicit", why = [[Zij voelt zich bezwaard. Er moest een drempel over om te bellen.]] }
  signal "de derde keer"   { kind = "implicit", why = [[Zij zegt niet dat het een schande is. Drie keer bellen zegt het voor haar.]] }
  decoy  "Ik dacht eerst"  { why = [[Hier dacht zij aan een wasmachine. Bij een gemiste belofte klinkt het als: ik dacht dat u zou komen.]] }
thought [[Ze zuchten vast als ze mijn nummer zien.]]

reply [[Het is op dit moment erg druk bij de monteurs, en daardoor loopt de planning van de kranen wat uit.]] {
  act = "explain", go = "druk",
  why = [[Nog voor zij iets heeft kunnen vertellen, hoort zij waarom het niet lukte. Uitleg klinkt als verdediging.]],
}
reply [[Dan maak ik meteen een nieuwe melding voor u aan. Mag ik uw postcode en uw huisnummer even noteren?]] {
  act = "skip", go = "melding",
  why = [[Vlot en vriendelijk, en precies wat de vorige twee keren ook gebeurde. De kraan is gehoord, zij niet.]],
}
reply [[U bent niet lastig. Vertelt u eens hoe het de vorige twee keren is gegaan, ik luister.]] {
  act = "invite", heard = { "nog eens", "niet lastig zijn", "de derde keer" }, go = "verhaal",
  why = [[Je pakt op wat zij tussen neus en lippen zei en maakt ruimte voor het hele verhaal.]],
}
reply [[Wat naar, zo'n lekkende kraan. Kunt u mij zeggen waar het water nu precies vandaan komt?]] {
  act = "sympathise", go = "techniek",
  why = [[Vriendelijk, maar je vraagt naar het water en niet naar haar.]],
}
reply [[U dacht aan de wasmachine. Zullen we samen nagaan of het water toch niet daarvandaan komt?]] {
  act = "clarify", heard = "Ik dacht eerst", go = "wasmachine",
  why = [[Je gaat in op iets dat zij zelf al had uitgesloten. Zo luister je langs haar heen.]],
}

moment "verhaal" { step = "acknowledge" }
customer [[Nou, de eerste keer heb ik een ochtend vrij genomen en niemand gezien. Vorige week weer. Ik
neem aan dat de monteur mijn bel niet kon vinden. Mijn zus zegt altijd dat ik te veel geduld heb.]]
  signal "niemand gezien"   { kind = "implicit", why = [[Een afspraak die niet is nagekomen, heel neutraal verteld.]] }
  signal "Vorige week weer" { kind = "implicit", why = [[Het gebeurde twee keer. Herhaling maakt van een reparatie een klacht.]] }
  signal "Ik neem aan dat"  { kind = "implicit", why = [[Een beleefd verzinsel: zij geeft ons een excuus waar zij zelf niet in gelooft.]] }
  decoy  "zegt altijd"      { why = [['Altijd' klinkt als een verwijt, maar dit gaat over haar zus.]] }
thought [[Twee vrije ochtenden, voor een kraan. En niemand die belt.]]

reply [[Onze monteurs bellen echt altijd aan en laten een kaartje achter, daar zijn ze heel zorgvuldig in.]] {
  act = "defend", go = "discussie",
  why = [[Je neemt het op voor de monteur. Dan moet zij gaan bewijzen dat zij thuis was.]],
}
reply [[Er is een nieuwe planning gekomen en daarin vallen afspraken soms weg. Er wordt hard aan gewerkt.]] {
  act = "explain", go = "planning",
  why = [[Het kan best kloppen, maar zij vroeg er niet om. Eerst moet iemand zeggen dat dit niet hoort.]],
}
reply [[Twee ochtenden vrij genomen en er kwam niemand. Dat had niet mogen gebeuren, mijn excuses.]] {
  act = { "acknowledge", "apologise" }, go = "bijzaak",
  why = [[Feit, gevolg en norm in één adem, en een excuus zonder 'als'.]],
}
reply [[Sorry voor het ongemak. Afspraken lopen via de planning, ik verbind u door en dan zoeken zij het uit.]] {
  act = "deflect", hand_over = "cold", takes = "1h", contact = true, go = "kastje",
  why = [[Jij mag dit zelf oplossen. Doorverbinden betekent: nog een keer het hele verhaal.]],
}

moment "bijzaak"
customer [[Dank u, dat doet me goed. O ja, als er dan toch iemand komt: het lampje in het portaal is
sinds gisteren stuk. Dat had ik nog niet gemeld.]]
  decoy "sinds gisteren" { why = [['Al drie weken' is een verwijt. 'Sinds gisteren' is alleen een datum.]] }
narrator [[Over dat lampje in het portaal: wat is dat?]]
judge { is = "request", go = { right = "gevolg", half = "gevolg", wrong = "commissie" },
        why = [[Er is iets stuk en niemand heeft iets nagelaten. Een gewone melding dus. Pas als wij er niets mee doen, wordt het een klacht.]] }

moment "gevolg" { step = "probe" }
customer [[Het lampje heeft geen haast. En met die kraan, ach, ik red me wel. Er staat een emmer onder.]]
  signal "ik red me wel" { kind = "implicit", why = [[Zo klinkt iemand die er niet meer op rekent dat het goed komt.]] }
thought [[Ik sta er elke nacht twee keer voor op.]]

reply [[Mooi dat u zich redt. Dan kijk ik in de gewone planning wanneer er een monteur bij u langs kan komen.]] {
  act = "skip", go = "zuchtje",
  why = [[Je neemt 'ik red me wel' letterlijk, en dan krijgt zij de gewone wachttijd.]],
}
reply [[U redt zich, zegt u. Wat betekent dat lekken nu voor u, overdag en ook 's nachts?]] {
  act = "probe", heard = "ik red me wel", go = "emmer",
  why = [[Je vraagt naar de gevolgen voor haar. Pas dan hoor je hoeveel haast het heeft.]],
}
reply [[Hoeveel water staat er zo ongeveer in die emmer als u hem 's avonds leeggooit, denkt u?]] {
  act = "clarify", go = "emmer",
  why = [[Bruikbaar voor de monteur, maar je meet de emmer en niet de last.]],
}
reply [[Een lekkende kraan heeft bij ons prioriteit drie, omdat er geen gevaar is voor de woning zelf.]] {
  act = "explain", go = "zuchtje",
  why = [[Onze indeling is logisch voor ons. Zij hoort dat haar nachten niet tellen.]],
}

moment "emmer"
customer [[Ik moet er 's nachts twee keer voor op. En de benedenbuurvrouw krijgt een vochtplek. Bij haar
was de kraan trouwens binnen een dag gemaakt. Zij is net voor de tweede keer oma geworden, dus ik wil
haar er niet mee vermoeien.]]
  signal "binnen een dag"     { kind = "implicit", why = [[Zij vergelijkt. Waarom de buurvrouw wel en ik niet, zegt zij er niet bij.]] }
  decoy  "voor de tweede keer" { why = [[Weer een herhaling, maar van een kleinkind.]] }
thought [[Als het daar maar geen schade wordt. Krijg ik dat ook nog.]]
narrator [[Je hebt het hele verhaal gehoord. Wat is dit telefoontje vooral?]]
judge { is = "complaint", kind = "implicit", also = { "request" },
        go = { right = "waarom", half = "waarom", wrong = "karig" },
        why = [[De kraan is een reparatie. Twee keer niet komen en niet bellen is een klacht, ook als zij dat woord nooit zegt. De klacht gaat voor.]] }

moment "waarom" { step = "acknowledge" }
customer [[Mag ik u iets vragen? Hoe kan dat nou, twee keer? Ik wil het gewoon begrijpen, ik vraag het
niet om te zeuren.]]
  signal "twee keer" { kind = "implicit", why = [[Zij vraagt om uitleg, en zegt nog eens wat haar dwarszit.]] }
  decoy  "Mag ik u iets vragen" { why = [[Dit is een echte vraag, en zij wil een echt antwoord.]] }

reply [[Zoiets gebeurt helaas wel vaker bij ons, mevrouw. U bent echt niet de enige die dit overkomt.]] {
  act = "compare", go = "oplossing",
  why = [[Dat het anderen ook overkomt, maakt het voor haar niet kleiner. Het maakt ons slordiger.]],
}
reply [[Dat komt doordat de planning met twee systemen werkt, en die wisselen 's nachts de gegevens uit, en als dat hapert dan valt er soms een afspraak weg.]] {
  act = "explain", go = "oplossing",
  why = [[Zij vroeg hoe het kon, niet hoe het systeem werkt. Een lange uitleg wordt toch weer een excuus.]],
}
reply [[De collega's hebben beide keren hun best gedaan. In de winter is het gewoon niet te doen voor ze.]] {
  act = "defend", go = "karig",
  why = [[Zij stelt een vraag en krijgt een pleidooi.]],
}
reply [[Ik zie het hier staan: wij hadden een oud nummer van u, en niemand heeft dat nagekeken. Onze fout.]] {
  act = "inform", go = "oplossing",
  why = [[Nu mag uitleg wel: erom gevraagd, na de erkenning, kort en met de fout bij ons.]],
}

moment "oplossing" { step = "solve" }
customer [[Dank u voor de eerlijkheid. En hoe moet het nu verder?]]
  decoy "Dank u voor de eerlijkheid" { why = [[Een ijzig 'dank u wel' bestaat ook. Dit is gewoon gemeend.]] }
thought [[Als ik maar niet weer een ochtend hoef te zitten.]]
offer {
  needs   = { "apology", "urgent_repair", "call_back" },
  welcome = { "refund", "fixed_contact", "gesture" },
  harmful = { "new_ticket", "complaint_form" },
  fair    = { 5, 30 },
  route   = "self",
  takes   = "8h",
  hand_over = { takes = "2d", trust = -6, patience = -8 },
  why     = [[Eerst zij, dan de kraan: excuses, een monteur op een tijd die haar past, en zelf bellen. Twee ochtenden wachten mag iets waard zijn.]],
  go      = { fits = "keuze", short = "karig", beyond = "teveel", handed_over = "doorgezet" },
}

moment "keuze" { step = "solve" }
customer [[Vandaag al, tussen vier en zes? Dan moet ik weer iemand vragen voor mijn dienst. Maar goed, ik
pas me wel aan.]]
  signal "weer iemand vragen" { kind = "implicit", why = [[Onze planning wordt opnieuw haar probleem.]] }
  signal "ik pas me wel aan"  { kind = "implicit", why = [[Zij geeft toe, maar zij kiest niet.]] }
thought [[Derde keer iets ruilen. Ze zien me aankomen.]]

reply [[Dat hoeft niet. De monteur kan vandaag na zessen of morgen om half acht, vóór uw werk: wat past u het beste?]] {
  act = "together", heard = { "weer iemand vragen", "ik pas me wel aan" }, go = "afronden",
  why = [[Je geeft haar een keuze die past bij haar leven. Dat is samen oplossen.]],
}
reply [[Fijn dat u dat wilt doen. Dan zet ik u vast voor vandaag, om vier uur, in de agenda.]] {
  act = "agree", empathy = 0, go = "afronden",
  why = [[Een duidelijke afspraak, maar zij draagt opnieuw de last.]],
}
reply [[Avonden houden we vrij voor echte noodgevallen, dus overdag is helaas het enige dat ik u kan bieden.]] {
  act = "rules", go = "karig",
  why = [[Een regel als antwoord op iemand die net toegaf. En je mág hier spoed geven.]],
}
reply [[Ik beloof u dat de monteur op de minuut om vier uur voor de deur staat, dan bent u zo weer weg.]] {
  act = "overpromise", go = "afronden",
  why = [[Het klinkt als service, maar je gaat niet over het verkeer. Nog een gemiste belofte kan er niet bij.]],
}

moment "afronden" { step = "follow_up" }
customer [[Goed, dat staat genoteerd. Dan hoor ik het wel weer als het anders wordt.]]
  signal "hoor ik het wel weer" { kind = "implicit", why = [[Zij rekent al half op een afspraak die niet doorgaat.]] }
thought [[Eerst zien.]]

reply [[Precies. En mocht de monteur er onverhoopt niet zijn, dan kunt u ons de hele dag bereiken op dit nummer.]] {
  act = "advise", go = "tevreden",
  why = [[Vriendelijk, maar het vierde telefoontje komt dan weer van haar.]],
}
reply [[U hoeft deze keer niet af te wachten. Ik bel u zelf, morgen om tien uur, om te horen of de kraan echt droog is.]] {
  act = "follow_up", go = "morgen",
  why = [[De volgende keer bellen wij. Met een tijd, zodat zij niet hoeft te hopen.]],
}
reply [[Fijn, dan is alles nu geregeld. Ik wens u nog een heel prettige dag en veel succes ermee.]] {
  act = "skip", go = "tevreden",
  why = [[Voor jou is het klaar. Voor haar begint nu het wachten of het deze keer wel lukt.]],
}
reply [[Zou u straks onze vragenlijst willen invullen? Dan weten wij hoe u dit gesprek heeft ervaren.]] {
  act = "survey", go = "berust",
  why = [[Een cijfer vragen voordat er één druppel minder valt. Dat is opvolgen voor onszelf.]],
}

moment "morgen" { step = "follow_up" }
narrator [[Dinsdag, 10:00. Je belt haar op.]]
customer [[O, u belt écht! Hij is zo droog als wat, de monteur was heel aardig. Alleen de hond is in de
war: die zit nog steeds naast die emmer.]]
  decoy "nog steeds" { why = [[De hond wacht nog steeds. Zij niet meer.]] }
thought [[Dat ik dat nog mee mag maken.]]

reply [[Dat is mooi om te horen. Dan zet ik de melding nu op afgehandeld en is het voor ons ook weer klaar.]] {
  act = "thank", go = "tevreden",
  why = [[Netjes afgesloten. Zij weet alleen niet of het een ander ook kan gebeuren.]],
}
reply [[Fijn zo! Zou u ons een negen willen geven in de vragenlijst die u straks in uw mail vindt?]] {
  act = "survey", go = "tevreden",
  why = [[Het mooiste moment van het gesprek gaat naar ons cijfer.]],
}
reply [[Dank u. Weet u dat er door uw verhaal iets veranderd is? Bij elke afspraak kijken we nu eerst of het nummer klopt.]] {
  act = { "thank", "close_loop" }, empathy = 2,
  heard = { "de derde keer", "nog eens", "niemand gezien", "Vorige week weer", "Daar ben ik weer", "Net als de vorige twee keer", "twee keer" },
  when = { contacts = { max = 1 } }, go = "blij",
  why = [[Zij hoort wat haar klacht heeft opgeleverd. Zo wordt klagen iets waar je blij mee kunt zijn.]],
}
reply [[Ziet u wel, onze monteurs zijn heel betrouwbaar. Het was gewoon een keer een ongelukkige samenloop.]] {
  act = "defend", go = "berust",
  why = [[Op de valreep toch nog gelijk willen hebben.]],
}

-- Zijpaden: waar het gesprek anders loopt --------------------------------------

moment "techniek" { step = "listen" }
customer [[Onder uit de hendel, en het wordt meer. Maar dat stond de vorige keer ook al op de bon, hoor. Ik
heb het zelf gezien, netjes getypt.]]
  signal "de vorige keer ook al" { kind = "implicit", why = [[Zij vertelt het voor de zoveelste keer.]] }
  decoy  "netjes getypt"         { why = [[Het lijkt spot, maar die bon was echt netjes.]] }

reply [[De vorige keer ook al: dan is er iets niet goed gegaan. Wat is er toen gebeurd, mevrouw?]] {
  act = "probe", heard = "de vorige keer ook al", go = "verhaal",
  why = [[Alsnog gehoord. Je vraagt naar de keer daarvoor in plaats van naar de hendel.]],
}
reply [[Dank u. Met de hendel erbij kan de monteur straks meteen het juiste onderdeel meenemen naar u toe.]] {
  act = "answer", go = "melding",
  why = [[Handig voor de monteur. Haar 'ook al' is weggewaaid.]],
}
reply [[Dat klopt, maar wij moeten het voor elke melding opnieuw vragen, anders kan de monteur er niet mee uit de voeten.]] {
  act = "explain", go = "druk",
  why = [[Een uitleg over onze manier van werken, terwijl zij iets kwijt wil.]],
}
reply [[Dan weet ik genoeg over de kraan. Wilt u er zelf nog iets bij vertellen voordat ik hem noteer?]] {
  act = "listen", go = "verhaal",
  why = [[Een open deur, al moet zij er zelf doorheen lopen.]],
}

moment "wasmachine" { step = "listen" }
customer [[Nee, nee, het is de kraan. Dat heb ik de vorige keer ook al moeten uitleggen. De wasmachine doet
het trouwens geweldig.]]
  signal "ook al moeten uitleggen" { kind = "implicit", why = [[Zij is het moe om steeds hetzelfde te vertellen.]] }
  decoy  "doet het trouwens geweldig" { why = [[Een overdreven woord kan spot zijn. Hier is het gewoon waar.]] }

reply [[Toch zit het heel vaak in de slang van de wasmachine. Heeft u zelf al eens gevoeld of die nog goed vastzit?]] {
  act = "advise", go = "druk",
  why = [[Zij zei nee, en jij zoekt door. Nu is het ook nog haar werk.]],
}
reply [[Dan hebben we dat uitgesloten. Ik noteer de kraan en maak er een nieuwe melding van, goed?]] {
  act = "skip", go = "melding",
  why = [[Het apparaat klopt nu. De klacht ligt er nog.]],
}
reply [[Sorry, ik ging te snel. Vertelt u het eens van het begin af, dan onderbreek ik u niet.]] {
  act = { "apologise", "listen" }, empathy = 2, go = "verhaal",
  why = [[Je herstelt je eigen fout en gaat alsnog luisteren.]],
}
reply [[Zo'n goede wasmachine, daar boft u maar mee! Van welk merk is hij, als ik het vragen mag?]] {
  act = "skip", heard = "doet het trouwens geweldig", go = "opgeven",
  why = [[Gezellig, maar je hoorde een verhaal dat er niet was en miste het verhaal dat er wel was.]],
}

moment "melding" { step = "listen" }
customer [[Een nieuwe melding. Net als de vorige twee keer, dus. Nou, dank u wel.]]
  signal "Net als de vorige twee keer" { kind = "implicit", why = [[Zij zegt precies wat er mis is: we doen steeds hetzelfde.]] }
  signal "Nou, dank u wel"             { kind = "implicit", why = [[Een dank-u-wel waar de deur achter dichtgaat.]] }
thought [[En over twee weken bel ik weer.]]

reply [[Zonder nieuwe melding kan de planning u niet inroosteren, zo is het systeem nu eenmaal ingericht, vandaar.]] {
  act = "explain", go = "druk",
  why = [[Het systeem wordt verdedigd, en zij zit nog steeds met die kraan.]],
}
reply [[Wacht even, mevrouw. Twee keer eerder gemeld: vertelt u mij eerst wat daarmee is gebeurd.]] {
  act = { "listen", "probe" }, empathy = 2, heard = { "Net als de vorige twee keer", "Nou, dank u wel" }, go = "verhaal",
  why = [[Je stopt het automatisme op tijd en vraagt door.]],
}
reply [[Graag gedaan! De planning belt u binnen tien werkdagen om een afspraak met u te maken.]] {
  act = "answer", takes = "8d", contact = true, go = "terug",
  why = [[Je hoorde een bedankje. Zij zei vaarwel.]],
}
reply [[De planning is juist heel betrouwbaar, mevrouw. Het gaat maar zelden mis met een afspraak bij ons.]] {
  act = "defend", go = "opgeven",
  why = [[Zelden, en bij haar twee keer. Zij hoort dat je haar niet gelooft.]],
}

moment "druk" { step = "acknowledge" }
customer [[Ja, u zult het wel druk hebben. Dan wacht ik nog wel even.]]
  signal "u zult het wel druk hebben" { kind = "implicit", why = [[Zij verzint een excuus voor ons. Dat is beleefde teleurstelling.]] }
  signal "Dan wacht ik nog wel"       { kind = "implicit", why = [[Berusting. Zo verlies je iemand zonder dat het knalt.]] }
thought [[Volgende keer bel ik niet meer.]]

reply [[Heel fijn dat u dat begrijpt. Met dit weer komen alle storingen tegelijk binnen, dus dan schuift alles op.]] {
  act = "explain", go = "opgeven",
  why = [[Nog een schep uitleg bovenop een klant die net toegaf.]],
}
reply [[De monteurs rijden echt de hele dag door, van de vroege ochtend tot de avond, dat kan ik u verzekeren.]] {
  act = "defend", go = "opgeven",
  why = [[Over hoe hard wij werken, ging het niet.]],
}
reply [[Dat is lief gezegd, maar u wacht al te lang. Dat is niet goed. Wat ging er de vorige keren mis?]] {
  act = { "acknowledge", "probe" }, go = "verhaal",
  why = [[Je neemt het excuus niet aan dat zij je geeft. Zo kom je terug in het gesprek.]],
}
reply [[Als het haast heeft, kunt u beter zelf de planning bellen. Heeft u pen en papier voor het nummer?]] {
  act = "deflect", hand_over = "cold", takes = "1h", contact = true, go = "kastje",
  why = [[Zij belt al. En toch wordt zij weggestuurd.]],
}

moment "discussie" { step = "acknowledge" }
customer [[Een kaartje? Ik heb de hele ochtend voor het raam gezeten. Zegt u nou dat ik het verzin?]]
  signal "Zegt u nou dat ik het verzin" { kind = "explicit", why = [[Nu staat de klacht er voluit, en gaat zij ook over dit gesprek.]] }
thought [[Nu ben ík het ineens.]]

reply [[In het systeem staat toch dat er om tien voor tien is aangebeld, dus er moet echt iemand zijn geweest.]] {
  act = "deny", go = "opgeven",
  why = [[Het systeem krijgt gelijk en de klant niet. Zo'n discussie wint niemand.]],
}
reply [[Zo bedoelde ik het niet. Maar de monteurs staan er hier om bekend dat ze altijd drie keer aanbellen.]] {
  act = "defend", go = "opgeven",
  why = [[Nog een keer voor de monteur, en weer niet voor haar.]],
}
reply [[Het kan ook de bel zijn geweest, die staat bij oudere woningen soms los. Daardoor hoor je hem niet.]] {
  act = "explain", go = "opgeven",
  why = [[Een mogelijke oorzaak, en opnieuw aan haar kant van de deur.]],
}
reply [[Nee. U zat klaar en er kwam niemand. Ik had u moeten geloven, en het spijt me dat ik dat niet deed.]] {
  act = { "acknowledge", "apologise" }, go = "bijzaak",
  why = [[Fout gemaakt, fout toegegeven. Dat kost even, maar het opent het gesprek weer.]],
}

moment "planning" { step = "acknowledge" }
customer [[O. Een nieuwe planning. En ik was al blij dat de ochtend zelf niet zoek was. Ik begrijp het hoor,
u gaat daar natuurlijk niet over.]]
  signal "al blij dat de ochtend zelf niet zoek was" { kind = "indirect", why = [[Een grapje met een scherp randje. Die ochtend is wel degelijk kwijt.]] }
  signal "u gaat daar natuurlijk niet over"          { kind = "implicit", why = [[Zij zoekt iemand die er wél over gaat.]] }
thought [[Allemaal systemen. En ik maar wachten.]]

reply [[Precies, en volgende maand komt er een verbeterde versie, dus dan zou dit niet meer mogen voorkomen.]] {
  act = "explain", go = "opgeven",
  why = [[Zij vroeg niets, en krijgt de bijsluiter erbij.]],
}
reply [[Ik ga er wel over. U zat twee ochtenden te wachten en wij kwamen niet. Dat reken ik ons aan.]] {
  act = { "acknowledge", "own" }, go = "bijzaak",
  why = [[Je laat het systeem los en neemt de fout op ons.]],
}
reply [[De mensen van de planning doen wat ze kunnen, mevrouw. Voor hen is dit ook heel vervelend allemaal.]] {
  act = "defend", go = "opgeven",
  why = [[Nu moet zij ook nog medelijden met de planning hebben.]],
}
reply [[Dat klopt, daar ga ik niet over. De planning zit op een ander nummer, ik zet u daar even naar door.]] {
  act = "deflect", hand_over = "cold", takes = "1h", contact = true, go = "kastje",
  why = [[Zij voorspelde het al. Jij bevestigt het.]],
}

moment "zuchtje" { step = "probe" }
customer [[Tja. De gewone wachttijd, dus. Is het eigenlijk normaal dat je daar steeds zelf achteraan moet?]]
  signal "Is het eigenlijk normaal dat" { kind = "implicit", why = [[Een vraag waar het antwoord al in zit: nee.]] }
thought [[Nog een week met die emmer.]]

reply [[In deze tijd van het jaar is dat helaas normaal, want in de herfst krijgen wij twee keer zoveel meldingen.]] {
  act = "explain", go = "opgeven",
  why = [[Je beantwoordt de vraag letterlijk. Zij wilde horen dat het niet normaal is.]],
}
reply [[De collega's van de planning doen echt hun uiterste best om iedereen zo snel mogelijk te helpen.]] {
  act = "defend", go = "opgeven",
  why = [[Zij vraagt naar haar kant, jij antwoordt met de onze.]],
}
reply [[Nee, dat is niet normaal. Vertelt u mij hoe u nu met die kraan leeft, dan weet ik hoe snel het moet.]] {
  act = { "acknowledge", "probe" }, go = "emmer",
  why = [[Een eerlijk antwoord, en daarna vraag je door naar de gevolgen.]],
}
reply [[Voor vragen over de wachttijden is er een formulier op de site. Zal ik u vertellen waar dat staat?]] {
  act = "form", go = "opgeven",
  why = [[Zij heeft haar klacht net verteld. Nu mag zij hem ook nog opschrijven.]],
}

moment "terug" { step = "acknowledge" }
narrator [[Dinsdag, acht dagen later.]]
customer [[Daar ben ik weer, voor de vierde keer. Er heeft niemand gebeld. De buurvrouw heeft nu een gat in
haar plafond.]]
  signal "voor de vierde keer"        { kind = "explicit", why = [[Wat er misging en wat zij daarvan vindt, ligt nu open op tafel.]] }
  signal "Er heeft niemand gebeld"    { kind = "explicit", why = [[Een gebroken belofte, gewoon uitgesproken.]] }
thought [[Nu durf ik de buurvrouw niet eens meer aan te kijken.]]

reply [[Dat hoort niet. Vier keer bellen, en nu ook schade bij de buren. Dit blijft vanaf nu bij mij.]] {
  act = { "acknowledge", "own" }, go = "emmer",
  why = [[Laat, maar raak: je erkent het en je wordt de eigenaar.]],
}
reply [[Tien werkdagen zijn nog niet om, mevrouw. Volgens de afspraak heeft de planning nog tot en met donderdag.]] {
  act = "rules", go = "opgeven",
  why = [[Gelijk hebben en de klant kwijtraken.]],
}
reply [[Voor schade bij de buren is de afdeling verzekeringen. Mag ik u eerst even met die collega's doorverbinden?]] {
  act = "deflect", hand_over = "cold", takes = "1h", contact = true, go = "kastje",
  why = [[De volgende afdeling. Zij heeft er nu drie gesproken en niemand heeft iets gedaan.]],
}
reply [[De planning heeft veel zieken op dit moment, daardoor bellen ze later terug dan u van ons gewend bent.]] {
  act = "explain", go = "opgeven",
  why = [[Acht dagen stilte en dan een reden. Reden genoeg om het op te geven.]],
}

moment "kastje" { step = "acknowledge" }
narrator [[Een uur later gaat de telefoon opnieuw.]]
customer [[Daar ben ik weer. Ze zeiden dat ik gewoon bij u moest zijn. Ik heb drie kwartier in de wacht
gestaan, met leuke muziek, dat wel.]]
  signal "Daar ben ik weer"  { kind = "explicit", why = [[Heen en weer gestuurd, en zij zegt het.]] }
  signal "leuke muziek, dat wel" { kind = "indirect", why = [[Spot. Het compliment hangt aan drie kwartier wachten.]] }

reply [[Dat is dan een misverstand, want afspraken doet toch echt de planning. Ik zet u meteen weer even terug.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "hogerop",
  why = [[Twee keer dezelfde muur. Nu zoekt zij een andere weg.]],
}
reply [[Het spijt me, ik had u niet moeten doorverbinden. U bent nu bij mij en daar blijft u, tot hij droog is.]] {
  act = { "apologise", "own" }, go = "emmer",
  why = [[Excuses voor wat jíj deed, en daarna blijf je van haar.]],
}
reply [[Wat vervelend, daar baal ik van. Bij de planning weten ze vaak niet goed wat er bij ons wordt gedaan.]] {
  act = "blame", go = "opgeven",
  why = [[Voor haar zijn jullie één bedrijf. Dat is nu alleen maar erger geworden.]],
}
reply [[Er is een storing in de telefooncentrale geweest, daardoor komen sommige mensen verkeerd terecht.]] {
  act = "explain", go = "opgeven",
  why = [[Weer een oorzaak in plaats van een uitweg.]],
}

moment "commissie" { step = "listen" }
narrator [[Je legt het lampje vast als klacht. Er gaat automatisch een brief van de klachtencommissie de deur uit.]]
customer [[Een commissie? Voor een lampje? Straks denken ze nog dat ik een zeurkous ben.]]
  signal "Straks denken ze nog dat ik een zeurkous ben" { kind = "implicit", why = [[Hier was zij al bang voor. Nu hebben wij het erger gemaakt.]] }
thought [[Had ik maar niets gezegd.]]

reply [[Alles wat u noemt, leggen wij als klacht vast. Dat is bij ons sinds dit jaar zo geregeld, voor de zekerheid.]] {
  act = "explain", go = "opgeven",
  why = [[Alles een klacht noemen is ook niet luisteren.]],
}
reply [[Beter een klacht te veel dan te weinig, toch? Wij nemen hier werkelijk alles heel serieus, mevrouw.]] {
  act = "defend", go = "opgeven",
  why = [[Wie alles even serieus neemt, hoort niet meer wat zwaar weegt.]],
}
reply [[Dat denkt hier heus niemand. Zullen wij dan nu even kijken wanneer er een monteur beschikbaar is?]] {
  act = "minimise", go = "zuchtje",
  why = [[Geruststellen zonder iets te doen: de brief gaat gewoon weg.]],
}
reply [[U heeft gelijk, een lampje is een lampje. Ik trek die brief terug, excuses. Eerst uw kraan.]] {
  act = { "acknowledge", "apologise" }, trust = 2, patience = 2, go = "gevolg",
  why = [[Je zet het recht en gaat terug naar wat er echt toe doet. Je bent wel wat vertrouwen kwijt.]],
}

moment "karig" { step = "solve" }
customer [[Dus het blijft weer afwachten. Nou ja, u kunt er ook niets aan doen.]]
  signal "weer afwachten"              { kind = "implicit", why = [[Wat jij aanbood, lijkt op wat zij al twee keer kreeg.]] }
  signal "u kunt er ook niets aan doen" { kind = "implicit", why = [[Zij verwacht niets meer van je. Terwijl jij er wél iets aan kunt doen.]] }
thought [[Ze mogen hier ook niks.]]

reply [[Dat kan ik wel. Er komt overmorgen iemand, u kiest het uur, en de verloren ochtend vergoed ik u.]] {
  act = { "own", "together" }, takes = "3d", contact = true, go = "afronden",
  why = [[Alsnog gebruik je wat je mag. Het is alleen later dan het had kunnen zijn.]],
}
reply [[Klopt helaas. Wij zitten hier ook vast aan wat het systeem ons aan vrije plekken laat zien, ziet u.]] {
  act = "explain", go = "berust",
  why = [[Je verstopt je achter een scherm, terwijl je spoed mag geven.]],
}
reply [[Als u het er niet mee eens bent, staat er op de site een formulier waarmee u een klacht kunt indienen.]] {
  act = "form", go = "hogerop",
  why = [[Je nodigt haar uit om tegen ons te beginnen, in plaats van met jou verder te gaan.]],
}
reply [[Ik begrijp dat het vervelend voor u is. Ik zal in elk geval een aantekening bij de melding zetten.]] {
  act = "script", go = "berust",
  why = [[Een zin en een aantekening. Zij weet hoe dat afloopt.]],
}

moment "teveel" { step = "solve" }
narrator [[Een uur later. Je teamleider draait het terug: het bedrag was hoger dan je mag geven.]]
customer [[Eerst krijg ik het, en dan krijg ik het weer niet. Zo gaat het dus elke keer bij u.]]
  signal "Zo gaat het dus elke keer" { kind = "explicit", why = [[Een belofte die wordt teruggenomen is de vierde teleurstelling.]] }
thought [[Om dat geld was het me niet eens te doen.]]

reply [[Dat is een beslissing van mijn teamleider geweest. Van mij had u het heus wel mogen krijgen, mevrouw.]] {
  act = "blame", go = "hogerop",
  why = [[Schuiven met schuld. Voor haar zijn jullie samen degene die niet levert.]],
}
reply [[Bedragen boven de vijftig euro moeten altijd langs de leiding, dat staat zo in onze regeling voor coulance.]] {
  act = "rules", go = "hogerop",
  why = [[Die regel kende jij wel en zij niet.]],
}
reply [[Het spijt me, dat had ik niet mogen toezeggen. De monteur komt, dat staat vast, en ik bel u daarna zelf op.]] {
  act = { "apologise", "agree" }, takes = "2d", contact = true, go = "afronden",
  why = [[Eerlijk over je fout, en terug naar wat zij nodig had: een droge kraan.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Twee dagen later belt zij terug. Je senior had nog vragen.]]
customer [[Ik heb alles weer van voren af aan mogen vertellen. En die meneer zei dat u het zelf had kunnen
regelen.]]
  signal "weer van voren af aan" { kind = "explicit", why = [[Precies wat je wilde voorkomen door te luisteren.]] }
thought [[Wie gaat hier nou eigenlijk ergens over?]]

reply [[Hij heeft gelijk, ik had zelf moeten beslissen. De monteur komt vandaag nog, u zegt maar hoe laat.]] {
  act = { "acknowledge", "together" }, takes = "1d", contact = true, go = "afronden",
  why = [[Je neemt het terug en gebruikt eindelijk je mandaat.]],
}
reply [[Wij leggen dit soort dingen liever even aan een senior voor, dat is voor iedereen het zekerst, ook voor u.]] {
  act = "defend", go = "berust",
  why = [[Zeker voor ons. Voor haar twee dagen extra en een derde gesprek.]],
}
reply [[Dat is vervelend, maar hij kent uw dossier natuurlijk niet zo goed als ik het inmiddels ken.]] {
  act = "yes_but", go = "berust",
  why = [[Wat je voor 'maar' zegt, is erna weg.]],
}

moment "opgeven" { step = "listen" }
customer [[Laat maar. Mijn zwager is handig, die doet zulke dingen altijd graag. Dag hoor.]]
  signal "Laat maar"     { kind = "implicit", why = [[Zij vertrekt. Niet boos, en daarom merk je het bijna niet.]] }
  decoy  "altijd graag"  { why = [[Niets mis met die zwager. Dat zij hem nodig heeft, is het punt.]] }
thought [[Bij die club hoef ik niet meer aan te kloppen.]]

reply [[Wat handig, zo'n zwager die dat graag doet! Dan sluit ik de melding en wens ik u er veel plezier mee.]] {
  act = "skip", heard = "altijd graag", go = "zwager",
  why = [[Je hoorde goed nieuws. Het was een afscheid.]],
}
reply [[Dat mag natuurlijk. Houdt u er wel rekening mee dat zelf repareren onder uw eigen verantwoordelijkheid valt.]] {
  act = { "explain", "rules" }, go = "zwager",
  why = [[Een waarschuwing als afscheid.]],
}
reply [[Onze mensen komen echt zo snel als ze kunnen, mevrouw. Meer dan dat kunnen ze echt niet doen.]] {
  act = "defend", go = "zwager",
  why = [[Het laatste woord is voor ons. De klant is weg.]],
}
reply [[Nee, wacht. U heeft al te vaak gebeld. Hoe leeft u daar nu mee? Ik laat u niet meer los.]] {
  act = { "acknowledge", "own" }, takes = "1d", go = "emmer",
  why = [[Nog net op tijd: je noemt wat er misging en houdt haar vast.]],
}
reply [[Voor alle duidelijkheid verwijs ik u dan naar de planning, daar kunnen zij de melding voor u intrekken.]] {
  act = "deflect", hand_over = "cold", go = "zwager",
  why = [[Zelfs voor het opgeven wordt zij doorgestuurd.]],
}

-- Hoe het afloopt --------------------------------------------------------------

ending "blij" [[Weet u, ik had bijna niet meer gebeld. Ik ben blij dat ik het toch heb gedaan. En dat u er iets
mee doet, dat vertel ik de buurvrouw.]] { outcome = "delighted" }
ending "tevreden" [[De kraan is gemaakt en u was vriendelijk. Prima zo, dank u.]] { outcome = "satisfied" }
ending "berust" [[Nou, dan zien we het wel weer. Goedemiddag.]] { outcome = "resigned" }
ending "hogerop" [[Ik heb de huurdersvereniging gebeld. Die zeiden dat ik niet de enige ben.]] { outcome = "escalated" }
ending "zwager" [[Mijn zwager heeft het gemaakt. U hoort mij niet meer, en dat is niet omdat ik tevreden ben.]] { outcome = "lost" }
ending "ophangen" [[Weet u wat? Laat ook maar. (Zij hangt op.)]] { outcome = "lost" }
