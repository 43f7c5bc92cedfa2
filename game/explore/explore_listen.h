/* Listening: what can be heard in a state, how it is marked and what that costs. */
#ifndef KLACHT_EXPLORE_EXPLORE_LISTEN_H
#define KLACHT_EXPLORE_EXPLORE_LISTEN_H

#include "explore/explore_graph.h"

/* What a listening can choose: names that replies ahead ask for, that were not
 * heard yet, and of which a mark is shown. */
int listen_choices(Exploration *e, const Play *play, int *names);
/* Looks at the clauses that are shown, for all that follows; `names` are the choices. Counts the
 * signals and negatives into the node when there is one. */
void listen_look(Exploration *e, Play *play, const int *names, int count, StateNode *node);
/* Whether just the choices in `subset` can be heard: no clause says one without another. */
bool listen_possible(const Exploration *e, int count, uint32_t subset);
/* Marks so that of the choices just those in `subset` are heard. */
void listen_mark(const Exploration *e, Play *play, int count, uint32_t subset, MarkStyle style);
/* What hearing just these costs, into an edge of listening. */
void listen_cost(Exploration *e, Play *play, int count, uint32_t subset, Edge *edge);

#endif
