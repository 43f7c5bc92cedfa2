/* Debrief, the index: the curve of trust and patience over the turns, each a way to its turn. */
#ifndef KLACHT_GAME_DEBRIEF_INDEX_H
#define KLACHT_GAME_DEBRIEF_INDEX_H

#include "front/window/game/debrief_state.h"

enum { INDEX_WIDTH = 240 };

/* From the top to the bottom, beside the conversation. */
void debrief_build_index_beside(const Debrief *debrief, Ui *ui);
/* From left to right, above it. */
void debrief_build_index_above(const Debrief *debrief, Ui *ui);

#endif
