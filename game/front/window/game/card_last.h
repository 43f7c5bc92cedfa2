/* The last play of a case, as its card tells it: what it came to, and what to look at when it did
 * not pass. Read from its result and played again beside; keeps nothing. */
#ifndef KLACHT_GAME_CARD_LAST_H
#define KLACHT_GAME_CARD_LAST_H

#include "base/text.h"
#include "cases/opened.h"

enum { CARD_LAST_HINTS = 2 };

typedef struct CardLast {
    char *said; /* "Vorige keer: 58. Gemist: 6 van 18."; NULL: never played */
    bool passed;
    char *hints[CARD_LAST_HINTS]; /* what to do, when it did not pass; NULL at the end */
} CardLast;

void card_last_init(CardLast *last, const Opened *opened, Lang lang);
void card_last_release(CardLast *last);

#endif
