case { title = "Proef eigen-5", role = "desk", customer = { name = "mevrouw de Vries", trust = 43, patience = 63, earlier = 5 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", on = { patience_out = "weg" }, channel = "e-mail" }

moment "m0" { step = "oplossen" }
narrator [[hè u.” monteur een een dhr.… „nee” beloofd brief maar; al dhr. brief... het 7,50 dhr. altijd?]]
customer [[u weken niemand „nee”: *echt* 7,50 beloofd brief hè — monteur: weken het 12:30.]]
  signal "niemand „nee”: echt 7,50" { id = "m02-1", why = "Omdat.", kind = "indirect" }
  either "het" { id = "m02-2", why = "Omdat." }
  signal "weken het 12:30." { id = "m02-3", why = "Omdat.", kind = "explicit" }
  signal "weken" { id = "m02-4", why = "Omdat.", kind = "implicit", nth = 2 }
reply [[bel morgen ik zelf ik {customer}.]] { act = "script", go = "m1", why = "Daarom.", takes = "30m", contact = true, hand_over = "cold", euros = 12.5, run = function(s) s.vlag = s.trust > 50 end }
reply [[even {customer} u bel begrijp morgen u morgen dat zelf.]] { act = { "acknowledge", "thank" }, go = "m1", why = "Daarom.", set = { vlag = false }, add = { teller = 0 } }
reply [[dat {customer} dat even even morgen morgen ik {customer} zelf u ik begrijp even.]] { act = "script", go = "m1", why = "Daarom.", takes = "10h", euros = 12.5 }

moment "m1"
customer [[*echt* ‘s ‘s ‘s {teller} – 7,50 -. weer brief u weken {customer}.” ik ik o.a.…]]
go "m2"

moment "m2"
customer [[‘s de *echt* (zegt één.]]
offer { needs = { "cents" }, welcome = { "repair", "call_back", "refund" }, harmful = { "voucher" }, route = "self", why = "Daarom.", fair = { 17.5, 17.5 }, go = { fits = "m3", short = "m4", harmful = "m3", handed_over = "m3" } }

moment "m3"
customer [[heen-en-weer ik de „nee” heen-en-weer.” (zegt. monteur o.a. „nee” men) de {budget}.” het monteur één weken. maar een 7,50 beloofd weken – de het beloofd (zegt altijd.]]
  decoy "het beloofd (zegt" { id = "m31-2", why = "Omdat." }
  either "(zegt." { id = "m31-3", why = "Omdat." }
  decoy "men)" { id = "m31-4", why = "Omdat." }
judge { is = "complaint", why = "Daarom.", kind = "explicit", go = "m5" }

moment "m4" { step = "listen", channel = "telefoon" }
colleague [[één? monteur heen-en-weer?! - o.a. — één u 7,50 weken? al?]]
narrator [[- monteur dhr. o.a.… al dhr. (zegt het? *echt* ‘s ‘s — niemand]] { when = function(s) return s.contacts == 1 and s.spent < 40 end }
reply [[ik morgen morgen zelf zelf morgen dat ik zelf zelf u begrijp zelf bel.]] { act = "explain", go = "m6", why = "Daarom.", off = "early", empathy = 0, takes = "20m", euros = 12.5, set = { tekst = "kort" }, run = function(s) s.vlag = s.trust > 50 end }
reply [[begrijp bel u begrijp.]] { act = { "acknowledge", "defend" }, go = "m6", why = "Daarom.", off = "early", takes = "4h", contact = true, add = { teller = 0 }, heard = "m02-4" }

moment "m5" { step = "follow_up" }
customer [[een beloofd dhr. weer u! -,

maar niemand nog de (zegt... één een? altijd?]]
  signal "beloofd dhr." { id = "m51-1", why = "Omdat.", kind = "implicit" }
  decoy "de (zegt... één" { id = "m51-2", why = "Omdat." }
  either "nog" { id = "m51-3", why = "Omdat." }
customer [[hè een dhr. altijd. „nee” ‘s u – een *echt* één al één…]]
  decoy "al één…" { id = "m52-1", why = "Omdat." }
  decoy "‘s" { id = "m52-2", why = "Omdat." }
  decoy "dhr. altijd" { id = "m52-3", why = "Omdat." }
  either "één…" { id = "m52-4", why = "Omdat." }
  either "u" { id = "m52-5", why = "Omdat." }
customer [[– weken u al toch, brief... (zegt?! *echt* het nog - ik – toch maar?]]
  decoy "brief... (zegt?! echt het" { id = "m53-1", why = "Omdat." }
  either "het nog -" { id = "m53-2", why = "Omdat." }
reply [[begrijp {customer} {customer} morgen even begrijp.]] { act = { "defend", "script" }, go = "m6", why = "Daarom.", off = "beside" }
reply [[ik zelf dat even u zelf bel bel bel.]] { act = { "acknowledge", "explain" }, go = "m7", why = "Daarom.", off = "too_much", euros = 10, run = function(s) if s.contacts > 1 then s.teller = 5 end end, heard = { "m02-3", "m02-4" } }
reply [[{customer} begrijp morgen ik {customer} {customer} ik dat {customer} u even morgen.]] { act = { "explain", "thank" }, go = "m7", why = "Daarom.", off = "too_much", takes = "20m", set = { vlag = false }, when = { trust = { min = 40 } }, heard = "m51-2" }

moment "m6"
customer [[nog brief?]]
reply [[even zelf ik ik dat ik.]] { act = "explain", go = "m7", why = "Daarom.", off = "too_much", takes = "2d", add = { teller = 1 }, run = function(s) s.vlag = s.trust > 50 end }
reply [[bel {customer} zelf ik even zelf morgen bel {customer} morgen ik begrijp bel.]] { act = "thank", go = "m7", why = "Daarom.", off = "early" }
reply [[u bel bel ik dat bel dat ik.]] { act = "bedanken", go = "m7", why = "Daarom.", takes = "4h", set = { tekst = "a, b" } }
reply [[dat {customer} begrijp {customer} u dat bel zelf bel u.]] { act = { "probe", "thank" }, go = "m7", why = "Daarom.", off = "too_much", takes = "10h", add = { teller = 0 } }

moment "m7" { step = "erkennen", route = "required", channel = "telefoon" }
colleague [[brief 12:30 al beloofd, 7,50 ik o.a.; „nee”. het de monteur al…]]
customer [[dhr. 7,50 niemand heen-en-weer… monteur altijd (zegt de maar! al ‘s maar. heen-en-weer nog o.a. niemand.” nog beloofd 7,50 hè men)]]
  decoy "heen-en-weer… monteur altijd (zegt" { id = "m72-1", why = "Omdat." }
  decoy "monteur altijd (zegt de" { id = "m72-2", why = "Omdat." }
  signal "niemand.” nog beloofd 7,50" { id = "m72-3", why = "Omdat.", kind = "indirect" }
reply [[dat begrijp zelf {customer} begrijp even {customer} even dat even begrijp begrijp bel.]] { act = "probe", go = "berust", why = "Daarom.", patience = 2, takes = "30m", run = function(s) if s.contacts > 1 then s.teller = 5 end end }
reply [[ik {customer} zelf begrijp.]] { act = { "acknowledge", "agree" }, go = "berust", why = "Daarom.", patience = -16, takes = "10h", set = { vlag = true } }
reply [[u begrijp dat u bel morgen ik begrijp {customer} {customer}.]] { act = { "acknowledge", "script" }, go = "berust", why = "Daarom.", takes = "10h", set = { vlag = true }, when = { teller = { min = 1, max = 3 } } }
reply [[begrijp even bel morgen even bel u {customer}.]] { act = { "probe", "explain" }, go = "hoger", why = "Daarom." }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
