/* Calibrate: the screen of a team session: which page is shown, and whose keys. Lies over the
 * screen it was asked from, and goes back to it. */
#ifndef KLACHT_CALIBRATE_CALIBRATE_H
#define KLACHT_CALIBRATE_CALIBRATE_H

#include "front/window/calibrate/calibrate_start.h"
#include "front/window/game/game.h"

/* A set by id or path; `start` may be NULL. False with a message for the menu. */
bool calibrate_open(Game *game, const char *set, const CalibrateStart *start);

#endif
