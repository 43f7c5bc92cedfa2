#include "ui/support_player.h"
#include "front/window/game/card.h"
#include "front/window/game/face.h"
#include "front/window/game/menu.h"

#include <stdlib.h>
#include <string.h>

#include "temporary.h"

static const char *home;

Game *player_begin(int width, int height, int percent, Scheme scheme, Lang lang) {
    Game *game = calloc(1, sizeof *game);
    game->app = ui_test_open(width, height, percent, scheme, lang, &ui_test_nothing, NULL);
    settings_init(&game->settings);
    bool shipped = getenv("KLACHT_ALL_CASES") || getenv("KLACHT_SHIPPED");
    game->scenarios = shipped ? KLACHT_SOURCE "/scenarios" : KLACHT_TESTS "/shelf";
    game->ears = ears_new(game->scenarios);
    game->say_first = SAY_OFF; /* a test that is about it sets it */
    game->time_factor = 1;
    game->mode = PLAY_PRACTICE;
    game->has_seed = true;
    game->seed = 7;
    app_set_pictures(game->app, face_maker(app_assets(game->app)));
    menu_open(game);
    ui_test_settle(game->app);
    return game;
}

void player_end(Game *game) {
    App *app = game->app;
    ui_test_close(app);
    game_release(game);
    free(game);
}

const char *player_screen(const Game *game) {
    return app_screen(game->app)->name;
}

void player_assert_screen(const Game *game, const char *name) {
    if (strcmp(player_screen(game), name) != 0)
        ui_test_print(game->app);
    assert_string_equal(player_screen(game), name);
}

Scene *player_scene(const Game *game) {
    player_assert_screen(game, "scene");
    return app_state(game->app);
}

Widget *player_need(Game *game, WidgetRole role, const char *name) {
    Widget *found = ui_test_find(game->app, role, name);
    if (!found) {
        ui_test_print(game->app);
        fail_msg("no widget %s", name);
    }
    return found;
}

void player_click(Game *game, WidgetRole role, const char *name) {
    ui_test_click(game->app, player_need(game, role, name));
    ui_test_settle(game->app);
}

/* What was told is read, too, and so are options that nothing led to. */
static void read_first(Game *game, int id) {
    if (id == ID_COACH_ON)
        ui_test_wait(game->app, 600);
    else if (!strcmp(player_screen(game), "scene") && id >= ID_OFFER_DONE &&
             player_scene(game)->came > 0)
        ui_test_wait(game->app, 1500);
}

void player_press(Game *game, int id) {
    read_first(game, id);
    Widget *widget = ui_find(app_ui(game->app), id);
    if (!widget) {
        ui_test_print(game->app);
        fail_msg("no widget with id %d", id);
    }
    ui_test_click(game->app, widget);
    ui_test_settle(game->app);
}

/* By Tab and Enter alone. */
void player_key(Game *game, int id) {
    read_first(game, id);
    ui_test_tab_to(game->app, id);
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
}

void player_act(Game *game, void (*go)(Game *game, int id)) {
    Scene *scene = player_scene(game);
    const View *view = play_view(scene->session.play);
    const House *house = &play_scenario(scene->session.play)->house;
    if (scene->noting) {
        go(game, ID_COACH_ON);
    } else if (view->listening) {
        go(game, ID_LISTENED);
    } else if (view->going) {
        go(game, ID_GO_ON);
    } else if (view->way == WAY_REPLIES) {
        go(game, ID_REPLY);
    } else if (view->way == WAY_JUDGE) {
        go(game, ID_CATEGORY + house->complaint);
        go(game, ID_KIND + 1);
    } else {
        bool amounts = view->remedies[0].euro_count > 0;
        go(game, ID_REMEDY);
        if (amounts) { /* of which none is chosen yet */
            ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
            ui_test_settle(game->app);
        }
        go(game, ID_OFFER_DONE);
    }
}

void player_open(Game *game, const char *id) {
    Opened *opened = game_open_case(game, id);
    assert_non_null(opened);
    card_open(game, opened);
    ui_test_settle(game->app);
    player_assert_screen(game, "card");
}

const char *player_home(void) {
    return home;
}

int player_make_home(void **state) {
    (void)state;
    home = temporary_folder("klacht-ui");
    assert_non_null(home);
    setenv("XDG_DATA_HOME", home, 1);
    setenv("XDG_CONFIG_HOME", home, 1);
    setenv("XDG_CACHE_HOME", home, 1);
    return 0;
}
