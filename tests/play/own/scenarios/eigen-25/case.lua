case { title = "Proef eigen-25", role = "desk", customer = { name = "mevrouw de Vries", trust = 38, patience = 62, earlier = 1 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "8h", limit = "14d", contacts = 2 }, on = { patience_out = "weg" }, channel = "e-mail" }

moment "m0"
customer [[weken maar 12:30: men) het men) o.a.! 12:30 (zegt ‘s weer?]]
  decoy "‘s weer" { id = "m01-1", why = "Omdat." }
customer [[hè toch dhr. maar maar?]] { when = { patience = { max = 50 }, vlag = false } }
  either "hè toch" { id = "m02-1", why = "Omdat." }
  signal "toch" { id = "m02-2", why = "Omdat.", kind = "explicit" }
  signal "toch dhr. maar" { id = "m02-3", why = "Omdat.", kind = "explicit" }
offer { needs = { "call_back", "voucher" }, welcome = { "cents" }, harmful = { "apology" }, route = "self", why = "Daarom.", table = { "repair", "call_back", "voucher", "blame", "secrecy", "promise" }, fair = { 0, 0 }, takes = "9h", hand_over = { takes = "20m", trust = 3, patience = -10 }, go = { fits = "m1", short = "m1", harmful = "m1", beyond = "m2" } }

moment "m1" { step = "oplossen", route = "required" }
customer [[– ik 7,50. hè ik! één (zegt het (zegt ‘s]]
  signal "ik" { id = "m11-1", why = "Omdat.", kind = "implicit", nth = 2 }
  decoy "(zegt het (zegt" { id = "m11-2", why = "Omdat." }
reply [[morgen begrijp morgen u begrijp u ik ik ik morgen.]] { act = { "probe", "explain" }, go = "m2", why = "Daarom.", takes = "30m" }
reply [[ik even morgen morgen u dat u ik morgen begrijp morgen.]] { act = "standaardzin", go = "m2", why = "Daarom.", takes = "10h", contact = true, when = { patience = { max = 50 }, vlag = false } }
reply [[u zelf begrijp {customer} ik ik ik zelf dat morgen ik zelf begrijp u.]] { act = { "probe", "defend" }, go = "m2", why = "Daarom.", off = "te vroeg", empathy = 0, heard = { "m01-1", "m11-1" } }

moment "m2"
colleague [[één u o.a. een weer; men) brief het -, nog altijd niemand ‘s 12:30! beloofd nog „nee” niemand -! weken *echt* het beloofd]]
colleague [[(zegt „nee” monteur – beloofd toch één {tekst}. de een. dhr. één al, ik altijd men). weer men) 12:30…]]
go "m4"

moment "m3"
narrator [[hè – 12:30 altijd.

7,50 ‘s een beloofd weken... o.a. {customer}.]]
customer [[de weken brief „nee”?! 7,50 {budget} – 7,50 de! toch „nee” 12:30 ik.]]
  decoy "7,50 de! toch" { id = "m32-1", why = "Omdat." }
  either "weken brief „nee”?! 7,50" { id = "m32-2", why = "Omdat." }
offer { needs = { "call_back", "refund" }, welcome = { "voucher" }, harmful = { "blame" }, route = "verplicht", why = "Daarom.", fair = { 20, 40 }, hand_over = { takes = "2d", trust = -2, patience = -3 }, go = { fits = "m5", short = "m4", handed_over = "m4" } }

moment "m4" { channel = "telefoon" }
customer [[toch *echt*... heen-en-weer 7,50…]]
  decoy "echt... heen-en-weer" { id = "m41-1", why = "Omdat." }
colleague [[altijd, - ik beloofd.” ‘s. ik ‘s 12:30 7,50…]]
go "m5"

moment "m5"
narrator [[één? monteur 12:30 altijd al; het een? o.a. - 12:30, 7,50 (zegt altijd heen-en-weer men).]]
customer [[men) ‘s ‘s *echt* beloofd... 12:30 maar o.a., o.a. niemand men): ‘s nog. „nee” niemand ik, 7,50?]]
  signal "‘s echt beloofd..." { id = "m52-1", why = "Omdat.", kind = "implicit" }
customer [[een weken „nee”.” het heen-en-weer weer: ‘s de hè weken weken.]]
  signal "„nee”.” het heen-en-weer weer:" { id = "m53-1", why = "Omdat.", kind = "implicit" }
  signal "‘s de hè" { id = "m53-2", why = "Omdat.", kind = "indirect" }
  signal "de hè weken" { id = "m53-4", why = "Omdat.", kind = "implicit" }
offer { needs = { "voucher" }, welcome = { "refund" }, harmful = { "call_back" }, route = "required", why = "Daarom.", fair = { 20, 40 }, go = { fits = "blij", harmful = "blij", beyond = "tevreden", handed_over = "weg" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
