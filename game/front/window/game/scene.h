/* Scene: a case being played. */
#ifndef KLACHT_GAME_SCENE_H
#define KLACHT_GAME_SCENE_H

#include "front/shared/tryout.h"
#include "front/window/game/game.h"

/* Takes the opened case. `journal` NULL: a new play. */
void scene_open(Game *game, Opened *opened, Journal *journal);
/* A try-out of it at a moment; it takes the case either way. False with a message on the menu. */
bool scene_try(Game *game, Opened *opened, const TryOut *at);
/* The guided case of the first start. */
void guide_open(Game *game);

#endif
