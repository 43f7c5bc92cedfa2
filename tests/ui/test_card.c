/* The card before a case: who comes, what one may, what came of it last time, and one button. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/window/game/card.h"
#include "ui/support_player.h"

enum { PLAY = 1, BACK, HOW, SCROLL }; /* ids of the card */

static Game *begin(void) {
    return player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
}

static const Widget *saying(Game *game, const char *part) {
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_next(ui, NULL); w; w = ui_next(ui, w))
        if (w->text && strstr(w->text, part))
            return w;
    return NULL;
}

/* It opens at its top, with the button in sight. */
static void begin_is_in_sight(void **state) {
    (void)state;
    static const int sizes[][3] = {{1024, 768, 100}, {1280, 720, 100},  {1366, 768, 100},
                                   {1280, 720, 200}, {1920, 1080, 150}, {3840, 2160, 100},
                                   {800, 600, 100},  {800, 600, 200}};
    static const char *const cases[] = {"de-kraan", "misschien-ligt-het-aan-mij"};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int n = 0; n < 4; n++) {
            const int *size = sizes[i];
            Game *game = player_begin(size[0], size[1], size[2], n & 2 ? SCHEME_DARK : SCHEME_LIGHT,
                                      n & 2 ? LANG_EN : LANG_NL);
            player_open(game, cases[n & 1]);
            Ui *ui = app_ui(game->app);
            const Widget *play = ui_find(ui, PLAY), *scroll = ui_find(ui, SCROLL);
            assert_int_equal(ui_focused(ui), PLAY);
            assert_true(play->box.y >= 0 && play->box.y + play->box.h <= size[1]);
            assert_true(scroll->first->box.y >= scroll->box.y);
            char name[80];
            snprintf(name, sizeof name, "card-%d-%d-%d-%d", size[0], size[1], size[2], n);
            ui_test_shot(game->app, name);
            ui_test_check(game->app);
            player_end(game);
        }
}

static void enter_begins(void **state) {
    (void)state;
    Game *game = begin();
    player_open(game, "de-kraan");
    ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "scene");
    player_end(game);
}

/* What is told is the role's to give; what only this case asks for is not told beforehand. */
static void only_what_may_be_given(void **state) {
    (void)state;
    Game *game = begin();
    player_open(game, "misschien-ligt-het-aan-mij");
    const Widget *may = saying(game, "Dit mag je zelf aanbieden:");
    assert_non_null(may);
    assert_non_null(strstr(may->text, "Dit mag je zelf aanbieden: excuses, zelf terugbellen. "));
    static const char *const never[] = {"geheimhouding", "erbij roepen", "onderzoek", "veilig",
                                        "vertrouwenspersoon"};
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        assert_null(strstr(may->text, never[i]));
    player_end(game);
}

/* It is the same whatever lies on the tables of the case. */
static void the_table_is_not_told(void **state) {
    (void)state;
    Game *game = begin();
    player_open(game, "de-kraan");
    char *before = xstrdup(saying(game, "Dit mag je zelf aanbieden:")->text);
    Opened *opened = game_open_case(game, "de-kraan");
    assert_non_null(opened);
    const Scenario *scenario = opened->file.scenario;
    const Role *role = &scenario->house.roles[scenario->role];
    for (int i = 0; i < scenario->moment_count; i++) /* one thing on each table, the last one may */
        if (scenario->moments[i].way == WAY_OFFER) {
            Offer *offer = (Offer *)(uintptr_t)&scenario->offers[scenario->moments[i].act];
            offer->table = role->may + role->may_count - 1;
            offer->table_count = 1;
        }
    card_open(game, opened);
    ui_test_settle(game->app);
    assert_string_equal(saying(game, "Dit mag je zelf aanbieden:")->text, before);
    free(before);
    player_end(game);
}

static void escape_goes_back(void **state) {
    (void)state;
    Game *game = begin();
    player_open(game, "de-kraan");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "menu");
    player_end(game);
}

/* How it will be played is said, and changed in the settings. */
static void how_it_is_played(void **state) {
    (void)state;
    Game *game = begin();
    game->time_factor = 1.25;
    game->mode = PLAY_ASSESSMENT;
    player_open(game, "de-kraan");
    assert_non_null(saying(game, "Toetsen · 1,25 × leestijd · zonder naam"));
    settings_set_alias(&game->settings, "rood-7");
    player_open(game, "de-kraan");
    assert_non_null(saying(game, "Toetsen · 1,25 × leestijd · als rood-7"));
    player_press(game, HOW);
    player_assert_screen(game, "settings");
    ui_test_key(game->app, SDLK_ESCAPE, KMOD_NONE);
    ui_test_settle(game->app);
    player_assert_screen(game, "card");
    player_press(game, PLAY);
    assert_int_equal(100 * play_setup(player_scene(game)->session.play).time_factor, 125);
    player_end(game);
}

/* After a play the card says what it came to, and what to look at when it did not pass. */
static void last_time_is_told(void **state) {
    (void)state;
    for (int lang = LANG_NL; lang <= LANG_EN; lang++) {
        Game *game = player_begin(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
        player_open(game, "vijf-weken-stilte");
        if (lang == LANG_NL) {
            assert_null(saying(game, "Vorige keer"));
            player_press(game, PLAY);
            for (int i = 0; i < 200 && !strcmp(player_screen(game), "scene"); i++)
                player_act(game, player_press);
            player_assert_screen(game, "debrief");
            player_open(game, "vijf-weken-stilte");
            const Widget *said = saying(game, "Vorige keer: ");
            assert_non_null(said);
            assert_non_null(strstr(said->text, "nog niet geslaagd"));
            assert_non_null(strstr(said->text, "Gemist: "));
            assert_non_null(saying(game, "Let deze keer op:"));
            ui_test_check(game->app);
            ui_test_shot(game->app, "card-last");
            assert_non_null(saying(game, "Beurt "));           /* where it was */
            player_click(game, WIDGET_BUTTON, "Terugkijken*"); /* and the way to see it again */
            player_assert_screen(game, "back");
        } else { /* played in another language: its words are counted otherwise */
            app_set_lang(game->app, LANG_EN);
            ui_test_settle(game->app);
            assert_non_null(saying(game, "Last time: "));
        }
        player_end(game);
    }
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

int main(int argc, char **argv) {
    if (argc > 1) /* one test alone */
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(begin_is_in_sight),
        cmocka_unit_test(enter_begins),
        cmocka_unit_test(only_what_may_be_given),
        cmocka_unit_test(the_table_is_not_told),
        cmocka_unit_test(escape_goes_back),
        cmocka_unit_test(how_it_is_played),
        cmocka_unit_test(last_time_is_told),
        cmocka_unit_test(the_exit_code_is_of_what_was_opened_last),
    };
    return cmocka_run_group_tests(tests, player_make_home, NULL);
}
