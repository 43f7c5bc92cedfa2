/* A team whose hands are counted, at the window; and what the next session changes in the
 * definition, beside what it was. */
#include <stdio.h>
#include <string.h>

#include "ui/support_calibrate.h"

static void look_at(Game *game, const char *name) {
    char file[96];
    int w, h;
    SDL_GetWindowSize(app_window(game->app), &w, &h);
    snprintf(file, sizeof file, "hands-%s-%s-%d-%d", name, lang_id(app_lang(game->app)), w,
             app_theme(game->app)->percent);
    ui_test_shot(game->app, file);
    ui_test_check(game->app);
}

static void type_at(Game *game, int id, const char *digits) {
    ui_test_tab_to(game->app, id);
    ui_test_key(game->app, SDLK_a, KMOD_CTRL);
    ui_test_type(game->app, digits);
    team_key(game, SDLK_RETURN, KMOD_NONE);
}

static void raise(Game *game, int category, const char *digits) {
    type_at(game, CALIBRATE_ID_RAISED + category, digits);
}

/* From the entrance to the first vote, by hands. */
static void begin_by_hands(Game *game, int items) {
    team_set_up(game);
    ui_test_tab_to(game->app, CALIBRATE_ID_HOW);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    assert_int_equal(team_session(game)->settings.hands, 12);
    assert_null(ui_find(app_ui(game->app), CALIBRATE_ID_NAME)); /* there are no seats to take */
    assert_null(ui_find(app_ui(game->app), CALIBRATE_ID_PHONES));
    team_set_items(game, items);
    look_at(game, "1-set-up");
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
}

static void decide_here(Game *game, const char *rule) {
    team_decide(game);
    if (rule) {
        ui_test_tab_to(game->app, CALIBRATE_ID_RULE);
        ui_test_type(game->app, rule);
    }
    team_press(game, CALIBRATE_ID_GO);
}

static void counted(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    begin_by_hands(game, 1);
    look_at(game, "2-count");
    assert_int_equal(ui_focused(app_ui(game->app)), CALIBRATE_ID_RAISED);
    raise(game, COMPLAINT, "5");
    assert_int_equal(calibration_voted(team_session(game)), 5); /* kept as it is typed */
    assert_int_equal(ui_focused(app_ui(game->app)), CALIBRATE_ID_RAISED + 1);
    raise(game, REQUEST, "8");
    assert_true(team_shows(game, "Dat zijn 13 handen, en jullie zijn met 12."));
    assert_int_equal(calibration_voted(team_session(game)), 5); /* nothing of it is kept */
    look_at(game, "2-too-many");
    ui_test_tab_to(game->app,
                   CALIBRATE_ID_RAISED + REQUEST); /* the sum goes along with what is typed */
    ui_test_key(game->app, SDLK_a, KMOD_CTRL);
    ui_test_type(game->app, "7");
    ui_test_settle(game->app);
    assert_true(team_shows(game, "Samen 12 van 12 handen"));
    assert_true(ui_find(app_ui(game->app), CALIBRATE_ID_GO)->state & STATE_PRIMARY);
    raise(game, REQUEST, "x");
    assert_true(team_shows(game, "Laat zien met 5 van 12 handen"));
    assert_false(ui_find(app_ui(game->app), CALIBRATE_ID_GO)->state & STATE_PRIMARY);
    assert_true(team_shows(game, "geen aantal"));
    raise(game, REQUEST, "6");
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_REVEAL);
    look_at(game, "3-reveal");
    assert_true(team_shows(game, "6"));
    team_key(game, SDLK_z, KMOD_CTRL); /* the hands are there still, to be counted again */
    team_assert_stage(game, STAGE_VOTE);
    assert_string_equal(field_text(&team_state(game)->raised.fields[REQUEST]), "6");
    team_press(game, CALIBRATE_ID_GO);
    team_press(game, ui_find(app_ui(game->app), CALIBRATE_ID_AGAIN) ? CALIBRATE_ID_AGAIN
                                                                    : CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_AGAIN);
    assert_string_equal(field_text(&team_state(game)->raised.fields[REQUEST]), "");
    raise(game, REQUEST, "12");
    team_press(game, CALIBRATE_ID_GO);
    look_at(game, "4-moved");
    assert_true(team_shows(game, "Van wie naar wat"));
    decide_here(game, NULL);
    team_assert_stage(game, STAGE_ENDED);
    look_at(game, "5-end");
    assert_null(ui_find(app_ui(game->app), CALIBRATE_ID_OWN));
    assert_true(team_shows(game, "Wie gelijk leest is niet te zeggen"));
    team_end(game);
}

/* Left in the midst of counting: what was counted is there when one comes back. */
static void comes_back(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    begin_by_hands(game, 2);
    raise(game, COMPLAINT, "7");
    team_end(game);
    game = team_begin();
    team_open(game, NULL);
    assert_true(team_shows(game, "12 mensen"));
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VOTE);
    assert_int_equal(team_session(game)->settings.hands, 12);
    assert_string_equal(field_text(&team_state(game)->raised.fields[COMPLAINT]), "7");
    raise(game, REQUEST, "4");
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_REVEAL);
    assert_int_equal(calibration_hands_for(team_session(game), 0, 0, COMPLAINT), 7);
    assert_false(team_shows(game, msg(LANG_NL, MSG_CALIBRATE_NO_KIND))); /* it was not asked */
    team_end(game);
}

/* Two sessions with another rule each: at the beginning of the third what the second changed, at
 * the end of each what it changed itself. */
static void two_sessions(int width, int height, int percent, Lang lang) {
    static const char *const rules[] = {"Wie iets terug wil, klaagt.", "Sarcasme telt als klacht."};
    Game *game = NULL;
    for (int s = 0; s < 2; s++) {
        game = team_begin_at(width, height, percent, SCHEME_LIGHT, lang);
        team_open(game, NULL);
        assert_null(
            ui_find(app_ui(game->app), CALIBRATE_ID_VERSIONS)); /* nothing was changed yet */
        begin_by_hands(game, 1);
        raise(game, COMPLAINT, "7");
        raise(game, REQUEST, "5");
        team_press(game, CALIBRATE_ID_GO);
        decide_here(game, rules[s]);
        team_assert_stage(game, STAGE_ENDED);
        assert_int_equal(team_shows(game, msg(lang, MSG_MINUTES_VERSIONS)), s == 1);
        look_at(game, s ? "6-end-second" : "5-end-first");
        if (s) {
            assert_true(team_shows(game, lang == LANG_NL ? "+ erbij" : "+ added"));
            ui_test_wheel(game->app, width / 2, height / 2, -100);
            look_at(game, "6-end-below");
        }
        team_end(game);
    }
    game = team_begin_at(width, height, percent, SCHEME_LIGHT, lang);
    team_open(game, NULL);
    look_at(game, "7-entrance");
    team_press(game, CALIBRATE_ID_VERSIONS);
    look_at(game, "8-versions");
    assert_true(team_shows(game, rules[1]));
    assert_false(team_shows(game, rules[0])); /* it did not change */
    assert_true(team_shows(game, msg(lang, MSG_VERSIONS_NOT_YET)));
    team_press(game, CALIBRATE_ID_GO);
    assert_int_equal(team_state(game)->view, CALIBRATE_ENTRANCE);
    team_press(game, CALIBRATE_ID_VERSIONS);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_int_equal(team_state(game)->view, CALIBRATE_ENTRANCE);
    team_end(game);
}

static void versions(void **state) {
    (void)state;
    two_sessions(1280, 720, 100, LANG_NL);
}

/* Everything can be read, nothing is cut, and the way on is in sight. */
static void large_text(void **state) {
    two_sessions(1280, 720, 150, LANG_NL);
    team_home(state);
    two_sessions(1366, 768, 150, LANG_NL);
    team_home(state);
    two_sessions(1366, 768, 150, LANG_EN);
}

static void projector(void **state) {
    (void)state;
    two_sessions(1920, 1080, 100, LANG_EN);
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {TEAM_TEST(counted), TEAM_TEST(comes_back),
                                       TEAM_TEST(versions), TEAM_TEST(large_text),
                                       TEAM_TEST(projector)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
