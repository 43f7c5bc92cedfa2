/* Whether a play passed and why, in one sentence: said the same wherever it is said. */
#ifndef KLACHT_SHARED_PASSING_H
#define KLACHT_SHARED_PASSING_H

#include "base/locale.h"
#include "play/scored.h"

/* "Nog niet geslaagd: herkennen 45, nodig 65. De rest is hoog genoeg." */
void passing_add(Text *text, Lang lang, const Scores *scores, const Pass *pass, Outcome outcome);
/* The least that a score must be; SCORE_NULL: nothing is asked of it. */
double passing_needs(const Pass *pass, Scored scored);

#endif
