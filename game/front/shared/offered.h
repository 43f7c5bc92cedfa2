/* What is offered, in the words in which one says it to the customer. */
#ifndef KLACHT_SHARED_OFFERED_H
#define KLACHT_SHARED_OFFERED_H

#include "base/locale.h"
#include "base/text.h"
#include "play/play.h"

/* Adds what was offered in this turn: what each remedy says, the rest by their names, and who goes
 * on with it. */
void offered_add(Text *text, Lang lang, const House *house, const Turn *turn);

#endif
