/* Markers: phrases by which the house hears a family, whatever was learned.
 *
 * Written in house.lua as "dat komt door*; het systeem; had/hadden u … maar", in the language of
 * the play. `*` is the rest of a word, `/` stands between words of which one is enough, `…` is at
 * most three words in between, and a `?` at the end asks for a question. A phrase stands within one
 * sentence. Owns copies; a house without phrases has none. */
#ifndef KLACHT_HEAR_MARKERS_H
#define KLACHT_HEAR_MARKERS_H

#include "hear/spoken.h"
#include "model/house.h"

typedef struct Markers Markers;
Markers *markers_new(const House *house);
void markers_free(Markers *markers);
size_t markers_bytes(const Markers *markers); /* what they hold */
/* The first that stands in the words, and where: from a word up to before another. */
bool markers_find(const Markers *markers, Family family, const Spoken *spoken, int *from, int *to);
/* The phrases as somebody could have said them, one after another: the nth, or false. */
bool markers_example(const Markers *markers, int nth, Family *family, Text *text);

#endif
