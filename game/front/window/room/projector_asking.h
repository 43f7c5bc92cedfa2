/* What is asked over a page of a room before it is done. */
#ifndef KLACHT_ROOM_PROJECTOR_ASKING_H
#define KLACHT_ROOM_PROJECTOR_ASKING_H

#include "front/window/room/projector_state.h"

void projector_build_asking(Projector *projector, Ui *ui);
void projector_act_asking(Projector *projector, int id);
/* To the menu; first it is asked while phones are still in reach: they fetch nothing more then. */
void projector_to_menu(Projector *projector);

#endif
