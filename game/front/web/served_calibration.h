/* Served calibration: a team session for phones, which vote. */
#ifndef KLACHT_WEB_SERVED_CALIBRATION_H
#define KLACHT_WEB_SERVED_CALIBRATION_H

#include "front/web/served.h"
#include "team/calibration.h"

/* Its inputs are CalibrationInput. */
Served served_calibration(Calibration *calibration);

#endif
