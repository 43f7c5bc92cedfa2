/* Hearing: which sound goes with what a hand did in a play, on top of what is seen.
 *
 * It looks at each action after the screen has taken it, and at what the play holds then; screens
 * know nothing of it. */
#ifndef KLACHT_GAME_HEARING_H
#define KLACHT_GAME_HEARING_H

#include "front/window/game/game.h"

typedef struct Hearing {
    Game *game;
    const void *play; /* that was heard last, only to tell it from another */
    int inputs;       /* of it */
} Hearing;

/* From now on; the Hearing is the caller's and lives as long as the app. */
void hearing_begin(Hearing *hearing, Game *game);

#endif
