-- po.lua: reads a PO file of texts: `for key, text, line, one, counted in po.texts(path, fail)`, in the order of the file.
-- `one` is the text for a single thing where there are two, and `counted` the number of the {n} that counts: msgid_plural
-- names it, msgstr[0] is for one and msgstr[1] for more or none, as Dutch and English have it. What it does not understand
-- it gives to `fail(format, ...)`, with file and line. Contexts and fuzzy entries it does not know.
local po = {}

local letters = { n = "\n", t = "\t", ['"'] = '"', ["\\"] = "\\" }

function po.texts(path, fail)
    return coroutine.wrap(function()
        local key, text, into, number = nil, nil, nil, 0
        local one, counted
        local function plain(quoted)
            return (quoted:gsub("\\(.)", function(letter)
                return letters[letter] or fail("%s:%d: \\%s", path, number, letter)
            end))
        end
        local function done()
            if key and key ~= "" then -- the first, without a key, is of the file
                coroutine.yield(key, text or "", number, one, counted)
            end
            key, text, into, one, counted = nil, nil, nil, nil, nil
        end
        for line in io.lines(path) do
            number = number + 1
            local word, rest = line:match '^(msg[%a_]+%[?[01]?%]?)%s+"(.*)"%s*$'
            local more = line:match '^"(.*)"%s*$'
            if word == "msgid" then
                done()
                key, into = plain(rest), "key"
            elseif word == "msgid_plural" then
                counted = tonumber(rest:match "^{([1-9])}$") or fail("%s:%d: not understood: %s", path, number, line)
                into = nil
            elseif word == "msgstr" or (word == "msgstr[1]" and counted) then
                text, into = plain(rest), "text"
            elseif word == "msgstr[0]" and counted then
                one, into = plain(rest), "one"
            elseif more and into == "key" then
                key = key .. plain(more)
            elseif more and into == "text" then
                text = text .. plain(more)
            elseif more and into == "one" then
                one = one .. plain(more)
            elseif not line:match "^%s*$" and not line:match "^#" then
                fail("%s:%d: not understood: %s", path, number, line)
            end
        end
        done()
    end)
end

return po
