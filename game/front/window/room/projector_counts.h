/* Counts: what the room chose, as bars; the talk about it, who moved, and what is said. */
#ifndef KLACHT_ROOM_PROJECTOR_COUNTS_H
#define KLACHT_ROOM_PROJECTOR_COUNTS_H

#include "front/window/room/projector_state.h"

void projector_build_counts(Projector *projector, Ui *ui);
bool projector_act_counts(Projector *projector, const UiAction *action);

#endif
