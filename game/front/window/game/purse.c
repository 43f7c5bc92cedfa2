#include "front/window/game/purse.h"

#include <math.h>

#include "front/shared/figures.h"
#include "front/window/ui/stroke.h"

#include "base/banned.h"

enum {
    COIN = 18, /* units across */
    FEWEST = 4,
    MOST = 16,
    MOST_BEYOND = 4
};

typedef struct Coins {
    int count;    /* that were in it before the table, the last perhaps in part */
    double there; /* how many are still in it */
    int beyond;   /* what lies on the table and never was in it */
} Coins;

/* What one coin is worth: the same for most purses, so that one can tell by its coins which holds
 * more; a round amount that leaves no part over, if there is one. */
static double worth_of(double euros) {
    static const double usual[] = {5, 10}, others[] = {1, 2, 5, 10, 15, 20, 25, 50};
    double worth = 0;
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) {
        double count = euros / usual[i];
        if (count >= FEWEST && count <= MOST && fabs(count - round(count)) < 1e-9)
            return usual[i];
    }
    for (double ten = 1; ten <= 1e6; ten *= 10)
        for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
            double one = ten * others[i], count = euros / one;
            if (count > MOST)
                continue;
            if (count >= FEWEST && fabs(count - round(count)) < 1e-9)
                return one;
            if (worth <= 0)
                worth = one;
        }
    return worth > 0 ? worth : euros;
}

static Coins coins_of(double full, double left, double taken) {
    double worth = worth_of(full > 0 ? full : left > 0 ? left : taken);
    Coins coins = {.count = (int)ceil(left / worth - 1e-9)};
    coins.there = taken < left ? (left - taken) / worth : 0;
    if (taken > left) {
        double beyond = ceil((taken - left) / worth);
        coins.beyond = beyond > MOST_BEYOND ? MOST_BEYOND : (int)beyond;
    }
    return coins;
}

/* Each covers a quarter of the one before; units. */
static int place_of(int coin) {
    return coin * (COIN * 3 / 4);
}

/* Where those that never were in it begin: beyond the end of the purse. */
static int begin_of_beyond(const Coins *coins) {
    return (coins->count ? place_of(coins->count - 1) + COIN : 0) + COIN;
}

static int breadth(const Coins *coins) {
    if (coins->beyond)
        return begin_of_beyond(coins) + place_of(coins->beyond - 1) + COIN;
    return coins->count ? place_of(coins->count - 1) + COIN : 0;
}

/* Only what lies within both. */
static SDL_Rect clip_more(Paint *paint, SDL_Rect box) {
    SDL_Rect before = paint_clip(paint, box), both;
    if (before.w && SDL_IntersectRect(&before, &box, &both))
        paint_clip(paint, both);
    else if (before.w)
        paint_clip(paint, (SDL_Rect){box.x, box.y, 1, 0});
    return before;
}

static void draw_coin(Paint *paint, SDL_Rect box, double share) {
    const Theme *theme = paint_theme(paint);
    int r = box.h / 2, line = theme_fixed(theme, 2);
    paint_round(paint, box, r, theme_colour(theme, COLOUR_CARD));
    if (share > 0) {
        SDL_Rect part = box;
        part.w = (int)ceil(box.w * (share > 1 ? 1 : share));
        SDL_Rect before = clip_more(paint, part);
        paint_round(
            paint, box, r,
            theme_colour(theme, theme->scheme == SCHEME_CONTRAST ? COLOUR_ACCENT : COLOUR_MARKER));
        paint_clip(paint, before);
    }
    paint_border(paint, box, r, line, theme_colour(theme, share > 0 ? COLOUR_INK : COLOUR_CONTROL));
}

/* So many of `all` units, in a room of pixels. */
static int part_of(int units, int all, int room) {
    return all > 0 ? units * room / all : 0;
}

static void draw_coins(Paint *paint, SDL_Rect box, void *context) {
    const Coins *coins = context;
    const Theme *theme = paint_theme(paint);
    int size = box.h, all = breadth(coins) - COIN; /* the last ends where its room does */
    int room = box.w > size ? box.w - size : 0;
    for (int i = 0; i < coins->count; i++)
        draw_coin(paint, (SDL_Rect){box.x + part_of(place_of(i), all, room), box.y, size, size},
                  coins->there - i);
    if (!coins->beyond)
        return;
    uint32_t bad = theme_colour(theme, COLOUR_BAD);
    int line = theme_fixed(theme, 2);
    int begin = begin_of_beyond(coins), end = box.x + part_of(begin, all, room) - size / 2;
    paint_fill(paint, (SDL_Rect){end - line / 2, box.y, line, size}, bad); /* of the purse */
    for (int i = 0; i < coins->beyond; i++) {
        SDL_Rect coin = {box.x + part_of(begin + place_of(i), all, room), box.y, size, size};
        float in = (float)size * 0.16f, left = (float)coin.x + in, top = (float)coin.y + in;
        float far = (float)size - 2 * in;
        paint_round(paint, coin, size / 2, theme_colour(theme, COLOUR_CARD));
        paint_border(paint, coin, size / 2, line, bad);
        paint_line(paint, left, top + far, left + far, top, (float)line, bad);
    }
}

static void add_figure(Text *text, Lang lang, double left, double taken) {
    Text first = {0}, of = {0};
    words_add_euros(&of, lang, left);
    if (taken > left) {
        words_add_euros(&first, lang, taken - left);
        msg_fill(text, lang, MSG_PURSE_BEYOND, text_cstr(&first));
    } else if (left <= 0) {
        text_add(text, msg(lang, MSG_PURSE_NONE));
    } else if (taken > 0) {
        words_add_euros(&first, lang, left - taken);
        msg_fill(text, lang, MSG_PURSE_REST, text_cstr(&first), text_cstr(&of));
    } else {
        msg_fill(text, lang, MSG_PURSE_FULL, text_cstr(&of));
    }
    text_release(&first);
    text_release(&of);
}

Widget *purse_build_figure(Ui *ui, Lang lang, double left, double taken) {
    Text text = {0};
    add_figure(&text, lang, left > 0 ? left : 0, taken);
    Widget *said = ui_note(ui, text_cstr(&text));
    text_release(&text);
    said->state |= STATE_LIVE;
    if (taken > left) {
        said->colour = COLOUR_BAD;
        said->face = FACE_SEMIBOLD;
    }
    return said;
}

Widget *purse_build(Ui *ui, Lang lang, const char *role, double full, double left, double taken) {
    Coins *coins = ui_room(ui, sizeof *coins);
    Text text = {0};
    *coins = left > 0 || taken > 0 ? coins_of(full, left > 0 ? left : 0, taken) : (Coins){0};
    Widget *purse = ui_column(ui, (Box){.gap = SPACE_4});
    if (role && *role) {
        words_add_capital(&text, role);
        ui_text(ui, TYPE_INTERFACE, ui_copy(ui, text_cstr(&text)))->face = FACE_SEMIBOLD;
        text_clear(&text);
    }
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER, .wrap = role != NULL});
    if (breadth(coins))
        ui_canvas(ui, msg(lang, MSG_PURSE_NAME), breadth(coins), COIN, draw_coins, coins);
    purse_build_figure(ui, lang, left, taken);
    if (role && breadth(coins)) { /* where it is shown first */
        Text worth = {0};
        words_add_euros(&worth, lang, worth_of(full));
        msg_fill(&text, lang, MSG_PURSE_COIN, text_cstr(&worth));
        ui_note(ui, ui_copy(ui, text_cstr(&text)));
        text_release(&worth);
    }
    text_release(&text);
    ui_end(ui);
    ui_end(ui);
    return purse;
}
