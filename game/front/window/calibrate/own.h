/* Own: one's own votes beside those of the team, and the vote file of who voted alone. */
#ifndef KLACHT_CALIBRATE_OWN_H
#define KLACHT_CALIBRATE_OWN_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_build_own(Calibrate *calibrate, Ui *ui);
/* False when the action was none of its own. */
bool calibrate_act_own(Calibrate *calibrate, const UiAction *action);
void calibrate_build_alone(Calibrate *calibrate, Ui *ui);

#endif
