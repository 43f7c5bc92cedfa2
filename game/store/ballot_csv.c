#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "base/utf8.h"
#include "store/ballot_csv.h"
#include "store/csv.h"

#include "base/banned.h"

RULE(csv_marks, "csv-marks", MSG_SCRIPT_MANY_MARKS);
RULE(csv_text, "csv-text", MSG_AGREEMENT_CSV_TEXT);
RULE(csv_header, "csv-header", MSG_AGREEMENT_CSV_HEADER);
RULE(csv_quote, "csv-quote", MSG_AGREEMENT_CSV_QUOTE);
RULE(csv_cells, "csv-cells", MSG_AGREEMENT_CSV_CELLS);
RULE(csv_name, "csv-name", MSG_AGREEMENT_CSV_NAME);

/* Composed and decomposed letters are the same name. */
static char *normal(const Text *cell) {
    char *name = utf8_nfc(text_cstr(cell), cell->len);
    return name ? name : xstrdup(text_cstr(cell));
}

enum { COLUMN_ITEM, COLUMN_RATER, COLUMN_CATEGORY, COLUMNS };

static bool find_columns(const CsvReader *reader, int columns[COLUMNS]) {
    static const char *const names[COLUMNS] = {"item", "rater", "category"};
    for (int c = 0; c < COLUMNS; c++) {
        columns[c] = -1;
        for (int i = 0; i < reader->count; i++)
            if (text_is_like(text_cstr(&reader->cells[i]), names[c])) {
                if (columns[c] >= 0)
                    return false;
                columns[c] = i;
            }
        if (columns[c] < 0)
            return false;
    }
    return true;
}

static bool read_vote(const CsvReader *reader, const int columns[COLUMNS], int width, int line,
                      const char *path, Findings *findings, VoteTable *votes) {
    if (reader->count != width) {
        Text has = {0}, wants = {0};
        text_addf(&has, "%d", reader->count);
        text_addf(&wants, "%d", width);
        finding_add(findings, &csv_cells, path, line, text_cstr(&has), text_cstr(&wants));
        text_release(&has);
        text_release(&wants);
        return false;
    }
    char *item = normal(&reader->cells[columns[COLUMN_ITEM]]);
    char *rater = normal(&reader->cells[columns[COLUMN_RATER]]);
    char *category = normal(&reader->cells[columns[COLUMN_CATEGORY]]);
    bool named = *item && *rater;
    if (!named)
        finding_add(findings, &csv_name, path, line, *item ? "rater" : "item");
    else
        vote_table_add(votes, &(Vote){.item = item,
                                      .rater = rater,
                                      .category = *category ? category : NULL,
                                      .file = path,
                                      .line = line});
    free(item);
    free(rater);
    free(category);
    return named;
}

bool ballot_parse_csv(const char *bytes, size_t len, const char *path, Findings *findings,
                      VoteTable *votes) {
    int columns[COLUMNS], width = 0, bad_rows = 0;
    bool good = true;
    int text_line;
    Utf8Fault fault = utf8_find_fault(bytes, len, &text_line);
    if (fault) {
        finding_add0(findings, fault == UTF8_MANY_MARKS ? &csv_marks : &csv_text, path, text_line);
        return false;
    }
    CsvReader reader;
    CsvNext next;
    csv_begin(&reader, bytes, len);
    while (good && (next = csv_next(&reader)) != CSV_END) {
        int line = reader.row_line;
        if (next == CSV_BROKEN) {
            finding_add0(findings, &csv_quote, path, line);
            good = false;
        } else if (!width) {
            width = reader.count;
            good = find_columns(&reader, columns);
            if (!good)
                finding_add0(findings, &csv_header, path, line);
        } else {
            bad_rows += !read_vote(&reader, columns, width, line, path, findings, votes);
        }
    }
    if (good && !width)
        finding_add0(findings, &csv_header, path, 1);
    csv_release(&reader);
    return good && width && !bad_rows;
}

char **ballot_parse_list(const char *list, int *count) {
    size_t len = strlen(list);
    CsvReader reader;
    csv_begin_list(&reader, list, len);
    bool good = utf8_is_valid(list, len) && csv_next(&reader) == CSV_ROW && reader.at == reader.end;
    char **names = xcalloc((size_t)reader.count + 1, sizeof *names);
    Names seen = {0};
    *count = 0;
    for (int i = 0; good && i < reader.count; i++) {
        char *name = normal(&reader.cells[i]);
        names[(*count)++] = name;
        good = *name != '\0';
        good = good && names_find(&seen, name) < 0;
        names_put(&seen, name, i);
    }
    names_release(&seen);
    csv_release(&reader);
    if (good)
        return names;
    ballot_free_list(names, *count);
    *count = 0;
    return NULL;
}

void ballot_free_list(char **list, int count) {
    for (int i = 0; list && i < count; i++)
        free(list[i]);
    free(list);
}
