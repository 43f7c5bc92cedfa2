/* Hands: how many are raised, for each clause or each option: typed by the trainer. */
#ifndef KLACHT_ROOM_PROJECTOR_HANDS_H
#define KLACHT_ROOM_PROJECTOR_HANDS_H

#include "front/window/room/projector_state.h"

/* Some have no seat, and none of their hands was counted for what is open or shown. */
bool hands_wait(const Projector *projector);
/* Closes what is open; hands are counted first. */
void hands_close(Projector *projector);
/* The button for that; `early`: the words while some are not done. */
void hands_build_close(const Projector *projector, Ui *ui, Msg words, Msg early);
/* To the page, with the counts as they stand. */
void hands_count(Projector *projector);
/* Back from it: what was typed and not counted stays there, and that is said. */
void hands_leave(Projector *projector);
void projector_build_hands(Projector *projector, Ui *ui);
bool projector_act_hands(Projector *projector, const UiAction *action);
void hands_release(Projector *projector);

#endif
