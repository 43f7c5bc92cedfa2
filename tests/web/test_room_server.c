/* A room behind the real server on loopback: what its phones may see and do, asked byte by byte. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "front/web/served_room.h"
#include "unit/room_fixture.h"
#include "web/client.h"

static TeamPhones known; /* what phones come back by */
static bool keeps_later;

static int64_t now(void *context) {
    (void)context;
    return fixture.now += 10;
}

static void changed(void *context, int changes) {
    (void)context;
    if (changes & SERVER_STEPPED && !keeps_later)
        server_kept(server, true);
}

static void start(bool continued) {
    client_serve(&(ServerOptions){.address = "127.0.0.1",
                                  .assets = KLACHT_SOURCE "/assets",
                                  .served = served_room(fixture.room),
                                  .continued = continued,
                                  .known = known.count ? &known : NULL,
                                  .now = now,
                                  .changed = changed});
}

static int setup(void **state) {
    (void)state;
    keeps_later = false;
    if (fixture_open("de-kraan") < 0)
        return -1;
    start(false);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    server_stop(server);
    team_phones_release(&known);
    fixture_close();
    return 0;
}

static Joined one, two, three;

static void three_begin(void) {
    STEP(ROOM_SET_UP, .settings = {.seed = 7});
    one = join("een");
    two = join("twee");
    three = join("drie");
    STEP(ROOM_BEGIN);
}

static const RoomTurn *turn(void) {
    return room_turn(fixture.room);
}

/* Of the question that is open, as a phone has it. */
static long vote_number(const char *token) {
    char *answer = state_of(token), *at = strstr(answer, "\"vote\":");
    long number = at ? strtol(at + 7, NULL, 10) : -1;
    free(answer);
    return number;
}

static int act_at(const char *token, long vote, const char *rest) {
    Text body = {0};
    text_addf(&body, "{\"vote\":%ld,%s}", vote, rest);
    int got = status(post("/act", token, text_cstr(&body)));
    text_release(&body);
    return got;
}

static int act(const char *token, const char *rest) {
    return act_at(token, vote_number(token), rest);
}

static char *own_of(const char *token, const char *language) {
    Text headers = {0};
    text_addf(&headers, "X-Seat: %s\r\nAccept-Language: %s\r\n", token, language);
    char *answer = ask("GET", "/own", text_cstr(&headers), NULL);
    text_release(&headers);
    return answer;
}

static void expect(const char *token, const char *part) {
    char *answer = state_of(token);
    if (!strstr(answer, part))
        fail_msg("no %s in %s", part, answer);
    free(answer);
}

static void expect_not(const char *token, const char *part) {
    char *answer = state_of(token);
    if (strstr(answer, part))
        fail_msg("%s in %s", part, answer);
    free(answer);
}

/* From listening to the choice, with nothing heard. */
static void on_to_the_choice(void) {
    STEP(ROOM_READY, .seat = 2, .on = true);
    STEP(ROOM_CLOSE);
    STEP(ROOM_NEXT);
}

/* From a choice to the next moment that can be chosen in, by its first option. */
static void on_to(Way way) {
    for (int i = 0; i < 30 && (turn()->way != way || fixture.room->stage != ROOM_STAGE_CHOOSE); i++)
        switch (fixture.room->stage) {
        case ROOM_STAGE_LISTEN:
            for (int s = 0; s < 3; s++) {
                STEP(ROOM_MARK, .seat = s, .clause = 0, .on = true);
                STEP(ROOM_READY, .seat = s, .on = true);
            }
            STEP(ROOM_CLOSE);
            break;
        case ROOM_STAGE_CHOOSE: {
            RoomChoice choice = {.way = turn()->way,
                                 .reply = turn()->options[0].index,
                                 .category = fixture.room->scenario->house.complaint,
                                 .kind = 1};
            Chosen chosen = {turn()->remedy_count ? turn()->remedies[0].remedy : 0, 0};
            choice.chosen = &chosen;
            choice.chosen_count = 1;
            STEP(ROOM_CHOOSE, .seat = 0, .choice = choice);
            STEP(ROOM_CLOSE);
            STEP(ROOM_SAY, .choice = choice);
            break;
        }
        default:
            STEP(ROOM_NEXT);
        }
    assert_int_equal(turn()->way, way);
}

/* ---- the tests ---- */

static void listening(void **state) {
    (void)state;
    three_begin();
    int count = fixture.room->count;
    expect(one.token, "\"stage\":\"listen\"");
    assert_int_equal(act(one.token, "\"mark\":2,\"on\":true"), 200);
    assert_int_equal(act(one.token, "\"mark\":2,\"on\":true"), 200); /* nothing new */
    assert_int_equal(act(one.token, "\"mark\":0,\"on\":true"), 200);
    assert_int_equal(act(one.token, "\"mark\":0,\"on\":false"), 200);
    assert_int_equal(act(one.token, "\"ready\":true"), 200);
    assert_int_equal(fixture.room->count, count + 2);
    assert_true(room_seat_marked(fixture.room, 0, 0, 2));
    assert_false(room_seat_marked(fixture.room, 0, 0, 0));
    expect(one.token, "\"c\":2,\"mine\":true");
    expect(one.token, "\"ready\":true");
    expect(two.token, "\"voted\":1,\"ready\":false");
    STEP(ROOM_CLOSE);
    assert_int_equal(act_at(one.token, 0, "\"mark\":1,\"on\":true"), 409); /* closed */
    assert_false(room_seat_marked(fixture.room, 0, 0, 1));
    expect(two.token, "\"c\":2,\"mine\":false,\"n\":1,\"ours\":true");
    expect(two.token, "\"listeners\":1,\"silent\":true"); /* marked nothing, and was not ready */
    expect(one.token, "\"listeners\":1,\"silent\":false");
}

/* Nothing of another's is in what a phone gets before all see it: only how many are done. */
static void blind(void **state) {
    (void)state;
    three_begin();
    char *before = state_of(one.token), *after;
    assert_int_equal(act(two.token, "\"mark\":1,\"on\":true"), 200);
    assert_int_equal(act(two.token, "\"mark\":3,\"on\":true"), 200);
    after = state_of(one.token);
    assert_string_equal(strstr(after, "\r\n\r\n"), strstr(before, "\r\n\r\n"));
    free(after);
    assert_int_equal(act(two.token, "\"ready\":true"), 200);
    after = state_of(one.token);
    char *voted = strstr(after, "\"voted\":1");
    assert_non_null(voted);
    voted[8] = '0';
    assert_string_equal(strstr(after, "\r\n\r\n"), strstr(before, "\r\n\r\n"));
    free(before);
    free(after);
    STEP(ROOM_CLOSE);
    STEP(ROOM_NEXT);
    for (int round = 0; round < 2; round++) {
        before = state_of(one.token);
        assert_null(strstr(before, "\"n\":[")); /* nor what was counted the first time */
        assert_int_equal(act(two.token, "\"reply\":1"), 200);
        assert_int_equal(act(two.token, "\"reply\":0"), 200);
        after = state_of(one.token);
        voted = strstr(after, "\"voted\":1"); /* who stays was counted already */
        assert_non_null(voted);
        voted[8] = round ? '1' : '0';
        assert_string_equal(strstr(after, "\r\n\r\n"), strstr(before, "\r\n\r\n"));
        free(before);
        free(after);
        STEP(ROOM_CLOSE);
        expect(one.token, round ? "\"n\":[1,1]" : "\"n\":[1]");
        if (!round)
            STEP(ROOM_AGAIN);
    }
}

/* Who leaves it as it is stays with it, and is told so. */
static void who_stays(void **state) {
    (void)state;
    three_begin();
    on_to_the_choice();
    assert_int_equal(act(one.token, "\"reply\":0"), 200);
    STEP(ROOM_CLOSE);
    STEP(ROOM_AGAIN);
    expect(one.token, "\"mine\":null,\"first\":{\"reply\":0}");
    expect(two.token, "\"voted\":1"); /* who stays has chosen */
    STEP(ROOM_CLOSE);                 /* nobody chose anything else */
    expect(one.token, "\"n\":[1,1]");
    expect(one.token, "\"mine\":{\"reply\":0},\"first\":{\"reply\":0}");
    expect(two.token, "\"mine\":null");
}

static void what_is_no_act(void **state) {
    (void)state;
    static const char *const heard[] = {
        "\"mark\":-1,\"on\":true",
        "\"mark\":99,\"on\":true",
        "\"mark\":1e300,\"on\":true",
        "\"mark\":1.5,\"on\":true",
        "\"mark\":\"1\",\"on\":true",
        "\"mark\":1,\"on\":1",
        "\"mark\":1",
        "\"on\":true",
        "\"ready\":1",
        "\"ready\":null",
        "\"mark\":1,\"on\":true,\"ready\":true",
        "\"reply\":0",
        "\"seat\":1",
    };
    static const char *const replies[] = {
        "\"reply\":-1",
        "\"reply\":99",
        "\"reply\":4294967296",
        "\"reply\":0.5",
        "\"reply\":null",
        "\"reply\":[0]",
        "\"mark\":1,\"on\":true",
        "\"ready\":true",
        "\"is\":\"complaint\",\"kind\":null",
        "\"offer\":[],\"hand\":\"\"",
    };
    three_begin();
    int count = fixture.room->count;
    for (size_t i = 0; i < sizeof heard / sizeof *heard; i++) {
        int got = act(i % 2 ? one.token : two.token, heard[i]);
        if (got != 400)
            fail_msg("%s: %d", heard[i], got);
    }
    assert_int_equal(fixture.room->count, count);
    on_to_the_choice();
    count = fixture.room->count;
    for (size_t i = 0; i < sizeof replies / sizeof *replies; i++) {
        int got = act(i % 2 ? two.token : three.token, replies[i]);
        if (got != 400)
            fail_msg("%s: %d", replies[i], got);
    }
    assert_int_equal(fixture.room->count, count);
    assert_int_equal(status(post("/act", three.token, "{\"reply\":0}")), 400);
    assert_int_equal(status(post("/act", three.token, "{\"vote\":1e99,\"reply\":0}")), 400);
    assert_int_equal(act_at("00000000000000000000000000000000", 1, "\"reply\":0"), 401);
}

/* Meant for another turn, or for what is closed. */
static void too_late(void **state) {
    (void)state;
    three_begin();
    long listen = vote_number(one.token);
    on_to_the_choice();
    long choice = vote_number(one.token);
    assert_true(choice != listen);
    assert_int_equal(act_at(one.token, listen, "\"reply\":0"), 409);
    assert_int_equal(act_at(one.token, choice + 10000 * 10, "\"reply\":0"), 409); /* to come */
    assert_int_equal(act_at(one.token, choice, "\"reply\":0"), 200);
    STEP(ROOM_CLOSE);
    assert_int_equal(act_at(one.token, choice, "\"reply\":1"), 409);
    STEP(ROOM_AGAIN);
    assert_int_equal(act_at(one.token, choice, "\"reply\":1"), 409); /* it is asked anew */
    expect(one.token, "\"mine\":null,\"first\":{\"reply\":0}");
    assert_int_equal(act(one.token, "\"reply\":1"), 200);
    STEP(ROOM_CLOSE);
    STEP(ROOM_SAY, .choice = {.way = WAY_REPLIES, .reply = turn()->options[0].index});
    assert_int_equal(act_at(one.token, choice, "\"reply\":1"), 409);
    expect(one.token, "\"said\":{\"reply\":0},\"facts\":[{");
    STEP(ROOM_NEXT);
    assert_true(vote_number(one.token) != listen);
    STEP(ROOM_FINISH);
    assert_int_equal(act_at(one.token, choice, "\"reply\":1"), 409);
}

static void naming(void **state) {
    (void)state;
    three_begin();
    on_to(WAY_JUDGE);
    assert_int_equal(act(one.token, "\"is\":null,\"kind\":null"), 400);
    assert_int_equal(act(one.token, "\"is\":\"klacht\",\"kind\":null"), 400);
    assert_int_equal(act(one.token, "\"is\":\"question\",\"kind\":\"implicit\""), 400);
    assert_int_equal(act(one.token, "\"is\":\"complaint\",\"kind\":\"implicit\""), 200);
    expect(one.token, "\"mine\":{\"is\":\"complaint\",\"kind\":\"implicit\"}");
    expect_not(one.token, "\"n\":[");
    assert_int_equal(act(two.token, "\"is\":\"question\",\"kind\":null"), 200);
    STEP(ROOM_CLOSE);
    expect(three.token, "\"mine\":null,\"there\":3,\"choosers\":2");
}

static void offering(void **state) {
    (void)state;
    static const char *const bad[] = {
        "\"offer\":[[0,0]]", /* and who goes on with it? */
        "\"offer\":[[0,0]],\"hand\":\"hot\"",
        "\"offer\":0,\"hand\":\"\"",
        "\"offer\":[0],\"hand\":\"\"",
        "\"offer\":[[0]],\"hand\":\"\"",
        "\"offer\":[[0,0,0]],\"hand\":\"\"",
        "\"offer\":[[-1,0]],\"hand\":\"\"",
        "\"offer\":[[77,0]],\"hand\":\"\"",
        "\"offer\":[[10,0]],\"hand\":\"\"", /* a way of handing over */
        "\"offer\":[[0,5]],\"hand\":\"\"",  /* has no amount */
        "\"offer\":[[3,1]],\"hand\":\"\"",  /* none of its amounts */
        "\"offer\":[[3,1e300]],\"hand\":\"\"",
        "\"offer\":[[3,-15]],\"hand\":\"\"",
        "\"offer\":[[3,15],[3,30]],\"hand\":\"\"", /* twice */
        "\"offer\":[[3,15]],\"hand\":\"warm\"",    /* money, and another decides */
        "\"offer\":[\"0\",\"1\"],\"hand\":\"\"",
    };
    three_begin();
    on_to(WAY_OFFER);
    int count = fixture.room->count;
    const char *tokens[] = {one.token, two.token, three.token};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        int got = act(tokens[i % 3], bad[i]);
        if (got != 400)
            fail_msg("%s: %d", bad[i], got);
    }
    assert_int_equal(fixture.room->count, count);
    keeps_later = false;
    assert_int_equal(act(one.token, "\"offer\":[[3,15],[0,0]],\"hand\":\"\""), 200);
    expect(one.token, "\"mine\":{\"offer\":[[0,0],[3,15]],\"hand\":\"\"}");
    count = fixture.room->count;
    assert_int_equal(act(one.token, "\"offer\":[[0,0],[3,15]],\"hand\":\"\""), 200); /* the same */
    assert_int_equal(fixture.room->count, count);
    assert_int_equal(act(two.token, "\"offer\":[],\"hand\":\"warm\""), 200);
    expect(two.token, "\"mine\":{\"offer\":[],\"hand\":\"warm\"}");
    assert_int_equal(act(two.token, "\"none\":true"), 200); /* it was taken away */
    expect(two.token, "\"mine\":null");
    assert_int_equal(act(two.token, "\"none\":true"), 200);
    /* deep and long */
    Text long_one = {0};
    text_add(&long_one, "\"offer\":[");
    for (int i = 0; i < 70; i++)
        text_add(&long_one, i ? ",[0,0]" : "[0,0]");
    text_add(&long_one, "],\"hand\":\"\"");
    assert_int_equal(act(three.token, text_cstr(&long_one)), 400);
    text_release(&long_one);
}

/* Who offers nothing chose, and is counted apart from who decides something. */
static void offering_nothing(void **state) {
    (void)state;
    three_begin();
    on_to(WAY_OFFER);
    keeps_later = false;
    assert_int_equal(act(one.token, "\"offer\":[],\"hand\":\"\""), 200);
    assert_int_equal(act(two.token, "\"offer\":[[0,0]],\"hand\":\"\""), 200);
    STEP(ROOM_CLOSE);
    expect(three.token, "\"there\":3,\"choosers\":2,\"nothing\":[1]");
    expect(three.token, "{\"kind\":\"hand\",\"id\":\"\",\"n\":[1]}");
}

/* What is told of a turn to all: not as if this phone had marked what the group did. */
static void what_the_group_did(void **state) {
    (void)state;
    three_begin();
    assert_int_equal(act(one.token, "\"mark\":2,\"on\":true"), 200);
    on_to_the_choice();
    assert_int_equal(act(one.token, "\"reply\":0"), 200);
    STEP(ROOM_CLOSE);
    STEP(ROOM_SAY, .choice = {.way = WAY_REPLIES, .reply = turn()->options[0].index});
    expect(two.token, "\"stage\":\"said\"");
    expect(two.token, "Wat jullie deden");
    expect_not(two.token, "Wat je deed");
    expect_not(two.token, "Gehoord");
    expect_not(two.token, "Gemist");
    expect_not(two.token, "Meegenomen");
}

/* Inputs that wait to be kept have all that they point to, whatever a phone sends next. */
static void what_is_to_be_kept(void **state) {
    (void)state;
    three_begin();
    on_to(WAY_OFFER);
    long vote = vote_number(one.token);
    static const char *const offers[] = {"[[0,0],[3,15]]", "[[1,0]]"};
    int clients[2], count;
    keeps_later = true;
    for (int i = 0; i < 2; i++) {
        Text request = {0}, body = {0};
        text_addf(&body, "{\"vote\":%ld,\"offer\":%s,\"hand\":\"\"}", vote, offers[i]);
        text_addf(&request,
                  "POST /act HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: "
                  "application/json\r\nX-Seat: %s\r\nContent-Length: %zu\r\n\r\n%s",
                  host, url, one.token, body.len, text_cstr(&body));
        clients[i] = dial();
        tell(clients[i], request.bytes, request.len);
        for (int n = 0; n < 50; n++)
            server_run(server);
        text_release(&request);
        text_release(&body);
    }
    const RoomInput *steps = server_steps(server, &count);
    assert_int_equal(count, 2);
    assert_int_equal(steps[0].kind, ROOM_CHOOSE);
    assert_int_equal(steps[0].choice.chosen_count, 2);
    assert_true(steps[0].choice.chosen[0].euros == 0 && steps[0].choice.chosen[1].euros == 15);
    assert_int_equal(steps[1].choice.chosen_count, 1);
    server_kept(server, true);
    assert_int_equal(status(hear(clients[0])), 200);
    assert_int_equal(status(hear(clients[1])), 200);
    server_steps(server, &count);
    assert_int_equal(count, 0);
}

/* Who takes a seat that another left sees nothing of what was given there, to the end. */
static void another_in_the_seat(void **state) {
    (void)state;
    three_begin();
    assert_int_equal(act(one.token, "\"mark\":2,\"on\":true"), 200);
    on_to_the_choice();
    assert_int_equal(act(one.token, "\"reply\":1"), 200);
    assert_int_equal(server_remove(server, 0), MSG_NONE);
    Joined other = join("een");
    expect_not(other.token, "\"mine\":true");
    expect(other.token, "\"mine\":null");
    assert_int_equal(act(other.token, "\"reply\":0"), 200); /* but what it gives itself */
    expect(other.token, "\"mine\":{\"reply\":0}");
    STEP(ROOM_CLOSE);
    expect(other.token, "\"mine\":{\"reply\":0}");
    expect_not(other.token, "\"mine\":true");
    STEP(ROOM_SAY, .choice = {.way = WAY_REPLIES, .reply = turn()->options[1].index});
    STEP(ROOM_FINISH);
    char *answer = own_of(other.token, "nl");
    assert_null(strstr(answer, "\"account\""));
    assert_null(strstr(answer, "\"heard\""));
    assert_non_null(strstr(answer, "\"same\":false"));
    free(answer);
    answer = own_of(two.token, "nl");
    assert_non_null(strstr(answer, "\"account\""));
    free(answer);
}

/* A session that is gone on with by another program: phones come back by their tokens; a seat that
 * had none is for whoever takes its name, who sees nothing of what was given there. */
static void continued(void **state) {
    (void)state;
    three_begin();
    assert_int_equal(act(one.token, "\"mark\":2,\"on\":true"), 200);
    server_phones(server, &known);
    server_stop(server);
    start(true);
    expect(one.token, "\"c\":2,\"mine\":true");
    server_stop(server);
    team_phones_release(&known);
    start(true);
    assert_int_equal(status(state_of(one.token)), 401);
    Joined other = join("een");
    expect_not(other.token, "\"mine\":true");
    assert_int_equal(act(other.token, "\"ready\":true"), 200);
}

static void stepping_back(void **state) {
    (void)state;
    three_begin();
    on_to_the_choice();
    assert_int_equal(act(one.token, "\"reply\":1"), 200);
    STEP(ROOM_CLOSE);
    STEP(ROOM_SAY, .choice = {.way = WAY_REPLIES, .reply = turn()->options[0].index});
    STEP(ROOM_NEXT);
    assert_int_equal(act(one.token, "\"mark\":0,\"on\":true"), 200);
    STEP(ROOM_BACK, .turn = 0);
    expect(one.token, "\"stage\":\"chosen\"");
    expect(one.token, "\"mine\":{\"reply\":1}");
    STEP(ROOM_AGAIN);
    assert_int_equal(act(one.token, "\"reply\":0"), 200);
}

/* What is told at the end, in the language of the phone; before it nothing. */
static void own(void **state) {
    (void)state;
    three_begin();
    assert_int_equal(status(own_of(one.token, "nl")), 409);
    assert_int_equal(act(one.token, "\"mark\":2,\"on\":true"), 200);
    on_to_the_choice();
    assert_int_equal(act(one.token, "\"reply\":1"), 200);
    STEP(ROOM_CLOSE);
    assert_int_equal(status(own_of(one.token, "nl")), 409);
    STEP(ROOM_SAY, .choice = {.way = WAY_REPLIES, .reply = turn()->options[0].index});
    STEP(ROOM_FINISH);
    expect(one.token, "\"stage\":\"ended\"");
    expect_not(one.token, "heard");
    char *answer = own_of(one.token, "nl");
    assert_int_equal(status_of(answer), 200);
    assert_non_null(strstr(answer, "\"signals\":1,\"heard\":1,\"false_alarms\":0"));
    assert_non_null(strstr(answer, "Gehoord"));
    assert_non_null(strstr(answer, "\"same\":false,\"chose\":[{"));
    free(answer);
    answer = own_of(one.token, "en-GB,en;q=0.9");
    assert_non_null(strstr(answer, "Heard"));
    free(answer);
    answer = own_of(two.token, "nl"); /* which did nothing */
    assert_null(strstr(answer, "\"chose\":["));
    free(answer);
    assert_int_equal(status(ask("GET", "/own", "", NULL)), 401);
    assert_int_equal(status(post("/own", one.token, "{}")), 405);
}

static void full(void **state) {
    (void)state;
    char name[16];
    for (int i = 0; i < SEATS_MOST; i++) {
        snprintf(name, sizeof name, "n%d", i);
        join(name);
    }
    Joined joined = join_as(server_code(server), "nog een", NULL);
    assert_int_equal(joined.status, 409);
    assert_string_equal(joined.body, "{\"error\":\"full\"}");
    joined = join_as(server_code(server), "n3", NULL);
    assert_string_equal(joined.body, "{\"error\":\"taken\"}");
    joined = join_as(server_code(server), "\\u2800", NULL);
    assert_string_equal(joined.body, "{\"error\":\"name\"}");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(listening),
        TEST(blind),
        TEST(who_stays),
        TEST(what_is_no_act),
        TEST(too_late),
        TEST(naming),
        TEST(offering),
        TEST(offering_nothing),
        TEST(what_the_group_did),
        TEST(what_is_to_be_kept),
        TEST(another_in_the_seat),
        TEST(continued),
        TEST(stepping_back),
        TEST(own),
        TEST(full),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
