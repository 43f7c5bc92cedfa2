/* translate: writes or refreshes the PO file of a case, set or house. */
#include <stdlib.h>
#include <string.h>

#include "author/translate.h"
#include "base/file.h"
#include "commands/entries.h"
#include "commands/options.h"

#include "base/banned.h"

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

/* The texts of PATH; false with what was wrong said and its code in *code. */
static bool extract_path(Context *context, const char *path, TranslateSource *source, int *code) {
    Findings findings;
    findings_init(&findings, context->lang);
    char *house = house_path(context, path);
    bool done = false, said = false;
    *code = 0;
    if (house) {
        done = translate_source_house(source, house, &findings);
        free(house);
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
                done = translate_source_entry(source, &entry, &findings);
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

/* English where the Dutch belongs: it is kept, and it is no translation yet. */
static void say_typed_over(const Context *context, const RefreshCounts *counts) {
    char number[16], at[16];
    Text line = {0};
    if (!counts->typed_over)
        return;
    snprintf(number, sizeof number, "%d", counts->typed_over);
    snprintf(at, sizeof at, "%d", counts->typed_line);
    msg_fill(&line, context->lang,
             counts->typed_over > 1 ? MSG_TRANSLATE_TYPED_OVER_MANY : MSG_TRANSLATE_TYPED_OVER, at,
             number);
    fprintf(context->out, "%s\n", text_cstr(&line));
    text_release(&line);
}

static int refresh(Context *context, const TranslateSource *source, const char *language) {
    Findings findings;
    RefreshCounts counts = {0};
    int code = CODE_OK;
    findings_init(&findings, context->lang);
    if (translate_refresh(source, language, &findings, &counts)) {
        char numbers[5][16], *path = translate_path(source, language);
        const int values[] = {counts.texts, counts.fresh, counts.moved, counts.stale,
                              counts.untranslated};
        for (int i = 0; i < 5; i++)
            snprintf(numbers[i], sizeof numbers[i], "%d", values[i]);
        Text line = {0};
        msg_fill(&line, context->lang, MSG_TRANSLATE_DONE, path, numbers[0], numbers[1], numbers[2],
                 numbers[3], numbers[4]);
        fprintf(context->out, "%s\n", text_cstr(&line));
        text_release(&line);
        free(path);
        say_typed_over(context, &counts);
        say_unplayed(context, language);
    } else {
        code = command_findings(context, &findings);
    }
    findings_release(&findings);
    return code;
}

static int run(Context *context, const Arguments *arguments) {
    const char *path = arguments_at(arguments, 0), *language = arguments_at(arguments, 1);
    TranslateSource source;
    int code;
    if (!strcmp(language, "nl"))
        return command_fail(context, CODE_USAGE, MSG_TRANSLATE_DUTCH);
    if (!is_language(language))
        return command_fail(context, CODE_USAGE, MSG_TRANSLATE_BAD_LANGUAGE, language);
    if (!extract_path(context, path, &source, &code))
        return code;
    code = refresh(context, &source, language);
    translate_source_release(&source);
    return code;
}

const Command command_translate = {.name = "translate",
                                   .usage = "PATH LANG",
                                   .summary = MSG_TRANSLATE_SUMMARY,
                                   .help = MSG_TRANSLATE_HELP,
                                   .least = 2,
                                   .most = 2,
                                   .run = run};
