/* Arrange: gives every widget of a tree its box. */
#ifndef KLACHT_UI_ARRANGE_H
#define KLACHT_UI_ARRANGE_H

#include "front/window/ui/ui.h"

void ui_arrange(Ui *ui);

#endif
