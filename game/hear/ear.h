/* The ear: which families of acts are in a sentence of somebody's own.
 *
 * Learns from samples (the replies of the library) and from the markers of the house, and says a
 * family only when it is sure: where it was right often enough about cases that it had not learned
 * from, or where a marker stands; and only where the words are meant (hear/undoubted.h). Knows
 * nothing of a play; judges nobody. Owns what it learned, a few megabytes at most; the samples and
 * the house may go. Any text can be heard. */
#ifndef KLACHT_HEAR_EAR_H
#define KLACHT_HEAR_EAR_H

#include "hear/samples.h"

typedef struct Ear Ear;
/* `without`: the id of a case that it does not learn from, or NULL. */
Ear *ear_new(const Samples *samples, const House *house, const char *without);
void ear_free(Ear *ear);
size_t ear_bytes(const Ear *ear); /* what it holds */

/* The clause that it is in, as it can be quoted: bytes of the text, and where it was cut within
 * what is written as one. What is found in the same words has the same quote. */
typedef struct HeardQuote {
    size_t from, to;
    bool cut_before, cut_behind;
} HeardQuote;

typedef struct HeardFamily {
    double chance;   /* that it is in the sentence */
    bool sure;       /* it is; the words that show it are those from `from` up to before `to` */
    bool absent;     /* it is not */
    size_t from, to; /* bytes of the text */
    HeardQuote quote;
} HeardFamily;

typedef struct Hearing {
    HeardFamily of[FAMILY_COUNT];
    Family main; /* the likeliest; FAMILY_NONE: a text without words */
    int words;
} Hearing;

void ear_hear(const Ear *ear, const char *text, Hearing *out);
/* With "…" where it was cut. */
void heard_add_quote(const HeardFamily *heard, const char *text, Text *out);
bool hearing_is_sure(const Hearing *hearing); /* of any family */
/* What of `wanted` (bits) is not in what was heard, the first that matters; FAMILY_NONE: nothing,
 * or it is not sure. A promise and a solution stand for each other. */
Family hearing_missing(const Hearing *hearing, unsigned wanted);

#endif
