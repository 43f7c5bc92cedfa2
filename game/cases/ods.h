/* The first sheet of a spreadsheet of LibreOffice (ODS) as CSV. A part of statement_table.c. */
#ifndef KLACHT_CASES_ODS_H
#define KLACHT_CASES_ODS_H

#include "base/finding.h"
#include "base/text.h"

enum { ODS_ROWS = 2000, ODS_CELLS = 64 }; /* that are read; of what is empty nothing is */

/* Adds the rows. Not NULL: the rule that says why it cannot be read. *rows: with something in them,
 * those that are beyond ODS_ROWS and are left out too. */
const Rule *ods_as_csv(const char *path, Text *out, int *rows);
/* The same of its content.xml, for ods_as_csv and tests; how many rows there were. */
int ods_content_as_csv(const char *bytes, size_t len, Text *out);

#endif
