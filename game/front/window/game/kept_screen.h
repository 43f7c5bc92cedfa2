/* What is kept of whoever plays here, and removing it: over the settings. */
#ifndef KLACHT_GAME_KEPT_SCREEN_H
#define KLACHT_GAME_KEPT_SCREEN_H

#include "front/window/game/game.h"

void kept_open(Game *game);

#endif
