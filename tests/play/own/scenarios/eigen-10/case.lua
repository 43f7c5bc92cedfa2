case { title = "Proef eigen-10", role = "desk", customer = { name = "mevrouw de Vries", trust = 35, patience = 20, earlier = 5 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", on = { patience_out = "weg" }, channel = "balie" }

moment "m0" { step = "oplossen", role = "balie" }
customer [[nog niemand. altijd.”

weken dhr. *echt* niemand.” maar altijd {customer}?! één maar een al {customer} — 12:30 men) maar maar?]]
  signal "niemand.” maar" { id = "m01-1", why = "Omdat.", kind = "implicit" }
  decoy "12:30 men)" { id = "m01-4", why = "Omdat." }
reply [[bel {customer} even bel {customer}.]] { act = "thank", go = "m2", why = "Daarom.", contact = true, euros = 30 }
reply [[{customer} dat u even morgen zelf {customer} dat bel ik.]] { act = "bedanken", go = "m2", why = "Daarom.", empathy = 0, heard = { "m01-1", "m01-4" } }
reply [[bel morgen bel {customer} begrijp even zelf zelf ik bel.]] { act = "bedanken", go = "m1", why = "Daarom.", off = "early", set = { vlag = false }, heard = { "m01-1", "m01-4" } }
reply [[dat begrijp ik u bel dat u bel bel zelf morgen morgen.]] { act = { "defend", "script" }, go = "m2", why = "Daarom.", off = "too_much", set = { vlag = false } }

moment "m1" { step = "oplossen" }
customer [[men) ik 7,50 het – dhr. een {customer}.]]
  signal "dhr. een" { id = "m11-1", why = "Omdat.", kind = "explicit" }
  decoy "men) ik 7,50 het" { id = "m11-2", why = "Omdat." }
  either "het –" { id = "m11-5", why = "Omdat." }
reply [[bel {customer} even u ik even begrijp even ik {customer} ik morgen begrijp.]] { act = { "probe", "script" }, go = "m2", why = "Daarom.", contact = true }
reply [[zelf {customer} {customer} even dat bel dat dat even {customer} dat {customer} u.]] { act = "script", go = "m2", why = "Daarom.", euros = 90, when = function(s) return s.contacts == 1 and s.spent < 40 end }

moment "m2"
narrator [[ik hè „nee” beloofd – men) een al één...

hè - hè. maar men) maar.” „nee” hè…]]
offer { needs = { "apology", "repair", "call_back" }, welcome = { "cents" }, harmful = { "refund" }, route = "self", why = "Daarom.", fair = { 0, 0 }, takes = "3d", hand_over = { takes = "20m", trust = -4, patience = -4 }, go = { fits = "m4", short = "m3", harmful = "m3", handed_over = "m3" } }

moment "m3"
narrator [[– (zegt…]]
customer [[hè… weer weer nog, brief 7,50 monteur toch toch, dhr.… „nee” (zegt… hè weken heen-en-weer?]] { when = { trust = { min = 40 } } }
judge { is = "compliment", why = "Daarom.", go = { right = "m4", half = "m4", wrong = "berust" } }

moment "m4"
narrator [[de heen-en-weer?! nog monteur, monteur u ik monteur {teller}: een weer weer... men) - weer men) ‘s?! 7,50 de…]]
narrator [[heen-en-weer het u... *echt* een beloofd hè — niemand monteur dhr. {customer}?]]
go "blij"

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
