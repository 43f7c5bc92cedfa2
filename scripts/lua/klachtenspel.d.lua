---@meta

-- Gemaakt door `klachtenspel api --format luacats`: niet zelf veranderen.

---de naam van een moment of een einde
---@alias klacht.place string

---de naam of het label van een act van het huis
---@alias klacht.act string

---de naam of het label van een remedie van het huis
---@alias klacht.remedy string

---de naam of het label van een rol van het huis
---@alias klacht.role string

---de naam of het label van een categorie van het huis
---@alias klacht.category string

---explicit, implicit of indirect, of het label daarvan
---@alias klacht.kind string

---een gezicht van het huis, of het label daarvan: angry, hurt, tense, neutral, relieved, glad …
---@alias klacht.mood string

---de naam of het label van een off van het huis
---@alias klacht.off string

---de naam of het label van een thema van het huis
---@alias klacht.theme string

---de woorden (of de id) van een signaal, een lokaas of een either
---@alias klacht.mark string

---de id van een casus: de naam van zijn map
---@alias klacht.case_id string

---de naam van een vuistregel van deze set
---@alias klacht.rule string

---duur: `"30m"`, `"4h"`, `"2d"`
---@alias klacht.duration string

---de waarde van een vlag
---@alias klacht.value boolean|number|string

---van en tot, grenzen inbegrepen
---@class (exact) klacht.range
---@field min? number minstens
---@field max? number hoogstens

---wat een functie ziet: de stand van het gesprek en de vlaggen
---@class klacht.state
---@field trust number het vertrouwen, 0 tot 100
---@field patience number het geduld, 0 tot 100
---@field spent number wat er is uitgegeven, in euro's
---@field contacts integer hoe vaak er contact was, dit meegeteld
---@field hours number de uren die voorbij zijn
---@field [string] any de vlaggen van de casus, om te lezen en te veranderen

---voorwaarde: `{ naam = waarde }`, `{ trust = { min = 40 } }` of `function(s) … end`
---@alias klacht.when table<string, klacht.value|klacht.range>|fun(s: klacht.state): boolean

---de doorlooptijd die goed is
---@class (exact) klacht.word.case.norm
---@field time klacht.duration een goede doorlooptijd
---@field limit klacht.duration wanneer het niets meer waard is
---@field contacts? integer hoe vaak de klant contact mag hebben (anders 1)

---de klant
---@class (exact) klacht.word.case.customer
---@field name string hoe de klant heet
---@field portrait? "vrouw-30"|"vrouw-45"|"vrouw-60"|"vrouw-75"|"man-25"|"man-40"|"man-55"|"man-70"|"vrouw-25-hoofddoek"|"man-35-baard"|"vrouw-20"|"vrouw-35-bril"|"vrouw-40-krullen"|"vrouw-50"|"vrouw-55-bril"|"man-30"|"man-45-bril"|"man-60"|"man-75"|string|table<klacht.mood, string> het gezicht: een van het programma, een plaatje bij de casus, of een plaatje per stemming
---@field trust number vertrouwen bij het begin, 0 tot 100
---@field patience number geduld bij het begin, 0 tot 100
---@field earlier? integer mislukte contacten hiervoor (anders 0)
---@field colleague? boolean wie praat is geen klant maar een collega, dus geen zin voor ‘Zeg het zelf’ (anders false)

---waar het heen gaat als er iets gebeurt
---@class (exact) klacht.word.case.on
---@field patience_out? klacht.place waar het heen gaat als het geduld op is

---de kop van een casus: één keer, vooraan
---@class (exact) klacht.word.case
---@field title string de titel
---@field summary? string waar het over gaat, in één zin
---@field sector? string de sector
---@field channel? "phone"|"telefoon"|"counter"|"balie"|"email"|"e-mail"|"chat"|"letter"|"brief"|"social"|"sociale media" het kanaal waarlangs de klant komt (anders "phone")
---@field role klacht.role de rol van de speler: wat die mag
---@field minutes? number hoe lang spelen ongeveer duurt
---@field teaches? string|string[] wat je ervan leert
---@field themes? klacht.theme|klacht.theme[] waar het over gaat: thema's van het huis
---@field norm? klacht.word.case.norm de doorlooptijd die goed is
---@field customer klacht.word.case.customer de klant
---@field flags? table<string, klacht.value> alle variabelen van de casus, met hun beginwaarde
---@field start klacht.place het moment waar het begint
---@field level? integer plaats in het pad voor nieuwe medewerkers (anders 0)
---@field after? klacht.case_id|klacht.case_id[] casussen die beter eerst komen
---@field on? klacht.word.case.on waar het heen gaat als er iets gebeurt

---de kop van een casus: één keer, vooraan
---@param fields klacht.word.case
function case(fields) end

---begint een beurt: regels, en dan één manier om te handelen
---@class (exact) klacht.word.moment
---@field step? "listen"|"luisteren"|"acknowledge"|"erkennen"|"probe"|"doorvragen"|"solve"|"oplossen"|"follow_up"|"opvolgen" de stap van herstel die hier aan de orde is
---@field route? "self"|"zelf"|"senior"|"required"|"verplicht" wie dit hoort te beslissen (anders "self")
---@field role? klacht.role de rol van de speler vanaf hier
---@field channel? "phone"|"telefoon"|"counter"|"balie"|"email"|"e-mail"|"chat"|"letter"|"brief"|"social"|"sociale media" het kanaal vanaf hier

---begint een beurt: regels, en dan één manier om te handelen
---@param name string
---@return fun(fields: klacht.word.moment)
function moment(name) end

---een einde, in de woorden van de klant
---@class (exact) klacht.word.ending
---@field outcome "delighted"|"blij verrast"|"satisfied"|"tevreden"|"resigned"|"erbij neergelegd"|"escalated"|"hogerop gegaan"|"lost"|"klant kwijt" hoe het voor de klant afloopt

---een einde, in de woorden van de klant
---@param name string
---@return fun(text: string): fun(fields: klacht.word.ending)
function ending(name) end

---de klant zegt iets
---@class (exact) klacht.word.customer
---@field mood? klacht.mood het gezicht bij deze regel
---@field when? klacht.when alleen als dit zo is

---de klant zegt iets
---@param text string
---@return fun(fields: klacht.word.customer)
function customer(text) end

---de verteller zegt iets
---@class (exact) klacht.word.narrator
---@field mood? klacht.mood het gezicht bij deze regel
---@field when? klacht.when alleen als dit zo is

---de verteller zegt iets
---@param text string
---@return fun(fields: klacht.word.narrator)
function narrator(text) end

---een collega zegt iets
---@class (exact) klacht.word.colleague
---@field mood? klacht.mood het gezicht bij deze regel
---@field when? klacht.when alleen als dit zo is

---een collega zegt iets
---@param text string
---@return fun(fields: klacht.word.colleague)
function colleague(text) end

---deze woorden van de regel erboven verbergen of uiten een klacht
---@class (exact) klacht.word.signal
---@field why? string waarom deze woorden tellen
---@field nth? integer het hoeveelste voorkomen, vanaf 1
---@field id? string een eigen naam; anders de woorden
---@field kind klacht.kind de soort klacht

---deze woorden van de regel erboven verbergen of uiten een klacht
---@param text string
---@return fun(fields: klacht.word.signal)
function signal(text) end

---deze woorden lijken een klacht en zijn het niet
---@class (exact) klacht.word.decoy
---@field why? string waarom deze woorden tellen
---@field nth? integer het hoeveelste voorkomen, vanaf 1
---@field id? string een eigen naam; anders de woorden

---deze woorden lijken een klacht en zijn het niet
---@param text string
---@return fun(fields: klacht.word.decoy)
function decoy(text) end

---deze woorden kun je op twee manieren horen: markeren helpt niet en schaadt niet
---@class (exact) klacht.word.either
---@field why? string waarom deze woorden tellen
---@field nth? integer het hoeveelste voorkomen, vanaf 1
---@field id? string een eigen naam; anders de woorden

---deze woorden kun je op twee manieren horen: markeren helpt niet en schaadt niet
---@param text string
---@return fun(fields: klacht.word.either)
function either(text) end

---wat de klant denkt en niet zegt
---@param text string
function thought(text) end

---iets wat de speler kan zeggen
---@class (exact) klacht.word.reply
---@field act klacht.act|klacht.act[] wat dit is: een of meer acts van het huis
---@field off? klacht.off het goede op de verkeerde plek: een off van het huis, waarvan de getallen tellen
---@field go klacht.place waar het heen gaat
---@field why string wat de coach erover zegt
---@field id? string een eigen naam; anders de eerste act
---@field heard? klacht.mark|klacht.mark[] alleen als een zinsdeel met een van deze woorden gemarkeerd is
---@field when? klacht.when alleen als dit zo is
---@field run? fun(s: klacht.state) een functie die vlaggen verandert
---@field set? table<string, klacht.value> geeft vlaggen een waarde
---@field add? table<string, number> telt bij vlaggen op
---@field takes? klacht.duration hoe lang het duurt voor de klant
---@field contact? boolean de klant moet nog een keer terugkomen (anders false)
---@field hand_over? "warm"|"cold"|"koud" draagt de klant over
---@field euros? number belooft dit bedrag (anders 0)
---@field empathy? number in plaats van de empathie van de acts
---@field trust? number in plaats van het vertrouwen van de acts
---@field patience? number in plaats van het geduld van de acts

---iets wat de speler kan zeggen
---@param text string
---@return fun(fields: klacht.word.reply)
function reply(text) end

---waar het heen gaat
---@class (exact) klacht.word.judge.go
---@field right klacht.place bij een goed oordeel
---@field half klacht.place bij een half goed oordeel
---@field wrong klacht.place bij een fout oordeel

---de speler benoemt wat dit is
---@class (exact) klacht.word.judge
---@field is klacht.category de juiste categorie
---@field kind? klacht.kind bij een klacht: de soort
---@field also? klacht.category|klacht.category[] categorieën die half tellen
---@field why? string wat de coach erover zegt
---@field go klacht.place|klacht.word.judge.go waar het heen gaat

---de speler benoemt wat dit is
---@param fields klacht.word.judge
function judge(fields) end

---wat een overdracht hier doet
---@class (exact) klacht.word.offer.hand_over
---@field takes? klacht.duration hoe lang een overdracht duurt
---@field trust? number wat een overdracht met het vertrouwen doet (anders 0)
---@field patience? number wat een overdracht met het geduld doet (anders 0)

---waar het heen gaat
---@class (exact) klacht.word.offer.go
---@field fits? klacht.place het aanbod past
---@field short? klacht.place er ontbreekt iets, of er zit iets verkeerds bij
---@field beyond? klacht.place meer euro's dan er over zijn
---@field harmful? klacht.place er zit iets bij dat kwaad doet; anders als short
---@field handed_over? klacht.place overgedragen

---de speler stelt een oplossing samen
---@class (exact) klacht.word.offer
---@field needs? klacht.remedy|klacht.remedy[] zonder deze is de klant niet geholpen
---@field welcome? klacht.remedy|klacht.remedy[] deze zijn een aangename verrassing
---@field harmful? klacht.remedy|klacht.remedy[] deze doen hier kwaad
---@field table? klacht.remedy|klacht.remedy[] wat er op tafel ligt; anders alles van de rol
---@field fair? number[] wat samen een eerlijk bedrag is: van, tot
---@field route? "self"|"zelf"|"senior"|"required"|"verplicht" wie dit hoort te beslissen (anders "self")
---@field why? string wat de coach erover zegt
---@field takes? klacht.duration hoe lang het duurt bij zelf beslissen
---@field hand_over? klacht.word.offer.hand_over wat een overdracht hier doet
---@field go klacht.place|klacht.word.offer.go waar het heen gaat

---de speler stelt een oplossing samen
---@param fields klacht.word.offer
function offer(fields) end

---gaat door naar het volgende moment
---@param name klacht.place
function go(name) end

---een waarschuwing vooraf
---@class (exact) klacht.word.notice
---@field help? string waar hulp is

---een waarschuwing vooraf
---@param text string
---@return fun(fields: klacht.word.notice)
function notice(text) end

---de kop van een set uitspraken
---@class (exact) klacht.word.set
---@field title string de titel
---@field question? string de vraag bij elke uitspraak

---de kop van een set uitspraken
---@param fields klacht.word.set
function set(fields) end

---een vuistregel, als begin voor de regels van het team
---@param name string
---@return fun(text: string)
function rule(name) end

---een uitspraak om te beoordelen
---@class (exact) klacht.word.item
---@field is klacht.category de categorie
---@field kind? klacht.kind bij een klacht: de soort
---@field why? string waarom
---@field ask? string de vraag die het zou beslissen
---@field difficulty? number hoe moeilijk
---@field sector? string de sector
---@field also? klacht.category|klacht.category[] categorieën die half tellen
---@field borderline? boolean een grensgeval (anders false)
---@field anchor? boolean een voorbeeld dat met het antwoord wordt getoond (anders false)
---@field rules? klacht.rule|klacht.rule[] de vuistregels die hier helpen

---een uitspraak om te beoordelen
---@param name string
---@return fun(text: string): fun(fields: klacht.word.item)
function item(name) end

---wat het huis onder een klacht verstaat
---@param text string
function definition(text) end

---een categorie om uit te kiezen
---@class (exact) klacht.word.category
---@field label? string hoe het op het scherm heet
---@field why? string wat dit is, in een zin

---een categorie om uit te kiezen
---@param name string
---@return fun(fields: klacht.word.category)
function category(name) end

---een soort klacht
---@class (exact) klacht.word.kind
---@field label? string hoe het op het scherm heet
---@field why? string wat dit is, in een zin

---een soort klacht
---@param name string
---@return fun(fields: klacht.word.kind)
function kind(name) end

---weegt anders na een andere act
---@class (exact) klacht.word.act.after
---@field act klacht.act na welke act
---@field empathy? number de empathie dan (anders 0)
---@field trust? number het vertrouwen dan (anders 0)
---@field patience? number het geduld dan (anders 0)

---een manier van antwoorden en wat die doet
---@class (exact) klacht.word.act
---@field label? string hoe het op het scherm heet
---@field empathy? number inleving, hoger is beter (anders 0)
---@field trust? number wat het met het vertrouwen doet (anders 0)
---@field patience? number wat het met het geduld doet (anders 0)
---@field trap? boolean een valkuil (anders false)
---@field fades? boolean werkt bij herhaling niet meer (anders false)
---@field after? klacht.word.act.after weegt anders na een andere act
---@field family? "acknowledge"|"erkennen"|"apologise"|"excuses maken"|"ask"|"doorvragen"|"promise"|"op je nemen"|"solve"|"oplossen"|"explain"|"uitleggen"|"defend"|"verdedigen"|"deflect"|"wegsturen"|"minimise"|"kleiner maken"|"accuse"|"beschuldigen" bij welke familie hij hoort voor wie hoort wat iemand zelf zou zeggen; zonder dit veld die van de act met dezelfde naam in ons huis
---@field why? string wat de coach erover zegt

---een manier van antwoorden en wat die doet
---@param name string
---@return fun(fields: klacht.word.act)
function act(name) end

---het goede op de verkeerde plek, en wat dat doet
---@class (exact) klacht.word.off
---@field label? string hoe het op het scherm heet
---@field empathy? number inleving, hoger is beter (anders 0)
---@field trust? number wat het met het vertrouwen doet (anders 0)
---@field patience? number wat het met het geduld doet (anders 0)
---@field why? string wat de coach erover zegt

---het goede op de verkeerde plek, en wat dat doet
---@param name string
---@return fun(fields: klacht.word.off)
function off(name) end

---de bedragen om uit te kiezen, of van en tot: elk heel bedrag
---@class (exact) klacht.word.remedy.euros
---@field from integer het laagste bedrag
---@field to integer het hoogste bedrag

---iets wat de speler kan aanbieden
---@class (exact) klacht.word.remedy
---@field label? string hoe het op het scherm heet
---@field says? string zo zeg je het tegen de klant: een of meer hele zinnen, met `{euros}` waar het bedrag komt. Laat je het weg, dan staat de naam in de zin
---@field trust? number wat het met het vertrouwen doet (anders 0)
---@field patience? number wat het met het geduld doet (anders 0)
---@field euros? number[]|klacht.word.remedy.euros|number[]|klacht.word.remedy.euros[] de bedragen om uit te kiezen, of van en tot: elk heel bedrag
---@field critical? boolean een ernstige fout, waar het ook gekozen wordt (anders false)

---iets wat de speler kan aanbieden
---@param name string
---@return fun(fields: klacht.word.remedy)
function remedy(name) end

---een rol en wat die mag
---@class (exact) klacht.word.role
---@field label? string hoe het op het scherm heet
---@field euros? number het budget (anders 0)
---@field may? klacht.remedy|klacht.remedy[] de remedies die deze rol mag geven
---@field may_not? klacht.remedy|klacht.remedy[] remedies die op tafel kunnen liggen en die deze rol niet mag geven: altijd schadelijk

---een rol en wat die mag
---@param name string
---@return fun(fields: klacht.word.role)
function role(name) end

---een thema dat casussen kunnen noemen; rapporten tellen erop
---@class (exact) klacht.word.theme
---@field label? string hoe het op het scherm heet

---een thema dat casussen kunnen noemen; rapporten tellen erop
---@param name string
---@return fun(fields: klacht.word.theme)
function theme(name) end

---waaraan je een familie van acts hoort in wat iemand zelf zegt
---@class (exact) klacht.word.family
---@field markers string zinsdelen met een ; ertussen: * is de rest van een woord, … zijn een paar woorden, / staat tussen woorden die hetzelfde doen, ? vraagt om een vraag, ^ om het begin van een zinsdeel en -woord om een zin zonder dat woord

---waaraan je een familie van acts hoort in wat iemand zelf zegt
---@param name string
---@return fun(fields: klacht.word.family)
function family(name) end

---wat er gezegd wordt van een gemarkeerd zinsdeel waar niets over geschreven is
---@param text string
function stray(text) end

---een gezicht
---@class (exact) klacht.word.mood
---@field label? string hoe het op het scherm heet
---@field below? number als (vertrouwen + geduld) / 2 hieronder is; zonder dit vraagt alleen een regel erom

---een gezicht
---@param name string
---@return fun(fields: klacht.word.mood)
function mood(name) end

---hoe zwaar elke score telt
---@class (exact) klacht.word.weights
---@field recognition? number herkennen
---@field empathy? number inleving
---@field speed? number snelheid
---@field mandate? number mandaat

---hoe zwaar elke score telt
---@param fields klacht.word.weights
function weights(fields) end

---wat nodig is om te slagen
---@class (exact) klacht.word.pass
---@field recognition? number herkennen
---@field empathy? number inleving
---@field speed? number snelheid
---@field mandate? number mandaat
---@field total? number het totaal
---@field outcome? "delighted"|"blij verrast"|"satisfied"|"tevreden"|"resigned"|"erbij neergelegd"|"escalated"|"hogerop gegaan"|"lost"|"klant kwijt" de slechtste afloop die nog telt als geslaagd

---wat nodig is om te slagen
---@param fields klacht.word.pass
function pass(fields) end

---wat iets de organisatie kost
---@class (exact) klacht.word.costs
---@field hand_over? number euro's voor een onnodige overdracht (anders 0)

---wat iets de organisatie kost
---@param fields klacht.word.costs
function costs(fields) end

---het tempo voor de leestijd
---@class (exact) klacht.word.pace
---@field words_per_minute? number woorden per minuut (anders 175)
---@field think_seconds? number seconden om na te denken (anders 8)

---het tempo voor de leestijd
---@param fields klacht.word.pace
function pace(fields) end

---hoe makkelijk teksten moeten lezen, en welke woorden goed gespeld zijn
---@class (exact) klacht.word.reading
---@field level? "A2"|"B1"|"B2"|"C1" het taalniveau dat teksten niet te boven mogen gaan (anders "B1")
---@field words? string|string[] woorden en namen die geen woordenlijst kent en toch goed zijn

---hoe makkelijk teksten moeten lezen, en welke woorden goed gespeld zijn
---@param fields klacht.word.reading
function reading(fields) end
