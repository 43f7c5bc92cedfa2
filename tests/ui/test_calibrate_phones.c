/* Phones and the window: what phones send over a socket becomes votes on the screen. */
#include <cjson/cJSON.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/file.h"
#include "store/json.h"
#include "ui/support_calibrate.h"
#include "ui/support_phones.h"

static void phones(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    assert_null(team_state(game)->server); /* off unless asked for */
    team_press(game, CALIBRATE_ID_PHONES);
    assert_non_null(team_state(game)->server);
    assert_true(team_shows(game, "Telefoons staan aan"));
    assert_true(team_shows(game, server_url(team_state(game)->server)));
    ui_test_check(game->app);
    ui_test_shot(game->app, "phones-set-up");
    team_seat(game, "a");
    team_seat(game, "b");
    team_set_items(game, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    assert_true(team_shows(game, server_code(team_state(game)->server)));
    ui_test_check(game->app);
    ui_test_shot(game->app, "phones-room");
    team_press(game, CALIBRATE_ID_SEAT + 1); /* without a phone, here */
    team_vote(game, COMPLAINT, 1);
    assert_int_equal(calibration_voted(team_session(game)), 1);
    team_press(game, CALIBRATE_ID_PEOPLE);
    ui_test_shot(game->app, "phones-people");
    team_press(game, CALIBRATE_ID_SEAT + 0);
    assert_int_equal(calibration_present(team_session(game)), 1);
    team_press(game, CALIBRATE_ID_GO);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_REVEAL);
    team_end(game);
}

static void phones_vote(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = team_begin();
    team_open(game, &(CalibrateStart){.web = true});
    for (int i = 0; i < 3; i++) {
        char name[8];
        snprintf(name, sizeof name, "tel-%d", i);
        phone_join(game, name, tokens[i]);
    }
    assert_int_equal(calibration_present(team_session(game)), 3);
    assert_true(team_shows(game, "Haal tel-1 weg"));
    team_set_items(game, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    assert_true(team_shows(game, "Gestemd: 0 van 3"));
    phone_vote(game, tokens[0], "\"complaint\"");
    assert_true(team_shows(game, "Gestemd: 1 van 3"));
    char *one = team_words(game);
    phone_vote(game, tokens[0], "\"question\""); /* another mind: nothing of it is seen */
    char *two = team_words(game);
    assert_string_equal(one, two);
    free(one);
    free(two);
    phone_vote(game, tokens[1], "\"question\"");
    phone_vote(game, tokens[2], "null");
    assert_true(team_shows(game, "Gestemd: 3 van 3"));
    ui_test_check(game->app);
    assert_int_equal(ui_focused(app_ui(game->app)), CALIBRATE_ID_GO);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_REVEAL);
    assert_true(team_shows(game, "vraag: 2"));
    assert_true(team_shows(game, "weet ik niet: 1"));
    team_key(game, SDLK_z, KMOD_CTRL); /* open again as it was */
    assert_true(team_shows(game, "Gestemd: 3 van 3"));
    team_press(game, CALIBRATE_ID_PEOPLE);
    team_press(game, CALIBRATE_ID_SEAT + 1); /* the host may remove a seat */
    assert_int_equal(calibration_present(team_session(game)), 2);
    team_press(game, CALIBRATE_ID_PHONES);
    assert_null(team_state(game)->server);
    /* what the phones did is in the file */
    char *path = strdup(team_state(game)->path);
    team_end(game);
    cJSON *tree = team_read_json(path);
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "items")), 1);
    cJSON_Delete(tree);
    free(path);
}

/* With phones the time is that of the vote as a whole, which it closes. */
static void phones_time(void **state) {
    (void)state;
    char token[PHONE_TOKEN];
    Game *game = team_begin();
    team_open(game, &(CalibrateStart){.web = true});
    ui_test_tab_to(game->app, CALIBRATE_ID_SECONDS);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    phone_join(game, "tel", token);
    team_seat(game, "b");
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    assert_true(team_shows(game, "Nog 15 s"));
    phone_vote(game, token, "\"dispute\"");
    ui_test_wait(game->app, 15000);
    team_assert_stage(game, STAGE_REVEAL);
    assert_true(team_shows(game, "niet gestemd: 1"));
    team_end(game);
}

/* Votes that are refused: the session that was begun for them goes, and no phone may read it. */
static void refused_votes_with_phones(void **state) {
    (void)state;
    char path[128], token[PHONE_TOKEN];
    snprintf(path, sizeof path, "%s/bad.csv", team_folder());
    static const char bad[] = "item,rater,category\nno-such-item,anna,klacht\n";
    assert_int_equal(file_write(path, bad, strlen(bad)), FILE_OK);
    Game *game = team_begin();
    const char *votes[] = {path};
    team_open(game, &(CalibrateStart){.web = true, .votes = votes, .vote_count = 1});
    if (!team_state(game)->server) { /* phones may come once there is a session again */
        assert_true(team_shows(game, "no-such-item"));
        team_set_up(game);
    }
    assert_non_null(team_state(game)->server); /* as it was asked for */
    phone_join(game, "tel", token);
    assert_int_equal(calibration_present(team_session(game)), 1);
    team_end(game);
}

/* Who connects and says nothing is sent away after some seconds, also when nobody touches the
 * window: by the server's own deadline. */
static void a_silent_connection(void **state) {
    (void)state;
    enum { LATE_MS = 20000 };
    Game *game =
        team_begin_with(app_new(&(AppOptions){.title = "test", .assets = KLACHT_SOURCE "/assets"}));
    team_open(game, &(CalibrateStart){.web = true});
    int line = phone_dial(game);
    double until = app_now(game->app) + LATE_MS;
    struct pollfd there = {.fd = line, .events = POLLIN};
    while (app_now(game->app) < until && poll(&there, 1, 5) < 1)
        app_frame(game->app);
    char byte;
    assert_int_equal(recv(line, &byte, 1, MSG_DONTWAIT), 0);
    close(line);
    team_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        TEAM_TEST(phones),
        TEAM_TEST(phones_vote),
        TEAM_TEST(phones_time),
        TEAM_TEST(refused_votes_with_phones),
        TEAM_TEST(a_silent_connection),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
