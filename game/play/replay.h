/* Giving the inputs of a play once more: for going back, and for what going back left out.
 *
 * A rewind leads to the state just after some input; a list of inputs is a tree of states then. On
 * the way to a state, points are kept from which it is a few inputs to any state that was asked for
 * once, so that a play of many rewinds takes as long as its inputs. A point has what decides how
 * the play goes on, and its present turn. The turns before that one are another story when a point
 * was gone back to: they are filled in from the beginning when somebody reads them (play_turns). */
#ifndef KLACHT_PLAY_REPLAY_H
#define KLACHT_PLAY_REPLAY_H

#include "play/state.h"

/* The play stands at its beginning, as its scenario has it. */
void replay_begin(Play *play);
/* One input, any but a rewind, in the present state. */
PlayError replay_input(Play *play, const Input *input);
/* The input is not one of the play's yet. */
PlayError replay_rewind(Play *play, const Input *input);
/* The state after the inputs that there are now: the last was taken from them. */
void replay_again(Play *play);
/* All turns are there. */
void replay_fill(Play *play);
/* The inputs are going to be others: no point holds any more. */
void replay_forget(Play *play);
void replay_release(Play *play);

#endif
