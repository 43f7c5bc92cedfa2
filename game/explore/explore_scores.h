/* The lowest and highest scores: searched along the edges. */
#ifndef KLACHT_EXPLORE_EXPLORE_SCORES_H
#define KLACHT_EXPLORE_EXPLORE_SCORES_H

#include "explore/explore_labels.h"

/* Fills ranges; needs edges; true when all are proved. */
bool explore_scores(Exploration *e, const volatile sig_atomic_t *stop);
/* The best that can be come to from a label: found by playing it behind the inputs that led there.
 */
bool explore_search_from(Exploration *e, const Goal *goal, const Ahead *ahead, Label first,
                         const InputList *before, Play *play, double *value,
                         const volatile sig_atomic_t *stop);

#endif
