/* Served room: a case that a room plays together, for phones, which mark, choose and look back. */
#ifndef KLACHT_WEB_SERVED_ROOM_H
#define KLACHT_WEB_SERVED_ROOM_H

#include "front/web/served.h"
#include "room/room.h"

/* Its inputs are RoomInput. */
Served served_room(Room *room);

#endif
