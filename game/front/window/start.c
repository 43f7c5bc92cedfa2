#include "front/window/start.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_change.h"
#include "front/window/author/author.h"
#include "front/window/author/author_begin.h"
#include "front/window/calibrate/calibrate.h"
#include "front/window/class/class.h"
#include "front/window/game/card.h"
#include "front/window/game/face.h"
#include "front/window/game/game.h"
#include "front/window/game/hearing.h"
#include "front/window/game/menu.h"
#include "front/window/game/scene.h"
#include "front/window/host.h"
#include "front/window/room/projector.h"
#include "front/window/room/projector_cases.h"
#include "front/window/ui/desktop.h"
#include "store/journal_shelf.h"
#include "store/settings_file.h"

#include "base/banned.h"

enum { FIRST_PICTURE_MS = 80 }; /* by then it is on the screen, also of a slow machine */

static Theme theme_of(const Settings *settings) {
    Theme theme = theme_default();
    if (settings->text_percent >= 100 && settings->text_percent <= 200)
        theme.percent = settings->text_percent;
    theme.scheme = game_scheme(settings->theme);
    theme.still = game_is_still(settings);
    return theme;
}

/* Language or look was changed by a hand: it is kept, and nothing else is. */
static void changed(App *app, void *context) {
    Game *game = context;
    Settings *settings = &game->settings;
    const Theme *theme = app_theme(app);
    if (app_lang(app) != game->lang) {
        settings->has_lang = true;
        settings->lang = game->lang = app_lang(app);
    }
    if (theme->scheme != game_scheme(settings->theme))
        settings->theme = theme->scheme == SCHEME_LIGHT  ? SETTINGS_THEME_LIGHT
                          : theme->scheme == SCHEME_DARK ? SETTINGS_THEME_DARK
                                                         : SETTINGS_THEME_CONTRAST;
    settings->text_percent = theme->percent;
    if (theme->still != game_is_still(settings)) {
        settings->has_still = true;
        settings->still = theme->still;
    }
    settings->full_screen = app_is_full_screen(app);
    settings->muted = app_is_muted(app);
    game_keep_settings(game);
}

/* The system asks for another look: what was not chosen follows it. */
static void follow_system(void *context) {
    Game *game = context;
    Theme theme = *app_theme(game->app);
    theme.scheme = game_scheme(game->settings.theme);
    theme.still = game_is_still(&game->settings);
    app_set_theme(game->app, theme);
}

static WindowPlace place_of(const SettingsWindow *window) {
    return (WindowPlace){.known = window->known,
                         .maximized = window->maximized,
                         .at = {window->x, window->y, window->width, window->height}};
}

/* Where the window stood at the end; written when it is another place. */
static void keep_place(Game *game, WindowPlace place) {
    SettingsWindow was = game->settings.window, now = {.known = place.known,
                                                       .maximized = place.maximized,
                                                       .x = place.at.x,
                                                       .y = place.at.y,
                                                       .width = place.at.w,
                                                       .height = place.at.h};
    if (!now.known || (was.known && was.maximized == now.maximized && was.x == now.x &&
                       was.y == now.y && was.width == now.width && was.height == now.height))
        return;
    game->settings.window = now;
    game_keep_settings(game);
}

static bool open_set(Game *game, const char *set) {
    return calibrate_open(game, set, NULL);
}

static void open_results(Game *game, const char *path) {
    class_open(game, &path, 1);
}

/* The newest play that was left whose case is there. */
static bool take_up(Game *game) {
    Findings findings;
    JournalShelf shelf;
    Journal *journal;
    Opened *opened = NULL;
    findings_init(&findings, app_lang(game->app));
    journal_shelf_init(&shelf);
    while (!opened && (journal = journal_shelf_next(&shelf, &findings))) {
        opened = game_open_left(game, journal);
        if (opened)
            scene_open(game, opened, journal);
        else
            journal_close(journal);
    }
    for (int i = 0; !opened && i < findings.count; i++)
        game_tell(game, findings.items[i].text);
    if (!opened && !game->message)
        game_tell(game, msg(app_lang(game->app), MSG_MENU_NOTHING_LEFT));
    journal_shelf_release(&shelf);
    findings_release(&findings);
    return opened != NULL;
}

static void first_screen(Game *game, const WindowStart *start) {
    library_init(&game->library, game->scenarios);
    library_scan(&game->library);
    if (start->resume) {
        if (take_up(game))
            return;
    } else if (start->author) {
        menu_open(game);
        author_open(game, start->author);
        return;
    } else if (start->calibrate) {
        const CalibrateStart begin = {.solo = start->solo,
                                      .web = start->web,
                                      .port = start->port,
                                      .votes = start->votes,
                                      .vote_count = start->vote_count};
        menu_open(game); /* it lies over the menu, and goes back to it */
        calibrate_open(game, start->calibrate, &begin);
        return;
    } else if (start->room) {
        const ProjectorStart begin = {
            .web = start->web, .port = start->port, .file = start->room_file};
        menu_open(game);
        Opened *opened = game_open_case(game, start->room);
        if (opened)
            projector_open(game, opened, &begin);
        return;
    } else if (start->result_count) {
        menu_open(game);
        class_open(game, start->results, start->result_count);
        return;
    } else if (start->play) {
        Opened *opened = game_open_case(game, start->play);
        if (opened && start->at.moment) {
            if (scene_try(game, opened, &start->at))
                return;
        } else if (opened) {
            card_open(game, opened);
            return;
        }
    }
    menu_open(game);
}

/* What lives as long as the window. */
typedef struct Running {
    Game game;
    Hearing hearing;
} Running;

static Running *prepare(const WindowStart *start) {
    Running *running = xcalloc(1, sizeof *running);
    Game *game = &running->game;
    Settings *settings = &game->settings;
    Findings findings;
    *game =
        (Game){.scenarios = start->scenarios, .out = start->out.path, .force = start->out.force};
    findings_init(&findings, start->lang);
    settings_init(settings);
    settings_read(settings, &findings);
    game_say(game, &findings);
    findings_release(&findings);
    game->lang = start->lang_given || !settings->has_lang ? start->lang : settings->lang;
    game->has_seed = start->has_seed;
    game->seed = start->seed;
    game->mode = start->has_mode ? start->mode : settings->mode;
    game->time_factor = start->has_time_factor ? start->time_factor : settings->time_factor;
    game->say_first = start->has_say ? start->say : settings->say_first;
    game->ears = ears_new(start->scenarios);
    game->open_set = open_set;
    game->open_results = open_results;
    game->play_with_room = desktop_is_page() ? NULL : projector_cases_open;
    game->write = desktop_is_page() ? NULL : author_begin_open;
    game->done = host_result;
    game->choose = host_chooser();
    if (start->alias)
        settings_set_alias(settings, start->alias);
    return running;
}

static int ended(void *context) {
    Running *running = context;
    Game *game = &running->game;
    int code = game->exit_code;
    if (game->app) {
        keep_place(game, app_place(game->app));
        app_free(game->app);
    }
    game_release(game);
    free(running);
    file_on_change(NULL, NULL);
    return code;
}

int window_start(const WindowStart *start) {
    Running *running = prepare(start);
    Game *game = &running->game;
    game->app = app_new(&(AppOptions){.title = "KlachtenSpel",
                                      .lang = game->lang,
                                      .theme = theme_of(&game->settings),
                                      .place = place_of(&game->settings.window),
                                      .full_screen = game->settings.full_screen,
                                      .muted = game->settings.muted});
    if (!game->app) {
        fprintf(stderr, "klachtenspel: %s\n", SDL_GetError());
        game->exit_code = 70;
        return ended(running);
    }
    file_on_change(host_saved, NULL);
    app_on_frame(game->app, host_tree, NULL);
    app_set_pictures(game->app, face_maker(app_assets(game->app)));
    app_on_settings(game->app, changed, game);
    hearing_begin(&running->hearing, game);
    game->read_at = app_now(game->app) + FIRST_PICTURE_MS;
    first_screen(game, start);
    return host_run(game->app, &(HostCalls){.looks = follow_system, .ended = ended}, running);
}
