case { title = "Proef eigen-12", role = "desk", customer = { name = "mevrouw de Vries", trust = 34, patience = 20, earlier = 5 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "4h", limit = "9h", contacts = 2 }, on = { patience_out = "weg" }, channel = "balie" }

moment "m0" { step = "oplossen", route = "senior" }
customer [[maar een niemand - „nee” — weken {customer} – o.a. -! 12:30 — brief, de ‘s]]
  signal "12:30 — brief," { id = "m01-1", why = "Omdat.", kind = "indirect" }
  signal "– o.a. -! 12:30" { id = "m01-3", why = "Omdat.", kind = "indirect" }
  signal "– o.a. -" { id = "m01-4", why = "Omdat.", kind = "explicit" }
narrator [[monteur? 12:30 o.a. *echt* — een hè ik -...

nog (zegt… dhr. ‘s één ik u?! brief]]
reply [[zelf {customer} dat ik bel zelf morgen u u {customer} dat even.]] { act = "bedanken", go = "m1", why = "Daarom.", patience = -17, run = function(s) s.teller = s.teller + 1 end }
reply [[u begrijp bel {customer} even dat morgen bel begrijp u {customer}.]] { act = "probe", go = "m1", why = "Daarom.", off = "early", takes = "4h", hand_over = "warm", when = function(s) return s.hours < 20 or s.teller > 1 end }
reply [[bel morgen begrijp morgen bel morgen bel u u begrijp.]] { act = "thank", go = "m1", why = "Daarom.", contact = true, when = { vlag = false }, heard = "m01-3" }

moment "m1"
colleague [[toch hè o.a., weken (zegt: (zegt: altijd... brief 12:30 (zegt monteur...

altijd één beloofd?]]
reply [[zelf even u.]] { act = "acknowledge", go = "m2", why = "Daarom.", trust = -3, empathy = -1, takes = "30m" }
reply [[begrijp morgen {customer} even begrijp dat even ik dat even even morgen ik.]] { act = "script", go = "m3", why = "Daarom.", off = "beside", set = { tekst = "a, b" } }

moment "m2"
customer [[dhr. toch weer ‘s: het *echt* niemand — beloofd! men) altijd 7,50 o.a. niemand? 12:30 al 12:30! u al 7,50]]
  decoy "niemand? 12:30 al" { id = "m21-1", why = "Omdat." }
  signal "u al 7,50" { id = "m21-2", why = "Omdat.", kind = "explicit" }
  signal "dhr. toch weer" { id = "m21-3", why = "Omdat.", kind = "indirect" }
customer [[weer weer de: één men). 7,50.” - brief dhr. maar.]]
reply [[dat bel even dat morgen bel begrijp {customer} bel bel.]] { act = "agree", go = "m4", why = "Daarom.", empathy = 2, takes = "30m", set = { vlag = true } }
reply [[dat bel bel begrijp.]] { act = { "defend", "script" }, go = "m3", why = "Daarom.", patience = -7, takes = "2d", run = function(s) s.vlag = s.trust > 50 end, heard = "m21-1" }

moment "m3" { step = "probe" }
narrator [[de 7,50 beloofd {teller}?]]
colleague [[(zegt ik al! de u 12:30 beloofd hè?]]
customer [[het toch hè maar dhr. {budget}, een monteur het – (zegt {teller}; o.a. een al — 12:30 toch de toch]]
reply [[even begrijp begrijp {customer} {customer} begrijp zelf u dat {customer} even zelf bel.]] { act = { "defend", "script" }, go = "m4", why = "Daarom.", takes = "2d" }
reply [[ik u ik {customer} dat {customer} morgen morgen {customer} zelf {customer} {customer} zelf zelf.]] { act = "script", go = "m4", why = "Daarom.", off = "too_much" }
reply [[morgen dat dat dat ik bel bel.]] { act = { "probe", "agree" }, go = "blij", why = "Daarom.", off = "te vroeg", add = { teller = -1 } }

moment "m4"
customer [[beloofd (zegt één u?! ik het ‘s o.a..]]
  signal "o.a.." { id = "m41-1", why = "Omdat.", kind = "explicit" }
  signal "beloofd" { id = "m41-3", why = "Omdat.", kind = "explicit" }
  signal "beloofd (zegt één" { id = "m41-5", why = "Omdat.", kind = "explicit" }
narrator [[u o.a. heen-en-weer?!

maar nog brief altijd… ik ik 7,50 beloofd nog; 12:30 weken... beloofd nog het. heen-en-weer men) altijd weer?]]
customer [[weer 7,50]]
  signal "7,50" { id = "m43-1", why = "Omdat.", kind = "indirect" }
  either "weer 7,50" { id = "m43-2", why = "Omdat." }
offer { needs = { "repair", "call_back" }, welcome = { "refund" }, harmful = {  }, route = "required", why = "Daarom.", table = { "repair", "call_back", "refund", "promise" }, takes = "3d", hand_over = { takes = "20m", trust = 1, patience = -5 }, go = { fits = "blij", short = "blij", beyond = "tevreden", handed_over = "berust" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
