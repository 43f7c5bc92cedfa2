/* Frame: what all pages of a calibration have, and how they write what they say. */
#ifndef KLACHT_CALIBRATE_FRAME_H
#define KLACHT_CALIBRATE_FRAME_H

#include "front/window/calibrate/calibrate_state.h"

/* Opens the page (header, and a scroll with a column in it); `where` may be NULL. */
void calibrate_page(Calibrate *calibrate, Ui *ui, const char *where);
/* Closes both and opens the row of what can be done; end it by ui_end twice. */
void calibrate_foot(Calibrate *calibrate, Ui *ui);
/* `quiet`: a size smaller, where much stands below it. */
void calibrate_statement(Calibrate *calibrate, Ui *ui, int statement, bool quiet);
/* A figure before a line of text, all as wide. */
void calibrate_number(Ui *ui, int number, Colour colour);
const char *calibrate_fill(Ui *ui, Lang lang, Msg key, const char *a, const char *b, const char *c);
const char *calibrate_digits(Ui *ui, int number);
const char *calibrate_plain(Ui *ui, const Markup *markup);
/* "klacht, impliciet"; "weet ik niet" and "niet gestemd" too. */
const char *calibrate_judgement(Calibrate *calibrate, Ui *ui, Judgement judgement);
bool calibrate_is_wide(const Ui *ui); /* a projector: everything is read from afar */
TypeSize calibrate_body(const Ui *ui);
Widget *calibrate_text(Ui *ui, const char *text);
Widget *calibrate_note(Ui *ui, const char *text);

#endif
