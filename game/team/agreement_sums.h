/* Agreement sums: what each item adds to every figure, made once, so that a draw of the bootstrap
 * costs one pass; and how far a figure leans on each item. For the files of agreement alone. */
#ifndef KLACHT_TEAM_AGREEMENT_SUMS_H
#define KLACHT_TEAM_AGREEMENT_SUMS_H

#include "team/ratings.h"

typedef struct ItemSums {
    int item;             /* of the Ratings */
    int first, kinds;     /* its counts: slices of Sums.slices */
    int votes;            /* at least 1 */
    double agreeing;      /* sum over categories of count * (count - 1) */
    int cohen_a, cohen_b; /* categories of the first and the second rater; -1 when not both voted */
} ItemSums;

typedef struct Slice {
    int category, count;
} Slice;

typedef struct Sums {
    ItemSums *items; /* with at least one vote, in the order of the Ratings */
    int count;
    Slice *slices; /* per item by category */
    int categories;
    bool two_raters, counted; /* who voted what is known; is not */
    /* room for one pass, `categories` each */
    double *shares, *counts, *row, *column;
} Sums;

/* `only` (by item) NULL: all items. Fills all of `out` but the figures; NULL: not asked for. */
void agreement_sums_init(Sums *sums, const Ratings *ratings, const bool *only, Agreement *out);
void agreement_sums_release(Sums *sums);

/* The figures with each item counted so many times (NULL: once). */
void agreement_sums_measure(Sums *sums, const int *times, AgreementFigure figures[AGREEMENT_KINDS]);
/* The same; and for each item how fast each figure would change with its weight (the infinitesimal
 * jackknife, Efron 1982). 0 where a figure is undefined. */
void agreement_sums_lean(Sums *sums, const int *times, AgreementFigure figures[AGREEMENT_KINDS],
                         double (*slopes)[AGREEMENT_KINDS]);

void agreement_define(AgreementFigure *figure, double value);
void agreement_undefine(AgreementFigure *figure, AgreementWhy why);

#endif
