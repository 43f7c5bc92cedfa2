/* Class bar: a share on patterned paper, and letters that are read from afar. */
#ifndef KLACHT_CLASS_BAR_H
#define KLACHT_CLASS_BAR_H

#include "front/window/class/class_state.h"

/* At least this size, and a fortieth of the window high. */
TypeSize class_type(const Class *class, const Ui *ui, TypeSize least);
/* Why nothing is counted of the moment, or the whole case, that is looked at. */
Msg class_few(const Class *class);
/* A share of 0 to 1, told as `name`; the paper follows from `place`, that of the best is of another
 * colour too. */
void class_build_bar(Ui *ui, const char *name, double share, bool best, int place);

#endif
