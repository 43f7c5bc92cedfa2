definition [[Een klacht is elke uiting van onvrede.]]
category "complaint" { label = "klacht" }
category "request" { label = "verzoek" }
kind "implicit" { label = "impliciet" }
kind "explicit" { label = "expliciet" }
act "probe" { label = "doorvragen", empathy = 1, trust = 5, patience = 5 }
act "acknowledge" { label = "erkennen", empathy = 2, trust = 8, patience = 12 }
act "explain" { label = "uitleggen", empathy = -2, trust = -6, patience = -10, trap = true }
remedy "apology" { label = "excuses", trust = 5, patience = 5 }
remedy "refund" { label = "kosten vergoeden", euros = { 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60 } }
role "balie" { label = "baliemedewerker", euros = 60, may = { "apology", "refund" } }
mood "angry" { label = "boos", below = 22 }
mood "hurt" { label = "gekwetst", below = 36 }
mood "tense" { label = "gespannen", below = 50 }
mood "neutral" { label = "rustig", below = 66 }
mood "glad" { label = "blij", below = 101 }
mood "polite" { label = "beleefd" }
mood "resigned" { label = "berustend" }
mood "wry" { label = "wrang" }
weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }
pass { total = 60 }
costs { hand_over = 56 }
pace { words_per_minute = 175, think_seconds = 8 }
