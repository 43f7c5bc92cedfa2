/* Choosing: the options for all to see while each chooses blind, and a seat's own turn at this
 * machine. */
#ifndef KLACHT_ROOM_PROJECTOR_CHOOSE_H
#define KLACHT_ROOM_PROJECTOR_CHOOSE_H

#include "front/window/room/projector_state.h"

void projector_build_choose(Projector *projector, Ui *ui);
bool projector_act_choose(Projector *projector, const UiAction *action);
/* Listening or choosing by one seat. */
void projector_build_seat(Projector *projector, Ui *ui);
bool projector_act_seat(Projector *projector, const UiAction *action);
/* What is asked in this turn. */
Msg projector_question(const RoomTurn *turn);

#endif
