/* The picture of the window in a page, in place of SDL's own file of these functions: as dense as the screen, and of
 * what moves only that part goes to the canvas, without a copy on the way. */
#include "SDL_internal.h"

#include "SDL_emscriptenvideo.h"
#include "SDL_emscriptenframebuffer.h"

int Emscripten_CreateWindowFramebuffer(_THIS, SDL_Window *window, Uint32 *format, void **pixels, int *pitch) {
    SDL_WindowData *data = window->driverdata;
    int w, h;
    SDL_GetWindowSizeInPixels(window, &w, &h);
    SDL_FreeSurface(data->surface);
    data->surface = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_BGR888);
    if (!data->surface)
        return -1;
    *format = SDL_PIXELFORMAT_BGR888;
    *pixels = data->surface->pixels;
    *pitch = data->surface->pitch;
    return 0;
}

/* The byte that the format leaves unused is how opaque a pixel is to a canvas. */
static void make_opaque(const SDL_Surface *surface, const SDL_Rect *part) {
    for (int y = part->y; y < part->y + part->h; y++) {
        Uint32 *row = (Uint32 *)((Uint8 *)surface->pixels + y * surface->pitch);
        for (int x = part->x; x < part->x + part->w; x++)
            row[x] |= 0xFF000000u;
    }
}

int Emscripten_UpdateWindowFramebuffer(_THIS, SDL_Window *window, const SDL_Rect *rects, int count) {
    SDL_WindowData *data = window->driverdata;
    SDL_Surface *surface = data->surface;
    if (!surface)
        return SDL_SetError("no framebuffer");
    SDL_Rect whole = {0, 0, surface->w, surface->h}, window_units = {0, 0, window->w, window->h}, part;
    for (int i = 0; i < count; i++) {
        if (SDL_RectEquals(&rects[i], &window_units)) /* all of it, as SDL says that */
            part = whole;
        else if (!SDL_IntersectRect(&rects[i], &whole, &part))
            continue;
        make_opaque(surface, &part);
        EM_ASM({
            var context = Module['canvas'].getContext('2d', {alpha: false});
            var bytes = new Uint8ClampedArray(HEAPU8.buffer, $0, $1 * $2 * 4);
            context.putImageData(new ImageData(bytes, $1, $2), 0, 0, $3, $4, $5, $6);
        }, surface->pixels, surface->w, surface->h, part.x, part.y, part.w, part.h);
    }
    return 0;
}

void Emscripten_DestroyWindowFramebuffer(_THIS, SDL_Window *window) {
    SDL_WindowData *data = window->driverdata;
    SDL_FreeSurface(data->surface);
    data->surface = NULL;
}
