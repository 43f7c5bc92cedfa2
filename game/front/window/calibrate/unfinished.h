/* Unfinished: the sessions of this set that did not end, to go on with. */
#ifndef KLACHT_CALIBRATE_UNFINISHED_H
#define KLACHT_CALIBRATE_UNFINISHED_H

#include "front/window/calibrate/calibrate_state.h"

/* On the entrance: which one is gone on with there. */
void unfinished_build_first(Calibrate *calibrate, Ui *ui);
/* "Andere sessies (2)" */
const char *unfinished_others(Calibrate *calibrate, Ui *ui);
/* Of the shelf, by its place; what cannot be gone on with is said, and is no longer on it. */
void unfinished_resume(Calibrate *calibrate, int at);
void calibrate_build_unfinished(Calibrate *calibrate, Ui *ui);
bool calibrate_act_unfinished(Calibrate *calibrate, const UiAction *action);

#endif
