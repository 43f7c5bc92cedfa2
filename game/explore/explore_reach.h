/* What can still be reached from where a play stands. */
#ifndef KLACHT_EXPLORE_EXPLORE_REACH_H
#define KLACHT_EXPLORE_EXPLORE_REACH_H

#include "explore/explore.h"

/* The lowest or highest score that a play can still come to from where `from` stands, as found by
 * going on from there in `play`, which begins as it did: false when none was found. For a case that
 * was explored whole; both plays are of its scenario. */
bool exploration_reach(Exploration *exploration, const Play *from, int score, bool up, Play *play,
                       double *value, const volatile sig_atomic_t *stop);

#endif
