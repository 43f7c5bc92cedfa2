/* What is told of acting in a turn: what was said, and what that did; how it was named; what was
 * offered. */
#ifndef KLACHT_SHARED_TURN_ACTS_H
#define KLACHT_SHARED_TURN_ACTS_H

#include "front/shared/turn_teller.h"

/* The words alone. */
void turn_tell_said(const TurnTeller *t);
void turn_tell_act(const TurnTeller *t);

#endif
