/* A table of a conversation (CSV), as the case.lua that it is the start of.
 *
 * Columns by their names, in any order: moment, who, text, act, go, signal, why. A row without a
 * moment belongs to the one before. What is missing becomes something that plays, marked NOG TE
 * DOEN; what leads nowhere or means nothing is kept as such a comment, and is a note. Reads and
 * writes no file. */
#ifndef KLACHT_AUTHOR_TABLE_H
#define KLACHT_AUTHOR_TABLE_H

#include "author/table_rows.h"

typedef struct TableCounts {
    int moments, replies, endings;
    int todo; /* places with NOG TE DOEN */
} TableCounts;

/* Adds the case.lua of a table that was read. */
void table_case(TableRows *rows, const char *title, Text *out, TableCounts *counts);

#endif
