case { title = "Proef eigen-19", role = "desk", customer = { name = "mevrouw de Vries", trust = 18, patience = 50, earlier = 5 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "8h", limit = "3d", contacts = 1 }, channel = "phone" }

moment "m0"
narrator [[al één „nee” 12:30.]]
narrator [[*echt* ‘s... heen-en-weer. een maar een.]]
go "m1"

moment "m1"
customer [[o.a..” hè al maar…]]
  signal "maar…" { id = "m11-1", why = "Omdat.", kind = "implicit" }
judge { is = "complaint", why = "Daarom.", kind = "explicit", also = { "request" }, go = "m3" }

moment "m2"
customer [[u…]]
  decoy "u…" { id = "m21-1", why = "Omdat." }
narrator [[u een ik al brief… al monteur nog.]]
colleague [[dhr. beloofd ik al.]]
go "m3"

moment "m3"
customer [[een *echt* -…]]
  either "echt" { id = "m31-4", why = "Omdat." }
  signal "echt -…" { id = "m31-5", why = "Omdat.", kind = "implicit" }
go "m5"

moment "m4" { step = "listen", channel = "telefoon" }
colleague [[de monteur de toch één, brief beloofd weken; heen-en-weer toch – nog niemand heen-en-weer brief *echt*, al altijd 12:30 (zegt.]]
reply [[u even bel.]] { act = "probe", go = "m5", why = "Daarom.", off = "te vroeg", takes = "10h", euros = 10, run = function(s) s.vlag = s.trust > 50 end }
reply [[dat ik dat morgen dat zelf morgen u {customer} ik dat.]] { act = "thank", go = "tevreden", why = "Daarom.", takes = "4h", heard = { "m21-1", "m31-5" } }

moment "m5"
customer [[men) „nee” weken -;

(zegt een 7,50! u ‘s ik u al, de hè… men)]]
  signal "men) „nee” weken -;" { id = "m51-1", why = "Omdat.", kind = "indirect" }
offer { needs = { "apology", "repair" }, welcome = { "cents" }, harmful = {  }, route = "self", why = "Daarom.", table = { "apology", "repair", "voucher", "refund", "promise" }, fair = { 5, 300 }, hand_over = { takes = "2d", trust = -2, patience = 2 }, go = { fits = "berust", short = "tevreden", beyond = "weg" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
