/* Debrief, what comes first: how it ended, whether it passed and why, what to take along. */
#ifndef KLACHT_GAME_DEBRIEF_TOP_H
#define KLACHT_GAME_DEBRIEF_TOP_H

#include "front/window/game/debrief_state.h"

void debrief_build_outcome(const Debrief *debrief, Ui *ui);
void debrief_build_lessons(const Debrief *debrief, Ui *ui);

#endif
