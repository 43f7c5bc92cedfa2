#include "author/translate.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_read.h"
#include "base/file_temporary.h"
#include "base/file_write.h"
#include "base/path.h"
#include "base/system.h"
#include "cases/catalog.h"

#include "base/banned.h"

void translate_source_release(TranslateSource *source) {
    free(source->file);
    free(source->folder);
    free(source->stem);
    free(source->project);
    extract_release(&source->extract);
}

bool translate_source_house(TranslateSource *source, const char *path, Findings *findings) {
    HouseFile house;
    *source = (TranslateSource){
        .file = xstrdup(path), .folder = path_folder(path), .stem = xstrdup("house")};
    source->project = xstrdup("house");
    extract_init(&source->extract);
    if (script_load_house(path, &source->extract.translator, findings, &house)) {
        extract_finish_house(&source->extract);
        house_file_release(&house);
        return true;
    }
    translate_source_release(source);
    return false;
}

bool translate_source_entry(TranslateSource *source, const LibraryEntry *entry,
                            Findings *findings) {
    HouseFile house;
    if (!script_load_house(entry->house, NULL, findings, &house))
        return false;
    *source = (TranslateSource){.file = xstrdup(entry->file),
                                .folder = xstrdup(entry->folder),
                                .project = xstrdup(entry->id)};
    extract_init(&source->extract);
    bool loaded;
    if (entry->kind == LIBRARY_CASE) {
        CaseFile file;
        loaded = script_load_case(entry->file, entry->id, &house.house, &source->extract.translator,
                                  findings, &file);
        if (loaded) {
            extract_finish(&source->extract, file.scenario);
            case_file_release(&file);
        }
    } else {
        SetFile file;
        loaded = script_load_set(entry->file, entry->id, &house.house, &source->extract.translator,
                                 findings, &file);
        if (loaded) {
            extract_finish_set(&source->extract, &file.set, &house.house);
            set_file_release(&file);
        }
    }
    house_file_release(&house);
    if (!loaded)
        translate_source_release(source);
    return loaded;
}

/* Now, as PO files write it: 2026-01-31 12:00+0100. */
static void write_date(char *date, size_t size) {
    struct tm local;
    int east = system_local_time(system_utc_ms(), &local), minutes = east < 0 ? -east : east;
    snprintf(date, size, "%04d-%02d-%02d %02d:%02d%c%02d%02d", local.tm_year + 1900,
             local.tm_mon + 1, local.tm_mday, local.tm_hour, local.tm_min, east < 0 ? '-' : '+',
             minutes / 60, minutes % 60);
}

char *translate_path(const TranslateSource *source, const char *language) {
    Text name = {0};
    if (source->stem)
        text_addf(&name, "%s.", source->stem);
    text_addf(&name, "%s.po", language);
    char *path = path_join(source->folder, text_cstr(&name));
    text_release(&name);
    return path;
}

/* As it stands there; false when it could not be understood. */
static bool read_old(const char *path, Text *bytes, Catalog **old, Findings *findings) {
    FileError error = file_read(path, CATALOG_LIMIT, bytes);
    *old = NULL;
    if (error && error != FILE_MISSING)
        finding_add0(findings, file_error_rule(error), path, 0);
    else if (!error)
        *old = catalog_parse(text_cstr(bytes), bytes->len, path, findings);
    return !findings->errors;
}

static void write_new(const char *path, const Text *before, const Text *after, bool there,
                      Findings *findings) {
    bool same = there && before->len == after->len &&
                !memcmp(text_cstr(before), text_cstr(after), after->len);
    file_clean_beside(path);
    FileError error = same ? FILE_OK : file_write(path, text_cstr(after), after->len);
    if (error)
        finding_add0(findings, file_error_rule(error), path, 0);
}

bool translate_refresh(const TranslateSource *source, const char *language, Findings *findings,
                       RefreshCounts *counts) {
    Text before = {0}, after = {0};
    Catalog *old;
    char date[32], *path = translate_path(source, language);
    if (read_old(path, &before, &old, findings)) {
        write_date(date, sizeof date);
        RefreshHead head = {source->project, language, date};
        refresh_catalog(&source->extract, path_base(source->file), old, &head, &after, counts);
        write_new(path, &before, &after, old != NULL, findings);
    }
    catalog_free(old);
    text_release(&before);
    text_release(&after);
    free(path);
    return !findings->errors;
}
