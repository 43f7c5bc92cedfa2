#include "front/window/game/menu_path.h"

#include <math.h>
#include <stdlib.h>

#include "front/shared/figures.h"
#include "front/window/game/face.h"
#include "front/window/game/look.h"
#include "front/window/game/menu_left.h"

#include "base/banned.h"

enum { FACE = 128, FACE_ABOVE = 160, FACE_NEXT = 144, FACE_NARROW = 88, LINE = 4, DOTS = 7 };
enum { ABOVE = 600 }; /* a face stands above what is said of it in a window that is no wider */
/* Units: from card to card, the edge of one, and what must fit in it: words below the face, or
 * beside it. Three beside each other at least, also where a level has fewer. */
enum { WAY = SPACE_24, EDGE = SPACE_16, EDGE_ABOVE = SPACE_12, LEAST = 120, BESIDE = 300, FEW = 3 };

/* How the cards of one level lie. */
typedef struct Rows {
    int columns, empty; /* how many beside each other; places left in the last row */
    int tile, face;     /* from one card to the next; the size of a face: units */
    bool beside;        /* the words stand beside the face */
} Rows;

Widget *menu_face(Ui *ui, const GameCase *c, int size) {
    return face_small(ui, *c->customer ? c->customer : c->title, c->portrait, c->entry->id,
                      c->entry->folder, c->channel, size);
}

/* "huur · telefoon · ± 6 min", without what is not known. */
static void add_facts(const GameCase *c, Lang lang, Text *out) {
    Text minutes = {0};
    char number[16];
    snprintf(number, sizeof number, "%d", c->minutes);
    text_add(out, c->sector);
    text_addf(out, "%s%s", *c->sector ? " · " : "", msg(lang, words_channel(c->channel)));
    msg_fill(&minutes, lang, MSG_MENU_MINUTES, number);
    if (c->minutes)
        text_join(out, " · ", text_cstr(&minutes));
    text_release(&minutes);
}

/* The best score filled in. */
static void add_best(Text *out, Lang lang, Msg text, const SettingsBest *best) {
    Text score = {0};
    words_add_score(&score, lang, best->total);
    msg_fill(out, lang, text, text_cstr(&score));
    text_release(&score);
}

/* ---- what comes next */

static void build_guide(Ui *ui, Lang lang, bool primary) {
    ui_column(
        ui,
        (Box){.card = true, .pad = SPACE_24, .gap = SPACE_16, .grow = ui_is_narrow(ui) ? 0 : 1});
    ui_heading(ui, 2, msg(lang, MSG_MENU_GUIDE_TITLE));
    ui_text(ui, TYPE_REPLY, msg(lang, MSG_MENU_GUIDE_ABOUT));
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = true});
    Widget *guide = ui_button(ui, MENU_GUIDE, msg(lang, MSG_MENU_GUIDE));
    if (primary)
        guide->state |= STATE_PRIMARY;
    ui_note(ui, msg(lang, MSG_MENU_GUIDE_KEY));
    ui_button(ui, MENU_SKIP, msg(lang, MSG_MENU_GUIDE_SKIP))->state |= STATE_QUIET;
    ui_end(ui);
    ui_end(ui);
}

/* What is said of it, beside the face; `left`: one is in the middle of it. */
static void build_words(const Menu *menu, Ui *ui, int index, bool left) {
    const Game *game = menu->game;
    const GameCase *c = &game->cases[index];
    const SettingsBest *best = settings_best(&game->settings, c->entry->id);
    bool tried = best && !best->passed;
    Lang lang = app_lang(game->app);
    Text text = {0};
    Msg over = left ? MSG_MENU_NEXT_LEFT : tried ? MSG_MENU_NEXT_AGAIN : MSG_MENU_NEXT;
    ui_note(ui, msg(lang, over))->colour = COLOUR_ACCENT;
    ui_heading(ui, 2, c->title);
    if (*c->summary)
        ui_text(ui, TYPE_REPLY, c->summary);
    if (tried && !left && !isnan(best->total)) {
        add_best(&text, lang, MSG_MENU_NEXT_LAST, best);
        ui_text(ui, TYPE_INTERFACE, text_cstr(&text));
        text_clear(&text);
    }
    if (*c->customer)
        text_addf(&text, "%s · ", c->customer);
    add_facts(c, lang, &text);
    ui_note(ui, text_cstr(&text));
    text_release(&text);
}

static void build_case(const Menu *menu, Ui *ui, int index, bool left, bool primary) {
    const Game *game = menu->game;
    const GameCase *c = &game->cases[index];
    bool narrow = ui_is_narrow(ui), above = ui_width(ui) < ABOVE;
    bool tried = game_standing(game, index) != CASE_NEW;
    Text text = {0};
    Box box = {.card = true,
               .pad = SPACE_24,
               .gap = SPACE_24,
               .align = ALIGN_START,
               .grow = narrow ? 0 : 1};
    if (above)
        ui_column(ui, box);
    else
        ui_row(ui, box);
    menu_face(ui, c, narrow ? FACE_NARROW : FACE_NEXT);
    ui_column(ui, (Box){.gap = SPACE_16, .grow = above ? 0 : 1});
    ui_column(ui, (Box){.gap = SPACE_8});
    build_words(menu, ui, index, left);
    ui_end(ui);
    msg_fill(&text, app_lang(game->app),
             left    ? MSG_MENU_GO_ON
             : tried ? MSG_MENU_AGAIN
                     : MSG_MENU_BEGIN,
             *c->customer ? c->customer : c->title);
    Widget *begin = ui_button(ui, MENU_NEXT, text_cstr(&text));
    if (primary)
        begin->state |= STATE_PRIMARY;
    ui_end(ui);
    ui_end(ui);
    text_release(&text);
}

void menu_path_build_next(Menu *menu, Ui *ui, bool primary) {
    const Game *game = menu->game;
    Lang lang = app_lang(game->app);
    int next = game_next(game), left = menu->reading ? -1 : menu_left_newest(menu);
    if (!game->settings.introduced) {
        build_guide(ui, lang, primary);
    } else if (menu->reading || !game->case_count) {
        return;
    } else if (left >= 0) {
        build_case(menu, ui, menu->left[left].at, true, primary);
    } else if (next >= 0) {
        build_case(menu, ui, next, false, primary);
    } else {
        ui_column(
            ui,
            (Box){.card = true, .pad = SPACE_24, .gap = SPACE_8, .grow = ui_is_narrow(ui) ? 0 : 1});
        ui_heading(ui, 2, msg(lang, MSG_MENU_NEXT_DONE));
        ui_text(ui, TYPE_REPLY, msg(lang, MSG_MENU_NEXT_DONE_ABOUT));
        ui_end(ui);
    }
}

/* ---- the path */

/* Dots, or a line where it was walked. */
static void draw_stretch(Paint *paint, SDL_Point from, SDL_Point to, bool walked) {
    const Theme *theme = paint_theme(paint);
    int thick = theme_fixed(theme, LINE), step = theme_fixed(theme, DOTS);
    int dx = to.x - from.x, dy = to.y - from.y, length = abs(dx) + abs(dy), dots = length / step;
    uint32_t colour = theme_colour(theme, walked ? COLOUR_GOOD : COLOUR_CONTROL);
    if (walked)
        paint_fill(paint,
                   (SDL_Rect){SDL_min(from.x, to.x) - thick / 2, SDL_min(from.y, to.y) - thick / 2,
                              abs(dx) + thick, abs(dy) + thick},
                   colour);
    for (int i = 0; !walked && i <= dots && dots; i++)
        paint_dot(paint, from.x + dx * i / dots, from.y + dy * i / dots, thick / 2, colour);
}

/* Between two cards, and free of their edges. */
static void draw_way(Paint *paint, SDL_Rect box, bool walked) {
    int y = box.y + box.h / 2, edge = theme_fixed(paint_theme(paint), LINE + 1);
    draw_stretch(paint, (SDL_Point){box.x + edge, y}, (SDL_Point){box.x + box.w - edge, y}, walked);
}

/* From below the last card of a level to the head of the next one. */
static void draw_turn(Paint *paint, SDL_Rect box, bool walked) {
    const Theme *theme = paint_theme(paint);
    int x = box.x + box.w - theme_space(theme, SPACE_48), y = box.y + box.h / 2;
    SDL_Point corner = {x, y};
    draw_stretch(paint, (SDL_Point){x, box.y - theme_space(theme, SPACE_8)}, corner, walked);
    draw_stretch(paint, corner, (SDL_Point){box.x, y}, walked);
}

static void draw_way_walked(Paint *paint, SDL_Rect box, void *context) {
    (void)context;
    draw_way(paint, box, true);
}

static void draw_way_open(Paint *paint, SDL_Rect box, void *context) {
    (void)context;
    draw_way(paint, box, false);
}

static void draw_turn_walked(Paint *paint, SDL_Rect box, void *context) {
    (void)context;
    draw_turn(paint, box, true);
}

static void draw_turn_open(Paint *paint, SDL_Rect box, void *context) {
    (void)context;
    draw_turn(paint, box, false);
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
        add_best(&text, lang, passed ? MSG_MENU_PASSED : MSG_MENU_TRIED, best);
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
    add_facts(c, lang, out);
    text_add(out, ". ");
    if (best)
        add_best(out, lang, best->passed ? MSG_MENU_PASSED_NAME : MSG_MENU_TRIED_NAME, best);
    else if (index == next)
        text_add(out, msg(lang, MSG_MENU_HERE_NAME));
}

static void build_back(Ui *ui, int index, Lang lang, const char *title) {
    Text name = {0};
    msg_fill(&name, lang, MSG_MENU_BACK_NAME, title);
    Widget *back = ui_button(ui, MENU_BACK + index, msg(lang, MSG_MENU_BACK));
    back->name = ui_copy(ui, text_cstr(&name));
    back->state |= STATE_QUIET;
    back->type = TYPE_NOTE;
    back->icon = ICON_CLOCK;
    text_release(&name);
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
    if (rows.beside)
        ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    else
        ui_column(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    menu_face(ui, c, rows.face);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = rows.beside ? 1 : 0});
    ui_text(ui, rows.beside ? TYPE_REPLY : TYPE_INTERFACE, c->title)->face = FACE_SEMIBOLD;
    if (*c->customer)
        ui_note(ui, c->customer);
    build_standing(menu, ui, index, next);
    if (!c->whole)
        ui_note(ui, msg(lang, MSG_MENU_OPEN));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    if (game_standing(game, index) != CASE_NEW)
        build_back(ui, index, lang, c->title);
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
    if (lines && (count + lines - 1) / lines >= FEW)
        rows.columns = (count + lines - 1) / lines;
    else if (rows.columns > FEW)
        rows.columns = FEW;
    rows.empty = lines * rows.columns - count;
    rows.tile = room / rows.columns;
    int inside = rows.tile - WAY - 2 * EDGE;
    rows.beside = inside >= BESIDE;
    rows.face = rows.beside ? FACE : inside < FACE_ABOVE ? inside : FACE_ABOVE;
    return rows;
}

/* From the level before this one, the last of which is `last`, to its head. */
static void build_turn(const Menu *menu, Ui *ui, int last, Rows before) {
    bool walked = game_standing(menu->game, last) == CASE_PASSED;
    if (before.empty && ui_is_narrow(ui))
        return; /* no room beside the head */
    ui_canvas(ui, msg(app_lang(menu->game->app), MSG_MENU_WAY), 0, SPACE_32,
              walked ? draw_turn_walked : draw_turn_open, NULL)
        ->lay.grow = 1;
    if (before.empty)
        ui_spring(ui)->lay = (Box){.width = before.empty * before.tile};
}

static void build_level(const Menu *menu, Ui *ui, int from, int to, Rows before) {
    static const Msg names[] = {MSG_MENU_NO_LEVEL, MSG_MENU_LEVEL_1, MSG_MENU_LEVEL_2,
                                MSG_MENU_LEVEL_3, MSG_MENU_LEVEL_4};
    const Game *game = menu->game;
    Lang lang = app_lang(game->app);
    int level = game->cases[from].level, passed = 0;
    Text head = {0}, done = {0};
    char numbers[3][16];
    for (int i = from; i < to; i++)
        passed += game_standing(game, i) == CASE_PASSED;
    snprintf(numbers[0], sizeof numbers[0], "%d", level);
    snprintf(numbers[1], sizeof numbers[1], "%d", passed);
    snprintf(numbers[2], sizeof numbers[2], "%d", to - from);
    if (level >= 0 && level < (int)(sizeof names / sizeof *names))
        text_add(&head, msg(lang, names[level]));
    else
        msg_fill(&head, lang, MSG_MENU_LEVEL, numbers[0]);
    msg_fill(&done, lang, MSG_MENU_LEVEL_DONE, numbers[1], numbers[2]);
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    ui_heading(ui, 2, text_cstr(&head))->type = TYPE_SPOKEN;
    if (passed)
        ui_note(ui, text_cstr(&done));
    if (from)
        build_turn(menu, ui, from - 1, before);
    ui_end(ui);
    text_release(&head);
    text_release(&done);
}

static void build_people(const Menu *menu, Ui *ui, int from, int to, int next, Rows rows) {
    const Game *game = menu->game;
    Lang lang = app_lang(game->app);
    for (int at = from; at < to; at += rows.columns) {
        ui_row(ui, (Box){.align = ALIGN_START});
        for (int i = at; i < at + rows.columns; i++) {
            if (i > at && i < to)
                ui_canvas(ui, msg(lang, MSG_MENU_WAY), WAY, rows.face + 2 * EDGE_ABOVE,
                          game_standing(game, i - 1) == CASE_PASSED ? draw_way_walked
                                                                    : draw_way_open,
                          NULL);
            else if (i > at)
                ui_spring(ui)->lay = (Box){.width = WAY};
            if (i < to)
                build_person(menu, ui, i, next, rows);
            else
                ui_spring(ui);
        }
        ui_end(ui);
    }
}

void menu_path_build(Menu *menu, Ui *ui) {
    const Game *game = menu->game;
    int next = game_next(game);
    Rows rows = {0};
    for (int from = 0, to; from < game->case_count && !menu->reading; from = to) {
        for (to = from; to < game->case_count && game->cases[to].level == game->cases[from].level;)
            to++;
        ui_column(ui, (Box){.gap = SPACE_8});
        build_level(menu, ui, from, to, rows);
        rows = rows_of(ui, to - from);
        build_people(menu, ui, from, to, next, rows);
        ui_end(ui);
    }
}
