#include "front/window/ui/paint.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/text.h"
#include "front/window/ui/svg.h"

#include "base/banned.h"

enum { MASKS = 40, ICONS = 48, TILE = 16 };

typedef struct Mask {
    int radius, thickness; /* thickness 0: filled */
    SDL_Texture *texture;
} Mask;

struct Paint {
    SDL_Renderer *renderer;
    Layouts *layouts;
    char *assets;
    Theme theme;
    bool warm; /* icons are drawn */
    Mask masks[MASKS];
    int mask_count;
    struct {
        Icon icon;
        int size;
        SDL_Texture *texture;
    } icons[ICONS];
    int icon_count;
    SDL_Texture *patterns[PATTERN_COUNT];
};

static const char *const icon_files[ICON_COUNT] = {
    [ICON_PHONE] = "phone",       [ICON_COUNTER] = "counter", [ICON_EMAIL] = "email",
    [ICON_CHAT] = "chat",         [ICON_LETTER] = "letter",   [ICON_SOCIAL] = "social",
    [ICON_WARM] = "warm",         [ICON_COLD] = "cold",       [ICON_COIN] = "coin",
    [ICON_TICK] = "tick",         [ICON_CROSS] = "cross",     [ICON_PAUSE] = "pause",
    [ICON_PLAY] = "play",         [ICON_SPEAKER] = "speaker", [ICON_PEN] = "pen",
    [ICON_SETTINGS] = "settings", [ICON_BACK] = "back",       [ICON_CLOCK] = "clock",
};

Paint *paint_new(SDL_Renderer *renderer, Layouts *layouts, const char *assets) {
    Paint *paint = xcalloc(1, sizeof *paint);
    paint->renderer = renderer;
    paint->layouts = layouts;
    paint->assets = xstrdup(assets);
    paint->theme = theme_default();
    return paint;
}

void paint_free(Paint *paint) {
    if (!paint)
        return;
    for (int i = 0; i < paint->mask_count; i++)
        SDL_DestroyTexture(paint->masks[i].texture);
    for (int i = 0; i < paint->icon_count; i++)
        if (paint->icons[i].texture)
            SDL_DestroyTexture(paint->icons[i].texture);
    for (int i = 0; i < PATTERN_COUNT; i++)
        if (paint->patterns[i])
            SDL_DestroyTexture(paint->patterns[i]);
    free(paint->assets);
    free(paint);
}

void paint_set_theme(Paint *paint, const Theme *theme) {
    paint->theme = *theme;
}

const Theme *paint_theme(const Paint *paint) {
    return &paint->theme;
}

bool paint_warm(Paint *paint) {
    if (paint->warm)
        return false;
    svg_load();
    paint->warm = true;
    return true;
}

SDL_Rect paint_clip(Paint *paint, SDL_Rect box) {
    SDL_Rect before;
    SDL_RenderGetClipRect(paint->renderer, &before);
    SDL_RenderSetClipRect(paint->renderer, box.w ? &box : NULL);
    return before;
}

SDL_Rect paint_clip_more(Paint *paint, SDL_Rect box) {
    SDL_Rect before, both;
    SDL_RenderGetClipRect(paint->renderer, &before);
    if (!before.w)
        return paint_clip(paint, box);
    if (!SDL_IntersectRect(&before, &box, &both))
        both = (SDL_Rect){before.x, before.y, 1, 0};
    SDL_RenderSetClipRect(paint->renderer, &both);
    return before;
}

static void use(Paint *paint, uint32_t colour, int alpha) {
    SDL_SetRenderDrawBlendMode(paint->renderer,
                               alpha < 255 ? SDL_BLENDMODE_BLEND : SDL_BLENDMODE_NONE);
    SDL_SetRenderDrawColor(paint->renderer, (Uint8)(colour >> 16), (Uint8)(colour >> 8),
                           (Uint8)colour, (Uint8)alpha);
}

void paint_veil(Paint *paint, SDL_Rect box, uint32_t colour, int alpha) {
    if (box.w < 1 || box.h < 1 || alpha < 1)
        return;
    use(paint, colour, alpha > 255 ? 255 : alpha);
    SDL_RenderFillRect(paint->renderer, &box);
}

void paint_fill(Paint *paint, SDL_Rect box, uint32_t colour) {
    paint_veil(paint, box, colour, 255);
}

/* ---- round shapes */

static double disc(double distance, double radius) {
    double inside = radius - distance + 0.5;
    return inside < 0 ? 0 : inside > 1 ? 1 : inside;
}

/* White, with the coverage as alpha. */
static SDL_Texture *texture_of(Paint *paint, SDL_Surface *surface) {
    SDL_Texture *texture = SDL_CreateTextureFromSurface(paint->renderer, surface);
    SDL_FreeSurface(surface);
    if (!texture)
        die_out_of_memory();
    SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
    return texture;
}

static SDL_Surface *blank(int width, int height) {
    SDL_Surface *surface =
        SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_ARGB8888);
    if (!surface)
        die_out_of_memory();
    return surface;
}

static void put(SDL_Surface *surface, int x, int y, double alpha) {
    Uint32 *row = (Uint32 *)(void *)((char *)surface->pixels + y * surface->pitch);
    row[x] = (Uint32)(alpha * 255 + 0.5) << 24 | 0xFFFFFFu;
}

/* A disc or ring of this radius in a square of twice that. */
static SDL_Texture *mask(Paint *paint, int radius, int thickness, uint32_t colour) {
    SDL_Texture *texture = NULL;
    for (int i = 0; i < paint->mask_count && !texture; i++)
        if (paint->masks[i].radius == radius && paint->masks[i].thickness == thickness)
            texture = paint->masks[i].texture;
    if (!texture) {
        SDL_Surface *surface = blank(2 * radius, 2 * radius);
        for (int y = 0; y < 2 * radius; y++)
            for (int x = 0; x < 2 * radius; x++) {
                double away = hypot(x + 0.5 - radius, y + 0.5 - radius);
                double share = disc(away, radius);
                if (thickness)
                    share -= disc(away, radius - thickness);
                put(surface, x, y, share);
            }
        texture = texture_of(paint, surface);
        if (paint->mask_count == MASKS) {
            SDL_DestroyTexture(paint->masks[0].texture);
            paint->masks[0] = paint->masks[--paint->mask_count];
        }
        paint->masks[paint->mask_count++] = (Mask){radius, thickness, texture};
    }
    SDL_SetTextureColorMod(texture, (Uint8)(colour >> 16), (Uint8)(colour >> 8), (Uint8)colour);
    return texture;
}

static void corners(Paint *paint, SDL_Rect box, int radius, int thickness, uint32_t colour) {
    SDL_Texture *texture = mask(paint, radius, thickness, colour);
    for (int i = 0; i < 4; i++) {
        int right = i & 1, low = i >> 1;
        SDL_Rect from = {right * radius, low * radius, radius, radius};
        SDL_Rect to = {right ? box.x + box.w - radius : box.x, low ? box.y + box.h - radius : box.y,
                       radius, radius};
        SDL_RenderCopy(paint->renderer, texture, &from, &to);
    }
}

static int fitting(SDL_Rect box, int radius) {
    int most = (box.w < box.h ? box.w : box.h) / 2;
    return radius > most ? most : radius;
}

void paint_round(Paint *paint, SDL_Rect box, int radius, uint32_t colour) {
    int r = fitting(box, radius);
    if (box.w < 1 || box.h < 1)
        return;
    if (r > 0)
        corners(paint, box, r, 0, colour);
    paint_fill(paint, (SDL_Rect){box.x + r, box.y, box.w - 2 * r, r}, colour);
    paint_fill(paint, (SDL_Rect){box.x, box.y + r, box.w, box.h - 2 * r}, colour);
    paint_fill(paint, (SDL_Rect){box.x + r, box.y + box.h - r, box.w - 2 * r, r}, colour);
}

void paint_border(Paint *paint, SDL_Rect box, int radius, int thickness, uint32_t colour) {
    int r = fitting(box, radius), t = thickness;
    if (box.w < 2 * t || box.h < 2 * t)
        return;
    if (r > 0)
        corners(paint, box, r, t, colour);
    paint_fill(paint, (SDL_Rect){box.x + r, box.y, box.w - 2 * r, t}, colour);
    paint_fill(paint, (SDL_Rect){box.x + r, box.y + box.h - t, box.w - 2 * r, t}, colour);
    int top = r > t ? r : t;
    paint_fill(paint, (SDL_Rect){box.x, box.y + top, t, box.h - 2 * top}, colour);
    paint_fill(paint, (SDL_Rect){box.x + box.w - t, box.y + top, t, box.h - 2 * top}, colour);
}

void paint_focus(Paint *paint, SDL_Rect box, int radius) {
    int away = theme_fixed(&paint->theme, 2), t = theme_fixed(&paint->theme, 3), o = away + t;
    paint_border(paint, (SDL_Rect){box.x - o, box.y - o, box.w + 2 * o, box.h + 2 * o}, radius + o,
                 t, theme_colour(&paint->theme, COLOUR_ACCENT));
}

void paint_dot(Paint *paint, int x, int y, int radius, uint32_t colour) {
    if (radius < 1)
        return;
    SDL_Rect to = {x - radius, y - radius, 2 * radius, 2 * radius};
    SDL_RenderCopy(paint->renderer, mask(paint, radius, 0, colour), NULL, &to);
}

void paint_meter(Paint *paint, SDL_Rect box, double share, uint32_t colour, uint32_t rest) {
    share = share < 0 ? 0 : share > 1 ? 1 : share;
    int filled = (int)lround(box.w * share);
    paint_round(paint, box, box.h / 2, rest);
    if (filled < 1)
        return;
    if (filled < box.h) /* a round end needs its width */
        filled = box.h;
    paint_round(paint, (SDL_Rect){box.x, box.y, filled, box.h}, box.h / 2, colour);
}

/* ---- patterns and icons */

static double pattern_at(Pattern pattern, int x, int y) {
    switch (pattern) {
    case PATTERN_STRIPES:
        return (x + y) % 8 < 3;
    case PATTERN_DOTS:
        return disc(hypot(x % 8 - 3.5, y % 8 - 3.5), 2);
    case PATTERN_GRID:
        return x % 8 < 2 || y % 8 < 2;
    case PATTERN_WAVES: {
        double wave = fmod(y + 2 * sin(x * 3.14159265 / 8) + 16, 8);
        return disc(fabs(wave - 4), 1.2);
    }
    case PATTERN_BRICKS:
        return y % 8 < 1 || (x + (y / 8 % 2) * 8) % 16 < 1;
    default:
        return 1;
    }
}

void paint_pattern(Paint *paint, SDL_Rect box, Pattern pattern, uint32_t colour) {
    if (pattern == PATTERN_PLAIN) {
        paint_fill(paint, box, colour);
        return;
    }
    if (!paint->patterns[pattern]) {
        SDL_Surface *tile = blank(TILE, TILE);
        for (int y = 0; y < TILE; y++)
            for (int x = 0; x < TILE; x++)
                put(tile, x, y, pattern_at(pattern, x, y));
        paint->patterns[pattern] = texture_of(paint, tile);
    }
    SDL_SetTextureColorMod(paint->patterns[pattern], (Uint8)(colour >> 16), (Uint8)(colour >> 8),
                           (Uint8)colour);
    for (int y = 0; y < box.h; y += TILE)
        for (int x = 0; x < box.w; x += TILE) {
            SDL_Rect from = {0, 0, box.w - x < TILE ? box.w - x : TILE,
                             box.h - y < TILE ? box.h - y : TILE};
            SDL_Rect to = {box.x + x, box.y + y, from.w, from.h};
            SDL_RenderCopy(paint->renderer, paint->patterns[pattern], &from, &to);
        }
}

uint32_t paint_mix(uint32_t from, uint32_t to, double share) {
    uint32_t out = 0;
    for (int shift = 0; shift < 24; shift += 8) {
        double x = (double)(from >> shift & 0xFF), y = (double)(to >> shift & 0xFF);
        out |= (uint32_t)(x + (y - x) * share + .5) << shift;
    }
    return out;
}

void paint_paper(Paint *paint, SDL_Rect box, Pattern pattern, Colour colour) {
    const Theme *theme = paint_theme(paint);
    uint32_t ink = theme_colour(theme, colour), ground = theme_colour(theme, COLOUR_CARD);
    paint_fill(paint, box, paint_mix(ground, ink, .16));
    if (pattern != PATTERN_PLAIN)
        paint_pattern(paint, box, pattern, paint_mix(ground, ink, .72));
}

static SDL_Texture *icon_texture(Paint *paint, Icon icon, int size) {
    for (int i = 0; i < paint->icon_count; i++)
        if (paint->icons[i].icon == icon && paint->icons[i].size == size)
            return paint->icons[i].texture;
    if (paint->icon_count == ICONS) {
        SDL_DestroyTexture(paint->icons[0].texture);
        paint->icons[0] = paint->icons[--paint->icon_count];
    }
    Text path = {0};
    text_addf(&path, "%s/icons/%s.svg", paint->assets, icon_files[icon]);
    size_t len = 0;
    char *svg = SDL_LoadFile(text_cstr(&path), &len);
    text_release(&path);
    SDL_Surface *drawn = svg ? svg_render(svg, len, size, size) : NULL;
    SDL_free(svg);
    /* without the file or the library an empty one: no icon ever stands alone */
    SDL_Texture *texture = texture_of(paint, drawn ? drawn : blank(size, size));
    paint->icons[paint->icon_count].icon = icon;
    paint->icons[paint->icon_count].size = size;
    paint->icons[paint->icon_count++].texture = texture;
    return texture;
}

void paint_icon(Paint *paint, Icon icon, SDL_Rect box, uint32_t colour) {
    if (icon == ICON_NONE || box.w < 1 || !paint->warm)
        return;
    SDL_Texture *texture = icon_texture(paint, icon, box.w);
    SDL_SetTextureColorMod(texture, (Uint8)(colour >> 16), (Uint8)(colour >> 8), (Uint8)colour);
    SDL_RenderCopy(paint->renderer, texture, NULL, &box);
}

void paint_text(Paint *paint, const Layout *layout, int x, int y) {
    layouts_draw(paint->layouts, layout, x, y);
}

void paint_label(Paint *paint, const char *text, int size, SDL_Rect box, uint32_t colour) {
    TextSpec spec = {.text = text, .size = size, .leading = size * 5 / 4, .colour = colour};
    const Layout *layout = layouts_get(paint->layouts, &spec, 0);
    if (layout->width <= box.w)
        paint_text(paint, layout, box.x + (box.w - layout->width) / 2,
                   box.y + (box.h - layout->height) / 2);
}
