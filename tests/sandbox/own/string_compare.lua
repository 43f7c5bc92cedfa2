local s = "xxxxxxxxxxxxxxxx" while #s < 500000 do s = s .. s end local t = s .. "" while true do local b = s < t or t < s end
