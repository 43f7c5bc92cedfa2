/* Build: a screen's tree is made by these, from the top to the bottom.
 *
 * Every function returns the widget, to set more of it at once. Texts are copied; what else is
 * pointed to is borrowed until the next tree. */
#ifndef KLACHT_UI_BUILD_H
#define KLACHT_UI_BUILD_H

#include "front/window/ui/ui.h"

Widget *ui_column(Ui *ui, Box box);
Widget *ui_row(Ui *ui, Box box);
/* What stands beside each other, `across` apart, where there is the room, else below each other. */
Widget *ui_parts(Ui *ui, bool beside, int across, int down);
/* A column that scrolls when it does not fit; `id` keeps its place. Grows. */
Widget *ui_scroll(Ui *ui, int id, Box box);
/* A layer over the whole window, over all before it; a modal one keeps the focus and has what is in
 * it in its middle: put a column with `card` and `letters` in it. */
Widget *ui_layer(Ui *ui, bool modal);
/* Ends the innermost column, row, scroll or layer. */
void ui_end(Ui *ui);

/* Text in paragraphs, at most 70 letters wide. */
Widget *ui_text(Ui *ui, TypeSize type, const char *text);
Widget *ui_heading(Ui *ui, int level, const char *text);
/* Small, muted. */
Widget *ui_note(Ui *ui, const char *text);
Widget *ui_button(Ui *ui, int id, const char *text);
/* One of several to choose from; number 1 to 9 is also its key, 0: none. */
Widget *ui_card(Ui *ui, int id, int number, const char *text);
/* The same with children of your own: build them, then ui_end. Its name is read out instead. */
Widget *ui_card_begin(Ui *ui, int id, int number, const char *name);
Widget *ui_check(Ui *ui, int id, const char *text, bool on);
/* One of `count` labels side by side; below each other where they do not fit. */
Widget *ui_choice(Ui *ui, int id, const char *name, const char *const *labels, int count,
                  int chosen);
/* A number with − and +, and behind them how it reads (`value`; "": that stands elsewhere). */
Widget *ui_stepper(Ui *ui, int id, const char *name, const char *value, double number, double least,
                   double most, double step);
/* The field is the screen's and outlives the tree. */
Widget *ui_field(Ui *ui, int id, const char *name, Field *field);
/* A bar with its word; number from 0 to 100, `value` how it is read out. */
Widget *ui_meter(Ui *ui, const char *name, const char *value, double number, Colour colour);
/* A picture of somebody (`subject`) that fills what it is given, before field `field` (from 0). */
Widget *ui_picture(Ui *ui, const char *name, const char *picture, const char *subject, int field);
/* An icon of `size` units beside a word; it has no name of its own. */
Widget *ui_icon(Ui *ui, Icon icon, int size, Colour colour);
/* A text with words to mark; `looks` has a MarkLook per word, NULL: none is marked. Words and looks
 * are copied. STATE_READ_ONLY in state afterwards: it only shows them. */
Widget *ui_marked(Ui *ui, int id, TypeSize type, const char *text, const MarkedWord *words,
                  int count, const unsigned char *looks);
/* These bytes of the widget's text are stressed. */
void ui_stress(Ui *ui, Widget *widget, int from, int to);
/* Drawn by the screen: width × height units (0: what it is given). */
Widget *ui_canvas(Ui *ui, const char *name, int width, int height,
                  void (*draw)(Paint *paint, SDL_Rect box, void *context), void *context);
Widget *ui_rule(Ui *ui);
/* Room that grows. */
Widget *ui_spring(Ui *ui);
/* Room that lives as long as the tree; a copy of a text that does. */
void *ui_room(Ui *ui, size_t bytes);
const char *ui_copy(Ui *ui, const char *text);

#endif
