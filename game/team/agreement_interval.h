/* How far a figure can be off by the chance choice of items.
 *
 * Bootstrap-t over items (Efron and Tibshirani 1993, ch. 12.5) with errors by the infinitesimal
 * jackknife, its quantiles held near Student's: of 12 items, 5 people and 6 categories they hold
 * the true figure in 93 to 97 of 100 teams (scripts/bench-intervals). */
#ifndef KLACHT_TEAM_AGREEMENT_INTERVAL_H
#define KLACHT_TEAM_AGREEMENT_INTERVAL_H

#include <stdint.h>

#include "team/ratings.h"

/* The figures with 95 % intervals from `resamples` draws of the items with a vote. Draws in which a
 * figure is undefined do not count for it; with fewer than half of the draws left, or fewer than
 * AGREEMENT_INTERVAL_ITEMS items, or where all items say the same of it, it has no interval. Of
 * more than AGREEMENT_DRAWN_ITEMS nothing is drawn: Student's quantiles do. The same seed gives
 * the same interval, in whatever order the items stand. */
void agreement_measure_intervals(const Ratings *ratings, uint64_t seed, int resamples,
                                 Agreement *out);
enum {
    AGREEMENT_SEED = 1, /* of what is shown: one session has one interval everywhere */
    AGREEMENT_RESAMPLES = 2000,
    AGREEMENT_INTERVAL_ITEMS = 10, /* of fewer, 95 % would promise too much */
    AGREEMENT_DRAWN_ITEMS = 2000,
};

/* What changed between two votes on the same items (after - before), over those with a vote in
 * both: paired, so that an item that is hard both times is not counted as chance. */
typedef struct AgreementChange {
    int items;
    AgreementFigure figures[AGREEMENT_KINDS];
} AgreementChange;
void agreement_compare(const Ratings *before, const Ratings *after, uint64_t seed, int resamples,
                       AgreementChange *out);

#endif
