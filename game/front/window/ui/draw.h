/* Draw: the tree as it looks. Changes nothing in it. */
#ifndef KLACHT_UI_DRAW_H
#define KLACHT_UI_DRAW_H

#include "front/window/ui/ui.h"

/* Ui.only_moves: no more than what moved; what was drawn is Ui.drawing. */
void ui_draw(Ui *ui);

#endif
