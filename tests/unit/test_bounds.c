/* A case at each bound: what is beyond it gives a weaker answer, never a wrong one. */
#include "unit/support.h"

#include "unit/bound_case.h"

#include "base/text.h"
#include "check/check.h"
#include "explore/explore.h"
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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sums_of_feelings), cmocka_unit_test(test_trust_after_patience),
        cmocka_unit_test(test_sums_of_amounts),  cmocka_unit_test(test_sums),
        cmocka_unit_test(test_many_others),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
