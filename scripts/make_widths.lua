-- make_widths.lua OUT [FONT]: how wide the letters of a typeface (OpenType, TrueType) are, in thousandths of its size, as
-- a table of C for base/letters.c: for U+0020 to U+024F, and for the signs that texts have beside those. Where the
-- typeface is not there every letter is as wide as one of Inter is in the mean.
local out, path = arg[1], arg[2]
local FIRST, LAST, MEAN = 0x20, 0x24F, 510
local others = { 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x2032,
    0x2033, 0x20AC, 0x2190, 0x2192, 0x2212, 0x2264, 0x2265 }

local function fail(...)
    io.stderr:write("make_widths: ", string.format(...), "\n")
    os.exit(1)
end

local function u16(bytes, at) return (string.unpack(">I2", bytes, at + 1)) end
local function i16(bytes, at) return (string.unpack(">i2", bytes, at + 1)) end
local function u32(bytes, at) return (string.unpack(">I4", bytes, at + 1)) end

-- Where the tables of the file begin.
local function tables_of(bytes)
    local tables = {}
    for i = 0, u16(bytes, 4) - 1 do
        local at = 12 + 16 * i
        tables[bytes:sub(at + 1, at + 4)] = u32(bytes, at + 8)
    end
    for _, name in ipairs { "head", "hhea", "hmtx", "cmap" } do
        if not tables[name] then fail("%s has no table %s", path, name) end
    end
    return tables
end

-- Segments of characters (format 4 of cmap): what every typeface has.
local function map_of(bytes, cmap)
    for i = 0, u16(bytes, cmap + 2) - 1 do
        local at = cmap + u32(bytes, cmap + 4 + 8 * i + 4)
        if u16(bytes, at) == 4 then
            local count = u16(bytes, at + 6) // 2
            return function(c)
                for s = 0, count - 1 do
                    local last = u16(bytes, at + 14 + 2 * s)
                    if c <= last then
                        local first = u16(bytes, at + 16 + 2 * count + 2 * s)
                        local delta = i16(bytes, at + 16 + 4 * count + 2 * s)
                        local place = at + 16 + 6 * count + 2 * s
                        local range = u16(bytes, place)
                        if c < first then return 0 end
                        if range == 0 then return (c + delta) & 0xFFFF end
                        local glyph = u16(bytes, place + range + 2 * (c - first))
                        return glyph == 0 and 0 or (glyph + delta) & 0xFFFF
                    end
                end
                return 0
            end
        end
    end
    fail("%s has no map of characters that is known here", path)
end

local width_of = function() return MEAN end
local file = path and io.open(path, "rb")
if file then
    local bytes = file:read "a"
    file:close()
    local tables = tables_of(bytes)
    local glyph_of, size = map_of(bytes, tables.cmap), u16(bytes, tables.head + 18)
    local metrics = u16(bytes, tables.hhea + 34)
    width_of = function(c)
        local glyph = glyph_of(c)
        if glyph == 0 then return MEAN end
        return (u16(bytes, tables.hmtx + 4 * math.min(glyph, metrics - 1)) * 1000 + size // 2) // size
    end
end

local lines = { "/* made by make_widths.lua */",
    ("enum { LETTERS_FIRST = 0x%X, LETTERS_LAST = 0x%X, LETTERS_OTHER = %d };"):format(FIRST, LAST, MEAN),
    "static const unsigned short letter_widths[] = {" }
for c = FIRST, LAST, 16 do
    local row = {}
    for k = c, math.min(c + 15, LAST) do row[#row + 1] = tostring(width_of(k)) end
    lines[#lines + 1] = "    " .. table.concat(row, ", ") .. ","
end
lines[#lines + 1] = "};\nstatic const struct {\n    int letter, width;\n} other_widths[] = {"
for _, c in ipairs(others) do lines[#lines + 1] = ("    {0x%X, %d},"):format(c, width_of(c)) end
lines[#lines + 1] = "};"
local handle = assert(io.open(out, "w"))
handle:write(table.concat(lines, "\n"), "\n")
handle:close()
