/* Class step: from moment to moment of a case, or of the talk sheet. */
#ifndef KLACHT_CLASS_STEP_H
#define KLACHT_CLASS_STEP_H

#include "front/window/class/class_state.h"

/* Those of the talk sheet, or of one case in its order; false when there are none, or the case
 * cannot be opened. */
bool class_step_sheet(Class *class);
bool class_step_case(Class *class, const ReportCase *of);
/* By so many; false at the end. */
bool class_step_by(Class *class, int by);
/* Marks what was heard, once it is shown. */
void class_step_mark(Class *class);
/* Nothing of a case is held any more. */
void class_step_leave(Class *class);
const ClassPlace *class_step_place(const Class *class);

#endif
