/* Calibrate start: what was asked of a calibration before it began. */
#ifndef KLACHT_CALIBRATE_CALIBRATE_START_H
#define KLACHT_CALIBRATE_CALIBRATE_START_H

#include <stdbool.h>

/* How a calibration begins; all zero: at the definition of the house. There it begins too when a
 * session of the kind that is asked for can be gone on with. */
typedef struct CalibrateStart {
    bool solo, web;
    int port; /* of the phones; 0: any that is free */
    const char *const *votes; /* vote files; borrowed for as long as the screen is there */
    int vote_count;
} CalibrateStart;

#endif
