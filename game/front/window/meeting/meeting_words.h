/* Words: how the pages of a meeting write what they say, to be read from the back of a room. */
#ifndef KLACHT_MEETING_MEETING_WORDS_H
#define KLACHT_MEETING_MEETING_WORDS_H

#include "base/locale.h"
#include "front/window/ui/build.h"
#include "model/markup.h"

const char *meeting_fill(Ui *ui, Lang lang, Msg key, const char *a, const char *b, const char *c);
const char *meeting_digits(Ui *ui, int number);
/* "1 mens", "6 mensen" */
const char *meeting_counted(Ui *ui, Lang lang, Msg key, int count);
const char *meeting_plain(Ui *ui, const Markup *markup);
/* "30 november 2026, 21:05", by the clock on the wall. */
const char *meeting_when(Ui *ui, Lang lang, int64_t utc_ms);

bool meeting_is_wide(const Ui *ui); /* a projector: everything is read from afar */
TypeSize meeting_body(const Ui *ui);
Widget *meeting_text(Ui *ui, const char *text);
Widget *meeting_note(Ui *ui, const char *text);
/* A figure before a line of text, all as wide. */
void meeting_number(Ui *ui, int number, Colour colour);
/* The same with its line. */
void meeting_numbered(Ui *ui, int number, Colour colour, const char *text);

#endif
