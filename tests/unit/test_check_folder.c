/* The rules over a folder: for one in which the best reply is drawn by chance the limits hold; for
 * one with a give-away it is found. The folders are made here. */
#include "unit/made_cases.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/file_folder.h"
#include "check/check_json.h"

enum { CASES = 12 };

typedef struct Made { /* what gives the best reply away in a folder */
    GiveAway way;
    bool opens;   /* a signal opens the best reply and no other */
    bool word;    /* one word stands in decoys alone */
    bool routine; /* judgements and offers are the same in each case */
} Made;

static const char *const acts[] = {"own", "script"};
static const char *const kinds[] = {"complaint\", kind = \"implicit", "request", "question",
                                    "complaint\", kind = \"explicit"};
static const char *const needs[] = {"apology", "repair", "officer", "letter"};

/* Two moments' worth of words that look like each other, so that no word tells signal from decoy.
 */
static void add_line(Text *out, Arena *arena, Random *random, const Made *made) {
    const char *first = made_reply(arena, random, false, GIVE_NOTHING);
    const char *second = made_reply(arena, random, false, GIVE_NOTHING);
    int cut[2] = {(int)strcspn(first, "."), (int)strcspn(second, ".")};
    text_addf(out, "customer [[%.*s. %s%.*s.]]\n", cut[0], first, made->word ? "altijd " : "",
              cut[1], second);
    text_addf(out, "  signal \"%.*s\" { id = \"s\", kind = \"implicit\", why = [[Zo.]] }\n", cut[0],
              first);
    text_addf(out, "  decoy \"%s%.*s\" { id = \"d\", why = [[Zo.]] }\n",
              made->word ? "altijd " : "", cut[1], second);
}

static void add_replies(Text *out, Arena *arena, Random *random, const Made *made, int number) {
    int best = made->way == GIVE_PLACE ? 0 : (int)random_below(random, MADE_REPLIES);
    int opened = made->opens ? best : (int)random_below(random, MADE_REPLIES);
    for (int r = 0; r < MADE_REPLIES; r++) {
        const char *act = acts[made->way == GIVE_ACT ? r == best : (int)random_below(random, 2)];
        text_addf(out,
                  "reply [[%s]] { act = \"%s\", empathy = %d, %sgo = \"m%d\", why = [[Zo.]] }\n",
                  made_reply(arena, random, r == best, made->way), act, r == best ? 2 : 0,
                  r == opened ? "heard = \"s\", " : "", number + 1);
    }
}

static void make_case(const char *folder, int number, const Made *made) {
    Random random;
    Arena arena;
    Text out = {0}, name = {0};
    random_init(&random, (uint64_t)number + 1);
    arena_init(&arena);
    text_add(&out, "case { title = \"Een\", role = \"desk\", start = \"m0\",\n"
                   "  customer = { name = \"Jan\", trust = 50, patience = 100 } }\n");
    for (int m = 0; m < MADE_MOMENTS; m++) {
        text_addf(&out, "moment \"m%d\" { step = \"probe\" }\n", m);
        add_line(&out, &arena, &random, made);
        add_replies(&out, &arena, &random, made, m);
    }
    int is = made->routine ? 0 : (int)random_below(&random, 4);
    int need = made->routine ? 0 : (int)random_below(&random, 4);
    text_addf(&out, "moment \"m%d\"\njudge { is = \"%s\", go = \"offer\", why = [[Zo.]] }\n",
              MADE_MOMENTS, kinds[is]);
    text_addf(&out,
              "moment \"offer\"\noffer { needs = { \"%s\" }, harmful = { \"%s\" }, go = { fits = "
              "\"goed\", "
              "handed_over = \"goed\" }, why = [[Zo.]] }\n"
              "ending \"goed\" [[Dag.]] { outcome = \"satisfied\" }\n",
              needs[need], needs[(need + 1) % 4]);
    text_addf(&name, "%s/made-%d", folder, number);
    assert_int_equal(file_make_folder(text_cstr(&name)), FILE_OK);
    text_add(&name, "/case.lua");
    assert_int_equal(file_write(text_cstr(&name), text_cstr(&out), out.len), FILE_OK);
    text_release(&out);
    text_release(&name);
    arena_release(&arena);
}

/* The house of the other bad cases, with two more remedies that all roles may give. */
static void make_house(const char *folder) {
    Text house = {0}, out = {0};
    assert_int_equal(file_read(KLACHT_TESTS "/cases/rules/house.lua", 100000, &house), FILE_OK);
    const char *may = strstr(text_cstr(&house), "\"voucher\" } }");
    assert_non_null(may);
    text_add_bytes(&out, house.bytes, (size_t)(may - house.bytes));
    text_add(&out, "\"voucher\", \"officer\", \"letter\" } }");
    text_add(&out, may + strlen("\"voucher\" } }"));
    text_add(&out, "\nremedy \"letter\" { label = \"brief\" }\n");
    char *path = path_join(folder, "house.lua");
    assert_int_equal(file_write(path, text_cstr(&out), out.len), FILE_OK);
    free(path);
    text_release(&house);
    text_release(&out);
}

static void check_made(CheckReport *report, int cases, const Made *made) {
    char folder[] = "/tmp/made-XXXXXX";
    Library library;
    assert_non_null(mkdtemp(folder));
    make_house(folder);
    for (int i = 0; i < cases; i++)
        make_case(folder, i, made);
    check_report_init(report, LANG_EN);
    library_init(&library, folder);
    check_path(report, &library, folder, &(CheckSetup){.runs = 20, .most_states = 2000});
    library_release(&library);
    char command[64];
    snprintf(command, sizeof command, "rm -rf %s", folder);
    assert_int_equal(system(command), 0);
}

/* Findings of the rule about the folder itself. */
static int count_rule(const CheckReport *report, const char *rule) {
    int count = 0;
    for (int i = 0; i < report->findings.count; i++) {
        const Finding *f = &report->findings.items[i];
        count += !strcmp(f->rule->id, rule) && !strstr(f->file, "case.lua") &&
                 f->severity == SEVERITY_WARNING;
    }
    return count;
}

static const char *const over_folder[] = {
    "told-by-words",  "told-by-acts",    "told-by-sentences", "told-by-short-sentences",
    "told-by-length", "told-by-place",   "opened-is-best",    "word-tells",
    "first-passes",   "routine-decides", "routine-judges"};
enum { OVER_FOLDER = sizeof over_folder / sizeof *over_folder };

static void test_by_chance(void **state) {
    (void)state;
    CheckReport report;
    check_made(&report, CASES, &(Made){.way = GIVE_NOTHING});
    int found = 0;
    for (int i = 0; i < OVER_FOLDER; i++)
        found += count_rule(&report, over_folder[i]);
    if (found || report.findings.errors || report.count != CASES)
        findings_print(&report.findings, stderr, false);
    assert_int_equal(found, 0);
    assert_int_equal(report.findings.errors, 0);
    assert_int_equal(report.count, CASES);
    assert_int_equal(report.folder.count, 1);
    assert_true(report.folder.items[0].measured);
    assert_int_equal(report.folder.items[0].moments, CASES * MADE_MOMENTS);
    check_report_release(&report);
}

static void test_given_away(void **state) {
    (void)state;
    static const struct {
        Made made;
        const char *rules[2];
    } folders[] = {
        {{.way = GIVE_WORD}, {"told-by-words"}},
        {{.way = GIVE_ACT}, {"told-by-acts"}},
        {{.way = GIVE_SENTENCES}, {"told-by-sentences", "told-by-short-sentences"}},
        {{.way = GIVE_LENGTH}, {"told-by-length"}},
        {{.way = GIVE_PLACE}, {"told-by-place", "first-passes"}},
        {{.opens = true}, {"opened-is-best"}},
        {{.word = true}, {"word-tells"}},
        {{.routine = true}, {"routine-decides", "routine-judges"}},
    };
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        CheckReport report;
        check_made(&report, CASES, &folders[i].made);
        for (int k = 0; k < 2 && folders[i].rules[k]; k++) {
            if (!count_rule(&report, folders[i].rules[k])) {
                print_error("not found: %s\n", folders[i].rules[k]);
                findings_print(&report.findings, stderr, false);
            }
            assert_int_equal(count_rule(&report, folders[i].rules[k]), 1);
        }
        check_report_release(&report);
    }
}

static bool has(const CheckReport *report, const char *rule, Severity severity) {
    for (int i = 0; i < report->findings.count; i++)
        if (!strcmp(report->findings.items[i].rule->id, rule) &&
            report->findings.items[i].severity == severity)
            return true;
    return false;
}

/* One case against the others: found where chance does not explain it; with few others a note. */
static void test_one_case(void **state) {
    (void)state;
    CheckReport report;
    check_made(&report, 5, &(Made){.way = GIVE_SENTENCES});
    assert_int_equal(count_rule(&report, "told-by-sentences"), 0); /* 30 moments: too few */
    assert_true(has(&report, "told-by-sentences", SEVERITY_WARNING));
    assert_false(has(&report, "not-measured", SEVERITY_NOTE));
    assert_false(report.folder.items[0].measured);
    assert_int_equal(report.items[0].forms.items[0].others, 4);
    check_report_release(&report);
    check_made(&report, 4, &(Made){.way = GIVE_SENTENCES});
    assert_false(has(&report, "told-by-sentences", SEVERITY_WARNING));
    assert_true(has(&report, "not-measured", SEVERITY_NOTE));
    check_report_release(&report);
}

static void test_json(void **state) {
    (void)state;
    CheckReport report;
    Text text = {0};
    check_made(&report, 5, &(Made){.way = GIVE_WORD});
    check_json(&report, &text);
    assert_non_null(strstr(text_cstr(&text), "\"folder\": {"));
    assert_non_null(strstr(text_cstr(&text), "\"most-sentences\": {"));
    assert_non_null(strstr(text_cstr(&text), "\"routine_mandate\": "));
    text_release(&text);
    check_report_release(&report);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_by_chance),
        cmocka_unit_test(test_given_away),
        cmocka_unit_test(test_one_case),
        cmocka_unit_test(test_json),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
