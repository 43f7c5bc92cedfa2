#include "check/rules_words.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file_folder.h"
#include "base/path.h"
#include "check/rules_address.h"
#include "check/rules_clauses.h"
#include "check/rules_people.h"
#include "check/rules_reading.h"
#include "check/watched.h"

#include "base/banned.h"

RULE_AS(rule_unread, "unread-translation", SEVERITY_WARNING, MSG_CHECK_UNREAD_PO);

/* What one PO file says of the texts that `load` reads through the translator. */
typedef struct Words {
    const char *folder, *stem; /* stem: "house" for house.en.po, or NULL */
    const char *file;          /* as findings show it */
    void *what;
    Speller *speller; /* NULL: not for these */
    void (*load)(void *what, const Translator *translator, Findings *findings);
} Words;

static void take_words(Speller *speller, const Catalog *catalog, const char *language,
                       const char *po) {
    int count;
    const CatalogEntry *entries = catalog_entries(catalog, &count);
    for (int i = 0; i < count; i++)
        if (!entries[i].obsolete && !entries[i].fuzzy && *entries[i].id)
            speller_take(speller, language, po, entries[i].line, entries[i].text);
}

static void check_language(const Words *words, const char *language, Findings *findings) {
    Text name = {0};
    text_addf(&name, "%s%s%s.po", words->stem ? words->stem : "", words->stem ? "." : "", language);
    char *po = path_join(words->folder, text_cstr(&name));
    int errors = findings->errors;
    Catalog *catalog = catalog_read(words->folder, text_cstr(&name), findings);
    if (catalog) {
        Watched watched;
        watched_init(&watched, catalog, words->file, po, language, findings);
        watched.broken = findings->errors > errors;
        words->load(words->what, &watched.translator, &watched.own);
        watched_end(&watched);
        if (words->speller)
            take_words(words->speller, catalog, language, po);
        catalog_free(catalog);
    }
    free(po);
    text_release(&name);
}

static bool is_read(const char *name, char *const *languages) {
    for (int i = 0; languages && languages[i]; i++)
        if (strlen(name) == strlen(languages[i]) + 3 &&
            !strncmp(name, languages[i], strlen(languages[i])))
            return true;
    return false;
}

/* A translation that was given a name by which nobody looks for it: EN.po, english.po. */
static void check_names(const Words *words, char *const *languages, Findings *findings) {
    char **names;
    int count;
    if (case_files_names(words->folder, "", &names, &count))
        return; /* said when the languages were looked for */
    for (int i = 0; i < count; i++) {
        size_t len = strlen(names[i]);
        if (len < 4 || !text_is_like(names[i] + len - 3, ".po") || is_read(names[i], languages))
            continue;
        char *path = path_join(words->folder, names[i]);
        finding_add(findings, &rule_unread, path, 0, names[i]);
        free(path);
    }
    names_free(names, count);
}

static void check_languages(const Words *words, const LibraryEntry *entry, Findings *findings) {
    char **languages = library_languages(entry, findings);
    check_names(words, languages, findings);
    for (int i = 0; languages && languages[i]; i++) {
        if (strcmp(languages[i], "nl") != 0)
            check_language(words, languages[i], findings);
        free(languages[i]);
    }
    free(languages);
}

typedef struct CaseWords {
    Check *check;
    const Opened *opened;
    Stock *stock;
} CaseWords;

/* A translated case is a case: what looks at texts alone looks at it too. */
static void load_case(void *what, const Translator *translator, Findings *findings) {
    const CaseWords *words = what;
    const Opened *opened = words->opened;
    CaseFile file;
    if (!script_load_case_text(text_cstr(&opened->source), opened->source.len, opened->entry.file,
                               opened->entry.id, &opened->house.house, translator, findings, &file))
        return;
    Check check = *words->check;
    check.findings = findings;
    check.scenario = file.scenario;
    check.calls = &file.calls;
    check_rules(&check, check_rules_clauses);
    check_rules(&check, check_rules_given_away);
    check_rules(&check, check_rules_sentences);
    check_rules(&check, check_rules_address);
    shelf_add(stock_shelf(words->stock, translator->language), file.scenario);
    case_file_release(&file);
}

static void load_set(void *what, const Translator *translator, Findings *findings) {
    const Opened *opened = what;
    SetFile file;
    if (script_load_set_text(text_cstr(&opened->source), opened->source.len, opened->entry.file,
                             opened->entry.id, &opened->house.house, translator, findings, &file))
        set_file_release(&file);
}

static void load_house(void *what, const Translator *translator, Findings *findings) {
    HouseFile file;
    if (script_load_house(what, translator, findings, &file))
        house_file_release(&file);
}

void check_translations(Check *check, Opened *opened, Stock *stock) {
    CaseWords of = {check, opened, stock};
    Words words = {.folder = opened->entry.folder,
                   .file = check->scenario->path,
                   .what = &of,
                   .speller = check->speller,
                   .load = load_case};
    check_languages(&words, &opened->entry, check->findings);
}

void check_set_translations(Findings *findings, Opened *opened) {
    Words words = {.folder = opened->entry.folder,
                   .file = opened->set_file.set.path,
                   .what = opened,
                   .load = load_set};
    check_languages(&words, &opened->entry, findings);
}

/* English is the language that houses come in besides Dutch. */
void check_house_translations(Findings *findings, char *path) {
    char *folder = path_folder(path);
    Words words = {
        .folder = folder, .stem = "house", .file = path, .what = path, .load = load_house};
    check_language(&words, "en", findings);
    free(folder);
}
