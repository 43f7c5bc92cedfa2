/* A room that plays one case together: the state machine that the window, the phones, files and
 * tests step through.
 *
 * Per turn: all mark what they hear, blind; the strokes are shown and talked about; all choose,
 * blind; the counts are shown; they may choose once more; the trainer lets something be said, and
 * the customer reacts. It knows no screen, no clock, no file and no network: inputs go in, each
 * whole or refused, and the list of inputs is all there is to keep. The Room owns a Play, which it
 * steps by play_step, so what the room plays is a play like any. It owns copies of all texts and
 * choices it is given; Scenario and ScriptCalls stay the caller's and must outlive it. */
#ifndef KLACHT_ROOM_ROOM_H
#define KLACHT_ROOM_ROOM_H

#include "room/room_account.h"
#include "room/room_choice.h"
#include "room/room_counts.h"
#include "room/room_machine.h"
#include "room/room_state.h"
#include "room/room_undo.h"
#include "room/room_views.h"

#endif
