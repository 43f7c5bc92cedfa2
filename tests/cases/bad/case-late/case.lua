moment "opening"
go "einde"

case { title = "t", role = "frontoffice", start = "opening", customer = { name = "k", trust = 1, patience = 1 } }
ending "einde" [[Klaar.]] { outcome = "lost" }
-- load: 4 case-late
