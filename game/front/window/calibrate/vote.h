/* Vote: the examples, the machine that goes from hand to hand, and the open vote. */
#ifndef KLACHT_CALIBRATE_VOTE_H
#define KLACHT_CALIBRATE_VOTE_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_build_anchor(Calibrate *calibrate, Ui *ui);
void calibrate_build_vote(Calibrate *calibrate, Ui *ui);
/* False when the action was none of its own. */
bool calibrate_act_vote(Calibrate *calibrate, const UiAction *action);
/* The time for the present vote is over. */
void calibrate_time_over(Calibrate *calibrate);

#endif
