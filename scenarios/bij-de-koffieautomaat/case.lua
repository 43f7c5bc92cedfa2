case {
  title    = "Bij de koffieautomaat",
  summary  = "Een bewoner zegt iets tegen de monteur, bij de koffie. Wie het hoort, is niet wie het oplost.",
  sector   = "huur",
  channel  = "counter",
  role     = "sensor",
  minutes  = 8,
  teaches  = { "iedereen kan een klacht tegenkomen: de sensor",
               "doorgeven met toestemming, in de woorden van de klant",
               "wat het klachtenteam nodig heeft om niets opnieuw te vragen" },
  norm     = { time = "24h", limit = "7d", contacts = 1 },
  customer = { name = "meneer Bakker", portrait = "man-70", trust = 45, patience = 50, earlier = 1 },
  flags    = { briefje = 0 },
  start    = "opening",
  level    = 3, after = { "de-kraan", "alleen-voor-bestellingen" },
  on       = { patience_out = "weggelopen" },
}

-- Wat een monteur en het klachtenteam hier kunnen doen
remedy "note"        { label = "notitie: wie, wat, bereikbaar", trust = 7, patience = 7 }
remedy "lab_call"    { label = "belafspraak met klachtenteam", trust = 7, patience = 7 }
remedy "money_back"  { label = "bedrag terug toezeggen", trust = 6, patience = 8 }
remedy "recalculate" { label = "rekening narekenen, met datum", trust = 8, patience = 8 }
role "sensor" { label = "monteur buitendienst", euros = 25,
  may = { "apology", "note", "lab_call", "tell_back", "money_back", "voucher", "complaint_form" } }
role "lab"    { label = "medewerker klachtenteam", euros = 75,
  may = { "apology", "register", "recalculate", "fixed_contact", "call_back", "refund", "voucher",
          "improvement", "tell_back", "complaint_form" } }

-- De sensor: het gesprek zoals het goed gaat -------------------------------------

moment "opening" { step = "listen" }
narrator [[Woensdag, 10:20, in de ontmoetingsruimte van de flat. Je hebt de ketel bijgevuld en haalt koffie.]]
customer [[U bent van de verwarming, hè? Op kantoor nemen ze toch nooit op, dus ik zeg het maar tegen u. Die
rekening klopt van geen kant. Voor mij ook een bekertje, als u toch tapt. Ik neem hem altijd zwart.]]
  signal "nemen ze toch nooit op" { kind = "indirect", why = [[Hij probeerde het bij ons en gaf het op. Nu komt het via jou binnen.]] }
  signal "ik zeg het maar tegen u" { kind = "indirect", why = [['Maar': hij had het liever tegen iemand anders gezegd. Jij bent de omweg.]] }
  signal "klopt van geen kant"    { kind = "explicit", why = [[Wat er mis is, zegt hij ronduit. Alleen niet op de plek waar wij het verwachten.]] }
  decoy  "Ik neem hem altijd zwart" { why = [['Altijd' en 'zwart' klinken zwaar. Het gaat over koffie.]] }
thought [[Die jongen drinkt tenminste koffie met je. Aan de telefoon krijg je muziek.]]

reply [[Daar ga ik niet over, ik ben van de techniek. Ik kwam hier eigenlijk alleen even een bekertje koffie halen.]] {
  act = "deflect", takes = "2d", contact = true, go = "kastje",
  why = [[Over de rekening ga je niet. Over wat jij met zijn verhaal doet wel.]],
}
reply [[Ja, dat hoor ik overal waar ik kom. Op kantoor weten ze van voren niet hoe het van achteren zit.]] {
  act = "gossip", go = "mopperen",
  why = [[Het voelt als een bondje. Zijn rekening wordt er niet anders van.]],
}
reply [[Tegen mij mag het ook, ik luister. Wat klopt er niet, en hoe vaak heeft u het al geprobeerd?]] {
  act = "invite", heard = { "nemen ze toch nooit op", "ik zeg het maar tegen u", "klopt van geen kant" }, go = "verhaal",
  why = [[Je hoeft er niet over te gaan om te luisteren. Je laat merken dat hij goed zit.]],
}
reply [[De energie is vorig jaar flink duurder geworden, dus daardoor valt in dit gebouw elke rekening hoger uit.]] {
  act = "explain", go = "prijzen",
  why = [[Je weet nog niet wat er niet klopt, en hebt al verteld waarom het wel klopt.]],
}
reply [[Zwart, zo hoort het! Al vind ik hem hier wat slap. Heeft u weleens om een ander merk gevraagd?]] {
  act = "skip", trust = -8, patience = -12, heard = "Ik neem hem altijd zwart", go = "koffie",
  why = [[Je hoorde onvrede over de koffie. Die was er niet. De rekening wel.]],
}

moment "verhaal" { step = "acknowledge" }
customer [[Ik zat de hele winter bij mijn dochter in Spanje, daar ben ik voor de tweede keer opa geworden. Kom
ik thuis, mag ik tweehonderd euro bijbetalen voor de stook. Drie keer gebeld, muziek, en dan valt hij weg.
Het zal wel aan mijn toestel liggen. Nu heb ik een aanmaning. Keurige brief, hoor.]]
  signal "Drie keer gebeld"                   { kind = "implicit", why = [[Hij noemt alleen een aantal. Dat is genoeg.]] }
  signal "Het zal wel aan mijn toestel liggen" { kind = "implicit", why = [[Een excuus voor ons, waar hij zelf niet in gelooft.]] }
  signal "Keurige brief, hoor"                { kind = "indirect", why = [[Spot. Op een aanmaning is niets keurigs als niemand opneemt.]] }
  decoy  "voor de tweede keer"                { why = [[Een herhaling zonder onvrede: een kleinkind.]] }
thought [[Eenenzeventig jaar. Nog nooit een aanmaning gehad.]]

reply [[Dat geld krijgt u terug, daar zorg ik persoonlijk voor. Een leeg huis kan nooit zoveel hebben gestookt.]] {
  act = "overpromise", takes = "3d", contact = true, go = "toegezegd",
  why = [[Je gelooft hem, en dat is goed. Maar dit geld is niet van jou om te beloven.]],
}
reply [[Op maandag heeft bellen weinig zin. U kunt beter even mailen, dan heeft u het ook meteen zwart op wit.]] {
  act = "advise", go = "mailen",
  why = [[Goede raad, en hij mag voor de vierde keer aan de slag.]],
}
reply [[Drie keer gebeld en niemand gesproken, en dan een aanmaning. Zo horen wij niet met u om te gaan.]] {
  act = "acknowledge", go = "hal",
  why = [[Je zegt 'wij', ook al zit jij in de bus. Feit, gevolg en norm: dat mag elke collega.]],
}
reply [[Ze zitten daar met z'n vieren en werken zich suf, dat moet ik er wel bij zeggen. Het zijn goede mensen.]] {
  act = "defend", go = "collegas",
  why = [[Loyaal naar je collega's. Hij had niets over ze gezegd.]],
}

moment "hal"
customer [[Dank u. Dat u dat zegt. O ja: ze gaan de hal schilderen en wij mogen de kleur kiezen. Ik dacht aan
blauw. Bij wie moet ik dat eigenlijk zeggen?]]
  decoy "Ik dacht aan"  { why = [['Ik dacht dat u zou bellen' is een gemiste belofte. Dit is een kleur.]] }
  decoy "Bij wie moet ik dat eigenlijk zeggen" { why = [[Zo kan iemand klinken die van het kastje naar de muur ging. Hij weet het gewoon niet.]] }
thought [[Blauw zou mooi zijn, met dat licht.]]
narrator [[Over die kleur voor de hal: wat is dat?]]
judge { is = "question", also = { "suggestion" }, go = { right = "soep", half = "soep", wrong = "dossier" },
        why = [[Een vraag, met een idee erin. Er ging niets mis. Wijs hem het prikbord, en ga terug naar waar hij mee zat.]] }

moment "soep" { step = "probe" }
customer [[Op het prikbord, natuurlijk. Nou, en die rekening, die betaal ik maar, dan ben ik ervan af. Eet ik een
maandje wat vaker soep.]]
  signal "dan ben ik ervan af" { kind = "implicit", why = [[Wie betaalt wat hij niet schuldig is, heeft het opgegeven.]] }
  signal "wat vaker soep"      { kind = "implicit", why = [[Een grapje, en een heel precies bedrag.]] }
thought [[Ik heb hem vannacht weer nagerekend. Het kán niet.]]

reply [[Daar zit wat in, betalen geeft rust in het hoofd. Dan ga ik zo weer beneden met de ketel aan de slag.]] {
  act = "skip", go = "zucht",
  why = [[Je neemt zijn opgeven aan als een besluit.]],
}
reply [[Soep, om ervan af te zijn. Wat doet dit met u, en wat zou u nu het meeste helpen?]] {
  act = "probe", heard = { "dan ben ik ervan af", "wat vaker soep" }, go = "wens",
  why = [[Je vraagt naar het gevolg en naar de wens. Dat zijn de twee dingen die het klachtenteam straks moet weten.]],
}
reply [[Weet u nog welke stand er op de meters stond, toen u in november naar Spanje bent vertrokken?]] {
  act = "clarify", go = "wens",
  why = [[Een technische vraag van een technische man. Bruikbaar, en nog niet waar het hem om gaat.]],
}
reply [[Bij een leeg huis rekenen ze altijd een vast deel voor de leidingen in de muur, dus vandaar dat bedrag.]] {
  act = "explain", go = "zucht",
  why = [[Het klinkt deskundig, je weet het niet zeker, en hij voelt zich dom.]],
}

moment "wens" { step = "solve" }
customer [[Dat er één keer iemand zelf naar kijkt. Meer niet. Maar ik wil niemand in de problemen brengen, en u
komt hier voor de ketel.]]
  signal "Dat er één keer iemand zelf naar kijkt" { kind = "implicit", why = [[Hij verwacht een reactie. Daarmee is het meer dan een zucht.]] }
  signal "u komt hier voor de ketel"              { kind = "implicit", why = [[Hij geeft jou een uitweg. Neem hem niet.]] }
thought [[Straks staat mijn naam op een lijst van lastige mensen.]]

reply [[Dat komt in orde. Aan het eind van de week heeft u een nieuwe rekening in de bus, daar sta ik voor in.]] {
  act = "overpromise", takes = "3d", contact = true, go = "toegezegd",
  why = [[Je staat in voor een afdeling waar jij zelf ook niet doorheen komt.]],
}
reply [[Op de site staat een klachtenformulier, onder contact. Als u dat invult, komt het bij de juiste mensen.]] {
  act = "form", hand_over = "cold", takes = "2d", contact = true, go = "laatste_slok",
  why = [[Hij heeft het net verteld. Opschrijven is nu ons werk.]],
}
reply [[Ik laat het wel vallen als ik op kantoor ben. Uw naam noem ik niet, dan heeft u er ook geen last van.]] {
  act = "skip", go = "geven",
  why = [[Goed bedoeld. Maar een verhaal zonder naam kan niemand terugbellen.]],
}
reply [[Ik ken mensen die er wél naar kunnen kijken. Mag ik het doorgeven, met uw naam en nummer erbij?]] {
  act = "permission", heard = { "Dat er één keer iemand zelf naar kijkt", "u komt hier voor de ketel" }, go = "geven",
  why = [[Je biedt iets aan dat je kunt waarmaken, en hij beslist of zijn naam meegaat.]],
}

moment "geven" { step = "solve" }
customer [[Ja, goed. Ik ben na de middag meestal thuis. En wat gaat u er dan mee doen?]]
  decoy "wat gaat u er dan mee doen" { why = [[Op een andere toon is dit een verwijt. Hij wil gewoon weten hoe het gaat.]] }
thought [[Als het maar niet onder in die bus blijft liggen.]]
narrator [[Jij ving het op. Wat geef je mee, en wie pakt het verder op?]]
offer {
  needs   = { "note", "lab_call" },
  welcome = { "apology", "tell_back" },
  harmful = { "money_back", "voucher", "complaint_form" },
  route   = "senior",
  takes   = "2d",
  hand_over = { takes = "3h", trust = 3, patience = 3 },
  why     = [[Een sensor lost het niet op en laat het niet liggen: een notitie waar een ander mee verder kan, een belafspraak, en een warme overdracht aan het klachtenteam. Beloof geen geld.]],
  go      = { fits = "zelf", short = "zelf", handed_over = "briefje" },
}

moment "briefje" { step = "solve" }
narrator [[Drie regels passen er in het scherm van je telefoon.]]
customer [[Leest u eens voor wat u heeft? Straks sta ik erin als die zeurpiet van nummer veertien.]]
  signal "die zeurpiet van nummer veertien" { kind = "implicit", why = [[Hij is bang om lastig gevonden te worden. Dat is een drempel, en jouw briefje kan hem slechten.]] }
thought [[Zeg het nou zoals ik het zei.]]

reply [["Nummer 14 begrijpt zijn stookrekening niet. Al gezegd dat alles duurder is. Graag nog eens uitleggen."]] {
  act = "accuse", set = { briefje = 1 }, go = "doorgestreept",
  why = [[Jouw oordeel staat erin, zijn woorden niet. Wie dit leest, belt om uit te leggen.]],
}
reply [["Op kantoor nemen ze weer eens niet op en de mensen hier zijn het zat. Doe daar eindelijk eens iets aan!"]] {
  act = "blame", set = { briefje = 1 }, go = "doorgestreept",
  why = [[Jouw ergernis is nu de boodschap. Wie dit leest, weet niet wie hij moet bellen.]],
}
reply [["Bakker, 14. 'Klopt van geen kant': was weg, drie keer gebeld, nu aanmaning. Bel na 13 uur."]] {
  act = "agree", empathy = 2, set = { briefje = 2 }, go = "tot_morgen",
  why = [[Wie, wat in zijn eigen woorden, en wanneer bereikbaar. Meer heeft een ander niet nodig.]],
}
reply [["Huurder op nummer 14 heeft een vraag over de stookkosten. Graag contact opnemen als het uitkomt."]] {
  act = "skip", set = { briefje = 1 }, go = "tot_morgen",
  why = [[Netjes, en leeg. Van zijn klacht is een vraag over, en haast heeft het ook niet.]],
}

moment "tot_morgen" { step = "follow_up" }
customer [[Mooi. Nou, dan wacht ik het maar weer af, met de benen omhoog.]]
  signal "dan wacht ik het maar weer af" { kind = "implicit", why = [[Het woordje 'weer'. Hij heeft hier al vaker op gewacht.]] }
thought [[Weer. Dat zei ik zonder erbij na te denken.]]

reply [[Dat kan even duren, omdat zo'n melding eerst langs twee afdelingen moet voordat iemand eraan begint.]] {
  act = "explain", go = "bureau",
  why = [[Je hebt hem net binnen, en nu hoort hij weer muziek.]],
}
reply [[Hoort u over twee weken nog niets, dan belt u ze gewoon. Zegt u er dan maar bij dat u mij heeft gesproken.]] {
  act = "advise", go = "bureau",
  why = [[Nog een keer bellen naar een nummer waar niemand opneemt.]],
}
reply [[Morgen na één uur belt het klachtenteam u. En woensdag ben ik hier weer, dan vraag ik hoe het ging.]] {
  act = { "agree", "follow_up" }, empathy = 2, go = "bureau",
  why = [[Een dag, een tijd en een naam. En jij komt zelf kijken of het gelukt is.]],
}
reply [[U krijgt straks een mailtje over mijn bezoek. Wilt u een goed cijfer geven? Daar word ik op beoordeeld.]] {
  act = "survey", go = "bureau",
  why = [[Hij gaf je vertrouwen, en jij vraagt een cijfer.]],
}

-- Het lab: dezelfde klacht, een ander bureau -------------------------------------

moment "bureau" { role = "lab" }
narrator [[Donderdag, 08:40. Je wisselt van rol: je zit nu bij het klachtenteam. Op je scherm staat wat jij
gisteren zelf in de bus hebt getypt.]]
colleague [[Bakker, 14. "Klopt van geen kant": was weg, drie keer gebeld, nu aanmaning. Bel na 13 uur. Groet, de
monteur.]] { when = { briefje = 2 } }
colleague [[Nummer 14. Iets over de stookkosten. Groet, de monteur.]] { when = { briefje = { max = 1 } } }
narrator [[Er is geen formulier en geen brief. Wat heb je in handen?]]
judge { is = "complaint", kind = "indirect", go = { right = "telefoon", half = "telefoon", wrong = "stapel" },
        why = [[Onvrede, over ons, en hij hoopt dat er iemand kijkt. Hij zei het tegen een monteur en niet tegen ons: dat heet indirect, en het is net zo goed een klacht.]] }

moment "telefoon" { step = "acknowledge" }
narrator [[13:05. Je belt hem.]]
customer [[Met Bakker. O, van de monteur! Dat er nu echt iemand belt. Daar had ik eerlijk gezegd niet meer op
gerekend.]] { when = { briefje = 2 } }
  signal "niet meer op gerekend" { kind = "implicit", why = [[Blij, en het zegt alles over de vorige drie keer.]] }
thought [[Hij heeft het dus echt doorgegeven.]]
customer [[Met wie? Het klachtenteam? Ik heb geen klacht ingediend, hoor. Weet u wel waar het over gaat?]] { when = { briefje = { max = 1 } } }
  signal "Weet u wel waar het over gaat" { kind = "implicit", why = [[Hij voelt dat zijn verhaal onderweg is kwijtgeraakt.]] }
thought [[Daar gaan we weer.]]

reply [[Fijn dat ik u tref. Door de drukte met de afrekeningen zijn onze lijnen wat overbelast, vandaar dus.]] {
  act = "explain", go = "opnieuw",
  why = [[Eerste zin, en het gaat over onze drukte.]],
}
reply [[Kunt u mij vertellen waar het precies over gaat? Dan maak ik er hier een nieuw dossier voor aan.]] {
  act = "clarify", go = "opnieuw",
  why = [[Voor hem begint het opnieuw. Voor ons heet dat een dossier.]],
}
reply [[U belde drie keer en kreeg muziek, en toen een aanmaning. Dat is niet goed, en ik ga het uitzoeken.]] {
  act = { "acknowledge", "own" }, when = { briefje = 2 }, go = "hoe",
  why = [[Je leest terug wat hij zei. Daar was dat briefje voor: hij hoeft niets te herhalen.]],
}
reply [[Het spijt me, ik kreeg maar één regel door. Wilt u het mij nog één keer vertellen? Daarna hoeft het niet meer.]] {
  act = { "apologise", "clarify" }, empathy = 1, trust = 2, when = { briefje = { max = 1 } }, takes = "1d", contact = true, go = "hoe",
  why = [[Eerlijk over het lege briefje. Het kost hem wel een vierde keer vertellen, en ons een dag.]],
}
reply [[Ons nummer is anders elke werkdag gewoon open, hoor. Er zitten hier zes mensen voor u klaar aan de lijn.]] {
  act = "defend", go = "opnieuw",
  why = [[Zes mensen, en hij kreeg er niet één.]],
}

moment "hoe" { step = "acknowledge" }
customer [[Dat doet me goed. Mag ik eens vragen hoe zoiets kan? Stoken terwijl er geen mens thuis is? Ik vraag
het ook uit belangstelling, ik was zelf boekhouder.]]
  signal "terwijl er geen mens thuis is" { kind = "implicit", why = [[In zijn vraag staat nog eens precies wat er niet klopt.]] }
  decoy  "uit belangstelling"            { why = [[Het kan de aanloop zijn tot een verwijt. Een boekhouder wil het echt weten.]] }
thought [[Draai er niet omheen. Een fout mag. Zwijgen niet.]]

reply [[De stookkosten bestaan uit een vast deel en een deel naar verbruik, en dat verbruik wordt op afstand gemeten, waarna een bureau het verdeelt over alle woningen.]] {
  act = "explain", go = "karig",
  why = [[Een les over stookkosten. Waarom de zijne niet klopte, weet hij nog steeds niet.]],
}
reply [[De meter van 41 staat op uw naam: twee cijfers omgewisseld, en niemand keek het na. Dat is onze fout.]] {
  act = "inform", go = "oplossing",
  why = [[Hij vroeg erom en voelt zich gehoord. Nu mag uitleg: kort, waar, en met de fout bij ons.]],
}
reply [[Er zijn er dit jaar wel meer met zo'n rekening. In het blok hiernaast is er iemand met vierhonderd euro.]] {
  act = "compare", go = "oplossing",
  why = [[Dat het bij een ander erger is, maakt zijn soep niet dikker.]],
}
reply [[Dat is een fout van het meetbureau, daar hebben wij dit jaar helaas alleen maar ellende mee gehad.]] {
  act = "blame", go = "karig",
  why = [[Hij heeft geen contract met een meetbureau. Hij huurt bij ons.]],
}

moment "oplossing" { step = "solve" }
customer [[Dus ik heb de mensen van eenenveertig de winter door warm gestookt. Nou, dan zaten zij er tenminste
goed bij. En nu?]]
  decoy "zaten zij er tenminste goed bij" { why = [['Tenminste' verbergt vaak spot. Hij kan er echt om lachen, nu hij weet hoe het zit.]] }
thought [[Als die aanmaning maar van tafel is.]]
offer {
  needs   = { "register", "recalculate", "fixed_contact" },
  welcome = { "apology", "refund", "tell_back", "improvement" },
  harmful = { "voucher", "complaint_form" },
  fair    = { 15, 30 },
  route   = "self",
  takes   = "8h",
  hand_over = { takes = "2d", trust = -6, patience = -8 },
  why     = [[Vastleggen, ook al diende hij niets in; narekenen met een datum; en één naam. De vijftien euro van de aanmaning heeft hij door ons betaald.]],
  go      = { fits = "bussen", short = "karig", beyond = "teveel", handed_over = "doorgeschoven" },
}

moment "bussen" { step = "solve" }
customer [[Een nieuwe rekening, en die vijftien euro terug. Netjes. Moet ik daarvoor naar kantoor? Met twee
bussen kom ik er wel.]]
  signal "kom ik er wel" { kind = "implicit", why = [[Hij past zich alweer aan, nog voor iemand het vraagt.]] }
thought [[Een halve dag, met die overstap.]]

reply [[U hoeft niet te reizen. Ik stuur hem op, of iemand neemt hem aan uw keukentafel met u door. Wat wilt u?]] {
  act = "together", heard = "kom ik er wel", go = "terug",
  why = [[Twee keuzes die voor hem werken. Nu hoeft hij zich niet aan te passen.]],
}
reply [[Dat is mooi. Dan zet ik u maandag om tien uur bij de balie in de agenda, en dan ligt het voor u klaar.]] {
  act = "agree", empathy = 0, go = "terug",
  why = [[Een heldere afspraak. Hij betaalt hem met een ochtend in de bus.]],
}
reply [[Een gewijzigde afrekening moet volgens de procedure altijd bij ons op kantoor worden ondertekend, vandaar.]] {
  act = { "rules", "explain" }, go = "karig",
  why = [[Onze fout, onze handtekening, zijn twee bussen.]],
}
reply [[Welnee, u heeft vanmiddag het hele bedrag al op uw rekening staan. Dat krijg ik hier wel voor elkaar.]] {
  act = "overpromise", go = "terug",
  why = [[De bank werkt niet op jouw bevel. Hij gaat vanmiddag kijken.]],
}

moment "terug" { step = "follow_up" }
narrator [[Woensdag. De nieuwe rekening is klaar en je belt hem, zoals afgesproken.]]
customer [[Zestig euro terug, in plaats van bijbetalen! Ik heb hem naast de kleurstalen gehangen, op het
prikbord. En de monteur vroeg net nog of hij nog steeds de ketel mocht horen brommen, de grapjas.]]
  decoy "nog steeds de ketel mocht horen brommen" { why = [['Nog steeds' en 'brommen', en het is een grap tussen die twee.]] }
thought [[Mijn dochter gelooft het nooit.]]

reply [[Mooi. Dan zet ik de zaak hiermee op afgehandeld, en wens ik u veel plezier met uw blauwe hal, meneer.]] {
  act = "thank", go = "tevreden",
  why = [[Vriendelijk, en de cirkel blijft open: wie het opving, hoort niets.]],
}
reply [[Ziet u wel dat het bij ons uiteindelijk altijd goed komt? Je moet alleen even weten wie je moet hebben.]] {
  act = "defend", go = "berust",
  why = [[Hij wist dus juist níet wie hij moest hebben.]],
}
reply [[Wilt u dat misschien ook in onze vragenlijst zetten? Dan telt het mee in ons cijfer van dit kwartaal.]] {
  act = "survey", go = "tevreden",
  why = [[Zijn goede nieuws wordt ons cijfer.]],
}
reply [[Dankzij u lopen we alle woningen na die leegstonden. En de monteur hoort vandaag van mij hoe het afliep.]] {
  act = { "close_loop", "thank" }, empathy = 2, when = { contacts = { max = 1 } }, go = "blij",
  heard = { "nemen ze toch nooit op", "ik zeg het maar tegen u", "klopt van geen kant", "Drie keer gebeld", "dan ben ik ervan af", "Dat er één keer iemand zelf naar kijkt", "terwijl er geen mens thuis is" },
  why = [[Hij hoort wat het opleverde, en de sensor ook. Wie nooit iets terughoort, geeft de volgende keer niets meer door.]],
}

-- Zijpaden bij de koffie ---------------------------------------------------------

moment "koffie" { step = "listen" }
customer [[Een ander merk? Nee, ik drink deze al twintig jaar. Nou, ik laat u maar met rust. U heeft pauze.]]
  signal "ik laat u maar met rust" { kind = "implicit", why = [[Hij trekt zich terug. De rekening zit weer in zijn zak.]] }
  decoy  "al twintig jaar"         { why = [['Al drie weken' is onvrede. Twintig jaar koffie is trouw.]] }
thought [[Over koffie willen ze allemaal wel praten.]]

reply [[Twintig jaar slappe koffie, dat is pas een klacht! Ik zal het de beheerder zeggen, laat dat maar aan mij over.]] {
  act = "skip", trust = -10, patience = -22, heard = "al twintig jaar", go = "laatste_slok",
  why = [[Nu ga je klagen namens iemand die tevreden is, over iets waar hij niet mee zat.]],
}
reply [[Blijft u nog even. U begon over een rekening, en ik over koffie, sorry. Wat klopt er niet aan?]] {
  act = { "apologise", "invite" }, empathy = 2, go = "verhaal",
  why = [[Je keert om naar wat hij zei.]],
}
reply [[Dit apparaat staat op een zuinige stand, omdat de bewonerscommissie dat vorig jaar zo heeft gekozen.]] {
  act = "explain", go = "laatste_slok",
  why = [[Alles over het apparaat.]],
}
reply [[Dat komt goed uit, want ik moet nog drie flats. En op kantoor doen ze hun best, maakt u zich geen zorgen.]] {
  act = "defend", go = "laatste_slok",
  why = [[Eén zin over kantoor, en het is er een vóór kantoor.]],
}

moment "mopperen" { step = "listen" }
customer [[Ha, dus u merkt het ook. Nou, dan schieten we er allebei niets mee op. Volgens de kaartclub laten ze
hem expres overgaan.]]
  signal "schieten we er allebei niets mee op" { kind = "implicit", why = [[Hij had gehoopt dat jij meer was dan een lotgenoot.]] }
  signal "laten ze hem expres overgaan"        { kind = "explicit", why = [[Van niet opnemen is het al niet willen opnemen geworden. Zo groeit het.]] }
thought [[Lachen kan hij wel. Helpen niet.]]

reply [[Dat zou mij niks verbazen. Zal ik u eens vertellen hoelang ik zelf laatst op een planner zat te wachten?]] {
  act = "gossip", patience = -10, go = "laatste_slok",
  why = [[Nu gaat het over jou.]],
}
reply [[Dat komt doordat er een nieuwe centrale is, en die zet mensen in een rij zonder dat iemand het ziet.]] {
  act = "explain", go = "laatste_slok",
  why = [[Van meepraten naar uitleggen. Geen van beide is luisteren.]],
}
reply [[Nee hoor, dat moet u niet geloven. Daar zitten gewoon hardwerkende mensen, en die nemen echt wel op.]] {
  act = "defend", go = "collegas",
  why = [[Eerst mopper je mee, en dan noem je het onzin.]],
}
reply [[U heeft gelijk, daar heeft u niets aan. Vertelt u mij eens wat er met die rekening is, ik heb de tijd.]] {
  act = { "invite", "listen" }, empathy = 2, go = "verhaal",
  why = [[Je stopt met mopperen en begint met luisteren.]],
}

moment "prijzen" { step = "acknowledge" }
customer [[Ja, duurder, dat lees ik ook in de krant. Maar ik was er niet eens. Nou ja, dat kunt u ook niet weten.]]
  signal "ik was er niet eens"     { kind = "implicit", why = [[De hele klacht in vijf woorden. Hij past niet in jouw uitleg.]] }
  signal "dat kunt u ook niet weten" { kind = "implicit", why = [[Hij vergeeft je dat je niet vroeg.]] }
thought [[Krantenpraat. Ik vroeg toch niks?]]

reply [[Dat maakt voor de prijs per eenheid dan weer niet uit, want die stijgt ook als u een tijdje weg bent.]] {
  act = "explain", go = "laatste_slok",
  why = [[Uitleg nummer twee, en nu ligt het aan zijn sommetje.]],
}
reply [[De administratie rekent dat heel secuur uit, daar hebben ze speciale programma's voor gekregen.]] {
  act = "defend", go = "laatste_slok",
  why = [[Secuur, zeg je, tegen iemand die het nagerekend heeft.]],
}
reply [[U was er niet eens, en ik begon over prijzen. Dat was te snel. Een rekening hoort te kloppen, punt.]] {
  act = "acknowledge", go = "hal",
  why = [[Je neemt zijn vijf woorden serieus, en je eigen uitleg terug.]],
}
reply [[Dan moet u dat echt even met het kantoor opnemen. Zal ik het nummer voor u op een briefje schrijven?]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "kastje",
  why = [[Het nummer heeft hij. Hij heeft het drie keer gedraaid.]],
}

moment "collegas" { step = "acknowledge" }
customer [[Ik zeg toch niets lelijks over die mensen? Ik zeg alleen dat er niemand opneemt. Mag dat niet?]]
  signal "Mag dat niet" { kind = "explicit", why = [[Nu gaat het over de vraag of hij wel iets mag zeggen. Dat komt door jouw verdediging.]] }
thought [[Ze dekken elkaar. Natuurlijk.]]

reply [[Natuurlijk mag dat, alleen is het zo jammer dat mensen altijd meteen naar de collega's op kantoor wijzen.]] {
  act = "defend", go = "laatste_slok",
  why = [[Je zegt dat het mag, en laat merken dat het niet mag.]],
}
reply [[In december is het daar altijd spitsuur, omdat dan voor alle flats tegelijk de afrekening wordt verstuurd.]] {
  act = "explain", go = "laatste_slok",
  why = [[Een reden waarom hij ongelijk zou hebben. Die heeft hij niet nodig.]],
}
reply [[Dat mag. U belde en niemand nam op, dat hoort niet, en ik had u moeten laten uitpraten. Sorry.]] {
  act = { "acknowledge", "apologise" }, go = "hal",
  why = [[Antwoord op zijn vraag, de norm erbij, en excuses voor jezelf.]],
}
reply [[Dan is het voor u het beste om het gewoon eens met ze te bespreken. Ik heb het directe nummer niet bij me.]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "kastje",
  why = [[Weer een deur verder, en zonder nummer.]],
}

moment "mailen" { step = "acknowledge" }
customer [[Op de computer. Dat doet mijn kleinzoon altijd voor me, als hij er is. Die is nu op kamers. Laat maar
even, jongen.]]
  signal "als hij er is"     { kind = "implicit", why = [[Wat voor jou een paar klikken is, is voor hem wachten op een ander.]] }
  signal "Laat maar even"    { kind = "implicit", why = [[Te veel moeite. Zo verdwijnen klachten zonder dat iemand het merkt.]] }
  decoy  "altijd voor me"    { why = [[Lof voor een kleinzoon, geen verwijt.]] }
thought [[Vroeger liep je gewoon naar binnen.]]

reply [[In de bibliotheek helpen ze u daar graag mee, elke dinsdagochtend. Dat is hier maar twee haltes vandaan.]] {
  act = "advise", go = "laatste_slok",
  why = [[Nu heeft hij een bus en een bibliotheek nodig om ons te vertellen dat wij een fout maakten.]],
}
reply [[Dat was geen goede raad van mij. U belde drie keer, dat is genoeg geweest. Nu is het aan ons.]] {
  act = { "acknowledge", "own" }, go = "soep",
  why = [[Je neemt het werk terug dat je hem gaf.]],
}
reply [[Dat is wel jammer, want digitaal gaat bij ons tegenwoordig echt het snelst, daar is alles op ingericht.]] {
  act = "explain", go = "laatste_slok",
  why = [[Ingericht op ons, niet op hem.]],
}
reply [[Wat leuk dat hij dat altijd doet! Dan vraagt u het hem toch in het weekend? Zo'n jongen is vast handig.]] {
  act = "skip", trust = -8, patience = -18, heard = "altijd voor me", go = "laatste_slok",
  why = [[Je hoorde een lieve kleinzoon, en gaf hem ons werk.]],
}

moment "kastje" { step = "acknowledge" }
narrator [[Vrijdag, weer bij de koffie. Hij stond je op te wachten.]]
customer [[U ging er niet over, dus heb ik kantoor nog eens gebeld. Vijfendertig minuten muziek, en toen een
meneer die zei dat ik het bij de monteur moest melden. Mooi geregeld is dat.]]
  signal "Vijfendertig minuten muziek" { kind = "explicit", why = [[Hij telt de minuten. Ze komen nu op jouw naam.]] }
  signal "Mooi geregeld is dat"        { kind = "indirect", why = [[Spot. Het kastje heet kantoor en de muur ben jij.]] }
thought [[Zij naar hem, hij naar haar. En ik ertussen.]]

reply [[Dat heeft die meneer dan niet goed begrepen. Probeert u het maandag nog eens, en vraag naar de teamleider.]] {
  act = "deflect", hand_over = "cold", takes = "3d", contact = true, go = "laatste_slok",
  why = [[Nog een rondje. Hij heeft er geen zin meer in.]],
}
reply [[Ik had u niet weg moeten sturen, het spijt me. U vertelt het mij, en ik zorg dat het aankomt.]] {
  act = { "apologise", "own" }, go = "soep",
  why = [[Je maakt je eigen fout goed en neemt het over.]],
}
reply [[Zo gaat dat daar nou altijd, ik maak het zelf ook elke week mee. Je wordt er soms echt moedeloos van, toch?]] {
  act = { "gossip", "blame" }, go = "laatste_slok",
  why = [[Hij is al moedeloos. Hij zocht iemand die dat niet was.]],
}
reply [[Ze hebben daar een nieuw keuzemenu, dus dan kom je soms bij iemand terecht die er niet over gaat.]] {
  act = "explain", go = "laatste_slok",
  why = [[Het menu uitleggen aan iemand die er net vijfendertig minuten in zat.]],
}

moment "toegezegd" { step = "solve" }
narrator [[Na het weekend. Er is geen nieuwe rekening gekomen. Wel een tweede aanmaning.]]
customer [[U zei dat het goed kwam. Toen heb ik de eerste laten liggen. Nu ben ik dertig euro verder, en u stond
ervoor in.]]
  signal "U zei dat het goed kwam" { kind = "explicit", why = [[Een belofte van een aardige man doet meer pijn dan een stilte van een kantoor.]] }
  signal "u stond ervoor in"       { kind = "explicit", why = [[Zijn klacht gaat nu ook over jou.]] }
thought [[En ik had het nog tegen de kaartclub gezegd.]]

reply [[Dat had ik niet mogen beloven, het spijt me. Mag ik het vandaag doorgeven aan wie er wel over gaat?]] {
  act = { "apologise", "permission" }, takes = "1d", contact = true, go = "geven",
  why = [[Eerlijk over je fout, en nu wel langs de goede weg, met zijn toestemming.]],
}
reply [[Ik heb het anders wel gezegd daar, hoor. Als ze er dan niets mee doen, kan ik er verder ook niets aan doen.]] {
  act = "blame", go = "prikbord",
  why = [[Jij beloofde, een ander krijgt de schuld, hij betaalt.]],
}
reply [[Zo'n tweede brief gaat automatisch, want het systeem weet natuurlijk niet dat wij ermee bezig zijn.]] {
  act = "explain", go = "prikbord",
  why = [[Je weet precies hoe die brief er kwam. En hij ligt er.]],
}
reply [[Vijftien euro erbij, dat valt op het totaal toch wel mee? Als het straks goed komt, krijgt u alles in één keer.]] {
  act = { "minimise", "overpromise" }, go = "prikbord",
  why = [[Een nieuwe belofte boven op een gebroken belofte.]],
}

moment "dossier"
narrator [[Je geeft het door als klacht. 's Middags belt het kantoor hem op: of hij zijn bezwaar tegen de hal wil toelichten.]]
customer [[Nu bellen ze wel! Over een kleur! Ik vroeg u alleen bij wie ik moest zijn. En over mijn rekening wist
die mevrouw weer van niks.]]
  signal "Nu bellen ze wel"     { kind = "explicit", why = [[Drie keer vergeefs gebeld, en nu dit. Daar mag hij boos om zijn.]] }
  signal "weer van niks"        { kind = "explicit", why = [[Waar hij echt mee zat, is niet doorgekomen.]] }
  decoy  "bij wie ik moest zijn" { why = [[Nog altijd gewoon een vraag. Het antwoord was: het prikbord.]] }
thought [[Ik durf straks niet eens meer naar het toilet te wijzen.]]
narrator [[Nog eens: die kleur voor de hal, wat is dat?]]
judge { is = "question", also = { "suggestion" }, go = { right = "soep", half = "soep", wrong = "prikbord" },
        why = [[Een vraag. Wie overal een klacht in hoort, stuurt mensen bellen over verf, en verliest de klacht die er wel was.]] }

moment "zucht" { step = "probe" }
customer [[Ja. Je moet ook niet overal iets van willen maken, hè? Het is maar geld.]]
  signal "niet overal iets van willen maken" { kind = "implicit", why = [[Hij praat het zichzelf uit het hoofd. Met jouw hulp.]] }
  signal "Het is maar geld"                  { kind = "implicit", why = [['Maar' maakt het klein. Het is een maand soep.]] }
thought [[Ik zei het verkeerd. Ik had er niet om moeten lachen.]]

reply [[Precies, zo sta ik er ook in. Die stookkosten worden nu eenmaal door slimme mensen berekend, en niet door ons.]] {
  act = "defend", go = "laatste_slok",
  why = [[Slimme mensen, en hij was boekhouder.]],
}
reply [[Tweehonderd euro die niet klopt, is niet maar geld. Wat betekent het voor u, als u dat moet betalen?]] {
  act = { "acknowledge", "probe" }, go = "wens",
  why = [[Je maakt het weer zo groot als het is, en vraagt door.]],
}
reply [[Nee, en het verschil zit vaak in de leidingen, want die geven ook warmte af als alles bij u dichtstaat.]] {
  act = "explain", go = "laatste_slok",
  why = [[Uitleg boven op een zucht.]],
}
reply [[Ik snap wat u bedoelt, meneer. Is er verder vandaag nog iets anders waar ik u bij kan helpen?]] {
  act = "script", go = "laatste_slok",
  why = [[Een zin van een kaartje.]],
}

moment "doorgestreept" { step = "solve" }
customer [[Staat dat er? Dan hoeft het van mij niet meer, hoor. Dan lijkt het net of ik een ander de schuld geef.]]
  signal "Dan hoeft het van mij niet meer" { kind = "implicit", why = [[Hij trekt zijn toestemming in. In dat briefje herkent hij zichzelf niet.]] }
thought [[Zo heb ik het helemaal niet gezegd.]]

reply [[Het komt er altijd wat korter te staan, omdat er maar drie regels in passen. Zo werkt dat schermpje.]] {
  act = "explain", go = "betaald",
  why = [[Er pasten ook drie andere regels in.]],
}
reply [[Ik streep het door, het spijt me. U zegt het, ik schrijf het op: wat er niet klopt, en wanneer u thuis bent.]] {
  act = { "apologise", "together" }, takes = "1h", trust = 2, patience = 2, set = { briefje = 2 }, go = "tot_morgen",
  why = [[Zijn woorden, zijn briefje. Het kost een kwartier en wat vertrouwen.]],
}
reply [[Ach, zo lezen ze dat daar heus niet, hoor. Die collega's hebben echt voor alles begrip, dat komt wel goed.]] {
  act = { "minimise", "defend" }, go = "betaald",
  why = [[Hij leest het zelf zo. Dat telt.]],
}
reply [[Goed. Dan gooi ik het weg, en dan laten we het hierbij. Dat is voor u misschien ook wel het rustigst.]] {
  act = "skip", go = "betaald",
  why = [[Opgelucht streep je het weg. Zijn rekening blijft staan.]],
}

moment "zelf" { step = "solve", route = "senior" }
narrator [[Drie dagen later. Je hebt tussen twee ketels door zelf wat rondgebeld. Jij kwam er ook niet doorheen.]]
customer [[Ik wil u niet opjagen, maar maandag loopt die aanmaning af. Heeft u al iemand gesproken?]]
  signal "Ik wil u niet opjagen" { kind = "implicit", why = [[Beleefd, en zeer bezorgd.]] }
  signal "Heeft u al iemand gesproken" { kind = "implicit", why = [[Hij rekent op jou, en jij kunt het niet waarmaken.]] }
thought [[Hij heeft het ook maar druk, die jongen.]]

reply [[Het is mij ook niet gelukt. Er zit daar op het ogenblik een storing in, dus dan kom je er gewoon niet langs.]] {
  act = "explain", go = "betaald",
  why = [[Een reden. Maandag is het nog steeds maandag.]],
}
reply [[Ik had het meteen moeten overdragen, excuses. Ik bel nu het klachtenteam, met u erbij, en stel u voor.]] {
  act = { "apologise", "introduce" }, hand_over = "warm", takes = "1d", contact = true, go = "briefje",
  why = [[Alsnog warm doorgegeven. Jij hoeft het niet op te lossen, wel te laten aankomen.]],
}
reply [[Nog niet. Ik heb hier het nummer van het klachtenteam, dan kunt u het daar zelf ook nog proberen.]] {
  act = "deflect", hand_over = "cold", takes = "2d", contact = true, go = "betaald",
  why = [[Eerst hou je het vast, dan laat je het vallen.]],
}
reply [[Ik doe echt wat ik kan, maar ik heb ook zeven flats met ketels. Dit doe ik er allemaal naast, moet u weten.]] {
  act = "defend", go = "betaald",
  why = [[Je deed meer dan je hoefde, en precies niet wat er moest.]],
}

moment "laatste_slok" { step = "listen" }
customer [[Laat maar. Ik betaal hem wel. Drinkt u maar gauw op, voor hij koud is.]]
  signal "Laat maar"         { kind = "implicit", why = [[Het is geen berusting, het is een vertrek.]] }
  signal "Ik betaal hem wel" { kind = "indirect", why = [[Gedrag: hij koopt zich los van een fout van ons.]] }
  decoy  "voor hij koud is"  { why = [[Kou is bij jou al snel een klacht over de ketel. Hij heeft het over koffie.]] }
thought [[Tegen wie moet je het anders zeggen?]]

reply [[Als u het koud heeft, kijk ik meteen even naar uw radiatoren. Daar ben ik nou juist voor gekomen!]] {
  act = "skip", trust = -10, patience = -25, heard = "voor hij koud is", go = "betaald",
  why = [[Je hoorde kou. De radiatoren waren de hele winter uit, dat was nu juist het punt.]],
}
reply [[Is goed. Ze verrekenen het anders vanzelf met volgend jaar, dus dan komt het toch bij u terug, ziet u.]] {
  act = "explain", go = "betaald",
  why = [[Een verzinsel om het gesprek mooi af te sluiten.]],
}
reply [[Dat is misschien maar het beste. De mensen op kantoor zullen er heus wel goed naar hebben gekeken.]] {
  act = "defend", go = "betaald",
  why = [[Het laatste woord is voor kantoor.]],
}
reply [[Nog niet betalen. Dit klopt niet, en u heeft genoeg gebeld. Mag ik opschrijven wat u mij net vertelde?]] {
  act = { "acknowledge", "permission" }, takes = "1d", contact = true, go = "geven",
  why = [[Nog net op tijd. Hij had zijn jas al half aan.]],
}
reply [[U kunt het natuurlijk altijd nog een keer bij de balie proberen, die is op dinsdag tot vier uur open.]] {
  act = "deflect", hand_over = "cold", takes = "2d", go = "betaald",
  why = [[Een laatste muur.]],
}

-- Zijpaden aan het bureau --------------------------------------------------------

moment "stapel" { step = "acknowledge" }
narrator [[Je legt het bij de vragen over stookkosten. Daar is de wachttijd tien werkdagen. Een week later gaat je telefoon.]]
customer [[Met Bakker, nummer veertien. Er zou iemand bellen, zei de monteur. Ik ben er vier middagen voor
thuisgebleven.]]
  signal "Er zou iemand bellen"   { kind = "implicit", why = [[De belofte van de monteur. Jij had hem in handen.]] }
  signal "vier middagen voor thuisgebleven" { kind = "implicit", why = [[Hij geloofde het. Dat is de schade.]] }
thought [[En die jongen had het nog zo netjes opgeschreven.]]

reply [[Vragen over stookkosten behandelen wij altijd op volgorde van binnenkomst, dat is voor iedereen het eerlijkst.]] {
  act = { "rules", "explain" }, go = "prikbord",
  why = [[Eerlijk voor vragen. Dit was een klacht.]],
}
reply [[Daar begin ik nu aan. U zat vier middagen te wachten op een belofte van ons, en dat is niet goed.]] {
  act = { "acknowledge", "own" }, takes = "4d", contact = true, go = "hoe",
  why = [[Je hoort hem nu wel. De dagen krijg je niet terug.]],
}
reply [[Ik zie hier geen klacht van u staan. Wilt u die dan alsnog even via het formulier op de site indienen?]] {
  act = "form", go = "prikbord",
  why = [[Hij zei het tegen een van ons. Dat was het indienen.]],
}
reply [[De collega's hier doen dit er allemaal naast, dus dan kan het gebeuren dat er eens iets blijft liggen.]] {
  act = "defend", go = "berust",
  why = [[Wat er blijft liggen, is hij.]],
}

moment "opnieuw" { step = "acknowledge" }
customer [[Dat heb ik allemaal al aan die monteur verteld. Moet ik nou weer van voren af aan?]]
  signal "al aan die monteur verteld" { kind = "explicit", why = [[Voor hem zijn de monteur en jij dezelfde club.]] }
  signal "weer van voren af aan"      { kind = "explicit", why = [[Zo voelt het als een briefje niet gelezen wordt.]] }
thought [[Vierde keer. Ik had het op een bandje moeten zetten.]]

reply [[Nee. Ik had moeten lezen wat er ligt, excuses: drie keer gebeld, toen een aanmaning. Ik zoek het uit.]] {
  act = { "apologise", "own" }, takes = "4h", go = "hoe",
  why = [[Je stopt met vragen en gebruikt wat hij al gaf.]],
}
reply [[Dat moet helaas, omdat wij hier in een ander systeem werken dan de buitendienst. Begint u maar bij het begin.]] {
  act = "explain", go = "karig",
  why = [[Onze systemen praten niet met elkaar, dus moet hij het doen.]],
}
reply [[De monteurs zijn prima vaklui, maar een klacht opschrijven is nu eenmaal een heel ander vak, meneer.]] {
  act = { "defend", "blame" }, go = "karig",
  why = [[Je zet de enige weg die luisterde in de hoek.]],
}
reply [[Het hoeft niet, u kunt het ook op papier zetten. Dan stuur ik u het formulier vandaag nog toe, per post.]] {
  act = "form", go = "prikbord",
  why = [[Een formulier voor iets dat al in je scherm staat.]],
}

moment "karig" { step = "solve" }
customer [[Juist. Dus er ligt weer een briefje, en ik hoor het wel. U heeft het vast erg druk daar.]]
  signal "er ligt weer een briefje" { kind = "implicit", why = [[Van gesprek naar papier, en hij staat nog precies waar hij stond.]] }
  signal "U heeft het vast erg druk" { kind = "indirect", why = [[Begrip dat eigenlijk afscheid is.]] }
thought [[Hij klinkt aardig. Dat klonken ze allemaal.]]

reply [[Dat klopt, rond deze tijd komen hier per dag zo'n tachtig vragen binnen, en die gaan allemaal even zorgvuldig.]] {
  act = "explain", go = "berust",
  why = [[Hij is nu vraag eenentachtig.]],
}
reply [[Ik blijf het zelf doen. Vrijdag ligt er een nieuwe rekening, en die vijftien euro gaat eraf. Past dat u?]] {
  act = { "own", "together" }, takes = "2d", contact = true, go = "terug",
  why = [[Een naam, een dag, een bedrag. Later dan het had gekund.]],
}
reply [[Bent u het er niet mee eens, dan kunt u naar de klachtencommissie. Zal ik het formulier naar u opsturen?]] {
  act = "form", go = "prikbord",
  why = [[Je stuurt hem naar een commissie voor iets dat jij vandaag kunt rechtzetten.]],
}
reply [[Ik begrijp dat het vervelend is, meneer. Ik zet er in elk geval een aantekening bij, met uitroepteken.]] {
  act = "script", go = "berust",
  why = [[Weer een briefje. Dat zei hij al.]],
}

moment "teveel" { step = "solve" }
narrator [[Een dag later. Het bedrag is meer dan je mag geven. De boekhouding vraagt hem het verschil terug te storten.]]
customer [[Nu moet ik wéér iets betalen dat niet klopt. Ik was boekhouder, meneer. Een creditnota, dat was alles.]]
  signal "wéér iets betalen dat niet klopt" { kind = "explicit", why = [[Een tweede verkeerde rekening, nu van jou.]] }
thought [[Ze kunnen daar allemaal niet rekenen.]]

reply [[Bedragen boven de vijfenzeventig euro moeten altijd langs de leiding, dat staat zo in ons reglement.]] {
  act = "rules", go = "prikbord",
  why = [[Dat wist jij. Hij niet.]],
}
reply [[Dat was mijn fout, excuses. U betaalt niets. De juiste rekening heeft u vrijdag, en dan bel ik u zelf.]] {
  act = { "apologise", "agree" }, takes = "2d", contact = true, go = "terug",
  why = [[Je neemt hem op je en komt terug bij wat hij vroeg: dat het klopt.]],
}
reply [[Dat heeft de boekhouding zo besloten. Van mij had u het mogen houden, maar ik ga daar helaas niet over.]] {
  act = "blame", go = "prikbord",
  why = [[Voor hem zijn jullie samen één rekening.]],
}

moment "doorgeschoven" { step = "solve" }
narrator [[Twee dagen later. De senior leest je mail en stuurt hem terug: dit mocht je zelf.]]
customer [[Ik begin het te tellen. Kantoor, monteur, u, en nu een mevrouw die zegt dat ik weer bij u moet zijn.]]
  signal "Ik begin het te tellen" { kind = "explicit", why = [[Hij staat op vier. Dat aantal is de klacht.]] }
thought [[En allemaal even vriendelijk.]]

reply [[Zij heeft gelijk, ik had zelf moeten beslissen. Vandaag reken ik het na. Hoe laat mag ik u dan bellen?]] {
  act = { "acknowledge", "together" }, takes = "1d", contact = true, go = "terug",
  why = [[Je neemt het terug en gebruikt wat je mag.]],
}
reply [[Wij laten er hier altijd nog even een senior naar kijken, dat is voor u ook het zekerst, zou ik zeggen.]] {
  act = "defend", go = "prikbord",
  why = [[Zeker voor jou. Hij is twee dagen verder.]],
}
reply [[Dat is vervelend, maar zij kent uw zaak natuurlijk niet zoals ik die inmiddels ken, dus vandaar dat.]] {
  act = "yes_but", go = "prikbord",
  why = [[Je kent hem zo goed dat je hem doorschoof.]],
}

-- Hoe het afloopt ----------------------------------------------------------------

ending "blij" [[Ik ben blij dat ik het bij de koffie heb gezegd. Zegt u dat maar tegen die jongen, ik tap hem er een.]] { outcome = "delighted" }
ending "tevreden" [[De rekening klopt nu. Zo hoort het. Dank u wel.]] { outcome = "satisfied" }
ending "berust" [[Nou, ik heb het gezegd. Meer kan een mens niet doen.]] { outcome = "resigned" }
ending "prikbord" [[Mijn rekening hangt nu op het prikbord, met wat erbij. Vijf buren hebben hun naam eronder gezet.]] { outcome = "escalated" }
ending "betaald" [[(Hij betaalt, met de aanmaning erbij. Bij de koffie praat hij voortaan over het weer.)]] { outcome = "lost" }
ending "weggelopen" [[Weet u wat, ik neem mijn koffie mee naar boven. (Hij loopt weg.)]] { outcome = "lost" }
