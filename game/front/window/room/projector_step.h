/* Stepping a room from the window: every step of a hand at this machine, taking back, and where one
 * is afterwards. */
#ifndef KLACHT_ROOM_PROJECTOR_STEP_H
#define KLACHT_ROOM_PROJECTOR_STEP_H

#include "front/window/room/projector_state.h"

int64_t projector_now(const Projector *projector);
/* One input at this moment; false, with the reason on the screen, when it was refused. */
bool projector_take(Projector *projector, RoomInput input);
/* Has it on disk and sets what follows from where it is now: after anything that stepped. */
void projector_moved(Projector *projector);
/* The same after what phones did, when it is time. */
void projector_moved_by_phones(Projector *projector);
void projector_keep_due(Projector *projector);
/* Sets what follows from the stage. */
void projector_arrive(Projector *projector);
void projector_show(Projector *projector, ProjectorView view);
void projector_focus(Projector *projector, int id);

bool projector_can_undo(const Projector *projector);
/* Asks first where what others gave would go. */
void projector_undo(Projector *projector);
void projector_undo_surely(Projector *projector);
bool projector_can_redo(const Projector *projector);
void projector_redo(Projector *projector);

/* Asks over the page as it stands, about a seat or -1; or no longer: no. */
void projector_ask(Projector *projector, ProjectorQuestion question, int seat);
void projector_stop_asking(Projector *projector);

#endif
