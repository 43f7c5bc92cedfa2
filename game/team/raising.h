/* Raising: a session whose people raise hands that are counted, with no seat for anybody. */
#ifndef KLACHT_TEAM_RAISING_H
#define KLACHT_TEAM_RAISING_H

#include "base/locale.h"
#include "team/calibration_state.h"

/* MSG_NONE, or why these settings cannot have so many people: hands are of nobody, so there is no
 * seat then, and no vote from one. */
Msg raising_may(const Calibration *calibration, const CalibrationSettings *settings);
/* The hands for one answer; all of them are no more than there are people. */
Msg raising_take(Calibration *calibration, const CalibrationInput *input);

#endif
