/* Card: the letterhead of a case, with the role, its mandate, and the way to play. */
#ifndef KLACHT_GAME_CARD_H
#define KLACHT_GAME_CARD_H

#include "front/window/game/game.h"

/* Takes the opened case. */
void card_open(Game *game, Opened *opened);
/* The same over the screen that is shown, which Back leads back to. With `take` the case is still
 * that screen's, and is taken from it by its state once it is played. */
void card_open_over(Game *game, Opened *opened, Opened *(*take)(void *below), void *below);

#endif
