/* Menu: the path of people: what comes next, everybody along it with how it went, the plays that
 * were left, and the sets of a team. */
#ifndef KLACHT_GAME_MENU_H
#define KLACHT_GAME_MENU_H

#include "front/window/game/game.h"

void menu_open(Game *game);

#endif
