/* The cases that results are of, as far as they are here: each opened once per language. */
#ifndef KLACHT_REPORT_KNOWN_H
#define KLACHT_REPORT_KNOWN_H

#include "base/names.h"
#include "cases/opened.h"

typedef struct KnownCase KnownCase;
typedef struct Known {
    const Library *library; /* borrowed; NULL: none are here */
    Names names;
    KnownCase *items;
    int count, capacity;
} Known;

void known_init(Known *known, const Library *library);
void known_release(Known *known);
/* The scenario of this id, in this language or else in Dutch; NULL: there is none, or it cannot be
 * opened. Borrowed until known_release. Whether it is the one that was played, its hash says. */
const Scenario *known_find(Known *known, const char *id, const char *language);

#endif
