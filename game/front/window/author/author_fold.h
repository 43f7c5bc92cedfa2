/* Author fold: which panels are open, and whether there is room for them beside the play. In a
 * narrow window one alone is shown, in its place. */
#ifndef KLACHT_WINDOW_AUTHOR_FOLD_H
#define KLACHT_WINDOW_AUTHOR_FOLD_H

#include "front/window/author/author_state.h"

bool author_is_wide(const Author *author);
bool author_any_open(const Author *author);
/* Opens it, or closes it; the focus goes to its head. */
void author_fold(Author *author, Panel panel);
/* What was asked for is in the play: that is to be seen. */
void author_show_play(Author *author);

#endif
