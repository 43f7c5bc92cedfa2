/* The path of people: in the same order in both languages, one clear next case, what was left, and
 * the same place on coming back; at all sizes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "front/window/game/menu.h"
#include "front/window/game/menu_state.h"
#include "front/window/game/settings_screen.h"
#include "ui/support_player.h"

#include "base/banned.h"

/* Somebody who has been through the guide and was asked how to play. */
static Game *begin(int width, int height, int percent, Lang lang) {
    Game *game = player_begin(width, height, percent, SCHEME_LIGHT, lang);
    game->scenarios = KLACHT_SOURCE "/scenarios";
    game->settings.introduced = game->settings.asked = true;
    menu_open(game);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    assert_true(game->case_count >= 16);
    return game;
}

static void some_played(Game *game) {
    settings_note(&game->settings, game->cases[0].entry->id, NULL, 83, true,
                  (const double[]){90, 70, 80, 95});
    settings_note(&game->settings, game->cases[1].entry->id, NULL, 71, true,
                  (const double[]){80, 60, 70, 75});
    settings_note(&game->settings, game->cases[2].entry->id, NULL, 45.4, false,
                  (const double[]){30, 50, 60, SCORE_NULL});
}

static void again(Game *game) {
    menu_open(game);
    ui_test_settle(game->app);
}

static void looks_right(int width, int height, int percent, Lang lang) {
    char name[64];
    Game *game = begin(width, height, percent, lang);
    game->settings.introduced = false;
    again(game);
    ui_test_check(game->app);
    snprintf(name, sizeof name, "menu-first-%s-%d-%d", lang_id(lang), width, percent);
    ui_test_shot(game->app, name);
    game->settings.introduced = true;
    game->settings.asked = false;
    again(game);
    ui_test_check(game->app);
    snprintf(name, sizeof name, "menu-asks-%s-%d-%d", lang_id(lang), width, percent);
    ui_test_shot(game->app, name);
    game->settings.asked = true;
    some_played(game);
    again(game);
    ui_test_check(game->app);
    snprintf(name, sizeof name, "menu-%s-%d-%d", lang_id(lang), width, percent);
    ui_test_shot(game->app, name);
    for (int i = 0; i < 3; i++) {
        ui_test_wheel(game->app, width / 2, height / 2, -6);
        snprintf(name, sizeof name, "menu-%s-%d-%d-down%d", lang_id(lang), width, percent, i);
        ui_test_shot(game->app, name);
    }
    settings_open(game);
    ui_test_settle(game->app);
    ui_test_check(game->app);
    snprintf(name, sizeof name, "settings-%s-%d-%d", lang_id(lang), width, percent);
    ui_test_shot(game->app, name);
    player_end(game);
}

static void at_all_sizes(void **state) {
    (void)state;
    static const int sizes[][3] = {{800, 600, 100},  {800, 600, 200},   {1024, 768, 100},
                                   {1024, 768, 150}, {1280, 720, 100},  {1280, 720, 200},
                                   {1366, 768, 100}, {1920, 1080, 100}, {3840, 2160, 100}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        looks_right(sizes[i][0], sizes[i][1], sizes[i][2], i % 2 ? LANG_EN : LANG_NL);
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(at_all_sizes),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
