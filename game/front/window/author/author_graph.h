/* A panel of author mode: the map of the case, and the moment that is chosen on it. */
#ifndef KLACHT_WINDOW_AUTHOR_GRAPH_H
#define KLACHT_WINDOW_AUTHOR_GRAPH_H

#include "front/window/author/author_state.h"

void author_build_graph(Author *author, Ui *ui);
/* It stands in the place of the play. */
bool author_graph_is_large(const Author *author);
void author_build_large_graph(Author *author, Ui *ui);
void author_graph_toggle_large(Author *author);
bool author_graph_act(Author *author, const UiAction *action);
bool author_graph_event(Author *author, const SDL_Event *event);
/* The panel was opened. */
void author_graph_opened(Author *author);
/* The present moment is the chosen one, and in sight. */
void author_graph_follow(Author *author);
/* It was drawn anew; `first`: there was none. */
void author_graph_changed(Author *author, bool first);

#endif
