/* Keeping: the session on disk, while it goes on.
 *
 * What who leads does is written whole before anything is drawn; what phones do goes to the log,
 * many at a time, before they are answered. What cannot be written is said on the screen for as
 * long as it lasts, goes on in memory, and is tried again. */
#ifndef KLACHT_MEETING_KEEPING_H
#define KLACHT_MEETING_KEEPING_H

#include "front/window/meeting/meeting.h"

/* Something was done here: writes the file whole, at once. */
void keeping_whole(Meeting *meeting);
/* Phones did something: keep_at comes near enough to answer them in time, and leaves room for more
 * to come along. */
void keeping_soon(Meeting *meeting);
/* At keep_at, or before it: what is not on disk yet. Tells the phones. */
void keeping_now(Meeting *meeting);
/* The session is another one, or none: forgets the file of the one before, and its lock. */
void keeping_forget(Meeting *meeting);

/* Names go from the disk, and are not kept any more. False with what is in the way. */
bool keeping_erase_names(Meeting *meeting, Findings *findings);

#endif
