/* Breaks: where a feeling must lie for the rest of a case to go another way.
 *
 * Two values of patience (or trust) between which there is no break of a moment lead to the same
 * from there on, whatever is done: patience runs out in the same places, the same conditions hold.
 * So a state need not hold the value, only between which breaks it lies. Worked out backwards over
 * the graph of the case; values are in STATES_FIXED parts. */
#ifndef KLACHT_EXPLORE_EXPLORE_BREAKS_H
#define KLACHT_EXPLORE_EXPLORE_BREAKS_H

#include "model/scenario.h"

enum { FEELING_FIXED = 1 << 20 }; /* parts of a point: feelings are compared to a millionth */

typedef struct Breaks {
    int32_t *at; /* rising; up to and including it is one side, above it the other */
    int count, capacity;
    bool all; /* every value matters */
} Breaks;

typedef enum Feeling { FEELING_TRUST, FEELING_PATIENCE, FEELINGS } Feeling;

/* Per moment; malloced. */
Breaks *breaks_new(const Scenario *scenario, Feeling feeling);
void breaks_free(Breaks *breaks, const Scenario *scenario);

/* What a function does; one of which that is not known may do anything. */
const FunctionUses *live_uses(const Scenario *scenario, int function);

int32_t feeling_fixed(double value);
/* A code that two values share when they lead to the same: negative for the part between two
 * breaks; a value too near to a break to tell stands for itself. */
int32_t breaks_code(const Breaks *breaks, double value);

#endif
