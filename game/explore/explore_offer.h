/* Offers in a state: one of each kind that can make a difference. */
#ifndef KLACHT_EXPLORE_EXPLORE_OFFER_H
#define KLACHT_EXPLORE_EXPLORE_OFFER_H

#include "explore/explore_graph.h"

void explore_offer(Exploration *e, uint32_t node);
/* The case's minutes that an offer's edge takes. */
double explore_offer_minutes(const Exploration *e, uint32_t node, const Edge *edge);

#endif
