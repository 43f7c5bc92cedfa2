/* A question to a room: what seats and raised hands give to it, and how it is closed. For room/
 * alone. */
#ifndef KLACHT_ROOM_ROOM_QUESTION_H
#define KLACHT_ROOM_ROOM_QUESTION_H

#include "base/locale.h"
#include "room/room_state.h"

Msg room_question_mark(Room *room, const RoomInput *input);
Msg room_question_ready(Room *room, const RoomInput *input);
/* And its taking back. */
Msg room_question_choose(Room *room, const RoomInput *input);
Msg room_question_hands_heard(Room *room, const RoomInput *input);
Msg room_question_hands_chose(Room *room, const RoomInput *input);
Msg room_question_close(Room *room);
/* Of a clause, once it is closed. */
Msg room_question_rule(Room *room, const RoomInput *input);
/* What the seat gave to what is open. */
void room_question_clear(Room *room, int seat);

#endif
