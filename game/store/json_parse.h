/* A strict reader of our own.
 *
 * It refuses whatever RFC 8259 refuses, a byte order mark, invalid UTF-8, NUL in a string, double
 * keys, numbers beyond a double, nesting over JSON_DEPTH and more than JSON_MOST_VALUES values,
 * with line and column. It builds the tree itself: the library's own parser sees no byte, so there
 * are no two opinions about a file. */
#ifndef KLACHT_STORE_JSON_PARSE_H
#define KLACHT_STORE_JSON_PARSE_H

#include <stddef.h>

#include "base/finding.h"
#include "store/json.h"

/* NULL with one finding in `findings`. The tree is the caller's, for json_free. */
Json *json_parse(const char *bytes, size_t len, const char *path, Findings *findings);

#endif
