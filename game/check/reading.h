/* Reading: how many words and minutes the ways through a case are, and how hard a sentence is.
 *
 * Minutes go by the house's pace, as the clock of a play does (score_allowed_seconds): what is said
 * is read, then there is the time that an answer may take, then what the coach says of it is read.
 *
 * A sentence in Dutch is measured by Brouwer's Leesindex A: 195 - 2/3 WL - 2 ZL, with WL the
 * syllables of 100 words and ZL the words of a sentence (R.H.M. Brouwer, "Onderzoek naar de
 * leesmoeilijkheid van Nederlands proza", Paedagogische Studien 40, 1963); one in English by
 * Flesch's Reading Ease: 206.835 - 0.846 WL - 1.015 SL (R. Flesch, "A new readability yardstick",
 * Journal of Applied Psychology 32, 1948), of which Brouwer's is the Dutch counterpart. Both are
 * made for a hundred words and more: a single sentence lies up to some 25 points off by chance. So
 * a level's bound here lies that far under the figure of plain text (60 or more): only what both
 * authors call very difficult is beyond B1. Syllables are counted by their vowels. */
#ifndef KLACHT_CHECK_READING_H
#define KLACHT_CHECK_READING_H

#include "explore/explore.h"

typedef struct ReadingWay {
    double words, minutes;
} ReadingWay;

typedef struct Reading { /* from the start to an ending */
    ReadingWay shortest, typical, longest;
} Reading;

/* Over the moments, whatever the conditions, but without what was proved to be unreachable. A loop
 * counts once for the longest; the typical way takes each exit as often. Exploration may be NULL. */
void reading_measure(const Scenario *scenario, const Exploration *exploration, Reading *out);

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
