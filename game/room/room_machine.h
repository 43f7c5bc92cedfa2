/* The machine of a room: inputs go in, each whole or refused. */
#ifndef KLACHT_ROOM_ROOM_MACHINE_H
#define KLACHT_ROOM_ROOM_MACHINE_H

#include "base/locale.h"
#include "room/room_state.h"

Room *room_new(const Scenario *scenario, const ScriptCalls *calls);
void room_free(Room *room);

/* MSG_NONE when it was taken; else nothing changed and the message says why not. Names are cleaned
 * (seats_clean). A choice is copied. */
Msg room_step(Room *room, const RoomInput *input);
/* From now on seats have their numbers for names ("1"). */
void room_forget_names(Room *room);

/* ---- for the files of room/ alone ---- */

/* A step of the trainer; else of a seat. */
bool room_is_lead(RoomInputKind kind);
/* Takes an input out of the list; what it points to is the caller's now. */
RoomInput room_take_out(Room *room, int at);
/* And puts one back there, which it owns from then on. To be replayed. */
void room_put_in(Room *room, int at, const RoomInput *input);
void room_forget_undone(Room *room);
/* From nothing, by the inputs that are kept. */
void room_replay(Room *room);

#endif
