/* The lowest and highest scores: searched along the edges. */
#ifndef KLACHT_EXPLORE_EXPLORE_SCORES_H
#define KLACHT_EXPLORE_EXPLORE_SCORES_H

#include "explore/explore_graph.h"

/* Fills ranges; needs edges; true when all are proved. */
bool explore_scores(Exploration *e, const volatile sig_atomic_t *stop);

#endif
