local i = 0 while true do i = i + 1 moment("a" .. i) end
