/* Room own: what is told at the end to one phone alone: what it heard, what it would have said and
 * what that would have done. */
#ifndef KLACHT_WEB_ROOM_OWN_H
#define KLACHT_WEB_ROOM_OWN_H

#include "front/shared/fact.h"
#include "front/web/served.h"
#include "room/room.h"

/* Adds an array of what is told of a turn to all: not what was said, which stands elsewhere, nor
 * what the group marked, which is not what this phone did. */
void room_own_add_group(JsonWriter *w, const char *key, const Facts *facts);
/* False before the end. */
bool room_own(const Room *room, const Viewer *viewer, JsonWriter *w);

#endif
