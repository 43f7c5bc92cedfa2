/* The scores of a play: what its turns add up to, by the formulas of score.h. */
#ifndef KLACHT_PLAY_TALLY_H
#define KLACHT_PLAY_TALLY_H

#include "play/play.h"
#include "play/score.h"

typedef struct Scores {
    double recognition, empathy, speed, mandate, total; /* SCORE_NULL: null */
    double mark, judge, reaction, lead;                 /* what they are made of */
    double step[STEP_COUNT]; /* mean q per step; SCORE_NULL: not in the case */
    bool unrecognised;       /* the total was capped: the complaint was not recognised */
    bool passed;
} Scores;

typedef struct Counts {
    int signals, hits, misses, false_alarms, judged, judged_right;
    int replies, explain, defend, traps, contacts;
    double spent, hours;
} Counts;

void tally_play(const Play *play, Scores *scores, Counts *counts);

#endif
