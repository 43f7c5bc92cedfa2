local t = {} for i = 1, 262144 do t["k" .. i] = i end local n = 0 while true do n = n + 1 t["k" .. n] = nil t["x" .. n] = 1 end
