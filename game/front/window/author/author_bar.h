/* Author bar: the row above: where one is, and hands for the play; below it what is to be known
 * now: that the version on disk cannot be played, what came of the last thing done. */
#ifndef KLACHT_WINDOW_AUTHOR_BAR_H
#define KLACHT_WINDOW_AUTHOR_BAR_H

#include "front/window/author/author_state.h"

void author_build_bar(const Author *author, Ui *ui);

#endif
