#include "front/window/ui/picture_file.h"

#include "base/picture.h"
#include "front/window/ui/svg.h"

#include "base/banned.h"

/* The whole picture, as large as it is (PNG), or large enough to fill the box (SVG). */
static SDL_Surface *load(const char *bytes, size_t len, int width, int height) {
    PictureSize size;
    SDL_Surface *raw = NULL;
    if (picture_look(bytes, len, &size) != PICTURE_GOOD)
        return NULL;
    if (size.is_svg) {
        SDL_Surface *natural = svg_render(bytes, len, 0, 0);
        if (natural && natural->w > 0 && natural->h > 0) {
            double across = (double)width / natural->w, down = (double)height / natural->h;
            double scale = across > down ? across : down;
            raw = svg_render(bytes, len, (int)(natural->w * scale + 1),
                             (int)(natural->h * scale + 1));
        }
        SDL_FreeSurface(natural);
    } else {
        raw = png_render(bytes, len);
    }
    SDL_Surface *picture = raw ? SDL_ConvertSurfaceFormat(raw, SDL_PIXELFORMAT_ARGB8888, 0) : NULL;
    SDL_FreeSurface(raw);
    return picture;
}

/* The part that has the form of the box: of the middle, and rather from above, where faces are. */
static SDL_Rect part_of(const SDL_Surface *picture, int width, int height) {
    SDL_Rect part = {0, 0, picture->w, picture->h};
    double across = (double)picture->w / width, down = (double)picture->h / height;
    if (across > down)
        part.w = (int)(width * down);
    else
        part.h = (int)(height * across);
    part.w = part.w < 1 ? 1 : part.w;
    part.h = part.h < 1 ? 1 : part.h;
    part.x = (picture->w - part.w) / 2;
    part.y = (picture->h - part.h) / 4;
    return part;
}

static Uint32 *row_of(const SDL_Surface *picture, int y) {
    return (Uint32 *)(void *)((char *)picture->pixels + y * picture->pitch);
}

/* What lets through shows the field. */
static void lay_on(SDL_Surface *picture, uint32_t field) {
    for (int y = 0; y < picture->h; y++) {
        Uint32 *row = row_of(picture, y);
        for (int x = 0; x < picture->w; x++) {
            Uint32 alpha = row[x] >> 24, out = 0xFF000000u;
            for (int c = 0; c < 24; c += 8)
                out |=
                    ((row[x] >> c & 0xFF) * alpha + (field >> c & 0xFF) * (255 - alpha) + 127) / 255
                    << c;
            row[x] = out;
        }
    }
}

static Uint32 mean(const SDL_Surface *picture, SDL_Rect box) {
    double sum[3] = {0};
    Uint32 out = 0xFF000000u;
    for (int y = box.y; y < box.y + box.h; y++)
        for (int x = box.x; x < box.x + box.w; x++)
            for (int c = 0; c < 3; c++)
                sum[c] += row_of(picture, y)[x] >> (8 * c) & 0xFF;
    for (int c = 0; c < 3; c++)
        out |= (Uint32)(sum[c] / ((double)box.w * box.h) + .5) << (8 * c);
    return out;
}

/* Smaller: each pixel is the mean of those it stands for. */
static void shrink(const SDL_Surface *picture, SDL_Rect part, SDL_Surface *out) {
    for (int y = 0; y < out->h; y++)
        for (int x = 0; x < out->w; x++) {
            int x0 = (int)((Sint64)x * part.w / out->w), y0 = (int)((Sint64)y * part.h / out->h);
            int x1 = (int)((Sint64)(x + 1) * part.w / out->w);
            int y1 = (int)((Sint64)(y + 1) * part.h / out->h);
            row_of(out, y)[x] =
                mean(picture, (SDL_Rect){part.x + x0, part.y + y0, x1 > x0 ? x1 - x0 : 1,
                                         y1 > y0 ? y1 - y0 : 1});
        }
}

SDL_Surface *picture_file_draw(const char *bytes, size_t len, int width, int height,
                               uint32_t field) {
    SDL_Surface *picture = load(bytes, len, width, height);
    SDL_Surface *out =
        picture ? SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_ARGB8888)
                : NULL;
    if (out) {
        SDL_Rect part = part_of(picture, width, height);
        lay_on(picture, field);
        if (part.w > width || SDL_SoftStretchLinear(picture, &part, out, NULL))
            shrink(picture, part, out);
    }
    SDL_FreeSurface(picture);
    return out;
}
