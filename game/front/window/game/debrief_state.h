/* Debrief state: the same conversation, annotated: what the files debrief*.c share. What is told
 * stands in the facts (front/shared). */
#ifndef KLACHT_GAME_DEBRIEF_STATE_H
#define KLACHT_GAME_DEBRIEF_STATE_H

#include "front/shared/play_facts.h"
#include "front/window/game/game.h"

typedef struct Debrief {
    Game *game;
    Opened *opened;
    Session session;
    Findings findings; /* the session's */
    PlayFacts facts;
    char *path;   /* of the result, or NULL */
    Text unsaved; /* why it has none */
    bool tried;   /* more than once */
    bool kept;    /* the play itself can be taken up and ended from the menu */
    Field place;  /* where else it can go */
    bool guide;
    bool earlier; /* opened again: there is nothing to record */
    Text note;    /* what is to be known of an earlier play */
    unsigned char **looks; /* per shown line of the whole play: MarkLook per word */
    Rendered *lines;       /* the same: the text as it was shown */
    int line_count;
} Debrief;

#endif
