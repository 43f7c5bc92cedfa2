/* Debrief, of an earlier play: it is played again from its result. */
#ifndef KLACHT_GAME_DEBRIEF_EARLIER_H
#define KLACHT_GAME_DEBRIEF_EARLIER_H

#include "front/window/game/game.h"

/* From the file of its result (store/result_shelf.h lists those of a case), in place of the screen
 * that is open; it says so when the case has changed since. False, with a message for the menu and
 * the screen as it was, when it cannot be shown any more. */
bool debrief_open_earlier(Game *game, const char *path);

#endif
