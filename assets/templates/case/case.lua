-- @TITLE@
--
-- Een voorbeeld om te veranderen: alles wat kan, komt één keer voor, met uitleg erbij.
-- Wat achter -- staat, is voor jou. De speler ziet het niet. Tekst staat tussen [[ en ]].
--
--   spelen     klachtenspel play @ID@
--   nakijken   klachtenspel check @ID@
--
-- Wat elk woord doet, staat in scenarios/README.md, onder Naslag.

case {
  title    = "@TITLE@",
  summary  = "Een klant belt over een lamp die ze heeft besteld.",   -- nooit wat er te horen valt
  sector   = "winkel",
  channel  = "phone",                     -- phone, counter, email, chat, letter of social
  role     = "shop",                      -- wie de speler is: hieronder, of een rol uit house.lua
  minutes  = 4,
  teaches  = { "een vraag kan een klacht zijn", "uitleg klinkt als verdediging" },   -- na de eerste keer
  themes   = { "threshold", "no_word" },  -- de thema's van house.lua waarop de rapporten tellen
  -- Een goede doorlooptijd, wanneer die niets meer waard is, en hoe vaak er contact mag zijn.
  norm     = { time = "1d", limit = "7d", contacts = 1 },
  -- earlier: hoe vaak het al misging. Hoe vaker, hoe sneller het vertrouwen en het geduld dalen.
  customer = { name = "mevrouw Smit", portrait = "vrouw-45", trust = 45, patience = 35, earlier = 1 },
  -- Wat de casus moet onthouden, met de waarde aan het begin.
  flags    = { erkend = false, gehoord = 0, dagen = 9 },
  start    = "opening",                   -- het moment waar het begint
  level    = 1, after = { "de-kraan" },   -- plaats in het leerpad, en wat beter eerst komt
  on       = { patience_out = "opgehangen" },
}

-- Een casus mag een eigen rol, remedie of act meebrengen. De rest komt uit house.lua.

role "shop" { label = "medewerker winkel", euros = 20,
              may = { "apology", "call_back", "deliver", "gesture", "voucher", "new_ticket" },
              may_not = { "complaint_form" } }   -- kan op tafel liggen, en is nooit goed
remedy "deliver" { label = "vandaag zelf brengen", trust = 7, patience = 8 }
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
-- Wie markeert, markeert een zinsdeel: van leesteken tot leesteken. Houd die kort.
customer [[Goedemorgen. Ik bel toch nog maar eens over mijn lamp. U zou mij bellen als hij er was, dus
ik dacht, ik vraag het zelf even. Bij de bakker wacht ik ook nog op een taart, dus ik ben toch bezig.]]
  -- Een signaal: woorden waarin een klacht zit. explicit, implicit of indirect.
  signal "toch nog maar eens" { kind = "implicit", why = [[Wie nog eens belt, kreeg eerder niet wat was afgesproken.]] }
  signal "U zou mij bellen"   { kind = "implicit", why = [[Er is iets beloofd, en het is niet gebeurd.]] }
  -- Wat je op twee manieren kunt horen: markeren helpt niet en schaadt niet.
  either "ik vraag het zelf even" { why = [[Een verwijt, of gewoon handig. Allebei kan.]] }
  -- Een lokaas: woorden die op een klacht lijken en er geen zijn. Nooit in het zinsdeel van een signaal.
  decoy  "wacht ik ook nog"   { why = [[Weer wachten, maar dit gaat over een taart.]] }
-- Wat de klant denkt en niet zegt. De speler leest het achteraf.
thought [[Als hij kwijt is, zeggen ze het vast niet.]]

-- Antwoorden: even veel zinnen, even lang, even vriendelijk. Wat goed is, hangt van deze klant af:
-- met off is een antwoord het goede op de verkeerde plaats (de soorten staan in house.lua). Hoogstens
-- één antwoord per moment is een valkuil.
reply [[Dat is vervelend voor u, de fabriek heeft het erg druk. Reken op twee weken, dan is hij er.]] {
  act = "explain", go = "kort",
  why = [[Ze vroeg niet waarom. Uitleg klinkt hier als verdediging.]],
}
reply [[Wat leuk, een taart erbij! Is er vandaag iemand jarig, of hebt u iets anders te vieren?]] {
  act = "skip", heard = "wacht ik ook nog", go = "kort",   -- alleen voor wie dit lokaas markeerde
  trust = -6, patience = -9,                               -- in plaats van wat de act doet
  why = [[Je pakt het enige op dat niet over ons gaat.]],
}
reply [[Wij zouden u bellen, als ik u goed begrijp. Hoe is het tot nu toe gegaan met die lamp?]] {
  act = "invite", heard = { "toch nog maar eens", "U zou mij bellen" }, go = "verhaal",
  add = { gehoord = 1 },                                   -- telt iets op bij een vlag
  why = [[Je noemt wat je hoorde en maakt ruimte voor het verhaal.]],
}
reply [[Ik bel u vandaag zelf terug over de lamp, beloofd. Wat is het nummer van de bestelling?]] {
  act = { "own", "clarify" }, off = "early", go = "verhaal",
  why = [[Fijn voor wie alleen een datum wil. Zij heeft nog niets verteld, en was al twee keer beloofd.]],
}
reply [[Excuses, de bestellingen doet een andere afdeling. Mag ik u even hun nummer geven?]] {
  act = "apologise", off = "not_ours", hand_over = "cold", takes = "1d", contact = true, go = "kastje",
  add = { dagen = 1 },
  why = [[Van het kastje naar de muur: dit mag je zelf oplossen.]],
}

moment "verhaal" { step = "acknowledge" }
-- {dagen} is de vlag, *weer* krijgt nadruk. {customer} en {budget} kunnen ook.
customer [[Ik heb hem {dagen} dagen geleden besteld. Eerst zou hij maandag komen, en toen *weer* maandag.
Ik heb er twee ochtenden voor vrij gehouden. Op een bank van een andere winkel wacht mijn buurman al weken.]]
  -- Staan de woorden er twee keer? Dan zegt nth welke. Met id geef je een signaal een eigen naam.
  signal "maandag"          { kind = "implicit", nth = 2, id = "weer maandag", why = [[Twee keer dezelfde belofte is een klacht.]] }
  signal "twee ochtenden"   { kind = "implicit", why = [[Wat het haar kostte, heel neutraal verteld.]] }
  decoy  "wacht mijn buurman al weken" { why = [[Daar zit onvrede in, over een ander en tegen een ander.]] }
thought [[Straks vinden ze mij een zeur.]]

reply [[Dat is sneu, al onze klanten worden netjes teruggebeld. Kan het zijn dat u net even weg was?]] {
  act = "defend", go = "kort",
  why = [[Je neemt het op voor ons, en dus tegen haar.]],
}
reply [[Twee keer beloofd, dat had nooit mogen gebeuren. Het spijt mij zo, ik bel nu mijn directeur.]] {
  act = { "acknowledge", "apologise" }, off = "too_much", go = "duiden",
  why = [[Goed waar iemand in nood zat. Zij vertelt het rustig, en moet jou nu kalmeren.]],
}
reply [[U hield er twee ochtenden voor vrij, en de lamp kwam niet. Dat is niet goed van ons, sorry.]] {
  act = { "acknowledge", "apologise" }, go = "duiden",
  set = { erkend = true },                                 -- geeft een vlag een waarde
  why = [[Wat er gebeurde, wat het kostte, en dat het niet zo hoort.]],
}
reply [[Bedankt voor uw geduld, mevrouw Smit, dat waardeer ik. Zal ik kijken of hij nu binnen is?]] {
  act = "script", go = "duiden",
  why = [[Een standaardzin. Hij past bij elke klant, dus niet bij haar.]],
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
-- Een regel kan afhangen van een vlag, en een eigen gezicht hebben.
customer [[Fijn dat u dat zegt, van die ochtenden.]] { when = { erkend = true }, mood = "relieved" }
customer [[Het is niet erg, hoor. Ik lees nu zolang aan de keukentafel.]]
  signal "Het is niet erg" { kind = "indirect", why = [[Ze maakt zich klein. Dan is er juist iets.]] }
thought [[Mijn ogen doen er zeer van.]]

reply [[Gelukkig, dan is er geen haast bij, dat scheelt. Zal ik noteren dat u even vooruit kunt?]] {
  act = "skip", go = "oplossing",
  run = function(s) s.dagen = s.dagen + 2 end,             -- voor wie kan programmeren
  why = [[Je neemt 'niet erg' letterlijk.]],
}
reply [[U leest aan de keukentafel, en dat gaat net. Wat lukt er niet, zolang de lamp er niet is?]] {
  act = "probe", heard = "Het is niet erg", go = "oplossing",
  add = { gehoord = 1 },
  why = [[Je vraagt wat het voor haar betekent. Dan weet je ook wat helpt.]],
}
reply [[Ik zie hier drie lampen staan, in twee kleuren. Welke had u ook weer bij ons besteld?]] {
  act = "probe", off = "beside", go = "oplossing",
  why = [[Goed bij een verkeerde lamp. Hier weet je nu alles van de lamp en niets van haar.]],
}

-- Aanbieden: de speler kiest remedies, een bedrag, en wie er beslist.
moment "oplossing" { step = "solve" }
customer [[Lezen bij slecht licht, dat houd ik niet vol. Wat kunt u nu voor mij doen?]]
narrator [[Je mag nog {budget} euro uitgeven.]]
offer {
  needs     = { "apology", "deliver" },      -- zonder deze is ze niet geholpen
  welcome   = { "call_back", "gesture" },    -- deze zijn mooi meegenomen
  harmful   = { "voucher", "new_ticket" },   -- deze doen hier kwaad
  -- Wat er op tafel ligt. Laat het weg, en alles wat de rol mag en niet mag ligt er.
  table     = { "apology", "deliver", "call_back", "gesture", "voucher", "new_ticket", "complaint_form" },
  fair      = { 5, 15 },                     -- een eerlijk bedrag; laat weg waar geld geen rol speelt
  route     = "self",                        -- self: jij beslist; senior: je baas; required: iemand anders
  takes     = "4h",                          -- hoe lang het duurt als je zelf beslist
  hand_over = { takes = "2d", trust = -5, patience = -6 },
  go        = { fits = "afronden", short = "teleurgesteld", harmful = "teleurgesteld",
                beyond = "teleurgesteld", handed_over = "teleurgesteld" },
  why       = [[Excuses en de lamp vandaag. Een klein bedrag zegt dat haar tijd iets waard is.]],
}

-- Een goed einde is er alleen voor wie luisterde: anders leert de casus dat het ook zonder kan.
moment "afronden" { step = "follow_up" }
customer [[Goed. Dan hoor ik het wel als het weer anders wordt.]]
  signal "als het weer anders wordt" { kind = "implicit", why = [[Ze rekent er al half op.]] }
thought [[Eerst zien.]]

reply [[Mocht er nog iets zijn met de lamp, dan ben ik er. Belt u mij dan gerust, ook op zaterdag?]] {
  act = "follow_up", off = "not_ours", go = "tevreden",
  when = { erkend = true, gehoord = { min = 2 } },         -- alleen als dit alles klopt
  why = [[Vriendelijk, maar het is weer zij die moet bellen.]],
}
reply [[Morgen om elf uur bel ik u zelf, om te horen of hij het doet. Past dat u, of liever later?]] {
  act = "follow_up", go = "blij",
  when = { erkend = true, gehoord = { min = 2 } },
  why = [[De volgende keer bellen wij, met een tijd erbij.]],
}
reply [[Fijn dat ik het voor u op kon lossen, mevrouw Smit. Wilt u mij nog een cijfer geven?]] {
  act = "survey", go = "berust",
  why = [[Een cijfer is voor ons. Zij heeft er niets aan.]],
}
reply [[Ik doe er tien euro bij, omdat het zo lang duurde. Staan we dan weer gelijk, denkt u?]] {
  act = "agree", empathy = 0, euros = 10, go = "berust",
  when = function(s) return s.spent <= 10 end,             -- alleen als er weinig gegeven is
  why = [[Een bedrag achteraf koopt haar vraag af.]],
}

-- Waar het misgaat -------------------------------------------------------------------------------

-- Zonder keuze: de speler luistert, en het gaat vanzelf verder. role en channel gelden vanaf hier.
moment "kastje" { role = "shop", channel = "phone" }
narrator [[Een dag later gaat je telefoon weer.]]
colleague [[Ik heb hier {customer} voor je. Wij doen geen bestellingen, hoor.]]
customer [[Daar ben ik weer. Ze zeggen dat ik toch bij u moet zijn.]]
  signal "Daar ben ik weer" { kind = "explicit", why = [[Heen en weer gestuurd, en dat zegt ze ook.]] }
go "kort"

moment "kort" { step = "acknowledge", route = "self" }
customer [[Ik geloof niet dat u mij hoort. Laat die lamp dan maar zitten.]]
  signal "niet dat u mij hoort"          { kind = "explicit", why = [[Nu zegt ze het hardop.]] }
  signal "Laat die lamp dan maar zitten" { kind = "implicit", why = [[Ze geeft het op.]] }
thought [[Nog één keer, en dan hang ik op.]]

reply [[De lampen komen van ver, daar zit het wachten in. Zal ik u laten zien waar hij nu is?]] {
  act = "inform", off = "not_asked", go = "boos",
  why = [[Goed voor wie vraagt waar hij blijft. Zij hoort weer niets over zichzelf.]],
}
reply [[Het spijt mij dat u zo lang wacht op die lamp. Mag ik u het nummer van de winkel geven?]] {
  act = "apologise", off = "not_ours", hand_over = "cold", takes = "1d", go = "boos",
  why = [[Nog een keer opnieuw beginnen doet ze niet.]],
}
reply [[U hebt gelijk, twee keer beloofd en niet gedaan. Wilt u mij vertellen hoe het verder ging?]] {
  act = "acknowledge", set = { erkend = true }, go = "duiden",
  why = [[Je keert om. Dat kan nog, maar het heeft iets gekost.]],
}
reply [[Wij doen hier allemaal ons best voor u, mevrouw. Zegt u even snel wat u precies wilt?]] {
  act = { "defend", "hurry" }, go = "boos",                -- meer acts: de laagste telt voor het inleven
  why = [[Je neemt het op voor ons, en nu kost zij ook nog tijd.]],
}

moment "teleurgesteld" { step = "acknowledge", route = "self" }
customer [[Tja. Dan wacht ik maar weer af.]] { mood = "hurt" }
  signal "weer af" { kind = "implicit", why = [[Drie keer wachten, in vijf woorden.]] }
thought [[Ik koop er wel een ergens anders.]]

reply [[Ik zou graag meer voor u doen, dat gaat helaas niet. Zo zijn de regels voor bestellingen.]] {
  act = "rules", go = "boos",
  why = [[Een regel is geen antwoord. En je mág meer doen.]],
}
reply [[Dit moet beter, ik neem het nu van u over. Morgen breng ik hem zelf, en ik bel u eerst.]] {
  act = "own", takes = "1d", contact = true, go = "berust",
  when = { trust = { min = 25 } },                         -- alleen als er nog vertrouwen is
  why = [[Alsnog neem je het over. Het is later dan nodig was.]],
}
reply [[Ik snap dat dit lastig is, en het spijt mij oprecht. Ik schrijf het voor u op, is dat goed?]] {
  act = { "acknowledge", "apologise" }, off = "beside", go = "berust",
  why = [[Goed aan het begin. Nu brengt een notitie geen licht.]],
}

-- Hoe het afloopt: delighted, satisfied, resigned, escalated of lost ---------------------------------

ending "blij" [[Wat fijn, dan kan ik weer lezen. Ik ben blij dat ik toch heb gebeld.]] { outcome = "delighted" }
ending "tevreden" [[Goed, dan is het zo geregeld. Dank u wel.]] { outcome = "satisfied" }
ending "berust" [[Nou, dan wacht ik het maar af. Dag.]] { outcome = "resigned" }
ending "boos" [[Ik schrijf wel een brief. Misschien leest iemand die.]] { outcome = "escalated" }
ending "opgehangen" [[(Ze hangt op. Bij ons belt ze niet meer.)]] { outcome = "lost" }
