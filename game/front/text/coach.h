/* The coach: what a turn did, right after it; in practice alone. The clock stands still meanwhile.
 */
#ifndef KLACHT_TEXT_COACH_H
#define KLACHT_TEXT_COACH_H

#include "front/text/prompt.h"

/* What turn `index` did; then waits. */
Said coach_speak(Talk *talk, int index);

#endif
