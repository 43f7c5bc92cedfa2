/* A panel of author mode: how the play stands, to be changed. */
#ifndef KLACHT_WINDOW_AUTHOR_VALUES_H
#define KLACHT_WINDOW_AUTHOR_VALUES_H

#include "front/window/author/author_state.h"

void author_build_values(Author *author, Ui *ui);
bool author_values_act(Author *author, const UiAction *action);
/* After another case, or another play, was put there. */
void author_values_follow(Author *author);
void author_values_release(Author *author);

#endif
