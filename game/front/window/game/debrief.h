/* Debrief: the outcome, the four scores, and the conversation with its notes. */
#ifndef KLACHT_GAME_DEBRIEF_H
#define KLACHT_GAME_DEBRIEF_H

#include "front/window/game/game.h"

/* Takes the opened case and the ended session, and records it; the guided case is not recorded. */
void debrief_open(Game *game, Opened *opened, Session *session, bool guide);

#endif
