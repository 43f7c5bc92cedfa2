/* Said: what came of a turn, and the way back to another. */
#ifndef KLACHT_ROOM_PROJECTOR_SAID_H
#define KLACHT_ROOM_PROJECTOR_SAID_H

#include "front/window/room/projector_state.h"

void projector_build_said(Projector *projector, Ui *ui);
bool projector_act_said(Projector *projector, const UiAction *action);
/* A moment with nothing to choose. */
void projector_build_going(Projector *projector, Ui *ui);
bool projector_act_going(Projector *projector, const UiAction *action);
/* To which turn one goes back. */
void projector_build_roads(Projector *projector, Ui *ui);
bool projector_act_roads(Projector *projector, const UiAction *action);
/* What was said in a turn of the room, in one line; "" where nothing was. */
const char *projector_said(const Projector *projector, Ui *ui, const RoomTurn *turn);

#endif
