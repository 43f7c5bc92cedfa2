/* Joining: what a team session adds to its phones: the page for the whole room, and another code.
 */
#ifndef KLACHT_CALIBRATE_JOINING_H
#define KLACHT_CALIBRATE_JOINING_H

#include "front/window/calibrate/calibrate_state.h"

bool calibrate_act_phones(Calibrate *calibrate, const UiAction *action);

/* How to join, as large as the window. */
void calibrate_build_big_join(Calibrate *calibrate, Ui *ui);
void calibrate_join_done(Calibrate *calibrate);

/* The code for the phone of who leads, for as long as that is wanted. */
void calibrate_build_chair(Calibrate *calibrate, Ui *ui);
void calibrate_look_at_chair(Calibrate *calibrate);

/* Another code; phones that never voted are to join by it anew, so that who came in by the old one
 * is out at once. */
void calibrate_new_code(Calibrate *calibrate);

#endif
