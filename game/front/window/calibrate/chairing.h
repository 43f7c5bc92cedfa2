/* Chairing: what the phone of who leads a team session is told, and what it does.
 *
 * It is told what the screen offers (steps.h, talking.h) and does it through the screen (acting.h):
 * nothing is allowed there that is not allowed here. Who voted, and what nobody knows yet, is no
 * part of it before all votes are shown. */
#ifndef KLACHT_CALIBRATE_CHAIRING_H
#define KLACHT_CALIBRATE_CHAIRING_H

#include "front/web/served.h"

/* Of a Calibrate. */
extern const ChairCalls calibrate_chair;

#endif
