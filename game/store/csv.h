/* Tables as CSV, with what people make of it: rows of cells, one after another. */
#ifndef KLACHT_STORE_CSV_H
#define KLACHT_STORE_CSV_H

#include <stdbool.h>

#include "base/text.h"

/* RFC 4180, with the separator the header uses. Zeroed but for at, end, separator and line (1). */
typedef struct CsvReader {
    const char *at, *end;
    char separator;
    int line; /* of what comes next */
    Text *cells;
    int count, capacity;
} CsvReader;

void csv_release(CsvReader *reader);
/* The next row into cells. False when a quoted cell is broken. White space around a bare cell does
 * not count. */
bool csv_row(CsvReader *reader);
bool csv_row_is_empty(const CsvReader *reader);
/* What the first row is parted by: a comma, semicolon or tab. */
char csv_separator(const char *at, const char *end);

#endif
