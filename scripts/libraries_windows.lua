-- The libraries of the Windows program: what libraries.lua asks for.

local recipe = require "recipe"

return function(at)
    -- What the build of the program asks for each, with the libraries of Windows that it calls.
    local packages = {
        ["lua5.4"] = { "lua5.4", "-llua", "" }, libcjson = { "cjson", "-lcjson", "" },
        libutf8proc = { "", "-lutf8proc", "-DUTF8PROC_STATIC" }, libxxhash = { "", "-lxxhash", "" },
        libzip = { "", "-lzip -lz -ladvapi32", "-DZIP_STATIC" },
        sdl2 = { "SDL2", "-lSDL2 -ldinput8 -ldxguid -lgdi32 -limm32 -lole32 -loleaut32 -lsetupapi -lshell32 -luser32 -lversion "
            .. "-lwinmm -luuid -lcfgmgr32", "" },
        SDL2_ttf = { "SDL2", "-lSDL2_ttf -lharfbuzz -lfreetype -lrpcrt4 -lusp10 -lgdi32", "" },
        SDL2_image = { "SDL2", "-lSDL2_image", "" },
    }
    for name, package in pairs(packages) do
        recipe.put(("%s/pkgconfig/%s.pc"):format(at.out, name), ("Name: %s\nDescription: for Windows\nVersion: 1\nLibs: -L%s/lib %s\n"
            .. "Cflags: -I%s/include -I%s/include/%s %s\n"):format(name, at.out, package[2], at.out, at.out, package[1], package[3]))
    end

    local files = { at.sdl .. "/src/thread/generic/SDL_syscond.c" }
    -- What SDL2 is made of, with the sides of Windows.
    for part in (". atomic audio audio/dummy audio/directsound audio/wasapi audio/winmm core/windows cpuinfo dynapi events "
        .. "file filesystem/windows haptic haptic/dummy hidapi joystick joystick/dummy libm loadso/windows locale "
        .. "locale/windows misc misc/windows power power/windows render render/direct3d render/direct3d11 render/direct3d12 "
        .. "render/software sensor sensor/dummy stdlib thread thread/windows timer timer/windows video video/dummy "
        .. "video/windows video/yuv2rgb"):gmatch "%S+" do
        table.move(recipe.files(at.sdl .. "/src/" .. part, ".c"), 1, 999, #files + 1, files)
    end
    return {
        -- KLACHT_LAUNCHER: a compiler cache, or nothing. Nothing that is made knows where it was made.
        cc = ("%s x86_64-w64-mingw32-gcc -DNDEBUG -D__USE_MINGW_ANSI_STDIO=1 -ffunction-sections -fdata-sections "
            .. "-ffile-prefix-map=%s=."):format(os.getenv "KLACHT_LAUNCHER" or "", at.sources),
        ar = "x86_64-w64-mingw32-ar crs",
        multiarch = "x86_64-w64-mingw32",
        size_t = 8,
        zip_has = "_SETMODE _UMASK",
        zip_without = { "bzip2", "xz%.c", "winzip", "_crypto_", "random_u", "mkstempm", "file_stdio_named" },
        harfbuzz_flags = "",
        sdl_config = "windows",
        sdl_without = "AUDIO_DRIVER_DISK JOYSTICK_DINPUT JOYSTICK_HIDAPI JOYSTICK_RAWINPUT JOYSTICK_VIRTUAL JOYSTICK_WGI "
            .. "JOYSTICK_XINPUT HAPTIC_DINPUT HAPTIC_XINPUT SENSOR_WINDOWS SENSOR_DUMMY VIDEO_RENDER_D3D VIDEO_RENDER_D3D11 "
            .. "VIDEO_RENDER_D3D12 VIDEO_OPENGL VIDEO_OPENGL_WGL VIDEO_RENDER_OGL VIDEO_RENDER_OGL_ES2 VIDEO_OPENGL_ES2 "
            .. "VIDEO_OPENGL_EGL VIDEO_VULKAN",
        sdl_with = "JOYSTICK_DISABLED HAPTIC_DISABLED HIDAPI_DISABLED SENSOR_DUMMY",
        sdl_flags = "-DHAVE_LIBC -DDECLSPEC=",
        sdl_own_flags = "",
        sdl_files = files,
    }
end
