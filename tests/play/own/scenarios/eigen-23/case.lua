case { title = "Proef eigen-23", role = "desk", customer = { name = "mevrouw de Vries", trust = 78, patience = 73, earlier = 4 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "8h", limit = "9h", contacts = 2 }, on = { patience_out = "weg" }, channel = "phone" }

moment "m0"
customer [[weer weken, brief toch heen-en-weer niemand de?]]
  signal "heen-en-weer niemand de?" { id = "m01-1", why = "Omdat.", kind = "indirect" }
  decoy "weken" { id = "m01-2", why = "Omdat." }
  signal "niemand" { id = "m01-3", why = "Omdat.", kind = "indirect" }
customer [[weken (zegt! heen-en-weer dhr. „nee”. hè heen-en-weer brief…]]
  signal "hè heen-en-weer" { id = "m02-1", why = "Omdat.", kind = "indirect" }
  signal "„nee”. hè heen-en-weer brief…" { id = "m02-2", why = "Omdat.", kind = "explicit" }
  decoy "(zegt!" { id = "m02-4", why = "Omdat." }
narrator [[het brief 7,50. weken... maar één]]
go "m2"

moment "m1"
customer [[‘s één]]
  decoy "‘s één" { id = "m11-1", why = "Omdat." }
  decoy "één" { id = "m11-2", why = "Omdat." }
judge { is = "vraag", why = "Daarom.", also = { "request" }, go = "m2" }

moment "m2"
customer [[één, weer maar.]]
  signal "maar" { id = "m21-1", why = "Omdat.", kind = "explicit" }
customer [[de ik nog ik… brief — niemand beloofd heen-en-weer beloofd]]
customer [[hè de, hè {tekst}! niemand weken weer – (zegt 12:30?! brief weer.]] { when = { tekst = "kort" } }
  signal "brief weer" { id = "m23-1", why = "Omdat.", kind = "implicit" }
  either "weer" { id = "m23-2", why = "Omdat.", nth = 2 }
offer { needs = { "repair", "call_back", "voucher" }, welcome = { "apology" }, harmful = {  }, route = "senior", why = "Daarom.", fair = { 10, 25 }, hand_over = { takes = "20m", trust = 2, patience = -10 }, go = { fits = "m4", short = "m4", handed_over = "m4" } }

moment "m3" { step = "oplossen", route = "senior" }
customer [[al een een {budget}.” o.a. weken toch men). ik weer het ik beloofd. o.a. weken…]]
narrator [[*echt*]]
customer [[maar dhr. ‘s (zegt… een men) *echt* de ‘s. monteur nog heen-en-weer ‘s {budget}… 12:30 één? beloofd toch ik -?]]
  either "echt de ‘s. monteur" { id = "m33-1", why = "Omdat." }
  signal "monteur nog heen-en-weer" { id = "m33-4", why = "Omdat.", kind = "implicit" }
reply [[ik morgen even morgen zelf begrijp.]] { act = { "explain", "agree" }, go = "m4", why = "Daarom." }
reply [[zelf zelf ik u u u even dat.]] { act = { "probe", "explain" }, go = "m5", why = "Daarom.", contact = true }

moment "m4" { channel = "letter" }
customer [[(zegt weken – dhr. u 7,50 toch; u.]]
customer [[niemand? brief weken men) de weken]] { when = { teller = { min = 1, max = 3 } } }
  signal "brief weken" { id = "m42-1", why = "Omdat.", kind = "explicit" }
  signal "weken" { id = "m42-2", why = "Omdat.", kind = "implicit", nth = 2 }
  signal "weken men) de weken" { id = "m42-3", why = "Omdat.", kind = "implicit" }
  signal "de weken" { id = "m42-4", why = "Omdat.", kind = "indirect" }
reply [[even {customer} bel zelf zelf {customer} begrijp.]] { act = { "probe", "explain" }, go = "m5", why = "Daarom.", off = "early" }
reply [[u begrijp even even {customer} ik bel begrijp ik.]] { act = "bedanken", go = "m5", why = "Daarom.", empathy = -2 }

moment "m5"
customer [[altijd weer brief ‘s altijd: dhr. u – ik?! één]]
  decoy "u – ik?! één" { id = "m51-1", why = "Omdat." }
colleague [[*echt* *echt* men), heen-en-weer maar monteur het (zegt. weer u *echt* de heen-en-weer?! *echt*.” hè al.” monteur dhr. men)?]]
customer [[beloofd]]
  decoy "beloofd" { id = "m53-1", why = "Omdat." }
offer { needs = {  }, welcome = { "apology", "repair" }, harmful = { "refund" }, route = "self", why = "Daarom.", fair = { 10, 25 }, takes = "2h", hand_over = { takes = "2d", trust = 2, patience = -2 }, go = { fits = "berust", short = "berust", harmful = "weg", beyond = "weg", handed_over = "tevreden" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
