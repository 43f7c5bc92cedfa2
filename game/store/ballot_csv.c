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
RULE_AS(csv_wide, "csv-wide", SEVERITY_NOTE, MSG_AGREEMENT_CSV_WIDE);
RULE_AS(csv_wide_items, "csv-wide", SEVERITY_NOTE, MSG_AGREEMENT_CSV_WIDE_ITEMS);
RULE(csv_quote, "csv-quote", MSG_AGREEMENT_CSV_QUOTE);
RULE(csv_cells, "csv-cells", MSG_AGREEMENT_CSV_CELLS);
RULE(csv_name, "csv-name", MSG_AGREEMENT_CSV_NAME);

/* Composed and decomposed letters are the same name. */
static char *normal(const Text *cell) {
    char *name = utf8_nfc(text_cstr(cell), cell->len);
    return name ? name : xstrdup(text_cstr(cell));
}

enum { COLUMN_ITEM, COLUMN_RATER, COLUMN_CATEGORY, COLUMNS };

/* As tables have them, here and in other programs. */
static const char *const headers[COLUMNS][8] = {
    {"item", "uitspraak", "stelling", "statement", "unit", "subject", "onderwerp", NULL},
    {"rater", "beoordelaar", "persoon", "stemmer", "coder", "annotator", "naam", NULL},
    {"category", "categorie", "oordeel", "stem", "label", "code", "rating", NULL},
};

typedef struct Table {
    int columns[COLUMNS]; /* -1: there is none */
    int width;            /* cells in the header */
    char **wide; /* names above the columns of a wide table, else NULL; "": none of those */
    int row;     /* of a wide table: COLUMN_ITEM or COLUMN_RATER, what each row is */
} Table;

static void table_release(Table *table) {
    for (int i = 0; table->wide && i < table->width; i++)
        free(table->wide[i]);
    free(table->wide);
}

static bool say_header(const CsvReader *reader, const char *path, int line, Findings *findings) {
    Text seen = {0};
    for (int i = 0; i < reader->count; i++) {
        text_add(&seen, i ? ", " : "");
        text_add(&seen, text_cstr(&reader->cells[i]));
    }
    finding_add(findings, &csv_header, path, line, text_cstr(&seen));
    text_release(&seen);
    return false;
}

/* A column per person and a row per item, or the other way round. The names of rows of R, above
 * which nothing stands, are items where no column is called so. */
static bool read_wide(const CsvReader *reader, Table *table, const char *path, int line,
                      Findings *findings) {
    bool by_item = table->columns[COLUMN_ITEM] >= 0, by_rater = table->columns[COLUMN_RATER] >= 0;
    bool bare = !by_item && !by_rater && !reader->cells[0].len;
    int row = bare ? 0 : table->columns[by_item ? COLUMN_ITEM : COLUMN_RATER], named = 0;
    if (table->columns[COLUMN_CATEGORY] >= 0 || by_item + by_rater + bare != 1)
        return say_header(reader, path, line, findings);
    table->row = by_rater ? COLUMN_RATER : COLUMN_ITEM;
    table->columns[table->row] = row;
    table->wide = xcalloc((size_t)reader->count + 1, sizeof *table->wide);
    Text list = {0};
    for (int i = 0; i < reader->count; i++) {
        table->wide[i] = i == row ? xstrdup("") : normal(&reader->cells[i]);
        if (!*table->wide[i])
            continue;
        text_add(&list, named++ ? ", " : "");
        text_add(&list, table->wide[i]);
    }
    bool good = named > 1;
    if (good)
        finding_add(findings, by_rater ? &csv_wide_items : &csv_wide, path, line, text_cstr(&list));
    else
        say_header(reader, path, line, findings);
    text_release(&list);
    return good;
}

/* The column of a name of ours, else of another's; -1 without one, -2 where there are two. */
static int find_column(const CsvReader *reader, int which) {
    for (int n = 0; headers[which][n]; n++) {
        int found = -1;
        for (int i = 0; i < reader->count; i++)
            if (text_is_like(text_cstr(&reader->cells[i]), headers[which][n])) {
                if (found >= 0)
                    return -2;
                found = i;
            }
        if (found >= 0)
            return found;
    }
    return -1;
}

static bool read_header(const CsvReader *reader, Table *table, const char *path, int line,
                        Findings *findings) {
    int found = 0;
    table->width = reader->count;
    for (int c = 0; c < COLUMNS; c++) {
        table->columns[c] = find_column(reader, c);
        if (table->columns[c] == -2)
            return say_header(reader, path, line, findings);
        found += table->columns[c] >= 0;
    }
    return found == COLUMNS || read_wide(reader, table, path, line, findings);
}

static bool is_whole(const CsvReader *reader, int width, const char *path, int line,
                     Findings *findings) {
    if (reader->count == width)
        return true;
    Text has = {0}, wants = {0};
    text_addf(&has, "%d", reader->count);
    text_addf(&wants, "%d", width);
    finding_add(findings, &csv_cells, path, line, text_cstr(&has), text_cstr(&wants));
    text_release(&has);
    text_release(&wants);
    return false;
}

static void add_vote(const char *item, const char *rater, const Text *cell, const char *path,
                     int line, VoteTable *votes) {
    char *category = normal(cell);
    vote_table_add(votes, &(Vote){.item = item,
                                  .rater = rater,
                                  .category = *category ? category : NULL,
                                  .file = path,
                                  .line = line});
    free(category);
}

static bool read_row(const CsvReader *reader, const Table *table, int line, const char *path,
                     Findings *findings, VoteTable *votes) {
    if (!is_whole(reader, table->width, path, line, findings))
        return false;
    const int *columns = table->columns;
    if (table->wide) {
        char *row = normal(&reader->cells[columns[table->row]]);
        for (int i = 0; *row && i < table->width; i++) {
            bool by_item = table->row == COLUMN_ITEM;
            if (*table->wide[i])
                add_vote(by_item ? row : table->wide[i], by_item ? table->wide[i] : row,
                         &reader->cells[i], path, line, votes);
        }
        bool named = *row != '\0';
        if (!named)
            finding_add(findings, &csv_name, path, line, headers[table->row][0]);
        free(row);
        return named;
    }
    char *item = normal(&reader->cells[columns[COLUMN_ITEM]]);
    char *rater = normal(&reader->cells[columns[COLUMN_RATER]]);
    bool named = *item && *rater;
    if (!named)
        finding_add(findings, &csv_name, path, line, *item ? "rater" : "item");
    else
        add_vote(item, rater, &reader->cells[columns[COLUMN_CATEGORY]], path, line, votes);
    free(item);
    free(rater);
    return named;
}

bool ballot_parse_csv(const char *bytes, size_t len, const char *path, Findings *findings,
                      VoteTable *votes) {
    int bad_rows = 0;
    Table table = {0};
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
        } else if (!table.width) {
            good = read_header(&reader, &table, path, line, findings);
        } else {
            bad_rows += !read_row(&reader, &table, line, path, findings, votes);
        }
    }
    if (good && !table.width)
        finding_add(findings, &csv_header, path, 1, "");
    table_release(&table);
    csv_release(&reader);
    return good && table.width && !bad_rows;
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
