/* Class list: the cases that can be gone through, and why others cannot. */
#ifndef KLACHT_CLASS_LIST_H
#define KLACHT_CLASS_LIST_H

#include "front/window/class/class_state.h"

void class_build_list(const Class *class, Ui *ui);

#endif
