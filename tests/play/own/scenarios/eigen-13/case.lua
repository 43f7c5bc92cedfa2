case { title = "Proef eigen-13", role = "desk", customer = { name = "mevrouw de Vries", trust = 28, patience = 65, earlier = 0 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", on = { patience_out = "weg" }, channel = "chat" }

moment "m0"
customer [[de – weer toch monteur 12:30.]]
  decoy "– weer" { id = "m01-1", why = "Omdat." }
go "m2"

moment "m1"
customer [[– 12:30 monteur de. altijd heen-en-weer 7,50; één nog ‘s –

o.a. – een het; een]]
  signal "een" { id = "m11-1", why = "Omdat.", kind = "indirect", nth = 1 }
  decoy "‘s –" { id = "m11-2", why = "Omdat." }
go "m2"

moment "m2" { role = "senior", channel = "telefoon" }
narrator [[7,50 dhr. - het toch: beloofd? weer (zegt hè 12:30 ‘s?]]
judge { is = "compliment", why = "Daarom.", go = { right = "m4", half = "m3", wrong = "m3" } }

moment "m3" { channel = "letter" }
customer [[– maar beloofd 12:30: heen-en-weer een u een… heen-en-weer de monteur u.]]
  either "heen-en-weer" { id = "m31-1", why = "Omdat.", nth = 2 }
  signal "heen-en-weer een" { id = "m31-2", why = "Omdat.", kind = "implicit" }
offer { needs = { "call_back" }, welcome = {  }, harmful = { "cents" }, route = "self", why = "Daarom.", table = { "repair", "call_back", "blame", "secrecy", "promise" }, go = { fits = "m4", short = "m4", harmful = "m4", beyond = "weg" } }

moment "m4"
customer [[hè. men) beloofd brief al *echt* {customer}… hè -.]]
  signal "brief" { id = "m41-1", why = "Omdat.", kind = "implicit" }
  signal "hè. men) beloofd" { id = "m41-2", why = "Omdat.", kind = "indirect" }
  signal "al" { id = "m41-3", why = "Omdat.", kind = "implicit" }
colleague [[ik dhr. (zegt]]
offer { needs = { "repair", "call_back", "cents" }, welcome = { "apology" }, harmful = {  }, route = "senior", why = "Daarom.", takes = "2h", hand_over = { takes = "2d", trust = -3, patience = -8 }, go = { fits = "weg", short = "berust", handed_over = "weg" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
