/* Ahead: about how many turns a conversation takes, for who is in the middle of it.
 *
 * By the moments of the case alone: how many lie on the shortest way to the best end that can still
 * be reached. It is told as "about", and stays the same as long as that is true: a turn more or
 * less says nothing of what an answer did. Who is walked away from is done sooner. */
#ifndef KLACHT_SHARED_AHEAD_H
#define KLACHT_SHARED_AHEAD_H

#include "play/play.h"

/* In all, with those there were; never fewer than these. Once it has ended: how many there were. */
int ahead_turns(const Play *play);

#endif
