/* Rounds: in which order the statements of a set come up.
 *
 * Rounds of twelve that each mix kinds and difficulty in proportion to the set; the same seed gives
 * the same order. Anchors are left out. */
#ifndef KLACHT_TEAM_ROUNDS_H
#define KLACHT_TEAM_ROUNDS_H

#include <stdint.h>

#include "model/statements.h"

enum { ROUND_ITEMS = 12 };

/* Fills order[] (room for set->item_count) with statements, one round after the other; returns how
 * many. */
int rounds_order(const StatementSet *set, const House *house, uint64_t seed, int *order);
/* How rounds mix: statements with the same group are of one sort (the kind of a complaint, else the
 * category). */
int rounds_group(const Statement *statement, const House *house);

#endif
