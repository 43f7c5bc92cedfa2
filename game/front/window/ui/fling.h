/* Fling: what a finger scrolled goes on for a while when it lets go, ever slower.
 *
 * As fast as the finger went in its last moments; it ends by itself and at the edge, and is not
 * there under reduced motion or when the finger rested. For input alone. */
#ifndef KLACHT_UI_FLING_H
#define KLACHT_UI_FLING_H

#include "front/window/ui/ui.h"

/* A finger begins to scroll; it is at this height of the surface; it lets go. */
void fling_begin(Ui *ui, int y);
void fling_note(Ui *ui, int y);
void fling_let_go(Ui *ui, const Widget *scroll);
/* A finger comes down on what goes on by itself: that stops. False: it stood still. */
bool fling_stop(Ui *ui, const Widget *scroll);

#endif
