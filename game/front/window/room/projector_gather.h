/* Gathering a room: what was begun before, who is there with phones, by hand or on this machine. */
#ifndef KLACHT_ROOM_PROJECTOR_GATHER_H
#define KLACHT_ROOM_PROJECTOR_GATHER_H

#include "front/window/room/projector_state.h"

void projector_build_entrance(Projector *projector, Ui *ui);
bool projector_act_entrance(Projector *projector, const UiAction *action);
void projector_build_set_up(Projector *projector, Ui *ui);
bool projector_act_set_up(Projector *projector, const UiAction *action);
/* The same in the midst of it. */
void projector_build_people(Projector *projector, Ui *ui);
bool projector_act_people(Projector *projector, const UiAction *action);
/* How to join, as large as the window. */
void projector_build_join(Projector *projector, Ui *ui);

/* Takes the seat away, with its phone. */
void projector_stand_up(Projector *projector, int seat);
void projector_new_code(Projector *projector);

#endif
