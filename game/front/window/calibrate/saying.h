/* Saying: one line to those who look at the screen. */
#ifndef KLACHT_CALIBRATE_SAYING_H
#define KLACHT_CALIBRATE_SAYING_H

#include "front/window/calibrate/calibrate_state.h"

/* Until the next step; NULL: nothing. */
void calibrate_say(Calibrate *calibrate, bool good, const char *text);
/* The first three of them. */
void calibrate_say_findings(Calibrate *calibrate, const Findings *findings);

#endif
