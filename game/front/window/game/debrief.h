/* Debrief: the outcome, the four scores, and the conversation with its notes. */
#ifndef KLACHT_GAME_DEBRIEF_H
#define KLACHT_GAME_DEBRIEF_H

#include "front/window/game/game.h"

/* Takes the opened case and the ended session, and records it; the guided case is not recorded. */
void debrief_open(Game *game, Opened *opened, Session *session, bool guide);
/* The debrief of an earlier play, from the file of its result (store/result_shelf.h lists those of
 * a case), in place of the screen that is open; it says so when the case has changed since. False,
 * with a message for the menu and the screen as it was, when it cannot be shown any more. */
bool debrief_open_earlier(Game *game, const char *path);

#endif
