-- make_locale.lua OUT_KEYS OUT_TABLE LANG=FILE...: the tables of base/locale.c from the PO files.
-- Every key must stand in every language once, with a text and the same {n}; anything else ends the build.
local out_keys, out_table = arg[1], arg[2]
local langs, order = { nl = {}, en = {} }, {}
local function fail(...) io.stderr:write(string.format(...), "\n") os.exit(1) end
package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local po = require "po"
for i = 3, #arg do
  local lang, file = arg[i]:match("^(%w+)=(.*)$")
  for key, text, number, one, counted in po.texts(file, fail) do
    if not key:match("^[a-z0-9._-]+$") then fail("%s:%d: key %q", file, number, key) end
    if langs[lang][key] then fail("%s:%d: %s stands there twice", file, number, key) end
    if text == "" or one == "" or (counted and not one) then fail("%s:%d: %s has no text", file, number, key) end
    langs[lang][key] = { text = text, one = one, counted = counted or 0, place = file .. ":" .. number }
    if lang == "nl" then order[#order + 1] = key end
  end
end
local function holes(s) local t = {} for d in s:gmatch("{(%d)}") do t[d] = true end local l = {} for d in pairs(t) do l[#l + 1] = d end table.sort(l) return table.concat(l, ",") end
for key, e in pairs(langs.en) do if not langs.nl[key] then fail("%s: %s is not in the Dutch files", e.place, key) end end
for key, e in pairs(langs.nl) do
  local other = langs.en[key]
  if not other then fail("%s: %s is not in the English files", e.place, key) end
  if holes(e.text) ~= holes(other.text) then fail("%s: %s: other {n} than in %s", e.place, key, other.place) end
  if e.counted ~= other.counted then fail("%s: %s: counts something else than in %s", e.place, key, other.place) end
  for _, forms in ipairs { e, other } do -- one may be a word: "een moment"
    if forms.one and holes(forms.text) ~= holes(forms.one .. "{" .. forms.counted .. "}") then fail("%s: %s: other {n} for one than for more", forms.place, key) end
  end
end
table.sort(order)
local function symbol(key) return "MSG_" .. key:upper():gsub("[.-]", "_") end
local function quote(s) return '"' .. s:gsub('[\\"]', "\\%0"):gsub("\n", "\\n"):gsub("\t", "\\t"):gsub("%?%?", "?\\?") .. '"' end
local k, t = { "/* made by make_locale.lua */\ntypedef enum Msg {\n    MSG_NONE," }, { '/* made by make_locale.lua */\nstatic const struct {\n    const char *text[2], *one[2];\n    int counted;\n} locale_table[] = {\n    {{"", ""}, {0, 0}, 0},' }
for _, key in ipairs(order) do
  k[#k + 1] = "    " .. symbol(key) .. ","
  local nl, en = langs.nl[key], langs.en[key]
  local one = nl.one and quote(nl.one) .. ",\n      " .. quote(en.one) or "0, 0"
  t[#t + 1] = ("    {{%s,\n      %s},\n     {%s}, %d},"):format(quote(nl.text), quote(en.text), one, nl.counted)
end
k[#k + 1], t[#t + 1] = "    MSG_COUNT\n} Msg;", "};"
local function write(file, lines)
  local new = table.concat(lines, "\n") .. "\n"
  local h = io.open(file) local old = h and h:read("a") if h then h:close() end
  if old ~= new then h = assert(io.open(file, "w")) h:write(new) h:close() end
end
write(out_keys, k)
write(out_table, t)
