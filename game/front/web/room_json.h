/* Room JSON: what a phone may see of a room. Asks room_views.h alone, so that nothing is told
 * before all may see it. */
#ifndef KLACHT_WEB_ROOM_JSON_H
#define KLACHT_WEB_ROOM_JSON_H

#include "front/web/served.h"
#include "room/room.h"

/* By which phones say what their act is meant for; -1 when nothing is open. */
int room_json_open(const Room *room);

void room_json_house(const Room *room, JsonWriter *w);
void room_json_state(const Room *room, const Viewer *viewer, JsonWriter *w);

#endif
