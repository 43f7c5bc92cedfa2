/* The end of a room's play: how it ended, and the way to its debrief (projector_pages.h). */
#ifndef KLACHT_ROOM_PROJECTOR_END_H
#define KLACHT_ROOM_PROJECTOR_END_H

#include "front/window/room/projector_state.h"

void projector_build_end(Projector *projector, Ui *ui);
bool projector_act_end(Projector *projector, const UiAction *action);

#endif
