#include "front/window/ui/svg.h"

#include "base/banned.h"

/* SDL2_image draws in a dozen other libraries; most starts show no picture, so it is loaded with
 * the first one. It stays loaded: the system counts, and finds it at once the next time. */
typedef SDL_Surface *(SDLCALL *LoadSvg)(SDL_RWops *source, int width, int height);

void *svg_load(void) {
    static const char *const names[] = {"libSDL2_image-2.0.so.0", "libSDL2_image.so",
                                        "SDL2_image.dll", "libSDL2_image-2.0.0.dylib"};
    void *library = NULL;
    for (size_t i = 0; !library && i < SDL_arraysize(names); i++)
        library = SDL_LoadObject(names[i]);
    return library;
}

SDL_Surface *svg_render(const char *svg, size_t len, int width, int height) {
    void *library = svg_load();
    if (!library)
        return NULL;
    LoadSvg load = NULL;
    void *symbol = SDL_LoadFunction(library, "IMG_LoadSizedSVG_RW");
    SDL_memcpy(&load, &symbol, sizeof load); /* ISO C has no cast from object to function */
    SDL_RWops *source = SDL_RWFromConstMem(svg, (int)len);
    SDL_Surface *picture = load && source ? load(source, width, height) : NULL;
    if (source)
        SDL_RWclose(source);
    return picture;
}

typedef SDL_Surface *(SDLCALL *LoadPng)(SDL_RWops *source);

SDL_Surface *png_render(const char *png, size_t len) {
    void *library = svg_load();
    if (!library)
        return NULL;
    LoadPng load = NULL;
    void *symbol = SDL_LoadFunction(library, "IMG_LoadPNG_RW");
    SDL_memcpy(&load, &symbol, sizeof load);
    SDL_RWops *source = SDL_RWFromConstMem(png, (int)len);
    SDL_Surface *picture = load && source ? load(source) : NULL;
    if (source)
        SDL_RWclose(source);
    return picture;
}
