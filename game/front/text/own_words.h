/* Say it yourself first: before the answers are shown one is asked what one would say. Enter skips
 * it; the clock stands still. */
#ifndef KLACHT_TEXT_OWN_WORDS_H
#define KLACHT_TEXT_OWN_WORDS_H

#include "front/text/prompt.h"

/* Whether it is to be asked now. */
bool own_words_wanted(const Talk *talk);
Said own_words_ask(Talk *talk);
/* What was said in this turn, above the answers; nothing when nothing was. */
void own_words_show(const Talk *talk);

#endif
