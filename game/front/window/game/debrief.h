/* Debrief: the same conversation, annotated. What is told stands in the facts
 * (front/shared); debrief.c lays out the outcome and the four scores, debrief_turn.c the turns. */
#ifndef KLACHT_GAME_DEBRIEF_H
#define KLACHT_GAME_DEBRIEF_H

#include "front/shared/play_facts.h"
#include "front/window/game/game.h"

typedef struct Debrief {
    Game *game;
    Opened *opened;
    Session session;
    Findings findings; /* the session's */
    PlayFacts facts;
    Facts *turns; /* per turn of the play */
    int turn_count;
    char *path; /* of the result, or NULL */
    bool guide;
    unsigned char **looks; /* per shown line of the whole play: MarkLook per word */
    Rendered *lines;       /* the same: the text as it was shown */
    int line_count;
} Debrief;

/* Fills looks and lines from the facts of the turns, once. */
void debrief_annotate(Debrief *debrief);
/* `first` is the place of the turn's first line in looks and lines. */
void debrief_build_turn(Debrief *debrief, Ui *ui, int turn, int first);
/* A margin note: a sentence of what was told, and why. */
void debrief_build_fact(Ui *ui, const Fact *fact);

#endif
