definition [[Een klacht is elke uiting van onvrede waarop iemand een reactie verwacht.]]
category "complaint" { label = "klacht" }
category "request" { label = "verzoek om herstel" }
category "question" { label = "vraag" }
kind "explicit" { label = "expliciet" }
kind "implicit" { label = "impliciet" }
kind "indirect" { label = "indirect" }
act "own" { label = "eigenaar zijn", empathy = 2, trust = 8, patience = 10 }
act "explain" { label = "uitleggen", empathy = -2, trust = -6, patience = -12, trap = true }
act "defend" { label = "verdedigen", empathy = -2, trust = -8, patience = -14, trap = true }
act "script" { label = "standaardzin", empathy = 0, trust = 0, patience = 2, fades = true }
act "deflect" { label = "wegsturen", empathy = -2, trust = -8, patience = -15, trap = true }
remedy "apology" { label = "excuses", trust = 5, patience = 8 }
remedy "repair" { label = "herstel", trust = 5, patience = 8 }
remedy "refund" { label = "kosten vergoeden", euros = { 10, 20, 50 }, trust = 3, patience = 3 }
remedy "voucher" { label = "bon", euros = { 25 }, trust = 3, patience = 3 }
remedy "officer" { label = "klachtenfunctionaris" }
role "desk" { label = "balie", euros = 50, may = { "apology", "repair", "refund", "voucher" } }
role "poor" { label = "stagiair", euros = 10, may = { "apology", "repair", "refund", "voucher" } }
family "explain" { markers = "dat komt door*" }
mood "angry" { label = "boos", below = 25 }
mood "neutral" { label = "rustig", below = 101 }
weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }
pass { total = 60, recognition = 50, empathy = 50, mandate = 50, outcome = "satisfied" }
pace { words_per_minute = 175, think_seconds = 8 }
