/* Looking back: the plays of one case that ended, each to be opened again. In place of the menu,
 * and goes back to it. */
#ifndef KLACHT_GAME_MENU_BACK_H
#define KLACHT_GAME_MENU_BACK_H

#include "front/window/game/game.h"

/* `index`: its place in game->cases. */
void menu_back_open(Game *game, int index);

#endif
