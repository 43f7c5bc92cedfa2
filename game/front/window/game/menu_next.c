#include "front/window/game/menu_next.h"

#include <stdlib.h>

#include "front/shared/figures.h"
#include "front/window/game/face.h"
#include "front/window/game/greeting.h"
#include "front/window/game/levels.h"
#include "front/window/game/menu_example.h"
#include "front/window/game/menu_left.h"
#include "front/window/ui/desktop.h"

#include "base/banned.h"

enum { EXAMPLE = 100 }; /* letters: room for one beside it */
enum { FACE_NEXT = 176, FACE_NARROW = 88 };
enum { ABOVE = 600 }; /* a face stands above what is said of it in a window that is no wider */

Widget *menu_face(Ui *ui, const GameCase *c, int size) {
    return face_small(ui, *c->customer ? c->customer : c->title, c->portrait, c->entry->id,
                      c->entry->folder, c->channel, size);
}

void menu_add_facts(const GameCase *c, Lang lang, Text *out) {
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

void menu_add_best(Text *out, Lang lang, Msg passed, Msg tried, const SettingsBest *best) {
    Text score = {0};
    words_add_score(&score, lang, best->total);
    if (best->passed)
        msg_fill(out, lang, passed, text_cstr(&score));
    else
        text_add(out, msg(lang, tried));
    text_release(&score);
}

void menu_build_card(Ui *ui, int id, Icon icon, const char *title, const char *note) {
    Text name = {0};
    text_add(&name, title);
    if (*note)
        text_join(&name, ". ", note);
    ui_card_begin(ui, id, 0, text_cstr(&name));
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER});
    ui_icon(ui, icon, 24, COLOUR_MUTED);
    Widget *words = ui_text(ui, TYPE_REPLY, title);
    words->face = FACE_SEMIBOLD;
    words->lay.grow = 1;
    if (*note)
        ui_note(ui, note);
    ui_end(ui);
    ui_end(ui);
    text_release(&name);
}

Widget *menu_build_back(Ui *ui, int id, Lang lang, const char *title) {
    Text name = {0};
    msg_fill(&name, lang, MSG_MENU_BACK_NAME, title);
    Widget *back = ui_button(ui, id, msg(lang, MSG_MENU_BACK));
    back->name = ui_copy(ui, text_cstr(&name));
    back->type = TYPE_NOTE;
    back->icon = ICON_CLOCK;
    text_release(&name);
    return back;
}

int menu_onward(const Game *game) {
    int next = game_next(game);
    for (int i = next < 0 ? game->case_count : next; i < game->case_count; i++)
        if (game_standing(game, i) == CASE_NEW)
            return i;
    return -1;
}

/* ---- what comes next */

static void build_guide(Ui *ui, Lang lang) {
    bool narrow = ui_is_narrow(ui), example = !narrow && ui_letters(ui, TYPE_REPLY) >= EXAMPLE;
    ui_row(ui, (Box){.card = true,
                     .pad = SPACE_24,
                     .gap = SPACE_32,
                     .align = ALIGN_CENTER,
                     .grow = narrow ? 0 : 1});
    ui_column(ui, (Box){.gap = SPACE_16, .grow = 1});
    ui_heading(ui, 2, msg(lang, MSG_MENU_GUIDE_TITLE));
    ui_text(ui, TYPE_REPLY, msg(lang, MSG_MENU_GUIDE_ABOUT));
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = true});
    ui_button(ui, MENU_GUIDE, msg(lang, MSG_MENU_GUIDE))->state |= STATE_PRIMARY;
    if (desktop_has_keys()) { /* its room is kept: the button beside it stays where it is */
        bool enters = ui_is_by_keys(ui) && ui_focused(ui) == MENU_GUIDE;
        ui_column(ui, (Box){.awaited = !enters});
        ui_note(ui, msg(lang, MSG_MENU_GUIDE_KEY));
        ui_end(ui);
    }
    ui_button(ui, MENU_SKIP, msg(lang, MSG_MENU_GUIDE_SKIP))->state |= STATE_QUIET;
    ui_end(ui);
    ui_end(ui);
    if (example) {
        ui_column(ui, (Box){.grow = 1});
        menu_example_build(ui, lang);
        ui_end(ui);
    }
    ui_end(ui);
}

/* Who comes next, or with whom one is in the middle of it. */
typedef struct Next {
    const GameCase *c;
    const MenuLeft *left; /* NULL: it is not begun */
} Next;

/* "De kraan", or "De kraan, beurt 7". */
static void add_title(const Next *next, Lang lang, Text *out) {
    char number[16];
    if (next->left) {
        snprintf(number, sizeof number, "%d", next->left->turn);
        msg_fill(out, lang, MSG_MENU_NEXT_TURN, next->c->title, number);
    } else {
        text_add(out, next->c->title);
    }
}

/* What is said of it, beside the face. */
static void build_words(const Menu *menu, Ui *ui, const Next *next) {
    const Game *game = menu->game;
    const GameCase *c = next->c;
    const SettingsBest *best = settings_best(&game->settings, c->entry->id);
    bool tried = best && !best->passed;
    Lang lang = app_lang(game->app);
    Text text = {0};
    Msg over = next->left ? MSG_MENU_NEXT_LEFT : tried ? MSG_MENU_NEXT_AGAIN : MSG_MENU_NEXT;
    ui_note(ui, msg(lang, over))->colour = COLOUR_ACCENT;
    add_title(next, lang, &text);
    ui_heading(ui, 2, text_cstr(&text));
    text_clear(&text);
    if (*c->customer)
        text_addf(&text, "%s · ", c->customer);
    menu_add_facts(c, lang, &text);
    ui_note(ui, text_cstr(&text));
    text_release(&text);
}

/* What they say, as a balloon from their face; else what the case is about. */
static void build_greeting(const Menu *menu, Ui *ui, const Next *next) {
    const char *summary = next->c->summary;
    if (!next->left && menu->greeting && *menu->greeting &&
        &menu->game->cases[menu->greeter] == next->c) {
        ui_row(ui, (Box){0});
        ui_column(ui, (Box){.card = true,
                            .fill = true,
                            .colour = COLOUR_PAPER,
                            .tail = ALIGN_START,
                            .pad = SPACE_12,
                            .pad_x = SPACE_4});
        ui_text(ui, TYPE_SPOKEN, menu->greeting);
        ui_end(ui);
        ui_end(ui);
    } else if (*summary) {
        ui_text(ui, TYPE_REPLY, summary);
    }
}

/* Of a case that was tried: no figure, which would be of a best that was not good enough. */
static void build_last(const Menu *menu, Ui *ui, const Next *next) {
    const Game *game = menu->game;
    const SettingsBest *best = settings_best(&game->settings, next->c->entry->id);
    if (best && !best->passed)
        ui_text(ui, TYPE_INTERFACE, msg(app_lang(game->app), MSG_MENU_NEXT_LAST));
}

/* How near the end of this stretch of the path is, once one is in it. */
static void build_rest(const Menu *menu, Ui *ui, const Next *next) {
    const Game *game = menu->game;
    int index = (int)(next->c - game->cases);
    if (next->left || index < 0 || index >= game->case_count)
        return;
    Level level = level_of(game, index);
    int rest = level.count - level.passed;
    if (!level.passed || !rest)
        return;
    Text text = {0}, name = {0};
    char number[16];
    snprintf(number, sizeof number, "%d", rest);
    level_add_name(game, &level, &name);
    msg_fill(&text, app_lang(game->app), MSG_MENU_NEXT_REST, number, text_cstr(&name));
    ui_note(ui, text_cstr(&text));
    text_release(&text);
    text_release(&name);
}

/* Who tried in vain need not do it again first. */
static void build_onward(const Menu *menu, Ui *ui, const Next *next) {
    const Game *game = menu->game;
    int to = menu_onward(game);
    if (next->left || to < 0 || &game->cases[to] == next->c)
        return;
    const GameCase *c = &game->cases[to];
    Text text = {0};
    msg_fill(&text, app_lang(game->app), MSG_MENU_ONWARD, *c->customer ? c->customer : c->title);
    ui_button(ui, MENU_ONWARD, text_cstr(&text));
    text_release(&text);
}

static void build_hands(const Menu *menu, Ui *ui, const Next *next) {
    const Game *game = menu->game;
    const GameCase *c = next->c;
    bool tried = settings_best(&game->settings, c->entry->id) != NULL;
    Lang lang = app_lang(game->app);
    Text text = {0};
    msg_fill(&text, lang,
             next->left ? MSG_MENU_GO_ON
             : tried    ? MSG_MENU_AGAIN
                        : MSG_MENU_BEGIN,
             *c->customer ? c->customer : c->title);
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = true});
    ui_button(ui, MENU_NEXT, text_cstr(&text))->state |= STATE_PRIMARY;
    if (next->left) {
        Widget *anew = ui_button(ui, MENU_ANEW, msg(lang, MSG_MENU_ANEW));
        anew->state |= STATE_QUIET;
        anew->type = TYPE_NOTE;
        text_clear(&text);
        msg_fill(&text, lang, MSG_MENU_ANEW_NAME, c->title);
        anew->name = ui_copy(ui, text_cstr(&text));
        menu_left_build_away(menu, ui, (int)(next->left - menu->left));
    }
    if (tried)
        build_onward(menu, ui, next);
    build_rest(menu, ui, next);
    ui_end(ui);
    text_release(&text);
}

static void build_case(const Menu *menu, Ui *ui, const Next *next) {
    bool narrow = ui_is_narrow(ui), above = ui_width(ui) < ABOVE;
    Box box = {.card = true,
               .pad = SPACE_24,
               .gap = SPACE_24,
               .align = ALIGN_START,
               .grow = narrow ? 0 : 1};
    if (above)
        ui_column(ui, box);
    else
        ui_row(ui, box);
    menu_face(ui, next->c, narrow ? FACE_NARROW : FACE_NEXT);
    ui_column(ui, (Box){.gap = SPACE_16, .grow = above ? 0 : 1});
    ui_column(ui, (Box){.gap = SPACE_8});
    build_words(menu, ui, next);
    ui_end(ui);
    build_greeting(menu, ui, next);
    if (!next->left)
        build_last(menu, ui, next);
    build_hands(menu, ui, next);
    ui_end(ui);
    ui_end(ui);
}

void menu_next_build(Menu *menu, Ui *ui) {
    const Game *game = menu->game;
    Lang lang = app_lang(game->app);
    int next = game_next(game), left = menu->reading ? -1 : menu_left_newest(menu);
    if (left >= 0) { /* before all else: it waits for an answer */
        build_case(menu, ui, &(Next){menu_left_case(menu, left), &menu->left[left]});
    } else if (!game->settings.introduced) {
        build_guide(ui, lang);
    } else if (menu->reading || !game->case_count) {
        return;
    } else if (next >= 0) {
        build_case(menu, ui, &(Next){&game->cases[next], NULL});
    } else {
        ui_column(
            ui,
            (Box){.card = true, .pad = SPACE_24, .gap = SPACE_8, .grow = ui_is_narrow(ui) ? 0 : 1});
        ui_heading(ui, 2, msg(lang, MSG_MENU_NEXT_DONE));
        ui_text(ui, TYPE_REPLY, msg(lang, MSG_MENU_NEXT_DONE_ABOUT));
        ui_end(ui);
    }
}

/* ---- looking */

void menu_next_find(Menu *menu) {
    int next = menu_left_newest(menu) < 0 ? game_next(menu->game) : -1;
    menu_next_release(menu);
    menu->greeter = next;
    if (menu->game->settings.introduced && next >= 0)
        menu->greeting = greeting_find(menu->game, next);
}

void menu_next_release(Menu *menu) {
    free(menu->greeting);
    menu->greeting = NULL;
}
