/* Sight: what of a widget is to be seen before a key does something to it. For this folder alone.
 *
 * A page that was scrolled keeps its focus, which may be out of sight then: the next key brings it
 * back, and does no more. */
#ifndef KLACHT_UI_SIGHT_H
#define KLACHT_UI_SIGHT_H

#include "front/window/ui/ui.h"

/* The part of it that matters, where it will be once what scrolls is there: the clause under the
 * pen, the caret of a field that is higher than `view`, else all of it. */
SDL_Rect sight_of(Ui *ui, const Widget *widget, int view);
/* At least half of that is seen, or as much as there is room for. */
bool sight_has(Ui *ui, const Widget *widget);

#endif
