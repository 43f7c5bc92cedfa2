/* The tables of the scoring document, row by row. */
#include "unit/support.h"

#include "play/score.h"

static void feelings(void **state) {
    (void)state;
    assert_near(score_feeling(40, -10, 2, 0), 25, 1e-12);
    assert_near(score_feeling(40, 15, 2, 0), 50, 1e-12);
    assert_near(score_feeling(5, -10, 4, 0), 0, 0);
    assert_near(score_feeling(50, 0, 0, score_waiting(3, 1)), 40, 1e-12);
    assert_near(score_feeling(50, 0, 0, score_waiting(24, 1)), 30, 1e-12);
    /* earlier contacts count up to four; below the norm waiting costs nothing; 100 is the top */
    assert_near(score_feeling(50, -10, 9, 0), 30, 1e-12);
    assert_near(score_waiting(1, 1), 0, 0);
    assert_near(score_waiting(.5, 1), 0, 0);
    assert_near(score_feeling(95, 20, 0, 0), 100, 0);
}

static void recognition(void **state) {
    (void)state;
    static const struct {
        int positives, hits, negatives, alarms;
        double judge, expected;
    } rows[] = {
        {6, 5, 20, 2, 100, 84}, {6, 6, 20, 20, 100, 40}, {4, 2, 6, 0, SCORE_NULL, 50},
        {4, 2, 6, 0, 0, 30},    {0, 0, 5, 1, 75, 78},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double mark =
            score_mark(rows[i].positives, rows[i].hits, rows[i].negatives, rows[i].alarms);
        assert_near(score_recognition(mark, rows[i].judge), rows[i].expected, .005);
    }
    assert_true(isnan(score_mark(0, 0, 0, 0)));
    assert_near(score_mark(2, 1, 0, 0), 50, 0); /* nothing could be imagined */
    assert_near(score_recognition(SCORE_NULL, 50), 50, 0);
    assert_true(isnan(score_recognition(SCORE_NULL, SCORE_NULL)));
    assert_near(score_mark(4, 1, 4, 4), 0, 0); /* not below 0 */
}

static void empathy(void **state) {
    (void)state;
    double all[STEP_COUNT] = {SCORE_NULL};
    all[STEP_LISTEN] = score_turn_empathy(1, -1, 2);
    all[STEP_ACKNOWLEDGE] = score_turn_empathy(2, -2, 2);
    all[STEP_PROBE] = score_turn_empathy(0, -1, 1);
    all[STEP_SOLVE] = score_turn_empathy(2, -2, 2);
    all[STEP_FOLLOW_UP] = 0;
    assert_near(score_empathy(all, 1), 60, 1e-9);
    double some[STEP_COUNT] = {SCORE_NULL, SCORE_NULL, 0, SCORE_NULL, 0, 0};
    some[STEP_ACKNOWLEDGE] = (score_turn_empathy(1, -2, 2) + score_turn_empathy(2, -2, 2)) / 2;
    some[STEP_SOLVE] = score_turn_empathy(0, -2, 2);
    some[STEP_FOLLOW_UP] = score_turn_empathy(2, -1, 2);
    assert_near(score_empathy(some, 0), 78.85, .005);
    assert_near(score_empathy(some, 7), 48.85, .005); /* at most 30 for traps */
    assert_near(score_turn_empathy(1, 1, 1), 1, 0);
    double none[STEP_COUNT] = {SCORE_NULL, SCORE_NULL, SCORE_NULL,
                               SCORE_NULL, SCORE_NULL, SCORE_NULL};
    assert_true(isnan(score_empathy(none, 0)));
}

static void speed(void **state) {
    (void)state;
    assert_near(score_allowed_seconds(70, 3, false, 175, 8, 1), 38, 1e-9);
    assert_near(score_allowed_seconds(70, 3, false, 175, 8, 1.5), 57, 1e-9);
    assert_near(score_allowed_seconds(120, 4, true, 175, 8, 1), 62.142857, 1e-5);
    assert_near(score_reaction(50, 38), .8421, 5e-5);
    assert_near(score_reaction(76, 38), .5, 1e-12);
    assert_near(score_reaction(114, 38), 0, 1e-12);
    assert_near(score_reaction(1, 38), 1, 0);
    assert_near(score_lead(24, 1, 168, 1, 1, false), 37.98, .005);
    assert_near(score_lead(48, 24, 1008, 1, 1, false), 81.46, .005);
    assert_near(score_lead(20, 24, 336, 3, 1, false), 80, 1e-12);
    assert_near(score_lead(20, 24, 336, 9, 1, false), 70, 1e-12);
    assert_near(score_lead(336, 24, 336, 1, 1, false), 0, 0);
    assert_near(score_lead(1, 24, 336, 1, 1, true), 0, 0); /* nothing was solved */
    assert_near(score_speed(50, 100), 80, 1e-12);
    assert_near(score_speed(SCORE_NULL, 70), 70, 0);
    assert_near(score_speed(70, SCORE_NULL), 70, 0);
}

static double decide(double euros, int needs, int chosen, int others, Route right, HandOver done) {
    double left = 75, money = SCORE_NULL;
    if (done == HAND_OVER_NONE)
        money = score_money(euros, 20, 40, left);
    else if (right == ROUTE_SELF)
        money = 0;
    return score_decision(score_route(right, done), money, score_remedies(needs, chosen, 0, others),
                          right, done, (DecisionFaults){.beyond = euros > left});
}

static void mandate(void **state) {
    (void)state;
    assert_near(decide(30, 2, 2, 0, ROUTE_SELF, HAND_OVER_NONE), 100, 1e-9);
    assert_near(decide(10, 2, 2, 0, ROUTE_SELF, HAND_OVER_NONE), 82.5, 1e-9);
    assert_near(decide(0, 2, 2, 0, ROUTE_SELF, HAND_OVER_NONE), 65, 1e-9);
    assert_near(decide(60, 2, 2, 0, ROUTE_SELF, HAND_OVER_NONE), 82.5, 1e-9);
    assert_near(decide(80, 2, 2, 0, ROUTE_SELF, HAND_OVER_NONE), 40, 1e-9);
    assert_near(decide(30, 2, 2, 1, ROUTE_SELF, HAND_OVER_NONE), 97, 1e-9);
    assert_near(decide(0, 3, 2, 0, ROUTE_SELF, HAND_OVER_WARM), 34, .005);
    assert_near(decide(0, 3, 2, 0, ROUTE_SELF, HAND_OVER_COLD), 23.5, .005);
    assert_near(decide(0, 2, 2, 0, ROUTE_SENIOR, HAND_OVER_WARM), 100, 1e-9);
    assert_near(decide(0, 2, 2, 0, ROUTE_SENIOR, HAND_OVER_COLD), 73.08, .005);
    assert_near(decide(0, 2, 2, 0, ROUTE_REQUIRED, HAND_OVER_WARM), 100, 1e-9);
    assert_near(decide(0, 3, 2, 0, ROUTE_REQUIRED, HAND_OVER_COLD), 52.31, .005);
    assert_near(decide(30, 2, 2, 0, ROUTE_REQUIRED, HAND_OVER_NONE), 20, 1e-9);
    /* fair is capped by what is left; nothing left and nothing fair is fair */
    assert_near(score_money(10, 20, 40, 10), 100, 0);
    assert_near(score_money(0, 20, 40, 0), 100, 0);
    assert_near(score_money(5, 0, 0, 10), 0, 0);
    assert_near(score_remedies(0, 0, 1, 2), 55, 0);
    assert_near(score_remedies(2, 0, 3, 0), 0, 0);
    assert_near(score_mandate(150, 2, false), 75, 0);
    assert_near(score_mandate(150, 2, true), 50, 0);
    assert_near(score_mandate(0, 0, false), 0, 0);
}

/* What caps a decision that is right in all else. */
static void faults_of_a_decision(void **state) {
    (void)state;
    static const struct {
        Route route;
        HandOver done;
        DecisionFaults faults;
        double most;
    } rows[] = {
        {ROUTE_SELF, HAND_OVER_NONE, {.beyond = true}, 40},
        {ROUTE_SELF, HAND_OVER_NONE, {.harmful = true}, 50},
        {ROUTE_SELF, HAND_OVER_NONE, {.critical = true}, 20},
        {ROUTE_SENIOR, HAND_OVER_WARM, {.harmful = true}, 50},
        {ROUTE_SENIOR, HAND_OVER_WARM, {.critical = true}, 20},
        {ROUTE_REQUIRED, HAND_OVER_WARM, {.harmful = true, .critical = true}, 20},
        {ROUTE_REQUIRED, HAND_OVER_WARM, {.beyond = false}, 100},
        {ROUTE_SENIOR, HAND_OVER_NONE, {.beyond = false}, 40},
        {ROUTE_REQUIRED, HAND_OVER_NONE, {.beyond = false}, 20},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_near(
            score_decision(100, SCORE_NULL, 100, rows[i].route, rows[i].done, rows[i].faults),
            rows[i].most, 1e-9);
    /* €30, all needs and a harmful one */
    assert_near(score_decision(100, 100, score_remedies(2, 2, 1, 0), ROUTE_SELF, HAND_OVER_NONE,
                               (DecisionFaults){.harmful = true}),
                50, 0);
}

static void total(void **state) {
    (void)state;
    Weights weights = {25, 30, 15, 30};
    assert_near(score_total(&weights, 80, 60, 40, 20, false), 50, 1e-12);
    assert_near(score_total(&weights, 80, 60, 40, 20, true), 40, 0);
    assert_near(score_total(&weights, SCORE_NULL, 60, SCORE_NULL, 20, false), 40, 1e-12);
    assert_true(
        isnan(score_total(&weights, SCORE_NULL, SCORE_NULL, SCORE_NULL, SCORE_NULL, false)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(feelings), cmocka_unit_test(recognition),
        cmocka_unit_test(empathy),  cmocka_unit_test(speed),
        cmocka_unit_test(mandate),  cmocka_unit_test(faults_of_a_decision),
        cmocka_unit_test(total),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
