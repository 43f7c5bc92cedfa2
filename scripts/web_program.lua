-- web_program.lua TREE LIBRARIES OUT: the program for a page and for node, as a ninja file on standard output.
-- LIBRARIES is what libraries.lua made. OUT gets page/klachtenspel.{js,wasm} and node/klachtenspel.{js,wasm}.

local tree, libraries, out = arg[1], arg[2], arg[3]

package.path = tree .. "/scripts/?.lua"
local recipe = require "recipe"
local list = recipe.list

-- What a file does in its own way on each system stands in NAME_SIDE.c (CMakeLists.txt). A page has its own side, else
-- that of a program with its libraries in it, else that without phones, else the one of POSIX, which emcc has too. What
-- is the same on every other system (sound.c) it may have in its own way alone.
local sides = { "web", "linked", "none", "posix" }
local all, has = list(("cd '%s/game' && find . -name '*.c' | sed 's|^\\./||' | LC_ALL=C sort"):format(tree)), {}
for _, file in ipairs(all) do
    has[file] = true
end
local function is_ours(file)
    local stem, side = file:match "^(.*)_(%l+)%.c$"
    if side == "windows" or side == "native" then
        return false
    elseif file:match "^front/web/" then -- no server; what the window says of a session it says here too
        return side == "none" or file == "front/web/judging.c"
    end
    local is_side = false
    for _, known in ipairs(sides) do
        is_side = is_side or side == known
    end
    if not is_side then
        stem = file:gsub("%.c$", "")
        return has[stem .. "_posix.c"] or not has[stem .. "_web.c"]
    end
    for _, known in ipairs(sides) do
        if has[("%s_%s.c"):format(stem, known)] then
            return side == known
        end
    end
end

local say, whole = recipe.ninja()
local version, released
for line in io.lines(tree .. "/CHANGELOG.md") do
    version, released = line:match "^## (%S+) %((%S+)%)$"
    if version then
        break
    end
end
assert(version, "CHANGELOG.md names no version")

local po = {}
for _, lang in ipairs { "nl", "en" } do
    for _, file in ipairs(list(("ls %s/assets/locale/%s*.po"):format(tree, lang))) do
        po[#po + 1] = { lang, file }
    end
end

say("ninja_required_version = 1.8\ncc = %s\n", recipe.emscripten())
say("builddir = %s\n", out)
say("flags = -O2 -std=gnu11 -D_GNU_SOURCE -DKLACHT_VERSION='\"%s\"' -DKLACHT_RELEASED='\"%s\"' -Wall -Wextra -Werror -Wno-unused-command-line-argument "
    .. "-fno-strict-aliasing -fno-strict-overflow -I%s/game -I%s/generated -isystem %s/include -isystem %s/include/lua5.4 "
    .. "-isystem %s/include/SDL2\n", version, released, tree, out, libraries, libraries, libraries)
say "rule cc\n  command = $cc $flags -MD -MF $out.d -c $in -o $out\n  depfile = $out.d\n  deps = gcc\n"
say "rule lua\n  command = lua5.4 $script $args\n"
say "rule link\n  command = emcc $link -o $out @$out.rsp\n  rspfile = $out.rsp\n  rspfile_content = $in $libs\n"

local args, inputs = {}, {}
for _, file in ipairs(po) do
    args[#args + 1] = file[1] .. "=" .. file[2]
    inputs[#inputs + 1] = file[2]
end
local headers = ("%s/generated/locale_keys.h %s/generated/locale_table.h"):format(out, out)
say("build %s: lua %s | %s/scripts/make_locale.lua %s/scripts/po.lua\n  script = %s/scripts/make_locale.lua\n  args = %s %s\n  restat = 1\n",
    headers, table.concat(inputs, " "), tree, tree, tree, headers, table.concat(args, " "))

local widths = out .. "/generated/letter_widths.h"
local inter = "/usr/share/fonts/opentype/inter/Inter-Regular.otf" -- web_pack.lua needs it too
say("build %s: lua %s | %s/scripts/make_widths.lua\n  script = %s/scripts/make_widths.lua\n  args = %s %s\n", widths, inter,
    tree, tree, widths, inter)
headers = headers .. " " .. widths

local core, window, node = {}, {}, {}
for _, file in ipairs(all) do
    if is_ours(file) then
        local object = ("%s/obj/%s.o"):format(out, file)
        local list_of = core
        if file:match "^front/window/" or file:match "^front/web/" then
            list_of = window
        elseif file == "main.c" or file:match "^commands/" or file:match "^front/text/" then
            list_of = node
        end
        if not file:match "module%.c$" then
            list_of[#list_of + 1] = object
            say("build %s: cc %s/game/%s || %s\n", object, tree, file, headers)
        end
    end
end

local common = "-O2 -sASSERTIONS=0 -sEXIT_RUNTIME=%d -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=33554432 -sTOTAL_STACK=5242880 "
    .. "-sDYNAMIC_EXECUTION=0 -sSUPPORT_LONGJMP=emscripten -sUSE_SDL=0 "
local function libs(names)
    local found = {}
    for name in names:gmatch "%S+" do
        found[#found + 1] = ("%s/lib/lib%s.a"):format(libraries, name)
    end
    return table.concat(found, " ")
end
local core_libs = "lua cjson utf8proc zip z xxhash"
local function command_line(name, options)
    say("build %s/%s/klachtenspel.js | %s/%s/klachtenspel.wasm: link %s %s | %s\n  libs = %s\n  link = %s\n", out, name, out, name,
        table.concat(core, " "), table.concat(node, " "), libs(core_libs), libs(core_libs), common:format(1) .. options)
end
command_line("node", ("-sENVIRONMENT=node -sNODERAWFS=1 --pre-js %s/scripts/web_node.js"):format(tree))
-- The same in a page: its files are those that the test puts there.
command_line("browser", "-sENVIRONMENT=web -sMODULARIZE=1 -sEXPORT_NAME=Program -sFORCE_FILESYSTEM=1 -sINVOKE_RUN=0 "
    .. "-sEXPORTED_RUNTIME_METHODS=FS,callMain,ENV")
local window_libs = libs("SDL2_image SDL2_ttf SDL2 harfbuzz freetype " .. core_libs)
say("build %s/page/klachtenspel.js | %s/page/klachtenspel.wasm: link %s %s | %s\n  libs = %s\n  link = %s\n", out, out,
    table.concat(core, " "), table.concat(window, " "), window_libs, window_libs,
    common:format(0) .. "-sENVIRONMENT=web -sMODULARIZE=1 -sEXPORT_ES6=1 -sUSE_ES6_IMPORT_META=0 -sEXPORT_NAME=Klachtenspel "
        .. "-sFORCE_FILESYSTEM=1 -sINVOKE_RUN=0 "
        .. "-sEXPORTED_RUNTIME_METHODS=FS,callMain,UTF8ToString,stringToUTF8,lengthBytesUTF8,ENV,HEAPU8 "
        .. "-sEXPORTED_FUNCTIONS=_main,_malloc,_free")
say("build page: phony %s/page/klachtenspel.js\nbuild node: phony %s/node/klachtenspel.js %s/browser/klachtenspel.js\n",
    out, out, out)
io.write(whole())
