/* The customer's words for a room: large while all listen, with the strokes of all pens once they
 * are shown. */
#ifndef KLACHT_ROOM_PROJECTOR_WORDS_H
#define KLACHT_ROOM_PROJECTOR_WORDS_H

#include "front/window/room/projector_state.h"

/* The last words of the customer in a turn: as many whole clauses as go in so many letters, one at
 * least; "" where nothing was said. */
const char *words_last(Ui *ui, const RoomTurn *turn, int letters);
/* What is said in the present turn, in letters that leave it `share` of the height. */
void words_build_said(const Projector *projector, Ui *ui, double share, bool quiet);
/* The same, to be marked by a seat. */
void words_build_seat(const Projector *projector, Ui *ui);
/* The stroke of a seat at this machine; false: it was something else. */
bool words_act_seat(Projector *projector, const UiAction *action);

void projector_build_listen(Projector *projector, Ui *ui);
bool projector_act_listen(Projector *projector, const UiAction *action);
void projector_build_heard(Projector *projector, Ui *ui);
bool projector_act_heard(Projector *projector, const UiAction *action);
/* Who still has to act at this machine: a button for each. */
void projector_build_here(const Projector *projector, Ui *ui, Msg words);
bool projector_act_here(Projector *projector, const UiAction *action);

#endif
