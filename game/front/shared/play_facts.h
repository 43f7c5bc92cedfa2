/* What is told about an ended play as a whole: passed or not, each score with its reasons, what
 * needless hand-overs cost.
 *
 * The one account of it, for every front end; turn_facts has that of each turn. */
#ifndef KLACHT_SHARED_PLAY_FACTS_H
#define KLACHT_SHARED_PLAY_FACTS_H

#include "base/locale.h"
#include "front/shared/fact.h"
#include "play/scored.h"

typedef struct ScoreFacts {
    Scored scored;
    double value;       /* SCORE_NULL: nothing to score */
    const char *name;   /* "herkennen" */
    const char *word;   /* "goed" */
    const char *figure; /* "83", or a dash */
    Facts why;
} ScoreFacts;

enum { PLAY_FACTS_SCORES = SCORED_COUNT - 1 }; /* all but the total */

typedef struct PlayFacts {
    Scores scores;
    const char *outcome; /* "Afloop: tevreden." */
    Facts verdict;       /* whether it passed */
    ScoreFacts each[PLAY_FACTS_SCORES];
    Facts apart; /* what is not in the score */
    const char *receipt_title;
    Facts receipt; /* empty when nothing was handed over without need */
    Facts end;     /* what is said last */
} PlayFacts;

void play_facts_init(PlayFacts *facts, const Play *play, Lang lang);
void play_facts_release(PlayFacts *facts);

#endif
