/* Results as three tables: a row for each play, for each turn, and for each mark.
 *
 * CSV as RFC 4180 has it, in UTF-8 with a byte order mark. Parted by ';' a number has a comma, as a
 * Dutch spreadsheet reads it; parted by ',' it has a point, as databases do. What is not there is
 * an empty cell. Words that a spreadsheet would take for a formula get an apostrophe before them;
 * numbers stay numbers. */
#ifndef KLACHT_REPORT_OUT_CSV_H
#define KLACHT_REPORT_OUT_CSV_H

#include "report/result_record.h"

typedef enum CsvTable { CSV_PLAYS, CSV_TURNS, CSV_MARKS, CSV_TABLES } CsvTable;

typedef struct CsvColumn {
    const char *name;
    Msg help;
} CsvColumn;

/* "plays", "turns", "marks". */
const char *out_csv_id(CsvTable table);
/* The columns of a table, from 0; a name NULL ends them. */
CsvColumn out_csv_column(CsvTable table, int index);
/* The byte order mark and the names of the columns. */
void out_csv_head(CsvTable table, char separator, Text *out);
/* `scenario` is the case that was played; NULL: it is not here, and what it says is empty. */
void out_csv_rows(CsvTable table, char separator, const Record *record, const Scenario *scenario,
                  Text *out);

#endif
