/* Taking: what of a session goes along, and where: the definition to print, the minutes, the session
 * itself. */
#ifndef KLACHT_CALIBRATE_TAKING_H
#define KLACHT_CALIBRATE_TAKING_H

#include "front/window/calibrate/calibrate_state.h"

/* In a column of the end. */
void calibrate_build_taking(Calibrate *calibrate, Ui *ui);
/* False when the button was none of its own. */
bool calibrate_act_taking(Calibrate *calibrate, int id);

#endif
