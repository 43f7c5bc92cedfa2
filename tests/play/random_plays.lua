-- Random cases in which all of the format comes, random plays of them, and the figures that second.lua
-- (another program than ours, from the documents alone) says they have:
--   lua random_plays.lua FOLDER SEED CASES PLAYS [MOMENTS]    writes FOLDER/scenarios/… (house.lua is there) and FOLDER/plays.jsonl
package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local second = require "second"
local folder, seed, case_count, play_count = arg[1], tonumber(arg[2]), tonumber(arg[3]), tonumber(arg[4])
local moments = tonumber(arg[5])
math.randomseed(seed)

local function chance(p) return math.random() < p end
local function any(list) return list[math.random(#list)] end
local function some(list, most) -- different ones, in order
    local out, left = {}, math.random(0, most)
    for i, item in ipairs(list) do
        if math.random() < left / (#list - i + 1) then
            out[#out + 1] = item
            left = left - 1
        end
    end
    return out
end
local function quoted(list)
    local out = {}
    for i, item in ipairs(list) do out[i] = '"' .. item .. '"' end
    return "{ " .. table.concat(out, ", ") .. " }"
end

---------------------------------------------------------------------------------------------- the cases
local plain = {"ik", "u", "het", "de", "een", "weer", "nog", "al", "toch", "maar", "monteur", "beloofd", "altijd", "weken",
    "niemand", "brief", "hè", "één", "7,50", "12:30", "heen-en-weer", "*echt*", "„nee”", "‘s", "o.a.", "dhr.", "(zegt", "men)", "-"}
local stop = {",", ",", ".", ".", "!", "?", "…", ":", ";", " –", " —", "...", ".”", "?!"}

local function clause()
    local out = {}
    for i = 1, math.random(1, 5) do out[i] = any(plain) end
    if chance(.08) then out[#out + 1] = any {"{teller}", "{customer}", "{tekst}", "{budget}"} end
    return table.concat(out, " ")
end

local function line_text()
    local out, n = {}, math.random(1, 6)
    if chance(.1) then out[1] = "– " end
    for i = 1, n do
        out[#out + 1] = clause()
        if i < n then
            out[#out + 1] = any(stop)
            out[#out + 1] = chance(.07) and "\n\n" or " "
        end
    end
    out[#out + 1] = any {".", "?", "", "…"}
    return table.concat(out)
end

local function words_text()
    local out = {}
    for i = 1, math.random(3, 14) do out[i] = any {"ik", "dat", "begrijp", "bel", "morgen", "u", "zelf", "even", "{customer}"} end
    return table.concat(out, " ") .. "."
end

local function dummy() return "xx" end

-- Marks of a line, by words of it: a decoy never shares a clause with a signal.
local function marks_for(text, prefix, ids)
    local shown, flat = second.render(text, dummy)
    local words, out, taken = second.words_in(shown), {}, {}
    for try = 1, math.random(0, 5) do
        local from = math.random(#words)
        local to = math.min(#words, from + math.random(0, 3))
        local phrase = shown:sub(words[from].from, words[to].to - 1)
        if chance(.6) then phrase = phrase:gsub("[,.:;!?]+$", "") end
        local kind = any {"signal", "signal", "signal", "decoy", "decoy", "either"}
        local all = phrase:match("%w") and not phrase:find("xx", 1, true) and not phrase:find("\n", 1, true) and
            not phrase:find("[{}*]") and second.places(flat, phrase) or {}
        local nth = #all > 0 and math.random(#all)
        local fine = nth
        if fine then
            local mark = {phrase = phrase, nth = nth, type = kind}
            local seen = second.look_at_line({text = text, marks = {mark}}, dummy)
            for c in pairs(seen.touched[1]) do
                if (kind == "signal" and taken[c] == "decoy") or (kind == "decoy" and taken[c] == "signal") then fine = false end
            end
            for _, other in ipairs(out) do if other.phrase == phrase and other.nth == nth then fine = false end end
            if fine then
                for c in pairs(seen.touched[1]) do if kind ~= "either" then taken[c] = kind end end
                mark.id, mark.many = prefix .. "-" .. try, #all > 1
                out[#out + 1] = mark
                ids[#ids + 1] = mark.id
            end
        end
    end
    return out
end

local function condition()
    return any {"{ vlag = true }", "{ vlag = false }", "{ teller = { min = 1, max = 3 } }", "{ trust = { min = 40 } }",
        "{ patience = { max = 50 }, vlag = false }", "function(s) return s.contacts == 1 and s.spent < 40 end",
        "function(s) return s.hours < 20 or s.teller > 1 end", '{ tekst = "kort" }'}
end

local function number(low, high) return math.random(low, high) end

local function reply(f, go, first, ids)
    local acts = some({"acknowledge", "probe", "explain", "defend", "script", "thank", "agree"}, 2)
    if #acts == 0 then acts = {any {"script", "thank", "script", "bedanken", "standaardzin"}} end
    f('reply [[%s]] { act = %s, go = "%s", why = "Daarom."', words_text(), #acts == 1 and '"' .. acts[1] .. '"' or quoted(acts), go)
    if chance(.35) then f(', off = "%s"', any {"beside", "early", "too_much", "te vroeg"}) end
    if chance(.1) then f(", trust = %d", number(-9, 9)) end
    if chance(.1) then f(", patience = %d", number(-20, 10)) end
    if chance(.1) then f(", empathy = %d", number(-2, 2)) end
    if chance(.3) then f(', takes = "%s"', any {"30m", "4h", "10h", "2d", "20m"}) end
    if chance(.2) then f(", contact = true") end
    if chance(.12) then f(', hand_over = "%s"', any {"warm", "cold", "koud"}) end
    if chance(.12) then f(", euros = %s", any {"10", "30", "90", "12.5"}) end
    if chance(.25) then f(", set = { %s }", any {"vlag = true", "vlag = false", 'tekst = "kort"', 'tekst = "a, b"'}) end
    if chance(.25) then f(", add = { teller = %d }", number(-1, 2)) end
    if chance(.1) then f(", run = function(s) %s end", any {"s.teller = s.teller + 1", "s.vlag = s.trust > 50",
        "if s.contacts > 1 then s.teller = 5 end"}) end
    if not first and chance(.3) then f(", when = %s", condition()) end
    if not first and #ids > 0 and chance(.35) then
        local heard = some(ids, 2)
        if #heard > 0 then f(", heard = %s", #heard == 1 and '"' .. heard[1] .. '"' or quoted(heard)) end
    end
    f(" }\n")
end

local function judge(f, go)
    local is = any {"complaint", "complaint", "request", "vraag", "compliment"}
    f('judge { is = "%s", why = "Daarom."', is)
    if is == "complaint" then f(', kind = "%s"', any {"explicit", "implicit", "via een omweg"}) end
    if chance(.4) then f(", also = { \"%s\" }", is == "request" and "question" or "request") end
    if chance(.5) then f(', go = { right = "%s", half = "%s", wrong = "%s" } }\n', go(), go(), go())
    else f(', go = "%s" }\n', go()) end
end

local function offer(f, go)
    local lists, route = {needs = {}, welcome = {}, harmful = {}}, any {"self", "self", "senior", "required", "verplicht"}
    for _, r in ipairs {"apology", "repair", "call_back", "voucher", "refund", "cents"} do
        local to = any {"needs", "needs", "welcome", "harmful", "none", "none"}
        if lists[to] and #lists[to] < 3 then table.insert(lists[to], r) end
    end
    if chance(.2) then table.insert(lists.harmful, any {"promise", "secrecy", "blame"}) end
    f('offer { needs = %s, welcome = %s, harmful = %s, route = "%s", why = "Daarom."', quoted(lists.needs),
        quoted(lists.welcome), quoted(lists.harmful), route)
    if chance(.4) then
        local all, on = {"apology", "repair", "call_back", "voucher", "refund", "cents", "blame", "secrecy", "promise"}, {}
        local must = {}
        for _, r in ipairs(lists.needs) do must[r] = true end
        for _, r in ipairs(all) do if must[r] or chance(.6) then on[#on + 1] = r end end
        f(", table = %s", quoted(on))
    end
    if chance(.6) then f(", fair = { %s }", any {"10, 25", "20, 40", "0, 0", "5, 300", "17.5, 17.5"}) end
    if chance(.4) then f(', takes = "%s"', any {"2h", "3d", "9h"}) end
    if chance(.5) then f(', hand_over = { takes = "%s", trust = %d, patience = %d }', any {"20m", "2d"}, number(-6, 3), number(-12, 2)) end
    f(", go = { fits = \"%s\"", go())
    if chance(.8) then f(', short = "%s"', go()) end
    if chance(.5) then f(', harmful = "%s"', go()) end
    if chance(.5) then f(', beyond = "%s"', go()) end
    if route ~= "self" or chance(.5) then f(', handed_over = "%s"', go()) end
    f(" } }\n")
end

local function write_case(path, name)
    local out, ids, count = {}, {}, moments or math.random(5, 8)
    local function f(...) out[#out + 1] = string.format(...) end
    f('case { title = "Proef %s", role = "desk", customer = { name = "mevrouw de Vries", trust = %d, patience = %d, earlier = %d }, ' ..
        'flags = { vlag = false, teller = 0, tekst = "iets, of iets" }, start = "m0"', name, number(10, 80), number(15, 90), number(0, 6))
    if chance(.7) then f(', norm = { time = "%s", limit = "%s", contacts = %d }', any {"4h", "8h"}, any {"3d", "9h", "14d"}, number(1, 2)) end
    if chance(.7) then f(', on = { patience_out = "weg" }') end
    f(', channel = "%s" }\n', any {"phone", "chat", "balie", "e-mail"})
    for i = 0, count - 1 do
        local function go()
            local to = i + math.random(1, 2)
            if to >= count or chance(.04) then return any {"blij", "tevreden", "berust", "hoger", "weg"} end
            return "m" .. to
        end
        local way = any {"reply", "reply", "reply", "judge", "offer", "offer", "go"}
        local fields = {}
        if way == "reply" and chance(.75) then
            fields[1] = string.format('step = "%s"', any {"listen", "erkennen", "probe", "oplossen", "follow_up"})
        end
        if way == "reply" and chance(.3) then fields[#fields + 1] = string.format('route = "%s"', any {"senior", "required"}) end
        if chance(.1) then fields[#fields + 1] = string.format('role = "%s"', any {"senior", "balie"}) end
        if chance(.15) then fields[#fields + 1] = string.format('channel = "%s"', any {"letter", "telefoon"}) end
        f('\nmoment "m%d"%s\n', i, #fields > 0 and " { " .. table.concat(fields, ", ") .. " }" or "")
        for l = 1, math.random(1, 3) do
            local text, speaker = line_text(), any {"customer", "customer", "customer", "narrator", "colleague"}
            f("%s [[%s]]", speaker, text)
            if l > 1 and chance(.2) then f(" { when = %s }", condition()) end
            f("\n")
            for _, mark in ipairs(speaker == "customer" and marks_for(text, "m" .. i .. l, ids) or {}) do
                f('  %s "%s" { id = "%s", why = "Omdat."%s%s }\n', mark.type, mark.phrase, mark.id,
                    mark.type == "signal" and string.format(', kind = "%s"', any {"explicit", "implicit", "indirect"}) or "",
                    mark.many and ", nth = " .. mark.nth or "")
            end
        end
        if way == "reply" then
            for r = 1, math.random(2, 4) do reply(f, go(), r == 1, ids) end
        elseif way == "judge" then judge(f, go)
        elseif way == "offer" then offer(f, go)
        else f('go "%s"\n', go()) end
    end
    for _, e in ipairs {{"blij", "blij verrast"}, {"tevreden", "satisfied"}, {"berust", "resigned"}, {"hoger", "escalated"}, {"weg", "lost"}} do
        f('\nending "%s" [[Einde.]] { outcome = "%s" }\n', e[1], e[2])
    end
    os.execute('mkdir -p "' .. path .. '"')
    local file = assert(io.open(path .. "/case.lua", "w"))
    file:write(table.concat(out))
    file:close()
end

---------------------------------------------------------------------------------------------- the plays
local function add_marks(play, inputs, at)
    local turn, customer = play.turns[#play.turns], {}
    for i in ipairs(turn.lines) do if turn.seen[i] and #turn.seen[i].words > 0 then customer[#customer + 1] = i end end
    local most = any {0, 1, 2, 3, 4, 8}
    for _ = 1, #customer > 0 and most or 0 do
        local i = any(customer)
        local seen, word = turn.seen[i], nil
        word = math.random(#seen.words)
        local marks = turn.lines[i].marks
        if #marks > 0 and chance(.6) then -- a word of a clause that a mark touches
            local touched = seen.touched[math.random(#marks)]
            for w = 1, #seen.words do if touched[seen.of[w]] and chance(.5) then word = w end end
        end
        at = at + math.random(100, 900)
        inputs[#inputs + 1] = {at_ms = at, mark = {moment = play.moment.name, line = i, word = word}}
        second.step(play, inputs[#inputs])
        if chance(.12) then -- taken back
            inputs[#inputs + 1] = {at_ms = at + 50, mark = {moment = play.moment.name, line = i, word = word}}
            at = at + 50
            second.step(play, inputs[#inputs])
        end
    end
    return at
end

local function random_offer(play)
    local hand_over = chance(.4) and any {"warm", "cold"} or nil
    local offer, remedies, order = play.moment.offer, {}, {}
    for _, r in ipairs(second.table_of(play, offer)) do
        if chance(r.critical and .12 or .45) and not (hand_over and second.is_amounts(r)) then
            local e = r.euros
            remedies[r.id] = not e and 0 or e.from and math.random(e.from, e.to) or any(e)
            order[#order + 1] = r.id
        end
    end
    return {remedies = remedies, order = order, hand_over = hand_over}
end

local function random_play(case, setup)
    local inputs = {}
    local play, rewinds = second.new_play(case, setup), 0
    while not play.ending do
        local at = play.now
        if play.listening then
            at = add_marks(play, inputs, at) + math.random(500, 9000)
            inputs[#inputs + 1] = {at_ms = at, continue = true}
        elseif setup.mode == "practice" and rewinds < 2 and #inputs > 3 and chance(.08) then
            rewinds = rewinds + 1
            inputs[#inputs + 1] = {at_ms = at + 100, rewind = math.random(0, #inputs)}
            play = second.play_inputs(case, setup, inputs)
            goto again
        elseif play.moment.go then
            inputs[#inputs + 1] = {at_ms = at + 700, continue = true}
        else
            if chance(.1) and play.said_at ~= #play.turns then
                play.said_at = #play.turns
                inputs[#inputs + 1] = {at_ms = at, say = "Wat „vervelend”, zeg."}
                second.step(play, inputs[#inputs])
            end
            at = at + math.random(500, chance(.3) and 90000 or 20000)
            if play.moment.judge then
                local is = any {"complaint", "complaint", "request", "question", "compliment"}
                inputs[#inputs + 1] = {at_ms = at, judge = {is = is, kind = is == "complaint" and chance(.85) and any {"explicit", "implicit", "indirect"} or nil}}
            elseif play.moment.offer then
                inputs[#inputs + 1] = {at_ms = at, offer = random_offer(play)}
            else
                local can = {}
                for _, r in ipairs(play.moment.replies) do
                    if play.open[r].holds and play.open[r].heard then can[#can + 1] = r.id end
                end
                inputs[#inputs + 1] = {at_ms = at, reply = any(can)}
            end
        end
        second.step(play, inputs[#inputs])
        ::again::
        assert(#inputs < 500)
    end
    return play, inputs
end

----------------------------------------------------------------------------------------------- as JSON
local function figure(x) return (string.format("%.4f", x):gsub("0+$", ""):gsub("%.$", "")) end

local function input_json(i)
    local f
    if i.mark then f = string.format('"mark":{"moment":"%s","line":%d,"word":%d}', i.mark.moment, i.mark.line, i.mark.word)
    elseif i.continue then f = '"continue":true'
    elseif i.reply then f = string.format('"reply":"%s"', i.reply)
    elseif i.rewind then f = string.format('"rewind":%d', i.rewind)
    elseif i.say then f = string.format('"say":"%s"', i.say)
    elseif i.judge then
        f = string.format('"judge":{"is":"%s"%s}', i.judge.is, i.judge.kind and ',"kind":"' .. i.judge.kind .. '"' or "")
    else
        local parts = {}
        for k, id in ipairs(i.offer.order) do parts[k] = string.format('"%s":%s', id, figure(i.offer.remedies[id])) end
        f = string.format('"offer":{"remedies":{%s},"hand_over":%s}', table.concat(parts, ","),
            i.offer.hand_over and '"' .. i.offer.hand_over .. '"' or "null")
    end
    return string.format('{"at_ms":%d,%s}', i.at_ms, f)
end

local function expected_json(t)
    local scores, counts, turns = {}, {}, {}
    for k, name in ipairs {"recognition", "empathy", "speed", "mandate", "total"} do
        scores[k] = string.format('"%s":%s', name, t.scores[name] and figure(t.scores[name]) or "null")
    end
    for k, name in ipairs {"signals", "hits", "misses", "negatives", "false_alarms", "judged", "judged_right", "replies", "explain",
        "defend", "traps", "spent", "contacts", "hours"} do
        counts[k] = string.format('"%s":%s', name, figure(t.counts[name]))
    end
    for k, turn in ipairs(t.turns) do
        turns[k] = string.format('{"moment":"%s","trust":[%s,%s],"patience":[%s,%s]}', turn.moment, figure(turn.trust[1]),
            figure(turn.trust[2]), figure(turn.patience[1]), figure(turn.patience[2]))
    end
    return string.format('{"ending":{"moment":"%s","outcome":"%s"},"passed":%s,"scores":{%s},"counts":{%s},"turns":[%s]}',
        t.ending.moment, t.ending.outcome, t.passed, table.concat(scores, ","), table.concat(counts, ","), table.concat(turns, ","))
end

local kept = assert(io.open(folder .. "/plays.jsonl", "w"))
for c = 1, case_count do
    local id = string.format("eigen-%d", c)
    local path = folder .. "/scenarios/" .. id
    write_case(path, id)
    local case = second.load_case(path, second.load_house(folder .. "/scenarios/house.lua"))
    for p = 1, play_count do
        local factor, mode = any {1, 1, 1.5, .8, "off"}, any {"practice", "assessment"}
        local play, inputs = random_play(case, {time_factor = factor, mode = mode})
        local parts = {}
        for i, input in ipairs(inputs) do parts[i] = input_json(input) end
        kept:write(string.format('{"case":"%s","name":"%d","inputs":{"schema":"klachtenspel.inputs/1","seed":%d,"mode":"%s",' ..
            '"time_factor":%s,"inputs":[%s]},"expected":%s}\n', id, p, p, mode, factor == "off" and '"off"' or factor,
            table.concat(parts, ","), expected_json(second.tally(play))))
    end
end
kept:close()
