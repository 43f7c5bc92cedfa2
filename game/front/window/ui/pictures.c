#include "front/window/ui/pictures.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "front/window/ui/picture_file.h"
#include "front/window/ui/svg.h"

#include "base/banned.h"

enum { KEPT = 64, KEPT_BYTES = 16 * 1024 * 1024 };

typedef struct Wanted {
    const char *name; /* malloced where it is kept */
    int width, height, radius;
    uint32_t field;
} Wanted;

/* In two parts: what is opaque everywhere is copied, or laid over another as a whole; only the
 * rows with round corners are blended pixel by pixel. Neither: it could not be drawn. */
struct Picture {
    Wanted wanted;
    SDL_Texture *middle; /* without alpha; or NULL */
    SDL_Texture *ends;   /* the rows at the top, and below them those at the bottom; or NULL */
    unsigned used;
};

struct Pictures {
    SDL_Renderer *renderer;
    PictureMaker maker;
    Picture kept[KEPT];
    int count;
    unsigned clock;
    Wanted last; /* its name is not kept */
    bool any;
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
    if (pictures->kept[i].middle)
        SDL_DestroyTexture(pictures->kept[i].middle);
    if (pictures->kept[i].ends)
        SDL_DestroyTexture(pictures->kept[i].ends);
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

/* How many rows at either end have round corners in them. */
static int end_of(const Wanted *w) {
    return w->radius < w->height / 2 ? w->radius : w->height / 2;
}

/* Not a static texture: the renderer packs those without alpha, and takes black for nothing. */
static SDL_Texture *texture_of(const Pictures *pictures, Uint32 format, int width, int height) {
    if (height < 1)
        return NULL;
    SDL_Texture *texture =
        SDL_CreateTexture(pictures->renderer, format, SDL_TEXTUREACCESS_STREAMING, width, height);
    if (!texture)
        die_out_of_memory();
    return texture;
}

static void put_rows(SDL_Texture *texture, int at, const SDL_Surface *from, int row, int count) {
    SDL_UpdateTexture(texture, &(SDL_Rect){0, at, from->w, count},
                      (const char *)from->pixels + row * from->pitch, from->pitch);
}

static void draw(const Pictures *pictures, Picture *picture) {
    const Wanted *w = &picture->wanted;
    SDL_Surface *drawn = surface_of(pictures, w);
    if (!drawn)
        return;
    round_corners(drawn, w->radius);
    int end = end_of(w), middle = drawn->h - 2 * end;
    picture->middle = texture_of(pictures, SDL_PIXELFORMAT_RGB888, drawn->w, middle);
    picture->ends = texture_of(pictures, SDL_PIXELFORMAT_ARGB8888, drawn->w, 2 * end);
    if (picture->middle)
        put_rows(picture->middle, 0, drawn, end, middle);
    if (picture->ends) {
        put_rows(picture->ends, 0, drawn, 0, end);
        put_rows(picture->ends, end, drawn, drawn->h - end, end);
    }
    SDL_FreeSurface(drawn);
}

static bool is_drawn(const Picture *picture) {
    return picture->middle || picture->ends;
}

static void draw_rows(const Pictures *pictures, SDL_Texture *texture, SDL_BlendMode mode, int share,
                      const SDL_Rect *from, SDL_Rect to) {
    SDL_SetTextureBlendMode(texture, mode);
    SDL_SetTextureAlphaMod(texture, (Uint8)share);
    SDL_RenderCopy(pictures->renderer, texture, from, &to);
}

void pictures_draw(const Pictures *pictures, const Picture *picture, int x, int y, double share) {
    const Wanted *w = &picture->wanted;
    int end = end_of(w), alpha = share < 1 ? (int)(255 * share) : 255;
    if (picture->middle)
        draw_rows(pictures, picture->middle, alpha < 255 ? SDL_BLENDMODE_BLEND : SDL_BLENDMODE_NONE,
                  alpha, NULL, (SDL_Rect){x, y + end, w->width, w->height - 2 * end});
    for (int low = 0; low < 2 && picture->ends; low++)
        draw_rows(pictures, picture->ends, SDL_BLENDMODE_BLEND, alpha,
                  &(SDL_Rect){0, low * end, w->width, end},
                  (SDL_Rect){x, low ? y + w->height - end : y, w->width, end});
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

static const Picture *get(Pictures *pictures, const Wanted *wanted) {
    int i = find(pictures, wanted);
    if (i < 0) {
        make_room(pictures, (size_t)wanted->width * (size_t)wanted->height * 4);
        i = pictures->count++;
        pictures->kept[i] = (Picture){.wanted = *wanted};
        pictures->kept[i].wanted.name = xstrdup(wanted->name);
        draw(pictures, &pictures->kept[i]);
    }
    pictures->kept[i].used = ++pictures->clock;
    return is_drawn(&pictures->kept[i]) ? &pictures->kept[i] : NULL;
}

const Picture *pictures_get(Pictures *pictures, const char *name, int width, int height,
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
    return i >= 0 && is_drawn(&pictures->kept[i]);
}

bool pictures_tried(const Pictures *pictures, const char *name, int width, int height,
                    uint32_t field, int radius) {
    return find(pictures, &(Wanted){name, width, height, radius, field}) >= 0;
}

/* How many pictures lead from one to another. */
static int between(const Pictures *pictures, const char *from, const char *to, size_t bytes) {
    const PictureMaker *maker = &pictures->maker;
    int steps = maker->between ? maker->between(maker->context, from, to) : 0;
    if (steps > PICTURE_STEPS)
        steps = PICTURE_STEPS;
    return bytes && (size_t)(steps + 2) <= KEPT_BYTES / bytes ? steps : 0;
}

void pictures_plan(Pictures *pictures, PictureWay *way, const char *from, const char *to, int width,
                   int height) {
    size_t bytes = (size_t)width * (size_t)height * 4;
    pictures_end_way(pictures, way);
    way->to = xstrdup(to);
    int count = between(pictures, from, to, bytes);
    for (way->count = 0; way->count < count; way->count++) {
        Text name = {0};
        picture_step_add(&name, from, to, way->count + 1, count);
        way->steps[way->count] = text_take(&name);
    }
}

static void forget(Pictures *pictures, const char *name) {
    for (int i = pictures->count - 1; i >= 0; i--)
        if (!strcmp(pictures->kept[i].wanted.name, name))
            drop(pictures, i);
}

void pictures_end_way(Pictures *pictures, PictureWay *way) {
    for (int i = 0; i < way->count; i++) {
        forget(pictures, way->steps[i]);
        free(way->steps[i]);
    }
    free(way->to);
    *way = (PictureWay){0};
}

/* ---- FROM>TO@1/3 */

void picture_step_add(Text *name, const char *from, const char *to, int at, int steps) {
    text_addf(name, "%s>%s@%d/%d", from, to, at, steps);
}

bool picture_step_read(const char *name, PictureStep *step) {
    const char *middle = strchr(name, '>'), *at = middle ? strrchr(middle, '@') : NULL;
    int number, steps;
    if (!at || sscanf(at, "@%d/%d", &number, &steps) != 2)
        return false;
    *step = (PictureStep){.from = name,
                          .to = middle + 1,
                          .from_len = (size_t)(middle - name),
                          .to_len = (size_t)(at - middle - 1),
                          .share = (double)number / (steps + 1)};
    return true;
}

bool pictures_prepare(Pictures *pictures, const char *const *names) {
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
