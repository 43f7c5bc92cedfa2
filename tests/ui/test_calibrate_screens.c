/* Every screen of a calibration: nothing cut, nothing overlapping, all of it reached by Tab. */
#include <stdio.h>
#include <string.h>

#include "ui/support_calibrate.h"

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0xC0;
}

/* A word that is parted between two letters has its hyphen. */
static void assert_words_parted_well(Game *game) {
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_root(ui); w; w = ui_next(ui, w))
        for (int i = 0; w->layout && i + 1 < w->layout->piece_count; i++) {
            const LayoutPiece *piece = &w->layout->pieces[i], *next = piece + 1;
            if (piece->word < 0 || piece->word != next->word || piece->line == next->line)
                continue;
            const LayoutWord *word = &w->layout->words[piece->word];
            bool path = memchr(w->text + word->from, '/', (size_t)(word->to - word->from)) != NULL;
            if (!path && !piece->hyphen && is_letter(w->text[piece->to - 1]) &&
                is_letter(w->text[next->from]))
                fail_msg("parted without a hyphen: %s", w->text);
        }
}

static void assert_in_sight(Game *game, int id) {
    const Widget *w = ui_find(app_ui(game->app), id);
    assert_non_null(w);
    SDL_Rect both;
    assert_true(SDL_IntersectRect(&w->seen, &w->box, &both) && SDL_RectEquals(&both, &w->box));
}

static void look_at(Game *game, const char *name) {
    char file[96];
    int w, h;
    SDL_GetWindowSize(app_window(game->app), &w, &h);
    const Theme *theme = app_theme(game->app);
    snprintf(file, sizeof file, "%s-%s-%d-%d%s", name, lang_id(app_lang(game->app)), w,
             theme->percent,
             theme->scheme == SCHEME_DARK       ? "-dark"
             : theme->scheme == SCHEME_CONTRAST ? "-contrast"
                                                : "");
    ui_test_shot(game->app, file);
    ui_test_check(game->app);
    assert_words_parted_well(game);
}

static void every_screen(int width, int height, int percent, Scheme scheme, Lang lang, int seats) {
    Game *game = team_begin_at(width, height, percent, scheme, lang);
    team_open(game, NULL);
    look_at(game, "1-entrance");
    team_set_up(game);
    look_at(game, "2-set-up-empty");
    for (int i = 0; i < seats; i++)
        if (i < 30)
            team_press(game, CALIBRATE_ID_ALIAS);
    team_set_items(game, 3);
    look_at(game, "2-set-up");
    team_press(game, CALIBRATE_ID_GO);
    look_at(game, "3-anchor");
    team_examples(game);
    look_at(game, "4-cover");
    team_press(game, CALIBRATE_ID_GO);
    look_at(game, "5-ballot");
    team_choose(game, SDLK_1);
    look_at(game, "6-kind");
    team_choose(game, SDLK_2);
    for (int i = 1; i < seats - 1; i++)
        team_vote(game,
                  i % 9 == 8   ? VOTE_DONT_KNOW
                  : i % 5 == 3 ? QUESTION
                  : i % 7 == 6 ? DISPUTE
                               : COMPLAINT,
                  i % 4 - 1);
    look_at(game, "4-cover-last");
    team_press(game, CALIBRATE_ID_SKIP);
    look_at(game, "7-room");
    team_press(game, CALIBRATE_ID_PEOPLE);
    look_at(game, "7-people");
    team_press(game, CALIBRATE_ID_GO);
    team_press(game, CALIBRATE_ID_GO);
    look_at(game, "8-reveal");
    team_press(game, ui_find(app_ui(game->app), CALIBRATE_ID_AGAIN) ? CALIBRATE_ID_AGAIN
                                                                    : CALIBRATE_ID_GO);
    for (int i = 0; i < seats; i++)
        team_vote(game, i % 6 == 3 ? QUESTION : COMPLAINT, i % 3);
    look_at(game, "7-room-all");
    team_press(game, CALIBRATE_ID_GO);
    look_at(game, "9-moved");
    team_press(game, CALIBRATE_ID_GO);
    look_at(game, "10-decide");
    ui_test_tab_to(game->app, CALIBRATE_ID_DECISION);
    team_key(game, SDLK_LEFT, KMOD_NONE);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    look_at(game, "10-decide-chair");
    team_press(game, CALIBRATE_ID_GO);
    if (team_state(game)->deciding) { /* asked once whether nobody thinks otherwise */
        look_at(game, "10-decide-asked");
        team_press(game, CALIBRATE_ID_GO);
    }
    team_press(game, CALIBRATE_ID_THUMB);
    look_at(game, "11-verdict");
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    look_at(game, "12-pause");
    team_press(game, CALIBRATE_ID_GO_ON);
    team_press(game, CALIBRATE_ID_GO);
    team_vote(game, QUESTION, -1);
    team_vote(game, COMPLAINT, 2);
    team_press(game, CALIBRATE_ID_CLOSE);
    team_press(game, ui_find(app_ui(game->app), CALIBRATE_ID_DECIDE) ? CALIBRATE_ID_DECIDE
                                                                     : CALIBRATE_ID_GO);
    ui_test_tab_to(game->app, CALIBRATE_ID_DECISION);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    team_press(game, CALIBRATE_ID_GO);
    look_at(game, "11-verdict-parked");
    team_press(game, CALIBRATE_ID_GO);
    team_vote(game, COMPLAINT, 1);
    team_vote(game, COMPLAINT, 1);
    team_press(game, CALIBRATE_ID_CLOSE);
    look_at(game, "8-reveal-same");
    team_decide(game);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_ENDED);
    look_at(game, "13-end");
    assert_in_sight(game, CALIBRATE_ID_GO);
    team_press(game, CALIBRATE_ID_PRINT);
    ui_test_wheel(game->app, width / 2, height / 2, -100);
    look_at(game, "13-end-below");
    team_press(game, CALIBRATE_ID_OWN);
    look_at(game, "14-own-who");
    team_press(game, CALIBRATE_ID_SEAT + 3);
    look_at(game, "14-own-cover");
    team_press(game, CALIBRATE_ID_GO);
    look_at(game, "14-own");
    team_end(game);
}

static void screens_small(void **state) {
    (void)state;
    every_screen(1280, 720, 100, SCHEME_LIGHT, LANG_NL, 30);
    every_screen(1280, 720, 100, SCHEME_DARK, LANG_EN, 5);
}

static void screens_large(void **state) {
    (void)state;
    every_screen(1920, 1080, 100, SCHEME_LIGHT, LANG_EN, 30);
    every_screen(1920, 1080, 100, SCHEME_CONTRAST, LANG_NL, 8);
}

static void screens_large_text(void **state) {
    (void)state;
    every_screen(1280, 720, 200, SCHEME_LIGHT, LANG_NL, 30);
    every_screen(1920, 1080, 200, SCHEME_LIGHT, LANG_EN, 30);
    every_screen(1280, 720, 150, SCHEME_LIGHT, LANG_EN, 30);
    every_screen(1280, 720, 150, SCHEME_LIGHT, LANG_NL, 30);
    every_screen(1366, 768, 150, SCHEME_LIGHT, LANG_NL, 30);
}

static void screens_alone(void **state) {
    (void)state;
    static const Lang langs[] = {LANG_NL, LANG_EN};
    for (int l = 0; l < 2; l++) {
        Game *game = team_begin_at(l ? 1920 : 1280, l ? 1080 : 720, 100, SCHEME_LIGHT, langs[l]);
        team_open(game, NULL);
        team_press(game, CALIBRATE_ID_ALONE);
        look_at(game, "20-alone");
        team_set_items(game, 2);
        ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
        ui_test_type(game->app, "eva");
        team_press(game, CALIBRATE_ID_GO);
        team_examples(game);
        look_at(game, "21-alone-ballot");
        team_vote(game, COMPLAINT, 0);
        team_vote(game, QUESTION, 0);
        look_at(game, "22-alone-done");
        assert_false(team_shows(game, l ? "your team" : "jullie team"));
        team_press(game, CALIBRATE_ID_REFERENCE);
        look_at(game, "23-alone-reference");
        assert_false(
            team_shows(game, l ? "your team" : "jullie team")); /* there was no session yet */
        team_end(game);
    }
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        TEAM_TEST(screens_alone),
        TEAM_TEST(screens_small),
        TEAM_TEST(screens_large),
        TEAM_TEST(screens_large_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
