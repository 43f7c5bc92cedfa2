/* Saying it oneself, the exercise in the window: a sentence to each customer, over the menu. */
#ifndef KLACHT_GAME_SPEAKING_SCREEN_H
#define KLACHT_GAME_SPEAKING_SCREEN_H

#include "front/window/game/game.h"

void speaking_open(Game *game);

#endif
