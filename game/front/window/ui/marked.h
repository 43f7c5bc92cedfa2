/* Marked text: words that can be marked with the highlighter, and how that looks.
 *
 * Words come in clauses: a pen takes whole ones. What a clause is, whoever builds the tree says. */
#ifndef KLACHT_UI_MARKED_H
#define KLACHT_UI_MARKED_H

#include <stdbool.h>
#include <stdint.h>

/* How a word is shown. Neighbours of one clause that look the same are one shape; between two
 * clauses a seam is left. */
typedef enum MarkLook {
    MARK_NONE,
    MARK_ON,     /* marked now, or found: a stroke */
    MARK_MISSED, /* should have been: an empty outline */
    MARK_STRAY,  /* should not: struck through */
    MARK_COUNT   /* a figure beside the words of its clause: framed */
} MarkLook;

typedef struct MarkedWord {
    int from, to; /* bytes of the text */
    int clause;   /* equal for the words of one; they stand side by side */
} MarkedWord;

typedef struct MarkedState {
    uint64_t text; /* of which text it is: on another one the pen begins anew */
    int word;      /* of the keyboard, from 0: its clause is meant, */
    bool aimed;    /* once an arrow or a hand brought it there; until then no key marks */
    int drag_from; /* of the pen, -1 when it is up */
    int drag_to;
    bool drag_on; /* draws or wipes */
} MarkedState;

/* The words of the clause that this one is in. */
void marked_clause(const MarkedWord *words, int count, int word, int *first, int *last);
/* The first word of the next (by 1) or previous (by -1) clause, or the same when there is none. */
int marked_step(const MarkedWord *words, int count, int word, int by);

#endif
