/* Whether a play passed and why, in plain sentences: said the same wherever it is said. */
#ifndef KLACHT_SHARED_PASSING_H
#define KLACHT_SHARED_PASSING_H

#include "base/locale.h"
#include "play/scored.h"

/* "Geslaagd." and "Mevrouw Proef is tevreden."; "Nog niet geslaagd." and "Herkennen 45, nodig
 * is 65. De rest is hoog genoeg."; "Je cijfers zijn hoog genoeg, maar mevrouw Proef haakt af." The
 * customer is named as in the middle of a sentence. */
void passing_add(Text *verdict, Text *why, Lang lang, const Scores *scores, const Pass *pass,
                 const char *customer, Outcome outcome);
/* What it takes to pass, before and after: "Je bent geslaagd als je cijfers hoog genoeg zijn én de
 * klant tevreden weggaat." Only what the house asks; nothing where it asks nothing. */
void passing_add_rule(Text *text, Lang lang, const Pass *pass);
/* What an outcome is beside what is asked of it: "te weinig (nodig: tevreden)". */
void passing_add_outcome(Text *text, Lang lang, const Pass *pass, Outcome outcome);
/* The least that a score must be; SCORE_NULL: nothing is asked of it. */
double passing_needs(const Pass *pass, Scored scored);

#endif
