/* Results given on as they are read, one by one: as the tables of CSV, or each as a line of JSON.
 *
 * What people said in own words stays with them unless it is asked for; a result without it has an
 * id of its own. Nothing is kept of them, however many there are; each file is there whole or not
 * at all. */
#ifndef KLACHT_REPORT_EXPORT_H
#define KLACHT_REPORT_EXPORT_H

#include "base/file_stream.h"
#include "report/known.h"
#include "report/out_csv.h"
#include "store/json.h"

typedef enum ExportForm { EXPORT_CSV, EXPORT_NDJSON } ExportForm;

typedef struct Export {
    ExportForm form;
    char separator; /* CSV */
    Known *known;   /* CSV: what the cases say; borrowed */
    bool own_words; /* NDJSON: what people said in own words is given on too */
    struct {
        FileStream *stream; /* NULL: this table is not written */
        char *path;
    } files[CSV_TABLES];
    Text piece;
    const char *failed; /* the path of the file that an error is of */
} Export;

/* To `out`, or, of CSV with `all`, as plays.csv, turns.csv and marks.csv in it. With an error
 * nothing is to be closed. */
FileError export_open(Export *export, FileOut out, CsvTable table, bool all);
FileError export_add(Export *export, const Record *record, const Json *result);
/* Everything in its place, or with `keep` false or an error nothing. `failed` stays good until
 * export_release. */
FileError export_close(Export *export, bool keep);
void export_release(Export *export);

#endif
