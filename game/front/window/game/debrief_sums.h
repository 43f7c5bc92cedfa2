/* Debrief, the figures: each a bar, and below it, when it is asked for, the sum that it is, whose
 * parts lead to their turns. */
#ifndef KLACHT_GAME_DEBRIEF_SUMS_H
#define KLACHT_GAME_DEBRIEF_SUMS_H

#include "front/window/game/debrief_state.h"

void debrief_build_sums(const Debrief *debrief, Ui *ui);
/* The turn that a part with this id leads to; -1 when the id is of none. */
int debrief_sum_turn(const Debrief *debrief, int id);

#endif
