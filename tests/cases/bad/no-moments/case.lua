case { title = "t", role = "frontoffice", start = "einde", customer = { name = "k", trust = 1, patience = 1 } }
-- load: 1 no-moments
