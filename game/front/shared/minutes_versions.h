/* The part of the minutes that puts definitions beside each other. */
#ifndef KLACHT_SHARED_MINUTES_VERSIONS_H
#define KLACHT_SHARED_MINUTES_VERSIONS_H

#include "base/locale.h"
#include "model/calibration.h"

/* A session, and the day it was (handout.h: handout_date). */
typedef struct MinutesOf {
    const CalibrationRecord *record;
    const char *date;
} MinutesOf;

/* What each changed of the one before, and a column for each; nothing of fewer than two. */
void minutes_add_versions(const MinutesOf *sessions, int count, Lang lang, Text *out);

#endif
