/* Where the points of a play went, turn by turn: for each of the four scores parts that add up to
 * what it lacks of 100 (scoring.md). Computes no score: divides what tally.h found. */
#ifndef KLACHT_PLAY_LOSSES_H
#define KLACHT_PLAY_LOSSES_H

#include "play/scored.h"

typedef enum LossKind {
    LOSS_MISSED,      /* signals */
    LOSS_ALARM,       /* heard what is not there */
    LOSS_JUDGED,      /* named wrongly, or half */
    LOSS_NOT_JUDGED,  /* never named */
    LOSS_REPLY,       /* something better could be said */
    LOSS_NOT_REACHED, /* a step that was never come to */
    LOSS_TRAP,
    LOSS_SLOW,     /* thought longer than is allowed */
    LOSS_LEAD,     /* how long it took */
    LOSS_CONTACTS, /* how often one had to ask */
    LOSS_LOST,     /* nothing was solved */
    LOSS_DECISION, /* what was offered or handed over */
    LOSS_NO_OFFER, /* never decided */
    LOSS_KINDS
} LossKind;

typedef struct Loss {
    Scored scored;
    LossKind kind;
    int turn;  /* of the play, from 0; -1: of the play as a whole */
    Step step; /* LOSS_REPLY, LOSS_NOT_REACHED */
    int mark;  /* LOSS_MISSED: of the scenario; else -1 */
    int times; /* LOSS_ALARM: how many; else 1 */
    double points;
} Loss;

typedef struct Losses {
    Loss *items; /* by score, and within one in the order of the play */
    int count, capacity;
} Losses;

/* Of an ended play; to release. Scores and counts are those of tally_play. */
void losses_find(const Play *play, const Scores *scores, const Counts *counts, Losses *losses);
void losses_release(Losses *losses);

#endif
