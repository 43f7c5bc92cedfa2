/* The refresher in the window: an exercise, step by step, over the menu. */
#ifndef KLACHT_GAME_BRUSHUP_H
#define KLACHT_GAME_BRUSHUP_H

#include "front/window/game/game.h"

void brushup_open(Game *game);

#endif
