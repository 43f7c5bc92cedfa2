/* Menu: a table of contents: one line per case along the path for new staff, and the sets of a
 * team. */
#ifndef KLACHT_GAME_MENU_H
#define KLACHT_GAME_MENU_H

#include "front/window/game/game.h"

void menu_open(Game *game);

#endif
