/* Which case a room plays: a list over the menu, with what was begun and what has ended; one of
 * those (`kept`) is opened at once. */
#ifndef KLACHT_ROOM_PROJECTOR_CASES_H
#define KLACHT_ROOM_PROJECTOR_CASES_H

#include "front/window/game/game.h"
#include "store/room_shelf.h"

void projector_cases_open(Game *game, const RoomShelfItem *kept);

#endif
