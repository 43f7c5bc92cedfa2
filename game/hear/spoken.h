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
    bool beside;     /* only blanks stand between it and the word before it */
    unsigned char first; /* byte of its small letters */
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
/* Whether a word in small letters says that something is not so: "niet", "geen", "can't". */
bool spoken_denies(const char *word);
/* Whether another clause begins with the word: what is denied behind it is not what stands before.
 */
bool spoken_goes_on(const char *word);
/* Whether a question begins there, also one without its mark: who types seldom types it. "Wat" and
 * "what" are as often none ("wat erg"): that is told by the word behind them. */
bool spoken_asks(const Spoken *spoken, int index);
/* Whether a clause begins at the word: nothing, a comma or a word that joins stands before it. */
bool spoken_opens(const Spoken *spoken, int index);
/* The clause of a word as it is written: the words around it with only blanks in between. */
typedef struct SpokenSpan {
    int from, to;
} SpokenSpan;
SpokenSpan spoken_stretch(const Spoken *spoken, int index);
/* The words from `span` on with those around them that can be read as a clause: all of it as it is
 * written when it is short, else up to where another clause begins, and no more than some words. */
SpokenSpan spoken_clause(const Spoken *spoken, SpokenSpan span);
/* Whether a word is one of those in `words`, which NULL ends; a word that ends in `*` stands for
 * all that begin so. */
bool spoken_is_among(const char *word, const char *const *words);

#endif
