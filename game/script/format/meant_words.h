/* What people write for an act, a step, a channel and so on, beside its label: const data, one list
 * for all. Which kind of thing is looked for tells which of two is meant. */
#ifndef KLACHT_FORMAT_MEANT_WORDS_H
#define KLACHT_FORMAT_MEANT_WORDS_H

typedef struct MeantWord {
    const char *typed, *id; /* small letters without accents, one word or two */
} MeantWord;

extern const MeantWord meant_words[];
extern const int meant_word_count;

#endif
