/* A zip that is open: its names, and one of its files at a time.
 *
 * Whoever opens one says what it may come to; what a zip says of itself is held to that before the
 * library believes it. Nothing is ever put on disk. Every function gives NULL or the rule that says
 * what is wrong. */
#ifndef KLACHT_CASES_ZIP_OPEN_H
#define KLACHT_CASES_ZIP_OPEN_H

#include <stdint.h>

#include "base/finding.h"
#include "base/text.h"

typedef struct ZipBounds {
    uint64_t files, list; /* how many, and the bytes of what names them */
    size_t bytes;         /* of the zip */
    const Rule *rule;     /* of one that is larger */
} ZipBounds;

typedef struct OpenZip {
    struct zip *zip;
    char **names; /* per file, with / and without what stands before it; NULL: it has none */
    int count;
} OpenZip;

extern const Rule zip_broken; /* it is damaged, or none */

/* To close either way. */
const Rule *zip_open_path(const char *path, const ZipBounds *bounds, OpenZip *zip);
void zip_open_close(OpenZip *zip);
/* What other systems and editors add. */
bool zip_name_is_hidden(const char *name);
/* Whether this file has a name that leaves the zip, or is a link or secret. */
const Rule *zip_open_check(const OpenZip *zip, int entry);
/* Stored or deflated; never more than a block over the limit is read. */
const Rule *zip_open_read(const OpenZip *zip, int entry, size_t limit, Text *out);

#endif
