/* Reading PO, line by line: a part of catalog.c. */
#ifndef KLACHT_CASES_CATALOG_PARSE_H
#define KLACHT_CASES_CATALOG_PARSE_H

#include "base/finding.h"
#include "cases/catalog_entry.h"

typedef struct CatalogList {
    CatalogEntry *items; /* malloced; the texts are the arena's */
    int count, capacity;
    Arena arena;
} CatalogList;

/* False with a finding when it is no PO file at all. */
bool catalog_parse_list(const char *bytes, size_t len, const char *path, Findings *findings,
                        CatalogList *out);

#endif
