/* Which of some named things is meant by a text that names none of them: an act, a step, a channel
 * and so on, each with an id and the words that show it.
 *
 * What is the same but for capitals and accents comes first, then the words people use for it
 * (meant_words.h), another form of a label ("erkenning" for "erkennen"), a word of one ("excuses" for
 * "excuses maken"), and only then what is spelled nearly so: labels before ids. Plain functions; what
 * is tried is borrowed. */
#ifndef KLACHT_FORMAT_MEANT_H
#define KLACHT_FORMAT_MEANT_H

#include "base/locale.h"
#include "base/text.h"

enum { MEANT_WORDS = 6, MEANT_LONGEST = 40 };

typedef struct MeantText { /* what is compared: its words, plain, and what stays of each */
    char words[MEANT_WORDS][MEANT_LONGEST], stems[MEANT_WORDS][MEANT_LONGEST];
    int count;
} MeantText;

typedef struct Meant {
    const char *typed;
    MeantText text;
    const char *id, *label; /* of the best so far; NULL while there is none */
    int rank;               /* of it: lower is nearer */
    bool tied, by_label;
} Meant;

Meant meant_by(const char *typed);
/* The label may be NULL. */
void meant_try(Meant *meant, const char *id, const char *label);
/* Adds how the nearest is written, `"apologise" (excuses maken)`; false where none is near. */
bool meant_show(const Meant *meant, Lang lang, Text *out);

#endif
