/* import: the start of a case from a table. */
#include <stdlib.h>
#include <string.h>

#include "author/table.h"
#include "base/table_bytes.h"
#include "author/template.h"
#include "base/file.h"
#include "base/file_office.h"
#include "base/utf8.h"
#include "cases/case_id.h"
#include "cases/library.h"
#include "cases/opened.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "commands/out.h"

#include "base/banned.h"

static const char *const encodings[] = {"utf-8", "windows-1252", NULL};

static const Option options[] = {
    {.name = "encoding",
     .kind = OPTION_CHOICE,
     .help = MSG_IMPORT_OPTION_ENCODING,
     .choices = encodings},
    {.name = NULL},
};

/* "De Winterjas (1).csv" as de-winterjas-1. */
static char *id_of(const char *path) {
    const char *name = path_base(path), *end = strrchr(name, '.');
    Text title = {0}, id = {0};
    text_add_bytes(&title, name, end ? (size_t)(end - name) : strlen(name));
    if (utf8_is_valid(text_cstr(&title), title.len))
        case_id_of_title(text_cstr(&title), &id);
    text_release(&title);
    return text_take(&id);
}

static int fail_at(Context *context, Msg key, const char *path, int row, const char *word) {
    char number[16];
    snprintf(number, sizeof number, "%d", row);
    return command_fail(context, CODE_DATA, key, path, number, word);
}

/* What is no table at all, by its kind. */
static int fail_office(Context *context, OfficeKind kind, const char *path) {
    Msg key = office_is_table(kind) ? MSG_IMPORT_OFFICE_TABLE
              : kind == OFFICE_ZIP  ? MSG_IMPORT_OFFICE_ZIP
                                    : MSG_IMPORT_OFFICE_TEXT;
    return command_fail(context, CODE_DATA, key, path, msg(context->lang, office_name(kind)));
}

/* The table as UTF-8, if it is told how it is written. */
static int read_table(Context *context, const char *path, bool windows, Text *out) {
    OfficeKind kind = office_kind(path);
    if (kind)
        return fail_office(context, kind, path);
    Text bytes = {0};
    FileError error = file_read(path, FILE_LIMIT_SOURCE, &bytes);
    if (error)
        return out_fail(context, error, path);
    bool wide = table_from_wide(text_cstr(&bytes), bytes.len, out);
    if (!wide && windows)
        table_from_windows(text_cstr(&bytes), bytes.len, out);
    else if (!wide)
        text_add_bytes(out, text_cstr(&bytes), bytes.len);
    text_release(&bytes);
    return CODE_OK;
}

static int read_rows(Context *context, const char *path, const Text *table, TableRows *rows) {
    static const Msg keys[] = {[TABLE_UTF8] = MSG_IMPORT_NOT_UTF8,
                               [TABLE_BYTES] = MSG_IMPORT_BYTES,
                               [TABLE_COLUMNS] = MSG_IMPORT_NO_COLUMNS,
                               [TABLE_QUOTE] = MSG_IMPORT_QUOTE,
                               [TABLE_WHO] = MSG_IMPORT_WHO,
                               [TABLE_MOMENT] = MSG_IMPORT_NO_MOMENT,
                               [TABLE_ENDING] = MSG_IMPORT_NO_ENDING,
                               [TABLE_EMPTY] = MSG_IMPORT_EMPTY};
    Text word = {0};
    int row;
    TableFault fault = table_rows_read(rows, text_cstr(table), table->len, &row, &word);
    int code = fault ? fail_at(context, keys[fault], path, row, text_cstr(&word)) : CODE_OK;
    text_release(&word);
    return code;
}

/* What was not taken over as it stood. */
static void say_notes(Context *context, const char *path, const TableRows *rows) {
    static const Msg keys[] = {[NOTE_COLUMN] = MSG_IMPORT_NOTE_COLUMN,
                               [NOTE_BEYOND] = MSG_IMPORT_NOTE_BEYOND,
                               [NOTE_GO] = MSG_IMPORT_NOTE_GO,
                               [NOTE_ACT] = MSG_IMPORT_NOTE_ACT,
                               [NOTE_OUTCOME] = MSG_IMPORT_NOTE_OUTCOME,
                               [NOTE_SIGNAL] = MSG_IMPORT_NOTE_SIGNAL,
                               [NOTE_LOOSE] = MSG_IMPORT_NOTE_LOOSE};
    for (int i = 0; i < rows->notes.count; i++) {
        const TableNote *note = &rows->notes.items[i];
        char number[16];
        snprintf(number, sizeof number, "%d", note->row);
        command_fail(context, CODE_OK, keys[note->kind], path, number, note->words,
                     note->other ? note->other : "");
    }
}

static void say_made(Context *context, const char *file, const char *folder,
                     const TableCounts *counts) {
    Lang lang = context->lang;
    Text moments = {0}, replies = {0}, endings = {0}, lines = {0};
    msg_count(&moments, lang, MSG_CHECK_MOMENTS, counts->moments);
    msg_count(&replies, lang, MSG_CHECK_REPLIES, counts->replies);
    msg_count(&endings, lang, MSG_CHECK_ENDINGS, counts->endings);
    msg_fill(&lines, lang, MSG_IMPORT_DONE, file, text_cstr(&moments), text_cstr(&replies),
             text_cstr(&endings));
    text_add_char(&lines, '\n');
    msg_count(&lines, lang, MSG_IMPORT_TODO, counts->todo);
    text_add_char(&lines, '\n');
    msg_fill(&lines, lang, MSG_IMPORT_NEXT, folder);
    fprintf(context->out, "%s\n", text_cstr(&lines));
    text_release(&moments);
    text_release(&replies);
    text_release(&endings);
    text_release(&lines);
}

static int write_case(Context *context, const char *folder, const Text *text,
                      const TableCounts *counts) {
    char *file = path_join(folder, "case.lua");
    FileError error = file_make_folder(folder);
    if (!error)
        error = file_write(file, text_cstr(text), text->len);
    int code = error ? out_fail(context, error, file) : CODE_OK;
    if (code == CODE_OK)
        say_made(context, file, folder, counts);
    free(file);
    return code;
}

/* Acts that the house does not have, where there is one; the case keeps the words. */
static void look_at_acts(Context *context, TableRows *rows) {
    Library library;
    Findings findings;
    OpenedHouse opened;
    findings_init(&findings, context->lang);
    library_init(&library, context->scenarios);
    char *path = library_house(&library);
    if (path && opened_house_init(&opened, &library, lang_id(context->lang), &findings)) {
        for (int i = 0; i < rows->count; i++) {
            const TableRow *row = &rows->items[i];
            const char *act = row->cells[COLUMN_ACT];
            if (row->who == WHO_REPLY && *act && house_find_act(&opened.file.house, act) < 0)
                table_note(rows, NOTE_ACT, row->number, act, NULL);
        }
        opened_house_release(&opened);
    }
    free(path);
    library_release(&library);
    findings_release(&findings);
}

static int run(Context *context, const Arguments *arguments) {
    const char *path = arguments_at(arguments, 0),
               *encoding = arguments_text(arguments, "encoding");
    char *id = arguments_count(arguments) > 1 ? xstrdup(arguments_at(arguments, 1)) : id_of(path);
    char *folder = path_join(context->scenarios ? context->scenarios : ".", id);
    bool windows = encoding && !strcmp(encoding, encodings[1]);
    Text table = {0}, text = {0};
    TableRows rows = {0};
    TableCounts counts;
    int code;
    if (!case_id_is_good(id))
        code = command_fail(context, CODE_USAGE, MSG_IMPORT_BAD_ID, id);
    else if (file_is_there(folder))
        code = command_fail(context, CODE_CREATE, MSG_IMPORT_THERE, folder);
    else
        code = read_table(context, path, windows, &table);
    if (code == CODE_OK)
        code = read_rows(context, path, &table, &rows);
    if (code == CODE_OK) {
        Text title = {0};
        template_add_title(&title, id);
        table_case(&rows, text_cstr(&title), &text, &counts);
        text_release(&title);
        code = write_case(context, folder, &text, &counts);
    }
    if (code == CODE_OK)
        look_at_acts(context, &rows);
    if (code == CODE_OK)
        say_notes(context, path, &rows);
    table_rows_release(&rows);
    text_release(&table);
    text_release(&text);
    free(folder);
    free(id);
    return code;
}

const Command command_import = {.name = "import",
                                .usage = "FILE [ID]",
                                .summary = MSG_IMPORT_SUMMARY,
                                .help = MSG_IMPORT_HELP,
                                .options = options,
                                .least = 1,
                                .most = 2,
                                .run = run};
