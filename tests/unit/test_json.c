/* The strict reader and the printer of JSON. */
#include <cjson/cJSON.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "store/json.h"
#include "store/json_file.h"
#include "store/json_parse.h"
#include "store/json_print.h"

#include "base/banned.h"

/* Every file of tests/json: n_ is refused with a place, y_ and s_ are JSON, i_ may be either. */
static void judges_the_corpus(void **state) {
    (void)state;
    char **names;
    int count, refused = 0, parsed = 0;
    assert_int_equal(file_names(KLACHT_TESTS "/json", &names, &count), FILE_OK);
    for (int i = 0; i < count; i++) {
        if (!strstr(names[i], ".json"))
            continue;
        Findings findings;
        findings_init(&findings, LANG_NL);
        char *path = path_join(KLACHT_TESTS "/json", names[i]);
        int code = -1;
        cJSON *tree = json_read(path, &findings, &code);
        bool good = (names[i][0] == 'n') ? !tree : (names[i][0] != 'i') ? tree != NULL : true;
        if (!good)
            fail_msg("%s was %s", names[i], tree ? "parsed" : "refused");
        assert_int_equal(findings.count, tree ? 0 : 1);
        assert_int_equal(code, tree ? 0 : 65);
        if (!tree) {
            assert_true(findings.items[0].line >= 1 && findings.items[0].column >= 1);
            assert_true(*findings.items[0].fix);
        }
        refused += !tree;
        parsed += tree != NULL;
        cJSON_Delete(tree);
        free(path);
        findings_release(&findings);
    }
    names_free(names, count);
    assert_true(refused >= 65 && parsed >= 25);
}

static void check(const char *text, size_t len, const char *rule, int line, int column) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    cJSON *tree = json_parse(text, len, "x.json", &findings);
    if (rule) {
        if (tree || findings.count != 1)
            fail_msg("not refused: %s", text);
        if (strcmp(findings.items[0].rule->id, rule) != 0)
            fail_msg("%s: %s instead of %s", text, findings.items[0].rule->id, rule);
        assert_int_equal(findings.items[0].line, line);
        assert_int_equal(findings.items[0].column, column);
    } else if (!tree || findings.count) {
        fail_msg("refused: %s", text);
    }
    cJSON_Delete(tree);
    findings_release(&findings);
}

static void says_where_and_what(void **state) {
    (void)state;
    static const struct {
        const char *text, *rule;
        int line, column;
    } rows[] = {
        {"", "json-empty", 1, 1},
        {" \n ", "json-empty", 2, 2},
        {"{\"a\":1,\n \"a\":2}", "json-duplicate", 2, 2},
        {"{\"score\":1,\"\\u0073core\":2}", "json-duplicate", 1, 12},
        {"[{\"a\":1},{\"a\":1}]", NULL, 0, 0},
        {"{\"a\":{\"a\":1}}", NULL, 0, 0},
        {"{\"a\":1,\"A\":2}", NULL, 0, 0},
        {"[1,]", "json-syntax", 1, 4},
        {"{\"a\":1,}", "json-syntax", 1, 8},
        {"{a:1}", "json-syntax", 1, 2},
        {"[1 2]", "json-syntax", 1, 4},
        {"[é]", "json-syntax", 1, 2},
        {"[\"é\" x", "json-syntax", 1, 6},
        {"[01]", "json-number", 1, 2},
        {"[1.]", "json-number", 1, 2},
        {"[.5]", "json-syntax", 1, 2},
        {"[+1]", "json-syntax", 1, 2},
        {"[-]", "json-number", 1, 2},
        {"[1e]", "json-number", 1, 2},
        {"[1_0]", "json-number", 1, 2},
        {"[0x10]", "json-number", 1, 2},
        {"[1e999]", "json-number", 1, 2},
        {"[-0, 0e0, 1E+2, 1.5e-3]", NULL, 0, 0},
        {"[1e-999]", NULL, 0, 0},
        {"[-0.0000000000000000000000000000000000000000000000000000000000000000000000001]", NULL, 0,
         0},
        {"[NaN]", "json-syntax", 1, 2},
        {"[tru]", "json-syntax", 1, 2},
        {"[true1]", "json-syntax", 1, 6},
        {"tru", "json-truncated", 1, 4},
        {"[1", "json-truncated", 1, 3},
        {"{\"a\":", "json-truncated", 1, 6},
        {"\"ab", "json-truncated", 1, 4},
        {"\"\\u12", "json-truncated", 1, 6},
        {"1 2", "json-after-end", 1, 3},
        {"{} }", "json-after-end", 1, 4},
        {"\"a\tb\"", "json-control", 1, 3},
        {"\"\\x\"", "json-escape", 1, 2},
        {"\"\\uZZZZ\"", "json-escape", 1, 2},
        {"\"\\ud800\"", "json-surrogate", 1, 2},
        {"\"\\ud800\\u0041\"", "json-surrogate", 1, 2},
        {"\"\\udc00\\ud800\"", "json-surrogate", 1, 2},
        {"\"\\u0000\"", "json-nul", 1, 2},
        {"\"\xC0\x80\"", "json-utf8", 1, 2},
        {"\"\xED\xA0\x80\"", "json-utf8", 1, 2},
        {"{}\xFF", "json-utf8", 1, 3},
        {"\xFF\xFE{", "json-utf8", 1, 1},
        {"\xEF\xBB\xBF{}", "json-bom", 1, 1},
        {"[1]\f", "json-after-end", 1, 4},
        {"\"\\ud83d\\ude00 \\\" \\\\ \\/ \\b\\f\\n\\r\\t\"", NULL, 0, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(rows[i].text, strlen(rows[i].text), rows[i].rule, rows[i].line, rows[i].column);
    check("{}\0", 3, "json-after-end", 1, 3);
    check("[\"a\0b\"]", 7, "json-control", 1, 4);
}

static void bounds_depth_and_number(void **state) {
    (void)state;
    Text text = {0};
    for (int i = 0; i < JSON_DEPTH; i++)
        text_add_char(&text, '[');
    for (int i = 0; i < JSON_DEPTH; i++)
        text_add_char(&text, ']');
    check(text.bytes, text.len, NULL, 0, 0);
    text_clear(&text);
    for (int i = 0; i < 200000; i++)
        text_add(&text, "{\"a\":");
    check(text.bytes, text.len, "json-depth", 1, JSON_DEPTH * 5 + 1);
    text_clear(&text);
    text_add(&text, "[0");
    for (int i = 0; i < JSON_MOST_VALUES; i++)
        text_add(&text, ",0");
    text_add(&text, "]");
    check(text.bytes, text.len, "json-many", 1, JSON_MOST_VALUES * 2);
    text_clear(&text);
    text_add(&text, "{");
    for (int i = 0; i < 100000; i++)
        text_addf(&text, "\"key%d\":1,", i);
    size_t len = text.len;
    text_add(&text, "\"key77\":1}");
    check(text.bytes, text.len, "json-duplicate", 1, (int)len + 1);
    text_release(&text);
}

static void prints(const char *from, int decimals, const char *pretty, const char *compact) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    cJSON *tree = json_parse(from, strlen(from), "x", &findings);
    assert_non_null(tree);
    Text out = {0};
    json_print(tree, decimals, &out);
    assert_string_equal(text_cstr(&out), pretty);
    text_clear(&out);
    json_print_compact(tree, decimals, &out);
    assert_string_equal(text_cstr(&out), compact);
    cJSON *again = json_parse(out.bytes, out.len, "x", &findings);
    assert_non_null(again);
    cJSON_Delete(again);
    cJSON_Delete(tree);
    text_release(&out);
    findings_release(&findings);
}

static void prints_as_results_do(void **state) {
    (void)state;
    prints(
        "{\"a\":[1,2],\"b\":{\"c\":[{\"d\":true}],\"e\":{},\"f\":[]}}", 2,
        "{\n  \"a\": [1, 2],\n  \"b\": { \"c\": [ { \"d\": true } ], \"e\": {}, \"f\": [] }\n}\n",
        "{\"a\":[1,2],\"b\":{\"c\":[{\"d\":true}],\"e\":{},\"f\":[]}}");
    prints(
        "[0.125, -0.125, 83.3333, 2.675, 1e20, 5, -0, 0.001]", 2,
        "[\n  0.13,\n  -0.13,\n  83.33,\n  2.68,\n  100000000000000000000,\n  5,\n  0,\n  0\n]\n",
        "[0.13,-0.13,83.33,2.68,100000000000000000000,5,0,0]");
    prints("[0.1,0.30000000000000004,1e-7,null]", JSON_SHORTEST,
           "[\n  0.1,\n  0.30000000000000004,\n  1e-07,\n  null\n]\n",
           "[0.1,0.30000000000000004,1e-07,null]");
    prints("\"a\\\"\\\\\\u0001\\n\\u007f é 😀\"", 2, "\"a\\\"\\\\\\u0001\\n\\u007f é 😀\"\n",
           "\"a\\\"\\\\\\u0001\\n\\u007f é 😀\"");
}

/* Nothing goes over the hundredth column that could be broken, and what fits is not broken. */
static void breaks_at_the_width(void **state) {
    (void)state;
    for (int n = 80; n < 100; n++) {
        cJSON *tree = cJSON_CreateObject(), *inner = cJSON_AddArrayToObject(tree, "k");
        char word[128];
        memset(word, 'x', sizeof word);
        word[n] = '\0';
        cJSON_AddItemToArray(inner, cJSON_CreateString(word));
        Text out = {0};
        json_print(tree, 2, &out);
        /* `  "k": ["` and `"]` take 11 columns, and a comma may follow */
        assert_int_equal(strstr(text_cstr(&out), "[\"") != NULL, n + 11 <= 99);
        text_release(&out);
        cJSON_Delete(tree);
    }
}

static void prints_bytes_that_are_no_text(void **state) {
    (void)state;
    cJSON *tree = cJSON_CreateString("a\xFF\xC3(");
    Text out = {0};
    json_print_compact(tree, 2, &out);
    assert_string_equal(text_cstr(&out), "\"a\xEF\xBF\xBD\xEF\xBF\xBD(\"");
    text_release(&out);
    cJSON_Delete(tree);
}

static void gets_fields_by_type(void **state) {
    (void)state;
    Findings findings;
    findings_init(&findings, LANG_EN);
    const char *text = "{\"s\":\"x\",\"n\":2.5,\"i\":7,\"S\":1}";
    cJSON *tree = json_parse(text, strlen(text), "x", &findings);
    double value = 0;
    assert_string_equal(json_string(tree, "s"), "x");
    assert_null(json_string(tree, "n"));
    assert_null(json_get(tree, "N"));
    assert_true(json_number(tree, "n", &value) && value > 2.4 && value < 2.6);
    assert_false(json_integer(tree, "n", 0, 9, &value));
    assert_true(json_integer(tree, "i", 0, 9, &value) && value > 6.9 && value < 7.1);
    assert_false(json_integer(tree, "i", 8, 9, &value));
    assert_false(json_integer(tree, "s", 0, 9, &value));
    assert_null(json_get(NULL, "s"));
    cJSON_Delete(tree);
    findings_release(&findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(judges_the_corpus),       cmocka_unit_test(says_where_and_what),
        cmocka_unit_test(bounds_depth_and_number), cmocka_unit_test(prints_as_results_do),
        cmocka_unit_test(breaks_at_the_width),     cmocka_unit_test(prints_bytes_that_are_no_text),
        cmocka_unit_test(gets_fields_by_type),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
