/* The real server on loopback, asked byte by byte from the same thread: what is heard, what is
 * refused, and that the session goes on whatever came. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "front/web/addresses.h"
#include "front/web/limit.h"
#include "front/web/secret.h"
#include "front/web/served_calibration.h"
#include "front/web/server.h"
#include "team/taking_back.h"
#include "unit/team_fixture.h"
#include "web/client.h"

static Calibration *calibration;
static int told, stepped;
static enum { KEEP_AT_ONCE, KEEP_LATER, KEEP_FAILS } keeping;
static TeamPhones known; /* what phones come back by */

static int64_t now(void *context) {
    static int64_t ms = 4711;
    (void)context;
    return ms++;
}

static void changed(void *context, int changes) {
    (void)context;
    told++;
    stepped += (changes & SERVER_STEPPED) != 0;
    if (changes & SERVER_STEPPED && keeping != KEEP_LATER)
        server_kept(server, keeping == KEEP_AT_ONCE);
}

static void start(bool continued) {
    client_serve(&(ServerOptions){.address = "127.0.0.1",
                                  .assets = KLACHT_SOURCE "/assets",
                                  .served = served_calibration(calibration),
                                  .continued = continued,
                                  .known = known.count ? &known : NULL,
                                  .now = now,
                                  .changed = changed});
}

static int setup(void **state) {
    (void)state;
    fixture_init();
    calibration = calibration_new(&fixture_house, &fixture_set);
    told = stepped = 0;
    keeping = KEEP_AT_ONCE;
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

static void step(CalibrationInput input) {
    assert_int_equal(calibration_step(calibration, &input), MSG_NONE);
}

static void begin_voting(void) {
    step((CalibrationInput){.kind = CALIBRATE_BEGIN});
    for (int i = 0; i < 3; i++)
        step((CalibrationInput){.kind = CALIBRATE_NEXT});
}

static int vote(const char *token, int extra, const char *is, const char *kind) {
    Text body = {0};
    text_addf(&body, "{\"vote\":%d,\"is\":%s,\"kind\":%s}",
              calibration->at * 2 + calibration_round(calibration) + extra, is, kind);
    int got = status(post("/act", token, text_cstr(&body)));
    text_release(&body);
    return got;
}

/* ---- the tests ---- */

static void the_page(void **state) {
    (void)state;
    static const char *const paths[] = {"/", "/app.js", "/style.css", "/words.json", "/icon.svg"};
    static const char *const wanted[] = {
        "Content-Security-Policy: default-src 'none'; script-src 'self'",
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
        "Referrer-Policy: no-referrer",
        "Cache-Control: no-store",
        "Connection: close"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        char *answer = ask("GET", paths[i], "", NULL);
        assert_int_equal(status_of(answer), 200);
        for (size_t h = 0; h < sizeof wanted / sizeof *wanted; h++)
            assert_non_null(strstr(answer, wanted[h]));
        assert_null(strstr(answer, "Access-Control"));
        assert_null(strstr(answer, "Set-Cookie"));
        free(answer);
    }
    int size;
    const unsigned char *qr = server_qr(server, &size);
    assert_non_null(qr);
    assert_true(size >= 21 && size <= 57);
    assert_true(qr[0] == 1 && qr[6] == 1 && qr[7] == 0); /* the corner pattern */
}

static void refused_requests(void **state) {
    (void)state;
    const struct {
        int status;
        const char *method, *path, *headers, *body;
    } cases[] = {
        {404, "GET", "/nothing", "", NULL},
        {404, "GET", "/app.js%00.html", "", NULL},
        {404, "GET", "/app.js?x=1", "", NULL},
        {404, "GET", "//", "", NULL},
        {404, "GET", "/../../etc/passwd", "", NULL},
        {404, "GET", "/..%2f..%2fetc%2fpasswd", "", NULL},
        {404, "GET", "/assets/web/app.js", "", NULL},
        {404, "GET", "/STATE", "", NULL},
        {405, "POST", "/", "", "x"},
        {405, "OPTIONS", "/join", "Origin: http://evil\r\nAccess-Control-Request-Method: POST\r\n",
         NULL},
        {405, "GET", "/join", "", NULL},
        {405, "PUT", "/state", "", "x"},
        {405, "DELETE", "/state", "", NULL},
        {403, "GET", "/state", "Origin: http://evil\r\n", NULL},
        {403, "GET", "/state", "Sec-Fetch-Site: cross-site\r\n", NULL},
        {403, "GET", "/app.js", "Sec-Fetch-Site: cross-site\r\n", NULL},
        {403, "GET", "/", "Sec-Fetch-Dest: iframe\r\n", NULL},
        {200, "GET", "/", "Sec-Fetch-Dest: document\r\nSec-Fetch-Site: cross-site\r\n", NULL},
        {403, "POST", "/join", "Content-Type: application/json\r\n", "{}"},
        {403, "POST", "/join", "Origin: null\r\nContent-Type: application/json\r\n", "{}"},
        {403, "POST", "/join", "Origin: http://evil\r\nContent-Type: application/json\r\n", "{}"},
        {401, "GET", "/state", "", NULL},
        {401, "GET", "/house", "X-Seat: 00000000000000000000000000000000\r\n", NULL},
        {401, "GET", "/state", "X-Seat: zz\r\n", NULL},
        {413, "GET", "/state", "", "body"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *answer = ask(cases[i].method, cases[i].path, cases[i].headers, cases[i].body);
        if (status_of(answer) != cases[i].status)
            fail_msg("%s %s: %d, not %d", cases[i].method, cases[i].path, status_of(answer),
                     cases[i].status);
        assert_non_null(strstr(answer, "X-Content-Type-Options: nosniff"));
        free(answer);
    }
}

static void other_hosts(void **state) {
    (void)state;
    static const char *const hosts[] = {"evil.example", "127.0.0.1", "localhost:80",
                                        "127.0.0.1:1",  "[::1]",     ""};
    char request[256];
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        int n = snprintf(request, sizeof request, "GET / HTTP/1.1\r\nHost: %s\r\n\r\n", hosts[i]);
        assert_int_equal(status(ask_bytes(request, (size_t)n)), 421);
    }
    int n =
        snprintf(request, sizeof request, "GET / HTTP/1.1\r\nHost: %s\r\nHost: evil\r\n\r\n", host);
    assert_int_equal(status(ask_bytes(request, (size_t)n)), 421);
    static const char none[] = "GET / HTTP/1.1\r\n\r\n";
    assert_int_equal(status(ask_bytes(none, sizeof none - 1)), 400);
}

static void bodies(void **state) {
    (void)state;
    char headers[200], big[3000];
    memset(big, ' ', sizeof big);
    big[sizeof big - 1] = '\0';
    snprintf(headers, sizeof headers, "Origin: %s\r\n", url);
    assert_int_equal(status(ask("POST", "/join", headers, "{}")), 415);
    snprintf(headers, sizeof headers, "Origin: %s\r\nContent-Type: text/plain\r\n", url);
    assert_int_equal(status(ask("POST", "/join", headers, "{}")), 415);
    snprintf(headers, sizeof headers, "Origin: %s\r\nContent-Type: application/jsonp\r\n", url);
    assert_int_equal(status(ask("POST", "/join", headers, "{}")), 415);
    assert_int_equal(status(post("/join", NULL, big)), 413);
    static const char *const bad[] = {
        "",
        "{",
        "[]",
        "{\"code\":1,\"name\":2}",
        "{} x",
        "null",
        "{\"code\":\"a\",\"code\":\"b\",\"name\":\"c\"}",
        "{\"code\":\"\xFF\",\"name\":\"x\"}",
        "{\"code\":\"AAAAAA\"}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_int_equal(status(post("/join", NULL, bad[i])), 400);
    /* chunked: not what the page sends */
    Text request = {0};
    text_addf(&request,
              "POST /join HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: application/json\r\n"
              "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
              host, url);
    assert_int_equal(status(ask_bytes(request.bytes, request.len)), 411);
    /* a header bomb, then a body without an end */
    text_clear(&request);
    text_addf(&request, "GET / HTTP/1.1\r\nHost: %s\r\nX: ", host);
    for (int i = 0; i < 2000; i++)
        text_add(&request, "aaaaaaaaaaaaaaaa");
    text_add(&request, "\r\n\r\n");
    int got = status(ask_bytes(request.bytes, request.len));
    assert_true(got == 431 || got == 0);
    text_clear(&request);
    text_addf(&request,
              "POST /act HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: application/json\r\n"
              "Content-Length: 900000\r\n\r\n",
              host, url);
    for (int i = 0; i < 50000; i++)
        text_add(&request, "aaaaaaaaaaaaaaaa");
    got = status(ask_bytes(request.bytes, request.len));
    assert_true(got == 413 || got == 0);
    text_release(&request);
    assert_int_equal(calibration->seat_count, 0);
    join("nog steeds");
}

static void garbage(void **state) {
    (void)state;
    uint32_t seed = 7;
    char bytes[700];
    for (int round = 0; round < 60; round++) { /* half-sent ones stay until they time out */
        size_t len = 1 + (size_t)round * 11;
        for (size_t i = 0; i < len; i++) {
            seed = seed * 1664525U + 1013904223U;
            bytes[i] = (char)(seed >> 24);
        }
        memcpy(bytes, "GET ", round % 2 ? 4 : 0);
        int client = dial();
        tell(client, bytes, len);
        close(client);
        server_run(server);
    }
    join("nog steeds");
}

static void names(void **state) {
    (void)state;
    const struct {
        const char *sent, *kept;
    } cases[] = {{"<script>alert(1)</script>", "<script>alert(1)</script"},
                 {"ab\\u202Ecd\\u200B\\u0007e", "abcde"},
                 {"  twee   woorden ", "twee woorden"},
                 {"e\\u0301\\u0301", "\xC3\xA9\xCC\x81"},
                 {"Ren\xC3\xA9", "Ren\xC3\xA9"},
                 {"=1+1", "=1+1"},
                 {"\\ud83d\\ude00", "\xF0\x9F\x98\x80"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        join(cases[i].sent);
        assert_string_equal(calibration->seats[i].name, cases[i].kept);
    }
    Joined joined = join_as(server_code(server), "\\u200B\\u202E ", NULL);
    assert_int_equal(joined.status, 400);
    assert_string_equal(joined.body, "{\"error\":\"name\"}");
    joined = join_as(server_code(server), "twee woorden", NULL);
    assert_int_equal(joined.status, 409);
    assert_string_equal(joined.body, "{\"error\":\"taken\"}");
    assert_int_equal(stepped, (int)(sizeof cases / sizeof *cases));
}

static void codes(void **state) {
    (void)state;
    char typed[16];
    const char *code = server_code(server);
    assert_int_equal(strlen(code), SECRET_CODE);
    for (const char *p = code; *p; p++)
        assert_non_null(strchr("23456789ABCDEFGHJKMNPQRSTUVWXYZ", *p));
    snprintf(typed, sizeof typed, " %.3s-%s ", code, code + 3);
    for (char *p = typed; *p; p++)
        if (*p >= 'A' && *p <= 'Z')
            *p = (char)(*p - 'A' + 'a');
    assert_int_equal(join_as(typed, "een", NULL).status, 200);
    assert_int_equal(join_as("", "twee", NULL).status, 403);
    snprintf(typed, sizeof typed, "%sA", code);
    assert_int_equal(join_as(typed, "twee", NULL).status, 403);
    server_set_joining(server, false);
    Joined joined = join_as(code, "twee", NULL);
    assert_int_equal(joined.status, 403);
    assert_string_equal(joined.body, "{\"error\":\"closed\"}");
    server_set_joining(server, true);
    assert_int_equal(join_as(code, "twee", NULL).status, 200);
}

/* From one address: some are looked at, then none; one that already sits is not bothered. */
static void guessing(void **state) {
    (void)state;
    Joined sits = join("zit");
    int looked_at = 0, later = 0;
    for (int i = 0; i < 300; i++) {
        int got = join_as("ZZZZZZ", "x", NULL).status;
        looked_at += got == 403;
        later += got == 429;
    }
    assert_int_equal(looked_at + later, 300);
    assert_true(looked_at >= LIMIT_ADDRESS_BURST && looked_at < LIMIT_ADDRESS_BURST + 20);
    assert_int_equal(status(state_of(sits.token)), 200);
    assert_int_equal(join_as("ZZZZZZ", "x", sits.token).status, 200); /* its own seat */
    assert_int_equal(calibration->seat_count, 1);
}

static void limits(void **state) {
    (void)state;
    Limit limit;
    limit_init(&limit, 0);
    /* 120 wrong codes from 120 addresses in a second: the answers to most say nothing */
    int told_wrong = 0;
    for (uint32_t i = 0; i < 120; i++)
        if (limit_allows(&limit, 1000 + i, 500))
            told_wrong += limit_wrong(&limit, 1000 + i, 500);
    assert_int_equal(told_wrong, LIMIT_BURST);
    assert_false(limit_allows(&limit, 1000, 600)); /* was wrong */
    assert_true(limit_allows(&limit, 7, 600));     /* was not: may scan */
    for (int i = 0; i < 30; i++)                   /* thirty people, one address */
        assert_true(limit_allows(&limit, 7, 600));
    assert_true(limit_allows(&limit, 1000, 3000));
    for (uint32_t i = 0; i < 500; i++)
        if (limit_allows(&limit, 5000 + i, 3000))
            limit_wrong(&limit, 5000 + i, 3000);
    assert_false(limit_allows(&limit, 9999, 3000)); /* more addresses than can be remembered */
    assert_true(limit_allows(&limit, 9999, 5000));
    /* one address gets its burst and then one a second, whatever is left in all */
    limit_init(&limit, 0);
    int allowed = 0;
    for (int ms = 0; ms < 60000; ms += 10)
        if (limit_allows(&limit, 3, ms)) {
            limit_wrong(&limit, 3, ms);
            allowed++;
        }
    assert_true(allowed >= 60 && allowed <= LIMIT_ADDRESS_BURST + 61);
}

static void voting(void **state) {
    (void)state;
    Joined one = join("een"), two = join("twee");
    assert_int_equal(server_phone(server, 0), PHONE_HERE);
    assert_int_equal(server_phone(server, 2), PHONE_NONE);
    char *answer = state_of(one.token);
    assert_non_null(strstr(answer, "\"stage\":\"lobby\""));
    free(answer);
    /* a seat of this machine has no token that opens it */
    step((CalibrationInput){.kind = CALIBRATE_SEAT, .text = "hier"});
    assert_int_equal(status(state_of("00000000000000000000000000000000")), 401);
    step((CalibrationInput){.kind = CALIBRATE_UNSEAT, .seat = 2});
    begin_voting();
    answer = state_of(one.token);
    assert_non_null(strstr(answer, "\"stage\":\"vote\""));
    assert_non_null(strstr(answer, "\"mine\":null"));
    assert_null(strstr(answer, "verdict"));
    assert_null(strstr(answer, "counts"));
    assert_null(strstr(answer, "twee"));
    free(answer);
    stepped = 0;
    assert_int_equal(vote(one.token, 0, "\"complaint\"", "\"implicit\""), 200);
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 200);
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 200); /* nothing new */
    assert_int_equal(stepped, 2);
    assert_int_equal(calibration_voted(calibration), 1);
    assert_int_equal(calibration->items[0].votes[0][0].judgement.category, QUESTION);
    assert_true(calibration->inputs[calibration->count - 1].at_ms >= 4711);
    assert_int_equal(vote(two.token, 0, "null", "null"), 200);
    assert_int_equal(calibration_voted(calibration), 2);
    /* what is no vote */
    assert_int_equal(vote(one.token, 0, "\"question\"", "\"implicit\""), 400);
    assert_int_equal(vote(one.token, 0, "\"klacht\"", "null"), 400);
    assert_int_equal(vote(one.token, 0, "7", "null"), 400);
    assert_int_equal(vote(one.token, 0, "\"complaint\"", "\"zwaar\""), 400);
    assert_int_equal(vote(one.token, 1, "\"question\"", "null"), 409); /* of another vote */
    assert_int_equal(vote("00000000000000000000000000000000", 0, "\"question\"", "null"), 401);
    step((CalibrationInput){.kind = CALIBRATE_REVEAL});
    assert_int_equal(vote(one.token, 0, "\"request\"", "null"), 409);
    assert_int_equal(calibration->items[0].votes[0][0].judgement.category, QUESTION);
    answer = state_of(one.token);
    assert_non_null(strstr(answer, "\"stage\":\"reveal\""));
    assert_non_null(strstr(answer, "\"mine\":{\"is\":\"question\",\"kind\":null}"));
    assert_non_null(strstr(answer, "\"counts\":[{\"is\":\"question\",\"n\":[1]},"
                                   "{\"is\":null,\"n\":[1]}],\"votes\":2"));
    free(answer);
    step((CalibrationInput){.kind = CALIBRATE_AGAIN}); /* blind again */
    answer = state_of(one.token);
    assert_null(strstr(answer, "counts"));
    free(answer);
}

static int vote_because(const char *token, const char *is, const char *note) {
    Text both = {0};
    text_addf(&both, "null,\"note\":%s", note);
    int got = vote(token, 0, is, text_cstr(&both));
    text_release(&both);
    return got;
}

/* Why somebody voted so goes along with the vote; nobody else sees it before all votes are shown,
 * and then without a name, in an order that says nothing of seats. */
static void a_reason(void **state) {
    (void)state;
    Joined one = join("een"), two = join("twee"), three = join("drie");
    begin_voting();
    stepped = 0;
    assert_int_equal(vote_because(one.token, "\"question\"", "\"  zij vraagt <iets>\\n\\u202e \""),
                     200);
    assert_int_equal(vote_because(one.token, "\"question\"", "\"zij vraagt <iets>\""), 200);
    assert_int_equal(stepped, 1); /* the same */
    assert_int_equal(vote_because(two.token, "\"question\"", "\"een vraagteken\""), 200);
    assert_int_equal(vote_because(three.token, "\"complaint\"", "\"\""), 200);
    assert_int_equal(vote_because(three.token, "\"complaint\"", "7"), 400);
    assert_int_equal(vote_because(three.token, "\"complaint\"", "null"), 400);
    assert_int_equal(vote_because(three.token, "\"complaint\"", "{}"), 400);
    char *answer = state_of(one.token);
    assert_non_null(strstr(answer, "\"note\":\"zij vraagt <iets>\""));
    assert_null(strstr(answer, "vraagteken"));
    assert_null(strstr(answer, "reasons"));
    free(answer);
    answer = state_of(three.token);
    assert_null(strstr(answer, "note"));
    free(answer);
    step((CalibrationInput){.kind = CALIBRATE_REVEAL});
    answer = state_of(three.token);
    assert_non_null(strstr(answer, "\"reasons\":[{\"is\":\"question\",\"text\":\"een vraagteken\"},"
                                   "{\"is\":\"question\",\"text\":\"zij vraagt <iets>\"}]"));
    assert_null(strstr(answer, "\"een\""));
    free(answer);
    step((CalibrationInput){.kind = CALIBRATE_AGAIN}); /* blind again */
    answer = state_of(three.token);
    assert_null(strstr(answer, "vraagteken"));
    free(answer);
    assert_int_equal(vote_because(one.token, "\"question\"", "\"nog steeds\""), 200);
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 200); /* the reason goes */
    assert_null(calibration->items[0].votes[1][0].note);
}

static void too_many_votes(void **state) {
    (void)state;
    Joined one = join("een");
    join("twee");
    begin_voting();
    int counted = 0, later = 0;
    for (int i = 0; i < 200; i++) {
        int got = vote(one.token, 0, i % 2 ? "\"question\"" : "\"request\"", "null");
        counted += got == 200;
        later += got == 429;
    }
    assert_int_equal(counted + later, 200);
    assert_true(later > 100);
    assert_true(calibration->count < 12); /* and the list of inputs does not grow */
}

static void unchanged(void **state) {
    (void)state;
    Joined one = join("een");
    char *answer = state_of(one.token), tag[32], headers[120];
    snprintf(tag, sizeof tag, "%.18s", strstr(answer, "ETag: ") + 6);
    free(answer);
    snprintf(headers, sizeof headers, "X-Seat: %s\r\nIf-None-Match: %s\r\n", one.token, tag);
    assert_int_equal(status(ask("GET", "/state", headers, NULL)), 304);
    join("twee");
    assert_int_equal(status(ask("GET", "/state", headers, NULL)), 200);
}

/* Who mistypes the address sees where to go, and no blank page. */
static void lost(void **state) {
    (void)state;
    char *answer = ask("GET", "/?", "", NULL);
    assert_int_equal(status_of(answer), 404);
    assert_non_null(strstr(answer, "text/plain; charset=utf-8"));
    assert_non_null(strstr(answer, msg(LANG_NL, MSG_WEB_LOST)));
    free(answer);
}

static void removing(void **state) {
    (void)state;
    assert_int_equal(join_as(server_code(server), "\u2800", NULL).status, 400); /* looks empty */
    Joined one = join("een");
    join("twee");
    begin_voting();
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 200);
    assert_int_equal(server_remove(server, 0), MSG_NONE);
    assert_int_equal(server_phone(server, 0), PHONE_NONE);
    assert_int_equal(calibration_voted(calibration), 0);
    char *answer = state_of(one.token);
    assert_int_equal(status_of(answer), 401);
    assert_non_null(strstr(answer, "removed"));
    free(answer);
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 401);
    Joined again = join("een");
    assert_int_equal(calibration->seat_count, 2);
    assert_string_not_equal(again.token, one.token);
    assert_int_equal(vote(again.token, 0, "\"question\"", "null"), 200);
    answer = state_of(one.token); /* the old one is nobody now */
    assert_non_null(strstr(answer, "{\"error\":\"seat\"}"));
    free(answer);
    assert_true(server_remove(server, 5) != MSG_NONE);
}

/* Who asked for a seat and heard nothing asks again, and has it: with the token that it asked with,
 * which nobody else knows. */
static void asking_again(void **state) {
    (void)state;
    static const char mine[] = "00112233445566778899aabbccddeeff";
    keeping = KEEP_LATER;
    Joined lost = join_as(server_code(server), "een", mine);
    assert_int_equal(lost.status, 0);
    lost = join_as(server_code(server), "een", mine); /* no sooner than it is kept */
    assert_int_equal(lost.status, 0);
    server_kept(server, true);
    keeping = KEEP_AT_ONCE;
    Joined again = join_as(server_code(server), "een", mine);
    assert_int_equal(again.status, 200);
    assert_string_equal(again.token, mine);
    assert_int_equal(calibration->seat_count, 1);
    assert_int_equal(join_as(server_code(server), "een", NULL).status, 409);
    Joined other = join_as(server_code(server), "twee", "geen token");
    assert_int_equal(other.status, 200);
    assert_int_equal(strlen(other.token), 32);
    assert_int_equal(server_remove(server, 0), MSG_NONE);
    Joined back = join_as(server_code(server), "een", mine); /* that one is out */
    assert_int_equal(back.status, 200);
    assert_string_not_equal(back.token, mine);
}

/* Whoever takes a seat that another left sees nothing of what was voted there, to the end. */
static void another_in_the_seat(void **state) {
    (void)state;
    Joined one = join("een"), two = join("twee");
    begin_voting();
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 200);
    assert_int_equal(vote(two.token, 0, "\"request\"", "null"), 200);
    step((CalibrationInput){.kind = CALIBRATE_REVEAL});
    assert_int_equal(server_remove(server, 0), MSG_NONE);
    Joined other = join("een");
    char *answer = state_of(other.token); /* what all see is how many said so */
    assert_non_null(strstr(answer, "\"mine\":null"));
    free(answer);
    step((CalibrationInput){.kind = CALIBRATE_AGAIN});
    answer = state_of(other.token);
    assert_non_null(strstr(answer, "\"first\":null"));
    free(answer);
    answer = state_of(two.token);
    assert_non_null(strstr(answer, "\"first\":{\"is\":\"request\""));
    free(answer);
    assert_int_equal(vote(two.token, 0, "\"request\"", "null"), 200);
    step((CalibrationInput){.kind = CALIBRATE_REVEAL});
    step((CalibrationInput){
        .kind = CALIBRATE_DECIDE, .decision = DECISION_CHAIR, .judgement = {COMPLAINT, -1}});
    step((CalibrationInput){.kind = CALIBRATE_FINISH});
    answer = state_of(other.token);
    assert_non_null(strstr(answer, "\"first\":0,\"same_first\":0,\"last\":0"));
    free(answer);
    answer = state_of(two.token);
    assert_non_null(strstr(answer, "\"first\":1,\"same_first\":0,\"last\":1"));
    free(answer);
}

/* A session that is gone on with and whose phones nobody knows: each seat is for whoever takes it
 * first by its name. */
static void continued(void **state) {
    (void)state;
    Joined old = join("een");
    join("twee");
    begin_voting();
    assert_int_equal(vote(old.token, 0, "\"question\"", "null"), 200);
    server_stop(server);
    start(true);
    assert_int_equal(status(state_of(old.token)), 401);
    Joined one = join("een");
    assert_int_equal(join_as(server_code(server), "een", NULL).status, 409);
    assert_int_equal(calibration->seat_count, 2);
    char *answer = state_of(one.token);
    assert_non_null(strstr(answer, "\"mine\":null")); /* it may be anybody who typed the name */
    free(answer);
    assert_int_equal(vote(one.token, 0, "\"request\"", "null"), 200);
    answer = state_of(one.token);
    assert_non_null(strstr(answer, "\"mine\":{\"is\":\"request\""));
    free(answer);
    join("drie");
    server_stop(server);
    start(false); /* not gone on with: the seats are those of this machine */
    assert_int_equal(join_as(server_code(server), "een", NULL).status, 409);
}

/* ---- what a phone was told is kept is kept ---- */

static int send_vote(const char *token, const char *is) {
    Text request = {0}, body = {0};
    text_addf(&body, "{\"vote\":%d,\"is\":\"%s\",\"kind\":null}",
              calibration->at * 2 + calibration_round(calibration), is);
    text_addf(&request,
              "POST /act HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: "
              "application/json\r\nX-Seat: %s\r\nContent-Length: %zu\r\n\r\n%s",
              host, url, token, body.len, text_cstr(&body));
    int client = dial();
    tell(client, request.bytes, request.len);
    text_release(&request);
    text_release(&body);
    return client;
}

static int send_state(const char *token) {
    Text request = {0};
    text_addf(&request, "GET /state HTTP/1.1\r\nHost: %s\r\nX-Seat: %s\r\n\r\n", host, token);
    int client = dial();
    tell(client, request.bytes, request.len);
    text_release(&request);
    return client;
}

/* Runs the server for a good while; nothing may have come. */
static void assert_silent(int client) {
    char byte;
    for (int i = 0; i < 100; i++)
        server_run(server);
    assert_int_equal(recv(client, &byte, 1, MSG_PEEK), -1);
    assert_int_equal(errno, EAGAIN);
}

static void two_vote(Joined *one, Joined *two) {
    *one = join("een");
    *two = join("twee");
    begin_voting();
}

static void answers_wait(void **state) {
    (void)state;
    Joined one, two;
    two_vote(&one, &two);
    keeping = KEEP_LATER;
    int first = send_vote(one.token, "question"), second = send_vote(two.token, "request"),
        looks = send_state(one.token);
    assert_silent(first);
    assert_silent(second);
    assert_silent(looks); /* it would say that the vote counts */
    assert_int_equal(calibration_voted(calibration), 2);
    int count;
    const CalibrationInput *steps = server_steps(server, &count);
    assert_int_equal(count, 2);
    assert_int_equal(steps[0].kind, CALIBRATE_VOTE);
    assert_int_equal(steps[0].seat + steps[1].seat, 1);
    server_kept(server, true);
    server_steps(server, &count);
    assert_int_equal(count, 0);
    char *answer = hear(first);
    assert_int_equal(status_of(answer), 200);
    assert_non_null(strstr(answer, "\"mine\":{\"is\":\"question\",\"kind\":null},\"kept\":true"));
    free(answer);
    assert_int_equal(status(hear(second)), 200);
    assert_int_equal(status(hear(looks)), 200);
    assert_int_equal(calibration->count, 8);  /* and nothing was done twice */
    first = send_vote(one.token, "question"); /* nothing new: nothing to wait for */
    assert_int_equal(status(hear(first)), 200);
}

static void answers_when_it_fails(void **state) {
    (void)state;
    Joined one, two;
    two_vote(&one, &two);
    keeping = KEEP_FAILS;
    char *answer = hear(send_vote(one.token, "question"));
    assert_int_equal(status_of(answer), 503);
    assert_non_null(strstr(answer, "{\"error\":\"unkept\"}"));
    free(answer);
    assert_int_equal(calibration_voted(calibration), 1); /* it counts all the same */
    answer = state_of(one.token);
    assert_non_null(strstr(answer, "\"kept\":false"));
    free(answer);
    answer = state_of(two.token);
    assert_non_null(strstr(answer, "\"kept\":true")); /* that one lost nothing */
    free(answer);
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 503);
    server_kept(server, true); /* tried again */
    answer = state_of(one.token);
    assert_non_null(strstr(answer, "\"kept\":true"));
    free(answer);
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 200);
}

static void joining_waits(void **state) {
    (void)state;
    char body[80];
    Text request = {0};
    keeping = KEEP_LATER;
    snprintf(body, sizeof body, "{\"code\":\"%s\",\"name\":\"een\"}", server_code(server));
    text_addf(&request,
              "POST /join HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: "
              "application/json\r\nContent-Length: %zu\r\n\r\n%s",
              host, url, strlen(body), body);
    int client = dial();
    tell(client, request.bytes, request.len);
    assert_silent(client);
    assert_int_equal(calibration->seat_count, 1);
    server_kept(server, true);
    char token[33], *answer = hear(client);
    assert_int_equal(status_of(answer), 200);
    snprintf(token, sizeof token, "%.32s", strstr(answer, "\"token\":\"") + 9);
    free(answer);
    assert_int_equal(status(state_of(token)), 200);
    /* who was taken out meanwhile is not let in by the answer */
    snprintf(body, sizeof body, "{\"code\":\"%s\",\"name\":\"two\"}", server_code(server));
    text_clear(&request);
    text_addf(&request,
              "POST /join HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: "
              "application/json\r\nContent-Length: %zu\r\n\r\n%s",
              host, url, strlen(body), body);
    client = dial();
    tell(client, request.bytes, request.len);
    assert_silent(client);
    assert_int_equal(server_remove(server, 1), MSG_NONE);
    server_kept(server, true);
    answer = hear(client);
    assert_int_equal(status_of(answer), 401);
    assert_non_null(strstr(answer, "removed"));
    free(answer);
    text_release(&request);
    /* a seat is not refused because it cannot be kept: its name would be taken */
    keeping = KEEP_FAILS;
    assert_int_equal(status(state_of(join("drie").token)), 200);
}

/* Who hangs up while it waits, and a server that stops with some waiting. */
static void waiting_in_vain(void **state) {
    (void)state;
    Joined one, two;
    two_vote(&one, &two);
    keeping = KEEP_LATER;
    int gone = send_vote(one.token, "question"), left = send_vote(two.token, "request");
    assert_silent(left);
    close(gone);
    for (int i = 0; i < 20; i++)
        server_run(server);
    server_kept(server, true);
    assert_int_equal(status(hear(left)), 200);
    left = send_vote(two.token, "question");
    assert_silent(left);
    server_stop(server);
    char bytes[16];
    assert_true(recv(left, bytes, sizeof bytes, 0) <= 0); /* told nothing */
    close(left);
    start(true);
}

/* The phones of a session that is gone on with by another program. */
static void coming_back(void **state) {
    (void)state;
    char before[64], code[16], name[16];
    Joined one, two;
    two_vote(&one, &two);
    Joined three = join("drie");
    snprintf(before, sizeof before, "%s", host);
    snprintf(code, sizeof code, "%s", server_code(server));
    int version = server_phones(server, NULL);
    assert_int_equal(server_phones(server, &known), version);
    assert_int_equal(known.count, 3);
    assert_int_equal(server_remove(server, 2), MSG_NONE);
    assert_int_not_equal(server_phones(server, NULL), version);
    server_stop(server);
    start(true);
    assert_string_equal(host, before);
    assert_string_equal(server_code(server), code);
    assert_int_equal(server_phone(server, 0), PHONE_AWAY); /* and not asked to vote here */
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 200);
    assert_int_equal(server_phone(server, 0), PHONE_HERE);
    assert_int_equal(join_as(code, "een", NULL).status, 409);
    assert_int_equal(status(state_of(three.token)), 401); /* whose seat is gone */
    /* a seat is for the phone that had it: who types its name, which all can read, gets nothing */
    assert_int_equal(join_as(code, "twee", NULL).status, 409);
    assert_int_equal(server_remove(server, 1), MSG_NONE); /* a phone that lost its token */
    Joined again = join_as(code, "twee", NULL);
    assert_int_equal(again.status, 200);
    assert_int_equal(status(state_of(two.token)), 401);
    assert_int_equal(vote(again.token, 0, "\"request\"", "null"), 200);
    assert_int_equal(calibration->seat_count, 3);
    /* where the place is taken by somebody else, another one */
    server_stop(server);
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    at.sin_port = htons((uint16_t)known.port);
    int squatter = socket(AF_INET, SOCK_STREAM, 0), yes = 1;
    assert_int_equal(setsockopt(squatter, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes), 0);
    assert_int_equal(bind(squatter, (struct sockaddr *)&at, sizeof at), 0);
    assert_int_equal(listen(squatter, 1), 0);
    start(true);
    assert_string_not_equal(host, before);
    snprintf(name, sizeof name, "%s", server_code(server));
    assert_string_equal(name, code);
    close(squatter);
}

static void undone(void **state) {
    (void)state;
    Joined one = join("een");
    join("twee");
    begin_voting();
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 200);
    for (int i = 0; i < 4; i++)
        assert_true(calibration_undo(calibration));
    char *answer = state_of(one.token);
    assert_non_null(strstr(answer, "\"stage\":\"lobby\""));
    free(answer);
    begin_voting();
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 200);
}

/* A hundred and more that only hold a place, from the address of the room itself. */
static void behind_one_address(void **state) {
    (void)state;
    Text post_begin = {0};
    text_addf(&post_begin,
              "POST /act HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: application/json\r\n"
              "Content-Length: 400\r\n\r\n{",
              host, url);
    const char *begins[] = {"", "GET / HTTP/1.1\r\nHost: ", text_cstr(&post_begin)};
    int slow[250], held = 0;
    Joined one, two;
    two_vote(&one, &two);
    for (int i = 0; i < 250; i++) {
        slow[i] = dial();
        tell(slow[i], begins[i % 3], strlen(begins[i % 3]));
        server_run(server);
        if (i % 10 == 9) /* all the while */
            assert_int_equal(status(state_of(one.token)), 200);
    }
    for (int i = 0; i < 40; i++)
        assert_int_equal(status(state_of(i % 2 ? one.token : two.token)), 200);
    assert_int_equal(vote(one.token, 0, "\"question\"", "null"), 200);
    join("drie");
    for (int i = 0; i < 250; i++) {
        char byte;
        held += recv(slow[i], &byte, 1, MSG_PEEK) < 0 && errno == EAGAIN;
        close(slow[i]);
    }
    text_release(&post_begin);
    assert_in_range(held, 1, 180); /* while there is room they may stay, until their time is over */
}

static void own_differences(void **state) {
    (void)state;
    step((CalibrationInput){.kind = CALIBRATE_SET_UP,
                            .settings = {.seed = 3, .items = 2, .threshold = 75, .number = 1}});
    Joined one = join("een"), two = join("twee");
    begin_voting();
    for (int item = 0; item < 2; item++) {
        assert_int_equal(vote(one.token, 0, "\"complaint\"", "\"implicit\""), 200);
        assert_int_equal(vote(two.token, 0, "\"request\"", "null"), 200);
        step((CalibrationInput){.kind = CALIBRATE_REVEAL});
        step((CalibrationInput){.kind = CALIBRATE_DECIDE,
                                .decision = DECISION_CHAIR,
                                .judgement = {COMPLAINT, EXPLICIT}});
        char *answer = state_of(two.token);
        assert_non_null(strstr(answer, "\"differs\":\"other\""));
        assert_non_null(strstr(answer, "\"verdict\":{\"is\":\"complaint\",\"kind\":\"explicit\"}"));
        free(answer);
        step((CalibrationInput){.kind = CALIBRATE_NEXT});
    }
    char *answer = state_of(one.token);
    assert_non_null(strstr(answer, "\"stage\":\"ended\""));
    assert_non_null(strstr(answer, "\"last\":2,\"same_last\":2"));
    assert_non_null(strstr(answer, "\"differs\":\"kind\""));
    assert_null(strstr(answer, "request")); /* of somebody else */
    free(answer);
    answer = state_of(two.token);
    assert_non_null(strstr(answer, "\"last\":2,\"same_last\":0"));
    free(answer);
}

static void full(void **state) {
    (void)state;
    char name[16];
    for (int i = 0; i < CALIBRATION_MOST_SEATS; i++) {
        snprintf(name, sizeof name, "n%d", i);
        join(name);
    }
    Joined joined = join_as(server_code(server), "nog een", NULL);
    assert_int_equal(joined.status, 409);
    assert_string_equal(joined.body, "{\"error\":\"full\"}");
}

static void starting(void **state) {
    (void)state;
    ServerOptions options = {.address = "127.0.0.1",
                             .port = (int)strtol(strrchr(host, ':') + 1, NULL, 10),
                             .assets = KLACHT_SOURCE "/assets",
                             .served = served_calibration(calibration),
                             .lang = LANG_EN,
                             .now = now};
    Text why = {0};
    assert_null(server_start(&options, &why));
    assert_non_null(strstr(text_cstr(&why), "is not free"));
    text_clear(&why);
    options.address = "192.0.2.77";
    options.port = 0;
    assert_null(server_start(&options, &why));
    assert_non_null(strstr(text_cstr(&why), "192.0.2.77"));
    text_clear(&why);
    options.address = "0.0.0.0"; /* everybody's: a phone needs one that it can call */
    assert_null(server_start(&options, &why));
    text_clear(&why);
    options.address = "127.0.0.1";
    options.assets = "/nowhere";
    assert_null(server_start(&options, &why));
    assert_non_null(strstr(text_cstr(&why), "/nowhere/web/index.html"));
    text_release(&why);
    ServerAddress addresses[8];
    int count = server_addresses(addresses, 8);
    assert_true(count >= 1 && count <= 8);
    bool loopback = false;
    for (int i = 0; i < count; i++)
        loopback = loopback || !strcmp(addresses[i].address, "127.0.0.1");
    assert_true(loopback);
    assert_true(server_descriptor(server) >= 0);
    assert_int_equal(server_deadline(server), -1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_page),
        TEST(refused_requests),
        TEST(other_hosts),
        TEST(bodies),
        TEST(garbage),
        TEST(names),
        TEST(codes),
        TEST(guessing),
        TEST(limits),
        TEST(voting),
        TEST(a_reason),
        TEST(too_many_votes),
        TEST(unchanged),
        TEST(lost),
        TEST(removing),
        TEST(continued),
        TEST(asking_again),
        TEST(another_in_the_seat),
        TEST(undone),
        TEST(own_differences),
        TEST(answers_wait),
        TEST(answers_when_it_fails),
        TEST(joining_waits),
        TEST(waiting_in_vain),
        TEST(behind_one_address),
        TEST(coming_back),
        TEST(full),
        TEST(starting),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
