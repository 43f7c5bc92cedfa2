-- po.lua: reads a PO file of texts: `for key, text, line in po.texts(path, fail)`, in the order of the file. What it does
-- not understand it gives to `fail(format, ...)`, with file and line. Contexts, plurals and fuzzy entries it does not know.
local po = {}

local letters = { n = "\n", t = "\t", ['"'] = '"', ["\\"] = "\\" }

function po.texts(path, fail)
    return coroutine.wrap(function()
        local key, text, into, number = nil, nil, nil, 0
        local function plain(quoted)
            return (quoted:gsub("\\(.)", function(letter)
                return letters[letter] or fail("%s:%d: \\%s", path, number, letter)
            end))
        end
        local function done()
            if key and key ~= "" then -- the first, without a key, is of the file
                coroutine.yield(key, text or "", number)
            end
            key, text, into = nil, nil, nil
        end
        for line in io.lines(path) do
            number = number + 1
            local word, rest = line:match '^(msg%a+)%s+"(.*)"%s*$'
            local more = line:match '^"(.*)"%s*$'
            if word == "msgid" then
                done()
                key, into = plain(rest), "key"
            elseif word == "msgstr" then
                text, into = plain(rest), "text"
            elseif more and into == "key" then
                key = key .. plain(more)
            elseif more and into == "text" then
                text = text .. plain(more)
            elseif not line:match "^%s*$" and not line:match "^#" then
                fail("%s:%d: not understood: %s", path, number, line)
            end
        end
        done()
    end)
end

return po
