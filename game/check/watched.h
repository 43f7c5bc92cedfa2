/* Watched: what passes between a file and its translation while it is loaded, and what is found then.
 *
 * Stands between the loader and a catalog. What the loader and the rules find is kept apart, and
 * told of the line of the PO file where it can be mended; what the Dutch file has too is not told
 * again. Borrows the catalog and the findings. */
#ifndef KLACHT_CHECK_WATCHED_H
#define KLACHT_CHECK_WATCHED_H

#include "cases/catalog.h"
#include "script/script.h"

typedef struct WatchedText { /* one that passed */
    const char *place, *found; /* found: its translation; NULL for none */
    bool stale;
    int line; /* in the file */
    int from; /* findings there were before it */
} WatchedText;

typedef struct Watched {
    const Catalog *catalog;
    Findings *findings;     /* of the caller */
    const char *file, *po; /* as findings show them */
    const char *language;
    Findings own; /* what is found meanwhile, as if it stood in the file */
    WatchedText *items;
    int count, capacity, missing;
    bool broken; /* the file has faults: what it lacks may stand behind these, and is not told */
    Arena arena;
    Translator translator;
} Watched;

void watched_init(Watched *watched, const Catalog *catalog, const char *file, const char *po,
                  const char *language, Findings *findings);
/* After loading: tells all that was found, and releases. */
void watched_end(Watched *watched);

#endif
