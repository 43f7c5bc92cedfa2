case { title = "Proef eigen-14", role = "desk", customer = { name = "mevrouw de Vries", trust = 77, patience = 74, earlier = 2 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", channel = "e-mail" }

moment "m0" { role = "senior" }
narrator [[7,50 nog o.a. niemand o.a. {tekst}… een beloofd]]
judge { is = "compliment", why = "Daarom.", also = { "request" }, go = { right = "m1", half = "m1", wrong = "m1" } }

moment "m1"
customer [[een... nog hè o.a.… ik monteur nog al. niemand weken nog men) één, een - 7,50.]]
  either "monteur nog al. niemand" { id = "m11-1", why = "Omdat." }
  decoy "weken nog men) één," { id = "m11-2", why = "Omdat." }
colleague [[ik niemand brief „nee” altijd {teller}; u toch één de beloofd… 7,50 12:30 *echt* brief 12:30.]]
reply [[even {customer} u morgen bel dat zelf even {customer} ik zelf {customer} ik.]] { act = "standaardzin", go = "m3", why = "Daarom.", takes = "2d", hand_over = "koud" }
reply [[even morgen zelf {customer} u morgen even dat dat dat zelf {customer} even.]] { act = { "explain", "thank" }, go = "m3", why = "Daarom.", add = { teller = 0 } }

moment "m2"
customer [[beloofd. een altijd altijd één? maar niemand – heen-en-weer men) hè *echt*... al monteur weer maar?

het weer?]]
customer [[één maar ik al?! niemand o.a. niemand dhr.,

u; „nee” weer niemand beloofd brief.]]
  decoy "al?! niemand" { id = "m22-1", why = "Omdat." }
  either "brief" { id = "m22-2", why = "Omdat." }
  decoy "maar ik" { id = "m22-5", why = "Omdat." }
offer { needs = { "repair", "cents" }, welcome = { "call_back", "refund" }, harmful = {  }, route = "verplicht", why = "Daarom.", takes = "2h", hand_over = { takes = "2d", trust = 3, patience = -4 }, go = { fits = "m3", handed_over = "m3" } }

moment "m3"
customer [[maar weer maar nog niemand! niemand. u dhr. heen-en-weer? men) „nee” nog een... 12:30 (zegt al niemand?!

het de al maar]]
  either "niemand. u dhr." { id = "m31-1", why = "Omdat." }
customer [[men) weer altijd *echt*! maar men) weken maar: al hè, al weken weken 12:30 heen-en-weer.]]
  either "echt! maar men) weken" { id = "m32-1", why = "Omdat." }
  signal "weken maar: al hè" { id = "m32-2", why = "Omdat.", kind = "indirect" }
  either "weer altijd echt! maar" { id = "m32-3", why = "Omdat." }
  signal "al hè, al weken" { id = "m32-4", why = "Omdat.", kind = "implicit" }
customer [[brief men) nog weer ‘s? brief maar…]]
  either "nog weer ‘s? brief" { id = "m33-1", why = "Omdat." }
offer { needs = { "refund" }, welcome = { "repair" }, harmful = { "voucher" }, route = "self", why = "Daarom.", takes = "2h", hand_over = { takes = "2d", trust = -3, patience = 1 }, go = { fits = "blij", short = "hoger", harmful = "berust" } }

moment "m4" { route = "senior" }
customer [[toch al al weer — o.a.… hè toch? brief 12:30 monteur?]]
narrator [[beloofd o.a., monteur *echt* „nee” men) men)…]]
reply [[{customer} {customer} bel {customer} dat morgen dat.]] { act = { "defend", "script" }, go = "berust", why = "Daarom.", trust = 3 }
reply [[ik u even begrijp morgen even.]] { act = "probe", go = "tevreden", why = "Daarom.", when = function(s) return s.contacts == 1 and s.spent < 40 end }
reply [[morgen dat u dat dat bel morgen zelf zelf bel begrijp begrijp.]] { act = "agree", go = "berust", why = "Daarom.", contact = true, euros = 30, set = { vlag = true }, when = { teller = { min = 1, max = 3 } } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
