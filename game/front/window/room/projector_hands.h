/* Hands: how many are raised, for each clause or each option: typed by the trainer. */
#ifndef KLACHT_ROOM_PROJECTOR_HANDS_H
#define KLACHT_ROOM_PROJECTOR_HANDS_H

#include "front/window/room/projector_state.h"

/* To the page, with the counts as they stand. */
void hands_count(Projector *projector);
/* Back from it: what was typed and not counted stays there, and that is said. */
void hands_leave(Projector *projector);
void projector_build_hands(Projector *projector, Ui *ui);
bool projector_act_hands(Projector *projector, const UiAction *action);
void hands_release(Projector *projector);

#endif
