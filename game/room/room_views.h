/* What can be seen of a room: by the screen for all, by the trainer, by one seat.
 *
 * The one place that keeps a question blind: what others marked or chose is -1 here (or nothing)
 * until the stage that shows it. Turns are indices of Room.turns; texts are the Room's until its
 * next step. Nothing here says what was right: that is told by front/shared/turn_facts.h, of
 * room->play and RoomTurn.play_turn, once RoomTurn.acted. */
#ifndef KLACHT_ROOM_ROOM_VIEWS_H
#define KLACHT_ROOM_ROOM_VIEWS_H

#include "room/room_state.h"

/* The present turn (in SAID the one that was said); NULL in the set-up. */
const RoomTurn *room_turn(const Room *room);
/* Something of seats can be given now. */
bool room_is_open(const Room *room);
/* 0: the first choice is open or was shown last, 1: the second. */
int room_round(const Room *room);

/* ---- people ---- */

int room_present(const Room *room); /* seats */
int room_find_seat(const Room *room, const char *name);
/* Of those present, how many are done with what is open: said ready, or have chosen. */
int room_done(const Room *room);
bool room_seat_done(const Room *room, int seat);
/* The same, with who stays with what it chose first while all choose again. */
int room_settled(const Room *room);
/* The next seat after `seat` (-1: from the first) that is present and not done, or -1: for a
 * keyboard in turn. */
int room_next_to_act(const Room *room, int seat);

/* ---- one seat's own ---- */

bool room_seat_marked(const Room *room, int turn, int seat, int clause);
/* What it chose in that round (0 or 1); NULL: nothing. */
const RoomChoice *room_seat_choice(const Room *room, int turn, int seat, int round);
/* The last of both. */
const RoomChoice *room_seat_last(const Room *room, int turn, int seat);

/* ---- what was heard ---- */

/* How many took part in the listening: seats that marked or said ready, and those without a seat;
 * -1 until it is shown. */
int room_listeners(const Room *room, int turn);
/* A seat that was there and did neither, so that it is none of those; false until it is shown. */
bool room_was_silent(const Room *room, int turn, int seat);
/* How many those are; -1 until it is shown. */
int room_silent(const Room *room, int turn);
/* How many heard a clause, with raised hands; -1 until it is shown. */
int room_heard(const Room *room, int turn, int clause);
/* The room's, or would be when the trainer goes on now; false until it is shown. */
bool room_is_heard(const Room *room, int turn, int clause);

/* ---- going back ---- */

/* To the choice of this turn: it is on the present road and something was said in it; any time
 * after that, also in ENDED. */
bool room_can_back(const Room *room, int turn);

#endif
