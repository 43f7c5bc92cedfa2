/* translate: writes or refreshes the PO file of a case, set or house. */
#include <stdlib.h>
#include <string.h>

#include "author/refresh.h"
#include "base/file.h"
#include "base/file_temporary.h"
#include "base/system.h"
#include "cases/library.h"
#include "commands/entries.h"
#include "commands/options.h"

#include "base/banned.h"

typedef struct Source {         /* what is translated */
    char *file, *folder, *stem; /* stem: "house", or NULL: the PO is LANG.po */
    char *project;
    Extract extract;
} Source;

static void source_release(Source *source) {
    free(source->file);
    free(source->folder);
    free(source->stem);
    free(source->project);
    extract_release(&source->extract);
}

/* The languages that library_languages finds: "en", "pt_BR". */
static bool is_language(const char *language) {
    size_t letters = strspn(language, "abcdefghijklmnopqrstuvwxyz");
    if (letters < 2 || letters > 3)
        return false;
    const char *region = language + letters;
    return !*region || (*region == '_' && strlen(region) == 3 &&
                        strspn(region + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 2);
}

/* The path of a house.lua: given itself, by its folder, or as "house". NULL: PATH is no house. */
static char *house_path(const Context *context, const char *path) {
    if (!strcmp(path_base(path), "house.lua"))
        return xstrdup(path);
    if (!strcmp(path, "house") && !file_exists(path)) {
        Library library;
        char *found = NULL;
        library_init(&library, context->scenarios);
        for (int i = 0; i < library.root_count && !found; i++) {
            found = path_join(library.roots[i], "house.lua");
            if (!file_exists(found)) {
                free(found);
                found = NULL;
            }
        }
        library_release(&library);
        return found;
    }
    char *house = path_join(path, "house.lua"), *its_case = path_join(path, "case.lua"),
         *its_set = path_join(path, "set.lua");
    bool is_house = file_exists(house) && !file_exists(its_case) && !file_exists(its_set);
    free(its_case);
    free(its_set);
    if (is_house)
        return house;
    free(house);
    return NULL;
}

/* Takes over `path`. */
static bool extract_house(char *path, Findings *findings, int *code, Source *source) {
    HouseFile house;
    *source = (Source){.file = path, .folder = path_folder(path), .stem = xstrdup("house")};
    source->project = xstrdup("house");
    extract_init(&source->extract);
    if (script_load_house(path, &source->extract.translator, findings, &house)) {
        extract_finish_house(&source->extract);
        house_file_release(&house);
        return true;
    }
    *code = 0; /* that of the findings */
    source_release(source);
    return false;
}

static bool extract_entry(const LibraryEntry *entry, Findings *findings, Source *source) {
    HouseFile house;
    if (!script_load_house(entry->house, NULL, findings, &house))
        return false;
    *source = (Source){.file = xstrdup(entry->file),
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
        source_release(source);
    return loaded;
}

/* The texts of PATH; false with what was wrong said and its code in *code. */
static bool extract_path(Context *context, const char *path, Source *source, int *code) {
    Findings findings;
    findings_init(&findings, context->lang);
    char *house = house_path(context, path);
    bool done = false, said = false;
    *code = 0;
    if (house) {
        done = extract_house(house, &findings, code, source);
    } else {
        Library library;
        LibraryEntry entry;
        library_init(&library, context->scenarios);
        if (library_open(&library, path, &findings, &entry, code)) {
            *code = 0;
            if (case_files_is_zip(entry.folder)) {
                *code = command_fail(context, CODE_DATA, MSG_TRANSLATE_ZIP, path);
                said = true;
            } else if (!entry.house) {
                *code = command_fail(context, CODE_DATA, MSG_OPENED_NO_HOUSE, entry.id);
                said = true;
            } else {
                done = extract_entry(&entry, &findings, source);
            }
            library_entry_release(&entry);
        }
        library_release(&library);
    }
    if (!done && !said) {
        int found = command_findings(context, &findings);
        *code = *code ? *code : found;
    }
    findings_release(&findings);
    return done;
}

/* Now, as PO files write it: 2026-01-31 12:00+0100. */
static void write_date(char *date, size_t size) {
    struct tm local;
    int east = system_local_time(system_utc_ms(), &local), minutes = east < 0 ? -east : east;
    snprintf(date, size, "%04d-%02d-%02d %02d:%02d%c%02d%02d", local.tm_year + 1900,
             local.tm_mon + 1, local.tm_mday, local.tm_hour, local.tm_min, east < 0 ? '-' : '+',
             minutes / 60, minutes % 60);
}

/* A case can be written in any language, and be played in those of the program. */
static void say_unplayed(const Context *context, const char *language) {
    Lang lang;
    Text line = {0};
    if (lang_of(language, &lang))
        return;
    msg_fill(&line, context->lang, MSG_TRANSLATE_UNPLAYED, language);
    fprintf(context->out, "%s\n", text_cstr(&line));
    text_release(&line);
}

static int refresh(Context *context, const Source *source, const char *language, const char *path) {
    Findings findings;
    Text before = {0}, after = {0};
    Catalog *old = NULL;
    char date[32];
    int code = CODE_OK;
    RefreshCounts counts = {0};
    findings_init(&findings, context->lang);
    FileError error = file_read(path, CATALOG_LIMIT, &before);
    if (error && error != FILE_MISSING)
        finding_add0(&findings, file_error_rule(error), path, 0);
    else if (!error)
        old = catalog_parse(text_cstr(&before), before.len, path, &findings);
    if (findings.errors) { /* what was not understood would be lost */
        code = command_findings(context, &findings);
    } else {
        write_date(date, sizeof date);
        RefreshHead head = {source->project, language, date};
        refresh_catalog(&source->extract, path_base(source->file), old, &head, &after, &counts);
        bool same = old && before.len == after.len &&
                    !memcmp(text_cstr(&before), text_cstr(&after), after.len);
        file_clean_beside(path);
        error = same ? FILE_OK : file_write(path, text_cstr(&after), after.len);
        if (error) {
            finding_add0(&findings, file_error_rule(error), path, 0);
            code = command_findings(context, &findings);
        }
    }
    if (!code) {
        char numbers[5][16];
        const int values[] = {counts.texts, counts.fresh, counts.moved, counts.stale,
                              counts.untranslated};
        for (int i = 0; i < 5; i++)
            snprintf(numbers[i], sizeof numbers[i], "%d", values[i]);
        Text line = {0};
        msg_fill(&line, context->lang, MSG_TRANSLATE_DONE, path, numbers[0], numbers[1], numbers[2],
                 numbers[3], numbers[4]);
        fprintf(context->out, "%s\n", text_cstr(&line));
        text_release(&line);
        say_unplayed(context, language);
    }
    catalog_free(old);
    text_release(&before);
    text_release(&after);
    findings_release(&findings);
    return code;
}

static int run(Context *context, const Arguments *arguments) {
    const char *path = arguments_at(arguments, 0), *language = arguments_at(arguments, 1);
    Source source;
    int code;
    if (!strcmp(language, "nl"))
        return command_fail(context, CODE_USAGE, MSG_TRANSLATE_DUTCH);
    if (!is_language(language))
        return command_fail(context, CODE_USAGE, MSG_TRANSLATE_BAD_LANGUAGE, language);
    if (!extract_path(context, path, &source, &code))
        return code;
    Text name = {0};
    if (source.stem)
        text_addf(&name, "%s.", source.stem);
    text_addf(&name, "%s.po", language);
    char *target = path_join(source.folder, text_cstr(&name));
    code = refresh(context, &source, language, target);
    free(target);
    text_release(&name);
    source_release(&source);
    return code;
}

const Command command_translate = {.name = "translate",
                                   .usage = "PATH LANG",
                                   .summary = MSG_TRANSLATE_SUMMARY,
                                   .help = MSG_TRANSLATE_HELP,
                                   .least = 2,
                                   .most = 2,
                                   .run = run};
