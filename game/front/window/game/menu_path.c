#include "front/window/game/menu_path.h"

#include <math.h>

#include "front/shared/figures.h"
#include "front/window/game/levels.h"
#include "front/window/game/look.h"
#include "front/window/game/menu_next.h"
#include "front/window/ui/stroke.h"

#include "base/banned.h"

/* Units: from card to card, the edge of one, the least that words below a face need, a face. */
enum { WAY = SPACE_48, EDGE = SPACE_16, EDGE_ABOVE = SPACE_12, LEAST = 120, FACE = 160 };
enum { LINE = 4, DOTS = 9 };
enum { WITH_ICON = 18 }; /* letters: a button with room for an icon beside its word */

/* How the cards lie. */
typedef struct Rows {
    int columns;    /* how many beside each other */
    int tile, face; /* from one card to the next; the size of a face: units */
} Rows;

/* ---- the path */

/* Where the path goes below a row, to the beginning of the next. */
typedef struct Bend {
    int columns; /* of the row above */
    bool walked;
} Bend;

enum { ARC = 6, MOST_POINTS = 2 * ARC + 4 };

/* Dots, or a line where it was walked. */
static void draw_along(Paint *paint, const SDL_FPoint *points, int count, bool walked) {
    const Theme *theme = paint_theme(paint);
    int thick = theme_fixed(theme, LINE);
    float step = (float)theme_fixed(theme, DOTS), left = 0;
    uint32_t colour = theme_colour(theme, walked ? COLOUR_GOOD : COLOUR_CONTROL);
    for (int i = 0; i + 1 < count; i++) {
        SDL_FPoint a = points[i], b = points[i + 1];
        float length = hypotf(b.x - a.x, b.y - a.y);
        if (walked)
            paint_line(paint, a.x, a.y, b.x, b.y, (float)thick, colour);
        for (; !walked && left <= length && length > 0; left += step)
            paint_dot(paint, (int)lroundf(a.x + (b.x - a.x) * left / length),
                      (int)lroundf(a.y + (b.y - a.y) * left / length), thick / 2, colour);
        left -= length;
    }
}

/* Between two cards, and free of their edges. */
static void draw_way(Paint *paint, SDL_Rect box, void *context) {
    const bool *walked = context;
    float y = (float)(box.y + box.h / 2), edge = (float)theme_fixed(paint_theme(paint), LINE + 1);
    const SDL_FPoint points[] = {{(float)box.x + edge, y}, {(float)(box.x + box.w) - edge, y}};
    draw_along(paint, points, 2, *walked);
}

/* A quarter of a circle from `from` about its middle, as points. */
static int add_arc(SDL_FPoint *points, int count, float x, float y, float radius, float from) {
    for (int i = 0; i <= ARC; i++) {
        float angle = from + (float)M_PI / 2 * (float)i / ARC;
        points[count++] = (SDL_FPoint){x + radius * cosf(angle), y + radius * sinf(angle)};
    }
    return count;
}

/* From below the last card of a row, round, to above the first of the next. */
static void draw_turn(Paint *paint, SDL_Rect box, void *context) {
    const Bend *turn = context;
    int way = theme_space(paint_theme(paint), WAY);
    float card = (float)(box.w - (turn->columns - 1) * way) / (float)turn->columns;
    float x0 = (float)(box.x + box.w) - card / 2, x1 = (float)box.x + card / 2;
    float y0 = (float)box.y, y1 = (float)(box.y + box.h), r = (y1 - y0) / 2;
    SDL_FPoint points[MOST_POINTS], back[ARC + 1];
    int count = add_arc(points, 0, x0 - r, y0, r, 0); /* down and to the left */
    add_arc(back, 0, x1 + r, y1, r, (float)M_PI);     /* and from the left down, the other way */
    for (int i = ARC; i >= 0; i--)
        points[count++] = back[i];
    draw_along(paint, points, count, turn->walked);
}

static void draw_ring(Paint *paint, SDL_Rect box, void *context) {
    const Theme *theme = paint_theme(paint);
    (void)context;
    int size = box.w < box.h ? box.w : box.h;
    SDL_Rect ring = {box.x, box.y + (box.h - size) / 2, size, size};
    paint_border(paint, ring, size / 2, theme_fixed(theme, 2), theme_colour(theme, COLOUR_WARN));
}

/* By shape and word: a tick, a ring that is still open, or the channel of what is not played. */
static void build_standing(const Menu *menu, Ui *ui, int index, int next) {
    const Game *game = menu->game;
    const GameCase *c = &game->cases[index];
    const SettingsBest *best = settings_best(&game->settings, c->entry->id);
    Lang lang = app_lang(game->app);
    Text text = {0};
    bool passed = best && best->passed;
    Colour colour = passed ? COLOUR_GOOD : index == next ? COLOUR_ACCENT : COLOUR_MUTED;
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    if (best && !passed)
        ui_canvas(ui, msg(lang, MSG_MENU_RING), 14, 14, draw_ring, NULL);
    else
        ui_icon(ui, passed ? ICON_TICK : look_icon(c->channel), 18, colour);
    if (best)
        menu_add_best(&text, lang, MSG_MENU_PASSED, MSG_MENU_TRIED, best);
    else if (index == next)
        text_add(&text, msg(lang, MSG_MENU_HERE));
    else
        text_add(&text, *c->sector ? c->sector : msg(lang, words_channel(c->channel)));
    ui_note(ui, text_cstr(&text))->colour = colour;
    ui_end(ui);
    text_release(&text);
}

/* All that stands on it, as it is read out. */
static void add_name(const Menu *menu, int index, int next, Text *out) {
    const Game *game = menu->game;
    const GameCase *c = &game->cases[index];
    const SettingsBest *best = settings_best(&game->settings, c->entry->id);
    Lang lang = app_lang(game->app);
    text_addf(out, "%s. ", c->title);
    if (*c->customer)
        text_addf(out, "%s. ", c->customer);
    text_addf(out, "%s ", c->summary);
    menu_add_facts(c, lang, out);
    text_add(out, ". ");
    if (best)
        menu_add_best(out, lang, MSG_MENU_PASSED_NAME, MSG_MENU_TRIED_NAME, best);
    else if (index == next)
        text_add(out, msg(lang, MSG_MENU_HERE_NAME));
}

static void build_person(const Menu *menu, Ui *ui, int index, int next, Rows rows) {
    const Game *game = menu->game;
    const GameCase *c = &game->cases[index];
    Lang lang = app_lang(game->app);
    Text name = {0};
    add_name(menu, index, next, &name);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    Widget *tile = ui_card_begin(ui, MENU_CASE + index, 0, text_cstr(&name));
    tile->state |= index == next ? STATE_CHECKED : STATE_QUIET;
    menu_face(ui, c, rows.face);
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_text(ui, TYPE_INTERFACE, c->title)->face = FACE_SEMIBOLD;
    if (*c->customer)
        ui_note(ui, c->customer);
    build_standing(menu, ui, index, next);
    if (!c->whole)
        ui_note(ui, msg(lang, MSG_MENU_OPEN));
    ui_end(ui);
    ui_end(ui);
    if (game_standing(game, index) != CASE_NEW) {
        ui_row(ui, (Box){0});
        Widget *back = menu_build_back(ui, MENU_BACK + index, lang, c->title);
        if (ui_letters(ui, TYPE_NOTE) * (rows.tile - WAY - 2 * EDGE) / ui_width(ui) < WITH_ICON)
            back->icon = ICON_NONE; /* its word stays whole */
        ui_end(ui);
    }
    ui_end(ui);
    text_release(&name);
}

/* As many beside each other as can be, and the last row no emptier than it must. */
static Rows rows_of(const Ui *ui, int count) {
    int window = ui_width(ui) - 2 * SPACE_24;
    int letters = MENU_LETTERS * ui_width(ui) / ui_letters(ui, TYPE_REPLY);
    int room = (letters < window ? letters : window) + WAY;
    int most = room / (LEAST + 2 * EDGE + WAY), lines;
    Rows rows = {.columns = most < 1 ? 1 : most};
    lines = (count + rows.columns - 1) / rows.columns;
    if (lines)
        rows.columns = (count + lines - 1) / lines;
    rows.tile = room / rows.columns;
    int inside = rows.tile - WAY - 2 * EDGE;
    rows.face = inside < FACE ? inside : FACE;
    return rows;
}

/* ---- levels */

static bool begins_level(const Game *game, int index) {
    return level_of(game, index).first == index;
}

/* Its name, and how many of it were passed. */
static void build_sign(const Game *game, Ui *ui, int from) {
    Level level = level_of(game, from);
    Text head = {0}, done = {0};
    char numbers[2][16];
    snprintf(numbers[0], sizeof numbers[0], "%d", level.passed);
    snprintf(numbers[1], sizeof numbers[1], "%d", level.count);
    level_add_name(game, &level, &head);
    ui_heading(ui, 2, text_cstr(&head))->type = TYPE_REPLY;
    if (level.passed) {
        msg_fill(&done, app_lang(game->app), MSG_MENU_LEVEL_DONE, numbers[0], numbers[1]);
        ui_note(ui, text_cstr(&done));
    }
    text_release(&head);
    text_release(&done);
}

/* Above a row, over whom each level begins: as wide as what of it stands in this row. */
static void build_signs(const Game *game, Ui *ui, int from, int to, Rows rows) {
    bool any = false;
    for (int i = from; i < to; i++)
        any |= begins_level(game, i);
    if (!any)
        return;
    ui_row(ui, (Box){.align = ALIGN_START}); /* the names level, whatever stands below one */
    for (int i = from, next; i < to; i = next) {
        for (next = i + 1; next < to && !begins_level(game, next);)
            next++;
        ui_column(ui, (Box){.width = next < to ? (next - i) * rows.tile : 0,
                            .grow = next < to ? 0 : 1,
                            .pad_x = EDGE});
        if (begins_level(game, i))
            build_sign(game, ui, i);
        ui_end(ui);
    }
    ui_end(ui);
}

/* ---- all of it */

static bool *is_walked(const Game *game, Ui *ui, int index) {
    bool *walked = ui_room(ui, sizeof *walked);
    *walked = game_standing(game, index) == CASE_PASSED;
    return walked;
}

static void build_row(const Menu *menu, Ui *ui, int from, int next, Rows rows) {
    const Game *game = menu->game;
    Lang lang = app_lang(game->app);
    ui_row(ui, (Box){.align = ALIGN_START});
    for (int i = from; i < from + rows.columns; i++) {
        bool is = i < game->case_count;
        if (i > from && is)
            ui_canvas(ui, msg(lang, MSG_MENU_WAY), WAY, rows.face + 2 * EDGE_ABOVE, draw_way,
                      is_walked(game, ui, i - 1));
        else if (i > from)
            ui_spring(ui)->lay = (Box){.width = WAY};
        if (is)
            build_person(menu, ui, i, next, rows);
        else
            ui_spring(ui);
    }
    ui_end(ui);
}

static void build_turn(const Game *game, Ui *ui, int last, Rows rows) {
    Bend *turn = ui_room(ui, sizeof *turn);
    *turn = (Bend){rows.columns, game_standing(game, last) == CASE_PASSED};
    ui_canvas(ui, msg(app_lang(game->app), MSG_MENU_WAY), 0, SPACE_32, draw_turn, turn)->lay.align =
        ALIGN_STRETCH;
}

void menu_path_build(Menu *menu, Ui *ui) {
    const Game *game = menu->game;
    int next =
        game->settings.introduced ? game_next(game) : -1; /* else the guide is what is next */
    if (menu->reading || !game->case_count)
        return;
    Rows rows = rows_of(ui, game->case_count);
    ui_column(ui, (Box){.gap = SPACE_8});
    for (int from = 0; from < game->case_count; from += rows.columns) {
        int to = from + rows.columns < game->case_count ? from + rows.columns : game->case_count;
        if (from)
            build_turn(game, ui, from - 1, rows);
        build_signs(game, ui, from, to, rows);
        build_row(menu, ui, from, next, rows);
    }
    ui_end(ui);
}
