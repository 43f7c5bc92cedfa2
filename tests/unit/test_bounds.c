/* A case at each bound: what is beyond it gives a weaker answer, never a wrong one. */
#include "unit/support.h"

#include "unit/bound_case.h"

#include "base/text.h"
#include "check/check.h"
#include "explore/explore.h"
#include "explore/explore_breaks.h"
#include "policy/offers.h"
#include "policy/sums.h"
#include "script/script.h"

typedef struct Loaded {
    HouseFile house;
    CaseFile file;
} Loaded;

static void load(Loaded *loaded, const char *house, const char *text) {
    Findings findings;
    findings_init(&findings, LANG_EN);
    if (!script_load_house_text(house, strlen(house), "house.lua", NULL, &findings,
                                &loaded->house) ||
        !script_load_case_text(text, strlen(text), "case.lua", "zaak", &loaded->house.house, NULL,
                               &findings, &loaded->file)) {
        findings_print(&findings, stderr, false);
        fail();
    }
    findings_release(&findings);
}

static void unload(Loaded *loaded) {
    case_file_release(&loaded->file);
    house_file_release(&loaded->house);
}

static Exploration *explore(const Loaded *loaded) {
    return exploration_new(loaded->file.scenario, &loaded->file.calls, &(ExploreSetup){0});
}

static void test_sums_of_feelings(void **state) {
    (void)state;
    Loaded loaded;
    Text house = {0}, text = {0};
    bound_case_sums(&house, &text);
    load(&loaded, text_cstr(&house), text_cstr(&text));
    Exploration *e = explore(&loaded);
    for (int i = 0; i < 2; i++)
        assert_int_equal(exploration_ending(e, i), VERDICT_REACHED);
    exploration_free(e);
    unload(&loaded);
    text_release(&house);
    text_release(&text);
}

/* Patience runs out into a moment that asks for trust: what trust is needed shows before it. */
static void test_trust_after_patience(void **state) {
    (void)state;
    Loaded loaded;
    load(&loaded,
         HOUSE "role 'desk' { label = 'balie' }\n"
               "act 'good' { label = 'goed', empathy = 2, trust = 20 }\n"
               "act 'cold' { label = 'koud', patience = -80 }\n",
         HEAD ",\n  on = { patience_out = 'op' } }\n"
              "moment 'a'\nnarrator [[Ja.]]\n"
              "reply [[Vraag.]] { act = 'probe', go = 'b', why = 'x' }\n"
              "reply [[Goed.]] { act = 'good', go = 'b', why = 'x' }\n"
              "moment 'b'\nnarrator [[Nee.]]\n"
              "reply [[Koud.]] { act = 'cold', go = 'klaar', why = 'x' }\n"
              "moment 'op'\nnarrator [[Stil.]]\n"
              "reply [[Dag.]] { act = 'probe', go = 'klaar', why = 'x' }\n"
              "reply [[Dank.]] { act = 'own', go = 'blij', why = 'x',\n"
              "  when = { trust = { min = 60 } } }\n"
              "ending 'klaar' [[Goed.]] { outcome = 'satisfied' }\n"
              "ending 'blij' [[Fijn.]] { outcome = 'delighted' }\n");
    Exploration *e = explore(&loaded);
    assert_int_equal(exploration_ending(e, 1), VERDICT_REACHED);
    exploration_free(e);
    unload(&loaded);
}

/* More sums of amounts than were once looked at: fair is not called out of reach. */
static void test_sums_of_amounts(void **state) {
    (void)state;
    Library library;
    CheckReport report;
    check_report_init(&report, LANG_EN);
    library_init(&library, KLACHT_TESTS "/cases/bounds/sums");
    check_path(&report, &library, KLACHT_TESTS "/cases/bounds/sums/zaak", &(CheckSetup){0});
    for (int i = 0; i < report.findings.count; i++)
        assert_string_not_equal(report.findings.items[i].rule->id, "fair-out-of-reach");
    assert_int_equal(report.count, 1);
    check_report_release(&report);
    library_release(&library);
}

static void test_sums(void **state) {
    (void)state;
    static const double few[] = {10, 20}, odd[] = {5, 10};
    const Remedy a = {.euros = few, .euro_count = 2}, b = {.euros = odd, .euro_count = 2};
    const Remedy plain = {0}, any = {.any_amount = true, .euros_from = 1, .euros_to = 500000};
    Sums sums;
    int count;
    double amounts[3];
    sums_init(&sums);
    sums_add(&sums, &a, false);
    sums_add(&sums, &plain, false);
    sums_add(&sums, &b, true);
    const Sum *items = sums_all(&sums, &count);
    const double expected[] = {10, 15, 20, 25, 30};
    assert_int_equal(count, 5);
    for (int i = 0; i < count; i++) {
        assert_near(items[i].euros, expected[i], 0);
        sums_amounts(&sums, i, amounts);
        assert_near(amounts[0] + amounts[1] + amounts[2], expected[i], 0);
    }
    assert_false(sums.cut);
    sums_add(&sums, &any, false);
    assert_true(sums.cut);
    sums_release(&sums);
}

/* More remedies than can be chosen at once: a need goes with as many others as still fit. */
static void test_many_others(void **state) {
    (void)state;
    enum { OTHERS = OFFER_MOST + 6 };
    Remedy remedies[OTHERS + 1] = {{0}};
    int may[OTHERS + 1], need = OTHERS;
    for (int i = 0; i <= OTHERS; i++)
        may[i] = i;
    const Role role = {.may = may, .may_count = OTHERS + 1};
    const Offer offer = {.needs = &need, .need_count = 1};
    const Scenario scenario = {.offers = &offer, .house = {.roles = &role, .remedies = remedies}};
    OfferClasses classes = {0};
    offers_init(&classes, &scenario, 0, 0, OFFER_FEELS_NOTHING);
    assert_false(classes.cut);
    int with_need = 0, most = 0;
    for (int i = 0; i < classes.count; i++) {
        const OfferClass *class = &classes.items[i];
        assert_true(class->count <= OFFER_MOST);
        with_need += class->is.needs && class->is.others == OFFER_MOST - 1;
        most += !class->is.needs && class->is.others == OFFER_MOST;
    }
    assert_int_equal(with_need, 1);
    assert_int_equal(most, 1);
    offers_release(&classes);
}

#define DESK "role 'desk' { label = 'balie' }\n"
#define ENDINGS                                                                                    \
    "ending 'klaar' [[Goed.]] { outcome = 'satisfied' }\n"                                         \
    "ending 'blij' [[Fijn.]] { outcome = 'delighted' }\n"

/* Of these cases all can be met: nothing may be called unreachable. */
static void check_possible(const char *house, const char *text, bool complete) {
    Loaded loaded;
    load(&loaded, house, text);
    const Scenario *s = loaded.file.scenario;
    Exploration *e = explore(&loaded);
    assert_int_equal(exploration_complete(e), complete);
    for (int i = 0; i < s->ending_count; i++)
        assert_int_not_equal(exploration_ending(e, i), VERDICT_UNREACHABLE);
    for (int i = 0; i < s->reply_count; i++)
        assert_int_not_equal(exploration_reply(e, i), VERDICT_UNREACHABLE);
    exploration_free(e);
    unload(&loaded);
}

/* Whether every trust counts by itself in the moments 0 and 1 of a case. */
static void check_breaks(const char *house, const char *text, bool first, bool second) {
    Loaded loaded;
    load(&loaded, house, text);
    Breaks *breaks = breaks_new(loaded.file.scenario, FEELING_TRUST);
    assert_int_equal(breaks[0].all, first);
    assert_int_equal(breaks[1].all, second);
    breaks_free(breaks, loaded.file.scenario);
    unload(&loaded);
}

/* More marks to choose among than are tried in every combination. */
static void test_many_choices(void **state) {
    (void)state;
    Text text = {0}, line = {0}, marks = {0}, replies = {0};
    for (int i = 0; i < 12; i++) {
        text_addf(&line, "woord%d%s", i, i < 11 ? ", " : ".");
        text_addf(&marks, "  signal 'woord%d' { kind = 'implicit', why = 'x' }\n", i);
        text_addf(&replies,
                  "reply [[Zeg.]] { id = 'z%d', act = 'own', heard = 'woord%d', go = '%s', "
                  "why = 'x' }\n",
                  i, i, i < 11 ? "klaar" : "blij");
    }
    text_addf(&text,
              HEAD " }\nmoment 'a'\ncustomer [[%s]] { mood = 'glad' }\n%s"
                   "reply [[Niets.]] { act = 'probe', go = 'klaar', why = 'x' }\n%s" ENDINGS,
              text_cstr(&line), text_cstr(&marks), text_cstr(&replies));
    check_possible(HOUSE DESK, text_cstr(&text), false);
    text_release(&text);
    text_release(&line);
    text_release(&marks);
    text_release(&replies);
}

/* More classes of offers than are kept: what needs the last remedies is left open. */
static void test_many_offers(void **state) {
    (void)state;
    Text house = {0}, text = {0}, may = {0};
    text_add(&house, HOUSE);
    for (int i = 0; i < 17; i++) {
        text_addf(&house, "remedy 'r%d' { label = 'middel %d', trust = %.6f }\n", i, i,
                  0.0001 * (1 << i));
        text_addf(&may, "'r%d', ", i);
    }
    text_addf(&house, "role 'desk' { label = 'balie', may = { %s } }\n", text_cstr(&may));
    text_addf(&text,
              HEAD " }\nmoment 'a'\nnarrator [[Ja.]]\n"
                   "offer { welcome = { %s }, route = 'self', why = 'x',\n"
                   "  go = { fits = 'b', handed_over = 'b' } }\n"
                   "moment 'b'\nnarrator [[Nee.]]\n"
                   "reply [[Dag.]] { act = 'probe', go = 'klaar', why = 'x' }\n"
                   "reply [[Dank.]] { act = 'own', go = 'blij', why = 'x',\n"
                   "  when = { trust = { min = 63.106 } } }\n" ENDINGS,
              text_cstr(&may));
    check_possible(text_cstr(&house), text_cstr(&text), false);
    text_release(&house);
    text_release(&text);
    text_release(&may);
}

/* More rounds than breaks are followed back: patience that runs out by little each time. */
static void test_many_rounds(void **state) {
    (void)state;
    check_possible(HOUSE DESK "act 'slow' { label = 'traag', patience = -0.3 }\n",
                   HEAD ",\n  on = { patience_out = 'blij' } }\nmoment 'a'\nnarrator [[Ja.]]\n"
                        "reply [[Nog.]] { act = 'slow', go = 'a', why = 'x' }\n"
                        "reply [[Bijna.]] { act = 'own', go = 'b', why = 'x',\n"
                        "  when = { patience = { max = 20 } } }\n"
                        "moment 'b'\nnarrator [[Nee.]]\n"
                        "reply [[Op.]] { act = 'own', go = 'klaar', why = 'x',\n"
                        "  when = { patience = { max = 0.35 } } }\n"
                        "reply [[Terug.]] { act = 'slow', go = 'a', why = 'x' }\n" ENDINGS,
                   true);
}

/* A reply whose weight hangs on more than is tried: trust before it counts as it is. */
static void test_many_ways(void **state) {
    (void)state;
    Text house = {0}, text = {0}, acts = {0};
    text_add(&house, HOUSE DESK);
    for (int i = 0; i < 7; i++) {
        text_addf(&house, "act 'f%d' { label = 'vaag %d', trust = %d, fades = true }\n", i, i,
                  1 << i);
        text_addf(&acts, "'f%d', ", i);
    }
    text_addf(&text,
              HEAD " }\nmoment 'a'\nnarrator [[Ja.]]\n"
                   "reply [[Alles.]] { act = { %s }, go = 'b', why = 'x' }\n"
                   "reply [[Een.]] { act = 'f0', go = 'b', why = 'x' }\n"
                   "moment 'b'\nnarrator [[Nee.]]\n"
                   "reply [[Dag.]] { act = 'probe', go = 'klaar', why = 'x' }\n"
                   "reply [[Dank.]] { act = 'own', go = 'blij', why = 'x',\n"
                   "  when = { trust = { min = 60 } } }\n" ENDINGS,
              text_cstr(&acts));
    check_breaks(text_cstr(&house), text_cstr(&text), true, false);
    check_possible(text_cstr(&house), text_cstr(&text), true);
    text_release(&house);
    text_release(&text);
    text_release(&acts);
}

/* More breaks than are kept: two offers in a row, each felt in 1024 ways. */
static void test_many_breaks(void **state) {
    (void)state;
    Text house = {0}, text = {0}, may[2] = {{0}, {0}};
    text_add(&house, HOUSE);
    for (int i = 0; i < 20; i++) {
        text_addf(&house, "remedy 'r%d' { label = 'middel %d', trust = %.4f }\n", i, i,
                  (i < 10 ? 0.0101 : 0.0137) * (1 << i % 10));
        text_addf(&may[i / 10], "'r%d', ", i);
    }
    text_addf(&house, "role 'desk' { label = 'balie', may = { %s%s } }\n", text_cstr(&may[0]),
              text_cstr(&may[1]));
    text_addf(&text,
              HEAD " }\nmoment 'a'\nnarrator [[Ja.]]\n"
                   "offer { welcome = { %s }, table = { %s }, route = 'self', why = 'x',\n"
                   "  go = { fits = 'b', handed_over = 'b' } }\n"
                   "moment 'b'\nnarrator [[Ja.]]\n"
                   "offer { welcome = { %s }, table = { %s }, route = 'self', why = 'x',\n"
                   "  go = { fits = 'c', handed_over = 'c' } }\n"
                   "moment 'c'\nnarrator [[Nee.]]\n"
                   "reply [[Dag.]] { act = 'probe', go = 'klaar', why = 'x' }\n"
                   "reply [[Dank.]] { act = 'own', go = 'blij', why = 'x',\n"
                   "  when = { trust = { min = 74.3 } } }\n" ENDINGS,
              text_cstr(&may[0]), text_cstr(&may[0]), text_cstr(&may[1]), text_cstr(&may[1]));
    check_breaks(text_cstr(&house), text_cstr(&text), true, false);
    text_release(&house);
    text_release(&text);
    text_release(&may[0]);
    text_release(&may[1]);
}

/* Hours beyond a million are told apart too. */
static void test_many_hours(void **state) {
    (void)state;
    check_possible(HOUSE DESK,
                   HEAD " }\nmoment 'a'\nnarrator [[Ja.]]\n"
                        "reply [[Wacht.]] { act = 'own', takes = '3650d', go = 'a', why = 'x',\n"
                        "  when = { hours = { max = 3000000 } } }\n"
                        "reply [[Dag.]] { act = 'probe', go = 'klaar', why = 'x' }\n"
                        "reply [[Laat.]] { act = 'own', id = 'laat', go = 'blij', why = 'x',\n"
                        "  when = { hours = { min = 2000000 } } }\n" ENDINGS,
                   true);
}

/* More kinds than an edge can name: nothing is proved. */
static void test_many_kinds(void **state) {
    (void)state;
    Text house = {0};
    text_add(&house, HOUSE DESK);
    for (int i = 0; i < 4100; i++)
        text_addf(&house, "kind 'k%d' { label = 'k%d' }\n", i, i);
    check_possible(text_cstr(&house),
                   HEAD " }\nmoment 'a'\nnarrator [[Ja.]]\n"
                        "judge { is = 'complaint', kind = 'k4099', why = 'x',\n"
                        "  go = { right = 'blij', half = 'klaar', wrong = 'klaar' } }\n" ENDINGS,
                   false);
    text_release(&house);
}

/* A complaint may be judged one without a kind, in a house with one kind too. */
static void test_no_kind(void **state) {
    (void)state;
    check_possible(HOUSE DESK "category 'question' { label = 'vraag' }\n",
                   HEAD " }\nmoment 'a'\nnarrator [[Ja.]]\n"
                        "judge { is = 'complaint', kind = 'implicit', why = 'x',\n"
                        "  go = { right = 'blij', half = 'klaar', wrong = 'blij' } }\n" ENDINGS,
                   true);
}

/* More signals missed by one choice than an edge can count: no score is called proved. */
static void test_many_signals(void **state) {
    (void)state;
    Loaded loaded;
    Text text = {0}, line = {0}, marks = {0};
    for (int i = 0; i < 300; i++) {
        text_addf(&line, "woord%d, ", i);
        text_addf(&marks, "  signal 'woord%d' { kind = 'implicit', id = 'een', why = 'x' }\n", i);
    }
    text_addf(&text,
              HEAD
              " }\nmoment 'a'\ncustomer [[%sen dat was het.]] { mood = 'glad' }\n%s"
              "reply [[Niets.]] { act = 'own', go = 'blij', why = 'x' }\n"
              "reply [[Iets.]] { act = 'probe', heard = 'een', go = 'klaar', why = 'x' }\n" ENDINGS,
              text_cstr(&line), text_cstr(&marks));
    load(&loaded, HOUSE DESK, text_cstr(&text));
    Exploration *e =
        exploration_new(loaded.file.scenario, &loaded.file.calls, &(ExploreSetup){.scores = true});
    assert_true(exploration_complete(e));
    /* Nothing is proved by searching; what spans all that a score can be needs no proof. */
    const ScoreRange *range = exploration_range(e, SCORED_RECOGNITION);
    assert_true(!range->exact || (range->lowest <= 0 && range->highest >= 100));
    exploration_free(e);
    unload(&loaded);
    text_release(&text);
    text_release(&line);
    text_release(&marks);
}

/* Every role of a house is looked at, the seventieth too. */
static void test_many_roles(void **state) {
    (void)state;
    Library library;
    CheckReport report;
    int found = 0;
    check_report_init(&report, LANG_EN);
    library_init(&library, KLACHT_TESTS "/cases/bounds/roles");
    check_path(&report, &library, KLACHT_TESTS "/cases/bounds/roles/zaak", &(CheckSetup){0});
    for (int i = 0; i < report.findings.count; i++)
        found += !strcmp(report.findings.items[i].rule->id, "fair-out-of-reach");
    assert_int_equal(found, 1);
    check_report_release(&report);
    library_release(&library);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sums_of_feelings), cmocka_unit_test(test_trust_after_patience),
        cmocka_unit_test(test_sums_of_amounts),  cmocka_unit_test(test_sums),
        cmocka_unit_test(test_many_others),      cmocka_unit_test(test_many_choices),
        cmocka_unit_test(test_many_offers),      cmocka_unit_test(test_many_rounds),
        cmocka_unit_test(test_many_ways),        cmocka_unit_test(test_many_breaks),
        cmocka_unit_test(test_many_hours),       cmocka_unit_test(test_many_kinds),
        cmocka_unit_test(test_no_kind),          cmocka_unit_test(test_many_signals),
        cmocka_unit_test(test_many_roles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
