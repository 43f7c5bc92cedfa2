/* d' and c against figures of another program (tests/report/detection.py wrote detection.tsv). */
#include "unit/support.h"

#include "report/detection.h"

#include "base/banned.h"

static const double NEAR = 1e-9;

static void equals_what_others_work_out(void **state) {
    (void)state;
    FILE *file = fopen(KLACHT_TESTS "/report/detection.tsv", "r");
    char line[300];
    int counts = 0, inverses = 0;
    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        long long n, h, m, f;
        double d, c, p, z;
        if (sscanf(line, "counts %lld %lld %lld %lld %lf %lf", &n, &h, &m, &f, &d, &c) == 6) {
            Detection found;
            detection_measure(&(DetectionCounts){n, h, m, f}, &found);
            assert_true(found.defined);
            assert_near(found.sensitivity, d, NEAR);
            assert_near(found.bias, c, NEAR);
            counts++;
        } else {
            assert_int_equal(sscanf(line, "inverse %lf %lf", &p, &z), 2);
            assert_near(normal_inverse(p), z, NEAR);
            inverses++;
        }
    }
    fclose(file);
    assert_int_equal(counts, 206);
    assert_int_equal(inverses, 13);
}

static void too_few_say_nothing(void **state) {
    (void)state;
    Detection found;
    detection_measure(&(DetectionCounts){7, 7, 800, 1}, &found);
    assert_false(found.defined);
    detection_measure(&(DetectionCounts){800, 7, 7, 1}, &found);
    assert_false(found.defined);
    detection_measure(&(DetectionCounts){8, 8, 8, 0}, &found);
    assert_true(found.defined && found.sensitivity > 3 && fabs(found.bias) < NEAR);
}

static RecordTurn judged(const char *is, double credit) {
    RecordTurn turn = {.act = RECORD_JUDGE};
    turn.judge.is = is;
    turn.judge.credit = credit;
    return turn;
}

static void a_record_is_counted_as_it_was_played(void **state) {
    (void)state;
    const RecordTurn turns[] = {
        judged("complaint", 1),  judged("complaint", 0.5), judged("complaint", 0),
        judged("question", 1),   judged("question", 0.5),  judged("question", 0.5),
        judged("compliment", 0), {.act = RECORD_REPLY},    {.act = RECORD_NONE},
    };
    Record record = {.turns = turns, .turn_count = sizeof turns / sizeof *turns};
    record.counts = (RecordCounts){.signals = 6, .hits = 5, .negatives = 24, .false_alarms = 2};
    DetectionCounts heard = {0}, said = {0};
    for (int i = 0; i < 2; i++) { /* they add up */
        detection_add_heard(&heard, &record);
        detection_add_judged(&said, &record);
    }
    assert_true(heard.positives == 12 && heard.hits == 10 && heard.negatives == 48 &&
                heard.false_alarms == 4);
    /* of a question that is half right it is not known whether there was a complaint beside it */
    assert_true(said.positives == 6 && said.hits == 4 && said.negatives == 4 &&
                said.false_alarms == 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equals_what_others_work_out),
        cmocka_unit_test(too_few_say_nothing),
        cmocka_unit_test(a_record_is_counted_as_it_was_played),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
