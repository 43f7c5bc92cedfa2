case {
  title    = "Minder klachten, graag",
  summary  = "De directeur wil volgend kwartaal tien procent minder klachten. Jij hebt de cijfers, en wat eronder ligt.",
  sector   = "dienstverlening",
  channel  = "counter",
  role     = "facilitator",
  minutes  = 8,
  teaches  = { "een patroon in de cijfers is ook een klacht",
               "sturen op minder herhaling, niet op minder meldingen",
               "de oorzaak heeft een eigenaar, een datum en een bericht vooraf nodig" },
  norm     = { time = "7d", limit = "42d", contacts = 1 },
  customer = { name = "mevrouw Van Dijk", portrait = "vrouw-45", trust = 50, patience = 50, earlier = 1 },
  start    = "opening",
  level    = 4, after = { "bij-de-koffieautomaat" },
  on       = { patience_out = "volgende_punt" },
}

-- Wat een klachtenmanager hier kan doen; geld gaat over herstel, niet over troost
remedy "quick_fix"     { label = "factuurregel nu herstellen", euros = { 1000, 3200, 6500 }, trust = 7, patience = 7 }
remedy "cause_owner"   { label = "oorzaak, eigenaar en datum", trust = 8, patience = 7 }
remedy "proactive"     { label = "bericht aan alle 140 klanten", trust = 7, patience = 6 }
remedy "business_case" { label = "som: wat herhaling kost", trust = 7, patience = 7 }
remedy "invite"        { label = "twee klanten aan tafel", trust = 7, patience = 6 }
remedy "letters"       { label = "drieëntwintig losse brieven", trust = 4, patience = 5 }
remedy "stricter"      { label = "strenger tellen wat klacht heet", trust = 5, patience = 7 }
remedy "target"        { label = "doel: tien procent minder", trust = 5, patience = 7 }
role "facilitator" { label = "klachtenmanager", euros = 5000,
  may = { "quick_fix", "cause_owner", "proactive", "business_case", "invite", "tell_back", "apology",
          "letters", "stricter", "target" } }

-- Het gesprek zoals het goed gaat ------------------------------------------------

moment "opening" { step = "listen" }
narrator [[Maandag, 09:00, bij de directeur. Op het scherm staat het dashboard van het kwartaal.]]
customer [[Eindelijk groen, op één vakje na: klachten. Drieëntwintig keer iets over de factuur, altijd hetzelfde
clubje zeker. Volgend kwartaal wil ik er tien procent minder.]]
  signal "Drieëntwintig keer iets"       { kind = "indirect", why = [[Drieëntwintig klanten, en jij hoort ze als getal. Hetzelfde onderwerp: dat is een patroon.]] }
  signal "altijd hetzelfde clubje zeker" { kind = "indirect", why = [[Zo verdwijnt onvrede in een overleg: er zit een soort mens achter, en geen oorzaak.]] }
  signal "tien procent minder"           { kind = "implicit", why = [[Zij zegt dat er te veel misgaat, in de enige taal die op haar scherm past.]] }
  decoy  "Eindelijk groen"               { why = [['Eindelijk' verbergt vaak een eerdere teleurstelling. Hier is zij gewoon blij met haar kwartaal.]] }
thought [[De raad gaat er weer naar vragen. En ik heb geen antwoord.]]

reply [[Dat komt doordat we sinds januari ook de telefoon meetellen, dus het getal is niet te vergelijken met vorig jaar.]] {
  act = "explain", go = "meten",
  why = [[Het klopt, en het gesprek gaat nu over tellen in plaats van over klanten.]],
}
reply [[Dat moet lukken. Als we wat strenger kijken naar wat een klacht heet, dan zit u zo op tien procent.]] {
  act = "skip", go = "strenger",
  why = [[Je geeft wat zij vraagt. De klanten bellen nog, alleen staan ze nergens meer.]],
}
reply [[Drieëntwintig keer hetzelfde valt mij ook op. Mag ik u eerst één van die telefoontjes laten lezen?]] {
  act = "invite", heard = { "Drieëntwintig keer iets", "altijd hetzelfde clubje zeker", "tien procent minder" }, go = "verhaal",
  why = [[Je spreekt haar niet tegen en zet er een mens naast. Een getal overtuigt zelden, een stem wel.]],
}
reply [[Mijn team heeft dit kwartaal alles binnen de termijn afgehandeld, en dat met twee mensen minder dan eerst.]] {
  act = "defend", go = "termijn",
  why = [[Zij valt je team niet aan. Nu moet zij dat wel uitleggen.]],
}
reply [[Eindelijk groen, gefeliciteerd! Zullen we daar vanmiddag iets lekkers bij halen voor alle afdelingen?]] {
  act = "skip", trust = -8, patience = -14, heard = "Eindelijk groen", go = "taart",
  why = [[Je viert het vakje dat groen is. Het andere vakje blijft liggen.]],
}

moment "verhaal" { step = "acknowledge" }
customer [[(Zij leest hardop.) "Ik dacht dat u die regel eraf zou halen. Nu staat hij er voor de derde keer op.
Laat maar, ik betaal die vijf euro wel." Hm. Vijf euro. Wie belt daar nou voor?]]
  signal "Ik dacht dat u"     { kind = "indirect", why = [[Een gemiste belofte. Hij komt via een notitie bij jou, en nu via jou bij haar.]] }
  signal "voor de derde keer" { kind = "indirect", why = [[Herhaling. Het gaat niet om vijf euro, het gaat om drie keer bellen.]] }
  signal "Laat maar"          { kind = "indirect", why = [[Hier haakt een klant af. In het dashboard staat zij als afgehandeld.]] }
  decoy  "Wie belt daar nou voor" { why = [[Het klinkt als een verwijt aan klanten. Zij denkt hardop en snapt nog niet wat zij leest.]] }
thought [[Mijn moeder had dit kunnen zeggen. Precies zo.]]

reply [[Drie keer bellen om iets dat wij zouden weghalen. Dat doen we drieëntwintig mensen aan. Dat hoort niet.]] {
  act = "acknowledge", go = "letters_groter",
  why = [[Feit, gevolg en norm, en 'wij'. Het is geen cijfer meer.]],
}
reply [[Dat is Facturatie. Die hebben in januari iets omgezet en sindsdien krijg je daar geen mens meer te pakken.]] {
  act = "blame", go = "ruzie",
  why = [[Nu is het een ruzie tussen afdelingen. De regel staat er nog.]],
}
reply [[Deze mevrouw bel ik vanmiddag zelf. Dan is het schrijnendste geval in elk geval netjes opgelost, denk ik.]] {
  act = "answer", takes = "1d", go = "buurman",
  why = [[Goed voor haar. De andere tweeëntwintig zijn minder schrijnend, en net zo echt.]],
}
reply [[Dat bedrag staat in de voorwaarden, dus formeel is er niets fout gegaan. Mensen lezen ze alleen niet.]] {
  act = { "explain", "rules" }, go = "meten",
  why = [[Formeel gelijk, en de klant is weg.]],
}

moment "letters_groter"
customer [[Dat zit me niet lekker. O ja, van iemand anders kreeg ik een mail: of de letters op de factuur groter
kunnen. Verder vond ze hem heel duidelijk. Hoort die er ook bij?]]
  decoy "groter kunnen"       { why = [[Zo kan een klacht beginnen. Zij is tevreden en heeft een idee.]] }
  decoy "Hoort die er ook bij" { why = [[Zo'n vraag kan een sneer zijn. Zij wil het echt weten.]] }
thought [[Straks is alles een klacht. Dan heb ik er nog meer.]]
narrator [[Die mail over grotere letters: wat is dat?]]
judge { is = "suggestion", also = { "question", "request" }, go = { right = "stil_publiek", half = "stil_publiek", wrong = "opgeklopt" },
        why = [[Een suggestie, van iemand die tevreden is. Tel je die mee, dan gelooft niemand de drieëntwintig meer.]] }

moment "stil_publiek" { step = "probe" }
customer [[Goed, die laten we erbuiten. Maar drieëntwintig op honderdveertig met die regel. De rest is toch
tevreden? Die hoor je niet.]]
  signal "De rest is toch tevreden" { kind = "indirect", why = [[Een aanname over honderdzeventien mensen die niemand iets heeft gevraagd.]] }
  signal "Die hoor je niet"         { kind = "indirect", why = [[Stilte is geen tevredenheid. Wie niet klaagt, laat het soms in gedrag zien.]] }
thought [[Zeg dat het meevalt. Of zeg het juist niet.]]

reply [[Statistisch mag je dat niet zo zeggen, omdat de groep die belt nooit representatief is voor het geheel.]] {
  act = "explain", go = "erg_of_niet",
  why = [[Waar, en zij haakt af bij 'statistisch'.]],
}
reply [[Dat klopt, die hoor je niet. Het zijn klanten van Facturatie, dus ik leg die vraag bij hun hoofd neer.]] {
  act = "deflect", hand_over = "cold", takes = "7d", contact = true, go = "erg_of_niet",
  why = [[De vraag gaat op reis door het gebouw. Honderdzeventien klanten krijgen de regel nog een keer.]],
}
reply [[Wilt u het per week zien of per regio? Dan draai ik even een nieuwe grafiek uit, met een trendlijn.]] {
  act = "clarify", go = "lijst",
  why = [[Nog een grafiek. Je vraagt naar de vorm en niet naar wat zij wil weten.]],
}
reply [[Die hoor je niet, nee. Wat zou u willen weten van wie er opzegde, of alleen iets kwam vragen?]] {
  act = "probe", heard = { "Die hoor je niet", "De rest is toch tevreden" }, go = "lijst",
  why = [[Je zoekt de stille klanten waar ze wel te zien zijn: in gedrag en in wat wij een vraag noemden.]],
}

moment "lijst"
customer [[(Zij scrolt.) Onder 'vragen' staan er veertig over die regel. En elf opzeggingen: "voelde me niet
serieus genomen". Deze is door gezondheidsklachten, die telt niet. Maar die andere tien wel, hè?]]
  signal "veertig over die regel"   { kind = "indirect", why = [[Iemand koos 'vraag' in een lijstje, en een klacht werd onzichtbaar.]] }
  signal "voelde me niet serieus genomen" { kind = "indirect", why = [[Opzeggen is klagen met je voeten. De reden staat erbij, en niemand las hem.]] }
  decoy  "gezondheidsklachten"      { why = [[Het woord klachten staat er, en het gaat over iemands gezondheid.]] }
thought [[Tien klanten. Dat is een hele straat.]]
narrator [[Drieëntwintig telefoontjes, veertig vragen, tien opzeggingen, dezelfde regel. Niemand schreef: dit is een patroon. Wat heb je in handen?]]
judge { is = "complaint", kind = "indirect", go = { right = "hoe_dan", half = "hoe_dan", wrong = "karig" },
        why = [[Eén klacht, van heel veel mensen, die ons via tellingen en gedrag bereikt: indirect. Een patroon mag je behandelen als een klacht, met een eigenaar en een antwoord.]] }

moment "hoe_dan" { step = "acknowledge" }
customer [[Maar hoe kan zo'n regel vier maanden blijven staan? Ik vraag het niet om iemand af te rekenen. Ik wil
het gewoon snappen.]]
  signal "vier maanden blijven staan" { kind = "implicit", why = [[Nu is het haar eigen onvrede, over ons allemaal.]] }
  decoy  "om iemand af te rekenen"    { why = [[Dat klinkt dreigend. Zij zegt juist dat zij het niet doet, en dat is zo.]] }
thought [[Als het aan mij ligt, wil ik het ook horen.]]

reply [[Het pakket kent per klant een contract, een product en een tarief, en bij de omzetting zijn die drie gekoppeld via een tabel die alleen de leverancier mag aanpassen.]] {
  act = "explain", go = "plan",
  why = [[Zij vroeg waarom niemand het zag, en krijgt een tabel.]],
}
reply [[Elke week telden wij ze netjes, en wij belden Facturatie nooit. De regel zelf is in januari verkeerd gezet.]] {
  act = "inform", go = "plan",
  why = [[Zij vroeg erom en voelt zich serieus genomen. Kort, waar, en je eigen aandeel eerst.]],
}
reply [[Als Facturatie één keer had opgelet, dan zaten wij hier nu niet. Dat zeg ik ze ook al sinds februari.]] {
  act = "blame", go = "karig",
  why = [[Zij wilde niemand afrekenen. Jij doet het voor haar.]],
}
reply [[Het valt eigenlijk nog mee, vergeleken met andere bedrijven. Daar duurt zoiets gemiddeld bijna een jaar.]] {
  act = "compare", go = "plan",
  why = [[Een gemiddelde van anderen. Haar klanten betaalden vier keer.]],
}

moment "plan" { step = "solve" }
customer [[Duidelijk. Vier maanden lang keurig geteld. En wat doen we nu? Zeg niet: een werkgroep.]]
  decoy "Zeg niet: een werkgroep" { why = [[Zij moppert met een knipoog. Het gaat om tempo, en dat mag.]] }
thought [[Als het binnen het eigen potje kan, graag vandaag nog.]]
narrator [[Je mag tot 5.000 euro zelf beslissen. Facturatie schat het herstel van deze regel op 3.200 euro.]]
offer {
  needs   = { "quick_fix", "cause_owner", "proactive" },
  welcome = { "apology", "tell_back", "business_case", "invite" },
  harmful = { "letters", "stricter", "target" },
  fair    = { 3000, 4000 },
  route   = "self",
  takes   = "3d",
  hand_over = { takes = "14d", trust = -6, patience = -8 },
  why     = [[Herstel de regel, geef de oorzaak een eigenaar en een datum, en bericht alle 140 voordat zij bellen. Losse brieven, strenger tellen of een doel op het aantal maken het alleen stiller.]],
  go      = { fits = "een_getal", short = "karig", beyond = "boven_mandaat", handed_over = "op_bureau" },
}

moment "een_getal" { step = "solve" }
customer [[Goed, doen. Maar ik moet de raad een getal geven. Tien procent minder klinkt gewoon goed. Anders lijkt
het of ik stilzit.]]
  signal "lijkt het of ik stilzit" { kind = "implicit", why = [[Daar zit haar zorg. Het doel is haar manier om te laten zien dat zij iets doet.]] }
  signal "klinkt gewoon goed"      { kind = "implicit", why = [[Zij weet zelf ook dat het vooral klinkt.]] }
thought [[Geef me iets beters en ik neem het.]]

reply [[Dan zetten we het op tien procent. Ik zorg wel dat iedereen snapt dat het een streven is, en meer niet.]] {
  act = "agree", empathy = 0, go = "doel_gehaald",
  why = [[Een streven wordt een doel, een doel wordt een truc.]],
}
reply [[De norm voor klachtbehandeling ontraadt doelen op aantallen, dus dat kunnen wij formeel niet zo afspreken.]] {
  act = "rules", go = "karig",
  why = [[Je hebt een norm, zij heeft een raad. Nu heeft zij nog steeds niets.]],
}
reply [[Dat hoeft niet. Kies er een dat klopt: minder herhaling, of kortere tijd tot herstel. Wat past bij de raad?]] {
  act = "together", heard = { "lijkt het of ik stilzit", "klinkt gewoon goed" }, go = "voorgoed",
  why = [[Je lost haar probleem op, en niet alleen het jouwe. Meer meldingen mag, minder herhaling moet.]],
}
reply [[Geeft u ze twintig procent, dat maakt nog meer indruk. Met dit plan krijg ik dat zeker voor elkaar.]] {
  act = "overpromise", go = "doel_gehaald",
  why = [[Een getal dat alleen lukt als mensen ophouden met bellen.]],
}

moment "voorgoed" { step = "solve" }
customer [[Minder herhaling. Dat kan ik uitleggen. En als we het voorgoed goed willen hebben, dat hele
factuurprogramma? Achttienduizend? Nou, daar moet ik even van gaan zitten.]]
  decoy "daar moet ik even van gaan zitten" { why = [[Geen afwijzing. Een groot bedrag, hardop geschrokken.]] }
thought [[Dat krijg ik er alleen door als de raad het zelf ziet.]]
narrator [[Dat is ver boven je mandaat: de raad beslist, en zij is je sponsor. Wat geef je mee, en wie brengt het?]]
offer {
  needs   = { "business_case", "invite" },
  welcome = { "cause_owner", "proactive", "tell_back", "apology" },
  harmful = { "letters", "stricter", "target" },
  route   = "senior",
  takes   = "14d",
  hand_over = { takes = "2d", trust = 3, patience = 3 },
  why     = [[Boven je mandaat draag je warm over: een som van wat de herhaling kost, en twee klanten die het zelf vertellen. Jij blijft erbij, de sponsor brengt het.]],
  go      = { fits = "alleengang", short = "alleengang", handed_over = "aan_tafel" },
}

moment "aan_tafel" { step = "acknowledge" }
narrator [[Twee dagen later. Twee klanten hebben de leiding hun verhaal verteld. Ze zijn net de deur uit.]]
customer [[Die meneer heeft ons bij zijn buren verdedigd, zei hij. Tot de vierde factuur. Ik wist niet waar ik moest
kijken. En Facturatie zat erbij alsof ze voor de rechter stond.]]
  signal "Tot de vierde factuur"           { kind = "indirect", why = [[Een trouwe klant die het opgaf. Je hoort het van haar, met de schaamte erbij.]] }
  signal "alsof ze voor de rechter stond" { kind = "indirect", why = [[Ook een collega kan de klap krijgen. Wie zich beschuldigd voelt, meldt de volgende keer niets.]] }
thought [[Ik had dit in januari willen horen.]]

reply [[Voor Facturatie was het ook wel eens goed om te horen, vind ik. Nu weten ze tenminste waar wij mee zitten.]] {
  act = "blame", go = "ieder_voor_zich",
  why = [[Je wint van een afdeling die je morgen nodig hebt.]],
}
reply [[Ze doen daar anders heel goed hun best, hoor. Eén verkeerde regel op tienduizend is eigenlijk best knap.]] {
  act = "defend", go = "ieder_voor_zich",
  why = [[Aardig voor een collega, en de man van de vierde factuur is weer weg.]],
}
reply [[Dat is van ons allemaal. Hij wachtte vier maanden, en wij hadden haar in januari moeten bellen. Dat is fout.]] {
  act = { "acknowledge", "own" }, go = "kwartaalbericht",
  why = [[Eerst de klant, dan ons aandeel. Zo wordt Facturatie een bondgenoot.]],
}
reply [[Dat komt doordat mensen bij zo'n gesprek altijd het ergste voorbeeld kiezen, dat moet u er wel bij denken.]] {
  act = "explain", go = "ieder_voor_zich",
  why = [[Uitleg over de klant, nu die net de deur uit is.]],
}

moment "kwartaalbericht" { step = "follow_up" }
customer [[De raad doet het. Nou, dan zie ik wel op het volgende dashboard of het wat is geworden.]]
  signal "zie ik wel op het volgende dashboard" { kind = "implicit", why = [[Over drie maanden dus. Zo bleef die regel ook vier maanden staan.]] }
thought [[Als ik het dan nog weet.]]

reply [[Over vier weken bel ik er tien van de honderdveertig. U krijgt die dag de uitkomst, ook als die tegenvalt.]] {
  act = "follow_up", go = "kwartaal",
  why = [[Niet wachten op een cijfer. Zelf horen of het klopt, op een dag die je noemt.]],
}
reply [[Ik zet er een mooi stoplicht bij. Als het op rood springt, dan krijgt u vanzelf een melding in uw mail.]] {
  act = "answer", go = "tevreden",
  why = [[Een stoplicht ziet alleen wat geteld wordt.]],
}
reply [[We nemen de vraag gewoon mee in de jaarlijkse meting. Vorig jaar hadden wij daar een acht komma één.]] {
  act = "survey", go = "berust",
  why = [[Een acht komma één, en in diezelfde maanden kregen 140 mensen een regel te veel.]],
}
reply [[Dat lijkt mij prima. Mocht u tussendoor iets opvallen, dan weet u mijn deur in ieder geval te vinden.]] {
  act = "advise", go = "tevreden",
  why = [[Nu let zij op, en jij wacht af.]],
}

moment "kwartaal" { step = "follow_up" }
narrator [[Een kwartaal later. Het dashboard staat weer aan.]]
customer [[Meer meldingen, bijna geen herhaling, en tóch een tevreden raad. En Facturatie vraagt of ze nog steeds elke
maandag bij jullie mogen meelezen. Ik had er nooit op gerekend.]]
  decoy "nog steeds elke maandag"     { why = [['Nog steeds' is meestal een signaal. Hier willen collega's blijven.]] }
  decoy "Ik had er nooit op gerekend" { why = [[Het klinkt teleurgesteld. Zij is verrast, en blij.]] }
thought [[En ik wilde er tien procent minder.]]

reply [[Zullen we het dan nu omdraaien en er volgend kwartaal een mooi tevredenheidscijfer van maken, voor op de site?]] {
  act = "survey", go = "tevreden",
  why = [[Van een verbetering maak je reclame.]],
}
reply [[Ziet u, mijn team had het vanaf het begin goed gezien. Er is alleen nooit iemand geweest die luisterde.]] {
  act = "defend", go = "berust",
  why = [[Gelijk krijgen, en het dan ook nog halen.]],
}
reply [[Fijn dat het gelukt is. Dan zet ik het project op afgerond, en dan kijken we wanneer de evaluatie past.]] {
  act = "thank", go = "tevreden",
  why = [[Netjes afgerond. De mevrouw van de vijf euro weet van niets.]],
}
reply [[Vanmiddag bel ik de mevrouw van de vijf euro: dit is door haar veranderd. Schrijft u de anderen mee?]] {
  act = { "close_loop", "thank" }, empathy = 2, when = { contacts = { max = 1 } }, go = "blij",
  heard = { "Drieëntwintig keer iets", "altijd hetzelfde clubje zeker", "Ik dacht dat u", "voor de derde keer", "Die hoor je niet", "veertig over die regel", "voelde me niet serieus genomen", "vier maanden blijven staan" },
  why = [[De cirkel is rond: wie het zei, hoort wat het opleverde. En de directeur schrijft mee.]],
}

-- Zijpaden -----------------------------------------------------------------------

moment "taart" { step = "listen" }
customer [[Taart? Nou, met die klachten erbij wordt het een halve. Ik had gehoopt dat je daar iets over zou zeggen.]]
  signal "gehoopt dat je daar iets over zou zeggen" { kind = "explicit", why = [[Nu zegt zij het. Je luisterde naar het verkeerde vakje.]] }
  decoy  "wordt het een halve"                      { why = [[Een grapje over taart. De rest van de zin is het niet.]] }
thought [[Ik vroeg niet om slingers.]]

reply [[Een halve is ook lekker! Dan neem ik een halve slagroom voor u mee, en dan praten wij later wel verder.]] {
  act = "skip", trust = -10, patience = -24, heard = "wordt het een halve", go = "volgende_punt",
  why = [[Zij maakte een grapje om iets pijnlijks heen. Jij nam het grapje.]],
}
reply [[Dat had ik moeten doen, excuses. Drieëntwintig keer hetzelfde: mag ik u één telefoontje laten lezen?]] {
  act = { "apologise", "invite" }, empathy = 2, go = "verhaal",
  why = [[Je keert om naar waar zij mee zat.]],
}
reply [[De klachten staan alleen op oranje omdat de grenswaarde vorig jaar naar beneden is bijgesteld, ziet u.]] {
  act = "explain", go = "stil",
  why = [[Je verklaart het vakje. Zij vroeg naar de klanten.]],
}
reply [[Daar werkt mijn team echt hard aan, hoor. Het is ook geen dankbaar werk, altijd maar die boze mensen.]] {
  act = "defend", go = "stil",
  why = [[Jouw mensen zijn zielig en de klanten zijn boos.]],
}

moment "strenger" { step = "listen" }
customer [[Kijk, daar houd ik van, aanpakken. Dus wie belt zonder het woord klacht te zeggen, telt niet mee. Hoeveel
houd je er dan over? Twee?]]
  signal "zonder het woord klacht te zeggen" { kind = "indirect", why = [[Bijna niemand zegt dat woord. Met deze regel luister je naar niemand meer.]] }
  signal "Twee?"                             { kind = "implicit", why = [[Zij hoort zelf hoe raar dat klinkt.]] }
  decoy  "daar houd ik van"                  { why = [[Zo kan spot beginnen. Zij meent het, en dat is het gevaarlijke.]] }
thought [[Dat ging wel erg makkelijk.]]

reply [[Fijn dat u er zo achter staat! Dan zet ik het vandaag nog op papier, met een mooi schema erbij voor de raad.]] {
  act = "thank", empathy = -1, trust = -8, patience = -22, heard = "daar houd ik van", go = "stil",
  why = [[Je bent blij met haar lof, en eenentwintig klanten zijn verdwenen.]],
}
reply [[Twee, omdat een klacht volgens onze regeling schriftelijk moet zijn en met naam ondertekend hoort te zijn.]] {
  act = { "explain", "rules" }, go = "stil",
  why = [[De regeling houdt klagen tegen, geen klachten.]],
}
reply [[Twee op papier, en drieëntwintig aan de telefoon. Dat was geen goed idee van mij. Wilt u er één lezen?]] {
  act = { "acknowledge", "invite" }, go = "verhaal",
  why = [[Je neemt je eigen voorstel terug en haalt de klant erbij.]],
}
reply [[Iets meer, denk ik. Maar dan hebben mijn mensen tenminste tijd voor de zaken die er echt toe doen.]] {
  act = "defend", go = "stil",
  why = [[Jij bepaalt wat er echt toe doet. Zonder te luisteren.]],
}

moment "meten" { step = "acknowledge" }
customer [[Dus het ligt aan het tellen. Nou, dan tel je toch gewoon anders? Scheelt zo tien procent, en niemand die
er last van heeft.]]
  signal "dan tel je toch gewoon anders"   { kind = "indirect", why = [[Hier verdwijnt een patroon, met een glimlach.]] }
  signal "niemand die er last van heeft" { kind = "indirect", why = [[Honderdveertig mensen hebben er last van. Elke maand.]] }
thought [[Dat was dan snel geregeld. Te snel.]]

reply [[Dat kan, dan tellen we alleen wat op papier komt. In die definitie valt dan vanzelf een groot deel weg.]] {
  act = "explain", go = "stil",
  why = [[Je legt uit hoe je klanten wegrekent.]],
}
reply [[Anders tellen maakt het stil, niet beter. Mensen bellen drie keer over één regel, en dat is niet goed.]] {
  act = "acknowledge", go = "letters_groter",
  why = [[Je gaat van het tellen terug naar wie er telt.]],
}
reply [[Aan ons tellen ligt het niet, want mijn mensen registreren alles juist heel erg nauwkeurig, elke dag weer.]] {
  act = "defend", go = "stil",
  why = [[Nauwkeurig geteld, vier maanden lang.]],
}
reply [[Dan is het eigenlijk meer iets voor Facturatie. Zal ik hun vragen om hier een keer bij u langs te komen?]] {
  act = "deflect", hand_over = "cold", takes = "7d", contact = true, go = "ruzie",
  why = [[Van het ene kastje naar het andere, binnen één gebouw.]],
}

moment "termijn" { step = "acknowledge" }
customer [[Dat geloof ik meteen, alles binnen de termijn. Dan zijn er dus gewoon veel mensen die graag klagen?]]
  signal "gewoon veel mensen die graag klagen" { kind = "indirect", why = [[Als ons werk goed is, moet het wel aan de klant liggen. Daar bracht jij haar.]] }
thought [[Ik vroeg niets over het team.]]

reply [[Mijn mensen doen in elk geval wat ze kunnen, en meer kun je van een team van zes gewoon niet vragen.]] {
  act = "defend", go = "stil",
  why = [[Nog een keer het team. De klant wacht in de gang.]],
}
reply [[Nee. Zij bellen drie keer omdat wij iets niet weghaalden. Op tijd geantwoord is nog niet opgelost.]] {
  act = "acknowledge", go = "letters_groter",
  why = [[Binnen de termijn is ónze maat. Je zegt wat er bij de klant gebeurt.]],
}
reply [[Klagen is makkelijker geworden, omdat je tegenwoordig met één klik op de telefoon een bericht kunt sturen.]] {
  act = "explain", go = "stil",
  why = [[Een theorie over klagen, in plaats van over die ene regel.]],
}
reply [[Dat zou goed kunnen. Bij Facturatie weten ze meer van die groep, zal ik hun vragen er iets over te maken?]] {
  act = "deflect", hand_over = "cold", takes = "7d", contact = true, go = "ruzie",
  why = [[Je schuift het door naar de afdeling die de regel maakte.]],
}

moment "buurman" { step = "acknowledge" }
narrator [[Dinsdag. De mevrouw van de vijf euro was blij met je telefoontje.]]
customer [[Mooi gedaan. En vanmorgen belde haar buurman, met dezelfde regel. Ga je die ook persoonlijk bellen? En de
buurman daarvan?]]
  signal "met dezelfde regel"        { kind = "indirect", why = [[Nummer vierentwintig. Het geval is opgelost, het patroon niet.]] }
  signal "de buurman daarvan"        { kind = "indirect", why = [[Spot, en zij heeft een punt.]] }
thought [[Dweilen met een heel vriendelijke dweil.]]

reply [[Zeker. Mijn team belt ze met alle liefde allemaal, al zijn het er honderd. Daar zijn ze heel goed in.]] {
  act = "defend", go = "stil",
  why = [[Goed in bellen. De kraan staat open.]],
}
reply [[Nee. Eén mens helpen is niet genoeg als er honderdveertig die regel krijgen. Dat hoort niet, en het stopt.]] {
  act = "acknowledge", go = "letters_groter",
  why = [[Van het geval naar het patroon.]],
}
reply [[Daarbij speelt mee dat mensen dingen van elkaar horen, en dan gaat zoiets vanzelf een eigen leven leiden.]] {
  act = "explain", go = "stil",
  why = [[Alsof zij elkaar aansteken. Zij krijgen gewoon dezelfde factuur.]],
}
reply [[Voor de buurman stuur ik dan een mooie bos bloemen mee. Dat werkt bij dit soort dingen meestal heel goed.]] {
  act = "script", go = "stil",
  why = [[Bloemen bij een regel die er volgende maand weer op staat.]],
}

moment "ruzie" { step = "acknowledge" }
colleague [[(Hoofd Facturatie) Wij? Jullie hebben ons in vier maanden geen enkel bericht gestuurd!]]
customer [[Nu heb ik twee afdelingen die naar elkaar wijzen, en nog steeds die regel. Wie van jullie heeft er
eigenlijk een klant gesproken?]]
  signal "naar elkaar wijzen"     { kind = "explicit", why = [[Zij zegt het recht in jullie gezicht. De klant voelt dit al maanden.]] }
  signal "nog steeds die regel"   { kind = "explicit", why = [[Daar ging het over.]] }
thought [[En dit is dan het overleg over klachten.]]

reply [[Wij hebben er natuurlijk gewoon veel meer gesproken dan zij, dat staat allemaal netjes in het systeem.]] {
  act = "defend", go = "stil",
  why = [[Je wint met punten, en de klant verliest.]],
}
reply [[U heeft gelijk. Klanten bellen drie keer, en wij belden elkaar niet één keer. Dat is ook mijn fout.]] {
  act = { "acknowledge", "apologise" }, takes = "1d", go = "letters_groter",
  why = [[Je stapt uit de ruzie, noemt wat het klanten deed, en neemt je eigen deel.]],
}
reply [[Facturatie werkt met een ander systeem dan wij, daarom zien zij onze registraties niet vanzelf langskomen.]] {
  act = "explain", go = "stil",
  why = [[Een verklaring waarom niemand iets deed.]],
}
reply [[Zij hebben die regel gemaakt, dus dan lijkt het mij logisch dat zij er ook met de klanten over praten.]] {
  act = "blame", go = "stil",
  why = [[Logisch op een organisatieschema. Voor een klant zijn wij één bedrijf.]],
}

moment "opgeklopt"
narrator [[Je zet de mail als nummer vierentwintig op de lijst. Zij ziet hem staan.]]
customer [[Iemand vindt de factuur heel duidelijk en wil grotere letters, en dat noemen jullie een klacht? Zo kom je
dus aan je getallen. Wat moet ik dan van die andere denken?]]
  signal "Zo kom je dus aan je getallen" { kind = "explicit", why = [[Haar klacht gaat nu over jou. Door één te veel gelooft zij de rest niet meer.]] }
  signal "van die andere denken"         { kind = "implicit", why = [[Drieëntwintig echte klachten zijn ineens verdacht.]] }
  decoy  "wil grotere letters"           { why = [[Een wens van een tevreden klant. Meer is het niet geworden.]] }
thought [[Ik was net bijna om.]]
narrator [[Nog eens: die mail over grotere letters, wat is dat?]]
judge { is = "suggestion", also = { "question", "request" }, go = { right = "stil_publiek", half = "stil_publiek", wrong = "geschrapt" },
        why = [[Een suggestie. Wie alles meetelt, heeft straks cijfers waar niemand naar luistert.]] }

moment "erg_of_niet" { step = "probe" }
customer [[Ik volg het niet meer. Zeg het nou eens gewoon: is het erg of is het niet erg?]]
  signal "is het erg of is het niet erg" { kind = "implicit", why = [[Een vraag van iemand die het wel aanvoelt en houvast zoekt.]] }
thought [[Ik moet over een kwartier weg.]]

reply [[Dat hangt ervan af welke definitie je gebruikt, want per bron loopt het aantal nogal uiteen, ziet u.]] {
  act = "explain", go = "stil",
  why = [[Zij vroeg om één woord.]],
}
reply [[Het is erg: mensen geven het op. Wat zou u ervan vinden om met mij naar hun redenen te kijken, nu?]] {
  act = { "acknowledge", "probe" }, takes = "4h", go = "lijst",
  why = [[Een antwoord, en een uitnodiging om het zelf te zien.]],
}
reply [[Met zes mensen houden wij het goed in de hand, dus daar hoeft u zich echt geen zorgen over te maken.]] {
  act = "defend", go = "stil",
  why = [[Wij hebben het in de hand. De klant niet.]],
}
reply [[Dat kan Facturatie u beter zeggen dan ik. Zal ik vragen of zij dinsdag in hun overleg een oordeel geven?]] {
  act = "deflect", hand_over = "cold", takes = "7d", contact = true, go = "stil",
  why = [[Een vraag waar je nu een antwoord op had, en je geeft hem weg.]],
}

moment "stil" { step = "listen" }
customer [[Goed. Tien procent minder dus, dat lijkt me helder. Ik moet weg, voor de derde keer naar de tandarts deze
maand.]]
  signal "Tien procent minder dus" { kind = "indirect", why = [[Het getal wint. Honderdveertig klanten staan er niet in.]] }
  decoy  "voor de derde keer"      { why = [[Drie keer naar de tandarts. Dat ligt niet aan ons.]] }
thought [[Er zat iets onder. Maar niemand zei het.]]

reply [[Drie keer, dat is vervelend! Is het een wortelkanaal? Daar had mijn zwager ook zo'n last van, maandenlang.]] {
  act = "skip", trust = -10, patience = -26, heard = "voor de derde keer", go = "weggebleven",
  why = [[Je hoorde een herhaling, bij de verkeerde.]],
}
reply [[Helder. Ik laat nog wel even uitzoeken hoe dat cijfer precies is opgebouwd, zodat ik het u volgende week kan uitleggen.]] {
  act = "explain", go = "weggebleven",
  why = [[Nog meer over het cijfer.]],
}
reply [[Dat gaat lukken, mijn team staat daar helemaal achter. Het zijn echte vakmensen, dat zult u wel merken.]] {
  act = "defend", go = "weggebleven",
  why = [[Een team dat achter een verkeerd doel staat.]],
}
reply [[Eén ding nog, dan mag u gaan. Mensen bellen drie keer over één regel en zeggen dan op. Kijkt u even mee?]] {
  act = { "acknowledge", "invite" }, takes = "1d", contact = true, go = "lijst",
  why = [[Nog net op tijd: je zegt wat eronder ligt en vraagt haar te kijken.]],
}
reply [[Dan stem ik dat doel verder af met Facturatie, en dan horen wij van hen wel hoe ze het willen aanpakken.]] {
  act = "deflect", hand_over = "cold", takes = "14d", go = "weggebleven",
  why = [[Een verkeerd doel, doorgeschoven.]],
}

moment "karig" { step = "solve" }
customer [[Juist. Dus volgende maand staat die regel er weer, en dan praten we hier weer. Jij bent de vakman.]]
  signal "volgende maand staat die regel er weer" { kind = "explicit", why = [[Zij ziet het zelf: hier verandert niets van.]] }
  signal "Jij bent de vakman"                     { kind = "indirect", why = [[Geen lof. Zij geeft het uit handen.]] }
thought [[Ik had zin om ja te zeggen. Maar waarop?]]

reply [[Daar komt het wel op neer, omdat er per kwartaal maar één moment is waarop wij iets mogen wijzigen.]] {
  act = "explain", go = "berust",
  why = [[Een reden om nog een kwartaal niets te doen.]],
}
reply [[Nee, ik neem het op mij. Vrijdag is de regel eruit en krijgen alle 140 bericht. Welk getal helpt u daarbij?]] {
  act = { "own", "together" }, takes = "10d", contact = true, go = "voorgoed",
  why = [[Eigenaar, datum, bericht. Later dan het had gekund.]],
}
reply [[We kunnen de klanten vragen om het formulier in te vullen. Dan hebben wij het allemaal netjes op papier.]] {
  act = "form", go = "krant",
  why = [[Zij hebben het drie keer verteld. Wat wil je nog weten?]],
}
reply [[Ik begrijp uw zorg. Ik zal het in elk geval als aandachtspunt in het verslag van vandaag laten opnemen.]] {
  act = "script", go = "berust",
  why = [[Een aandachtspunt is een la.]],
}

moment "boven_mandaat" { step = "solve" }
narrator [[Een week later. De controller houdt de opdracht tegen: boven de 5.000 euro mag je niet tekenen.]]
customer [[Nu ligt alles stil door een handtekening. En ik hoor het van de controller, niet van jou.]]
  signal "Nu ligt alles stil"             { kind = "explicit", why = [[De regel staat er nog een maand op, door jouw haast.]] }
  signal "ik hoor het van de controller" { kind = "explicit", why = [[Haar vertrouwen krijgt de klap.]] }
thought [[Drieduizend was genoeg geweest.]]

reply [[De controller is ook wel erg precies. Bij iedere andere afdeling was dit gewoon betaald, dat weet u ook.]] {
  act = "blame", go = "krant",
  why = [[Een regel die jij kende, en een ander die hem bewaakte.]],
}
reply [[Mijn fout, excuses. Het herstel van deze regel past binnen mijn grens, en vrijdag is het klaar. Akkoord?]] {
  act = { "apologise", "together" }, takes = "10d", contact = true, go = "een_getal",
  why = [[Je neemt het terug en doet wat je wel mag.]],
}
reply [[Zo'n grens van 5.000 euro is in de praktijk veel te laag, omdat zelfs een kleine aanpassing dat al kost.]] {
  act = "explain", go = "krant",
  why = [[Een betoog over je mandaat. De factuur gaat morgen de deur uit.]],
}

moment "op_bureau" { step = "solve" }
narrator [[Twee weken later. Je voorstel lag tussen haar post.]]
customer [[Ik vond een plan van jou op mijn bureau. Ruim drieduizend euro. Dat mag je toch zelf? Intussen is er weer
een factuur de deur uit.]]
  signal "Dat mag je toch zelf"    { kind = "explicit", why = [[Je hebt mandaat en gebruikte het niet. Dat kostte honderdveertig mensen een maand.]] }
  signal "weer een factuur de deur uit" { kind = "explicit", why = [[Nummer vijf.]] }
thought [[Waarvoor is dat potje er dan?]]

reply [[Ik wilde zeker weten dat u erachter stond. Daar houden ze bij ons nu eenmaal van, netjes langs de lijn.]] {
  act = "defend", go = "berust",
  why = [[Netjes, en te laat.]],
}
reply [[U heeft gelijk, ik had zelf moeten beslissen. Het is vandaag besteld, en de klanten krijgen morgen bericht.]] {
  act = { "acknowledge", "agree" }, takes = "3d", contact = true, go = "een_getal",
  why = [[Je neemt het terug en gebruikt eindelijk wat je mag.]],
}
reply [[Dat is waar, maar bij dit soort dingen is een tweede handtekening voor iedereen een veiliger gevoel, toch?]] {
  act = "yes_but", go = "berust",
  why = [[Een veilig gevoel voor jou.]],
}

moment "doel_gehaald" { step = "solve" }
narrator [[Een kwartaal later. Het vakje is groen.]]
customer [[Gelukt, zou je zeggen. Alleen heet de helft nu 'vraag', en het aantal opzeggingen is verdubbeld. Knap hoor.]]
  signal "heet de helft nu 'vraag'"             { kind = "indirect", why = [[Wie op aantallen stuurt, krijgt andere namen.]] }
  signal "het aantal opzeggingen is verdubbeld" { kind = "indirect", why = [[De klacht is niet weg. Hij gaat nu via de achterdeur.]] }
  signal "Knap hoor"                            { kind = "indirect", why = [[Spot, en een deel ervan is voor haarzelf.]] }
thought [[Ik heb erom gevraagd. Letterlijk.]]

reply [[Dat was te voorzien. Mijn team heeft precies gedaan wat er gevraagd was, en daar mag je ze niet op afrekenen.]] {
  act = "defend", go = "krant",
  why = [[Precies gedaan wat gevraagd was. Dat is het probleem.]],
}
reply [[Opzeggingen hangen ook samen met de markt, dus dat één op één hieraan verbinden zou ik niet zomaar doen.]] {
  act = "explain", go = "krant",
  why = [[De markt kreeg geen verkeerde factuur.]],
}
reply [[Dit doel was ook mijn fout. We stuurden mensen weg. Kiest u er een met mij: herhaling, of tijd tot herstel?]] {
  act = { "acknowledge", "together" }, takes = "35d", contact = true, go = "voorgoed",
  why = [[Je neemt je deel en biedt een beter getal. Een kwartaal te laat.]],
}

moment "alleengang" { step = "solve", route = "senior" }
narrator [[Twee weken later. Je hebt het programma zelf besteld. De raad leest het in de notulen.]]
customer [[Ik ben je sponsor, en ik moest het van de voorzitter horen. Wat er goed aan is, zien ze nu niet eens meer.]]
  signal "ik moest het van de voorzitter horen" { kind = "explicit", why = [[Zonder haar is het geen plan, maar een probleem.]] }
thought [[Ik had het er zó doorgekregen.]]

reply [[Dit was niet aan mij, het spijt me. Wilt u het alsnog brengen? Ik lever de som en twee klanten komen mee.]] {
  act = { "apologise", "introduce" }, hand_over = "warm", takes = "10d", contact = true, go = "aan_tafel",
  why = [[Alsnog bij wie erover gaat, met het verhaal erbij.]],
}
reply [[Als ik had gewacht, dan hadden we over een half jaar nog steeds vergaderd. Iemand moest het toch een keer doen.]] {
  act = "defend", go = "krant",
  why = [[Misschien waar. Het geld is niet van jou.]],
}
reply [[Vraagt u het anders na bij de afdeling Inkoop, want die hebben uiteindelijk de bestelling de deur uit gedaan.]] {
  act = { "deflect", "blame" }, hand_over = "cold", takes = "7d", contact = true, go = "krant",
  why = [[Eerst alleen beslissen, en het dan bij een ander leggen.]],
}

moment "ieder_voor_zich" { step = "follow_up" }
narrator [[Een week later. Facturatie levert niets meer aan zonder formulier.]]
customer [[De raad wil wel, maar Facturatie doet de deur dicht. En die meneer kreeg gisteren factuur vijf.]]
  signal "doet de deur dicht"     { kind = "explicit", why = [[Wie de schuld krijgt, werkt niet meer mee.]] }
  signal "kreeg gisteren factuur vijf" { kind = "indirect", why = [[Terwijl wij ruzie maken, gaat het door.]] }
thought [[Zo krijg ik het nooit rond.]]

reply [[Dan moeten ze daar maar een nieuwe chef nemen. Met deze valt gewoon niet te werken, dat zegt iedereen.]] {
  act = "blame", go = "berust",
  why = [[Je oplossing is dat er iemand weggaat. De regel blijft.]],
}
reply [[Dat is door mij gekomen. Ik ga nu met haar zitten, die meneer wordt vandaag gebeld, en u hoort het morgen.]] {
  act = { "own", "follow_up" }, takes = "5d", contact = true, go = "kwartaal",
  why = [[Je haalt de angel eruit en begint bij de klant.]],
}
reply [[Dat formulier hebben ze daar nodig omdat anders niemand weet welke wijziging door wie is aangevraagd.]] {
  act = "explain", go = "berust",
  why = [[Je verdedigt het hek dat jij hebt neergezet.]],
}

-- Hoe het afloopt ----------------------------------------------------------------

ending "blij" [[Ik wilde er minder. Ik ben blij dat er iemand bleef klagen, en dat jij me liet lezen.]] { outcome = "delighted" }
ending "tevreden" [[De regel is eruit en de raad is tevreden. Goed werk.]] { outcome = "satisfied" }
ending "berust" [[Ach, elk bedrijf heeft wel zo'n regel. Volgende agendapunt.]] { outcome = "resigned" }
ending "geschrapt" [[Als dit ook een klacht is, zegt die lijst mij niets meer. Haal het vakje maar van het dashboard.]] { outcome = "lost" }
ending "krant" [[We staan in de krant: honderdveertig klanten, één regel, vijf maanden. Ik moet vanavond iets uitleggen.]] { outcome = "escalated" }
ending "weggebleven" [[(Het vakje wordt groen. Elke maand zeggen er een paar klanten op. Niemand vraagt waarom.)]] { outcome = "lost" }
ending "volgende_punt" [[Stuur me maar een mail. (Zij kijkt op haar telefoon. Het overleg is voorbij.)]] { outcome = "lost" }
