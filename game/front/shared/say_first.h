/* Say it yourself first: whether a play asks for one's own words before there are answers, and
 * when. One rule for the window and the terminal; it asks nothing itself. */
#ifndef KLACHT_SHARED_SAY_FIRST_H
#define KLACHT_SHARED_SAY_FIRST_H

#include "play/play.h"
#include "store/settings.h"

/* Whether this play asks: as it was chosen, else where it was done in it before, and in practice
 * from level 2 on. */
bool say_first_in(const Play *play, SayFirst chosen);
/* Whether it is to be asked now: the customer has spoken, what follows are replies, and nothing was
 * said yet. `skipped`: the turn in which it was skipped (say_first_turn), 0 for none; who goes back
 * is asked again. */
bool say_first_asks(Play *play, uint32_t skipped);
/* The turn there is now, as it is shown. */
uint32_t say_first_turn(const Play *play);

#endif
