-- An offer to which no money belongs.
case {
  title    = "Geen geld",
  summary  = "Een zaak waarin excuses genoeg zijn.",
  sector   = "test",
  channel  = "phone",
  role     = "balie",
  minutes  = 1,
  norm     = { time = "24h", limit = "14d" },
  customer = { name = "mevrouw Proef", trust = 50, patience = 60, earlier = 0 },
  start    = "bod",
}

moment "bod" { step = "solve" }
customer [[En nu? Dat is mij hier nog nooit gebeurd.]]
  signal "nog nooit" { kind = "implicit", why = [[Ze is het niet gewend van ons.]] }
  either "is mij hier" { why = [[Een lof, of een verwijt.]] }
offer {
  needs = "apology", fair = { 0, 0 }, route = "self",
  why = [[Ze vraagt geen geld.]],
  go = { fits = "tevreden", short = "boos", handed_over = "boos" },
}

ending "tevreden" [[Dank u wel.]] { outcome = "satisfied" }
ending "boos" [[Laat dan maar.]] { outcome = "resigned" }
