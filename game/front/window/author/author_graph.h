/* A panel of author mode: the graph of the case. */
#ifndef KLACHT_WINDOW_AUTHOR_GRAPH_H
#define KLACHT_WINDOW_AUTHOR_GRAPH_H

#include "front/window/author/author_state.h"

void author_build_graph(Author *author, Ui *ui);
bool author_graph_act(Author *author, const UiAction *action);
bool author_graph_event(Author *author, const SDL_Event *event);
/* The present moment comes into its middle. */
void author_graph_follow(Author *author);

#endif
