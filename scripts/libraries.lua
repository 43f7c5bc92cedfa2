-- libraries.lua SIDE TREE SOURCES OUT: the libraries of the program for another kind of machine, as a ninja file on
-- standard output. SIDE is web or windows: what is its own stands in libraries_SIDE.lua. SOURCES holds Debian's source
-- packages, unpacked by scripts/get-sources; OUT gets include/ and lib/.
-- Each library is compiled file by file, with what of it the program uses: no configure script runs.

local name, tree, sources, out = arg[1], arg[2], arg[3], arg[4]
package.path = tree .. "/scripts/?.lua"
local recipe = require "recipe"
local files, named, put, read = recipe.files, recipe.named, recipe.put, recipe.read

local function folder(package_name)
    return recipe.list(("ls -d %s/%s-[0-9]*/"):format(sources, package_name))[1]:gsub("/$", "")
end

local lua = folder "lua5.4"
local cjson = folder "cjson"
local utf8proc = folder "utf8proc"
local xxhash = folder "xxhash"
local zlib = folder "zlib"
local zip = folder "libzip"
local freetype = folder "freetype"
local harfbuzz = folder "harfbuzz"
local sdl = folder "libsdl2"
local ttf = folder "libsdl2-ttf"
local image = folder "libsdl2-image"
local own = out .. "/own" -- what a library would have its configure script write

-- Fonts as the program has them: outlines of OpenType and TrueType, drawn with their edges smoothed.
local modules = "autofit_module_class tt_driver_class cff_driver_class psaux_module_class psnames_module_class "
    .. "pshinter_module_class sfnt_module_class ft_smooth_renderer_class"
local kinds = { tt_driver_class = "FT_Driver_ClassRec", cff_driver_class = "FT_Driver_ClassRec",
    ft_smooth_renderer_class = "FT_Renderer_Class" }
local used = {}
for name in modules:gmatch "%S+" do
    used[#used + 1] = ("FT_USE_MODULE(%s, %s)\n"):format(kinds[name] or "FT_Module_Class", name)
end
put(own .. "/freetype/freetype/config/ftmodule.h", table.concat(used))
local options = read(freetype .. "/include/freetype/config/ftoption.h")
for _, option in ipairs { "FT_CONFIG_OPTION_USE_LZW", "FT_CONFIG_OPTION_USE_ZLIB", "FT_CONFIG_OPTION_MAC_FONTS",
    "FT_CONFIG_OPTION_SVG", "TT_USE_BYTECODE_INTERPRETER_" } do
    options = options:gsub("\n#define " .. option .. "\n", "\n")
end
put(own .. "/freetype/freetype/config/ftoption.h", options)

local side = require("libraries_" .. name) { tree = tree, sources = sources, out = out, sdl = sdl }

-- The window and nothing of games: no joystick, no graphics card.
local config_name = ("SDL_config_%s.h"):format(side.sdl_config)
local config = read(("%s/include/%s"):format(sdl, config_name))
for option in side.sdl_without:gmatch "%S+" do
    local count
    config, count = config:gsub("#define SDL_" .. option .. " +1\n", "")
    assert(count >= 1, option)
end
local extra, ended = {}, nil
for option in side.sdl_with:gmatch "%S+" do
    extra[#extra + 1] = ("#define SDL_%s 1\n"):format(option)
end
config, ended = config:gsub(("\n#endif /%%* _?SDL_config_%s_h_ %%*/"):format(side.sdl_config),
    "\n" .. table.concat(extra) .. "%0")
assert(ended == 1, config_name)
-- Its headers include each other from where they stand, so all of them stand beside that one.
assert(os.execute(("mkdir -p '%s/SDL2' && cp '%s'/include/*.h '%s/SDL2'"):format(own, sdl, own)))
put(("%s/SDL2/%s"):format(own, config_name), config)

put(own .. "/lua5.4-deb-multiarch.h", ('#define DEB_HOST_MULTIARCH "%s"\n'):format(side.multiarch))
local has = {}
for word in ("STDBOOL_H STRINGS_H UNISTD_H FILENO FSEEKO FTELLO STRCASECMP STRDUP STRTOLL STRTOULL " .. side.zip_has):gmatch "%S+" do
    has[#has + 1] = ("#define HAVE_%s\n"):format(word)
end
put(own .. "/zip/config.h", ([[
#include "zipconf.h"
%s#define SIZEOF_OFF_T 8
#define SIZEOF_SIZE_T %d
#define PACKAGE "libzip"
#define VERSION "0"
]]):format(table.concat(has), side.size_t))
put(own .. "/zip/zipconf.h", [[
#ifndef _HAD_ZIPCONF_H
#define _HAD_ZIPCONF_H
#define LIBZIP_VERSION "0"
#define LIBZIP_VERSION_MAJOR 0
#define LIBZIP_VERSION_MINOR 0
#define LIBZIP_VERSION_MICRO 0
#define ZIP_STATIC
#define _Nullable
#define _Nonnull
#include <inttypes.h>
typedef int8_t zip_int8_t;
typedef uint8_t zip_uint8_t;
typedef int16_t zip_int16_t;
typedef uint16_t zip_uint16_t;
typedef int32_t zip_int32_t;
typedef uint32_t zip_uint32_t;
typedef int64_t zip_int64_t;
typedef uint64_t zip_uint64_t;
#define ZIP_INT8_MIN INT8_MIN
#define ZIP_INT8_MAX INT8_MAX
#define ZIP_UINT8_MAX UINT8_MAX
#define ZIP_INT16_MIN INT16_MIN
#define ZIP_INT16_MAX INT16_MAX
#define ZIP_UINT16_MAX UINT16_MAX
#define ZIP_INT32_MIN INT32_MIN
#define ZIP_INT32_MAX INT32_MAX
#define ZIP_UINT32_MAX UINT32_MAX
#define ZIP_INT64_MIN INT64_MIN
#define ZIP_INT64_MAX INT64_MAX
#define ZIP_UINT64_MAX UINT64_MAX
#endif
]])

-- libzip's words for errors come from its header.
local words, kinds_of, last = {}, {}, 0
for line in io.lines(zip .. "/lib/zip.h") do
    local code, kind, text = line:match "^#define%s+ZIP_ER_%S+%s+(%d+)%s+/%*%s*(%u)%s+(.-)%s*%*/"
    if code then
        last = tonumber(code)
        words[last], kinds_of[last] = text, kind
    end
end
local strings, types = {}, {}
for code = 0, last do
    strings[#strings + 1] = ("    %q,\n"):format(words[code] or "")
    types[#types + 1] = ("    %s,\n"):format(({ S = "ZIP_ET_SYS", Z = "ZIP_ET_ZLIB" })[kinds_of[code]] or "ZIP_ET_NONE")
end
put(own .. "/zip/zip_err_str.c", ('#include "zipint.h"\nconst char *const _zip_err_str[] = {\n%s};\n'
    .. "const int _zip_nerr_str = sizeof _zip_err_str / sizeof *_zip_err_str;\n"
    .. "const int _zip_err_type[] = {\n%s};\n"):format(table.concat(strings), table.concat(types)))

local libraries = {
    { name = "lua", headers = { { lua .. "/src", "lua.h luaconf.h lualib.h lauxlib.h", "lua5.4" },
        { own, "lua5.4-deb-multiarch.h", "lua5.4" } },
        flags = "-DLUA_COMPAT_5_3 -I" .. own, files = files(lua .. "/src", ".c", { "/lua%.c$", "/luac%.c$" }) },
    { name = "cjson", headers = { { cjson, "cJSON.h", "cjson" } }, flags = "", files = { cjson .. "/cJSON.c" } },
    { name = "utf8proc", headers = { { utf8proc, "utf8proc.h", "" } }, flags = "-DUTF8PROC_STATIC",
        files = { utf8proc .. "/utf8proc.c" } },
    { name = "xxhash", headers = { { xxhash, "xxhash.h", "" } }, flags = "", files = { xxhash .. "/xxhash.c" } },
    { name = "z", headers = { { zlib, "zlib.h zconf.h", "" } }, flags = "-DHAVE_UNISTD_H",
        files = named(zlib, "adler32.c crc32.c deflate.c inffast.c inflate.c inftrees.c trees.c zutil.c") },
    { name = "zip", headers = { { zip .. "/lib", "zip.h", "" }, { own .. "/zip", "zipconf.h", "" } },
        flags = ("-DHAVE_CONFIG_H -I%s/zip -I%s/lib -I%s"):format(own, zip, zlib),
        files = files(zip .. "/lib", ".c", side.zip_without) },
    { name = "freetype", headers = { { freetype .. "/include", "ft2build.h freetype", "freetype2" },
        { own .. "/freetype", "freetype/config/ftmodule.h freetype/config/ftoption.h", "freetype2", true } },
        flags = ("-DFT2_BUILD_LIBRARY -I%s/freetype -I%s/include"):format(own, freetype),
        files = named(freetype .. "/src", "base/ftsystem.c base/ftinit.c base/ftdebug.c base/ftbase.c base/ftbbox.c "
            .. "base/ftbitmap.c base/ftglyph.c base/ftmm.c base/ftstroke.c base/ftsynth.c autofit/autofit.c "
            .. "truetype/truetype.c cff/cff.c psaux/psaux.c psnames/psnames.c pshinter/pshinter.c sfnt/sfnt.c "
            .. "smooth/smooth.c") },
    { name = "harfbuzz", headers = { { harfbuzz .. "/src", "hb*.h", "harfbuzz" } },
        flags = ("%s -DHB_NO_MT -DHAVE_FREETYPE -fno-exceptions -fno-rtti -I%s/freetype -I%s/include"):format(
            side.harfbuzz_flags, own, freetype),
        files = { harfbuzz .. "/src/harfbuzz.cc" } },
    { name = "SDL2", headers = { { own .. "/SDL2", "*.h", "SDL2" } },
        flags = ("%s -I%s/SDL2 -I%s/src/video/khronos%s"):format(side.sdl_flags, own, sdl, side.sdl_own_flags),
        files = side.sdl_files },
    { name = "SDL2_ttf", headers = { { ttf, "SDL_ttf.h", "SDL2" } },
        flags = ("-DTTF_USE_HARFBUZZ=1 %s -I%s/SDL2 -I%s/freetype -I%s/include -I%s/src"):format(side.sdl_flags,
            own, own, freetype, harfbuzz), files = { ttf .. "/SDL_ttf.c" } },
    { name = "SDL2_image", headers = { { image, "SDL_image.h", "SDL2" } },
        flags = ("-DLOAD_SVG -DLOAD_PNG -DUSE_STBIMAGE %s -I%s/SDL2"):format(side.sdl_flags, own),
        files = files(image, ".c", { "/show", "WIC" }) },
}

for _, library in ipairs(libraries) do
    if library.name == "zip" then
        table.insert(library.files, own .. "/zip/zip_err_str.c")
    end
end

local say, whole = recipe.ninja()
say("ninja_required_version = 1.8\nbuilddir = %s\n", out)
say("rule cc\n  description = $in\n  command = %s -O2 -w -MD -MF $out.d $flags -c $in -o $out\n  depfile = $out.d\n  deps = gcc\n",
    side.cc)
say("rule ar\n  command = rm -f $out && %s $out $in\n", side.ar)
for _, library in ipairs(libraries) do
    local objects = {}
    for _, file in ipairs(library.files) do
        local within = file:sub(1, #sources + 1) == sources .. "/" and file:sub(#sources + 2) or file:match "[^/]+$"
        local object = ("%s/obj/%s/%s.o"):format(out, library.name, within:gsub("[/+]", "_"))
        objects[#objects + 1] = object
        say("build %s: cc %s\n  flags = %s\n", object, file, library.flags)
    end
    say("build %s/lib/lib%s.a: ar %s\n", out, library.name, table.concat(objects, " "))
    for _, set in ipairs(library.headers) do
        local from, names, to = set[1], set[2], out .. "/include/" .. set[3]
        assert(os.execute(("mkdir -p '%s'"):format(to)))
        if set[4] then -- over what was copied
            for name in names:gmatch "%S+" do
                assert(os.execute(("cp '%s/%s' '%s/%s'"):format(from, name, to, name)))
            end
        else
            assert(os.execute(("cd '%s' && cp -r %s '%s'"):format(from, names, to)))
        end
    end
end
io.write(whole())
