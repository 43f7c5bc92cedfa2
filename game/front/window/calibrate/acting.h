/* Acting: what comes of what is done on the page that is shown, by a hand at this machine or by the
 * phone of who leads. */
#ifndef KLACHT_CALIBRATE_ACTING_H
#define KLACHT_CALIBRATE_ACTING_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_act(Calibrate *calibrate, const UiAction *action);
/* Another item than the one that is on (steps.h), as from the page of the pause. */
void calibrate_act_item(Calibrate *calibrate, int id);

/* Written down elsewhere: as if it were typed in the field of that id, in place of what is there,
 * no longer than that may be. False where there is no such field now. */
bool calibrate_type(Calibrate *calibrate, int id, const char *text);

#endif
