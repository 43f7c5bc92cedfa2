-- Files that ask for more than a file may: each ends in a finding, in time (unit/test_hostile.c).
--
-- A row has a name, the id of the rule that refuses the file ("fine" where it is heavy but loads,
-- "limit" where it is memory or time, whichever is out first), the file it is ("case" unless said),
-- and a function that writes it. What the sandbox itself must
-- withstand stands beside this in lua/ and own/; here is what is slow: the parser, tables, texts,
-- and our own reading of words. Sizes are those at which it once took seconds.
local rows = {}

local function row(name, wanted, make, file)
    rows[#rows + 1] = { name = name, wanted = wanted, make = make, file = file or "case" }
end

-- `count` times a text, or what a function gives for 1 to count.
local function many(count, what, between)
    local parts = {}
    for i = 1, count do
        parts[i] = type(what) == "function" and what(i) or what
    end
    return table.concat(parts, between or "")
end

local function case(more)
    return 'case { title = "x", role = "balie", start = "a", '
        .. 'customer = { name = "K", trust = 50, patience = 50 }, ' .. (more or "") .. " }\n"
end

local opening = 'moment "a"\ncustomer [[Alweer kapot, zegt u.]]\n'

local function ending(fields)
    return 'reply [[Ja?]] { act = "probe", go = "z", why = [[w]], ' .. (fields or "") .. " }\n"
        .. 'ending "z" [[Uit.]] { outcome = "satisfied" }\n'
end

-- A sound case, with something before it, in a reply, or behind it.
local function whole(before, fields, behind)
    return (before or "") .. case() .. opening .. ending(fields) .. (behind or "")
end

local function behind(text)
    return function() return whole(nil, nil, text) end
end

-- `name`, a text of `bytes` bytes or more made of `piece`.
local function long(name, piece, bytes)
    local doublings = 0
    while #piece << doublings < bytes do doublings = doublings + 1 end
    return ("local %s = %q for _ = 1, %d do %s = %s .. %s end\n")
        :format(name, piece, doublings, name, name, name)
end

-- A case of which the first line is the text `d`.
local function spoken(made, marks)
    return function()
        return case() .. made .. 'moment "a"\ncustomer(d)\n' .. (marks or "") .. ending()
    end
end

--- tables -------------------------------------------------------------------

row("keys that fall in one place", "memory", function()
    return whole("local t, step = {}, (1 << 17) - 1\nfor i = 1, (1 << 16) + 2 do t[i * step] = i end\n")
end)
row("small tables of such keys, many", "endless", function()
    return whole("for k = 1, 1000 do\nlocal t, step = {}, (1 << 13) - 1\n"
        .. "for i = 1, (1 << 12) + 1 do t[i * step] = i end end\n")
end)
row("keys with a fraction", "endless", function()
    return whole("for k = 1, 1000 do\nlocal t = {} for i = 1, 8000 do t[i + 0.5] = i end end\n")
end)
row("looking for keys that are not there", "endless", function()
    return "local t = {} for i = 1, 8000 do t[i * 8191] = 1 end\nlocal c while true do\n"
        .. many(3000, "c = t[8191000000]\n") .. "end\n"
end)
row("the length of a table with such keys", "endless", function()
    return "local t = {} for k = 0, 62 do t[1 << k] = 1 end\n"
        .. "for i = 1, 8000 do t[1 + i * 8191] = 1 end\nlocal c while true do\n"
        .. many(3000, "c = #t\n") .. "end\n"
end)
row("a list that is counted at each new key", "endless", function()
    return "local t = {} for i = 1, 130000 do t[i] = i end\n"
        .. "while true do t.a = 1 t.b = 1 t.a = nil t.c = 1 t.b = nil t.a = 1 t.c = nil end\n"
end)
row("the same with numbers", "endless", function()
    return "local t = {} for i = 1, 130000 do t[i] = i end\nlocal i = 0.5\n"
        .. "while true do t[i] = 1 t[i - 3] = nil i = i + 1 end\n"
end)
row("keys that come and go", "endless", function()
    return 'local t = {} for i = 1, 8100 do t["k" .. i] = i end\nlocal i = 8100\n'
        .. 'while true do t["k" .. i] = 1 t["k" .. (i - 8100)] = nil i = i + 1 end\n'
end)
row("a table of very many keys", "memory", function()
    return 'local t = {}\nfor i = 1, 100000 do t["k" .. i] = i end\n'
end)
row("a list without end", "memory", function()
    return "local t = {}\nfor i = 1, 1e9 do t[i] = i end\n"
end)
row("lists in lists", "limit", function()
    return "local t = {}\nfor i = 1, 1e9 do t = { t, t, t, t } end\n"
end)
row("much that is thrown away", "endless", function()
    return "local keep = {} for i = 1, 100000 do keep[i] = { i } end\nwhile true do local x = {} end\n"
end)
row("functions without end", "endless", function()
    return "local t, i = {}, 0\nwhile true do i = i + 1 t[i % 100000 + 1] = function() return i end end\n"
end)
row("flags without end", "memory", function()
    return case("flags = {\n" .. many(9000, function(i) return "f" .. i .. " = 1,\n" end) .. "}")
        .. opening .. ending()
end)

--- calls and arguments --------------------------------------------------------

local function arguments(rounds, loop)
    return function()
        return "local function f(...) return ... end\nlocal function g(n, ...) if n == 0 then "
            .. "while true do " .. loop .. " end end return g(n - 1, " .. many(100, "1", ", ")
            .. ", ...) end\ng(" .. rounds .. ")\n"
    end
end
row("arguments that are copied", "endless", arguments(300, "f(...)"))
row("arguments that are counted", "endless", arguments(300, 'local x = select("#", ...)'))
row("arguments as a table", "endless", arguments(300, "local x = { ... }"))
row("more arguments than a stack holds", "memory", arguments(2000, "f(...)"))
row("a function that calls itself", "recursion", function()
    return "local function f(n) return 1 + f(n + 1) end\nf(1)\n"
end)
row("a wide one that calls itself", "memory", function()
    return "local function f(" .. many(190, function(i) return "a" .. i end, ", ")
        .. ") return 1 + f() end\nf(1)\n"
end)
row("a tail call without end", "endless", function()
    return "local function f(n) return f(n + 1) end\nf(1)\n"
end)
row("sorted keys, long ones", "endless", function()
    return long("x", "x", 8192) .. "local t = {} for i = 1, 1000 do t[x .. i] = 1 end\n"
        .. "while true do pairs(t) end\n"
end)
row("sorted keys, many", "endless", function()
    return long("x", "x", 512) .. "local t = {} for i = 1, 8000 do t[x .. i] = 1 end\n"
        .. "while true do pairs(t) end\n"
end)
row("a long list in pairs", "endless", function()
    return "local t = {} for i = 1, 130000 do t[i] = 1 end\nwhile true do pairs(t) end\n"
end)
row("the middle of a long list", "endless", function()
    return "local t = {} for i = 1, 100000 do t[i] = 1 end\n"
        .. "while true do table.insert(t, 1, 1) table.remove(t, 1) end\n"
end)
row("unpacking without end", "endless", function()
    return "local t = {} for i = 1, 240 do t[i] = 1 end\nwhile true do table.unpack(t) end\n"
end)
row("a name near to none of many", "unknown-word", function()
    return many(7000, function(i) return "g" .. i .. "name = 1\n" end) .. "x = g1nam\n"
end)

--- texts while it runs ----------------------------------------------------------

local function texts(name, wanted, loop)
    row(name, wanted, function()
        return long("x", "x", 100000) .. 'local a, b = x .. "y", x .. "z"\nlocal c, n = x .. "y", 0\n'
            .. "while true do\n" .. loop .. "end\n"
    end)
end
texts("texts that are compared", "endless", many(2000, "n = a < b\n"))
texts("equal texts", "endless", many(2000, "n = a == c\n"))
texts("texts that are joined", "endless", 'n = a .. "q"\n')
texts("texts in capitals", "endless", "n = a:upper()\n")
texts("parts of texts", "endless", "n = a:sub(2)\n")
texts("formatted texts", "endless", 'n = ("%s%s"):format(a, "x")\n')
texts("letters that are counted", "endless", "n = utf8.len(a)\n")
texts("a place among letters", "endless", "n = utf8.offset(a, 90000)\n")
texts("letters one by one", "endless", "n = utf8.codes(a)\n")
texts("a text that grows", "memory", "x = x .. x\n")
texts("a list of texts joined", "memory", "local t = { a, b, a, b } n = table.concat(t)\n")
texts("a number out of a text", "endless", 'n = tonumber(a) n = tonumber("9e-300")\n')
local function zeros(name, wanted, zero)
    row(name, wanted, function()
        return "local x = " .. zero .. " for _ = 1, 14 do x = x .. x end\n"
            .. 'local a, b, c = x .. "y", x .. "z"\nwhile true do\n' .. many(2000, "c = a < b\n") .. "end\n"
    end)
end
zeros("zeros in a text", "nul-sign", [["\0"]])
zeros("zeros by three digits", "nul-sign", [["a\000b"]])
zeros("zeros by hexadecimal digits", "nul-sign", [["\x00"]])
zeros("zeros by their place", "nul-sign", [["\u{000}"]])
zeros("zeros by their number", "script-error", "utf8.char(65, 0)")
zeros("zeros by a format", "script-error", '("%c"):format(256)')
zeros("ones, which are no zeros", "endless", [["\1\01\x01\u{1}\\0"]])
row("wide numbers", "endless", function()
    return 'while true do local y = ("%99.99f"):format(1e308) end\n'
end)
row("numbers as texts", "endless", function()
    return 'local x = 0.1\nwhile true do local y = x .. "" x = x * 1.0000001 end\n'
end)
row("many pieces joined", "endless", function()
    return long("x", "x", 1024) .. "while true do local y = " .. many(140, "x", "..") .. " end\n"
end)
row("an empty loop", "endless", function() return "while true do end\n" end)
row("a loop that only tests", "endless", function() return "repeat until false\n" end)
row("a loop in a condition", "endless", function()
    return "local function f() while true do end end\n"
        .. case() .. opening .. 'reply(f()) { act = "probe", go = "z", why = "w" }\n'
end)

--- the parser: no hook runs there -------------------------------------------------

local function parsed(name, wanted, make) row("parse: " .. name, wanted, make) end
parsed("`or` on and on", "long-chain", function()
    return "local x = " .. many(50000, "y", "\nor ") .. "\n"
end)
parsed("`and` on and on", "long-chain", function()
    return "local x = " .. many(40000, "y", "\nand ") .. "\n"
end)
parsed("`and` and `or`", "long-chain", function()
    return "local x = " .. many(22000, "y and z", "\nor ") .. "\n"
end)
parsed("`or` in a condition", "long-chain", function()
    return "if " .. many(50000, "y", "\nor ") .. " then end\n"
end)
parsed("`or` between brackets", "long-chain", function()
    return "local x = (" .. many(30000, "(y)", "\nor ") .. ")\n"
end)
local function names(prefix, count)
    return many(count, function(i) return prefix .. i end, ", ")
end
parsed("names in functions in functions", "many-locals", function()
    return many(60, function(k)
        return "local " .. names("v" .. k .. "_", 100) .. "\nlocal function f()\n"
    end) .. many(1500, many(20, "x=y ") .. "\n") .. many(60, "end ")
end)
parsed("functions in functions", "many-locals", function()
    return many(100, "local function f()\n") .. many(3000, many(20, "x=y ") .. "\n") .. many(100, "end ")
end)
parsed("names beside names", "many-locals", function()
    return "local " .. names("a", 199) .. "\n" .. many(3000, many(20, "x=y ") .. "\n")
end)
parsed("arguments of functions", "many-locals", function()
    return many(30, function(k) return "local function f(" .. names("v" .. k .. "_", 90) .. ")\n" end)
        .. many(2000, many(20, "x=y ") .. "\n") .. many(30, "end ")
end)
parsed("`function` on and on", "deep-nesting", function()
    return many(20000, "function\n")
end)
parsed("shared names", "no-case", function()
    return many(40, function(k)
        return "local " .. names("v" .. k .. "_", 50) .. "\nlocal function f()\n"
    end) .. many(300, function(i) return "v" .. (i % 40 + 1) .. "_" .. (i % 50 + 1) .. "=1 " end)
        .. many(40, "end ")
end)
parsed("more locals than there may be", "syntax", function()
    return "local " .. names("a", 250) .. "\n"
end)
parsed("elseif on and on", "many-jumps", function()
    return "if x then\n" .. many(14000, "elseif x then\n") .. "end\n"
end)
parsed("labels", "many-jumps", function()
    return many(2000, function(i) return "::l" .. i .. "::\n" end)
end)
parsed("jumps", "many-jumps", function()
    return many(2000, function(i) return "goto l\n" end) .. "::l::\n"
end)
parsed("breaks", "many-jumps", function()
    return "while x do\n" .. many(2000, "if y then break end\n") .. "end\n"
end)
parsed("brackets in brackets", "deep-nesting", function()
    return "local x = " .. many(5000, "(") .. "1" .. many(5000, ")") .. "\n"
end)
parsed("tables in tables", "deep-nesting", function()
    return "local x = " .. many(5000, "{") .. many(5000, "}") .. "\n"
end)
parsed("blocks in blocks", "deep-nesting", function()
    return many(20000, "do\n") .. many(20000, "end\n")
end)
parsed("minus upon minus", "deep-nesting", function() return "return " .. many(9000, "- ") .. "1\n" end)
parsed("not upon not", "deep-nesting", function() return "return " .. many(4000, "not ") .. "1\n" end)
parsed("pieces joined on and on", "deep-nesting", function()
    return 'return "a"' .. many(40000, '\n.."a"') .. "\n"
end)
parsed("powers of powers", "deep-nesting", function()
    return "return 2" .. many(60000, "\n^2") .. "\n"
end)
parsed("a chain of fields", "long-chain", function()
    return "local x = {} x.a = x\nlocal y = x" .. many(60000, "\n.a") .. "\n"
end)
parsed("a chain of calls", "long-chain", function() return "f\n" .. many(60000, "{}\n") end)
parsed("a long line", "long-line", function() return "local x = 1 " .. many(30000, " ") .. "x = 2\n" end)
parsed("too many constants", "memory", function()
    return "local t = {\n" .. many(18000, function(i) return i * 131071 .. ",\n" end) .. "}\n"
end)
parsed("too many texts", "memory", function()
    return "local t = {\n" .. many(24000, function(i) return ('"%x",\n'):format(i) end) .. "}\n"
end)
parsed("constants with a fraction", "memory", function()
    return "local t = {\n" .. many(20000, function(i) return i * 3 .. ".5,\n" end) .. "}\n"
end)
parsed("constants with long digits", "no-case", function()
    return "local t = {\n" .. many(12, many(19000, "9") .. ",\n") .. "}\n"
end)
parsed("functions beside functions", "no-case", function()
    return "local t = {\n" .. many(17000, "function()end,\n") .. "}\n"
end)
parsed("conditions beside conditions", "unknown-word", function() return many(15000, "while x do end\n") end)
parsed("comparisons", "unknown-word", function() return "local t = {\n" .. many(40000, "a<b,\n") .. "}\n" end)
parsed("closed variables", "no-case", function()
    return many(190, "local x <close> = nil\n") .. many(10000, "do return end\n")
end)
parsed("open comments", "open-comment", function() return many(6000, "--[====[ x\n") end)
parsed("brackets of texts", "missing-brackets", function() return "local s = " .. many(9000, "[==[=[\n") end)
parsed("lines in a text that read like code", "missing-brackets", function()
    return 'moment "a"\ncustomer [[\n' .. many(60000, "x=\n")
end)
parsed("a text that swallowed a file", "missing-brackets", function()
    return 'moment "a"\ncustomer [[\n' .. many(60000, "xx\n") .. 'moment "b"\ncustomer [[x]]\n'
end)
parsed("a bracket that is missing", "missing-brace", function()
    return "case {\n" .. many(5000, function(i) return "  f" .. i .. " = { 1, 2, 3 },\n" end)
        .. 'moment "a"\n'
end)
parsed("signs that mean nothing", "stray-sign", function() return many(90000, "@\n") end)
parsed("more than a file may have", "file-large", function() return many(30000, "local x = 1 -- x\n") end)

--- our own reading: texts -----------------------------------------------------------

row("points, and a point to find", "words-twice",
    spoken(long("d", ".", 131072), 'signal "." { kind = "implicit", why = "w" }\n'))
row("points, and more points to find", "words-missing",
    spoken(long("d", "a.", 131072),
        'signal(d:sub(2, 60000)) { kind = "implicit", why = "w" }\n'))
row("a letter, and many of it to find", "words-missing",
    spoken(long("d", "a", 131072), 'signal(d:sub(1, 60000)) { kind = "implicit", why = "w" }\n'))
row("words, and many of them to find", "words-twice",
    spoken(long("d", "a ", 131072), 'signal(d:sub(1, 60001)) { kind = "implicit", why = "w" }\n'))
row("signals without end", "endless", spoken(
    'local d = "" for i = 1, 5000 do d = d .. "w" .. i .. ", " end\n',
    'for i = 1, 5000 do signal("w" .. i) { kind = "implicit", why = "w" } end\n'))
row("signals that are not there", "endless", spoken(long("d", "a ", 131072),
    'for i = 1, 5000 do signal("w" .. i) { kind = "implicit", why = "w" } end\n'))
row("signals in a long text", "endless", spoken(
    'local d = "" for i = 1, 1000 do d = d .. "w" .. i .. ", " end\n' .. long("e", "x ", 100000)
        .. "d = d .. e\n",
    'for i = 1, 1000 do signal("w" .. i) { kind = "implicit", why = "w" } end\n'))
row("long texts, many", "limit", behind(long("x", "x ", 131072)
    .. 'for i = 1, 1000 do moment("m" .. i)\ncustomer(x .. i) go "a" end\n'))
row("accents, many", "endless", behind(long("x", "e\u{301}\u{302}\u{323}a", 100000)
    .. 'for i = 1, 1000 do moment("m" .. i)\ncustomer(x .. i) go "a" end\n'))
row("letters that are put together", "endless", behind(long("x", "\u{1100}\u{1161}\u{11a8} ", 100000)
    .. 'for i = 1, 1000 do moment("m" .. i)\ncustomer(x .. i) go "a" end\n'))
row("names in a text", "unknown-hole", behind(long("x", "{b}", 131072) .. 'moment "b"\ncustomer(x) go "a"\n'))
row("names in a text, near to a flag", "unknown-hole", function()
    return case("flags = {" .. many(200, function(i) return "a_flag_" .. i .. " = 1,\n" end) .. "}")
        .. 'local t = {} for i = 1, 9000 do t[i] = "{a_flg_" .. i .. "}" end\n'
        .. 'moment "b"\ncustomer(table.concat(t)) go "a"\n' .. opening .. ending()
end)
row("open braces", "markup", behind(long("x", "{b", 131072) .. 'moment "b"\ncustomer(x) go "a"\n'))
row("a name that is long", "unknown-hole", behind(long("x", "b", 131072)
    .. 'moment "b"\ncustomer("{" .. x .. "}") go "a"\n'))
row("stars, an odd number", "fine", behind(long("x", "*b", 131072)
    .. 'moment "b"\ncustomer(x .. "*") reply "x" { act = "probe", go = "a", why = "w" }\n'))
row("ids that are long", "limit", behind(long("x", "x", 131072)
    .. "for i = 1, 400 do moment(x .. i) go(x .. i) end\n"))

--- our own reading: words -------------------------------------------------------------

row("moments without end", "endless", behind('for i = 1, 1e9 do moment("m" .. i) go "a" end\n'))
row("moments, many", "fine", behind('for i = 1, 3000 do moment("m" .. i)\ncustomer("Zeg " .. i)\n'
    .. 'reply "Ja" { act = "probe", go = "a", why = "w" } end\n'))
row("replies without end", "endless", function()
    return case() .. 'moment "a"\nfor i = 1, 1e9 do reply("r" .. i) { act = "probe", go = "a", why = "w" } end\n'
end)
row("lines without end", "endless", function()
    return case() .. 'moment "a"\nfor i = 1, 1e9 do customer("r" .. i) end\n'
end)
row("endings without end", "endless", behind('for i = 1, 1e9 do ending("e" .. i) "x" { outcome = "lost" } end\n'))
row("moments of one name", "endless", behind('for i = 1, 1e9 do moment "b" go "a" end\n'))
row("ways to nowhere", "unknown-place", behind('for i = 1, 20000 do moment("m" .. i) go("nergens" .. i) end\n'))
row("ways to nowhere, fewer", "unknown-place", behind('for i = 1, 4000 do moment("m" .. i) go("nergens" .. i) end\n'))
row("long ways to nowhere", "endless", behind(long("x", "x", 64)
    .. 'for i = 1, 1e9 do moment(x .. i) go(x .. "nergens" .. i) end\n'))
row("acts without end", "endless", behind('for i = 1, 1e9 do act("a" .. i) { label = "l" .. i, empathy = 1 } end\n'))
row("lists of acts", "endless", function()
    return case() .. 'local t = {} for i = 1, 3000 do act("a" .. i) { label = "l" .. i, empathy = 1 } '
        .. 't[i] = "l" .. i end\n' .. opening .. ending()
        .. 'for i = 1, 100 do moment("m" .. i) reply "x" { act = t, go = "z", why = "w" } end\n'
end)
row("lists of acts that are not there", "unknown-id", function()
    return case() .. 'local t = {} for i = 1, 2000 do act("a" .. i) { label = "l" .. i, empathy = 1 } '
        .. 't[i] = "q" .. i end\n' .. opening .. ending()
        .. 'for i = 1, 100 do moment("m" .. i) reply "x" { act = t, go = "z", why = "w" } end\n'
end)
row("remedies against remedies", "remedy-twice", function()
    return case() .. 'local t = {} for i = 1, 1500 do remedy("a" .. i) { label = "l" .. i } t[i] = "a" .. i end\n'
        .. 'role "r" { label = "r", may = t }\n' .. opening .. ending()
        .. 'for i = 1, 100 do moment("m" .. i) '
        .. 'offer { needs = t, welcome = t, harmful = t, table = t, why = "w", go = "z" } end\n'
end)
row("roles by remedies", "endless", function()
    return case() .. 'local t = {} for i = 1, 1000 do remedy("a" .. i) { label = "l" .. i } t[i] = "a" .. i end\n'
        .. 'for i = 1, 300 do role("r" .. i) { label = "r", may = t } end\n' .. opening .. ending()
end)
row("roles by moments", "fine", function()
    return case() .. 'for i = 1, 300 do role("r" .. i) { label = "r" .. i, may = { "apology" } } end\n'
        .. opening .. ending() .. 'for i = 1, 1000 do moment("m" .. i) { role = "r" .. (i % 300 + 1) }\n'
        .. 'offer { needs = { "apology" }, why = "w", go = "m" .. (i + 1) } end\nmoment "m1001" go "z"\n'
end)
row("lists of what is heard", "endless", function()
    return case() .. 'local t = {} for i = 1, 5000 do t[i] = "q" .. i end\n' .. opening
        .. ending("heard = t") .. 'for i = 1, 100 do moment("m" .. i) '
        .. 'reply "x" { act = "probe", heard = t, go = "z", why = "w" } end\n'
end)
row("what is heard and is not there", "unknown-heard", function()
    return case() .. 'local t = {} for i = 1, 2000 do t[i] = "q" .. i end\n' .. opening
        .. ending("heard = t")
end)
row("lists longer than they may be", "out-of-range", function()
    return case() .. 'local t = {} for i = 1, 90000 do t[i] = "q" .. i end\n' .. opening
        .. ending("heard = t")
end)
row("fields that are not there", "endless", behind('local t = {} for i = 1, 5000 do t["f" .. i] = 1 end\n'
    .. 'for i = 1, 1e9 do moment("m" .. i) reply "x" (t) end\n'))
row("fields with long names", "endless", behind(long("x", "x", 100000)
    .. 'local t = {} for i = 1, 50 do t[x .. i] = 1 end\n'
    .. 'for i = 1, 1e9 do moment("m" .. i) reply "x" (t) end\n'))
row("items without a name", "endless", behind('for i = 1, 1000 do moment("m" .. i) reply "x" {'
    .. many(20000, "1,", "\n") .. "} end\n"))
row("a list in which each has its line", "endless", behind('for i = 1, 1000 do moment("m" .. i) reply "x" { act = {'
    .. many(4900, '"probe",', "\n") .. '}, go = "z", why = "w" } end\n'))
row("flags that are set", "endless", function()
    return case("flags = {" .. many(200, function(i) return "f" .. i .. " = 1," end) .. "}")
        .. opening .. ending() .. 'for i = 1, 1e9 do moment("m" .. i) reply "x" { act = "probe", set = {'
        .. many(200, function(i) return "f" .. i .. " = 1,\n" end) .. '}, go = "z", why = "w" } end\n'
end)
row("conditions on flags that are not there", "unknown-flag", function()
    return case("flags = {" .. many(200, function(i) return "f" .. i .. " = 1," end) .. "}")
        .. opening .. ending() .. 'local t = {} for i = 1, 5000 do t["flag" .. i] = 1 end\n'
        .. 'for i = 1, 1e9 do moment("m" .. i) reply "x" { act = "probe", when = t, go = "z", why = "w" } end\n'
end)
row("words on a full line", "endless", behind("for i = 1, 1e9 do local x = " .. many(4900, "1", "+1")
    .. ' moment("m" .. i) go "a" end\n'))
row("faults without end", "endless", behind('for i = 1, 1e9 do reply("x" .. i) {} end\n'))
row("faults outside a moment", "endless", function() return 'for i = 1, 1e9 do reply("x" .. i) {} end\n' end)
row("tables that belong to nothing", "late-table", behind('local r = reply "x" reply "y" for i = 1, 10 do r {} end\n'))
row("such tables without end", "endless", behind('local r = reply "x" reply "y" for i = 1, 1e9 do r {} end\n'))
row("faults, line by line", "no-moment", behind(many(8000, 'reply "x" { actt = 1 }\n')))
row("a word without end", "endless", function() return 'while true do moment "a" end\n' end)
row("notices without end", "endless", function() return 'while true do notice "a" end\n' end)

--- functions that are kept -----------------------------------------------------------

row("variables that are watched", "endless", function()
    return whole("local " .. names("a", 60) .. "\nlocal function f() end\nfs = {}\n"
        .. "for i = 1, 60000 do fs[i] = function()\n" .. many(6000, function(i)
            return "f(a" .. (i % 60 + 1) .. ")\n"
        end) .. "end end\n", "when = function(s) return fs end")
end)
row("variables that are set", "endless", function()
    return whole("local " .. names("a", 60) .. "\nfs = {}\nfor i = 1, 1000 do fs[i] = function()\n"
        .. many(6000, function(i) return "a" .. (i % 60 + 1) .. "=1\n" end) .. "end end\n",
        "when = function(s) return fs end")
end)
row("a long function, made often", "fine", function()
    return whole("local fs = {}\nfor i = 1, 4000 do fs[i] = function()\n" .. many(6000, "do local c = 1 end\n")
        .. "end end\n", "when = function(s) return fs end")
end)
row("functions on one line", "fine", function()
    return whole("h = {} local a for i = 1, 20 do " .. many(450, "h[#h+1]=function() return a end ")
        .. " end\n", "when = function(s) return h end")
end)
row("functions in functions, kept", "fine", function()
    return whole("local x = 1\n" .. many(40, function(k) return "local f" .. k .. " f" .. k .. "=function()\n" end)
        .. many(4000, "x=x\n") .. many(40, "end\n"), "when = function(s) return f1 end")
end)
row("conditions, many", "fine", behind('for i = 1, 2000 do moment("m" .. i) reply "x" { act = "probe", '
    .. 'when = function(s) return s.trust > i end, go = "a", why = "w" } reply "y" { act = "probe", go = "a", why = "w" } end\n'))
row("conditions without end", "endless", behind('for i = 1, 1e9 do moment("m" .. i) reply "x" { act = "probe", '
    .. 'when = function(s) return s.trust > i end, go = "a", why = "w" } end\n'))
row("long texts that a function knows", "fine", function()
    return long("x", "x", 131072) .. "local t = {} for i = 1, 100000 do t[i] = x end\n"
        .. whole(nil, "when = function(s) return t ~= s end")
end)
row("tables in a circle, all to all", "endless", function()
    return "local t = {} for i = 1, 24 do t[i] = {} end for i = 1, 24 do for k = 1, 24 do t[i][k] = t[k] end end\n"
        .. whole(nil, "when = function(s) return t end")
end)
row("a circle that is entered everywhere", "endless", function()
    return "local t = {} for i = 1, 140 do t[i] = {} end for i = 1, 140 do t[i].n = t[i % 140 + 1] t[i].m = t[i % 139 + 1] end\n"
        .. whole(nil, nil, 'for i = 1, 1e9 do moment("m" .. i) reply "x" { act = "probe", '
        .. 'when = function(s) return t[i % 140 + 1] end, go = "a", why = "w" } end\n')
end)
row("tables too deep for a function", "deep-nesting", function()
    return "local t = {} for i = 1, 100000 do t = { t } end\n" .. whole(nil, "when = function(s) return t end")
end)
row("keys in one place, for a function", "endless", function()
    return "local all = {} for k = 1, 100 do local t = {} for i = 1, 8000 do t[i * 8191] = i end all[k] = t end\n"
        .. whole(nil, "when = function(s) return all end")
end)

--- house.lua and set.lua ---------------------------------------------------------------

row("house: acts without end", "endless", function()
    return 'for i = 1, 1e9 do act("a" .. i) { label = "l" .. i, empathy = 1 } end\n'
end, "house")
row("house: acts after acts that are not there", "unknown-id", function()
    return 'category "complaint" { label = "k" }\nfor i = 1, 3000 do act("a" .. i) { label = "l" .. i, '
        .. 'empathy = 1, after = { act = "b" .. i, empathy = 1 } } end\n'
end, "house")
row("house: roles by remedies", "endless", function()
    return 'category "complaint" { label = "k" }\nlocal t = {} for i = 1, 2000 do '
        .. 'remedy("a" .. i) { label = "l" .. i } t[i] = "a" .. i end\n'
        .. 'for i = 1, 1000 do role("r" .. i) { label = "r", may = t, may_not = t } end\n'
end, "house")
row("house: a long definition", "limit", function()
    return long("x", "x ", 131072) .. "for i = 1, 1e9 do definition(x .. x) end\n"
end, "house")
row("house: moods without end", "endless", function()
    return 'for i = 1, 1e9 do mood("a" .. i) { label = "l" .. i } end\n'
end, "house")
row("house: an empty loop", "endless", function() return "while true do end\n" end, "house")
row("set: items without end", "endless", function()
    return 'set { title = "x", question = "y" }\nfor i = 1, 1e9 do item("a" .. i) [[x]] '
        .. '{ is = "complaint", kind = "implicit", why = "w" } end\n'
end, "set")
row("set: items by rules", "endless", function()
    return 'set { title = "x", question = "y" }\nlocal t = {} for i = 1, 2000 do rule("r" .. i) "x" '
        .. 't[i] = "r" .. i end\nfor i = 1, 1000 do item("a" .. i) [[x]] '
        .. '{ is = "complaint", kind = "implicit", rules = t, why = "w" } end\n'
end, "set")
row("set: rules that are not there", "unknown-id", function()
    return 'set { title = "x", question = "y" }\nlocal t = {} for i = 1, 2000 do rule("r" .. i) "x" '
        .. 't[i] = "q" .. i end\nitem "a" [[x]] { is = "complaint", kind = "implicit", rules = t, why = "w" }\n'
end, "set")
row("set: items of one name", "endless", function()
    return 'set { title = "x", question = "y" }\nwhile true do item "a" [[x]] { is = "complaint", why = "w" } end\n'
end, "set")

return rows
