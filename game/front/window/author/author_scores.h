/* A panel of author mode: the scores so far, and what can still be reached. */
#ifndef KLACHT_WINDOW_AUTHOR_SCORES_H
#define KLACHT_WINDOW_AUTHOR_SCORES_H

#include "front/window/author/author_state.h"

void author_build_scores(Author *author, Ui *ui);

#endif
