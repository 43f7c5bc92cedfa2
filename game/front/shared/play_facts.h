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

/* How it ended, as one of the figures: where it counts for passing. */
typedef struct OutcomeFacts {
    bool asked, enough;
    const char *name; /* "afloop" */
    const char *is;   /* "erbij neergelegd" */
    const char *word; /* "nodig: tevreden" */
} OutcomeFacts;

typedef struct PlayFacts {
    Scores scores;
    const char *outcome; /* "Afloop: tevreden." */
    const char *rule;    /* what it takes to pass; "" where nothing does */
    OutcomeFacts ending;
    Facts verdict; /* whether it passed, and why */
    Facts lessons; /* lessons.h */
    ScoreFacts each[SCORED_COUNT];
    Facts apart;     /* what is not in the score */
    Facts went_back; /* that one did, or nothing */
    const char *receipt_title;
    Facts receipt; /* empty when nothing was handed over without need */
    Facts *turns;  /* of each turn of the play */
    int turn_count;
    int turned; /* the turn that decided an ending that was not good enough, where trust or patience
                   fell; -1 */
    Facts help; /* where one can turn to, in a case with a notice */
} PlayFacts;

/* `calls` are those the play was made with. */
void play_facts_init(PlayFacts *facts, const Play *play, const ScriptCalls *calls, Lang lang);
void play_facts_release(PlayFacts *facts);

#endif
