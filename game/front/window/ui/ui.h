/* Ui: the tree of a screen, and what outlives one: focus, scrolling, the pen, by id.
 *
 * Screens build the tree (build.h) and read it; what a hand does to it comes back as a UiAction
 * (input.h). The inside is for the files of this folder (inside.h). */
#ifndef KLACHT_UI_UI_H
#define KLACHT_UI_UI_H

#include "front/window/ui/widget.h"

typedef struct Ui Ui;
typedef struct ScrollState ScrollState;

/* The size of the window in spacing units: what a screen decides its arrangement by. */
int ui_width(const Ui *ui);
int ui_height(const Ui *ui);
/* What is built from here on stands in a part of the window that is so wide (units; 0: all of it),
 * and the functions of this part answer for that. */
void ui_within(Ui *ui, int width);
/* True where two columns do not fit side by side with readable lines. */
bool ui_is_narrow(const Ui *ui);
/* How many letters of this size go beside each other in the window, how many lines below. */
int ui_letters(const Ui *ui, TypeSize type);
int ui_lines(const Ui *ui, TypeSize type);
/* How high a line of this size is, a button or option, a field of one line: in units, rounded up.
 * For room that is kept for what is not there yet. */
int ui_line_height(const Ui *ui, TypeSize type);
int ui_control_height(const Ui *ui);
int ui_soft_height(const Ui *ui); /* of an option of a quiet choice */
int ui_field_height(const Ui *ui);

/* ---- what outlives a tree */

void ui_focus(Ui *ui, int id);
int ui_focused(const Ui *ui);
/* No clause is meant any more: the next key of the pen shows where it is, and marks nothing. */
void ui_rest_pens(Ui *ui);
/* How far a scroll is down, pixels; what is more than there is, is its end. Where it was set it
 * stays, also when a focus that was asked for before is not seen there. */
int ui_scroll_offset(Ui *ui, int id);
void ui_scroll_set(Ui *ui, int id, int offset);
/* A scroll to its top, or until a widget of this tree is seen. */
void ui_scroll_top(Ui *ui, int id);
void ui_scroll_to(Ui *ui, int id, int widget_id);
/* A scroll to its end, but no further than to its anchor; and again when it grows, until a hand
 * scrolls. */
void ui_scroll_newest(Ui *ui, int id);
/* A page further. */
void ui_scroll_on(Ui *ui, int id);
/* Its scroll goes along in the next tree, so that this widget stays where it is to the eye. */
void ui_keep_still(Ui *ui, int widget_id);
/* What lies below the edge of a scroll: how many that can be chosen (cards) are not wholly in
 * sight, else -1 for more to read, 0 for nothing. The tree that asks is built anew when it changes.
 */
int ui_below(Ui *ui, int id);
/* Whether what is to be read before one goes on (Box.unread) goes on below the edge; so is the
 * tree that asks this. */
bool ui_is_unread(Ui *ui, int id);
/* Whether some of what is to be known now (Box.recalled) is out of sight; so is the tree that asks
 * this. */
bool ui_is_past(Ui *ui, int id);
/* Whether a hand scrolled back from what is new; so is the tree that asks this. */
bool ui_is_back(Ui *ui, int id);

/* ---- reading, by tests, screen readers and speech */

Widget *ui_root(const Ui *ui);
Widget *ui_find(const Ui *ui, int id);
/* The widget after this one in the order of reading, NULL at the end; of NULL the first. */
Widget *ui_next(const Ui *ui, const Widget *widget);
/* The topmost layer: what can be reached now. */
Widget *ui_top(const Ui *ui);

/* ---- for this folder */

void ui_init(Ui *ui, Fonts *fonts, Layouts *layouts, Paint *paint, Pictures *pictures);
void ui_release(Ui *ui);
/* Before and after a screen builds its tree. */
void ui_begin(Ui *ui, int width, int height, const Theme *theme);
void ui_finish(Ui *ui);
/* Another screen: nothing of the last one is kept. */
void ui_forget(Ui *ui);
/* The focus goes on by a hand, not because the screen asked for it. */
void ui_move_focus(Ui *ui, int id);
bool ui_has_focus(const Ui *ui, const Widget *widget);
/* Whether the last hand used was the keyboard; the tree is built anew when that changes. */
bool ui_is_by_keys(const Ui *ui);
ScrollState *ui_scroll_state(Ui *ui, int id);
MarkedState *ui_pen(Ui *ui, int id);
/* The unit lengths of controls. */
int ui_units(const Ui *ui, int units);

#endif
