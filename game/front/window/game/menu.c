/* The menu: a table of contents. One line per case along the path for new staff. */
#include "front/window/game/menu.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "front/shared/figures.h"
#include "front/window/game/card.h"
#include "front/window/game/game.h"
#include "front/window/game/look.h"
#include "front/window/game/menu_progress.h"
#include "front/window/game/scene.h"
#include "front/window/game/settings_screen.h"
#include "store/journal_shelf.h"

#include "base/banned.h"

enum {
    ID_RESUME = 1,
    ID_GUIDE,
    ID_SETTINGS,
    ID_QUIT,
    ID_DISMISS,
    ID_SCROLL,
    ID_LANG,
    ID_CASE = 100,
    ID_SET = 10000
};

typedef struct Menu {
    Game *game;
    JournalShelf left; /* the plays that were left, but those that were said to be without a case */
    Journal *journal;  /* the newest of them */
    char *left_title;
    bool reading; /* the cases are not all read yet */
    bool looked;  /* for a play that was left */
} Menu;

static bool is_case(const GameCase *c, const char *name) {
    return !strcmp(c->entry->folder, name) || !strcmp(c->entry->id, name);
}

/* The best result as four short bars: recognition, empathy, speed, mandate. */
static void draw_best(Paint *paint, SDL_Rect box, void *context) {
    const SettingsBest *best = context;
    const Theme *theme = paint_theme(paint);
    int step = box.h / 4, high = step > 4 ? step - 3 : 2;
    for (int i = 0; i < 4; i++) {
        SDL_Rect bar = {box.x, box.y + i * step, box.w, high};
        double score = isnan(best->scores[i]) ? 0 : best->scores[i];
        paint_meter(paint, bar, score / 100,
                    theme_colour(theme, score >= 50 ? COLOUR_GOOD : COLOUR_WARN),
                    theme_colour(theme, COLOUR_RULE));
    }
}

static void row(Menu *menu, Ui *ui, int index) {
    const GameCase *c = &menu->game->cases[index];
    Lang lang = app_lang(menu->game->app);
    const SettingsBest *best = settings_best(&menu->game->settings, c->entry->id);
    Text name = {0}, facts = {0};
    char minutes[16];
    snprintf(minutes, sizeof minutes, "%d", c->minutes);
    msg_fill(&facts, lang, MSG_MENU_FACTS, c->sector, minutes);
    text_addf(&name, "%s. %s. %s", c->title, c->summary, text_cstr(&facts));
    ui_card_begin(ui, ID_CASE + index, 0, ui_copy(ui, text_cstr(&name)));
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_START});
    ui_icon(ui, look_icon(c->channel), 24, COLOUR_MUTED);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    ui_text(ui, TYPE_REPLY, c->title)->face = FACE_SEMIBOLD;
    ui_text(ui, TYPE_INTERFACE, c->summary);
    if (!c->whole)
        ui_note(ui, msg(lang, MSG_MENU_OPEN));
    if (best && *c->teaches) { /* before the first play it would tell what to listen for */
        Text teaches = {0};
        msg_fill(&teaches, lang, MSG_MENU_TEACHES, c->teaches);
        ui_note(ui, ui_copy(ui, text_cstr(&teaches)));
        text_release(&teaches);
    }
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_4, .align = ALIGN_END});
    ui_note(ui, ui_copy(ui, text_cstr(&facts)));
    if (best) {
        Text score = {0}, number = {0};
        lang_add_number(&number, lang, best->total, 0);
        msg_fill(&score, lang, MSG_MENU_BEST, text_cstr(&number));
        Widget *shown = ui_note(ui, ui_copy(ui, text_cstr(&score)));
        shown->colour = best->passed ? COLOUR_GOOD : COLOUR_MUTED;
        ui_canvas(ui, text_cstr(&score), 84, 26, draw_best, (void *)(uintptr_t)best);
        text_release(&score);
        text_release(&number);
    }
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    text_release(&name);
    text_release(&facts);
}

/* What a team does together: sets of statements to calibrate on. */
static void sets(Menu *menu, Ui *ui) {
    const Game *game = menu->game;
    Lang lang = app_lang(game->app);
    if (!game->set_count || menu->reading)
        return;
    ui_heading(ui, 2, msg(lang, MSG_CALIBRATE_MENU));
    for (int i = 0; i < game->set_count; i++) {
        Text facts = {0}, name = {0};
        char items[16];
        snprintf(items, sizeof items, "%d", game->sets[i].items);
        msg_fill(&facts, lang, MSG_CALIBRATE_MENU_FACTS, game->sets[i].items < 0 ? "?" : items);
        text_addf(&name, "%s. %s. %s", game->sets[i].title, msg(lang, MSG_CALIBRATE_MENU_ABOUT),
                  text_cstr(&facts));
        ui_card_begin(ui, ID_SET + i, 0, text_cstr(&name));
        ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_START});
        ui_icon(ui, ICON_CHAT, 24, COLOUR_MUTED);
        ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
        ui_text(ui, TYPE_REPLY, game->sets[i].title)->face = FACE_SEMIBOLD;
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_CALIBRATE_MENU_ABOUT));
        ui_end(ui);
        ui_note(ui, text_cstr(&facts));
        ui_end(ui);
        ui_end(ui);
        text_release(&facts);
        text_release(&name);
    }
}

/* What cannot be opened, with the reason: nobody has to wonder where it went. */
static void closed(const Menu *menu, Ui *ui) {
    const Game *game = menu->game;
    if (!game->closed_count || menu->reading)
        return;
    ui_heading(ui, 2, msg(app_lang(game->app), MSG_MENU_CLOSED));
    for (int i = 0; i < game->closed_count; i++) {
        ui_column(ui, (Box){.card = true, .pad = SPACE_16, .gap = SPACE_4, .align = ALIGN_STRETCH});
        ui_text(ui, TYPE_REPLY, game->closed[i].title)->colour = COLOUR_MUTED;
        ui_note(ui, game->closed[i].why);
        ui_end(ui);
    }
}

static void build(App *app, void *state, Ui *ui) {
    Menu *menu = state;
    Game *game = menu->game;
    Lang lang = app_lang(app);
    ui_scroll(ui, ID_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .pad_y = SPACE_32, .pad_x = SPACE_24});
    ui_column(ui, (Box){.gap = SPACE_12, .letters = 88, .align = ALIGN_STRETCH});
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = ui_is_narrow(ui)});
    Widget *title = ui_heading(ui, 1, "KlachtenSpel");
    title->type = TYPE_TITLE;
    if (!ui_is_narrow(ui))
        ui_spring(ui);
    static const char *const langs[] = {"Nederlands", "English"};
    ui_choice(ui, ID_LANG, msg(lang, MSG_MENU_LANGUAGE), langs, 2, (int)lang);
    ui_button(ui, ID_SETTINGS, msg(lang, MSG_MENU_SETTINGS))->state |= STATE_QUIET;
    ui_end(ui);
    ui_text(ui, TYPE_REPLY, msg(lang, MSG_MENU_INTRO))->colour = COLOUR_MUTED;
    if (game->message) {
        ui_row(ui, (Box){.card = true, .pad = SPACE_16, .gap = SPACE_16, .align = ALIGN_CENTER});
        Widget *text = ui_text(ui, TYPE_INTERFACE, game->message);
        text->colour = COLOUR_BAD;
        text->lay.grow = 1;
        ui_button(ui, ID_DISMISS, msg(lang, MSG_MENU_DISMISS));
        ui_end(ui);
    }
    if (menu->journal && menu->left_title) {
        Text text = {0};
        msg_fill(&text, lang, MSG_MENU_RESUME, menu->left_title);
        Widget *resume = ui_button(ui, ID_RESUME, ui_copy(ui, text_cstr(&text)));
        resume->state |= STATE_PRIMARY;
        text_release(&text);
    }
    if (!game->settings.introduced) {
        Widget *guide = ui_button(ui, ID_GUIDE, msg(lang, MSG_MENU_GUIDE));
        if (!menu->journal)
            guide->state |= STATE_PRIMARY;
    }
    if (!menu->reading)
        menu_build_progress(game, ui);
    int level = -1;
    for (int i = 0; i < game->case_count && !menu->reading; i++) {
        if (game->cases[i].level != level) {
            level = game->cases[i].level;
            char number[16];
            snprintf(number, sizeof number, "%d", level);
            Text head = {0};
            msg_fill(&head, lang, level ? MSG_MENU_LEVEL : MSG_MENU_NO_LEVEL, number);
            ui_heading(ui, 2, ui_copy(ui, text_cstr(&head)));
            text_release(&head);
        }
        row(menu, ui, i);
    }
    if (!game->case_count && !game->closed_count && !menu->reading)
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_MENU_EMPTY));
    sets(menu, ui);
    closed(menu, ui);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    if (game->settings.introduced)
        ui_button(ui, ID_GUIDE, msg(lang, MSG_MENU_GUIDE_AGAIN))->state |= STATE_QUIET;
    ui_button(ui, ID_QUIT, msg(lang, MSG_MENU_QUIT))->state |= STATE_QUIET;
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

static void name_left(Menu *menu) {
    const Game *game = menu->game;
    const char *name = journal_case(menu->journal);
    free(menu->left_title);
    menu->left_title = xstrdup(name);
    for (int i = 0; i < game->case_count; i++) {
        if (is_case(&game->cases[i], name)) {
            free(menu->left_title);
            menu->left_title = xstrdup(game->cases[i].title);
        }
    }
}

/* The next play that was left. */
static void next_left(Menu *menu) {
    Findings findings;
    findings_init(&findings, app_lang(menu->game->app));
    if (menu->journal)
        journal_close(menu->journal);
    menu->journal = journal_shelf_next(&menu->left, &findings);
    for (int i = 0; i < findings.count; i++) { /* what cannot be read is kept */
        const Finding *f = &findings.items[i];
        Text text = {0};
        finding_tell(f, &text);
        game_tell_of(menu->game, f->file, text_cstr(&text));
        text_release(&text);
    }
    findings_release(&findings);
}

/* Once the cases are known: the newest whose case is there. */
static void find_left(Menu *menu) {
    const Game *game = menu->game;
    bool there = false;
    while (menu->journal && !there) {
        const char *name = journal_case(menu->journal);
        there = file_exists(name);
        for (int i = 0; i < game->case_count && !there; i++)
            there = is_case(&game->cases[i], name);
        if (!there) {
            game_tell_gone(menu->game, menu->journal);
            next_left(menu);
        }
    }
    if (menu->journal)
        name_left(menu);
}

static void resume(Menu *menu) {
    Journal *journal = menu->journal;
    Opened *opened = game_open_left(menu->game, journal);
    if (!opened) {
        next_left(menu);
        return;
    }
    menu->journal = NULL;
    scene_open(menu->game, opened, journal);
}

static void act(App *app, void *state, const UiAction *action) {
    Menu *menu = state;
    Game *game = menu->game;
    if (action->kind == UI_CHANGE && action->id == ID_LANG) {
        app_set_lang(app, (Lang)(int)action->number);
        game_keep_settings(game);
        return;
    }
    if (action->kind != UI_PRESS)
        return;
    switch (action->id) {
    case ID_RESUME:
        resume(menu);
        return;
    case ID_GUIDE:
        guide_open(game);
        return;
    case ID_SETTINGS:
        settings_open(game);
        return;
    case ID_QUIT:
        app_quit(app);
        return;
    case ID_DISMISS:
        free(game->message);
        game->message = NULL;
        return;
    default:
        break;
    }
    if (action->id >= ID_SET && action->id < ID_SET + game->set_count) {
        game->open_set(game, game->sets[action->id - ID_SET].entry->folder);
        return;
    }
    if (action->id >= ID_CASE && action->id < ID_CASE + game->case_count) {
        Opened *opened = game_open_case(game, game->cases[action->id - ID_CASE].entry->folder);
        if (opened)
            card_open(game, opened);
    }
}

/* The language may have changed on a screen that lay over this one. */
static bool wants_reading(Menu *menu) {
    return menu->reading || menu->game->cases_lang != app_lang(menu->game->app);
}

static void tick(App *app, void *state) {
    Menu *menu = state;
    if (menu->game->cases_lang != app_lang(app))
        game_read_cases(menu->game);
    /* Not before the first tick: only then has the scene that was left given its journal free. */
    if (!menu->looked) {
        journal_shelf_init(&menu->left);
        next_left(menu);
        menu->looked = true;
    }
    menu->reading = game_read_on(menu->game, 12);
    if (!menu->reading)
        find_left(menu);
}

static double deadline(App *app, void *state) {
    (void)app;
    Menu *menu = state;
    return wants_reading(menu) ? menu->game->read_at : (double)INFINITY;
}

static void close_menu(App *app, void *state) {
    (void)app;
    Menu *menu = state;
    if (menu->journal)
        journal_close(menu->journal);
    journal_shelf_release(&menu->left);
    free(menu->left_title);
    free(menu);
}

static const Screen screen = {.name = "menu",
                              .build = build,
                              .act = act,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_menu};

void menu_open(Game *game) {
    Menu *menu = xcalloc(1, sizeof *menu);
    menu->game = game;
    menu->reading = true;
    game->in_case = false;
    app_open(game->app, &screen, menu); /* what was shown closes: its journal is free again */
    game_read_cases(game);
    app_rebuild(game->app);
}
