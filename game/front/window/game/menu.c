#include "front/window/game/menu.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/path.h"
#include "front/window/game/brushup.h"
#include "front/window/game/card.h"
#include "front/window/game/keys_screen.h"
#include "front/window/game/menu_back.h"
#include "front/window/game/menu_left.h"
#include "front/window/game/menu_next.h"
#include "front/window/game/menu_path.h"
#include "front/window/game/menu_progress.h"
#include "front/window/game/menu_refresh.h"
#include "front/window/game/menu_room.h"
#include "front/window/game/progress_screen.h"
#include "front/window/game/scene.h"
#include "front/window/game/settings_screen.h"
#include "front/window/game/speaking_screen.h"

#include "base/banned.h"

enum { FEW = 2 };       /* of much that cannot be opened so much is shown until all is asked for */
enum { PIECE_MS = 12 }; /* so long is read between two frames */
enum { BESIDE = 1100 }; /* from here on how one stands fits beside what comes next */

/* What a team does together: sets of statements to calibrate on. */
static void build_sets(const Menu *menu, Ui *ui) {
    const Game *game = menu->game;
    Lang lang = app_lang(game->app);
    if (!game->set_count || menu->reading)
        return;
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_heading(ui, 2, msg(lang, MSG_CALIBRATE_MENU))->type = TYPE_SPOKEN;
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_CALIBRATE_MENU_ABOUT))->colour = COLOUR_MUTED;
    ui_end(ui);
    for (int i = 0; i < game->set_count; i++) {
        Text facts = {0};
        char items[16];
        snprintf(items, sizeof items, "%d", game->sets[i].items);
        msg_fill(&facts, lang, MSG_CALIBRATE_MENU_FACTS, game->sets[i].items < 0 ? "?" : items);
        menu_build_card(ui, MENU_SET + i, ICON_CHAT, game->sets[i].title, text_cstr(&facts));
        text_release(&facts);
    }
}

/* What cannot be opened, with the reason and where: nobody has to wonder where it went. */
static void build_closed(const Menu *menu, Ui *ui) {
    const Game *game = menu->game;
    Lang lang = app_lang(game->app);
    int shown = menu->all_closed || game->closed_count <= FEW + 1 ? game->closed_count : FEW;
    if (!game->closed_count || menu->reading)
        return;
    ui_column(ui, (Box){.card = true, .pad = SPACE_12, .pad_x = SPACE_12, .gap = SPACE_8});
    ui_heading(ui, 2, msg(lang, MSG_MENU_CLOSED))->type = TYPE_INTERFACE;
    for (int i = 0; i < shown; i++) {
        ui_column(ui, (Box){.gap = SPACE_4});
        ui_text(ui, TYPE_INTERFACE, game->closed[i].title);
        ui_note(ui, game->closed[i].why);
        ui_end(ui);
    }
    ui_note(ui, msg(lang, MSG_MENU_CLOSED_MEND));
    if (shown < game->closed_count) {
        Text text = {0};
        char number[16];
        snprintf(number, sizeof number, "%d", game->closed_count);
        msg_fill(&text, lang, MSG_MENU_LEFT_ALL, number);
        ui_button(ui, MENU_CLOSED_ALL, text_cstr(&text))->state |= STATE_QUIET;
        text_release(&text);
    }
    ui_end(ui);
}

static void build_head(Ui *ui, Lang lang) {
    bool narrow = ui_is_narrow(ui);
    if (narrow)
        ui_column(ui, (Box){.gap = SPACE_16});
    else
        ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_END});
    ui_column(ui, (Box){.gap = SPACE_4, .grow = narrow ? 0 : 1});
    ui_heading(ui, 1, "KlachtenSpel")->type = narrow ? TYPE_HEADING : TYPE_TITLE;
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_MENU_INTRO))->colour = COLOUR_MUTED;
    ui_end(ui);
    static const char *const langs[] = {"Nederlands", "English"};
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_END});
    ui_choice(ui, MENU_LANG, msg(lang, MSG_MENU_LANGUAGE), langs, 2, (int)lang);
    ui_button(ui, MENU_SETTINGS, msg(lang, MSG_MENU_SETTINGS))->icon = ICON_SETTINGS;
    ui_end(ui);
    ui_end(ui);
}

static void build_message(const Game *game, Ui *ui, Lang lang) {
    if (!game->message)
        return;
    ui_row(ui, (Box){.card = true, .pad = SPACE_16, .gap = SPACE_16, .align = ALIGN_CENTER});
    Widget *text = ui_text(ui, TYPE_INTERFACE, game->message);
    text->colour = COLOUR_BAD;
    text->lay.grow = 1;
    ui_button(ui, MENU_DISMISS, msg(lang, MSG_MENU_DISMISS));
    ui_end(ui);
}

/* The one thing to do next, for Enter at the start. */
static int first_thing(const Menu *menu) {
    const Game *game = menu->game;
    if (menu_left_newest(menu) >= 0)
        return MENU_NEXT;
    if (!game->settings.introduced)
        return MENU_GUIDE;
    return game_next(game) >= 0 ? MENU_NEXT : MENU_CASE;
}

static void build(App *app, void *state, Ui *ui) {
    Menu *menu = state;
    Game *game = menu->game;
    Lang lang = app_lang(app);
    ui_scroll(ui, MENU_SCROLL,
              (Box){.grow = 1, .align = ALIGN_CENTER, .pad_y = SPACE_24, .pad_x = SPACE_24});
    ui_column(ui, (Box){.gap = SPACE_24, .letters = MENU_LETTERS, .align = ALIGN_STRETCH});
    build_head(ui, lang);
    build_message(game, ui, lang);
    bool beside = !ui_is_narrow(ui) && ui_width(ui) >= BESIDE;
    if (beside)
        ui_row(ui, (Box){.gap = SPACE_24});
    menu_next_build(menu, ui);
    if (beside && !menu->reading)
        menu_build_progress(game, ui);
    if (beside)
        ui_end(ui);
    menu_room_build_left(menu, ui);
    menu_left_build(menu, ui);
    menu_refresh_build(menu, ui);
    build_closed(menu, ui);
    menu_path_build(menu, ui);
    if (!game->case_count && !game->closed_count && !menu->reading)
        ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_MENU_EMPTY));
    if (!beside && !menu->reading)
        menu_build_progress(game, ui);
    menu_room_build(menu, ui);
    build_sets(menu, ui);
    ui_row(ui, (Box){.gap = SPACE_16, .wrap = true});
    if (game->settings.introduced || (!menu->reading && menu_left_newest(menu) >= 0))
        ui_button(ui, MENU_GUIDE, msg(lang, MSG_MENU_GUIDE_AGAIN))->state |= STATE_QUIET;
    if (!menu_refresh_is_there(menu) && game->settings.introduced && game->case_count)
        ui_button(ui, MENU_SPEAK, msg(lang, MSG_SPEAK_MENU))->state |= STATE_QUIET;
    if (game->write)
        ui_button(ui, MENU_WRITE, msg(lang, MSG_WRITE_MENU))->state |= STATE_QUIET;
    ui_button(ui, MENU_QUIT, msg(lang, MSG_MENU_QUIT))->state |= STATE_QUIET;
    ui_end(ui);
    Widget *first = ui_find(ui, first_thing(menu)); /* not what stands above it */
    if (first)
        first->lay.home = true;
    ui_end(ui);
    ui_end(ui);
    menu_left_ask(menu, ui);
}

/* ---- hands */

/* Another screen comes in place of this one: what it was at is kept for the way back. */
static void keep_place(Menu *menu) {
    Ui *ui = app_ui(menu->game->app);
    menu->game->was_at_menu = true;
    menu->game->menu_focus = ui_focused(ui);
    menu->game->menu_offset = ui_scroll_offset(ui, MENU_SCROLL);
}

static void begin(Menu *menu, int index) {
    Game *game = menu->game;
    keep_place(menu);
    Opened *opened = game_open_case(game, game->cases[index].entry->folder);
    if (opened)
        card_open(game, opened);
}

/* The play that was left stays. */
static void begin_anew(Menu *menu) {
    int left = menu_left_newest(menu);
    keep_place(menu);
    Opened *opened = game_open_case(menu->game, menu_left_case(menu, left)->entry->folder);
    if (opened)
        card_open(menu->game, opened);
}

static void look_back(Menu *menu, int index) {
    keep_place(menu);
    menu_back_open(menu->game, index);
}

static void introduced(Menu *menu) {
    menu->game->settings.introduced = true;
    game_keep_settings(menu->game);
    ui_focus(app_ui(menu->game->app), first_thing(menu));
}

static void press(Menu *menu, int id) {
    Game *game = menu->game;
    switch (id) {
    case MENU_GUIDE:
        guide_open(game);
        return;
    case MENU_SKIP:
        introduced(menu);
        return;
    case MENU_NEXT:
        if (menu_left_newest(menu) >= 0)
            menu_left_go_on(menu, menu_left_newest(menu));
        else
            begin(menu, game_next(game));
        return;
    case MENU_ONWARD:
        begin(menu, menu_onward(game));
        return;
    case MENU_ANEW:
        begin_anew(menu);
        return;
    case MENU_REFRESH:
        keep_place(menu);
        brushup_open(game);
        return;
    case MENU_SPEAK:
        keep_place(menu);
        speaking_open(game);
        return;
    case MENU_MINE:
        keep_place(menu);
        progress_open(game);
        return;
    case MENU_ROOM:
    case MENU_ROOM_LEFT:
        keep_place(menu);
        menu_room_press(menu, id);
        return;
    case MENU_SETTINGS:
        settings_open(game);
        return;
    case MENU_WRITE:
        game->write(game);
        return;
    case MENU_CLOSED_ALL:
        menu->all_closed = true;
        return;
    case MENU_QUIT:
        app_quit(game->app);
        return;
    case MENU_DISMISS:
        free(game->message);
        game->message = NULL;
        return;
    default:
        break;
    }
    if (id >= MENU_SET && id < MENU_SET + game->set_count)
        game->open_set(game, game->sets[id - MENU_SET].entry->folder);
    else if (id >= MENU_CASE && id < MENU_CASE + game->case_count)
        begin(menu, id - MENU_CASE);
    else if (id >= MENU_BACK && id < MENU_BACK + game->case_count)
        look_back(menu, id - MENU_BACK);
}

static void act(App *app, void *state, const UiAction *action) {
    Menu *menu = state;
    if (action->kind == UI_CHANGE && action->id == MENU_LANG) {
        app_set_lang(app, (Lang)(int)action->number);
        game_keep_settings(menu->game);
    } else if (action->kind == UI_PRESS && menu_left_act(menu, action)) {
        if (app_state(app) == menu) /* it is still there, and another may come next */
            menu_next_find(menu);
        if (app_state(app) == menu && action->id == MENU_AWAY_YES)
            ui_focus(app_ui(app), first_thing(menu)); /* what it stood on is gone */
    } else if (action->kind == UI_PRESS) {
        press(menu, action->id);
    }
}

/* What is no case or set, and may hold results: a folder, a zip, a file of JSON. */
static bool may_be_results(const Game *game, const char *path) {
    LibraryEntry entry;
    bool known = library_entry_at(&game->library, path, &entry);
    if (known)
        library_entry_release(&entry);
    return !known && (path_ends(path, ".json") || path_ends(path, ".zip") || file_is_folder(path));
}

/* A case in a folder or a zip, or the results of a group, laid on the window. */
static void dropped(Menu *menu, const char *path) {
    if (menu->game->open_results && may_be_results(menu->game, path)) {
        keep_place(menu);
        menu->game->open_results(menu->game, path);
        return;
    }
    Opened *opened = game_open_case(menu->game, path);
    if (opened)
        card_open(menu->game, opened);
}

/* The question before something is thrown away is left by Escape. */
static bool event(App *app, void *state, const SDL_Event *event) {
    Menu *menu = state;
    if (event->type == SDL_DROPFILE) {
        dropped(menu, event->drop.file);
        SDL_free(event->drop.file);
        return true;
    }
    if (keys_asked(event)) {
        keys_open(menu->game);
        return true;
    }
    /* What Enter does is told where the focus is; under a press nothing moves. */
    if (!menu->game->settings.introduced &&
        (event->type == SDL_KEYDOWN || event->type == SDL_MOUSEBUTTONUP))
        app_rebuild(app);
    if (event->type != SDL_KEYDOWN || event->key.keysym.sym != SDLK_ESCAPE || menu->away < 0)
        return false;
    menu->away = -1;
    return true;
}

/* ---- reading */

/* The language may have changed on a screen that lay over this one. */
static bool wants_reading(Menu *menu) {
    return menu->reading || menu->reading_on || menu->game->kept_changed ||
           menu_room_is_due(menu) || menu->game->cases_lang != app_lang(menu->game->app);
}

/* As it was left, once all stands there again. */
static void find_place(Menu *menu) {
    Game *game = menu->game;
    Ui *ui = app_ui(game->app);
    if (game->was_at_menu) {
        ui_focus(ui, game->menu_focus);
        ui_scroll_set(ui, MENU_SCROLL, game->menu_offset);
    } else if (!ui_find(ui, ui_focused(ui)) || ui_focused(ui) == MENU_LANG ||
               ui_focused(ui) == menu->first) { /* which may be another now */
        ui_focus(ui, first_thing(menu));
    }
    menu->back_to = game->was_at_menu ? game->menu_focus : 0;
    game->was_at_menu = false;
}

/* What was played is known: it may be there that one comes back to. */
static void find_place_again(Menu *menu) {
    if (menu->back_to != MENU_REFRESH && menu->back_to != MENU_MINE && menu->back_to != MENU_SPEAK)
        return;
    ui_focus(app_ui(menu->game->app), menu->back_to);
    ui_scroll_set(app_ui(menu->game->app), MENU_SCROLL, menu->game->menu_offset);
    menu->back_to = 0;
}

static void tick(App *app, void *state) {
    Menu *menu = state;
    if (menu->game->cases_lang != app_lang(app)) {
        menu_left_forget(menu);
        menu->away = -1;
        game_read_cases(menu->game);
        menu_refresh_release(menu); /* whose homes were of those cases */
        menu->reading_on = true;
    } else if (!menu->reading && menu->reading_on) {
        menu->reading_on = menu_refresh_read_on(menu, PIECE_MS);
        if (!menu->reading_on)
            find_place_again(menu);
        return;
    }
    if (menu->game->kept_changed) { /* what was to be practised again went with it */
        menu_refresh_release(menu);
        menu->reading_on = true;
        menu->game->kept_changed = false;
    }
    menu->reading = game_read_on(menu->game, PIECE_MS);
    /* Not before the first tick: only then has the scene that was left given its journal free. */
    if (menu->reading)
        return;
    bool first = !menu->looked;
    menu_left_find(menu);
    menu_next_find(menu);
    menu_room_find(menu);
    if (first)
        find_place(menu);
}

static double deadline(App *app, void *state) {
    (void)app;
    Menu *menu = state;
    return wants_reading(menu) ? menu->game->read_at : (double)INFINITY;
}

static void close_menu(App *app, void *state) {
    (void)app;
    Menu *menu = state;
    menu_left_release(menu);
    menu_next_release(menu);
    menu_refresh_release(menu);
    menu_room_release(menu);
    free(menu);
}

static const Screen screen = {.name = "menu",
                              .build = build,
                              .act = act,
                              .event = event,
                              .tick = tick,
                              .deadline = deadline,
                              .close = close_menu};

void menu_open(Game *game) {
    Menu *menu = xcalloc(1, sizeof *menu);
    menu->game = game;
    menu->reading = menu->reading_on = true;
    menu->away = -1;
    if (game->in_case)
        game->was_at_menu = false; /* what comes next is another than what was played */
    game->in_case = false;
    app_open(game->app, &screen, menu); /* what was shown closes: its journal is free again */
    menu->first = first_thing(menu);
    ui_focus(app_ui(game->app), menu->first);
    game_read_cases(game);
    app_rebuild(game->app);
}
