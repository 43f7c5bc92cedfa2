/* Author study: a thread that finds out what there is to know of a version of the case, the
 * quickest first: its drawing, what is wrong with it by the look of it, then what exploring its
 * states says: the rest of what is wrong, what cannot be reached, the best ways to its moments. */
#ifndef KLACHT_WINDOW_AUTHOR_STUDY_H
#define KLACHT_WINDOW_AUTHOR_STUDY_H

#include "front/window/author/author_state.h"

void author_study_begin(Author *author);
void author_study_end(Author *author);
/* Of the version that is on disk now; what was being found out is given up. */
void author_study_ask(Author *author);
bool author_study_is_idle(const Author *author);

#endif
