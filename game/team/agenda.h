/* Agenda: what a session votes on and in which order: chosen at the beginning, put off, brought in
 * the midst, and gone along. */
#ifndef KLACHT_TEAM_AGENDA_H
#define KLACHT_TEAM_AGENDA_H

#include "base/locale.h"
#include "team/calibration_state.h"

/* What the team brought, and then: from vote files, all statements that were voted on, the most
 * divided first; else as many as were asked for, in rounds. */
void agenda_choose(Calibration *calibration);
/* To an item, or to the end. */
void agenda_enter(Calibration *calibration, int at);
/* Who was there when a vote was closed. */
void agenda_note_there(const Calibration *calibration, CalibrationItem *item, int round);

/* The inputs of that name; MSG_NONE or why not. */
Msg agenda_next(Calibration *calibration);
Msg agenda_skip(Calibration *calibration);
Msg agenda_bring(Calibration *calibration, const CalibrationInput *input);
Msg agenda_drop(Calibration *calibration, int statement);

#endif
