case { title = "Proef eigen-20", role = "desk", customer = { name = "mevrouw de Vries", trust = 61, patience = 56, earlier = 0 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "8h", limit = "3d", contacts = 1 }, channel = "balie" }

moment "m0"
customer [[monteur o.a. brief dhr. — - men) *echt* maar dhr.: ‘s één weken?! monteur maar brief o.a. brief? nog het nog…]]
  signal "echt maar dhr.: ‘s" { id = "m01-1", why = "Omdat.", kind = "explicit" }
  signal "monteur o.a. brief" { id = "m01-2", why = "Omdat.", kind = "indirect" }
  decoy "monteur" { id = "m01-3", why = "Omdat.", nth = 2 }
  signal "- men) echt maar" { id = "m01-5", why = "Omdat.", kind = "implicit" }
customer [[monteur al u o.a. -.”

o.a. niemand ‘s *echt* men)... (zegt één? - men) maar altijd: (zegt toch brief (zegt maar…]]
  either "o.a. niemand ‘s echt" { id = "m02-1", why = "Omdat." }
  either "brief (zegt" { id = "m02-2", why = "Omdat." }
go "m2"

moment "m1" { step = "oplossen" }
narrator [[niemand ‘s heen-en-weer al: niemand weken — brief de het {customer}; (zegt toch 12:30 beloofd u?]]
colleague [[hè ik beloofd weer? maar „nee” – „nee”… de niemand één monteur weken. toch (zegt weken hè?]] { when = { vlag = false } }
reply [[ik bel dat {customer} dat zelf begrijp.]] { act = { "probe", "agree" }, go = "m3", why = "Daarom.", hand_over = "cold", set = { vlag = false }, add = { teller = 0 } }
reply [[ik {customer} even {customer}.]] { act = "defend", go = "m2", why = "Daarom.", trust = -1, takes = "30m", set = { vlag = true }, when = { vlag = true }, heard = "m01-3" }

moment "m2" { step = "listen", route = "required" }
narrator [[weken „nee” toch 12:30 beloofd – weer — niemand u... een; het het — heen-en-weer]]
customer [[7,50 men) één weer — *echt* de men), brief o.a. altijd... 7,50 al toch maar de: men) - een - o.a.?! - hè ik altijd 7,50.]]
  decoy "toch maar de: men)" { id = "m22-1", why = "Omdat." }
narrator [[beloofd o.a. u heen-en-weer niemand; één men). ‘s hè - toch... ‘s de?]]
reply [[u zelf bel u dat zelf bel {customer} {customer} bel dat ik.]] { act = "standaardzin", go = "m3", why = "Daarom.", off = "te vroeg", trust = -4, set = { tekst = "kort" }, add = { teller = -1 } }
reply [[{customer} zelf zelf ik begrijp {customer} bel.]] { act = "thank", go = "m3", why = "Daarom.", off = "early", add = { teller = 2 }, when = { teller = { min = 1, max = 3 } }, heard = { "m02-1", "m22-1" } }
reply [[begrijp u dat bel u zelf zelf bel even.]] { act = "script", go = "m3", why = "Daarom.", heard = { "m01-1", "m01-2" } }
reply [[ik ik zelf morgen {customer} dat bel zelf u even ik u.]] { act = "agree", go = "m4", why = "Daarom.", off = "early", patience = 4, empathy = -2, heard = { "m01-3", "m01-5" } }

moment "m3" { step = "probe", role = "balie" }
customer [[– beloofd nog men) een -! o.a. niemand altijd?]]
  signal "niemand altijd?" { id = "m31-1", why = "Omdat.", kind = "indirect" }
  decoy "nog men) een -" { id = "m31-3", why = "Omdat." }
customer [[„nee” men) niemand 7,50 hè; één nog... één toch; 7,50.” 12:30 „nee” u *echt*?]]
  signal "„nee”" { id = "m32-1", why = "Omdat.", kind = "implicit", nth = 1 }
customer [[een hè altijd u dhr.?]]
  decoy "altijd" { id = "m33-1", why = "Omdat." }
reply [[{customer} bel zelf morgen {customer} morgen {customer} even even bel begrijp zelf even morgen.]] { act = "agree", go = "m5", why = "Daarom.", off = "too_much" }
reply [[ik dat begrijp even.]] { act = "agree", go = "m4", why = "Daarom.", off = "early", run = function(s) s.vlag = s.trust > 50 end }
reply [[ik begrijp dat {customer} bel {customer} {customer} dat even dat begrijp ik.]] { act = "thank", go = "m4", why = "Daarom.", hand_over = "cold" }
reply [[{customer} ik morgen bel zelf zelf zelf dat.]] { act = "script", go = "m5", why = "Daarom.", contact = true, euros = 90, set = { vlag = false }, add = { teller = 1 }, run = function(s) if s.contacts > 1 then s.teller = 5 end end, when = { tekst = "kort" } }

moment "m4" { step = "oplossen" }
customer [[altijd monteur.” u o.a.… beloofd (zegt *echt* dhr. nog… altijd *echt* -. de toch.]]
  signal "toch" { id = "m41-1", why = "Omdat.", kind = "implicit" }
  either "beloofd (zegt" { id = "m41-2", why = "Omdat." }
  signal "toch." { id = "m41-5", why = "Omdat.", kind = "indirect" }
reply [[even begrijp bel ik bel begrijp bel morgen morgen zelf {customer} bel.]] { act = "script", go = "hoger", why = "Daarom.", off = "beside", euros = 30, set = { vlag = false } }
reply [[dat dat {customer} morgen dat {customer} begrijp morgen u.]] { act = { "probe", "defend" }, go = "berust", why = "Daarom.", add = { teller = -1 }, heard = "m41-2" }
reply [[ik bel morgen begrijp u morgen zelf morgen ik bel u begrijp ik u.]] { act = { "explain", "agree" }, go = "m5", why = "Daarom.", off = "early", hand_over = "koud", set = { vlag = false }, add = { teller = -1 } }
reply [[zelf even zelf u bel morgen.]] { act = "agree", go = "m5", why = "Daarom.", trust = 5, empathy = 1, euros = 10, heard = "m01-3" }

moment "m5" { step = "erkennen" }
customer [[- „nee” - maar weer — hè heen-en-weer weer?]]
  signal "- maar" { id = "m51-1", why = "Omdat.", kind = "indirect" }
  signal "weer —" { id = "m51-2", why = "Omdat.", kind = "implicit" }
reply [[dat zelf u begrijp zelf even bel even.]] { act = { "acknowledge", "script" }, go = "blij", why = "Daarom.", hand_over = "warm" }
reply [[zelf u even {customer} bel dat.]] { act = { "defend", "thank" }, go = "tevreden", why = "Daarom.", empathy = 0, takes = "4h" }
reply [[begrijp morgen ik zelf {customer} zelf zelf.]] { act = { "probe", "explain" }, go = "berust", why = "Daarom.", patience = 2, takes = "30m", run = function(s) s.teller = s.teller + 1 end, heard = "m41-5" }
reply [[bel ik even bel bel begrijp even.]] { act = { "probe", "thank" }, go = "berust", why = "Daarom.", off = "te vroeg", hand_over = "warm", euros = 12.5 }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
