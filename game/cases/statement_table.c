#include "cases/statement_table.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/file_error.h"
#include "base/file_office.h"
#include "base/path.h"
#include "base/table_bytes.h"
#include "base/utf8.h"
#include "cases/ods.h"
#include "store/csv.h"

#include "base/banned.h"

RULE(rule_office, "statements-office", MSG_STATEMENTS_OFFICE);
RULE(rule_columns, "statements-columns", MSG_STATEMENTS_COLUMNS);
RULE(rule_quote, "statements-quote", MSG_STATEMENTS_QUOTE);
RULE(rule_marks, "csv-marks", MSG_SCRIPT_MANY_MARKS);
RULE_AS(rule_many, "statements-many", SEVERITY_WARNING, MSG_STATEMENTS_MANY);
RULE_AS(rule_rows, "ods-rows", SEVERITY_WARNING, MSG_ODS_ROWS);
RULE_AS(rule_cells, "ods-cells", SEVERITY_WARNING, MSG_ODS_CELLS);
RULE(rule_empty, "statements-empty", MSG_STATEMENTS_EMPTY);

enum { STATEMENTS_MOST = 5000 };

static void add(StatementTable *table, const char *text) {
    if (!*text)
        return;
    if (table->count == STATEMENTS_MOST) {
        table->left_out++;
        return;
    }
    GROW(table, items);
    table->items[table->count++] = xstrdup(text);
}

/* How many there were, how many are taken, and how many of the last are not. */
static void say_left_out(const Rule *rule, int most, int left_out, const char *path,
                         Findings *findings) {
    char all[16], taken[16], rest[16];
    if (left_out <= 0)
        return;
    snprintf(all, sizeof all, "%d", most + left_out);
    snprintf(taken, sizeof taken, "%d", most);
    snprintf(rest, sizeof rest, "%d", left_out);
    finding_add(findings, rule, path, 0, all, taken, rest);
}

static void say_wide(int rows, const char *path, Findings *findings) {
    char wide[16], most[16];
    if (!rows)
        return;
    snprintf(wide, sizeof wide, "%d", rows);
    snprintf(most, sizeof most, "%d", ODS_CELLS);
    finding_add(findings, &rule_cells, path, 0, wide, most);
}

static void read_lines(const char *text, StatementTable *out) {
    while (*text) {
        size_t len = strcspn(text, "\r\n");
        Text line = {0};
        text_add_bytes(&line, text, len);
        add(out, text_cstr(&line));
        text_release(&line);
        text += len + strspn(text + len, "\r\n");
    }
}

/* Of the header, or -1. */
static int find_column(const CsvReader *reader) {
    static const char *const names[] = {"uitspraak", "uitspraken", "statement", "statements",
                                        "tekst",     "text",       "zin",       "sentence",
                                        "citaat",    "quote"};
    for (size_t n = 0; n < sizeof names / sizeof *names; n++)
        for (int i = 0; i < reader->count; i++)
            if (text_is_like(text_cstr(&reader->cells[i]), names[n]))
                return i;
    return -1;
}

static bool say_columns(const CsvReader *reader, const char *path, Findings *findings) {
    Text seen = {0};
    for (int i = 0; i < reader->count; i++)
        text_join(&seen, ", ", text_cstr(&reader->cells[i]));
    finding_add(findings, &rule_columns, path, reader->row_line, text_cstr(&seen));
    text_release(&seen);
    return false;
}

/* Without a name above it, a column that is the only one will do. */
static bool read_rows(CsvReader *reader, const char *path, StatementTable *out,
                      Findings *findings) {
    CsvNext next = csv_next(reader);
    int column = next == CSV_ROW ? find_column(reader) : -1;
    if (next == CSV_ROW && column < 0 && reader->count > 1)
        return say_columns(reader, path, findings);
    if (next == CSV_ROW && column < 0) {
        add(out, text_cstr(&reader->cells[0]));
        column = 0;
    }
    while (next == CSV_ROW && (next = csv_next(reader)) == CSV_ROW)
        if (column < reader->count)
            add(out, text_cstr(&reader->cells[column]));
    if (next == CSV_BROKEN)
        finding_add0(findings, &rule_quote, path, reader->row_line);
    return next != CSV_BROKEN;
}

bool statement_table_parse(const char *bytes, size_t len, const char *path, StatementTable *out,
                           Findings *findings) {
    Text text = {0};
    bool good = true;
    *out = (StatementTable){0};
    if (!table_from_wide(bytes, len, &text)) {
        if (utf8_is_valid(bytes, len))
            text_add_bytes(&text, bytes, len);
        else
            table_from_windows(bytes, len, &text);
    }
    if (utf8_marks_until(text_cstr(&text), text.len) < text.len) {
        finding_add0(findings, &rule_marks, path, 0);
        good = false;
    } else if (path_ends(path, ".txt") || path_ends(path, ".TXT")) {
        read_lines(text_cstr(&text), out);
    } else {
        CsvReader reader;
        csv_begin(&reader, text_cstr(&text), text.len);
        good = read_rows(&reader, path, out, findings);
        csv_release(&reader);
    }
    if (good && !out->count)
        finding_add0(findings, &rule_empty, path, 0);
    if (good)
        say_left_out(&rule_many, STATEMENTS_MOST, out->left_out, path, findings);
    else
        statement_table_release(out); /* of what is refused nothing is used */
    text_release(&text);
    return out->count > 0;
}

bool statement_table_read(const char *path, StatementTable *out, Findings *findings) {
    Text bytes = {0};
    OfficeKind kind = office_kind(path);
    const Rule *rule = NULL;
    *out = (StatementTable){0};
    if (kind == OFFICE_CALC) {
        OdsSize size;
        rule = ods_as_csv(path, &bytes, &size);
        say_left_out(&rule_rows, ODS_ROWS, size.rows - ODS_ROWS, path, findings);
        say_wide(size.wide, path, findings);
    } else if (kind) {
        finding_add(findings, &rule_office, path, 0, msg(findings->lang, office_name(kind)));
        return false;
    } else {
        FileError error = file_read(path, FILE_LIMIT_SOURCE, &bytes);
        rule = error == FILE_OK ? NULL : file_error_rule(error);
    }
    if (rule)
        finding_add(findings, rule, path, 0, path);
    bool good = !rule && statement_table_parse(text_cstr(&bytes), bytes.len, path, out, findings);
    text_release(&bytes);
    return good;
}

void statement_table_release(StatementTable *table) {
    for (int i = 0; i < table->count; i++)
        free(table->items[i]);
    free(table->items);
    *table = (StatementTable){0};
}
