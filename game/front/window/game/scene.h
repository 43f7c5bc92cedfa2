/* Scene: a case being played. */
#ifndef KLACHT_GAME_SCENE_H
#define KLACHT_GAME_SCENE_H

#include "front/window/game/game.h"

/* Takes the opened case. `journal` NULL: a new play. */
void scene_open(Game *game, Opened *opened, Journal *journal);
/* The guided case of the first start. */
void guide_open(Game *game);

#endif
