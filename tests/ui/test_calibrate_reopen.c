/* What is decided is opened again, or the session ended before all is decided: the rule so far
 * stays in sight, and what becomes of what is open is told and asked once. And what is told on a
 * page moves nothing under a hand. */
#include <stdio.h>
#include <string.h>

#include "team/outcome.h"
#include "ui/support_calibrate.h"

static const char rule[] = "Wie iets terug wil, klaagt.";

static const struct {
    int width, height, percent;
    Lang lang;
} looks[] = {{1280, 720, 100, LANG_NL},
             {1280, 720, 150, LANG_NL},
             {1280, 720, 150, LANG_EN},
             {1920, 1080, 100, LANG_EN}};
enum { LOOKS = sizeof looks / sizeof *looks };

static Game *begin_as(int look) {
    Game *game = team_begin_at(looks[look].width, looks[look].height, looks[look].percent,
                               SCHEME_LIGHT, looks[look].lang);
    team_open(game, NULL);
    return game;
}

static void look_at(Game *game, const char *name) {
    char file[96];
    int w, h;
    SDL_GetWindowSize(app_window(game->app), &w, &h);
    snprintf(file, sizeof file, "reopen-%s-%s-%d-%d", name, lang_id(app_lang(game->app)), w,
             app_theme(game->app)->percent);
    ui_test_shot(game->app, file);
    ui_test_check(game->app);
}

static bool says(Game *game, Msg key) {
    return team_shows(game, msg(app_lang(game->app), key));
}

/* All the same, so that it can be decided at once. */
static void all_vote(Game *game) {
    for (int i = 0; i < 3; i++)
        team_vote(game, COMPLAINT, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_REVEAL);
}

static void type_rule(Game *game, const char *text) {
    ui_test_tab_to(game->app, CALIBRATE_ID_RULE);
    ui_test_key(game->app, SDLK_a, KMOD_CTRL);
    if (*text)
        ui_test_type(game->app, text);
    else
        ui_test_key(game->app, SDLK_BACKSPACE, KMOD_NONE);
}

static const char *rule_of(const Game *game, int item) {
    const Calibration *session = team_session(game);
    int at = session->items[item].rule;
    return at < 0 ? "" : session->rules[at].text;
}

static void one_decided(Game *game) {
    team_gather(game, 3, 3);
    team_examples(game);
    all_vote(game);
    team_decide(game);
    type_rule(game, rule);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VOTE);
}

static void reopen(Game *game) {
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    look_at(game, "1-pause");
    team_press(game, CALIBRATE_ID_REOPEN);
    team_assert_stage(game, STAGE_REVEAL);
}

static void the_rule_so_far(void **state) {
    for (int i = 0; i < LOOKS; i++) {
        Game *game = begin_as(i);
        one_decided(game);
        assert_false(team_shows(game, rule));
        reopen(game);
        assert_true(says(game, MSG_CALIBRATE_REOPENED));
        assert_true(team_shows(game, rule));
        assert_true(says(game, MSG_CALIBRATE_RULE_BEFORE_HINT));
        look_at(game, "2-reveal");
        team_press(game, CALIBRATE_ID_GO);
        assert_true(team_shows(game, rule));
        look_at(game, "3-decide");
        team_press(game, CALIBRATE_ID_GO);
        team_assert_stage(game, STAGE_VERDICT);
        assert_string_equal(field_text(&team_state(game)->rule), rule); /* to start from */
        look_at(game, "4-verdict");
        assert_string_equal(rule_of(game, 0), ""); /* it is theirs once they go on with it */
        team_press(game, CALIBRATE_ID_GO);
        assert_string_equal(rule_of(game, 0), rule);
        team_end(game);
        team_home(state);
    }
}

/* Left empty it is none, also when one comes back to it. */
static void no_rule_any_more(void **state) {
    (void)state;
    Game *game = begin_as(0);
    one_decided(game);
    reopen(game);
    team_press(game, CALIBRATE_ID_GO);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VERDICT);
    type_rule(game, "");
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VOTE);
    assert_string_equal(rule_of(game, 0), "");
    team_key(game, SDLK_z, KMOD_CTRL);
    team_assert_stage(game, STAGE_VERDICT);
    assert_string_equal(field_text(&team_state(game)->rule), "");
    team_end(game);
}

static void ending_asks(void **state) {
    for (int i = 0; i < LOOKS; i++) {
        Lang lang = looks[i].lang;
        Text left = {0};
        Game *game = begin_as(i);
        one_decided(game);
        reopen(game);
        team_key(game, SDLK_ESCAPE, KMOD_NONE);
        team_press(game, CALIBRATE_ID_FINISH);
        team_assert_stage(game, STAGE_REVEAL);
        assert_true(says(game, MSG_CALIBRATE_ASK_FINISH));
        msg_count(&left, lang, MSG_CALIBRATE_LEFT_UNDECIDED, 1);
        assert_true(team_shows(game, text_cstr(&left)));
        text_clear(&left);
        msg_count(&left, lang, MSG_CALIBRATE_LEFT_RULES, 1);
        assert_true(team_shows(game, text_cstr(&left)));
        text_clear(&left);
        msg_count(&left, lang, MSG_CALIBRATE_LEFT_UNVOTED, 2);
        assert_true(team_shows(game, text_cstr(&left)));
        text_release(&left);
        look_at(game, "5-asked");
        team_key(game, SDLK_RETURN, KMOD_NONE); /* Enter loses nothing */
        team_assert_stage(game, STAGE_REVEAL);
        team_key(game, SDLK_ESCAPE, KMOD_NONE);
        team_press(game, CALIBRATE_ID_FINISH);
        team_press(game, CALIBRATE_ID_YES);
        team_assert_stage(game, STAGE_ENDED);
        assert_true(says(game, MSG_CALIBRATE_NOTHING_DECIDED));
        assert_int_equal(team_state(game)->record.parked_count, 1);
        look_at(game, "6-end");
        team_end(game);
        team_home(state);
    }
}

/* Of what is decided nothing is asked. */
static void all_decided(void **state) {
    (void)state;
    Game *game = begin_as(0);
    team_gather(game, 3, 1);
    team_examples(game);
    all_vote(game);
    team_decide(game);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_press(game, CALIBRATE_ID_FINISH);
    team_assert_stage(game, STAGE_ENDED);
    assert_false(says(game, MSG_CALIBRATE_NOTHING_DECIDED));
    team_end(game);
}

static SDL_Rect box_of(const Game *game, int id) {
    const Widget *widget = ui_find(app_ui(game->app), id);
    assert_non_null(widget);
    return widget->box;
}

static void assert_same_box(const Game *game, int id, SDL_Rect before) {
    SDL_Rect now = box_of(game, id);
    assert_true(SDL_RectEquals(&now, &before));
}

/* Where it is told that something is missing, and where it is read, nothing else moves. */
static void nothing_moves(void **state) {
    for (int i = 0; i < LOOKS; i++) {
        Game *game = begin_as(i);
        team_gather(game, 3, 2);
        SDL_Rect redo = box_of(game, CALIBRATE_ID_REDO), leave = box_of(game, CALIBRATE_ID_LEAVE);
        team_examples(game);
        all_vote(game);
        team_press(game, CALIBRATE_ID_GO);
        ui_test_tab_to(game->app, CALIBRATE_ID_DECISION);
        team_key(game, SDLK_RIGHT, KMOD_NONE);
        ui_test_tab_to(game->app, CALIBRATE_ID_DISSENT); /* which is asked for then */
        SDL_Rect field = box_of(game, CALIBRATE_ID_DISSENT), go = box_of(game, CALIBRATE_ID_GO);
        team_press(game, CALIBRATE_ID_GO);
        assert_true(says(game, MSG_CALIBRATE_ASK_DISSENT));
        look_at(game, "7-told");
        assert_same_box(game, CALIBRATE_ID_GO, go);
        if (looks[i].percent == 100)
            assert_same_box(game, CALIBRATE_ID_DISSENT, field);
        team_press(game, CALIBRATE_ID_DISMISS);
        assert_same_box(game, CALIBRATE_ID_GO, go);
        team_press(game, CALIBRATE_ID_UNDO);
        team_press(game, CALIBRATE_ID_UNDO);
        assert_true(widget_can_focus(ui_find(app_ui(game->app), CALIBRATE_ID_REDO)));
        if (looks[i].percent == 100) { /* what stands before it comes and goes with the page */
            assert_same_box(game, CALIBRATE_ID_REDO, redo);
            assert_same_box(game, CALIBRATE_ID_LEAVE, leave);
        }
        team_end(game);
        team_home(state);
    }
}

/* Also where a phone starts it: in the row that is always seen. */
static void talking_time_in_sight(void **state) {
    for (int i = 0; i < LOOKS; i++) {
        Game *game = begin_as(i);
        team_gather(game, 3, 1);
        team_examples(game);
        all_vote(game);
        SDL_Rect go = box_of(game, CALIBRATE_ID_GO);
        team_key(game, SDLK_t, KMOD_NONE);
        ui_test_check_whole(game->app, CALIBRATE_ID_TALK, 1);
        ui_test_check_whole(game->app, CALIBRATE_ID_GO, 1);
        assert_same_box(game, CALIBRATE_ID_GO, go);
        look_at(game, "8-talk");
        team_end(game);
        team_home(state);
    }
}

/* With phones as without them: what changed the last time comes first. */
static void with_phones_at_the_entrance(void **state) {
    (void)state;
    Game *game = team_begin();
    assert_true(calibrate_open(game, "is-dit-een-klacht", &(CalibrateStart){.web = true}));
    ui_test_settle(game->app);
    assert_int_equal(team_state(game)->view, CALIBRATE_ENTRANCE);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_SET_UP);
    assert_non_null(team_state(game)->meeting.server);
    const Widget *page = ui_find(app_ui(game->app), CALIBRATE_ID_PAGE);
    const Widget *first = ui_find(app_ui(game->app), CALIBRATE_ID_THRESHOLD);
    assert_true(first->box.y >= page->box.y); /* at its top */
    ui_test_shot(game->app, "reopen-9-web");
    team_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {TEAM_TEST(the_rule_so_far),
                                       TEAM_TEST(no_rule_any_more),
                                       TEAM_TEST(ending_asks),
                                       TEAM_TEST(all_decided),
                                       TEAM_TEST(nothing_moves),
                                       TEAM_TEST(talking_time_in_sight),
                                       TEAM_TEST(with_phones_at_the_entrance)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
