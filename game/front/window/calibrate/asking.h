/* Asking: before something goes that others gave (calibrate_ask). */
#ifndef KLACHT_CALIBRATE_ASKING_H
#define KLACHT_CALIBRATE_ASKING_H

#include "front/window/calibrate/calibrate_state.h"

/* Over the page as it stands. */
void calibrate_build_asking(Calibrate *calibrate, Ui *ui);
void calibrate_act_asking(Calibrate *calibrate, int id);

/* Ends the session; what is still open is told before, and what becomes of it. */
void calibrate_finish(Calibrate *calibrate);
/* "Over 2 uitspraken is gestemd en niet besloten. …" */
void asking_add_left(const Calibrate *calibrate, Lang lang, Text *out);

#endif
