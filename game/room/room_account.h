/* At the end, of one seat: what it heard of what there was, what it would have said, and what that
 * would have done. */
#ifndef KLACHT_ROOM_ROOM_ACCOUNT_H
#define KLACHT_ROOM_ROOM_ACCOUNT_H

#include "room/room_state.h"

typedef struct RoomAccount {
    int turns, listened, chose; /* on the road that was taken: moments with a choice; took part */
    int signals, heard;         /* in the lines where it listened: what there was, what it marked */
    int false_alarms;           /* clauses it marked in which there was nothing to hear */
    int with_room;              /* last choices that are what was said */
} RoomAccount;
/* ENDED only; else false. */
bool room_account(const Room *room, int seat, RoomAccount *out);

/* Another play, which came to this turn as the room's did, and in which the seat's own
 * marks are given (and no more: its last turn says what was heard), or a choice is made instead of
 * what was said. What is told of it is in front/shared/turn_facts.h; the turn to tell is *play_turn.
 * NULL when the seat took no part, or it cannot be played. To be freed by play_free. */
Play *room_play_heard(const Room *room, int turn, int seat, int *play_turn);
Play *room_play_chosen(const Room *room, int turn, const RoomChoice *choice, int *play_turn);

#endif
