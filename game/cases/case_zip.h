/* A case or set in a zip, read where it is: nothing of it is ever put on disk.
 *
 * Bounded by CASE_ZIP_MOST_…; files are stored or deflated. Hidden files, what macOS adds and
 * what has a name that no case can use are passed over. Every call opens the zip anew. A part of
 * case_files.c. */
#ifndef KLACHT_CASES_CASE_ZIP_H
#define KLACHT_CASES_CASE_ZIP_H

#include <stdbool.h>

#include "base/finding.h"

enum {
    CASE_ZIP_MOST_BYTES = 64 * 1024 * 1024,
    CASE_ZIP_MOST_FILES = 1000,
    CASE_ZIP_MOST_LIST = 1024 * 1024 /* bytes of what names them */
};

typedef struct CaseZip {
    bool set;  /* a set, not a case */
    char *id;  /* the folder in the zip, else the name of the zip without " (1)" or " - kopie";
                  malloced */
    char *arg; /* of the rule that was given: a name in the zip, or ""; malloced */
} CaseZip;

/* What it is. Not NULL: why it is refused; a zip with a name that leaves it, a link or a secret is
 * refused whole. To release either way. */
const Rule *case_zip_look(const char *path, CaseZip *out);
void case_zip_release(CaseZip *zip);
/* A file of the case, by its name in the case's folder; the argument of the rule is that name. */
const Rule *case_zip_read(const char *path, const char *name, size_t limit, Text *out);
/* The names beneath a folder of the case ("" its own), sorted; to free by names_free. */
const Rule *case_zip_names(const char *path, const char *below, char ***names, int *count);

#endif
