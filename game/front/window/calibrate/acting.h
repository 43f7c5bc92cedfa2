/* Acting: what comes of what is done on the page that is shown, by a hand at this machine or by the
 * phone of who leads. */
#ifndef KLACHT_CALIBRATE_ACTING_H
#define KLACHT_CALIBRATE_ACTING_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_act(Calibrate *calibrate, const UiAction *action);
/* Another item than the one that is on (steps.h), as from the page of the pause. */
void calibrate_act_item(Calibrate *calibrate, int id);

#endif
