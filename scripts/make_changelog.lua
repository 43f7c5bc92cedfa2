-- make_changelog.lua CHANGELOG.md "NAME <ADDRESS>": the same as Debian writes it, on standard output.
-- A release is `## VERSION (YYYY-MM-DD)` with a list of `- …`; a line that is indented goes on with its item. What stands
-- below a release and is no list is for people alone.
local days = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" }
local months = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" }
local maintainer, entries, entry, item = arg[2], {}, nil, nil

for line in io.lines(arg[1]) do
  local version, year, month, day = line:match("^## ([%d.]+) %((%d+)-(%d+)-(%d+)%)$")
  if version then
    local time = os.time({ year = tonumber(year), month = tonumber(month), day = tonumber(day), hour = 12 })
    entry = { version = version, date = string.format("%s, %s %s %s 12:00:00 +0000",
      days[tonumber(os.date("%w", time)) + 1], day, months[tonumber(month)], year) }
    entries[#entries + 1], item = entry, nil
  elseif line:match("^##") then
    error("not a release: " .. line)
  elseif entry and line:match("^%- ") then
    item = line:sub(3)
    entry[#entry + 1] = item
  elseif item and line:match("^  %S") then
    item = item .. " " .. line:sub(3)
    entry[#entry] = item
  else
    item = nil
  end
end
assert(#entries > 0, "no release in " .. arg[1])

for _, e in ipairs(entries) do
  print(string.format("klachtenspel (%s) stable; urgency=medium\n", e.version))
  assert(#e > 0, "release " .. e.version .. " has no list")
  for _, text in ipairs(e) do
    local line = "  *"
    for word in text:gsub("`", ""):gmatch("%S+") do
      if #line + 1 + #word > 78 then
        print(line)
        line = "   "
      end
      line = line .. " " .. word
    end
    print(line)
  end
  print(string.format("\n -- %s  %s\n", maintainer, e.date))
end
