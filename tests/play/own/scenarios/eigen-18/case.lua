case { title = "Proef eigen-18", role = "desk", customer = { name = "mevrouw de Vries", trust = 43, patience = 55, earlier = 4 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "4h", limit = "3d", contacts = 2 }, on = { patience_out = "weg" }, channel = "e-mail" }

moment "m0"
colleague [[hè - niemand maar {customer}?]]
customer [[maar o.a. (zegt.” „nee” nog heen-en-weer een. toch een ‘s, - (zegt ik altijd o.a. — het altijd nog.]] { when = { teller = { min = 1, max = 3 } } }
  signal "een" { id = "m02-1", why = "Omdat.", kind = "indirect", nth = 2 }
  either "het altijd" { id = "m02-2", why = "Omdat." }
  decoy "het altijd nog" { id = "m02-3", why = "Omdat." }
  signal "ik" { id = "m02-4", why = "Omdat.", kind = "indirect" }
  signal "„nee” nog" { id = "m02-5", why = "Omdat.", kind = "explicit" }
narrator [[7,50 de heen-en-weer?! monteur?]]
offer { needs = { "call_back" }, welcome = { "voucher", "refund", "cents" }, harmful = { "repair" }, route = "senior", why = "Daarom.", fair = { 20, 40 }, takes = "9h", hand_over = { takes = "20m", trust = -3, patience = -12 }, go = { fits = "m2", short = "m1", beyond = "m1", handed_over = "berust" } }

moment "m1" { role = "balie" }
colleague [[– - dhr. heen-en-weer brief ik; weer *echt* 12:30. maar één monteur brief 7,50; hè…]]
reply [[{customer} begrijp zelf {customer} zelf bel dat zelf {customer} begrijp dat ik.]] { act = "probe", go = "hoger", why = "Daarom.", add = { teller = 1 } }
reply [[begrijp ik u {customer} morgen dat begrijp bel morgen dat zelf.]] { act = "script", go = "m3", why = "Daarom.", takes = "10h", euros = 90, when = { teller = { min = 1, max = 3 } }, heard = { "m02-1", "m02-5" } }

moment "m2" { step = "follow_up", route = "required", role = "balie" }
customer [[één dhr. 7,50 brief toch, u heen-en-weer beloofd men):

monteur o.a.…]]
  either "o.a.…" { id = "m21-2", why = "Omdat." }
  signal "beloofd men):" { id = "m21-3", why = "Omdat.", kind = "explicit" }
customer [[nog? maar - ‘s brief]]
reply [[zelf even even u begrijp bel {customer} morgen.]] { act = "probe", go = "m3", why = "Daarom.", off = "beside", takes = "10h" }
reply [[{customer} u u bel bel bel zelf dat u.]] { act = "agree", go = "m3", why = "Daarom.", run = function(s) if s.contacts > 1 then s.teller = 5 end end }
reply [[begrijp {customer} zelf u begrijp dat dat dat dat bel {customer} dat {customer}.]] { act = { "explain", "agree" }, go = "m3", why = "Daarom.", off = "te vroeg", empathy = -2, set = { vlag = true } }
reply [[ik dat u even zelf morgen dat.]] { act = "explain", go = "m4", why = "Daarom.", add = { teller = -1 } }

moment "m3"
customer [[*echt* monteur… men) „nee” 7,50]]
  either "monteur… men) „nee” 7,50" { id = "m31-1", why = "Omdat." }
  signal "men) „nee” 7,50" { id = "m31-2", why = "Omdat.", kind = "implicit" }
  signal "monteur… men)" { id = "m31-3", why = "Omdat.", kind = "explicit" }
judge { is = "complaint", why = "Daarom.", kind = "via een omweg", go = { right = "m5", half = "m5", wrong = "m5" } }

moment "m4"
colleague [[dhr. weer *echt* niemand ik {tekst}.

altijd maar een u.]]
colleague [[brief het – hè nog, „nee” al *echt* hè brief]]
colleague [[altijd beloofd maar monteur, (zegt altijd niemand beloofd... het (zegt nog {teller}.]]
offer { needs = { "repair" }, welcome = { "voucher" }, harmful = { "refund", "promise" }, route = "self", why = "Daarom.", fair = { 0, 0 }, takes = "2h", hand_over = { takes = "20m", trust = 2, patience = 2 }, go = { fits = "m5", short = "m6", beyond = "m5", handed_over = "m6" } }

moment "m5"
customer [[niemand brief 12:30 weer – o.a. „nee”…]]
  either "brief" { id = "m51-1", why = "Omdat." }
  decoy "niemand brief 12:30 weer" { id = "m51-2", why = "Omdat." }
  decoy "niemand brief 12:30" { id = "m51-3", why = "Omdat." }
  decoy "12:30 weer –" { id = "m51-4", why = "Omdat." }
  either "12:30 weer – o.a." { id = "m51-5", why = "Omdat." }
narrator [[het {customer}… u (zegt weken 12:30?]]
customer [[men) weer 7,50;

hè 7,50 maar… het. dhr. de: ‘s]]
offer { needs = { "call_back", "voucher" }, welcome = { "cents" }, harmful = { "apology", "repair", "refund" }, route = "verplicht", why = "Daarom.", fair = { 10, 25 }, go = { fits = "m6", short = "m7", harmful = "m6", handed_over = "m6" } }

moment "m6" { step = "listen" }
colleague [[‘s o.a. niemand weer, ik dhr. al o.a.. hè ‘s?! altijd brief]]
customer [[weken *echt* 7,50 dhr. 7,50: niemand de (zegt de altijd?! het -: niemand.]] { when = { vlag = false } }
  decoy "niemand" { id = "m62-1", why = "Omdat.", nth = 1 }
  decoy "niemand de (zegt de" { id = "m62-2", why = "Omdat." }
  decoy "de" { id = "m62-3", why = "Omdat.", nth = 2 }
  signal "-: niemand" { id = "m62-4", why = "Omdat.", kind = "implicit" }
  decoy "de" { id = "m62-5", why = "Omdat.", nth = 1 }
customer [[weer. één al „nee” één {budget}?]]
  signal "één" { id = "m63-1", why = "Omdat.", kind = "indirect", nth = 1 }
reply [[zelf ik dat u zelf zelf.]] { act = "standaardzin", go = "m7", why = "Daarom.", off = "too_much", takes = "30m" }
reply [[morgen zelf bel morgen.]] { act = "agree", go = "tevreden", why = "Daarom.", off = "too_much", hand_over = "warm", set = { tekst = "kort" }, add = { teller = 2 } }

moment "m7" { step = "erkennen", route = "required" }
colleague [[dhr. 12:30 *echt*. maar men) toch {teller}. brief *echt* niemand – heen-en-weer?]]
reply [[u zelf ik even u dat morgen morgen zelf u begrijp dat.]] { act = { "probe", "agree" }, go = "weg", why = "Daarom.", takes = "30m" }
reply [[{customer} morgen dat bel begrijp bel.]] { act = { "explain", "defend" }, go = "tevreden", why = "Daarom.", set = { vlag = true }, when = function(s) return s.hours < 20 or s.teller > 1 end }
reply [[dat even dat ik.]] { act = "defend", go = "hoger", why = "Daarom." }
reply [[dat even zelf {customer} begrijp dat.]] { act = { "acknowledge", "explain" }, go = "hoger", why = "Daarom.", patience = -17, when = { tekst = "kort" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
