/* The time that a question has, counted down for all to see, on their phones too. When it is over
 * that is said, and nothing else happens: who leads goes on. */
#ifndef KLACHT_ROOM_PROJECTOR_CLOCK_H
#define KLACHT_ROOM_PROJECTOR_CLOCK_H

#include "front/window/room/projector_state.h"

/* Anew, for what is open now; none where nothing is or no time is set. */
void clock_start(Projector *projector);
/* Each second, and when it is over, it is shown anew. */
void clock_tick(Projector *projector);
double clock_deadline(const Projector *projector);
/* "Nog 42 s", or that it is over; NULL: no limit. */
const char *clock_words(const Projector *projector, Ui *ui);

#endif
