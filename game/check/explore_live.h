/* Liveness: what of a state can still make a difference from a moment on.
 *
 * Two states that differ only in what is not live go on alike and score alike, so the explorer
 * keeps one of them. Worked out from the graph of the case, so it may call something live that is
 * not, never the other way round. */
#ifndef KLACHT_CHECK_EXPLORE_LIVE_H
#define KLACHT_CHECK_EXPLORE_LIVE_H

#include "model/scenario.h"

typedef struct LiveSet {
    bool trust, patience, spent, contacts, hours; /* patience: it is tested or read */
    const int *flags, *acts, *names;              /* acts: how often they were said */
    const int *act_most;                          /* 1 or 2: from where on more is the same */
    int flag_count, act_count, name_count;
} LiveSet;

typedef struct Live {
    const LiveSet *sets;
    int set_count;
    const int *set_of;   /* per moment */
    const double *loss;  /* per moment: the most patience that can still be lost; 101: any */
    const bool *forward; /* per moment: an ending can be reached by the arrows alone */
    const bool *linked;  /* per place (moments, then endings): arrows lead there from the start */
    Arena arena;
} Live;

void live_init(Live *live, const Scenario *scenario);
void live_release(Live *live);
const LiveSet *live_of(const Live *live, int moment);

/* The places that a moment can lead to, on.patience_out among them; `out` has room for
 * live_most_places. */
int live_places(const Scenario *scenario, int moment, int *out);
int live_most_places(const Scenario *scenario);

#endif
