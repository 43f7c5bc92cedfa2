/* What is told of listening in a turn: what was heard, missed and marked in vain, and what the
 * customer thought meanwhile. */
#ifndef KLACHT_SHARED_TURN_MARKS_H
#define KLACHT_SHARED_TURN_MARKS_H

#include "front/shared/turn_teller.h"

void turn_tell_marks(const TurnTeller *t);
void turn_tell_thoughts(const TurnTeller *t);

#endif
