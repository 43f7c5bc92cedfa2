/* Entries as a PO file. */
#ifndef KLACHT_CASES_CATALOG_WRITE_H
#define KLACHT_CASES_CATALOG_WRITE_H

#include "base/text.h"
#include "cases/catalog_entry.h"

/* As msgfmt --check wants it: comments, place, strings broken into lines; obsolete ones as they
 * stand, so put them last. */
void catalog_write(const CatalogEntry *entries, int count, Text *out);

#endif
