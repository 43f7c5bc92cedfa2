/* Agreement between raters who put items into categories; votes may be missing.
 *
 * Figures of plain numbers: no names, files or words. Ratings is the caller's; nothing here keeps
 * it. Fleiss (1971), Psychol. Bull. 76:378, generalised to missing votes, and AC1: Gwet (2008), Br.
 * J. Math. Stat. Psychol. 61:29, and Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch.
 * 2-5. Alpha: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability. Kappa: Cohen (1960),
 * Educ. Psychol. Meas. 20:37. Intervals: Efron and Tibshirani (1993), ch. 13: percentile bootstrap
 * over items. */
#ifndef KLACHT_TEAM_AGREEMENT_H
#define KLACHT_TEAM_AGREEMENT_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Rating {
    int item, rater, category; /* from 0, below the counts of Ratings */
} Rating;

typedef struct Ratings {
    Rating *items; /* any order; at most one per item and rater */
    int count, capacity;
    int item_count, rater_count;
    int category_count; /* as many as were offered, used or not */
} Ratings;

typedef enum AgreementWhy {
    AGREEMENT_DEFINED,
    AGREEMENT_NO_VARIATION,   /* one category only: chance explains everything */
    AGREEMENT_TOO_FEW_RATERS, /* no item with two votes; Cohen's: no two raters to compare */
} AgreementWhy;

typedef struct AgreementFigure {
    double value; /* at most 1; 0 when undefined */
    AgreementWhy why;
    bool has_interval; /* low and high are the 2.5th and 97.5th percentile */
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

/* The figures, without intervals. */
void agreement_measure(const Ratings *ratings, Agreement *out);
/* The same with 95 % intervals from `resamples` draws of the items with a vote. Draws in which a
 * figure is undefined do not count for it; with fewer than half of the draws left, or fewer than
 * two items, it has no interval. The same seed gives the same interval. */
void agreement_measure_intervals(const Ratings *ratings, uint64_t seed, int resamples,
                                 Agreement *out);
enum { AGREEMENT_RESAMPLES = 2000 };

/* How far those who voted `category` were answered with the same: the share of the other votes on
 * the same items that are equal (specific agreement, Fleiss 1981, Statistical Methods for Rates and
 * Proportions, ch. 13). Undefined (too_few_raters) when nobody who shared an item chose it. */
void agreement_of_category(const Ratings *ratings, int category, AgreementFigure *out);

/* "no_variation", "too_few_raters"; NULL for a defined figure. */
const char *agreement_why_id(AgreementWhy why);
/* "percent", "fleiss_kappa" … as results.md has them. */
const char *agreement_kind_id(AgreementKind kind);

/* Under 20 items or 3 people. */
bool agreement_is_indicative(const Agreement *agreement);

#endif
