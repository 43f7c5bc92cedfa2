/* Fitting: what becomes of a tree that was arranged and does not fit: parts that stand beside a
 * scroll go into it (Box.folds), a scroll shows what is new (ui_scroll_newest), and the tree is
 * told what lies below the edge (ui_below). For ui_arrange alone. */
#ifndef KLACHT_UI_FITTING_H
#define KLACHT_UI_FITTING_H

#include "front/window/ui/ui.h"

/* One part goes into the scroll beside it that shows too little; false when none needs to. */
bool fitting_fold(Ui *ui);
/* True when a scroll went to what is new. */
bool fitting_show_newest(Ui *ui);
void fitting_look_below(Ui *ui);

#endif
