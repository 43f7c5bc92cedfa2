#include "front/window/game/menu_left.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/path.h"
#include "base/system.h"
#include "front/shared/day.h"
#include "front/window/game/menu_next.h"
#include "front/window/game/scene.h"
#include "store/setup_fields.h"

#include "base/banned.h"

enum {
    FACE = 40,
    FEW = 2,
    MOST_FACES = 8
}; /* of many only the newest are shown until all are asked for */

const GameCase *menu_left_case(const Menu *menu, int index) {
    const MenuLeft *left = &menu->left[index];
    return left->at >= 0           ? &menu->game->cases[left->at]
           : left->elsewhere.title ? &left->elsewhere
                                   : NULL;
}

static const char *title_of(const Menu *menu, int index) {
    const GameCase *c = menu_left_case(menu, index);
    const MenuLeft *left = &menu->left[index];
    return c                   ? c->title
           : left->closed >= 0 ? menu->game->closed[left->closed].title
                               : path_base(left->name);
}

/* ---- looking */

static int find_case(const Game *game, const char *name) {
    for (int i = 0; i < game->case_count; i++)
        if (!strcmp(game->cases[i].entry->folder, name) || !strcmp(game->cases[i].entry->id, name))
            return i;
    return -1;
}

static void add(Menu *menu, const Journal *journal, int at) {
    int64_t ended_ms;
    GROW_BY(menu, left, left_count, left_capacity, 1);
    MenuLeft *left = &menu->left[menu->left_count++];
    *left = (MenuLeft){.path = xstrdup(journal_path(journal)),
                       .name = xstrdup(journal_case(journal)),
                       .at = at,
                       .closed = at < 0 ? game_find_closed(menu->game, journal_case(journal)) : -1,
                       .answers = journal_answers(journal),
                       .turn = journal_turn(journal),
                       .started_ms = journal_started_ms(journal),
                       .ended = journal_ended(journal, &ended_ms)};
    setup_read_mode(journal_inputs(journal), &left->mode);
    if (at < 0 && left->closed < 0 &&
        game_read_elsewhere(menu->game, left->name, &left->entry, &left->elsewhere))
        left->elsewhere.entry = NULL; /* the list may still move: see menu_left_find */
}

void menu_left_forget(Menu *menu) {
    for (int i = 0; i < menu->left_count; i++) {
        free(menu->left[i].path);
        free(menu->left[i].name);
        if (menu->left[i].elsewhere.title)
            library_entry_release(&menu->left[i].entry);
        game_case_release(&menu->left[i].elsewhere);
    }
    menu->left_count = 0;
}

void menu_left_find(Menu *menu) {
    Game *game = menu->game;
    Findings findings;
    JournalShelf shelf;
    Journal *journal;
    findings_init(&findings, app_lang(game->app));
    journal_shelf_init(&shelf);
    menu_left_forget(menu);
    while ((journal = journal_shelf_next(&shelf, &findings))) {
        int at = find_case(game, journal_case(journal));
        if (at >= 0 || file_exists(journal_case(journal)) ||
            game_find_closed(game, journal_case(journal)) >= 0)
            add(menu, journal, at);
        else
            game_tell_gone(game, journal);
        journal_close(journal);
    }
    for (int i = 0; i < menu->left_count; i++) /* all of them stand where they stay */
        menu->left[i].elsewhere.entry = &menu->left[i].entry;
    game_tell_all(game, &findings);
    journal_shelf_release(&shelf);
    findings_release(&findings);
    menu->looked = true;
}

void menu_left_release(Menu *menu) {
    menu_left_forget(menu);
    free(menu->left);
}

/* ---- showing */

static void add_facts(const Menu *menu, const MenuLeft *left, Text *out) {
    Lang lang = app_lang(menu->game->app);
    Text text = {0};
    if (left->ended)
        text_add(&text, msg(lang, MSG_MENU_LEFT_ENDED));
    else if (left->answers)
        msg_count(&text, lang, MSG_MENU_LEFT_SOME, left->answers);
    else
        text_add(&text, msg(lang, MSG_MENU_LEFT_NONE));
    text_join(out, " · ", text_cstr(&text));
    if (left->mode == PLAY_ASSESSMENT)
        text_join(out, " · ", msg(lang, MSG_MENU_LEFT_ASSESSMENT));
    text_clear(&text);
    Text day = {0};
    words_add_day(&day, lang, left->started_ms, system_utc_ms());
    msg_fill(&text, lang, MSG_MENU_LEFT_SINCE, text_cstr(&day));
    text_join(out, " · ", text_cstr(&text));
    if (left->closed >= 0) /* what is wrong with its case */
        text_join(out, ". ", menu->game->closed[left->closed].why);
    text_release(&day);
    text_release(&text);
}

static void button(Ui *ui, int id, Lang lang, Msg text, Msg name, const char *title, bool quiet) {
    Text full = {0};
    msg_fill(&full, lang, name, title);
    Widget *widget = ui_button(ui, id, msg(lang, text));
    widget->name = ui_copy(ui, text_cstr(&full));
    if (quiet)
        widget->state |= STATE_QUIET;
    text_release(&full);
}

void menu_left_build_away(const Menu *menu, Ui *ui, int index) {
    button(ui, MENU_AWAY + index, app_lang(menu->game->app), MSG_MENU_LEFT_AWAY,
           MSG_MENU_LEFT_AWAY_NAME, title_of(menu, index), true);
}

static void build_one(Menu *menu, Ui *ui, int index) {
    const MenuLeft *left = &menu->left[index];
    const Game *game = menu->game;
    const GameCase *c = menu_left_case(menu, index);
    const char *title = title_of(menu, index);
    Lang lang = app_lang(game->app);
    Text facts = {0}, who = {0};
    add_facts(menu, left, &facts);
    text_add(&who, title);
    if (c && *c->customer)
        text_join(&who, " · ", c->customer);
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = ui_is_narrow(ui)});
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .grow = 1});
    if (c)
        menu_face(ui, c, FACE);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_text(ui, TYPE_INTERFACE, text_cstr(&who))->face = FACE_SEMIBOLD;
    ui_note(ui, text_cstr(&facts));
    ui_end(ui);
    ui_end(ui);
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    if (left->closed < 0)
        button(ui, MENU_LEFT + index, lang, left->ended ? MSG_MENU_LEFT_END : MSG_MENU_LEFT_GO,
               left->ended ? MSG_MENU_LEFT_END_NAME : MSG_MENU_LEFT_GO_NAME, title, false);
    menu_left_build_away(menu, ui, index);
    ui_end(ui);
    ui_end(ui);
    text_release(&facts);
    text_release(&who);
}

/* Of many only who they are, until all are asked for. */
static void build_faces(const Menu *menu, Ui *ui, int next, int count) {
    const Game *game = menu->game;
    Text text = {0};
    char number[16];
    snprintf(number, sizeof number, "%d", count);
    msg_fill(&text, app_lang(game->app), MSG_MENU_LEFT_ALL, number);
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER, .wrap = true});
    for (int i = 0, shown = 0; i < menu->left_count && shown < MOST_FACES; i++)
        if (i != next && menu_left_case(menu, i)) {
            menu_face(ui, menu_left_case(menu, i), FACE);
            shown++;
        }
    ui_button(ui, MENU_LEFT_ALL, text_cstr(&text))->state |= STATE_QUIET;
    ui_end(ui);
    text_release(&text);
}

void menu_left_build(Menu *menu, Ui *ui) {
    int next = menu_left_newest(menu), count = menu->left_count - (next >= 0), shown = 0;
    if (count <= 0 || menu->reading)
        return;
    bool all = menu->all_left || count <= FEW;
    Box box = {.card = true,
               .pad = SPACE_12,
               .pad_x = SPACE_12,
               .gap = all ? SPACE_8 : SPACE_24,
               .align = all ? ALIGN_AUTO : ALIGN_CENTER};
    if (all || ui_is_narrow(ui))
        ui_column(ui, box);
    else
        ui_row(ui, box);
    ui_heading(ui, 2, msg(app_lang(menu->game->app), MSG_MENU_LEFT))->type = TYPE_INTERFACE;
    if (!all)
        build_faces(menu, ui, next, count);
    for (int i = 0; all && i < menu->left_count; i++) {
        if (i == next)
            continue;
        if (shown++)
            ui_rule(ui);
        build_one(menu, ui, i);
    }
    ui_end(ui);
}

void menu_left_ask(Menu *menu, Ui *ui) {
    Lang lang = app_lang(menu->game->app);
    if (menu->away < 0 || menu->away >= menu->left_count)
        return;
    Text title = {0};
    msg_fill(&title, lang, MSG_MENU_AWAY_TITLE, title_of(menu, menu->away));
    ui_layer(ui, true);
    ui_column(ui, (Box){.card = true, .pad = SPACE_32, .gap = SPACE_16, .letters = 48});
    ui_heading(ui, 2, text_cstr(&title));
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_MENU_AWAY_ABOUT));
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    ui_button(ui, MENU_AWAY_NO, msg(lang, MSG_MENU_AWAY_NO))->state |= STATE_PRIMARY;
    ui_button(ui, MENU_AWAY_YES, msg(lang, MSG_MENU_AWAY_YES));
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    text_release(&title);
}

/* ---- hands */

/* Who passed a case goes on to the next; that it was begun again and left stands in the list. */
static bool is_passed(const Menu *menu, const GameCase *c) {
    const SettingsBest *best = settings_best(&menu->game->settings, c->entry->id);
    return best && best->passed;
}

int menu_left_newest(const Menu *menu) {
    for (int i = 0; i < menu->left_count; i++) {
        const GameCase *c = menu_left_case(menu, i);
        if (c && menu->left[i].closed < 0 && !menu->left[i].ended && !is_passed(menu, c))
            return i;
    }
    return -1;
}

/* The journal, if it is still there and nobody plays it. */
static Journal *open_left(Menu *menu, int index) {
    Findings findings;
    bool busy = false;
    findings_init(&findings, app_lang(menu->game->app));
    Journal *journal = journal_open(menu->left[index].path, &busy, &findings);
    game_tell_all(menu->game, &findings);
    findings_release(&findings);
    return journal;
}

void menu_left_go_on(Menu *menu, int index) {
    Game *game = menu->game;
    Journal *journal = open_left(menu, index);
    Opened *opened = journal ? game_open_left(game, journal) : NULL;
    if (opened) {
        scene_open(game, opened, journal);
        return;
    }
    if (journal)
        journal_close(journal);
    menu_left_find(menu);
}

static void throw_away(Menu *menu) {
    Journal *journal = open_left(menu, menu->away);
    if (journal)
        journal_finish(journal);
    menu->away = -1;
    menu_left_find(menu);
}

bool menu_left_act(Menu *menu, const UiAction *action) {
    int id = action->id;
    if (id == MENU_AWAY_YES) {
        throw_away(menu);
    } else if (id == MENU_LEFT_ALL) {
        menu->all_left = true;
        ui_focus(app_ui(menu->game->app), MENU_AWAY + (menu_left_newest(menu) == 0));
    } else if (id == MENU_AWAY_NO) {
        menu->away = -1;
    } else if (id >= MENU_LEFT && id < MENU_LEFT + menu->left_count) {
        menu_left_go_on(menu, id - MENU_LEFT);
    } else if (id >= MENU_AWAY && id < MENU_AWAY + menu->left_count) {
        menu->away = id - MENU_AWAY;
    } else {
        return false;
    }
    return true;
}
