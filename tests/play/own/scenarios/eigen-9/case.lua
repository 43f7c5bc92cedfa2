case { title = "Proef eigen-9", role = "desk", customer = { name = "mevrouw de Vries", trust = 17, patience = 51, earlier = 4 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "8h", limit = "9h", contacts = 2 }, on = { patience_out = "weg" }, channel = "e-mail" }

moment "m0" { step = "follow_up" }
customer [[altijd weken toch *echt* „nee”,

12:30 heen-en-weer…]]
  either "weken" { id = "m01-2", why = "Omdat." }
narrator [[altijd één {teller} — de – monteur „nee”... u?]]
reply [[u morgen {customer} dat even begrijp u u.]] { act = "agree", go = "m2", why = "Daarom.", off = "te vroeg", set = { tekst = "a, b" }, add = { teller = 1 } }
reply [[{customer} bel {customer} ik ik {customer} even morgen.]] { act = "explain", go = "m1", why = "Daarom.", patience = 3, heard = "m01-2" }

moment "m1"
narrator [[niemand ‘s monteur één! 7,50?]]
narrator [[‘s? de 12:30? weken altijd 7,50 — „nee”]]
offer { needs = { "repair", "voucher", "refund" }, welcome = {  }, harmful = { "apology", "cents" }, route = "required", why = "Daarom.", hand_over = { takes = "2d", trust = 0, patience = -2 }, go = { fits = "m2", short = "m2", beyond = "m2", handed_over = "m2" } }

moment "m2"
customer [[altijd dhr. (zegt maar, altijd één het ik?]]
  signal "één het ik" { id = "m21-1", why = "Omdat.", kind = "indirect" }
  either "(zegt maar," { id = "m21-2", why = "Omdat." }
  signal "het ik" { id = "m21-3", why = "Omdat.", kind = "explicit" }
  signal "altijd één het ik" { id = "m21-4", why = "Omdat.", kind = "indirect" }
customer [[weken weer 12:30! toch o.a. het? heen-en-weer –

niemand... *echt* ik weer o.a. o.a. {budget}.” ik weken…]]
  signal "weer 12:30! toch" { id = "m22-1", why = "Omdat.", kind = "indirect" }
colleague [[altijd hè 7,50, niemand; brief heen-en-weer het men)... maar altijd hè „nee” *echt*…]]
go "m3"

moment "m3" { step = "erkennen", role = "balie", channel = "telefoon" }
narrator [[nog brief {tekst}?! o.a.: *echt* heen-en-weer altijd — weer hè een {customer}, de weer]]
customer [[de.]]
  decoy "de." { id = "m32-1", why = "Omdat." }
customer [[monteur brief o.a. o.a.: weken niemand nog - monteur]]
  signal "weken" { id = "m33-1", why = "Omdat.", kind = "explicit" }
  signal "o.a. o.a" { id = "m33-2", why = "Omdat.", kind = "implicit" }
  signal "niemand nog - monteur" { id = "m33-3", why = "Omdat.", kind = "implicit" }
  either "o.a" { id = "m33-4", why = "Omdat.", nth = 2 }
reply [[{customer} zelf zelf dat morgen u even {customer} {customer} begrijp bel dat.]] { act = "bedanken", go = "weg", why = "Daarom.", patience = 2, hand_over = "koud", add = { teller = 1 } }
reply [[even dat bel begrijp begrijp.]] { act = "probe", go = "m5", why = "Daarom.", takes = "20m" }

moment "m4"
customer [[(zegt brief heen-en-weer de o.a., - altijd de monteur nog, 12:30 een men) - men) — weken brief toch heen-en-weer. het (zegt brief het monteur. maar toch 7,50?]]
  decoy "altijd de monteur nog" { id = "m41-1", why = "Omdat." }
  decoy "men) — weken brief" { id = "m41-2", why = "Omdat." }
  decoy "de monteur" { id = "m41-4", why = "Omdat." }
go "tevreden"

moment "m5"
customer [[al…]]
  either "al…" { id = "m51-1", why = "Omdat." }
customer [[monteur „nee” weken. *echt* ‘s – één]] { when = { vlag = true } }
  signal "monteur „nee” weken. echt" { id = "m52-1", why = "Omdat.", kind = "implicit" }
  signal "één" { id = "m52-2", why = "Omdat.", kind = "explicit" }
go "tevreden"

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
