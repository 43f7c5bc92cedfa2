#include "team/agreement.h"

#include <stdlib.h>

#include "base/arena.h"
#include "team/agreement_sums.h"

#include "base/banned.h"

void agreement_measure(const Ratings *ratings, Agreement *out) {
    Sums sums;
    agreement_sums_init(&sums, ratings, NULL, out);
    agreement_sums_measure(&sums, NULL, out->figures);
    agreement_sums_release(&sums);
}

void agreement_of_category(const Ratings *ratings, int category, AgreementFigure *out) {
    Sums sums;
    double agreeing = 0, possible = 0;
    agreement_undefine(out, AGREEMENT_TOO_FEW_RATERS);
    agreement_sums_init(&sums, ratings, NULL, NULL);
    for (int i = 0; i < sums.count; i++)
        for (int k = 0; k < sums.items[i].kinds; k++) {
            const Slice *slice = &sums.slices[sums.items[i].first + k];
            if (slice->category == category) {
                agreeing += (double)slice->count * (slice->count - 1);
                possible += (double)slice->count * (sums.items[i].votes - 1);
            }
        }
    if (possible > 0)
        agreement_define(out, agreeing / possible);
    agreement_sums_release(&sums);
}

void agreement_of_items(const Ratings *ratings, AgreementFigure *out) {
    Sums sums;
    for (int i = 0; i < ratings->item_count; i++)
        agreement_undefine(&out[i], AGREEMENT_TOO_FEW_RATERS);
    agreement_sums_init(&sums, ratings, NULL, NULL);
    for (int i = 0; i < sums.count; i++) {
        const ItemSums *item = &sums.items[i];
        if (item->votes > 1)
            agreement_define(&out[item->item],
                             item->agreeing / ((double)item->votes * (item->votes - 1)));
    }
    agreement_sums_release(&sums);
}

/* One row of votes per rater would be too much for many of both: by item, then all pairs of its
 * votes. */
AgreementPair *agreement_of_pairs(const Ratings *ratings, int *count) {
    int raters = ratings->rater_count;
    *count = 0;
    if (raters > AGREEMENT_MOST_PAIRED || ratings->counted)
        return NULL;
    int *votes = xcalloc((size_t)ratings->item_count * (size_t)raters + 1, sizeof *votes);
    for (int i = 0; i < ratings->count; i++) {
        const Rating *r = &ratings->items[i];
        votes[(size_t)r->item * (size_t)raters + (size_t)r->rater] = r->category + 1;
    }
    AgreementPair *pairs = xcalloc((size_t)raters * (size_t)raters / 2 + 1, sizeof *pairs);
    for (int a = 0; a < raters; a++)
        for (int b = a + 1; b < raters; b++) {
            AgreementPair *pair = &pairs[(*count)++];
            *pair = (AgreementPair){.a = a, .b = b};
            for (int i = 0; i < ratings->item_count; i++) {
                const int *of = votes + (size_t)i * (size_t)raters;
                pair->items += of[a] && of[b];
                pair->same += of[a] && of[a] == of[b];
            }
        }
    free(votes);
    return pairs;
}

const char *agreement_why_id(AgreementWhy why) {
    static const char *const ids[] = {NULL, "no_variation", "too_few_raters", "from_counts"};
    return ids[why];
}

const char *agreement_kind_id(AgreementKind kind) {
    static const char *const ids[] = {"percent", "fleiss_kappa", "alpha", "ac1", "cohen_kappa"};
    return ids[kind];
}

bool agreement_is_indicative(const Agreement *agreement) {
    return agreement->paired_items < 20 || agreement->raters < 3;
}
