/* A score as a sum that adds up: "100 − 7 (1 gemist: beurt 3) − 12 (4 keer loos alarm) = 81".
 *
 * What is lost is that of play/losses.h, put together by what it was; the points are whole numbers
 * that add up as they stand, shared out by the largest remainders. What comes to no whole point is
 * left out. The total is such a sum too: of what each score lacks, by its weight. */
#ifndef KLACHT_SHARED_SCORE_SUM_H
#define KLACHT_SHARED_SCORE_SUM_H

#include "play/losses.h"

typedef struct SumPart {
    LossKind kind;     /* LOSS_KINDS: a part of the total */
    int points;        /* at least 1 */
    const char *words; /* "4 keer loos alarm" */
    int *turns;        /* where: of the play, from 0, each once; none: the play as a whole */
    int turn_count;
} SumPart;

typedef struct ScoreSum {
    SumPart *parts;
    int count;
    int is; /* 100 less all points */
} ScoreSum;

/* Of a score that is not null; lives in the arena. */
void score_sum_find(ScoreSum *sum, const Losses *losses, Scored scored, double value, Lang lang,
                    Arena *arena);
/* Of a total that is not null: what each score took from it, and that it was capped. */
void score_sum_total(ScoreSum *sum, const Scores *scores, const Weights *weights, Lang lang,
                     Arena *arena);
/* Adds it in one line, with where. */
void score_sum_add(Text *text, const ScoreSum *sum, Lang lang);

/* What the four bring to the total before it is capped, of what they can bring: whole numbers that
 * add up to it and to 100. Where a score is null both are 0. */
void score_shares(const Scores *scores, const Weights *weights, int points[SCORED_COUNT],
                  int most[SCORED_COUNT]);
/* As many of `whole` as each of them is worth; none more than `most`, where it is given. */
void share_out(const double *worth, const int *most, int count, int whole, int *out);

#endif
