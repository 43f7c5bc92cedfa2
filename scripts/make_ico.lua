-- make_ico.lua OUT PNG…: an icon for Windows that holds these pictures, each square and at most 256 dots wide.

local out = arg[1]
local heads, bodies, at = {}, {}, 6 + 16 * (#arg - 1)
for i = 2, #arg do
    local file = assert(io.open(arg[i], "rb"))
    local png = file:read "a"
    file:close()
    local width, height = string.unpack(">I4I4", png, 17)
    assert(png:sub(2, 4) == "PNG" and width == height and width <= 256, arg[i])
    local size = width % 256 -- 256 is written as 0
    heads[#heads + 1] = string.pack("<BBBBI2I2I4I4", size, size, 0, 0, 1, 32, #png, at)
    bodies[#bodies + 1] = png
    at = at + #png
end
local file = assert(io.open(out, "wb"))
file:write(string.pack("<I2I2I2", 0, 1, #bodies), table.concat(heads), table.concat(bodies))
file:close()
