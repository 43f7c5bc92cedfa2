/* The scores of a play: what its turns add up to, by the formulas of score.h. */
#ifndef KLACHT_PLAY_TALLY_H
#define KLACHT_PLAY_TALLY_H

#include "play/play.h"
#include "play/score.h"

/* What a play must come to, to pass. */
typedef enum PassPart {
    PASS_TOTAL, /* too low, or null */
    PASS_RECOGNITION,
    PASS_EMPATHY,
    PASS_SPEED,
    PASS_MANDATE,
    PASS_OUTCOME, /* the ending is worse than the house asks */
    PASS_PARTS
} PassPart;

typedef struct Scores {
    double recognition, empathy, speed, mandate, total; /* SCORE_NULL: null */
    double mark, judge, reaction, lead;                 /* what they are made of */
    double step[STEP_COUNT]; /* mean q per step; SCORE_NULL: not in the case */
    bool unrecognised;       /* the total was capped: the complaint was not recognised */
    bool lost;               /* nothing was solved: the lead time is 0 */
    bool no_offer;           /* one that the case has was never made: a decision of 0 besides */
    bool passed;
    unsigned lacks; /* what keeps it from passing: a bit per PassPart */
} Scores;

typedef struct Counts {
    int signals, hits, misses, negatives, false_alarms, judged, judged_right;
    int replies, explain, defend, traps, contacts;
    int decisions;          /* that were made */
    int visits[STEP_COUNT]; /* replies given in a moment of each step */
    double spent, hours;
} Counts;

void tally_play(const Play *play, Scores *scores, Counts *counts);

#endif
