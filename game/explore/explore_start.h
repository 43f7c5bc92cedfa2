/* The beginning and the end of an exploration, as it is or widened. */
#ifndef KLACHT_EXPLORE_EXPLORE_START_H
#define KLACHT_EXPLORE_EXPLORE_START_H

#include "explore/explore_graph.h"

/* The play of the start waits to be gone on from; `wide` is taken over, NULL: as it is. */
Exploration *explore_begin(const Scenario *scenario, const ScriptCalls *calls, Wide *wide);
void explore_end(Exploration *e);
/* Where a play fails, what would have come after it is not known. */
bool explore_fails(const Exploration *e);

#endif
