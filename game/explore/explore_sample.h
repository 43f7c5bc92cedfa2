/* What the plays of policies add where no score is proved. */
#ifndef KLACHT_EXPLORE_EXPLORE_SAMPLE_H
#define KLACHT_EXPLORE_EXPLORE_SAMPLE_H

#include "explore/explore_graph.h"

/* Widens the ranges that are not proved. */
void explore_sample(Exploration *e);

#endif
