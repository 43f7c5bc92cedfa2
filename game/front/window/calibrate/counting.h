/* Counting: a vote by raised hands. Who leads types how many there are for each answer. */
#ifndef KLACHT_CALIBRATE_COUNTING_H
#define KLACHT_CALIBRATE_COUNTING_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_build_counting(Calibrate *calibrate, Ui *ui);
bool calibrate_act_counting(Calibrate *calibrate, const UiAction *action);

#endif
