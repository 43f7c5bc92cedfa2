/* Brought: statements that a team brings to its session itself, behind those of the set.
 *
 * They have no reference and no reason: what the team decides is all there is. Their id follows
 * from their words alone, so that the same words are the same statement in each session. For the
 * files of team/, but for brought_id. */
#ifndef KLACHT_TEAM_BROUGHT_H
#define KLACHT_TEAM_BROUGHT_H

#include "base/locale.h"
#include "team/calibration_state.h"

enum { BROUGHT_ID = 24 };
/* Of a statement as it was typed (cleaned as calibration_step does it). False when nothing is left
 * of it. */
bool brought_id(const char *text, char id[BROUGHT_ID]);

/* The set of a session, without anything brought. */
void brought_init(Calibration *calibration);
void brought_forget(Calibration *calibration);
/* Whether a statement of the session was brought and is voted on, or will be. */
bool brought_is_to_vote(const Calibration *calibration, int statement);
/* One more, cleaned already; *statement: which it is. MSG_NONE or why not. What was known or
 * dropped before is itself again. */
Msg brought_take(Calibration *calibration, const CalibrationInput *input, int *statement);
void brought_drop(Calibration *calibration, int statement);

#endif
