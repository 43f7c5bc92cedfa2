/* Ratings: votes as plain numbers, and the figures that are made of them. Ratings is the caller's.
 */
#ifndef KLACHT_TEAM_RATINGS_H
#define KLACHT_TEAM_RATINGS_H

#include <stdbool.h>

typedef struct Rating {
    int item, rater, category; /* from 0, below the counts of Ratings */
} Rating;

typedef struct Ratings {
    Rating *items; /* any order; at most one per item and rater */
    int count, capacity;
    int item_count, rater_count;
    int category_count; /* as many as were offered, used or not */
    bool counted;       /* some are hands that were counted: a rater is then nobody in particular */
} Ratings;

typedef enum AgreementWhy {
    AGREEMENT_DEFINED,
    AGREEMENT_NO_VARIATION,   /* one category only: chance explains everything */
    AGREEMENT_TOO_FEW_RATERS, /* no item with two votes; Cohen's: no two raters to compare */
    AGREEMENT_FROM_COUNTS,    /* it takes who voted what, and hands were counted */
} AgreementWhy;

typedef struct AgreementFigure {
    double value; /* at most 1; 0 when undefined */
    AgreementWhy why;
    bool has_interval; /* low and high hold the true figure in 95 of 100 such teams */
    double low, high;
} AgreementFigure;

typedef enum AgreementKind {
    AGREEMENT_PERCENT, /* mean over items with two or more votes of the agreeing pairs, 0 to 1 */
    AGREEMENT_FLEISS_KAPPA, /* chance: prevalence, the mean over all items with a vote of the shares
                             */
    AGREEMENT_ALPHA,        /* Krippendorff's, nominal, over items with two or more votes */
    AGREEMENT_AC1,         /* Gwet's; chance: prevalence as Fleiss', and the number of categories */
    AGREEMENT_COHEN_KAPPA, /* exactly two raters, over the items both judged */
    AGREEMENT_KINDS
} AgreementKind;

typedef struct Agreement {
    int items, raters; /* with at least one vote */
    int votes;
    int paired_items; /* with two or more votes */
    AgreementFigure figures[AGREEMENT_KINDS];
} Agreement;

#endif
