/* Liveness: what of a state can still make a difference from a moment on.
 *
 * Two states that differ only in what is not live go on alike and score alike, so the explorer
 * keeps one of them. Worked out from the graph of the case, so it may call something live that is
 * not, never the other way round. */
#ifndef KLACHT_EXPLORE_EXPLORE_LIVE_H
#define KLACHT_EXPLORE_EXPLORE_LIVE_H

#include "explore/explore_cells.h"

typedef struct HeardList { /* of a reply: mark names, any of them */
    const int *names;
    int count;
} HeardList;

typedef struct LiveSet {
    bool spent, contacts, hours;
    const int *flags, *acts; /* acts: how often they were said */
    const int *act_most;     /* 1 or 2: from where on more is the same */
    const int *lists;        /* what replies ask to have been heard: whether any of a list was */
    const int *names;        /* the groups of names that stand in those lists */
    int flag_count, act_count, list_count, name_count;
} LiveSet;

typedef struct Live {
    const LiveSet *sets;
    int set_count;
    const int *set_of;   /* per moment */
    const int *group_of; /* per mark name: the first of those that just the same replies ask for */
    const HeardList *lists; /* the different ones */
    const int *list_of;     /* per reply, or -1 */
    int list_count;
    int most_contacts; /* from where on conditions see no difference; 0: they do not look */
    double most_minutes, most_spent;
    Counter *counters;        /* per flag */
    Breaks *breaks[FEELINGS]; /* NULL in a case too long for it: values count as they are */
    bool reads_all;           /* a function or a condition reads feelings */
    const bool *forward;      /* per moment: an ending can be reached by the arrows alone */
    const bool *linked; /* per place (moments, then endings): arrows lead there from the start */
    const Scenario *scenario;
    Wide *wide; /* NULL: numbers count as they are; owned */
    Arena arena;
} Live;

void live_init(Live *live, const Scenario *scenario);
void live_release(Live *live);
const LiveSet *live_of(const Live *live, int moment);
/* Whether a feeling makes a difference from a moment on. */
bool live_feels(const Live *live, Feeling feeling, int moment);

/* The places that a moment can lead to, on.patience_out among them; `out` has room for
 * live_most_places. */
int live_places(const Scenario *scenario, int moment, int *out);
int live_most_places(const Scenario *scenario);

#endif
