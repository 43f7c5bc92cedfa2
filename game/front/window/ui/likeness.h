/* Likeness: whether a tree that was built because time passed looks as the one before, but for what
 * counts that time: then no more than its meters and canvases are drawn. For this folder alone. */
#ifndef KLACHT_UI_LIKENESS_H
#define KLACHT_UI_LIKENESS_H

#include "front/window/ui/inside.h"

/* Notes what is about to be drawn; true when it is what was noted before, but for `rest`: the
 * meters that stand elsewhere, and canvases. */
bool likeness_note(Ui *ui, SDL_Rect *rest);

#endif
