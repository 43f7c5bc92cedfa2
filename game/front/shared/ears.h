/* Ears: what hears the sentences of trainees, learned when it is first asked for.
 *
 * Learns from all cases of the library in the language of the play, and from the one that is
 * played. Until then nothing is looked for and nothing is loaded. Prints nothing. */
#ifndef KLACHT_SHARED_EARS_H
#define KLACHT_SHARED_EARS_H

#include "model/scenario.h"

typedef struct Ear Ear; /* hear/ear.h */
typedef struct Ears Ears;
/* `scenarios`: where cases are looked for, as library_init takes it; copied. */
Ears *ears_new(const char *scenarios);
void ears_free(Ears *ears);
/* For this case: in its language, with the markers of its house. The Ears keeps it. */
const Ear *ears_for(Ears *ears, const Scenario *scenario);
int ears_learned(const Ears *ears); /* how often they learned: a play without own words leaves 0 */

#endif
