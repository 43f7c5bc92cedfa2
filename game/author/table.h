/* The start of a case from a table: one row for each thing that is said or done.
 *
 * What the table does not say gets something that plays, with NOG TE DOEN beside it, in the order
 * in which it stands in the table. Texts of the table mean nothing to Lua or to the markup. Reads
 * and writes no file. */
#ifndef KLACHT_AUTHOR_TABLE_H
#define KLACHT_AUTHOR_TABLE_H

#include "base/text.h"

typedef enum TableFault {
    TABLE_FINE,
    TABLE_COLUMNS, /* the first row names no columns */
    TABLE_QUOTE,
    TABLE_WHO,
    TABLE_MOMENT, /* a row before the first moment */
    TABLE_EMPTY
} TableFault;

typedef struct TableCounts {
    int moments, replies, endings;
    int todo;       /* places with NOG TE DOEN */
    int fault_line; /* of the table, from 1 */
} TableCounts;

/* Adds the case.lua of a table (UTF-8; commas, semicolons or tabs); `word` gets what is wrong. */
TableFault table_case(const char *bytes, size_t len, const char *title, Text *out, Text *word,
                      TableCounts *counts);
/* Windows-1252 as UTF-8 (the mapping of the WHATWG Encoding Standard; a control character where it
 * has no letter). */
void table_from_windows(const char *bytes, size_t len, Text *out);

#endif
