#include "commands/agreement_shown.h"

#include <stdlib.h>

#include "base/arena.h"

#include "base/banned.h"

void agreement_shown_init(AgreementShown *shown, const VoteTally *tally, const VoteTally *before) {
    const Ratings *ratings = &tally->ratings;
    *shown = (AgreementShown){.tally = tally, .two_rounds = before != NULL};
    agreement_measure_intervals(ratings, AGREEMENT_SEED, AGREEMENT_RESAMPLES, &shown->agreement);
    if (before) {
        agreement_measure_intervals(&before->ratings, AGREEMENT_SEED, AGREEMENT_RESAMPLES,
                                    &shown->before);
        agreement_compare(&before->ratings, ratings, AGREEMENT_SEED, AGREEMENT_RESAMPLES,
                          &shown->change);
    }
    shown->items = xcalloc((size_t)ratings->item_count + 1, sizeof *shown->items);
    agreement_of_items(ratings, shown->items);
    shown->pairs = agreement_of_pairs(ratings, &shown->pair_count);
}

void agreement_shown_release(AgreementShown *shown) {
    free(shown->items);
    free(shown->pairs);
    session_lines_release(&shown->sessions);
    session_versions_release(&shown->versions);
}
