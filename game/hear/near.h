/* Near: the words round a place, for the rules that tell what is meant there. */
#ifndef KLACHT_HEAR_NEAR_H
#define KLACHT_HEAR_NEAR_H

#include "hear/markers.h"

bool near_has(const Spoken *spoken, SpokenSpan span, const char *const *words);
bool near_denies(const Spoken *spoken, SpokenSpan span);
SpokenSpan near_span(MarkerPlace place);
/* What stands before a place in its clause as it is written; that clause; its whole sentence. */
SpokenSpan near_before(const Spoken *spoken, MarkerPlace place);
SpokenSpan near_stretch(const Spoken *spoken, MarkerPlace place);
SpokenSpan near_sentence(const Spoken *spoken, MarkerPlace place);
/* Whether a question mark ends its sentence. */
bool near_asks(const Spoken *spoken, MarkerPlace place);
/* Whether one of at most so many words before or behind a word in its clause says that it is not
 * so. */
bool near_denied_before(const Spoken *spoken, int word, int most);
bool near_denied_behind(const Spoken *spoken, int word, int most);
/* Whether the word right behind a place is this one. */
bool near_next(const Spoken *spoken, MarkerPlace place, const char *word);

#endif
