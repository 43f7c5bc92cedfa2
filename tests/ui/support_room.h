/* A room at the window, in tests: over support_calibrate.h, which has the game and the hands.
 *
 * What phones do is given to the room as their server gives it (room_seat_*). */
#ifndef KLACHT_TESTS_UI_SUPPORT_ROOM_H
#define KLACHT_TESTS_UI_SUPPORT_ROOM_H

#include "front/window/meeting/meeting.h"
#include "front/window/room/projector.h"
#include "front/window/room/projector_state.h"

#include "ui/support_calibrate.h"

/* A case that comes along, at its set-up. */
void room_open(Game *game, const char *id);
Projector *room_projector(const Game *game);
const Room *room_of(const Game *game);
void room_assert_stage(const Game *game, RoomStage stage);
/* The same with so many seats, and begun. */
void room_begin(Game *game, const char *id, int seats);
/* All seats are ready, and it goes on to what is chosen. */
void room_to_choice(Game *game);
/* All text on the screen is to be read from the back: 1/40 of its height at least. */
void room_check_size(Game *game);
/* So many people who raise hands. */
void room_hands(Game *game, int people);
/* Seats with phones, by names "s1", "s2" …; what they do, and what is done with it. */
void room_seat(Game *game, int count);
/* Between on and off it is kept and drawn once, as when many act within a moment. */
void room_many(Game *game, bool on);
void room_marks(Game *game, int seat, int clause);
void room_ready(Game *game, int seat);
void room_chooses(Game *game, int seat, const RoomChoice *choice);
/* Types the count for the clause or option in this place. */
void room_type(Game *game, int at, int count);
/* On from what it did, past all that is below the edge. */
void room_read_on(Game *game);
/* From listening or choosing on to what comes next, all hands for the first of all. */
void room_one_turn_by_hand(Game *game, int people);
/* The first option of the turn that can be chosen, as a choice. */
RoomChoice room_first_choice(const Game *game, Chosen *chosen);

#endif
