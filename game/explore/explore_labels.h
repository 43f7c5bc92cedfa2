/* Labels: what the score of a play so far comes to, at one state; for explore_*.c alone.
 *
 * A play that goes through a state carries counts and sums. Of two plays at one state, one may be
 * at least as good in all of them, whatever comes: then the other is left. What is ahead of a state
 * bounds what a label can still come to. `up` says whether the highest is looked for or the lowest.
 */
#ifndef KLACHT_EXPLORE_EXPLORE_LABELS_H
#define KLACHT_EXPLORE_EXPLORE_LABELS_H

#include "explore/explore_graph.h"
#include "play/score.h"

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

typedef struct Label {
    uint32_t node, parent, edge;                     /* edge: of the exploration, that led here */
    uint32_t next;                                   /* at the same node */
    float bound, minutes, credit, decision, empathy; /* empathy: of the steps that are over */
    float steps[STEP_COUNT];
    uint16_t signals, negatives;
    uint16_t missed, alarms; /* going down: signals hit by need, negatives that cannot be marked */
    uint8_t counts[STEP_COUNT];
    uint8_t judges, decisions, traps, contacts;
    bool acted, offered;
    bool complaint, left; /* complaint: it was judged one; left: another is as good */
    bool over;            /* a count came to the most that it can hold: it says nothing any more */
} Label;

typedef struct Goal {
    const Exploration *e;
    int score; /* of EXPLORE_SCORES */
    bool up;
    bool drowns;                                      /* the marks can always come to nothing */
    bool marks, judges, empathy, speed, mandate, cap; /* what the score hangs on */
    PlayAsks asks;
    double step_weight[STEP_COUNT]; /* adding up to 1 */
} Goal;

void goal_init(Goal *goal, const Exploration *e, int score, bool up);
/* The label after an edge. */
Label label_after(const Goal *goal, const Label *label, const Edge *edge, const Ahead *ahead);
/* The best the label can come to; exact at an ending. NaN when the score will be null. */
double label_bound(const Goal *goal, const Label *label, const Ahead *ahead);
/* Whether `a` is at least as good as `b`, whatever comes; both stand at one node. */
bool label_covers(const Goal *goal, const Label *a, const Label *b);

#endif
