/* The house rules: definition, pass marks, money and roles of a house.lua, read and changed on one
 * page and written back into it. */
#ifndef KLACHT_WINDOW_AUTHOR_HOUSE_H
#define KLACHT_WINDOW_AUTHOR_HOUSE_H

#include "front/window/game/game.h"

/* Ids of its widgets, for tests. */
enum {
    HOUSE_ID_SCROLL = 1,
    HOUSE_ID_SAVE,
    HOUSE_ID_BACK,
    HOUSE_ID_DROP,
    HOUSE_ID_STAY,
    HOUSE_ID_KEEP,
    HOUSE_ID_ITEM = 1000,     /* + item of the HouseEdit */
    HOUSE_ID_MAY = 1000000,   /* + item: opens what its role may give */
    HOUSE_ID_REMEDY = 2000000 /* + remedy, of the role that is open */
};

/* Over the screen that is shown, and back to it: the house.lua of the folder of cases. */
void author_house_open(Game *game);

#endif
