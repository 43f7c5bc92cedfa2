/* Whether a play passed and why, in one sentence: said the same wherever it is said. */
#ifndef KLACHT_SHARED_PASSING_H
#define KLACHT_SHARED_PASSING_H

#include "base/locale.h"
#include "play/scored.h"

/* "Nog niet geslaagd met 58 van 100: herkennen 45, nodig 65." */
void passing_add(Text *text, Lang lang, const Scores *scores, const Pass *pass, Outcome outcome);

#endif
