/* Debrief: whether it passed and why, what to take along, the four scores as sums, and the
 * conversation with its notes.
 *
 * debrief_earlier.h opens one of an earlier play. */
#ifndef KLACHT_GAME_DEBRIEF_H
#define KLACHT_GAME_DEBRIEF_H

#include "front/window/game/debrief_earlier.h"
#include "front/window/game/game.h"

/* Takes the opened case and the ended session, and records it; the guided case is not recorded. */
void debrief_open(Game *game, Opened *opened, Session *session, bool guide);
/* Of a try-out, which is not recorded. */
void debrief_open_try(Game *game, Opened *opened, Session *session, const char *moment);

/* Over another screen, with a way back to it by that name; the case stays the caller's, nothing is
 * recorded. */
void debrief_open_over(Game *game, Opened *opened, Session *session, const char *back);

/* For debrief_earlier.c: one that records nothing, and then to show it. */
struct Debrief *debrief_new(Game *game, Opened *opened, const Session *session);
void debrief_show(struct Debrief *debrief);

#endif
