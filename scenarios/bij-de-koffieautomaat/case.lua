case {
  title    = "Bij de koffieautomaat",
  summary  = "Je bent monteur en haalt koffie in de flat. Een bewoner begint een praatje.",
  sector   = "huur",
  channel  = "counter",
  role     = "sensor",
  minutes  = 9,
  teaches  = { "je hoeft er niet over te gaan om ernaar te luisteren",
               "doorgeven doe je met toestemming, met een naam en in zijn woorden",
               "wie een goed briefje krijgt, hoeft niets opnieuw te vragen" },
  themes   = { "consent", "threshold", "hand_over" },
  norm     = { time = "2d", limit = "21d", contacts = 1 },
  customer = { name = "meneer Bakker", portrait = "man-70", trust = 44, patience = 46, earlier = 1 },
  -- gehoord: wat er echt gehoord is; wat hem weer tijd kost, gaat eraf. briefje: wat het klachtenteam ermee kan.
  flags    = { zei = "", gehoord = 0, briefje = 1 },
  start    = "automaat",
  level    = 3, after = { "de-kraan", "alleen-voor-bestellingen" },
  on       = { patience_out = "weggelopen" },
}

-- Wat hij betaalde, moet ook precies terug kunnen.
remedy "refund" { label = "kosten vergoeden", euros = { 15, 40, 60 }, trust = 4, patience = 5 }

-- De monteur vangt het op ---------------------------------------------------------

moment "automaat" { step = "listen" }
narrator [[Woensdag, 10:20, de ontmoetingsruimte van de flat. De ketel is bijgevuld, je staat bij de automaat.]]
customer [[Moi. U bent van de verwarming, zie ik. Van de afrekening kreeg ik het al warm, maar daar gaat u niet over,
dat komt nog wel eens. Nee, die ketel. Die bromt, nachten achtereen, en ik lig er pal boven. Op kantoor krijg je nooit
iemand. Dus ik zit hier elke ochtend maar een bakje te drinken, tot die van de ketel langskomt.]] { mood = "wry" }
  signal "Die bromt, nachten achtereen" { kind = "implicit", why = [[Hij slaapt er niet van, en zegt het tegen wie er iets aan kan doen.]] }
  signal "Op kantoor krijg je nooit iemand" { kind = "explicit", why = [[Wat er misging en wat hij ervan vindt, alleen niet tegen kantoor.]] }
  signal "zit hier elke ochtend maar"  { kind = "indirect", why = [[Hij is opgehouden met bellen. Jij bent de omweg, en hij wachtte op je.]] }
  either "Van de afrekening kreeg ik het al warm" { why = [[Een grapje in het voorbijgaan, of vast een voorproefje. Hij zegt zelf dat het later komt.]] }
  decoy  "daar gaat u niet over"       { why = [[Geen verwijt. Hij heeft het goed gezien.]] }
  decoy  "ik lig er pal boven"         { why = [[Zo woont hij. Over de woning heeft hij niets te klagen, alleen over het brommen.]] }
thought [[Drie weken koffie. En daar staat hij.]]

reply [[Op welke stand staan de knoppen bij u, overdag? Kantoor is niet mijn afdeling, maar ik heb tijd voor een bakje.]] {
  act = { "invite", "clarify" }, off = "beside", set = { zei = "" }, go = "rekening",
  why = [[Dat vraagt een vakman, en koud heeft hij het niet. Hij heeft het over een ketel die bromt.]],
}
reply [[Daar ga ik wel over, en zo'n ketel hoort niet te brommen. Ik loop met u mee naar boven, dan stel ik hem af.]] {
  act = { "own", "agree" }, heard = { "Die bromt, nachten achtereen", "zit hier elke ochtend maar" }, add = { gehoord = 1 }, go = "radiator",
  why = [[Hij zoekt al weken iemand die hier wel over gaat. Dat ben jij, en je doet het meteen. De rest komt boven vanzelf.]],
}
reply [[Op kantoor kom ik er zelf ook niet door. Als het u troost, u bent echt niet de enige.]] {
  act = "gossip", heard = "Op kantoor krijg je nooit iemand", set = { zei = "nee" }, go = "rekening",
  why = [[Dat schept een band, en even mopperen mag. Maar over die ketel ga je wel, en daar ligt hij wakker van.]],
}
reply [[Wat stond er dan op die afrekening, dat u het er zo warm van kreeg? Ik pak er even een bakje bij.]] {
  act = "invite", off = "early", heard = "Van de afrekening kreeg ik het al warm", set = { zei = "" }, go = "rekening",
  why = [[Vaak zit het in zo'n grapje. Hij zei erbij dat het later komt, en wat hij nu vraagt kun jij maken.]],
}

moment "radiator" { step = "listen" }
narrator [[Boven draai je aan een ventiel. Hij luistert met zijn hoofd scheef.]]
customer [[Keurig. Ik hoor niks meer. Nou u hier toch bent, wilt u die afrekening soms zien? Of hebt u daar niks mee?]] { mood = "polite" }
  either "wilt u die afrekening soms zien" { why = [[Een gewone vraag. Of hij waagt het erop, nu er één ding gelukt is.]] }
  decoy  "Ik hoor niks meer"           { why = [[Dat is goed nieuws: de ketel is stil.]] }
  either "Of hebt u daar niks mee"     { why = [[Een uitweg voor jou, of een gewone vraag.]] }

reply [[Geeft u maar hier. Ik kijk de standen na, dan weet u nog vandaag waar het aan ligt.]] {
  act = { "invite", "overpromise" }, set = { zei = "kijkt u maar" }, go = "rekening",
  why = [[Kijken mag. Dat hij vandaag nog weet waar het aan ligt, kun je niet weten, en hij heeft nog niets verteld.]],
}
reply [[Laat maar eens zien, dan. Vertelt u er maar bij, dan schroef ik dit intussen weer dicht.]] {
  act = "invite", add = { gehoord = 1 }, set = { zei = "" }, go = "rekening",
  why = [[Een oor, terwijl je handen bezig zijn.]],
}
reply [[O, die is van kantoor, ik zie het al. Zij kunnen u precies zeggen hoe het met die bedragen zit.]] {
  act = "skip", set = { zei = "kantoor" }, go = "rekening",
  why = [[Je kijkt, en wijst hem de weg. Bij kantoor heeft hij het al opgegeven, en hij biedt het jou nu aan.]],
}

moment "rekening" { step = "acknowledge" }
customer [[Nee, dat had ik al gehoord.]] { when = { zei = "nee" }, mood = "wry" }
  either "Nee, dat had ik al gehoord" { why = [[Hij is het met je eens. Je kunt er ook een zucht in horen.]] }
customer [[Kijkt u maar, hier liggen ze.]] { when = { zei = "kijkt u maar" } }
customer [[Kantoor, ja.]] { when = { zei = "kantoor" }, mood = "resigned" }
  either "Kantoor, ja" { why = [[Hij zegt je na. Dat kantoor hem vier keer niets bracht, vertelt hij pas hierna.]] }
customer [[Ach, ik zat de hele winter bij mijn zuster in Zuidlaren. Knoppen dicht. Mag ik tweehonderdtien euro
bijbetalen. Vier keer heb ik gebeld. Toen kwam er een brief, betalen binnen veertien dagen. En toen nog een, met
veertig euro erbovenop. Die veertig heb ik maar betaald. Zo zit het. Alleen snap ik die cijfertjes niet. Een monteur ziet
in één tel of dat kan, zegt mijn zuster.]] { mood = "wry" }
  signal "Mag ik tweehonderdtien euro" { kind = "implicit", why = [['Mag ik': alsof het een gunst is. Hij gelooft die rekening niet.]] }
  signal "Vier keer heb ik gebeld"     { kind = "implicit", why = [[Hij noemt alleen het aantal, en jij weet genoeg.]] }
  signal "met veertig euro erbovenop"  { kind = "implicit", why = [[Dit kwam er bovenop, terwijl hij al vier keer had gebeld.]] }
  signal "Die veertig heb ik maar betaald" { kind = "indirect", why = [[Hij betaalt iets wat hij niet vertrouwt, om ervan af te zijn.]] }
  signal "Alleen snap ik die cijfertjes niet" { kind = "implicit", why = [[Wij sturen een rekening die hij zelf niet kan narekenen.]] }
  either "Knoppen dicht"               { why = [[Een feit, en ook de reden waarom het volgens hem niet kan.]] }
  decoy  "betalen binnen veertien dagen" { why = [[Zo'n eerste brief hoort er te komen, zonder kosten. Daar is hij niet boos over.]] }
  decoy  "zegt mijn zuster"            { why = [[Geen klacht van zijn zuster. Zo vraagt hij het jou, zonder het te vragen.]] }
thought [[Zeg nou niet weer dat ik moet bellen.]]

reply [[Dat ga ik voor u regelen, morgen ben ik op kantoor. Vier keer bellen en niemand spreken, dat kan toch niet.]] {
  act = "overpromise", takes = "5d", contact = true, go = "toegezegd",
  why = [[Hij heeft een bondgenoot. Maar over dit geld ga jij niet, en hij gaat erop rekenen.]],
}
reply [[Een hele winter weg, de knoppen dicht, en dan toch tweehonderdtien euro. Dat had iemand moeten zien.]] {
  act = "acknowledge", off = "not_ours", set = { zei = "" }, go = "duiden",
  why = [[Je zegt daarmee dat de rekening fout is, en dat weet je niet. Hij vroeg je om te kijken.]],
}
reply [[Vier keer gebeld en niemand gesproken, en dan toch betalen. Dan mag u er best iets van vinden, hoor.]] {
  act = "acknowledge", off = "beside", heard = { "Vier keer heb ik gebeld", "Die veertig heb ik maar betaald" }, set = { zei = "vinden" }, go = "duiden",
  why = [[Klagen durft hij heus wel: zo zit het, zegt hij. Nu wil hij iemand die cijfers kan lezen.]],
}
reply [[Hebt u de standen van november nog? U was de hele winter weg, dus dan zou ik kunnen zien wat er is verbruikt.]] {
  act = { "acknowledge", "probe" }, heard = { "Mag ik tweehonderdtien euro", "Alleen snap ik die cijfertjes niet" },
  add = { gehoord = 1 }, set = { zei = "standen" }, go = "duiden",
  why = [[Hij vraagt het via zijn zuster: kan een monteur zien of dit klopt. Je kijkt, en zegt nog niets over wie gelijk heeft.]],
}

moment "duiden"
narrator [[Je bent monteur. Hij heeft niets ingediend, en een ander gaat erover. Op je telefoon vul je in wat dit is.]]
judge {
  is = "complaint", kind = "indirect", go = { right = "naam", half = "naam", wrong = "zucht" },
  why = [[Onvrede, over ons, en hij zou willen dat er iemand naar kijkt. Het komt alleen binnen bij iemand die er niet over gaat. Dat maakt het indirect, en niet minder een klacht.]],
}

moment "naam" { step = "probe" }
customer [[Vinden doe ik er wel wat van.]] { when = { zei = "vinden" } }
customer [[Die standen heb ik boven liggen, in de la.]] { when = { zei = "standen" } }
customer [[U kunt het gerust ergens zeggen, maar laat mijn naam erbuiten. Straks ben ik die zeurkous van nummer
veertien. Ik moet hier nog een poosje wonen.]] { mood = "tense" }
  signal "laat mijn naam erbuiten"     { kind = "implicit", why = [[Hij durft niet te klagen waar hij woont. Dat is een drempel, en die ligt ook bij ons.]] }
  signal "Straks ben ik die zeurkous"  { kind = "implicit", why = [[Hij rekent erop dat wij zo over hem denken.]] }
  either "U kunt het gerust ergens zeggen" { why = [[Hij kan gewoon beleefd zijn. Hij kan ook hopen dat jij iets doet.]] }
  either "Ik moet hier nog een poosje wonen" { why = [[Een grapje over zijn leeftijd, of de angst dat het hem wordt nagedragen.]] }
thought [[In de vorige flat wist iedereen het na een week.]]

reply [[Mag ik er dan bij zeggen welke flat het is, en dat het over de stook gaat? Het komt ook wel op kantoor zonder naam.]] {
  act = "permission", off = "beside", heard = "laat mijn naam erbuiten", set = { zei = "de flat" }, go = "doorgeven",
  why = [[Je doet precies wat hij vraagt. Alleen kan niemand hem nu bellen, en dan wordt het nooit iets.]],
}
reply [[Zonder naam kan niemand u bellen. Mag hij naar één iemand van het klachtenteam, en verder naar niemand?]] {
  act = "permission", heard = { "laat mijn naam erbuiten", "Straks ben ik die zeurkous" }, add = { gehoord = 1 }, set = { zei = "" }, go = "doorgeven",
  why = [[Je legt uit waarom het nodig is, maakt het zo klein als het kan, en laat hem beslissen.]],
}
reply [[Wie zegt dat nou van u? Ik kom in alle flats en hoor over u alleen maar goeds, en zonder naam schiet het niet op.]] {
  act = "sympathise", off = "beside", heard = "Straks ben ik die zeurkous", set = { zei = "zal wel" }, go = "doorgeven",
  why = [[Het doet hem vast goed om te horen. Maar of je het mag doorgeven, weet je nu nog niet.]],
}
reply [[Uw naam blijft erbuiten, dat beloof ik u. Geeft u mij de brieven mee, dan laat ik die daar morgen lezen.]] {
  act = { "agree", "own" }, off = "not_ours", set = { zei = "brieven" }, go = "doorgeven",
  why = [[Op die brieven staat zijn naam. Je belooft iets wat je met je tweede zin al niet meer kunt houden.]],
}

moment "doorgeven" { step = "solve" }
customer [[De flat mag. En één die mij kan bellen, als het dan toch moet.]] { when = { zei = "de flat" } }
  either "als het dan toch moet" { why = [[Hij stemt toe. Of liever had hij het niet.]] }
customer [[Dat zal wel. Eén mag het er weten, en anders niet.]] { when = { zei = "zal wel" } }
  either "Dat zal wel" { why = [[Hij neemt het aan, of hij gelooft het niet.]] }
customer [[De brieven, goed. Maar dan leest één ze.]] { when = { zei = "brieven" } }
customer [[Vooruit, als het bij die ene blijft. 's Middags ben ik thuis, dan heb ik mijn tukje gedaan. U hebt het zeker
ook druk.]]
  decoy  "als het bij die ene blijft"  { why = [[Geen wantrouwen tegen jou. Hij zegt ja, met een voorwaarde.]] }
  either "U hebt het zeker ook druk"   { why = [[Medeleven, of een uitweg die hij je vast aanbiedt.]] }
narrator [[Je hebt je telefoon bij je, en straks nog drie adressen.]]
offer {
  needs     = { "register" },
  welcome   = { "apology", "tell_back" },
  harmful   = { "liability", "voucher" },
  table     = { "apology", "register", "tell_back", "call_back", "improvement", "voucher", "liability" },
  route     = "senior",
  takes     = "3d",
  hand_over = { takes = "4h", trust = 3, patience = 3 },
  go        = { fits = "zelf_gehouden", short = "zelf_gehouden", handed_over = "briefje" },
  why       = [[Een monteur lost het niet op en laat het niet liggen. Vastleggen als klacht, warm overdragen aan het klachtenteam, en zelf nog eens vragen hoe het afliep. Geld toezeggen kan niet, en zelf terugbellen heeft weinig zin: je weet er niets van.]],
}

moment "briefje" { step = "solve" }
narrator [[Drie regels passen er op het scherm van je telefoon.]]
customer [[Laat eens horen wat u intikt. Als er maar niet staat dat ik kwaad ben. Ik snap er alleen niks van, dat is
alles. En die veertig euro, die zit me dwars.]] { mood = "tense" }
  signal "niet staat dat ik kwaad ben" { kind = "implicit", why = [[Hij wil niet de boze man zijn. Zet zijn woorden erin en niet de jouwe.]] }
  signal "Ik snap er alleen niks van"  { kind = "implicit", why = [[Dit is zijn klacht over de rekening, in zes woorden.]] }
  signal "die zit me dwars"            { kind = "explicit", why = [[Wat hem het meest hindert, zegt hij pas op het eind.]] }
  either "dat is alles"                { why = [[Misschien maakt hij het klein. Misschien is het echt alles.]] }
  either "En die veertig euro" { why = [[Hij noemt wat hem dwarszit. Wat hij ervan vindt, zegt hij direct daarna.]] }

reply [["Fout met de meter bij Bakker, nummer 14. Was weg, toch 210 euro bij. Ook 40 euro kosten. Nakijken. Bellen kan 's middags."]] {
  act = "agree", off = "not_ours", set = { briefje = 1 }, go = "gebeld",
  why = [[Hier staat jouw oordeel erin. Wie dit leest, gaat een meter zoeken en weet niet wat hij zelf zei.]],
}
reply [["Bakker, nummer 14. Was weg, 210 euro bij, snapt er niks van. Betaalde 40 euro, zit hem dwars. Bellen kan 's middags."]] {
  act = "agree", empathy = 2, set = { briefje = 2 }, heard = { "Ik snap er alleen niks van", "die zit me dwars" },
  add = { gehoord = 1 }, go = "gebeld",
  why = [[Wie, wat in zijn eigen woorden, en wanneer. Je las het hem voor, dus hij weet wat er staat.]],
}
reply [["Boos over 210 euro stook, en terecht: Bakker, op 14. Vier keer gebeld, niemand nam op. Bellen, en graag vandaag."]] {
  act = "agree", off = "too_much", set = { briefje = 1 }, go = "gebeld",
  why = [[Je neemt het voor hem op. Hij vroeg je net om niet te schrijven dat hij kwaad is.]],
}
reply [["Vraag over de stook en 40 euro, van Bakker op nummer 14. Wil geen gedoe. Graag een keer bellen, heeft geen haast, 's middags."]] {
  act = "agree", off = "beside", set = { briefje = 1 }, go = "gebeld",
  why = [[Je houdt het klein, net als hij. Zo wordt een klacht een vraag, en die mag blijven liggen.]],
}

-- Het klachtenteam belt -----------------------------------------------------------

moment "gebeld" { step = "acknowledge", role = "lab", channel = "phone" }
narrator [[Donderdag, kwart over één. Je wisselt van rol: je zit nu bij het klachtenteam. Op je scherm staat het
briefje van de monteur. Je hebt de afrekening al bekeken: er is een meterstand van een andere woning op geboekt.]]
colleague [["Bakker, nummer 14. Was weg, 210 euro bij, snapt er niks van. Betaalde 40 euro, zit hem dwars."]] { when = { briefje = 2 } }
colleague [["Bakker, nummer 14. Iets met de stook." Meer kun je er niet uit halen.]] { when = { briefje = { max = 1 } } }
customer [[Met Bakker. Nee maar, dat is vlug. Ik zei gisteren nog tegen mijn zuster: dat wordt niks. Weet u waar het
over gaat, of moet ik weer bij november beginnen?]] { when = { briefje = 2 } }
  signal "dat wordt niks"              { kind = "indirect", why = [[Zo dacht hij gisteren over ons, en hij vertelt het je.]] }
  signal "of moet ik weer bij november beginnen" { kind = "implicit", why = [[Hij heeft het al vier keer willen vertellen, en één keer echt verteld.]] }
  decoy  "dat is vlug"                 { why = [[Dat meent hij. Een dag later had hij niet verwacht.]] }
customer [[Met Bakker. Het klachtenteam? Ik heb geen klacht, hoor. Ik maakte een praatje bij de automaat. Moet ik alles
nou weer van voren af aan vertellen?]] { when = { briefje = { max = 1 } }, mood = "tense" }
  signal "Ik heb geen klacht, hoor"    { kind = "implicit", why = [[Hij schrikt van het woord, en is bang dat hij de zeurkous is.]] }
  signal "weer van voren af aan vertellen" { kind = "implicit", why = [[Zijn verhaal is onderweg kwijtgeraakt.]] }
  either "Ik maakte een praatje"       { why = [[Dat was het ook. En het was meer.]] }

reply [[Die rekening moet een schrik zijn geweest, en daar bied ik u excuses voor aan. U hoeft het niet nog eens te vertellen.]] {
  act = "apologise", off = "beside", set = { zei = "" }, go = "stukjes",
  why = [[Het excuus is goed en gaat over schrikken. Wat hem dwarszit, zijn die veertig euro.]],
}
reply [[Vertelt u maar rustig hoe het vanaf november ging, met alles erbij. Ik heb er het hele uur voor.]] {
  act = "invite", off = "beside", takes = "1d", when = { briefje = 2 }, go = "opnieuw",
  why = [[Ruimte geven is vaak het beste begin. Hij vroeg of dat alsjeblieft niet hoefde.]],
}
reply [[U hoeft niets over te doen. Die veertig euro had u nooit hoeven betalen, en daar bied ik u excuses voor aan.]] {
  act = "apologise", when = { briefje = 2 }, heard = { "of moet ik weer bij november beginnen", "die zit me dwars" },
  add = { gehoord = 1 }, set = { zei = "" }, go = "stukjes",
  why = [[Op het briefje staat wat hem dwarszit, en daarmee begin je. Hij hoeft het niet nog eens te vertellen.]],
}
reply [[Op uw rekening kwam een stand van een andere woning, dat weet ik al. U krijgt een nieuwe.]] {
  act = "inform", off = "early", set = { zei = "andere woning" }, go = "stukjes",
  why = [[Goed nieuws, en dat mag hij horen. Maar eerst wil hij horen dat hij die veertig euro nooit had hoeven betalen.]],
}
reply [[Op het briefje staat bijna niets, en dat spijt me. Wilt u het nog één keer vertellen? Dan schrijf ik het goed op.]] {
  act = { "apologise", "invite" }, empathy = 1, id = "leeg", when = { briefje = { max = 1 } }, takes = "1d", contact = true, set = { zei = "nog een keer" }, go = "stukjes",
  why = [[Eerlijk over het briefje. Het kost hem een keer extra vertellen, en één zin meer had dat gescheeld.]],
}

moment "stukjes"
customer [[Een andere woning, kijk aan.]] { when = { zei = "andere woning" } }
customer [[Nou, van november af dan. (Hij vertelt het, en hoort het daarna voorgelezen.)]] { when = { zei = "nog een keer" } }
  either "van november af dan" { why = [[Hij begint gewoon. Of hij doet het omdat het nu eenmaal moet.]] }
customer [[Bij de brieven dan maar. (Hij vertelt het nog een keer.)]] { when = { zei = "de brieven" } }
  either "Bij de brieven dan maar" { why = [[Hij kiest een begin. Of hij legt zich erbij neer dat het nog eens moet.]] }
customer [[Die stand staat op mijn brief, wacht. (Hij leest hem voor.)]] { when = { zei = "de stand" } }
customer [[Daar kan ik wel wat mee. Nou nog wat anders. Stel dat er straks toch wat te betalen valt, kan dat dan in
stukjes? Mijn zuster zegt dat ze daar nooit aan beginnen. Dan leg ik vast wat opzij.]]
  decoy  "Daar kan ik wel wat mee"     { why = [[Zo zegt hij dankjewel. Er zit niets achter.]] }
  decoy  "kan dat dan in stukjes"      { why = [[Hij maakt zich geen zorgen en verwijt niets. Hij wil weten hoe het zit.]] }
  decoy  "Dan leg ik vast wat opzij"   { why = [[Zo is hij. Dit is geen zucht over geld.]] }
  either "dat ze daar nooit aan beginnen" { why = [[Dat denkt zijn zuster. Of het ook zijn mening is, weet je niet.]] }
narrator [[Voor je antwoordt, vul je in wat dit is.]]
judge {
  is = "question", go = { right = "herstel", half = "herstel", wrong = "tweede_dossier" },
  why = [[Een vraag, met een gewoon antwoord: ja, een regeling kan, en die is hier waarschijnlijk niet nodig. Wat de zuster zegt, hoef je niet recht te zetten.]],
}

moment "herstel" { step = "solve" }
customer [[Dan weet ik dat. En die veertig, daar heb ik al een kruis over gezet. Die zie je nooit weer, bij zo'n club.]] { mood = "resigned" }
  signal "daar heb ik al een kruis over gezet" { kind = "implicit", why = [[Hij vraagt er niet om, want hij rekent er niet meer op.]] }
  signal "Die zie je nooit weer"       { kind = "implicit", why = [[Voor hem is dat hoe het bij ons gaat.]] }
  signal "bij zo'n club"               { kind = "implicit", why = [[Dat zijn wij, in drie woorden.]] }
narrator [[De afrekening wordt opnieuw gemaakt.]]
offer {
  needs     = { "apology", "refund" },
  welcome   = { "call_back", "tell_back" },
  harmful   = { "complaint_form", "voucher" },
  table     = { "apology", "refund", "call_back", "tell_back", "improvement", "voucher", "complaint_form" },
  fair      = { 40, 40 },
  route     = "self",
  takes     = "20h",
  hand_over = { takes = "3d", trust = -6, patience = -8 },
  go        = { fits = "terug", short = "karig", harmful = "karig", beyond = "doorgezet", handed_over = "doorgezet" },
  why       = [[De veertig euro horen bij een rekening die niet klopte: die gaan terug, niet meer en niet minder. Zelf bellen als de nieuwe er is, en hem en de monteur vertellen hoe het afliep. Zijn verhaal staat er al, dus geen formulier.]],
}

moment "terug" { step = "follow_up" }
narrator [[Een week later. De nieuwe afrekening is klaar, de veertig euro zijn overgemaakt. Je belt na de middag.]]
customer [[Met Bakker. Ik heb hem hier voor me. Achttien euro terug, en die veertig er ook bij. Nou, kon minder. De
monteur was hier net, die vroeg of het gelukt was. Nakijken doe ik hem voortaan zelf, daar heb ik aardigheid in. Maar
dan moet je wel iemand kunnen krijgen. Ik zei: volgend jaar bel ik gewoon de ketel, die neemt wel op.]] { when = { gehoord = { min = 3 } }, mood = "glad" }
  signal "volgend jaar bel ik gewoon de ketel" { kind = "indirect", why = [[Een grap met een pit: van ons telefoonnummer verwacht hij nog niets.]] }
  signal "die neemt wel op"            { kind = "indirect", why = [[En wij dus niet. Daar is nog niets aan veranderd.]] }
  signal "dan moet je wel iemand kunnen krijgen" { kind = "implicit", why = [[Hier maakt hij geen grap. Dit heeft hij nodig.]] }
  decoy  "kon minder"                  { why = [[Voor een Groninger is dat een groot compliment.]] }
  decoy  "daar heb ik aardigheid in"   { why = [[Dat meent hij. Hij hoeft het niet uit handen te geven.]] }
customer [[Met Bakker. Ja, hij is binnen. Het zal wel kloppen. Volgend jaar kijk ik hem zelf wel na.]] { when = { gehoord = { max = 2 } }, mood = "polite" }
  signal "Het zal wel kloppen"         { kind = "implicit", why = [[Hij gelooft het niet, en heeft geen zin meer om het te vragen.]] }
  signal "Volgend jaar kijk ik hem zelf wel na" { kind = "implicit", why = [[Zo hoeft hij ons niet te bellen.]] }

reply [[Die geef ik hier met plezier door. En ik schrijf erbij dat u tevreden bent met wat eruit kwam.]] {
  act = "thank", off = "beside", go = "berust",
  why = [[Je lacht mee. Wat hij zei over bellen, blijft een grap.]],
}
reply [[De telefoon is straks ook beter, want er komen mensen bij. Volgend jaar hebt u meteen beet.]] {
  act = { "close_loop", "overpromise" }, go = "berust",
  why = [[Het zou mooi zijn. Jij hebt het gemeld, en of er mensen bij komen beslist een ander.]],
}
reply [[Die afrekening loopt volgend jaar eerst langs mij. Ik kijk hem na, en bel u in maart voordat hij in de bus valt.]] {
  act = "follow_up", off = "not_ours", when = { gehoord = { min = 3 } }, go = "tevreden",
  why = [[Heel zorgzaam, alleen doet hij het graag zelf. Hij wil iemand kunnen bereiken.]],
}
reply [[Dat hoeft niet, want u krijgt het nummer van ons team. Is er in maart weer iets mee, dan vraagt u gewoon naar mij.]] {
  act = "own", empathy = 1, id = "team", when = { gehoord = { min = 3, max = 3 } }, go = "tevreden",
  why = [[Er is een mens om naar te vragen, en dat is goed. Nu nog hopen dat er iemand opneemt.]],
}
reply [[Dat hoeft niet, want u krijgt mijn eigen nummer. Is er in maart weer iets mee, dan belt u mij rechtstreeks op.]] {
  act = "own", when = { gehoord = { min = 4 } }, go = "kon_minder",
  why = [[Nakijken doet hij zelf, graag zelfs. Wat hij mist is iemand die opneemt, en dat ben jij.]],
}
reply [[Zelf nakijken is niet nodig, er is nu een aantekening gemaakt. Dat kunt u met een gerust hart aan ons overlaten.]] {
  act = "agree", off = "not_ours", id = "overlaten", when = { gehoord = { max = 2 } }, go = "berust",
  why = [[Dat deed hij het vorige jaar ook.]],
}

-- Waar het anders loopt -----------------------------------------------------------

moment "zucht"
narrator [[Je drinkt je koffie op en wilt naar de bus. Je telefoon vraagt nog steeds wat dit was.]]
customer [[Nou ja. Het is niet anders. Ik zeg ook maar wat. De volgende aanmaning plak ik op de automaat.]] { mood = "resigned" }
  signal "Het is niet anders"          { kind = "implicit", why = [[Hij legt zich neer bij iets wat hem niet lekker zit.]] }
  signal "Ik zeg ook maar wat"         { kind = "implicit", why = [[Hij neemt het terug, omdat je er niets mee deed.]] }
  signal "plak ik op de automaat"  { kind = "indirect", why = [[Een grap over waar hij wel gehoor vindt.]] }
  either "Nou ja" { why = [[Een zucht: hij legt zich neer, of hij is er gewoon mee klaar met praten.]] }
judge {
  is = "complaint", kind = "indirect", go = { right = "naam", half = "naam", wrong = "berust" },
  why = [[Wie iets klein maakt omdat er niemand op ingaat, heeft nog steeds een klacht. Jij bent vandaag de enige die hem hoort.]],
}

moment "toegezegd" { step = "probe" }
narrator [[Een week later, dezelfde automaat.]]
customer [[Moi. Ik heb kantoor toch maar gebeld, omdat u zei dat het geregeld werd. Ze vroegen wie dat had gezegd.
Toen heb ik de hoorn erop gelegd. Ik wou u niet in de nesten werken. Maar met u erbij durf ik wel. Nou meteen, met dat
ding op tafel.]] { mood = "tense" }
  signal "Ik heb kantoor toch maar gebeld" { kind = "implicit", why = [[Een vijfde keer, en nu door jou.]] }
  signal "omdat u zei dat het geregeld werd" { kind = "explicit", why = [[Hij rekende op wat jij toezegde.]] }
  signal "Toen heb ik de hoorn erop gelegd" { kind = "indirect", why = [[Hij beschermde jou, en had zelf het nakijken.]] }
  either "Ik wou u niet in de nesten werken" { why = [[Aardig, en ook een stille opmerking over wat je beloofde.]] }
  decoy  "met u erbij durf ik wel"     { why = [[Geen verwijt. Hij zegt hoe hij het wil, en dat kost hem al genoeg.]] }

reply [[Dat had ik niet mogen zeggen, want ik ga er niet over. Mag ik kantoor bellen, dan hoort u meteen wat ze zeggen?]] {
  act = { "apologise", "permission" }, empathy = 2, takes = "1d", contact = true, add = { gehoord = -1 }, set = { zei = "" }, go = "wachtrij",
  why = [[Je neemt het terug, en doet wat hij nu durft, waar hij bij zit.]],
}
reply [[Ik zei te veel, het is niet aan mij, sorry. Mag ik het nu goed doorgeven, met uw naam erbij?]] {
  act = { "apologise", "permission" }, off = "beside", takes = "1d", contact = true, add = { gehoord = -1 }, set = { zei = "" }, go = "duiden",
  why = [[Zo kan een monteur het meestal het best doen. Hij durft nu te bellen, en jij vraagt hem weer te wachten.]],
}
reply [[Mijn fout, ik ben maar van de ketel en ga er niet over. Hebt u een pen, dan krijgt u het nummer van het klachtenteam?]] {
  act = { "apologise", "advise" }, off = "not_ours", takes = "2d", contact = true, add = { gehoord = -1 }, go = "berust",
  why = [[Goed dat je het toegeeft. Maar zo stuur je hem alleen naar de telefoon, voor de zesde keer.]],
}

moment "wachtrij"
narrator [[De telefoon ligt tussen de bekertjes. *Er zijn nog negentien wachtenden voor u.* Na tien minuten drukt hij
hem zelf uit. *Ziet u*, zegt hij. *Nou hebt u het ook eens gehoord.*]]
go "duiden"

moment "zelf_gehouden" { step = "probe" }
narrator [[Drie dagen later. Je wist niet goed bij wie je moest zijn. Hij staat alweer bij de automaat.]]
customer [[Moi. Ik dacht, die van de ketel komt vast nog eens langs. Hebben ze al wat gezegd? Anders hoeft het niet
meer. Of weet u wat, vraag eerst eens wie daar zit, en laat mij er nog even buiten. Mijn naam geef ik pas als ik weet
wie hem leest.]] { mood = "polite" }
  signal "Hebben ze al wat gezegd"     { kind = "implicit", why = [[Hij wachtte erop.]] }
  signal "Anders hoeft het niet meer"  { kind = "implicit", why = [[Hij geeft jou een uitweg, en zichzelf.]] }
  signal "pas als ik weet wie hem leest" { kind = "implicit", why = [[Drie dagen niets, en hij is weer voorzichtig geworden.]] }
  either "komt vast nog eens langs"    { why = [[Gezelligheid, of hij heeft op je staan wachten.]] }

reply [[Ik heb het nog in handen, dus daar bent u mooi van af. Zal ik u bellen, zodra ik er iets meer over weet?]] {
  act = { "follow_up", "together" }, off = "not_ours", contact = true, add = { gehoord = -1 }, go = "berust",
  why = [[Bellen is goed als je iets te vertellen hebt. Jij weet er morgen niet meer van dan nu.]],
}
reply [[Niets nog, en het spijt me, ik kom er niet verder mee. Mag het nu met uw naam naar het klachtenteam?]] {
  act = { "apologise", "permission" }, off = "early", contact = true, add = { gehoord = -1 }, go = "berust",
  why = [[Daar moet het heen, met zijn naam. Hij zei net dat hij die pas geeft als hij weet wie hem leest, en zegt nu nee.]],
}
reply [[Het ligt nog bij mij, en ik kom er niet verder mee. Mag ik op kantoor rondvragen, zonder uw naam dan?]] {
  act = { "own", "permission" }, contact = true, add = { gehoord = -1 }, go = "rondvraag",
  why = [[Eerlijk, en precies wat hij vraagt. Eerst weten wie het leest, dan de naam.]],
}

moment "rondvraag"
narrator [[Twee telefoontjes, zonder naam. Bij het klachtenteam zitten er twee, en jouw briefje gaat naar één van hen.
*Vooruit*, zegt hij. *Die ene mag mij hebben.*]]
go "briefje"

moment "opnieuw" { step = "acknowledge" }
customer [[Van november af. Goed dan. Maar ik heb het gisteren al helemaal verteld, met koffie erbij. Dat is toch
opgeschreven?]] { mood = "resigned" }
  signal "Goed dan"                    { kind = "implicit", why = [[Hij doet het, omdat je het vraagt.]] }
  signal "ik heb het gisteren al helemaal verteld" { kind = "implicit", why = [[En toen luisterde er iemand.]] }
  signal "Dat is toch opgeschreven"    { kind = "implicit", why = [[Het stond op jouw scherm, of het had er moeten staan.]] }

reply [[Alleen de meterstand nog, dan kan november blijven liggen. Wat stond erop toen u naar uw zuster vertrok?]] {
  act = { "agree", "clarify" }, off = "beside", set = { zei = "de stand" }, go = "stukjes",
  why = [[Nog een vraag, terwijl hij net zei dat hij alles al verteld heeft. Die standen staan ook in je eigen systeem.]],
}
reply [[Dan sla ik november over, sorry. U hebt het gisteren verteld, en dan moet het hier gewoon staan.]] {
  act = { "acknowledge", "apologise" }, add = { gehoord = 1 }, set = { zei = "" }, go = "stukjes",
  why = [[Je stopt met vragen en zegt wat er al bekend was.]],
}
reply [[Het spijt me dat u het moet overdoen. Waar wilt u dan beginnen, bij de brieven of bij het bellen?]] {
  act = { "apologise", "listen" }, off = "beside", set = { zei = "de brieven" }, go = "stukjes",
  why = [[Je zegt sorry voor het dubbele werk en geeft hem de keus. Daarna doet hij het toch nog een keer.]],
}

moment "tweede_dossier"
narrator [[Je legt het vast als tweede klacht. Een kwartier later staat een collega aan je bureau.]]
colleague [[Bakker heeft er twee lopen, zie ik. Bij die tweede staat: kan het in stukjes. Moet ik daar een brief over
sturen? Anders haal ik hem weg.]]
go "herstel"

moment "karig" { step = "solve" }
customer [[Nou, dat is dan dat. U hebt uw best gedaan. Ik had er ook niet op gerekend, moet je maar denken.]] { mood = "resigned" }
  signal "dat is dan dat"              { kind = "implicit", why = [[Hij sluit het af, en het is niet af.]] }
  signal "Ik had er ook niet op gerekend" { kind = "implicit", why = [[Je bevestigt wat hij al dacht.]] }
  either "moet je maar denken" { why = [[Een gewoon zinnetje, of de schouders die hij erbij ophaalt.]] }
  either "U hebt uw best gedaan"       { why = [[Een bedankje, of een vriendelijk oordeel.]] }

reply [[Ik geef het nog niet op. Die veertig euro bespreek ik maandag, en dan hoort u het.]] {
  act = { "acknowledge", "agree" }, off = "beside", go = "berust",
  why = [[Wat valt er te bespreken? Zijn veertig euro mag jij nu zelf teruggeven.]],
}
reply [[Reken er toch maar op. Die veertig euro komen terug, met een excuus van ons erbij.]] {
  act = { "apologise", "agree" }, empathy = 2, takes = "1d", contact = true, add = { gehoord = -2 }, go = "terug",
  why = [[Precies wat hem dwarszat, alsnog. Het had er meteen bij gekund.]],
}
reply [[Vrijdag is de nieuwe afrekening klaar. Dan bel ik u zelf, daar kunt u op rekenen.]] {
  act = { "agree", "follow_up" }, off = "beside", go = "berust",
  why = [[Hij klinkt rustig en hij heeft het opgegeven. Wat hem dwarszat, is nog niet opgelost.]],
}

moment "doorgezet" { step = "solve" }
narrator [[Drie dagen later komt het terug van je teamleider: *veertig euro mag je zelf. Wil hij mij spreken, dan bel
ik maandag.* De veertig euro zijn nu geboekt, voor vrijdag. Je belt hem.]]
customer [[Met Bakker. Ik ben al door een ander gebeld, die wou alles nog eens horen. Aardig mens. Maar wie van jullie
heeft hem nou, die veertig euro? En ik wil er nou wel eens een spreken die wat te zeggen heeft. Vier keer gebeld en
niemand, dat mag zo iemand best van mij horen.]] { mood = "tense" }
  signal "die wou alles nog eens horen" { kind = "implicit", why = [[Weer van november af.]] }
  signal "wie van jullie heeft hem nou" { kind = "implicit", why = [[Een grapje, en een goede vraag.]] }
  signal "een spreken die wat te zeggen heeft" { kind = "implicit", why = [[Hij heeft nu lang genoeg met mensen gepraat die er niet over gaan.]] }
  signal "Vier keer gebeld en niemand" { kind = "explicit", why = [[Dit is zijn klacht, en voor het eerst wil hij hem zelf vertellen.]] }
  decoy  "Aardig mens"                 { why = [[Dat vond hij echt.]] }
  either "Ik ben al door een ander gebeld" { why = [[Een mededeling, of een eerste zucht over twee keer hetzelfde.]] }
  either "dat mag zo iemand best van mij horen" { why = [[Hij maakt zijn zin af. Er zit ook iets in van: nou is het genoeg.]] }
  either "die veertig euro" { why = [[Hij maakt zijn vraag af. De onvrede staat in het eerste deel.]] }

reply [[Die krijgt u vandaag van mij, met excuses erbij. En er belt daar nu verder niemand meer over, dat beloof ik u.]] {
  act = { "apologise", "agree" }, off = "not_asked", go = "berust",
  why = [[Eén mens die het afmaakt: zo wil bijna iedereen het. Hij wil nu juist iemand spreken, en jij belooft dat er niemand belt.]],
}
reply [[Die ligt bij de administratie, en die betaalt op vrijdag. Mijn teamleider belt u daar maandag zelf nog over.]] {
  act = { "introduce", "agree" }, takes = "1d", contact = true, add = { gehoord = -2 }, go = "terug",
  why = [[Een dag voor het geld, en degene die erover gaat aan de lijn. Hij hoeft er niet achteraan: ze heeft het zelf aangeboden.]],
}
reply [[Die had u maandag al moeten hebben, want ik mocht hem zelf betalen. Ik zoek uit waar hij ligt, en bel u vrijdag.]] {
  act = { "acknowledge", "own" }, off = "beside", go = "berust",
  why = [[Goed dat je zegt van wie het had moeten komen. Maar wie hij wil spreken, krijgt hij zo niet.]],
}

-- Hoe het afloopt -----------------------------------------------------------------

ending "kon_minder" [[Een nummer met een mens erachter? Dat ga ik mijn zuster vertellen, die gelooft het nooit. En zeg
tegen die van de ketel dat de koffie klaarstaat.]] { outcome = "delighted" }
ending "tevreden" [[Mooi. Dan doen we dat zo. Groeten aan de monteur, en zuinig aan met de stook.]] { outcome = "satisfied" }
ending "berust" [[Ja, ja. Het komt zoals het komt. Moi.]] { outcome = "resigned" }
ending "weggelopen" [[(Hij gooit zijn bekertje weg en loopt naar de lift. Over de rekening begint hij niet meer.)]] { outcome = "lost" }
