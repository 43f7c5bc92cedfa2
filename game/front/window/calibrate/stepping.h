/* Stepping: the session behind the screens: stepped, taken back, and kept on disk at each step.
 *
 * Every input of a hand at this machine goes through calibrate_take. */
#ifndef KLACHT_CALIBRATE_STEPPING_H
#define KLACHT_CALIBRATE_STEPPING_H

#include "front/window/calibrate/calibrate_state.h"

/* One input at this moment; false, with the reason on the screen, when it was refused. */
bool calibrate_take(Calibrate *calibrate, CalibrationInput input);
/* Keeps the session and sets what follows from where it is now: after anything that stepped. */
void calibrate_moved(Calibrate *calibrate);
/* The same after what phones did, when it is time (keep_at). */
void calibrate_moved_by_phones(Calibrate *calibrate);
void calibrate_keep_due(Calibrate *calibrate);
bool calibrate_can_undo(const Calibrate *calibrate);
/* Asks first where votes of others would go; among the people, it takes back what was done there.
 */
void calibrate_undo(Calibrate *calibrate);
void calibrate_undo_surely(Calibrate *calibrate);
/* Asks over the page as it stands (asking.h), about a seat or -1; or no longer: no. */
void calibrate_ask(Calibrate *calibrate, CalibrateQuestion question, int seat);
void calibrate_stop_asking(Calibrate *calibrate);
bool calibrate_can_redo(const Calibrate *calibrate);
void calibrate_redo(Calibrate *calibrate);
void calibrate_show(Calibrate *calibrate, CalibrateView view);
int64_t calibrate_now(const Calibrate *calibrate);
/* A part of calibrate_moved: sets what follows from the stage. */
void calibrate_arrive(Calibrate *calibrate);
void calibrate_focus(Calibrate *calibrate, int id);
/* Before going on or away from a decided item: the rule as it stands in its field. */
bool calibrate_keep_rule(Calibrate *calibrate);

/* What was changed in the set-up or among the people, to be taken back. */
void calibrate_note_change(Calibrate *calibrate, CalibrationInputKind kind, const char *name);
void calibrate_forget_changes(Calibrate *calibrate);
/* Back to the screen that this one was opened from. */
void calibrate_leave(Calibrate *calibrate);

#endif
