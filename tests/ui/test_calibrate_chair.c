/* Who leads with a phone: its code on the screen, what it is told, and that it does what the screen
 * does, when the screen may. */
#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front/web/server_chair.h"
#include "front/window/calibrate/reveal.h"
#include "front/window/meeting/phones.h"
#include "ui/support_calibrate.h"
#include "ui/support_phones.h"

static char leader[PHONE_TOKEN];

static Server *server_of(const Game *game) {
    return team_state(game)->meeting.server;
}

/* ---- what it is told ---- */

static cJSON *told(Game *game) {
    char *answer = phone_ask(game, "GET", "/state", leader, NULL);
    assert_int_equal(phone_status(answer), 200);
    cJSON *tree = cJSON_Parse(strstr(answer, "\r\n\r\n") + 4);
    assert_non_null(tree);
    free(answer);
    return tree;
}

static bool is_told(Game *game, const char *piece) {
    return phone_sees(game, leader, piece);
}

static int number_told(Game *game, const char *key) {
    cJSON *tree = told(game);
    int number = (int)cJSON_GetNumberValue(cJSON_GetObjectItem(tree, key));
    cJSON_Delete(tree);
    return number;
}

/* Of a list: how many. */
static int count_told(Game *game, const char *key) {
    cJSON *tree = told(game);
    int count = cJSON_GetArraySize(cJSON_GetObjectItem(tree, key));
    cJSON_Delete(tree);
    return count;
}

/* ---- what it does ---- */

static int sends(Game *game, const char *what) {
    char body[960];
    snprintf(body, sizeof body, "{\"vote\":%d,%s}", number_told(game, "vote"), what);
    char *answer = phone_ask(game, "POST", "/act", leader, body);
    int status = phone_status(answer);
    free(answer);
    ui_test_wait(game->app, 300); /* one has time between two presses */
    return status;
}

static int writes(Game *game, int id, const char *text) {
    char what[900];
    snprintf(what, sizeof what, "\"write\":%d,\"text\":\"%s\"", id, text);
    return sends(game, what);
}

static int presses(Game *game, int id) {
    char what[32];
    snprintf(what, sizeof what, "\"press\":%d", id);
    return sends(game, what);
}

static int chooses(Game *game, int id, int to) {
    char what[48];
    snprintf(what, sizeof what, "\"choose\":%d,\"to\":%d", id, to);
    return sends(game, what);
}

/* The words of its steps are those of the screen, and what is off there is off here. */
static void assert_same_steps(Game *game) {
    cJSON *tree = told(game);
    const cJSON *step;
    bool any = false;
    ui_test_settle(game->app);
    cJSON_ArrayForEach(step, cJSON_GetObjectItem(tree, "steps")) {
        int id = (int)cJSON_GetNumberValue(cJSON_GetObjectItem(step, "id"));
        const Widget *button = ui_find(app_ui(game->app), id);
        assert_non_null(button);
        assert_string_equal(button->text, cJSON_GetStringValue(cJSON_GetObjectItem(step, "words")));
        assert_int_equal(widget_can_focus(button), !cJSON_IsTrue(cJSON_GetObjectItem(step, "off")));
        assert_int_equal((button->state & STATE_PRIMARY) != 0,
                         cJSON_IsTrue(cJSON_GetObjectItem(step, "primary")));
        any = true;
    }
    assert_true(any);
    cJSON_Delete(tree);
}

/* ---- a session that is led ---- */

static Game *led(int width, int height, int percent, Lang lang) {
    Game *game = team_begin_at(width, height, percent, SCHEME_LIGHT, lang);
    team_open(game, &(CalibrateStart){.web = true});
    team_press(game, CALIBRATE_ID_CHAIR);
    phone_lead(game, leader);
    return game;
}

static Game *led_vote(char tokens[3][PHONE_TOKEN], int items) {
    Game *game = led(1280, 720, 100, LANG_NL);
    for (int i = 0; i < 3; i++)
        phone_join(game, (const char *const[]){"otter", "das", "vos"}[i], tokens[i]);
    team_set_items(game, items);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    return game;
}

static void all_vote(Game *game, char tokens[3][PHONE_TOKEN], const char *one, const char *two,
                     const char *three) {
    phone_vote(game, tokens[0], one);
    phone_vote(game, tokens[1], two);
    phone_vote(game, tokens[2], three);
}

/* ---- the tests ---- */

/* On the screen as it is shown, three letters at a time. */
static void shown_code(const Game *game, char out[24]) {
    const char *code = server_chair_code(server_of(game));
    assert_int_equal(strlen(code), 12);
    snprintf(out, 24, "%.3s %.3s\n%.3s %.3s", code, code + 3, code + 6, code + 9);
}

/* As a whole; the text, or what ends so. */
static void assert_in_sight(Game *game, const char *text, bool whole) {
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_root(ui); w; w = ui_next(ui, w)) {
        size_t len = w->text ? strlen(w->text) : 0, end = strlen(text);
        if (len < end || strcmp(w->text + len - end, text) || (whole && len != end))
            continue;
        assert_int_equal(SDL_HasIntersection(&w->box, &w->seen), SDL_TRUE);
        assert_true(w->box.y >= w->seen.y && w->box.y + w->box.h <= w->seen.y + w->seen.h);
        return;
    }
    fail_msg("'%s' is not there", text);
}

static void a_code_on_the_screen(void **state) {
    (void)state;
    static const struct {
        int width, height, percent;
        Lang lang;
    } looks[] = {{1280, 720, 100, LANG_NL},
                 {1366, 768, 150, LANG_EN},
                 {1920, 1080, 100, LANG_EN},
                 {1280, 720, 150, LANG_NL},
                 {800, 600, 100, LANG_NL}};
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        char code[24], name[32];
        Game *game = team_begin_at(looks[i].width, looks[i].height, looks[i].percent, SCHEME_LIGHT,
                                   looks[i].lang);
        team_open(game, &(CalibrateStart){.web = true});
        assert_string_equal(server_chair_code(server_of(game)), "");
        snprintf(name, sizeof name, "chair-before-%zu", i);
        ui_test_shot(game->app, name);
        team_press(game, CALIBRATE_ID_CHAIR);
        shown_code(game, code);
        assert_in_sight(game, code, true);
        assert_in_sight(game, "/chair", false);
        ui_test_check(game->app);
        snprintf(name, sizeof name, "chair-code-%zu", i);
        ui_test_shot(game->app, name);
        team_press(game, CALIBRATE_ID_GO); /* gone with a press */
        assert_false(team_shows(game, code));
        assert_string_equal(server_chair_code(server_of(game)), "");
        team_press(game, CALIBRATE_ID_CHAIR);
        assert_false(team_shows(game, code)); /* another each time */
        team_key(game, SDLK_ESCAPE, KMOD_NONE);
        assert_string_equal(server_chair_code(server_of(game)), "");
        assert_int_equal(team_state(game)->view, CALIBRATE_SESSION);
        team_press(game, CALIBRATE_ID_CHAIR);
        team_press(game, CALIBRATE_ID_LEAVE);
        assert_string_equal(server_chair_code(server_of(game)), "");
        team_end(game);
    }
}

static void it_leads(void **state) {
    (void)state;
    char earlier[PHONE_TOKEN];
    Game *game = led(1280, 720, 100, LANG_NL);
    ui_test_settle(game->app);
    assert_int_equal(team_state(game)->view, CALIBRATE_SESSION); /* its code is done with */
    assert_true(team_shows(game, "De voorzitter leidt nu ook met een telefoon."));
    assert_true(team_shows(game, "De voorzitter leidt met een telefoon."));
    ui_test_check(game->app);
    ui_test_shot(game->app, "chair-leads");
    memcpy(earlier, leader, sizeof earlier);
    team_press(game, CALIBRATE_ID_CHAIR); /* another phone in its place */
    phone_lead(game, leader);
    char *answer = phone_ask(game, "GET", "/state", earlier, NULL);
    assert_int_equal(phone_status(answer), 401);
    assert_non_null(strstr(answer, "\"over\""));
    free(answer);
    assert_true(is_told(game, "\"stage\":\"lobby\""));
    team_press(game, CALIBRATE_ID_CHAIR_OFF);
    assert_false(team_shows(game, "De voorzitter leidt met een telefoon."));
    assert_true(team_shows(game, "Die telefoon leidt niet meer mee."));
    answer = phone_ask(game, "GET", "/state", leader, NULL);
    assert_int_equal(phone_status(answer), 401);
    assert_non_null(strstr(answer, "\"removed\""));
    free(answer);
    assert_int_equal(team_session(game)->seat_count, 0);
    team_end(game);
}

static void it_begins(void **state) {
    (void)state;
    char token[PHONE_TOKEN];
    Game *game = led(1280, 720, 100, LANG_NL);
    phone_join(game, "otter", token);
    assert_same_steps(game); /* one is too few */
    assert_true(is_told(game, "\"off\":true,\"why\":"));
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 409);
    team_assert_stage(game, STAGE_SET_UP);
    phone_join(game, "das", token);
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    for (int i = 0; i < 3; i++) {
        team_assert_stage(game, STAGE_ANCHOR);
        assert_same_steps(game);
        assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    }
    team_assert_stage(game, STAGE_VOTE);
    team_end(game);
}

static void who_is_ready(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = led_vote(tokens, 2);
    assert_same_steps(game); /* nobody voted */
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 409);
    team_assert_stage(game, STAGE_VOTE);
    assert_true(is_told(game, "{\"name\":\"das\",\"ready\":false}"));
    phone_vote(game, tokens[1], "\"question\"");
    assert_true(is_told(game, "{\"name\":\"das\",\"ready\":true}"));
    assert_true(is_told(game, "{\"name\":\"otter\",\"ready\":false}"));
    assert_same_steps(game);
    all_vote(game, tokens, "\"question\"", "\"question\"", "\"question\"");
    assert_same_steps(game);
    team_end(game);
}

/* Whatever they vote, and why, the phone that leads is told the same until all is shown. */
static void nothing_before_the_reveal(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN], body[160];
    static const char *const votes[] = {"\"complaint\"", "\"question\"", "null"};
    Game *game = led_vote(tokens, 2);
    for (int round = 0; round < 2; round++) {
        char *first = NULL;
        all_vote(game, tokens, votes[0], votes[1], votes[2]);
        for (int i = 0; i < 3; i++) {
            snprintf(body, sizeof body,
                     "{\"vote\":%d,\"is\":%s,\"kind\":null,\"note\":\"reden-%d\"}",
                     team_session(game)->at * 2 + round, votes[i], i);
            char *answer = phone_ask(game, "POST", "/act", tokens[0], body);
            assert_int_equal(phone_status(answer), 200);
            free(answer);
            cJSON *tree = told(game);
            char *now = cJSON_PrintUnformatted(tree);
            cJSON_Delete(tree);
            assert_null(strstr(now, "reden"));
            assert_null(strstr(now, "counts"));
            assert_null(strstr(now, "prompts"));
            assert_null(strstr(now, "standing"));
            if (first)
                assert_string_equal(now, first);
            free(first);
            first = now;
        }
        free(first);
        assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
        assert_true(is_told(game, "reden-2"));
        assert_true(is_told(game, "\"counts\":[{"));
        assert_false(is_told(game, "otter")); /* and nobody's name beside it */
        if (!round)
            assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    }
    team_assert_stage(game, STAGE_MOVED);
    team_end(game);
}

static void what_to_ask(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    const cJSON *prompt;
    Game *game = led_vote(tokens, 1);
    all_vote(game, tokens, "\"complaint\"", "\"question\"", "null");
    assert_int_equal(presses(game, CALIBRATE_ID_TALK), 409); /* there is nothing to talk about */
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    team_assert_stage(game, STAGE_REVEAL);
    assert_same_steps(game);
    cJSON *tree = told(game);
    assert_true(cJSON_GetArraySize(cJSON_GetObjectItem(tree, "prompts")) >= 2);
    cJSON_ArrayForEach(prompt, cJSON_GetObjectItem(tree, "prompts"))
        assert_true(team_shows(game, prompt->valuestring));
    assert_true(
        team_shows(game, cJSON_GetStringValue(cJSON_GetObjectItem(tree, "standing")))); /* a tie */
    cJSON_Delete(tree);
    assert_int_equal(presses(game, CALIBRATE_ID_TALK), 200);
    assert_true(!isinf(team_state(game)->talk_from));
    assert_true(is_told(game, "\"since\":"));
    assert_true(team_shows(game, "Stop de gesprekstijd"));
    assert_int_equal(presses(game, CALIBRATE_ID_TALK), 200);
    assert_true(isinf(team_state(game)->talk_from) != 0);
    team_key(game, SDLK_t, KMOD_NONE); /* and the other way round */
    assert_true(is_told(game, "\"since\":"));
    team_end(game);
}

/* At a tie who leads chooses first, and is asked once for who thinks otherwise. */
static void deciding(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = led_vote(tokens, 2);
    all_vote(game, tokens, "\"request\"", "\"question\"", "null");
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(chooses(game, CALIBRATE_ID_CATEGORY_CHOICE, QUESTION), 409); /* not yet */
    assert_int_equal(presses(game, CALIBRATE_ID_DECIDE), 200);
    assert_true(team_state(game)->deciding);
    assert_same_steps(game);
    assert_int_equal(count_told(game, "choices"), 2);
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    team_assert_stage(game, STAGE_REVEAL);
    assert_true(is_told(game, "Kies eerst wat de voorzitter besluit."));
    assert_int_equal(chooses(game, CALIBRATE_ID_CATEGORY_CHOICE, 99), 409);
    assert_int_equal(chooses(game, CALIBRATE_ID_CATEGORY_CHOICE, QUESTION), 200);
    assert_int_equal(team_state(game)->verdict.category, QUESTION);
    assert_int_equal(presses(game, CALIBRATE_ID_BACK), 200);
    assert_false(team_state(game)->deciding);
    assert_int_equal(presses(game, CALIBRATE_ID_DECIDE), 200);
    assert_int_equal(chooses(game, CALIBRATE_ID_CATEGORY_CHOICE, COMPLAINT), 200);
    assert_int_equal(count_told(game, "choices"), 3);
    assert_int_equal(chooses(game, CALIBRATE_ID_KIND_CHOICE, 1), 200);
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_true(is_told(game, "Is er echt niemand die het anders ziet?"));
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    team_assert_stage(game, STAGE_VERDICT);
    assert_int_equal(team_session(game)->items[0].verdict.kind, 1);
    assert_true(is_told(game, "\"verdict\":{\"is\":\"complaint\""));
    assert_same_steps(game);
    team_end(game);
}

static void to_the_end(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = led_vote(tokens, 1);
    all_vote(game, tokens, "\"request\"", "\"question\"", "null");
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(presses(game, CALIBRATE_ID_DECIDE), 200);
    assert_int_equal(chooses(game, CALIBRATE_ID_DECISION, 1), 200);
    assert_same_steps(game);
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(team_session(game)->items[0].decision, DECISION_PARKED);
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    team_assert_stage(game, STAGE_ENDED);
    assert_int_equal(count_told(game, "steps"), 0); /* the way out is the screen's */
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 409);
    team_assert_stage(game, STAGE_ENDED);
    team_end(game);
}

static void other_items(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = led_vote(tokens, 2);
    int first = team_session(game)->items[0].statement;
    assert_int_equal(presses(game, CALIBRATE_ID_REOPEN), 409); /* not decided */
    assert_int_equal(presses(game, CALIBRATE_ID_LATER), 200);
    assert_int_not_equal(team_session(game)->items[0].statement, first);
    team_assert_stage(game, STAGE_VOTE);
    all_vote(game, tokens, "\"question\"", "\"question\"", "\"question\"");
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(presses(game, CALIBRATE_ID_LATER), 409); /* shown is shown */
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);    /* they agree */
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    team_assert_stage(game, STAGE_VERDICT);
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(team_session(game)->at, 1);
    assert_int_equal(team_session(game)->items[1].statement, first);
    assert_int_equal(count_told(game, "items"), 1); /* no later one is left to skip to */
    assert_int_equal(presses(game, CALIBRATE_ID_REOPEN), 200);
    assert_int_equal(team_session(game)->at, 0);
    team_end(game);
}

/* As in the fields of the screen, and no longer; where there is none now it is refused. */
static void written_down(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN], most[CALIBRATION_TEXT_CHARS + 2];
    memset(most, 'x', sizeof most);
    most[CALIBRATION_TEXT_CHARS + 1] = '\0';
    Game *game = led_vote(tokens, 2);
    assert_int_equal(writes(game, CALIBRATE_ID_RULE, "te vroeg"), 409);
    all_vote(game, tokens, "\"request\"", "\"question\"", "null");
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(count_told(game, "fields"), 0);
    assert_int_equal(presses(game, CALIBRATE_ID_DECIDE), 200);
    assert_int_equal(chooses(game, CALIBRATE_ID_CATEGORY_CHOICE, QUESTION), 200);
    assert_int_equal(count_told(game, "fields"), 1);
    assert_int_equal(writes(game, CALIBRATE_ID_RULE, "niet hier"), 409);
    assert_int_equal(writes(game, CALIBRATE_ID_DISSENT, most), 400);
    assert_int_equal(writes(game, CALIBRATE_ID_DISSENT, "Otter vindt het een verzoek."), 200);
    assert_true(is_told(game, "\"value\":\"Otter vindt het een verzoek.\""));
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    team_assert_stage(game, STAGE_VERDICT); /* nobody needs to be asked for */
    assert_string_equal(team_session(game)->items[0].dissent, "Otter vindt het een verzoek.");
    most[CALIBRATION_TEXT_CHARS] = '\0';
    assert_int_equal(writes(game, CALIBRATE_ID_RULE, most), 200);
    assert_int_equal(writes(game, CALIBRATE_ID_RULE, "Wie iets wil weten, vraagt."), 200);
    assert_string_equal(field_text(&team_state(game)->rule), "Wie iets wil weten, vraagt.");
    assert_string_equal(team_session(game)->rules[team_session(game)->items[0].rule].text,
                        "Wie iets wil weten, vraagt.");
    char body[160]; /* who votes writes nothing down */
    snprintf(body, sizeof body, "{\"vote\":%d,\"write\":%d,\"text\":\"van mij\"}",
             number_told(game, "vote"), CALIBRATE_ID_RULE);
    char *answer = phone_ask(game, "POST", "/act", tokens[0], body);
    assert_int_not_equal(phone_status(answer), 200);
    free(answer);
    assert_string_equal(field_text(&team_state(game)->rule), "Wie iets wil weten, vraagt.");
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(presses(game, CALIBRATE_ID_REOPEN), 200);
    assert_true(is_told(game, "\"rule_before\":\"Wie iets wil weten, vraagt.\""));
    team_end(game);
}

/* The reference and its reason once it is decided, and how a complaint was voiced. */
static void beside_the_verdict(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = led_vote(tokens, 1);
    int statement = team_session(game)->items[0].statement;
    all_vote(game, tokens, "\"complaint\"", "\"complaint\"", "\"complaint\"");
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_true(is_told(game, "\"kinds\":[{\"kind\":null,\"n\":3}]"));
    assert_false(is_told(game, "\"reference\"")); /* not before they decided */
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    team_assert_stage(game, STAGE_VERDICT);
    cJSON *tree = told(game);
    const cJSON *reference = cJSON_GetObjectItem(tree, "reference");
    const Statement *s = &team_session(game)->set->items[statement];
    assert_string_equal(
        cJSON_GetStringValue(cJSON_GetObjectItem(cJSON_GetObjectItem(reference, "verdict"), "is")),
        team_session(game)->house->categories[s->category].id);
    assert_true(team_shows(game, cJSON_GetStringValue(cJSON_GetObjectItem(reference, "why"))));
    cJSON_Delete(tree);
    team_end(game);
}

/* Asked once, on the screen as well, and answered on either. */
static void ending(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = led_vote(tokens, 2);
    for (int no = 1; no >= 0; no--) {
        assert_int_equal(presses(game, CALIBRATE_ID_YES), 409);
        assert_int_equal(presses(game, CALIBRATE_ID_FINISH), 200);
        team_assert_stage(game, STAGE_VOTE);
        assert_true(is_told(game, "\"asked\":{\"title\":\"Nu al afsluiten?\""));
        assert_true(is_told(game, "2 uitspraken kwamen niet aan bod."));
        assert_same_steps(game);
        assert_int_equal(presses(game, no ? CALIBRATE_ID_NO : CALIBRATE_ID_YES), 200);
    }
    team_assert_stage(game, STAGE_ENDED);
    assert_int_equal(presses(game, CALIBRATE_ID_FINISH), 409);
    team_end(game);
}

/* What the program says comes in the language of the phone. */
static void in_its_own_language(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = led_vote(tokens, 1);
    all_vote(game, tokens, "\"request\"", "\"question\"", "null");
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(presses(game, CALIBRATE_ID_DECIDE), 200);
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_true(is_told(game, msg(LANG_NL, MSG_CALIBRATE_CHOOSE_FIRST)));
    char *answer = phone_ask(game, "GET",
                             "/state HTTP/1.1\r\nAccept-Language: en\r\nX-Nothing:", leader, NULL);
    assert_non_null(strstr(answer, msg(LANG_EN, MSG_CALIBRATE_CHOOSE_FIRST)));
    assert_null(strstr(answer, msg(LANG_NL, MSG_CALIBRATE_CHOOSE_FIRST)));
    free(answer);
    team_end(game);
}

/* What is meant for a page that is gone does nothing; another page on the screen has its own way
 * on. */
static void another_page(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN], body[64];
    Game *game = led_vote(tokens, 2);
    all_vote(game, tokens, "\"question\"", "\"question\"", "\"question\"");
    snprintf(body, sizeof body, "{\"vote\":%d,\"press\":%d}", number_told(game, "vote"),
             CALIBRATE_ID_GO);
    for (int i = 0; i < 2; i++) { /* pressed twice */
        char *answer = phone_ask(game, "POST", "/act", leader, body);
        assert_int_equal(phone_status(answer), i ? 409 : 200);
        free(answer);
    }
    team_assert_stage(game, STAGE_REVEAL);
    team_press(game, CALIBRATE_ID_PEOPLE);
    assert_same_steps(game);
    team_by_keys(true);
    team_press(game, CALIBRATE_ID_CHAIR); /* another code from there, and back there */
    team_by_keys(false);
    assert_int_equal(team_state(game)->view, CALIBRATE_CHAIR);
    assert_same_steps(game);
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(team_state(game)->view, CALIBRATE_PEOPLE);
    assert_string_equal(server_chair_code(server_of(game)), "");
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    assert_int_equal(team_state(game)->view, CALIBRATE_SESSION);
    team_press(game, CALIBRATE_ID_LEAVE);
    assert_same_steps(game);
    assert_int_equal(presses(game, CALIBRATE_ID_GO_ON), 200);
    team_assert_stage(game, STAGE_REVEAL);
    assert_int_equal(team_state(game)->view, CALIBRATE_SESSION);
    team_key(game, SDLK_z, KMOD_CTRL); /* open again */
    team_key(game, SDLK_z, KMOD_CTRL); /* is asked */
    assert_true(ui_find(app_ui(game->app), CALIBRATE_ID_YES) != NULL);
    assert_int_equal(count_told(game, "steps"), 0);
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 409);
    assert_int_equal(sends(game, "\"press\":\"x\""), 400);
    team_end(game);
}

/* After a crash or a restart the phone leads on by itself. */
static void coming_back(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = led_vote(tokens, 2);
    team_press(game, CALIBRATE_ID_PEOPLE);
    team_press(game, CALIBRATE_ID_PHONES);
    assert_null(server_of(game));
    team_press(game, CALIBRATE_ID_PHONES);
    assert_true(is_told(game, "\"stage\":\"vote\""));
    const char *session = team_state(game)->meeting.path;
    char path[400];
    snprintf(path, sizeof path, "%.*s.phones", (int)(strlen(session) - strlen(".json")), session);
    cJSON *kept = team_read_json(path);
    assert_int_equal(strlen(cJSON_GetStringValue(cJSON_GetObjectItem(kept, "chair"))), 64);
    assert_null(strstr(cJSON_GetStringValue(cJSON_GetObjectItem(kept, "chair")), leader));
    cJSON_Delete(kept);
    team_end(game);
    game = team_begin();
    team_open(game, &(CalibrateStart){.web = true});
    team_press(game, CALIBRATE_ID_GO);
    assert_non_null(server_of(game));
    assert_true(is_told(game, "\"stage\":\"vote\""));
    phone_vote(game, tokens[0], "\"question\"");
    assert_int_equal(presses(game, CALIBRATE_ID_GO), 200);
    team_assert_stage(game, STAGE_REVEAL);
    team_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        TEAM_TEST(a_code_on_the_screen),
        TEAM_TEST(it_leads),
        TEAM_TEST(it_begins),
        TEAM_TEST(who_is_ready),
        TEAM_TEST(nothing_before_the_reveal),
        TEAM_TEST(what_to_ask),
        TEAM_TEST(deciding),
        TEAM_TEST(to_the_end),
        TEAM_TEST(other_items),
        TEAM_TEST(written_down),
        TEAM_TEST(beside_the_verdict),
        TEAM_TEST(ending),
        TEAM_TEST(in_its_own_language),
        TEAM_TEST(another_page),
        TEAM_TEST(coming_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
