case {
  title    = "De zeventigste rol",
  summary  = "Een huis met zeventig rollen.",
  role     = "last",
  customer = { name = "mevrouw Proef", trust = 50, patience = 60 },
  start    = "bod",
}

moment "bod" { step = "solve" }
narrator [[En nu?]]
offer {
  needs = { "apology" }, fair = { 4, 6 }, route = "self",
  why = [[Tien euro is te veel.]],
  go = { fits = "tevreden", short = "boos", handed_over = "boos" },
}

ending "tevreden" [[Dank u wel.]] { outcome = "satisfied" }
ending "boos" [[Laat dan maar.]] { outcome = "resigned" }
