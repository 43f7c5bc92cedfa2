-- The libraries of the page: what libraries.lua asks for.

local recipe = require "recipe"

-- A surface of the window has the pixels of the screen, as later versions of SDL have it.
local function mend(path, from, to)
    local text = recipe.read(path)
    if not text:find(to, 1, true) then
        local at, last = text:find(from, 1, true)
        assert(at and not text:find(from, last, true), path .. " is another one")
        recipe.put(path, text:sub(1, at - 1) .. to .. text:sub(last + 1))
    end
end

return function(at)
    mend(at.sdl .. "/src/video/SDL_video.c", "return SDL_CreateRGBSurfaceFrom(pixels, window->w, window->h, ",
        "int w, h;\n    SDL_GetWindowSizeInPixels(window, &w, &h);\n    return SDL_CreateRGBSurfaceFrom(pixels, w, h, ")
    mend(at.sdl .. "/src/render/software/SDL_render_sw.c", "SDL_GetWindowSize(renderer->window, w, h);",
        "SDL_GetWindowSizeInPixels(renderer->window, w, h);")

    local files = { at.tree .. "/scripts/web_framebuffer.c" }
    -- What SDL2 is made of, with the sides that a page has.
    for part in (". atomic audio audio/dummy audio/emscripten cpuinfo dynapi events file filesystem/emscripten haptic "
        .. "haptic/dummy hidapi joystick joystick/dummy libm loadso/dummy locale locale/emscripten main/dummy misc "
        .. "misc/emscripten power power/emscripten render render/software sensor sensor/dummy stdlib thread thread/generic "
        .. "timer timer/unix video video/dummy video/emscripten video/yuv2rgb"):gmatch "%S+" do
        table.move(recipe.files(at.sdl .. "/src/" .. part, ".c", { "emscriptenframebuffer%.c$" }), 1, 999, #files + 1, files)
    end
    return {
        cc = recipe.emscripten(),
        ar = "emar cr",
        multiarch = "wasm32-emscripten",
        size_t = 4,
        zip_has = "FTS_H_ LOCALTIME_R NULLABLE_",
        zip_without = { "bzip2", "xz%.c", "zstd", "winzip", "_win32", "zip_crypto", "source_file_win", "source_winzip",
            "random_w", "random_uwp", "zip_err_str", "_uwp", "file_stdio_named" },
        harfbuzz_flags = "-DHB_TINY",
        sdl_config = "emscripten",
        sdl_without = "VIDEO_RENDER_OGL_ES2 VIDEO_OPENGL_ES2 VIDEO_OPENGL_EGL AUDIO_DRIVER_DISK JOYSTICK_EMSCRIPTEN LOADSO_DLOPEN",
        sdl_with = "JOYSTICK_DISABLED LOADSO_DUMMY",
        sdl_flags = "",
        sdl_own_flags = (" -I%s/src -I%s/src/video -I%s/src/video/emscripten"):format(at.sdl, at.sdl, at.sdl),
        sdl_files = files,
    }
end
