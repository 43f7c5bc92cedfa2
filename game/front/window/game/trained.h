/* Trained: one's own plays and the refresher, as the screens of the window read them.
 *
 * Read in pieces, from the tick of a screen; what cannot be kept is told on the menu. Each screen
 * that needs it has one of its own. */
#ifndef KLACHT_GAME_TRAINED_H
#define KLACHT_GAME_TRAINED_H

#include "front/window/game/game.h"
#include "report/training.h"

typedef struct Trained {
    Training training; /* training.ready: all of it is there */
    OpenedHouse opened;
    const House *house; /* NULL: there is none */
    RefresherHome *homes;
    int home_count;
} Trained;

void trained_init(Trained *trained, Game *game);
void trained_release(Trained *trained);
/* Reads for about so long; false once it is ready. */
bool trained_read_on(Trained *trained, Game *game, double milliseconds);
/* What was answered is kept. */
void trained_keep(Trained *trained, Game *game);
/* How many are due now, and the day of the next; 0: none. */
int trained_due(const Trained *trained, int *next_day);
/* "21 november": the day of a number. */
void trained_add_day(Text *text, Lang lang, int day);

#endif
