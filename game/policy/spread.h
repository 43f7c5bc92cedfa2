/* Spread: how a figure from 0 to 100 is spread over many plays, in hundredths, in fixed memory. */
#ifndef KLACHT_POLICY_SPREAD_H
#define KLACHT_POLICY_SPREAD_H

#include <stdint.h>

enum { SPREAD_BINS = 10001 };

typedef struct Spread {
    uint64_t bins[SPREAD_BINS];
    uint64_t count; /* without those that were null */
    double sum, lowest, highest;
} Spread;

void spread_add(Spread *spread, double value); /* a null is left out */
/* All NaN when nothing was added. */
double spread_mean(const Spread *spread);
double spread_lowest(const Spread *spread);
double spread_highest(const Spread *spread);
/* The smallest value that `percent` of the plays do not exceed, to two decimals. */
double spread_percentile(const Spread *spread, int percent);
/* How many fall into each of `count` equal parts of 0 to 100 (100 itself into the last). */
void spread_parts(const Spread *spread, uint64_t *parts, int count);

#endif
