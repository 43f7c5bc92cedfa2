/* The best ways: how one comes to a moment with the fewest mistakes, as far as that was explored.
 *
 * A way to a moment that a trainee comes to by one poor answer gives that answer and is good in all
 * else. Searched once along the edges; borrows the Exploration, which must outlive it. */
#ifndef KLACHT_EXPLORE_EXPLORE_WAYS_H
#define KLACHT_EXPLORE_EXPLORE_WAYS_H

#include "explore/explore.h"

typedef struct BestWays BestWays;

/* `stop` may be NULL; when it is set the rest is left out. */
BestWays *best_ways_new(Exploration *exploration, const volatile sig_atomic_t *stop);
void best_ways_free(BestWays *ways);
/* Plays (from its start) until the moment is shown, hearing all that may be heard on the way; where
 * no best way is known as exploration_play_moment does. False: none is known. */
bool best_ways_play(BestWays *ways, int moment, Play *play);

#endif
