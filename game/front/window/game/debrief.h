/* Debrief: the same conversation, annotated. debrief.c shows the outcome and the four scores,
 * debrief_turn.c the turns with their notes. */
#ifndef KLACHT_GAME_DEBRIEF_H
#define KLACHT_GAME_DEBRIEF_H

#include "front/shared/better.h"
#include "front/window/game/game.h"
#include "play/tally.h"

typedef struct Debrief {
    Game *game;
    OpenedCase *opened;
    Session session;
    Scores scores;
    Counts counts;
    Better *better;
    char *path; /* of the result, or NULL */
    bool guide;
    unsigned char **looks; /* per shown line of the whole play: MarkLook per word */
    Rendered *lines;       /* the same: the text as it was shown */
    int line_count;
} Debrief;

/* Fills looks and lines, once. */
void debrief_annotate(Debrief *debrief);
/* `first` is the place of the turn's first line in looks and lines. */
void debrief_build_turn(Debrief *debrief, Ui *ui, const Turn *turn, int number, int first);

#endif
