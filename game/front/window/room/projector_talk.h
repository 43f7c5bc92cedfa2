/* Talk: who speaks first about what was chosen, and who changed their mind after it. */
#ifndef KLACHT_ROOM_PROJECTOR_TALK_H
#define KLACHT_ROOM_PROJECTOR_TALK_H

#include "front/window/room/projector_state.h"

/* How many chose an option of the present turn, 0 where nobody can know. */
int projector_count(const Projector *projector, int round, int option);
bool projector_has_row(RoomOptionKind kind);

void talk_build(const Projector *projector, Ui *ui);
void talk_build_moves(const Projector *projector, Ui *ui);

#endif
