/* Reveal: what was voted, and deciding on it. */
#ifndef KLACHT_CALIBRATE_REVEAL_H
#define KLACHT_CALIBRATE_REVEAL_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_build_reveal(Calibrate *calibrate, Ui *ui);
void calibrate_build_decide(Calibrate *calibrate, Ui *ui);
/* Whether they talk about a vote that was shown. */
bool calibrate_talks(const Calibrate *calibrate);
/* The time of the talk begins, or goes. */
void calibrate_talk_time(Calibrate *calibrate);
/* False when the action was none of its own. */
bool calibrate_act_reveal(Calibrate *calibrate, const UiAction *action);

#endif
