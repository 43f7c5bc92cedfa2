/* Statements of the team's own, in the window: typed, from a table, from a case; in the midst too.
 */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "front/window/calibrate/bringing.h"
#include "front/window/calibrate/sentences.h"
#include "store/json.h"
#include "ui/support_calibrate.h"

static void type_in(Game *game, int id, const char *text) {
    ui_test_tab_to(game->app, id);
    ui_test_type(game->app, text);
}

static const char *words_of(const Game *game, int item) {
    const Calibration *session = team_session(game);
    return session->set->items[session->items[item].statement].text.source;
}

static void assert_said(Game *game, const char *piece) {
    if (!team_shows(game, piece))
        ui_test_print(game->app);
    assert_true(team_shows(game, piece));
}

/* By hand, in the set-up and during a verdict; kept, gone on with, and told without a reference. */
static void typed(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    team_press(game, CALIBRATE_ID_BRING);
    type_in(game, CALIBRATE_ID_SAID, "Fijn dat het *weer* regent in de gang.");
    team_key(game, SDLK_RETURN, KMOD_NONE);
    type_in(game, CALIBRATE_ID_SAID, "Weg hiermee.");
    team_press(game, CALIBRATE_ID_SAY);
    assert_said(game, "Eigen uitspraken: 2");
    assert_said(game, "Fijn dat het *weer* regent in de gang.");
    type_in(game, CALIBRATE_ID_SAID, "Weg hiermee.");
    team_press(game, CALIBRATE_ID_SAY);
    assert_said(game, "Die uitspraak staat er al.");
    team_key(game, SDLK_a, KMOD_CTRL);
    team_key(game, SDLK_BACKSPACE, KMOD_NONE);
    ui_test_check(game->app);
    ui_test_shot(game->app, "bring");
    team_press(game, CALIBRATE_ID_BROUGHT + 1);
    assert_int_equal(calibrate_brought(team_state(game)), 1);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_set_items(game, 0); /* none of the set */
    team_seat(game, "a");
    team_seat(game, "b");
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    assert_said(game, "“Fijn dat het *weer* regent in de gang.”");
    team_vote(game, COMPLAINT, 1);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_press(game, CALIBRATE_ID_BRING); /* not now: a vote is in */
    type_in(game, CALIBRATE_ID_SAID, "Dan bel ik wel weer.");
    team_press(game, CALIBRATE_ID_SAY);
    assert_said(game, "Sluit eerst de stemming.");
    team_press(game, CALIBRATE_ID_GO);
    team_vote(game, COMPLAINT, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_decide(game);
    assert_said(game, "er is geen referentie om naast te leggen");
    assert_false(team_shows(game, "Referentie"));
    ui_test_check(game->app);
    ui_test_shot(game->app, "bring-verdict");
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_press(game, CALIBRATE_ID_BRING);
    team_press(game, CALIBRATE_ID_SAY); /* what was typed is still there */
    team_press(game, CALIBRATE_ID_GO);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VOTE);
    assert_string_equal(words_of(game, 1), "Dan bel ik wel weer.");
    team_end(game);
    game = team_begin(); /* as after a crash */
    team_open(game, NULL);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VOTE);
    assert_string_equal(words_of(game, 1), "Dan bel ik wel weer.");
    char *path = strdup(team_state(game)->meeting.path);
    team_end(game);
    cJSON *tree = team_read_json(path);
    const cJSON *item = cJSON_GetArrayItem(json_get(tree, "items"), 0);
    assert_true(cJSON_IsNull(json_get(item, "reference")));
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "brought")), 2 + 1); /* one was dropped */
    cJSON_Delete(tree);
    free(path);
}

static void from_a_table(void **state) {
    (void)state;
    char path[160];
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    snprintf(path, sizeof path, "%s/klanten.csv", team_folder());
    static const char csv[] =
        "nr;uitspraak\n1;Nou, knap hoor.\n2;Nou, knap hoor.\n3;Is dat alles?\n";
    assert_int_equal(file_write(path, csv, sizeof csv - 1), FILE_OK);
    team_press(game, CALIBRATE_ID_BRING);
    type_in(game, CALIBRATE_ID_FILE, path);
    team_press(game, CALIBRATE_ID_READ);
    assert_said(game, "2 uitspraken erbij. 1 ging niet mee. Die uitspraak staat er al.");
    ui_test_check(game->app);
    SDL_Event drop = {.drop = {.type = SDL_DROPFILE, .file = SDL_strdup(path)}};
    SDL_PushEvent(&drop);
    ui_test_settle(game->app);
    assert_said(game, "0 uitspraken erbij. 3 gingen niet mee.");
    calibrate_bring_table(team_state(game), "/nergens/er/is/niets.csv");
    ui_test_settle(game->app);
    assert_non_null(team_state(game)->meeting.said);
    assert_int_equal(calibrate_brought(team_state(game)), 2);
    team_end(game);
}

static void from_a_case(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    team_press(game, CALIBRATE_ID_BRING);
    team_press(game, CALIBRATE_ID_FROM_CASE);
    ui_test_check(game->app);
    int at = -1;
    for (int i = 0; i < game->library.count && at < 0; i++)
        if (game->library.items[i].kind == LIBRARY_CASE)
            at = i;
    assert_true(at >= 0);
    team_press(game, CALIBRATE_ID_PICK + at);
    assert_true(team_state(game)->bring.sentence_count > 3);
    ui_test_check(game->app);
    ui_test_shot(game->app, "bring-sentences");
    team_press(game, CALIBRATE_ID_PICK);
    team_press(game, CALIBRATE_ID_PICK + 2);
    assert_int_equal(calibrate_brought(team_state(game)), 2);
    team_press(game, CALIBRATE_ID_PICK); /* again: away */
    assert_int_equal(calibrate_brought(team_state(game)), 1);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_said(game, team_state(game)->bring.sentences[2]);
    team_end(game);
    game = team_begin(); /* nobody sat down yet, and it is kept */
    team_open(game, NULL);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_SET_UP);
    assert_int_equal(calibrate_brought(team_state(game)), 1);
    team_end(game);
}

static void take(void *context, const char *sentence) {
    text_join(context, "|", sentence);
}

static void sentences(void **state) {
    (void)state;
    static const struct {
        const char *text, *told;
    } rows[] = {
        {"Goedemiddag mevrouw. De kraan lekt nog steeds! Komt er nog iemand?",
         "Goedemiddag mevrouw.|De kraan lekt nog steeds!|Komt er nog iemand?"},
        {"Ja. Dat is al de derde keer… en nu 12.50 euro.",
         "Dat is al de derde keer…|en nu 12.50 euro."},
        {"Hij zei: “Het komt wel.” Nou, mooi niet.\n\nTot horens dan maar",
         "Hij zei: “Het komt wel.”|Nou, mooi niet.|Tot horens dan maar"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Text told = {0};
        sentences_of(rows[i].text, take, &told);
        assert_string_equal(text_cstr(&told), rows[i].told);
        text_release(&told);
    }
}

/* A whole table by one step back, and what was there before it stays. */
static void taken_back(void **state) {
    (void)state;
    static const char lines[] = "Een.\nDeze blijft.\nTwee.\nDrie.\n";
    char *path = path_join(team_folder(), "vele.txt");
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    team_press(game, CALIBRATE_ID_BRING);
    assert_said(game, "Ten hoogste 200 eigen uitspraken in een sessie");
    type_in(game, CALIBRATE_ID_SAID, "Deze blijft.");
    team_press(game, CALIBRATE_ID_SAY);
    assert_false(widget_can_focus(ui_find(app_ui(game->app), CALIBRATE_ID_UNDO)));
    assert_int_equal(file_write(path, lines, strlen(lines)), FILE_OK);
    calibrate_bring_table(team_state(game), path);
    ui_test_settle(game->app);
    assert_int_equal(calibrate_brought(team_state(game)), 4);
    assert_said(game, "‘Stap terug’ haalt ze in één keer weer weg.");
    ui_test_check(game->app);
    ui_test_shot(game->app, "bring-read");
    team_press(game, CALIBRATE_ID_UNDO);
    assert_said(game, "3 uitspraken weer weggehaald.");
    assert_int_equal(calibrate_brought(team_state(game)), 1);
    assert_said(game, "Deze blijft.");
    assert_false(widget_can_focus(ui_find(app_ui(game->app), CALIBRATE_ID_UNDO)));
    team_end(game);
    free(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {TEAM_TEST(typed), TEAM_TEST(taken_back),
                                       TEAM_TEST(from_a_table), TEAM_TEST(from_a_case),
                                       cmocka_unit_test(sentences)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
