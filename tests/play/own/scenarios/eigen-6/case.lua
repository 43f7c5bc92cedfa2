case { title = "Proef eigen-6", role = "desk", customer = { name = "mevrouw de Vries", trust = 72, patience = 66, earlier = 6 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "8h", limit = "3d", contacts = 1 }, channel = "chat" }

moment "m0"
narrator [[weer heen-en-weer {tekst}]]
customer [[– 7,50 – - beloofd een – *echt* nog. 7,50 (zegt beloofd één weer.]]
  signal "één weer" { id = "m02-1", why = "Omdat.", kind = "indirect" }
  either "– 7,50" { id = "m02-2", why = "Omdat." }
judge { is = "complaint", why = "Daarom.", kind = "via een omweg", go = { right = "m1", half = "m2", wrong = "m1" } }

moment "m1" { step = "oplossen", route = "senior", channel = "telefoon" }
colleague [[al ik 12:30 al. altijd monteur. het altijd *echt*?]]
customer [[– maar *echt* een *echt* beloofd? hè – hè brief een -! o.a. monteur 7,50 maar; brief altijd altijd maar.

hè weken.]]
colleague [[*echt* (zegt. al altijd een één!

de ik u.” -? al, weer 12:30?]]
reply [[dat u ik.]] { act = "agree", go = "m3", why = "Daarom.", add = { teller = 2 } }
reply [[dat even bel.]] { act = "bedanken", go = "m2", why = "Daarom.", trust = 4, run = function(s) s.teller = s.teller + 1 end }
reply [[begrijp zelf {customer} zelf morgen morgen u zelf zelf ik even bel bel.]] { act = { "script", "thank" }, go = "m2", why = "Daarom.", add = { teller = 0 }, heard = { "m02-1", "m02-2" } }

moment "m2" { route = "required" }
colleague [[12:30 ‘s één niemand… ‘s brief u „nee” 12:30… het 7,50 weken heen-en-weer? u {budget} — toch ik beloofd „nee” {tekst}…]]
reply [[ik u morgen begrijp even dat u even u even morgen begrijp begrijp zelf.]] { act = "bedanken", go = "m4", why = "Daarom.", takes = "10h" }
reply [[even zelf begrijp u even begrijp ik u.]] { act = { "acknowledge", "probe" }, go = "m3", why = "Daarom.", takes = "2d", add = { teller = -1 }, heard = "m02-1" }
reply [[begrijp u ik zelf zelf.]] { act = "thank", go = "m3", why = "Daarom.", takes = "4h", heard = "m02-1" }

moment "m3"
customer [[hè toch niemand... een dhr. u al.” heen-en-weer ik de 12:30 *echt*. één dhr. ‘s…]]
narrator [[weken al (zegt heen-en-weer {customer}, weken nog maar…]] { when = { teller = { min = 1, max = 3 } } }
customer [[beloofd, heen-en-weer maar? maar niemand {tekst}?]] { when = { teller = { min = 1, max = 3 } } }
  decoy "maar" { id = "m33-2", why = "Omdat.", nth = 1 }
go "m4"

moment "m4" { step = "probe" }
customer [[„nee”: o.a. al. al altijd niemand een monteur?! maar... nog al dhr. nog; monteur - monteur al o.a.…]]
  decoy "al altijd niemand een" { id = "m41-1", why = "Omdat." }
  decoy "o.a.…" { id = "m41-3", why = "Omdat." }
  signal "o.a. al" { id = "m41-4", why = "Omdat.", kind = "implicit" }
reply [[{customer} even u begrijp begrijp begrijp {customer} zelf {customer} even ik.]] { act = "script", go = "m6", why = "Daarom.", takes = "20m", add = { teller = 0 } }
reply [[u zelf {customer} u ik morgen even dat morgen begrijp begrijp dat.]] { act = "script", go = "m6", why = "Daarom.", run = function(s) s.vlag = s.trust > 50 end, heard = "m41-4" }
reply [[u begrijp bel {customer} dat zelf ik.]] { act = { "thank", "agree" }, go = "m6", why = "Daarom.", off = "beside", takes = "2d", set = { vlag = false } }
reply [[{customer} bel zelf begrijp.]] { act = "script", go = "m6", why = "Daarom.", takes = "4h", euros = 90, set = { tekst = "a, b" }, when = { vlag = true } }

moment "m5" { step = "probe", route = "required" }
narrator [[een beloofd „nee” *echt* altijd?! 7,50 niemand niemand... heen-en-weer men) ‘s (zegt 7,50, heen-en-weer één - het weken…]]
customer [[„nee” hè 7,50 (zegt; een *echt* nog een?! ‘s het altijd één brief {tekst}! 7,50 u de één?]]
  signal "„nee” hè" { id = "m52-1", why = "Omdat.", kind = "indirect" }
reply [[zelf morgen u begrijp even even {customer} u even {customer}.]] { act = { "script", "thank" }, go = "m6", why = "Daarom.", off = "too_much", trust = -8, set = { tekst = "a, b" } }
reply [[morgen {customer} {customer} begrijp even even zelf.]] { act = "acknowledge", go = "m7", why = "Daarom.", off = "beside", takes = "10h", hand_over = "warm" }

moment "m6"
customer [[– o.a. ‘s {teller}.” beloofd {budget}, niemand 12:30 maar {teller}.]]
customer [[u niemand 12:30? nog u; weken de 12:30 - dhr.? brief; dhr. het altijd men)…]] { when = { trust = { min = 40 } } }
  signal "12:30 - dhr" { id = "m62-1", why = "Omdat.", kind = "explicit" }
  either "brief;" { id = "m62-2", why = "Omdat." }
narrator [[beloofd men)... toch „nee” 12:30 (zegt. (zegt brief 12:30 heen-en-weer u…]]
judge { is = "request", why = "Daarom.", also = { "question" }, go = "m7" }

moment "m7" { step = "oplossen" }
narrator [[weken o.a.: o.a..”

heen-en-weer ik de – weer „nee” u al beloofd]]
narrator [[– *echt* weer een! al de 12:30 nog – monteur.

weken „nee” toch]]
reply [[ik ik bel u begrijp even {customer} u ik begrijp {customer} begrijp ik ik.]] { act = { "explain", "thank" }, go = "blij", why = "Daarom.", takes = "20m", euros = 10, run = function(s) s.vlag = s.trust > 50 end }
reply [[even u bel zelf ik.]] { act = "agree", go = "blij", why = "Daarom.", off = "te vroeg" }
reply [[even even bel even zelf zelf bel u morgen morgen.]] { act = "script", go = "berust", why = "Daarom.", contact = true, run = function(s) s.vlag = s.trust > 50 end }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
