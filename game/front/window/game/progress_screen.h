/* One's own progress, over the menu: what all plays together say. */
#ifndef KLACHT_GAME_PROGRESS_SCREEN_H
#define KLACHT_GAME_PROGRESS_SCREEN_H

#include "front/window/game/game.h"

void progress_open(Game *game);

#endif
