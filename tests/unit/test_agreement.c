/* The figures: published tables, edges, and the intervals in a simulation. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>
#include <cmocka.h>

#include "base/random.h"
#include "store/ballot_csv.h"
#include "team/agreement_interval.h"
#include "team/vote_tally.h"

static char *read_all(const char *path, size_t *len) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *bytes = xcalloc(1 << 20, 1);
    *len = fread(bytes, 1, (1 << 20) - 1, file);
    fclose(file);
    return bytes;
}

/* Measures a CSV; `offered` as in --categories or NULL. Returns how many errors there were. */
static int measure_text(const char *csv, const char *offered, Agreement *out) {
    Findings findings;
    VoteTable votes;
    VoteTally tally;
    int count = 0, errors = 0;
    char **list = offered ? ballot_parse_list(offered, &count) : NULL;
    findings_init(&findings, LANG_EN);
    vote_table_init(&votes);
    if (ballot_parse_csv(csv, strlen(csv), "t.csv", &findings, &votes) &&
        vote_tally_init(&tally, &votes, (const char *const *)list, count, &findings)) {
        agreement_measure(&tally.ratings, out);
        vote_tally_release(&tally);
    }
    errors = findings.errors;
    ballot_free_list(list, count);
    vote_table_release(&votes);
    findings_release(&findings);
    return errors;
}

static void expect(const Agreement *got, AgreementKind kind, double value) {
    assert_int_equal(got->figures[kind].why, AGREEMENT_DEFINED);
    if (!(fabs(got->figures[kind].value - value) < 1e-9))
        fail_msg("%s: %.12f, not %.12f", agreement_kind_id(kind), got->figures[kind].value, value);
}

static void expect_null(const Agreement *got, AgreementKind kind, AgreementWhy why) {
    assert_int_equal(got->figures[kind].why, why);
    assert_false(got->figures[kind].has_interval);
}

static void published(void **state) {
    (void)state;
    size_t len;
    char *json = read_all(KLACHT_TESTS "/agreement/expected.json", &len);
    cJSON *expected = cJSON_Parse(json);
    const cJSON *set;
    int sets = 0;
    assert_non_null(expected);
    cJSON_ArrayForEach(set, expected) {
        Text path = {0}, offered = {0};
        Agreement got;
        text_addf(&path, "%s/agreement/%s.csv", KLACHT_TESTS, set->string);
        const cJSON *category;
        cJSON_ArrayForEach(category, cJSON_GetObjectItem(set, "categories"))
            text_addf(&offered, "%s\"%s\"", offered.len ? "," : "", category->valuestring);
        char *csv = read_all(text_cstr(&path), &len);
        for (int with = 0; with < 2; with++) {
            assert_int_equal(measure_text(csv, with ? text_cstr(&offered) : NULL, &got), 0);
            assert_int_equal(got.items, cJSON_GetObjectItem(set, "items")->valueint);
            assert_int_equal(got.raters, cJSON_GetObjectItem(set, "raters")->valueint);
            assert_int_equal(got.votes, cJSON_GetObjectItem(set, "votes")->valueint);
            for (int f = 0; f < AGREEMENT_KINDS; f++) {
                const cJSON *value = cJSON_GetObjectItem(set, agreement_kind_id(f));
                if (cJSON_IsNumber(value))
                    expect(&got, f, value->valuedouble);
                else
                    expect_null(&got, f, AGREEMENT_TOO_FEW_RATERS);
            }
        }
        sets++;
        free(csv);
        text_release(&path);
        text_release(&offered);
    }
    assert_int_equal(sets, 7);
    cJSON_Delete(expected);
    free(json);
}

#define HEAD "item,rater,category\n"

static void edges(void **state) {
    (void)state;
    Agreement got;
    /* one rater */
    assert_int_equal(measure_text(HEAD "1,a,x\n2,a,y\n", NULL, &got), 0);
    for (int f = 0; f < AGREEMENT_KINDS; f++)
        expect_null(&got, f, AGREEMENT_TOO_FEW_RATERS);
    assert_int_equal(got.items, 2);
    /* one item: 2 of 3 say x. Shares 2/3, 1/3; alpha = 1 - (2/3) / (2/3). */
    assert_int_equal(measure_text(HEAD "1,a,x\n1,b,x\n1,c,y\n", NULL, &got), 0);
    expect(&got, AGREEMENT_PERCENT, 1.0 / 3);
    expect(&got, AGREEMENT_FLEISS_KAPPA, -0.5);
    expect(&got, AGREEMENT_ALPHA, 0);
    expect(&got, AGREEMENT_AC1, (1.0 / 3 - 4.0 / 9) / (5.0 / 9));
    /* all the same: percent stands, chance cannot; an offered second category saves AC1 */
    assert_int_equal(measure_text(HEAD "1,a,x\n1,b,x\n2,a,x\n2,b,x\n", NULL, &got), 0);
    expect(&got, AGREEMENT_PERCENT, 1);
    expect_null(&got, AGREEMENT_FLEISS_KAPPA, AGREEMENT_NO_VARIATION);
    expect_null(&got, AGREEMENT_ALPHA, AGREEMENT_NO_VARIATION);
    expect_null(&got, AGREEMENT_AC1, AGREEMENT_NO_VARIATION);
    expect_null(&got, AGREEMENT_COHEN_KAPPA, AGREEMENT_NO_VARIATION);
    assert_int_equal(measure_text(HEAD "1,a,x\n1,b,x\n2,a,x\n2,b,x\n", "x,y", &got), 0);
    expect(&got, AGREEMENT_AC1, 1);
    expect_null(&got, AGREEMENT_ALPHA, AGREEMENT_NO_VARIATION);
    /* two raters who each always say something else: chance is 0 */
    assert_int_equal(measure_text(HEAD "1,a,x\n1,b,y\n2,a,x\n2,b,y\n", NULL, &got), 0);
    expect(&got, AGREEMENT_PERCENT, 0);
    expect(&got, AGREEMENT_COHEN_KAPPA, 0);
    expect(&got, AGREEMENT_FLEISS_KAPPA, -1);
    /* two raters without a common item */
    assert_int_equal(measure_text(HEAD "1,a,x\n2,b,y\n", NULL, &got), 0);
    expect_null(&got, AGREEMENT_PERCENT, AGREEMENT_TOO_FEW_RATERS);
    expect_null(&got, AGREEMENT_COHEN_KAPPA, AGREEMENT_TOO_FEW_RATERS);
    /* Cohen leaves out what one judged; alpha what nobody shared; the prevalence keeps it */
    assert_int_equal(measure_text(HEAD "1,a,x\n1,b,x\n2,a,x\n2,b,x\n3,a,y\n", NULL, &got), 0);
    expect_null(&got, AGREEMENT_COHEN_KAPPA, AGREEMENT_NO_VARIATION);
    expect_null(&got, AGREEMENT_ALPHA, AGREEMENT_NO_VARIATION);
    expect(&got, AGREEMENT_FLEISS_KAPPA, 1);
    expect(&got, AGREEMENT_AC1, 1);
    assert_int_equal(got.items, 3);
    assert_int_equal(got.paired_items, 2);
    /* an offered category that nobody used counts for AC1 alone */
    assert_int_equal(measure_text(HEAD "1,a,x\n1,b,x\n2,a,x\n2,b,y\n", "x,y,z", &got), 0);
    expect(&got, AGREEMENT_AC1, (0.5 - 0.1875) / (1 - 0.1875));
    expect(&got, AGREEMENT_FLEISS_KAPPA, (0.5 - 0.625) / 0.375);
    /* missing votes are no votes: no item, no rater */
    assert_int_equal(measure_text(HEAD "1,a,x\n1,b,\n2,c,\n", NULL, &got), 0);
    assert_int_equal(got.votes, 1);
    assert_int_equal(got.items, 1);
    assert_int_equal(got.raters, 1);
    assert_int_equal(measure_text(HEAD, NULL, &got), 0);
    expect_null(&got, AGREEMENT_PERCENT, AGREEMENT_TOO_FEW_RATERS);
}

static void per_category(void **state) {
    (void)state;
    /* 1: x x y, 2: x x. Of the other votes beside the x's (2 + 2 + 1 + 1 = 6) four are x. */
    Rating votes[] = {{0, 0, 0}, {0, 1, 0}, {0, 2, 1}, {1, 0, 0}, {1, 1, 0}};
    Ratings ratings = {votes, 5, 5, 2, 3, 3, false};
    AgreementFigure figure;
    agreement_of_category(&ratings, 0, &figure);
    assert_true(fabs(figure.value - 4.0 / 6) < 1e-12);
    agreement_of_category(&ratings, 1, &figure);
    assert_int_equal(figure.why, AGREEMENT_DEFINED);
    assert_true(fabs(figure.value) < 1e-12);
    agreement_of_category(&ratings, 2, &figure);
    assert_int_equal(figure.why, AGREEMENT_TOO_FEW_RATERS);
}

enum { SIM_ITEMS = 80, SIM_RATERS = 5, SIM_SETS = 300, SIM_DRAWS = 300 };

/* Half of the items are truly of category 0; a rater hears the truth with chance 0.8. */
static void simulate(Random *random, Ratings *ratings) {
    ratings->count = 0;
    for (int i = 0; i < SIM_ITEMS; i++) {
        int truth = (int)random_below(random, 2);
        for (int r = 0; r < SIM_RATERS; r++) {
            if (random_unit(random) < 0.1)
                continue; /* a missing vote */
            ratings->items[ratings->count++] =
                (Rating){i, r, random_unit(random) < 0.8 ? truth : 1 - truth};
        }
    }
}

static void intervals_cover(void **state) {
    (void)state;
    /* Two raters agree with chance 0.8² + 0.2² = 0.68 and both categories are as likely, so every
     * figure that corrects for chance is truly (0.68 - 0.5) / 0.5. */
    const double truth[] = {0.68, 0.36, 0.36, 0.36};
    int covered[4] = {0};
    Rating *votes = xcalloc((size_t)SIM_ITEMS * SIM_RATERS, sizeof *votes);
    Ratings ratings = {votes, 0, SIM_ITEMS * SIM_RATERS, SIM_ITEMS, SIM_RATERS, 2, false};
    Random random;
    random_init(&random, 11);
    for (int s = 0; s < SIM_SETS; s++) {
        Agreement got;
        simulate(&random, &ratings);
        agreement_measure_intervals(&ratings, (uint64_t)s, SIM_DRAWS, &got);
        for (int f = 0; f < 4; f++) {
            assert_true(got.figures[f].has_interval);
            covered[f] += got.figures[f].low <= truth[f] && truth[f] <= got.figures[f].high;
        }
    }
    /* 95 % of 300 is 285; four standard deviations of chance, and 2 % for the percentile's bias */
    for (int f = 0; f < 4; f++)
        if (covered[f] < 264 || covered[f] > 299)
            fail_msg("%s: %d of %d", agreement_kind_id(f), covered[f], SIM_SETS);
    free(votes);
}

static void intervals_repeat(void **state) {
    (void)state;
    Rating *votes = xcalloc((size_t)SIM_ITEMS * SIM_RATERS, sizeof *votes);
    Ratings ratings = {votes, 0, SIM_ITEMS * SIM_RATERS, SIM_ITEMS, SIM_RATERS, 2, false};
    Agreement one, two, other, plain;
    Random random;
    random_init(&random, 3);
    simulate(&random, &ratings);
    agreement_measure_intervals(&ratings, 7, AGREEMENT_RESAMPLES, &one);
    agreement_measure_intervals(&ratings, 7, AGREEMENT_RESAMPLES, &two);
    agreement_measure_intervals(&ratings, 8, AGREEMENT_RESAMPLES, &other);
    agreement_measure(&ratings, &plain);
    assert_memory_equal(&one, &two, sizeof one);
    assert_true(one.figures[AGREEMENT_ALPHA].low != other.figures[AGREEMENT_ALPHA].low);
    for (int f = 0; f < 4; f++) {
        assert_true(one.figures[f].low < one.figures[f].value);
        assert_true(one.figures[f].high > one.figures[f].value);
        assert_true(one.figures[f].value == plain.figures[f].value);
    }
    /* one item cannot be drawn from */
    Rating few[] = {{0, 0, 0}, {0, 1, 1}};
    Ratings small = {few, 2, 2, 1, 2, 2, false};
    agreement_measure_intervals(&small, 1, 100, &one);
    assert_false(one.figures[AGREEMENT_PERCENT].has_interval);
    free(votes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(published),        cmocka_unit_test(edges),
        cmocka_unit_test(per_category),     cmocka_unit_test(intervals_cover),
        cmocka_unit_test(intervals_repeat),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
