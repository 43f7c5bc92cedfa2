/* The five scores of a play by name: the one list of them, in the order in which they are listed
 * everywhere. */
#ifndef KLACHT_PLAY_SCORED_H
#define KLACHT_PLAY_SCORED_H

#include "base/locale.h"
#include "play/tally.h"

typedef enum Scored {
    SCORED_TOTAL,
    SCORED_RECOGNITION, /* the four that the total is made of */
    SCORED_EMPATHY,
    SCORED_SPEED,
    SCORED_MANDATE,
    SCORED_COUNT
} Scored;

/* "recognition": as results and reports name it. */
const char *scored_id(Scored scored);
/* "herkennen": as people read it. */
Msg scored_word(Scored scored);
double scored_of(const Scores *scores, Scored scored);
/* Of the four; 0 for the total. */
double scored_weight(const Weights *weights, Scored scored);
/* Of the total, the part of each score that is not null; 0 for the rest. They add up to 1, or 0. */
void scored_shares(const Scores *scores, const Weights *weights, double shares[SCORED_COUNT]);
/* All of them. */
void scored_list(const Scores *scores, double out[SCORED_COUNT]);

#endif
