/* Pages of the debrief, to be read from the back of the room and turned one by one: how it ended,
 * what to take along, and each turn of the road that was taken. */
#ifndef KLACHT_ROOM_PROJECTOR_PAGES_H
#define KLACHT_ROOM_PROJECTOR_PAGES_H

#include "front/window/room/projector_state.h"

void pages_open(Projector *projector);
void pages_release(Projector *projector);
void projector_build_pages(Projector *projector, Ui *ui);
bool projector_act_pages(Projector *projector, const UiAction *action);

#endif
