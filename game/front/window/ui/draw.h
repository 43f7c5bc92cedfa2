/* Draw: the tree as it looks. Changes nothing in it. */
#ifndef KLACHT_UI_DRAW_H
#define KLACHT_UI_DRAW_H

#include "front/window/ui/ui.h"

void ui_draw(Ui *ui);

#endif
