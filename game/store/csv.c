#include "store/csv.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/utf8.h"

#include "base/banned.h"

void csv_release(CsvReader *reader) {
    for (int i = 0; i < reader->capacity; i++)
        text_release(&reader->cells[i]);
    free(reader->cells);
}

static Text *add_cell(CsvReader *reader) {
    int before = reader->capacity;
    GROW(reader, cells);
    if (reader->capacity > before)
        memset(reader->cells + before, 0,
               (size_t)(reader->capacity - before) * sizeof *reader->cells);
    text_clear(&reader->cells[reader->count]);
    return &reader->cells[reader->count++];
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

static bool is_line_end(char c) {
    return c == '\n' || c == '\r';
}

static void skip_line_end(CsvReader *reader) {
    if (reader->at == reader->end)
        return;
    if (*reader->at == '\r' && reader->at + 1 < reader->end && reader->at[1] == '\n')
        reader->at++;
    reader->at++;
    reader->line++;
}

static void skip_blanks(CsvReader *reader) {
    while (reader->at < reader->end && is_blank(*reader->at) && *reader->at != reader->separator)
        reader->at++;
}

/* False when a quote is not closed, or something stands behind it. */
static bool read_quoted(CsvReader *reader, Text *cell) {
    reader->at++;
    for (;;) {
        if (reader->at == reader->end)
            return false;
        char c = *reader->at++;
        if (c == '"') {
            if (reader->at == reader->end || *reader->at != '"')
                break;
            reader->at++;
        } else if (c == '\n' || (c == '\r' && (reader->at == reader->end || *reader->at != '\n'))) {
            reader->line++;
        }
        text_add_char(cell, c);
    }
    skip_blanks(reader);
    return reader->at == reader->end || *reader->at == reader->separator ||
           is_line_end(*reader->at);
}

/* False when a quoted cell is broken. White space around a bare cell does not count: people type
 * it, and "klacht " must not become a category of its own. */
static bool read_row(CsvReader *reader) {
    reader->count = 0;
    reader->row_line = reader->line;
    reader->row_count++;
    for (;;) {
        Text *cell = add_cell(reader);
        skip_blanks(reader);
        if (reader->at < reader->end && *reader->at == '"') {
            if (!read_quoted(reader, cell))
                return false;
        } else {
            const char *from = reader->at;
            while (reader->at < reader->end && *reader->at != reader->separator &&
                   !is_line_end(*reader->at))
                reader->at++;
            const char *to = reader->at;
            while (to > from && is_blank(to[-1]))
                to--;
            text_add_bytes(cell, from, (size_t)(to - from));
        }
        if (reader->at == reader->end || is_line_end(*reader->at))
            break;
        reader->at++;
    }
    skip_line_end(reader);
    return true;
}

static bool is_empty(const CsvReader *reader) {
    for (int i = 0; i < reader->count; i++)
        if (reader->cells[i].len)
            return false;
    return true;
}

CsvNext csv_next(CsvReader *reader) {
    while (reader->at < reader->end) {
        if (!read_row(reader))
            return CSV_BROKEN;
        if (!is_empty(reader))
            return CSV_ROW;
    }
    return CSV_END;
}

static char find_separator(const char *at, const char *end) {
    for (; at < end && !is_line_end(*at); at++)
        if (*at == ',' || *at == ';' || *at == '\t')
            return *at;
    return ',';
}

void csv_begin_list(CsvReader *reader, const char *bytes, size_t len) {
    *reader = (CsvReader){.at = bytes, .end = bytes + len, .separator = ',', .line = 1};
}

void csv_begin(CsvReader *reader, const char *bytes, size_t len) {
    static const char said[] = "sep=";
    const size_t own = sizeof said; /* with the separator */
    csv_begin_list(reader, bytes, len);
    reader->at += utf8_mark_len(bytes, len);
    if ((size_t)(reader->end - reader->at) > own && !memcmp(reader->at, said, own - 1) &&
        is_line_end(reader->at[own])) {
        reader->separator = reader->at[own - 1];
        reader->at += own;
        skip_line_end(reader);
    } else {
        reader->separator = find_separator(reader->at, reader->end);
    }
}
