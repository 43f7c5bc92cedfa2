/* Phones and the window: what phones send over a socket becomes votes on the screen. */
#include <cjson/cJSON.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/file.h"
#include "front/window/meeting/phones.h"
#include "store/json.h"
#include "ui/support_calibrate.h"
#include "ui/support_phones.h"

static void phones(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    assert_null(team_state(game)->meeting.server); /* off unless asked for */
    team_press(game, CALIBRATE_ID_PHONES);
    assert_non_null(team_state(game)->meeting.server);
    assert_true(team_shows(game, "Telefoons staan aan"));
    assert_true(team_shows(game, server_url(team_state(game)->meeting.server)));
    ui_test_check(game->app);
    ui_test_shot(game->app, "phones-set-up");
    team_seat(game, "a");
    team_seat(game, "b");
    team_set_items(game, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    assert_true(team_shows(game, server_code(team_state(game)->meeting.server)));
    ui_test_check(game->app);
    ui_test_shot(game->app, "phones-room");
    team_press(game, CALIBRATE_ID_SEAT + 1); /* without a phone, here */
    team_vote(game, COMPLAINT, 1);
    assert_int_equal(calibration_voted(team_session(game)), 1);
    team_press(game, CALIBRATE_ID_PEOPLE);
    ui_test_shot(game->app, "phones-people");
    team_remove(game, 0);
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
    team_remove(game, 1); /* the host may remove a seat */
    assert_int_equal(calibration_present(team_session(game)), 2);
    team_press(game, CALIBRATE_ID_PHONES);
    assert_null(team_state(game)->meeting.server);
    /* what the phones did is in the file */
    char *path = strdup(team_state(game)->meeting.path);
    team_end(game);
    cJSON *tree = team_read_json(path);
    assert_int_equal(cJSON_GetArraySize(json_get(tree, "items")), 1);
    cJSON_Delete(tree);
    free(path);
}

/* At the second vote, two phones in. */
static Game *second_vote(char tokens[3][PHONE_TOKEN]) {
    Game *game = team_begin();
    team_open(game, &(CalibrateStart){.web = true});
    for (int i = 0; i < 3; i++)
        phone_join(game, (const char *const[]){"otter", "das", "vos"}[i], tokens[i]);
    team_set_items(game, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    for (int i = 0; i < 3; i++)
        phone_vote(game, tokens[i], i ? "\"complaint\"" : "\"question\"");
    team_press(game, CALIBRATE_ID_GO);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_AGAIN);
    phone_vote(game, tokens[0], "\"question\"");
    phone_vote(game, tokens[1], "\"request\"");
    return game;
}

/* Votes of others go only when that is said twice, and come back. */
static void stepping_back_over_votes(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = second_vote(tokens);
    team_key(game, SDLK_z, KMOD_CTRL);
    assert_true(team_shows(game, "Er zijn al 2 stemmen binnen"));
    ui_test_check(game->app);
    ui_test_shot(game->app, "ask-undo");
    team_key(game, SDLK_z, KMOD_CTRL); /* once more is no answer */
    team_key(game, SDLK_RETURN, KMOD_NONE);
    team_assert_stage(game, STAGE_AGAIN);
    assert_int_equal(calibration_voted(team_session(game)), 2);
    team_key(game, SDLK_z, KMOD_CTRL);
    team_key(game, SDLK_ESCAPE, KMOD_NONE);
    assert_int_equal(calibration_voted(team_session(game)), 2);
    assert_false(widget_can_focus(ui_find(app_ui(game->app), CALIBRATE_ID_REDO)));
    team_press(game, CALIBRATE_ID_UNDO);
    team_press(game, CALIBRATE_ID_YES);
    team_assert_stage(game, STAGE_REVEAL);
    team_press(game, CALIBRATE_ID_REDO);
    team_assert_stage(game, STAGE_AGAIN);
    assert_int_equal(calibration_voted(team_session(game)), 2);
    assert_true(phone_sees(game, tokens[1], "\"mine\":{\"is\":\"request\""));
    team_key(game, SDLK_z, KMOD_CTRL);
    team_press(game, CALIBRATE_ID_YES);
    team_key(game, SDLK_y, KMOD_CTRL);
    assert_int_equal(calibration_voted(team_session(game)), 2);
    team_end(game);
}

/* Among the people, what is taken back is what was done there. */
static void a_seat_by_accident(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = second_vote(tokens);
    team_press(game, CALIBRATE_ID_PEOPLE);
    team_press(game, CALIBRATE_ID_SEAT + 2);
    assert_true(team_shows(game, "vos weghalen?"));
    ui_test_check(game->app);
    ui_test_shot(game->app, "ask-remove");
    team_key(game, SDLK_RETURN, KMOD_NONE);
    assert_int_equal(calibration_present(team_session(game)), 3);
    Widget *undo = ui_find(app_ui(game->app), CALIBRATE_ID_UNDO);
    assert_false(widget_can_focus(undo)); /* nothing was done here */
    team_remove(game, 2);
    assert_int_equal(calibration_present(team_session(game)), 2);
    char *answer = phone_ask(game, "GET", "/state", tokens[2], NULL);
    assert_int_equal(phone_status(answer), 401);
    free(answer);
    team_key(game, SDLK_z, KMOD_CTRL);
    assert_int_equal(calibration_present(team_session(game)), 3);
    team_assert_stage(game, STAGE_AGAIN);
    assert_int_equal(calibration_voted(team_session(game)), 2);
    assert_true(phone_sees(game, tokens[2], "\"mine\":null"));
    phone_vote(game, tokens[2], "\"question\"");
    assert_int_equal(calibration_voted(team_session(game)), 3);
    team_end(game);
}

/* What differs is told to a phone by its phone alone; at this machine behind a cover. */
static void own_differences(void **state) {
    (void)state;
    char token[PHONE_TOKEN];
    Game *game = team_begin();
    team_open(game, &(CalibrateStart){.web = true});
    phone_join(game, "otter", token);
    team_seat(game, "hier");
    team_set_items(game, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    phone_vote(game, token, "\"question\"");
    team_press(game, CALIBRATE_ID_GO);
    team_decide(game);
    team_press(game, CALIBRATE_ID_GO);
    team_assert_stage(game, STAGE_ENDED);
    for (int on = 1; on >= 0; on--) {
        team_press(game, CALIBRATE_ID_OWN);
        assert_true(team_shows(game, "Wie met een telefoon stemde, ziet ze daar."));
        assert_null(ui_find(app_ui(game->app), CALIBRATE_ID_SEAT + 0));
        ui_test_check(game->app);
        ui_test_shot(game->app, "own-who");
        team_press(game, CALIBRATE_ID_SEAT + 1);
        assert_true(team_shows(game, "Staat dit scherm op een beamer?"));
        team_key(game, SDLK_ESCAPE, KMOD_NONE);
        team_key(game, SDLK_ESCAPE, KMOD_NONE);
        if (on) /* and when the phones are off as well */
            phones_off(&team_state(game)->meeting);
    }
    team_end(game);
}

/* What comes in from phones takes the focus of nobody who types or leads. */
static void votes_leave_the_focus(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = second_vote(tokens);
    team_press(game, CALIBRATE_ID_PEOPLE);
    ui_test_tab_to(game->app, CALIBRATE_ID_NAME);
    ui_test_type(game->app, "kar");
    phone_vote(game, tokens[0], "\"request\"");
    phone_vote(game, tokens[2], "\"request\"");
    ui_test_type(game->app, "el");
    assert_string_equal(field_text(&team_state(game)->name), "karel");
    team_key(game, SDLK_RETURN, KMOD_NONE);
    assert_int_equal(calibration_present(team_session(game)), 4);
    team_end(game);
}

/* One Enter does not close a vote that has hardly begun. */
static void the_first_of_many(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN];
    Game *game = team_begin();
    team_open(game, &(CalibrateStart){.web = true});
    for (int i = 0; i < 3; i++)
        phone_join(game, (const char *const[]){"otter", "das", "vos"}[i], tokens[i]);
    team_set_items(game, 1);
    team_press(game, CALIBRATE_ID_GO);
    team_examples(game);
    phone_vote(game, tokens[0], "\"question\"");
    assert_int_not_equal(ui_focused(app_ui(game->app)), CALIBRATE_ID_GO);
    phone_vote(game, tokens[1], "\"question\"");
    phone_vote(game, tokens[2], "\"question\"");
    assert_int_equal(ui_focused(app_ui(game->app)), CALIBRATE_ID_GO);
    team_end(game);
}

/* For the whole room: as large as the window, with who is there; and where no phone can come it
 * says so. The address that is pressed is the one that is served, at the port that was asked for.
 */
static void joining(void **state) {
    (void)state;
    enum { PORT = 28711 };
    char token[PHONE_TOKEN];
    for (int wide = 0; wide < 2; wide++) {
        assert_int_equal(team_home(NULL), 0);
        Game *game = wide ? team_begin_at(1920, 1080, 100, SCHEME_LIGHT, LANG_NL) : team_begin();
        team_open(game, &(CalibrateStart){.web = true, .port = PORT});
        phone_join(game, "otter", token);
        assert_non_null(strstr(server_url(team_state(game)->meeting.server), ":28711"));
        team_press(game, CALIBRATE_ID_BIG);
        assert_int_equal(team_state(game)->view, CALIBRATE_JOIN);
        assert_true(team_shows(game, "otter"));
        const Widget *qr = ui_test_find(game->app, WIDGET_CANVAS, "QR-code*");
        assert_non_null(qr);
        assert_true(qr->box.h * 2 > (wide ? 1080 : 720)); /* more than half of the height */
        phone_join(game, "das", token);
        assert_true(team_shows(game, "otter, das"));
        ui_test_check(game->app);
        ui_test_shot(game->app, wide ? "join-wide" : "join");
        team_key(game, SDLK_ESCAPE, KMOD_NONE);
        team_assert_stage(game, STAGE_SET_UP);
        Calibrate *calibrate = team_state(game);
        for (int i = 0; i < calibrate->meeting.address_count; i++)
            if (!strcmp(calibrate->meeting.addresses[i].address, "127.0.0.1")) {
                /* meanwhile the list is another */
                ServerAddress first = calibrate->meeting.addresses[0];
                calibrate->meeting.addresses[0] = calibrate->meeting.addresses[i];
                calibrate->meeting.addresses[i] = first;
                UiAction press = {.kind = UI_CHANGE, .id = CALIBRATE_ID_ADDRESS, .number = 0};
                assert_true(phones_act(&calibrate->meeting, &press));
                ui_test_settle(game->app);
                break;
            }
        assert_string_equal(server_url(calibrate->meeting.server), "http://127.0.0.1:28711");
        assert_true(team_shows(game, "zit in geen netwerk"));
        team_end(game);
    }
}

/* Who filled the room by a code that got about is out with it; who voted stays. */
static void a_new_code(void **state) {
    (void)state;
    char tokens[3][PHONE_TOKEN], stranger[PHONE_TOKEN], code[16], body[96];
    Game *game = second_vote(tokens);
    snprintf(code, sizeof code, "%s", server_code(team_state(game)->meeting.server));
    phone_join(game, "vreemde", stranger);
    phone_join(game, "nog een", stranger);
    assert_int_equal(calibration_present(team_session(game)), 5);
    team_press(game, CALIBRATE_ID_PEOPLE);
    team_press(game, CALIBRATE_ID_NEW_CODE);
    ui_test_check(game->app);
    team_press(game, CALIBRATE_ID_NO);
    assert_string_equal(server_code(team_state(game)->meeting.server), code);
    team_press(game, CALIBRATE_ID_NEW_CODE);
    team_press(game, CALIBRATE_ID_YES);
    assert_string_not_equal(server_code(team_state(game)->meeting.server), code);
    assert_int_equal(calibration_present(team_session(game)), 3);
    assert_int_equal(calibration_voted(team_session(game)), 2);
    assert_true(phone_sees(game, tokens[2], "\"mine\":null"));
    snprintf(body, sizeof body, "{\"code\":\"%s\",\"name\":\"vreemde\"}", code);
    char *answer = phone_ask(game, "POST", "/join", NULL, body);
    assert_int_equal(phone_status(answer), 403);
    free(answer);
    phone_join(game, "collega", stranger);
    team_end(game);
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
    if (!team_state(game)->meeting.server) { /* phones may come once there is a session again */
        assert_true(team_shows(game, "no-such-item"));
        team_set_up(game);
    }
    assert_non_null(team_state(game)->meeting.server); /* as it was asked for */
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

/* ---- the network goes, comes back, or is another ---- */

static int network; /* what there is to be found */

static int found_there(ServerAddress *out, int most) {
    static const ServerAddress all[] = {
        {"lo", "127.0.0.1", false}, {"wlan0", "127.0.0.2", true}, {"wlan0", "127.0.0.3", true}};
    int count = 0;
    for (int i = 2; i >= 0 && count < most; i--)
        if (network >> i & 1)
            out[count++] = all[i];
    return count;
}

static void look_again(Game *game) {
    ui_test_wait(game->app, 5001);
    ui_test_settle(game->app);
}

static const char *url_of(const Game *game) {
    return server_url(team_state(game)->meeting.server);
}

static void another_network(void **state) {
    (void)state;
    char token[PHONE_TOKEN], again[PHONE_TOKEN];
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    network = 1 | 2;
    team_state(game)->meeting.look = found_there;
    team_press(game, CALIBRATE_ID_PHONES);
    assert_non_null(strstr(url_of(game), "127.0.0.2:"));
    phone_join(game, "otter", token);
    look_again(game);
    assert_null(team_state(game)->meeting.said); /* nothing to say */
    network = 1;
    look_again(game);
    assert_true(team_shows(game, "Het netwerk is weg"));
    look_again(game);
    look_again(game);
    network = 1 | 2;
    look_again(game);
    assert_true(team_shows(game, "Het netwerk is er weer"));
    assert_true(phone_sees(game, token, "lobby")); /* the same place, and the same seat */
    network = 1 | 4;
    look_again(game); /* it may be back soon */
    assert_non_null(strstr(url_of(game), "127.0.0.2:"));
    look_again(game);
    assert_non_null(strstr(url_of(game), "127.0.0.3:"));
    assert_true(team_shows(game, "Telefoons doen nu mee op 127.0.0.3:"));
    assert_true(team_shows(game, url_of(game)));
    ui_test_check(game->app);
    ui_test_shot(game->app, "another-network");
    phone_join(game, "otter", again); /* the same name again */
    assert_int_equal(calibration_present(team_session(game)), 1);
    team_end(game);
}

/* Begun without a network: once there is one, phones can join. */
static void a_network_at_last(void **state) {
    (void)state;
    Game *game = team_begin();
    team_open(game, NULL);
    team_set_up(game);
    network = 1;
    team_state(game)->meeting.look = found_there;
    team_press(game, CALIBRATE_ID_PHONES);
    assert_true(team_shows(game, "Deze computer zit in geen netwerk"));
    look_again(game);
    assert_non_null(strstr(url_of(game), "127.0.0.1:"));
    network = 1 | 2;
    look_again(game);
    assert_non_null(strstr(url_of(game), "127.0.0.2:"));
    assert_false(team_shows(game, "Deze computer zit in geen netwerk"));
    team_end(game);
}

int main(int argc, char **argv) {
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    const struct CMUnitTest tests[] = {
        TEAM_TEST(phones),
        TEAM_TEST(phones_vote),
        TEAM_TEST(stepping_back_over_votes),
        TEAM_TEST(a_seat_by_accident),
        TEAM_TEST(own_differences),
        TEAM_TEST(votes_leave_the_focus),
        TEAM_TEST(the_first_of_many),
        TEAM_TEST(joining),
        TEAM_TEST(a_new_code),
        TEAM_TEST(phones_time),
        TEAM_TEST(refused_votes_with_phones),
        TEAM_TEST(a_silent_connection),
        TEAM_TEST(another_network),
        TEAM_TEST(a_network_at_last),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
