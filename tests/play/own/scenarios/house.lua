definition [[Een klacht is elke uiting van onvrede waarop iemand een reactie verwacht.]]
category "complaint" { label = "klacht" }
category "request" { label = "verzoek om herstel" }
category "question" { label = "vraag" }
category "compliment" { label = "compliment" }
kind "explicit" { label = "uitgesproken" }
kind "implicit" { label = "onuitgesproken" }
kind "indirect" { label = "via een omweg" }
act "acknowledge" { label = "erkennen", empathy = 2, trust = 8, patience = 15 }
act "probe" { label = "doorvragen", empathy = 1, trust = 5, patience = 6 }
act "explain" { label = "uitleggen", empathy = -2, trust = -6, patience = -10, trap = true,
  after = { act = "acknowledge", empathy = -1, trust = -3, patience = -5 } }
act "defend" { label = "verdedigen", empathy = -2, trust = -8, patience = -12, trap = true }
act "script" { label = "standaardzin", empathy = 0, trust = 0, patience = 2, fades = true }
act "thank" { label = "bedanken", empathy = 1, trust = 3, patience = 4, fades = true }
act "agree" { label = "afspreken", empathy = 1, trust = 4, patience = 6,
  after = { act = "script", empathy = 0, trust = 1 } }
off "beside" { label = "over iets anders", empathy = 0, trust = 1 }
off "early" { label = "te vroeg", empathy = 1, trust = -2, patience = -3 }
off "too_much" { label = "te veel", patience = -6 }
remedy "apology" { label = "excuses", trust = 5, patience = 10 }
remedy "repair" { label = "direct laten herstellen", trust = 6, patience = 8 }
remedy "call_back" { label = "zelf terugbellen", trust = 4, patience = 4 }
remedy "voucher" { label = "bon", euros = { 10, 25, 50 }, trust = -1, patience = 2 }
remedy "refund" { label = "kosten vergoeden", euros = { from = 5, to = 60 }, trust = 3, patience = 3 }
remedy "cents" { label = "klein bedrag", euros = { 2.5, 17.5 }, trust = 1 }
remedy "secrecy" { label = "geheimhouding beloven", critical = true, trust = 2 }
remedy "blame" { label = "schuld bij de klant leggen", critical = true, trust = -9, patience = -9 }
remedy "promise" { label = "schade toezeggen", trust = 6, patience = 8 }
role "desk" { label = "balie", euros = 60,
  may = { "apology", "repair", "call_back", "voucher", "refund", "cents", "blame" }, may_not = { "secrecy", "promise" } }
role "senior" { label = "senior medewerker", euros = 140.5,
  may = { "apology", "repair", "call_back", "voucher", "refund", "cents", "blame" }, may_not = { "promise", "secrecy" } }
stray [[Hier hoorden wij niets.]]
mood "angry" { label = "boos", below = 25 }
mood "neutral" { label = "rustig", below = 60 }
mood "glad" { label = "blij", below = 101 }
pass { total = 45, recognition = 30, mandate = 40, outcome = "resigned" }
weights { recognition = 30, empathy = 30, speed = 10, mandate = 30 }
pace { words_per_minute = 160, think_seconds = 7 }
