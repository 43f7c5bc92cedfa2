/* A case played in the terminal: reading, marking, judging, answering, offering, rewinding; the
 * coach after each turn of a practice; the debrief.
 *
 * Shows what play_view shows and gives its inputs to the Session; makes no choice itself. */
#ifndef KLACHT_TEXT_GAME_H
#define KLACHT_TEXT_GAME_H

#include "front/shared/session.h"
#include "front/text/console.h"

typedef enum GameEnd {
    GAME_ENDED,  /* an ending was reached */
    GAME_LEFT,   /* the person left, or the input ended: the play is kept */
    GAME_FAILED, /* a function of the case failed: the play is kept, and that was said */
} GameEnd;

/* The card of the case, and its notice with the way out. False when the person does not want it. */
bool game_open(Console *console, const Scenario *scenario, PlaySetup setup);
/* From where the session stands. */
GameEnd game_play(Console *console, Session *session);
/* The debrief of an ended play. */
void game_debrief(Console *console, const Play *play, const ScriptCalls *calls);

#endif
