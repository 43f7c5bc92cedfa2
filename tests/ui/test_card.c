/* The card before a case, and what is kept of it. */
#include <string.h>

#include "store/settings_file.h"
#include "ui/support_player.h"

enum { MODE = 3, TIME }; /* ids of the card */

static Game *begin(void) {
    return player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
}

/* What the settings on disk say. */
static Settings kept(void) {
    Settings settings;
    Findings findings;
    findings_init(&findings, LANG_NL);
    settings_init(&settings);
    settings_read(&settings, &findings);
    assert_int_equal(findings.count, 0);
    findings_release(&findings);
    return settings;
}

static void choose(Game *game, int id, int option) {
    ui_test_tab_to(game->app, id);
    while (ui_find(app_ui(game->app), id)->number < option)
        ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    ui_test_settle(game->app);
}

static void escape_keeps_what_back_keeps(void **state) {
    (void)state;
    Game *game = begin();
    player_open(game, "de-kraan");
    choose(game, MODE, 1);
    choose(game, TIME, 2);
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    Settings settings = kept();
    assert_int_equal(settings.mode, PLAY_ASSESSMENT);
    assert_int_equal(100 * settings.time_factor, 200);
    settings_release(&settings);
    player_end(game);
}

/* A factor that is none of those on offer is shown as it is, and can be come back to. */
static void a_time_factor_of_its_own(void **state) {
    (void)state;
    Game *game = begin();
    game->time_factor = 1.25;
    player_open(game, "de-kraan");
    assert_string_equal(ui_find(app_ui(game->app), TIME)->value, "1,25 ×");
    ui_test_check(game->app);
    ui_test_tab_to(game->app, TIME);
    ui_test_key(game->app, SDLK_LEFT, KMOD_NONE);
    assert_int_equal(100 * game->time_factor, 0);
    ui_test_key(game->app, SDLK_RIGHT, KMOD_NONE);
    assert_int_equal(100 * game->time_factor, 125);
    player_press(game, 1);
    assert_int_equal(100 * play_setup(player_scene(game)->session.play).time_factor, 125);
    player_end(game);
}

static void the_exit_code_is_of_what_was_opened_last(void **state) {
    (void)state;
    Game *game = begin();
    assert_null(game_open_case(game, "no-such-case"));
    assert_int_equal(game->exit_code, 66);
    player_open(game, "de-kraan");
    assert_int_equal(game->exit_code, 0);
    player_end(game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escape_keeps_what_back_keeps),
        cmocka_unit_test(a_time_factor_of_its_own),
        cmocka_unit_test(the_exit_code_is_of_what_was_opened_last),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
