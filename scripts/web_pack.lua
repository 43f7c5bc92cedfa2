-- web_pack.lua TREE SCENARIOS SOUNDS CARDS OUT CASE...: what comes with a page. OUT gets `data` (a line of
-- JSON, then the bytes of the files), and under cases/ and fonts/ what is fetched when it is read for the first time.
-- Their names end in .txt or .bin, which every web server knows.

local tree, scenarios, sounds, cards, out = table.unpack(arg, 1, 5)
local cases = { table.unpack(arg, 6) }

local list, bodies = {}, {}

local function read(path)
    local file = io.open(path, "rb")
    local text = file and file:read "a"
    return file and file:close() and text
end

local function quote(text)
    return '"' .. text:gsub('[%c"\\]', function(c) return ("\\u%04x"):format(c:byte()) end) .. '"'
end

local function add(path, from)
    local text = assert(read(from), from)
    list[#list + 1] = ("[%s,%d]"):format(quote(path), #text)
    bodies[#bodies + 1] = text
end

local function later(path, from, url)
    local text = read(from)
    if not text then
        return
    end
    os.execute(("mkdir -p '%s/%s'"):format(out, url:match "^(.*)/"))
    local file = assert(io.open(out .. "/" .. url, "wb"))
    file:write(text)
    file:close()
    list[#list + 1] = ("[%s,%d,%s]"):format(quote(path), #text, quote(url))
end

local function below(folder)
    local found = {}
    local pipe = assert(io.popen(("cd '%s' && find -L . -type f | sed 's|^\\./||' | LC_ALL=C sort"):format(folder)))
    for name in pipe:lines() do
        found[#found + 1] = name
    end
    pipe:close()
    return found
end

for _, folder in ipairs { "icons", "portraits", "guide" } do
    for _, name in ipairs(below(tree .. "/assets/" .. folder)) do
        add(("assets/%s/%s"):format(folder, name), ("%s/assets/%s/%s"):format(tree, folder, name))
    end
end
for _, face in ipairs { "Regular", "Italic", "SemiBold" } do
    local name = ("Inter-%s.otf"):format(face)
    add("fonts/" .. name, "/usr/share/fonts/opentype/inter/" .. name)
end
-- Seldom seen, and as large as the others: fetched when something is written in it.
later("fonts/Inter-SemiBoldItalic.otf", "/usr/share/fonts/opentype/inter/Inter-SemiBoldItalic.otf", "fonts/Inter-SemiBoldItalic.bin")
-- What Inter lacks (front/window/ui/font.c): fetched when somebody writes it.
local dejavu = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
later(dejavu, dejavu, "fonts/DejaVuSans.bin")
for _, name in ipairs(below(sounds)) do
    later("sounds/" .. name, sounds .. "/" .. name, ("sounds/%s.bin"):format(name))
end
for _, name in ipairs(below(cards)) do
    add("cards/" .. name, cards .. "/" .. name)
end
add("scenarios/house.lua", scenarios .. "/house.lua")
for _, name in ipairs(below(scenarios)) do
    if name:match "^house%.%w+%.po$" then
        add("scenarios/" .. name, scenarios .. "/" .. name)
    end
end
for _, case in ipairs(cases) do
    local folder = scenarios .. "/" .. case
    for _, name in ipairs(below(folder)) do
        if not name:match "^plays/" and not name:match "%.md$" then
            later(("scenarios/%s/%s"):format(case, name), folder .. "/" .. name,
                ("cases/%s/%s.%s"):format(case, name:gsub("/", "-"), name:match "%.png$" and "bin" or "txt"))
        end
    end
end

local file = assert(io.open(out .. "/data", "wb"))
file:write("[", table.concat(list, ","), "]\n", table.concat(bodies))
file:close()
