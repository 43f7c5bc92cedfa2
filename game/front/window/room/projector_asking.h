/* What is asked over a page of a room before it is done. */
#ifndef KLACHT_ROOM_PROJECTOR_ASKING_H
#define KLACHT_ROOM_PROJECTOR_ASKING_H

#include "front/window/room/projector_state.h"

void projector_build_asking(Projector *projector, Ui *ui);
void projector_act_asking(Projector *projector, int id);

#endif
