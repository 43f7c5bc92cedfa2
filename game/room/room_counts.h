/* What a room chose: how many, which most, who moved; -1 (or false) until the stage that shows it.
 *
 * Turns are indices of Room.turns; a round is 0 (the first choice) or 1. */
#ifndef KLACHT_ROOM_ROOM_COUNTS_H
#define KLACHT_ROOM_ROOM_COUNTS_H

#include "room/room_state.h"

/* How many were there in that round, with those without a seat; -1 until it is shown. */
int room_there(const Room *room, int turn, int round);
/* How many of those chose; of those without a seat as many as raised hands for the option that has
 * most, by categories or replies together. -1 until it is shown. */
int room_choosers(const Room *room, int turn, int round);
/* How many chose an option (RoomTurn.options), with raised hands; -1 until it is shown. */
int room_chose(const Room *room, int turn, int round, int option);
/* Whether an option is part of a choice. */
bool room_has_option(const RoomTurn *turn, const RoomChoice *choice, int option);
/* How many seats went from one option to another between both rounds (replies, categories); -1 for
 * an option is having chosen nothing. -1 until the second is shown. */
int room_moved(const Room *room, int turn, int from, int to);
/* How many seats chose otherwise the second time (offers too); -1 until it is shown. */
int room_changed(const Room *room, int turn);
/* How many seats would offer nothing at all, and hand nothing over; -1 until it is shown. */
int room_nothing(const Room *room, int turn, int round);
/* room_chose as it is told: who offers nothing decides nothing, and is told apart. */
int room_told(const Room *room, int turn, int round, int option);
/* What most chose in that round: a reply or category that has more than each other; of an offer the
 * remedies that half of them would give, each for the amount that most gave (the lower of as many),
 * with the hand-over of most. False on a tie, and until it is shown. The remedies of an offer stand
 * in `remedies`. */
bool room_lead(const Room *room, int turn, int round, RoomChoice *out, Chosen remedies[OFFER_MOST]);
/* The options with votes besides the leading one, least chosen first: who speaks first. Replies,
 * categories and remedies. Returns how many stand in out[] (room for all options of the turn). */
int room_minorities(const Room *room, int turn, int round, int *out);
/* Whole offers as seats gave them in a round, most given first: one of each, how many gave it.
 * Returns how many there are (of `most` that out[] and counts[] have room for); 0 until shown. */
int room_offers(const Room *room, int turn, int round, RoomChoice *out, int *counts, int most);

#endif
