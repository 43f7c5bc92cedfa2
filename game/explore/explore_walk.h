/* Walking: from each state that waits, every act. */
#ifndef KLACHT_EXPLORE_EXPLORE_WALK_H
#define KLACHT_EXPLORE_EXPLORE_WALK_H

#include "explore/explore_graph.h"

/* Goes on until there are `most` states; true when none waits any more. */
bool explore_walk(Exploration *e, const ExploreSetup *setup, uint32_t most);

#endif
