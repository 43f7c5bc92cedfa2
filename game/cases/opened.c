#include "cases/opened.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cases/card_store.h"
#include "cases/case_files.h"

#include "base/banned.h"

static const Rule rule_no_set = {"no-set", SEVERITY_ERROR, MSG_OPENED_NO_SET, MSG_NONE};
static const Rule rule_no_case = {"no-case", SEVERITY_ERROR, MSG_OPENED_NO_CASE, MSG_NONE};

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
        translation->catalog = catalog_read(folder, text_cstr(&name), findings);
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

static bool load_house(const char *path, const char *language, Translation *words,
                       Findings *findings, HouseFile *out, FileDigest *digest) {
    Text text = {0};
    char *folder = path_folder(path);
    translation_init(words, folder, "house", language, findings);
    free(folder);
    bool loaded = script_read(path, findings, &text) &&
                  script_load_house_text(text_cstr(&text), text.len, path, translator_of(words),
                                         findings, out);
    *digest = file_digest(text_cstr(&text), text.len);
    text_release(&text);
    return loaded;
}

/* The house of an entry, in the language that the entry itself is in. */
static bool open_house(Opened *opened, const char *language, Findings *findings) {
    const LibraryEntry *entry = &opened->entry;
    if (entry->house)
        return load_house(entry->house, language, &opened->house_words, findings, &opened->house,
                          &opened->house_digest);
    finding_add(findings, &library_no_house, entry->file, 0, entry->id);
    translation_init(&opened->house_words, ".", NULL, NULL, findings);
    return false;
}

static bool read_source(const LibraryEntry *entry, Findings *findings, Text *out) {
    const char *name = path_base(entry->file);
    const Rule *rule = case_files_read(entry->folder, name, FILE_LIMIT_SOURCE, out);
    if (rule)
        finding_add(findings, rule, entry->file, 0, name);
    return !rule;
}

/* The case or set of the entry, from its own text. */
static bool load(Opened *opened, Findings *findings) {
    const LibraryEntry *entry = &opened->entry;
    const House *house = &opened->house.house;
    const Translator *words = translator_of(&opened->words);
    if (!read_source(entry, findings, &opened->source))
        return false;
    const char *text = text_cstr(&opened->source);
    size_t len = opened->source.len;
    return entry->kind == LIBRARY_CASE
               ? script_load_case_text(text, len, entry->file, entry->id, house, words, findings,
                                       &opened->file)
               : script_load_set_text(text, len, entry->file, entry->id, house, words, findings,
                                      &opened->set_file);
}

/* For the list and the menu, which open nothing themselves. */
static void keep_card(const Opened *opened) {
    bool set = opened->entry.kind == LIBRARY_SET;
    const Catalog *catalog = opened->words.catalog;
    CardSources sources = {
        .set = set,
        .language = opened->words.language,
        .source = file_digest(text_cstr(&opened->source), opened->source.len),
        .words = catalog ? catalog_digest(catalog) : (FileDigest){0},
        .house = opened->house_digest,
    };
    LibraryCard card;
    if (set)
        library_card_of_set(&card, &opened->set_file.set);
    else
        library_card_of_case(&card, opened->file.scenario);
    card_store_write(&sources, &card);
    library_card_release(&card);
}

/* What opening found; the case or set itself is released by who loaded it. */
static void release_parts(Opened *opened) {
    house_file_release(&opened->house);
    translation_release(&opened->words);
    translation_release(&opened->house_words);
    library_entry_release(&opened->entry);
    text_release(&opened->source);
}

bool opened_take(Opened *opened, LibraryEntry *entry, const char *language, Findings *findings,
                 int *exit_code) {
    *opened = (Opened){.entry = *entry};
    *entry = (LibraryEntry){0};
    translation_init(&opened->words, opened->entry.folder, NULL, language, findings);
    if (open_house(opened, opened->words.language, findings) && load(opened, findings)) {
        keep_card(opened);
        return true;
    }
    *exit_code = findings_exit(findings);
    release_parts(opened);
    return false;
}

/* `wrong` is what to say of the other kind; NULL where both are welcome. */
static bool find(Opened *opened, LibraryKind wanted, const Rule *wrong, const Library *library,
                 const char *name, const char *language, Findings *findings, int *exit_code) {
    LibraryEntry entry;
    if (!library_open(library, name, findings, &entry, exit_code))
        return false;
    if (!wrong || entry.kind == wanted)
        return opened_take(opened, &entry, language, findings, exit_code);
    finding_add(findings, wrong, entry.file, 0, entry.id);
    *exit_code = 65;
    library_entry_release(&entry);
    return false;
}

bool opened_init(Opened *opened, const Library *library, const char *name, const char *language,
                 Findings *findings, int *exit_code) {
    return find(opened, LIBRARY_CASE, &rule_no_case, library, name, language, findings, exit_code);
}

bool opened_init_set(Opened *opened, const Library *library, const char *name, const char *language,
                     Findings *findings, int *exit_code) {
    return find(opened, LIBRARY_SET, &rule_no_set, library, name, language, findings, exit_code);
}

bool opened_init_any(Opened *opened, const Library *library, const char *name, const char *language,
                     Findings *findings, int *exit_code) {
    return find(opened, LIBRARY_CASE, NULL, library, name, language, findings, exit_code);
}

void opened_release(Opened *opened) {
    if (opened->entry.kind == LIBRARY_CASE)
        case_file_release(&opened->file);
    else
        set_file_release(&opened->set_file);
    release_parts(opened);
}

bool opened_house_init(OpenedHouse *opened, const Library *library, const char *language,
                       Findings *findings) {
    FileDigest digest;
    char *path = library_house(library);
    *opened = (OpenedHouse){0};
    if (!path) {
        finding_add(findings, &library_no_house, "house.lua", 0, "house.lua");
        return false;
    }
    bool loaded = load_house(path, language, &opened->words, findings, &opened->file, &digest);
    free(path);
    if (!loaded)
        opened_house_release(opened);
    return loaded;
}

void opened_house_release(OpenedHouse *opened) {
    house_file_release(&opened->file);
    translation_release(&opened->words);
}
