/* SDL2_image is a part of the program. */
#include "front/window/ui/svg.h"

#include <SDL_image.h>

#include "base/banned.h"

void *svg_load(void) {
    return NULL;
}

SDL_Surface *svg_render(const char *svg, size_t len, int width, int height) {
    SDL_RWops *source = SDL_RWFromConstMem(svg, (int)len);
    SDL_Surface *picture = source ? IMG_LoadSizedSVG_RW(source, width, height) : NULL;
    if (source)
        SDL_RWclose(source);
    return picture;
}

SDL_Surface *png_render(const char *png, size_t len) {
    SDL_RWops *source = SDL_RWFromConstMem(png, (int)len);
    SDL_Surface *picture = source ? IMG_LoadPNG_RW(source) : NULL;
    if (source)
        SDL_RWclose(source);
    return picture;
}
