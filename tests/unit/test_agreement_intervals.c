/* Intervals hold the true figure as often as they say, for one vote and for what changed between
 * two; in whatever order the items stand. KLACHT_SIM_TEAMS: so many teams instead of what is quick.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/random.h"
#include "team/agreement.h"
#include "team/agreement_interval.h"

enum { ITEMS = 12, RATERS = 5, CATEGORIES = 6, TEAMS = 600, DRAWS = 300, MANY = 60000 };

typedef struct World {
    const char *name;
    double hears;       /* who reads the item as it is; the others take one by prevalence */
    bool easy_and_hard; /* half of the items is read by all */
    double missing;
    double talk; /* after the talk: how many of those who erred take what is right */
} World;

static const double prevalence[CATEGORIES] = {.5, .2, .12, .08, .06, .04};

static int any(Random *random) {
    double at = random_unit(random);
    for (int c = 0; c < CATEGORIES; c++)
        if ((at -= prevalence[c]) < 0)
            return c;
    return 0;
}

static void vote(Random *random, const World *world, int items, Ratings *before, Ratings *after) {
    before->count = after->count = 0;
    before->item_count = after->item_count = items;
    for (int i = 0; i < items; i++) {
        int truth = any(random);
        double hears = world->hears;
        if (world->easy_and_hard)
            hears = random_unit(random) < 0.5 ? 1 : 2 * hears - 1;
        for (int r = 0; r < RATERS; r++) {
            int first = random_unit(random) < hears ? truth : any(random);
            bool moves = random_unit(random) < world->talk;
            if (random_unit(random) < world->missing)
                continue;
            before->items[before->count++] = (Rating){i, r, first};
            after->items[after->count++] = (Rating){i, r, moves ? truth : first};
        }
    }
}

static Ratings room_for(int items) {
    return (Ratings){.items = xcalloc((size_t)items * RATERS, sizeof(Rating)),
                     .capacity = items * RATERS,
                     .rater_count = RATERS,
                     .category_count = CATEGORIES};
}

static const AgreementFigure *holds(const AgreementFigure *figure, double truth, int *held) {
    *held += figure->has_interval && figure->low <= truth && truth <= figure->high;
    return figure;
}

static void expect_share(const World *world, const char *what, int held, int told) {
    double share = told ? (double)held / told : 0;
    const char *shown = getenv("KLACHT_SIM_TEAMS");
    if (shown)
        printf("%s, %s: %.1f %% of %d\n", world->name, what, 100 * share, told);
    double chance = shown ? 0.005 : 0.015; /* two standard deviations, of so many teams */
    if (share < 0.93 - chance || share > 0.97 + chance)
        fail_msg("%s: %s: %.1f %%", world->name, what, 100 * share);
}

static void cover(const World *world) {
    const char *teams_text = getenv("KLACHT_SIM_TEAMS");
    int teams = teams_text ? atoi(teams_text) : TEAMS;
    int held[4] = {0}, told[4] = {0}, change_held[4] = {0}, change_told[4] = {0};
    Random random;
    random_init(&random, 2024);
    Ratings many = room_for(MANY), many_after = room_for(MANY);
    Agreement truth, truth_after;
    vote(&random, world, MANY, &many, &many_after);
    agreement_measure(&many, &truth);
    agreement_measure(&many_after, &truth_after);
    Ratings before = room_for(ITEMS), after = room_for(ITEMS);
    for (int t = 0; t < teams; t++) {
        Agreement got;
        AgreementChange change;
        vote(&random, world, ITEMS, &before, &after);
        agreement_measure_intervals(&before, (uint64_t)t, DRAWS, &got);
        agreement_compare(&before, &after, (uint64_t)t, DRAWS, &change);
        for (int f = 0; f < 4; f++) {
            double value = truth.figures[f].value;
            told[f] += holds(&got.figures[f], value, &held[f])->has_interval;
            value = truth_after.figures[f].value - value;
            change_told[f] += holds(&change.figures[f], value, &change_held[f])->has_interval;
        }
    }
    for (int f = 0; f < 4; f++) {
        assert_true(told[f] > teams * 9 / 10);
        expect_share(world, agreement_kind_id(f), held[f], told[f]);
        char name[60];
        snprintf(name, sizeof name, "change of %s", agreement_kind_id(f));
        expect_share(world, name, change_held[f], change_told[f]);
    }
    free(many.items);
    free(many_after.items);
    free(before.items);
    free(after.items);
}

static void divided(void **state) {
    (void)state;
    cover(&(World){"a divided team", .5, false, 0, .3});
}

static void usual(void **state) {
    (void)state;
    cover(&(World){"a usual team", .7, false, .05, .4});
}

static void easy_and_hard(void **state) {
    (void)state;
    cover(&(World){"easy and hard statements", .75, true, 0, .3});
}

static void same_in_any_order(void **state) {
    (void)state;
    const World world = {"", .5, false, .1, .4};
    Ratings before = room_for(ITEMS), after = room_for(ITEMS);
    Random random;
    random_init(&random, 5);
    vote(&random, &world, ITEMS, &before, &after);
    Agreement one, other;
    AgreementChange changed, again;
    agreement_measure_intervals(&before, 1, DRAWS, &one);
    agreement_compare(&before, &after, 1, DRAWS, &changed);
    for (int i = 0; i < before.count; i++)
        before.items[i].item = ITEMS - 1 - before.items[i].item;
    for (int i = 0; i < after.count; i++)
        after.items[i].item = ITEMS - 1 - after.items[i].item;
    agreement_measure_intervals(&before, 1, DRAWS, &other);
    agreement_compare(&before, &after, 1, DRAWS, &again);
    for (int f = 0; f < 4; f++) {
        assert_true(one.figures[f].has_interval);
        assert_true(changed.figures[f].has_interval);
        assert_true(fabs(one.figures[f].low - other.figures[f].low) < 1e-12);
        assert_true(fabs(one.figures[f].high - other.figures[f].high) < 1e-12);
        assert_true(fabs(changed.figures[f].low - again.figures[f].low) < 1e-12);
    }
    free(before.items);
    free(after.items);
}

/* The same votes twice: the difference is 0, and nothing says how far that is off; what has another
 * item set is compared over the items they share. */
static void paired(void **state) {
    (void)state;
    Rating one[] = {{0, 0, 0}, {0, 1, 0}, {1, 0, 0}, {1, 1, 1}};
    Rating two[] = {{1, 0, 0}, {1, 1, 0}, {2, 0, 1}, {2, 1, 0}};
    Ratings before = {one, 4, 4, 2, 2, 2, false}, after = {two, 4, 4, 3, 2, 2, false};
    AgreementChange change;
    agreement_compare(&before, &after, 1, DRAWS, &change);
    assert_int_equal(change.items, 1);
    assert_true(change.figures[AGREEMENT_PERCENT].value == 1);
    assert_false(change.figures[AGREEMENT_PERCENT].has_interval);
    agreement_compare(&before, &before, 1, DRAWS, &change);
    assert_int_equal(change.items, 2);
    assert_true(change.figures[AGREEMENT_PERCENT].value == 0);
}

/* Of fewer than ten items, and where everyone always agrees, no interval is told. */
static void not_told(void **state) {
    (void)state;
    Ratings ratings = room_for(ITEMS);
    Agreement got;
    for (int items = 9; items <= ITEMS; items += 3) {
        ratings.count = 0;
        ratings.item_count = items;
        for (int i = 0; i < items; i++)
            for (int r = 0; r < 2; r++)
                ratings.items[ratings.count++] =
                    (Rating){i, r, items == 9 ? (i * r) % CATEGORIES : i % CATEGORIES};
        agreement_measure_intervals(&ratings, 1, DRAWS, &got);
        for (int f = 0; f < AGREEMENT_KINDS; f++)
            assert_false(got.figures[f].has_interval);
    }
    free(ratings.items);
}

/* A large file has its intervals too, as near as drawing would bring them. */
static void large(void **state) {
    (void)state;
    const World world = {"", .7, false, .1, .4};
    Ratings drawn = room_for(AGREEMENT_DRAWN_ITEMS), not_drawn = room_for(MANY),
            after = room_for(MANY);
    Random random;
    random_init(&random, 5);
    Agreement one, other;
    vote(&random, &world, MANY, &not_drawn, &after);
    agreement_measure_intervals(&not_drawn, 1, AGREEMENT_RESAMPLES, &one);
    vote(&random, &world, AGREEMENT_DRAWN_ITEMS, &drawn, &after);
    agreement_measure_intervals(&drawn, 1, 200, &other);
    double by = sqrt((double)MANY / AGREEMENT_DRAWN_ITEMS);
    for (int f = 0; f < 4; f++) {
        double wide = one.figures[f].high - one.figures[f].low,
               wider = other.figures[f].high - other.figures[f].low;
        assert_true(one.figures[f].has_interval && other.figures[f].has_interval);
        assert_true(fabs(wide * by / wider - 1) < 0.2);
    }
    free(drawn.items);
    free(not_drawn.items);
    free(after.items);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(divided),       cmocka_unit_test(usual),
        cmocka_unit_test(easy_and_hard), cmocka_unit_test(same_in_any_order),
        cmocka_unit_test(paired),        cmocka_unit_test(not_told),
        cmocka_unit_test(large)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
