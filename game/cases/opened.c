#include "cases/opened.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"

#include "base/banned.h"

static const Rule rule_no_set = {"no-set", SEVERITY_ERROR, MSG_OPENED_NO_SET, MSG_NONE};
static const Rule rule_no_case = {"no-case", SEVERITY_ERROR, MSG_OPENED_NO_CASE, MSG_NONE};
static const Rule rule_no_house = {"no-house", SEVERITY_ERROR, MSG_OPENED_NO_HOUSE,
                                   MSG_OPENED_NO_HOUSE_FIX};

int findings_exit(const Findings *findings) {
    for (int i = 0; i < findings->count; i++) {
        const Finding *finding = &findings->items[i];
        if (finding->severity != SEVERITY_ERROR)
            continue;
        for (int e = FILE_MISSING; e <= FILE_NAME; e++)
            if (finding->rule == file_error_rule((FileError)e))
                return file_error_exit((FileError)e);
        return 65;
    }
    return findings->errors ? 65 : 0;
}

static const char *translate(void *context, const char *place, const char *text, int line,
                             const char *note) {
    (void)line;
    (void)note;
    const Translation *translation = context;
    CatalogMatch match;
    const char *found = catalog_find(translation->catalog, place, text, &match);
    return found ? found : text;
}

bool translation_init(Translation *translation, const char *folder, const char *stem,
                      const char *language, Findings *findings) {
    *translation = (Translation){0};
    if (language && strcmp(language, "nl") != 0 && file_name_is_safe(language) &&
        !strchr(language, '/')) {
        Text name = {0};
        if (stem)
            text_addf(&name, "%s.", stem);
        text_addf(&name, "%s.po", language);
        char *path = path_join(folder, text_cstr(&name));
        if (file_exists(path))
            translation->catalog = catalog_read(path, findings);
        free(path);
        text_release(&name);
    }
    bool found = translation->catalog != NULL;
    translation->language = xstrdup(found ? language : "nl");
    translation->translator =
        (Translator){.text = translate, .context = translation, .language = translation->language};
    return found;
}

void translation_release(Translation *translation) {
    if (translation->catalog)
        catalog_free(translation->catalog);
    free(translation->language);
    *translation = (Translation){0};
}

/* NULL without a translation: the loader then asks nobody. */
static const Translator *translator_of(Translation *translation) {
    return translation->catalog ? &translation->translator : NULL;
}

/* The house of an entry, in the language that the entry itself is in. */
static bool open_house(const LibraryEntry *entry, const char *language, Translation *words,
                       Findings *findings, HouseFile *house) {
    if (!entry->house) {
        finding_add(findings, &rule_no_house, entry->file, 0, entry->id);
        translation_init(words, ".", NULL, NULL, findings);
        return false;
    }
    char *folder = path_folder(entry->house);
    translation_init(words, folder, "house", language, findings);
    free(folder);
    return script_load_house(entry->house, translator_of(words), findings, house);
}

bool opened_init(OpenedCase *opened, const Library *library, const char *name, const char *language,
                 Findings *findings, int *exit_code) {
    *opened = (OpenedCase){0};
    if (!library_open(library, name, findings, &opened->entry, exit_code))
        return false;
    if (opened->entry.kind != LIBRARY_CASE) {
        finding_add(findings, &rule_no_case, opened->entry.file, 0, opened->entry.id);
        *exit_code = 65;
        library_entry_release(&opened->entry);
        return false;
    }
    translation_init(&opened->words, opened->entry.folder, NULL, language, findings);
    bool house = open_house(&opened->entry, opened->words.language, &opened->house_words, findings,
                            &opened->house);
    bool loaded =
        house && script_load_case(opened->entry.file, opened->entry.id, &opened->house.house,
                                  translator_of(&opened->words), findings, &opened->file);
    if (loaded)
        return true;
    *exit_code = findings_exit(findings);
    if (house)
        house_file_release(&opened->house);
    translation_release(&opened->words);
    translation_release(&opened->house_words);
    library_entry_release(&opened->entry);
    return false;
}

void opened_release(OpenedCase *opened) {
    case_file_release(&opened->file);
    house_file_release(&opened->house);
    translation_release(&opened->words);
    translation_release(&opened->house_words);
    library_entry_release(&opened->entry);
}

bool opened_set_init(OpenedSet *opened, const Library *library, const char *name,
                     const char *language, Findings *findings, int *exit_code) {
    *opened = (OpenedSet){0};
    if (!library_open(library, name, findings, &opened->entry, exit_code))
        return false;
    if (opened->entry.kind != LIBRARY_SET) {
        finding_add(findings, &rule_no_set, opened->entry.file, 0, opened->entry.id);
        *exit_code = 65;
        library_entry_release(&opened->entry);
        return false;
    }
    translation_init(&opened->words, opened->entry.folder, NULL, language, findings);
    bool house = open_house(&opened->entry, opened->words.language, &opened->house_words, findings,
                            &opened->house);
    bool loaded =
        house && script_load_set(opened->entry.file, opened->entry.id, &opened->house.house,
                                 translator_of(&opened->words), findings, &opened->file);
    if (loaded)
        return true;
    *exit_code = findings_exit(findings);
    if (house)
        house_file_release(&opened->house);
    translation_release(&opened->words);
    translation_release(&opened->house_words);
    library_entry_release(&opened->entry);
    return false;
}

void opened_set_release(OpenedSet *opened) {
    set_file_release(&opened->file);
    house_file_release(&opened->house);
    translation_release(&opened->words);
    translation_release(&opened->house_words);
    library_entry_release(&opened->entry);
}
