/* Which functions of a file may give a name another value: where it stands before a `=` or a `,`,
 * or behind `function`. More may be called so than is, never less.
 *
 * Found once for a file; asking takes no longer however long a function is. Borrows the source. */
#ifndef KLACHT_SOURCE_SETTERS_H
#define KLACHT_SOURCE_SETTERS_H

#include "base/names.h"
#include "script/source/tokens.h"

typedef struct Setter { /* a name that is set at a token; those of one name follow each other */
    int name, token;
} Setter;

typedef struct Setters {
    const Source *source;
    Setter *items;
    int count, capacity;
    Names names;  /* with the number in `first` of each */
    char *spoken; /* the names, each ended by a NUL */
    int *first;   /* per name, where its items begin; one more for the end */
    int *ends;    /* per token that opens a block or bracket: the one that closes it */
    int *reach;   /* per line: the last token of the functions that begin there; 0: none does */
} Setters;

void setters_find(Setters *setters, const Source *source);
void setters_release(Setters *setters);
/* Whether the function at a token may set the name. */
bool setters_may(const Setters *setters, int token, const char *name);
/* Whether one that begins on the line may; true where none is known to. */
bool setters_may_there(const Setters *setters, int line, const char *name);

#endif
