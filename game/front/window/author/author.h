/* Author mode: a case in the middle, played, while it is being written in an editor beside it. */
#ifndef KLACHT_WINDOW_AUTHOR_MODE_H
#define KLACHT_WINDOW_AUTHOR_MODE_H

#include "front/window/game/game.h"

typedef struct Author Author;

/* Over the screen that is shown, and back to it at its end. `name` is the id of a case, or the path
 * of a folder or a zip; what is wrong with it is shown there, also that there is none yet. */
void author_open(Game *game, const char *name);
/* In place of the one that is shown. */
void author_replace(Game *game, const char *path);
/* The one that is shown, or NULL: for tests. */
const Author *author_of(const App *app);

#endif
