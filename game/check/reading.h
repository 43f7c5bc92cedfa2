/* Reading: how many words and minutes the ways through a case are.
 *
 * Minutes go by the house's pace, as the clock of a play does (score_allowed_seconds): what is said
 * is read, then there is the time that an answer may take, then what the coach says of it is read. */
#ifndef KLACHT_CHECK_READING_H
#define KLACHT_CHECK_READING_H

#include "explore/explore.h"

typedef struct ReadingWay {
    double words, minutes;
} ReadingWay;

typedef struct Reading { /* from the start to an ending */
    ReadingWay shortest, typical, longest;
} Reading;

/* Over the moments, whatever the conditions, but without what was proved to be unreachable. A loop
 * counts once for the longest, or as often as in the typical way, which takes each exit as often. Exploration may be NULL. */
void reading_measure(const Scenario *scenario, const Exploration *exploration, Reading *out);

#endif
