/* A calibration in the window as hands do it: SDL events in, the widget tree and the files out. */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "front/window/game/menu.h"
#include "store/json.h"
#include "ui/support_calibrate.h"

/* The same each time, and divided enough to talk about. */
static void vote_as(Game *game, int item, int who, int round) {
    if (round)
        team_vote(game, who ? COMPLAINT : QUESTION, 1);
    else if ((item + who) % 7 == 6)
        team_vote(game, VOTE_DONT_KNOW, -1);
    else
        team_vote(game, (item * 2 + who) % 4 == 1 ? QUESTION : COMPLAINT, (item + who) % 3);
}

static void vote_all(Game *game, int round) {
    const Calibration *session = team_session(game);
    int present = calibration_present(session);
    for (int i = 0; i < present; i++)
        vote_as(game, session->at, team_state(game)->voter, round);
    assert_int_equal(calibration_voted(session), present);
    team_press(game, CALIBRATE_ID_GO);
}

/* One item from the first vote to the next. */
static void judge_item(Game *game) {
    int at = team_session(game)->at;
    vote_all(game, 0);
    team_assert_stage(game, STAGE_REVEAL);
    if (at % 3 == 0) {
        team_press(game, ui_find(app_ui(game->app), CALIBRATE_ID_AGAIN) ? CALIBRATE_ID_AGAIN
                                                                        : CALIBRATE_ID_GO);
        team_assert_stage(game, STAGE_AGAIN);
        vote_all(game, 1);
        team_assert_stage(game, STAGE_MOVED);
    }
    team_decide(game);
    if (at % 2 == 0)
        team_press(game, CALIBRATE_ID_THUMB);
    team_press(game, CALIBRATE_ID_GO);
}

/* ---- a whole session ---- */
static void assert_whole_file(const char *path, int raters, int items) {
    cJSON *tree = team_read_json(path);
    const cJSON *item;
    int decided = 0, twice = 0, ruled = 0;
    assert_string_equal(json_string(tree, "schema"), "klachtenspel.session/1");
    assert_non_null(json_string(tree, "ended"));
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "raters")), raters);
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "items")), items);
    cJSON_ArrayForEach(item, json_get(tree, "items")) {
        decided += json_string(item, "decision") != NULL;
        twice += cJSON_GetArraySize(json_get(item, "votes")) == 2;
        ruled += json_string(item, "rule") != NULL;
    }
    assert_int_equal(decided, items);
    assert_int_equal(twice, (items + 2) / 3);
    assert_int_equal(ruled, (items + 1) / 2);
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "agreement")), 2);
    cJSON_Delete(tree);
}

/* Into a folder of one's own, which is made. */
static void minutes_where_asked(Game *game) {
    char folder[128];
    snprintf(folder, sizeof folder, "%s/mijn verslagen", team_folder());
    ui_test_tab_to(game->app, CALIBRATE_ID_PLACE);
    ui_test_type(game->app, folder);
    team_press(game, CALIBRATE_ID_MINUTES);
    assert_int_equal(strncmp(team_state(game)->page_path, folder, strlen(folder)), 0);
    assert_true(file_exists(team_state(game)->page_path));
    team_press(game, CALIBRATE_ID_TABLE);
    const char *table = team_state(game)->minutes_path;
    assert_int_equal(strncmp(table, folder, strlen(folder)), 0);
    assert_true(file_exists(table) && strstr(table, "-verslag.csv"));
}

/* From the set-up one page back, where what was begun is offered; an empty one is nothing. */
static void one_page_back(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    team_press(game, CALIBRATE_ID_BACK);
    assert_int_equal(team_state(game)->view, CALIBRATE_ENTRANCE);
    assert_int_equal(team_state(game)->shelf.count, 0);
    team_set_up(game);
    team_seat(game, "anna");
    team_press(game, CALIBRATE_ID_BACK);
    assert_int_equal(team_state(game)->view, CALIBRATE_ENTRANCE);
    assert_int_equal(team_state(game)->shelf.count, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_SET_UP);
    assert_int_equal(calibration_find_seat(team_session(game), "anna"), 0);
    team_end(game);
}

/* The time of the talk is there when somebody asks for it, and goes with the talk. */
static void talking_time(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_gather(game, 2, 1);
    team_examples(game);
    team_key(game, SDLK_t, KMOD_NONE); /* nothing to talk about yet */
    assert_true(app_screen(game->app)->deadline(game->app, team_state(game)) > 1e9);
    team_vote(game, COMPLAINT, 1);
    team_vote(game, QUESTION, -1);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_REVEAL);
    assert_false(team_shows(game, "Gesprekstijd:"));
    assert_true(app_screen(game->app)->deadline(game->app, team_state(game)) > 1e9); /* idle */
    int steps = team_session(game)->count;
    team_key(game, SDLK_t, KMOD_NONE);
    assert_true(team_shows(game, "Gesprekstijd: 0:00"));
    ui_test_wait(game->app, 65001);
    ui_test_settle(game->app);
    assert_true(team_shows(game, "Gesprekstijd: 1:05"));
    ui_test_check(game->app);
    team_press(game, CALIBRATE_ID_TALK);
    assert_false(team_shows(game, "Gesprekstijd:"));
    team_press(game, CALIBRATE_ID_TALK);
    assert_int_equal(team_session(game)->count, steps); /* it is no step */
    team_press(game, ui_find(app_ui(game->app), CALIBRATE_ID_AGAIN) ? CALIBRATE_ID_AGAIN
                                                                    : CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_AGAIN);
    assert_true(app_screen(game->app)->deadline(game->app, team_state(game)) > 1e9);
    team_end(game);
}

/* A reason goes along with a vote and is shown without a name; a statement is put off, one that was
 * parked is talked about again. */
static void reasons_and_other_items(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_gather(game, 2, 3);
    team_examples(game);
    int put_off = team_session(game)->items[0].statement;
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_press(game, CALIBRATE_ID_LATER);
    assert_int_equal(team_session(game)->items[2].statement, put_off);
    team_assert_stage(game, STAGE_VOTE);
    team_press(game, CALIBRATE_ID_GO);
    ui_test_tab_to(game->app, CALIBRATE_ID_NOTE);
    ui_test_type(game->app, "dit is al de derde keer");
    ui_test_tab_to(game->app, CALIBRATE_ID_DONT_KNOW);
    team_key(game, SDLK_4, KMOD_NONE);
    assert_string_equal(field_text(&team_state(game)->note), ""); /* the next does not read it */
    team_press(game, CALIBRATE_ID_GO);
    team_key(game, SDLK_2, KMOD_NONE);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_REVEAL);
    assert_true(team_shows(game, "“dit is al de derde keer” (vraag)"));
    team_press(game, CALIBRATE_ID_DECIDE);
    ui_test_tab_to(game->app, CALIBRATE_ID_DECISION);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    ui_test_tab_to(game->app, CALIBRATE_ID_DISSENT);
    ui_test_type(game->app, "eerst bij de jurist");
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VERDICT);
    assert_string_equal(team_session(game)->items[0].dissent, "eerst bij de jurist");
    assert_true(team_shows(game, "Waarom: eerst bij de jurist"));
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VOTE);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_true(team_shows(game, "Toch besluiten:"));
    team_press(game, CALIBRATE_ID_REOPEN);
    team_assert_stage(game, STAGE_REVEAL);
    assert_int_equal(team_session(game)->at, 0);
    team_press(game, CALIBRATE_ID_DECIDE); /* a chair who writes down no other view is asked once */
    ui_test_tab_to(game->app, CALIBRATE_ID_CATEGORY_CHOICE);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    team_press(game, CALIBRATE_ID_GO);
    assert_true(team_shows(game, "Is er echt niemand die het anders ziet?"));
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VERDICT);
    team_press(game, CALIBRATE_ID_GO);
    assert_int_equal(team_session(game)->at, 1); /* back to where they were */
    team_end(game);
}

static void five_seats_twelve_items(void **state) {
    (void)state;
    Game *game = team_begin();
    game->out = team_folder();
    team_open(game, NULL);
    team_gather(game, 5, 12);
    team_examples(game);
    for (int i = 0; i < 12; i++) {
        assert_int_equal(team_session(game)->at, i);
        judge_item(game);
    }
    team_assert_stage(game, STAGE_ENDED);
    assert_whole_file(team_state(game)->meeting.path, 5, 12);
    assert_true(team_shows(game, "Krippendorffs alpha"));
    assert_true(team_shows(game, "Indicatief"));
    assert_true(team_shows(game, "van de 100 gevallen zeiden ze hetzelfde. Na het gesprek wa"));
    assert_true(team_shows(game, "Ga hier af op") || team_shows(game, "Ga af op"));
    assert_true(team_shows(game, "Wie leest er hetzelfde?"));
    assert_true(team_state(game)->record.agreement[0].figures[0].has_interval);
    assert_false(team_shows(game, "rood-1")); /* counts, never who */
    team_press(game, CALIBRATE_ID_PRINT);
    assert_true(file_exists(team_state(game)->page_path));
    assert_true(team_shows(game, team_state(game)->page_path));
    team_press(game, CALIBRATE_ID_COPY);
    assert_whole_file(team_state(game)->copy_path, 5, 12);
    minutes_where_asked(game);
    /* what is one's own is covered until the person says it is them */
    team_press(game, CALIBRATE_ID_OWN);
    team_press(game, CALIBRATE_ID_SEAT + 1);
    assert_false(team_shows(game, "team:"));
    team_press(game, CALIBRATE_ID_GO);
    assert_true(team_shows(game, "rood-2, dit zijn jouw verschillen"));
    assert_true(team_shows(game, "team:"));
    team_press(game, CALIBRATE_ID_GO);
    assert_false(team_shows(game, "team:"));
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_assert_stage(game, STAGE_ENDED);
    ui_test_check(game->app);
    ui_test_shot(game->app, "end");
    ui_test_wheel(game->app, 900, 300, 100);
    ui_test_shot(game->app, "end-top");
    char names[256];
    snprintf(names, sizeof names, "%.*snames", (int)strlen(team_state(game)->meeting.path) - 4,
             team_state(game)->meeting.path);
    assert_true(file_exists(names));
    team_press(game, CALIBRATE_ID_ERASE);
    ui_test_shot(game->app, "ask-erase");
    team_press(game, CALIBRATE_ID_NO);
    assert_true(file_exists(names));
    team_press(game, CALIBRATE_ID_ERASE);
    team_press(game, CALIBRATE_ID_YES);
    assert_false(file_exists(names));
    assert_true(team_shows(game, "De namen zijn gewist"));
    assert_null(ui_find(app_ui(game->app), CALIBRATE_ID_ERASE));
    team_press(game, CALIBRATE_ID_OWN);
    assert_false(team_shows(game, "rood-2"));
    team_press(game, CALIBRATE_ID_SEAT + 1);
    team_press(game, CALIBRATE_ID_GO);
    assert_true(team_shows(game, "2, dit zijn jouw verschillen"));
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_whole_file(team_state(game)->meeting.path, 5, 12);
    assert_false(file_exists(names));
    team_press(game, CALIBRATE_ID_GO);
    assert_ptr_equal(app_screen(game->app), &ui_test_nothing); /* what it lay over */
    team_end(game);
}

static void by_keyboard_alone(void **state) {
    (void)state;
    team_by_keys(true);
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    ui_test_tab_to(game->app, CALIBRATE_ID_THRESHOLD);
    team_key(game, SDLK_LEFT, KMOD_NONE);
    assert_int_equal(team_session(game)->settings.threshold, 70);
    team_key(game, SDLK_z, KMOD_CTRL);
    assert_int_equal(team_session(game)->settings.threshold, 75);
    team_set_items(game, 1);
    team_seat(game, "geel");
    team_seat(game, "groen");
    team_seat(game, "grijs");
    team_key(game, SDLK_z, KMOD_CTRL);
    assert_int_equal(calibration_present(team_session(game)), 2);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    team_key(game, SDLK_RETURN, KMOD_NONE); /* the focus is where the next step is, all the way */
    team_key(game, SDLK_1, KMOD_NONE);
    team_key(game, SDLK_2, KMOD_NONE);
    team_key(game, SDLK_RETURN, KMOD_NONE);
    team_key(game, SDLK_4, KMOD_NONE);
    team_key(game, SDLK_RETURN, KMOD_NONE);
    team_assert_stage(game, STAGE_REVEAL);
    team_key(game, SDLK_RETURN, KMOD_NONE);
    team_assert_stage(game, STAGE_AGAIN);
    vote_all(game, 1);
    team_assert_stage(game, STAGE_MOVED);
    team_key(game, SDLK_RETURN, KMOD_NONE);
    assert_true(team_state(game)->deciding);
    ui_test_tab_to(game->app, CALIBRATE_ID_CATEGORY_CHOICE); /* a tie */
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    ui_test_tab_to(game->app, CALIBRATE_ID_DISSENT);
    ui_test_type(game->app, "het is een vraag");
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VERDICT);
    assert_string_equal(team_session(game)->items[0].dissent, "het is een vraag");
    ui_test_tab_to(game->app, CALIBRATE_ID_RULE);
    ui_test_type(game->app, "Vraag door.");
    team_key(game, SDLK_z, KMOD_CTRL); /* for the words, not for the session */
    team_assert_stage(game, STAGE_VERDICT);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_ENDED);
    assert_string_equal(team_session(game)->rules[0].text, "Vraag door.");
    team_by_keys(false);
    team_end(game);
}

/* ---- blind ---- */

static char *cover_after(Game *game, int category) {
    team_vote(game, category, 0);
    return team_words(game);
}

static void nothing_is_seen_of_a_vote(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    team_set_items(game, 1);
    team_seat(game, "a");
    team_seat(game, "b");
    team_seat(game, "c");
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    char *first = cover_after(game, COMPLAINT);
    team_key(game, SDLK_z, KMOD_CTRL);
    assert_int_equal(calibration_voted(team_session(game)), 0);
    assert_int_equal(team_state(game)->voter, 0);
    char *second = cover_after(game, QUESTION);
    assert_string_equal(first, second);
    free(first);
    free(second);
    /* a ballot that is open is covered again before anything is taken back */
    team_press(game, CALIBRATE_ID_GO);
    team_key(game, SDLK_1, KMOD_NONE);
    assert_int_equal(team_state(game)->picked, COMPLAINT);
    team_key(game, SDLK_z, KMOD_CTRL);
    assert_int_equal(team_state(game)->picked, -1);
    team_key(game, SDLK_z, KMOD_CTRL);
    assert_false(team_state(game)->handed);
    assert_int_equal(calibration_voted(team_session(game)), 1);
    /* who votes later comes round again; "don't know" is a vote that was given */
    team_press(game, CALIBRATE_ID_SKIP);
    assert_int_equal(team_state(game)->voter, 2);
    team_vote(game, VOTE_DONT_KNOW, -1);
    assert_int_equal(team_state(game)->voter, 1);
    team_press(game, CALIBRATE_ID_SKIP);
    assert_int_equal(team_state(game)->voter, -1);
    assert_true(team_shows(game, "Gestemd: 2 van 3"));
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_REVEAL);
    assert_true(team_shows(game, "weet ik niet: 1"));
    assert_true(team_shows(game, "niet gestemd: 1"));
    assert_true(team_shows(game, "vraag: 1"));
    assert_false(team_shows(game, "De referentie"));
    team_press(game, CALIBRATE_ID_PEOPLE);
    assert_true(team_shows(game, "Haal c weg"));
    team_end(game);
}

/* ---- what a count says ---- */

/* As many seats, one item, these votes: at the reveal. */
static Game *revealed(const int *votes, int seats) {
    Game *game = team_begin();
    team_open(game, NULL);
    team_gather(game, seats, 1);
    team_examples(game);
    for (int i = 0; i < seats; i++)
        if (votes[i] == VOTE_NONE)
            team_press(game, CALIBRATE_ID_SKIP);
        else
            team_vote(game, votes[i], -1);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_REVEAL);
    ui_test_check(game->app);
    return game;
}

/* No category leads: none is named as if it did, and none is chosen beforehand. */
static void a_tie(void **state) {
    (void)state;
    enum { SUGGESTION = 4 };
    static const int votes[] = {COMPLAINT, COMPLAINT, SUGGESTION, SUGGESTION, QUESTION};
    Game *game = revealed(votes, 5);
    assert_true(
        team_shows(game, "Er is geen meerderheid: klacht en suggestie kregen elk 2 van de 5"));
    assert_true(team_shows(game, "‘vraag’ kreeg één stem"));
    assert_true(team_shows(game, "‘suggestie’: wat hoorde jij"));
    assert_true(team_shows(game, "‘klacht’: aan welke woorden"));
    ui_test_shot(game->app, "tie");
    team_press(game, CALIBRATE_ID_DECIDE);
    assert_int_equal(team_state(game)->verdict.category, -1);
    team_press(game, CALIBRATE_ID_GO);
    assert_true(team_shows(game, "Kies eerst wat de voorzitter besluit."));
    team_assert_stage(game, STAGE_REVEAL);
    ui_test_tab_to(game->app, CALIBRATE_ID_CATEGORY_CHOICE);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    team_press(game, CALIBRATE_ID_GO); /* nobody thinks otherwise: asked once */
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_VERDICT);
    assert_int_equal(team_session(game)->items[0].verdict.category, COMPLAINT);
    /* what is typed there is the rule, and presses nothing */
    ui_test_type(game->app, "Ik ben anna 1 2");
    team_assert_stage(game, STAGE_VERDICT);
    assert_string_equal(field_text(&team_state(game)->rule), "Ik ben anna 1 2");
    team_end(game);
}

/* Every group is asked, the smallest first; a third of six is 67 %. */
static void every_group(void **state) {
    (void)state;
    static const int votes[] = {COMPLAINT, COMPLAINT, COMPLAINT, COMPLAINT, QUESTION, QUESTION};
    Game *game = revealed(votes, 6);
    assert_true(team_shows(game, "4 van de 6 stemmen (67 %) zeggen: klacht"));
    team_end(game);
    static const int four[] = {COMPLAINT, COMPLAINT, COMPLAINT, COMPLAINT, 1,       1,
                               1,         2,         2,         QUESTION,  QUESTION};
    assert_int_equal(team_home(NULL), 0);
    game = revealed(four, 11);
    assert_true(team_shows(game, "‘reparatieverzoek of melding’: wat hoorde jij"));
    assert_true(team_shows(game, "‘vraag’: wat hoorde jij"));
    assert_true(team_shows(game, "‘geschil’: wat hoorde jij"));
    ui_test_shot(game->app, "every-group");
    team_end(game);
}

/* One of two voted: that is not everyone, and it is said. */
static void not_everyone(void **state) {
    (void)state;
    static const int votes[] = {COMPLAINT, VOTE_NONE}, few[] = {COMPLAINT, VOTE_NONE, VOTE_NONE};
    Game *game = revealed(votes, 2);
    assert_false(team_shows(game, "Iedereen zegt"));
    assert_true(team_shows(game, "Van de 2 mensen telden er 1 mee."));
    team_end(game);
    assert_int_equal(team_home(NULL), 0);
    game = revealed(few, 3);
    assert_true(team_shows(game, "minstens de helft een categorie kiezen"));
    ui_test_shot(game->app, "not-everyone");
    team_end(game);
}

/* ---- taking back ---- */

typedef struct Where {
    int stage, at, voted;
} Where;

static Where where_now(const Game *game) {
    const Calibration *session = team_session(game);
    return (Where){(int)session->stage, session->at, calibration_voted(session)};
}

static void all_the_way_back(void **state) {
    (void)state;
    enum { MOST = 200 };
    Where way[MOST];
    int count = 0;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    team_set_items(game, 2);
    team_seat(game, "a");
    team_seat(game, "b");
    way[count++] = where_now(game);
    team_press(game, CALIBRATE_ID_GO);
    for (int i = 0; i < 3; i++) {
        way[count++] = where_now(game);
        team_press(game, CALIBRATE_ID_GO);
    }
    for (int item = 0; item < 2; item++) {
        for (int round = 0; round < 2; round++) {
            for (int s = 0; s < 2; s++) {
                way[count++] = where_now(game);
                team_vote(game, s || round ? COMPLAINT : QUESTION, 0);
            }
            way[count++] = where_now(game);
            team_press(game, CALIBRATE_ID_GO);
            way[count++] = where_now(game);
            if (!round)
                team_press(game, CALIBRATE_ID_GO);
        }
        team_decide(game);
        way[count++] = where_now(game);
        team_press(game, CALIBRATE_ID_GO);
    }
    team_assert_stage(game, STAGE_ENDED);
    while (count) {
        count--;
        team_key(game, SDLK_z, KMOD_CTRL);
        Where back = where_now(game);
        assert_int_equal(back.stage, way[count].stage);
        assert_int_equal(back.at, way[count].at);
        assert_int_equal(back.voted, way[count].voted);
    }
    assert_int_equal(calibration_present(team_session(game)), 2);
    team_key(game, SDLK_z, KMOD_CTRL); /* nothing before that */
    team_assert_stage(game, STAGE_SET_UP);
    team_end(game);
}

/* ---- coming back ---- */

/* Leaves at this step and comes back in another window; it looks the same, unless a ballot was
 * open: that is covered again. */
static Game *away_and_back(Game *game) {
    const Calibration *session = team_session(game);
    bool compare = !team_state(game)->handed && !team_state(game)->deciding;
    int inputs = session->count;
    Where before = where_now(game);
    char *looked = team_words(game);
    if (inputs % 2) { /* the other times it is just gone */
        team_key(game, SDLK_ESCAPE, KMOD_NONE);
        team_press(game, CALIBRATE_ID_MENU);
        assert_ptr_equal(app_screen(game->app), &ui_test_nothing); /* what it lay over */
    }
    team_end(game);
    game = team_begin();
    team_open(game, NULL);
    team_press(game, CALIBRATE_ID_GO);
    Where after = where_now(game);
    assert_int_equal(team_session(game)->count, inputs);
    assert_int_equal(before.stage, after.stage);
    assert_int_equal(before.at, after.at);
    assert_int_equal(before.voted, after.voted);
    char *looks = team_words(game);
    if (compare && before.stage != STAGE_SET_UP) /* there, the undo of the set-up is gone */
        assert_string_equal(looked, looks);
    free(looked);
    free(looks);
    return game;
}

static void leaving_and_coming_back(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    team_seat(game, "a");
    game = away_and_back(game);
    team_seat(game, "b");
    team_set_items(game, 1);
    game = away_and_back(game);
    team_press(game, CALIBRATE_ID_GO);
    for (int i = 0; i < 3; i++) {
        game = away_and_back(game);
        team_press(game, CALIBRATE_ID_GO);
    }
    for (int round = 0; round < 2; round++) {
        for (int s = 0; s < 2; s++) {
            game = away_and_back(game);
            team_press(game, CALIBRATE_ID_GO);
            game = away_and_back(game);
            team_vote(game, s ? COMPLAINT : QUESTION, 1);
        }
        game = away_and_back(game);
        team_press(game, CALIBRATE_ID_GO);
        game = away_and_back(game);
        if (!round)
            team_press(game, CALIBRATE_ID_GO);
    }
    team_press(game, CALIBRATE_ID_GO);
    game = away_and_back(game);
    team_decide(game);
    game = away_and_back(game);
    ui_test_tab_to(game->app, CALIBRATE_ID_RULE);
    ui_test_type(game->app, "Half getypt");
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    team_press(game, CALIBRATE_ID_MENU);
    team_end(game);
    game = team_begin();
    team_open(game, NULL);
    team_press(game, CALIBRATE_ID_GO);
    assert_string_equal(field_text(&team_state(game)->rule), "Half getypt");
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_ENDED);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_ptr_equal(app_screen(game->app), &ui_test_nothing); /* what it lay over */
    team_end(game);
}

/* ---- the clock ---- */

static void time_per_vote(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    ui_test_tab_to(game->app, CALIBRATE_ID_SECONDS);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    assert_int_equal(team_session(game)->settings.vote_seconds, 30);
    team_seat(game, "a");
    team_seat(game, "b");
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    ui_test_wait(game->app, 60000); /* the cover takes no time of anybody */
    team_press(game, CALIBRATE_ID_GO);
    assert_true(team_shows(game, "Nog 30 s"));
    ui_test_wait(game->app, 10000);
    assert_true(team_shows(game, "Nog 20 s"));
    ui_test_wait(game->app, 21000);
    assert_false(team_state(game)->handed);
    assert_true(team_shows(game, "De tijd is om."));
    assert_int_equal(team_state(game)->voter, 1);
    assert_int_equal(calibration_voted(team_session(game)), 0);
    team_end(game);
}

/* ---- alone, and put together ---- */

static char *vote_alone(const char *name, int shift, char *path, size_t size) {
    snprintf(path, size, "%s/%s.json", team_folder(), name);
    Game *game = team_begin();
    game->out = path;
    team_open(game, &(CalibrateStart){.solo = true});
    team_assert_stage(game, STAGE_SET_UP);
    team_set_items(game, 4);
    ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
    ui_test_type(game->app, name);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(team_session(game)->at, i);
        if (i == 1) {
            ui_test_tab_to(game->app, CALIBRATE_ID_NOTE);
            ui_test_type(game->app, "twijfel");
            ui_test_tab_to(game->app, CALIBRATE_ID_DONT_KNOW);
        }
        team_vote(game, (i + shift) % 2 ? QUESTION : COMPLAINT, 1);
        if (i == 2) { /* one step back is one vote back */
            team_key(game, SDLK_z, KMOD_CTRL);
            assert_int_equal(team_session(game)->at, 2);
            assert_int_equal(team_session(game)->items[2].rounds, 0);
            team_vote(game, VOTE_DONT_KNOW, -1);
        }
    }
    team_assert_stage(game, STAGE_ENDED);
    assert_true(team_shows(game, path));
    assert_false(team_shows(game, "referentie\n"));
    team_press(game, CALIBRATE_ID_REFERENCE);
    assert_true(team_shows(game, "referentie"));
    team_end(game);
    return path;
}

/* At home, everyone gets the same statements; who wants others says which. */
static void the_same_at_home(void **state) {
    (void)state;
    int first[12], other = 0;
    for (int i = 0; i < 3; i++) {
        assert_int_equal(team_home(NULL), 0);
        Game *game = team_begin();
        game->has_seed = i == 2;
        team_open(game, &(CalibrateStart){.solo = true});
        ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
        ui_test_type(game->app, i ? "tom" : "eva");
        team_press(game, CALIBRATE_ID_GO);
        const Calibration *session = team_session(game);
        assert_int_equal(session->item_count, 12);
        for (int k = 0; k < 12; k++) {
            if (!i)
                first[k] = session->items[k].statement;
            else if (i == 1)
                assert_int_equal(session->items[k].statement, first[k]);
            else
                other += session->items[k].statement != first[k];
        }
        team_end(game);
    }
    assert_true(other > 0);
}

static void alone_and_put_together(void **state) {
    (void)state;
    char one[96], two[96];
    const char *files[] = {vote_alone("eva", 0, one, sizeof one),
                           vote_alone("tom", 1, two, sizeof two)};
    cJSON *tree = team_read_json(one);
    assert_string_equal(json_string(tree, "schema"), "klachtenspel.votes/1");
    assert_string_equal(json_string(tree, "rater"), "eva");
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "votes")), 4);
    assert_string_equal(json_string(cJSON_GetArrayItem(json_get(tree, "votes"), 1), "note"),
                        "twijfel");
    cJSON_Delete(tree);
    Game *game = team_begin();
    team_open(game, &(CalibrateStart){.votes = files, .vote_count = 2});
    team_assert_stage(game, STAGE_SET_UP);
    assert_int_equal(calibration_present(team_session(game)), 2);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_REVEAL); /* no examples, no first vote */
    assert_int_equal(team_session(game)->item_count, 4);
    team_end(game);
    const char *wrong[] = {KLACHT_SOURCE "/CMakeLists.txt"};
    game = team_begin();
    team_open(game, &(CalibrateStart){.votes = wrong, .vote_count = 1});
    team_press(game, CALIBRATE_ID_TEAM); /* what was begun is offered first */
    assert_true(team_shows(game, "CMakeLists.txt"));
    team_end(game);
}

/* The team's verdict stands beside the reference for who votes alone later. */
static void the_team_beside_the_reference(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_gather(game, 2, 1);
    team_examples(game);
    team_vote(game, QUESTION, -1);
    team_vote(game, QUESTION, -1);
    team_press(game, CALIBRATE_ID_GO);
    team_decide(game);
    ui_test_tab_to(game->app, CALIBRATE_ID_RULE);
    ui_test_type(game->app, "Vraag door.");
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_ENDED);
    team_end(game);
    game = team_begin();
    team_open(game, NULL);
    assert_true(team_shows(game, "definitie 2"));
    assert_true(team_shows(game, "1 regel, 0 grensgevallen en 0 geparkeerde uitspraken"));
    ui_test_check(game->app);
    ui_test_shot(game->app, "entrance-carried");
    team_set_up(game);
    assert_int_equal(team_session(game)->rule_count, 1);
    assert_string_equal(team_session(game)->rules[0].text, "Vraag door.");
    team_end(game);
    game = team_begin();
    team_open(game, NULL);
    team_press(game, CALIBRATE_ID_ALONE);
    team_set_items(game, 1);
    ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
    ui_test_type(game->app, "eva");
    team_end(game);
    game = team_begin();
    team_open(game, &(CalibrateStart){.solo = true});
    team_set_items(game, 1);
    ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
    ui_test_type(game->app, "eva");
    team_key(game, SDLK_RETURN, KMOD_NONE);
    team_end(game); /* goes on where it was */
    game = team_begin();
    team_open(game, NULL);
    assert_null(ui_find(app_ui(game->app), CALIBRATE_ID_TEAM)); /* one person's is not the team's */
    team_press(game, CALIBRATE_ID_ALONE_RESUME);
    team_examples(game);
    team_vote(game, COMPLAINT, 0);
    team_assert_stage(game, STAGE_ENDED);
    assert_false(team_shows(game, "jullie team|"));
    team_press(game, CALIBRATE_ID_REFERENCE);
    assert_true(team_shows(game, "jullie team|"));
    team_end(game);
    game = team_begin();
    team_open(game, NULL); /* and the team's definition stays the second */
    assert_true(team_shows(game, "definitie 2"));
    team_end(game);
}

static bool open_set(Game *game, const char *set) {
    return calibrate_open(game, set, NULL);
}

static void from_the_menu(void **state) {
    (void)state;
    Game *game = team_begin();
    game->open_set = open_set;
    menu_open(game);
    ui_test_settle(game->app);
    ui_test_wait(game->app, 1000);
    for (int i = 0; i < 100 && !game->set_count; i++)
        ui_test_wait(game->app, 100);
    ui_test_wait(game->app, 100);
    Widget *set = ui_test_find(game->app, WIDGET_CARD, "Is dit een klacht?*");
    assert_non_null(set);
    ui_test_check(game->app);
    ui_test_wheel(game->app, 640, 400, -100);
    ui_test_shot(game->app, "0-menu");
    ui_test_click(game->app, ui_test_find(game->app, WIDGET_CARD, "Is dit een klacht?*"));
    ui_test_settle(game->app);
    assert_string_equal(app_screen(game->app)->name, "calibrate");
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_string_equal(app_screen(game->app)->name, "menu");
    team_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        TEAM_TEST(five_seats_twelve_items),
        TEAM_TEST(one_page_back), TEAM_TEST(talking_time),
        TEAM_TEST(reasons_and_other_items),
        TEAM_TEST(by_keyboard_alone),
        TEAM_TEST(nothing_is_seen_of_a_vote),
        TEAM_TEST(a_tie),
        TEAM_TEST(every_group),
        TEAM_TEST(not_everyone),
        TEAM_TEST(all_the_way_back),
        TEAM_TEST(leaving_and_coming_back),
        TEAM_TEST(time_per_vote),
        TEAM_TEST(the_same_at_home),
        TEAM_TEST(alone_and_put_together),
        TEAM_TEST(the_team_beside_the_reference),
        TEAM_TEST(from_the_menu),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
