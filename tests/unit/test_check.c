/* The rules of the checker: each has a bad case in tests/cases/rules, with the place where it is
 * found; the sound case there and those that come with the program give none. */

#include "unit/support.h"

#include "base/file.h"
#include "check/check_json.h"
#include "check/rules_address.h"
#include "check/rules_clauses.h"
#include "check/rules_data.h"
#include "check/rules_hear.h"
#include "check/rules_people.h"
#include "check/rules_reach.h"
#include "check/rules_reading.h"
#include "check/rules_room.h"
#include "check/rules_slips.h"
#include "check/rules_text.h"
#include "script/source/todo.h"
#include "store/json.h"
#include "store/json_parse.h"

static bool has(const CheckReport *report, const char *file, int line, const char *rule) {
    for (int i = 0; i < report->findings.count; i++) {
        const Finding *f = &report->findings.items[i];
        size_t a = strlen(f->file), b = strlen(file);
        if (!strcmp(f->rule->id, rule) && f->line == line && a >= b &&
            !strcmp(f->file + a - b, file))
            return true;
    }
    return false;
}

/* The cases there are one case over and over, from which nothing is to be learned: a library of a
 * case's own folder has no others. */
static void run(CheckReport *report, const char *path, const char *scenarios, Lang lang) {
    Library library;
    check_report_init(report, lang);
    library_init(&library, scenarios);
    check_path(report, &library, path, &(CheckSetup){.runs = 200});
    library_release(&library);
}

typedef struct Expected {
    char file[200], rule[60];
    int line;
} Expected;

/* "case.lua:12 rule", or nothing for a sound case. */
static bool read_expected(const char *folder, Expected *expected) {
    char *path = path_join(folder, "expect.txt");
    Text text = {0};
    assert_int_equal(file_read(path, 10000, &text), FILE_OK);
    free(path);
    bool any = sscanf(text_cstr(&text), "%199[^:]:%d %59s", expected->file, &expected->line,
                      expected->rule) == 3;
    text_release(&text);
    return any;
}

/* The bad cases, and beside them those that need a house which asks less of a passed play. */
static const char *const roots[] = {KLACHT_TESTS "/cases/rules", KLACHT_TESTS "/cases/rules_loose"};

/* Calls `look` for each folder; the sum of what it gives back. */
static int each_folder(int (*look)(const char *folder, void *context), void *context) {
    int sum = 0;
    for (int r = 0; r < 2; r++) {
        char **names;
        int count;
        assert_int_equal(file_names(roots[r], &names, &count), FILE_OK);
        for (int i = 0; i < count; i++) {
            char *folder = path_join(roots[r], names[i]);
            if (file_is_folder(folder))
                sum += look(folder, context);
            free(folder);
        }
        names_free(names, count);
    }
    return sum;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Dutch numbers have a comma where Lua's have a point, and one thing is no more; what stands
 * between backticks is Lua. Counts the commas. */
static bool is_dutch(const char *text, int *commas) {
    static const char *const more[] = {" 1 momenten", " 1 antwoorden", " 1 einden",
                                       " 1 casussen", " 1 fouten",     " 1 toestanden",
                                       " 1 teksten",  " 1 minuten",    " 1 signalen"};
    bool lua = false;
    for (const char *s = text; *s; s++) {
        lua ^= *s == '`';
        bool within = !lua && s > text && is_digit(s[-1]) && is_digit(s[1]);
        *commas += within && *s == ',';
        if (within && *s == '.')
            return false;
    }
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        if (strstr(text, more[i]))
            return false;
    return true;
}

static int hold_rule(const char *folder, void *context) {
    Expected expected;
    CheckReport report;
    bool any = read_expected(folder, &expected);
    run(&report, folder, folder, LANG_NL);
    for (int i = 0; i < report.findings.count; i++)
        assert_true(is_dutch(report.findings.items[i].text, context));
    bool fine = any ? has(&report, expected.file, expected.line, expected.rule)
                    : report.findings.errors + report.findings.warnings == 0;
    if (!fine) {
        print_error("%s:\n", folder);
        findings_print(&report.findings, stderr, false);
    }
    check_report_release(&report);
    return !fine;
}

static void test_each_rule(void **state) {
    (void)state;
    int commas = 0;
    assert_int_equal(each_folder(hold_rule, &commas), 0);
    assert_true(commas > 0);
}

/* One mistake is one finding: what follows from an offer that cannot fit is not said beside it. */
static void test_one_finding(void **state) {
    (void)state;
    static const char *const names[] = {"needs-not-allowed",           "needs-above-budget",
                                        "needs-above-budget-together", "fair-without-amounts",
                                        "fair-above-budget",           "exact-feeling",
                                        "exact-feeling-never",         "Folder_Name"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        CheckReport report;
        char *folder = path_join(KLACHT_TESTS "/cases/rules", names[i]);
        run(&report, folder, folder, LANG_EN);
        if (report.findings.errors + report.findings.warnings != 1) {
            findings_print(&report.findings, stderr, false);
            fail_msg("%s", folder);
        }
        check_report_release(&report);
        free(folder);
    }
}

static void note_rules(const CheckRule *rules, const char **ids, int *count) {
    for (int i = 0; rules[i].look; i++)
        ids[(*count)++] = rules[i].rule.id;
}

typedef struct RuleIds {
    const char *ids[100];
    bool found[100];
    int count;
} RuleIds;

static int note_case(const char *folder, void *context) {
    RuleIds *rules = context;
    Expected expected;
    if (read_expected(folder, &expected))
        for (int k = 0; k < rules->count; k++)
            rules->found[k] |= !strcmp(rules->ids[k], expected.rule);
    return 0;
}

static void test_every_rule_has_a_case(void **state) {
    (void)state;
    RuleIds rules = {.ids = {"no-translation", "stale-translation", "kept-play", "no-signals",
                             "habit-passes", "habit-pays", "ending-too-good", "ending-too-bad",
                             "foreign-marks", "long-word", "marks-overlap", "unread-translation",
                             "stale-mark"},
                     .count = 13};
    int missing = 0;
    note_rules(check_rules_reach, rules.ids, &rules.count);
    note_rules(check_rules_data, rules.ids, &rules.count);
    note_rules(check_rules_text, rules.ids, &rules.count);
    note_rules(check_rules_people, rules.ids, &rules.count);
    note_rules(check_rules_given_away, rules.ids, &rules.count);
    note_rules(check_rules_slips, rules.ids, &rules.count);
    note_rules(check_rules_reading, rules.ids, &rules.count);
    note_rules(check_rules_room, rules.ids, &rules.count);
    note_rules(check_rules_sentences, rules.ids, &rules.count);
    note_rules(check_rules_address, rules.ids, &rules.count);
    note_rules(check_rules_clauses, rules.ids, &rules.count);
    note_rules(check_rules_hear, rules.ids, &rules.count);
    each_folder(note_case, &rules);
    for (int i = 0; i < rules.count; i++) {
        /* A case that is too large is tested on its own. */
        if (rules.found[i] || !strcmp(rules.ids[i], "undecided"))
            continue;
        print_error("no case for %s\n", rules.ids[i]);
        missing++;
    }
    assert_int_equal(missing, 0);
}

/* A note and the texts above it that it is about are one place; a word of the customer is none. */
static void test_still_to_do(void **state) {
    (void)state;
    static const struct {
        const char *source;
        int places, line;
    } rows[] = {
        {"", 0, 0},
        {"customer [[Wat is er nog te doen?]]\n-- nog te doen: niets\n", 0, 0},
        {"a\nwhy = [[Nog te doen: waarom.]]", 1, 2},
        {"why = \"Nog te doen.\",\n-- NOG TE DOEN: waarom\n", 1, 1},
        {"why = [[NOG TE DOEN]],\n-- NOG TE DOEN: act\n-- NOG TE DOEN: why\n", 2, 1},
        {"why = [[Nog te doen]],\n\n-- NOG TE DOEN: iets anders\n", 2, 1},
        {"why = [[NOG TE DOEN]], why = [==[Nog te doen.]==]\r\n", 1, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Todo todo = todo_find(rows[i].source);
        assert_int_equal(todo.places, rows[i].places);
        assert_int_equal(todo.first_line, rows[i].line);
    }
}

static void test_undecided(void **state) {
    (void)state;
    CheckReport report;
    Library library;
    check_report_init(&report, LANG_NL);
    library_init(&library, KLACHT_TESTS "/cases/rules/de-lamp");
    check_path(&report, &library, KLACHT_TESTS "/cases/rules/de-lamp",
               &(CheckSetup){.most_states = 5, .runs = 50});
    assert_true(has(&report, "de-lamp/case.lua", 1, "undecided"));
    assert_int_equal(report.findings.errors + report.findings.warnings, 0);
    assert_false(report.items[0].complete);
    library_release(&library);
    check_report_release(&report);
}

/* The lamp, with a function that takes long each time and never fails. */
static void make_slow(char *folder) {
    Text text = {0}, out = {0};
    const char *spot = "act = \"explain\", go = \"verhaal\",";
    assert_non_null(mkdtemp(folder));
    assert_int_equal(file_read(KLACHT_TESTS "/cases/rules/de-lamp/case.lua", 100000, &text),
                     FILE_OK);
    const char *at = strstr(text_cstr(&text), spot);
    assert_non_null(at);
    text_add_bytes(&out, text.bytes, (size_t)(at - text.bytes) + strlen(spot));
    text_add(&out, "\n  when = function(s) for i = 1, 40000 do local n = i end return true end,");
    text_add(&out, at + strlen(spot));
    char *path = path_join(folder, "case.lua");
    assert_int_equal(file_write(path, text_cstr(&out), out.len), FILE_OK);
    free(path);
    text_release(&text);
    text_release(&out);
}

/* All functions of a check share one budget: what it leaves unseen is undecided, and said. One that
 * is below nothing is spent as soon as the clock is looked at. */
static void test_slow_functions(void **state) {
    (void)state;
    char folder[] = "/tmp/slow-XXXXXX";
    make_slow(folder);
    for (int slow = 0; slow < 2; slow++) {
        CheckReport report;
        Library library;
        check_report_init(&report, LANG_EN);
        library_init(&library, KLACHT_TESTS "/cases/rules");
        check_path(&report, &library, folder,
                   &(CheckSetup){.runs = 5, .functions_ms = slow ? -1 : 0});
        assert_int_equal(report.findings.errors, 0);
        assert_int_equal(has(&report, "case.lua", 23, "functions-slow"), slow);
        assert_int_equal(has(&report, "case.lua", 1, "undecided"), slow);
        assert_int_equal(report.items[0].complete, !slow);
        library_release(&library);
        check_report_release(&report);
    }
    char *path = path_join(folder, "case.lua");
    assert_int_equal(remove(path), 0);
    assert_int_equal(remove(folder), 0);
    free(path);
}

static void test_json(void **state) {
    (void)state;
    CheckReport report;
    run(&report, KLACHT_TESTS "/cases/rules/never-chosen", KLACHT_TESTS "/cases/rules", LANG_EN);
    Text text = {0};
    check_json(&report, &text);
    Findings findings;
    findings_init(&findings, LANG_EN);
    Json *tree = json_parse(text_cstr(&text), text.len, "check", &findings);
    findings_release(&findings);
    text_release(&text);
    const Json *finding = json_first(json_get(tree, "findings"));
    const Json *item = json_first(json_get(tree, "cases"));
    assert_string_equal(json_string(tree, "schema"), "klachtenspel.check/1");
    assert_string_equal(json_string(finding, "severity"), "error");
    assert_string_equal(json_string(finding, "rule"), "never-chosen");
    assert_string_equal(json_string(item, "id"), "never-chosen");
    const Json *total = json_get(json_get(item, "scores"), "total");
    double highest;
    assert_true(json_number(total, "highest", &highest));
    assert_near(highest, 100, 1e-9);
    assert_string_equal(json_string(json_get(total, "highest_play"), "schema"),
                        "klachtenspel.inputs/1");
    json_free(tree);
    check_report_release(&report);
}

static void test_not_there(void **state) {
    (void)state;
    CheckReport report;
    run(&report, "bestaat-niet", KLACHT_TESTS "/cases/rules", LANG_NL);
    assert_int_equal(report.code, 66);
    assert_int_equal(report.findings.errors, 1);
    check_report_release(&report);
}

static int count_rule(const Findings *findings, const char *rule) {
    int count = 0;
    for (int i = 0; i < findings->count; i++)
        count += !strcmp(findings->items[i].rule->id, rule);
    return count;
}

/* Names, stress, compounds and what the house allows are no mistakes; without hunspell it is a
 * note, once. */
static void test_spelling(void **state) {
    (void)state;
    Findings findings;
    findings_init(&findings, LANG_NL);
    Speller *speller = speller_new();
    const House house = {.allowed_words = (const char *const[]){"ofzo"}, .allowed_word_count = 1};
    speller_allow(speller, &house);
    speller_take(speller, "nl", "case.lua", 3,
                 "Daar is mevrouw Janszoonst, over haar wasplezier. Dat deed híj ofzo, *echt*.");
    speller_take(speller, "nl", "case.lua", 7,
                 "Wat vervelent, van janszoonst. Vervelend, op www.lampje.nl: vervelend.");
    speller_end(speller, "case.lua", &findings);
    speller_free(speller);
    if (!count_rule(&findings, "not-spelled")) {
        assert_int_equal(findings.count, 1);
        assert_int_equal(findings.items[0].line, 7);
        assert_string_equal(findings.items[0].rule->id, "spelling");
        assert_non_null(strstr(findings.items[0].text, "vervelent"));
    }
    findings_release(&findings);
    char *path = getenv("PATH") ? strdup(getenv("PATH")) : NULL;
    findings_init(&findings, LANG_NL);
    speller = speller_new();
    speller_take(speller, "nl", "case.lua", 7, "Wat vervelent.");
    speller_take(speller, "en", "en.po", 7, "How anoying.");
    setenv("PATH", "/nonexistent", 1);
    speller_end(speller, "case.lua", &findings);
    if (path)
        setenv("PATH", path, 1);
    free(path);
    assert_int_equal(findings.count, 1);
    assert_string_equal(findings.items[0].rule->id, "not-spelled");
    speller_free(speller);
    findings_release(&findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_rule),      cmocka_unit_test(test_one_finding),
        cmocka_unit_test(test_spelling),       cmocka_unit_test(test_every_rule_has_a_case),
        cmocka_unit_test(test_still_to_do),    cmocka_unit_test(test_undecided),
        cmocka_unit_test(test_slow_functions), cmocka_unit_test(test_json),
        cmocka_unit_test(test_not_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
