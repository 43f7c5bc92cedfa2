/* Phones and the window: what phones send over a socket becomes votes on the screen. */
#include <arpa/inet.h>
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

static int dial(const Game *game) {
    const char *host = server_url(team_state(game)->server) + strlen("http://");
    char address[32];
    int port = 0;
    assert_int_equal(sscanf(host, "%31[0-9.]:%d", address, &port), 2);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    assert_int_equal(inet_pton(AF_INET, address, &to.sin_addr), 1);
    int line = socket(AF_INET, SOCK_STREAM, 0);
    assert_int_equal(connect(line, (struct sockaddr *)&to, sizeof to), 0);
    return line;
}

/* What a phone says and is answered, while the window runs its frames; malloced. */
static char *phone(Game *game, const char *path, const char *token, const char *body) {
    const char *host = server_url(team_state(game)->server) + strlen("http://");
    int line = dial(game);
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
    const Calibration *session = team_session(game);
    char body[128];
    snprintf(body, sizeof body, "{\"vote\":%d,\"is\":%s,\"kind\":null}",
             session->items[session->at].statement * 2 + calibration_round(session), is);
    free(phone(game, "/vote", token, body));
}

static void phones_vote(void **state) {
    (void)state;
    char tokens[3][64], body[96];
    Game *game = team_begin();
    team_open(game, &(CalibrateStart){.web = true});
    for (int i = 0; i < 3; i++) {
        snprintf(body, sizeof body, "{\"code\":\"%s\",\"name\":\"tel-%d\"}",
                 server_code(team_state(game)->server), i);
        char *answer = phone(game, "/join", NULL, body);
        assert_int_equal(sscanf(strstr(answer, "\"token\":"), "\"token\":\"%63[^\"]", tokens[i]),
                         1);
        free(answer);
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
    char token[64], body[96];
    Game *game = team_begin();
    team_open(game, &(CalibrateStart){.web = true});
    ui_test_tab_to(game->app, CALIBRATE_ID_SECONDS);
    team_key(game, SDLK_RIGHT, KMOD_NONE);
    snprintf(body, sizeof body, "{\"code\":\"%s\",\"name\":\"tel\"}",
             server_code(team_state(game)->server));
    char *answer = phone(game, "/join", NULL, body);
    assert_int_equal(sscanf(strstr(answer, "\"token\":"), "\"token\":\"%63[^\"]", token), 1);
    free(answer);
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
    char path[128], body[96];
    snprintf(path, sizeof path, "%s/bad.csv", team_folder());
    static const char bad[] = "item,rater,category\nno-such-item,anna,klacht\n";
    assert_int_equal(file_write(path, bad, strlen(bad)), FILE_OK);
    Game *game = team_begin();
    const char *votes[] = {path};
    team_open(game, &(CalibrateStart){.web = true, .votes = votes, .vote_count = 1});
    if (!team_state(game)->server) { /* phones may come once there is a session again */
        assert_true(team_shows(game, "no-such-item"));
        team_set_up(game);
        team_press(game, CALIBRATE_ID_PHONES);
    }
    snprintf(body, sizeof body, "{\"code\":\"%s\",\"name\":\"tel\"}",
             server_code(team_state(game)->server));
    free(phone(game, "/join", NULL, body));
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
    int line = dial(game);
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
