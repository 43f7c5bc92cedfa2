/* Pick: a choice that is being made on the screen: what the trainer lets be said, or what a seat
 * chooses at this machine. Steps nothing. */
#ifndef KLACHT_ROOM_PROJECTOR_PICK_H
#define KLACHT_ROOM_PROJECTOR_PICK_H

#include "front/window/room/projector_state.h"

/* With what most chose; with nothing on a tie, and before there are counts. */
void pick_begin(Projector *projector);
/* With nothing, for a seat. */
void pick_begin_empty(Projector *projector);
/* The choice as it stands; `chosen` has room for OFFER_MOST. False while it is not made. */
bool pick_choice(const Projector *projector, RoomChoice *out, Chosen *chosen);
/* A complaint is picked, and of what kind it is nobody said yet. */
bool pick_wants_kind(const Projector *projector);
/* An option (of the turn) is picked, or a remedy laid or taken away. */
void pick_option(Projector *projector, int option);
bool pick_has(const Projector *projector, int option);

/* How something is handed over, in the words that phones have for it too. */
Msg pick_hand_over(HandOver how);
/* The remedies of the turn with their amounts, and the hand-over. */
void pick_build_offer(Projector *projector, Ui *ui);
bool pick_act_offer(Projector *projector, const UiAction *action);

#endif
