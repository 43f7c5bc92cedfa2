/* Steps: an act in a state, and the edge that is kept of it. */
#ifndef KLACHT_EXPLORE_EXPLORE_STEP_H
#define KLACHT_EXPLORE_EXPLORE_STEP_H

#include "explore/explore_graph.h"

/* Takes one act in `node` and adds what it came to: a node, EDGE_ENDING + an ending, or
 * STATES_NONE when the case failed. Widened it may be several; all are in `landed`. */
uint32_t explore_step(Exploration *e, uint32_t node, uint32_t via, const Input *input);
/* The same edge to each place that the last step came to. */
void explore_edges(Exploration *e, uint32_t node, Edge edge);
/* The play stands in a state; widened, at both ends of it. */
PlayError explore_stand(Exploration *e, uint32_t node);
/* The play, or both ends of it, at the point where it can act. */
void explore_hold(Exploration *e);
void explore_back(Exploration *e);
void explore_edge(Exploration *e, uint32_t node, const Edge *edge);
/* Edges cannot hold all that is there: no score is proved, nothing is called a trap. */
void explore_forget_edges(Exploration *e);

/* It took too long. */
bool explore_is_late(Exploration *e);

/* Used by the search itself: something was come to for the first time; a state; what went wrong. */
void explore_arrive(Exploration *e, Arrival *arrival, uint32_t node, uint32_t via);
uint32_t explore_add(Exploration *e, const PlayState *state, uint32_t parent, uint32_t via);
void explore_trouble(Exploration *e, TroubleKind kind, int moment, const char *text, uint32_t node,
                     uint32_t via);
void explore_note_error(Exploration *e, PlayError error, uint32_t node, uint32_t via);

#endif
