-- A second player and scorer, written from the words of the documents alone; it shares no line with
-- the program. It reads house and case as the Lua that they are, plays inputs, and compares figures.
--   lua second.lua compare SCENARIOS PLAYS.jsonl|FOLDER…   exit 1 when a figure differs
--   (as a module: load_case, new_play, step, random_input, tally; see random_plays.lua)
local M = {}

---------------------------------------------------------------------------------------------- JSON
function M.decode(text)
    local at = 1
    local value
    local function space() at = text:find("%S", at) or #text + 1 end
    local function str()
        local out = {}
        at = at + 1
        while true do
            local c = text:sub(at, at)
            if c == '"' then at = at + 1 return table.concat(out) end
            if c == "\\" then
                local e = text:sub(at + 1, at + 1)
                if e == "u" then
                    out[#out + 1] = utf8.char(tonumber(text:sub(at + 2, at + 5), 16))
                    at = at + 6
                else
                    out[#out + 1] = ({n = "\n", t = "\t", r = "\r", b = "\b", f = "\f"})[e] or e
                    at = at + 2
                end
            else
                out[#out + 1] = c
                at = at + 1
            end
        end
    end
    function value()
        space()
        local c = text:sub(at, at)
        if c == "{" then
            local out, order = {}, {}
            at = at + 1 space()
            if text:sub(at, at) == "}" then at = at + 1 return out, order end
            while true do
                space()
                local key = str()
                space() at = at + 1
                out[key] = value()
                order[#order + 1] = key
                space() at = at + 1
                if text:sub(at - 1, at - 1) == "}" then return out, order end
            end
        elseif c == "[" then
            local out = {}
            at = at + 1 space()
            if text:sub(at, at) == "]" then at = at + 1 return out end
            while true do
                out[#out + 1] = value()
                space() at = at + 1
                if text:sub(at - 1, at - 1) == "]" then return out end
            end
        elseif c == '"' then return str()
        elseif text:sub(at, at + 3) == "true" then at = at + 4 return true
        elseif text:sub(at, at + 4) == "false" then at = at + 5 return false
        elseif text:sub(at, at + 3) == "null" then at = at + 4 return M.null
        end
        local from, to = text:find("^-?[%d.eE+-]+", at)
        at = to + 1
        return tonumber(text:sub(from, to))
    end
    return value()
end
M.null = setmetatable({}, {__tostring = function() return "null" end})

-------------------------------------------------------------------------------------- house and case
local function read(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read("a")
    file:close()
    return text
end

local function minutes(text)
    if not text then return nil end
    local n, unit = text:match("^([%d.]+)([mhd])$")
    return tonumber(n) * ({m = 1, h = 60, d = 1440})[unit]
end

local function clean(text)
    local parts = {}
    for part in (text:gsub("\r", "") .. "\n\n"):gmatch("(.-)\n[ \t]*\n") do
        part = part:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
        if part ~= "" then parts[#parts + 1] = part end
    end
    return table.concat(parts, "\n\n")
end

local function words_of(label)
    local n = 0
    for _ in label:gmatch("%S+") do n = n + 1 end
    return n
end

local function by_name(list, name) -- by id, then by label
    if name == nil then return nil end
    for _, item in ipairs(list) do if item.id == name then return item end end
    for _, item in ipairs(list) do if item.label == name then return item end end
    error("no " .. tostring(name))
end

local dutch = {luisteren = "listen", erkennen = "acknowledge", doorvragen = "probe", oplossen = "solve",
    opvolgen = "follow_up", ["blij verrast"] = "delighted", tevreden = "satisfied", ["erbij neergelegd"] = "resigned",
    ["hogerop gegaan"] = "escalated", ["klant kwijt"] = "lost", zelf = "self", senior = "senior",
    verplicht = "required", warm = "warm", koud = "cold"}
local function word(name) return name and (dutch[name] or name) end

local function put(list, id, item) -- the same id replaces
    item.id = id
    for i, other in ipairs(list) do
        if other.id == id then list[i] = item return end
    end
    list[#list + 1] = item
end

-- The words of house.lua; a case may bring its own acts, remedies and roles by them.
local function house_words(house)
    local env = {}
    for _, name in ipairs {"category", "kind", "act", "off", "remedy", "role", "theme", "mood"} do
        env[name] = function(id)
            return function(t) put(house[name], id, t) end
        end
    end
    env.definition = function() end
    env.stray = function() end
    env.weights = function(t) house.weights = t end
    env.pass = function(t) house.pass = t end
    env.pace = function(t) house.pace = t end
    env.costs = function() end
    return env
end

function M.load_house(path)
    local house = {category = {}, kind = {}, act = {}, off = {}, remedy = {}, role = {}, theme = {}, mood = {}, pass = {}}
    assert(load(read(path), "@" .. path, "t", house_words(house)))()
    return house
end

local function list(value)
    if value == nil then return {} end
    return type(value) == "table" and value or {value}
end

function M.load_case(folder, house)
    local case = {moments = {}, names = {}, endings = {}, has_step = {}, house = house}
    local env = house_words(house)
    for name, f in pairs {math = math, string = string, table = table, ipairs = ipairs, pairs = pairs, type = type} do
        env[name] = f
    end
    local moment, line
    env.case = function(t) for k, v in pairs(t) do case[k] = v end end
    env.moment = function(name)
        moment = {name = name, lines = {}, replies = {}}
        case.moments[#case.moments + 1] = moment
        case.names[name] = moment
        return function(t)
            for k, v in pairs(t) do moment[k] = v end
            moment.step, moment.route = word(moment.step), word(moment.route)
        end
    end
    for _, speaker in ipairs {"customer", "narrator", "colleague"} do
        env[speaker] = function(text)
            line = {speaker = speaker, text = clean(text), marks = {}}
            moment.lines[#moment.lines + 1] = line
            local this = line
            return function(t) this.when = t.when end
        end
    end
    for _, kind in ipairs {"signal", "decoy", "either"} do
        env[kind] = function(phrase)
            return function(t)
                t.type, t.phrase, t.id = kind, clean(phrase), t.id or clean(phrase)
                line.marks[#line.marks + 1] = t
            end
        end
    end
    env.thought = function() end
    env.notice = function() return function() end end
    env.reply = function(text)
        return function(t)
            t.text, t.acts = clean(text), list(t.act)
            t.hand_over = word(t.hand_over)
            moment.replies[#moment.replies + 1] = t
        end
    end
    env.judge = function(t) moment.judge = t end
    env.offer = function(t) t.route = word(t.route) moment.offer = t end
    env.go = function(name) moment.go = name end
    env.ending = function(name)
        local e = {name = name}
        case.endings[name] = e
        return function()
            return function(t) e.outcome = word(t.outcome) end
        end
    end
    setmetatable(env, {__index = function(_, k) error("unknown word " .. k) end})
    local path = folder .. "/case.lua"
    assert(load(read(path), "@" .. path, "t", env))()
    for _, m in ipairs(case.moments) do
        local count = {}
        for _, r in ipairs(m.replies) do
            for i, a in ipairs(r.acts) do r.acts[i] = by_name(house.act, a) end
            local first = r.acts[1].id
            count[first] = (count[first] or 0) + 1
            r.id = r.id or (count[first] > 1 and first .. "-" .. count[first] or first)
            r.off = by_name(house.off, r.off)
        end
        if #m.replies > 0 and m.step then case.has_step[m.step] = true end
        case.has_judge = case.has_judge or m.judge ~= nil
        case.has_offer = case.has_offer or m.offer ~= nil
        if m.judge and by_name(house.category, m.judge.is).id == "complaint" then case.wants_complaint = true end
    end
    if case.norm then
        case.time, case.limit = minutes(case.norm.time), minutes(case.norm.limit)
    end
    return case
end

------------------------------------------------------------------------------------------------ texts
local HOLE = utf8.char(0xFFFC)

local function amount(x)
    if x == math.floor(x) then return string.format("%d", x) end
    return (string.format("%.2f", x):gsub("%.", ","))
end

-- What is shown, and for each character of the text without markup where it begins in that.
local function render(text, value)
    local plain, flat, at, size = {}, {}, 1, 0
    local function add(s, hole)
        flat[#flat + 1] = {size + 1, hole and HOLE or s}
        plain[#plain + 1] = s
        size = size + #s
    end
    while at <= #text do
        local two, name = text:sub(at, at + 1), text:match("^{([^{}]+)}", at)
        if two == "{{" or two == "}}" or two == "**" then
            add(two:sub(1, 1))
            at = at + 2
        elseif name then
            add(value(name), true)
            at = at + #name + 2
        elseif two:sub(1, 1) == "*" then
            at = at + 1
        else
            local c = text:match("^" .. utf8.charpattern, at)
            add(c)
            at = at + #c
        end
    end
    flat[#flat + 1] = {size + 1, ""}
    return table.concat(plain), flat
end

local function is_letter(c) -- enough for the words of these plays
    if #c == 1 then return c:match("%w") ~= nil end
    local code = utf8.codepoint(c)
    return code >= 0xC0 and not (code >= 0x2000 and code <= 0x206F)
end

local function is_space(c) return c:match("^%s$") ~= nil end

-- Where a phrase stands: characters of the flat text, every start that is a whole match.
local function places(flat, phrase)
    local chars, look = {}, {}
    for i = 1, #flat - 1 do chars[i] = flat[i][2] end
    for c in phrase:gmatch(utf8.charpattern) do look[#look + 1] = c end
    local found = {}
    for i = 1, #chars - #look + 1 do
        local same = true
        for k = 1, #look do same = same and chars[i + k - 1] == look[k] end
        local b, e = i - 1, i + #look
        while same and b >= 1 and not is_space(chars[b]) do
            if chars[b] == HOLE or is_letter(chars[b]) then same = false end
            b = b - 1
        end
        while same and e <= #chars and not is_space(chars[e]) do
            if chars[e] == HOLE or is_letter(chars[e]) then same = false end
            e = e + 1
        end
        if same then found[#found + 1] = {i, i + #look} end
    end
    return found
end

local stops = {[","] = true, ["."] = true, [";"] = true, [":"] = true, ["!"] = true, ["?"] = true, ["…"] = true,
    ["–"] = true, ["—"] = true}

local function words_in(plain)
    local words = {}
    for from, text, to in plain:gmatch("()(%S+)()") do words[#words + 1] = {from = from, to = to, text = text} end
    return words
end

-- Per word the number of its clause, and how many there are.
local function clauses_of(plain, words)
    local of, count, ended, begun = {}, 0, true, false
    for i, w in ipairs(words) do
        if i > 1 and select(2, plain:sub(words[i - 1].to, w.from - 1):gsub("\n", "")) > 1 then
            ended, begun = true, false
        end
        local last, stop = false, false
        for c in w.text:gmatch(utf8.charpattern) do
            if is_letter(c) then last, stop = true, false elseif stops[c] then stop = true end
        end
        if not last and begun then
            of[i] = count -- to the clause before it
            ended = ended or stop
        else
            if ended then count = count + 1 end
            of[i] = count
            ended = last and stop
            begun = begun or last
        end
    end
    return of, count
end

local function look_at_line(line, value)
    local plain, flat = render(line.text, value)
    local words = words_in(plain)
    local of, count = clauses_of(plain, words)
    local seen = {words = words, of = of, count = count, touched = {}}
    for m, mark in ipairs(line.marks) do
        local all = places(flat, mark.phrase)
        local at = all[mark.nth or 1]
        local touched = {}
        for i, w in ipairs(words) do
            if w.from < flat[at[2]][1] and w.to > flat[at[1]][1] then touched[of[i]] = true end
        end
        seen.touched[m] = touched
    end
    return seen
end
M.render, M.places, M.words_in, M.look_at_line = render, places, words_in, look_at_line

-------------------------------------------------------------------------------------------- the play
local function clamp(x, low, high) return math.max(low, math.min(high, x)) end

function M.new_play(case, setup)
    local play = {case = case, house = case.house, setup = setup, role = by_name(case.house.role, case.role),
        trust = case.customer.trust, patience = case.customer.patience, spent = 0, minutes = 0, contacts = 1, flags = {}, said = {},
        heard = {}, turns = {}, now = 0}
    for k, v in pairs(case.flags or {}) do play.flags[k] = v end
    M.show(play, case.start, 0)
    return play
end

local function left(play) return math.max(0, (play.role.euros or 0) - play.spent) end

local function value_of(play)
    return function(name)
        if name == "customer" then return play.case.customer.name end
        if name == "budget" then return amount(left(play)) end
        local v = play.flags[name]
        if type(v) == "number" then return amount(v) end
        if type(v) == "boolean" then return v and "ja" or "nee" end
        return v
    end
end

local function state_of(play)
    local s = {trust = play.trust, patience = play.patience, spent = play.spent, contacts = play.contacts,
        hours = play.minutes / 60}
    for k, v in pairs(play.flags) do s[k] = v end
    return s
end

local function holds(play, when)
    if not when then return true end
    local s = state_of(play)
    if type(when) == "function" then return when(s) and true or false end
    for name, want in pairs(when) do
        if type(want) == "table" then
            if type(s[name]) ~= "number" or s[name] < (want.min or -math.huge) or s[name] > (want.max or math.huge) then
                return false
            end
        elseif s[name] ~= want then
            return false
        end
    end
    return true
end

local function options(play, at)
    play.listening = false
    play.options_at = at
    play.open = {}
    for _, r in ipairs(play.moment.replies) do
        local heard = r.heard == nil
        for _, id in ipairs(list(r.heard)) do heard = heard or play.heard[id] end
        play.open[r] = {holds = holds(play, r.when), heard = heard and true or false}
    end
end

function M.show(play, place, at)
    if play.case.endings[place] then
        play.ending = play.case.endings[place]
        return
    end
    local m = assert(play.case.names[place], place)
    play.moment = m
    if m.role then play.role = by_name(play.house.role, m.role) end
    local turn = {moment = m, at = at, lines = {}, marked = {}, trust = {play.trust, play.trust},
        patience = {play.patience, play.patience}, positives = 0, hits = 0, negatives = 0, alarms = 0}
    play.turns[#play.turns + 1] = turn
    local customer = false
    local value = value_of(play)
    for _, line in ipairs(m.lines) do
        if holds(play, line.when) then
            turn.lines[#turn.lines + 1] = line
            customer = customer or line.speaker == "customer"
        end
    end
    turn.seen = {}
    for i, line in ipairs(turn.lines) do
        if line.speaker == "customer" then turn.seen[i] = look_at_line(line, value) end
    end
    turn.value = value
    if customer then play.listening = true else options(play, at) end
end

local function listened(play, at)
    local turn = play.turns[#play.turns]
    for i, seen in pairs(turn.seen) do
        local line = turn.lines[i]
        local marked, exempt = {}, {}
        for w in pairs(turn.marked[i] or {}) do marked[seen.of[w]] = true end
        for m, mark in ipairs(line.marks) do
            local hit = false
            for clause in pairs(seen.touched[m]) do
                hit = hit or marked[clause]
                if mark.type ~= "decoy" then exempt[clause] = true end
            end
            if mark.type == "signal" then
                turn.positives = turn.positives + 1
                if hit then turn.hits = turn.hits + 1 end
            end
            if hit then play.heard[mark.id] = true end
        end
        for clause = 1, seen.count do
            if not exempt[clause] then
                turn.negatives = turn.negatives + 1
                if marked[clause] then turn.alarms = turn.alarms + 1 end
            end
        end
    end
    options(play, at)
end

local function leave(play, place, at)
    local turn = play.turns[#play.turns]
    turn.trust[2], turn.patience[2] = play.trust, play.patience
    M.show(play, place, at)
end

-- What a reply weighs as the play stands.
local function weigh(play, reply)
    local e = {empathy = math.huge, trust = 0, patience = 0, trap = false}
    for _, act in ipairs(reply.acts) do
        local n, said = act, play.said[act.id] or 0
        if act.after and (play.said[by_name(play.house.act, act.after.act).id] or 0) > 0 then n = act.after end
        if act.fades and said == 1 then n = {} end
        if act.fades and said > 1 then n = {empathy = -1, patience = -5} end
        e.empathy = math.min(e.empathy, n.empathy or 0)
        e.trust = e.trust + (n.trust or 0)
        e.patience = e.patience + (n.patience or 0)
        e.trap = e.trap or act.trap or false
    end
    if reply.off then
        e.empathy, e.trust, e.patience = reply.off.empathy or 0, reply.off.trust or 0, reply.off.patience or 0
    end
    e.empathy = reply.empathy or e.empathy
    e.trust = reply.trust or e.trust
    e.patience = reply.patience or e.patience
    return e
end

local function feel(play, trust, patience, takes)
    local g = 1 + 0.25 * math.min(play.case.customer.earlier or 0, 4)
    local w, before = 0, play.patience
    if takes and play.case.time then w = math.min(20, 5 * math.max(0, (takes - play.case.time) / play.case.time)) end
    play.trust = clamp(play.trust + (trust < 0 and trust * g or trust / g), 0, 100)
    play.patience = clamp(play.patience + (patience < 0 and patience * g or patience / g) - w, 0, 100)
    play.minutes = play.minutes + (takes or 0)
    return before > 0 and play.patience <= 0
end

local function where(play, out, place)
    return out and play.case.on and play.case.on.patience_out or place
end

local function is_amounts(remedy) return remedy.euros ~= nil end

local function in_list(names, remedy, house)
    for _, name in ipairs(names or {}) do if by_name(house.remedy, name) == remedy then return true end end
    return false
end

local function table_of(play, offer)
    local out = {}
    if offer.table then
        for _, n in ipairs(offer.table) do out[#out + 1] = by_name(play.house.remedy, n) end
        return out
    end
    for _, n in ipairs(play.role.may or {}) do out[#out + 1] = by_name(play.house.remedy, n) end
    for _, n in ipairs(play.role.may_not or {}) do out[#out + 1] = by_name(play.house.remedy, n) end
    return out
end
M.table_of, M.is_amounts = table_of, is_amounts

local function time_act(play, at)
    local turn, m, count, words = play.turns[#play.turns], play.moment, 0, 0
    if #m.replies > 0 then
        for _, r in ipairs(m.replies) do
            if play.open[r].holds and play.open[r].heard then
                count = count + 1
                words = words + #words_in((render(r.text, turn.value)))
            end
        end
    elseif m.judge then
        for _, c in ipairs(play.house.category) do count, words = count + 1, words + words_of(c.label) end
    else
        for _, r in ipairs(table_of(play, m.offer)) do count, words = count + 1, words + words_of(r.label) end
    end
    turn.acted = true
    if play.setup.time_factor == "off" then return end
    local pace = play.house.pace
    local allowed = (words / pace.words_per_minute * 60 + pace.think_seconds + 2 * count +
        (turn.patience[1] < 30 and 5 or 0)) * play.setup.time_factor
    local took = (at - play.options_at) / 1000
    turn.reaction = clamp(1 - (took - allowed) / (2 * allowed), 0, 1)
end

local route_score = {self = {self = 100, warm = 40, cold = 10}, senior = {self = 20, warm = 100, cold = 50},
    required = {self = 0, warm = 100, cold = 40}}

local function decide(parts, route, hand_over, beyond, harmful, critical)
    local sum, weight = 0, 0
    for k, w in pairs {route = .35, money = .35, remedies = .30} do
        if parts[k] then sum, weight = sum + w * parts[k], weight + w end
    end
    local d = sum / weight
    if beyond or (route == "senior" and not hand_over) then d = math.min(d, 40) end
    if harmful then d = math.min(d, 50) end
    if critical or (route == "required" and not hand_over) then d = math.min(d, 20) end
    return d
end

local function reply_step(play, id, at)
    local turn, m, reply = play.turns[#play.turns], play.moment, nil
    for _, r in ipairs(m.replies) do
        if r.id == id and play.open[r].holds and play.open[r].heard then reply = r end
    end
    assert(reply, "no reply " .. tostring(id) .. " in " .. m.name)
    time_act(play, at)
    local low, high, decides = math.huge, -math.huge, false
    for _, r in ipairs(m.replies) do
        if play.open[r].holds then
            local s = weigh(play, r).empathy
            low, high = math.min(low, s), math.max(high, s)
            if play.open[r].heard and (r.hand_over or (r.euros or 0) > 0) then decides = true end
        end
    end
    local e = weigh(play, reply)
    turn.q = high > low and (e.empathy - low) / (high - low) or 1
    turn.step, turn.reply, turn.trap = m.step, reply, e.trap
    if decides then
        local route = m.route or "self"
        turn.decision = decide({route = route_score[route][reply.hand_over or "self"]}, route, reply.hand_over,
            (reply.euros or 0) > left(play))
    end
    for _, act in ipairs(reply.acts) do play.said[act.id] = (play.said[act.id] or 0) + 1 end
    local out = feel(play, e.trust, e.patience, minutes(reply.takes))
    if reply.contact then play.contacts = play.contacts + 1 end
    play.spent = play.spent + (reply.euros or 0)
    for k, v in pairs(reply.set or {}) do play.flags[k] = v end
    for k, v in pairs(reply.add or {}) do play.flags[k] = play.flags[k] + v end
    if reply.run then
        local s = state_of(play)
        reply.run(s)
        for k in pairs(play.flags) do play.flags[k] = s[k] end
    end
    leave(play, where(play, out, reply.go), at)
end

local function judge_step(play, given, at)
    local turn, j = play.turns[#play.turns], play.moment.judge
    time_act(play, at)
    local is, right = by_name(play.house.category, given.is).id, by_name(play.house.category, j.is).id
    local kind = type(given.kind) == "string" and by_name(play.house.kind, given.kind).id or nil
    local half = (is == "complaint") == (right == "complaint")
    for _, c in ipairs(list(j.also)) do half = half or by_name(play.house.category, c).id == is end
    local credit = half and .5 or 0
    if is == right and (is ~= "complaint" or kind == by_name(play.house.kind, j.kind).id) then credit = 1 end
    turn.credit, turn.judged = credit, is
    local go = j.go
    if type(go) == "table" then go = credit == 1 and go.right or credit == .5 and go.half or go.wrong end
    leave(play, go, at)
end

local function offer_step(play, given, at)
    local turn, o, house = play.turns[#play.turns], play.moment.offer, play.house
    local hand_over = type(given.hand_over) == "string" and given.hand_over or nil
    local route, have = o.route or "self", left(play)
    time_act(play, at)
    local euros, trust, patience, needs, harmful, others, critical = 0, 0, 0, 0, 0, 0, false
    for name, sum in pairs(given.remedies) do
        local r = by_name(house.remedy, name)
        local need, welcome = in_list(o.needs, r, house), in_list(o.welcome, r, house)
        local harm = in_list(o.harmful, r, house) or in_list(play.role.may_not, r, house)
        local sign = (need or welcome) and 1 or harm and -1 or 0
        trust, patience = trust + sign * (r.trust or 0), patience + sign * (r.patience or 0)
        euros = euros + sum
        needs = needs + (need and 1 or 0)
        harmful = harmful + (harm and 1 or 0)
        others = others + ((need or welcome or harm) and 0 or 1)
        critical = critical or r.critical or false
    end
    local wanted = 0
    for _, name in ipairs(o.needs or {}) do
        if not (hand_over and is_amounts(by_name(house.remedy, name))) then wanted = wanted + 1 end
    end
    local parts = {route = route_score[route][hand_over or "self"]}
    local low, high
    if o.fair then
        high = math.min(o.fair[2], have)
        low = math.min(o.fair[1], high)
        if not hand_over then
            parts.money = euros > have and 20 or euros < low and 100 * euros / low or euros <= high and 100 or
                high == 0 and 0 or 100 - 100 * math.min(1, (euros - high) / high)
        elseif route == "self" then
            parts.money = 0
        end
    end
    parts.remedies = clamp((wanted > 0 and 100 * needs / wanted or 100) - 25 * harmful - 10 * others, 0, 100)
    turn.decision = decide(parts, route, hand_over, euros > have, harmful > 0, critical)
    turn.offered = true
    local out
    if hand_over then
        local h = o.hand_over or {}
        out = feel(play, trust + (h.trust or 0), patience + (h.patience or 0), minutes(h.takes))
    else
        out = feel(play, trust, patience, minutes(o.takes))
    end
    play.spent = play.spent + euros
    local go = o.go
    if type(go) == "table" then
        local short = go.short or go.fits
        local harms = harmful > 0 or critical
        if hand_over then go = go.handed_over or short
        elseif euros > have then go = go.beyond or short
        elseif harms and go.harmful then go = go.harmful
        elseif needs < #(o.needs or {}) or harms or (o.fair and euros < low) then go = short
        else go = go.fits or short end
    end
    leave(play, where(play, out, go), at)
end

function M.step(play, input)
    local at, turn = input.at_ms, play.turns[#play.turns]
    assert(at >= play.now)
    play.now = at
    if input.mark then
        assert(play.listening and input.mark.moment == play.moment.name)
        local marked = turn.marked[input.mark.line] or {}
        turn.marked[input.mark.line] = marked
        marked[input.mark.word] = not marked[input.mark.word] or nil
    elseif input.continue then
        if play.listening then listened(play, at) end
        if play.moment.go then leave(play, play.moment.go, at) end
    elseif input.reply then reply_step(play, input.reply, at)
    elseif input.judge then judge_step(play, input.judge, at)
    elseif input.offer then offer_step(play, input.offer, at)
    elseif input.say then assert(not play.listening)
    end
end

-- A rewind goes back to the state just after so many inputs; the moment appears anew.
function M.play_inputs(case, setup, inputs)
    local function follow(count, upto)
        local chain, n = {}, count
        while n > 0 do
            table.insert(chain, 1, n)
            n = inputs[n].rewind or n - 1
        end
        local play = M.new_play(case, setup)
        for _, i in ipairs(chain) do
            if inputs[i].rewind then
                local turn = play.turns[#play.turns]
                play.now, turn.at, play.options_at = inputs[i].at_ms, inputs[i].at_ms, inputs[i].at_ms
            else
                M.step(play, inputs[i])
            end
        end
        return play
    end
    return follow(#inputs)
end

-------------------------------------------------------------------------------------------- the score
local step_weight = {listen = .15, acknowledge = .30, probe = .20, solve = .20, follow_up = .15}
local order = {delighted = 1, satisfied = 2, resigned = 3, escalated = 4, lost = 5}

function M.tally(play)
    local case, house, c = play.case, play.house, {signals = 0, hits = 0, negatives = 0, false_alarms = 0, judged = 0,
        judged_right = 0, replies = 0, explain = 0, defend = 0, traps = 0, spent = play.spent, contacts = play.contacts,
        hours = play.minutes / 60}
    local credit, reaction, acted, decided, decisions, offered, complaint = 0, 0, 0, 0, 0, false, false
    local q, visits, turns = {}, {}, {}
    for i, t in ipairs(play.turns) do
        c.signals, c.hits = c.signals + t.positives, c.hits + t.hits
        c.negatives, c.false_alarms = c.negatives + t.negatives, c.false_alarms + t.alarms
        if t.acted then acted, reaction = acted + 1, reaction + (t.reaction or 0) end
        if t.decision then decisions, decided = decisions + 1, decided + t.decision end
        offered = offered or t.offered
        if t.credit then
            c.judged, credit = c.judged + 1, credit + t.credit
            if t.credit == 1 then c.judged_right = c.judged_right + 1 end
            complaint = complaint or t.judged == "complaint"
        end
        if t.reply then
            c.replies = c.replies + 1
            if t.trap then c.traps = c.traps + 1 end
            for _, act in ipairs(t.reply.acts) do
                if act.id == "explain" or act.id == "defend" then c[act.id] = c[act.id] + 1 end
            end
            if t.step then q[t.step], visits[t.step] = (q[t.step] or 0) + t.q, (visits[t.step] or 0) + 1 end
        end
        turns[i] = {moment = t.moment.name, trust = t.trust, patience = t.patience}
    end
    c.misses = c.signals - c.hits
    local mark
    if c.signals + c.negatives > 0 then
        local alarms = c.negatives > 0 and c.false_alarms / c.negatives or 0
        mark = 100 * (c.signals > 0 and math.max(0, c.hits / c.signals - alarms) or 1 - alarms)
    end
    local judge
    if case.has_judge then judge = c.judged > 0 and 100 * credit / c.judged or 0 end
    local s = {}
    s.recognition = mark and judge and .6 * mark + .4 * judge or mark or judge
    local sum, all = 0, 0
    for step, w in pairs(step_weight) do
        if case.has_step[step] then
            all = all + w
            if visits[step] then sum = sum + w * q[step] / visits[step] end
        end
    end
    if all > 0 then s.empathy = clamp(100 * sum / all - math.min(30, 10 * c.traps), 0, 100) end
    local lost = play.ending.outcome == "lost"
    local react = acted > 0 and play.setup.time_factor ~= "off" and 100 * reaction / acted or nil
    local lead
    if case.time then
        lead = play.minutes <= case.time and 100 or play.minutes >= case.limit and 0 or
            100 * (1 - math.log(play.minutes / case.time) / math.log(case.limit / case.time))
        lead = math.max(0, lead - math.min(30, 10 * math.max(0, play.contacts - (case.norm.contacts or 1))))
        if lost then lead = 0 end
    end
    s.speed = react and lead and .4 * react + .6 * lead or react or lead
    local asks = case.has_offer
    for _, m in ipairs(case.moments) do
        for _, r in ipairs(m.replies) do asks = asks or r.hand_over or (r.euros or 0) > 0 end
    end
    if asks then
        local n = decisions + (case.has_offer and not offered and 1 or 0)
        s.mandate = n > 0 and decided / n or 0
    end
    local total, weights = 0, 0
    for _, name in ipairs {"recognition", "empathy", "speed", "mandate"} do
        if s[name] then
            total = total + (house.weights[name] or 0) * s[name]
            weights = weights + (house.weights[name] or 0)
        end
    end
    if weights > 0 then
        s.total = total / weights
        if (case.wants_complaint and not complaint) or (c.signals > 0 and mark <= 0) then
            s.total = math.min(s.total, 40)
        end
    end
    local passed = s.total ~= nil
    for name, floor in pairs(house.pass) do
        if name == "outcome" then passed = passed and order[play.ending.outcome] <= order[word(floor)]
        elseif s[name] then passed = passed and s[name] >= floor end
    end
    return {ending = {moment = play.ending.name, outcome = play.ending.outcome}, passed = passed, scores = s, counts = c,
        turns = turns}
end

------------------------------------------------------------------------------------------- comparing
local function differs(expected, found, place, out)
    if type(expected) == "table" and expected ~= M.null then
        for k, v in pairs(expected) do differs(v, type(found) == "table" and found[k], place .. "." .. k, out) end
    elseif type(expected) == "number" then
        if type(found) ~= "number" or math.abs(expected - found) > 0.0101 then
            out[#out + 1] = string.format("%s: %s expected, %s found", place, expected, tostring(found))
        end
    elseif (expected == M.null and found) or (expected ~= M.null and expected ~= found) then
        out[#out + 1] = string.format("%s: %s expected, %s found", place, tostring(expected), tostring(found))
    end
end

local function compare_one(scenarios, name, id, inputs, expected)
    local house = M.load_house(scenarios .. "/house.lua")
    local case = M.load_case(scenarios .. "/" .. id, house)
    local setup = {time_factor = inputs.time_factor or 1}
    local out = {}
    local good, fault = pcall(function()
        local play = M.play_inputs(case, setup, inputs.inputs)
        assert(play.ending, "no ending")
        differs(expected, M.tally(play), "", out)
    end)
    if not good then out[1] = fault end
    for _, text in ipairs(out) do io.stderr:write(name, ": ", text, "\n") end
    return #out == 0
end

local function compare(scenarios, path)
    local same, count = 0, 0
    local function one(...)
        count = count + 1
        if compare_one(scenarios, ...) then same = same + 1 end
    end
    if path:match("%.jsonl$") then
        for line in io.lines(path) do
            local kept = M.decode(line)
            one(kept.case .. "/" .. kept.name, kept.case, kept.inputs, kept.expected)
        end
    else
        for name in io.popen('ls "' .. path .. '/plays"'):lines() do
            one(name, name:match("^(.*)%-%d+%.json$"), M.decode(read(path .. "/plays/" .. name)),
                M.decode(read(path .. "/expected/" .. name)))
        end
    end
    print(string.format("%s: %d of %d plays are the same", path, same, count))
    return same == count and count > 0
end

if arg and arg[0] and arg[0]:match("second%.lua$") then
    assert(arg[1] == "compare" and arg[3], "lua second.lua compare SCENARIOS PLAYS…")
    local good = true
    for i = 3, #arg do good = compare(arg[2], arg[i]) and good end
    os.exit(good and 0 or 1)
end
return M
