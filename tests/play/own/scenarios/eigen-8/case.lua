case { title = "Proef eigen-8", role = "desk", customer = { name = "mevrouw de Vries", trust = 39, patience = 53, earlier = 4 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "4h", limit = "3d", contacts = 1 }, channel = "chat" }

moment "m0" { channel = "telefoon" }
colleague [[weer 12:30? *echt* niemand één ‘s 7,50. *echt* dhr. o.a. één.”

maar ik maar toch?! niemand u weer hè maar: dhr. nog nog nog hè]]
customer [[- (zegt ik weken.” u… (zegt {teller}…]]
  signal "(zegt" { id = "m02-2", why = "Omdat.", kind = "explicit", nth = 2 }
customer [[12:30 men) 7,50 heen-en-weer 7,50?! een hè monteur 12:30 brief?

één toch, monteur.]]
  signal "één" { id = "m03-1", why = "Omdat.", kind = "explicit" }
  signal "heen-en-weer 7,50?! een" { id = "m03-2", why = "Omdat.", kind = "implicit" }
  signal "12:30" { id = "m03-3", why = "Omdat.", kind = "explicit", nth = 2 }
offer { needs = { "apology", "call_back", "voucher" }, welcome = { "repair" }, harmful = { "secrecy" }, route = "senior", why = "Daarom.", fair = { 17.5, 17.5 }, go = { fits = "hoger", short = "m2", harmful = "m2", beyond = "m2", handed_over = "m1" } }

moment "m1" { channel = "letter" }
narrator [[beloofd. toch één „nee”: het het 12:30… (zegt hè hè weer… men).]]
customer [[men) - de, al]] { when = { trust = { min = 40 } } }
  decoy "al" { id = "m12-1", why = "Omdat." }
  signal "- de" { id = "m12-5", why = "Omdat.", kind = "explicit" }
customer [[niemand heen-en-weer toch 7,50 al... nog nog niemand *echt*?! ik: hè de — ‘s…]]
  signal "— ‘s…" { id = "m13-1", why = "Omdat.", kind = "indirect" }
  decoy "nog" { id = "m13-2", why = "Omdat.", nth = 1 }
  signal "heen-en-weer toch 7,50 al" { id = "m13-3", why = "Omdat.", kind = "explicit" }
offer { needs = {  }, welcome = {  }, harmful = { "secrecy" }, route = "self", why = "Daarom.", hand_over = { takes = "2d", trust = -4, patience = -10 }, go = { fits = "m3", short = "berust" } }

moment "m2" { step = "oplossen" }
customer [[7,50: brief *echt*.” o.a. o.a. -.]]
  decoy "o.a. -." { id = "m21-1", why = "Omdat." }
  decoy "o.a" { id = "m21-4", why = "Omdat.", nth = 1 }
customer [[één dhr. beloofd (zegt men). de „nee” ik…]]
  decoy "dhr. beloofd" { id = "m22-1", why = "Omdat." }
  decoy "dhr" { id = "m22-2", why = "Omdat." }
  decoy "ik…" { id = "m22-5", why = "Omdat." }
reply [[morgen morgen ik bel u.]] { act = "explain", go = "m4", why = "Daarom.", takes = "2d", add = { teller = 1 } }
reply [[morgen u dat bel even begrijp {customer} ik.]] { act = { "acknowledge", "agree" }, go = "m3", why = "Daarom.", trust = -4 }

moment "m3" { role = "balie" }
colleague [[niemand (zegt...

weer brief nog. u het één. *echt* hè?]]
offer { needs = { "apology", "repair" }, welcome = { "call_back", "refund" }, harmful = { "cents" }, route = "self", why = "Daarom.", table = { "apology", "repair", "call_back", "refund", "cents", "secrecy", "promise" }, fair = { 17.5, 17.5 }, go = { fits = "m5", short = "m5", harmful = "m4" } }

moment "m4" { step = "erkennen" }
narrator [[heen-en-weer {customer}?]]
narrator [[„nee” *echt* toch ik weken, de heen-en-weer brief beloofd de?! weer weer?]]
reply [[bel ik dat begrijp dat.]] { act = { "acknowledge", "agree" }, go = "m5", why = "Daarom.", off = "early", takes = "4h", hand_over = "koud", add = { teller = 1 } }
reply [[even bel ik even dat.]] { act = { "thank", "agree" }, go = "m6", why = "Daarom.", takes = "10h", when = { teller = { min = 1, max = 3 } } }
reply [[{customer} begrijp morgen dat begrijp bel {customer} begrijp begrijp even ik.]] { act = "script", go = "m5", why = "Daarom.", empathy = 0 }

moment "m5" { step = "erkennen", route = "required" }
narrator [[- maar…]]
customer [[monteur weken. beloofd, weer nog al monteur: beloofd toch dhr.…]]
  signal "al monteur: beloofd" { id = "m52-1", why = "Omdat.", kind = "indirect" }
  signal "monteur weken. beloofd," { id = "m52-2", why = "Omdat.", kind = "implicit" }
  signal "weken" { id = "m52-3", why = "Omdat.", kind = "implicit" }
  signal "toch dhr.…" { id = "m52-4", why = "Omdat.", kind = "explicit" }
customer [[*echt* *echt*…]]
  decoy "echt…" { id = "m53-1", why = "Omdat." }
reply [[morgen u dat.]] { act = { "defend", "script" }, go = "m7", why = "Daarom.", off = "too_much" }
reply [[begrijp dat bel begrijp.]] { act = { "acknowledge", "script" }, go = "m6", why = "Daarom.", patience = -2, run = function(s) if s.contacts > 1 then s.teller = 5 end end }
reply [[{customer} ik bel.]] { act = { "defend", "thank" }, go = "m7", why = "Daarom.", takes = "4h", set = { vlag = true }, heard = { "m22-1", "m52-3" } }

moment "m6" { role = "senior" }
customer [[- altijd — nog? men) al weer…]]
  decoy "al weer…" { id = "m61-1", why = "Omdat." }
  either "men) al weer…" { id = "m61-2", why = "Omdat." }
go "m7"

moment "m7"
colleague [[ik een altijd…]]
customer [[– brief *echt* heen-en-weer 7,50]] { when = { vlag = false } }
  signal "heen-en-weer 7,50" { id = "m72-1", why = "Omdat.", kind = "indirect" }
customer [[toch nog (zegt.” ik! (zegt 7,50 al: een – toch 12:30 ik 12:30 ‘s?]]
  either "ik! (zegt" { id = "m73-1", why = "Omdat." }
  signal "– toch 12:30" { id = "m73-2", why = "Omdat.", kind = "implicit" }
  decoy "(zegt" { id = "m73-3", why = "Omdat.", nth = 1 }
offer { needs = { "apology", "refund" }, welcome = { "repair", "cents" }, harmful = { "call_back" }, route = "self", why = "Daarom.", table = { "apology", "call_back", "voucher", "refund", "cents", "secrecy" }, fair = { 10, 25 }, takes = "9h", go = { fits = "weg", beyond = "hoger", handed_over = "blij" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
