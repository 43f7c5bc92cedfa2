/* What was heard in a sentence of a trainee's own, as a colleague says it: a line about what is in
 * it, with the words that show it, and a line about what the customer still waits for. No grade;
 * where nothing was heard for sure nothing is said. */
#ifndef KLACHT_SHARED_HEAR_TELL_H
#define KLACHT_SHARED_HEAR_TELL_H

#include "base/locale.h"
#include "front/shared/ears.h"
#include "front/shared/fact.h"
#include "play/play.h"

/* The families of the best reply of a moment, as after an acknowledgement; of several as good ones
 * those that all have. Bits. */
unsigned hear_wanted(const Scenario *scenario, int moment);
/* Puts it behind the own words of a turn that has them, among what is told of that turn. */
void hear_tell(Facts *facts, const Ear *ear, const Play *play, int turn, Lang lang);
/* The same for each turn of a play, whose facts those are. Where nothing was said the ears are not
 * asked. */
void hear_tell_all(Facts *turns, const Play *play, Ears *ears, Lang lang);

#endif
