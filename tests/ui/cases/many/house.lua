definition [[Een klacht is elke uiting van onvrede.]]
category "complaint" { label = "klacht" }
category "request" { label = "verzoek" }
kind "implicit" { label = "impliciet" }
kind "explicit" { label = "expliciet" }
act "probe" { label = "doorvragen", empathy = 1, trust = 5, patience = 5 }
act "acknowledge" { label = "erkennen", empathy = 2, trust = 8, patience = 12 }
act "explain" { label = "uitleggen", empathy = -2, trust = -6, patience = -10, trap = true }
remedy "apology" { label = "excuses", trust = 5, patience = 5 }
remedy "repair" { label = "opnieuw herstellen", trust = 3, patience = 3 }
remedy "visit" { label = "langskomen", trust = 3, patience = 3 }
remedy "call" { label = "terugbellen", trust = 3, patience = 3 }
remedy "priority" { label = "voorrang geven", trust = 3, patience = 3 }
remedy "letter" { label = "een brief sturen", trust = 3, patience = 3 }
remedy "flowers" { label = "bloemen sturen", trust = 3, patience = 3 }
remedy "refund" { label = "kosten vergoeden", euros = { 10, 20 } }
role "balie" { label = "baliemedewerker", euros = 15, may = { "apology", "repair", "visit", "call", "priority", "letter", "flowers", "refund" } }
mood "tense" { label = "gespannen", below = 50 }
mood "glad" { label = "blij", below = 101 }
weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }
pass { total = 60 }
costs { hand_over = 56 }
pace { words_per_minute = 175, think_seconds = 8 }
