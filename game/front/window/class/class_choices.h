/* Class choices: what one could do at a moment, and the bars of what was done. */
#ifndef KLACHT_CLASS_CHOICES_H
#define KLACHT_CLASS_CHOICES_H

#include "front/window/class/class_state.h"

/* Whether anybody did something there. */
bool class_has_choices(const Class *class);
void class_build_choices(const Class *class, Ui *ui);

#endif
