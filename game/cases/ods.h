/* The first sheet of a spreadsheet of LibreOffice (ODS) as CSV. A part of statement_table.c. */
#ifndef KLACHT_CASES_ODS_H
#define KLACHT_CASES_ODS_H

#include "base/finding.h"
#include "base/text.h"

enum { ODS_ROWS = 2000, ODS_CELLS = 64 }; /* that are read; of what is empty nothing is */

typedef struct OdsSize {
    int rows; /* with something in them, those that are beyond ODS_ROWS and are left out too */
    int wide; /* of those that are read: with something beyond ODS_CELLS, which is left out */
} OdsSize;

/* Adds the rows. Not NULL: the rule that says why it cannot be read. */
const Rule *ods_as_csv(const char *path, Text *out, OdsSize *size);
/* The same of its content.xml, for ods_as_csv and tests. */
OdsSize ods_content_as_csv(const char *bytes, size_t len, Text *out);

#endif
