local s = "x" while #s < 500000 do s = s .. s end utf8.codepoint(s, 1, -1)
