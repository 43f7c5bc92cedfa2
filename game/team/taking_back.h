/* Taking back: a step of who leads back, and forward again. */
#ifndef KLACHT_TEAM_TAKING_BACK_H
#define KLACHT_TEAM_TAKING_BACK_H

#include <stdbool.h>

#include "team/calibration_state.h"

/* Takes back the last step of the one who leads, with the votes given since; seats stay. A vote
 * that was shown is open again as it was. False when there is nothing to take back. */
bool calibration_undo(Calibration *calibration);
/* Takes again what was taken back last, with its votes; until anything but a seat is given
 * meanwhile. False when there is nothing. */
bool calibration_redo(Calibration *calibration);
bool calibration_can_redo(const Calibration *calibration);

#endif
