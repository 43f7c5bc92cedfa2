/* A choice of a room, and the input of a play that makes it. */
#ifndef KLACHT_ROOM_ROOM_CHOICE_H
#define KLACHT_ROOM_ROOM_CHOICE_H

#include "room/room_state.h"

/* The same choice: remedies in any order. */
bool room_choice_is(const RoomChoice *a, const RoomChoice *b);
/* An offer of nothing, that is not handed over either. */
bool room_choice_is_nothing(const RoomChoice *choice);
/* Remedies are borrowed; of an input that chooses nothing the way is WAY_GO. */
Input room_choice_input(const RoomChoice *choice, int64_t at_ms);
RoomChoice room_choice_of(const Input *input);

#endif
