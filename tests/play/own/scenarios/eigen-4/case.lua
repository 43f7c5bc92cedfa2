case { title = "Proef eigen-4", role = "desk", customer = { name = "mevrouw de Vries", trust = 71, patience = 40, earlier = 6 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "8h", limit = "9h", contacts = 2 }, on = { patience_out = "weg" }, channel = "chat" }

moment "m0" { route = "required" }
narrator [[niemand toch de {budget}… *echt* 7,50 brief weken…]]
customer [[*echt* weken ik nog: - - al u niemand?! weken ‘s, brief *echt* — altijd monteur 7,50?]]
  decoy "weken ik nog: -" { id = "m02-1", why = "Omdat." }
  signal "al u niemand" { id = "m02-2", why = "Omdat.", kind = "indirect" }
customer [[hè.” altijd brief brief monteur! één het…]]
  signal "brief brief" { id = "m03-1", why = "Omdat.", kind = "explicit" }
  decoy "het…" { id = "m03-3", why = "Omdat." }
  either "brief" { id = "m03-4", why = "Omdat.", nth = 1 }
reply [[begrijp zelf bel morgen.]] { act = "standaardzin", go = "m2", why = "Daarom.", trust = -5, takes = "20m", set = { vlag = false } }
reply [[ik even u morgen.]] { act = "bedanken", go = "m1", why = "Daarom.", off = "early", set = { tekst = "a, b" }, run = function(s) s.teller = s.teller + 1 end }

moment "m1"
colleague [[*echt* weer ‘s?!

hè hè al het ik?!

nog hè, „nee” brief weer de één {budget}. de hè een hè, ik „nee”.]]
colleague [[ik het niemand „nee” nog.]]
go "m3"

moment "m2"
customer [[één ik hè? weken nog heen-en-weer?!

weer... weer, *echt* u men) niemand...

*echt* - altijd altijd (zegt]]
  decoy "u" { id = "m21-2", why = "Omdat." }
customer [[– maar {tekst}; men); toch een altijd altijd {teller} — 7,50 ‘s beloofd nog één.]]
  signal "toch een altijd" { id = "m22-1", why = "Omdat.", kind = "explicit" }
  either "— 7,50 ‘s beloofd" { id = "m22-2", why = "Omdat." }
  signal "beloofd nog één." { id = "m22-3", why = "Omdat.", kind = "implicit" }
customer [[7,50 „nee” monteur ‘s, maar 12:30 men).]]
  either "‘s" { id = "m23-1", why = "Omdat." }
  decoy "„nee” monteur ‘s, maar" { id = "m23-2", why = "Omdat." }
  decoy "monteur" { id = "m23-3", why = "Omdat." }
reply [[begrijp u zelf morgen bel zelf even zelf morgen u even dat.]] { act = { "acknowledge", "agree" }, go = "m4", why = "Daarom.", off = "too_much", set = { tekst = "a, b" } }
reply [[u begrijp u {customer} dat begrijp u zelf.]] { act = { "acknowledge", "probe" }, go = "m4", why = "Daarom.", off = "te vroeg", euros = 12.5, add = { teller = -1 }, run = function(s) if s.contacts > 1 then s.teller = 5 end end }
reply [[zelf ik begrijp begrijp even {customer} zelf zelf zelf even morgen begrijp.]] { act = "bedanken", go = "m4", why = "Daarom.", off = "early", heard = "m03-1" }

moment "m3" { route = "required", role = "senior" }
customer [[brief maar men)... één „nee” dhr. het. de toch 12:30 nog: brief het brief hè,

men) beloofd nog {budget}]]
  signal "maar men)... één „nee”" { id = "m31-2", why = "Omdat.", kind = "indirect" }
  signal "hè" { id = "m31-3", why = "Omdat.", kind = "implicit" }
customer [[(zegt nog een beloofd, al de… „nee” al?]]
  signal "nog" { id = "m32-1", why = "Omdat.", kind = "indirect" }
  signal "(zegt" { id = "m32-2", why = "Omdat.", kind = "explicit" }
  signal "(zegt nog" { id = "m32-4", why = "Omdat.", kind = "explicit" }
reply [[{customer} dat begrijp zelf {customer} morgen even {customer} {customer}.]] { act = "probe", go = "m5", why = "Daarom.", empathy = -2, contact = true }
reply [[u u even dat even ik begrijp even zelf bel.]] { act = { "probe", "script" }, go = "m4", why = "Daarom.", takes = "4h", set = { vlag = true } }

moment "m4" { step = "follow_up" }
narrator [[– „nee” een 12:30! toch beloofd men) men) beloofd, het ik 12:30?]]
reply [[{customer} begrijp even dat.]] { act = { "probe", "agree" }, go = "m5", why = "Daarom.", add = { teller = 0 } }
reply [[{customer} ik even u begrijp {customer}.]] { act = "bedanken", go = "weg", why = "Daarom.", off = "early", takes = "2d", hand_over = "koud" }
reply [[begrijp dat even even ik {customer} bel even even ik zelf.]] { act = "script", go = "berust", why = "Daarom." }

moment "m5"
narrator [[het?! niemand al {budget}; „nee”; heen-en-weer?]]
colleague [[altijd: beloofd…

altijd 12:30 12:30,

ik een.]] { when = function(s) return s.contacts == 1 and s.spent < 40 end }
customer [[(zegt beloofd; -: brief…]]
  signal "brief…" { id = "m53-1", why = "Omdat.", kind = "indirect" }
  signal "(zegt" { id = "m53-2", why = "Omdat.", kind = "explicit" }
  signal "beloofd; -" { id = "m53-4", why = "Omdat.", kind = "indirect" }
reply [[zelf even {customer} morgen bel bel morgen even bel dat {customer} even ik even.]] { act = "standaardzin", go = "hoger", why = "Daarom.", trust = -5, takes = "20m" }
reply [[{customer} {customer} {customer} bel {customer} begrijp.]] { act = "thank", go = "weg", why = "Daarom.", patience = -16, add = { teller = 2 } }
reply [[u dat u dat begrijp bel zelf begrijp zelf even.]] { act = "probe", go = "hoger", why = "Daarom.", when = { vlag = false }, heard = "m31-3" }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
