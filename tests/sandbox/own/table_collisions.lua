-- Keys that all fall in one place of the hash part: filling it takes the square of their number, and no hook is called.
local t = {}
local step = (1 << 17) - 1
for i = 1, (1 << 16) + 2 do t[i * step] = i end
