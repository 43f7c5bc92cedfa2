/* The house rules: definition, pass marks, money and roles of a house.lua, read and changed on one
 * page and written back into it. */
#ifndef KLACHT_WINDOW_AUTHOR_HOUSE_H
#define KLACHT_WINDOW_AUTHOR_HOUSE_H

#include "front/window/game/game.h"

/* Over the screen that is shown, and back to it: the house.lua of the folder of cases. */
void author_house_open(Game *game);

#endif
