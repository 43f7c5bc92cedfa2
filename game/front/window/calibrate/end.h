/* End: the figures of a session, and the definition that came out. */
#ifndef KLACHT_CALIBRATE_END_H
#define KLACHT_CALIBRATE_END_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_build_end(Calibrate *calibrate, Ui *ui);
/* False when the action was none of its own. */
bool calibrate_act_end(Calibrate *calibrate, const UiAction *action);

#endif
