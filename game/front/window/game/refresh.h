/* The refresher in the window: an exercise, step by step, over the menu. */
#ifndef KLACHT_GAME_REFRESH_H
#define KLACHT_GAME_REFRESH_H

#include "front/window/game/game.h"

void refresh_open(Game *game);

#endif
