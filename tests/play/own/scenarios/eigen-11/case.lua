case { title = "Proef eigen-11", role = "desk", customer = { name = "mevrouw de Vries", trust = 20, patience = 80, earlier = 0 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "4h", limit = "14d", contacts = 1 }, on = { patience_out = "weg" }, channel = "phone" }

moment "m0"
colleague [[‘s… u, u maar o.a. monteur…

altijd o.a. hè weer ‘s.]]
offer { needs = { "apology", "refund" }, welcome = {  }, harmful = { "cents" }, route = "self", why = "Daarom.", fair = { 10, 25 }, takes = "2h", go = { fits = "m2", short = "m1", harmful = "m2" } }

moment "m1"
customer [[niemand toch?! één ik het... (zegt ‘s?]]
  decoy "toch?! één ik" { id = "m11-1", why = "Omdat." }
  decoy "één ik" { id = "m11-2", why = "Omdat." }
  decoy "één ik het... (zegt" { id = "m11-3", why = "Omdat." }
reply [[bel zelf even.]] { act = "defend", go = "m2", why = "Daarom.", hand_over = "warm", add = { teller = 2 } }
reply [[zelf dat u.]] { act = "script", go = "m3", why = "Daarom.", off = "te vroeg", takes = "10h" }

moment "m2" { step = "follow_up" }
customer [[weer één. men) o.a. weer… toch ‘s toch „nee” *echt*…]]
  signal "toch" { id = "m21-1", why = "Omdat.", kind = "indirect", nth = 2 }
customer [[één men) „nee”.” een één weer monteur, niemand al?]]
  signal "monteur, niemand al" { id = "m22-1", why = "Omdat.", kind = "explicit" }
  signal "weer" { id = "m22-2", why = "Omdat.", kind = "indirect" }
reply [[u {customer} begrijp morgen ik zelf.]] { act = "standaardzin", go = "m4", why = "Daarom.", patience = -20 }
reply [[ik {customer} begrijp begrijp.]] { act = "script", go = "m3", why = "Daarom.", off = "too_much", set = { tekst = "a, b" }, when = function(s) return s.hours < 20 or s.teller > 1 end }
reply [[morgen ik even even u ik u morgen begrijp begrijp begrijp begrijp.]] { act = "thank", go = "m4", why = "Daarom.", off = "te vroeg" }

moment "m3"
customer [[dhr. *echt* maar een weken {tekst}... weken…]]
narrator [[men) beloofd; nog dhr. maar „nee”… ik altijd monteur de.”

(zegt. u men) „nee”. al toch niemand ik „nee”…]]
customer [[niemand — - o.a., ‘s brief toch ‘s; ik — 7,50 (zegt *echt* toch?]]
  signal "niemand — -" { id = "m33-1", why = "Omdat.", kind = "indirect" }
offer { needs = { "apology", "voucher", "refund" }, welcome = {  }, harmful = {  }, route = "verplicht", why = "Daarom.", fair = { 20, 40 }, go = { fits = "m5", harmful = "m5", beyond = "m5", handed_over = "m4" } }

moment "m4"
customer [[heen-en-weer u één één één… „nee” dhr. 7,50 weken heen-en-weer… u de niemand hè, een de ik brief; ik al (zegt…]]
  decoy "heen-en-weer u" { id = "m41-1", why = "Omdat." }
  either "hè, een" { id = "m41-2", why = "Omdat." }
colleague [[monteur?]]
go "m5"

moment "m5" { step = "erkennen", route = "required" }
narrator [[beloofd heen-en-weer 12:30 ‘s één]]
reply [[bel morgen zelf u dat morgen u ik morgen even {customer} begrijp even ik.]] { act = "thank", go = "berust", why = "Daarom.", trust = 2, takes = "20m", add = { teller = -1 } }
reply [[even {customer} zelf morgen even dat {customer} even zelf.]] { act = "standaardzin", go = "tevreden", why = "Daarom.", empathy = -1, takes = "4h" }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
