/* Words as a reader takes a text apart, each known by a number.
 *
 * A word is a run of letters and digits, in small letters; an apostrophe between two belongs to it.
 * The numbers count up from 0 in the order in which words were met, so the same texts give the same
 * numbers. Owns its strings. */
#ifndef KLACHT_BASE_WORDING_H
#define KLACHT_BASE_WORDING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

typedef struct Vocabulary {
    char **items;
    int count, capacity;
    int *table; /* number + 1 */
    int mask;
} Vocabulary;

void vocabulary_release(Vocabulary *vocabulary);
/* The number of a word, which is new when it was not there; vocabulary_find gives -1 then. */
int vocabulary_add(Vocabulary *vocabulary, const char *word);
int vocabulary_find(const Vocabulary *vocabulary, const char *word);

typedef struct Wording { /* what can be counted of a text */
    int words, sentences, questions, characters;
} Wording;

/* Takes the words of a text one by one: `*at` begins at 0. False when there are no more. */
bool wording_next(const char *text, size_t *at, Text *word);
/* The same, with where in the text it begins; it ends at `*at`. */
bool wording_span(const char *text, size_t *at, size_t *from, Text *word);
Wording wording_of(const char *text);

#endif
