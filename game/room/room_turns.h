/* The turns of a room: what is laid before it, and what it makes of its play. For room/ alone. */
#ifndef KLACHT_ROOM_ROOM_TURNS_H
#define KLACHT_ROOM_ROOM_TURNS_H

#include "base/locale.h"
#include "room/room_state.h"

/* As room_turn, to be changed. */
RoomTurn *room_turns_now(const Room *room);
/* No turns, and the play at its start. */
void room_turns_clear(Room *room);
/* The moment that the play stands in, as a new turn with its stage; or the end. */
void room_turns_begin(Room *room);
/* On from HEARD: the play gets what is the room's. MSG_ROOM_NO_CASE when the case failed; then the
 * room must be replayed. */
Msg room_turns_listened(Room *room, int64_t at_ms);
/* On from GOING. */
Msg room_turns_go(Room *room, int64_t at_ms);
/* A choice that can be made in the turn. */
bool room_turns_can(const Room *room, const RoomTurn *turn, const RoomChoice *choice);
Msg room_turns_say(Room *room, const RoomChoice *choice, int64_t at_ms);
Msg room_turns_back(Room *room, int turn, int64_t at_ms);

#endif
