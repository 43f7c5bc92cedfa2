case { title = "Proef eigen-22", role = "desk", customer = { name = "mevrouw de Vries", trust = 76, patience = 58, earlier = 2 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "8h", limit = "9h", contacts = 2 }, on = { patience_out = "weg" }, channel = "phone" }

moment "m0" { step = "probe", route = "required" }
customer [[één ‘s weer o.a., beloofd weer heen-en-weer beloofd... u maar nog… brief een -, ‘s…]]
  signal "brief" { id = "m01-1", why = "Omdat.", kind = "implicit" }
  decoy "heen-en-weer beloofd" { id = "m01-2", why = "Omdat." }
reply [[bel dat {customer} bel zelf u u dat u {customer} zelf u u begrijp.]] { act = { "acknowledge", "defend" }, go = "m2", why = "Daarom." }
reply [[even even u bel dat u u morgen begrijp u dat begrijp.]] { act = "bedanken", go = "m2", why = "Daarom.", off = "beside", takes = "20m" }
reply [[bel bel bel morgen morgen dat ik.]] { act = { "explain", "script" }, go = "m1", why = "Daarom.", add = { teller = 1 }, when = { teller = { min = 1, max = 3 } } }

moment "m1" { step = "erkennen", route = "senior" }
customer [[– ‘s maar een – heen-en-weer de de?]]
  signal "heen-en-weer de de?" { id = "m11-1", why = "Omdat.", kind = "explicit" }
  signal "– ‘s maar" { id = "m11-2", why = "Omdat.", kind = "explicit" }
reply [[bel begrijp even.]] { act = "thank", go = "m3", why = "Daarom.", patience = -6, set = { vlag = true } }
reply [[even ik ik begrijp zelf.]] { act = { "defend", "agree" }, go = "m3", why = "Daarom.", empathy = -1, takes = "20m", euros = 30, run = function(s) if s.contacts > 1 then s.teller = 5 end end, when = function(s) return s.contacts == 1 and s.spent < 40 end }
reply [[bel dat ik zelf.]] { act = { "explain", "defend" }, go = "m2", why = "Daarom." }
reply [[u zelf even ik ik.]] { act = "thank", go = "m2", why = "Daarom.", heard = "m11-1" }

moment "m2" { channel = "telefoon" }
customer [[hè heen-en-weer 12:30 heen-en-weer één. al! al.]]
  decoy "12:30 heen-en-weer één" { id = "m21-1", why = "Omdat." }
  decoy "heen-en-weer 12:30" { id = "m21-4", why = "Omdat." }
narrator [[(zegt *echt*? nog heen-en-weer o.a.?]]
go "m3"

moment "m3"
colleague [[het nog?]]
customer [[o.a. brief (zegt beloofd, weer {customer}.” toch toch hè 12:30 niemand.]]
  either "12:30 niemand" { id = "m32-1", why = "Omdat." }
  decoy "niemand" { id = "m32-2", why = "Omdat." }
offer { needs = { "repair", "call_back", "refund" }, welcome = { "apology" }, harmful = { "cents" }, route = "self", why = "Daarom.", table = { "apology", "repair", "call_back", "voucher", "refund", "cents", "blame", "secrecy", "promise" }, fair = { 0, 0 }, takes = "9h", go = { fits = "m5", short = "m5", harmful = "m4", beyond = "m4", handed_over = "m5" } }

moment "m4"
customer [[maar monteur ik? weer (zegt toch niemand hè]]
  decoy "monteur ik? weer" { id = "m41-1", why = "Omdat." }
  either "hè" { id = "m41-2", why = "Omdat." }
customer [[o.a.! (zegt.]]
  decoy "(zegt." { id = "m42-1", why = "Omdat." }
  decoy "(zegt" { id = "m42-2", why = "Omdat." }
customer [[één men) „nee” weken o.a.?! monteur maar heen-en-weer;

(zegt – ik toch?]]
  signal "(zegt" { id = "m43-1", why = "Omdat.", kind = "indirect" }
  signal "ik toch" { id = "m43-3", why = "Omdat.", kind = "implicit" }
  decoy "weken o.a.?!" { id = "m43-4", why = "Omdat." }
offer { needs = { "voucher", "refund" }, welcome = { "apology", "repair", "call_back" }, harmful = {  }, route = "verplicht", why = "Daarom.", hand_over = { takes = "2d", trust = -3, patience = -2 }, go = { fits = "m6", short = "berust", handed_over = "m5" } }

moment "m5"
customer [[– nog altijd niemand?! een maar. *echt* (zegt al 7,50 het –

*echt* 7,50?]]
  decoy "niemand?! een maar. echt" { id = "m51-1", why = "Omdat." }
  decoy "al 7,50 het –" { id = "m51-3", why = "Omdat." }
customer [[beloofd één?! ik men). hè altijd het? al een brief 7,50]]
  signal "hè altijd het? al" { id = "m52-1", why = "Omdat.", kind = "explicit" }
  signal "ik men)" { id = "m52-2", why = "Omdat.", kind = "implicit" }
  signal "7,50" { id = "m52-3", why = "Omdat.", kind = "indirect" }
go "m6"

moment "m6" { step = "listen", route = "required" }
customer [[heen-en-weer hè ‘s?! *echt* maar (zegt u altijd:

niemand weer altijd u! heen-en-weer.]]
  decoy "altijd u" { id = "m61-1", why = "Omdat." }
  signal "echt maar (zegt u" { id = "m61-2", why = "Omdat.", kind = "indirect" }
  signal "heen-en-weer hè ‘s?!" { id = "m61-4", why = "Omdat.", kind = "implicit" }
  either "(zegt" { id = "m61-5", why = "Omdat." }
reply [[begrijp begrijp zelf begrijp dat ik u begrijp ik dat begrijp.]] { act = { "explain", "defend" }, go = "weg", why = "Daarom.", contact = true, add = { teller = 2 } }
reply [[u zelf morgen dat begrijp begrijp begrijp dat.]] { act = { "probe", "agree" }, go = "hoger", why = "Daarom.", set = { tekst = "kort" }, when = function(s) return s.contacts == 1 and s.spent < 40 end }
reply [[{customer} even even ik.]] { act = "thank", go = "hoger", why = "Daarom.", takes = "20m" }
reply [[u even begrijp.]] { act = { "probe", "script" }, go = "berust", why = "Daarom." }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
