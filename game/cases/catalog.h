/* A catalog: the translations of one case, set or house from a PO file.
 *
 * Reads gettext PO strictly and within bounds (files up to 8 MiB, up to 200 000 entries); a broken
 * entry is a finding and the rest is used. */
#ifndef KLACHT_CASES_CATALOG_H
#define KLACHT_CASES_CATALOG_H

#include "base/file_digest.h"
#include "base/finding.h"
#include "cases/catalog_entry.h"

typedef struct Catalog Catalog;

/* A file of a case (case_files.h). NULL when it is not there (no finding) or is no PO file (a
 * finding). */
Catalog *catalog_read(const char *folder, const char *name, Findings *findings);
Catalog *catalog_parse(const char *bytes, size_t len, const char *path, Findings *findings);
void catalog_free(Catalog *catalog);
/* Of the bytes that it was read from. */
FileDigest catalog_digest(const Catalog *catalog);
/* In the order of the file; the header is the entry with the id "". */
const CatalogEntry *catalog_entries(const Catalog *catalog, int *count);

/* The text as it is compared: NFC, white space as one space, none at the ends; malloced. */
char *catalog_fold(const char *text);

typedef enum CatalogMatch {
    CATALOG_NONE,
    CATALOG_EXACT,
    CATALOG_BY_TEXT,
    CATALOG_STALE
} CatalogMatch;
/* By place and text, else by text, else by place (then it is stale): format.md. `text` is the Dutch
 * one; white space counts as one space on both sides. A fuzzy entry is stale too; obsolete and
 * empty ones are passed over. Gives the translation, or NULL. */
const char *catalog_find(const Catalog *catalog, const char *place, const char *text,
                         CatalogMatch *match);

#endif
