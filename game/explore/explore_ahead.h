/* What can still come between a state and the ending. */
#ifndef KLACHT_EXPLORE_EXPLORE_AHEAD_H
#define KLACHT_EXPLORE_EXPLORE_AHEAD_H

#include "explore/explore_graph.h"

/* From these figures on a count ahead stands for any number: a loop leads there. */
enum { AHEAD_MANY = 200, AHEAD_MANY_WORDS = 20000 };
/* The most, and where it says least the least, that can come between a state and an ending. */
typedef struct Ahead {
    uint8_t steps[STEP_COUNT]; /* replies in moments with that step */
    uint8_t decisions, judges, traps, acts, least_acts;
    uint8_t contacts, least_contacts;
    bool costs;          /* a choice of hearing may cost hits or alarms */
    bool offer, is_sure; /* an offer may come; it comes whatever is done */
    bool lost, kept;     /* it may end so that nothing was solved, or otherwise */
    uint16_t signals, negatives;
    uint16_t least_heard; /* of signals and negatives together */
    float minutes, least_minutes;
} Ahead;

/* Per node, malloced. */
Ahead *ahead_new(const Exploration *e);
/* What is ahead where an edge leads. */
const Ahead *ahead_of(const Exploration *e, const Ahead *ahead, uint32_t to);

#endif
