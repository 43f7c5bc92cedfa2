/* Taking back: a step of the trainer back, and forward again. */
#ifndef KLACHT_ROOM_ROOM_UNDO_H
#define KLACHT_ROOM_ROOM_UNDO_H

#include "room/room_state.h"

/* What an undo would take: the kind of the trainer's last step (ROOM_INPUT_KINDS:
 * nothing to take back), and how many of the inputs of seats would go with it; who asks people
 * first when there are any. */
typedef struct RoomUndo {
    RoomInputKind kind;
    int given; /* to a question that would be open no longer; or by who left since it was closed, and
                * would not be there when it is open again */
} RoomUndo;
RoomUndo room_undo_takes(const Room *room);
/* Takes back the last step of the trainer with those; seats stay, and what was given before stands
 * as it was given. False when there is nothing to take back. */
bool room_undo(Room *room);
/* Takes again what was taken back last, with what went with it; until anything but a seat is given
 * meanwhile. False when there is nothing. */
bool room_redo(Room *room);
bool room_can_redo(const Room *room);

#endif
