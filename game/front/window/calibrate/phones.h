/* Phones: the switch, what to scan, and who keeps the server running. */
#ifndef KLACHT_CALIBRATE_PHONES_H
#define KLACHT_CALIBRATE_PHONES_H

#include "front/window/calibrate/calibrate_state.h"

void calibrate_phones_on(Calibrate *calibrate);
void calibrate_phones_off(Calibrate *calibrate);
/* The switch, and when it is on the choice of address; then what to scan, where there is most room.
 */
void calibrate_build_phones(Calibrate *calibrate, Ui *ui);
void calibrate_build_join(Calibrate *calibrate, Ui *ui);
bool calibrate_act_phones(Calibrate *calibrate, const UiAction *action);
double calibrate_phones_deadline(const Calibrate *calibrate);

#endif
