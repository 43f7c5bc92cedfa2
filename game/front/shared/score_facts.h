/* What is told of a score of an ended play, the total too: its figure, whether that is enough, the
 * sum that it is, what in it counts for how much. All figures are of 0 to 100. Made for
 * play_facts.h. */
#ifndef KLACHT_SHARED_SCORE_FACTS_H
#define KLACHT_SHARED_SCORE_FACTS_H

#include "front/shared/fact.h"
#include "front/shared/score_sum.h"

typedef struct ScoreFacts {
    Scored scored;
    double value;       /* SCORE_NULL: nothing to score, and no sum */
    double needed;      /* the least that the house asks; SCORE_NULL: nothing */
    bool enough;        /* or nothing is asked */
    const char *name;   /* "herkennen" */
    const char *word;   /* "genoeg (nodig 65)"; "goed" where nothing is asked */
    const char *figure; /* "83", or a dash */
    ScoreSum sum;
    Facts why; /* the sum in a line (FACT_LOSSES), where something was lost, is among them */
} ScoreFacts;

void score_facts_init(ScoreFacts *facts, const Play *play, Scored scored, const Scores *scores,
                      const Counts *counts, const Losses *losses, Lang lang);
void score_facts_release(ScoreFacts *facts);

#endif
