/* Greeting: what a customer says first, before anything was done: for who may go to them next.
 *
 * Of a case with a notice nothing is said: that is read before all else. */
#ifndef KLACHT_GAME_GREETING_H
#define KLACHT_GAME_GREETING_H

#include "front/window/game/game.h"

/* Opens the case of game->cases to look, in the language of the window. One sentence or two; ""
 * where there is nothing. To be freed. */
char *greeting_find(const Game *game, int index);

#endif
