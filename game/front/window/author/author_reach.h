/* Author reach: a thread that looks ahead from where the play stands: the lowest and highest scores
 * that it can still come to. */
#ifndef KLACHT_WINDOW_AUTHOR_REACH_H
#define KLACHT_WINDOW_AUTHOR_REACH_H

#include "front/window/author/author_state.h"

void author_reach_begin(Author *author);
void author_reach_end(Author *author);
/* Asks it, where that is looked at. */
void author_reach_ask(Author *author);
bool author_reach_is_idle(const Author *author);

#endif
