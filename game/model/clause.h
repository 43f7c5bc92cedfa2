/* A clause: what people mark when they mark what they heard (scoring.md, "Recognition").
 *
 * A word that has one of , . ; : ! ? … – — behind its last letter or digit ends a clause; so do a
 * paragraph and the end of the text. A word without letters or digits belongs to the clause before
 * it, at the beginning of a paragraph to the one that follows. This is the one definition: score,
 * window, terminal and checker all ask here. It knows nothing of signals; the caller owns the
 * Clauses. Words count from 1, as everywhere in a play; clauses count from 0. */
#ifndef KLACHT_MODEL_CLAUSE_H
#define KLACHT_MODEL_CLAUSE_H

#include "model/markup.h"

typedef struct Clauses {
    int *of;   /* per word, the clause it is in: of[word - 1] */
    int *last; /* per clause, its last word */
    int count, word_count, capacity;
} Clauses;

/* Fills zeroed or used Clauses with those of a line as it is shown. */
void clauses_find(const Rendered *line, Clauses *out);
/* The same for any plain text; words stand between white space, a blank line parts paragraphs. */
void clauses_find_text(const char *plain, Clauses *out);
void clauses_release(Clauses *clauses);

int clause_of(const Clauses *clauses, int word);
int clause_first_word(const Clauses *clauses, int clause);
int clause_last_word(const Clauses *clauses, int clause);
/* Whether the words from..to (both included; from 0: none) have one in this clause. What they touch
 * are the clauses clause_of(from) up to and with clause_of(to). */
bool clause_is_touched(const Clauses *clauses, int clause, int from, int to);

#endif
