/* Debrief: the outcome, the four scores, and the conversation with its notes. */
#ifndef KLACHT_GAME_DEBRIEF_H
#define KLACHT_GAME_DEBRIEF_H

#include "front/window/game/game.h"

/* Takes the opened case and the ended session. */
void debrief_open(Game *game, Opened *opened, Session *session, const char *result_path,
                  bool guide);

#endif
