/* Labels: what the score of a play so far comes to, at one state; for explore_*.c alone.
 *
 * A play that goes through a state carries counts and sums. Of two plays at one state, one may be
 * at least as good in all of them, whatever comes: then the other is left. What is ahead of a state
 * bounds what a label can still come to. `up` says whether the highest is looked for or the lowest.
 */
#ifndef KLACHT_EXPLORE_EXPLORE_LABELS_H
#define KLACHT_EXPLORE_EXPLORE_LABELS_H

#include "explore/explore_ahead.h"
#include "play/score.h"

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
/* What a play so far comes to, at the node where it stands. */
Label label_of_play(const Goal *goal, const Play *play, uint32_t node, const Ahead *ahead);
/* The label after an edge. */
Label label_after(const Goal *goal, const Label *label, const Edge *edge, const Ahead *ahead);
/* The best the label can come to; exact at an ending. NaN when the score will be null. */
double label_bound(const Goal *goal, const Label *label, const Ahead *ahead);
/* Whether `a` is at least as good as `b`, whatever comes; both stand at one node. */
bool label_covers(const Goal *goal, const Label *a, const Label *b);

#endif
