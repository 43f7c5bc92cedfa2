/* Concluding: what is decided on an item, the rule that comes out of it, and going back on both. */
#ifndef KLACHT_TEAM_CONCLUDING_H
#define KLACHT_TEAM_CONCLUDING_H

#include "base/locale.h"
#include "team/calibration_state.h"

/* The inputs of that name; MSG_NONE or why not. */
Msg concluding_decide(Calibration *calibration, const CalibrationInput *input);
Msg concluding_rule(Calibration *calibration, const CalibrationInput *input);
Msg concluding_reopen(Calibration *calibration, int at);

#endif
