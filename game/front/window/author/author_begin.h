/* Author begin: a new case by its title, or one that is there by its path or dropped on the window.
 */
#ifndef KLACHT_WINDOW_AUTHOR_BEGIN_H
#define KLACHT_WINDOW_AUTHOR_BEGIN_H

#include "front/window/game/game.h"

/* Over the screen that is shown, and back to it. */
void author_begin_open(Game *game);

#endif
