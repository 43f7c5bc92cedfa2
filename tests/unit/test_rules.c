/* The rules of play by themselves: what a reply weighs, what an offer comes to, where it goes. */
#include "unit/support.h"

#include "play/rules.h"

enum { SORRY, REPAIR, REFUND, ANY, SECRECY, PROMISE };
enum { FITS, SHORT, HARMED, BEYOND, OVER };

static const double amounts[] = {20, 40};
static const Remedy remedies[] = {
    [SORRY] = {.id = "sorry", .trust = 5, .patience = 10},
    [REPAIR] = {.id = "repair", .trust = 3},
    [REFUND] = {.id = "refund", .euros = amounts, .euro_count = 2, .trust = 2},
    [ANY] = {.id = "any", .any_amount = true, .euros_from = 5, .euros_to = 60},
    [SECRECY] = {.id = "secrecy", .critical = true},
    [PROMISE] = {.id = "promise", .trust = 6},
};
static const int may[] = {SORRY, REPAIR, REFUND, ANY, SECRECY}, may_not[] = {PROMISE};
static const Role role = {
    .euros = 75, .may = may, .may_count = 5, .may_not = may_not, .may_not_count = 1};
static const Act acts[] = {
    {.id = "acknowledge", .empathy = 2, .trust = 8, .patience = 15, .after = -1},
    {.id = "explain",
     .empathy = -2,
     .trust = -6,
     .patience = -10,
     .trap = true,
     .after = 0,
     .after_empathy = -1,
     .after_trust = -3,
     .after_patience = -5},
    {.id = "script", .patience = 2, .fades = true, .after = -1},
};
static const Off offs[] = {{.id = "early", .empathy = 1, .trust = -2, .patience = -3}};
static const House house = {.remedies = remedies,
                            .remedy_count = 6,
                            .acts = acts,
                            .act_count = 3,
                            .offs = offs,
                            .off_count = 1};
static const int needs[] = {SORRY, REFUND}, harmful[] = {REPAIR}, table[] = {SORRY, PROMISE};
static const Offer offer = {.needs = needs,
                            .need_count = 2,
                            .harmful = harmful,
                            .harmful_count = 1,
                            .has_fair = true,
                            .fair_low = 20,
                            .fair_high = 40,
                            .fits = FITS,
                            .short_of = SHORT,
                            .harmed = HARMED,
                            .beyond = BEYOND,
                            .handed_over = OVER};

static void check(const Effects *e, double empathy, double trust, double patience, bool trap) {
    assert_near(e->empathy, empathy, 0);
    assert_near(e->trust, trust, 0);
    assert_near(e->patience, patience, 0);
    assert_int_equal(e->trap, trap);
}

static void replies(void **state) {
    (void)state;
    static const int both[] = {0, 1}, script[] = {2};
    Reply reply = {.acts = both, .act_count = 2, .off = -1};
    uint8_t said[3] = {0};
    Effects e = rules_reply(&house, &reply, said);
    check(&e, -2, 2, 5, true);
    said[0] = 1; /* acknowledged in an earlier reply */
    e = rules_reply(&house, &reply, said);
    check(&e, -1, 5, 10, true);
    reply.off = 0; /* its numbers, the acts' trap */
    e = rules_reply(&house, &reply, said);
    check(&e, 1, -2, -3, true);
    reply.has_trust = true; /* the reply's own go before the off's */
    reply.trust = 7;
    e = rules_reply(&house, &reply, said);
    check(&e, 1, 7, -3, true);

    Reply standard = {.acts = script, .act_count = 1, .off = 0};
    rules_say(&standard, said); /* said under an off is said too */
    standard.off = -1;
    e = rules_reply(&house, &standard, said);
    check(&e, 0, 0, 0, false);
    rules_say(&standard, said);
    e = rules_reply(&house, &standard, said);
    check(&e, -1, 0, -5, false);
}

static void the_table(void **state) {
    (void)state;
    Offer own = offer;
    assert_int_equal(rules_table_count(&own, &role), 6);
    assert_true(
        rules_on_table(&own, &role, PROMISE)); /* what the role may not give lies there too */
    own.table = table;
    own.table_count = 2;
    assert_int_equal(rules_table_count(&own, &role), 2);
    assert_false(rules_on_table(&own, &role, REPAIR));
    assert_int_equal(rules_remedy(&offer, &role, PROMISE), REMEDY_HARMFUL); /* named or not */
    assert_int_equal(rules_remedy(&offer, &role, REFUND), REMEDY_NEED);
    assert_int_equal(rules_remedy(&offer, &role, SECRECY), REMEDY_OTHER);
    assert_true(remedy_takes(&remedies[ANY], 5));
    assert_true(remedy_takes(&remedies[ANY], 60));
    assert_false(remedy_takes(&remedies[ANY], 61));
    assert_false(remedy_takes(&remedies[ANY], 5.5));
    assert_false(rules_can_choose(&remedies[ANY], HAND_OVER_WARM));
}

static void offers(void **state) {
    (void)state;
    static const struct {
        Chosen chosen[4];
        int count;
        HandOver hand_over;
        int place;
        double decision, trust;
    } rows[] = {
        {{{SORRY, 0}, {REFUND, 20}}, 2, HAND_OVER_NONE, FITS, 100, 7},
        {{{SORRY, 0}, {ANY, 30}}, 2, HAND_OVER_NONE, SHORT, 82, 5}, /* a need is missing */
        {{{SORRY, 0}, {REFUND, 20}, {REPAIR, 0}}, 3, HAND_OVER_NONE, HARMED, 50, 4},
        {{{SORRY, 0}, {REFUND, 20}, {PROMISE, 0}}, 3, HAND_OVER_NONE, HARMED, 50, 1},
        {{{SORRY, 0}, {REFUND, 20}, {SECRECY, 0}}, 3, HAND_OVER_NONE, HARMED, 20, 7},
        {{{SORRY, 0}, {REFUND, 40}, {ANY, 60}, {REPAIR, 0}}, 4, HAND_OVER_NONE, BEYOND, 40, 4},
        /* needs with amounts cannot be chosen then: they are not asked */
        {{{SORRY, 0}}, 1, HAND_OVER_WARM, OVER, 44, 5},
        {{{SORRY, 0}, {SECRECY, 0}}, 2, HAND_OVER_WARM, OVER, 20, 5},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        OfferWeight weight = {0};
        for (int k = 0; k < rows[i].count; k++)
            rules_offer_add(&house, &offer, &role, rows[i].chosen[k], &weight);
        assert_int_equal(rules_offer_place(&offer, &weight, rows[i].hand_over, 75), rows[i].place);
        assert_near(rules_offer_score(&house, &offer, &weight, rows[i].hand_over, 75).decision,
                    rows[i].decision, 1e-9);
        assert_near(rules_offer_feels(&offer, &weight, rows[i].hand_over).trust, rows[i].trust, 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(replies), cmocka_unit_test(the_table),
                                       cmocka_unit_test(offers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
