/* Agreeing: how far the team agrees, in plain words, as figures, per category and per pair. */
#ifndef KLACHT_CALIBRATE_AGREEING_H
#define KLACHT_CALIBRATE_AGREEING_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_agreeing(Calibrate *calibrate, Ui *ui);

#endif
