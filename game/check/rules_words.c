#include "check/rules_words.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/path.h"
#include "base/utf8.h"
#include "check/rules_clauses.h"
#include "check/rules_text.h"

#include "base/banned.h"

RULE_AS(rule_missing, "no-translation", SEVERITY_WARNING, MSG_CHECK_UNTRANSLATED);
RULE_AS(rule_stale, "stale-translation", SEVERITY_WARNING, MSG_CHECK_STALE);
static const Rule rule_many = {"no-translation", SEVERITY_WARNING, MSG_CHECK_UNTRANSLATED_MANY,
                               MSG_CHECK_UNTRANSLATED_FIX};

enum { MOST_MISSING = 60 };

typedef struct Watcher { /* stands between the file and the catalog */
    const Catalog *catalog;
    Findings *findings;
    const char *file, *po, *language;
    int missing;
} Watcher;

static int line_in_catalog(const Catalog *catalog, const char *place) {
    int count;
    const CatalogEntry *entries = catalog_entries(catalog, &count);
    for (int i = 0; i < count; i++)
        if (entries[i].context && !strcmp(entries[i].context, place))
            return entries[i].line;
    return 0;
}

static const char *watch(void *context, const char *place, const char *text, int line,
                         const char *note) {
    (void)note;
    Watcher *w = context;
    CatalogMatch match;
    const char *found = catalog_find(w->catalog, place, text, &match);
    if (!found) {
        if (++w->missing <= MOST_MISSING)
            finding_add(w->findings, &rule_missing, w->file, line, place, w->language);
        return text;
    }
    if (match == CATALOG_STALE)
        finding_add(w->findings, &rule_stale, w->po, line_in_catalog(w->catalog, place), place,
                    w->language, text);
    TextKind kind = check_text_kind(place);
    if (utf8_count(found) > (size_t)check_text_limit(kind))
        check_text(w->findings, w->po, line_in_catalog(w->catalog, place), kind, found);
    return found;
}

/* What one PO file says of the texts that `load` reads through the translator. */
typedef struct Words {
    const char *folder, *stem; /* stem: "house" for house.en.po, or NULL */
    const char *file;          /* as findings show it */
    void *what;
    void (*load)(void *what, const Translator *translator, Findings *findings);
} Words;

static void check_language(const Words *words, const char *language, Findings *findings) {
    Text name = {0}, count = {0};
    text_addf(&name, "%s%s%s.po", words->stem ? words->stem : "", words->stem ? "." : "", language);
    char *po = path_join(words->folder, text_cstr(&name));
    Catalog *catalog = catalog_read(words->folder, text_cstr(&name), findings);
    if (catalog) {
        Watcher w = {.catalog = catalog,
                     .findings = findings,
                     .file = words->file,
                     .po = po,
                     .language = language};
        Translator translator = {.text = watch, .context = &w, .language = language};
        words->load(words->what, &translator, findings);
        if (w.missing > MOST_MISSING) {
            text_addf(&count, "%d", w.missing);
            finding_add(findings, &rule_many, po, 0, text_cstr(&count), language);
        }
        catalog_free(catalog);
    }
    free(po);
    text_release(&name);
    text_release(&count);
}

static void check_languages(const Words *words, const LibraryEntry *entry, Findings *findings) {
    char **languages = library_languages(entry, findings);
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
    check.scenario = file.scenario;
    check.calls = &file.calls;
    check_rules(&check, check_rules_clauses);
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
