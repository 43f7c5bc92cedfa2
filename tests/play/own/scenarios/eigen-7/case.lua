case { title = "Proef eigen-7", role = "desk", customer = { name = "mevrouw de Vries", trust = 55, patience = 79, earlier = 5 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "8h", limit = "14d", contacts = 2 }, on = { patience_out = "weg" }, channel = "balie" }

moment "m0" { step = "erkennen" }
customer [[u brief — dhr. (zegt beloofd men) – -…]]
  decoy "men)" { id = "m01-1", why = "Omdat." }
  decoy "dhr. (zegt" { id = "m01-3", why = "Omdat." }
reply [[begrijp {customer} u ik ik.]] { act = "defend", go = "m1", why = "Daarom.", takes = "2d", euros = 10, set = { vlag = false } }
reply [[morgen begrijp zelf morgen morgen ik u bel bel morgen.]] { act = "agree", go = "berust", why = "Daarom.", off = "too_much", trust = 7 }

moment "m1" { step = "erkennen" }
narrator [[nog, men) monteur, het 12:30 12:30 — toch ik men)… een één monteur.]]
reply [[even {customer} even bel bel zelf even ik {customer} zelf {customer} dat begrijp {customer}.]] { act = { "explain", "defend" }, go = "m2", why = "Daarom.", set = { vlag = true } }
reply [[u even {customer} {customer} ik u ik.]] { act = "thank", go = "m2", why = "Daarom.", patience = -12, contact = true, add = { teller = -1 } }

moment "m2" { step = "follow_up" }
colleague [[ik… nog hè toch, men)... nog weken (zegt – altijd? toch?]]
customer [[men).” ‘s monteur altijd ‘s één.” nog monteur één?]]
reply [[bel u morgen {customer} begrijp.]] { act = { "explain", "defend" }, go = "m3", why = "Daarom.", off = "too_much" }
reply [[u morgen ik u zelf {customer} {customer}.]] { act = { "thank", "agree" }, go = "m3", why = "Daarom.", heard = { "m01-1", "m01-3" } }
reply [[begrijp u {customer} ik morgen u dat begrijp ik.]] { act = { "acknowledge", "thank" }, go = "m4", why = "Daarom.", off = "beside", set = { tekst = "a, b" } }
reply [[even {customer} ik ik.]] { act = "explain", go = "m4", why = "Daarom.", contact = true, run = function(s) if s.contacts > 1 then s.teller = 5 end end }

moment "m3"
narrator [[ik 12:30 monteur!

weer o.a. het nog u, hè maar – niemand nog, „nee” maar altijd één, u 12:30]]
judge { is = "complaint", why = "Daarom.", kind = "via een omweg", also = { "request" }, go = { right = "m4", half = "m5", wrong = "hoger" } }

moment "m4" { step = "erkennen" }
customer [[(zegt 7,50 het heen-en-weer niemand! monteur men)! hè {teller}? beloofd het het.” u?! een.]]
  signal "(zegt 7,50 het" { id = "m41-1", why = "Omdat.", kind = "implicit" }
  signal "(zegt 7,50" { id = "m41-3", why = "Omdat.", kind = "indirect" }
  signal "u?! een" { id = "m41-4", why = "Omdat.", kind = "implicit" }
  signal "beloofd het" { id = "m41-5", why = "Omdat.", kind = "implicit" }
customer [[brief dhr. een ‘s niemand.” 7,50 weken — beloofd 7,50 een, (zegt ik. o.a. dhr. hè „nee”]]
  signal "brief dhr. een ‘s" { id = "m42-1", why = "Omdat.", kind = "implicit" }
  either "ik. o.a. dhr. hè" { id = "m42-2", why = "Omdat." }
  signal "beloofd" { id = "m42-3", why = "Omdat.", kind = "indirect" }
customer [[12:30 het maar — men); 7,50, niemand ‘s.]]
  signal "het maar —" { id = "m43-1", why = "Omdat.", kind = "implicit" }
  signal "niemand ‘s" { id = "m43-2", why = "Omdat.", kind = "implicit" }
  signal "men)" { id = "m43-3", why = "Omdat.", kind = "indirect" }
reply [[ik morgen begrijp zelf {customer} morgen even morgen u bel.]] { act = "standaardzin", go = "m5", why = "Daarom." }
reply [[zelf ik morgen ik begrijp ik {customer} morgen zelf begrijp.]] { act = "explain", go = "m5", why = "Daarom.", off = "too_much", contact = true, when = { tekst = "kort" } }
reply [[bel morgen bel begrijp begrijp.]] { act = { "thank", "agree" }, go = "m5", why = "Daarom.", off = "beside", set = { vlag = false }, when = { vlag = false } }

moment "m5"
customer [[– het dhr. (zegt — toch – één nog „nee”.]]
  signal "(zegt —" { id = "m51-1", why = "Omdat.", kind = "implicit" }
  decoy "dhr" { id = "m51-2", why = "Omdat." }
customer [[*echt* altijd al! o.a. men) nog heen-en-weer 7,50. ik 12:30 de weken! hè.” *echt* men) {customer}…]]
  decoy "men)" { id = "m52-1", why = "Omdat.", nth = 2 }
narrator [[7,50 — toch ik -. hè weer ‘s ‘s: men) een?]]
offer { needs = { "apology", "voucher" }, welcome = { "repair", "cents" }, harmful = { "refund" }, route = "verplicht", why = "Daarom.", fair = { 20, 40 }, hand_over = { takes = "2d", trust = -4, patience = -5 }, go = { fits = "hoger", short = "tevreden", handed_over = "blij" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
