/* Author panels: their heads, and what stands in them, beside the play or in its place. */
#ifndef KLACHT_WINDOW_AUTHOR_PANELS_H
#define KLACHT_WINDOW_AUTHOR_PANELS_H

#include "front/window/author/author_state.h"

/* How wide they stand beside the play, units. */
int author_panels_width(const Author *author, const Ui *ui);
/* All of them, each below its head. */
void author_build_panels(Author *author, Ui *ui, int width);
/* Where there is no room for that: their heads, and the one that is open. */
void author_build_panel_alone(Author *author, Ui *ui);

#endif
