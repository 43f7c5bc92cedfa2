/* A calibration in the window as hands do it: SDL events in, the widget tree and the files out. */
#include "ui/support.h"

#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/file.h"
#include "front/window/calibrate.h"
#include "store/ballot.h"
#include "store/json.h"

static char home[] = "/tmp/klacht-calibrate-XXXXXX";

enum { COMPLAINT = 0, REQUEST, DISPUTE, QUESTION };

/* ---- a game, and what stands on its screen ---- */

static void build_nothing(App *app, void *state, Ui *ui) {
    (void)app;
    (void)state;
    ui_text(ui, TYPE_INTERFACE, "…");
}

static const Screen nothing = {.name = "nothing", .build = build_nothing};

static Game *begin_at(int width, int height, int percent, Scheme scheme, Lang lang) {
    Game *game = calloc(1, sizeof *game);
    game->app = ui_test_open(width, height, percent, scheme, lang, &nothing, NULL);
    settings_init(&game->settings);
    game->settings.introduced = true;
    game->scenarios = KLACHT_SOURCE "/scenarios";
    game->has_seed = true;
    game->seed = 7;
    library_init(&game->library, game->scenarios);
    library_scan(&game->library);
    return game;
}

static Game *begin(void) {
    return begin_at(1280, 720, 100, SCHEME_LIGHT, LANG_NL);
}

static void open_set(Game *game, const CalibrateStart *start) {
    assert_true(calibrate_open(game, "is-dit-een-klacht", start));
    ui_test_settle(game->app);
}

static void end(Game *game) {
    ui_test_close(game->app);
    game_release(game);
    free(game);
}

static Calibrate *state_of(const Game *game) {
    assert_string_equal(app_screen(game->app)->name, "calibrate");
    return app_state(game->app);
}

static const Calibration *session_of(const Game *game) {
    return state_of(game)->session;
}

static void assert_stage(const Game *game, CalibrationStage stage) {
    if (session_of(game)->stage != stage)
        ui_test_print(game->app);
    assert_int_equal(session_of(game)->stage, stage);
}

static bool by_keys; /* hands are on the keyboard alone */

static void press(Game *game, int id) {
    Widget *widget = ui_find(app_ui(game->app), id);
    if (!widget || !ui_can_focus(widget)) {
        ui_test_print(game->app);
        fail_msg("nothing to press with id %d", id);
    }
    if (by_keys) {
        ui_test_tab_to(game->app, id);
        ui_test_key(game->app, SDLK_RETURN, KMOD_NONE);
    } else {
        ui_test_click(game->app, widget);
    }
    ui_test_settle(game->app);
}

static void key(Game *game, SDL_Keycode code, SDL_Keymod mods) {
    ui_test_key(game->app, code, mods);
    ui_test_settle(game->app);
}

/* All that the screen says, in the order of reading. */
static char *words(Game *game) {
    Text text = {0};
    Ui *ui = app_ui(game->app);
    for (const Widget *w = ui_root(ui); w; w = ui_next(ui, w))
        if (w->name && *w->name)
            text_addf(&text, "%s %d %s|%s\n", widget_role_word(w->role), w->id, w->name,
                      w->value ? w->value : "");
    return text_take(&text);
}

static bool shows(Game *game, const char *piece) {
    char *all = words(game);
    bool found = strstr(all, piece) != NULL;
    free(all);
    return found;
}

/* ---- what a team does ---- */

static void seat(Game *game, const char *name) {
    ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
    ui_test_type(game->app, name);
    key(game, SDLK_RETURN, KMOD_NONE);
}

static void set_items(Game *game, int items) {
    ui_test_tab_to(game->app, CALIBRATE_ID_ITEMS);
    while (session_of(game)->settings.items > items)
        key(game, SDLK_LEFT, KMOD_NONE);
    while (session_of(game)->settings.items < items)
        key(game, SDLK_RIGHT, KMOD_NONE);
}

/* From the entrance to the first vote. */
static void gather(Game *game, int seats, int items) {
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_SET_UP);
    set_items(game, items);
    for (int i = 0; i < seats; i++) {
        char name[16];
        snprintf(name, sizeof name, "rood-%d", i + 1);
        if (i < 5)
            seat(game, name);
        else
            press(game, CALIBRATE_ID_ALIAS);
    }
    press(game, CALIBRATE_ID_GO);
}

static void examples(Game *game) {
    for (int i = 0; i < 3; i++) {
        assert_stage(game, STAGE_ANCHOR);
        press(game, CALIBRATE_ID_GO);
    }
    assert_stage(game, STAGE_VOTE);
}

/* Category and kind (−1: not known; for a complaint alone), by their digits. */
static void vote(Game *game, int category, int kind) {
    if (!state_of(game)->handed)
        press(game, CALIBRATE_ID_GO);
    key(game, SDLK_1 + (category < 0 ? 6 : category), KMOD_NONE);
    if (category == COMPLAINT)
        key(game, SDLK_1 + (kind < 0 ? 3 : kind), KMOD_NONE);
}

/* The same each time, and divided enough to talk about. */
static void vote_as(Game *game, int item, int who, int round) {
    if (round)
        vote(game, who ? COMPLAINT : QUESTION, 1);
    else if ((item + who) % 7 == 6)
        vote(game, VOTE_DONT_KNOW, -1);
    else
        vote(game, (item * 2 + who) % 4 == 1 ? QUESTION : COMPLAINT, (item + who) % 3);
}

static void vote_all(Game *game, int round) {
    const Calibration *session = session_of(game);
    int present = calibration_present(session);
    for (int i = 0; i < present; i++)
        vote_as(game, session->at, state_of(game)->voter, round);
    assert_int_equal(calibration_voted(session), present);
    press(game, CALIBRATE_ID_GO);
}

static void decide(Game *game) {
    Widget *later = ui_find(app_ui(game->app), CALIBRATE_ID_DECIDE);
    press(game, later ? CALIBRATE_ID_DECIDE : CALIBRATE_ID_GO);
    assert_true(state_of(game)->deciding);
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_VERDICT);
}

/* One item from the first vote to the next. */
static void judge_item(Game *game) {
    int at = session_of(game)->at;
    vote_all(game, 0);
    assert_stage(game, STAGE_REVEAL);
    if (at % 3 == 0) {
        press(game, ui_find(app_ui(game->app), CALIBRATE_ID_AGAIN) ? CALIBRATE_ID_AGAIN
                                                                   : CALIBRATE_ID_GO);
        assert_stage(game, STAGE_AGAIN);
        vote_all(game, 1);
        assert_stage(game, STAGE_MOVED);
    }
    decide(game);
    if (at % 2 == 0)
        press(game, CALIBRATE_ID_THUMB);
    press(game, CALIBRATE_ID_GO);
}

/* ---- a whole session ---- */

static cJSON *read_json(const char *path) {
    Findings findings;
    int code;
    findings_init(&findings, LANG_EN);
    cJSON *tree = json_read(path, &findings, &code);
    assert_non_null(tree);
    findings_release(&findings);
    return tree;
}

static void assert_whole_file(const char *path, int raters, int items) {
    cJSON *tree = read_json(path);
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

static void five_seats_twelve_items(void **state) {
    (void)state;
    Game *game = begin();
    game->out = home;
    open_set(game, NULL);
    gather(game, 5, 12);
    examples(game);
    for (int i = 0; i < 12; i++) {
        assert_int_equal(session_of(game)->at, i);
        judge_item(game);
    }
    assert_stage(game, STAGE_ENDED);
    assert_whole_file(state_of(game)->path, 5, 12);
    assert_true(shows(game, "Krippendorffs alpha"));
    assert_true(shows(game, "Indicatief"));
    assert_false(shows(game, "rood-1")); /* counts, never who */
    press(game, CALIBRATE_ID_PRINT);
    assert_true(file_exists(state_of(game)->page_path));
    assert_true(shows(game, state_of(game)->page_path));
    press(game, CALIBRATE_ID_COPY);
    assert_whole_file(state_of(game)->copy_path, 5, 12);
    /* what is one's own is covered until the person says it is them */
    press(game, CALIBRATE_ID_OWN);
    press(game, CALIBRATE_ID_SEAT + 1);
    assert_false(shows(game, "team:"));
    press(game, CALIBRATE_ID_GO);
    assert_true(shows(game, "rood-2, dit zijn jouw verschillen"));
    assert_true(shows(game, "team:"));
    press(game, CALIBRATE_ID_GO);
    assert_false(shows(game, "team:"));
    key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_stage(game, STAGE_ENDED);
    press(game, CALIBRATE_ID_GO);
    assert_string_equal(app_screen(game->app)->name, "menu");
    end(game);
}

static void by_keyboard_alone(void **state) {
    (void)state;
    by_keys = true;
    Game *game = begin();
    open_set(game, NULL);
    if (ui_find(app_ui(game->app), CALIBRATE_ID_TEAM))
        press(game, CALIBRATE_ID_TEAM);
    else
        press(game, CALIBRATE_ID_GO);
    ui_test_tab_to(game->app, CALIBRATE_ID_THRESHOLD);
    key(game, SDLK_LEFT, KMOD_NONE);
    assert_int_equal(session_of(game)->settings.threshold, 70);
    key(game, SDLK_z, KMOD_CTRL);
    assert_int_equal(session_of(game)->settings.threshold, 75);
    set_items(game, 1);
    seat(game, "geel");
    seat(game, "groen");
    seat(game, "grijs");
    key(game, SDLK_z, KMOD_CTRL);
    assert_int_equal(calibration_present(session_of(game)), 2);
    press(game, CALIBRATE_ID_GO);
    examples(game);
    key(game, SDLK_RETURN, KMOD_NONE); /* the focus is where the next step is, all the way */
    key(game, SDLK_1, KMOD_NONE);
    key(game, SDLK_2, KMOD_NONE);
    key(game, SDLK_RETURN, KMOD_NONE);
    key(game, SDLK_4, KMOD_NONE);
    key(game, SDLK_RETURN, KMOD_NONE);
    assert_stage(game, STAGE_REVEAL);
    key(game, SDLK_RETURN, KMOD_NONE);
    assert_stage(game, STAGE_AGAIN);
    vote_all(game, 1);
    assert_stage(game, STAGE_MOVED);
    key(game, SDLK_RETURN, KMOD_NONE);
    assert_true(state_of(game)->deciding);
    ui_test_tab_to(game->app, CALIBRATE_ID_DISSENT);
    ui_test_type(game->app, "het is een vraag");
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_VERDICT);
    assert_string_equal(session_of(game)->items[0].dissent, "het is een vraag");
    ui_test_tab_to(game->app, CALIBRATE_ID_RULE);
    ui_test_type(game->app, "Vraag door.");
    key(game, SDLK_z, KMOD_CTRL); /* for the words, not for the session */
    assert_stage(game, STAGE_VERDICT);
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_ENDED);
    assert_string_equal(session_of(game)->rules[0].text, "Vraag door.");
    by_keys = false;
    end(game);
}

/* ---- blind ---- */

static char *cover_after(Game *game, int category) {
    vote(game, category, 0);
    return words(game);
}

static void nothing_is_seen_of_a_vote(void **state) {
    (void)state;
    Game *game = begin();
    open_set(game, NULL);
    if (ui_find(app_ui(game->app), CALIBRATE_ID_TEAM))
        press(game, CALIBRATE_ID_TEAM);
    else
        press(game, CALIBRATE_ID_GO);
    set_items(game, 1);
    seat(game, "a");
    seat(game, "b");
    seat(game, "c");
    press(game, CALIBRATE_ID_GO);
    examples(game);
    char *first = cover_after(game, COMPLAINT);
    key(game, SDLK_z, KMOD_CTRL);
    assert_int_equal(calibration_voted(session_of(game)), 0);
    assert_int_equal(state_of(game)->voter, 0);
    char *second = cover_after(game, QUESTION);
    assert_string_equal(first, second);
    free(first);
    free(second);
    /* a ballot that is open is covered again before anything is taken back */
    press(game, CALIBRATE_ID_GO);
    key(game, SDLK_1, KMOD_NONE);
    assert_int_equal(state_of(game)->picked, COMPLAINT);
    key(game, SDLK_z, KMOD_CTRL);
    assert_int_equal(state_of(game)->picked, -1);
    key(game, SDLK_z, KMOD_CTRL);
    assert_false(state_of(game)->handed);
    assert_int_equal(calibration_voted(session_of(game)), 1);
    /* who votes later comes round again; "don't know" is a vote that was given */
    press(game, CALIBRATE_ID_SKIP);
    assert_int_equal(state_of(game)->voter, 2);
    vote(game, VOTE_DONT_KNOW, -1);
    assert_int_equal(state_of(game)->voter, 1);
    press(game, CALIBRATE_ID_SKIP);
    assert_int_equal(state_of(game)->voter, -1);
    assert_true(shows(game, "Gestemd: 2 van 3"));
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_REVEAL);
    assert_true(shows(game, "weet ik niet: 1"));
    assert_true(shows(game, "niet gestemd: 1"));
    assert_true(shows(game, "vraag: 1"));
    assert_false(shows(game, "De referentie"));
    press(game, CALIBRATE_ID_PEOPLE);
    assert_true(shows(game, "Haal c weg"));
    end(game);
}

/* ---- taking back ---- */

typedef struct Where {
    int stage, at, voted;
} Where;

static Where where_now(const Game *game) {
    const Calibration *session = session_of(game);
    return (Where){(int)session->stage, session->at, calibration_voted(session)};
}

static void all_the_way_back(void **state) {
    (void)state;
    enum { MOST = 200 };
    Where way[MOST];
    int count = 0;
    Game *game = begin();
    open_set(game, NULL);
    if (ui_find(app_ui(game->app), CALIBRATE_ID_TEAM))
        press(game, CALIBRATE_ID_TEAM);
    else
        press(game, CALIBRATE_ID_GO);
    set_items(game, 2);
    seat(game, "a");
    seat(game, "b");
    way[count++] = where_now(game);
    press(game, CALIBRATE_ID_GO);
    for (int i = 0; i < 3; i++) {
        way[count++] = where_now(game);
        press(game, CALIBRATE_ID_GO);
    }
    for (int item = 0; item < 2; item++) {
        for (int round = 0; round < 2; round++) {
            for (int s = 0; s < 2; s++) {
                way[count++] = where_now(game);
                vote(game, s || round ? COMPLAINT : QUESTION, 0);
            }
            way[count++] = where_now(game);
            press(game, CALIBRATE_ID_GO);
            way[count++] = where_now(game);
            if (!round)
                press(game, CALIBRATE_ID_GO);
        }
        decide(game);
        way[count++] = where_now(game);
        press(game, CALIBRATE_ID_GO);
    }
    assert_stage(game, STAGE_ENDED);
    while (count) {
        count--;
        key(game, SDLK_z, KMOD_CTRL);
        Where back = where_now(game);
        assert_int_equal(back.stage, way[count].stage);
        assert_int_equal(back.at, way[count].at);
        assert_int_equal(back.voted, way[count].voted);
    }
    assert_int_equal(calibration_present(session_of(game)), 2);
    key(game, SDLK_z, KMOD_CTRL); /* nothing before that */
    assert_stage(game, STAGE_SET_UP);
    end(game);
}

/* ---- coming back ---- */

/* Leaves at this step and comes back in another window; it looks the same, unless a ballot was
 * open: that is covered again. */
static Game *away_and_back(Game *game) {
    const Calibration *session = session_of(game);
    bool compare = !state_of(game)->handed && !state_of(game)->deciding;
    int inputs = session->count;
    Where before = where_now(game);
    char *looked = words(game);
    if (inputs % 2) { /* the other times it is just gone */
        key(game, SDLK_ESCAPE, KMOD_NONE);
        press(game, CALIBRATE_ID_MENU);
        assert_string_equal(app_screen(game->app)->name, "menu");
    }
    end(game);
    game = begin();
    open_set(game, NULL);
    press(game, CALIBRATE_ID_GO);
    Where after = where_now(game);
    assert_int_equal(session_of(game)->count, inputs);
    assert_int_equal(before.stage, after.stage);
    assert_int_equal(before.at, after.at);
    assert_int_equal(before.voted, after.voted);
    char *looks = words(game);
    if (compare && before.stage != STAGE_SET_UP) /* there, the undo of the set-up is gone */
        assert_string_equal(looked, looks);
    free(looked);
    free(looks);
    return game;
}

static void leaving_and_coming_back(void **state) {
    (void)state;
    Game *game = begin();
    open_set(game, NULL);
    press(game,
          ui_find(app_ui(game->app), CALIBRATE_ID_TEAM) ? CALIBRATE_ID_TEAM : CALIBRATE_ID_GO);
    seat(game, "a");
    game = away_and_back(game);
    seat(game, "b");
    set_items(game, 1);
    game = away_and_back(game);
    press(game, CALIBRATE_ID_GO);
    for (int i = 0; i < 3; i++) {
        game = away_and_back(game);
        press(game, CALIBRATE_ID_GO);
    }
    for (int round = 0; round < 2; round++) {
        for (int s = 0; s < 2; s++) {
            game = away_and_back(game);
            press(game, CALIBRATE_ID_GO);
            game = away_and_back(game);
            vote(game, s ? COMPLAINT : QUESTION, 1);
        }
        game = away_and_back(game);
        press(game, CALIBRATE_ID_GO);
        game = away_and_back(game);
        if (!round)
            press(game, CALIBRATE_ID_GO);
    }
    press(game, CALIBRATE_ID_GO);
    game = away_and_back(game);
    decide(game);
    game = away_and_back(game);
    ui_test_tab_to(game->app, CALIBRATE_ID_RULE);
    ui_test_type(game->app, "Half getypt");
    key(game, SDLK_ESCAPE, KMOD_NONE);
    press(game, CALIBRATE_ID_MENU);
    end(game);
    game = begin();
    open_set(game, NULL);
    press(game, CALIBRATE_ID_GO);
    assert_string_equal(field_text(&state_of(game)->rule), "Half getypt");
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_ENDED);
    key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_string_equal(app_screen(game->app)->name, "menu");
    end(game);
}

/* ---- the clock ---- */

static void time_per_vote(void **state) {
    (void)state;
    Game *game = begin();
    open_set(game, NULL);
    press(game,
          ui_find(app_ui(game->app), CALIBRATE_ID_TEAM) ? CALIBRATE_ID_TEAM : CALIBRATE_ID_GO);
    ui_test_tab_to(game->app, CALIBRATE_ID_SECONDS);
    key(game, SDLK_RIGHT, KMOD_NONE);
    key(game, SDLK_RIGHT, KMOD_NONE);
    assert_int_equal(session_of(game)->settings.vote_seconds, 30);
    seat(game, "a");
    seat(game, "b");
    press(game, CALIBRATE_ID_GO);
    examples(game);
    ui_test_wait(game->app, 60000); /* the cover takes no time of anybody */
    press(game, CALIBRATE_ID_GO);
    assert_true(shows(game, "Nog 30 s"));
    ui_test_wait(game->app, 10000);
    assert_true(shows(game, "Nog 20 s"));
    ui_test_wait(game->app, 21000);
    assert_false(state_of(game)->handed);
    assert_true(shows(game, "De tijd is om."));
    assert_int_equal(state_of(game)->voter, 1);
    assert_int_equal(calibration_voted(session_of(game)), 0);
    end(game);
}

/* ---- alone, and put together ---- */

static char *vote_alone(const char *name, int shift, char *path, size_t size) {
    snprintf(path, size, "%s/%s.json", home, name);
    Game *game = begin();
    game->out = path;
    open_set(game, &(CalibrateStart){.solo = true});
    assert_stage(game, STAGE_SET_UP);
    set_items(game, 4);
    ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
    ui_test_type(game->app, name);
    press(game, CALIBRATE_ID_GO);
    examples(game);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(session_of(game)->at, i);
        if (i == 1) {
            ui_test_tab_to(game->app, CALIBRATE_ID_NOTE);
            ui_test_type(game->app, "twijfel");
            ui_test_tab_to(game->app, CALIBRATE_ID_DONT_KNOW);
        }
        vote(game, (i + shift) % 2 ? QUESTION : COMPLAINT, 1);
        if (i == 2) { /* one step back is one vote back */
            key(game, SDLK_z, KMOD_CTRL);
            assert_int_equal(session_of(game)->at, 2);
            assert_int_equal(session_of(game)->items[2].rounds, 0);
            vote(game, VOTE_DONT_KNOW, -1);
        }
    }
    assert_stage(game, STAGE_ENDED);
    assert_true(shows(game, path));
    assert_false(shows(game, "referentie\n"));
    press(game, CALIBRATE_ID_REFERENCE);
    assert_true(shows(game, "referentie"));
    end(game);
    return path;
}

static void alone_and_put_together(void **state) {
    (void)state;
    char one[96], two[96];
    const char *files[] = {vote_alone("eva", 0, one, sizeof one),
                           vote_alone("tom", 1, two, sizeof two)};
    cJSON *tree = read_json(one);
    assert_string_equal(json_string(tree, "schema"), "klachtenspel.votes/1");
    assert_string_equal(json_string(tree, "rater"), "eva");
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "votes")), 4);
    assert_string_equal(json_string(cJSON_GetArrayItem(json_get(tree, "votes"), 1), "note"),
                        "twijfel");
    cJSON_Delete(tree);
    Game *game = begin();
    open_set(game, &(CalibrateStart){.votes = files, .vote_count = 2});
    assert_stage(game, STAGE_SET_UP);
    assert_int_equal(calibration_present(session_of(game)), 2);
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_REVEAL); /* no examples, no first vote */
    assert_int_equal(session_of(game)->item_count, 4);
    end(game);
    const char *wrong[] = {KLACHT_SOURCE "/CMakeLists.txt"};
    game = begin();
    open_set(game, &(CalibrateStart){.votes = wrong, .vote_count = 1});
    assert_true(shows(game, "CMakeLists.txt"));
    end(game);
}

/* The team's verdict stands beside the reference for who votes alone later. */
static void the_team_beside_the_reference(void **state) {
    (void)state;
    Game *game = begin();
    open_set(game, NULL);
    gather(game, 2, 1);
    examples(game);
    vote(game, QUESTION, -1);
    vote(game, QUESTION, -1);
    press(game, CALIBRATE_ID_GO);
    decide(game);
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_ENDED);
    end(game);
    game = begin();
    open_set(game, NULL);
    assert_true(shows(game, "definitie 2"));
    press(game, CALIBRATE_ID_ALONE);
    set_items(game, 1);
    ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
    ui_test_type(game->app, "eva");
    end(game);
    game = begin();
    open_set(game, &(CalibrateStart){.solo = true});
    set_items(game, 1);
    ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
    ui_test_type(game->app, "eva");
    key(game, SDLK_RETURN, KMOD_NONE);
    end(game); /* goes on where it was */
    game = begin();
    open_set(game, NULL);
    assert_null(ui_find(app_ui(game->app), CALIBRATE_ID_TEAM)); /* one person's is not the team's */
    press(game, CALIBRATE_ID_ALONE_RESUME);
    examples(game);
    vote(game, COMPLAINT, 0);
    assert_stage(game, STAGE_ENDED);
    assert_false(shows(game, "jullie team|"));
    press(game, CALIBRATE_ID_REFERENCE);
    assert_true(shows(game, "jullie team|"));
    end(game);
    game = begin();
    open_set(game, NULL); /* and the team's definition stays the second */
    assert_true(shows(game, "definitie 2"));
    end(game);
}

/* ---- phones ---- */

static void phones(void **state) {
    (void)state;
    Game *game = begin();
    open_set(game, NULL);
    press(game,
          ui_find(app_ui(game->app), CALIBRATE_ID_TEAM) ? CALIBRATE_ID_TEAM : CALIBRATE_ID_GO);
    assert_null(state_of(game)->server); /* off unless asked for */
    press(game, CALIBRATE_ID_PHONES);
    assert_non_null(state_of(game)->server);
    assert_true(shows(game, "Telefoons staan aan"));
    assert_true(shows(game, server_url(state_of(game)->server)));
    ui_test_check(game->app);
    ui_test_shot(game->app, "phones-set-up");
    seat(game, "a");
    seat(game, "b");
    set_items(game, 1);
    press(game, CALIBRATE_ID_GO);
    examples(game);
    assert_true(shows(game, server_code(state_of(game)->server)));
    ui_test_check(game->app);
    ui_test_shot(game->app, "phones-room");
    press(game, CALIBRATE_ID_SEAT + 1); /* without a phone, here */
    vote(game, COMPLAINT, 1);
    assert_int_equal(calibration_voted(session_of(game)), 1);
    press(game, CALIBRATE_ID_PEOPLE);
    ui_test_shot(game->app, "phones-people");
    press(game, CALIBRATE_ID_SEAT + 0);
    assert_int_equal(calibration_present(session_of(game)), 1);
    press(game, CALIBRATE_ID_GO);
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_REVEAL);
    end(game);
}

/* What a phone says and is answered, while the window runs its frames; malloced. */
static char *phone(Game *game, const char *path, const char *token, const char *body) {
    const char *host = server_url(state_of(game)->server) + strlen("http://");
    char address[32];
    int port = 0;
    assert_int_equal(sscanf(host, "%31[0-9.]:%d", address, &port), 2);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    assert_int_equal(inet_pton(AF_INET, address, &to.sin_addr), 1);
    int line = socket(AF_INET, SOCK_STREAM, 0);
    assert_int_equal(connect(line, (struct sockaddr *)&to, sizeof to), 0);
    Text ask = {0}, answer = {0};
    text_addf(&ask, "POST %s HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\n", path, host, host);
    if (token)
        text_addf(&ask, "X-Seat: %s\r\n", token);
    text_addf(&ask,
              "Content-Type: application/json\r\nContent-Length: %zu\r\n"
              "Connection: close\r\n\r\n%s",
              strlen(body), body);
    assert_int_equal(write(line, ask.bytes, ask.len), (ssize_t)ask.len);
    for (int tries = 0; tries < 1000; tries++) {
        char part[1024];
        struct pollfd there = {.fd = line, .events = POLLIN};
        ui_test_settle(game->app);
        if (poll(&there, 1, 5) < 1)
            continue;
        ssize_t got = read(line, part, sizeof part);
        if (got <= 0)
            break;
        text_add_bytes(&answer, part, (size_t)got);
    }
    close(line);
    text_release(&ask);
    ui_test_settle(game->app);
    if (strncmp(text_cstr(&answer), "HTTP/1.1 200", 12) != 0)
        fail_msg("%s: %s", path, text_cstr(&answer));
    return text_take(&answer);
}

static void phone_vote(Game *game, const char *token, const char *is) {
    const Calibration *session = session_of(game);
    char body[128];
    snprintf(body, sizeof body, "{\"vote\":%d,\"is\":%s,\"kind\":null}",
             session->items[session->at].statement * 2 + calibration_round(session), is);
    free(phone(game, "/vote", token, body));
}

static void phones_vote(void **state) {
    (void)state;
    char tokens[3][64], body[96];
    Game *game = begin();
    open_set(game, &(CalibrateStart){.web = true});
    for (int i = 0; i < 3; i++) {
        snprintf(body, sizeof body, "{\"code\":\"%s\",\"name\":\"tel-%d\"}",
                 server_code(state_of(game)->server), i);
        char *answer = phone(game, "/join", NULL, body);
        assert_int_equal(sscanf(strstr(answer, "\"token\":"), "\"token\":\"%63[^\"]", tokens[i]),
                         1);
        free(answer);
    }
    assert_int_equal(calibration_present(session_of(game)), 3);
    assert_true(shows(game, "Haal tel-1 weg"));
    set_items(game, 1);
    press(game, CALIBRATE_ID_GO);
    examples(game);
    assert_true(shows(game, "Gestemd: 0 van 3"));
    phone_vote(game, tokens[0], "\"complaint\"");
    assert_true(shows(game, "Gestemd: 1 van 3"));
    char *one = words(game);
    phone_vote(game, tokens[0], "\"question\""); /* another mind: nothing of it is seen */
    char *two = words(game);
    assert_string_equal(one, two);
    free(one);
    free(two);
    phone_vote(game, tokens[1], "\"question\"");
    phone_vote(game, tokens[2], "null");
    assert_true(shows(game, "Gestemd: 3 van 3"));
    ui_test_check(game->app);
    assert_int_equal(ui_focused(app_ui(game->app)), CALIBRATE_ID_GO);
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_REVEAL);
    assert_true(shows(game, "vraag: 2"));
    assert_true(shows(game, "weet ik niet: 1"));
    key(game, SDLK_z, KMOD_CTRL); /* open again as it was */
    assert_true(shows(game, "Gestemd: 3 van 3"));
    press(game, CALIBRATE_ID_PEOPLE);
    press(game, CALIBRATE_ID_SEAT + 1); /* the host may remove a seat */
    assert_int_equal(calibration_present(session_of(game)), 2);
    press(game, CALIBRATE_ID_PHONES);
    assert_null(state_of(game)->server);
    /* what the phones did is in the file */
    char *path = xstrdup(state_of(game)->path);
    end(game);
    cJSON *tree = read_json(path);
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "items")), 1);
    cJSON_Delete(tree);
    free(path);
}

/* With phones the time is that of the vote as a whole, which it closes. */
static void phones_time(void **state) {
    (void)state;
    char token[64], body[96];
    Game *game = begin();
    open_set(game, &(CalibrateStart){.web = true});
    ui_test_tab_to(game->app, CALIBRATE_ID_SECONDS);
    key(game, SDLK_RIGHT, KMOD_NONE);
    snprintf(body, sizeof body, "{\"code\":\"%s\",\"name\":\"tel\"}",
             server_code(state_of(game)->server));
    char *answer = phone(game, "/join", NULL, body);
    assert_int_equal(sscanf(strstr(answer, "\"token\":"), "\"token\":\"%63[^\"]", token), 1);
    free(answer);
    seat(game, "b");
    press(game, CALIBRATE_ID_GO);
    examples(game);
    assert_true(shows(game, "Nog 15 s"));
    phone_vote(game, token, "\"dispute\"");
    ui_test_wait(game->app, 15000);
    assert_stage(game, STAGE_REVEAL);
    assert_true(shows(game, "niet gestemd: 1"));
    end(game);
}

/* ---- every screen ---- */

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
}

static void every_screen(int width, int height, int percent, Scheme scheme, Lang lang, int seats) {
    Game *game = begin_at(width, height, percent, scheme, lang);
    open_set(game, NULL);
    look_at(game, "1-entrance");
    press(game,
          ui_find(app_ui(game->app), CALIBRATE_ID_TEAM) ? CALIBRATE_ID_TEAM : CALIBRATE_ID_GO);
    look_at(game, "2-set-up-empty");
    for (int i = 0; i < seats; i++)
        if (i < 30)
            press(game, CALIBRATE_ID_ALIAS);
    set_items(game, 3);
    look_at(game, "2-set-up");
    press(game, CALIBRATE_ID_GO);
    look_at(game, "3-anchor");
    examples(game);
    look_at(game, "4-cover");
    press(game, CALIBRATE_ID_GO);
    look_at(game, "5-ballot");
    key(game, SDLK_1, KMOD_NONE);
    look_at(game, "6-kind");
    key(game, SDLK_2, KMOD_NONE);
    for (int i = 1; i < seats - 1; i++)
        vote(game,
             i % 9 == 8   ? VOTE_DONT_KNOW
             : i % 5 == 3 ? QUESTION
             : i % 7 == 6 ? DISPUTE
                          : COMPLAINT,
             i % 4 - 1);
    look_at(game, "4-cover-last");
    press(game, CALIBRATE_ID_SKIP);
    look_at(game, "7-room");
    press(game, CALIBRATE_ID_PEOPLE);
    look_at(game, "7-people");
    press(game, CALIBRATE_ID_GO);
    press(game, CALIBRATE_ID_GO);
    look_at(game, "8-reveal");
    press(game,
          ui_find(app_ui(game->app), CALIBRATE_ID_AGAIN) ? CALIBRATE_ID_AGAIN : CALIBRATE_ID_GO);
    for (int i = 0; i < seats; i++)
        vote(game, i % 6 == 3 ? QUESTION : COMPLAINT, i % 3);
    look_at(game, "7-room-all");
    press(game, CALIBRATE_ID_GO);
    look_at(game, "9-moved");
    press(game, CALIBRATE_ID_GO);
    look_at(game, "10-decide");
    ui_test_tab_to(game->app, CALIBRATE_ID_DECISION);
    key(game, SDLK_LEFT, KMOD_NONE);
    key(game, SDLK_RIGHT, KMOD_NONE);
    look_at(game, "10-decide-chair");
    press(game, CALIBRATE_ID_GO);
    press(game, CALIBRATE_ID_THUMB);
    look_at(game, "11-verdict");
    key(game, SDLK_ESCAPE, KMOD_NONE);
    look_at(game, "12-pause");
    press(game, CALIBRATE_ID_GO);
    press(game, CALIBRATE_ID_GO);
    vote(game, QUESTION, -1);
    vote(game, COMPLAINT, 2);
    press(game, CALIBRATE_ID_CLOSE);
    press(game,
          ui_find(app_ui(game->app), CALIBRATE_ID_DECIDE) ? CALIBRATE_ID_DECIDE : CALIBRATE_ID_GO);
    ui_test_tab_to(game->app, CALIBRATE_ID_DECISION);
    key(game, SDLK_RIGHT, KMOD_NONE);
    key(game, SDLK_RIGHT, KMOD_NONE);
    press(game, CALIBRATE_ID_GO);
    look_at(game, "11-verdict-parked");
    press(game, CALIBRATE_ID_GO);
    vote(game, COMPLAINT, 1);
    vote(game, COMPLAINT, 1);
    press(game, CALIBRATE_ID_CLOSE);
    look_at(game, "8-reveal-same");
    decide(game);
    press(game, CALIBRATE_ID_GO);
    assert_stage(game, STAGE_ENDED);
    look_at(game, "13-end");
    press(game, CALIBRATE_ID_PRINT);
    ui_test_wheel(game->app, width / 2, height / 2, -100);
    look_at(game, "13-end-below");
    press(game, CALIBRATE_ID_OWN);
    look_at(game, "14-own-who");
    press(game, CALIBRATE_ID_SEAT + 3);
    look_at(game, "14-own-cover");
    press(game, CALIBRATE_ID_GO);
    look_at(game, "14-own");
    end(game);
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
}

static void screens_alone(void **state) {
    (void)state;
    static const Lang langs[] = {LANG_NL, LANG_EN};
    for (int l = 0; l < 2; l++) {
        Game *game = begin_at(l ? 1920 : 1280, l ? 1080 : 720, 100, SCHEME_LIGHT, langs[l]);
        open_set(game, NULL);
        press(game, CALIBRATE_ID_ALONE);
        look_at(game, "20-alone");
        set_items(game, 2);
        ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
        ui_test_type(game->app, "eva");
        press(game, CALIBRATE_ID_GO);
        examples(game);
        look_at(game, "21-alone-ballot");
        vote(game, COMPLAINT, 0);
        vote(game, QUESTION, 0);
        look_at(game, "22-alone-done");
        assert_false(shows(game, l ? "your team" : "jullie team"));
        press(game, CALIBRATE_ID_REFERENCE);
        look_at(game, "23-alone-reference");
        assert_false(shows(game, l ? "your team" : "jullie team")); /* there was no session yet */
        end(game);
    }
}

static void from_the_menu(void **state) {
    (void)state;
    Game *game = begin();
    menu_open(game);
    ui_test_settle(game->app);
    ui_test_wait(game->app, 1000);
    for (int i = 0; i < 100 && !game->set_count; i++)
        ui_test_wait(game->app, 100);
    ui_test_wait(game->app, 100);
    Widget *set = ui_test_find(game->app, WIDGET_CARD, "Is dit een klacht?*");
    assert_non_null(set);
    ui_test_check(game->app);
    ui_test_click(game->app, set);
    ui_test_settle(game->app);
    assert_string_equal(app_screen(game->app)->name, "calibrate");
    key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_string_equal(app_screen(game->app)->name, "menu");
    end(game);
}

/* Every test has a shelf of its own, or one would go on with what another left. */
static int make_home(void **state) {
    (void)state;
    strcpy(home + strlen(home) - 6, "XXXXXX");
    return !mkdtemp(home) || setenv("XDG_DATA_HOME", home, 1) || setenv("XDG_CONFIG_HOME", home, 1);
}

#define TEST(name) cmocka_unit_test_setup(name, make_home)

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        TEST(five_seats_twelve_items),
        TEST(by_keyboard_alone),
        TEST(nothing_is_seen_of_a_vote),
        TEST(all_the_way_back),
        TEST(leaving_and_coming_back),
        TEST(time_per_vote),
        TEST(alone_and_put_together),
        TEST(the_team_beside_the_reference),
        TEST(phones),
        TEST(phones_vote),
        TEST(phones_time),
        TEST(from_the_menu),
        TEST(screens_alone),
        TEST(screens_small),
        TEST(screens_large),
        TEST(screens_large_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
