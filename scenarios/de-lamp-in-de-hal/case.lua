case {
  title    = "De lamp in de hal",
  summary  = "Een huurder belt over een lamp boven aan de trap.",
  sector   = "huur",
  channel  = "phone",
  role     = "frontoffice",
  minutes  = 13,
  teaches  = { "een melding is nog geen klacht",
               "dezelfde woorden kunnen later een klacht zijn",
               "wie iets toezegt, laat het weten als het anders loopt" },
  themes   = { "kind", "again", "follow_up" },
  norm     = { time = "8h", limit = "7d", contacts = 1 },
  customer = { name = "meneer Dekker", portrait = "man-55", trust = 58, patience = 28 },
  flags    = { zei = "", gehoord = 0 },
  start    = "maandag",
  level    = 1, after = { "de-kraan" },
  on       = { patience_out = "opgegeven" },
}

remedy "refund" { label = "kosten vergoeden", euros = { 15, 30 }, trust = 4, patience = 5 }

-- Maandag ------------------------------------------------------------------------

moment "maandag" { step = "listen" }
narrator [[Maandag, 14:30. De telefoon gaat. Over dit adres staat nog niets in het systeem.]]
customer [[Goedemiddag, met Dekker. De lamp in de hal doet het niet, boven aan de trap. Dat wou ik even doorgeven. Het is
daar 's avonds nu wel erg donker.]] { mood = "neutral" }
  decoy "De lamp in de hal doet het niet" { why = [[Er is iets stuk, en hij geeft het voor het eerst door. Niemand heeft hem nog iets beloofd.]] }
  decoy "Dat wou ik even doorgeven" { why = [[Vandaag is dit gewoon behulpzaam. Onthoud de zin.]] }
  decoy "nu wel erg donker" { why = [[Zo weet jij waar en wanneer het last geeft. Ons neemt hij niets kwalijk.]] }
thought [[Even doorgeven, dan is het gebeurd.]]

reply [[Boven aan de trap, dat is gevaarlijk in het donker. Ik geef het door, dan komt morgen de monteur.]] {
  act = "acknowledge", off = "too_much", go = "groot",
  why = [[Hij is niet bang op die trap. Hij geeft een lamp door, en jij maakt er gevaar van.]],
}
reply [[Dank u, boven aan de trap, ik geef het door. Morgen komt de monteur.]] {
  act = "agree", empathy = 2, add = { gehoord = 1 }, go = "melding",
  why = [[Licht en vlot, en niet zwaarder dan hij het bracht. Meer vraagt hij niet.]],
}
reply [[Excuses voor het ongemak, meneer Dekker. Ik geef het door, en morgen komt de monteur.]] {
  act = "apologise", off = "too_much", go = "groot",
  why = [[Excuses horen bij iets wat wij fout deden. Een lamp die net stuk is, is dat niet.]],
}
reply [[Ik geef hem door, en morgen komt de monteur. Redden u en de buren zich vanavond nog op die trap?]] {
  act = "probe", off = "not_asked", go = "groot",
  why = [[Doorvragen helpt als iemand iets achterhoudt. Je zoekt nu naar iets ergs dat er niet is.]],
}

moment "melding"
customer [[Mooi, laat hem die beneden dan maar nalopen.]] { when = { zei = "nalopen" } }
customer [[Dan is het goed.]] { when = { zei = "kleiner" } }
customer [[Dat geeft niets, hoor. Het is maar een lamp.]] { when = { zei = "zwaar" } }
narrator [[Je vult in waar hij over belde, en wat dat is.]]
judge { is = "request", go = { right = "thuis", half = "thuis", wrong = "dossier" },
        why = [[Er is iets stuk en hij wil dat het gemaakt wordt. Onvrede over ons is er niet: er is nog niets beloofd en niets misgegaan.]] }

moment "thuis" { step = "solve" }
customer [[Een lamp, ja. Goed dat dat duidelijk is.]] { when = { zei = "gewone lamp" } }
customer [[Ik schrik ook niet gauw, hoor.]] { when = { zei = "schrik" } }
customer [[Goed, als hij maar gemaakt wordt.]] { when = { zei = "zekerheid" } }
customer [[Nog iets. Moet er iemand voor thuis zijn? Ik werk van zes tot twee, en mijn telefoon ligt dan altijd in een
kluisje. En hoe doet zo'n monteur dat, staat hij ineens in de hal? De buurvrouw boven schrikt nogal van vreemden.]] { mood = "neutral" }
  decoy "Moet er iemand voor thuis zijn" { why = [[Een vraag, en met ja of nee is hij klaar.]] }
  decoy "dan altijd in een kluisje" { why = [[Zo gaat dat op zijn werk. Wel iets om te onthouden.]] }
  decoy "hoe doet zo'n monteur dat" { why = [[Hij vraagt hoe het bij ons gaat. Een gewone vraag, en er is een antwoord op.]] }
  decoy "schrikt nogal van vreemden" { why = [[Zo is zijn buurvrouw. Aan ons ligt dat niet.]] }
thought [[Als zij maar weet wie daar staat.]]

reply [[Dat mag u zelf zeggen. Hij kan na tweeën komen, als u er bent, of in de ochtend: wat is voor u het handigst?]] {
  act = "together", off = "not_asked", set = { zei = "om het even" }, go = "afspreken",
  why = [[Kiezen is prettig als het iets uitmaakt. De hal is open, dus hij hoeft hier helemaal niets voor te regelen.]],
}
reply [[Nee hoor, dat hoeft niet. De monteur belt altijd eerst even aan, en zegt dan wie hij is en wat hij komt doen.]] {
  act = "inform", empathy = 2, trust = 5, patience = 4, add = { gehoord = 1 }, set = { zei = "buurvrouw" }, go = "afspreken",
  why = [[Hij vroeg hoe het bij ons gaat, en je legt het uit. Nu kan hij het de buurvrouw vertellen.]],
}
reply [[Dank u, dan weet ik hoe laat u er bent. De monteur staat voor morgen in de planning, dus u bent er snel van af.]] {
  act = "thank", off = "beside", set = { zei = "snel" }, go = "afspreken",
  why = [[Vriendelijk, en een dag erbij. Maar hij vroeg of hij thuis moet zijn, en dat weet hij nog niet.]],
}
reply [[U niet, al kan de monteur u dan niet bellen. Is er op uw werk een ander nummer waarop hij u wel bereikt?]] {
  act = "probe", off = "not_ours", heard = "dan altijd in een kluisje", set = { zei = "geen nummer" }, go = "afspreken",
  why = [[De hal is gewoon open. Nu moet meneer Dekker op zijn werk iets regelen waar niemand wat aan heeft.]],
}
reply [[De hal is open en een ladder heeft hij zelf bij zich. U kunt morgen gewoon gaan werken.]] {
  act = "answer", off = "beside", set = { zei = "werken" }, go = "afspreken",
  why = [[Dat hij geen vrij hoeft te nemen, weet hij nu. Hij vroeg ook hoe de monteur binnenkomt, en daar hoort hij niets over.]],
}

moment "afspreken" { step = "solve" }
customer [[Dat maakt mij niet uit, in de hal kan hij zo.]] { when = { zei = "om het even" } }
customer [[Mooi, dan zeg ik dat tegen de buurvrouw.]] { when = { zei = "buurvrouw" } }
customer [[Morgen al, dat is vlot.]] { when = { zei = "snel" } }
customer [[Nee, een ander nummer is er niet.]] { when = { zei = "geen nummer" } }
customer [[Goed, dan ga ik gewoon werken.]] { when = { zei = "werken" } }
customer [[Dan is dat duidelijk. Wat spreken we af?]] { mood = "neutral" }
  decoy "Wat spreken we af" { why = [[Hij rondt af. Er zit geen ongeduld in.]] }
narrator [[Je zegt er in elk geval bij: u hoort het als het anders wordt.]]
offer {
  needs   = { "repair" },
  harmful = { "complaint_form", "urgent_repair" },
  table   = { "repair", "urgent_repair", "apology", "refund", "improvement", "complaint_form" },
  route   = "self",
  takes   = "1h",
  hand_over = { takes = "8h", trust = -5, patience = -6 },
  why     = [[Een lamp die net stuk is, gaat mee op de gewone planning. Spoed gaat ten koste van wie vandaag zonder warm water zit, en een klachtenformulier maakt er een zaak van die hij niet heeft. Excuses en geld zijn gewoon te veel.]],
  go      = { fits = "vrijdag", short = "kort", harmful = "kort", beyond = "kort", handed_over = "kort" },
}

-- Vrijdag ------------------------------------------------------------------------

moment "vrijdag" { step = "listen" }
narrator [[Vrijdag, 14:10. In het systeem staat: maandag gemeld, dinsdag gepland, dinsdag vervallen. Daarna niets.]]
customer [[Goedemiddag, met Dekker. De lamp in de hal doet het niet, boven aan de trap. Dat wou ik even doorgeven. Het
is daar 's avonds nu wel erg donker. Ik heb nu even tijd, straks lig ik op bed.]]
  signal "De lamp in de hal doet het niet" { kind = "implicit", id = "doet het nog niet", why = [[Woord voor woord wat hij maandag zei. Nu betekent het: hij doet het nóg niet.]] }
  either "boven aan de trap" { why = [[Gewoon de plek. Of hij zegt het nog eens omdat het kennelijk niet aankwam.]] }
  signal "Dat wou ik even doorgeven" { kind = "implicit", id = "nog eens doorgeven", why = [[Hij gaf het al door, en doet nu alsof het de eerste keer is. Beleefder kan een verwijt niet.]] }
  signal "nu wel erg donker" { kind = "implicit", id = "vijf avonden donker", why = [[Vijf avonden later is dit geen feit meer.]] }
  decoy  "nu even tijd, straks lig ik" { why = [[Een gewone mededeling: wat je van hem wilt weten, vraag je nu.]] }
thought [[Eens kijken of ze het nog weten.]]

reply [[U gaf hem maandag al door, zie ik. Ik zoek uit hoe het zit, en bel u zo terug, goed?]] {
  act = { "own", "agree" }, off = "beside", heard = { "doet het nog niet", "nog eens doorgeven" }, set = { zei = "niet bellen" }, go = "niemand",
  why = [[Je weet het nog, dat hoort hij graag. Daarna laat je hem weer wachten tot er iemand belt, en straks slaapt hij, zei hij.]],
}
reply [[Dank u, boven aan de trap, ik geef het door. De monteur komt er maandag voor, dan is het 's avonds weer licht.]] {
  act = "agree", off = "beside", set = { zei = "maandag" }, go = "niemand",
  why = [[Maandag was dit precies goed. Nu hoort hij dat niemand zijn vorige telefoontje kent.]],
}
reply [[Goedemiddag meneer Dekker. Hij stond voor dinsdag in de planning, en die loopt wat uit. Hij is dus in behandeling.]] {
  act = "explain", add = { gehoord = -1 }, go = "behandeling",
  why = [[Het klopt en het is in orde, vanuit ons gezien. Boven aan de trap is het gewoon donker.]],
}
reply [[Dag meneer Dekker, maandag had u het er ook al over. Hebt u dinsdag iemand gezien, of iets gehoord?]] {
  act = "probe", heard = { "doet het nog niet", "nog eens doorgeven", "vijf avonden donker" }, add = { gehoord = 1 }, set = { zei = "" }, go = "niemand",
  why = [[Dezelfde woorden, en jij hoort het verschil. Hij heeft nu even tijd, en je vraagt naar dinsdag: daar is het misgegaan.]],
}

moment "niemand" { step = "acknowledge" }
customer [[Belt u maar niet, straks slaap ik. Ik vertel het u nu wel.]] { when = { zei = "niet bellen" } }
customer [[Maandag dus. Toen was het nog dinsdag.]] { when = { zei = "maandag" }, mood = "wry" }
  either "Toen was het nog dinsdag" { why = [[Hij rekent gewoon met je mee. Of hij zegt dat er al eens een dag genoemd is.]] }
customer [[Om vier uur slaap ik. Dan zeg ik het u nu maar.]] { when = { zei = "vier uur" } }
customer [[Met een hand aan de leuning. En of er iemand geweest is?]] { when = { zei = "leuning" } }
customer [[Niemand gezien, niets gehoord. Woensdag ook niet, en gisteren ook niet. De buurvrouw telt de treden nu
hardop als ze naar boven gaat. Gisteravond hoorde ik bij de elfde een bons, en toen niets meer. Mijn zwager hangt er
straks een bouwlamp, dus van mij hoeft het niet vandaag, hoor.]]
  signal "Niemand gezien, niets gehoord" { kind = "implicit", why = [[Er zou iemand komen, en hij zou het horen als het anders werd. Allebei niet gebeurd.]] }
  signal "Woensdag ook niet, en gisteren" { kind = "implicit", why = [[Hij heeft elke dag gekeken.]] }
  signal "telt de treden nu hardop" { kind = "indirect", why = [[Hij vertelt het over een ander. Zo klinkt wat er op het spel staat.]] }
  signal "bij de elfde een bons" { kind = "indirect", why = [[Verder zegt hij er niets van. Hier ging het om, al die dagen.]] }
  either "hangt er straks een bouwlamp" { why = [[Een oplossing, of iets wat zijn zwager niet had hoeven doen.]] }
  signal "hoeft het niet vandaag, hoor" { kind = "implicit", why = [[Hij maakt het ons makkelijk. Dat is nog niet hetzelfde als tevreden zijn.]] }
thought [[Ik had moeten gaan kijken.]]

reply [[Dank uw zwager dan maar namens ons. Met die bouwlamp erbij plan ik het begin volgende week in.]] {
  act = { "thank", "agree" }, off = "beside", set = { zei = "zwager" }, go = "klacht",
  why = [[Hij zegt dat het geen haast heeft, en dat is beleefd bedoeld. Vervallen is het al een keer.]],
}
reply [[Is uw buurvrouw daarna nog goed boven gekomen? En mijn excuses dat er drie dagen lang niemand kwam.]] {
  act = { "apologise", "probe" }, heard = "bij de elfde een bons", add = { gehoord = 1 }, set = { zei = "buurvrouw boven" }, go = "klacht",
  why = [[Hij hoorde iemand vallen, en daar vraag je het eerst naar. De afspraak komt daarna wel.]],
}
reply [[U zou het horen als het anders werd, en u hoorde drie dagen niets. Mijn excuses daarvoor, dat hebben wij nagelaten.]] {
  act = "apologise", off = "beside", heard = { "Niemand gezien, niets gehoord", "Woensdag ook niet, en gisteren" }, set = { zei = "excuses" }, go = "klacht",
  why = [[Met niets horen was dit precies goed. Maar hij vertelt ook van een bons op de trap, en daar ga je aan voorbij.]],
}
reply [[Drie dagen niemand, op zo'n donkere trap, ik zou ook boos zijn. Dat moet voor u allebei een angstige week zijn geweest.]] {
  act = { "acknowledge", "sympathise" }, off = "too_much", set = { zei = "boos" }, go = "klacht",
  why = [[Je maakt hem bozer dan hij is. Nu moet hij jou vertellen dat het wel meevalt.]],
}

moment "klacht"
customer [[Ik zal het mijn zwager zeggen.]] { when = { zei = "zwager" } }
customer [[Goed dat u dat zegt.]] { when = { zei = "excuses" } }
customer [[Boos ben ik niet, en bang ook niet.]] { when = { zei = "boos" } }
customer [[Met haar gaat het, dank u. Ik heb net bij haar aangebeld.]] { when = { zei = "buurvrouw boven" } }
narrator [[Maandag zei hij hetzelfde: *De lamp in de hal doet het niet*. Dat staat nog
op je scherm. Vul nu in wat het vandaag is.]]
judge { is = "complaint", kind = "implicit", go = { right = "vandaag", half = "vandaag", wrong = "opnieuw" },
        why = [[Er was een afspraak, die verviel, en niemand zei iets. Hij noemt het geen klacht en hij klinkt niet boos. Het is er wel een.]] }

moment "vandaag" { step = "solve" }
customer [[Kijkt u maar, ik wacht wel even.]] { when = { zei = "kijkt u maar" } }
customer [[Vanaf maandag, mooi. Dan is dat vandaag.]] { when = { zei = "vanaf maandag" } }
  either "Dan is dat vandaag" { why = [[Hij rekent het uit. Of hij houdt je eraan.]] }
customer [[Begin volgende week, goed.]] { when = { zei = "volgende week" } }
customer [[Wat kan er nu nog, op vrijdag? Het snoer voor die bouwlamp kostte me vijftien euro, dat is niet erg. Vervalt er
bij u vaker iets zonder dat iemand het zegt? En belt u mij alstublieft niet, ik loop die telefoon steeds mis.]] { mood = "neutral" }
  either "Wat kan er nu nog" { why = [[Een vraag. Of hij verwacht er niet veel van.]] }
  either "kostte me vijftien euro, dat is" { why = [[Hij noemt het bedrag en wuift het weg. Wie het hem vergoedt, heeft goed geluisterd.]] }
  signal "zonder dat iemand het zegt" { kind = "implicit", why = [[Dit is waar het hem om gaat, in de vorm van een vraag.]] }
  decoy  "belt u mij alstublieft niet" { why = [[Geen afwijzing: bellen werkt bij hem niet, dat wist je van maandag.]] }
  decoy  "ik loop die telefoon steeds mis" { why = [[Dit komt door zijn werk en dat kluisje. Wij hebben er niets aan gedaan.]] }
thought [[Als het maandag wordt, ook goed. Maar dan wil ik het weten.]]
narrator [[Je mag nog {budget} euro uitgeven.]]
offer {
  needs   = { "urgent_repair", "improvement" },
  welcome = { "apology", "refund" },
  harmful = { "call_back", "new_ticket" },
  table   = { "apology", "urgent_repair", "repair", "refund", "improvement", "call_back", "new_ticket" },
  fair    = { 0, 15 },
  route   = "self",
  takes   = "4h",
  hand_over = { takes = "3d", trust = -6, patience = -8 },
  why     = [[Nu is spoed op zijn plaats. Hij vraagt ook of er vaker iets vervalt zonder dat iemand het zegt, en daar hoort een verbetermelding bij. Een excuus en de vijftien euro zijn welkom. Terugbellen vroeg hij juist niet te doen, en een nieuwe melding zet hem terug op maandag.]],
  go      = { fits = "keuze", short = "mager", harmful = "mager", beyond = "mager", handed_over = "gemist" },
}

moment "keuze" { step = "solve" }
customer [[Vandaag nog, kijk. Volgens mijn zwager is het de fitting, dan moet de stroom eraf, en die kast hangt bij
mij binnen. Dinsdag bleef ik er toch voor thuis, dus nu graag een uur en geen middag, en dan wel een dat mij uitkomt.]] { mood = "neutral" }
  decoy  "Volgens mijn zwager is het de fitting" { why = [[Hulp van iemand die er verstand van heeft. Geef het door aan de monteur.]] }
  either "die kast hangt bij mij" { why = [[Een feit: deze keer moet hij dus wel thuis zijn.]] }
  signal "bleef ik er toch voor thuis" { kind = "implicit", why = [[Het hoefde niet, en hij heeft er toch een middag voor gezeten.]] }
  either "uur en geen middag, en dan wel een" { why = [[Een wens. Je kunt er ook dinsdag nog in horen.]] }
thought [[Een uur is goed. Een middag niet meer.]]

reply [[Vanmiddag om drie uur dan, en blijft u daar tot vijf uur voor thuis? De monteur weet van de kast bij u.]] {
  act = "agree", off = "not_ours", heard = "bleef ik er toch voor thuis", set = { zei = "tot vijf uur" }, go = "slot",
  why = [[Een tijd is goed. Maar je vraagt hem om precies die middag die hij niet nog eens wil.]],
}
reply [[Dan wordt het drie uur vanmiddag, en om half vier brandt hij. De monteur heeft een nieuwe fitting, en weet van de kast.]] {
  act = "overpromise", set = { zei = "half vier" }, go = "slot",
  why = [[Je weet niet wat er stuk is, en of drie uur hem uitkomt vraag je niet. Brandt hij straks niet, dan is het de tweede belofte in een week.]],
}
reply [[Het kan vanmiddag om drie uur, of morgenochtend om negen: wat wilt u? Ik zeg de monteur dat de kast bij u hangt.]] {
  act = { "together", "agree" }, empathy = 2, heard = "bleef ik er toch voor thuis", add = { gehoord = 1 }, set = { zei = "drie uur" }, go = "slot",
  why = [[Hij moet nu thuis zijn, en wil een uur dat hem uitkomt. Jij noemt er twee, en hij zegt welk.]],
}
reply [[Dank u, dan neemt de monteur een fitting mee, vanmiddag nog. De planning stuurt u het uur zodra zijn route rond is.]] {
  act = { "thank", "agree" }, off = "beside", set = { zei = "route" }, go = "slot",
  why = [[Over het uur hoort hij niets. Nu zit hij te wachten op een bericht, en straks een middag op een monteur.]],
}

moment "slot" { step = "follow_up" }
customer [[Tot vijf uur, dat is dus weer een middag.]] { when = { zei = "tot vijf uur" } }
  either "dat is dus weer een middag" { why = [[Een rekensom. Of de middag die hij net zei niet meer te willen.]] }
customer [[Om half vier al, we zullen het zien.]] { when = { zei = "half vier" } }
  either "we zullen het zien" { why = [[Dat zeg je zonder erbij na te denken. Of hij gelooft het pas als hij het ziet.]] }
customer [[Drie uur vanmiddag, graag.]] { when = { zei = "drie uur" } }
customer [[Vanmiddag nog, mooi.]] { when = { zei = "route" } }
customer [[Goed. Ik blijf nu thuis, met de telefoon naast me. Een bericht lees ik niet, dat is me te klein. En als er iets
tussenkomt? Maandag zou ik het ook horen als het anders werd.]] { mood = "neutral" }
  decoy  "met de telefoon naast me" { why = [[Op zijn werk ligt hij in een kluisje. Nu dus niet, en dat zegt hij er meteen bij.]] }
  decoy  "dat is me te klein" { why = [[Dat zijn zijn ogen. Ons neemt hij er niets mee kwalijk.]] }
  either "En als er iets tussenkomt" { why = [[Een redelijke vraag. Je kunt er ook horen dat hij er rekening mee houdt.]] }
  signal "Maandag zou ik het ook horen" { kind = "implicit", why = [[Jouw eigen zin van maandag, en hij is niet nagekomen.]] }
thought [[Zeg nu iets waar ik op kan rekenen.]]

reply [[U krijgt een half uur ervoor een bericht van mij, hoe het ook loopt. En maandag ga ik bij de monteur na of hij brandt.]] {
  act = { "follow_up", "agree" }, off = "beside", when = { gehoord = { min = 4 } }, go = "tevreden",
  why = [[Dit was goed zolang zijn telefoon in een kluisje lag. Nu ligt hij ernaast, en een bericht leest hij niet.]],
}
reply [[Dan bel ik u een half uur ervoor, of hij nu komt of niet. Maandag vraag ik de monteur of de lamp het doet.]] {
  act = "follow_up", when = { gehoord = { min = 4 } }, go = "brandt",
  why = [[Hij is nu thuis, dus nu kan bellen wel. En niet alleen bij slecht nieuws: zo hoeft hij er niet naar te raden.]],
}
reply [[Op mijn eigen nummer kunt u mij vanmiddag altijd zelf bellen. Na het weekend hoor ik dan of hij brandt.]] {
  act = { "own", "together" }, off = "not_ours", go = "berust",
  why = [[Een eigen nummer is aardig. Maar dan moet híj weer bellen om te horen dat er niemand komt.]],
}
reply [[Dan krijgt u een bericht, dat spreken we zo af. Maandag vraag ik de planning nog eens hoe het is gelopen.]] {
  act = { "follow_up", "agree" }, off = "beside", when = { gehoord = { max = 3 } }, go = "berust",
  why = [[Bijna goed. Alleen is dit dezelfde afspraak als maandag, en hij zei er net bij hoe die afliep.]],
}
reply [[Als het anders wordt, stuur ik u op tijd een bericht. En het spijt me nog steeds van deze week.]] {
  act = "apologise", off = "beside", go = "berust",
  why = [[Sorry heb je al gezegd. En bericht als het anders wordt, dat was maandag ook de afspraak: hij wil het weten, hoe het ook loopt.]],
}

-- Zijpaden -----------------------------------------------------------------------

moment "groot" { step = "acknowledge" }
customer [[Nou, het is een lamp, hoor. Al knippert die beneden ook, nu u er zo over begint. Is er iets wat ik niet weet?]] { mood = "neutral" }
  decoy  "het is een lamp, hoor" { why = [[Hij stelt jóu gerust. Over ons is hij niet ontevreden.]] }
  decoy  "knippert die beneden ook" { why = [[Nog een lamp die het misschien begeeft. Een melding erbij, en geen verwijt.]] }
  either "iets wat ik niet weet" { why = [[Hij grapt, of je hebt hem aan het twijfelen gebracht.]] }
thought [[Wat een gesprek voor een peertje.]]

reply [[Welnee, er is niets aan de hand. De monteur komt morgen, zal hij die lamp beneden dan meteen nalopen?]] {
  act = "probe", set = { zei = "nalopen" }, go = "melding",
  why = [[Hij noemt er zelf nog een, en jij neemt hem mee. Groter hoeft het niet te worden.]],
}
reply [[Nee, ik maakte het groter dan het is, dank u. Morgen komt de monteur, en dan hebt u weer licht.]] {
  act = { "agree", "thank" }, off = "beside", set = { zei = "kleiner" }, go = "melding",
  why = [[Met één lamp was dit genoeg. Hij noemde er net nog een, en daar zeg je niets over.]],
}
reply [[Excuses, ik deed er te zwaar over. Morgen komt de monteur, en ik let er zelf op dat het goed gaat.]] {
  act = "apologise", off = "too_much", set = { zei = "zwaar" }, go = "melding",
  why = [[Nog een excuus, en een toezegging erbij. Voor hem is het een lamp, en dat zei hij net.]],
}

moment "dossier" { step = "acknowledge" }
narrator [[Je legt het vast als klacht. Dat kost tien minuten, en je leest hem voor wat hij in de bus krijgt: 'Wij betreuren
uw ongenoegen'.]]
customer [[Mijn ongenoegen? Heb ik iets verkeerds gezegd? Ik belde over een lamp.]] { mood = "tense" }
  either "Mijn ongenoegen" { why = [[Hij zegt je woord na. Of het hem stoort, volgt nog.]] }
  signal "Heb ik iets verkeerds gezegd" { kind = "implicit", why = [[Door wat je voorlas denkt hij dat hij lastig was.]] }
  signal "Ik belde over een lamp" { kind = "implicit", why = [[Hij zegt netjes dat wij het niet goed gehoord hebben.]] }
thought [[Een brief. Voor een lamp.]]

reply [[Mijn excuses dat u zo geschrokken bent. Ik leg uw klacht uit aan de monteur, en dan komt hij morgen zeker.]] {
  act = { "apologise", "agree" }, off = "too_much", trust = -4, patience = -5, takes = "30m", set = { zei = "schrik" }, go = "thuis",
  why = [[Hij vroeg iets, en geschrokken was hij niet. De klacht die hij niet had, staat er nog.]],
}
reply [[Nee, u niet, ik vulde het verkeerd in. De brief haal ik weg, en morgen wordt die lamp gewoon gemaakt.]] {
  act = "answer", empathy = 2, trust = -2, patience = -3, takes = "30m", set = { zei = "gewone lamp" }, go = "thuis",
  why = [[Een antwoord op zijn vraag, en het staat weer goed. Die tien minuten en dat ongemak had je hem kunnen besparen.]],
}
reply [[Zo'n brief krijgt iedereen, u hebt niets verkeerds gezegd. Zo weet u zeker dat we uw lamp morgen niet vergeten.]] {
  act = "explain", trust = -5, patience = -8, takes = "30m", set = { zei = "zekerheid" }, go = "thuis",
  why = [[Een antwoord, met een reden voor de brief erachteraan. Om een lamp te melden heeft hij geen klacht nodig.]],
}

moment "kort" { step = "solve" }
customer [[Nou ben ik de draad kwijt, en dat om een lamp. Komt er nu iemand, of moet ik daar nog ergens anders voor zijn? En
noemt u maar geen dag die u nog moet navragen.]]
  signal "ben ik de draad kwijt, en dat om een lamp" { kind = "implicit", id = "de draad kwijt", why = [[Hij vroeg wat we afspreken, en na wat jij daarop zei weet hij het nog niet.]] }
  either "Komt er nu iemand" { why = [[Zijn vraag van het begin. Ongeduldig of gewoon praktisch.]] }
  signal "nog ergens anders voor zijn" { kind = "implicit", why = [[Hij begint te twijfelen of hij bij jou goed zit.]] }
  either "geen dag die u nog moet" { why = [[Hij maakt het je makkelijk. Of hij gelooft al niet meer in die van net.]] }
thought [[Een ja is genoeg.]]
narrator [[Een dag heb je nog niet: daar gaat de planning nu over.]]

reply [[Dinsdag komt er gewoon iemand, ja. U hoeft daarvoor nergens anders te zijn, en meer is er niet voor nodig.]] {
  act = "answer", off = "not_ours", add = { gehoord = -1 }, takes = "2h", go = "vrijdag",
  why = [[Een ja en een dag is meestal het beste. Hij vroeg om geen dag die je nog moet navragen, en dat moet deze.]],
}
reply [[Ja, er komt iemand, zodra de planning het bekeken heeft. U hoeft nergens anders te zijn, u krijgt bericht.]] {
  act = "agree", empathy = 2, trust = 3, patience = 4, add = { gehoord = -1 }, takes = "2h", go = "vrijdag",
  why = [[Een ja, en van de rest niet meer dan je weet. Zo had hij het gevraagd.]],
}
reply [[Reken maar op dinsdag. Een half uur van tevoren belt hij u op, dan weet u waar u aan toe bent.]] {
  id = "bij_de_hand", act = { "answer", "together" }, off = "beside", add = { gehoord = -1 }, takes = "2h", go = "vrijdag",
  why = [[Een ja en een dag. Alleen ligt zijn telefoon dan in een kluisje, en de hal is gewoon open.]],
}

moment "behandeling" { step = "listen" }
customer [[In behandeling. Zo heet dat bij u. Bij ons op de trap heet het donker. Dinsdag kunt u zelf opzoeken. Hoe je
er nu boven komt, dat vraagt niemand.]] { mood = "tense" }
  signal "In behandeling" { kind = "implicit", why = [[Hij zegt ons woord na, en het klinkt niet als een bedankje.]] }
  signal "Zo heet dat" { kind = "implicit", why = [[Wij praten over ons systeem, hij over zijn trap.]] }
  signal "heet het donker" { kind = "implicit", why = [[Droger kun je het niet zeggen.]] }
  either "kunt u zelf opzoeken" { why = [[Het is ook zo. Of hij is het vertellen moe.]] }
  signal "dat vraagt niemand" { kind = "implicit", why = [[Hij zegt letterlijk welke vraag hij mist.]] }
thought [[Zo moeilijk is dat toch niet.]]

reply [[Donker is het zeker, dat begrijp ik. Dinsdag zou er iemand komen, hebt u die gezien of hebt u er iets over gehoord?]] {
  act = "probe", off = "beside", takes = "30m", set = { zei = "" }, go = "niemand",
  why = [[Dinsdag ging het mis, dus zo gek is die vraag niet. Alleen kun je dat zelf opzoeken, en hoe het nu gaat vraag je weer niet.]],
}
reply [[Ik begrijp het, het is er donker. De planning zegt mij wat er dinsdag is gebeurd, en dan bel ik u om vier uur terug.]] {
  act = { "acknowledge", "agree" }, off = "beside", takes = "1h", set = { zei = "vier uur" }, go = "niemand",
  why = [[Goed dat je naar dinsdag kijkt. Alleen weet hij nu nog niets, en zou hij weer op een telefoontje moeten wachten.]],
}
reply [[Dan vraag ik het nu. Hoe doet u dat op die trap, en redden de andere bewoners zich ook?]] {
  id = "trap", act = "probe", heard = "dat vraagt niemand", takes = "30m", set = { zei = "leuning" }, go = "niemand",
  why = [[Hij zei welke vraag niemand hem stelt, en jij stelt hem.]],
}

moment "opnieuw" { step = "acknowledge" }
narrator [[Je legt het vast als nieuwe melding, en zegt hem wat er dan op je scherm komt: 'Wij behandelen uw melding binnen
vijf werkdagen.']]
customer [[Binnen vijf werkdagen, zegt u. Is dat vanaf maandag, of beginnen we weer vooraan? Meer hoef ik niet te
weten. Nou ja, ik heb het doorgegeven.]] { mood = "resigned" }
  decoy  "Meer hoef ik niet te weten" { why = [[Hij wil weten hoe hij moet tellen, en dat is echt alles.]] }
  either "Is dat vanaf maandag" { why = [[Een echte vraag, over hoe hij moet tellen. Maandag is ook de dag waarop hij al belde.]] }
  signal "beginnen we weer vooraan" { kind = "implicit", why = [[Alles wat er al was, telt niet meer mee.]] }
  signal "ik heb het doorgegeven" { kind = "implicit", why = [[Hij doet zijn deel, en verwacht van ons niets.]] }
thought [[Die bouwlamp kan nog wel even blijven hangen.]]

reply [[U gaf het maandag al door, dus die nieuwe melding haal ik weg. Dan kijk ik nu met u wat er vandaag nog kan.]] {
  act = "agree", off = "beside", add = { gehoord = -9 }, takes = "2h", contact = true, set = { zei = "kijkt u maar" }, go = "vandaag",
  why = [[Meteen aanpakken is vaak goed. Alleen had hij één vraag, en vanaf wanneer het telt weet hij nog niet.]],
}
reply [[Nee, dat klopt niet. Ik pas het aan, en dan tellen die vijf dagen gewoon vanaf maandag.]] {
  id = "nieuw_bericht", act = "agree", empathy = 2, add = { gehoord = -9 }, takes = "2h", contact = true, set = { zei = "vanaf maandag" }, go = "vandaag",
  why = [[Eén vraag, één antwoord: vanaf maandag. Vandaag is dan de vijfde dag, dus je moet nu wel.]],
}
reply [[Dank u dat u het zegt, daar had spoed bij gemoeten. Dat zet ik erbij, dan kan er begin volgende week iemand zijn.]] {
  act = { "thank", "agree" }, off = "beside", add = { gehoord = -9 }, takes = "4h", contact = true, set = { zei = "volgende week" }, go = "vandaag",
  why = [[De spoed helpt. Maar rustig is hij omdat hij het opgeeft.]],
}

moment "mager" { step = "solve" }
customer [[Hm. Wie zegt mij dat het nu wel goed gaat? Straks belt er weer iemand als ik aan het werk ben.]] { mood = "resigned" }
  signal "Wie zegt mij dat het nu" { kind = "implicit", why = [[Maandag leek het ook geregeld. Met wat je nu zei, durft hij er nog niet op te rekenen.]] }
  signal "belt er weer iemand" { kind = "implicit", why = [[Dit werkt bij hem niet, en dat had hij gezegd.]] }
thought [[Ik had het nog zo gezegd, van dat bellen.]]

reply [[Ik begrijp het, maar op vrijdag kan ik niets beloven. Een eigen elektricien mag ook, als dat voor u sneller gaat.]] {
  act = "yes_but", add = { gehoord = -1 }, takes = "2d", contact = true, go = "bewoners",
  why = [[Voor 'maar' was het begrip. Daarna ligt de lamp weer bij hem.]],
}
reply [[Vandaag komt er iemand, en u wordt niet gebeld. Het spijt me van deze week, dat had ik duidelijker moeten zeggen.]] {
  act = "agree", empathy = 2, add = { gehoord = -1 }, takes = "1d", contact = true, go = "keuze",
  why = [[Nu weet hij dat het vandaag gebeurt. Het excuus is erbij, en je onthoudt wat hij over bellen zei.]],
}
reply [[Dan krijgt hij vandaag voorrang. Het spijt me van deze week, en de monteur belt u als hij eraan komt.]] {
  act = { "own", "agree" }, off = "beside", add = { gehoord = -1 }, takes = "1d", contact = true, go = "keuze",
  why = [[Vandaag nog, en met een excuus. Alleen wordt hij weer gebeld, en hij had gevraagd dat niet te doen.]],
}

moment "gemist" { step = "solve" }
narrator [[Maandag, 14:20. De planning heeft het opgepakt en hem om tien voor elf gebeld.]]
customer [[Een gemiste oproep, en het nummer is geheim. Aan de lamp is niets gedaan. Dit wordt dan week twee.]] { mood = "resigned" }
  signal "Een gemiste oproep" { kind = "implicit", why = [[Precies waar hij om vroeg het niet te doen.]] }
  signal "het nummer is geheim" { kind = "implicit", why = [[Hij kan niet eens terugbellen.]] }
  signal "is niets gedaan" { kind = "implicit", why = [[Nog een weekend in het donker.]] }
  signal "Dit wordt dan week twee" { kind = "implicit", why = [[Hij telt, en vraagt nergens meer om.]] }
thought [[Wie mag daar nou zeggen dat er een lamp in moet?]]

reply [[Het ligt aan mij, ik had het niet moeten doorgeven. Ik bel nu de planning en daarna u, dan weten we het vandaag allebei.]] {
  act = { "own", "agree" }, off = "beside", add = { gehoord = -9 }, takes = "1d", contact = true, go = "keuze",
  why = [[Je trekt het naar je toe. En dan ga je hem toch weer bellen.]],
}
reply [[Dit had ik vrijdag zelf moeten regelen. Vanmiddag kan de monteur er zijn, bent u vanaf half drie gewoon thuis?]] {
  act = "own", add = { gehoord = -9 }, takes = "4h", contact = true, go = "keuze",
  why = [[Je doet wat je vrijdag al mocht, en je weet nog wanneer hij thuis is.]],
}
reply [[Dat had sneller gemoeten, ik zie het. De planning belt morgen om tien uur weer, let u dan even op uw telefoon?]] {
  act = "defend", add = { gehoord = -9 }, takes = "1d", contact = true, go = "bewoners",
  why = [[Je komt op voor collega's. En hij moet op een telefoon letten die in een kluisje ligt.]],
}

-- Hoe het afloopt ------------------------------------------------------------------

ending "brandt" [[Om half drie belde u dat het doorging, en aan het eind van de middag brandde hij. De buurvrouw telt
niet meer. Netjes.]] { outcome = "delighted" }
ending "tevreden" [[(Een paar dagen later.) Hij brandt weer. Mijn zwager krijgt zijn bouwlamp terug.]] { outcome = "satisfied" }
ending "berust" [[Goed. Ik laat die bouwlamp voorlopig nog even hangen.]] { outcome = "resigned" }
ending "bewoners" [[(Een week later.) Ik heb het op de bewonersavond verteld. We bleken met zijn negenen.]] { outcome = "escalated" }
ending "opgegeven" [[(Hij belt niet meer. Met kerst hangt de bouwlamp er nog.)]] { outcome = "lost" }
