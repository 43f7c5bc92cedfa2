/* Results and inputs: what is written, what is refused and why, and what verify notices. */
#include <cjson/cJSON.h>

#include "unit/hand_case.h"

#include "base/file.h"
#include "store/inputs.h"
#include "store/inputs_write.h"
#include "store/json.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/json_print.h"
#include "store/result.h"
#include "store/result_verify.h"

#include "base/banned.h"

#define MARK "{\"at_ms\":1000,\"mark\":{\"moment\":\"open\",\"line\":1,\"word\":3}}"
#define STRAY "{\"at_ms\":1500,\"mark\":{\"moment\":\"open\",\"line\":1,\"word\":5}}"
#define GO "{\"at_ms\":2000,\"continue\":true}"
#define SAID "{\"at_ms\":2500,\"say\":\"Weer niet? Vertel eens \\\"alles\\\".\"}"
#define HEARD "{\"at_ms\":5000,\"reply\":\"acknowledge\"}"
#define BACK "{\"at_ms\":6000,\"rewind\":4}"
#define JUDGED "{\"at_ms\":9000,\"judge\":{\"is\":\"complaint\",\"kind\":\"implicit\"}}"
#define OFFERED                                                                                    \
    "{\"at_ms\":12340,\"offer\":{\"remedies\":{\"apology\":0,\"refund\":20},\"hand_over\":null}}"

static const char whole_play[] =
    "{\"schema\":\"klachtenspel.inputs/1\",\"seed\":7,\"mode\":\"practice\",\"time_factor\":1,"
    "\"inputs\":[" MARK "," STRAY "," GO "," HEARD "," BACK "," JUDGED "," OFFERED "]}";

static Findings findings;
static Play *play;

static int set_up(void **state) {
    (void)state;
    findings_init(&findings, LANG_EN);
    play = begin(PLAY_PRACTICE);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    play_free(play);
    findings_release(&findings);
    return 0;
}

static cJSON *parse(const char *text) {
    cJSON *tree = json_parse(text, strlen(text), "x.json", &findings);
    if (!tree)
        fail_msg("%s: %s", findings.items[0].text, text);
    return tree;
}

/* Plays the file on `play`; the tree is to be deleted. */
static cJSON *play_whole(const char *text) {
    InputsFile file;
    cJSON *tree = parse(text);
    if (!inputs_open(tree, "x.json", &findings, &file))
        fail_msg("%s", findings.items[0].text);
    play_restart(play, file.setup);
    if (!inputs_play(&file, play, false, &findings))
        fail_msg("%s", findings.items[0].text);
    return tree;
}

static const char expected[] =
    "{\n"
    "  \"schema\": \"klachtenspel.result/2\",\n"
    "  \"id\": \"%s\",\n"
    "  \"program\": { \"name\": \"klachtenspel\", \"version\": \"" KLACHT_VERSION "\" },\n"
    "  \"case\": { \"id\": \"proef\", \"title\": \"Proef\", \"hash\": \"\", \"language\": \"nl\" "
    "},\n"
    "  \"house\": { \"hash\": \"\" },\n"
    "  \"player\": { \"alias\": \"rood-7\" },\n"
    "  \"mode\": \"practice\",\n"
    "  \"rewound\": true,\n"
    "  \"seed\": 7,\n"
    "  \"time_factor\": 1,\n"
    "  \"started\": \"2026-11-21T20:15:00.123Z\",\n"
    "  \"ended\": \"2026-11-21T20:15:12.463Z\",\n"
    "  \"duration_ms\": 12340,\n"
    "  \"ending\": { \"moment\": \"blij\", \"outcome\": \"delighted\" },\n"
    "  \"passed\": true,\n"
    "  \"scores\": { \"recognition\": 70, \"empathy\": 100, \"speed\": 100, \"mandate\": 97, "
    "\"total\": 91.6 },\n"
    "  \"weights\": { \"recognition\": 25, \"empathy\": 30, \"speed\": 15, \"mandate\": 30 },\n";

static const char expected_turn[] =
    "    {\n"
    "      \"moment\": \"open\",\n"
    "      \"at_ms\": 0,\n"
    "      \"lines\": 2,\n"
    "      \"signals\": [ { \"id\": \"weer\", \"kind\": \"implicit\", \"marked\": true } ],\n"
    "      \"decoys\": [ { \"id\": \"met Jansen\", \"marked\": false } ],\n"
    "      \"either\": [],\n"
    "      \"stray\": [ { \"line\": 1, \"words\": [5, 5] } ],\n"
    "      \"reply\": { \"id\": \"acknowledge\", \"acts\": [\"acknowledge\"], \"empathy\": 2 },\n"
    "      \"thinking_ms\": 3000,\n"
    "      \"allowed_ms\": 16742.86,\n"
    "      \"trust\": [50, 58],\n"
    "      \"patience\": [60, 75],\n"
    "      \"mood\": \"glad\"\n"
    "    },\n";

static const char expected_end[] =
    "      \"offer\": { \"remedies\": { \"apology\": 0, \"refund\": 20 }, \"hand_over\": null, "
    "\"score\": 97 },\n";

static const ResultInfo info = {
    .alias = "rood-7", .started_ms = 1795292100123, .ended_ms = 1795292112463};

static void writes_as_documented(void **state) {
    (void)state;
    cJSON_Delete(play_whole(whole_play));
    Text text = {0}, head = {0};
    result_text(play, &info, &text);
    cJSON *tree = parse(text.bytes);
    text_addf(&head, expected, json_string(tree, "id"));
    if (strncmp(text.bytes, head.bytes, head.len) != 0)
        assert_string_equal(text.bytes, head.bytes);
    assert_non_null(strstr(text.bytes, expected_turn));
    assert_non_null(strstr(text.bytes, expected_end));
    assert_non_null(strstr(text.bytes, "    { \"at_ms\": 6000, \"rewind\": 4 },\n"));
    cJSON_Delete(tree);
    text_release(&head);
    text_release(&text);
}

static void the_id_is_of_all_but_the_player(void **state) {
    (void)state;
    cJSON_Delete(play_whole(whole_play));
    ResultInfo other = info;
    cJSON *first = result_tree(play, &info);
    other.alias = NULL;
    cJSON *second = result_tree(play, &other);
    other.ended_ms++;
    cJSON *third = result_tree(play, &other);
    assert_string_equal(json_string(first, "id"), json_string(second, "id"));
    assert_string_not_equal(json_string(first, "id"), json_string(third, "id"));
    assert_null(json_get(second, "player"));
    cJSON_Delete(first);
    cJSON_Delete(second);
    cJSON_Delete(third);
}

static void a_clock_that_is_off_is_null(void **state) {
    (void)state;
    char text[sizeof whole_play + 16], *at;
    snprintf(text, sizeof text, "%s", whole_play);
    at = strstr(text, "\"time_factor\":1,");
    Text changed = {0};
    text_add_bytes(&changed, text, (size_t)(at - text));
    text_addf(&changed, "\"time_factor\":\"off\",%s", at + strlen("\"time_factor\":1,"));
    cJSON_Delete(play_whole(changed.bytes));
    cJSON *tree = result_tree(play, &info);
    assert_string_equal(json_string(tree, "time_factor"), "off");
    assert_true(cJSON_IsNull(json_get(json_get(tree, "turns")->child, "allowed_ms")));
    cJSON_Delete(tree);
    text_release(&changed);
}

/* A result is an inputs file too, and verify accepts it; one changed digit and it does not. */
static void verify_notices_every_digit(void **state) {
    (void)state;
    cJSON_Delete(play_whole(whole_play));
    Text text = {0}, differences = {0};
    result_text(play, &info, &text);
    cJSON *tree = play_whole(text.bytes);
    assert_int_equal(result_verify(tree, play, LANG_EN, &differences), 0);
    assert_int_equal(differences.len, 0);
    cJSON_Delete(tree);
    const char *alias = strstr(text.bytes, "rood-7") + 5;
    int digits = 0;
    for (char *c = text.bytes; *c; c++) {
        InputsFile file;
        if (*c < '0' || *c > '9' || c == alias)
            continue;
        char old = *c;
        *c = old == '9' ? '8' : (char)(old + 1);
        Findings own;
        findings_init(&own, LANG_EN);
        tree = json_parse(text.bytes, text.len, "x.json", &own);
        if (tree && inputs_open(tree, "x.json", &own, &file)) {
            play_restart(play, file.setup);
            text_clear(&differences);
            if (inputs_play(&file, play, false, &own) &&
                !result_verify(tree, play, LANG_EN, &differences))
                fail_msg("not noticed: %.40s", c - 20);
        }
        digits++;
        cJSON_Delete(tree);
        findings_release(&own);
        *c = old;
    }
    assert_true(digits > 200);
    text_release(&text);
    text_release(&differences);
}

static void verify_names_what_differs(void **state) {
    (void)state;
    cJSON_Delete(play_whole(whole_play));
    cJSON *tree = result_tree(play, &info);
    Text said = {0};
    cJSON *scores = cJSON_GetObjectItemCaseSensitive(tree, "scores");
    cJSON *turn = cJSON_GetObjectItemCaseSensitive(tree, "turns")->child;
    cJSON_ReplaceItemInObjectCaseSensitive(scores, "total", cJSON_CreateNumber(95));
    cJSON_ReplaceItemInArray(cJSON_GetObjectItemCaseSensitive(turn, "trust"), 1,
                             cJSON_CreateNumber(60));
    cJSON_DeleteItemFromObjectCaseSensitive(turn, "mood");
    cJSON_AddTrueToObject(turn, "extra");
    cJSON_ReplaceItemInObjectCaseSensitive(tree, "passed", cJSON_CreateFalse());
    assert_int_equal(result_verify(tree, play, LANG_EN, &said), 6);
    static const char *const wanted[] = {
        "the total: 95 in the file, 91.6 in the replay\n",
        "turn 1, trust afterwards: 60 in the file, 58 in the replay\n",
        "turn 1, the mood afterwards: missing in the file, blij in the replay\n",
        "turn 1, ‘extra’: yes in the file, nothing in the replay\n",
        "passed: no in the file, yes in the replay\n",
        "The mark (id) does not belong to what stands in the file",
    };
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (!strstr(text_cstr(&said), wanted[i]))
            fail_msg("%s is not in %s", wanted[i], text_cstr(&said));
    text_release(&said);
    cJSON_Delete(tree);
}

static void the_inputs_of_a_play_come_back(void **state) {
    (void)state;
    Text first = {0}, second = {0};
    const char *then = strstr(whole_play, HEARD);
    text_add_bytes(&first, whole_play, (size_t)(then - whole_play));
    text_addf(&first, "%s,%s", SAID, then);
    strstr(first.bytes, BACK)[strlen(BACK) - 2] = '5'; /* one input more */
    cJSON_Delete(play_whole(first.bytes));
    text_clear(&first);
    cJSON *tree = inputs_tree(play);
    json_print(tree, 2, &first);
    cJSON_Delete(tree);
    cJSON_Delete(play_whole(first.bytes));
    tree = inputs_tree(play);
    json_print(tree, 2, &second);
    cJSON_Delete(tree);
    assert_string_equal(first.bytes, second.bytes);
    assert_non_null(strstr(first.bytes, "\"say\": \"Weer niet? Vertel eens \\\"alles\\\".\""));
    text_release(&first);
    text_release(&second);
}

static void check_open(const char *text, const char *rule, const char *words) {
    InputsFile file;
    Findings own;
    findings_init(&own, LANG_EN);
    cJSON *tree = parse(text);
    bool open = inputs_open(tree, "x.json", &own, &file);
    if (open != !rule)
        fail_msg("%s: %s", open ? "opened" : own.items[0].text, text);
    assert_int_equal(own.count, rule ? 1 : 0);
    if (rule) {
        assert_string_equal(own.items[0].rule->id, rule);
        if (!strstr(own.items[0].text, words))
            fail_msg("%s: %s", own.items[0].text, text);
    }
    cJSON_Delete(tree);
    findings_release(&own);
}

#define INPUTS "{\"schema\":\"klachtenspel.inputs/1\""
#define RESULT "{\"schema\":\"klachtenspel.result/2\""
#define REST ",\"inputs\":[]}"

static void files_of_another_form_are_refused(void **state) {
    (void)state;
    check_open(INPUTS REST, NULL, "");
    check_open(INPUTS ",\"seed\":0,\"mode\":\"practice\",\"time_factor\":\"off\",\"language\":"
                      "\"en\"" REST,
               NULL, "");
    check_open("7", "json-schema", "schema");
    check_open("[]", "json-schema", "schema");
    check_open("{\"formaat\":999999}", "json-schema", "schema");
    check_open("{\"schema\":7" REST, "json-schema", "schema");
    check_open("{\"schema\":\"klachtenspel.votes/1\"" REST, "json-schema", "votes");
    check_open("{\"schema\":\"klachtenspel.inputs/2\"" REST, "json-future", "inputs/2");
    check_open("{\"schema\":\"klachtenspel.result/10\"" REST, "json-future", "result/10");
    check_open(INPUTS "}", "inputs-field", "inputs");
    check_open(INPUTS ",\"inputs\":{}}", "inputs-field", "inputs");
    check_open(INPUTS ",\"seed\":-1" REST, "inputs-field", "seed");
    check_open(INPUTS ",\"seed\":1.5" REST, "inputs-field", "seed");
    check_open(INPUTS ",\"seed\":\"7\"" REST, "inputs-field", "seed");
    check_open(INPUTS ",\"seed\":null" REST, "inputs-field", "seed");
    check_open(INPUTS ",\"seed\":9007199254740992" REST, "inputs-field", "seed");
    check_open(INPUTS ",\"mode\":\"exam\"" REST, "inputs-field", "mode");
    check_open(INPUTS ",\"time_factor\":0" REST, "inputs-field", "time_factor");
    check_open(INPUTS ",\"time_factor\":\"on\"" REST, "inputs-field", "time_factor");
    check_open(INPUTS ",\"language\":\"../nl\"" REST, "inputs-field", "language");
    check_open(RESULT REST, "inputs-field", "case");
    check_open(RESULT ",\"case\":{\"id\":\"x\",\"language\":\"nl\"}" REST, "inputs-field",
               "case.hash");
}

/* Every well-formed file of the corpus is one clear finding, and no crash. */
static void the_corpus_is_not_ours(void **state) {
    (void)state;
    char **names;
    int count, seen = 0;
    assert_int_equal(file_names(KLACHT_TESTS "/json", &names, &count), FILE_OK);
    for (int i = 0; i < count; i++) {
        Findings own;
        InputsFile file;
        int code;
        char *path = path_join(KLACHT_TESTS "/json", names[i]);
        findings_init(&own, LANG_NL);
        cJSON *tree = strstr(names[i], ".json") ? json_read(path, &own, &code) : NULL;
        if (tree) {
            assert_false(inputs_open(tree, path, &own, &file));
            assert_int_equal(own.count, 1);
            seen++;
        }
        cJSON_Delete(tree);
        findings_release(&own);
        free(path);
    }
    names_free(names, count);
    assert_true(seen > 20);
}

/* The last of the inputs is refused, with these words in the text and in the remedy. */
static void check_input(PlayMode mode, const char *inputs, const char *text, const char *fix) {
    Findings own;
    findings_init(&own, LANG_EN);
    cJSON *tree = parse(inputs), *input;
    int number = 0;
    play_restart(play, (PlaySetup){.seed = 1, .mode = mode, .time_factor = 1});
    bool good = true;
    cJSON_ArrayForEach(input, tree) {
        assert_true(good);
        good = input_step(input, ++number, "x.json", play, &own);
    }
    assert_false(good);
    assert_int_equal(own.count, 1);
    char named[32];
    snprintf(named, sizeof named, "input %d", number);
    const Finding *f = &own.items[0];
    if (!strstr(f->text, named) || !strstr(f->text, text) || !strstr(f->fix, fix))
        fail_msg("%s: %s / %s", inputs, f->text, f->fix);
    int kept;
    play_inputs(play, &kept);
    assert_int_equal(kept, number - 1);
    cJSON_Delete(tree);
    findings_release(&own);
}

static void impossible_inputs_say_what_was_possible(void **state) {
    (void)state;
    static const char *const rows[][3] = {
        {"[" HEARD "]", "“reply” is not possible", "continue; mark in “open”: line 1 (word 1–7)"},
        {"[" GO "," HEARD "]", "“acknowledge” is not offered", "reply explain, script"},
        {"[" GO ",{\"at_ms\":3000,\"reply\":\"x\"}]", "“x” is no reply", "reply explain, script"},
        {"[" GO "," GO "]", "“continue” is not possible", "reply explain"},
        {"[" MARK ",{\"at_ms\":1,\"continue\":true}]", "at_ms is 1, but", "continue"},
        {"[{\"at_ms\":0,\"mark\":{\"moment\":\"open\",\"line\":1,\"word\":8}}]", "no word 8",
         "word 1–7"},
        {"[{\"at_ms\":0,\"mark\":{\"moment\":\"open\",\"line\":2,\"word\":1}}]", "line 2 is not",
         "line 1"},
        {"[{\"at_ms\":0,\"mark\":{\"moment\":\"open\",\"line\":0,\"word\":1}}]", "no line 0", ""},
        {"[{\"at_ms\":0,\"mark\":{\"moment\":\"chat\",\"line\":1,\"word\":1}}]",
         "“chat” but “open”", ""},
        {"[" MARK "," GO "," HEARD ",{\"at_ms\":9000,\"judge\":{\"is\":\"x\"}}]",
         "“x” is no category", "is complaint, question, request; kind explicit, implicit"},
        {"[" MARK "," GO "," HEARD
         ",{\"at_ms\":9000,\"judge\":{\"is\":\"complaint\",\"kind\":\"x\"}}]",
         "kind “x”", "kind explicit"},
        {"[" MARK "," GO "," HEARD
         ",{\"at_ms\":9000,\"judge\":{\"is\":\"question\",\"kind\":\"explicit\"}}]",
         "kind “explicit” does not go with “question”", "is complaint"},
        {"[" MARK "," GO "," HEARD "," JUDGED
         ",{\"at_ms\":9000,\"offer\":{\"remedies\":{\"gift\":0},\"hand_over\":null}}]",
         "“gift”", "apology 0, refund 20/40; hand_over null, warm, cold"},
        {"[" MARK "," GO "," HEARD "," JUDGED
         ",{\"at_ms\":9000,\"offer\":{\"remedies\":{\"refund\":21},\"hand_over\":null}}]",
         "no amount of “refund”", "refund 20/40"},
        {"[" MARK "," GO "," HEARD "," JUDGED
         ",{\"at_ms\":9000,\"offer\":{\"remedies\":{\"refund\":20},\"hand_over\":\"warm\"}}]",
         "“refund” cannot go with a hand-over", "offer"},
        {"[" MARK "," GO "," HEARD "," JUDGED "," OFFERED ",{\"at_ms\":20000,\"continue\":true}]",
         "the story has ended", "nothing more"},
        {"[{\"at_ms\":0,\"rewind\":0}]", "practice only", "continue"},
        {"[7]", "form", "continue"},
        {"[{}]", "form", "continue"},
        {"[{\"at_ms\":0}]", "form", "continue"},
        {"[{\"at_ms\":0,\"continue\":true,\"reply\":\"x\"}]", "form", "one act"},
        {"[{\"continue\":true}]", "at_ms", "continue"},
        {"[{\"at_ms\":-1,\"continue\":true}]", "at_ms", "continue"},
        {"[{\"at_ms\":0.5,\"continue\":true}]", "at_ms", "continue"},
        {"[{\"at_ms\":0,\"continue\":1}]", "form", "\"continue\": true"},
        {"[{\"at_ms\":0,\"sing\":1}]", "“sing” is no act", "continue"},
        {"[{\"at_ms\":0,\"mark\":{\"moment\":\"open\",\"line\":\"1\",\"word\":1}}]", "form",
         "\"mark\""},
        {"[{\"at_ms\":0,\"mark\":{\"moment\":\"open\",\"line\":1,\"word\":1,\"x\":1}}]", "form",
         "\"mark\""},
        {"[{\"at_ms\":0,\"offer\":{\"remedies\":[]}}]", "form", "\"offer\""},
        {"[{\"at_ms\":0,\"reply\":3}]", "form", "\"reply\""},
        {"[{\"at_ms\":0,\"judge\":\"complaint\"}]", "form", "\"judge\""},
        {"[{\"at_ms\":0,\"say\":3}]", "form", "\"say\""},
        {"[" SAID "]", "“say” is not possible", "continue; mark"},
        {"[" GO "," SAID "," SAID "]", "was said here already", "reply explain, script"},
        {"[" GO ",{\"at_ms\":2500,\"reply\":\"x\"}]", "“x” is no reply", "script; say"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_input(PLAY_ASSESSMENT, rows[i][0], rows[i][1], rows[i][2]);
    check_input(PLAY_PRACTICE, "[" MARK ",{\"at_ms\":2000,\"rewind\":2}]", "rewinding to that",
                "rewind 0–1");
}

static void a_list_that_stops_is_refused(void **state) {
    (void)state;
    InputsFile file;
    cJSON *tree = parse(INPUTS ",\"inputs\":[" MARK "," GO "]}");
    assert_true(inputs_open(tree, "x.json", &findings, &file));
    play_restart(play, file.setup);
    assert_true(inputs_play(&file, play, true, &findings));
    play_restart(play, file.setup);
    assert_false(inputs_play(&file, play, false, &findings));
    assert_string_equal(findings.items[0].rule->id, "inputs-stop");
    assert_non_null(strstr(findings.items[0].text, "after input 2"));
    assert_non_null(strstr(findings.items[0].fix, "reply acknowledge, explain, script"));
    cJSON_Delete(tree);
}

static void a_failing_function_is_named(void **state) {
    (void)state;
    cJSON *tree = parse("[" GO ",{\"at_ms\":5000,\"reply\":\"script\"}]");
    play_restart(play, (PlaySetup){.seed = 1, .time_factor = 1});
    assert_true(input_step(tree->child, 1, "x.json", play, &findings));
    broken = true;
    assert_false(input_step(tree->child->next, 2, "x.json", play, &findings));
    assert_string_equal(findings.items[0].rule->id, "input-script");
    assert_non_null(strstr(findings.items[0].text, "case.lua:9: stuk"));
    cJSON_Delete(tree);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(writes_as_documented),
        TEST(the_id_is_of_all_but_the_player),
        TEST(a_clock_that_is_off_is_null),
        TEST(verify_notices_every_digit),
        TEST(verify_names_what_differs),
        TEST(the_inputs_of_a_play_come_back),
        TEST(files_of_another_form_are_refused),
        TEST(the_corpus_is_not_ours),
        TEST(impossible_inputs_say_what_was_possible),
        TEST(a_list_that_stops_is_refused),
        TEST(a_failing_function_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
