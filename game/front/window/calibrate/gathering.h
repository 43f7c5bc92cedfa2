/* Gathering: the ways in, seats and settings, and the people during a session. Each act… is false
 * when the action was none of its own. */
#ifndef KLACHT_CALIBRATE_GATHERING_H
#define KLACHT_CALIBRATE_GATHERING_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_build_entrance(Calibrate *calibrate, Ui *ui);
bool calibrate_act_entrance(Calibrate *calibrate, const UiAction *action);
void calibrate_build_set_up(Calibrate *calibrate, Ui *ui);
bool calibrate_act_set_up(Calibrate *calibrate, const UiAction *action);
void calibrate_build_people(Calibrate *calibrate, Ui *ui);
bool calibrate_act_people(Calibrate *calibrate, const UiAction *action);

/* Takes the seat away, with its phone. */
void calibrate_stand_up(Calibrate *calibrate, int seat);

#endif
