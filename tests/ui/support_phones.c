#include "ui/support_phones.h"

#include <arpa/inet.h>
#include <math.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/text.h"
#include "front/web/server_chair.h"
#include "front/window/room/projector_state.h"

/* Of a team, or of a room that plays a case. */
static const Meeting *meeting_of(const Game *game) {
    if (!strcmp(app_screen(game->app)->name, "room"))
        return &((const Projector *)app_state(game->app))->meeting;
    return &team_state(game)->meeting;
}

int phone_dial(const Game *game) {
    const char *host = server_url(meeting_of(game)->server) + strlen("http://");
    char address[32];
    int port = 0;
    assert_int_equal(sscanf(host, "%31[0-9.]:%d", address, &port), 2);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    assert_int_equal(inet_pton(AF_INET, address, &to.sin_addr), 1);
    int line = socket(AF_INET, SOCK_STREAM, 0);
    assert_int_equal(connect(line, (struct sockaddr *)&to, sizeof to), 0);
    return line;
}

static void hear(Game *game, int line, Text *answer) {
    for (int tries = 0; tries < 1000; tries++) {
        char part[1024];
        struct pollfd there = {.fd = line, .events = POLLIN};
        ui_test_settle(game->app);
        if (!isinf(meeting_of(game)->keep_at))
            ui_test_wait(game->app, SERVER_KEEP_MS);
        if (poll(&there, 1, 5) < 1)
            continue;
        ssize_t got = read(line, part, sizeof part);
        if (got <= 0)
            break;
        text_add_bytes(answer, part, (size_t)got);
    }
}

char *phone_ask(Game *game, const char *method, const char *path, const char *token,
                const char *body) {
    const char *host = server_url(meeting_of(game)->server) + strlen("http://");
    int line = phone_dial(game);
    Text ask = {0}, answer = {0};
    text_addf(&ask, "%s %s HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\n", method, path, host,
              host);
    if (token)
        text_addf(&ask, "X-Seat: %s\r\n", token);
    if (body)
        text_addf(&ask, "Content-Type: application/json\r\nContent-Length: %zu\r\n", strlen(body));
    text_addf(&ask, "Connection: close\r\n\r\n%s", body ? body : "");
    assert_int_equal(write(line, ask.bytes, ask.len), (ssize_t)ask.len);
    hear(game, line, &answer);
    close(line);
    text_release(&ask);
    ui_test_settle(game->app);
    text_add(&answer, "");
    return text_take(&answer);
}

int phone_status(const char *answer) {
    return answer && !strncmp(answer, "HTTP/1.1 ", 9) ? (int)strtol(answer + 9, NULL, 10) : 0;
}

static void come_in(Game *game, const char *body, char token[PHONE_TOKEN]) {
    char *answer = phone_ask(game, "POST", "/join", NULL, body);
    if (phone_status(answer) != 200)
        fail_msg("/join: %s", answer);
    assert_int_equal(sscanf(strstr(answer, "\"token\":"), "\"token\":\"%32[^\"]", token), 1);
    free(answer);
}

void phone_join(Game *game, const char *name, char token[PHONE_TOKEN]) {
    char body[96];
    snprintf(body, sizeof body, "{\"code\":\"%s\",\"name\":\"%s\"}",
             server_code(meeting_of(game)->server), name);
    come_in(game, body, token);
}

void phone_lead(Game *game, char token[PHONE_TOKEN]) {
    char body[96];
    snprintf(body, sizeof body, "{\"chair\":\"%s\"}", server_chair_code(meeting_of(game)->server));
    come_in(game, body, token);
}

int phone_tries(Game *game, const char *token, const char *is) {
    const Calibration *session = team_session(game);
    char body[128];
    snprintf(body, sizeof body, "{\"vote\":%d,\"is\":%s,\"kind\":null}",
             session->at * 2 + calibration_round(session), is);
    char *answer = phone_ask(game, "POST", "/act", token, body);
    int status = phone_status(answer);
    free(answer);
    return status;
}

void phone_vote(Game *game, const char *token, const char *is) {
    assert_int_equal(phone_tries(game, token, is), 200);
}

bool phone_sees(Game *game, const char *token, const char *piece) {
    char *answer = phone_ask(game, "GET", "/state", token, NULL);
    assert_int_equal(phone_status(answer), 200);
    bool sees = strstr(answer, piece) != NULL;
    free(answer);
    return sees;
}
