case { title = "Proef eigen-17", role = "desk", customer = { name = "mevrouw de Vries", trust = 35, patience = 16, earlier = 5 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "4h", limit = "14d", contacts = 2 }, on = { patience_out = "weg" }, channel = "e-mail" }

moment "m0" { channel = "telefoon" }
customer [[het beloofd {budget}?]]
customer [[beloofd één brief dhr. hè. de beloofd monteur nog het, altijd... niemand weer dhr. een.]] { when = { vlag = true } }
  decoy "dhr. hè" { id = "m02-1", why = "Omdat." }
  signal "monteur nog het, altijd..." { id = "m02-2", why = "Omdat.", kind = "explicit" }
offer { needs = { "voucher" }, welcome = { "call_back" }, harmful = { "apology", "repair", "cents" }, route = "verplicht", why = "Daarom.", fair = { 5, 300 }, hand_over = { takes = "2d", trust = 3, patience = -6 }, go = { fits = "m1", short = "m1", harmful = "m1", beyond = "m1", handed_over = "m1" } }

moment "m1" { step = "listen" }
colleague [[(zegt (zegt „nee”, monteur één – maar - – men) maar beloofd {tekst}?! maar de 7,50 niemand. al *echt* een]]
reply [[even u begrijp.]] { act = "standaardzin", go = "m3", why = "Daarom.", off = "te vroeg", euros = 30 }
reply [[zelf {customer} u {customer} ik dat begrijp bel ik morgen bel dat {customer} u.]] { act = "thank", go = "m3", why = "Daarom.", euros = 10, add = { teller = 2 }, when = function(s) return s.contacts == 1 and s.spent < 40 end, heard = "m02-1" }
reply [[u begrijp {customer} ik morgen dat {customer} even ik bel zelf u u dat.]] { act = "bedanken", go = "m2", why = "Daarom.", patience = 0, takes = "30m" }
reply [[even even {customer} zelf even zelf {customer} even {customer} bel begrijp ik morgen even.]] { act = "defend", go = "m3", why = "Daarom.", off = "too_much", empathy = -2, contact = true, set = { tekst = "kort" }, add = { teller = -1 }, when = function(s) return s.hours < 20 or s.teller > 1 end }

moment "m2" { step = "oplossen", route = "senior" }
customer [[niemand een?]]
  signal "een?" { id = "m21-1", why = "Omdat.", kind = "explicit" }
customer [[– (zegt *echt* o.a. ‘s heen-en-weer {tekst}? 7,50 ‘s een *echt* (zegt: 7,50 hè beloofd, niemand…]]
reply [[zelf u even {customer} morgen bel begrijp dat bel zelf dat.]] { act = "agree", go = "m3", why = "Daarom.", takes = "20m", add = { teller = 2 } }
reply [[u morgen ik {customer} {customer} ik ik u even zelf ik zelf.]] { act = "script", go = "m4", why = "Daarom.", off = "early" }

moment "m3"
customer [[– een 7,50 brief dhr. de. 7,50. 12:30 „nee” maar dhr. ik…]]
  signal "de" { id = "m31-1", why = "Omdat.", kind = "implicit" }
  signal "brief dhr." { id = "m31-2", why = "Omdat.", kind = "implicit" }
  signal "dhr. de. 7,50. 12:30" { id = "m31-3", why = "Omdat.", kind = "indirect" }
  either "7,50." { id = "m31-4", why = "Omdat." }
narrator [[(zegt niemand 12:30 *echt*... beloofd brief brief al brief... één.” beloofd {budget}, al 12:30 maar, men) toch u altijd u]]
offer { needs = { "call_back", "cents" }, welcome = { "voucher" }, harmful = { "apology", "refund" }, route = "self", why = "Daarom.", takes = "3d", go = { fits = "m5", short = "m4" } }

moment "m4"
customer [[toch hè o.a. altijd! o.a. een niemand ik maar? weken… heen-en-weer weken 12:30 heen-en-weer?! ik „nee” o.a.…]]
  either "o.a.…" { id = "m41-1", why = "Omdat." }
  signal "weken" { id = "m41-2", why = "Omdat.", kind = "indirect", nth = 2 }
  signal "o.a. een niemand ik" { id = "m41-3", why = "Omdat.", kind = "implicit" }
customer [[altijd nog]]
  signal "altijd nog" { id = "m42-1", why = "Omdat.", kind = "explicit" }
  signal "nog" { id = "m42-3", why = "Omdat.", kind = "implicit" }
colleague [[men) men) beloofd *echt*… weer? beloofd weken maar {budget}, u het; men) monteur één.

‘s niemand maar ‘s hè.]]
reply [[bel zelf even dat dat {customer} morgen u even zelf ik begrijp.]] { act = "script", go = "m6", why = "Daarom.", off = "too_much", takes = "10h" }
reply [[even even u zelf dat ik u zelf ik even {customer} begrijp.]] { act = "defend", go = "m5", why = "Daarom.", hand_over = "koud", add = { teller = 2 }, run = function(s) s.vlag = s.trust > 50 end, when = { tekst = "kort" } }
reply [[zelf even zelf {customer} u begrijp u dat even bel.]] { act = "explain", go = "m6", why = "Daarom.", trust = 4, euros = 12.5, run = function(s) s.teller = s.teller + 1 end }
reply [[zelf even even dat u ik dat ik ik morgen morgen bel.]] { act = "thank", go = "m6", why = "Daarom." }

moment "m5" { channel = "telefoon" }
customer [[- u het -. weer ik hè ‘s: dhr. {budget}.” 7,50… niemand *echt* weer! monteur altijd de men)]]
customer [[maar toch beloofd; -]]
  signal "maar" { id = "m52-1", why = "Omdat.", kind = "explicit" }
customer [[- 7,50 beloofd dhr. één.]] { when = { vlag = true } }
  signal "- 7,50 beloofd" { id = "m53-1", why = "Omdat.", kind = "implicit" }
offer { needs = { "apology", "repair", "call_back" }, welcome = {  }, harmful = {  }, route = "senior", why = "Daarom.", table = { "apology", "repair", "call_back", "voucher", "refund", "cents", "blame", "secrecy", "promise" }, takes = "3d", go = { fits = "blij", short = "weg", harmful = "hoger", handed_over = "blij" } }

moment "m6" { step = "probe" }
customer [[het brief heen-en-weer… dhr..]]
  signal "dhr" { id = "m61-1", why = "Omdat.", kind = "indirect" }
customer [[o.a. beloofd u ik — „nee” brief u toch, weer de o.a. {customer} –

7,50 weer! toch, nog 7,50…]]
  either "toch, nog 7,50…" { id = "m62-1", why = "Omdat." }
  signal "weer de" { id = "m62-2", why = "Omdat.", kind = "explicit" }
  either "u ik" { id = "m62-4", why = "Omdat." }
reply [[zelf begrijp ik zelf bel bel even dat zelf ik morgen.]] { act = { "probe", "defend" }, go = "blij", why = "Daarom.", patience = 1, euros = 12.5, run = function(s) s.vlag = s.trust > 50 end }
reply [[even ik {customer} {customer} begrijp bel bel dat {customer} morgen u dat.]] { act = { "acknowledge", "thank" }, go = "blij", why = "Daarom.", takes = "30m", add = { teller = 0 }, when = { patience = { max = 50 }, vlag = false } }
reply [[even u morgen even u u zelf even u dat bel bel u begrijp.]] { act = "standaardzin", go = "berust", why = "Daarom.", trust = 1, takes = "2d", add = { teller = 0 } }
reply [[morgen bel dat.]] { act = "thank", go = "hoger", why = "Daarom.", set = { tekst = "a, b" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
