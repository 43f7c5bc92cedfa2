/* What a front end may see of a play: nothing that would give an answer away.
 *
 * Filled by play_view; borrowed from the Play until its next step. Texts are filled in and plain.
 */
#ifndef KLACHT_MODEL_VIEW_H
#define KLACHT_MODEL_VIEW_H

#include "model/clause.h"
#include "model/markup.h"
#include "model/scenario.h"

typedef struct ViewLine {
    Speaker speaker;
    const Rendered *text;
    const bool *marked;        /* per word, what inputs marked; NULL where nothing can be marked */
    const bool *clause_marked; /* per clause: it holds a marked word, so all of it is marked */
    const Clauses *clauses;    /* what is marked as one; NULL where nothing can be marked */
    int mood;                  /* the line's own, or -1 */
    int number;                /* in the moment as shown, from 1 */
    int line;                  /* of scenario->lines */
} ViewLine;

typedef struct ViewReply {
    int reply; /* of scenario->replies: what the input takes */
    const char *text;
} ViewReply;

typedef struct ViewRemedy {
    int remedy;
    const char *label;
    const double *euros;
    int euro_count;
    bool any_amount; /* any whole amount from euros_from to euros_to */
    double euros_from, euros_to;
} ViewRemedy;

typedef struct View {
    bool listening; /* read and mark; options come after a continue */
    bool going;     /* only a continue is possible */
    bool ended;
    Way way; /* what is asked, when neither listening nor going nor ended */
    const char *moment;
    Step step;
    int turn; /* from 1 */
    const ViewLine *lines;
    int line_count;
    const ViewReply *replies; /* in the order of the screen */
    int reply_count;
    const ViewRemedy *remedies; /* what the role may give */
    int remedy_count;
    double left; /* euros */
    double trust, patience;
    int mood;
    const char *role; /* label */
    Channel channel;
    bool may_say;            /* one may say first, in own words, what one would answer */
    double allowed_ms;       /* 0: no clock */
    const char *ending_text; /* when ended */
    Outcome outcome;
} View;

/* The words to give as marks so that a clause of the line turns from unmarked to marked (its first)
 * or back (each that is marked); returns how many. `words` has room for those of the clause. */
int view_turn_clause(const ViewLine *line, int clause, int *words);

#endif
