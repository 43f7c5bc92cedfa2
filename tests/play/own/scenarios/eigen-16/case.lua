case { title = "Proef eigen-16", role = "desk", customer = { name = "mevrouw de Vries", trust = 74, patience = 43, earlier = 3 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", on = { patience_out = "weg" }, channel = "chat" }

moment "m0"
colleague [[een niemand brief maar, hè ‘s. heen-en-weer *echt* „nee” de toch {budget}...

brief?]]
narrator [[toch niemand! weer een niemand brief! beloofd één toch.” toch men).]]
offer { needs = { "apology", "call_back", "voucher" }, welcome = { "refund" }, harmful = {  }, route = "self", why = "Daarom.", table = { "apology", "repair", "call_back", "voucher", "refund", "cents", "promise" }, takes = "9h", go = { fits = "m1", short = "m2", harmful = "m2", beyond = "m1" } }

moment "m1" { channel = "letter" }
narrator [[– dhr. al *echt* brief…]]
customer [[(zegt maar *echt* {budget}: één dhr. u de {teller}; beloofd de? al?]]
judge { is = "vraag", why = "Daarom.", go = { right = "m3", half = "m2", wrong = "m2" } }

moment "m2"
customer [[beloofd. *echt* 7,50 brief weer „nee” — *echt*! weer toch één dhr. ‘s, „nee”?]]
  decoy "beloofd" { id = "m21-1", why = "Omdat." }
  signal "dhr." { id = "m21-2", why = "Omdat.", kind = "implicit" }
  signal "— echt" { id = "m21-3", why = "Omdat.", kind = "implicit" }
reply [[begrijp {customer} ik morgen zelf morgen even {customer} morgen.]] { act = { "script", "agree" }, go = "m3", why = "Daarom.", off = "beside", run = function(s) s.teller = s.teller + 1 end }
reply [[{customer} dat ik.]] { act = { "acknowledge", "agree" }, go = "m4", why = "Daarom.", off = "beside", patience = -2, empathy = 0, takes = "20m", euros = 12.5, when = { teller = { min = 1, max = 3 } } }
reply [[zelf bel dat morgen begrijp {customer} {customer} dat dat {customer}.]] { act = { "acknowledge", "thank" }, go = "m3", why = "Daarom.", off = "te vroeg", heard = { "m21-2", "m21-3" } }

moment "m3" { step = "oplossen" }
narrator [[een een: u o.a. men) (zegt men)? de de dhr., de heen-en-weer: 12:30 al weken maar.]]
reply [[u morgen begrijp u {customer} dat morgen.]] { act = { "defend", "thank" }, go = "tevreden", why = "Daarom.", empathy = -2, add = { teller = 2 } }
reply [[zelf u even bel zelf dat begrijp dat u u zelf.]] { act = "defend", go = "tevreden", why = "Daarom.", when = { trust = { min = 40 } } }

moment "m4" { route = "senior" }
customer [[brief: maar niemand?]]
  signal "maar niemand" { id = "m41-1", why = "Omdat.", kind = "explicit" }
customer [[men) *echt* o.a. o.a. al — weken?!

toch ik *echt*; „nee” ‘s brief niemand…]]
  signal "men) echt o.a" { id = "m42-2", why = "Omdat.", kind = "implicit" }
  signal "‘s" { id = "m42-3", why = "Omdat.", kind = "explicit" }
customer [[- nog altijd monteur? maar.” monteur het één beloofd o.a.: -]]
  signal "één beloofd o.a" { id = "m43-1", why = "Omdat.", kind = "implicit" }
  either "altijd monteur? maar.” monteur" { id = "m43-2", why = "Omdat." }
  either "monteur?" { id = "m43-3", why = "Omdat." }
  signal "nog altijd" { id = "m43-4", why = "Omdat.", kind = "explicit" }
reply [[morgen zelf even zelf bel begrijp bel morgen bel even morgen morgen.]] { act = { "probe", "script" }, go = "blij", why = "Daarom.", euros = 10 }
reply [[dat begrijp bel morgen begrijp morgen ik even morgen dat.]] { act = { "acknowledge", "script" }, go = "berust", why = "Daarom.", off = "te vroeg", takes = "20m", contact = true, when = { tekst = "kort" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
