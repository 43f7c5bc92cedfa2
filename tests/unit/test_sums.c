/* What amounts add up to, when there are far too many to make them all. */
#include "unit/support.h"

#include "play/rules.h"
#include "policy/offers.h"
#include "policy/sums.h"

#include "base/banned.h"

enum { REMEDIES = 60 };

static Remedy remedies[REMEDIES];

static int make_remedies(void **state) {
    (void)state;
    for (int i = 0; i < REMEDIES; i++)
        remedies[i] = (Remedy){.id = "x", .any_amount = true, .euros_from = 1, .euros_to = 1000};
    return 0;
}

/* Each sum comes with amounts that make it, and each remedy has one. */
static void hold_amounts(const Sums *sums, bool optional) {
    int count;
    const Sum *all = sums_all(sums, &count);
    assert_true(count > 0 && count <= SUMS_MOST);
    for (int i = 0; i < count; i += 1 + count / 7) {
        double amounts[REMEDIES], sum = 0;
        sums_amounts(sums, i, amounts);
        for (int k = 0; k < REMEDIES; k++) {
            assert_true((optional && amounts[k] == 0) || (amounts[k] >= 1 && amounts[k] <= 1000));
            sum += amounts[k];
        }
        assert_near(sum, all[i].euros, 1e-9);
    }
}

static void sums_end(void **state) {
    (void)state;
    for (int optional = 0; optional < 2; optional++) {
        Sums sums;
        sums_init(&sums);
        for (int i = 0; i < 3; i++)
            sums_add(&sums, &remedies[i], optional);
        assert_false(sums.cut);
        for (int i = 3; i < REMEDIES; i++)
            sums_add(&sums, &remedies[i], optional);
        assert_true(sums.cut);
        assert_true(sums.work < 2 * SUMS_WORK);
        hold_amounts(&sums, optional);
        sums_release(&sums);
    }
}

/* Amounts that come to the same sums again and again: the classes stay few, the work does not. */
static void classes_end(void **state) {
    (void)state;
    int may[REMEDIES];
    for (int i = 0; i < REMEDIES; i++)
        may[i] = i;
    Role role = {.id = "r", .euros = 1000, .may = may, .may_count = REMEDIES};
    Offer offer = {.fits = 0, .short_of = 0, .beyond = 0, .harmed = 0, .handed_over = 0};
    Scenario scenario = {
        .offers = &offer,
        .offer_count = 1,
        .house = {.remedies = remedies, .remedy_count = REMEDIES, .roles = &role, .role_count = 1}};
    OfferClasses classes = {0};
    offers_init(&classes, &scenario, 0, 0, OFFER_FEELS_NOTHING);
    assert_true(classes.cut);
    assert_true(classes.count > 1000);
    offers_release(&classes);
    role.may_count = 1;
    offers_init(&classes, &scenario, 0, 0, OFFER_FEELS_NOTHING);
    assert_false(classes.cut);
    assert_int_equal(classes.count, 1001);
    offers_release(&classes);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(sums_end), cmocka_unit_test(classes_end)};
    return cmocka_run_group_tests(tests, make_remedies, NULL);
}
