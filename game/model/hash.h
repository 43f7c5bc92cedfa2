/* The hash of a house, a case or a set: of all that decides a play and its score, and nothing else.
 *
 * Comments, layout, line numbers, paths, titles and the coach's explanations are left out; what is
 * shown and read (its words are counted and marked) is in, in the language it was loaded in. */
#ifndef KLACHT_MODEL_HASH_H
#define KLACHT_MODEL_HASH_H

#include "model/scenario.h"
#include "model/statements.h"

/* Each writes "xxh128:" and 32 hexadecimal digits. */
void hash_house(const House *house, char out[48]);
/* Of what the house has, only what the case changed is in it; `base` is the house it was loaded
 * with. */
void hash_scenario(const Scenario *scenario, const House *base, char out[48]);
void hash_set(const StatementSet *set, const House *house, char out[48]);

#endif
