/* Widening: what is proved of a case in which a circle lets states go on for ever. */
#ifndef KLACHT_EXPLORE_EXPLORE_WIDE_H
#define KLACHT_EXPLORE_EXPLORE_WIDE_H

#include "explore/explore_graph.h"

/* Whether arrows lead from a moment back to it, whatever the conditions. */
bool wide_has_circle(const Scenario *scenario);
/* Explores it widened, finer and finer, until all is settled or it takes too much; what was met of
 * it as it is stays. Fills `circle` and `wide`. */
void explore_widen(Exploration *e, const ExploreSetup *setup);
/* Fills `circle` of a case that was explored whole as it is, where a circle of it can be played for
 * ever; for one of which the scores could not be proved. */
void wide_name_own(Exploration *e);
/* The scores along what was widened; true when all are proved. */
bool wide_scores(Exploration *e, const volatile sig_atomic_t *stop);

#endif
