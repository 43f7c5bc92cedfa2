/* Pen: the highlighter in a hand, over the words of a marked text. Words are counted from 0; it
 * takes whole clauses. For input alone. */
#ifndef KLACHT_UI_PEN_H
#define KLACHT_UI_PEN_H

#include "front/window/ui/ui.h"

/* From the clause of word `a` to that of word `b`. */
void pen_mark(const Widget *widget, int a, int b, bool on, UiAction *action);
/* The pen comes over the clause of this word. */
void pen_stroke(Ui *ui, const Widget *widget, int word);
/* The pen of the keyboard; true when it marked, `used` when the key was one of its own. */
bool pen_key(Ui *ui, const Widget *widget, SDL_Keycode key, UiAction *action, bool *used);
/* The word at a place, or -1; `near`: the nearest. */
int pen_word_at(Ui *ui, const Widget *widget, SDL_Point at, bool near);
/* The clause that the pen would take there, or -1; a text that is only read has none. */
int pen_clause_at(Ui *ui, const Widget *widget, SDL_Point at);
void pen_down(Ui *ui, const Widget *widget, SDL_Point at);
/* Whether it came down in that clause the last time. */
bool pen_was_at(Ui *ui, const Widget *widget, SDL_Point at);

#endif
