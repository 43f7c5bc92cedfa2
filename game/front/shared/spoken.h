/* Spoken: what is offered, in the words in which one says it to the customer. */
#ifndef KLACHT_SHARED_SPOKEN_H
#define KLACHT_SHARED_SPOKEN_H

#include "base/locale.h"
#include "base/text.h"
#include "play/play.h"

/* Adds what was offered in this turn: what each remedy says, the rest by their names, and who goes
 * on with it. */
void spoken_add_offer(Text *text, Lang lang, const House *house, const Turn *turn);

#endif
