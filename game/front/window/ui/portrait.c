#include "front/window/ui/portrait.h"

#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

enum { KEPT = 24, KEPT_BYTES = 14 * 1024 * 1024 };

typedef struct Wanted {
    int person, mood, width, height, radius;
    uint32_t field;
} Wanted;

struct Portraits {
    SDL_Renderer *renderer;
    char *assets;
    struct {
        Wanted wanted;
        SDL_Texture *texture; /* NULL: could not be drawn */
        unsigned used;
    } kept[KEPT];
    int count;
    unsigned clock;
    Wanted last;
    bool any, warm;
};

Portraits *portraits_new(SDL_Renderer *renderer, const char *assets) {
    Portraits *portraits = xcalloc(1, sizeof *portraits);
    portraits->renderer = renderer;
    portraits->assets = xstrdup(assets);
    return portraits;
}

void portraits_clear(Portraits *portraits) {
    for (int i = 0; i < portraits->count; i++)
        if (portraits->kept[i].texture)
            SDL_DestroyTexture(portraits->kept[i].texture);
    portraits->count = 0;
    portraits->any = false;
}

void portraits_free(Portraits *portraits) {
    if (!portraits)
        return;
    portraits_clear(portraits);
    free(portraits->assets);
    free(portraits);
}

/* How much of the pixel at (x, y) from a corner lies inside a quarter circle around (r, r). */
static double covered(int x, int y, int radius) {
    double dx = radius - x - 0.5, dy = radius - y - 0.5;
    double inside = radius - SDL_sqrt(dx * dx + dy * dy) + 0.5;
    return inside < 0 ? 0 : inside > 1 ? 1 : inside;
}

static void round_corners(SDL_Surface *picture, int radius) {
    int w = picture->w, h = picture->h;
    for (int y = 0; y < radius && y < h; y++)
        for (int x = 0; x < radius && x < w; x++) {
            double share = covered(x, y, radius);
            const int at[4][2] = {{x, y}, {w - 1 - x, y}, {x, h - 1 - y}, {w - 1 - x, h - 1 - y}};
            for (int i = 0; i < 4; i++) {
                Uint32 *pixel =
                    (Uint32 *)(void *)((char *)picture->pixels + at[i][1] * picture->pitch) +
                    at[i][0];
                *pixel = (*pixel & 0xFFFFFFu) | (Uint32)(255 * share + 0.5) << 24;
            }
        }
}

static SDL_Texture *draw(Portraits *portraits, const Wanted *w) {
    Text svg = {0};
    SDL_Texture *texture = NULL;
    if (!portrait_svg(portraits->assets, w->person, (PortraitMood)w->mood, w->width, w->height,
                      w->field, &svg)) {
        SDL_Surface *drawn = svg_render(svg.bytes, svg.len, w->width, w->height);
        SDL_Surface *picture =
            drawn ? SDL_ConvertSurfaceFormat(drawn, SDL_PIXELFORMAT_ARGB8888, 0) : NULL;
        SDL_FreeSurface(drawn);
        if (picture) {
            round_corners(picture, w->radius);
            texture = SDL_CreateTextureFromSurface(portraits->renderer, picture);
            SDL_SetTextureBlendMode(texture, w->radius ? SDL_BLENDMODE_BLEND : SDL_BLENDMODE_NONE);
            SDL_FreeSurface(picture);
        }
    }
    text_release(&svg);
    return texture;
}

static void drop(Portraits *portraits, int i) {
    if (portraits->kept[i].texture)
        SDL_DestroyTexture(portraits->kept[i].texture);
    portraits->kept[i] = portraits->kept[--portraits->count];
}

static void make_room(Portraits *portraits, size_t bytes) {
    for (;;) {
        size_t sum = bytes;
        int oldest = 0;
        for (int i = 0; i < portraits->count; i++) {
            const Wanted *w = &portraits->kept[i].wanted;
            sum += (size_t)w->width * (size_t)w->height * 4;
            if (portraits->kept[i].used < portraits->kept[oldest].used)
                oldest = i;
        }
        bool enough = portraits->count < KEPT && sum <= KEPT_BYTES;
        /* the one last asked for may still be drawn in this frame */
        if (!portraits->count || enough || portraits->kept[oldest].used == portraits->clock)
            return;
        drop(portraits, oldest);
    }
}

static bool same(const Wanted *a, const Wanted *b) {
    return a->person == b->person && a->mood == b->mood && a->width == b->width &&
           a->height == b->height && a->radius == b->radius && a->field == b->field;
}

static SDL_Texture *get(Portraits *portraits, const Wanted *wanted) {
    for (int i = 0; i < portraits->count; i++)
        if (same(&portraits->kept[i].wanted, wanted)) {
            portraits->kept[i].used = ++portraits->clock;
            return portraits->kept[i].texture;
        }
    make_room(portraits, (size_t)wanted->width * (size_t)wanted->height * 4);
    int i = portraits->count++;
    portraits->kept[i].wanted = *wanted;
    portraits->kept[i].used = ++portraits->clock;
    portraits->kept[i].texture = draw(portraits, wanted);
    return portraits->kept[i].texture;
}

SDL_Texture *portraits_get(Portraits *portraits, int person, PortraitMood mood, int width,
                           int height, uint32_t field, int radius) {
    Wanted wanted = {person, (int)mood, width, height, radius, field};
    if (width < 1 || height < 1)
        return NULL;
    portraits->last = wanted;
    portraits->any = true;
    return get(portraits, &wanted);
}

bool portraits_prepare(Portraits *portraits) {
    if (!portraits->warm) { /* the first picture should not wait for it */
        portraits->warm = true;
        svg_load();
        return true;
    }
    size_t one = (size_t)portraits->last.width * (size_t)portraits->last.height * 4;
    if (!portraits->any || one * PORTRAIT_MOODS > KEPT_BYTES)
        return false;
    for (int mood = 0; mood < PORTRAIT_MOODS; mood++) {
        Wanted wanted = portraits->last;
        wanted.mood = mood;
        bool there = false;
        for (int i = 0; i < portraits->count; i++)
            there |= same(&portraits->kept[i].wanted, &wanted);
        if (!there) {
            get(portraits, &wanted);
            return true;
        }
    }
    return false;
}
