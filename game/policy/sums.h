/* Sums: what the amounts of remedies can add up to, each sum once, with one way to it.
 *
 * Remedies are added one by one; each gives a level, whose items remember the item of the level
 * before. Owns its memory. Where there would be too many, `cut` says that some are not here: of
 * what is added then only the lowest amount counts. */
#ifndef KLACHT_POLICY_SUMS_H
#define KLACHT_POLICY_SUMS_H

#include "model/house.h"

enum { SUMS_MOST = 200000 /* of one level */, SUMS_WORK = 4000000 /* sums made, equal ones too */ };

typedef struct Sum {
    double euros, amount; /* amount: of the remedy of this level */
    int before;           /* in the level before */
} Sum;

typedef struct SumLevel {
    Sum *items;
    int count;
} SumLevel;

typedef struct Sums {
    SumLevel *levels; /* the first is nothing: 0 euros */
    int count, capacity;
    int work;
    bool cut;
} Sums;

void sums_init(Sums *sums);
void sums_release(Sums *sums);
/* One remedy more, with any of its amounts; `optional`: or without it, at 0 euros. */
void sums_add(Sums *sums, const Remedy *remedy, bool optional);
/* What all of them can add up to, rising. */
const Sum *sums_all(const Sums *sums, int *count);
/* The amounts of one of these, in the order of adding. */
void sums_amounts(const Sums *sums, int item, double *out);

#endif
