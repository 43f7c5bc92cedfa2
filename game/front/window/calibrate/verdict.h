/* Verdict: what was decided, and the rule of thumb that came of it. */
#ifndef KLACHT_CALIBRATE_VERDICT_H
#define KLACHT_CALIBRATE_VERDICT_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_build_verdict(Calibrate *calibrate, Ui *ui);
/* False when the action was none of its own. */
bool calibrate_act_verdict(Calibrate *calibrate, const UiAction *action);

#endif
