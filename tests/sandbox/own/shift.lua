local x = 1.5 | 1
