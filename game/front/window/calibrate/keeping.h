/* Keeping: the session on disk, while it goes on.
 *
 * What who leads does is written whole before anything is drawn; what phones do goes to the log,
 * many at a time, before they are answered. What cannot be written is said on the screen for as
 * long as it lasts, goes on in memory, and is tried again. */
#ifndef KLACHT_CALIBRATE_KEEPING_H
#define KLACHT_CALIBRATE_KEEPING_H

#include "front/window/calibrate/calibrate_state.h"

/* Something was done here: writes the session file whole, at once. */
void keeping_whole(Calibrate *calibrate);
/* Phones did something: keep_at comes near enough to answer them in time, and leaves room for more
 * to come along. */
void keeping_soon(Calibrate *calibrate);
/* At keep_at, or before it: what is not on disk yet. Tells the phones. */
void keeping_now(Calibrate *calibrate);
/* The session is another one, or none: forgets the file of the one before, and its lock. */
void keeping_forget(Calibrate *calibrate);

#endif
