/* A turn that is over, for the end and its debrief: how the choices lay and moved, what was said.
 */
#ifndef KLACHT_ROOM_PROJECTOR_TURNS_H
#define KLACHT_ROOM_PROJECTOR_TURNS_H

#include "front/window/room/projector_state.h"

/* Nothing of a turn in which nothing was chosen or said. `whole`: with the customer's last words,
 * and each answer or card on its own line. */
void projector_build_turn(const Projector *projector, Ui *ui, int turn, bool whole);

#endif
