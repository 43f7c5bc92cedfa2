/* Draw leaf: what has nothing in it, or paper of its own below what is in it: texts, controls,
 * meters, pictures. For draw.c alone. */
#ifndef KLACHT_UI_DRAW_LEAF_H
#define KLACHT_UI_DRAW_LEAF_H

#include "front/window/ui/ui.h"

/* False: it is a group. */
bool draw_leaf(Ui *ui, const Widget *widget);
/* How round its corners are; its box with what reaches out a little: rings, strokes, tails. */
int draw_radius(const Ui *ui, const Widget *widget);
SDL_Rect draw_reach(const Ui *ui, const Widget *widget);

#endif
