case { title = "Proef eigen-21", role = "desk", customer = { name = "mevrouw de Vries", trust = 48, patience = 54, earlier = 0 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", on = { patience_out = "weg" }, channel = "phone" }

moment "m0"
customer [[de nog ‘s brief – nog o.a..]]
  signal "‘s brief –" { id = "m01-1", why = "Omdat.", kind = "explicit" }
narrator [[hè 7,50 de het. „nee” één; heen-en-weer (zegt 12:30...

één „nee” monteur (zegt „nee”? o.a. een het ‘s…]]
go "m1"

moment "m1" { route = "senior" }
customer [[u weken nog? nog — *echt* 7,50 weer -]]
  signal "nog — echt" { id = "m11-1", why = "Omdat.", kind = "implicit" }
  decoy "nog" { id = "m11-2", why = "Omdat.", nth = 1 }
customer [[o.a. een, (zegt weer al (zegt...

(zegt 7,50 heen-en-weer altijd: ik weken al nog heen-en-weer: (zegt altijd weer de ik?! een dhr..]]
  signal "de ik?! een" { id = "m12-1", why = "Omdat.", kind = "explicit" }
  either "7,50" { id = "m12-2", why = "Omdat." }
colleague [[12:30 maar ‘s monteur al — toch beloofd nog; altijd (zegt… toch - maar (zegt! *echt* u niemand toch (zegt?]] { when = { vlag = true } }
reply [[dat u u morgen bel.]] { act = { "acknowledge", "agree" }, go = "m3", why = "Daarom.", takes = "2d" }
reply [[u even zelf zelf {customer} bel morgen {customer} morgen bel bel.]] { act = "script", go = "m3", why = "Daarom.", patience = 1, takes = "20m", when = { teller = { min = 1, max = 3 } }, heard = { "m01-1", "m12-2" } }
reply [[{customer} bel {customer} zelf even u morgen bel u even.]] { act = "agree", go = "m2", why = "Daarom.", takes = "20m", contact = true, when = { patience = { max = 50 }, vlag = false } }
reply [[ik zelf u even ik {customer} even ik zelf zelf bel.]] { act = "bedanken", go = "m3", why = "Daarom.", off = "beside", run = function(s) s.teller = s.teller + 1 end, heard = "m11-2" }

moment "m2"
customer [[– het 7,50 beloofd altijd monteur; het beloofd maar 12:30 {teller}... weken?! maar *echt*.” toch o.a. nog hè]]
  signal "hè" { id = "m21-1", why = "Omdat.", kind = "explicit" }
reply [[zelf u even.]] { act = "defend", go = "m3", why = "Daarom.", set = { tekst = "a, b" } }
reply [[u begrijp {customer} {customer} morgen {customer} {customer} zelf {customer} {customer} bel {customer}.]] { act = "bedanken", go = "m4", why = "Daarom.", off = "early", patience = 4, contact = true }
reply [[dat begrijp begrijp even begrijp zelf {customer}.]] { act = "thank", go = "m4", why = "Daarom.", takes = "4h", when = { teller = { min = 1, max = 3 } } }
reply [[bel u bel u dat ik.]] { act = "thank", go = "m4", why = "Daarom.", empathy = 1, takes = "10h", contact = true }

moment "m3" { step = "listen" }
customer [[(zegt]]
  decoy "(zegt" { id = "m31-1", why = "Omdat." }
reply [[morgen even morgen begrijp dat u zelf {customer} even zelf {customer} morgen begrijp.]] { act = { "acknowledge", "probe" }, go = "m4", why = "Daarom.", patience = 3, set = { tekst = "kort" } }
reply [[morgen even zelf begrijp zelf u morgen dat even.]] { act = "probe", go = "m4", why = "Daarom." }
reply [[bel morgen morgen bel dat begrijp u.]] { act = "explain", go = "tevreden", why = "Daarom.", off = "too_much", contact = true, add = { teller = 2 } }
reply [[begrijp morgen bel zelf bel begrijp even begrijp morgen ik begrijp begrijp.]] { act = "thank", go = "m4", why = "Daarom.", takes = "4h" }

moment "m4" { step = "erkennen", route = "required" }
customer [[één u al, toch o.a. *echt* nog…]]
  signal "echt nog…" { id = "m41-1", why = "Omdat.", kind = "implicit" }
  either "u" { id = "m41-2", why = "Omdat." }
reply [[even begrijp u.]] { act = "thank", go = "berust", why = "Daarom.", takes = "20m", hand_over = "koud", set = { tekst = "kort" } }
reply [[zelf ik begrijp even begrijp even u bel morgen {customer} morgen zelf even.]] { act = { "probe", "thank" }, go = "berust", why = "Daarom.", set = { vlag = true }, when = { trust = { min = 40 } } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
