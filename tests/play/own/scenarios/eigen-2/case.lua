case { title = "Proef eigen-2", role = "desk", customer = { name = "mevrouw de Vries", trust = 24, patience = 89, earlier = 0 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "4h", limit = "14d", contacts = 2 }, on = { patience_out = "weg" }, channel = "balie" }

moment "m0" { step = "follow_up" }
customer [[het 7,50 brief… (zegt…]]
reply [[begrijp morgen even even morgen.]] { act = "script", go = "m1", why = "Daarom.", off = "beside", contact = true }
reply [[even even bel dat morgen ik begrijp bel ik {customer} ik bel ik.]] { act = "standaardzin", go = "m2", why = "Daarom.", takes = "4h", add = { teller = 2 } }

moment "m1"
colleague [[nog 12:30: de heen-en-weer beloofd één…

toch de één beloofd {tekst}?! 12:30. ‘s een u.]]
customer [[men) o.a. hè dhr. weer… een 7,50 beloofd al ‘s?! heen-en-weer...

u een ‘s hè… beloofd men)]]
  decoy "men)" { id = "m12-1", why = "Omdat.", nth = 1 }
  decoy "7,50" { id = "m12-2", why = "Omdat." }
customer [[nog: al hè altijd weken {budget}.]]
offer { needs = { "call_back" }, welcome = { "voucher" }, harmful = {  }, route = "self", why = "Daarom.", hand_over = { takes = "20m", trust = 3, patience = -6 }, go = { fits = "m3", short = "m3" } }

moment "m2"
customer [[beloofd men) hè (zegt beloofd! weer al]]
customer [[het al *echt*... men) dhr. brief men).” *echt* beloofd beloofd 12:30 niemand? monteur beloofd.” beloofd „nee” ik; niemand…]]
  signal "al echt" { id = "m22-1", why = "Omdat.", kind = "indirect" }
  signal "niemand? monteur beloofd.” beloofd" { id = "m22-2", why = "Omdat.", kind = "implicit" }
narrator [[monteur altijd de niemand... monteur maar?

weken u niemand „nee” heen-en-weer, nog (zegt ik... beloofd nog al (zegt. ik - toch „nee”.]]
offer { needs = { "voucher", "cents" }, welcome = {  }, harmful = {  }, route = "self", why = "Daarom.", hand_over = { takes = "2d", trust = 0, patience = 0 }, go = { fits = "m3", short = "m3", harmful = "m3" } }

moment "m3" { step = "oplossen" }
customer [[altijd ik ik {teller}? beloofd (zegt o.a. nog weken?]]
  decoy "nog weken" { id = "m31-1", why = "Omdat." }
  signal "beloofd" { id = "m31-2", why = "Omdat.", kind = "indirect" }
  decoy "ik" { id = "m31-3", why = "Omdat.", nth = 1 }
  either "(zegt" { id = "m31-4", why = "Omdat." }
customer [[het. de „nee” *echt*]]
  signal "de" { id = "m32-1", why = "Omdat.", kind = "explicit" }
  signal "het. de „nee”" { id = "m32-2", why = "Omdat.", kind = "indirect" }
  signal "echt" { id = "m32-3", why = "Omdat.", kind = "implicit" }
reply [[begrijp ik zelf {customer} zelf.]] { act = "thank", go = "m5", why = "Daarom." }
reply [[zelf bel begrijp zelf u u ik.]] { act = "script", go = "m5", why = "Daarom.", contact = true, when = function(s) return s.contacts == 1 and s.spent < 40 end, heard = "m22-1" }

moment "m4"
customer [[het - ik maar „nee”, nog maar, maar toch {customer} –

o.a. 7,50 *echt* de.” heen-en-weer een maar]]
  decoy "heen-en-weer" { id = "m41-1", why = "Omdat." }
offer { needs = { "apology", "cents" }, welcome = { "refund" }, harmful = { "blame" }, route = "self", why = "Daarom.", fair = { 5, 300 }, hand_over = { takes = "20m", trust = -4, patience = -10 }, go = { fits = "tevreden", harmful = "berust", beyond = "weg" } }

moment "m5" { channel = "telefoon" }
customer [[– *echt* (zegt het monteur hè?]]
  signal "echt (zegt het" { id = "m51-1", why = "Omdat.", kind = "implicit" }
  signal "(zegt het" { id = "m51-2", why = "Omdat.", kind = "indirect" }
customer [[– (zegt - de niemand hè. „nee”?]]
  decoy "hè. „nee”" { id = "m52-1", why = "Omdat." }
  either "– (zegt -" { id = "m52-2", why = "Omdat." }
offer { needs = { "apology", "repair" }, welcome = {  }, harmful = { "call_back" }, route = "required", why = "Daarom.", table = { "apology", "repair", "call_back", "refund", "cents", "secrecy", "promise" }, fair = { 10, 25 }, hand_over = { takes = "20m", trust = -4, patience = -7 }, go = { fits = "tevreden", short = "tevreden", handed_over = "weg" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
