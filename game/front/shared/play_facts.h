/* What is told about an ended play: passed or not, three things to take along, each score with its
 * reasons, every turn, what needless hand-overs cost.
 *
 * The one account of it, for every front end; turn_facts has that of one turn while it is played.
 */
#ifndef KLACHT_SHARED_PLAY_FACTS_H
#define KLACHT_SHARED_PLAY_FACTS_H

#include "base/locale.h"
#include "front/shared/score_facts.h"
#include "model/calls.h"

typedef struct PlayFacts {
    Scores scores;
    const char *outcome; /* "Afloop: tevreden." */
    Facts verdict;       /* whether it passed, and why */
    Facts lessons;       /* lessons.h */
    ScoreFacts each[SCORED_COUNT];
    Facts apart; /* what is not in the score, that one went back */
    const char *receipt_title;
    Facts receipt; /* empty when nothing was handed over without need */
    Facts *turns;  /* of each turn of the play */
    int turn_count;
    int turned; /* the turn that decided an ending that was not good enough; -1 */
    Facts help; /* where one can turn to, in a case with a notice */
} PlayFacts;

/* `calls` are those the play was made with. */
void play_facts_init(PlayFacts *facts, const Play *play, const ScriptCalls *calls, Lang lang);
void play_facts_release(PlayFacts *facts);

#endif
