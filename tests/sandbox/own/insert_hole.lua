local t = {} while true do table.insert(t, #t + 1, "x") end
