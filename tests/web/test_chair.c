/* The phone of who leads, at the real server: how it comes in, that there is one, that it comes
 * back, and that nobody else leads. What it is told and does is another's here; that of the window
 * is in tests/ui/test_calibrate_chair.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "front/web/limit.h"
#include "front/web/secret.h"
#include "front/web/served_calibration.h"
#include "front/web/server_chair.h"
#include "unit/team_fixture.h"
#include "web/client.h"

static Calibration *calibration;
static TeamPhones known; /* what phones come back by */
static bool keeps;
static int acted;

static int64_t now(void *context) {
    static int64_t ms = 4711;
    (void)context;
    return ms++;
}

static void changed(void *context, int changes) {
    (void)context;
    if (changes & SERVER_STEPPED && keeps)
        server_kept(server, true);
}

static void tell_state(const void *context, Lang lang, int64_t clock_ms, JsonWriter *w) {
    (void)context;
    assert_true(clock_ms >= 0);
    json_write_begin(w);
    json_write_string(w, "leads", lang_id(lang));
    json_write_number(w, "acted", acted);
}

/* {"do": 0 and on}: what an act may come to. */
static Acted do_act(void *context, const Json *body) {
    double which;
    (void)context;
    if (!json_integer(body, "do", ACTED, ACTED_BADLY, &which))
        return ACTED_BADLY;
    acted += (Acted)which == ACTED;
    return (Acted)which;
}

static const ChairCalls chair = {.state = tell_state, .act = do_act};

static void start(bool continued) {
    client_serve(&(ServerOptions){.address = "127.0.0.1",
                                  .assets = KLACHT_SOURCE "/assets",
                                  .served = served_calibration(calibration),
                                  .continued = continued,
                                  .known = known.port ? &known : NULL,
                                  .chair = &chair,
                                  .now = now,
                                  .changed = changed});
}

static int setup(void **state) {
    (void)state;
    fixture_init();
    calibration = calibration_new(&fixture_house, &fixture_set);
    keeps = true;
    acted = 0;
    start(false);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    server_stop(server);
    calibration_free(calibration);
    team_phones_release(&known);
    return 0;
}

/* ---- a phone that wants to lead ---- */

static Joined come_by(const char *code) {
    Joined joined = {0};
    Text body = {0};
    text_addf(&body, "{\"chair\":\"%s\"}", code);
    char *answer = post("/join", NULL, text_cstr(&body));
    const char *content = strstr(answer, "\r\n\r\n"), *at = strstr(answer, "\"token\":\"");
    joined.status = status_of(answer);
    snprintf(joined.body, sizeof joined.body, "%s", content ? content + 4 : "");
    if (at)
        snprintf(joined.token, sizeof joined.token, "%.32s", at + 9);
    free(answer);
    text_release(&body);
    return joined;
}

static Joined come(void) {
    assert_true(server_chair_show(server));
    Joined joined = come_by(server_chair_code(server));
    assert_int_equal(joined.status, 200);
    assert_int_equal(strlen(joined.token), TOKEN_CHARS);
    return joined;
}

static bool says(char *answer, int number, const char *piece) {
    bool good = status_of(answer) == number && strstr(answer, piece);
    if (!good)
        print_message("%s\n", answer);
    free(answer);
    return good;
}

static bool leads(const Joined *phone) {
    return says(state_of(phone->token), 200, "\"leads\":\"nl\"");
}

/* ---- the tests ---- */

static void a_code(void **state) {
    (void)state;
    char code[CHAIR_CODE + 1], typed[24];
    int size;
    assert_string_equal(server_chair_code(server), ""); /* until it is asked for */
    assert_null(server_chair_qr(server, &size));
    assert_int_equal(come_by("").status, 403);
    assert_int_equal(come_by("            ").status, 403);
    assert_true(server_chair_show(server));
    snprintf(code, sizeof code, "%s", server_chair_code(server));
    assert_int_equal(strlen(code), CHAIR_CODE);
    assert_non_null(server_chair_qr(server, &size));
    assert_int_equal(come_by(server_code(server)).status, 403); /* of the room: another one */
    assert_int_equal(join_as(code, "een", NULL).status, 403);
    server_chair_hide(server);
    assert_null(server_chair_qr(server, &size));
    assert_int_equal(come_by(code).status, 403);
    assert_true(server_chair_show(server));
    assert_string_not_equal(server_chair_code(server), code);
    assert_int_equal(come_by(code).status, 403);
    snprintf(typed, sizeof typed, " %.4s-%s", server_chair_code(server),
             server_chair_code(server) + 4);
    for (char *c = typed; *c; c++)
        if (*c >= 'A' && *c <= 'Z')
            *c = (char)(*c - 'A' + 'a');
    snprintf(code, sizeof code, "%s", server_chair_code(server));
    assert_int_equal(come_by(typed).status, 200);
    assert_string_equal(server_chair_code(server), ""); /* it works once */
    assert_int_equal(come_by(code).status, 403);
    assert_int_equal(server_chair(server), PHONE_HERE);
    assert_int_equal(calibration->seat_count, 0);
}

/* A wrong one costs as one of the room does, and of the same. */
static void guessing(void **state) {
    (void)state;
    int looked_at = 0;
    assert_true(server_chair_show(server));
    for (int i = 0; i < 100; i++)
        looked_at += come_by("ZZZZZZZZZZZZ").status == 403;
    assert_true(looked_at >= LIMIT_ADDRESS_BURST && looked_at < LIMIT_ADDRESS_BURST + 20);
    assert_int_equal(come_by(server_chair_code(server)).status, 429);
    assert_int_equal(join_as(server_code(server), "een", NULL).status, 429);
}

static void refused(void **state) {
    (void)state;
    char headers[200];
    Joined phone = come();
    static const char *const bad[] = {"{\"chair\":7}", "{\"chair\":\"A\",\"name\":\"b\"}",
                                      "{\"chair\":\"A\",\"code\":\"b\",\"name\":\"c\"}"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(status(post("/join", NULL, bad[i])), 400);
    assert_int_equal(status(ask("GET", "/chair", "", NULL)), 200);
    assert_int_equal(status(ask("GET", "/chair", "Sec-Fetch-Dest: iframe\r\n", NULL)), 403);
    assert_int_equal(status(ask("POST", "/chair", "", "x")), 405);
    snprintf(headers, sizeof headers,
             "Origin: http://evil\r\nContent-Type: application/json\r\nX-Seat: %s\r\n",
             phone.token);
    assert_int_equal(status(ask("POST", "/act", headers, "{\"do\":0}")), 403);
    snprintf(headers, sizeof headers, "Origin: %s\r\nContent-Type: text/plain\r\nX-Seat: %s\r\n",
             url, phone.token);
    assert_int_equal(status(ask("POST", "/act", headers, "{\"do\":0}")), 415);
    assert_int_equal(status(post("/act", phone.token, "[]")), 400);
    assert_int_equal(acted, 0);
    assert_int_equal(status(post("/act", phone.token, "{\"do\":0}")), 200);
    assert_int_equal(status(post("/act", phone.token, "{\"do\":1}")), 200);
    assert_int_equal(status(post("/act", phone.token, "{\"do\":2}")), 409);
    assert_int_equal(status(post("/act", phone.token, "{\"do\":3}")), 400);
    assert_int_equal(acted, 1);
    int slow = 0;
    for (int i = 0; i < 40; i++)
        slow += status(post("/act", phone.token, "{\"do\":1}")) == 429;
    assert_true(slow > 10);
    snprintf(headers, sizeof headers, "X-Seat: %s\r\n", phone.token);
    assert_int_equal(status(ask("GET", "/own", headers, NULL)), 404); /* it has no votes */
}

/* Who has a seat leads nothing, and who leads has no seat. */
static void no_seat(void **state) {
    (void)state;
    Joined phone = come(), seat = join("een");
    assert_true(leads(&phone));
    assert_true(says(state_of(seat.token), 200, "\"stage\":\"lobby\""));
    assert_int_equal(calibration->seat_count, 1);
    assert_int_not_equal(status(post("/act", seat.token, "{\"do\":0}")), 200);
    assert_int_equal(acted, 0);
    assert_int_equal(status(state_of("00000000000000000000000000000000")), 401);
}

static void one_at_a_time(void **state) {
    (void)state;
    Joined one = come();
    assert_true(leads(&one));
    Joined two = come();
    assert_true(leads(&two));
    assert_true(says(state_of(one.token), 401, "\"over\""));
    assert_int_equal(status(post("/act", one.token, "{\"do\":0}")), 401);
    server_chair_remove(server);
    assert_int_equal(server_chair(server), PHONE_NONE);
    assert_true(says(state_of(two.token), 401, "\"removed\""));
    assert_true(says(state_of(one.token), 401, "\"seat\"")); /* long ago */
    assert_int_equal(acted, 0);
    Joined three = come();
    assert_true(leads(&three));
}

/* By its token, of which what is kept tells nothing. */
static void coming_back(void **state) {
    (void)state;
    Joined one = come();
    int tokens = server_phones(server, NULL);
    Joined two = come();
    assert_int_not_equal(server_phones(server, &known), tokens);
    assert_int_equal(strlen(known.chair), TEAM_PHONES_MARK);
    assert_null(strstr(known.chair, two.token));
    server_stop(server);
    start(true);
    assert_int_equal(server_chair(server), PHONE_AWAY);
    assert_string_equal(server_chair_code(server), "");
    assert_true(leads(&two));
    assert_int_equal(server_chair(server), PHONE_HERE);
    assert_int_equal(status(state_of(one.token)), 401);
    server_chair_remove(server);
    server_phones(server, &known);
    assert_string_equal(known.chair, "");
    server_stop(server);
    start(true);
    assert_int_equal(server_chair(server), PHONE_NONE);
    assert_int_equal(status(state_of(two.token)), 401);
}

/* Its token is on disk before it is told. */
static void kept_first(void **state) {
    (void)state;
    Text request = {0};
    keeps = false;
    assert_true(server_chair_show(server));
    char body[40];
    snprintf(body, sizeof body, "{\"chair\":\"%s\"}", server_chair_code(server));
    text_addf(&request,
              "POST /join HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: application/json\r\n"
              "Content-Length: %zu\r\n\r\n%s",
              host, url, strlen(body), body);
    int client = dial();
    tell(client, request.bytes, request.len);
    for (int i = 0; i < 100; i++)
        server_run(server);
    char byte;
    assert_true(recv(client, &byte, 1, MSG_PEEK) < 0 && errno == EAGAIN);
    assert_int_equal(server_chair(server), PHONE_HERE);
    server_kept(server, true);
    assert_true(says(hear(client), 200, "\"token\":\""));
    text_release(&request);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_code),        TEST(guessing),    TEST(refused),    TEST(no_seat),
        TEST(one_at_a_time), TEST(coming_back), TEST(kept_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
