/* Results under paths: which are found, in which order, and what is said of the rest. */
#include <cjson/cJSON.h>
#include <sys/stat.h>
#include <unistd.h>

#include "temporary.h"
#include "unit/played.h"

#include "base/file.h"
#include "report/results.h"

#include "base/banned.h"

static Findings findings;
static ResultsCounts counts;
static Text order; /* of what was taken: its alias and a comma */
static const char *folder;

static bool take(void *context, const Record *record, const Json *result) {
    (void)context;
    assert_string_equal(record->id, json_string(result, "id"));
    text_addf(&order, "%s,", record->alias ? record->alias : "-");
    return strcmp(record->alias ? record->alias : "", "last") != 0;
}

static int set_up(void **state) {
    (void)state;
    folder = temporary_folder("results");
    findings_init(&findings, LANG_EN);
    return folder == NULL;
}

static int tear_down(void **state) {
    (void)state;
    findings_release(&findings);
    results_counts_release(&counts);
    text_release(&order);
    return 0;
}

static void put(const char *name, const char *bytes) {
    char *path = path_join(folder, name);
    assert_int_equal(file_write(path, bytes, strlen(bytes)), FILE_OK);
    free(path);
}

/* A result of its own for each time. */
static void put_result(const char *name, const char *alias, int64_t started) {
    ResultInfo info = {.alias = alias, .started_ms = started, .ended_ms = started + 1000};
    Json *tree = played("chapeau", "goed", &info);
    Text text = {0};
    json_print(tree, 2, &text);
    put(name, text_cstr(&text));
    text_release(&text);
    json_free(tree);
}

static const char *taken(const char *name) {
    char *path = *name ? path_join(folder, name) : xstrdup(folder);
    const char *const paths[] = {path};
    text_clear(&order);
    results_counts_release(&counts);
    results_read(paths, 1, &findings, take, NULL, &counts);
    free(path);
    return text_cstr(&order);
}

static void make(const char *name) {
    char *path = path_join(folder, name);
    assert_int_equal(file_make_folder(path), FILE_OK);
    free(path);
}

static void all_below_a_folder_each_once(void **state) {
    (void)state;
    make("b");
    make("c/.hidden");
    put_result("z.json", "five", 5000);
    put_result("b/2.json", "two", 2000);
    put_result("b/10.json", "one", 1000);
    put_result("c/1.json", "again", 5000); /* the same play by another name: it is there already */
    put_result("c/.hidden/1.json", "never", 9000);
    put_result("a.txt", "never", 9000);
    put("c/inputs.json", "{\"schema\":\"klachtenspel.inputs/1\",\"inputs\":[]}");
    put("readme", "{");
    assert_string_equal(taken(""), "one,two,again,");
    assert_int_equal(counts.taken, 3);
    assert_int_equal(counts.doubles, 1);
    assert_int_equal(counts.passed, 1);
    assert_int_equal(counts.refused, 0);
    assert_int_equal(findings.count, 0);
    assert_string_equal(taken("b/2.json"), "two,");
    assert_string_equal(taken("a.txt"), "never,"); /* a file that is named, whatever its name */
}

static void what_is_damaged_is_named_and_the_rest_is_read(void **state) {
    (void)state;
    put_result("1.json", "one", 1000);
    put("2.json", "{\"schema\":");
    put("3.json", "[]");
    put_result("4.json", "four", 4000);
    Text text = {0};
    char *path = path_join(folder, "4.json");
    assert_int_equal(file_read(path, FILE_LIMIT_JSON, &text), FILE_OK);
    char *passed = strstr(text.bytes, "\"duration_ms\": ");
    assert_non_null(passed);
    passed[15] = passed[15] == '9' ? '8' : '9';
    put("5.json", text.bytes);
    put("6.json", "{\"schema\":\"klachtenspel.result/9\"}");
    put("7.json", "{\"schema\":\"klachtenspel.result/1\"}");
    assert_string_equal(taken(""), "one,four,");
    assert_int_equal(counts.refused, 5);
    assert_int_equal(findings.errors, 5);
    static const char *const ids[] = {"json", "json-schema", "result-changed", "json-future",
                                      "result-old"};
    for (int i = 0; i < 5; i++) {
        const char *name = path_base(findings.items[i].file);
        assert_int_equal(name[0], "23567"[i]);
        assert_int_equal(strncmp(findings.items[i].rule->id, ids[i], strlen(ids[i])), 0);
    }
    text_release(&text);
    free(path);
}

static void nothing_found_is_said(void **state) {
    (void)state;
    put("readme.txt", "hello");
    taken("");
    assert_int_equal(findings.count, 1);
    assert_string_equal(findings.items[0].rule->id, "no-results");
    taken("gone.json");
    assert_string_equal(findings.items[1].rule->id, "file-missing");
    assert_int_equal(findings_exit(&findings), 65);
}

static void links_lead_nowhere_twice(void **state) {
    (void)state;
    make("in");
    put_result("in/1.json", "one", 1000);
    char *from = path_join(folder, "in/round"), *file = path_join(folder, "in/2.json");
    char *to = path_join(folder, "in/1.json");
    assert_int_equal(symlink(folder, from), 0);
    assert_int_equal(symlink(to, file), 0);
    assert_string_equal(taken(""), "one,");
    assert_int_equal(counts.doubles, 1);
    free(from);
    free(file);
    free(to);
}

static void a_zip_is_read_where_it_is(void **state) {
    (void)state;
    put_result("b.json", "two", 2000);
    put_result("a.json", "one", 1000);
    put("c.json", "{");
    Text command = {0};
    text_addf(&command, "cd %s && zip -q all.zip b.json a.json c.json && rm *.json", folder);
    int code = system(text_cstr(&command));
    text_release(&command);
    if (code)
        skip();
    assert_string_equal(taken(""), "one,two,");
    assert_int_equal(counts.refused, 1);
    assert_non_null(strstr(findings.items[0].file, "all.zip/c.json"));
    put("no.zip", "PK no zip");
    taken("no.zip");
    assert_string_equal(findings.items[1].rule->id, "zip-broken");
}

static void who_takes_can_end_it(void **state) {
    (void)state;
    put_result("1.json", "one", 1000);
    put_result("2.json", "last", 2000);
    put_result("3.json", "three", 3000);
    assert_string_equal(taken(""), "one,last,");
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(all_below_a_folder_each_once), TEST(what_is_damaged_is_named_and_the_rest_is_read),
        TEST(nothing_found_is_said),        TEST(links_lead_nowhere_twice),
        TEST(a_zip_is_read_where_it_is),    TEST(who_takes_can_end_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
