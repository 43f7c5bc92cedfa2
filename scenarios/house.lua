-- De huisregels: wat wij een klacht noemen, wat elke manier van antwoorden doet,
-- wie wat mag geven en hoe zwaar elke score telt. Het beleid verander je hier.

definition [[Een klacht is elke uiting van onvrede van of namens een klant over iets dat wij, of
iemand namens ons, deden of nalieten (product, dienst, gedrag, beleid of de klachtbehandeling zelf),
waarbij uitgesproken of onuitgesproken een reactie of oplossing wordt verwacht; ongeacht kanaal,
vorm, woordkeuze of gelijk.]]

category "complaint"  { label = "klacht",
  why = [[Er ging iets mis, de klant is daar niet blij mee en verwacht dat wij er iets mee doen.]] }
category "request"    { label = "reparatieverzoek of melding",
  why = [[Er moet iets gebeuren of gemaakt worden, en er ging nog geen afspraak mis.]] }
category "dispute"    { label = "geschil",
  why = [[De klant is het niet eens met een besluit of een rekening. Daar bestaan vaste routes voor.]] }
category "question"   { label = "vraag",
  why = [[De klant wil iets weten en is geholpen met een antwoord.]] }
category "suggestion" { label = "suggestie",
  why = [[Een idee over hoe het beter kan, van iemand die zelf nergens last van had.]] }
category "compliment" { label = "compliment",
  why = [[Er ging iets goed en de klant zegt het. Daar hoeft niets achter te zitten.]] }
category "report"     { label = "melding over veiligheid of integriteit",
  why = [[Iemand is of voelt zich niet veilig, of iemand gebruikt zijn positie verkeerd. Daar is een vaste, beschermde route voor.]] }

kind "explicit" { label = "uitgesproken",
  why = [[Wat er misging én wat de klant daarvan vindt, wordt allebei gezegd. In het vak heet dat expliciet.]] }
kind "implicit" { label = "verstopt",
  why = [[Het is tegen ons gezegd, maar de onvrede zit in de vorm: in een herhaling, een vraag, een zucht of spot. In het vak heet dat impliciet.]] }
kind "indirect" { label = "via een omweg",
  why = [[Het bereikt ons via een omweg: via iemand anders, in het openbaar of alleen in gedrag. In het vak heet dat indirect.]] }

-- Wat helpt -------------------------------------------------------------------

act "listen"      { label = "luisteren", empathy = 1, trust = 4, patience = 6,
                    why = [[Wie ruimte krijgt, vertelt waar het echt om gaat.]] }
act "silence"     { label = "stil zijn", empathy = 1, trust = 3, patience = 4,
                    why = [[Een paar tellen stilte nodigt vaak meer uit dan een vraag.]] }
act "invite"      { label = "uitnodigen", empathy = 2, trust = 7, patience = 6,
                    why = [[Veel mensen klagen pas als je laat merken dat het mag.]] }
act "acknowledge" { label = "erkennen", empathy = 2, trust = 8, patience = 12,
                    why = [[Noem wat er gebeurde, wat het deed en dat het niet zo hoort.]] }
act "apologise"   { label = "excuses maken", empathy = 2, trust = 6, patience = 9,
                    why = [[Een excuus zonder 'als' neemt de fout op ons.]] }
act "thank"       { label = "bedanken", empathy = 1, trust = 4, patience = 4,
                    why = [[Wie klaagt, geeft ons nog een kans. Dat mag je zeggen.]] }
act "probe"       { label = "doorvragen", empathy = 2, trust = 6, patience = 6,
                    why = [[Vraag wat het betekende en wat nu zou helpen.]] }
act "clarify"     { label = "navragen", empathy = 0, trust = 1, patience = 0,
                    why = [[Een feit navragen mag, maar het gaat dan over het dossier en niet over de mens.]] }
act "own"         { label = "het op je nemen", empathy = 2, trust = 10, patience = 12,
                    why = [[Eén naam, één nummer: dit blijft bij mij tot het klaar is.]] }
act "together"    { label = "samen kiezen", empathy = 2, trust = 8, patience = 10,
                    why = [[Wie mag kiezen, krijgt de regie terug.]] }
act "agree"       { label = "afspreken", empathy = 1, trust = 6, patience = 7,
                    why = [[Een afspraak heeft een naam, een dag en een tijd.]] }
act "follow_up"   { label = "opvolgen", empathy = 2, trust = 8, patience = 8,
                    why = [[Zelf navragen of het echt over is, voordat iemand er weer om moet bellen.]] }
act "close_loop"  { label = "terugkoppelen", empathy = 2, trust = 7, patience = 6,
                    why = [[Vertel wat er met de klacht gebeurt en wanneer daarover wordt besloten.]] }
act "safety"      { label = "veiligheid nagaan", empathy = 2, trust = 8, patience = 8,
                    why = [[Eerst weten of iemand nu veilig is, dan pas de rest.]] }
act "permission"  { label = "toestemming vragen", empathy = 2, trust = 7, patience = 6,
                    why = [[Een signaal doorgeven doe je met medeweten van wie het gaf.]] }
act "introduce"   { label = "warm overdragen", empathy = 2, trust = 7, patience = 6,
                    why = [[Je stelt voor, vertelt het verhaal door en blijft tot de ander het heeft.]] }
act "inform"      { label = "kort uitleggen", empathy = -1, trust = -2, patience = -4,
                    after = { act = "acknowledge", empathy = 1, trust = 5, patience = 5 },
                    why = [[Uitleg helpt als erom gevraagd is en de ander zich gehoord voelt. Kort.]] }
act "boundary"    { label = "grens stellen", empathy = -2, trust = -6, patience = -10,
                    after = { act = "acknowledge", empathy = 1, trust = 2, patience = 3 },
                    why = [[Een grens mag, rustig en kort, nadat je de ander erkend hebt.]] }

-- Wat weinig doet -------------------------------------------------------------

act "sympathise"  { label = "meeleven", empathy = 0, trust = 1, patience = 2,
                    why = [[Vriendelijk, maar het raakt niet wat er is gebeurd.]] }
act "script"      { label = "standaardzin", empathy = 0, trust = 0, patience = 2, fades = true,
                    why = [[De eerste keer klinkt het beleefd, daarna als een bandje.]] }
act "answer"      { label = "alleen antwoorden", empathy = 0, trust = 0, patience = -2,
                    why = [[De vraag is beantwoord, de onvrede niet.]] }
act "skip"        { label = "eroverheen stappen", empathy = -1, trust = -4, patience = -7,
                    why = [[Je gaat verder alsof er niets gezegd is.]] }
act "advise"      { label = "advies geven", empathy = -1, trust = -3, patience = -6,
                    why = [[Goede raad legt het werk terug bij de ander.]] }
act "gossip"      { label = "meepraten", empathy = -1, trust = -2, patience = 2,
                    why = [[Samen mopperen voelt warm en verandert niets.]] }

-- Valkuilen -------------------------------------------------------------------

act "explain"     { label = "uitleggen", empathy = -2, trust = -6, patience = -12, trap = true,
                    after = { act = "acknowledge", empathy = -1, trust = -4, patience = -8 },
                    why = [[Uitleg waar niemand om vroeg, wordt gehoord als verdediging.]] }
act "defend"      { label = "verdedigen", empathy = -2, trust = -8, patience = -14, trap = true,
                    why = [[Je komt op voor ons, en dus tegen de ander.]] }
act "deny"        { label = "ontkennen", empathy = -2, trust = -9, patience = -16, trap = true,
                    why = [[Je zegt dat het niet gebeurd is. Dan blijft alleen ruzie over.]] }
act "minimise"    { label = "kleiner maken", empathy = -2, trust = -8, patience = -14, trap = true,
                    why = [[Hoe erg het is, bepaalt wie het overkwam.]] }
act "accuse"      { label = "beschuldigen", empathy = -2, trust = -12, patience = -18, trap = true,
                    why = [[Nu ligt het ineens aan de ander.]] }
act "rules"       { label = "op de regels wijzen", empathy = -2, trust = -7, patience = -12, trap = true,
                    why = [[Een regel geeft geen antwoord op de vraag wat er misging.]] }
act "deflect"     { label = "wegsturen", empathy = -2, trust = -8, patience = -15, trap = true,
                    why = [[Van het kastje naar de muur: de ander moet weer opnieuw beginnen.]] }
act "form"        { label = "naar het formulier sturen", empathy = -2, trust = -8, patience = -15, trap = true,
                    why = [[De klacht is al verteld. Opschrijven is ons werk.]] }
act "yes_but"     { label = "ja-maar", empathy = -1, trust = -4, patience = -7, trap = true,
                    why = [[Wat voor 'maar' staat, is na 'maar' weer weg.]] }
act "overpromise" { label = "te veel beloven", empathy = -1, trust = 2, patience = 4, trap = true,
                    why = [[Het lucht nu op en komt dubbel terug als het niet lukt.]] }
act "compare"     { label = "vergelijken", empathy = -1, trust = -6, patience = -9, trap = true,
                    why = [[Dat anderen het ook hebben, troost niemand.]] }
act "blame"       { label = "een collega de schuld geven", empathy = -1, trust = -5, patience = -6, trap = true,
                    why = [[Voor de klant zijn wij één organisatie.]] }
act "intrude"     { label = "uithoren", empathy = -2, trust = -9, patience = -14, trap = true,
                    why = [[Opvangen is iets anders dan onderzoeken.]] }
act "secrecy_promise" { label = "zwijgen beloven", empathy = -1, trust = 4, patience = 6, trap = true,
                    why = [[Een belofte die je bij een veiligheidsmelding niet kunt houden.]] }
act "survey"      { label = "een cijfer vragen", empathy = -1, trust = -5, patience = -8, trap = true,
                    why = [[Een cijfer is voor ons; de klant heeft er niets aan.]] }

-- Het goede op de verkeerde plek: deze getallen komen in de plaats van die van de act.

off "beside"    { label = "daar ging het niet om", empathy = 0, trust = 1, patience = 0,
                  why = [[Een goed antwoord, alleen niet op waar het hier om gaat.]] }
off "early"     { label = "nog te vroeg", empathy = 0, trust = 0, patience = -2,
                  why = [[Dit helpt als het verhaal verteld is, en zover is het nog niet.]] }
off "too_much"  { label = "meer dan nodig", empathy = 0, trust = -1, patience = -3,
                  why = [[Groter dan wat er is gebeurd: dan moet de ander jou geruststellen.]] }
off "not_ours"  { label = "dat is niet aan ons", empathy = -1, trust = -2, patience = -2,
                  why = [[Dit is aan een ander om te zeggen of te beslissen.]] }
off "not_asked" { label = "daar vroeg niemand om", empathy = -1, trust = -2, patience = -4,
                  why = [[Het klopt, maar de vraag was een andere.]] }

-- Wat we kunnen doen ----------------------------------------------------------

remedy "apology"        { label = "excuses", says = "Het spijt me.", trust = 5, patience = 8 }
remedy "public_apology" { label = "openbare excuses", says = "Ik bied hier, waar iedereen het leest, onze excuses aan.", trust = 5, patience = 8 }
remedy "repair"         { label = "herstel op de gewone planning", says = "Ik zet de reparatie in de gewone planning.", trust = 3, patience = 4 }
remedy "urgent_repair"  { label = "spoedherstel op een tijd die past", says = "Het wordt met spoed gemaakt, op een tijd die goed uitkomt.", trust = 8, patience = 10 }
remedy "redeliver"      { label = "opnieuw leveren", says = "Ik laat het opnieuw leveren.", trust = 6, patience = 8 }
remedy "fitting"        { label = "thuis passend maken", says = "We komen het thuis passend maken.", trust = 7, patience = 8 }
remedy "call_back"      { label = "zelf terugbellen", says = "Ik bel zelf terug.", trust = 6, patience = 6 }
remedy "fixed_contact"  { label = "vast aanspreekpunt", says = "Er komt één vast aanspreekpunt.", trust = 8, patience = 8 }
remedy "status_update"  { label = "laten weten hoe het ervoor staat", says = "Ik laat weten hoe het ervoor staat.", trust = 5, patience = 5 }
remedy "refund"         { label = "kosten vergoeden", says = "We vergoeden de kosten: {euros}.", euros = { 15, 30, 60, 120 }, trust = 4, patience = 5 }
remedy "gesture"        { label = "financieel gebaar", says = "Voor de moeite geven we {euros}.", euros = { 5, 10, 25, 50 }, trust = 3, patience = 4 }
remedy "voucher"        { label = "waardebon", says = "Er komt een waardebon van {euros}.", euros = { 10, 25, 50, 100 }, trust = 2, patience = 3 }
remedy "reassess"       { label = "herbeoordeling met datum", says = "Het wordt opnieuw beoordeeld, en ik geef er een datum bij.", trust = 7, patience = 8 }
remedy "routes"         { label = "uitleg van de routes", says = "Ik leg uit welke wegen er zijn.", trust = 4, patience = 4 }
remedy "register"       { label = "zelf als klacht vastleggen", says = "Ik leg het zelf vast als klacht.", trust = 5, patience = 5 }
remedy "new_ticket"     { label = "nieuwe melding zonder spoed", says = "Ik maak een nieuwe melding, zonder spoed.", trust = 3, patience = 5 }
remedy "complaint_form" { label = "klachtenformulier", says = "Daar is een klachtenformulier voor.", trust = 5, patience = 8 }
remedy "improvement"    { label = "intern melden wat beter moet", says = "Ik meld hier intern wat er beter moet.", trust = 4, patience = 3 }
remedy "tell_back"      { label = "vertellen wat er verandert", says = "Ik vertel later wat er verandert.", trust = 6, patience = 5 }
remedy "team_lead"      { label = "gesprek met de teamleider", says = "Ik regel een gesprek met de teamleider.", trust = 6, patience = 6 }
remedy "incident"       { label = "incident melden", says = "Ik meld het als incident.", trust = 5, patience = 5 }
remedy "officer"        { label = "klachtenfunctionaris aanbieden", says = "De klachtenfunctionaris kan meekijken, als dat helpt.", trust = 4, patience = 4 }
remedy "safety_plan"    { label = "veilig stellen", says = "Eerst zorgen we dat het veilig is.", trust = 8, patience = 8 }
remedy "legal_handover" { label = "schade naar juridische zaken", says = "De schade gaat naar juridische zaken.", trust = 5, patience = 5 }
remedy "confidential_handover" { label = "naar de vertrouwenspersoon", says = "Dit gaat naar de vertrouwenspersoon.", trust = 8, patience = 8 }
remedy "factual_note"   { label = "korte feitelijke notitie", says = "Ik schrijf kort op wat er is gebeurd, alleen de feiten.", trust = 5, patience = 4 }
remedy "promise_cover"  { label = "uitkering toezeggen", says = "Het wordt uitgekeerd, dat zeg ik toe.", trust = 6, patience = 8 }
remedy "liability"      { label = "schade toezeggen", says = "De schade betalen wij, dat zeg ik toe.", trust = 6, patience = 8 }
remedy "survey_link"    { label = "enquête sturen", says = "Ik stuur een enquête.", trust = 4, patience = 6 }
remedy "secrecy"        { label = "geheimhouding beloven", says = "Ik beloof dat dit onder ons blijft.", critical = true, trust = 6, patience = 8 }
remedy "confront"       { label = "de ander erbij roepen", says = "Ik roep de ander er nu bij.", critical = true, trust = 8, patience = 10 }
remedy "investigate"    { label = "zelf onderzoek doen", says = "Ik zoek zelf uit wat er is gebeurd.", critical = true, trust = 6, patience = 8 }

-- Wie wat mag -----------------------------------------------------------------

role "frontoffice" { label = "medewerker klantcontact", euros = 50,
  may = { "apology", "repair", "urgent_repair", "call_back", "fixed_contact", "refund", "gesture",
          "voucher", "new_ticket", "complaint_form", "improvement" } }
role "webcare"     { label = "medewerker webcare", euros = 40,
  may = { "apology", "public_apology", "redeliver", "status_update", "tell_back", "refund", "gesture",
          "voucher", "complaint_form", "survey_link" } }
role "service"     { label = "medewerker service", euros = 75,
  may = { "apology", "redeliver", "urgent_repair", "call_back", "fixed_contact", "status_update",
          "refund", "gesture", "voucher", "new_ticket", "improvement", "tell_back", "survey_link" } }
role "students"    { label = "medewerker studentzaken", euros = 100,
  may = { "apology", "register", "reassess", "call_back", "fixed_contact", "refund", "gesture",
          "voucher", "complaint_form", "improvement", "survey_link" } }
role "counter"     { label = "baliemedewerker gemeente", euros = 25,
  may = { "apology", "urgent_repair", "register", "call_back", "legal_handover",
          "voucher", "new_ticket", "complaint_form", "improvement" },
  may_not = { "liability" } }
role "care"        { label = "gastvrouw in de zorg", euros = 25,
  may = { "apology", "safety_plan", "team_lead", "incident", "officer", "call_back", "voucher",
          "complaint_form", "improvement" },
  may_not = { "investigate" } }
role "handler"     { label = "behandelaar schade", euros = 50,
  may = { "apology", "fixed_contact", "status_update", "refund", "gesture", "voucher", "reassess",
          "routes", "complaint_form", "improvement" },
  may_not = { "promise_cover" } }
role "transport"   { label = "medewerker reizigersvervoer", euros = 150,
  may = { "apology", "call_back", "fixed_contact", "refund", "gesture", "voucher", "tell_back",
          "complaint_form", "improvement", "survey_link" } }
role "reception"   { label = "medewerker ledenservice", euros = 50,
  may = { "apology", "safety_plan", "confidential_handover", "factual_note", "call_back", "voucher",
          "complaint_form" },
  may_not = { "secrecy", "confront", "investigate" } }
role "sensor"      { label = "monteur buitendienst", euros = 25,
  may = { "apology", "register", "call_back", "voucher", "complaint_form", "improvement", "tell_back" },
  may_not = { "liability" } }
role "lab"         { label = "medewerker klachtenteam", euros = 75,
  may = { "apology", "register", "call_back", "fixed_contact", "refund", "gesture", "voucher",
          "improvement", "tell_back", "complaint_form" } }
role "facilitator" { label = "klachtenmanager", euros = 5000,
  may = { "improvement", "tell_back", "status_update", "fixed_contact", "apology", "refund", "complaint_form" } }
role "aftercare"   { label = "medewerker nazorg", euros = 50,
  may = { "apology", "fitting", "call_back", "register", "fixed_contact", "refund", "gesture",
          "voucher", "complaint_form", "improvement", "survey_link" } }

-- Het gezicht van de klant ----------------------------------------------------

mood "angry"    { label = "boos", below = 22 }
mood "hurt"     { label = "gekwetst", below = 36 }
mood "tense"    { label = "gespannen", below = 50 }
mood "neutral"  { label = "rustig", below = 66 }
mood "relieved" { label = "opgelucht", below = 82 }
mood "glad"     { label = "blij", below = 101 }
-- Deze komen alleen als een regel erom vraagt: de woorden zijn aardiger dan het gevoel.
mood "polite"   { label = "beleefd" }
mood "resigned" { label = "gelaten" }
mood "wry"      { label = "spottend" }

-- Waar casussen over gaan ------------------------------------------------------

theme "threshold"  { label = "drempels" }
theme "kind"       { label = "klacht of iets anders" }
theme "again"      { label = "steeds opnieuw moeten vragen" }
theme "no_word"    { label = "wachten zonder bericht" }
theme "irony"      { label = "spot en ironie" }
theme "grief"      { label = "boosheid en verdriet" }
theme "ownership"  { label = "het op je nemen" }
theme "mandate"    { label = "beslissen wat je mag" }
theme "hand_over"  { label = "warm overdragen" }
theme "safety"     { label = "veiligheid eerst" }
theme "consent"    { label = "vertrouwen en toestemming" }
theme "follow_up"  { label = "nabellen en terugkoppelen" }
theme "learning"   { label = "leren van klachten" }

-- Waaraan je een familie van acts hoort in wat iemand zelf zou zeggen ('eerst zelf zeggen') ------------
-- Zet een ; tussen de zinsdelen. * is de rest van een woord, … zijn hooguit drie woorden, een / staat tussen
-- woorden waarvan er één genoeg is, en een ? aan het eind vraagt om een vraag. Een ^ vraagt om het begin van een
-- zinsdeel, en -woord om een zin waar dat woord niet in staat.

family "acknowledge" { markers = [[nooit mogen gebeuren; zo hoort het niet; dat hoort niet; hoort niet zo; niet zoals
het hoort; te lang gewacht/geduurd; zo lang moeten/moest wachten; voor niets/niks; terecht boos; u/je had … moeten
horen/weten/krijgen; u/je had … bericht moeten; had u/je … moeten horen/weten/krijgen; dat/daar hadden wij/we …
moeten; hadden wij/we u/je … moeten; dat had ik … moeten/mogen; ik snap/begrijp best/goed/heel dat; kan me
voorstellen dat; voor de tweede/derde/vierde/vijfde keer; twee/drie/vier keer; keer alweer; dat is onze/mijn fout;
lag/ligt niet aan u/jou/je; is niet niks; niet goed gegaan; dat ging niet goed; te gek; u/je moest …
zelf/steeds/weer; u/je zat/stond/lag; kwijt bent; niet serieus genomen; van het kastje naar; in de steek gelaten; dat
u/je … … moest/moet; hebt/heeft … moeten wachten/bellen/vragen/doen; goed dat u/je dit/dat/het zegt; reken ik
ons/mezelf aan; dat moet … zijn geweest; wat naar/erg/verdrietig dat; had/hadden … niet/nooit/zo mogen
gebeuren/overkomen/meemaken/lopen; dat had niet/nooit gemogen; wij/we/ik had/hadden … mogen -als; had/hadden
wij/we/ik … niet/nooit mogen; u/je had … niet/nooit … hoeven; had/hadden u/je … niet/nooit … hoeven;
is/was/duurt/duurde/duren/zijn veel/wel/echt te lang -verhaal -mail -mailtje -brief -tekst -bericht; veel te lang …
gewacht/wachten/geduurd/gezeten/gestaan/duurt/duurde; dat ging/gaat niet goed; ik snap/begrijp/hoor/zie/merk … dat
u/je/uw/dit/het/dat -belt -reageert -graag; ik snap/begrijp het/u/je/uw; snap/begrijp ik; kan ik me/mij …
voorstellen; kan me/mij … voorstellen; heel/erg/echt/ontzettend/zeer/behoorlijk/knap
vervelend/vervelende/naar/nare/rot/erg/ellendig/frustrerend/frustrerende/lastig/jammer/zuur/sneu/verdrietig/akelig/onprettig/irritant/heftig/verschrikkelijk/vreselijk/pijnlijk/teleurstellend/schrikken/balen/moeilijk/zwaar/onhandig/rottig/oneerlijk/spannend
voor u/je/jou; dat/dit/het is/was/klinkt/lijkt …
vervelend/vervelende/naar/nare/rot/erg/ellendig/frustrerend/frustrerende/lastig/jammer/zuur/sneu/verdrietig/akelig/onprettig/irritant/heftig/verschrikkelijk/vreselijk/pijnlijk/teleurstellend/schrikken/balen/moeilijk/zwaar/onhandig/rottig/oneerlijk/spannend
voor/dat/om u/je/jou/te/zo; dat/dit/het klinkt/lijkt …
vervelend/vervelende/naar/nare/rot/erg/ellendig/frustrerend/frustrerende/lastig/jammer/zuur/sneu/verdrietig/akelig/onprettig/irritant/heftig/verschrikkelijk/vreselijk/pijnlijk/teleurstellend/schrikken/balen/moeilijk/zwaar/onhandig/rottig/oneerlijk/spannend;
dat/dit/het moet …
vervelend/vervelende/naar/nare/rot/erg/ellendig/frustrerend/frustrerende/lastig/jammer/zuur/sneu/verdrietig/akelig/onprettig/irritant/heftig/verschrikkelijk/vreselijk/pijnlijk/teleurstellend/schrikken/balen/moeilijk/zwaar/onhandig/rottig/oneerlijk/spannend
zijn; moet … zijn geweest; balen -ons; wat een
gedoe/ellende/toestand/pech/domper/teleurstelling/rotzooi/tegenvaller/tegenslag/rompslomp/ergernis/verhaal/schrik/nare/vervelende/rottige;
^ logisch dat u/je -klaagt; terecht dat; is/zijn terecht; terechte klacht/opmerking/vraag; volkomen/helemaal terecht;
u/je hebt/heeft … gelijk -altijd -als -geen; ^ daar/dat/hierin/hier heeft/hebt/heb u/je … gelijk -altijd -geen; groot
gelijk; zou ik/me … ook; ik zou … ook …
boos/balen/kwaad/schrikken/klaar/vervelend/teleurgesteld/verdrietig/frustreren/ergeren/zat; geen wonder; alle reden
om/voor; met reden; u/je mag/mocht … verwachten; dat verdient/verdiende u/je niet; aan ons/mij gelegen; ligt/lag …
aan ons -niet -nooit; ^
vervelend/naar/rot/erg/ellendig/frustrerend/lastig/jammer/zuur/sneu/verdrietig/akelig/heftig/verschrikkelijk/vreselijk/pijnlijk/teleurstellend/balen
dat u/je -belt -reageert; is/was heel/echt erg -niet; dat/dit is/was/lijkt/kan … niet/niks
fijn/leuk/prettig/makkelijk/niks/eenvoudig/acceptabel; vast niet … fijn/leuk/prettig/makkelijk; goed/fijn dat u/je …
belt/zegt/meldt/vertelt/deelt/doorgeeft/schrijft/mailt/laat -wel -weer; dat/dit/het moet … geweest zijn -iemand;
bedankt/dank … dat u/je … zegt/vertelt/meldt/deelt/laat; dat snap/begrijp ik; dat/dit is/was …
heel/erg/echt/zeer/ontzettend/ook/inderdaad/vreselijk
vervelend/naar/rot/erg/ellendig/frustrerend/lastig/zuur/sneu/verdrietig/akelig/heftig/verschrikkelijk/vreselijk/pijnlijk/teleurstellend/moeilijk/zwaar
-ons -mij; natuurlijk/uiteraard bent/ben/baalt/baal/wilt/wil u/je …
boos/kwaad/teleurgesteld/verdrietig/ongerust/gefrustreerd/klaar/weten; natuurlijk/uiteraard snap/begrijp ik; ben ik …
met u/je … eens; begrijpelijk dat; heel/volkomen/zeer/erg/goed/alleszins/is begrijpelijk; niet goed/netjes
aangepakt/gedaan/geregeld/opgelost/behandeld; wat/hoe …
vervelend/vervelende/naar/nare/rot/erg/ellendig/frustrerend/frustrerende/lastig/jammer/zuur/sneu/verdrietig/akelig/onprettig/irritant/heftig/verschrikkelijk/vreselijk/pijnlijk/teleurstellend/schrikken/balen/moeilijk/zwaar/onhandig/rottig/oneerlijk/spannend
-bent -ons -mij -belt -reageert -kan; u/je klinkt/klink …
teleurgesteld/boos/verdrietig/bezorgd/moe/gefrustreerd/geschrokken/overstuur; lang wachten -even; te lang … moeten
wachten; u/je … zorgen maakt; wij/we/ik hadden/had u/je … moeten; niet netjes/goed/fraai/handig/slim/chic van
ons/mij; is/was/duurt/duurde belachelijk/absurd/bizar/ongelooflijk/vreselijk/idioot lang; ik zie … hoeveel
moeite/werk/last]] }
family "apologise" { markers = [[sorry; het spijt me/ons/mij; spijt me/ons/mij; excuus; excuses; verontschuldig*; niet kwalijk; betreur*]] }
family "ask" { markers = [[wat is er … gebeurd; wat gebeurde er; wat ging er; hoe is het … gegaan; hoe ging dat/het;
hoe gaat het; hoe lang/vaak/veel/erg ?; hoe was/is dat/het ?; hoe voelt/voelde; u/je … voelt ?; wat
betekent/betekende/deed ?; wat heeft/had dat/het ?; kunt/kun/wilt/wil u/je … vertellen; vertel eens/maar/me/het;
vertelt u; zegt/zeg u/het/maar eens/maar/het; wat bedoelt/bedoel/bedoelde u/je; wat zat/vond/vindt/mist u/je ?; wat
zou u/je ?; waar zou u/je ?; waar zit/zat/loopt/liep ?; mag ik vragen; bent/ben u/je … veilig; en toen; is/was er nog
iets/meer ?; wat gaat/ging er ?; wie/waarom/sinds/wanneer heeft/hebt/was/is/ging ?; wat is/zijn uw/je ?;
heeft/hebt/heb u/je een ordernummer/klantnummer/nummer/foto/bon; wat hebt/heeft/heb u/je ?; hoe laat ?; wat wilde/wou
u/je; wat maakt/maakte ?; daardoor … ?; wat is er … aan de hand; wat is er … misgegaan/fout/voorgevallen; wat
kan/kunnen ik/we/wij … voor u/je/jou; waar heeft/hebt/hebben u/je … last/hinder ?; ^ wat/hoe/waar/wie/wanneer/welke ?
-ik -wij -we -nou -dan -eigenlijk -probleem -wel -durft; ^ is/zijn er/u/het/uw/iemand … ? -niet -ik -wij -we -wel; ^
heeft/hebt/heb/hebben u/je/iemand … ? -niet -wel -gelijk -liever -geprobeerd -zelf; wilt/zou/wil/kunt/kan u/je …
vertellen/zeggen/uitleggen; kunt/kun/kan/wilt/wil/mag u/je/ik … uw/je/het/een …
ordernummer/klantnummer/nummer/adres/naam/postcode/telefoonnummer/mailadres/geboortedatum/foto -bellen -bel;
waarmee/hoe/waar kan/kunnen ik/we/wij … helpen]] }
family "promise" { markers = [[ik bel u/je; bel ik u/je; ik bel … terug; bel … even of; zoek het/dat/dit … uit; zoek
ik … uit; ga … uitzoeken; er … achteraan; blijft bij mij; hou/houd … in de gaten; hou/houd … op de hoogte; hoort …
van mij/ons; hoor je … van mij/ons; laat het u/je … weten; laat u/je … weten; ik laat het/u/je weten; neem
het/dit/dat … over; kom er … op terug; kom ik … op terug; ik zorg dat/ervoor/er; ik regel dat/het/dit; regel ik; ik
beloof; dat beloof ik; contactpersoon; aanspreekpunt; mijn eigen/directe/rechtstreekse nummer; aan mij over; werk
van; ik meld het/dit/dat; meld ik; ik pak het/dit; ik ga meteen/er/het/dit; vraag … na; sta ik voor in; op mij
rekenen; zodra … weet; zodra er nieuws; zelf terug; ik mail u/je; mail ik u/je; ik stuur u/je/vandaag/morgen*/meteen;
stuur u/je een bevestiging/bericht/mail; wij/we beloven; beloof ik; kunt … op rekenen; ik kijk …
na/meteen/even/direct/nu/voor; ik check; ik vraag … na/even; ik geef … door; krijgt/krijg u/je … … van mij; u/je
krijgt/krijg … … van mij; stuur/mail/app/schrijf ik u/je/jullie]] }
family "solve" { markers = [[heeft/hebt/heb u/je liever; liever … of; schikt … ?; komt/komen … uit ?; past … ?; of
past; geld terug; euro … terug/over; stort … terug; boek … over/terug; maak … over; we/wij vergoeden; wordt vergoed;
krijgt … terug/vergoed; krijg je … terug/vergoed; stuur* … monteur/iemand/nieuw/nieuwe; stuur …
morgenochtend/morgen/vandaag; plan … in; plannen … in; sturen u/je; komt de monteur/loodgieter/bezorger/elektricien;
nieuwe afspraak; spoed*; omruilen; wilt/wil u/je … of ?; vervang*; gratis; kosteloos; in contact met; vast als
klacht; haal/halen … op; bovenaan; vandaag nog/gemaakt; laat … maken/vastleggen/repareren; kan … komen of; als
gebaar; zal/zullen ik/we/wij … …
sturen/regelen/plannen/inplannen/maken/vergoeden/terugstorten/overmaken/vervangen/omruilen/ophalen/langskomen/brengen/herstellen/repareren/reserveren/boeken/verzetten/aanpassen/corrigeren/terugboeken/kwijtschelden/nakijken/bezorgen/leveren/opsturen/invoeren/terugbetalen
? -ophangen -doorverbinden; laat … … plaatsen/maken/vervangen/repareren/komen/bezorgen/brengen/herstellen/ophalen
-weten]] }
family "explain" { markers = [[komt door de/het/een/onze/dat/alle/al/drukte/ziekte; komt doordat/omdat; is omdat;
omdat er/het/de/een/onze/ons/mijn/dat/iemand/alles/ze/zij/hij; doordat er/het/de/een/onze/mijn/iemand/ze/zij/hij;
vandaar; daarom is/was/kwam/kwamen/duurt/heeft/hebben/kon/konden/moet/kan/gaat/zit/staat; vanwege; wegens; door de
drukte/storm/sneeuw/staking/vakantie/feestdagen/corona; door een storing/fout/ongeluk/vergissing/verhuizing;
personeelstekort; te weinig personeel/mensen/monteurs/chauffeurs; tekort aan; is/zijn/was/hebben …
heel/erg/zo/best/te/ontzettend druk; is/was het druk; de drukte; het/ons systeem
stuurt/zegt/geeft/doet/kan/laat/heeft/was/is/maakt/ziet/kiest; door het/ons systeem; onze software/computer*; het zit
zo; zit het zo; werkt het zo; het werkt zo; zo werkt; op volgorde; automatisch; de procedure; eerst … en dan
gaat/komt/kijkt/wordt; moet/moeten/wordt/worden eerst; te maken met; wij/we werken met; zieken; ziek geworden; duurt
normaal/gemiddeld/meestal/vaak; vertraging; was/is er … verkeerd*; had/hadden/stond het verkeerd; verkeerd
geregistreerd/doorgegeven/ingevoerd/staan; er is een … geraakt; in/naar het/een/uw/je verkeerde/oude/oud; bij ons
gaat/werkt/loopt; dat is bij ons; extern bedrijf; in de planning; de planning heeft/is/was/loopt/schuift/doet/werkt;
in behandeling; nieuwe wet/wetgeving; op dit moment … druk; momenteel; dat betekent dat; de reden is; dat heeft
een/als reden; ligt/staat nog bij de/het/een/onze; wij/we krijgen … veel/honderden/tientallen/duizenden; wij/we
hebben … veel/honderden/tientallen/duizenden meldingen/klanten/mensen/bellers/aanvragen/bestellingen/klachten]] }
family "defend" { markers = [[volgens mij/ons hebben/heeft; bij ons staat; staat bij ons; zie … staan dat; hier
staat; in het/ons systeem staat; wel geweest; wel gebeld/gestuurd/aangebeld/gemaild; wel …
geweest/gebeld/gestuurd/bezorgd; hebben wij/we/u gewoon/wel/toch; dat kan niet; dat klopt niet; klopt niet hoor;
kunnen … … niks/niets aan; kan ik … … niks/niets aan; ik ook niks/niets aan; mijn werk; hun/ons best; mijn best
gedaan; aan de afspraak/afspraken/regels gehouden; helaas kunnen wij/we; helaas kan ik; kunnen wij/we … geen; zo zijn
de regels; de regels zijn; volgens de regels/voorwaarden/procedure/wet; de/onze voorwaarden; staat duidelijk; het/ons
beleid; nu eenmaal; nou eenmaal; zo hebben wij/we; niet zo bedoeld; privacy; verantwoordelijk voor; niet
verantwoordelijk; ik mag maar/niet; mag ik niet; alles gedaan; wettelijk; ja maar; maar u/je hebt/heeft/had
toch/gewoon/wel/zelf; maar wij/we hebben; als u/je het zo; zo ervaren; valt buiten; binnen de marge/norm/termijn;
hebben … niet … gezegd/beloofd/toegezegd; hebben … gewaarschuwd; heb ik nooit; zo bedoel ik; ligt/lag/komt/kwam/is …
niet aan/door ons/mij -alleen -u; niet/nooit aan/door ons/mij -alleen; niet onze/mijn/ons
schuld/fout/probleem/zaak/pakkie/taak/verantwoordelijkheid; kan/kunnen ik/wij/we … niks/niets … aan; ik/wij/we
kan/kunnen … niks/niets … aan doen; niets/niks/niet/weinig mee te maken; niet schuldig; geen schuld; wat kan/moet ik
daar/er … aan/mee ?; wat wilt/verwacht u/je dan/nou dat; gewoon … geweest/langsgeweest/gebeld/gestuurd; schuld van
de/het/een/die; wat wilt/wil/verwacht u/je … dat ik/we/wij; wat wilt/wil/verwacht u/je … nog meer van/dat; wat
moet/kan ik … nog meer ? -voor -helpen; u/je moet/moeten … begrijpen; u/je zult … begrijpen dat; het/dat staat … in
de/uw/onze brief/mail/voorwaarden/polis/overeenkomst; kan … daar/er … niks/niets mee; heb … daar/er … niks/niets mee
te maken; overmacht -geen -niet -nooit]] }
family "deflect" { markers = [[moet/moeten u/je bij; moet/moeten u/je … bij … zijn; u/je moet bij; u/je moet naar;
andere afdeling; niet onze/mijn afdeling; verbind u/je … door; ga/moet/zal/kan u/je … doorverbinden; vul/vult …
formulier; formulier … invullen/indienen/gebruiken; via/met het/een/ons formulier; kijk/kijkt/kunt/vindt/vind/ga … op
de/onze site/website; onze site/website; klacht indienen; bezwaar* indienen/maken; bezwaarschrift; bel/belt
morgen/maandag/later/straks/maar/even … terug; belt u … terug; terecht bij; u/je kunt … terecht; u/je kunt … mailen;
mailtje/mail naar; zet … … op de mail; stuur/stuurt … mail/mailtje; daar ga ik niet over; ga ik niet over; gaat
hierover; gaat daarover; veelgestelde vragen; kunt het beste; kan het beste; klachtencommissie; ik ben alleen/maar
van; probeer/probeert u/het; neem/neemt … contact op met; dien/dient … in; dat ligt bij; een ander loket; bel/belt
u/je maar met/naar; u/je moet/zult … zelf bellen; kunt u/je het beste …
mailen/sturen/bellen/kijken/vragen/aankloppen/contact; kunt u/je beter … mailen/bellen/kijken/vragen;
klachtenformulier/contactformulier/webformulier … invullen/gebruiken/insturen; u/je bent hier/hiervoor/daarvoor … bij
de/het; moet/moeten u/je … nummer bellen/hebben; moet/moeten u/je … bellen/mailen -hoeven -weer -steeds -nog;
ik/wij/we kan/kunnen u/je … niet/niets/niks … helpen; kan/kunnen ik/wij/we u/je … niet/niets/niks … helpen;
kan/kun/kunt/wilt/wil u/je … terugbellen -ik -wij -we; belt/bel u/je … terug -ik -als; u/je kunt/kan beter …
bellen/mailen/vragen/contact -steeds -weer; u/je moet … de/het/uw/je/onze … bellen/mailen -steeds -weer -nog]] }
family "minimise" { markers = [[zo erg is/was … niet; zo erg is/was het/dat toch; zo erg kan; ook/nou weer geen; valt
wel/nog/best/reuze mee; valt mee; valt het/dat/allemaal … mee; valt nog wel mee; is/was maar een/het; is/was toch
maar; maar een paar; niet zo erg; zo'n/geen ramp; niks/niets ernstigs/gebeurd; gelukkig … afgelopen; gelukkig is er;
vanzelf goed; went/gaat/komt vanzelf; hoort erbij; hoort er bij; gebeurt wel/overal/iedereen; gebeurt … vaker;
heeft/hebben iedereen wel/weleens; iedereen … … wel; kan gebeuren; kan de beste/iedereen; geen zorgen; niet de enige;
ach het/joh/ja/dat/u/nou; stelt niks/niets voor; niet overdrijven; anderen wachten/hebben; zo lang is … niet; zo lang
is het/dat toch; stel/stelt u/je … niet … aan; niet zo aanstellen; rustig maar; maak/maakt u/je … niet druk; nou en
?; en wat dan nog; is dat alles ?; waar maakt u zich druk; bedoelen/bedoelt het … goed; komt heus/vast wel; valt …
wel … mee; valt … toch … mee]] }
family "accuse" { markers = [[had/hadden u/je maar; had u/je … eerder/beter; als u/je …
thuis/gebeld/gedaan/gelezen/gemeld; als u/je niet; u/je had … lezen/bellen/doorgeven/melden/opletten/nakijken; u/je
had zelf; waarschijnlijk … verkeerd*; u/je hebt/heeft … zelf; zelf afgezegd/vergeten/gedaan/fout; heeft/hebt/heb u/je
… wel gelezen/gekeken/gebeld/gedaan; de handleiding wel; weet/weten u/je … zeker; moet/moeten zelf … opletten/weten;
u/je moet … zelf/beter; bent/was u/je vergeten; niet opneemt/opgenomen/betaalt; als u/je … niet thuis; collega …
fout/fouten; collega heeft … niet goed; aan uzelf/jezelf; u/je bent zelf; waarom … nu pas; nu pas belt/bellen/meldt;
eigen schuld/keus/keuze/fout/beslissing/verantwoordelijkheid; zelf voor gekozen; waarom
heeft/hebt/heb/hebben/bent/ben/belde/meldde u/je/jij/jullie … niet/nooit/geen -geslapen; waarom belt/meldt/zegt/komt
u/je … pas; hoe durft/durf u/je; wat denkt/denk u/je wel; u/je had … moeten
bellen/lezen/weten/melden/kijken/vragen/opletten; ^ had/hadden u/je … niet … beter/zelf/eerst/eerder/even/gewoon;
u/je had … eerder/beter/zelf moeten; u/je had … zelf … kunnen; had/hadden u/je … zelf … kunnen; u/je had … kunnen
bellen/lezen/weten/melden/kijken/vragen/sluiten/draaien -niet -niets; schreeuwen/schelden/boos … geen zin;
schreeuwen/schelden helpt; als u/je … rustig; fout van mijn/een/de collega]] }

-- Van een gemarkeerd zinsdeel waar niets over te zeggen is
stray [[Wij horen hier geen onvrede in. Jij wel? Leg het eens voor aan een collega.]]

-- De score --------------------------------------------------------------------

weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }
pass    { total = 60, recognition = 65, empathy = 50, mandate = 50, outcome = "satisfied" }
costs   { hand_over = 55.83 }
pace    { words_per_minute = 175, think_seconds = 8 }
reading { level = "B1", words = {
  "dewebwinkel", "ofzo", "thnx", "moi", "d'r", "jep", -- zo schrijven klanten
  "thewebshop", "topservice", "sorries", "dms", "btw", "thx", "owt", "lol", "thanks" } }
