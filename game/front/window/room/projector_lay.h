/* Laying: the trainer makes one offer of what the room would give. */
#ifndef KLACHT_ROOM_PROJECTOR_LAY_H
#define KLACHT_ROOM_PROJECTOR_LAY_H

#include "front/window/room/projector_state.h"

void projector_build_lay(Projector *projector, Ui *ui);
bool projector_act_lay(Projector *projector, const UiAction *action);

#endif
