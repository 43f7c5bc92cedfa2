/* Beginning: how a session begins: a new one, from a file that is gone on with, from vote files. */
#ifndef KLACHT_CALIBRATE_BEGINNING_H
#define KLACHT_CALIBRATE_BEGINNING_H

#include "front/window/calibrate/calibrate_start.h"
#include "front/window/calibrate/calibrate_state.h"

/* Opens the set in place of the one that is open. */
bool beginning_open_set(Calibrate *calibrate, const char *name, const char *language,
                        Findings *findings);
/* Looks what is kept of this set; what cannot be gone on with is said. */
void beginning_look(Calibrate *calibrate);
/* An empty session in place of the one there is, whose phones go with it. */
void beginning_anew(Calibrate *calibrate);
/* Goes on with a session of the shelf, with what phones did since and, when they were on, with the
 * phones. False with what was wrong on the screen. */
bool beginning_resume(Calibrate *calibrate, const char *path);
/* The verdicts of the last session of this set, and its definition. */
void beginning_read_team(Calibrate *calibrate);
/* A new session begins with what the definition before it had. */
void beginning_carry(Calibrate *calibrate);
/* Seats those who voted before, with their votes. */
bool beginning_seat_votes(Calibrate *calibrate, const CalibrateStart *start, Findings *findings);

#endif
