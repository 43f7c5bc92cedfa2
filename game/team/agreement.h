/* Agreement between raters who put items into categories; votes may be missing.
 *
 * Figures of plain numbers: no names, files or words. Ratings is the caller's; nothing here keeps
 * it. Fleiss (1971), Psychol. Bull. 76:378, generalised to missing votes, and AC1: Gwet (2008), Br.
 * J. Math. Stat. Psychol. 61:29, and Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch.
 * 2-5. Alpha: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability. Kappa: Cohen (1960),
 * Educ. Psychol. Meas. 20:37. Intervals: agreement_interval.h. */
#ifndef KLACHT_TEAM_AGREEMENT_H
#define KLACHT_TEAM_AGREEMENT_H

#include "team/ratings.h"

/* The figures, without intervals. */
void agreement_measure(const Ratings *ratings, Agreement *out);
/* How far those who voted `category` were answered with the same: the share of the other votes on
 * the same items that are equal (specific agreement, Fleiss 1981, Statistical Methods for Rates and
 * Proportions, ch. 13). Undefined (too_few_raters) when nobody who shared an item chose it. */
void agreement_of_category(const Ratings *ratings, int category, AgreementFigure *out);

/* Of each item (room for item_count): the share of its pairs of votes that are equal. */
void agreement_of_items(const Ratings *ratings, AgreementFigure *out);

/* Who reads alike: on how many items two both voted, and on how many of those the same. */
typedef struct AgreementPair {
    int a, b; /* raters, a below b */
    int items, same;
} AgreementPair;
/* All pairs, by a and then b; free() them. NULL and 0 of more than AGREEMENT_MOST_PAIRED raters,
 * and of hands that were counted. */
AgreementPair *agreement_of_pairs(const Ratings *ratings, int *count);
enum { AGREEMENT_MOST_PAIRED = 200 };

/* "no_variation", "too_few_raters", "from_counts"; NULL for a defined figure. */
const char *agreement_why_id(AgreementWhy why);
/* "percent", "fleiss_kappa" … as results.md has them. */
const char *agreement_kind_id(AgreementKind kind);

/* Under 20 items or 3 people. */
bool agreement_is_indicative(const Agreement *agreement);

#endif
