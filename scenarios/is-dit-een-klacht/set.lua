-- Is dit een klacht? Honderdtwintig korte uitspraken om als team te beoordelen, in paren: met bijna dezelfde
-- woorden is de ene een klacht (of een melding) en de andere niet. De tegenhanger van IJK-01 is IJK-61, enzovoort.
-- Bij elke uitspraak: wat het is (is), hoe het klinkt (kind), waarom (why) en de vraag aan de klant
-- die het zou beslissen (ask). also: een tweede lezing die ook te verdedigen is; borderline: een
-- grensgeval, dus geen goed of fout; difficulty: van 1 (makkelijk) tot 5; rules: de vuistregels die
-- hier helpen; anchor: een voorbeeld dat met het antwoord erbij wordt getoond voor het stemmen begint.

set {
  title    = "Is dit een klacht?",
  question = [[Wat hoor je hier?]],
}

-- Vuistregels: een begin. Het team schrijft zijn eigen regels op, in zijn eigen woorden.

rule "R1" [[Drie-vragen-toets: (1) hoor ik onvrede, (2) over iets dat wij of iemand namens ons deden of nalieten, (3) verwacht men - uitgesproken of niet - dat er iets mee gebeurt? Drie keer ja = klacht.]]
rule "R2" [[Het woord 'klacht' is niet nodig en ook niet genoeg.]]
rule "R3" [[Herhaling maakt van een verzoek een klacht: wie opnieuw moet vragen, klaagt over het uitblijven.]]
rule "R4" [[Bij twijfel doorvragen, en tot het antwoord er is als klacht behandelen.]]
rule "R5" [[Kanaal, vorm en formulier doen er niet toe: mondeling, enquête, social media, via een collega - alles telt.]]
rule "R6" [[Gelijk hebben doet er niet toe bij het herkennen; terecht of onterecht komt later.]]
rule "R7" [[Een eerste melding van een gebrek zonder onvrede is een reparatieverzoek (of melding).]]
rule "R8" [[Blijvend meningsverschil over een besluit of recht = geschil. Onvrede over de behandeling eromheen = klacht. Splits ze.]]
rule "R9" [[Een compliment met een angel: neem het compliment aan en vraag naar de angel.]]
rule "R10" [[Een suggestie kijkt vooruit en is neutraal; wordt er een gemis of teleurstelling hoorbaar, dan is het ook een klacht.]]
rule "R11" [[Signalen van grensoverschrijdend gedrag of integriteit: altijd de aparte, vertrouwelijke route; niet zelf onderzoeken, niets beloven over uitkomst of geheimhouding.]]
rule "R12" [[Onvrede over iets buiten ons (het weer, de buren, jezelf) is geen klacht over ons; helpen mag en moet wel.]]
rule "R13" [[Klagen namens een ander telt mee.]]

-- Klachten die worden uitgesproken ----------------------------------------------------------

item "IJK-01" [[Ik wil een klacht indienen: uw monteur is vandaag voor de tweede keer niet komen opdagen.]] {
  is = "complaint", kind = "explicit", difficulty = 1, sector = "huur",
  rules = { "R1", "R3" },
  why = [[Onvrede, oorzaak en adres zijn uitgesproken en het woord klacht valt.]],
  ask = [[Wat heeft die tweede gemiste afspraak voor u betekend?]],
}
item "IJK-61" [[Ik wil even doorgeven: uw monteur is vandaag voor de tweede keer geweest en nu doet alles het weer.]] {
  is = "compliment", difficulty = 2, sector = "huur",
  rules = { "R1" },
  why = [[Een tweede bezoek kan een verwijt zijn. Hier vertelt de klant alleen dat het klaar is, en
          dat het goed is.]],
  ask = [[Fijn om te horen. Was er na de eerste keer iets wat we u eerder hadden moeten zeggen?]],
}
item "IJK-02" [[Ik ben absoluut niet tevreden over hoe ik gisteren aan de balie ben behandeld.]] {
  is = "complaint", kind = "explicit", difficulty = 1, sector = "gemeente", anchor = true,
  rules = { "R1", "R2" },
  why = [[Uitgesproken ontevredenheid over bejegening; het woord klacht is niet nodig.]],
  ask = [[Wat gebeurde er aan de balie, en wat had u willen horen?]],
}
item "IJK-62" [[Ik ben heel tevreden over hoe ik gisteren aan de balie ben behandeld. Wie mag ik daarvoor bedanken?]] {
  is = "compliment", also = { "question" }, difficulty = 1, sector = "gemeente",
  rules = { "R9" },
  why = [[Een compliment, en een gewone vraag erachteraan.]],
  ask = [[Wat leuk. Wie hielp u, en wat deed diegene dat u zo goed vond?]],
}
item "IJK-03" [[Dit is belachelijk. Ik word al een week van de ene naar de andere afdeling doorverbonden.]] {
  is = "complaint", kind = "explicit", difficulty = 1, sector = "telecom",
  rules = { "R1" },
  why = [[Uitgesproken boosheid over het kastje-naar-de-muur; emotie hoort erbij en verandert de
          categorie niet.]],
  ask = [[U bent nu bij mij. Mag ik het hele verhaal één keer goed horen, zodat ik het kan
          oppakken?]],
}
item "IJK-63" [[Wilt u mij doorverbinden met een andere afdeling? Ik heb zelf het verkeerde nummer ingetoetst.]] {
  is = "question", difficulty = 2, sector = "telecom",
  rules = { "R12" },
  why = [[Doorverbinden is vaak het begin van een klacht. Deze klant heeft het zelf verkeerd gedaan
          en vindt het niet erg.]],
  ask = [[Met wie wilt u spreken? Dan vertel ik vast waar het over gaat.]],
}
item "IJK-04" [[Ik vind het onbehoorlijk dat ik zes weken niets van de gemeente heb gehoord op mijn brief.]] {
  is = "complaint", kind = "explicit", difficulty = 2, sector = "gemeente",
  rules = { "R1", "R6" },
  why = [[Uitgesproken oordeel over het uitblijven van een reactie; los van de inhoud van de
          brief.]],
  ask = [[Waar ging uw brief over en wat kunt u intussen niet doen?]],
}
item "IJK-64" [[In de brief van de gemeente staat dat ik binnen zes weken iets hoor. Klopt het dat dat de tiende is?]] {
  is = "question", difficulty = 2, sector = "gemeente",
  rules = { "R1" },
  why = [[De zes weken zijn nog niet om. Er wordt een datum nagevraagd, meer niet.]],
  ask = [[Dat klopt. Wilt u vast weten wie uw brief behandelt?]],
}
item "IJK-05" [[Uw chauffeur reed door terwijl hij mij in de rolstoel zag staan. Dat mag niet meer gebeuren.]] {
  is = "complaint", kind = "explicit", difficulty = 2, sector = "vervoer",
  rules = { "R1", "R6" },
  why = [[Verwijt aan onze medewerker plus een uitgesproken verwachting; vraagt ook om
          verbetering, niet alleen herstel.]],
  ask = [[Hoe bent u daarna thuisgekomen, en bent u nu veilig?]],
}
item "IJK-65" [[Uw chauffeur reed net door terwijl ik in mijn rolstoel stond. Ik had de rit zelf afgezegd, maar kan hij toch nog komen?]] {
  is = "request", also = { "question" }, difficulty = 3, sector = "vervoer",
  rules = { "R12" },
  why = [[Hetzelfde voorval, met een andere oorzaak: de klant neemt het op zich en vraagt om een
          rit.]],
  ask = [[Ik kijk of hij kan omkeren. Staat u nu droog en veilig?]],
}
item "IJK-06" [[De bezorger was onbeschoft tegen mijn moeder.]] {
  is = "complaint", kind = "explicit", difficulty = 2, sector = "webwinkel",
  rules = { "R1", "R13" },
  why = [[Uitgesproken verwijt, gedaan namens een ander; een bezorger werkt namens ons.]],
  ask = [[Wat vertelde uw moeder, en wat zou voor haar helpen?]],
}
item "IJK-66" [[De bezorger was zo aardig tegen mijn moeder.]] {
  is = "compliment", difficulty = 1, sector = "webwinkel",
  rules = { "R13" },
  why = [[Namens een ander, net als bij een klacht. Dit is een compliment.]],
  ask = [[Wat fijn. Mag ik het aan hem doorgeven, met de groeten van uw moeder?]],
}
item "IJK-07" [[Op mijn vorige bericht kreeg ik een standaardbrief terug. Zo voel ik mij niet serieus genomen.]] {
  is = "complaint", kind = "explicit", difficulty = 2, sector = "energie",
  rules = { "R1" },
  why = [[Onvrede over de klachtbehandeling zelf is ook een klacht (ISO 10002 noemt die
          uitdrukkelijk).]],
  ask = [[Wat miste u in onze brief?]],
}
item "IJK-67" [[Op mijn vorige bericht kreeg ik een standaardbrief terug. Kunt u die ook als pdf sturen?]] {
  is = "question", difficulty = 2, sector = "energie",
  rules = { "R1" },
  why = [[De klant noemt de brief zonder er iets van te vinden en wil hem graag bewaren.]],
  ask = [[Ik mail hem u meteen. Was het antwoord verder duidelijk?]],
}

-- Klachten die in de vorm zitten: een vraag, een herhaling, een zucht, een bedankje ---------

item "IJK-08" [[Ik dacht dat u mij voor vrijdag zou terugbellen?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 2, sector = "verzekering",
  rules = { "R1", "R2" },
  why = [[Verwachting die niet is uitgekomen, verpakt als vraag.]],
  ask = [[Dat klopt, en dat is niet gebeurd. Wat heeft u daardoor nog niet kunnen regelen?]],
}
item "IJK-68" [[Ik dacht dat u mij pas vrijdag zou terugbellen, wat bent u er snel bij!]] {
  is = "compliment", difficulty = 3, sector = "verzekering",
  rules = { "R1" },
  why = [[Ook hier kwam het anders dan verwacht, alleen is het meegevallen.]],
  ask = [[Graag gedaan. Komt het nu wel uit?]],
}
item "IJK-09" [[Ik bel voor de derde keer over de lekkende kraan; kunt u kijken wanneer er iemand komt?]] {
  is = "complaint", kind = "implicit", also = { "request" }, difficulty = 3, sector = "huur",
  rules = { "R3", "R1" },
  why = [[De kraan is een reparatieverzoek, de derde keer bellen is de klacht. Beide oppakken.]],
  ask = [[Voordat ik de monteur regel: hoe zijn de vorige twee keren gegaan?]],
}
item "IJK-69" [[Ik bel voor de derde keer over een kraan, maar nu een andere: kunt u zeggen hoe ik hem zelf ontkalk?]] {
  is = "question", difficulty = 4, sector = "huur",
  rules = { "R3", "R7" },
  why = [[De derde keer bellen is hier geen herhaling. Het gaat steeds over iets nieuws.]],
  ask = [[Dat leg ik graag uit. Doen de andere twee het nog goed?]],
}
item "IJK-10" [[Ik wil niet lastig zijn, maar het is hier in huis nog steeds vijftien graden.]] {
  is = "complaint", kind = "implicit", also = { "request" }, difficulty = 3, sector = "huur",
  rules = { "R1", "R3" },
  why = [[Klaagdrempel ('niet lastig zijn') plus 'nog steeds': er is eerder gemeld en niet
          opgelost.]],
  ask = [[U bent helemaal niet lastig. Sinds wanneer zit u al in de kou?]],
}
item "IJK-70" [[Ik wil niet lastig zijn, maar hoe zet ik de verwarming hier op vijftien graden als ik weg ben?]] {
  is = "question", also = { "request" }, difficulty = 4, sector = "huur",
  rules = { "R1" },
  why = [['Niet lastig zijn' is hier gewoon beleefd. Er is niets misgegaan.]],
  ask = [[Dat is zo gebeurd. Zal ik het u stap voor stap zeggen?]],
}
item "IJK-11" [[Is het normaal dat je hier veertig minuten in de wacht staat?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 2, sector = "telecom", anchor = true,
  rules = { "R1", "R2" },
  why = [[Retorische vraag met een negatief oordeel over de bereikbaarheid.]],
  ask = [[Nee, dat is te lang. Waarvoor heeft u al die tijd moeten wachten?]],
}
item "IJK-71" [[Is het normaal dat de ketel veertig seconden tikt als hij aanslaat?]] {
  is = "question", also = { "request" }, difficulty = 3, sector = "telecom",
  rules = { "R2", "R7" },
  why = [[Een echte vraag: wie dit vraagt, wil weten of er iets aan de hand is.]],
  ask = [[Dat is normaal zolang het daarna ophoudt. Doet hij dat?]],
}
item "IJK-12" [[Nou, knap hoor: drie brieven en drie verschillende bedragen.]] {
  is = "complaint", kind = "implicit", difficulty = 3, sector = "financieel",
  rules = { "R1", "R9" },
  why = [[Sarcasme: positieve woorden, negatieve feiten.]],
  ask = [[Drie verschillende bedragen, dat is verwarrend. Met welk bedrag zit u nu?]],
}
item "IJK-72" [[Nou, knap hoor: drie brieven teruggebracht tot één bedrag. Daar kan ik wat mee.]] {
  is = "compliment", difficulty = 3, sector = "financieel",
  rules = { "R9" },
  why = [[Dezelfde woorden zonder spot: wat erop volgt is goed nieuws.]],
  ask = [[Fijn. Is er nog iets in die brief wat u wilt nalopen?]],
}
item "IJK-13" [[Laat maar, ik los het zelf wel op.]] {
  is = "complaint", kind = "implicit", difficulty = 3, sector = "retail",
  rules = { "R1", "R4" },
  why = [[Afhaken uit teleurstelling; wie dit hoort en bedankt, verliest een stille klant.]],
  ask = [[Ik hoor dat u er klaar mee bent, en dat spijt me. Mag ik toch vragen wat er misging?]],
}
item "IJK-73" [[Laat maar, ik had eroverheen gelezen: het staat gewoon in de mail.]] {
  is = "question", difficulty = 3, sector = "retail",
  rules = { "R12" },
  why = [[Geen afhaken: het antwoord is gevonden en de klant lacht om zichzelf.]],
  ask = [[Mooi. Komt u er zo uit, of zal ik even meekijken?]],
}
item "IJK-14" [[Ach, u zult het wel druk hebben. Ik wacht nog wel een weekje.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "zorg", borderline = true,
  rules = { "R1", "R4" },
  why = [[Berusting en begrip voor ons, terwijl de verwachting niet is waargemaakt.]],
  ask = [[Dat is aardig van u, maar het hoeft niet. Wat was u beloofd, en wat kost dit wachten u?]],
}
item "IJK-74" [[U zult het wel druk hebben. Over een week is voor mij ook goed, ik ga toch eerst op vakantie.]] {
  is = "request", also = { "complaint" }, difficulty = 4, sector = "zorg", borderline = true,
  rules = { "R4" },
  why = [[Het begrip kan echt zijn: er is een eigen reden om te wachten. Zonder die reden zou je
          doorvragen.]],
  ask = [[Prettige vakantie. Zet ik het vast voor u op de dag na thuiskomst?]],
}
item "IJK-15" [[Ik neem aan dat mijn e-mail van drie weken geleden niet is aangekomen?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "gemeente", borderline = true,
  rules = { "R1", "R2" },
  why = [[Beleefde verpakking van 'waarom heb ik geen antwoord'.]],
  ask = [[Drie weken zonder antwoord is te lang. Waar wacht u op?]],
}
item "IJK-75" [[Ik wil graag weten of mijn e-mail van zojuist is aangekomen; ik heb een nieuw adres.]] {
  is = "question", difficulty = 2, sector = "gemeente",
  rules = { "R1" },
  why = [[Een controle op dezelfde dag, met een eigen reden.]],
  ask = [[Ja, hij is binnen. U hoort er uiterlijk morgen iets over.]],
}
item "IJK-16" [[De verpleging is heel lief. Alleen jammer dat je 's nachts een uur moet wachten als je belt.]] {
  is = "complaint", kind = "explicit", also = { "compliment" }, difficulty = 3, sector = "zorg",
  rules = { "R9", "R1" },
  why = [[Na het compliment komen het feit en het oordeel ('jammer') er allebei uit; het wachten
          's nachts kan ook een veiligheidssignaal zijn.]],
  ask = [[Fijn om te horen over de verpleging. Wat gebeurde er vannacht toen u belde?]],
}
item "IJK-76" [[De verpleging is heel lief. Alleen jammer dat ik morgen al naar huis mag.]] {
  is = "compliment", difficulty = 3, sector = "zorg",
  rules = { "R9" },
  why = [[Na 'alleen jammer' volgt meestal een angel. Hier volgt nog een compliment.]],
  ask = [[Wat fijn dat u het zo gehad heeft. Ziet u ergens tegenop, thuis?]],
}
item "IJK-17" [[Hoe kan ik mijn abonnement per direct stopzetten? Ik ben er klaar mee.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 3, sector = "telecom",
  rules = { "R1" },
  why = [[De vraag gaat over opzeggen, de tweede zin over onvrede.]],
  ask = [[Dat regel ik voor u. Mag ik eerst horen wat de druppel was?]],
}
item "IJK-77" [[Hoe kan ik mijn abonnement stopzetten? Ik ben klaar met mijn studie.]] {
  is = "question", difficulty = 2, sector = "telecom",
  rules = { "R1" },
  why = [['Klaar met' is hier letterlijk. Er is een gewone reden om op te zeggen.]],
  ask = [[Gefeliciteerd. Zal ik hem stoppen per het eind van de maand?]],
}
item "IJK-18" [[Kunt u mij uitleggen waarom mijn buurvrouw wel een nieuwe keuken krijgt en ik niet?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 5, sector = "huur", borderline = true,
  rules = { "R4", "R8" },
  why = [[Vergelijking met een ander wijst op ervaren onrecht; het kan ook een zuivere vraag of
          het begin van een geschil zijn.]],
  ask = [[Ik wil het graag uitzoeken. Hoe is het voor u om dat bij uw buurvrouw te zien?]],
}
item "IJK-78" [[Mijn buurvrouw krijgt een nieuwe keuken. Kunt u mij uitleggen hoe je die aanvraagt?]] {
  is = "question", difficulty = 3, sector = "huur",
  rules = { "R8" },
  why = [[De buurvrouw is hier een voorbeeld, geen vergelijking.]],
  ask = [[Natuurlijk. Hoe oud is de keuken die u nu heeft?]],
}
item "IJK-19" [[Ik heb het formulier nu voor de vierde keer ingevuld. Hopelijk gaat het deze keer goed.]] {
  is = "complaint", kind = "implicit", difficulty = 2, sector = "onderwijs",
  rules = { "R3", "R5" },
  why = [[Herhaling en 'hopelijk' laten zien dat het proces faalt; het formulier staat onder
          'vraag'.]],
  ask = [[Vier keer is drie keer te veel. Ik neem het nu van u over; wat wilt u geregeld hebben?]],
}
item "IJK-79" [[Ik vul het formulier dit jaar voor de vierde keer in. Moet de bijlage er deze keer weer bij?]] {
  is = "question", difficulty = 3, sector = "onderwijs",
  rules = { "R3", "R7" },
  why = [[Elk kwartaal een formulier is hier de gewone gang van zaken.]],
  ask = [[Ja, dezelfde bijlage. Zal ik nakijken of hij er al staat?]],
}
item "IJK-20" [[Het is me nu wel duidelijk dat u niets voor mij kunt doen. Dank u wel.]] {
  is = "complaint", kind = "implicit", difficulty = 4, sector = "energie",
  rules = { "R1", "R9" },
  why = [[Een bedankje dat een afscheid is; ijzige beleefdheid.]],
  ask = [[Ik hoor dat u met lege handen ophangt, en dat wil ik niet. Wat zou u nu het meest
          helpen?]],
}
item "IJK-80" [[Het is me nu duidelijk dat ik hiervoor bij de netbeheerder moet zijn. Dank u wel.]] {
  is = "question", also = { "compliment" }, difficulty = 4, sector = "energie", borderline = true,
  rules = { "R4", "R9" },
  why = [[Het kan een gewoon bedankje zijn voor een helder antwoord. Klonk het koel, vraag dan door.]],
  ask = [[Zal ik het nummer erbij geven, en wilt u dat ik vertel wat u al gedaan heeft?]],
}
item "IJK-21" [[De dokter had haast, denk ik. Ik durfde niets meer te vragen.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "zorg", borderline = true,
  rules = { "R1", "R4" },
  why = [[Verzachtend verteld, maar de patiënt heeft iets niet gekregen: aandacht en antwoord.]],
  ask = [[Wat had u willen vragen, en wie zou u daar alsnog antwoord op moeten geven?]],
}
item "IJK-81" [[De dokter nam alle tijd, en nu ben ik toch iets vergeten te vragen. Mag dat nog?]] {
  is = "question", difficulty = 3, sector = "zorg",
  rules = { "R1" },
  why = [[Iets vergeten te vragen is geen onvrede over de dokter.]],
  ask = [[Zeker. Wat wilde u nog weten?]],
}
item "IJK-22" [[Mijn advocaat reageert al een maand niet; hoort dat zo?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 3, sector = "advocatuur",
  rules = { "R1", "R2" },
  why = [[Vraag naar de norm, met de onvrede in 'al een maand'. Gericht aan het kantoor zelf.]],
  ask = [[Nee, zo hoort het niet. Welke termijn loopt er voor u?]],
}
item "IJK-82" [[Mijn advocaat zegt dat de tegenpartij een maand heeft om te reageren; klopt dat?]] {
  is = "question", difficulty = 3, sector = "advocatuur",
  rules = { "R1" },
  why = [[Dezelfde maand, maar het is een termijn die nog loopt.]],
  ask = [[Dat klopt. Wilt u dat ik u bel zodra er iets binnen is?]],
}
item "IJK-23" [[Hoe dien ik bij u een klacht in?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "verzekering", borderline = true,
  rules = { "R5", "R2", "R4" },
  why = [[Letterlijk een vraag, maar niemand vraagt dit zonder klacht. Alleen een link sturen is
          een drempel opwerpen.]],
  ask = [[Dat kan nu meteen bij mij. Wat is er gebeurd?]],
}
item "IJK-83" [[Ik maak een folder voor onze vereniging. Hoe dien je bij u een klacht in?]] {
  is = "question", difficulty = 4, sector = "verzekering",
  rules = { "R2" },
  why = [[Het woord klacht valt, en toch klaagt er niemand: er is een eigen reden om het te vragen.]],
  ask = [[Ik stuur u de tekst. Wie gaan de folder lezen?]],
}
item "IJK-24" [[Eindelijk iemand die terugbelt, top!]] {
  is = "complaint", kind = "implicit", also = { "compliment" }, difficulty = 5, sector = "energie", borderline = true,
  rules = { "R9", "R4" },
  why = [[Compliment voor nu, klacht over daarvoor: 'eindelijk' verraadt het wachten.]],
  ask = [[Dank u. U zegt 'eindelijk': hoe vaak heeft u op ons moeten wachten?]],
}
item "IJK-84" [[Eindelijk verhuisd! Kunt u mijn contract op het nieuwe adres zetten?]] {
  is = "question", difficulty = 3, sector = "energie",
  rules = { "R1" },
  why = [['Eindelijk' gaat over de verhuizing, niet over ons.]],
  ask = [[Gefeliciteerd. Vanaf welke dag woont u er?]],
}
item "IJK-25" [[Ik betaal de laatste termijn niet zolang de keuken niet af is.]] {
  is = "complaint", kind = "implicit", also = { "dispute" }, difficulty = 5, sector = "bouw", borderline = true,
  rules = { "R1", "R8", "R4" },
  why = [[Opschorten is gedrag dat onvrede uitdrukt; blijft men het oneens over 'af', dan wordt
          het een geschil.]],
  ask = [[Wat moet er nog gebeuren voordat de keuken voor u af is?]],
}
item "IJK-85" [[De laatste termijn betaal ik als de keuken af is, zo staat het ook in het contract. Wanneer is dat ongeveer?]] {
  is = "question", difficulty = 3, sector = "bouw",
  rules = { "R8" },
  why = [[Afgesproken is afgesproken: er wordt niets ingehouden, er wordt een datum gevraagd.]],
  ask = [[Naar verwachting volgende week donderdag. Schikt de oplevering dan?]],
}

-- Klachten langs een omweg: via een ander, in het openbaar, in een cijfer, in gedrag --------

item "IJK-26" [[(Een huurder tegen de schoonmaker:) 'Op kantoor nemen ze toch nooit op.']] {
  is = "complaint", kind = "indirect", difficulty = 3, sector = "huur",
  rules = { "R5", "R1" },
  why = [[Onvrede bereikt ons via een medewerker die er niet over gaat: de sensor.]],
  ask = [[Mag ik doorgeven dat u dit zei, en wilt u dat iemand u vandaag belt?]],
}
item "IJK-86" [[(Een huurder tegen de schoonmaker:) 'Op zondag nemen ze op kantoor niet op, toch? Dan bel ik morgen.']] {
  is = "question", difficulty = 3, sector = "huur",
  rules = { "R5" },
  why = [[Ook dit bereikt ons via de schoonmaker, maar er is niets waar iemand last van heeft.]],
  ask = [[Morgen vanaf acht uur. Is het iets wat niet kan wachten?]],
}
item "IJK-27" [[(Bericht op social media, zonder ons te noemen in de tag:) 'Weer niemand bij de servicebalie. Ik ga voortaan naar een ander.']] {
  is = "complaint", kind = "indirect", difficulty = 2, sector = "retail",
  rules = { "R5", "R1" },
  why = [[Niet aan ons gericht, wel over ons en publiek; zwijgen kost vertrouwen.]],
  ask = [[Dat herkennen we niet graag. Wilt u ons een bericht sturen, dan bellen we u vandaag?]],
}
item "IJK-87" [[(Bericht op social media, zonder ons te noemen in de tag:) 'Weer binnen vijf minuten klaar bij de servicebalie. Ik ga niet meer naar een ander.']] {
  is = "compliment", difficulty = 2, sector = "retail",
  rules = { "R5" },
  why = [[Ook een compliment kan een omweg nemen. 'Weer' is hier een goed teken.]],
  ask = [[Dank u. Mogen we dit met de balie delen?]],
}
item "IJK-28" [[(Recensie, twee sterren:) 'Product goed, levering drama.']] {
  is = "complaint", kind = "indirect", difficulty = 2, sector = "webwinkel",
  rules = { "R5", "R9" },
  why = [[Uitgesproken onvrede in een openbare recensie, niet rechtstreeks bij ons gemeld.]],
  ask = [[Dank voor uw eerlijke recensie. Wat ging er mis bij de levering?]],
}
item "IJK-88" [[(Recensie, vijf sterren:) 'Product goed, levering precies op tijd.']] {
  is = "compliment", difficulty = 1, sector = "webwinkel",
  rules = { "R5" },
  why = [[In het openbaar, en niets dan lof.]],
  ask = [[Dank voor uw recensie. Bevalt het product nog?]],
}
item "IJK-29" [[Mijn moeder zal het zelf nooit zeggen, maar zij is al twee dagen niet gedoucht.]] {
  is = "complaint", kind = "indirect", difficulty = 3, sector = "zorg", borderline = true,
  rules = { "R13", "R1" },
  why = [[Klacht namens een kwetsbare ander; mogelijk ook een veiligheidssignaal. Omdat de dochter
          het ons zelf zegt, is expliciet ook te verdedigen.]],
  ask = [[Dank dat u het zegt. Hoe gaat het nu met uw moeder, en wat is er vandaag nodig?]],
}
item "IJK-89" [[Mijn moeder zal het zelf nooit zeggen, maar zij is erg op jullie gesteld.]] {
  is = "compliment", difficulty = 3, sector = "zorg",
  rules = { "R13" },
  why = [[Namens iemand die het zelf niet zegt, en dit keer is het lief bedoeld.]],
  ask = [[Wat fijn om te weten. Is er iets wat ze nog graag anders zou zien?]],
}
item "IJK-30" [[(Collega van Verkoop:) 'Mijn klant tekent niet bij. Hij zei iets over de facturen.']] {
  is = "complaint", kind = "indirect", difficulty = 3, sector = "zakelijk",
  rules = { "R5", "R1" },
  why = [[Signaal dat tussen afdelingen dreigt te blijven hangen (silo).]],
  ask = [[Mag ik je klant zelf bellen? Wat zei hij precies over de facturen?]],
}
item "IJK-90" [[(Collega van Verkoop:) 'Mijn klant tekent bij. Hij wil alleen de facturen voortaan per kwartaal.']] {
  is = "question", difficulty = 3, sector = "zakelijk",
  rules = { "R5" },
  why = [[Een wens over de facturen, geen onvrede erover.]],
  ask = [[Regel ik. Moet dat al vanaf deze maand?]],
}
item "IJK-31" [[(Enquête, cijfer 4, open veld:) 'Ging wel.']] {
  is = "complaint", kind = "indirect", difficulty = 4, sector = "gemeente", borderline = true,
  rules = { "R5", "R4" },
  why = [[Het cijfer spreekt de woorden tegen; een laag cijfer zonder toelichting is een
          uitnodiging om te bellen.]],
  ask = [[U gaf ons een 4. Mag ik u bellen om te horen wat er beter had gekund?]],
}
item "IJK-91" [[(Enquête, cijfer 8, open veld:) 'Ging goed.']] {
  is = "compliment", difficulty = 2, sector = "gemeente",
  rules = { "R5" },
  why = [[Net zo kort, en het cijfer en de woorden zeggen hetzelfde.]],
  ask = [[Dank u. Is er iets wat het een 9 had gemaakt?]],
}
item "IJK-32" [[(Wijkagent:) 'Ik hoor van meerdere bewoners dat de lift in dat gebouw steeds stilstaat.']] {
  is = "complaint", kind = "indirect", also = { "request" }, difficulty = 3, sector = "huur",
  rules = { "R5", "R3", "R13" },
  why = [[Meerdere bewoners, 'steeds': onvrede via een derde. De lift zelf is ook een
          reparatieverzoek.]],
  ask = [[Welke bewoners mag ik hierover benaderen, en zit er nu iemand vast of zonder lift?]],
}
item "IJK-92" [[(Wijkagent:) 'Ik hoor van een bewoner dat de lift in dat gebouw sinds vanochtend stilstaat.']] {
  is = "request", difficulty = 3, sector = "huur",
  rules = { "R7" },
  why = [[Een eerste melding via een ander. Er is nog niets blijven liggen.]],
  ask = [[Dank u, er gaat nu iemand heen. Zit er iemand vast?]],
}
item "IJK-33" [[(Systeemmelding:) een klant boekt twee maanden op rij de incasso terug zonder iets te laten weten.]] {
  is = "complaint", kind = "indirect", also = { "dispute" }, difficulty = 5, sector = "sportclub", borderline = true,
  rules = { "R4", "R5" },
  why = [[Alleen gedrag, geen woorden: het kan onvrede zijn, geldnood of een vergissing. Bellen,
          niet aanmanen.]],
  ask = [[We zagen dat er iets niet goed is gegaan met de incasso. Klopt er iets niet aan onze
          kant?]],
}
item "IJK-93" [[(Systeemmelding:) een klant zet het abonnement twee maanden stil; als reden staat er 'gebroken enkel'.]] {
  is = "request", difficulty = 3, sector = "sportclub",
  rules = { "R5" },
  why = [[Gedrag met een reden erbij. Beterschap wensen is genoeg.]],
  ask = [[We zetten het stil. Wilt u een bericht als de twee maanden om zijn?]],
}

-- Klachten die een aparte, vertrouwelijke route nodig hebben --------------------------------

item "IJK-34" [[Ik weet niet of ik hiervoor bij u moet zijn, maar uw begeleider stuurt mijn dochter 's avonds privéberichten.]] {
  is = "report", also = { "complaint" }, difficulty = 3, sector = "jeugd en sport",
  rules = { "R11", "R1" },
  why = [[Een melding over veiligheid, voorzichtig gebracht. Of het ook een klacht wordt, bepaalt wie
          belt; eerst de veilige route.]],
  ask = [[Goed dat u belt. Is uw dochter nu veilig, en wie mag ik u vandaag persoonlijk laten
          bellen?]],
}
item "IJK-94" [[Ik weet niet of ik hiervoor bij u moet zijn, maar in welke groepsapp zet de begeleider de tijden van mijn dochter?]] {
  is = "question", difficulty = 3, sector = "jeugd en sport",
  rules = { "R11" },
  why = [[Dezelfde aarzeling, over iets praktisch: een groepsapp waar iedereen in meeleest.]],
  ask = [[Ik zoek het voor u op. Staat u zelf ook in die groep?]],
}
item "IJK-35" [[Uw medewerker zei dat het sneller kan als ik hem contant iets geef.]] {
  is = "report", difficulty = 4, sector = "gemeente",
  rules = { "R11" },
  why = [[Geen uitgesproken onvrede, wel een melding van mogelijke omkoping: die gaat langs de
          integriteitsroute.]],
  ask = [[Dank dat u dit meldt. Mag ik u in contact brengen met de integriteitsfunctionaris,
          vandaag nog?]],
}
item "IJK-95" [[Uw medewerker zei dat het sneller kan als ik met de pas betaal. Klopt dat?]] {
  is = "question", difficulty = 3, sector = "gemeente",
  rules = { "R11" },
  why = [[Sneller betalen aan de balie is geen omkoping.]],
  ask = [[Dat klopt, dan is het meteen verwerkt. Zal ik u een afspraak geven?]],
}
item "IJK-36" [[De trainer maakt grapjes over hoe wij eruitzien. Het zal wel aan mij liggen.]] {
  is = "report", also = { "complaint" }, difficulty = 4, sector = "sportclub",
  rules = { "R11", "R1" },
  why = [[Zelfverwijt is een drempel en een signaal; niet bagatelliseren, niet ondervragen.]],
  ask = [[Het ligt niet aan u dat u dit vervelend vindt. Wilt u weten bij wie u hier veilig en
          vertrouwelijk terechtkunt?]],
}
item "IJK-96" [[De trainer maakt grapjes als het zwaar wordt. Het ligt vast aan hem dat ik het heb volgehouden.]] {
  is = "compliment", difficulty = 3, sector = "sportclub",
  rules = { "R9" },
  why = [[Grapjes die helpen, verteld met plezier.]],
  ask = [[Wat mooi. Mag ik hem dat vertellen?]],
}

-- Reparatieverzoeken en meldingen -----------------------------------------------------------

item "IJK-37" [[De buitenlamp bij de voordeur is vanochtend kapotgegaan. Kunt u iemand sturen?]] {
  is = "request", difficulty = 1, sector = "huur", anchor = true,
  rules = { "R7" },
  why = [[Eerste melding, geen onvrede over ons.]],
  ask = [[Natuurlijk. Is de ingang in het donker nu nog veilig?]],
}
item "IJK-97" [[De buitenlamp bij de voordeur is vanochtend weer kapotgegaan. Kunt u nu iemand sturen die hem echt maakt?]] {
  is = "complaint", kind = "implicit", also = { "request" }, difficulty = 3, sector = "huur",
  rules = { "R3", "R7" },
  why = [['Weer' en 'echt': de vorige reparatie hield niet. Dan is het meer dan een lamp.]],
  ask = [[Wat is er de vorige keer aan gedaan, en hoe lang deed hij het daarna?]],
}
item "IJK-38" [[De cv-ketel geeft foutcode E4. Wanneer kan de monteur langskomen?]] {
  is = "request", difficulty = 1, sector = "huur",
  rules = { "R7" },
  why = [[Storing en planning; geen teken van onvrede.]],
  ask = [[Heeft u nu nog warmte en warm water?]],
}
item "IJK-98" [[De cv-ketel geeft nog steeds foutcode E4. Wanneer komt de monteur die er gisteren al zou zijn?]] {
  is = "complaint", kind = "implicit", also = { "request" }, difficulty = 2, sector = "huur",
  rules = { "R1", "R3" },
  why = [[Een gemiste afspraak, gesteld als vraag.]],
  ask = [[Er is niemand geweest, en u hoorde niets. Hoe bent u de nacht doorgekomen?]],
}
item "IJK-39" [[Er ligt een stoeptegel los voor nummer 12.]] {
  is = "request", difficulty = 1, sector = "gemeente",
  rules = { "R7" },
  why = [[Een melding over de openbare ruimte. Blijft de reactie uit, dan kan daar later wel een
          klacht over komen.]],
  ask = [[Dank u. Is er iemand over gestruikeld?]],
}
item "IJK-99" [[Die stoeptegel voor nummer 12 ligt er nog precies zo bij.]] {
  is = "complaint", kind = "implicit", also = { "request" }, difficulty = 3, sector = "gemeente",
  rules = { "R3" },
  why = [['Nog precies zo': dit is eerder gemeld, en er is niets mee gedaan.]],
  ask = [[Wanneer heeft u het gemeld, en wat heeft u daarna van ons gehoord?]],
}
item "IJK-40" [[Mijn toegangspas werkt sinds vandaag niet. Wat moet ik doen?]] {
  is = "request", also = { "question" }, difficulty = 2, sector = "onderwijs",
  rules = { "R7" },
  why = [[Nieuw gebrek met een praktische hulpvraag.]],
  ask = [[Ik help u nu naar binnen en vervang de pas. Heeft u iets gemist hierdoor?]],
}
item "IJK-100" [[Mijn toegangspas werkt vandaag weer niet. Wat moet ik nu nog doen?]] {
  is = "complaint", kind = "implicit", also = { "request" }, difficulty = 3, sector = "onderwijs",
  rules = { "R3" },
  why = [['Weer' en 'nu nog': er is al van alles geprobeerd, en het is aan ons.]],
  ask = [[Wat heeft u al gedaan, en wat loopt u hierdoor mis?]],
}
item "IJK-41" [[Ik heb mijn wachtwoord drie keer verkeerd ingetypt, stom van mij. Kunt u het opnieuw instellen?]] {
  is = "question", also = { "request" }, difficulty = 3, sector = "financieel",
  rules = { "R12", "R7" },
  why = [['Drie keer' en een zucht, maar over zichzelf: geen onvrede over ons.]],
  ask = [[Dat gebeurt iedereen. Lukt het nu?]],
}
item "IJK-101" [[Ik heb mijn wachtwoord al drie keer opnieuw moeten instellen, en uw app vergeet het weer. Kunt u daar iets aan doen?]] {
  is = "complaint", kind = "implicit", also = { "request" }, difficulty = 3, sector = "financieel",
  rules = { "R1" },
  why = [[Dezelfde drie keer, maar nu ligt het aan onze app.]],
  ask = [[Drie keer opnieuw. Wat kunt u hierdoor niet regelen?]],
}
item "IJK-42" [[Mijn telefoon is gevallen en het scherm is gebarsten; wat kost een nieuw scherm?]] {
  is = "question", also = { "request" }, difficulty = 2, sector = "retail",
  rules = { "R12", "R7" },
  why = [[Schade door eigen oorzaak en een vraag naar de prijs.]],
  ask = [[Vervelend. Heeft u uw telefoon vandaag nog nodig?]],
}
item "IJK-102" [[Mijn scherm is hier vorige week gemaakt en nu is het weer gebarsten; wat kost me dat?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 3, sector = "retail",
  rules = { "R1", "R12" },
  why = [[De vraag naar de prijs is er ook een naar ons werk: het hield een week.]],
  ask = [[Een week na de reparatie. Hoe is het gebeurd?]],
}

-- Vragen ------------------------------------------------------------------------------------

item "IJK-43" [[Wat zijn de openingstijden van het loket op woensdag?]] {
  is = "question", difficulty = 1, sector = "gemeente",
  rules = { "R1" },
  why = [[Informatievraag zonder oordeel.]],
  ask = [[Wilt u meteen een afspraak maken?]],
}
item "IJK-103" [[Wat zijn de openingstijden van het loket nu eigenlijk? Ik stond woensdag voor een dichte deur.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 2, sector = "gemeente",
  rules = { "R1", "R2" },
  why = [[Een informatievraag met een verspilde rit erachter.]],
  ask = [[Dat is zuur. Wat stond er toen u het opzocht?]],
}
item "IJK-44" [[Kunt u mij uitleggen hoe de eindafrekening is opgebouwd?]] {
  is = "question", also = { "complaint" }, difficulty = 3, sector = "energie", borderline = true,
  rules = { "R4" },
  why = [[Open vraag; pas bij 'weer' of 'klopt niet' verschuift dit. Toon beslist.]],
  ask = [[Natuurlijk. Is er een bedrag bij dat u verraste?]],
}
item "IJK-104" [[Kunt u mij uitleggen hoe de eindafrekening nu weer is opgebouwd? Vorige maand kwam er iets anders uit.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "energie",
  rules = { "R4", "R1" },
  why = [['Nu weer' en twee uitkomsten: er is twijfel over ons, en die verwacht een antwoord.]],
  ask = [[Welke twee bedragen heeft u gekregen?]],
}
item "IJK-45" [[Ik heb een klacht aan mijn knie. Bij wie kan ik terecht?]] {
  is = "question", difficulty = 4, sector = "zorg",
  rules = { "R2" },
  why = [[Het woord klacht betekent hier een kwaal: het woord is niet genoeg.]],
  ask = [[Ik maak graag een afspraak voor u. Sinds wanneer heeft u er last van?]],
}
item "IJK-105" [[Ik heb een klacht over de nazorg voor mijn knie. Bij wie kan ik terecht?]] {
  is = "complaint", kind = "explicit", difficulty = 2, sector = "zorg",
  rules = { "R2" },
  why = [[Nu betekent het woord wat wij ermee bedoelen.]],
  ask = [[Bij mij. Wat is er na de operatie gebeurd, of juist niet?]],
}
item "IJK-46" [[Sorry dat ik weer bel, maar ik wil graag nog een tweede kaartje bestellen.]] {
  is = "question", difficulty = 4, sector = "cultuur",
  rules = { "R1" },
  why = [['Sorry' en 'weer' lijken op klaagsignalen, maar er is geen onvrede: een nieuwe
          bestelling.]],
  ask = [[Met plezier. Voor dezelfde avond?]],
}
item "IJK-106" [[Sorry dat ik weer bel, maar ik wil graag weten waar dat tweede kaartje blijft.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 3, sector = "cultuur",
  rules = { "R3" },
  why = [[Dezelfde excuses, maar er is iets niet gekomen.]],
  ask = [[U hoeft geen sorry te zeggen. Voor welke avond is het?]],
}
item "IJK-47" [[Ik ga verhuizen en wil mijn contract opzeggen. Hoe doe ik dat?]] {
  is = "question", difficulty = 2, sector = "energie",
  rules = { "R1" },
  why = [[Opzeggen om een neutrale reden.]],
  ask = [[Dat regelen we. Waar gaat u naartoe, dan kijk ik of het mee kan?]],
}
item "IJK-107" [[Ik ga verhuizen en wil mijn contract opzeggen. Hoe doe ik dat zonder dat u doorgaat met afschrijven?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 3, sector = "energie",
  rules = { "R1" },
  why = [[Achter de vraag zit een ervaring: het is eerder misgegaan, hier of elders.]],
  ask = [[Daar zorg ik voor. Is dat u eerder overkomen?]],
}
item "IJK-48" [[Waarom duurt een vergunning eigenlijk acht weken? Ik schrijf er een werkstuk over.]] {
  is = "question", difficulty = 4, sector = "gemeente",
  rules = { "R1" },
  why = [['Waarom' en een termijn, maar uit nieuwsgierigheid.]],
  ask = [[Leuk onderwerp. Wat wilt u precies weten?]],
}
item "IJK-108" [[Waarom duurt een vergunning eigenlijk acht weken? Wij wachten nu elf.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 3, sector = "gemeente",
  rules = { "R1", "R2" },
  why = [[De vraag naar de termijn is een verwijt zodra hij om is.]],
  ask = [[Elf weken. Wat ligt er bij u stil?]],
}
item "IJK-49" [[Mijn buren maken elke nacht herrie. Kunt u daar iets aan doen?]] {
  is = "request", also = { "complaint", "question" }, difficulty = 5, sector = "huur", borderline = true,
  rules = { "R12", "R4" },
  why = [[Onvrede over de buren, niet over ons: een melding van overlast. Wordt er niets
          mee gedaan, dan volgt de klacht over ons.]],
  ask = [[Dat klinkt uitputtend. Heeft u het eerder bij ons gemeld?]],
}
item "IJK-109" [[Mijn buren maken elke nacht herrie, en dat weet u sinds maart. Doet u daar nog iets aan?]] {
  is = "complaint", kind = "implicit", also = { "request" }, difficulty = 4, sector = "huur",
  rules = { "R3", "R12" },
  why = [[De buren zijn niet van ons, het niets doen sinds maart wel.]],
  ask = [[Wat hebben wij sinds maart gedaan, voor zover u het weet?]],
}

-- Suggesties --------------------------------------------------------------------------------

item "IJK-50" [[Misschien een idee: zet de wachttijd voortaan op een scherm in de hal.]] {
  is = "suggestion", also = { "complaint" }, difficulty = 2, sector = "zorg",
  rules = { "R10" },
  why = [[Vooruitkijkend en neutraal gebracht.]],
  ask = [[Goed idee. Heeft u zelf lang moeten wachten?]],
}
item "IJK-110" [[Misschien een idee: zet de wachttijd voortaan op een scherm, dan was ik nu niet voor niets gebleven.]] {
  is = "complaint", kind = "implicit", also = { "suggestion" }, difficulty = 3, sector = "zorg",
  rules = { "R10" },
  why = [[Een voorstel waarin het eigen ongemak hoorbaar is.]],
  ask = [[Hoe lang heeft u gezeten, en wat heeft u erdoor gemist?]],
}
item "IJK-51" [[Het zou fijn zijn als de app ook zonder leesbril te lezen was.]] {
  is = "suggestion", also = { "complaint" }, difficulty = 3, sector = "financieel", borderline = true,
  rules = { "R10", "R4" },
  why = [[Wens voor verbetering met een licht gemis; doorvragen of iemand nu iets niet kan.]],
  ask = [[Dank. Lukt het u nu om te doen wat u wilde?]],
}
item "IJK-111" [[Het zou fijn zijn als ik de app ook zelf kon lezen. Nu zit ik elke maand bij mijn buurvrouw.]] {
  is = "complaint", kind = "implicit", also = { "suggestion" }, difficulty = 4, sector = "financieel",
  rules = { "R10", "R4" },
  why = [[Een wens die laat merken dat iemand nu niet geholpen is.]],
  ask = [[Wat doet u nu elke maand samen met haar?]],
}
item "IJK-52" [[Tip: noem de vergoeding al in de bevestigingsmail.]] {
  is = "suggestion", difficulty = 2, sector = "vervoer",
  rules = { "R10" },
  why = [[Zakelijke tip zonder oordeel.]],
  ask = [[Dank voor de tip. Mag ik u laten weten wat we ermee doen?]],
}
item "IJK-112" [[Tip: noem de vergoeding in de bevestigingsmail, dan hoef ik er niet drie keer over te bellen.]] {
  is = "complaint", kind = "implicit", also = { "suggestion" }, difficulty = 3, sector = "vervoer",
  rules = { "R10", "R3" },
  why = [[De tip is goed en de drie keer bellen is de klacht.]],
  ask = [[Drie keer. Wat kreeg u de eerste keer te horen?]],
}
item "IJK-53" [[Kunt u op zaterdag niet wat langer open zijn? Voor mensen die werken zou dat schelen.]] {
  is = "suggestion", also = { "complaint" }, difficulty = 4, sector = "gemeente", borderline = true,
  rules = { "R10", "R4" },
  why = [[Voorstel met een nette onderbouwing; raakt aan bereikbaarheid. Grensgeval.]],
  ask = [[Heeft u nu vrij moeten nemen om te komen?]],
}
item "IJK-113" [[Kunt u op zaterdag niet wat langer open zijn? Voor één handtekening ben ik nu een vrije dag kwijt.]] {
  is = "complaint", kind = "implicit", also = { "suggestion" }, difficulty = 4, sector = "gemeente", borderline = true,
  rules = { "R10", "R4" },
  why = [[Een voorstel met de rekening erbij. Hoe zwaar die weegt, hoor je pas als je doorvraagt.]],
  ask = [[Een hele dag. Had het voor u ook op een andere manier gekund?]],
}

-- Complimenten ------------------------------------------------------------------------------

item "IJK-54" [[Dank voor de snelle hulp gisteren, uw collega was geweldig.]] {
  is = "compliment", difficulty = 1, sector = "retail",
  rules = { "R9" },
  why = [[Oprechte dank zonder angel.]],
  ask = [[Fijn! Mag ik het aan mijn collega doorgeven?]],
}
item "IJK-114" [[Dank voor de snelle hulp. Na drie weken, maar goed.]] {
  is = "complaint", kind = "implicit", difficulty = 4, sector = "retail",
  rules = { "R9" },
  why = [[Een bedankje dat zichzelf tegenspreekt.]],
  ask = [[Drie weken is niet snel. Waar zat u al die tijd mee?]],
}
item "IJK-55" [[Voor de derde keer dit jaar bij u gekocht en weer een fijne ervaring!]] {
  is = "compliment", difficulty = 3, sector = "webwinkel",
  rules = { "R1" },
  why = [['Voor de derde keer' en 'weer' zonder onvrede: losse woorden zijn geen bewijs.]],
  ask = [[Dank u! Wat maakt het voor u zo prettig?]],
}
item "IJK-115" [[Voor de derde keer dit jaar bij u gekocht en weer kan ik terug naar de winkel.]] {
  is = "complaint", kind = "implicit", difficulty = 3, sector = "webwinkel",
  rules = { "R3" },
  why = [[Dezelfde woorden, en nu is elke keer er een te veel.]],
  ask = [[Drie keer. Wat was er deze keer mee?]],
}
item "IJK-56" [[Het ging dit keer helemaal goed, bedankt.]] {
  is = "complaint", kind = "implicit", also = { "compliment" }, difficulty = 4, sector = "vervoer", borderline = true,
  rules = { "R9", "R4" },
  why = [[Een compliment voor nu, en 'dit keer' vertelt over de keren daarvoor. Aannemen en
          doorvragen.]],
  ask = [[Fijn. U zegt 'dit keer': ging het eerder anders?]],
}
item "IJK-116" [[Het ging helemaal goed, bedankt.]] {
  is = "compliment", difficulty = 2, sector = "vervoer",
  rules = { "R9" },
  why = [[Zonder 'dit keer' is er niets om naar door te vragen.]],
  ask = [[Graag gedaan. Goede reis verder.]],
}

-- Geschillen --------------------------------------------------------------------------------

item "IJK-57" [[Ik ben het niet eens met uw besluit om mijn schade niet te vergoeden en leg het voor aan de geschillencommissie.]] {
  is = "dispute", also = { "complaint" }, difficulty = 2, sector = "verzekering",
  rules = { "R8" },
  why = [[Blijvend meningsverschil over een recht, naar een derde gebracht.]],
  ask = [[Dat recht heeft u. Is er iets in onze behandeling dat ik nu al kan herstellen?]],
}
item "IJK-117" [[Over mijn schade beslist de geschillencommissie. Dat niemand mij uw besluit wilde uitleggen, vind ik niet netjes.]] {
  is = "complaint", kind = "explicit", also = { "dispute" }, difficulty = 3, sector = "verzekering",
  rules = { "R8" },
  why = [[Het geschil ligt al elders. Wat hier overblijft, gaat over de behandeling, en die is van
          ons.]],
  ask = [[Wie heeft u gesproken, en wat had u willen horen?]],
}
item "IJK-58" [[U houdt vol dat ik te laat heb opgezegd en ik houd vol van niet. Mijn rechtsbijstand neemt het over.]] {
  is = "dispute", difficulty = 2, sector = "sportclub",
  rules = { "R8" },
  why = [[Vastgelopen standpunten en een juridische partij.]],
  ask = [[Duidelijk. Met wie mag ik contact opnemen, en wilt u zelf nog iets kwijt over hoe het
          gegaan is?]],
}
item "IJK-118" [[U houdt vol dat ik te laat heb opgezegd. Ik heb vier mails gestuurd en op geen ervan iets gehoord.]] {
  is = "complaint", kind = "implicit", also = { "dispute" }, difficulty = 4, sector = "sportclub",
  rules = { "R8", "R3" },
  why = [[Het verschil over de datum is een geschil, de vier mails zijn de klacht.]],
  ask = [[Vier mails zonder antwoord. Waar staan ze op, dan zoek ik ze op?]],
}
item "IJK-59" [[Ik maak bezwaar tegen de hoogte van de aanslag.]] {
  is = "dispute", also = { "complaint" }, difficulty = 3, sector = "gemeente",
  rules = { "R8" },
  why = [[Bezwaar tegen een besluit: eigen procedure, geen klacht over bejegening.]],
  ask = [[Uw bezwaar gaat naar de juiste plek. Is er iets in het contact met ons niet goed gegaan?]],
}
item "IJK-119" [[Ik maak bezwaar tegen de toon van uw brief.]] {
  is = "complaint", kind = "explicit", difficulty = 3, sector = "gemeente",
  rules = { "R8" },
  why = [[Bezwaar is hier het gewone woord. Het gaat over hoe wij schrijven, niet over een besluit.]],
  ask = [[Welke zin was het?]],
}
item "IJK-60" [[U heeft mijn klacht afgewezen. Waar kan ik terecht met ons verschil over de servicekosten?]] {
  is = "dispute", also = { "question" }, difficulty = 4, sector = "huur", borderline = true,
  rules = { "R8", "R4" },
  why = [[De klacht is doorlopen, het verschil over geld blijft: geschil. De toon kan nog steeds
          onvrede bevatten.]],
  ask = [[Ik stuur u vandaag de juiste route. Wat had u van ons nodig gehad om er wel uit te
          komen?]],
}
item "IJK-120" [[U heeft mijn klacht in twee regels afgewezen. Waar kan ik terecht met hoe dat is gegaan?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "huur",
  rules = { "R1", "R5" },
  why = [[Ontevreden over de afhandeling van een klacht: ook dat is een klacht, en een nieuwe.]],
  ask = [[Bij mij. Wat had er in die brief moeten staan?]],
}
