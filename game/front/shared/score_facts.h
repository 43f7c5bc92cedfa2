/* What is told of one of the four scores of an ended play: its figure, the sum that it is, what in
 * it counts for how much. Made for play_facts.h. */
#ifndef KLACHT_SHARED_SCORE_FACTS_H
#define KLACHT_SHARED_SCORE_FACTS_H

#include "front/shared/fact.h"
#include "front/shared/score_sum.h"

typedef struct ScoreFacts {
    Scored scored;
    double value;       /* SCORE_NULL: nothing to score, and no sum */
    const char *name;   /* "herkennen" */
    const char *word;   /* "goed" */
    const char *figure; /* "83", or a dash */
    const char *share;  /* "telt voor 21 van de 25 in het totaal"; "" where there is none */
    ScoreSum sum;
    Facts why; /* the sum in a line (FACT_LOSSES), where something was lost, is among them */
} ScoreFacts;

/* Of a score of this play; points and most are those of score_shares. */
void score_facts_init(ScoreFacts *facts, const Play *play, Scored scored, const Scores *scores,
                      const Counts *counts, const Losses *losses, int points, int most, Lang lang);
void score_facts_release(ScoreFacts *facts);

#endif
