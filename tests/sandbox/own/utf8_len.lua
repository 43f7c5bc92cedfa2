local s = "x" while #s < 500000 do s = s .. s end while true do utf8.len(s) end
