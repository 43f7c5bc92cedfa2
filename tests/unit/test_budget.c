/* What a piece of work may cost, and the list of what is wrong when there is very much of it. */
#include "unit/support.h"

#include "base/budget.h"
#include "base/finding.h"

#include "base/banned.h"

static void steps_run_out(void **state) {
    (void)state;
    Budget budget = budget_of(1000, 1000000);
    for (int i = 0; i < 10; i++)
        assert_true(budget_take(&budget, 100));
    assert_false(budget_take(&budget, 1));
    assert_int_equal(budget.state, BUDGET_NO_STEPS);
    assert_false(budget_look(&budget));
    assert_false(budget_take(&budget, 0)); /* it stays so */
    budget_renew(&budget);
    assert_true(budget_take(&budget, 1000));
    assert_false(budget_take(&budget, SIZE_MAX));
}

static void time_runs_out(void **state) {
    (void)state;
    Budget budget = budget_of(INT64_MAX, 2);
    volatile unsigned work = 0;
    while (budget_take(&budget, 1000))
        work = work + 1;
    assert_int_equal(budget.state, BUDGET_NO_TIME);
    assert_true(budget_passed(&budget) >= 2000000);
    budget_renew(&budget);
    assert_true(budget_take(&budget, 1));
    while (budget_look(&budget))
        work = work + 1;
    assert_int_equal(budget.state, BUDGET_NO_TIME);
    assert_true(budget.steps < 2);
}

RULE_AS(rule_warning, "a-warning", SEVERITY_WARNING, MSG_SCRIPT_EMPTY_TEXT);
RULE(rule_error, "an-error", MSG_SCRIPT_EMPTY_TEXT);

/* What does not load says why, however much else is said of it. */
static void an_error_is_always_kept(void **state) {
    (void)state;
    Findings findings;
    findings_init(&findings, LANG_NL);
    for (int i = 0; i < FINDINGS_MOST + 100; i++)
        finding_add(&findings, &rule_warning, "a", i + 1, "x");
    assert_int_equal(findings.count, FINDINGS_MOST);
    assert_int_equal(findings.warnings, FINDINGS_MOST + 100);
    finding_add(&findings, &rule_error, "a", 7, "x");
    finding_add(&findings, &rule_error, "a", 7, "x");
    assert_int_equal(findings.count, FINDINGS_MOST);
    assert_int_equal(findings.errors, 1);
    assert_ptr_equal(findings.items[FINDINGS_MOST - 1].rule, &rule_error);
    assert_ptr_equal(findings.items[FINDINGS_MOST - 2].rule, &rule_warning);
    for (int i = 0; i < FINDINGS_MOST + 100; i++)
        finding_add(&findings, &rule_error, "b", i + 1, "x");
    assert_int_equal(findings.count, FINDINGS_MOST);
    assert_ptr_equal(findings.items[0].rule, &rule_error);
    findings_release(&findings);
}

/* Long words from outside are cut, within a letter too, and what is no UTF-8 is never shown. */
static void words_are_cut(void **state) {
    (void)state;
    Findings findings;
    char long_word[5000], broken[] = "kl\xFF"
                                     "acht";
    findings_init(&findings, LANG_NL);
    for (size_t i = 0; i + 2 < sizeof long_word; i += 2)
        memcpy(long_word + i, "\xC3\xA9", 3);
    finding_add(&findings, &rule_error, "a", 1, long_word);
    finding_add(&findings, &rule_error, "a", 1, broken);
    assert_non_null(strstr(findings.items[0].text, "\xC3\xA9\xC3\xA9\xE2\x80\xA6"));
    assert_true(strlen(findings.items[0].text) < 500);
    assert_non_null(strstr(findings.items[1].text, "kl?acht"));
    findings_release(&findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(steps_run_out),
        cmocka_unit_test(time_runs_out),
        cmocka_unit_test(an_error_is_always_kept),
        cmocka_unit_test(words_are_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
