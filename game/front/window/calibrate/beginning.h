/* Beginning: how a session begins: a new one, from a file that is gone on with, from vote files. */
#ifndef KLACHT_CALIBRATE_BEGINNING_H
#define KLACHT_CALIBRATE_BEGINNING_H

#include "front/window/calibrate/calibrate_start.h"
#include "front/window/calibrate/calibrate_state.h"

/* Opens the set in place of the one that is open. */
bool beginning_open_set(Calibrate *calibrate, const char *name, const char *language,
                        Findings *findings);
/* An empty session in place of the one there is, whose phones go with it. */
void beginning_anew(Calibrate *calibrate);
/* Goes on with a session of the shelf, with what phones did since and, when they were on, with the
 * phones. False with what was wrong on the screen, and it is no longer on offer. */
bool beginning_resume(Calibrate *calibrate, char **path);
/* The verdicts of the last session of this set. */
void beginning_read_team(Calibrate *calibrate);
/* Seats those who voted before, with their votes. */
bool beginning_seat_votes(Calibrate *calibrate, const CalibrateStart *start, Findings *findings);

#endif
