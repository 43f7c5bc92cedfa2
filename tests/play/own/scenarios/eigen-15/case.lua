case { title = "Proef eigen-15", role = "desk", customer = { name = "mevrouw de Vries", trust = 57, patience = 69, earlier = 3 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", on = { patience_out = "weg" }, channel = "chat" }

moment "m0" { channel = "letter" }
narrator [[o.a. *echt* – monteur (zegt weer altijd.” niemand hè maar, 7,50 12:30 u één een.” maar maar beloofd nog…

niemand beloofd dhr. hè o.a.?]]
narrator [[brief.]] { when = { patience = { max = 50 }, vlag = false } }
customer [[één u brief één men)?]]
  signal "u" { id = "m03-1", why = "Omdat.", kind = "explicit" }
  signal "één u brief één" { id = "m03-2", why = "Omdat.", kind = "explicit" }
offer { needs = { "repair", "voucher", "cents" }, welcome = { "apology" }, harmful = {  }, route = "required", why = "Daarom.", table = { "apology", "repair", "call_back", "voucher", "refund", "cents", "blame", "secrecy" }, go = { fits = "m1", short = "m2", handed_over = "m2" } }

moment "m1"
customer [[brief beloofd het ‘s... „nee” toch ‘s: hè weer.” nog al weken hè. 7,50 heen-en-weer 12:30 u men).]]
customer [[‘s het dhr. heen-en-weer „nee”, één 12:30 een een — al 12:30 men) een toch. nog monteur brief monteur... ik, men) niemand monteur weer?]]
  signal "brief monteur..." { id = "m12-1", why = "Omdat.", kind = "implicit" }
  signal "niemand monteur" { id = "m12-2", why = "Omdat.", kind = "indirect" }
  signal "monteur brief monteur... ik," { id = "m12-3", why = "Omdat.", kind = "explicit" }
customer [[– heen-en-weer de — niemand toch al {teller} — o.a.…]]
reply [[{customer} dat zelf u ik bel.]] { act = "bedanken", go = "m3", why = "Daarom.", off = "early", takes = "30m", contact = true }
reply [[ik even ik begrijp u even morgen zelf bel dat u bel u bel.]] { act = "script", go = "m2", why = "Daarom.", euros = 90 }
reply [[ik morgen {customer} bel {customer} begrijp bel even dat begrijp begrijp even.]] { act = { "script", "agree" }, go = "m3", why = "Daarom." }

moment "m2"
customer [[hè monteur heen-en-weer een beloofd? één (zegt *echt* heen-en-weer. ik 12:30 -. (zegt beloofd -! de…]]
  decoy "ik 12:30 -. (zegt" { id = "m21-1", why = "Omdat." }
  decoy "beloofd -" { id = "m21-2", why = "Omdat." }
go "m3"

moment "m3" { channel = "telefoon" }
customer [[de het maar dhr. de… ik.]]
  signal "de het maar" { id = "m31-1", why = "Omdat.", kind = "indirect" }
  signal "de het maar dhr." { id = "m31-2", why = "Omdat.", kind = "explicit" }
  either "het maar dhr. de…" { id = "m31-4", why = "Omdat." }
  either "ik" { id = "m31-5", why = "Omdat." }
customer [[al; monteur het weer, beloofd altijd.” de niemand]]
  decoy "altijd.”" { id = "m32-1", why = "Omdat." }
  signal "niemand" { id = "m32-2", why = "Omdat.", kind = "explicit" }
  either "weer, beloofd altijd.” de" { id = "m32-3", why = "Omdat." }
judge { is = "complaint", why = "Daarom.", kind = "implicit", go = "hoger" }

moment "m4" { step = "oplossen" }
customer [[niemand, beloofd weer een, één ik hè.]]
customer [[nog niemand beloofd - een… ‘s (zegt.”

al de heen-en-weer het... men) hè weken…]]
  decoy "- een…" { id = "m42-2", why = "Omdat." }
  decoy "(zegt.”" { id = "m42-3", why = "Omdat." }
reply [[begrijp morgen dat even begrijp.]] { act = "bedanken", go = "blij", why = "Daarom." }
reply [[begrijp bel bel bel bel morgen even morgen.]] { act = "thank", go = "berust", why = "Daarom.", off = "too_much", takes = "10h", contact = true, add = { teller = 1 }, when = { vlag = false } }
reply [[begrijp dat begrijp.]] { act = { "probe", "agree" }, go = "blij", why = "Daarom.", trust = -6, takes = "30m", contact = true, hand_over = "cold", when = { vlag = true } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
