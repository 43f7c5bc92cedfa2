-- Is dit een klacht? Zestig korte uitspraken om als team te beoordelen.
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
item "IJK-02" [[Ik ben absoluut niet tevreden over hoe ik gisteren aan de balie ben behandeld.]] {
  is = "complaint", kind = "explicit", difficulty = 1, sector = "gemeente", anchor = true,
  rules = { "R1", "R2" },
  why = [[Uitgesproken ontevredenheid over bejegening; het woord klacht is niet nodig.]],
  ask = [[Wat gebeurde er aan de balie, en wat had u willen horen?]],
}
item "IJK-03" [[Dit is belachelijk. Ik word al een week van de ene naar de andere afdeling doorverbonden.]] {
  is = "complaint", kind = "explicit", difficulty = 1, sector = "telecom",
  rules = { "R1" },
  why = [[Uitgesproken boosheid over het kastje-naar-de-muur; emotie hoort erbij en verandert de
          categorie niet.]],
  ask = [[U bent nu bij mij. Mag ik het hele verhaal één keer goed horen, zodat ik het kan
          oppakken?]],
}
item "IJK-04" [[Ik vind het onbehoorlijk dat ik zes weken niets van de gemeente heb gehoord op mijn brief.]] {
  is = "complaint", kind = "explicit", difficulty = 2, sector = "gemeente",
  rules = { "R1", "R6" },
  why = [[Uitgesproken oordeel over het uitblijven van een reactie; los van de inhoud van de
          brief.]],
  ask = [[Waar ging uw brief over en wat kunt u intussen niet doen?]],
}
item "IJK-05" [[Uw chauffeur reed door terwijl hij mij in de rolstoel zag staan. Dat mag niet meer gebeuren.]] {
  is = "complaint", kind = "explicit", difficulty = 2, sector = "vervoer",
  rules = { "R1", "R6" },
  why = [[Verwijt aan onze medewerker plus een uitgesproken verwachting; vraagt ook om
          verbetering, niet alleen herstel.]],
  ask = [[Hoe bent u daarna thuisgekomen, en bent u nu veilig?]],
}
item "IJK-06" [[De bezorger was onbeschoft tegen mijn moeder.]] {
  is = "complaint", kind = "explicit", difficulty = 2, sector = "webwinkel",
  rules = { "R1", "R13" },
  why = [[Uitgesproken verwijt, gedaan namens een ander; een bezorger werkt namens ons.]],
  ask = [[Wat vertelde uw moeder, en wat zou voor haar helpen?]],
}
item "IJK-07" [[Op mijn vorige bericht kreeg ik een standaardbrief terug. Zo voel ik mij niet serieus genomen.]] {
  is = "complaint", kind = "explicit", difficulty = 2, sector = "energie",
  rules = { "R1" },
  why = [[Onvrede over de klachtbehandeling zelf is ook een klacht (ISO 10002 noemt die
          uitdrukkelijk).]],
  ask = [[Wat miste u in onze brief?]],
}

-- Klachten die in de vorm zitten: een vraag, een herhaling, een zucht, een bedankje ---------

item "IJK-08" [[Ik dacht dat u mij voor vrijdag zou terugbellen?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 2, sector = "verzekering",
  rules = { "R1", "R2" },
  why = [[Verwachting die niet is uitgekomen, verpakt als vraag.]],
  ask = [[Dat klopt, en dat is niet gebeurd. Wat heeft u daardoor nog niet kunnen regelen?]],
}
item "IJK-09" [[Ik bel voor de derde keer over de lekkende kraan; kunt u kijken wanneer er iemand komt?]] {
  is = "complaint", kind = "implicit", also = { "request" }, difficulty = 3, sector = "huur",
  rules = { "R3", "R1" },
  why = [[De kraan is een reparatieverzoek, de derde keer bellen is de klacht. Beide oppakken.]],
  ask = [[Voordat ik de monteur regel: hoe zijn de vorige twee keren gegaan?]],
}
item "IJK-10" [[Ik wil niet lastig zijn, maar het is hier in huis nog steeds vijftien graden.]] {
  is = "complaint", kind = "implicit", also = { "request" }, difficulty = 3, sector = "huur",
  rules = { "R1", "R3" },
  why = [[Klaagdrempel ('niet lastig zijn') plus 'nog steeds': er is eerder gemeld en niet
          opgelost.]],
  ask = [[U bent helemaal niet lastig. Sinds wanneer zit u al in de kou?]],
}
item "IJK-11" [[Is het normaal dat je hier veertig minuten in de wacht staat?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 2, sector = "telecom", anchor = true,
  rules = { "R1", "R2" },
  why = [[Retorische vraag met een negatief oordeel over de bereikbaarheid.]],
  ask = [[Nee, dat is te lang. Waarvoor heeft u al die tijd moeten wachten?]],
}
item "IJK-12" [[Nou, knap hoor: drie brieven en drie verschillende bedragen.]] {
  is = "complaint", kind = "implicit", difficulty = 3, sector = "financieel",
  rules = { "R1", "R9" },
  why = [[Sarcasme: positieve woorden, negatieve feiten.]],
  ask = [[Drie verschillende bedragen, dat is verwarrend. Met welk bedrag zit u nu?]],
}
item "IJK-13" [[Laat maar, ik los het zelf wel op.]] {
  is = "complaint", kind = "implicit", difficulty = 3, sector = "retail",
  rules = { "R1", "R4" },
  why = [[Afhaken uit teleurstelling; wie dit hoort en bedankt, verliest een stille klant.]],
  ask = [[Ik hoor dat u er klaar mee bent, en dat spijt me. Mag ik toch vragen wat er misging?]],
}
item "IJK-14" [[Ach, u zult het wel druk hebben. Ik wacht nog wel een weekje.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "zorg", borderline = true,
  rules = { "R1", "R4" },
  why = [[Berusting en begrip voor ons, terwijl de verwachting niet is waargemaakt.]],
  ask = [[Dat is aardig van u, maar het hoeft niet. Wat was u beloofd, en wat kost dit wachten u?]],
}
item "IJK-15" [[Ik neem aan dat mijn e-mail van drie weken geleden niet is aangekomen?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "gemeente", borderline = true,
  rules = { "R1", "R2" },
  why = [[Beleefde verpakking van 'waarom heb ik geen antwoord'.]],
  ask = [[Drie weken zonder antwoord is te lang. Waar wacht u op?]],
}
item "IJK-16" [[De verpleging is heel lief. Alleen jammer dat je 's nachts een uur moet wachten als je belt.]] {
  is = "complaint", kind = "implicit", also = { "compliment" }, difficulty = 3, sector = "zorg",
  rules = { "R9", "R1" },
  why = [[Compliment met angel; het wachten 's nachts kan ook een veiligheidssignaal zijn.]],
  ask = [[Fijn om te horen over de verpleging. Wat gebeurde er vannacht toen u belde?]],
}
item "IJK-17" [[Hoe kan ik mijn abonnement per direct stopzetten? Ik ben er klaar mee.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 3, sector = "telecom",
  rules = { "R1" },
  why = [[De vraag gaat over opzeggen, de tweede zin over onvrede.]],
  ask = [[Dat regel ik voor u. Mag ik eerst horen wat de druppel was?]],
}
item "IJK-18" [[Kunt u mij uitleggen waarom mijn buurvrouw wel een nieuwe keuken krijgt en ik niet?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 5, sector = "huur", borderline = true,
  rules = { "R4", "R8" },
  why = [[Vergelijking met een ander wijst op ervaren onrecht; het kan ook een zuivere vraag of
          het begin van een geschil zijn.]],
  ask = [[Ik wil het graag uitzoeken. Hoe is het voor u om dat bij uw buurvrouw te zien?]],
}
item "IJK-19" [[Ik heb het formulier nu voor de vierde keer ingevuld. Hopelijk gaat het deze keer goed.]] {
  is = "complaint", kind = "implicit", difficulty = 2, sector = "onderwijs",
  rules = { "R3", "R5" },
  why = [[Herhaling en 'hopelijk' laten zien dat het proces faalt; het formulier staat onder
          'vraag'.]],
  ask = [[Vier keer is drie keer te veel. Ik neem het nu van u over; wat wilt u geregeld hebben?]],
}
item "IJK-20" [[Het is me nu wel duidelijk dat u niets voor mij kunt doen. Dank u wel.]] {
  is = "complaint", kind = "implicit", difficulty = 4, sector = "energie",
  rules = { "R1", "R9" },
  why = [[Een bedankje dat een afscheid is; ijzige beleefdheid.]],
  ask = [[Ik hoor dat u met lege handen ophangt, en dat wil ik niet. Wat zou u nu het meest
          helpen?]],
}
item "IJK-21" [[De dokter had haast, denk ik. Ik durfde niets meer te vragen.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "zorg", borderline = true,
  rules = { "R1", "R4" },
  why = [[Verzachtend verteld, maar de patiënt heeft iets niet gekregen: aandacht en antwoord.]],
  ask = [[Wat had u willen vragen, en wie zou u daar alsnog antwoord op moeten geven?]],
}
item "IJK-22" [[Mijn advocaat reageert al een maand niet; hoort dat zo?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 3, sector = "advocatuur",
  rules = { "R1", "R2" },
  why = [[Vraag naar de norm, met de onvrede in 'al een maand'. Gericht aan het kantoor zelf.]],
  ask = [[Nee, zo hoort het niet. Welke termijn loopt er voor u?]],
}
item "IJK-23" [[Hoe dien ik bij u een klacht in?]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "verzekering", borderline = true,
  rules = { "R5", "R2", "R4" },
  why = [[Letterlijk een vraag, maar niemand vraagt dit zonder klacht. Alleen een link sturen is
          een drempel opwerpen.]],
  ask = [[Dat kan nu meteen bij mij. Wat is er gebeurd?]],
}
item "IJK-24" [[Eindelijk iemand die terugbelt, top!]] {
  is = "complaint", kind = "implicit", also = { "compliment" }, difficulty = 5, sector = "energie", borderline = true,
  rules = { "R9", "R4" },
  why = [[Compliment voor nu, klacht over daarvoor: 'eindelijk' verraadt het wachten.]],
  ask = [[Dank u. U zegt 'eindelijk': hoe vaak heeft u op ons moeten wachten?]],
}
item "IJK-25" [[Ik betaal de laatste termijn niet zolang de keuken niet af is.]] {
  is = "complaint", kind = "implicit", also = { "dispute" }, difficulty = 5, sector = "bouw", borderline = true,
  rules = { "R1", "R8", "R4" },
  why = [[Opschorten is gedrag dat onvrede uitdrukt; blijft men het oneens over 'af', dan wordt
          het een geschil.]],
  ask = [[Wat moet er nog gebeuren voordat de keuken voor u af is?]],
}

-- Klachten langs een omweg: via een ander, in het openbaar, in een cijfer, in gedrag --------

item "IJK-26" [[(Een huurder tegen de schoonmaker:) 'Op kantoor nemen ze toch nooit op.']] {
  is = "complaint", kind = "indirect", difficulty = 3, sector = "huur",
  rules = { "R5", "R1" },
  why = [[Onvrede bereikt ons via een medewerker die er niet over gaat: de sensor.]],
  ask = [[Mag ik doorgeven dat u dit zei, en wilt u dat iemand u vandaag belt?]],
}
item "IJK-27" [[(Bericht op social media, zonder ons te noemen in de tag:) 'Weer niemand bij de servicebalie. Ik ga voortaan naar een ander.']] {
  is = "complaint", kind = "indirect", difficulty = 2, sector = "retail",
  rules = { "R5", "R1" },
  why = [[Niet aan ons gericht, wel over ons en publiek; zwijgen kost vertrouwen.]],
  ask = [[Dat herkennen we niet graag. Wilt u ons een bericht sturen, dan bellen we u vandaag?]],
}
item "IJK-28" [[(Recensie, twee sterren:) 'Product goed, levering drama.']] {
  is = "complaint", kind = "indirect", difficulty = 2, sector = "webwinkel",
  rules = { "R5", "R9" },
  why = [[Uitgesproken onvrede in een openbare recensie, niet rechtstreeks bij ons gemeld.]],
  ask = [[Dank voor uw eerlijke recensie. Wat ging er mis bij de levering?]],
}
item "IJK-29" [[Mijn moeder zal het zelf nooit zeggen, maar zij is al twee dagen niet gedoucht.]] {
  is = "complaint", kind = "indirect", difficulty = 3, sector = "zorg",
  rules = { "R13", "R1" },
  why = [[Klacht namens een kwetsbare ander; mogelijk ook een veiligheidssignaal.]],
  ask = [[Dank dat u het zegt. Hoe gaat het nu met uw moeder, en wat is er vandaag nodig?]],
}
item "IJK-30" [[(Collega van Verkoop:) 'Mijn klant tekent niet bij. Hij zei iets over de facturen.']] {
  is = "complaint", kind = "indirect", difficulty = 3, sector = "zakelijk",
  rules = { "R5", "R1" },
  why = [[Signaal dat tussen afdelingen dreigt te blijven hangen (silo).]],
  ask = [[Mag ik je klant zelf bellen? Wat zei hij precies over de facturen?]],
}
item "IJK-31" [[(Enquête, cijfer 4, open veld:) 'Ging wel.']] {
  is = "complaint", kind = "indirect", difficulty = 4, sector = "gemeente", borderline = true,
  rules = { "R5", "R4" },
  why = [[Het cijfer spreekt de woorden tegen; een laag cijfer zonder toelichting is een
          uitnodiging om te bellen.]],
  ask = [[U gaf ons een 4. Mag ik u bellen om te horen wat er beter had gekund?]],
}
item "IJK-32" [[(Wijkagent:) 'Ik hoor van meerdere bewoners dat de lift in dat gebouw steeds stilstaat.']] {
  is = "complaint", kind = "indirect", also = { "request" }, difficulty = 3, sector = "huur",
  rules = { "R5", "R3", "R13" },
  why = [[Meerdere bewoners, 'steeds': onvrede via een derde. De lift zelf is ook een
          reparatieverzoek.]],
  ask = [[Welke bewoners mag ik hierover benaderen, en zit er nu iemand vast of zonder lift?]],
}
item "IJK-33" [[(Systeemmelding:) een klant boekt twee maanden op rij de incasso terug zonder iets te laten weten.]] {
  is = "complaint", kind = "indirect", also = { "dispute" }, difficulty = 5, sector = "sportclub", borderline = true,
  rules = { "R4", "R5" },
  why = [[Alleen gedrag, geen woorden: het kan onvrede zijn, geldnood of een vergissing. Bellen,
          niet aanmanen.]],
  ask = [[We zagen dat er iets niet goed is gegaan met de incasso. Klopt er iets niet aan onze
          kant?]],
}

-- Klachten die een aparte, vertrouwelijke route nodig hebben --------------------------------

item "IJK-34" [[Ik weet niet of ik hiervoor bij u moet zijn, maar uw begeleider stuurt mijn dochter 's avonds privéberichten.]] {
  is = "complaint", kind = "implicit", difficulty = 3, sector = "jeugd en sport",
  rules = { "R11", "R1" },
  why = [[Voorzichtig gebracht, ernstig van aard: veiligheid en vertrouwelijkheid eerst.]],
  ask = [[Goed dat u belt. Is uw dochter nu veilig, en wie mag ik u vandaag persoonlijk laten
          bellen?]],
}
item "IJK-35" [[Uw medewerker zei dat het sneller kan als ik hem contant iets geef.]] {
  is = "complaint", kind = "implicit", also = { "question" }, difficulty = 4, sector = "gemeente", borderline = true,
  rules = { "R11" },
  why = [[Geen uitgesproken onvrede, wel een melding van mogelijke omkoping: integriteitsroute.]],
  ask = [[Dank dat u dit meldt. Mag ik u in contact brengen met de integriteitsfunctionaris,
          vandaag nog?]],
}
item "IJK-36" [[De trainer maakt grapjes over hoe wij eruitzien. Het zal wel aan mij liggen.]] {
  is = "complaint", kind = "implicit", difficulty = 4, sector = "sportclub",
  rules = { "R11", "R1" },
  why = [[Zelfverwijt is een drempel en een signaal; niet bagatelliseren, niet ondervragen.]],
  ask = [[Het ligt niet aan u dat u dit vervelend vindt. Wilt u weten bij wie u hier veilig en
          vertrouwelijk terechtkunt?]],
}

-- Reparatieverzoeken en meldingen -----------------------------------------------------------

item "IJK-37" [[De buitenlamp bij de voordeur is vanochtend kapotgegaan. Kunt u iemand sturen?]] {
  is = "request", difficulty = 1, sector = "huur", anchor = true,
  rules = { "R7" },
  why = [[Eerste melding, geen onvrede over ons.]],
  ask = [[Natuurlijk. Is de ingang in het donker nu nog veilig?]],
}
item "IJK-38" [[De cv-ketel geeft foutcode E4. Wanneer kan de monteur langskomen?]] {
  is = "request", difficulty = 1, sector = "huur",
  rules = { "R7" },
  why = [[Storing en planning; geen teken van onvrede.]],
  ask = [[Heeft u nu nog warmte en warm water?]],
}
item "IJK-39" [[Er ligt een stoeptegel los voor nummer 12.]] {
  is = "request", difficulty = 1, sector = "gemeente",
  rules = { "R7" },
  why = [[Een melding over de openbare ruimte. Blijft de reactie uit, dan kan daar later wel een
          klacht over komen.]],
  ask = [[Dank u. Is er iemand over gestruikeld?]],
}
item "IJK-40" [[Mijn toegangspas werkt sinds vandaag niet. Wat moet ik doen?]] {
  is = "request", also = { "question" }, difficulty = 2, sector = "onderwijs",
  rules = { "R7" },
  why = [[Nieuw gebrek met een praktische hulpvraag.]],
  ask = [[Ik help u nu naar binnen en vervang de pas. Heeft u iets gemist hierdoor?]],
}
item "IJK-41" [[Ik heb mijn wachtwoord drie keer verkeerd ingetypt, stom van mij. Kunt u het opnieuw instellen?]] {
  is = "request", also = { "question" }, difficulty = 3, sector = "financieel",
  rules = { "R12", "R7" },
  why = [['Drie keer' en een zucht, maar over zichzelf: geen onvrede over ons.]],
  ask = [[Dat gebeurt iedereen. Lukt het nu?]],
}
item "IJK-42" [[Mijn telefoon is gevallen en het scherm is gebarsten; wat kost een nieuw scherm?]] {
  is = "request", also = { "question" }, difficulty = 2, sector = "retail",
  rules = { "R12", "R7" },
  why = [[Schade door eigen oorzaak en een prijsvraag.]],
  ask = [[Vervelend. Heeft u uw telefoon vandaag nog nodig?]],
}

-- Vragen ------------------------------------------------------------------------------------

item "IJK-43" [[Wat zijn de openingstijden van het loket op woensdag?]] {
  is = "question", difficulty = 1, sector = "gemeente",
  rules = { "R1" },
  why = [[Informatievraag zonder oordeel.]],
  ask = [[Wilt u meteen een afspraak maken?]],
}
item "IJK-44" [[Kunt u mij uitleggen hoe de eindafrekening is opgebouwd?]] {
  is = "question", also = { "complaint" }, difficulty = 3, sector = "energie", borderline = true,
  rules = { "R4" },
  why = [[Open vraag; pas bij 'weer' of 'klopt niet' verschuift dit. Toon beslist.]],
  ask = [[Natuurlijk. Is er een bedrag bij dat u verraste?]],
}
item "IJK-45" [[Ik heb een klacht aan mijn knie. Bij wie kan ik terecht?]] {
  is = "question", difficulty = 4, sector = "zorg",
  rules = { "R2" },
  why = [[Het woord klacht betekent hier een kwaal: het woord is niet genoeg.]],
  ask = [[Ik maak graag een afspraak voor u. Sinds wanneer heeft u er last van?]],
}
item "IJK-46" [[Sorry dat ik weer bel, maar ik wil graag nog een tweede kaartje bestellen.]] {
  is = "question", difficulty = 4, sector = "cultuur",
  rules = { "R1" },
  why = [['Sorry' en 'weer' lijken op klaagsignalen, maar er is geen onvrede: een nieuwe
          bestelling.]],
  ask = [[Met plezier. Voor dezelfde avond?]],
}
item "IJK-47" [[Ik ga verhuizen en wil mijn contract opzeggen. Hoe doe ik dat?]] {
  is = "question", difficulty = 2, sector = "energie",
  rules = { "R1" },
  why = [[Opzeggen om een neutrale reden.]],
  ask = [[Dat regelen we. Waar gaat u naartoe, dan kijk ik of het mee kan?]],
}
item "IJK-48" [[Waarom duurt een vergunning eigenlijk acht weken? Ik schrijf er een werkstuk over.]] {
  is = "question", difficulty = 4, sector = "gemeente",
  rules = { "R1" },
  why = [['Waarom' en een termijn, maar uit nieuwsgierigheid.]],
  ask = [[Leuk onderwerp. Wat wilt u precies weten?]],
}
item "IJK-49" [[Mijn buren maken elke nacht herrie. Kunt u daar iets aan doen?]] {
  is = "question", also = { "complaint" }, difficulty = 5, sector = "huur", borderline = true,
  rules = { "R12", "R4" },
  why = [[Onvrede over de buren, niet over ons: een hulpvraag (overlastmelding). Wordt er niets
          mee gedaan, dan volgt de klacht over ons.]],
  ask = [[Dat klinkt uitputtend. Heeft u het eerder bij ons gemeld?]],
}

-- Suggesties --------------------------------------------------------------------------------

item "IJK-50" [[Misschien een idee: zet de wachttijd voortaan op een scherm in de hal.]] {
  is = "suggestion", also = { "complaint" }, difficulty = 2, sector = "zorg",
  rules = { "R10" },
  why = [[Vooruitkijkend en neutraal gebracht.]],
  ask = [[Goed idee. Heeft u zelf lang moeten wachten?]],
}
item "IJK-51" [[Het zou fijn zijn als de app ook zonder leesbril te lezen was.]] {
  is = "suggestion", also = { "complaint" }, difficulty = 3, sector = "financieel", borderline = true,
  rules = { "R10", "R4" },
  why = [[Wens voor verbetering met een licht gemis; doorvragen of iemand nu iets niet kan.]],
  ask = [[Dank. Lukt het u nu om te doen wat u wilde?]],
}
item "IJK-52" [[Tip: noem de vergoeding al in de bevestigingsmail.]] {
  is = "suggestion", difficulty = 2, sector = "vervoer",
  rules = { "R10" },
  why = [[Zakelijke tip zonder oordeel.]],
  ask = [[Dank voor de tip. Mag ik u laten weten wat we ermee doen?]],
}
item "IJK-53" [[Kunt u op zaterdag niet wat langer open zijn? Voor mensen die werken zou dat schelen.]] {
  is = "suggestion", also = { "complaint" }, difficulty = 4, sector = "gemeente", borderline = true,
  rules = { "R10", "R4" },
  why = [[Voorstel met een nette onderbouwing; raakt aan bereikbaarheid. Grensgeval.]],
  ask = [[Heeft u nu vrij moeten nemen om te komen?]],
}

-- Complimenten ------------------------------------------------------------------------------

item "IJK-54" [[Dank voor de snelle hulp gisteren, uw collega was geweldig.]] {
  is = "compliment", difficulty = 1, sector = "retail",
  rules = { "R9" },
  why = [[Oprechte dank zonder angel.]],
  ask = [[Fijn! Mag ik het aan mijn collega doorgeven?]],
}
item "IJK-55" [[Voor de derde keer dit jaar bij u gekocht en weer een fijne ervaring!]] {
  is = "compliment", difficulty = 3, sector = "webwinkel",
  rules = { "R1" },
  why = [['Voor de derde keer' en 'weer' zonder onvrede: losse woorden zijn geen bewijs.]],
  ask = [[Dank u! Wat maakt het voor u zo prettig?]],
}
item "IJK-56" [[Het ging dit keer helemaal goed, bedankt.]] {
  is = "compliment", also = { "complaint" }, difficulty = 4, sector = "vervoer", borderline = true,
  rules = { "R9", "R4" },
  why = [[Dank voor nu; 'dit keer' verraadt een eerdere ervaring. Aannemen en doorvragen.]],
  ask = [[Fijn. U zegt 'dit keer': ging het eerder anders?]],
}

-- Geschillen --------------------------------------------------------------------------------

item "IJK-57" [[Ik ben het niet eens met uw besluit om mijn schade niet te vergoeden en leg het voor aan de geschillencommissie.]] {
  is = "dispute", also = { "complaint" }, difficulty = 2, sector = "verzekering",
  rules = { "R8" },
  why = [[Blijvend meningsverschil over een recht, naar een derde gebracht.]],
  ask = [[Dat recht heeft u. Is er iets in onze behandeling dat ik nu al kan herstellen?]],
}
item "IJK-58" [[U houdt vol dat ik te laat heb opgezegd en ik houd vol van niet. Mijn rechtsbijstand neemt het over.]] {
  is = "dispute", difficulty = 2, sector = "sportclub",
  rules = { "R8" },
  why = [[Vastgelopen standpunten en een juridische partij.]],
  ask = [[Duidelijk. Met wie mag ik contact opnemen, en wilt u zelf nog iets kwijt over hoe het
          gegaan is?]],
}
item "IJK-59" [[Ik maak bezwaar tegen de hoogte van de aanslag.]] {
  is = "dispute", also = { "complaint" }, difficulty = 3, sector = "gemeente",
  rules = { "R8" },
  why = [[Bezwaar tegen een besluit: eigen procedure, geen klacht over bejegening.]],
  ask = [[Uw bezwaar gaat naar de juiste plek. Is er iets in het contact met ons niet goed gegaan?]],
}
item "IJK-60" [[U heeft mijn klacht afgewezen. Waar kan ik terecht met ons verschil over de servicekosten?]] {
  is = "dispute", also = { "question" }, difficulty = 4, sector = "huur", borderline = true,
  rules = { "R8", "R4" },
  why = [[De klacht is doorlopen, het verschil over geld blijft: geschil. De toon kan nog steeds
          onvrede bevatten.]],
  ask = [[Ik stuur u vandaag de juiste route. Wat had u van ons nodig gehad om er wel uit te
          komen?]],
}
