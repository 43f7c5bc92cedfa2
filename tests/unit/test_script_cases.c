/* Good cases load without a finding; each bad one gives the one finding that its last line names:
 * `-- load: LINE RULE`. */
#include "unit/support.h"

#include "base/file.h"
#include "script/script.h"

#include "base/banned.h"

static HouseFile house;

static int open_house(void **state) {
    (void)state;
    Findings findings;
    findings_init(&findings, LANG_NL);
    bool fine = script_load_house(KLACHT_TESTS "/cases/house.lua", NULL, &findings, &house);
    findings_print(&findings, stderr, false);
    findings_release(&findings);
    return fine ? 0 : -1;
}

static int close_house(void **state) {
    (void)state;
    house_file_release(&house);
    return 0;
}

/* What the last line of a file asks for; false when it asks for nothing. */
static bool expectation(const char *path, int *line, char rule[64]) {
    Text text = {0};
    if (file_read(path, FILE_LIMIT_SOURCE, &text) != FILE_OK)
        return false;
    const char *found = strstr(text_cstr(&text), "\n-- load: ");
    char *end = NULL;
    if (found) {
        *line = (int)strtol(found + 10, &end, 10);
        snprintf(rule, 64, "%.*s", (int)strcspn(end + 1, "\r\n"), end + 1);
    }
    text_release(&text);
    return found != NULL;
}

static int wrong;

static bool check_bad(const char *path, Lang lang) {
    int line;
    char rule[64];
    if (!expectation(path, &line, rule))
        return false;
    Findings findings;
    CaseFile file;
    findings_init(&findings, lang);
    bool loaded = script_load_case(path, "x", &house.house, NULL, &findings, &file);
    const Finding *first = findings.count ? &findings.items[0] : NULL;
    bool warning = first && first->severity == SEVERITY_WARNING;
    if (findings.count != 1 || first->line != line || strcmp(first->rule->id, rule) != 0 ||
        loaded != warning || !*first->text || !*first->fix) {
        findings_print(&findings, stderr, false);
        print_error("%s: %d findings, expected one at line %d [%s]\n", path, findings.count, line,
                    rule);
        wrong++;
    }
    if (loaded)
        case_file_release(&file);
    findings_release(&findings);
    return true;
}

static void bad_cases(void **state) {
    (void)state;
    char **names;
    int count, checked = 0;
    assert_int_equal(file_names(KLACHT_TESTS "/cases/bad", &names, &count), FILE_OK);
    for (int i = 0; i < count; i++) {
        Text path = {0};
        text_addf(&path, "%s/cases/bad/%s/case.lua", KLACHT_TESTS, names[i]);
        checked += check_bad(text_cstr(&path), LANG_NL) && check_bad(text_cstr(&path), LANG_EN);
        text_release(&path);
    }
    names_free(names, count);
    assert_int_equal(wrong, 0);
    assert_true(checked > 100);
}

static void check_good(const char *root, const char *name, const House *with) {
    Findings findings;
    CaseFile file;
    findings_init(&findings, LANG_NL);
    Text path = {0};
    text_addf(&path, "%s/%s/case.lua", root, name);
    if (file_exists(text_cstr(&path))) {
        bool loaded = script_load_case(text_cstr(&path), name, with, NULL, &findings, &file);
        findings_print(&findings, stderr, false);
        assert_true(loaded);
        assert_int_equal(findings.count, 0);
        case_file_release(&file);
    }
    text_release(&path);
    findings_release(&findings);
}

static void check_folder(const char *root) {
    Findings findings;
    HouseFile with;
    Text path = {0};
    char **names;
    int count;
    text_addf(&path, "%s/house.lua", root);
    findings_init(&findings, LANG_NL);
    bool loaded = script_load_house(text_cstr(&path), NULL, &findings, &with);
    findings_print(&findings, stderr, false);
    assert_true(loaded);
    assert_int_equal(findings.count, 0);
    findings_release(&findings);
    text_release(&path);
    assert_int_equal(file_names(root, &names, &count), FILE_OK);
    for (int i = 0; i < count; i++)
        check_good(root, names[i], &with.house);
    names_free(names, count);
    house_file_release(&with);
}

static void good_cases(void **state) {
    (void)state;
    check_good(KLACHT_TESTS "/cases/good", "alweer-lekkage", &house.house);
    check_good(KLACHT_TESTS "/cases/good", "woorden", &house.house);
    check_folder(KLACHT_SOURCE "/scenarios");
    check_folder(KLACHT_TESTS "/play/corpus/scenarios");
}

/* Every allocation fails once: a finding about memory each time, until the load passes. */
static void memory_may_run_out_anywhere(void **state) {
    (void)state;
    Text text = {0};
    assert_int_equal(
        file_read(KLACHT_TESTS "/cases/good/alweer-lekkage/case.lua", FILE_LIMIT_SOURCE, &text),
        FILE_OK);
    bool passed = false;
    long nth = 0;
    for (; !passed && nth < 100000; nth++) {
        Findings findings;
        CaseFile file;
        findings_init(&findings, LANG_NL);
        script_fail_at(nth);
        passed = script_load_case_text(text.bytes, text.len, "case.lua", "x", &house.house, NULL,
                                       &findings, &file);
        script_fail_at(-1);
        assert_int_equal(findings.count, passed ? 0 : 1);
        assert_string_equal(passed ? "memory" : findings.items[0].rule->id, "memory");
        if (passed)
            case_file_release(&file);
        findings_release(&findings);
    }
    assert_true(passed);
    assert_true(nth > 500);
    text_release(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bad_cases),
        cmocka_unit_test(good_cases),
        cmocka_unit_test(memory_may_run_out_anywhere),
    };
    return cmocka_run_group_tests(tests, open_house, close_house);
}
