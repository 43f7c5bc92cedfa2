-- A small house for the tests of loader and checker.
definition [[Een klacht is elke uiting van onvrede.]]
category "complaint" { label = "klacht" }
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
remedy "apology" { label = "excuses", trust = 5, patience = 10 }
remedy "repair" { label = "direct herstellen", trust = 6, patience = 8 }
remedy "call_back" { label = "zelf terugbellen", trust = 4, patience = 4 }
remedy "voucher" { label = "bon", euros = { 10, 25 } }
remedy "refund" { label = "kosten vergoeden", euros = { 15, 30, 60 } }
role "frontoffice" { label = "medewerker", euros = 75, may = { "apology", "repair", "call_back", "voucher", "refund" } }
mood "angry" { label = "boos", below = 25 }
mood "neutral" { label = "rustig", below = 101 }
weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }
pass { total = 60 }
costs { hand_over = 56 }
pace { words_per_minute = 175, think_seconds = 8 }
