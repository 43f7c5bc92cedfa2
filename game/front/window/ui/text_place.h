/* Text place: how the text of a widget is set, and where in it that stands. */
#ifndef KLACHT_UI_TEXT_PLACE_H
#define KLACHT_UI_TEXT_PLACE_H

#include "front/window/ui/ui.h"

/* What stands around the text: padding, number, box, label; pixels. */
typedef struct Frame {
    int left, right, top, bottom, least_height;
} Frame;

/* An option of a quiet choice: chosen, it is marked and not filled with the accent. */
bool ui_is_soft(const Widget *widget);
Frame ui_frame(const Ui *ui, const Widget *widget);
TextSpec ui_spec(const Ui *ui, const Widget *widget);
/* How much of STATE_BEGUN is in the accent: where letters are few a stripe, without its sign. */
int ui_begun_width(const Ui *ui);
/* What a button is wider for the key that it does not tell (Widget.cap_room). */
int ui_cap_room(const Ui *ui, const Widget *widget);
/* Where a button tells its key (Widget.cap). */
SDL_Rect ui_cap_box(const Ui *ui, const Widget *widget);
/* Where the text begins: inside its padding, number, box, label. */
SDL_Point ui_text_place(const Ui *ui, const Widget *widget);
/* The part of the surface in which whole lines of its text are seen: one that the edge of a scroll
 * cuts is no line to read, and is not drawn. Empty when there is none. */
SDL_Rect ui_whole_lines(const Ui *ui, const Widget *widget);

#endif
