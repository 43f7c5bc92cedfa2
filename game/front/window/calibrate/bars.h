/* Bars: the votes of one item as bars of patterned paper, one slip per vote. */
#ifndef KLACHT_CALIBRATE_BARS_H
#define KLACHT_CALIBRATE_BARS_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_bars(Calibrate *calibrate, Ui *ui, int item, int round);
/* A row of dots, `full` of `all` filled. */
void calibrate_dots(Calibrate *calibrate, Ui *ui, int full, int all);

#endif
