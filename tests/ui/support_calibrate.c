#include "ui/support_calibrate.h"
#include "front/window/game/game.h"
#include "store/json_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "temporary.h"

static const char *home;
static bool keys_alone;

const char *team_folder(void) {
    return home;
}

void team_by_keys(bool on) {
    keys_alone = on;
}

/* Every test has a shelf of its own, or one would go on with what another left. */
int team_home(void **state) {
    (void)state;
    home = temporary_folder("klacht-calibrate");
    return !home || setenv("XDG_DATA_HOME", home, 1) || setenv("XDG_CONFIG_HOME", home, 1) ||
           setenv("XDG_CACHE_HOME", home, 1);
}

/* ---- a game, and what stands on its screen ---- */

Game *team_begin_with(App *app) {
    Game *game = calloc(1, sizeof *game);
    game->app = app;
    settings_init(&game->settings);
    game->settings.introduced = true;
    game->scenarios = KLACHT_SOURCE "/scenarios";
    game->has_seed = true;
    game->seed = 7;
    library_init(&game->library, game->scenarios);
    library_scan(&game->library);
    return game;
}

Game *team_begin_at(int width, int height, int percent, Scheme scheme, Lang lang) {
    return team_begin_with(
        ui_test_open(width, height, percent, scheme, lang, &ui_test_nothing, NULL));
}

Game *team_begin(void) {
    return team_begin_at(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
}

void team_open(Game *game, const CalibrateStart *start) {
    assert_true(calibrate_open(game, "is-dit-een-klacht", start));
    ui_test_settle(game->app);
    const Calibrate *calibrate = team_state(game);
    if (start && start->web && calibrate->view == CALIBRATE_ENTRANCE && !calibrate->shelf.count)
        team_press(game, CALIBRATE_ID_GO);
}

void team_end(Game *game) {
    ui_test_close(game->app);
    game_release(game);
    free(game);
}

Calibrate *team_state(const Game *game) {
    assert_string_equal(app_screen(game->app)->name, "calibrate");
    return app_state(game->app);
}

const Calibration *team_session(const Game *game) {
    return team_state(game)->session;
}

void team_assert_stage(const Game *game, CalibrationStage stage) {
    if (team_session(game)->stage != stage)
        ui_test_print(game->app);
    assert_int_equal(team_session(game)->stage, stage);
}

void team_press(Game *game, int id) {
    Widget *widget = ui_find(app_ui(game->app), id);
    if (!widget || !widget_can_focus(widget)) {
        ui_test_print(game->app);
        fail_msg("nothing to press with id %d", id);
    }
    if (keys_alone) {
        ui_test_tab_to(game->app, id);
        ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    } else {
        ui_test_click(game->app, widget);
    }
    ui_test_settle(game->app);
}

void team_key(Game *game, SDL_Keycode code, SDL_Keymod mods) {
    ui_test_key(game->app, code, mods);
    ui_test_settle(game->app);
}

/* All that the screen says, in the order of reading. */
char *team_words(Game *game) {
    Text text = {0};
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_root(ui); w; w = ui_next(ui, w))
        if (w->name && *w->name)
            text_addf(&text, "%s %d %s|%s\n", widget_role_word(w->role), w->id, w->name,
                      w->value ? w->value : "");
    return text_take(&text);
}

bool team_shows(Game *game, const char *piece) {
    char *all = team_words(game);
    bool found = strstr(all, piece) != NULL;
    free(all);
    return found;
}

/* ---- what a team does ---- */

void team_seat(Game *game, const char *name) {
    ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
    ui_test_type(game->app, name);
    team_key(game, SDLK_RETURN, KMOD_NONE);
}

void team_remove(Game *game, int seat) {
    team_press(game, CALIBRATE_ID_SEAT + seat);
    team_press(game, CALIBRATE_ID_YES);
}

void team_set_items(Game *game, int items) {
    ui_test_tab_to(game->app, CALIBRATE_ID_ITEMS);
    while (team_session(game)->settings.items > items)
        team_key(game, SDLK_LEFT, KMOD_NONE);
    while (team_session(game)->settings.items < items)
        team_key(game, SDLK_RIGHT, KMOD_NONE);
}

void team_set_up(Game *game) {
    Widget *new_session = ui_find(app_ui(game->app), CALIBRATE_ID_TEAM);
    team_press(game, new_session ? CALIBRATE_ID_TEAM : CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_SET_UP);
}

void team_gather(Game *game, int seats, int items) {
    team_set_up(game);
    team_set_items(game, items);
    for (int i = 0; i < seats; i++) {
        char name[16];
        snprintf(name, sizeof name, "rood-%d", i + 1);
        if (i < 5)
            team_seat(game, name);
        else
            team_press(game, CALIBRATE_ID_ALIAS);
    }
    team_press(game, CALIBRATE_ID_GO);
}

void team_examples(Game *game) {
    for (int i = 0; i < 3; i++) {
        team_assert_stage(game, STAGE_ANCHOR);
        team_press(game, CALIBRATE_ID_GO);
    }
    team_assert_stage(game, STAGE_VOTE);
}

/* Category and kind (−1: not known; for a complaint alone), by their digits. */
void team_choose(Game *game, SDL_Keycode key) {
    team_key(game, key, KMOD_NONE);
}

void team_vote(Game *game, int category, int kind) {
    if (!team_state(game)->handed)
        team_press(game, CALIBRATE_ID_GO);
    int unknown = team_state(game)->house->category_count; /* "don't know" follows the categories */
    team_choose(game, SDLK_1 + (category < 0 ? unknown : category));
    if (category == COMPLAINT)
        team_choose(game, SDLK_1 + (kind < 0 ? 3 : kind));
}

void team_decide(Game *game) {
    Widget *later = ui_find(app_ui(game->app), CALIBRATE_ID_DECIDE);
    team_press(game, later ? CALIBRATE_ID_DECIDE : CALIBRATE_ID_GO);
    assert_true(team_state(game)->deciding);
    if (team_state(game)->verdict.category < 0) { /* a tie: nothing is chosen beforehand */
        ui_test_tab_to(game->app, CALIBRATE_ID_CATEGORY_CHOICE);
        team_key(game, SDLK_RIGHT, KMOD_NONE);
    }
    bool alone = team_state(game)->decision == DECISION_CHAIR &&
                 !*field_text(&team_state(game)->dissent);
    team_press(game, CALIBRATE_ID_GO);
    if (alone) { /* asked once whether nobody thinks otherwise */
        assert_true(team_state(game)->deciding);
        team_press(game, CALIBRATE_ID_GO);
    }
    team_assert_stage(game, STAGE_VERDICT);
}

cJSON *team_read_json(const char *path) {
    Findings findings;
    int code;
    findings_init(&findings, LANG_EN);
    cJSON *tree = json_read(path, &findings, &code);
    assert_non_null(tree);
    findings_release(&findings);
    return tree;
}
