/* One entry of a PO file, and the bounds of one file. Texts borrow from whoever made it. */
#ifndef KLACHT_CASES_CATALOG_ENTRY_H
#define KLACHT_CASES_CATALOG_ENTRY_H

#include <stdbool.h>

enum { CATALOG_LIMIT = 8 * 1024 * 1024, CATALOG_MOST = 200000 };

typedef struct CatalogEntry {
    const char *context, *id, *text; /* msgctxt (NULL for none), msgid, msgstr */
    const char *comments, *extracted, *references, *flags; /* "" for none; lines parted by \n */
    const char *previous; /* the msgid before it changed, or NULL */
    bool fuzzy, obsolete;
    int line;
} CatalogEntry;

#endif
