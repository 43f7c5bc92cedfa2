/* Marked text: words that can be marked with the highlighter, and how that looks.
 *
 * MarkedText says what is there: words as the core counts them, what is marked on each. MarkedState
 * is where the pen is. Clauses are parted by punctuation: what up and down go by. Knows no screen.
 */
#ifndef KLACHT_UI_MARKED_H
#define KLACHT_UI_MARKED_H

#include <stdbool.h>
#include <stdint.h>

/* How a word is shown. Neighbours that look the same are one shape. */
typedef enum MarkLook {
    MARK_NONE,
    MARK_ON,     /* marked now, or found: a stroke */
    MARK_MISSED, /* should have been: an empty outline */
    MARK_STRAY   /* should not: struck through */
} MarkLook;

typedef struct MarkedState {
    uint64_t text; /* of which text it is: on another one the pen begins anew */
    int word;      /* of the keyboard, from 0 */
    bool clause;   /* the whole clause around it is meant */
    int drag_from; /* of the pen, -1 when it is up */
    int drag_to;
    bool drag_on; /* draws or wipes */
} MarkedState;

/* The clause around a word of the text whose words begin and end at these bytes. */
typedef struct MarkedWord {
    int from, to; /* bytes of the text */
} MarkedWord;
void marked_clause(const char *text, const MarkedWord *words, int count, int word, int *first,
                   int *last);
/* The word in the next (by 1) or previous (by -1) clause, or the same when there is none. */
int marked_step_clause(const char *text, const MarkedWord *words, int count, int word, int by);

#endif
