/* Running means, spreads and correlations against exact ones (tests/report/running.py wrote
 * running.tsv). */
#include "unit/support.h"

#include "report/running.h"

#include "base/banned.h"

static const double NEAR = 1e-9;

static void near_to(double found, double expected) {
    assert_near(found, expected, NEAR * fmax(1, fabs(expected)));
}

static void equals_what_fractions_give(void **state) {
    (void)state;
    FILE *file = fopen(KLACHT_TESTS "/report/running.tsv", "r");
    char line[300], name[32];
    int n, series = 0;
    double x, y, mean, xx, yy, xy, r;
    Mean run = {0}, halves[2] = {{0}};
    Pairing pairing = {0};
    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        if (sscanf(line, "pair %lf %lf", &x, &y) == 2) {
            mean_add(&run, x);
            mean_add(&halves[run.n % 3 == 0], x);
            pairing_add(&pairing, x, y);
            continue;
        }
        assert_int_equal(
            sscanf(line, "%31s %d %lf %lf %lf %lf %lf", name, &n, &mean, &xx, &yy, &xy, &r), 7);
        assert_int_equal(run.n, n);
        mean_join(&halves[0], &halves[1]);
        near_to(mean_of(&run), mean);
        near_to(mean_of(&halves[0]), mean);
        near_to(pairing.x, mean);
        /* of values around 1e9 no more is known than a double can tell */
        double hair = mean > 1e6 ? 1e-6 : NEAR;
        assert_near(mean_variance(&run), xx, hair * fmax(1, xx));
        assert_near(mean_variance(&halves[0]), xx, hair * fmax(1, xx));
        assert_near(pairing.yy / (double)(pairing.n - 1), yy, hair * fmax(1, yy));
        assert_near(pairing_covariance(&pairing), xy, hair * fmax(1, fabs(xy)));
        assert_near(pairing_correlation(&pairing), r, hair);
        run = halves[0] = halves[1] = (Mean){0};
        pairing = (Pairing){0};
        series++;
    }
    fclose(file);
    assert_int_equal(series, 5);
}

static void nothing_to_say_is_nan(void **state) {
    (void)state;
    Mean mean = {0}, other = {0};
    Pairing pairing = {0};
    assert_true(isnan(mean_of(&mean)) && isnan(mean_variance(&mean)));
    assert_true(isnan(pairing_correlation(&pairing)) && isnan(pairing_covariance(&pairing)));
    mean_add(&mean, 0.1);
    mean_join(&mean, &other);
    assert_true(mean.n == 1 && isnan(mean_variance(&mean)));
    for (int i = 0; i < 1000; i++)
        pairing_add(&pairing, 0.1 + 0.2, i); /* the same each time: no more than rounding */
    assert_true(isnan(pairing_correlation(&pairing)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equals_what_fractions_give),
        cmocka_unit_test(nothing_to_say_is_nan),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
