/* Room own: what is told at the end to one phone alone: what it heard, what it would have said and
 * what that would have done. */
#ifndef KLACHT_WEB_ROOM_OWN_H
#define KLACHT_WEB_ROOM_OWN_H

#include "front/shared/fact.h"
#include "front/web/served.h"
#include "room/room.h"

/* Adds an array of what has words; also what was said, when that is not told otherwise. */
void room_own_add_facts(JsonWriter *w, const char *key, const Facts *facts, bool said);
/* False before the end. */
bool room_own(const Room *room, const Viewer *viewer, JsonWriter *w);

#endif
