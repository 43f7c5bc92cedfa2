case { title = "a", role = "desk", customer = { name = "x", trust = 1, patience = 1 }, start = "a" } moment "a" while true do narrator "x" end
