-- web_course.lua TREE CARDS COURSE scorm|cmi5 MODE LANG CASE...: makes a course for an LMS of the page in the folder
-- COURSE: each case is a part of its own, with the same files.

local tree, cards, course, lms, mode, lang = table.unpack(arg, 1, 6)
local cases = { table.unpack(arg, 7) }

local function read(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read "a"
    file:close()
    return text
end

local function write(path, text)
    local file = assert(io.open(path, "wb"))
    file:write(text)
    file:close()
end

local function xml(text)
    return (text:gsub('[&<>"]', { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }))
end

local function unquote(text)
    return (text:gsub("\\u(%x%x%x%x)", function(code) return utf8.char(tonumber(code, 16)) end):gsub("\\(.)", "%1"))
end

-- What the card of a case says of it.
local function card(case)
    local text = read(("%s/%s.%s.card"):format(cards, case, lang))
    return { id = case, title = unquote(text:match '"title":"(.-[^\\])"'), summary = unquote(text:match '"summary":"(.-[^\\])"'),
        level = tonumber(text:match '"level":(%d+)'), after = tonumber(text:match '"after":(%d+)') }
end

local parts = {}
for _, case in ipairs(cases) do
    parts[#parts + 1] = card(case)
end
-- Along the path, as the menu has it.
table.sort(parts, function(a, b)
    if a.level ~= b.level then
        return a.level < b.level
    elseif a.after ~= b.after then
        return a.after < b.after
    end
    return a.id < b.id
end)

write(course .. "/config.js", ([[export default {
    name: "klachtenspel",
    lms: "%s",
    mode: "%s",
    lang: "%s",
    fixed: true,
    play: new URLSearchParams(location.search).get("case") ?? "%s",
};
]]):format(lms, mode, lang, parts[1].id))

local files = {}
local pipe = assert(io.popen(("cd '%s' && find . -type f | sed 's|^\\./||' | LC_ALL=C sort"):format(course)))
for name in pipe:lines() do
    if name ~= "imsmanifest.xml" and name ~= "cmi5.xml" then
        files[#files + 1] = name
    end
end
pipe:close()

local version
for line in io.lines(tree .. "/CHANGELOG.md") do
    version = version or line:match "^## (%S+)"
end

local function scorm()
    local items, resources, shared = {}, {}, {}
    for _, name in ipairs(files) do
        shared[#shared + 1] = ('      <file href="%s"/>\n'):format(xml(name))
    end
    for i, part in ipairs(parts) do
        items[#items + 1] = ('      <item identifier="item-%d" identifierref="case-%d" isvisible="true">\n'
            .. "        <title>%s</title>\n      </item>\n"):format(i, i, xml(part.title))
        resources[#resources + 1] = ('    <resource identifier="case-%d" type="webcontent" adlcp:scormtype="sco" '
            .. 'href="index.html?case=%s">\n      <file href="index.html"/>\n'
            .. '      <dependency identifierref="shared"/>\n    </resource>\n'):format(i, xml(part.id))
    end
    write(course .. "/imsmanifest.xml", ([[<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="klachtenspel-%s-%s" version="%s" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>KlachtenSpel</title>
%s    </organization>
  </organizations>
  <resources>
%s    <resource identifier="shared" type="webcontent" adlcp:scormtype="asset">
%s    </resource>
  </resources>
</manifest>
]]):format(mode, lang, version, table.concat(items), table.concat(resources), table.concat(shared)))
end

-- The LMS names the place of its statements when it opens the page: that is the one address besides the folder.
local function cmi5()
    local page = read(course .. "/index.html")
    local count
    page, count = page:gsub("connect%-src 'self'", "connect-src 'self' https: http:")
    assert(count == 1, "index.html has another policy")
    write(course .. "/index.html", page)
    local units, code = {}, lang == "nl" and "nl-NL" or "en-GB"
    for _, part in ipairs(parts) do
        units[#units + 1] = ([[  <au id="https://klachtenspel.invalid/cases/%s/%s" moveOn="CompletedOrPassed" launchMethod="AnyWindow">
    <title><langstring lang="%s">%s</langstring></title>
    <description><langstring lang="%s">%s</langstring></description>
    <url>index.html?case=%s</url>
  </au>
]]):format(xml(part.id), mode, code, xml(part.title), code, xml(part.summary), xml(part.id))
    end
    write(course .. "/cmi5.xml", ([[<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="https://klachtenspel.invalid/courses/%s-%s">
    <title><langstring lang="%s">KlachtenSpel</langstring></title>
    <description><langstring lang="%s">%s</langstring></description>
  </course>
%s</courseStructure>
]]):format(mode, lang, code, code, lang == "nl" and "Luister eerst. Wie meer hoort, kan meer zeggen."
        or "Listen first. The more you hear, the more you can say.", table.concat(units)))
end

if lms == "cmi5" then
    cmi5()
else
    scorm()
end
