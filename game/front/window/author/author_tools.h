/* Author tools: let a policy play on from here, keep the play. */
#ifndef KLACHT_WINDOW_AUTHOR_TOOLS_H
#define KLACHT_WINDOW_AUTHOR_TOOLS_H

#include "front/window/author/author_state.h"

void author_build_tools(Author *author, Ui *ui);
bool author_tools_act(Author *author, const UiAction *action);
/* The next thing that a policy that is watched does, when it is time. */
void author_tools_tick(Author *author);
void author_tools_stop(Author *author);

#endif
