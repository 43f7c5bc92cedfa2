-- @TITLE@
--
-- Een voorbeeld om te veranderen: alles wat kan, komt minstens één keer voor, met uitleg erbij.
-- Wat achter -- staat, is voor jou. De speler ziet het niet. Tekst staat tussen [[ en ]].
--
--   spelen     klachtenspel play @ID@
--   nakijken   klachtenspel check @ID@
--
-- Wat elk woord doet, staat in de gids voor trainers, onder Naslag.

case {
  title    = "@TITLE@",
  -- Waar het over gaat. Zet er niet in wat er te horen is.
  summary  = "Een klant belt over een lamp die ze heeft besteld.",
  sector   = "winkel",
  channel  = "phone",                     -- phone, counter, email, chat, letter of social
  role     = "shop",                      -- wie de speler is: hieronder, of een rol uit house.lua
  minutes  = 4,
  teaches  = { "een vraag kan een klacht zijn", "uitleg klinkt als verdediging" },   -- na de eerste keer te lezen
  themes   = { "no_word", "follow_up" },  -- thema's van house.lua: een rapport telt erop
  -- Een goede doorlooptijd, wanneer die niets meer waard is, en hoe vaak er contact mag zijn.
  norm     = { time = "1d", limit = "7d", contacts = 1 },
  -- earlier: hoe vaak het al misging. Hoe vaker, hoe sneller het vertrouwen en het geduld dalen.
  customer = { name = "mevrouw Smit", portrait = "vrouw-45", trust = 45, patience = 35, earlier = 1,
               colleague = false },           -- true: wie praat is een collega, geen klant
  -- Wat de casus moet onthouden, met de waarde aan het begin. gehoord telt hoe vaak de speler echt luisterde.
  flags    = { erkend = false, gehoord = 0, dagen = 9 },
  start    = "opening",                   -- het moment waar het begint
  level    = 1, after = { "de-kraan" },   -- plaats in het leerpad, en wat beter eerst komt
  on       = { patience_out = "opgehangen" },
}

-- Een casus mag een eigen rol, remedie of act meebrengen. De rest komt uit house.lua.
-- may_not: dit kan op tafel liggen, en deze rol mag het niet geven.

role "shop" { label = "medewerker winkel", euros = 20,
              may = { "apology", "call_back", "deliver", "discount", "voucher", "new_ticket", "complaint_form" },
              may_not = { "free" } }
remedy "deliver" { label = "vandaag zelf brengen", says = "Ik breng hem vandaag zelf.", trust = 7, patience = 8 }
remedy "free" { label = "de lamp gratis meegeven", says = "De lamp mag gratis mee.", trust = 6, patience = 8 }
-- Elk heel bedrag van 5 tot en met 16. Met { 5, 10, 20 } zijn het alleen die drie.
remedy "discount" { label = "korting", says = "Er gaat {euros} van de prijs af.", euros = { from = 5, to = 16 }, trust = 3, patience = 4 }
act "hurry" { label = "opjagen", empathy = -2, trust = -5, patience = -9, trap = true,
              why = [[Wie haast voelt, vertelt niet meer wat er is.]] }

-- Alleen nodig bij een casus die mensen kan raken. Haal het anders weg.

notice [[Dit is een voorbeeld. Hier zeg je vooraf wat er komt, als dat iemand kan raken.]] {
  help = [[Hier zeg je bij wie iemand terechtkan. Stoppen mag altijd.]] }

-- Het gesprek zoals het goed gaat ----------------------------------------------------------------

-- Een moment is één beurt: eerst regels, dan één manier om te handelen. De stap telt voor de score:
-- listen, acknowledge, probe, solve of follow_up.
moment "opening" { step = "listen" }

narrator [[Dinsdag, 10:05. De telefoon gaat.]]
customer [[Goedemorgen. Ik bel toch nog maar eens over mijn lamp. U zou mij bellen als hij er was, dus
ik dacht, ik vraag het zelf even. Ik heb nu tijd, want bij de bakker wacht ik ook nog op een taart.]]
  -- Wie markeert, markeert een zinsdeel: van leesteken tot leesteken. Een signaal hoeft dus maar een paar
  -- woorden te noemen. De soort is explicit, implicit of indirect.
  signal "toch nog maar eens" { kind = "implicit", why = [[Wie nog eens belt, kreeg eerder niet wat was afgesproken.]] }
  signal "U zou mij bellen"   { kind = "implicit", why = [[Er is iets beloofd, en het is niet gebeurd.]] }
  -- Dit kun je op twee manieren horen: markeren helpt niet en schaadt niet. Het mag meer zinsdelen beslaan.
  either "dus ik dacht, ik vraag het zelf even" { why = [[Behulpzaam, of moe van het wachten. Allebei kan.]] }
  -- Een lokaas: woorden die op een klacht lijken en er geen zijn. Nooit in een zinsdeel met een signaal.
  decoy  "wacht ik ook nog"   { why = [[Weer wachten, maar dit gaat over een taart.]] }
-- Wat de klant denkt en niet zegt. De speler leest het achteraf.
thought [[Als hij kwijt is, zeggen ze het vast niet.]]

-- Antwoorden hebben dezelfde vorm: even lang, evenveel zinnen, even vriendelijk. Ook een minder goed
-- antwoord zegt sorry, belooft iets of noemt wat de klant vertelde. Hooguit één ervan is een valkuil.
-- off zegt dat dit elders goed zou zijn, en hier niet: de soorten staan in house.lua.
reply [[Ik zoek het meteen voor u op. Hebt u het nummer van de bestelling misschien bij de hand?]] {
  act = "clarify", off = "beside", go = "verhaal",
  why = [[Handig voor de bestelling. Over het bellen gaat het niet meer.]],
}
reply [[Wij zouden u bellen, en dat is niet gebeurd. Mijn excuses, vandaag nog hoort u wanneer hij komt.]] {
  act = { "apologise", "agree" }, off = "early", go = "verhaal",
  heard = "U zou mij bellen",                              -- alleen voor wie dit zinsdeel markeerde
  why = [[Je hoorde de belofte goed. Je weet alleen nog niet wat er verder is gebeurd, en zegt nu sorry voor het kleinste deel.]],
}
reply [[Wat leuk, een taart, dan is er vast iemand jarig. Zal ik u straks bellen, na de bakker?]] {
  act = "skip", heard = "wacht ik ook nog", go = "kort",   -- ook een lokaas kan een antwoord openen
  trust = -6, patience = -9,                               -- in plaats van wat de act doet
  why = [[Je gaat in op het enige dat niet over ons gaat.]],
}
reply [[U belt er nog eens over, en wij zouden u bellen. Hoe is het tot nu toe gegaan met die lamp?]] {
  act = "invite", heard = { "toch nog maar eens", "U zou mij bellen" }, go = "verhaal",
  add = { gehoord = 1 },                                   -- telt iets op bij een vlag
  why = [[Je noemt wat je hoorde en geeft ruimte voor het hele verhaal.]],
}
reply [[Bestellingen doet een collega, die ziet er meer van. Ik verbind u door, dan hebt u meteen antwoord.]] {
  act = "deflect", hand_over = "cold", takes = "1d", contact = true, go = "kastje",
  add = { dagen = 1 },
  why = [[Ze moet opnieuw beginnen bij iemand anders, terwijl je dit zelf mag oplossen.]],
}

moment "verhaal" { step = "acknowledge" }
-- {dagen} is de vlag, *weer* krijgt nadruk. {customer} en {budget} kunnen ook.
customer [[Ik heb hem {dagen} dagen geleden besteld. Eerst zou hij maandag komen, en toen *weer* maandag.
Ik heb er twee ochtenden voor vrij gehouden. Mijn buurman hangt hem op, en die moppert al als hij een boor ziet.]]
  -- Staan de woorden er twee keer? Dan zegt nth welke. Met id geef je een signaal een eigen naam.
  signal "maandag"          { kind = "implicit", nth = 2, id = "weer maandag", why = [[Twee keer dezelfde belofte, en twee keer niets.]] }
  signal "twee ochtenden"   { kind = "implicit", why = [[Wat het haar kostte, heel neutraal verteld.]] }
  either "Eerst zou hij maandag komen" { why = [[Tot hier kan het gewoon een afspraak zijn geweest.]] }
  decoy  "moppert al"       { why = [[Er wordt gemopperd, maar door de buurman en over boren.]] }
thought [[Straks vindt ze mij een zeur.]]

reply [[Mijn excuses, dat had niet gemogen. Ik bel zelf het magazijn, en dan hebt u hem vanmiddag in huis.]] {
  act = { "apologise", "own" }, off = "early", go = "duiden",
  why = [[De lamp is onderweg. Over de twee ochtenden heeft nog niemand iets gezegd.]],
}
reply [[Dus u bleef twee keer een ochtend thuis voor die lamp. En beide keren hoorde u van ons niets.]] {
  act = "acknowledge", go = "duiden",
  set = { erkend = true },                                 -- geeft een vlag een waarde
  add = { gehoord = 1 },
  why = [[Je zegt wat er gebeurde en wat het haar kostte, zonder iets af te zwakken.]],
}
reply [[Wat vervelend, al dat wachten op zo'n mooie lamp. Ik ga er vandaag nog voor u achteraan.]] {
  act = "sympathise", go = "duiden",
  why = [[Vriendelijk, en het gaat over de lamp. Dat ze twee keer voor niets thuisbleef, blijft liggen.]],
}
reply [[Mijn excuses, {dagen} dagen is lang. Hij komt uit het buitenland, en de douane houdt ze vaak een week vast.]] {
  act = { "apologise", "explain" }, go = "kort",           -- meer acts: de laagste telt voor het inleven
  why = [[Het is waar, en ze vroeg niet waarom. Uitleg klinkt hier als verdediging.]],
}

-- Benoemen: wat is dit? Met also tellen er meer categorieën half mee.
moment "duiden"
narrator [[Je hebt haar verhaal gehoord. Wat is dit telefoontje vooral?]]
judge {
  is = "complaint", kind = "implicit", also = { "question" },
  go = { right = "gevolg", half = "gevolg", wrong = "teleurgesteld" },   -- of één naam: go = "gevolg"
  why = [[Het is een vraag van vorm. Twee keer beloofd en niet gebeurd maakt er een klacht van.]],
}

moment "gevolg" { step = "probe" }
-- Een regel kan afhangen van een vlag. Zijn de woorden aardiger dan het gevoel, geef de regel dan een eigen
-- gezicht: polite, resigned of wry.
customer [[Fijn dat u dat zegt, van die ochtenden.]] { when = { erkend = true }, mood = "relieved" }
customer [[Het is niet erg, hoor. Ik lees nu zolang aan de keukentafel.]] { mood = "polite" }
  signal "Het is niet erg, hoor" { kind = "indirect", why = [[Ze maakt het klein. Dan is er vaak juist iets.]] }
  signal "aan de keukentafel"    { kind = "indirect", why = [[Ze behelpt zich, en noemt het niet zo.]] }
thought [[Mijn ogen doen er zeer van.]]

reply [[U leest nu aan de keukentafel, en dat is niet uw gewone plek. Wat lukt er daar niet goed?]] {
  act = "probe", heard = { "Het is niet erg, hoor", "aan de keukentafel" }, go = "oplossing",
  add = { gehoord = 1 },
  why = [[Je vraagt wat het voor haar betekent. Dan weet je ook wat helpt.]],
}
reply [[U zegt dat het niet erg is, en ik vind van wel. Nogmaals mijn excuses, dit had nooit zo mogen lopen.]] {
  act = "apologise", off = "too_much", heard = "Het is niet erg, hoor", go = "oplossing",
  why = [[Nu moet zij jou geruststellen. Waar ze last van heeft, weet je nog niet.]],
}
reply [[Gelukkig redt u zich aan die keukentafel. Dan zet ik bij de planning dat het geen haast heeft.]] {
  act = "skip", go = "oplossing",
  run = function(s) s.dagen = s.dagen + 2 end,             -- voor wie kan programmeren
  why = [[Je neemt 'niet erg' letterlijk.]],
}
reply [[Ik wil zeker weten dat ik de goede bestel. Om welke van onze drie lampen gaat het precies?]] {
  act = "clarify", go = "oplossing",
  why = [[Een nette vraag voor de bestelling. Hoe het met haar gaat, weet je nog niet.]],
}

-- Aanbieden: de speler kiest remedies, een bedrag, en wie er beslist.
moment "oplossing" { step = "solve" }
customer [[Bij dat licht houd ik het lezen niet vol. Wat kunt u nu voor mij doen?]]
  signal "houd ik het lezen niet vol" { kind = "implicit", why = [[Hier zegt ze wat het haar kost.]] }
narrator [[Je mag nog {budget} euro uitgeven.]]
offer {
  needs     = { "apology", "deliver" },      -- zonder deze is ze niet geholpen
  welcome   = { "call_back", "discount" },   -- deze zijn mooi meegenomen
  harmful   = { "voucher", "new_ticket", "complaint_form" },   -- deze doen hier kwaad
  -- Wat er op tafel ligt. Laat het weg voor alles van de rol.
  table     = { "apology", "call_back", "deliver", "discount", "voucher", "new_ticket", "complaint_form", "free" },
  fair      = { 5, 15 },                     -- een eerlijk bedrag; laat weg waar geld geen rol speelt
  route     = "self",                        -- self: jij beslist; senior: je baas; required: iemand anders
  takes     = "4h",                          -- hoe lang het duurt als je zelf beslist
  hand_over = { takes = "2d", trust = -5, patience = -6 },
  go        = { fits = "afronden", short = "teleurgesteld", harmful = "teleurgesteld", beyond = "teleurgesteld",
                handed_over = "teleurgesteld" },
  why       = [[Excuses en de lamp vandaag. Een klein bedrag zegt dat haar tijd iets waard is.]],
}

moment "afronden" { step = "follow_up" }
customer [[Goed. Dan hoor ik het wel als het weer anders wordt.]] { mood = "polite" }
  signal "als het weer anders wordt" { kind = "implicit", why = [[Ze rekent er al half op.]] }
thought [[Eerst zien.]]

-- Het einde volgt uit wat er eerder gebeurde: wie niet luisterde, krijgt haar hier niet meer tevreden.
reply [[Mocht er iets zijn, dan belt u mij, dat kan ook op zaterdag. Ik zet mijn nummer in de bevestiging.]] {
  act = "own", off = "beside", go = "berust",
  why = [[Een eigen nummer is goed, maar nu is zij het weer die moet bellen.]],
}
reply [[Ik bel u morgen om elf uur, als de lamp er is. Dan hoor ik van u of u er goed bij kunt lezen.]] {
  act = "follow_up", go = "blij", when = { gehoord = { min = 2 } },
  why = [[De volgende keer bellen wij, met een tijd erbij en over wat er voor haar toe doet.]],
}
reply [[Ik bel u morgen om elf uur, als de lamp er is. Dan loop ik de hele bestelling nog eens met u na.]] {
  act = "follow_up", off = "beside", go = "berust", when = { gehoord = { max = 1 } },
  why = [[Goed dat je belt. Waar ze last van had weet je nog niet, dus het gaat weer over de bestelling.]],
}
reply [[Dank u wel dat u zo rustig bleef. Morgen krijgt u drie vragen van ons, zodat wij ervan leren.]] {
  act = { "thank", "survey" }, go = "berust",
  why = [[Een cijfer is voor ons. Zij heeft er niets aan.]],
}
reply [[Weet u wat, ik doe er vijf euro bij voor het lange wachten. Dan is het hopelijk weer goed, toch?]] {
  act = "agree", empathy = 0, euros = 5, go = "tevreden",
  when = function(s) return s.gehoord == 3 and s.spent < 15 end,   -- kan ook, voor wie kan programmeren
  why = [[Een bedrag achteraf is aardig. Dat ze nog twijfelt of hij komt, hoort ze er niet in terug.]],
}

-- Waar het misgaat -------------------------------------------------------------------------------

-- Zonder keuze: de speler luistert, en het gaat vanzelf verder. role: wie de speler vanaf hier is;
-- channel: het kanaal vanaf hier.
moment "kastje" { role = "shop", channel = "phone" }
narrator [[Een dag later gaat je telefoon weer.]]
colleague [[Ik heb hier {customer} voor je. Wij doen geen bestellingen, hoor.]]
customer [[Daar ben ik weer. Ze zeggen dat ik toch bij u moet zijn.]]
  signal "Daar ben ik weer" { kind = "implicit", why = [[Ze is heen en weer gestuurd.]] }
  signal "toch bij u"       { kind = "implicit", why = [[Ze zat de eerste keer dus al goed.]] }
go "kort"

moment "kort" { step = "acknowledge", route = "self" }
customer [[Ik geloof niet dat u mij hoort. Laat die lamp dan maar zitten.]] { mood = "resigned" }
  signal "niet dat u mij hoort"          { kind = "explicit", why = [[Nu zegt ze het hardop.]] }
  signal "Laat die lamp dan maar zitten" { kind = "implicit", why = [[Ze geeft het op.]] }
thought [[Nog één keer, en dan hang ik op.]]

reply [[Ik hoor u wel, en het spijt me zeer. De douane houdt die lampen vast, en daar gaan wij niet over.]] {
  act = { "apologise", "explain" }, go = "boos",
  why = [[Weer uitleg, en weer hoort ze niets over zichzelf.]],
}
reply [[Dan haal ik de bestelling voor u weg, geen probleem. U hebt het geld binnen drie dagen terug.]] {
  act = "agree", off = "beside", takes = "1d", go = "berust",
  why = [[Ze wil nog steeds een lamp. Dit klinkt alsof je blij bent dat het is opgelost.]],
}
reply [[U belt er zelf achteraan, en ik liep over u heen. Dat had niet gemogen en het spijt me.]] {
  act = { "acknowledge", "apologise" }, set = { erkend = true }, go = "duiden",
  why = [[Je keert om. Dat kan nog, maar het heeft iets gekost.]],
}

moment "teleurgesteld" { step = "acknowledge", route = "self" }
customer [[Tja. Dan wacht ik maar weer af.]] { mood = "resigned" }
  signal "weer af" { kind = "implicit", why = [[Ze wachtte al twee keer.]] }
thought [[Ik koop er wel een ergens anders.]]

reply [[Nee, dit kan beter, en ik zoek het uit. Ik breng hem morgen zelf bij u langs, en ik bel u eerst.]] {
  act = "own", takes = "1d", contact = true, go = "afwachten",
  when = { trust = { min = 25 } },                         -- alleen als er nog vertrouwen is
  why = [[Alsnog neem je het over. Het is later dan nodig was.]],
}
reply [[Dat spijt me, en ik wil het graag afronden. Zegt u even snel of u hem nog wilt, dan weet ik dat.]] {
  act = { "apologise", "hurry" }, go = "boos",
  why = [[Je bedoelt het goed, en zij hoort dat ze moet opschieten.]],
}
reply [[Ik begrijp dat dit lastig voor u is. Ik zet er een notitie bij, dan blijft het hier in beeld.]] {
  act = "script", go = "berust",
  why = [[Voor haar verandert er niets.]],
}

-- Hoe het afloopt: delighted, satisfied, resigned, escalated of lost ---------------------------------

ending "blij" [[Wat fijn, dan kan ik weer lezen. Goed dat ik toch heb gebeld.]] { outcome = "delighted" }
ending "tevreden" [[Goed, dan is het zo geregeld. Dank u wel.]] { outcome = "satisfied" }
ending "afwachten" [[Goed. Ik zie wel of hij er morgen is.]] { outcome = "resigned" }
ending "berust" [[Nou, dan wacht ik het maar af. Dag.]] { outcome = "resigned" }
ending "boos" [[Ik schrijf wel een brief. Misschien leest iemand die.]] { outcome = "escalated" }
ending "opgehangen" [[(Ze hangt op. Bij ons belt ze niet meer.)]] { outcome = "lost" }
