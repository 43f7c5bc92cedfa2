-- coverage.lua [TEXT] <GCOV: what `gcov -t -b -c` says of the objects of game/, in parts (scripts/coverage). With TEXT: the lines
-- and branches that were missed in the files whose name has it.
local missed = arg[1]

-- What is asked, in per cent: of the lines and of the branches.
local asked = {
    { "game/ without the window", lines = 95, branches = 85, has = function(path) return not path:find "^game/front/window/" end },
    { "the window", lines = 85, branches = 0, has = function(path) return path:find "^game/front/window/" end },
}
local few <const> = 90 -- a file with fewer of its lines is named

-- Branches that no test can take: those of a line with one of these, and of the line before it where that is an `if` alone.
local never = {
    "%f[%w]assert%(", -- wrong use: it ends the program, and what is given out has none of it
    "die_out_of_memory%(", -- the system gives no memory
    "__builtin_unreachable%(", -- says so itself
}

local files, order = {}, {}
local file, line, held

local function counts(text)
    for _, pattern in ipairs(never) do
        if text:find(pattern) then
            return false
        end
    end
    return true
end

-- The objects of several programs may have the same source, and headers are in many: what one of them ran was run.
local function take(number, count, text)
    local at = file.lines[number]
    if not at then
        at = { text = text, run = false, branches = {} }
        file.lines[number] = at
        file.last = math.max(file.last, number)
    end
    at.run = at.run or count
    line, held = at, 0
end

for said in io.lines() do
    local count, number, text = said:match "^ *([^:]+): *(%d+):(.*)$"
    if count and number == "0" then
        local path = text:match "^Source:[./]*(.*)"
        if path then
            file = files[path]
            if not file then
                file = { lines = {}, texts = {}, last = 0 }
                files[path] = file
                order[#order + 1] = path
            end
            line = nil
        end
    elseif count then
        number = tonumber(number)
        file.texts[number] = text
        line = nil
        if count ~= "-" then
            take(number, count:find "^%d" ~= nil, text)
        end
    elseif line then
        local times = said:match "^branch +%d+ taken (%d+)"
        if times or said:find "^branch +%d+ never executed" then
            held = held + 1
            line.branches[held] = line.branches[held] or (times ~= nil and times ~= "0")
        end
    end
end

local function add(sum, of)
    for name, value in pairs(of) do
        sum[name] = (sum[name] or 0) + value
    end
end

local function measure(of)
    local sum = { lines = 0, lines_run = 0, branches = 0, branches_run = 0 }
    for number, at in pairs(of.lines) do
        sum.lines = sum.lines + 1
        sum.lines_run = sum.lines_run + (at.run and 1 or 0)
        at.counted = counts(at.text) and (not at.text:find "^%s*if %(" or at.text:find ";%s*$" or counts(of.texts[number + 1] or ""))
        for _, taken in ipairs(at.counted and at.branches or {}) do
            sum.branches = sum.branches + 1
            sum.branches_run = sum.branches_run + (taken and 1 or 0)
        end
    end
    return sum
end

local function share(part, whole)
    return whole == 0 and 100 or 100 * part / whole
end

local function tell(mark, name, sum)
    print(("%s %-44s %6.2f %% of %6d lines  %6.2f %% of %6d branches"):format(mark, name, share(sum.lines_run, sum.lines), sum.lines,
        share(sum.branches_run, sum.branches), sum.branches))
end

table.sort(order)
local folders, names, sums = {}, {}, {}
for _, path in ipairs(order) do
    if path:find "^game/" then
        sums[path] = measure(files[path])
        local folder = path:match "^(.*/)"
        if not folders[folder] then
            folders[folder] = {}
            names[#names + 1] = folder
        end
        add(folders[folder], sums[path])
    end
end

if missed then
    for _, path in ipairs(order) do
        if sums[path] and path:find(missed, 1, true) then
            tell(" ", path, sums[path])
            for number = 1, files[path].last do
                local at = files[path].lines[number]
                if at and not at.run then
                    print(("%s:%d: not run: %s"):format(path, number, at.text))
                elseif at and at.counted then
                    local which = {}
                    for index, taken in ipairs(at.branches) do
                        which[#which + 1] = not taken and tostring(index) or nil
                    end
                    if #which > 0 then
                        print(("%s:%d: branch %s of %d not taken: %s"):format(path, number, table.concat(which, ","), #at.branches, at.text))
                    end
                end
            end
        end
    end
    os.exit(true)
end

print "by folder"
for _, folder in ipairs(names) do
    tell(" ", folder, folders[folder])
end
print(("files of which fewer than %d %% of the lines were run"):format(few))
for _, path in ipairs(order) do
    if sums[path] and share(sums[path].lines_run, sums[path].lines) < few then
        tell(" ", path, sums[path])
    end
end
local passed, failed = 0, 0
for _, part in ipairs(asked) do
    local sum = { lines = 0, lines_run = 0, branches = 0, branches_run = 0 }
    for path, of in pairs(sums) do
        if part.has(path) then
            add(sum, of)
        end
    end
    print(("asked of %s: %d %% of lines, %d %% of branches"):format(part[1], part.lines, part.branches))
    local well = share(sum.lines_run, sum.lines) >= part.lines and share(sum.branches_run, sum.branches) >= part.branches and sum.lines > 0
    tell(well and " " or "!", part[1], sum)
    passed, failed = passed + (well and 1 or 0), failed + (well and 0 or 1)
end
print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0)
