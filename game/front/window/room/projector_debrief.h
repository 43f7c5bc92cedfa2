/* The game's own debrief, of the room's play: it lies over the room, and goes back to it. */
#ifndef KLACHT_ROOM_PROJECTOR_DEBRIEF_H
#define KLACHT_ROOM_PROJECTOR_DEBRIEF_H

#include "front/window/room/projector_state.h"

void projector_debrief(Projector *projector);

#endif
