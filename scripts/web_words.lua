-- web_words.lua LANG=FILE...: the words of the page itself (page.… in the PO files), as a module of JavaScript.

package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local po = require "po"

local function fail(...)
    io.stderr:write("web_words: ", string.format(...), "\n")
    os.exit(1)
end

local function quote(text)
    return '"' .. text:gsub('[%c"\\]', function(c) return ("\\u%04x"):format(c:byte()) end) .. '"'
end

io.write "export const words = {\n"
for _, argument in ipairs(arg) do
    local lang, path = argument:match "^(%w+)=(.*)$"
    local texts = {}
    for key, text in po.texts(path, fail) do
        if key:match "^page%." then
            texts[#texts + 1] = { key, text }
        end
    end
    io.write(("    %s: {\n"):format(lang))
    for _, entry in ipairs(texts) do
        io.write(("        %s: %s,\n"):format(quote(entry[1]), quote(entry[2])))
    end
    io.write "    },\n"
end
io.write "};\n"
