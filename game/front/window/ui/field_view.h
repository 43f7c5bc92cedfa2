/* Field view: a field as it stands on the screen: its box, its caret, its selection. */
#ifndef KLACHT_UI_FIELD_VIEW_H
#define KLACHT_UI_FIELD_VIEW_H

#include "front/window/ui/ui.h"

SDL_Rect field_box(const Ui *ui, const Widget *widget);
/* What its name takes above it. */
int field_label_height(const Ui *ui, const Widget *widget);
SDL_Rect field_caret_box(const Ui *ui, const Widget *widget);
int field_byte_at(const Ui *ui, const Widget *widget, int x, int y);
void field_show_caret(Ui *ui, Widget *widget);
void field_draw(Ui *ui, const Widget *widget);

#endif
