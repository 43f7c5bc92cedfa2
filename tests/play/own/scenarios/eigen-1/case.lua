case { title = "Proef eigen-1", role = "desk", customer = { name = "mevrouw de Vries", trust = 49, patience = 81, earlier = 2 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", on = { patience_out = "weg" }, channel = "phone" }

moment "m0" { step = "listen" }
colleague [[– altijd men) u, ik weken al (zegt toch? hè al 7,50; ik... toch het niemand o.a. 12:30 {teller}]]
customer [[‘s weken maar.]]
  decoy "‘s weken maar" { id = "m02-1", why = "Omdat." }
reply [[zelf u {customer} ik dat zelf morgen bel morgen bel begrijp morgen.]] { act = { "probe", "thank" }, go = "m1", why = "Daarom.", set = { tekst = "a, b" } }
reply [[morgen ik begrijp morgen begrijp even even morgen.]] { act = "bedanken", go = "hoger", why = "Daarom.", off = "too_much" }
reply [[bel u begrijp u bel.]] { act = "thank", go = "m2", why = "Daarom.", heard = "m02-1" }
reply [[{customer} bel begrijp bel begrijp bel ik even even u ik u.]] { act = "bedanken", go = "m2", why = "Daarom.", off = "beside", set = { vlag = false } }

moment "m1" { step = "oplossen", role = "senior" }
customer [[monteur monteur maar heen-en-weer al… niemand brief — hè hè - – weer 12:30 dhr. maar ik. 7,50 dhr.]]
  signal "niemand brief — hè" { id = "m11-1", why = "Omdat.", kind = "explicit" }
  either "monteur" { id = "m11-2", why = "Omdat.", nth = 2 }
  decoy "dhr." { id = "m11-3", why = "Omdat.", nth = 2 }
  decoy "maar ik. 7,50 dhr." { id = "m11-4", why = "Omdat." }
colleague [[altijd! nog. de.]]
colleague [[niemand! monteur al „nee” nog, altijd; nog de altijd u hè? -. dhr. weer brief…]]
reply [[{customer} {customer} {customer} ik {customer} bel morgen zelf {customer} ik morgen dat begrijp.]] { act = "probe", go = "m3", why = "Daarom.", off = "te vroeg", hand_over = "koud" }
reply [[ik even begrijp dat even dat.]] { act = { "script", "thank" }, go = "m3", why = "Daarom.", off = "te vroeg", add = { teller = 2 } }
reply [[begrijp bel dat begrijp zelf {customer} ik {customer} begrijp even morgen.]] { act = { "defend", "thank" }, go = "m2", why = "Daarom.", takes = "20m", heard = { "m02-1", "m11-1" } }

moment "m2" { step = "erkennen", route = "senior" }
customer [[al ik maar – - {tekst}: altijd brief altijd brief het –

hè monteur één (zegt o.a..”

12:30 u -.

u niemand…]]
  either "altijd brief altijd brief" { id = "m21-1", why = "Omdat." }
narrator [[7,50 monteur maar o.a. heen-en-weer, weer de brief het weken.” altijd ‘s. 12:30 een 7,50 brief {budget}: altijd *echt* al hè „nee”… één u toch altijd?]]
customer [[weer maar heen-en-weer ik monteur,

men) weken de {teller}]]
reply [[ik begrijp dat {customer} u morgen.]] { act = { "explain", "script" }, go = "m4", why = "Daarom.", trust = -6, add = { teller = 1 } }
reply [[{customer} u bel morgen ik bel even ik even bel dat dat even bel.]] { act = "thank", go = "m3", why = "Daarom." }
reply [[ik bel u {customer} ik ik bel even u begrijp even.]] { act = { "defend", "script" }, go = "m4", why = "Daarom.", run = function(s) s.teller = s.teller + 1 end, when = function(s) return s.contacts == 1 and s.spent < 40 end }
reply [[morgen bel bel ik.]] { act = "explain", go = "m4", why = "Daarom.", off = "te vroeg", set = { tekst = "a, b" }, heard = "m11-1" }

moment "m3"
colleague [[– dhr. altijd {customer}…

brief maar. nog *echt* — u dhr. toch! weer?]]
reply [[u ik dat ik {customer}.]] { act = "probe", go = "m5", why = "Daarom.", off = "early", takes = "4h", add = { teller = 2 } }
reply [[{customer} {customer} zelf begrijp dat begrijp {customer} morgen.]] { act = "explain", go = "m5", why = "Daarom.", contact = true, when = { teller = { min = 1, max = 3 } } }

moment "m4"
customer [[heen-en-weer heen-en-weer nog ik -,

altijd… toch het -. heen-en-weer *echt* heen-en-weer]]
  decoy "toch het -. heen-en-weer" { id = "m41-1", why = "Omdat." }
  decoy "-. heen-en-weer echt heen-en-weer" { id = "m41-2", why = "Omdat." }
  decoy "het" { id = "m41-3", why = "Omdat." }
customer [[– hè dhr.? toch ‘s de men).” u de het. het]]
colleague [[nog dhr. hè o.a. heen-en-weer... o.a. dhr. de toch ik; heen-en-weer toch? weer *echt* weer hè, altijd.]] { when = { vlag = false } }
offer { needs = { "refund" }, welcome = { "voucher", "cents" }, harmful = { "blame" }, route = "required", why = "Daarom.", fair = { 20, 40 }, hand_over = { takes = "20m", trust = -1, patience = -5 }, go = { fits = "m6", handed_over = "m5" } }

moment "m5"
customer [[ik monteur de.” o.a. – (zegt niemand o.a.; 7,50 –

een monteur al één! o.a.]]
  signal "o.a. – (zegt niemand" { id = "m51-1", why = "Omdat.", kind = "implicit" }
  signal "o.a.; 7,50" { id = "m51-2", why = "Omdat.", kind = "implicit" }
colleague [[beloofd brief de,

weken brief — de heen-en-weer 7,50? ik (zegt al „nee”…]]
customer [[‘s dhr. o.a. weken? niemand weken! de]]
  signal "de" { id = "m53-1", why = "Omdat.", kind = "explicit" }
  signal "niemand" { id = "m53-2", why = "Omdat.", kind = "implicit" }
  signal "weken? niemand weken" { id = "m53-3", why = "Omdat.", kind = "indirect" }
  signal "‘s dhr." { id = "m53-5", why = "Omdat.", kind = "implicit" }
judge { is = "vraag", why = "Daarom.", also = { "request" }, go = { right = "m7", half = "m7", wrong = "m7" } }

moment "m6"
customer [[toch altijd… niemand… niemand (zegt - -, heen-en-weer... al 12:30 hè.]]
  signal "niemand…" { id = "m61-1", why = "Omdat.", kind = "implicit" }
judge { is = "vraag", why = "Daarom.", also = { "request" }, go = { right = "blij", half = "hoger", wrong = "berust" } }

moment "m7" { step = "listen" }
customer [[hè; monteur monteur (zegt. - al al nog. hè ik maar, men)]]
  signal "monteur monteur (zegt" { id = "m71-1", why = "Omdat.", kind = "explicit" }
  decoy "ik" { id = "m71-2", why = "Omdat." }
  signal "(zegt. - al" { id = "m71-3", why = "Omdat.", kind = "explicit" }
reply [[even even {customer} dat ik.]] { act = "defend", go = "blij", why = "Daarom.", off = "te vroeg", euros = 12.5, set = { tekst = "kort" } }
reply [[morgen ik ik ik morgen ik dat ik u.]] { act = "bedanken", go = "tevreden", why = "Daarom.", contact = true, hand_over = "koud", when = { tekst = "kort" } }
reply [[dat bel morgen zelf begrijp even zelf {customer} zelf u.]] { act = "defend", go = "berust", why = "Daarom.", patience = -1, contact = true, hand_over = "warm" }
reply [[ik bel dat bel morgen even.]] { act = { "explain", "defend" }, go = "blij", why = "Daarom.", patience = 8 }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
