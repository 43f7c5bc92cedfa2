/* Class moment: one moment on the screen. */
#ifndef KLACHT_CLASS_MOMENT_H
#define KLACHT_CLASS_MOMENT_H

#include "front/window/class/class_state.h"

void class_build_moment(const Class *class, Ui *ui);

#endif
