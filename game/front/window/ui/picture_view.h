/* Picture view: draws a picture of somebody; a large one changes softly and blinks. For this folder
 * alone. */
#ifndef KLACHT_UI_PICTURE_VIEW_H
#define KLACHT_UI_PICTURE_VIEW_H

#include "front/window/ui/inside.h"

void picture_draw(Ui *ui, const Widget *widget);
/* Makes one of the pictures in sight that were left for later; true when there was one. */
bool picture_make_later(Ui *ui);
/* Whether a face waits for its pictures, to become another. */
bool picture_is_late(const Ui *ui);

#endif
