definition [[Een klacht is elke uiting van onvrede.]]
category "complaint" { label = "klacht" }
category "request" { label = "verzoek" }
kind "implicit" { label = "impliciet" }
act "probe" { label = "doorvragen", empathy = 1, trust = 5, patience = 5 }
act "acknowledge" { label = "erkennen", empathy = 2, trust = 8, patience = 12 }
act "explain" { label = "uitleggen", empathy = -2, trust = -6, patience = -10, trap = true }
act "promise" { label = "te veel beloven", empathy = -1, trust = 6, trap = true }
remedy "apology" { label = "excuses", says = "Het spijt me.", trust = 5, patience = 5 }
remedy "voucher" { label = "waardebon", says = "U krijgt {euros} van ons.", euros = { 10, 25 }, trust = 5 }
remedy "call" { label = "terugbellen" }
remedy "secrecy" { label = "geheimhouding beloven", critical = true }
off "early" { label = "te vroeg", empathy = 0, patience = -2, why = [[Zover is het nog niet.]] }
remedy "refund" { label = "kosten vergoeden", euros = { from = 5, to = 120 } }
role "balie" { label = "baliemedewerker", euros = 15, may = { "apology", "voucher", "call", "refund" },
             may_not = { "secrecy" } }
mood "tense" { label = "gespannen", below = 101 }
mood "polite" { label = "beleefd" }
mood "resigned" { label = "berustend" }
stray [[Hier hoorden wij niets; waarom jij wel?]]
weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }
pass { total = 20, recognition = 65, outcome = "satisfied" }
costs { hand_over = 56 }
pace { words_per_minute = 175, think_seconds = 8 }
