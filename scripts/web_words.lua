-- web_words.lua LANG=FILE...: the words of the page itself (page.… in the PO files), as a module of JavaScript.

local function unescape(text)
    return (text:gsub("\\(.)", { n = "\n", t = "\t", ['"'] = '"', ["\\"] = "\\" }))
end

local function quote(text)
    return '"' .. text:gsub('[%c"\\]', function(c) return ("\\u%04x"):format(c:byte()) end) .. '"'
end

io.write "export const words = {\n"
for _, argument in ipairs(arg) do
    local lang, path = argument:match "^(%w+)=(.*)$"
    local key, into
    local texts, order = {}, {}
    for line in io.lines(path) do
        local word, rest = line:match '^(msg%a+)%s+"(.*)"%s*$'
        local more = line:match '^"(.*)"%s*$'
        if word == "msgid" then
            key, into = unescape(rest), nil
        elseif word == "msgstr" then
            into = key:match "^page%." and key
            if into then
                texts[into] = unescape(rest)
                order[#order + 1] = into
            end
        elseif more and into then
            texts[into] = texts[into] .. unescape(more)
        end
    end
    io.write(("    %s: {\n"):format(lang))
    for _, name in ipairs(order) do
        io.write(("        %s: %s,\n"):format(quote(name), quote(texts[name])))
    end
    io.write "    },\n"
end
io.write "};\n"
