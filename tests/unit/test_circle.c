/* A case in which two moments lead back to each other: however it is written, all that can be
 * proved is, and soon. */
#include "unit/support.h"

#include "base/file.h"
#include "check/check.h"
#include "check/check_json.h"
#include "explore/explore.h"
#include "script/script.h"
#include "store/json.h"
#include "store/json_parse.h"

typedef struct Swap {
    const char *from, *to; /* every time it stands there */
} Swap;

static void put(Text *to, const char *text, const Swap *swap) {
    size_t len = strlen(swap->from);
    int times = 0;
    text_clear(to);
    for (const char *at; (at = strstr(text, swap->from)); text = at + len, times++) {
        text_add_bytes(to, text, (size_t)(at - text));
        text_add(to, swap->to);
    }
    assert_true(times > 0);
    text_add(to, text);
}

static const Swap swaps[] = {
    {"[[En hoe nu verder?]]", "[[En nu?]]"},
    {"when = { trust = { min = 30 } }, ", ""},
    {"patience_out = \"boos\"", ""},
    {"add = { dagen = 1 }", "run = function(s) s.dagen = s.dagen + 1 end"},
    {"when = { erkend = true }", "when = function(s) return s.erkend and s.trust > 20 end"},
    {"when = { trust = { min = 40 } }", "when = { trust = { min = 40 }, dagen = { max = 3 } }"},
    {"set = { erkend = true }", "set = { erkend = true }, add = { dagen = -2 }"},
    {"contact = true", "contact = false"},
};
enum { SWAPS = sizeof swaps / sizeof *swaps };

static void hold(const Text *text, const House *house, unsigned which) {
    CaseFile file;
    Findings findings;
    findings_init(&findings, LANG_EN);
    if (!script_load_case_text(text_cstr(text), text->len, "case.lua", "jas", house, NULL,
                               &findings, &file)) {
        findings_print(&findings, stderr, false);
        fail();
    }
    const Scenario *s = file.scenario;
    Exploration *e = exploration_new(s, &file.calls, &(ExploreSetup){0});
    const Circle *circle = exploration_circle(e);
    if (!exploration_complete(e) || exploration_states(e) > 20000)
        print_error("swaps %x: %u states, settled %d, stick %d, trap %d\n", which,
                    exploration_states(e), circle->settled, circle->may_stick, circle->may_trap);
    assert_true(exploration_complete(e) && exploration_states(e) <= 20000);
    for (int i = 0; i < s->moment_count; i++)
        assert_int_equal(exploration_moment(e, i), VERDICT_REACHED);
    for (int i = 0; i < s->reply_count; i++)
        assert_int_equal(exploration_reply(e, i), VERDICT_REACHED);
    int endings = s->ending_count - (s->patience_out == SCENARIO_NOWHERE);
    for (int i = 0; i < endings; i++)
        assert_int_equal(exploration_ending(e, i), VERDICT_REACHED);
    if (circle->count) {
        assert_int_equal(circle->count, 2);
        assert_string_equal(s->moments[circle->moments[0]].name, "duiden");
        assert_string_equal(s->moments[circle->moments[1]].name, "kort");
    }
    exploration_free(e);
    case_file_release(&file);
    findings_release(&findings);
}

/* Every set of changes. */
static void test_variants(void **state) {
    (void)state;
    HouseFile house;
    Findings findings;
    Text text = {0}, from = {0}, to = {0};
    findings_init(&findings, LANG_EN);
    assert_true(script_load_house(KLACHT_SOURCE "/scenarios/house.lua", NULL, &findings, &house));
    assert_int_equal(
        file_read(KLACHT_TESTS "/cases/circle/winterjas/case.lua", FILE_LIMIT_SOURCE, &text),
        FILE_OK);
    for (unsigned which = 0; which < 1u << SWAPS; which += 3 + which % 5) {
        text_clear(&from);
        text_add(&from, text_cstr(&text));
        for (int i = 0; i < SWAPS; i++) {
            if (!(which >> i & 1))
                continue;
            put(&to, text_cstr(&from), &swaps[i]);
            text_clear(&from);
            text_add(&from, text_cstr(&to));
        }
        hold(&from, &house.house, which);
    }
    text_release(&text);
    text_release(&from);
    text_release(&to);
    house_file_release(&house);
    findings_release(&findings);
}

/* The circle is named where it begins, and flags and functions are not blamed for it. */
static void test_finding(void **state) {
    (void)state;
    Library library;
    CheckReport report;
    bool said = false;
    check_report_init(&report, LANG_NL);
    library_init(&library, KLACHT_SOURCE "/scenarios");
    check_path(&report, &library, KLACHT_TESTS "/cases/circle/winterjas",
               &(CheckSetup){.runs = 50});
    for (int i = 0; i < report.findings.count; i++) {
        const Finding *f = &report.findings.items[i];
        assert_string_not_equal(f->rule->id, "undecided");
        if (strcmp(f->rule->id, "circle-scores") != 0)
            continue;
        said = true;
        assert_int_equal(f->line, 67);
        assert_non_null(strstr(f->text, "duiden → kort → duiden"));
        assert_int_equal(f->rule->severity, SEVERITY_NOTE);
    }
    assert_true(said);
    check_report_release(&report);
    library_release(&library);
}

/* A circle in a case that is small enough to be explored as it is: only time goes on in it, so the
 * scores stay unproved, and it is named all the same, in the JSON too. */
static void test_small(void **state) {
    (void)state;
    Library library;
    CheckReport report;
    Text text = {0};
    int notes = 0;
    check_report_init(&report, LANG_NL);
    library_init(&library, KLACHT_SOURCE "/scenarios");
    check_path(&report, &library, KLACHT_TESTS "/cases/circle/twee-momenten",
               &(CheckSetup){.runs = 50});
    assert_int_equal(report.count, 1);
    assert_true(report.items[0].settled);
    assert_false(report.items[0].complete);
    const Reading *reading = &report.items[0].reading;
    assert_true(reading->typical.minutes > reading->shortest.minutes);
    assert_true(reading->longest.minutes >= reading->typical.minutes);
    assert_true(reading->longest.words >= reading->typical.words);
    for (int i = 0; i < report.findings.count; i++) {
        const Finding *f = &report.findings.items[i];
        if (f->rule->severity != SEVERITY_NOTE || f->line != 11)
            continue;
        notes++;
        assert_string_equal(f->rule->id, "circle-scores");
        assert_non_null(strstr(f->text, "kring opening → verhaal → opening"));
    }
    assert_int_equal(notes, 1);
    check_json(&report, &text);
    Findings findings;
    findings_init(&findings, LANG_EN);
    Json *tree = json_parse(text_cstr(&text), text.len, "x", &findings);
    assert_non_null(tree);
    const Json *circle = json_get(json_first(json_get(tree, "cases")), "circle");
    assert_int_equal(json_count(circle), 2);
    assert_string_equal(json_text(json_first(circle)), "opening");
    assert_string_equal(json_text(json_next(json_first(circle))), "verhaal");
    json_free(tree);
    findings_release(&findings);
    text_release(&text);
    check_report_release(&report);
    library_release(&library);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_variants),
        cmocka_unit_test(test_finding),
        cmocka_unit_test(test_small),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
