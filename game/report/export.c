#include "report/export.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_folder.h"
#include "base/file_status.h"
#include "base/path.h"
#include "store/json_print.h"
#include "store/unsaid.h"

#include "base/banned.h"

static FileError open_one(Export *export, CsvTable table, FileOut out) {
    FileError error;
    export->files[table].path = xstrdup(out.path);
    export->files[table].stream = file_stream_open(out, &error);
    if (error != FILE_OK) {
        export->failed = export->files[table].path;
        return error;
    }
    text_clear(&export->piece);
    if (export->form == EXPORT_CSV)
        out_csv_head(table, export->separator, &export->piece);
    return file_stream_add(export->files[table].stream, text_cstr(&export->piece),
                           export->piece.len);
}

static FileError open_all(Export *export, FileOut out) {
    FileError error = file_is_folder(out.path) ? FILE_OK : file_make_private_folder(out.path);
    if (error != FILE_OK) {
        export->failed = out.path;
        return error;
    }
    for (CsvTable table = 0; table < CSV_TABLES && error == FILE_OK; table++) {
        Text name = {0};
        text_addf(&name, "%s.csv", out_csv_id(table));
        char *path = path_join(out.path, text_cstr(&name));
        error = open_one(export, table, (FileOut){.path = path, .force = out.force, .own = true});
        free(path);
        text_release(&name);
    }
    return error;
}

FileError export_open(Export *export, FileOut out, CsvTable table, bool all) {
    FileError error = all ? open_all(export, out) : open_one(export, table, out);
    if (error != FILE_OK)
        export_close(export, false);
    return error;
}

FileError export_add(Export *export, const Record *record, const Json *result) {
    const Scenario *scenario = NULL;
    FileError error = FILE_OK;
    if (export->form == EXPORT_CSV)
        scenario = known_find(export->known, record->case_id, record->language);
    if (scenario && strcmp(scenario->hash, record->case_hash) != 0)
        scenario = NULL;
    for (CsvTable table = 0; table < CSV_TABLES && error == FILE_OK; table++) {
        if (!export->files[table].stream)
            continue;
        text_clear(&export->piece);
        if (export->form == EXPORT_CSV) {
            out_csv_rows(table, export->separator, record, scenario, &export->piece);
        } else {
            Json *unsaid = export->own_words ? NULL : unsaid_result(result);
            json_print_compact(unsaid ? unsaid : result, JSON_SHORTEST, &export->piece);
            json_free(unsaid);
            text_add_char(&export->piece, '\n');
        }
        error = file_stream_add(export->files[table].stream, text_cstr(&export->piece),
                                export->piece.len);
        if (error != FILE_OK)
            export->failed = export->files[table].path;
    }
    return error;
}

FileError export_close(Export *export, bool keep) {
    FileError first = FILE_OK;
    for (CsvTable table = 0; table < CSV_TABLES; table++) {
        if (!export->files[table].stream)
            continue;
        FileError error = file_stream_close(export->files[table].stream, keep && first == FILE_OK);
        export->files[table].stream = NULL;
        if (first == FILE_OK && error != FILE_OK) {
            first = error;
            export->failed = export->files[table].path;
        }
    }
    return first;
}

void export_release(Export *export) {
    export_close(export, false);
    for (CsvTable table = 0; table < CSV_TABLES; table++)
        free(export->files[table].path);
    text_release(&export->piece);
    *export = (Export){0};
}
