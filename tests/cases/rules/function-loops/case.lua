case { title = "L", role = "desk", start = "a", minutes = 1, customer = { name = "u", trust = 50, patience = 50 }, flags = { n = 0 } }
moment "a"
narrator [[Ja.]]
reply [[Een.]] { act = "own", go = "a", why = "x", add = { n = 1 }, when = { n = { max = 5 } } }
reply [[Twee.]] { act = "script", go = "e", why = "x",
  when = function(s) if s.n == 3 then while true do end end return true end }
ending "e" [[Dag.]] { outcome = "satisfied" }
