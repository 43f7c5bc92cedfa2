-- web_libraries.lua TREE SOURCES OUT: the libraries of the page, as a ninja file on standard output.
-- SOURCES holds the unpacked Debian source packages of scripts/build-web, OUT gets include/ and lib/.
-- Each library is compiled file by file, with what of it the program uses: no configure script runs.

local tree, sources, out = arg[1], arg[2], arg[3]

-- What emcc would call: emcc itself takes longer to begin than most files to be compiled.
local function compiler()
    local pipe = assert(io.popen "command -v ccache; em-config LLVM_ROOT; emcc --cflags")
    local lines = {}
    for line in pipe:lines() do
        lines[#lines + 1] = line
    end
    pipe:close()
    local flags, folder = table.remove(lines), table.remove(lines)
    return ("%s %s/clang %s"):format(lines[1] or "", folder, flags)
end

local function list(command)
    local names = {}
    local pipe = assert(io.popen(command))
    for line in pipe:lines() do
        names[#names + 1] = line
    end
    assert(pipe:close(), command)
    table.sort(names)
    assert(#names > 0, command)
    return names
end

local function folder(name)
    return list(("ls -d %s/%s-[0-9]*/"):format(sources, name))[1]:gsub("/$", "")
end

local function put(path, text)
    assert(os.execute(("mkdir -p '%s'"):format(path:match "^(.*)/")))
    local file = assert(io.open(path, "w"))
    file:write(text)
    file:close()
end

local function read(path)
    local file = assert(io.open(path))
    local text = file:read "a"
    file:close()
    return text
end

-- The files of `below` that end so, but those that match a pattern of `without`.
local function files(below, ending, without)
    local found = {}
    for _, path in ipairs(list(("find %s -maxdepth 1 -name '*%s'"):format(below, ending))) do
        local taken = true
        for _, pattern in ipairs(without or {}) do
            taken = taken and not path:find(pattern)
        end
        found[#found + 1] = taken and path or nil
    end
    return found
end

local function named(below, names)
    local found = {}
    for name in names:gmatch "%S+" do
        found[#found + 1] = below .. "/" .. name
    end
    return found
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

-- The window and nothing of games: no joystick, no OpenGL.
local config = read(sdl .. "/include/SDL_config_emscripten.h")
for _, option in ipairs { "SDL_VIDEO_RENDER_OGL_ES2", "SDL_VIDEO_OPENGL_ES2", "SDL_VIDEO_OPENGL_EGL",
    "SDL_AUDIO_DRIVER_DISK", "SDL_JOYSTICK_EMSCRIPTEN", "SDL_LOADSO_DLOPEN" } do
    local count
    config, count = config:gsub("#define " .. option .. " 1\n", "")
    assert(count == 1, option)
end
config = config:gsub("\n#endif /%* _SDL_config_emscripten_h_ %*/",
    "\n#define SDL_JOYSTICK_DISABLED 1\n#define SDL_LOADSO_DUMMY 1\n%0")
-- A surface of the window has the pixels of the screen, as later versions of SDL have it.
local function mend(path, from, to)
    local text = read(path)
    if not text:find(to, 1, true) then
        local at, last = text:find(from, 1, true)
        assert(at and not text:find(from, last, true), path .. " is another one")
        put(path, text:sub(1, at - 1) .. to .. text:sub(last + 1))
    end
end
mend(sdl .. "/src/video/SDL_video.c", "return SDL_CreateRGBSurfaceFrom(pixels, window->w, window->h, ",
    "int w, h;\n    SDL_GetWindowSizeInPixels(window, &w, &h);\n    return SDL_CreateRGBSurfaceFrom(pixels, w, h, ")
mend(sdl .. "/src/render/software/SDL_render_sw.c", "SDL_GetWindowSize(renderer->window, w, h);",
    "SDL_GetWindowSizeInPixels(renderer->window, w, h);")
assert(os.execute(("mkdir -p '%s/SDL2' && cp '%s'/include/*.h '%s/SDL2'"):format(own, sdl, own)))
put(own .. "/SDL2/SDL_config_emscripten.h", config)

put(own .. "/lua5.4-deb-multiarch.h", '#define DEB_HOST_MULTIARCH "wasm32-emscripten"\n')
put(own .. "/zip/config.h", [[
#include "zipconf.h"
#define HAVE_STDBOOL_H
#define HAVE_STRINGS_H
#define HAVE_UNISTD_H
#define HAVE_FILENO
#define HAVE_FSEEKO
#define HAVE_FTELLO
#define HAVE_FTS_H_
#define HAVE_STRCASECMP
#define HAVE_STRDUP
#define HAVE_STRTOLL
#define HAVE_STRTOULL
#define HAVE_LOCALTIME_R
#define HAVE_NULLABLE_
#define SIZEOF_OFF_T 8
#define SIZEOF_SIZE_T 4
#define PACKAGE "libzip"
#define VERSION "0"
]])
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
        files = files(zip .. "/lib", ".c", { "bzip2", "xz%.c", "zstd", "winzip", "_win32", "zip_crypto",
            "source_file_win", "source_winzip", "random_w", "random_uwp", "zip_err_str", "_uwp", "file_stdio_named" }) },
    { name = "freetype", headers = { { freetype .. "/include", "ft2build.h freetype", "freetype2" },
        { own .. "/freetype", "freetype/config/ftmodule.h freetype/config/ftoption.h", "freetype2", true } },
        flags = ("-DFT2_BUILD_LIBRARY -I%s/freetype -I%s/include"):format(own, freetype),
        files = named(freetype .. "/src", "base/ftsystem.c base/ftinit.c base/ftdebug.c base/ftbase.c base/ftbbox.c "
            .. "base/ftbitmap.c base/ftglyph.c base/ftmm.c base/ftstroke.c base/ftsynth.c autofit/autofit.c "
            .. "truetype/truetype.c cff/cff.c psaux/psaux.c psnames/psnames.c pshinter/pshinter.c sfnt/sfnt.c "
            .. "smooth/smooth.c") },
    { name = "harfbuzz", headers = { { harfbuzz .. "/src", "hb*.h", "harfbuzz" } },
        flags = ("-DHB_TINY -DHB_NO_MT -DHAVE_FREETYPE -fno-exceptions -fno-rtti -I%s/freetype -I%s/include"):format(own, freetype),
        files = { harfbuzz .. "/src/harfbuzz.cc" } },
    { name = "SDL2", headers = { { own .. "/SDL2", "*.h", "SDL2" } },
        flags = ("-I%s/SDL2 -I%s/src/video/khronos"):format(own, sdl), files = {} },
    { name = "SDL2_ttf", headers = { { ttf, "SDL_ttf.h", "SDL2" } },
        flags = ("-DTTF_USE_HARFBUZZ=1 -I%s/SDL2 -I%s/freetype -I%s/include -I%s/src"):format(own, own,
            freetype, harfbuzz), files = { ttf .. "/SDL_ttf.c" } },
    { name = "SDL2_image", headers = { { image, "SDL_image.h", "SDL2" } },
        flags = ("-DLOAD_SVG -DLOAD_PNG -DUSE_STBIMAGE -I%s/SDL2"):format(own),
        files = files(image, ".c", { "/show", "WIC" }) },
}

-- SDL2: what it is made of, with the sides that a page has.
local parts = " . atomic audio audio/dummy audio/emscripten cpuinfo dynapi events file filesystem/emscripten haptic "
    .. "haptic/dummy hidapi joystick joystick/dummy libm loadso/dummy locale locale/emscripten main/dummy misc "
    .. "misc/emscripten power power/emscripten render render/software sensor sensor/dummy stdlib thread thread/generic timer "
    .. "timer/unix video video/dummy video/emscripten video/yuv2rgb "
for _, library in ipairs(libraries) do
    if library.name == "SDL2" then
        for part in parts:gmatch "%S+" do
            for _, file in ipairs(files(sdl .. "/src/" .. part, ".c", { "emscriptenframebuffer%.c$" })) do
                library.files[#library.files + 1] = file
            end
        end
    end
end
for _, library in ipairs(libraries) do
    if library.name == "SDL2" then
        table.insert(library.files, tree .. "/scripts/web_framebuffer.c")
        library.flags = ("%s -I%s/src -I%s/src/video -I%s/src/video/emscripten"):format(library.flags, sdl, sdl, sdl)
    end
    if library.name == "zip" then
        table.insert(library.files, own .. "/zip/zip_err_str.c")
    end
end

local text = {}
local function say(format, ...)
    text[#text + 1] = format:format(...)
end
say("ninja_required_version = 1.8\ncc = %s\n", compiler())
say("builddir = %s\n", out)
say "rule cc\n  description = $in\n  command = $cc -O2 -w -MD -MF $out.d $flags -c $in -o $out\n  depfile = $out.d\n  deps = gcc\n"
say "rule ar\n  command = rm -f $out && emar cr $out $in\n"
for _, library in ipairs(libraries) do
    local objects = {}
    for _, file in ipairs(library.files) do
        local object = ("%s/obj/%s/%s.o"):format(out, library.name, file:gsub("^.*/([^/]+/[^/]+/[^/]+)$", "%1"):gsub("[/+]", "_"))
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
io.write(table.concat(text))
