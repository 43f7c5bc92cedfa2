/* Markers: phrases by which the house hears a family, whatever was learned.
 *
 * Written in house.lua as "dat komt door*; het systeem; had/hadden u … maar", in the language of
 * the play. `*` is the rest of a word, `/` stands between words of which one is enough, `…` is at
 * most three words in between, a `?` at the end asks for a question, a `^` before it for the
 * beginning of a clause, and `-word` for a sentence without that word. A phrase stands within one
 * sentence. Owns copies; a house without phrases has none. */
#ifndef KLACHT_HEAR_MARKERS_H
#define KLACHT_HEAR_MARKERS_H

#include "hear/spoken.h"
#include "model/house.h"

typedef struct Markers Markers;
Markers *markers_new(const House *house);
void markers_free(Markers *markers);
size_t markers_bytes(const Markers *markers); /* what they hold */
/* Where a phrase stands: from a word up to before another. `denied`: between its words stands one
 * that says it is not so ("vergoeden … niet"). */
typedef struct MarkerPlace {
    int from, to;
    bool denied;
} MarkerPlace;
/* The nth that stands in the words, from 0; false: there are no more. */
bool markers_find(const Markers *markers, Family family, const Spoken *spoken, int nth,
                  MarkerPlace *place);
/* The phrases as somebody could have said them, one after another: the nth, or false. */
bool markers_example(const Markers *markers, int nth, Family *family, Text *text);

#endif
