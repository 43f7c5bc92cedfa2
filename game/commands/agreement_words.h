/* Words: what the ids of votes stand for, where that can be known: labels of categories, and what
 * was judged. For the figures as text; JSON has the ids. */
#ifndef KLACHT_COMMANDS_AGREEMENT_WORDS_H
#define KLACHT_COMMANDS_AGREEMENT_WORDS_H

#include "base/names.h"
#include "cases/opened.h"
#include "commands/command.h"
#include "store/ballot.h"

typedef struct AgreementWords {
    Library library;
    Opened opened; /* the set as it was judged */
    bool found;
    Names items; /* of the set and of what teams brought: places in `texts` */
    char **texts;
    int count, capacity;
    Arena arena; /* ids of what was brought */
} AgreementWords;

/* Of the set that the votes name, when it is still the same. */
void agreement_words_init(AgreementWords *words, const Context *context,
                          const BallotSource *source);
/* And what the team of a session file brought itself. */
void agreement_words_add(AgreementWords *words, const char *path);
void agreement_words_release(AgreementWords *words);
/* The label or the statement; else the id itself. */
const char *agreement_words_category(const AgreementWords *words, const char *id);
const char *agreement_words_item(const AgreementWords *words, const char *id);

#endif
