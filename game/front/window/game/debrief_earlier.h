/* Debrief, of an earlier play: debrief_open_earlier of debrief.h, and what went wrong last time. */
#ifndef KLACHT_GAME_DEBRIEF_EARLIER_H
#define KLACHT_GAME_DEBRIEF_EARLIER_H

#include "front/window/game/debrief.h"
#include "front/window/game/debrief_state.h"

/* A debrief of this play, to be shown (debrief.c). Takes the case and the session. */
Debrief *debrief_new(Game *game, Opened *opened, const Session *session);
void debrief_show(Debrief *debrief);

#endif
