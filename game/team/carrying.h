/* Carrying: the next definition begins with the rules, border cases and parked statements of the
 * last one. */
#ifndef KLACHT_TEAM_CARRYING_H
#define KLACHT_TEAM_CARRYING_H

#include "base/locale.h"
#include "team/calibration_state.h"

/* In the set-up. MSG_NONE, or why not. */
Msg carrying_take(Calibration *calibration, const CalibrationInput *input);
/* Statements that were parked come up before the others. */
void carrying_parked_first(const Calibration *calibration, int *order, int count);
/* The definition of the record, once its items are there: what was carried as far as it was not
 * decided anew, then what came out. */
void carrying_record(const Calibration *calibration, Arena *arena, CalibrationRecord *out);

#endif
