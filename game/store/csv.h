/* Tables as CSV, with what people make of it: rows of cells, one after another. */
#ifndef KLACHT_STORE_CSV_H
#define KLACHT_STORE_CSV_H

#include <stddef.h>

#include "base/text.h"

/* RFC 4180, with the separator the header uses. */
typedef struct CsvReader {
    const char *at, *end;
    char separator;
    int line;                /* of what comes next */
    int row_line, row_count; /* where the row of the cells begins, and which it is, both from 1 */
    Text *cells;
    int count, capacity;
} CsvReader;

typedef enum CsvNext {
    CSV_END,
    CSV_ROW,
    CSV_BROKEN /* a quote that is not closed, or something behind it */
} CsvNext;

/* UTF-8, with or without a byte order mark, and with or without the first line "sep=;" that Excel
 * knows; the first row is parted by a comma, semicolon or tab. The bytes stay the caller's. */
void csv_begin(CsvReader *reader, const char *bytes, size_t len);
/* The same for one row with commas. */
void csv_begin_list(CsvReader *reader, const char *bytes, size_t len);
void csv_release(CsvReader *reader);
/* The next row that is not empty, into cells. Empty ones are counted as a program for tables
 * counts them. White space around a bare cell does not count. */
CsvNext csv_next(CsvReader *reader);

#endif
