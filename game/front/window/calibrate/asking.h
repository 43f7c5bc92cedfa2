/* Asking: before something goes that others gave (calibrate_ask). */
#ifndef KLACHT_CALIBRATE_ASKING_H
#define KLACHT_CALIBRATE_ASKING_H

#include "front/window/calibrate/steps.h"

/* Over the page as it stands. */
void calibrate_build_asking(Calibrate *calibrate, Ui *ui);
void calibrate_act_asking(Calibrate *calibrate, int id);

/* Ends the session; what is still open is told before, and what becomes of it. */
void calibrate_finish(Calibrate *calibrate);
/* A question that the phone of who leads answers too: how many answers, none for another; and what
 * is asked. */
int asking_steps(const Calibrate *calibrate, CalibrateStep out[STEPS_MOST]);
Msg asking_title(const Calibrate *calibrate);
/* "Over 2 uitspraken is gestemd en niet besloten. …" */
void asking_add_left(const Calibrate *calibrate, Lang lang, Text *out);

#endif
