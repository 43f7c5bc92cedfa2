#include "front/window/ui/pictures.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/window/ui/picture_file.h"
#include "front/window/ui/svg.h"

#include "base/banned.h"

enum { KEPT = 64, KEPT_BYTES = 14 * 1024 * 1024 };

typedef struct Wanted {
    const char *name; /* malloced where it is kept */
    int width, height, radius;
    uint32_t field;
} Wanted;

struct Pictures {
    SDL_Renderer *renderer;
    PictureMaker maker;
    struct {
        Wanted wanted;
        SDL_Texture *texture; /* NULL: could not be drawn */
        unsigned used;
    } kept[KEPT];
    int count;
    unsigned clock;
    Wanted last; /* its name is not kept */
    bool any, warm;
};

Pictures *pictures_new(SDL_Renderer *renderer) {
    Pictures *pictures = xcalloc(1, sizeof *pictures);
    pictures->renderer = renderer;
    return pictures;
}

void pictures_set_maker(Pictures *pictures, PictureMaker maker) {
    pictures->maker = maker;
}

static void drop(Pictures *pictures, int i) {
    if (pictures->kept[i].texture)
        SDL_DestroyTexture(pictures->kept[i].texture);
    free((char *)(uintptr_t)pictures->kept[i].wanted.name);
    pictures->kept[i] = pictures->kept[--pictures->count];
}

void pictures_free(Pictures *pictures) {
    if (!pictures)
        return;
    while (pictures->count)
        drop(pictures, 0);
    free(pictures);
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

static SDL_Surface *surface_of(const Pictures *pictures, const Wanted *w) {
    const PictureMaker *maker = &pictures->maker;
    Text text = {0};
    SDL_Surface *drawn = NULL;
    if (maker->make && maker->make(maker->context, w->name, w->width, w->height, w->field, &text)) {
        SDL_Surface *raw = svg_render(text.bytes, text.len, w->width, w->height);
        drawn = raw ? SDL_ConvertSurfaceFormat(raw, SDL_PIXELFORMAT_ARGB8888, 0) : NULL;
        SDL_FreeSurface(raw);
    } else if (maker->read && maker->read(maker->context, w->name, &text)) {
        drawn = picture_file_draw(text_cstr(&text), text.len, w->width, w->height, w->field);
    }
    text_release(&text);
    return drawn;
}

static SDL_Texture *draw(Pictures *pictures, const Wanted *w) {
    SDL_Surface *picture = surface_of(pictures, w);
    if (!picture)
        return NULL;
    round_corners(picture, w->radius);
    SDL_Texture *texture = SDL_CreateTextureFromSurface(pictures->renderer, picture);
    SDL_SetTextureBlendMode(texture, w->radius ? SDL_BLENDMODE_BLEND : SDL_BLENDMODE_NONE);
    SDL_FreeSurface(picture);
    return texture;
}

static void make_room(Pictures *pictures, size_t bytes) {
    for (;;) {
        size_t sum = bytes;
        int oldest = 0;
        for (int i = 0; i < pictures->count; i++) {
            const Wanted *w = &pictures->kept[i].wanted;
            sum += (size_t)w->width * (size_t)w->height * 4;
            if (pictures->kept[i].used < pictures->kept[oldest].used)
                oldest = i;
        }
        bool enough = pictures->count < KEPT && sum <= KEPT_BYTES;
        /* the one last asked for may still be drawn in this frame */
        if (!pictures->count || enough || pictures->kept[oldest].used == pictures->clock)
            return;
        drop(pictures, oldest);
    }
}

static bool same(const Wanted *a, const Wanted *b) {
    return a->width == b->width && a->height == b->height && a->radius == b->radius &&
           a->field == b->field && !strcmp(a->name, b->name);
}

static int find(const Pictures *pictures, const Wanted *wanted) {
    for (int i = 0; i < pictures->count; i++)
        if (same(&pictures->kept[i].wanted, wanted))
            return i;
    return -1;
}

static SDL_Texture *get(Pictures *pictures, const Wanted *wanted) {
    int i = find(pictures, wanted);
    if (i < 0) {
        make_room(pictures, (size_t)wanted->width * (size_t)wanted->height * 4);
        i = pictures->count++;
        pictures->kept[i].wanted = *wanted;
        pictures->kept[i].wanted.name = xstrdup(wanted->name);
        pictures->kept[i].texture = draw(pictures, wanted);
    }
    pictures->kept[i].used = ++pictures->clock;
    return pictures->kept[i].texture;
}

SDL_Texture *pictures_get(Pictures *pictures, const char *name, int width, int height,
                          uint32_t field, int radius) {
    Wanted wanted = {name, width, height, radius, field};
    if (width < 1 || height < 1)
        return NULL;
    pictures->last = wanted;
    pictures->any = true;
    return get(pictures, &wanted);
}

bool pictures_have(const Pictures *pictures, const char *name, int width, int height,
                   uint32_t field, int radius) {
    Wanted wanted = {name, width, height, radius, field};
    int i = find(pictures, &wanted);
    return i >= 0 && pictures->kept[i].texture;
}

bool pictures_tried(const Pictures *pictures, const char *name, int width, int height,
                    uint32_t field, int radius) {
    return find(pictures, &(Wanted){name, width, height, radius, field}) >= 0;
}

bool pictures_prepare(Pictures *pictures, const char *const *names) {
    if (!pictures->warm) { /* the first picture should not wait for it */
        pictures->warm = true;
        svg_load();
        return true;
    }
    size_t one = (size_t)pictures->last.width * (size_t)pictures->last.height * 4, count = 0;
    while (names && names[count])
        count++;
    if (!pictures->any || !one)
        return false;
    if (count > KEPT_BYTES / one) /* the first ones; the one that is shown keeps its place */
        count = KEPT_BYTES / one > 0 ? KEPT_BYTES / one - 1 : 0;
    for (size_t i = 0; i < count; i++) {
        Wanted wanted = pictures->last;
        wanted.name = names[i];
        if (find(pictures, &wanted) < 0) {
            get(pictures, &wanted);
            return true;
        }
    }
    return false;
}
