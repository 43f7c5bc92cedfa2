/* Projector: the screen of a room that plays one case together. */
#ifndef KLACHT_ROOM_PROJECTOR_H
#define KLACHT_ROOM_PROJECTOR_H

#include "front/window/game/game.h"
#include "front/window/room/projector_start.h"

/* Over the menu; it takes the opened case. `start` may be NULL. False with a message on the menu
 * when there is nothing to play in it. */
bool projector_open(Game *game, Opened *opened, const ProjectorStart *start);

#endif
