case { title = "Proef eigen-24", role = "desk", customer = { name = "mevrouw de Vries", trust = 69, patience = 56, earlier = 0 }, flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0", norm = { time = "4h", limit = "3d", contacts = 2 }, channel = "chat" }

moment "m0" { step = "follow_up" }
customer [[ik, beloofd de u het ik — toch beloofd beloofd ‘s hè — brief één o.a.?! *echt* ik? een u al brief…]]
  decoy "brief…" { id = "m01-1", why = "Omdat." }
  either "ik? een u al" { id = "m01-2", why = "Omdat." }
  signal "brief één o.a.?! echt" { id = "m01-3", why = "Omdat.", kind = "explicit" }
  signal "beloofd beloofd ‘s hè" { id = "m01-4", why = "Omdat.", kind = "indirect" }
colleague [[men) nog 12:30?! dhr.... *echt* dhr. - een weken]]
reply [[even even begrijp zelf zelf u {customer} begrijp begrijp begrijp.]] { act = "agree", go = "m1", why = "Daarom.", run = function(s) s.vlag = s.trust > 50 end }
reply [[dat ik dat dat.]] { act = "explain", go = "m2", why = "Daarom.", takes = "4h", run = function(s) s.teller = s.teller + 1 end }
reply [[u u morgen morgen zelf bel even bel zelf morgen even {customer} even.]] { act = "thank", go = "m1", why = "Daarom.", contact = true, euros = 10, add = { teller = 2 }, when = { trust = { min = 40 } } }
reply [[u morgen dat.]] { act = "thank", go = "m1", why = "Daarom.", heard = { "m01-2", "m01-3" } }

moment "m1"
colleague [[12:30. beloofd]]
go "m2"

moment "m2" { step = "probe", route = "required" }
customer [[nog (zegt monteur brief {budget}: „nee”: 7,50 hè; beloofd toch! één heen-en-weer al.]]
  decoy "hè" { id = "m21-1", why = "Omdat." }
colleague [[u.” de niemand, 12:30 altijd één dhr. {teller}; de (zegt (zegt „nee”. toch - dhr. maar ‘s…]] { when = { vlag = true } }
reply [[ik ik dat bel morgen zelf bel morgen.]] { act = "standaardzin", go = "m3", why = "Daarom.", off = "te vroeg", euros = 12.5, set = { vlag = false } }
reply [[even ik u bel u bel begrijp bel.]] { act = "script", go = "m4", why = "Daarom.", off = "beside", set = { vlag = false }, add = { teller = -1 } }
reply [[{customer} zelf bel morgen bel bel bel zelf ik begrijp.]] { act = "standaardzin", go = "m4", why = "Daarom.", off = "too_much" }
reply [[begrijp morgen u zelf even even.]] { act = "thank", go = "m4", why = "Daarom.", patience = 3 }

moment "m3"
narrator [[hè brief {tekst}.

men) altijd weer; altijd monteur — (zegt brief brief weer brief, 12:30 weer altijd, een?]]
customer [[*echt* 12:30 ‘s; 7,50 maar altijd?! monteur nog heen-en-weer, brief? monteur toch - men), toch u *echt* (zegt (zegt?]] { when = function(s) return s.hours < 20 or s.teller > 1 end }
  signal "‘s; 7,50 maar altijd?!" { id = "m32-1", why = "Omdat.", kind = "indirect" }
  signal "toch - men), toch" { id = "m32-3", why = "Omdat.", kind = "explicit" }
  signal "heen-en-weer," { id = "m32-5", why = "Omdat.", kind = "indirect" }
offer { needs = { "repair", "refund" }, welcome = { "cents" }, harmful = { "apology" }, route = "verplicht", why = "Daarom.", table = { "apology", "repair", "voucher", "refund", "cents", "secrecy", "promise" }, fair = { 5, 300 }, hand_over = { takes = "2d", trust = 2, patience = 1 }, go = { fits = "m5", harmful = "m5", handed_over = "m4" } }

moment "m4" { role = "senior" }
colleague [[7,50! één *echt* nog. men) - een {customer}... „nee” monteur weer 12:30 u?]]
offer { needs = { "apology", "voucher" }, welcome = {  }, harmful = { "call_back", "refund" }, route = "self", why = "Daarom.", table = { "apology", "call_back", "voucher", "refund", "secrecy", "promise" }, hand_over = { takes = "2d", trust = -1, patience = -12 }, go = { fits = "m6" } }

moment "m5"
narrator [[12:30 u altijd beloofd brief.” u nog dhr. ‘s.]]
offer { needs = { "repair" }, welcome = {  }, harmful = { "apology", "call_back", "cents" }, route = "self", why = "Daarom.", table = { "apology", "repair", "call_back", "voucher", "refund", "cents", "blame", "promise" }, fair = { 20, 40 }, go = { fits = "m6", short = "m7", harmful = "m7", handed_over = "m6" } }

moment "m6" { role = "senior" }
customer [[dhr. heen-en-weer ‘s „nee”?]]
  decoy "„nee”" { id = "m61-1", why = "Omdat." }
customer [[al de een 7,50 weken… toch; ik dhr. heen-en-weer niemand brief.” 12:30 weer...

de u niemand 7,50… nog al al o.a. weer?]]
  signal "al al" { id = "m62-1", why = "Omdat.", kind = "indirect" }
customer [[(zegt altijd nog altijd ik, ‘s een weken u ik?]]
  signal "(zegt altijd nog" { id = "m63-1", why = "Omdat.", kind = "explicit" }
  decoy "weken" { id = "m63-2", why = "Omdat." }
  either "u ik" { id = "m63-3", why = "Omdat." }
  decoy "weken u ik" { id = "m63-4", why = "Omdat." }
go "m7"

moment "m7"
colleague [[7,50 de heen-en-weer „nee”. 7,50 een.” heen-en-weer {customer}]]
customer [[-? u monteur.]] { when = { vlag = true } }
  decoy "-? u monteur" { id = "m72-1", why = "Omdat." }
  either "monteur." { id = "m72-2", why = "Omdat." }
customer [[7,50? weer nog men) de hè?! al één weken al. al heen-en-weer! u weken niemand monteur?! ‘s de…]]
  signal "heen-en-weer! u" { id = "m73-1", why = "Omdat.", kind = "explicit" }
  decoy "weer nog" { id = "m73-2", why = "Omdat." }
  decoy "de hè?! al" { id = "m73-4", why = "Omdat." }
offer { needs = { "call_back", "cents" }, welcome = { "apology" }, harmful = {  }, route = "self", why = "Daarom.", hand_over = { takes = "20m", trust = -3, patience = -11 }, go = { fits = "hoger", short = "berust" } }

ending "blij" [[Einde.]] { outcome = "blij verrast" }

ending "tevreden" [[Einde.]] { outcome = "satisfied" }

ending "berust" [[Einde.]] { outcome = "resigned" }

ending "hoger" [[Einde.]] { outcome = "escalated" }

ending "weg" [[Einde.]] { outcome = "lost" }
