/* Hardness: how hard a sentence reads.
 *
 * A sentence in Dutch is measured by Brouwer's Leesindex A: 195 - 2/3 WL - 2 ZL, with WL the
 * syllables of 100 words and ZL the words of a sentence (R.H.M. Brouwer, "Onderzoek naar de
 * leesmoeilijkheid van Nederlands proza", Paedagogische Studien 40, 1963); one in English by
 * Flesch's Reading Ease: 206.835 - 0.846 WL - 1.015 SL (R. Flesch, "A new readability yardstick",
 * Journal of Applied Psychology 32, 1948), of which Brouwer's is the Dutch counterpart. Both are
 * made for a hundred words and more: a single sentence lies up to some 25 points off by chance. So
 * a level's bound here lies that far under the figure of plain text (60 or more): only what both
 * authors call very difficult is beyond B1. Syllables are counted by their vowels. */
#ifndef KLACHT_CHECK_HARDNESS_H
#define KLACHT_CHECK_HARDNESS_H

#include <stddef.h>

#include "model/terms.h"

/* How hard one sentence is. */
typedef struct Hardness {
    int words, syllables;
    double index;
} Hardness;
enum { HARDNESS_WORDS = 10 }; /* under so many the figure says nothing */
/* Of a language that no measure is known for there are no words. */
Hardness hardness_of(const char *sentence, size_t len, const char *language);
/* The least index of a level. */
double hardness_bound(ReadingLevel level);
/* The next sentence of a plain text from *at on; NULL: there is none. */
const char *sentence_next(const char *text, size_t *at, size_t *len);

#endif
