case { title = "Proef eigen-3", role = "desk", customer = { name = "mevrouw de Vries", trust = 55, patience = 30, earlier = 5 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", channel = "e-mail" }

moment "m0"
customer [[o.a. altijd de maar heen-en-weer! nog *echt* dhr.! monteur monteur het toch een {teller}?! hè al 7,50…]]
colleague [[o.a. -?]]
narrator [[nog — heen-en-weer ‘s nog toch weken, weer nog: altijd niemand men) altijd altijd. - nog]]
go "m2"

moment "m1"
customer [[beloofd.” een, één 12:30 toch? *echt* de o.a. *echt* brief; o.a. één heen-en-weer altijd?]]
  decoy "beloofd.”" { id = "m11-1", why = "Omdat." }
  decoy "één" { id = "m11-2", why = "Omdat.", nth = 2 }
  signal "een, één" { id = "m11-3", why = "Omdat.", kind = "implicit" }
  signal "een" { id = "m11-4", why = "Omdat.", kind = "implicit" }
  signal "toch?" { id = "m11-5", why = "Omdat.", kind = "implicit" }
customer [[een hè nog 7,50?! *echt*.]]
customer [[dhr. maar.]]
  signal "dhr" { id = "m13-1", why = "Omdat.", kind = "explicit" }
offer { needs = { "cents" }, welcome = { "refund" }, harmful = { "blame" }, route = "verplicht", why = "Daarom.", go = { fits = "m3", short = "m3", harmful = "m2", beyond = "m2", handed_over = "m2" } }

moment "m2"
customer [[– monteur nog — u.]]
  signal "— u." { id = "m21-1", why = "Omdat.", kind = "explicit" }
offer { needs = { "repair" }, welcome = { "refund" }, harmful = { "apology", "call_back", "cents", "blame" }, route = "self", why = "Daarom.", hand_over = { takes = "2d", trust = -5, patience = 2 }, go = { fits = "m4", short = "m3", harmful = "m4", beyond = "m4" } }

moment "m3"
customer [[7,50 u beloofd. ‘s één (zegt altijd nog.”

7,50 ‘s.]]
  decoy "één (zegt altijd" { id = "m31-1", why = "Omdat." }
  decoy "7,50 u" { id = "m31-2", why = "Omdat." }
customer [[-! men) men) de.]] { when = function(s) return s.contacts == 1 and s.spent < 40 end }
  either "men) men) de." { id = "m32-1", why = "Omdat." }
  decoy "de." { id = "m32-2", why = "Omdat." }
  decoy "men) men) de" { id = "m32-4", why = "Omdat." }
colleague [[heen-en-weer men) één niemand *echt* {teller}. heen-en-weer weer u 7,50 -? men) al — maar (zegt. de…]]
reply [[even u ik morgen begrijp begrijp dat morgen u u begrijp {customer} u dat.]] { act = "acknowledge", go = "m5", why = "Daarom." }
reply [[ik even bel begrijp dat dat ik ik.]] { act = "defend", go = "m4", why = "Daarom.", empathy = 2, euros = 10 }
reply [[dat ik dat bel begrijp dat.]] { act = { "explain", "thank" }, go = "m4", why = "Daarom.", set = { vlag = true } }

moment "m4"
customer [[één weer „nee”]]
  signal "weer „nee”" { id = "m41-1", why = "Omdat.", kind = "implicit" }
  signal "„nee”" { id = "m41-2", why = "Omdat.", kind = "indirect" }
colleague [[dhr. heen-en-weer niemand (zegt. weer ‘s -?]]
customer [[(zegt heen-en-weer hè?! toch altijd…]] { when = { teller = { min = 1, max = 3 } } }
  signal "altijd…" { id = "m43-1", why = "Omdat.", kind = "implicit" }
  signal "(zegt heen-en-weer hè" { id = "m43-3", why = "Omdat.", kind = "explicit" }
go "hoger"

moment "m5"
narrator [[niemand één monteur hè]]
narrator [[niemand (zegt (zegt heen-en-weer niemand? dhr.... (zegt: hè al o.a. 7,50 {budget} — weken altijd ik -…]]
customer [[12:30 brief heen-en-weer -? brief een maar weken niemand — ‘s beloofd?]]
reply [[{customer} begrijp u zelf even morgen dat begrijp dat bel morgen u u.]] { act = { "probe", "agree" }, go = "hoger", why = "Daarom.", euros = 12.5, add = { teller = 1 } }
reply [[bel {customer} dat ik bel u zelf dat dat.]] { act = "thank", go = "weg", why = "Daarom.", off = "too_much", takes = "20m", contact = true, set = { vlag = true }, when = { teller = { min = 1, max = 3 } } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
