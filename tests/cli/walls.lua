-- The rooms of game/: what lives in each, who may include whom, and which library is known where.
-- game/README.md shows this table; `walls.lua TREE` holds the sources against it and says each fault in
-- a line, `walls.lua TREE --table` prints it, `walls.lua TREE --write` puts it into the README.

local tree, task = arg[1], arg[2]

-- room, what lives there, rooms it may include besides itself ("all": every room above it)
local rooms = {
    { "base", "arena, growable text, UTF-8, files, seeded random, findings, the words in two languages, banned functions", "" },
    { "model", "`Scenario`, `House`, `StatementSet`: plain structs, read-only once loaded; text markup; what a front end may see (`View`); what a play needs of a script (`ScriptCalls`)", "base" },
    { "play", "`Play` (the state machine), the rules of play and the score as pure functions", "base model" },
    { "team", "calibration: votes, rounds, agreement statistics, what came out", "base model" },
    { "room", "one case played by a whole room: what each hears and chooses, blind, and the play that they make of it", "base model play" },
    { "script/source", "a file as text: its tokens, places and faults; no Lua", "base" },
    { "script/lua", "the Lua host: sandbox, memory, the safe library", "base model script/source" },
    { "script/format", "the words of the format: Lua tables → model with file:line", "base model script/source script/lua" },
    { "script", "the door to all of it: reads house.lua, case.lua and set.lua, or their head alone", "base model script/source script/lua script/format" },
    { "store", "JSON and CSV on disk: results, inputs, journals, ballots, sessions, settings. The only `cJSON.h`", "base model play team room" },
    { "cases", "the library of cases, in folders and zips; their cards for a list; PO catalogs; a case opened with its house and translation, once. The only `zip.h`", "base model play script store" },
    { "report", "many results together: each as plain values, what they come to, the forms in which that is given out, and sending it to a record store (libcurl is loaded then, by `curl.c` alone)", "base model play script store cases" },
    { "hear", "families of acts in a sentence of somebody's own: words, pairs and letters, a line learned from the replies of a library, the markers of the house", "base model" },
    { "policy", "players that are no people: policies, their norms, offers, marking, simulate; readers of replies, and what the cases of a library teach them (shelf, stock)", "base model play script store cases hear" },
    { "explore", "all states of a case, and what is proved of them", "base model play script store cases policy" },
    { "check", "the rules of the checker: over a case, against the others, over a folder", "base model play script script/source store cases hear policy explore" },
    { "author", "for who writes cases: new, translate, reference, graph; nothing here runs when a trainee plays", "base model play script script/source script/lua script/format store cases policy explore check" },
    { "front/shared", "what every front end has: the session of a play (clock, journal, result), the account of a turn, words for figures", "base model play team room script store cases report policy explore check hear" },
    { "front/text", "the terminal", "base model play team script store cases policy explore check front/shared report" },
    { "front/web", "the page of the phones. The only `microhttpd.h`", "base model play team room store front/shared" },
    { "front/window/ui", "a toolkit that knows no word of the game: widgets, layout, drawing, input", "base" },
    { "front/window/game", "the screens of a play: menu, card, scene, debrief, settings", "base model play script store cases report front/shared front/window/ui" },
    { "front/window/meeting", "what a session of several people in one room is in the window, whatever they do: on disk, its phones, the frame of its pages", "base model store front/web front/window/ui" },
    { "front/window/calibrate", "the screen of a team session", "base model team store cases front/shared front/web front/window/ui front/window/game front/window/meeting" },
    { "front/window/author", "the screen of who writes a case: it is watched, played, checked and drawn beside an editor", "base model play policy script store cases explore check author front/shared front/window/ui front/window/game" },
    { "front/window/class", "the screen of a class: what a group chose, stepped through together", "base model play script store cases report front/shared front/window/ui front/window/game" },
    { "front/window/room", "the screens of a room that plays a case together", "base model play room store cases report front/shared front/web front/window/ui front/window/game front/window/meeting" },
    { "front/window", "the door to the window, and the module that is loaded when needed", "base model play team room script store cases front/shared front/window/ui front/window/game front/window/calibrate front/window/author front/window/class front/window/room" },
    { "commands", "one file per sub-command with one const entry: name, usage, help, options, function", "base model play team room script store cases report policy explore check author front/shared front/text front/web front/window" },
    { "main.c", "arguments → command → exit code", "base commands" },
}

-- A system header and the rooms that may know it.
local homes = {
    { "^lua", "script/lua script/format script" },
    { "^lauxlib", "script/lua script/format script" },
    { "^cjson/", "store" },
    { "^cJSON", "store" },
    { "^zip%.h", "cases" },
    { "^SDL", "front/window front/window/ui front/window/game front/window/meeting front/window/calibrate front/window/author front/window/class front/window/room" },
    { "^microhttpd", "front/web" },
    { "^qrencode", "front/web" },
    { "^utf8proc", "base" },
    { "^xxhash", "base model script/lua script/format store cases" },
}

-- A system is known in base/ alone, in files that say which one: NAME_posix.c, NAME_windows.c, NAME_web.c. These rooms
-- have such files too, for what nobody else asks of a system: sockets, the thread that waits for them, the page.
local sides = { posix = true, windows = true, web = true }
local knows_a_system = "base front/web front/window front/window/ui"

-- Headers of ISO C, and those of libraries that have a home above or none.
local plain = "assert ctype errno float inttypes limits locale math setjmp signal stdalign stdarg stdbool stddef stdint "
    .. "stdio stdlib stdnoreturn string time"

-- What the headers of ISO C have beside it on one system or another.
local of_a_system = "access alloca arc4random asctime_r chdir clock_gettime close closedir ctime_r dup dup2 environ "
    .. "explicit_bzero fchmod fdatasync fdopen fileno flock fopen fork freopen fsync fstat ftruncate ftw getentropy getline getopt getpid "
    .. "getrandom gmtime_r isatty kill localtime_r lstat memmem memrchr mkdir mkdtemp mkstemp mmap nanosleep nftw open openat "
    .. "opendir pclose pipe pipe2 popen pread pthread_create putenv pwrite qsort_r rand_r read readdir readlink realpath remove rename "
    .. "renameat rmdir setenv sigaction sleep spawn stat strcasecmp strcasestr strchrnul strncasecmp strptime strsep strtok_r "
    .. "sysconf timegm tmpfile truncate unlink unlinkat unsetenv usleep waitpid write"

-- Screens that open each other: the one circle that may be.
local circle = "^front/window/game/"

local function split(words)
    local set = {}
    for word in words:gmatch "%S+" do
        set[word] = true
    end
    return set
end

local may = {}
for _, room in ipairs(rooms) do
    may[room[1]] = split(room[3])
    may[room[1]][room[1]] = true
end

local function lines(command)
    local list = {}
    local pipe = assert(io.popen(command))
    for line in pipe:lines() do
        list[#list + 1] = line
    end
    pipe:close()
    return list
end

local function read(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read "a"
    file:close()
    return text
end

local function as_table()
    local out = { "| room | what lives there | may include |", "|---|---|---|" }
    for _, room in ipairs(rooms) do
        local name = room[1] == "main.c" and "`main.c`" or "`" .. room[1] .. "/`"
        out[#out + 1] = ("| %s | %s | %s |"):format(name, room[2], room[3] == "" and "–" or (room[3]:gsub(" ", ", ")))
    end
    return table.concat(out, "\n") .. "\n"
end

local opens, closes = "<!-- walls -->\n", "<!-- /walls -->\n"
local readme = tree .. "/game/README.md"
if task == "--table" then
    io.write(as_table())
    return
elseif task == "--write" then
    local text = read(readme)
    local from, to = select(2, text:find(opens, 1, true)), text:find(closes, 1, true)
    local file = assert(io.open(readme, "wb"))
    file:write(text:sub(1, from), as_table(), text:sub(to))
    file:close()
    return
end

local faults = 0
local function fault(...)
    print(string.format(...))
    faults = faults + 1
end

local function room_of(file)
    return file:match "^(.*)/[^/]+$" or file
end

-- NAME_posix.c is NAME as it is on one kind of system: one unit with NAME.h and NAME.c.
local function unit_of(file)
    return (file:sub(1, -3):gsub("_posix$", ""):gsub("_windows$", ""):gsub("_web$", ""):gsub("_native$", "")
        :gsub("_none$", ""):gsub("_linked$", ""))
end

local files = lines("cd '" .. tree .. "/game' && find . -name '*.[ch]' | sed 's|^\\./||' | LC_ALL=C sort")
local texts, heads = {}, {}
for _, file in ipairs(files) do
    texts[file] = read(tree .. "/game/" .. file)
    if file:match "%.h$" then
        heads[unit_of(file)] = (heads[unit_of(file)] or "") .. texts[file]
    end
end

local plain_headers, calls = split(plain), split(of_a_system)

local function side_of(file)
    local side = file:match "_(%l+)%.[ch]$"
    return sides[side] and split(knows_a_system)[room_of(file)] and side
end

-- The source without comments and strings.
local function code_of(text)
    return (text:gsub("/%*.-%*/", " "):gsub('\\.', ""):gsub('"[^"\n]*"', '""'))
end

-- Includes: the walls, the libraries, banned.h, and the edges for the circles.
local units, edges = {}, {}
for _, file in ipairs(files) do
    local text, room, unit, last = texts[file], room_of(file), unit_of(file), nil
    if not may[room] then
        fault("%s: a room that the table does not know", file)
    end
    if not edges[unit] then
        edges[unit] = {}
        units[#units + 1] = unit
    end
    for kind, name in text:gmatch '\n?#%s*include%s*([<"])([^>"\n]+)' do
        last = name
        if kind == "<" then
            local known = plain_headers[name:match "^(.*)%.h$"]
            for _, home in ipairs(homes) do
                if name:match(home[1]) then
                    known = true
                    if not split(home[2])[room] then
                        fault("%s: may not include <%s>", file, name)
                    end
                end
            end
            if not known and not side_of(file) then
                fault("%s: <%s> is a header of one system", file, name)
            end
        elseif name ~= "locale_keys.h" and name ~= "locale_table.h" and name ~= "letter_widths.h" then
            if not name:find("/", 1, true) then
                fault('%s: "%s" is not named from game/', file, name)
            elseif may[room] and not may[room][room_of(name)] then
                fault('%s: may not include "%s"', file, name)
            end
            if unit_of(name) ~= unit then
                edges[unit][unit_of(name)] = true
            end
        end
    end
    if room ~= "store" and text:find "cJSON" then
        fault("%s: cJSON is known in store/ alone", file)
    end
    if not side_of(file) then
        local code = code_of(text)
        for before, name in code:gmatch "([^%w_])([%l_][%w_]*)%s*%(" do
            if calls[name] and before ~= "." and before ~= ">" and not code:find("static[^;{}]-%f[%w_]" .. name .. "%(") then
                fault("%s: %s is not there on every system", file, name)
            end
        end
        if code:find "%f[%w_]_WIN32%f[^%w_]" or code:find "%f[%w_]__EMSCRIPTEN__%f[^%w_]" or code:find "%f[%w_]__linux__%f[^%w_]" then
            fault("%s: asks which system it is", file)
        end
    end
    if file:match "%.c$" then
        if ("\n" .. text):find "\n%s*extern%f[^%w_]" then
            fault("%s: extern in a .c file", file)
        end
        if last ~= "base/banned.h" then
            fault("%s: does not include base/banned.h last", file)
        end
        -- What others call stands in the file's own header.
        for name in ("\n" .. text):gmatch "\n%a[%w_ %*]-([%w_]+)%([^;{}]-%)%s*{\n" do
            local line = ("\n" .. text):match("\n([^\n]-%f[%w_]" .. name .. "%([^;{}]-%)%s*{)\n")
            local own = heads[unit]
            if line and not line:match "^static" and not line:match "^%s" and name ~= "main" and
                not (own and own:find("%f[%w_]" .. name .. "%f[^%w_]")) then
                fault("%s: %s is called by others and is not in a header of its own", file, name)
            end
        end
    end
end

-- Two files of one name are for the same thing: a command and the room it opens, a struct and its functions, one
-- screen in two front ends, what something runs in.
local same = split "view calibration debrief host"
local bases = {}
for _, unit in ipairs(units) do
    local base, room = unit:match "[^/]+$", room_of(unit)
    local other = bases[base]
    if other and room ~= "commands" and other ~= "commands" and not same[base] then
        fault("%s: the name stands for another thing in %s/", unit, other)
    end
    bases[base] = room
end

-- Circles: strongly connected files (Tarjan 1972).
local index, low, on, stack, next_index = {}, {}, {}, {}, 1
local function connect(unit)
    index[unit], low[unit] = next_index, next_index
    next_index = next_index + 1
    stack[#stack + 1] = unit
    on[unit] = true
    for other in pairs(edges[unit] or {}) do
        if not index[other] then
            connect(other)
            low[unit] = math.min(low[unit], low[other])
        elseif on[other] then
            low[unit] = math.min(low[unit], index[other])
        end
    end
    if low[unit] ~= index[unit] then
        return
    end
    local members, strangers = {}, 0
    repeat
        local member = table.remove(stack)
        on[member] = false
        members[#members + 1] = member
        strangers = strangers + (member:match(circle) and 0 or 1)
    until member == unit
    table.sort(members)
    if #members > 1 and strangers > 0 then
        fault("a circle: %s", table.concat(members, " "))
    end
end
for _, unit in ipairs(units) do
    if not index[unit] then
        connect(unit)
    end
end

local shown = io.open(readme)
if shown then
    if not shown:read("a"):find(opens .. as_table() .. closes, 1, true) then
        fault("game/README.md: its table of rooms is another one: lua tests/cli/walls.lua . --write")
    end
    shown:close()
end
os.exit(faults == 0 and 0 or 1)
