#include "author/table_rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "store/csv.h"

#include "base/banned.h"

enum { NAMES_MOST = 3 };

static const char *const column_names[COLUMNS][NAMES_MOST] = {
    {"moment", "scène", "scene"},     {"wie", "who", "spreker"}, {"tekst", "text", NULL},
    {"act", "afloop", "outcome"},     {"naar", "go", NULL},      {"signaal", "signalen", "signal"},
    {"waarom", "why", "toelichting"},
};

static const char *const who_names[WHO_COUNT][NAMES_MOST] = {
    {"klant", "customer", NULL},    {"verteller", "narrator", NULL},
    {"collega", "colleague", NULL}, {"denkt", "thought", "gedachte"},
    {"antwoord", "reply", NULL},    {"einde", "ending", NULL},
    {"naar", "go", NULL},
};

static int find_word(const char *word, const char *const (*words)[NAMES_MOST], int count) {
    for (int i = 0; i < count; i++)
        for (int k = 0; k < NAMES_MOST; k++)
            if (words[i][k] && text_is_like(word, words[i][k]))
                return i;
    return -1;
}

const char *table_column_name(Column column) {
    return column_names[column][0];
}

void table_note(TableRows *rows, TableNoteKind kind, int row, const char *words,
                const char *other) {
    GROW(&rows->notes, items);
    TableNote *notes = rows->notes.items;
    int at = rows->notes.count++;
    for (; at && notes[at - 1].row > row; at--)
        notes[at] = notes[at - 1];
    notes[at] = (TableNote){kind, row, xstrdup(words), other ? xstrdup(other) : NULL};
}

/* --- the first row --- */

static bool find_columns(TableRows *rows, const CsvReader *reader, int columns[COLUMNS]) {
    for (int c = 0; c < COLUMNS; c++)
        columns[c] = -1;
    for (int i = 0; i < reader->count; i++) {
        const char *name = text_cstr(&reader->cells[i]);
        int column = find_word(name, column_names, COLUMNS);
        if (column >= 0 && columns[column] < 0)
            columns[column] = i;
        else if (*name)
            table_note(rows, NOTE_COLUMN, reader->row_count, name, NULL);
    }
    return columns[COLUMN_MOMENT] >= 0 && columns[COLUMN_WHO] >= 0 && columns[COLUMN_TEXT] >= 0;
}

/* --- the others --- */

/* The row with which the last moment begins, or NULL. */
static const TableRow *last_moment(const TableRows *rows) {
    for (int i = rows->count; i-- > 0;)
        if (rows->items[i].begins)
            return &rows->items[i];
    return NULL;
}

static bool begins_moment(const TableRows *rows, const TableRow *row) {
    const char *name = row->cells[COLUMN_MOMENT];
    const TableRow *last = last_moment(rows);
    return *name && row->who != WHO_ENDING &&
           !(last && text_is_like(last->cells[COLUMN_MOMENT], name));
}

static TableFault read_row(TableRows *rows, const CsvReader *reader, const int columns[COLUMNS],
                           int named, Text *word) {
    TableRow row = {.number = reader->row_count};
    for (int c = 0; c < COLUMNS; c++) {
        bool there = columns[c] >= 0 && columns[c] < reader->count;
        row.cells[c] = xstrdup(there ? text_cstr(&reader->cells[columns[c]]) : "");
    }
    for (int i = named; i < reader->count; i++)
        if (reader->cells[i].len)
            table_note(rows, NOTE_BEYOND, row.number, text_cstr(&reader->cells[i]), NULL);
    int who = find_word(row.cells[COLUMN_WHO], who_names, WHO_COUNT);
    row.who = who >= 0 ? (Who)who : WHO_CUSTOMER;
    row.begins = begins_moment(rows, &row);
    GROW(rows, items);
    rows->items[rows->count++] = row;
    if (who < 0) {
        text_add(word, row.cells[COLUMN_WHO]);
        return TABLE_WHO;
    }
    if (row.who == WHO_ENDING)
        return *row.cells[COLUMN_MOMENT] ? TABLE_FINE : TABLE_ENDING;
    return last_moment(rows) ? TABLE_FINE : TABLE_MOMENT;
}

/* The columns up to the last one with a name. */
static int count_named(const CsvReader *reader) {
    int count = reader->count;
    while (count && !reader->cells[count - 1].len)
        count--;
    return count;
}

static TableFault read_rows(TableRows *rows, CsvReader *reader, Text *word) {
    int columns[COLUMNS], named = 0;
    CsvNext next;
    while ((next = csv_next(reader)) != CSV_END) {
        TableFault fault = TABLE_QUOTE;
        if (next == CSV_ROW && !named) {
            named = count_named(reader);
            fault = find_columns(rows, reader, columns) ? TABLE_FINE : TABLE_COLUMNS;
        } else if (next == CSV_ROW) {
            fault = read_row(rows, reader, columns, named, word);
        }
        if (fault)
            return fault;
    }
    for (int i = 0; i < rows->count; i++)
        if (rows->items[i].begins)
            return TABLE_FINE;
    return named ? TABLE_EMPTY : TABLE_COLUMNS;
}

/* --- all of it --- */

/* The row in which a byte stands. */
static int row_of(const char *bytes, size_t len, size_t at) {
    CsvReader reader;
    csv_begin(&reader, bytes, len);
    while (csv_next(&reader) == CSV_ROW && reader.at <= bytes + at)
        ;
    int row = reader.row_count;
    csv_release(&reader);
    return row;
}

static TableFault find_bad_bytes(const char *bytes, size_t len, int *row) {
    int line;
    Utf8Fault fault = utf8_find_fault(bytes, len, &line);
    if (fault == UTF8_FINE)
        return TABLE_FINE;
    const char *nul = memchr(bytes, '\0', len);
    size_t at = fault == UTF8_INVALID ? utf8_valid_until(bytes, len)
                : fault == UTF8_NUL   ? (size_t)(nul - bytes)
                                      : utf8_marks_until(bytes, len);
    *row = row_of(bytes, len, at);
    return fault == UTF8_INVALID ? TABLE_UTF8 : TABLE_BYTES;
}

TableFault table_rows_read(TableRows *rows, const char *bytes, size_t len, int *row, Text *word) {
    CsvReader reader;
    *rows = (TableRows){0};
    *row = 0;
    TableFault fault = find_bad_bytes(bytes, len, row);
    if (fault)
        return fault;
    csv_begin(&reader, bytes, len);
    fault = read_rows(rows, &reader, word);
    if (fault && fault != TABLE_EMPTY)
        *row = reader.row_count;
    csv_release(&reader);
    return fault;
}

void table_rows_release(TableRows *rows) {
    for (int i = 0; i < rows->count; i++)
        for (int c = 0; c < COLUMNS; c++)
            free(rows->items[i].cells[c]);
    for (int i = 0; i < rows->notes.count; i++) {
        free(rows->notes.items[i].words);
        free(rows->notes.items[i].other);
    }
    free(rows->items);
    free(rows->notes.items);
    *rows = (TableRows){0};
}

int table_rows_find(const TableRows *rows, const char *name) {
    int like = -1;
    for (int i = 0; *name && i < rows->count; i++) {
        const TableRow *row = &rows->items[i];
        if (!row->begins && row->who != WHO_ENDING)
            continue;
        if (!strcmp(row->cells[COLUMN_MOMENT], name))
            return i;
        if (like < 0 && text_is_like(row->cells[COLUMN_MOMENT], name))
            like = i;
    }
    return like;
}
