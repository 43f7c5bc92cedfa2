local s = "x" while #s < 400000 do s = s .. s end error(s)
