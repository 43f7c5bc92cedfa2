/* A calibration session: the state machine that the window, the phones and the tests step through.
 *
 * Set up, anchors, then per item: blind vote, reveal, talk, second blind vote, decision, reference
 * and rule. It knows no screen, no clock, no file and no network: inputs go in, each whole or
 * refused, and the list of inputs is all there is to keep. The Calibration owns copies of their
 * texts; House and StatementSet stay the caller's and must outlive it. */
#ifndef KLACHT_TEAM_CALIBRATION_H
#define KLACHT_TEAM_CALIBRATION_H

#include "base/locale.h"
#include "team/calibration_state.h"

Calibration *calibration_new(const House *house, const StatementSet *set);
void calibration_free(Calibration *calibration);

/* MSG_NONE when it was taken; else nothing changed and the message says why not. Names and texts
 * are cleaned: NFC, white space folded, without control and bidi characters, cut at their limits.
 */
Msg calibration_step(Calibration *calibration, const CalibrationInput *input);
/* From now on seats have their numbers for names ("1"). */
void calibration_forget_names(Calibration *calibration);
/* The seat of a name (cleaned the same way), or -1. */
int calibration_find_seat(const Calibration *calibration, const char *name);

/* ---- for the files of team/ alone ---- */

/* A step of who leads; else of a seat. */
bool calibration_is_lead(CalibrationInputKind kind);
void calibration_drop_input(Calibration *calibration, int at);
/* From nothing, by the inputs that are kept. */
void calibration_replay(Calibration *calibration);
/* One whose texts are the session's own already. False when it is refused. */
bool calibration_retake(Calibration *calibration, const CalibrationInput *input);

#endif
