/* Beginning a room: a new one, or one that was left, from what is on disk; and what it is to its
 * meeting. */
#ifndef KLACHT_ROOM_PROJECTOR_BEGIN_H
#define KLACHT_ROOM_PROJECTOR_BEGIN_H

#include "front/window/room/projector_state.h"

extern const MeetingCalls projector_calls;

/* What was begun of this case and did not end, the newest first. */
void begin_look(Projector *projector);
int begin_count(const Projector *projector);
int64_t begin_started(const Projector *projector, int at);
/* "6 mensen · beurt 3" */
const char *begin_how_far(const Projector *projector, Ui *ui, int at);
void begin_release(Projector *projector);

void begin_anew(Projector *projector);
/* False with the reason on the screen; it is off the list then. */
bool begin_resume(Projector *projector, int at);
/* From a file: goes on with it, or looks back at what has ended. */
void begin_file(Projector *projector, const char *path);

#endif
