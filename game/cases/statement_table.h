/* Statements of a team's own in a file: a table (CSV, or the first sheet of an ODS) with a column
 * of them, or a text with one on each line. What they are worth is for who takes them. */
#ifndef KLACHT_CASES_STATEMENT_TABLE_H
#define KLACHT_CASES_STATEMENT_TABLE_H

#include "base/finding.h"

typedef struct StatementTable {
    char **items;
    int count, capacity;
    int left_out; /* beyond what a table may hold */
} StatementTable;

/* What is beyond the bounds is left out, with a warning that says how much.
 *
 * In UTF-8, UTF-16 with its mark, or else as Windows writes it. False with a finding: it cannot be
 * read, it has more columns and none that is called so, or nothing in it. To release either way. */
bool statement_table_read(const char *path, StatementTable *out, Findings *findings);
/* The same of what stands in a file of this name; not of an ODS. */
bool statement_table_parse(const char *bytes, size_t len, const char *path, StatementTable *out,
                           Findings *findings);
void statement_table_release(StatementTable *table);

#endif
