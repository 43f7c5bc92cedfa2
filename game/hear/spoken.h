/* Spoken: a sentence of somebody's own, taken apart into words that know where they stood.
 *
 * Whatever is typed can be taken apart: what is no letter stands beside a word, and of a text that
 * goes on and on only the beginning is looked at. Owns its words; the text is the caller's. */
#ifndef KLACHT_HEAR_SPOKEN_H
#define KLACHT_HEAR_SPOKEN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

enum {
    SPOKEN_MOST = 300,       /* words that are looked at */
    SPOKEN_MOST_LETTERS = 40 /* bytes of a word that are */
};

typedef struct SpokenWord {
    size_t small;    /* where its small letters stand in Spoken.letters, ended by a NUL; each run of
                        digits is one 0 */
    size_t from, to; /* bytes of the text */
    int sentence;    /* from 0 */
} SpokenWord;

typedef struct Spoken {
    Text letters;
    SpokenWord *items;
    int count, capacity;
    bool *asks; /* per sentence whether a question mark ends it */
    int sentence_count, sentence_capacity;
} Spoken;

void spoken_init(Spoken *spoken, const char *text);
void spoken_release(Spoken *spoken);
const char *spoken_word(const Spoken *spoken, int index);
/* Whether the word is the first or the last of its sentence. */
bool spoken_begins(const Spoken *spoken, int index);
bool spoken_ends(const Spoken *spoken, int index);

#endif
