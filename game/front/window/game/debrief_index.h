/* Debrief, the index: the curve of trust and patience over the turns, each a way to its turn.
 * What is not in the figures stands with it. */
#ifndef KLACHT_GAME_DEBRIEF_INDEX_H
#define KLACHT_GAME_DEBRIEF_INDEX_H

#include "front/window/game/debrief_state.h"

void debrief_build_index(const Debrief *debrief, Ui *ui);

#endif
