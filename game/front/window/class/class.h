/* Class: the screen on which a group talks over what it played: a list of the cases, then moment by
 * moment what the customer says, what one could answer, and as anonymous bars what was chosen.
 *
 * It shows nobody's name. Of fewer than five people it shows no counts and says why. Lies over the
 * menu and goes back to it. */
#ifndef KLACHT_CLASS_CLASS_H
#define KLACHT_CLASS_CLASS_H

#include "front/window/game/game.h"

/* Results: files, folders or zips (report/results.h). They are read while the screen is there. */
void class_open(Game *game, const char *const *paths, int count);

#endif
