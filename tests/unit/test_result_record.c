/* A result as plain values: what stands in a real one, and that no damage to it is taken for one.
 *
 * Every value of three real results is taken away, and put in its place is what it cannot be. */
#include <cjson/cJSON.h>

#include "unit/played.h"

#include "report/result_record.h"

#include "base/banned.h"

static Findings findings;
static Arena arena;

static int set_up(void **state) {
    (void)state;
    findings_init(&findings, LANG_EN);
    arena_init(&arena);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    arena_release(&arena);
    findings_release(&findings);
    return 0;
}

static const ResultInfo info = {
    .alias = "rood-7", .started_ms = 1795292100123, .ended_ms = 1795292112463};

static Record good(const Json *tree) {
    Record record;
    if (!record_read(tree, "x.json", &arena, &findings, &record))
        fail_msg("%s", findings.items[0].text);
    return record;
}

static const char *refused(const Json *tree) {
    Record record;
    findings_release(&findings);
    findings_init(&findings, LANG_EN);
    assert_false(record_read(tree, "x.json", &arena, &findings, &record));
    assert_int_equal(findings.count, 1);
    return findings.items[0].text;
}

static void says_what_the_result_says(void **state) {
    (void)state;
    cJSON *tree = played("chapeau", "goed", &info);
    Record record = good(tree);
    Text text = {0};
    json_print_compact(tree, JSON_SHORTEST, &text);
    assert_string_equal(record.id, json_string(tree, "id"));
    assert_string_equal(record.case_id, "chapeau");
    assert_string_equal(record.alias, "rood-7");
    assert_string_equal(record.language, "nl");
    assert_int_equal(record.started_ms, info.started_ms);
    assert_int_equal(record.seats, 0);
    for (Scored s = 0; s < SCORED_COUNT; s++) {
        double value = SCORE_NULL;
        json_number(json_get(tree, "scores"), scored_id(s), &value);
        assert_near(record.score[s], value, 0);
    }
    assert_int_equal(record.turn_count, json_count(json_get(tree, "turns")));
    const Json *turn = json_first(json_get(tree, "turns"));
    int acts = 0, marks = 0;
    for (int i = 0; i < record.turn_count; i++, turn = json_next(turn)) {
        const RecordTurn *read = &record.turns[i];
        assert_string_equal(read->moment, json_string(turn, "moment"));
        assert_int_equal(read->signals.count, json_count(json_get(turn, "signals")));
        assert_int_equal(read->eithers.count, json_count(json_get(turn, "either")));
        assert_int_equal(read->act == RECORD_REPLY, json_get(turn, "reply") != NULL);
        assert_int_equal(read->act == RECORD_JUDGE, json_get(turn, "judge") != NULL);
        assert_int_equal(read->act == RECORD_OFFER, json_get(turn, "offer") != NULL);
        if (read->act == RECORD_REPLY)
            assert_string_equal(read->reply.id, json_string(json_get(turn, "reply"), "id"));
        acts += read->act != RECORD_NONE;
        marks += read->signals.count + read->decoys.count;
    }
    assert_true(acts > 3 && marks > 1);
    /* the values are no part of the tree */
    const char *first = record.turns[0].moment;
    json_free(tree);
    assert_non_null(strstr(text.bytes, first));
    text_release(&text);
}

static void the_result_of_a_room_is_read_from_within(void **state) {
    (void)state;
    cJSON *inner = played("chapeau", "goed", &info), *tree = cJSON_CreateObject();
    cJSON_AddStringToObject(tree, "schema", RECORD_CLASS_SCHEMA);
    cJSON_AddItemToObject(tree, "result", inner);
    assert_non_null(strstr(refused(tree), "seats"));
    cJSON_AddNumberToObject(tree, "seats", 12);
    assert_int_equal(good(tree).seats, 12);
    assert_ptr_equal(record_result(tree), inner);
    cJSON_ReplaceItemInObject(inner, "schema", cJSON_CreateString("klachtenspel.result/3"));
    assert_non_null(strstr(refused(tree), "result"));
    json_free(tree);
}

static void others_are_told_apart(void **state) {
    (void)state;
    cJSON *tree = cJSON_CreateObject();
    assert_non_null(refused(tree));
    cJSON_AddStringToObject(tree, "schema", RESULT_SCHEMA_OLD);
    assert_non_null(strstr(refused(tree), "earlier version"));
    cJSON_ReplaceItemInObject(tree, "schema", cJSON_CreateString("klachtenspel.result/3"));
    refused(tree);
    assert_true(json_is_future(&findings));
    json_free(tree);
    refused(NULL);
}

/* ---- damage ---- */

/* What may be another value, or not there at all. */
static bool is_free(const char *path, const cJSON *in_place) {
    static const char *const unused[] = {".inputs", ".program.name", ".schema"};
    for (size_t i = 0; i < sizeof unused / sizeof *unused; i++)
        if (!strncmp(path, unused[i], strlen(unused[i])))
            return true;
    const char *key = strrchr(path, '.');
    bool null = cJSON_IsNull(in_place);
    if (strstr(path, ".signals") && !strcmp(key, ".kind"))
        return false;
    if (!in_place &&
        (!strcmp(path, ".player") || !strcmp(key, ".kind") || strstr(path, ".remedies.")))
        return true;
    return in_place && null &&
           (!strncmp(path, ".scores.", 8) || !strcmp(key, ".mood") || !strcmp(key, ".allowed_ms") ||
            !strcmp(key, ".hand_over") || !strcmp(key, ".kind"));
}

static int faults, tried;

static void want_refused(const cJSON *tree, const char *path, const cJSON *in_place) {
    Record record;
    Arena own;
    Findings found;
    arena_init(&own);
    findings_init(&found, LANG_EN);
    bool read = record_read(tree, "x.json", &own, &found, &record);
    if (read == (found.count > 0) || (read && !is_free(path, in_place))) {
        char *text = in_place ? cJSON_PrintUnformatted(in_place) : NULL;
        print_error("%s as %.60s is taken\n", path, text ? text : "nothing");
        free(text);
        faults++;
    }
    tried++;
    findings_release(&found);
    arena_release(&own);
}

static cJSON *substitute(int which, const cJSON *old) {
    static char long_text[RECORD_MOST_TEXT + 2];
    switch (which) {
    case 0:
        return cJSON_CreateNull();
    case 1:
        return cJSON_IsBool(old) ? cJSON_CreateNumber(1) : cJSON_CreateTrue();
    case 2:
        return cJSON_CreateNumber(1e300);
    case 3:
        return cJSON_CreateNumber(-1e300);
    case 4:
        return cJSON_IsNumber(old) ? cJSON_CreateString("7") : cJSON_CreateNumber(7);
    case 5:
        return cJSON_CreateString("");
    case 6:
        memset(long_text, 'x', sizeof long_text - 1);
        return cJSON_CreateString(long_text);
    case 7:
        return cJSON_IsArray(old) ? cJSON_CreateObject() : cJSON_CreateArray();
    case 8:
        return cJSON_IsObject(old) ? cJSON_CreateArray() : cJSON_CreateObject();
    case 9:
        return cJSON_IsNumber(old) ? cJSON_CreateNumber((double)NAN) : NULL;
    default:
        return NULL;
    }
}

enum { SUBSTITUTES = 10 };

/* The item as another value, and as one of another name; then as it was. */
static void damage_item(cJSON *tree, cJSON *item, const char *path) {
    cJSON old = *item;
    static char gone[] = "gone";
    if (old.string) { /* one less in an array may be good */
        item->string = gone;
        want_refused(tree, path, NULL);
        item->string = old.string;
    }
    for (int i = 0; i < SUBSTITUTES; i++) {
        cJSON *other = substitute(i, &old);
        if (!other)
            continue;
        *item = *other;
        item->next = old.next;
        item->prev = old.prev;
        item->string = old.string;
        want_refused(tree, path, other);
        *item = old;
        cJSON_Delete(other);
    }
}

static void damage_all(cJSON *tree, cJSON *parent, const char *path) {
    int count = cJSON_GetArraySize(parent);
    for (int i = 0; i < count; i++) {
        cJSON *item = cJSON_GetArrayItem(parent, i);
        char place[512];
        if (item->string)
            snprintf(place, sizeof place, "%s.%s", path, item->string);
        else
            snprintf(place, sizeof place, "%s[%d]", path, i);
        if (!strcmp(place, ".inputs"))
            continue;
        damage_item(tree, item, place);
        damage_all(tree, item, place);
    }
}

static void no_damage_is_taken_for_a_result(void **state) {
    (void)state;
    static const char *const plays[][2] = {
        {"chapeau", "goed"}, {"de-kraan", "verdedigen"}, {"de-kraan", "overdragen"}};
    faults = tried = 0;
    for (size_t i = 0; i < sizeof plays / sizeof *plays; i++) {
        cJSON *tree = played(plays[i][0], plays[i][1], &info);
        good(tree);
        damage_all(tree, tree, "");
        good(tree);
        json_free(tree);
    }
    assert_true(tried > 3000);
    assert_int_equal(faults, 0);
}

static cJSON *turn_with(cJSON *tree, const char *key) {
    cJSON *turn = cJSON_GetObjectItem(tree, "turns")->child;
    while (turn && !cJSON_GetObjectItem(turn, key))
        turn = turn->next;
    assert_non_null(turn);
    return cJSON_GetObjectItem(turn, key);
}

static void what_does_not_add_up_is_refused(void **state) {
    (void)state;
    static const char *const keys[] = {"signals", "hits",         "misses", "false_alarms",
                                       "judged",  "judged_right", "replies"};
    cJSON *tree = played("chapeau", "goed", &info);
    cJSON *counts = cJSON_GetObjectItem(tree, "counts");
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        cJSON *item = cJSON_GetObjectItem(counts, keys[i]);
        double old = item->valuedouble;
        cJSON_SetNumberValue(item, old + (i == 3 ? 1000 : 1));
        assert_non_null(strstr(refused(tree), "does not agree"));
        cJSON_SetNumberValue(item, old);
    }
    cJSON *reply = cJSON_GetObjectItem(turn_with(tree, "judge"), "is");
    assert_non_null(reply);
    cJSON_AddItemToObject(turn_with(tree, "judge"), "other", cJSON_CreateNull());
    good(tree); /* what is more than there should be is passed over */
    cJSON *judged = turn_with(tree, "judge");
    cJSON_SetNumberValue(cJSON_GetObjectItem(judged, "credit"), 0.25);
    assert_non_null(strstr(refused(tree), "judge.credit"));
    json_free(tree);
}

static void a_language_is_no_path(void **state) {
    (void)state;
    static const char *const bad[] = {"../en", "e",       "en_",  "en/",
                                      "EN",    "en_../x", "abcd", "en_US1"};
    static const char *const fine[] = {"en", "pt_BR", "sr@latin", "gsw"};
    cJSON *tree = played("chapeau", "goed", &info), *inner = cJSON_GetObjectItem(tree, "case");
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        cJSON_ReplaceItemInObject(inner, "language", cJSON_CreateString(bad[i]));
        assert_non_null(strstr(refused(tree), "case.language"));
    }
    for (size_t i = 0; i < sizeof fine / sizeof *fine; i++) {
        cJSON_ReplaceItemInObject(inner, "language", cJSON_CreateString(fine[i]));
        assert_string_equal(good(tree).language, fine[i]);
    }
    json_free(tree);
}

static void two_acts_in_a_turn_are_refused(void **state) {
    (void)state;
    cJSON *tree = played("chapeau", "goed", &info);
    cJSON *judge = cJSON_Duplicate(turn_with(tree, "judge"), true);
    cJSON *turn = cJSON_GetObjectItem(tree, "turns")->child;
    while (!cJSON_GetObjectItem(turn, "reply"))
        turn = turn->next;
    cJSON_AddItemToObject(turn, "judge", judge);
    assert_non_null(strstr(refused(tree), "judge"));
    json_free(tree);
}

static void more_than_there_can_be_is_refused(void **state) {
    (void)state;
    cJSON *tree = played("chapeau", "goed", &info);
    cJSON *strays = cJSON_GetObjectItem(cJSON_GetObjectItem(tree, "turns")->child, "stray");
    for (int i = 0; i <= RECORD_MOST_MARKS; i++)
        cJSON_AddItemToArray(strays, cJSON_CreateNull());
    assert_non_null(strstr(refused(tree), "turns[0].stray"));
    json_free(tree);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(says_what_the_result_says),       TEST(the_result_of_a_room_is_read_from_within),
        TEST(others_are_told_apart),           TEST(no_damage_is_taken_for_a_result),
        TEST(what_does_not_add_up_is_refused), TEST(a_language_is_no_path),
        TEST(two_acts_in_a_turn_are_refused),  TEST(more_than_there_can_be_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
