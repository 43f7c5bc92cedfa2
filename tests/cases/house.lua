-- A small house for the tests of loader and checker.
definition [[Een klacht is elke uiting van onvrede.]]
category "complaint" { label = "klacht", why = [[Er ging iets mis.]] }
category "request" { label = "verzoek" }
category "question" { label = "vraag" }
kind "explicit" { label = "expliciet", why = [[Het wordt gezegd.]] }
kind "implicit" { label = "impliciet", why = [[Het zit in de woorden.]] }
kind "indirect" { label = "indirect" }
act "acknowledge" { label = "erkennen", empathy = 2, trust = 8, patience = 15 }
act "sympathise" { label = "meeleven", empathy = 1, trust = 2, patience = 3 }
act "probe" { label = "doorvragen", empathy = 1, trust = 5, patience = 6 }
act "explain" {
  label = "uitleggen", empathy = -2, trust = -6, patience = -10, trap = true,
  after = { act = "acknowledge", empathy = -1, trust = -3, patience = -5 },
  why = [[Uitleg wordt gehoord als verdediging.]],
}
act "deflect" { label = "afschuiven", empathy = -2, trust = -8, patience = -12, trap = true }
act "thank" { label = "bedanken", empathy = 1, trust = 2, patience = 2 }
act "praise" { label = "bedanken", empathy = 0, trust = 1, patience = 1 }
off "beside" { label = "over iets anders", empathy = 0, trust = 1, patience = 0, why = [[Goed, maar niet hier.]] }
off "early" { label = "te vroeg", patience = -2 }
remedy "apology" { label = "excuses", trust = 5, patience = 10 }
remedy "repair" { label = "direct herstellen", trust = 6, patience = 8 }
remedy "call_back" { label = "zelf terugbellen", trust = 4, patience = 4 }
remedy "voucher" { label = "bon", euros = { 10, 25 } }
remedy "refund" { label = "kosten vergoeden", euros = { 15, 30, 60 } }
remedy "gesture" { label = "gebaar", euros = { from = 5, to = 120 } }
remedy "secrecy" { label = "geheimhouding", critical = true }
remedy "liability" { label = "schade toezeggen" }
role "frontoffice" { label = "medewerker", euros = 75, may = { "apology", "repair", "call_back", "voucher", "refund" },
  may_not = { "geheimhouding" } }
role "senior" { label = "teamleider", euros = 500, may = { "apology", "repair", "liability" } }
theme "threshold" { label = "drempels" }
theme "silence" { label = "stilte" }
stray [[Hier hoorden wij niets; waarom jij wel?]]
mood "angry" { label = "boos", below = 25 }
mood "neutral" { label = "rustig", below = 101 }
mood "polite" { label = "beleefd" }
weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }
pass { total = 60, outcome = "tevreden" }
costs { hand_over = 56 }
pace { words_per_minute = 175, think_seconds = 8 }
