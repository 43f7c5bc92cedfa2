/* Statements of plays that no program made, and what a record store answers. */
#include "unit/support.h"

#include "report/out_xapi.h"
#include "report/send.h"
#include "report/send_answer.h"
#include "store/json_parse.h"

#include "base/banned.h"

typedef struct Told {
    Json *items[16];
    int count;
} Told;

static void keep(void *context, const char *id, const Text *json) {
    Told *told = context;
    Findings findings;
    findings_init(&findings, LANG_EN);
    assert_true(told->count < 16);
    Json *tree = json_parse(json->bytes, json->len, "statement", &findings);
    assert_non_null(tree);
    assert_string_equal(json_string(tree, "id"), id);
    assert_null(strchr(json->bytes, '\n'));
    told->items[told->count++] = tree;
    findings_release(&findings);
}

static const XapiSetup setup = {XAPI_BASE, "https://opleiding.example/"};

static void tell(const Record *record, Told *told) {
    Library library;
    library_init(&library, KLACHT_SOURCE "/scenarios");
    Known known;
    known_init(&known, &library);
    *told = (Told){.count = 0};
    xapi_statements(record, &known, &setup, keep, told);
    known_release(&known);
    library_release(&library);
}

static void release(Told *told) {
    for (int i = 0; i < told->count; i++)
        json_free(told->items[i]);
}

/* "context.language" */
static const Json *at(const Json *tree, const char *path) {
    char name[128];
    while (*path && tree) {
        size_t len = strcspn(path, ">");
        snprintf(name, sizeof name, "%.*s", (int)len, path);
        tree = json_get(tree, name);
        path += len + (path[len] == '>');
    }
    return tree;
}

static const char *text_at(const Json *tree, const char *path) {
    const char *text = json_text(at(tree, path));
    return text ? text : "(nothing)";
}

static Record odd_record(const RecordTurn *turns, int count) {
    Record record = {.id = "0b0e9c0e-6a52-8f0e-9c3e-0d6b7c1f2a34",
                     .program = "0.1.0",
                     .case_id = "../zaak 1?#é",
                     .case_title = "Zaak \"1\"\n\x01",
                     .case_hash = "xxh128:00000000000000000000000000000000",
                     .language = "Klingon!",
                     .house_hash = "xxh128:00000000000000000000000000000000",
                     .started_ms = 1000000000000,
                     .ended_ms = 1000000005000,
                     .duration_ms = 271517,
                     .end_moment = "einde",
                     .outcome = OUTCOME_LOST,
                     .turns = turns,
                     .turn_count = count};
    for (Scored s = 0; s < SCORED_COUNT; s++)
        record.score[s] = SCORE_NULL;
    return record;
}

static void odd_names_stay_names(void **state) {
    (void)state;
    static const RecordRemedy remedies[] = {{"sorry [,] x", 0}, {"50%", 50.5}};
    const RecordTurn turns[] = {
        {.moment = "a/b c",
         .at_ms = 0,
         .act = RECORD_REPLY,
         .reply = {.id = "ja nee", .empathy = -2},
         .thinking_ms = 12345,
         .allowed_ms = SCORE_NULL},
        {.moment = "wacht", .at_ms = 1000},
        {.moment = "duiden",
         .at_ms = 2000,
         .act = RECORD_JUDGE,
         .judge = {.is = "complaint", .kind = "implicit", .credit = .5},
         .allowed_ms = SCORE_NULL},
        {.moment = "bod",
         .at_ms = 9000,
         .act = RECORD_OFFER,
         .offer = {.remedies = remedies,
                   .remedy_count = 2,
                   .euros = 50.5,
                   .hand_over = HAND_OVER_WARM,
                   .score = 34},
         .allowed_ms = SCORE_NULL},
    };
    Record record = odd_record(turns, 4);
    Told told;
    tell(&record, &told);
    assert_int_equal(told.count, 7); /* a turn in which nothing was done says nothing */
    const Json *reply = told.items[1], *judge = told.items[2], *offer = told.items[3],
               *failed = told.items[5];
    assert_string_equal(text_at(reply, "object>id"),
                        XAPI_BASE "cases/..%2Fzaak%201%3F%23%C3%A9/moments/a%2Fb%20c");
    assert_string_equal(text_at(reply, "object>definition>name>und"), "Zaak \"1\"\n\x01: a/b c");
    assert_string_equal(text_at(reply, "context>language"), "und");
    assert_string_equal(text_at(reply, "result>response"), "ja%20nee");
    assert_string_equal(text_at(reply, "result>duration"), "PT12.35S");
    assert_null(at(reply, "object>definition>choices"));
    assert_null(at(reply, "result>success"));
    assert_string_equal(text_at(judge, "result>response"), "complaint[,]implicit");
    assert_true(json_is_bool(at(judge, "result>success")) &&
                !json_is_true(at(judge, "result>success")));
    assert_string_equal(text_at(offer, "result>response"), "sorry%20%5B,%5D%20x[,]50%25[,]warm");
    /* a turn ends where the next begins, and nothing after the play */
    assert_string_equal(text_at(reply, "timestamp"), "2001-09-09T01:46:41.000Z");
    assert_string_equal(text_at(judge, "timestamp"), "2001-09-09T01:46:45.000Z");
    assert_string_equal(text_at(failed, "verb>id"), "http://adlnet.gov/expapi/verbs/failed");
    assert_string_equal(text_at(failed, "result>duration"), "PT271.52S");
    assert_null(at(failed, "result>score"));
    assert_true(json_is_null(at(failed, "result>extensions>" XAPI_BASE "xapi/scores>mandate")));
    release(&told);
}

/* Two plays of somebody who gave no name have nothing in common that others have not. */
static void nobody_is_followed(void **state) {
    (void)state;
    const RecordTurn turn = {.moment = "m", .allowed_ms = SCORE_NULL};
    Record one = odd_record(&turn, 1), two = one;
    two.id = "0b0e9c0e-6a52-8f0e-9c3e-0d6b7c1f2a35";
    Told first, second, again, named;
    tell(&one, &first);
    tell(&two, &second);
    tell(&one, &again);
    two.alias = "rood-7";
    tell(&two, &named);
    assert_int_equal(first.count, 4);
    for (int i = 0; i < 4; i++) {
        assert_string_not_equal(text_at(first.items[i], "actor>account>name"),
                                text_at(second.items[i], "actor>account>name"));
        assert_string_not_equal(text_at(first.items[i], "id"), text_at(second.items[i], "id"));
        assert_string_not_equal(text_at(first.items[i], "context>registration"),
                                text_at(second.items[i], "context>registration"));
        assert_string_equal(text_at(first.items[i], "id"), text_at(again.items[i], "id"));
        assert_string_equal(text_at(first.items[i], "actor>account>homePage"),
                            "https://opleiding.example/");
        assert_string_equal(text_at(named.items[i], "actor>account>name"), "rood-7");
        assert_string_equal(text_at(named.items[i], "id"), text_at(second.items[i], "id"));
    }
    release(&first);
    release(&second);
    release(&again);
    release(&named);
}

static void addresses_are_addresses(void **state) {
    (void)state;
    Text out = {0};
    bool near = false;
    assert_true(xapi_address("https://a.example", true, &out));
    assert_string_equal(text_cstr(&out), "https://a.example/");
    assert_true(xapi_address("http://a.example/b?c#d", false, &out));
    assert_string_equal(text_cstr(&out), "http://a.example/b?c#d");
    static const char *const wrong[] = {"",
                                        "a.example",
                                        "https://",
                                        "https:///x",
                                        "https://a b/",
                                        "https://u@a/",
                                        "https://a/\x01",
                                        "https://\xC3\xA9/",
                                        "javascript:x",
                                        "https://a/<",
                                        NULL};
    for (int i = 0; wrong[i]; i++)
        assert_false(xapi_address(wrong[i], false, &out) || xapi_address(wrong[i], true, &out));
    assert_true(send_address("https://lrs.example/xapi//", &out, &near) && !near);
    assert_string_equal(text_cstr(&out), "https://lrs.example/xapi/statements");
    assert_true(send_address("HTTP://[::1]:8080", &out, &near) && near);
    assert_string_equal(text_cstr(&out), "HTTP://[::1]:8080/statements");
    assert_true(send_address("http://localhost:1/statements", &out, &near) && near);
    assert_string_equal(text_cstr(&out), "http://localhost:1/statements");
    assert_false(send_address("http://localhost.example", &out, &near));
    assert_false(send_address("http://10.0.0.1", &out, &near));
    text_release(&out);
}

static Text of(const char *string) {
    Text text = {0};
    text_add(&text, string);
    return text;
}

static void assert_words(const char *body, const char *wanted) {
    Text text = of(body), out = {0};
    send_answer_words(&text, &out);
    assert_string_equal(text_cstr(&out), wanted);
    text_release(&text);
    text_release(&out);
}

static bool is_same(const char *kept, const char *sent) {
    Text text = of(kept);
    bool same = send_answer_is_same(&text, sent, strlen(sent));
    text_release(&text);
    return same;
}

static void answers_are_read(void **state) {
    (void)state;
    static const struct {
        int status, count;
        const char *body;
        bool taken;
    } answers[] = {{200, 2, "[\"a\", \"b\"]", true}, {200, 2, "[\"a\"]", false},
                   {200, 1, "[1]", false},           {200, 0, "{}", false},
                   {200, 1, "<html>", false},        {204, 3, "", true},
                   {202, 1, "[\"a\"]", false}};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        Text text = of(answers[i].body);
        assert_int_equal(send_answer_is_taken(answers[i].status, &text, answers[i].count),
                         answers[i].taken);
        text_release(&text);
    }
    assert_words("{\"errorId\": \"7\", \"message\": \"niet\\n  zo\"}", "niet zo");
    assert_words("{\"errors\": [{\"detail\": \"hier\"}]}", "hier");
    assert_words("  <html>Log in", "");
    assert_words("zo maar", "zo maar");
    assert_words("{\"a\": 1}", "");
    Text long_one = {0}, out = {0};
    text_add(&long_one, "x");
    for (int i = 0; i < 300; i++)
        text_add(&long_one, "é");
    send_answer_words(&long_one, &out);
    assert_int_equal(out.len, 199); /* not half a letter */
    text_release(&long_one);
    text_release(&out);

    static const char sent[] = "{\"a\": {\"b\": [1, true, null]}, \"timestamp\": \"x\"}";
    assert_true(is_same(
        "{\"stored\": 1, \"a\": {\"b\": [1, true, null], \"c\": 2}, \"timestamp\": \"y\"}", sent));
    assert_false(is_same("{\"a\": {\"b\": [1, true]}}", sent));
    assert_false(is_same("{\"a\": {\"b\": [1, true, null, 4]}}", sent));
    assert_false(is_same("{\"a\": {\"b\": [1, false, null]}}", sent));
    assert_false(is_same("{\"a\": {\"b\": [2, true, null]}}", sent));
    assert_false(is_same("{\"a\": 1}", sent));
    assert_false(is_same("{}", sent));
    assert_false(is_same("no json", sent));
    assert_true(is_same("{\"a\": 1}", "{\"a\": [1]}"));
    assert_false(is_same("{\"a\": \"x\"}", "{\"a\": \"y\"}"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(odd_names_stay_names),
        cmocka_unit_test(nobody_is_followed),
        cmocka_unit_test(addresses_are_addresses),
        cmocka_unit_test(answers_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
