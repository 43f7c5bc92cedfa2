/* The sandbox: every hostile snippet ends in one finding, and a file sees exactly these names. */
#include "unit/support.h"

#include "base/file.h"
#include "script/format/visible.h"
#include "script/script.h"

#include "base/banned.h"

enum { ENDLESS_MS = 100 /* what never ends need not use all the time that a file has */ };

static HouseFile house;

static int open_house(void **state) {
    (void)state;
    static const char text[] = "category \"complaint\" { label = \"klacht\" }\n"
                               "kind \"implicit\" { label = \"impliciet\" }\n"
                               "act \"probe\" { label = \"doorvragen\", empathy = 1 }\n"
                               "remedy \"apology\" { label = \"excuses\" }\n"
                               "role \"desk\" { label = \"balie\", may = { \"apology\" } }\n";
    Findings findings;
    findings_init(&findings, LANG_NL);
    bool fine = script_load_house_text(text, sizeof text - 1, "house.lua", NULL, &findings, &house);
    findings_print(&findings, stderr, false);
    findings_release(&findings);
    return fine ? 0 : -1;
}

static int close_house(void **state) {
    (void)state;
    house_file_release(&house);
    return 0;
}

/* One finding, an error, with a line; never a scenario. */
static void check_refused(const char *path) {
    Findings findings;
    CaseFile file;
    findings_init(&findings, LANG_NL);
    script_less_time(ENDLESS_MS);
    bool loaded = script_load_case(path, "x", &house.house, NULL, &findings, &file);
    if (loaded || findings.count != 1 || findings.errors != 1 || findings.items[0].line < 1) {
        findings_print(&findings, stderr, false);
        fail_msg("%s: %s, %d findings, %d errors", path, loaded ? "loaded" : "refused",
                 findings.count, findings.errors);
    }
    script_less_time(0);
    findings_release(&findings);
}

static void check_folder(const char *folder) {
    char **names;
    int count, checked = 0;
    assert_int_equal(file_names(folder, &names, &count), FILE_OK);
    for (int i = 0; i < count; i++) {
        size_t len = strlen(names[i]);
        if (len < 5 || strcmp(names[i] + len - 4, ".lua") != 0)
            continue;
        char *path = path_join(folder, names[i]);
        check_refused(path);
        free(path);
        checked++;
    }
    names_free(names, count);
    assert_true(checked > 10);
}

static void test_snippets(void **state) {
    (void)state;
    check_folder(KLACHT_TESTS "/sandbox/lua");
    check_folder(KLACHT_TESTS "/sandbox/own");
}

static void test_large_sources(void **state) {
    (void)state;
    char folder[] = "/tmp/klacht-big-XXXXXX", command[600];
    assert_non_null(mkdtemp(folder));
    snprintf(command, sizeof command, "sh '%s/sandbox/gen_big.sh' %s", KLACHT_TESTS, folder);
    assert_int_equal(system(command), 0);
    check_folder(folder);
    snprintf(command, sizeof command, "rm -r %s", folder);
    assert_int_equal(system(command), 0);
}

static void test_visible_names(void **state) {
    (void)state;
    static const char *const expected[] = {"act",
                                           "assert",
                                           "case",
                                           "category",
                                           "colleague",
                                           "costs",
                                           "customer",
                                           "decoy",
                                           "definition",
                                           "either",
                                           "ending",
                                           "error",
                                           "family",
                                           "go",
                                           "ipairs",
                                           "item",
                                           "judge",
                                           "kind",
                                           "math",
                                           "math.abs",
                                           "math.acos",
                                           "math.asin",
                                           "math.atan",
                                           "math.ceil",
                                           "math.cos",
                                           "math.deg",
                                           "math.exp",
                                           "math.floor",
                                           "math.fmod",
                                           "math.huge",
                                           "math.log",
                                           "math.max",
                                           "math.maxinteger",
                                           "math.min",
                                           "math.mininteger",
                                           "math.modf",
                                           "math.pi",
                                           "math.rad",
                                           "math.sin",
                                           "math.sqrt",
                                           "math.tan",
                                           "math.tointeger",
                                           "math.type",
                                           "math.ult",
                                           "moment",
                                           "mood",
                                           "narrator",
                                           "notice",
                                           "off",
                                           "offer",
                                           "pace",
                                           "pairs",
                                           "pass",
                                           "reading",
                                           "remedy",
                                           "reply",
                                           "role",
                                           "rule",
                                           "select",
                                           "set",
                                           "signal",
                                           "stray",
                                           "string",
                                           "string.format",
                                           "string.len",
                                           "string.lower",
                                           "string.sub",
                                           "string.upper",
                                           "table",
                                           "table.concat",
                                           "table.insert",
                                           "table.remove",
                                           "table.unpack",
                                           "theme",
                                           "thought",
                                           "tonumber",
                                           "tostring",
                                           "type",
                                           "utf8",
                                           "utf8.char",
                                           "utf8.codepoint",
                                           "utf8.codes",
                                           "utf8.len",
                                           "utf8.offset",
                                           "weights"};
    int count;
    char **names = script_visible_globals(&count);
    for (int i = 0; i < count && i < (int)(sizeof expected / sizeof *expected); i++)
        assert_string_equal(names[i], expected[i]);
    assert_int_equal(count, (int)(sizeof expected / sizeof *expected));
    for (int i = 0; i < count; i++)
        free(names[i]);
    free(names);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_snippets),
        cmocka_unit_test(test_large_sources),
        cmocka_unit_test(test_visible_names),
    };
    return cmocka_run_group_tests(tests, open_house, close_house);
}
