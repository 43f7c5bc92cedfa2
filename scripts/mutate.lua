-- mutate.lua TREE WORK AREA COUNT SEED: changes the copy of the sources in WORK/tree a little, builds it in WORK/build and looks
-- whether a test fails; scripts/mutate says how. It prints a line of each change.
local tree, work, wanted, count, seed = arg[1], arg[2], arg[3], tonumber(arg[4]), tonumber(arg[5])

-- The sources of an area, the tests that are of it (those that notice most come first), and the per cent that is asked. The
-- target of a test is its own name, or the program where it is a script.
local areas = {
    scoring = {
        files = { "play/act.c", "play/losses.c", "play/rules.c", "play/score.c", "play/scored.c", "play/tally.c", "play/turn.c" },
        tests = "test_scenario_plays test_facts test_rules test_score test_play test_losses test_sums test_proved "
            .. "test_scenario_clues test_replay test_script_functions test_bounds test_ahead play_test_old",
        asked = 92,
    },
    checker = {
        files = { "check/" },
        tests = "test_check test_check_folder test_circle test_ties test_bounds",
        asked = 80,
    },
}
-- Of any other folder: those that have most to do with a case and what is made of it.
local usual = "test_play test_rules test_score test_check test_explore test_report test_session test_room test_agreement"
    .. " test_calibrate test_json test_file test_library test_script_cases test_script_sandbox test_simulate test_translate"

local build = work .. "/build"

local function read(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read "a"
    file:close()
    return text
end

local function write(path, text)
    local file = assert(io.open(path, "wb"))
    file:write(text)
    assert(file:close())
end

local function quoted(text)
    return "'" .. text:gsub("'", "'\\''") .. "'"
end

local function run(command)
    return (os.execute(command .. " >" .. quoted(work .. "/said") .. " 2>&1")) == true
end

local function lines_of(command)
    local pipe, all = assert(io.popen(command)), {}
    for line in pipe:lines() do
        all[#all + 1] = line
    end
    pipe:close()
    return all
end

-- ---- what can be changed

-- The text with every comment, string and line of the preprocessor made blank, so that a place in it is a place in the file.
local function bare(text)
    local function blank(part)
        return (part:gsub("[^\n]", " "))
    end
    local out, at = {}, 1
    while at <= #text do
        local from, to = at, at
        local two = text:sub(at, at + 1)
        if two == "/*" then
            to = select(2, text:find("*/", at + 2, true))
        elseif two == "//" then
            to = (text:find("\n", at, true) or #text + 1) - 1
        elseif text:find('^["\']', at) then
            local mark = text:sub(at, at)
            to = at + 1
            while text:sub(to, to) ~= mark do
                to = to + (text:sub(to, to) == "\\" and 2 or 1)
            end
        elseif text:find("^#", at) and (at == 1 or text:sub(at - 1, at - 1) == "\n") then
            to = at
            repeat
                to = text:find("\n", to + 1, true) or #text
            until text:sub(to - 1, to - 1) ~= "\\"
        else
            to = nil
        end
        if to then
            out[#out + 1] = blank(text:sub(from, to))
            at = to + 1
        else
            out[#out + 1] = text:sub(at, at)
            at = at + 1
        end
    end
    return table.concat(out)
end

-- From an opening bracket to the one that closes it.
local function closing(code, from)
    local depth = 0
    for at = from, #code do
        local byte = code:sub(at, at)
        depth = depth + ((byte == "(" and 1) or (byte == ")" and -1) or 0)
        if depth == 0 then
            return at
        end
    end
end

local other = { [" < "] = " <= ", [" <= "] = " < ", [" > "] = " >= ", [" >= "] = " > ", [" == "] = " != ", [" != "] = " == ",
                [" + "] = " - ", [" - "] = " + ", [" += "] = " -= ", [" -= "] = " += ", [" && "] = " || ", [" || "] = " && " }

local function changes_of(path)
    local text = read(tree .. "/game/" .. path)
    local code = bare(text)
    local all = {}
    local function change(from, to, by)
        all[#all + 1] = { path = path, from = from, to = to, by = by }
    end
    for from, operator, to in code:gmatch "()( [<>=!+%-&|]+ )()" do
        if other[operator] then
            change(from, to - 1, other[operator])
        end
    end
    for from, operator, to in code:gmatch "()([+-][+-])();" do
        change(from, to - 1, operator == "++" and "--" or "++")
    end
    for from, number, to in code:gmatch "%f[%w_.]()(%d+)()%f[^%w_]" do
        if code:sub(to, to) ~= "." and code:sub(from - 1, from - 1) ~= "." then
            change(from, to - 1, tostring(tonumber(number) + 1))
            change(from, to - 1, tostring(tonumber(number) - 1))
        elseif code:sub(to, to) == "." then -- a fraction: one more or less as a whole
            change(from, to - 1, tostring(tonumber(number) + 1))
        end
    end
    for from, statement in code:gmatch "\n *()([%w_%.%->%[%]%*%+]+ ?[%^|&+%-*/]?=? ?[^;{}\n]*;)" do
        local first = statement:match "^[%w_]+"
        if (statement:find "^[%w_%.%->%[%]%*%+]+ [|&+%-*/]?= " or statement:find "^[%w_]+%(.*%);$") and first ~= "return" and
            first ~= "assert" then
            change(from, from + #statement - 1, ";")
        end
    end
    for word, from in code:gmatch "%f[%w_]([iw][fh][ile]*) ()%(" do
        local to = (word == "if" or word == "while") and closing(code, from)
        if to then
            change(from, to, "(!" .. text:sub(from, to) .. ")")
        end
    end
    for from, value, to in code:gmatch "%f[%w_]return ()([^;]+)();" do
        local whole = text:sub(from, to - 1)
        if value == "true" or value == "false" then
            change(from, to - 1, value == "true" and "false" or "true")
        elseif not value:find "^[%d%s]*$" then
            change(from, to - 1, "(__typeof__(" .. whole .. "))(!(" .. whole .. "))")
        end
    end
    return all, text
end

-- The line or lines of the text that have the place from..to.
local function whole_lines(text, from, to)
    local first = from
    while first > 1 and text:sub(first - 1, first - 1) ~= "\n" do
        first = first - 1
    end
    local last = text:find("\n", to, true) or #text + 1
    return text:sub(first, last - 1), first, last - 1
end

local function one_line(text)
    return (text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

-- ---- those that change nothing: blocks of four lines in tests/mutants.txt, by file and text

local function read_equal()
    local equal = {}
    local file, before
    for line in io.lines(tree .. "/tests/mutants.txt") do
        local word, rest = line:match "^(%l+): (.*)$"
        if word == "file" then
            file = rest
        elseif word == "was" then
            before = rest
        elseif word == "is" then
            equal[file .. "\n" .. before .. "\n" .. rest] = true
        end
    end
    return equal
end

-- ---- trying

local function target_of(test)
    return test:find "^test_" and test or "klachtenspel"
end

local function built(targets)
    return run("ninja -C " .. quoted(build) .. " " .. targets)
end

-- A test passes, or it does not, or it takes ten times as long as it did.
local function passes(test, seconds)
    return run(("ctest --test-dir %s -R '^%s$' --no-tests=error --timeout %d"):format(quoted(build), test, seconds))
end

local area = areas[wanted] or { files = { wanted:gsub("^game/", ""):gsub("/?$", "/") }, tests = usual, asked = 0 }
local tests, limits, kills = {}, {}, {}
for test in area.tests:gmatch "%S+" do
    tests[#tests + 1] = test
    kills[test] = 0
end

local paths = {}
for _, path in ipairs(area.files) do
    if path:find "/$" then
        for _, one in ipairs(lines_of("cd " .. quoted(tree .. "/game") .. " && ls " .. path .. "*.c | LC_ALL=C sort")) do
            if not one:find "_windows%.c$" and not one:find "_web%.c$" and not one:find "_none%.c$" then
                paths[#paths + 1] = one
            end
        end
    else
        paths[#paths + 1] = path
    end
end

local all, texts = {}, {}
for _, path in ipairs(paths) do
    local changes, text = changes_of(path)
    texts[path] = text
    table.move(changes, 1, #changes, #all + 1, all)
end
math.randomseed(seed)
for index = #all, 2, -1 do
    local with = math.random(index)
    all[index], all[with] = all[with], all[index]
end

local targets = {}
for _, test in ipairs(tests) do
    targets[#targets + 1] = target_of(test)
end
if not built(table.concat(targets, " ")) then
    io.stderr:write(read(work .. "/said"):sub(-3000))
    os.exit(70)
end
for _, test in ipairs(tests) do
    local begun = os.time()
    if not passes(test, 600) then
        io.stderr:write(test, " does not pass as it is\n")
        os.exit(70)
    end
    limits[test] = (os.time() - begun + 1) * 10
end
print(("%d changes are possible in %d files; %d of them are tried"):format(#all, #paths, math.min(count, #all)))

-- Which test noticed it; nil when none did, false when it is no C.
local function notice(change)
    for _, test in ipairs(tests) do
        if not built(target_of(test)) then
            return false
        end
        if not passes(test, limits[test]) then
            return test
        end
    end
end

local equal = read_equal()
local killed, survived, same, tried = 0, 0, 0, 0
for _, change in ipairs(all) do
    if tried == count then
        break
    end
    local text, path = texts[change.path], work .. "/tree/game/" .. change.path
    local changed = text:sub(1, change.from - 1) .. change.by .. text:sub(change.to + 1)
    local was, first, last = whole_lines(text, change.from, change.to)
    local is = one_line(text:sub(first, change.from - 1) .. change.by .. text:sub(change.to + 1, last))
    was = one_line(was)
    local where = select(2, text:sub(1, change.from):gsub("\n", "")) + 1
    local known = equal["game/" .. change.path .. "\n" .. was .. "\n" .. is]
    local by, verdict
    if known then
        same, tried, verdict = same + 1, tried + 1, "no change"
    else
        write(path, changed)
        by = notice(change)
        write(path, text)
        if by then
            killed, tried, verdict = killed + 1, tried + 1, "noticed  "
            kills[by] = kills[by] + 1
            table.sort(tests, function(a, b) return kills[a] > kills[b] end)
        elseif by == nil then
            survived, tried, verdict = survived + 1, tried + 1, "SURVIVED "
        end
    end
    if verdict then
        print(("%s game/%s:%d: %s -> %s%s"):format(verdict, change.path, where, was, is, by and "  (" .. by .. ")" or ""))
        io.stdout:flush()
    end
end
built "klacht_core"
local share = killed + survived == 0 and 0 or 100 * killed / (killed + survived)
print(("%s: %d noticed, %d survived, %d change nothing: %.1f %% (asked: %d %%)"):format(wanted, killed, survived, same, share,
    area.asked))
os.exit(share >= area.asked)
