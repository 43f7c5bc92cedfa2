/* Card: the letterhead of a case, with the role, its mandate, and the way to play. */
#ifndef KLACHT_GAME_CARD_H
#define KLACHT_GAME_CARD_H

#include "front/window/game/game.h"

/* Takes the opened case. */
void card_open(Game *game, Opened *opened);

#endif
