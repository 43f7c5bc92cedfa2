/* Mood: how the customer looks. The one rule for the face and for what is told of it.
 *
 * It is that of the last line said that has one, else what trust and patience give; once the play
 * has ended, what its outcome says. All are moods of the house; -1: it has none. */
#ifndef KLACHT_SHARED_MOOD_H
#define KLACHT_SHARED_MOOD_H

#include "play/play.h"

/* In a turn of the play, once this many of its lines were said; 0: all. */
int mood_in(const Play *play, int turn, int lines);
/* What the answer of a turn does to the face before more is said: it agrees with the way trust and
 * patience went. -1: they went nowhere. */
int mood_reaction(const Play *play, int turn);
/* After it was answered and all that came of that was said. */
int mood_after(const Play *play, int turn);

#endif
