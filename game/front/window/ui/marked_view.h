/* Marked view: draws a text with the strokes of the pen on it. For this folder alone. */
#ifndef KLACHT_UI_MARKED_VIEW_H
#define KLACHT_UI_MARKED_VIEW_H

#include "front/window/ui/inside.h"

void marked_draw(Ui *ui, const Widget *widget);

#endif
