/* Translations: what is missing, stale, or does not fit. */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/utf8.h"
#include "check/rules.h"

#include "base/banned.h"

static const Rule rule_missing = {"no-translation", SEVERITY_WARNING, MSG_CHECK_UNTRANSLATED,
                                  MSG_CHECK_UNTRANSLATED_FIX};
static const Rule rule_stale = {"stale-translation", SEVERITY_WARNING, MSG_CHECK_STALE,
                                MSG_CHECK_STALE_FIX};
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

static void check_language(Check *check, const OpenedCase *opened, const char *language) {
    Text name = {0}, count = {0};
    text_addf(&name, "%s.po", language);
    char *po = path_join(opened->entry.folder, text_cstr(&name));
    Catalog *catalog = catalog_read(po, check->findings);
    if (catalog) {
        Watcher w = {.catalog = catalog,
                     .findings = check->findings,
                     .file = check->scenario->path,
                     .po = po,
                     .language = language};
        Translator translator = {.text = watch, .context = &w, .language = language};
        CaseFile file;
        if (script_load_case(opened->entry.file, opened->entry.id, &opened->house.house,
                             &translator, check->findings, &file))
            case_file_release(&file);
        if (w.missing > MOST_MISSING) {
            text_addf(&count, "%d", w.missing);
            finding_add(check->findings, &rule_many, po, 0, text_cstr(&count), language);
        }
        catalog_free(catalog);
    }
    free(po);
    text_release(&name);
    text_release(&count);
}

void check_translations(Check *check, const OpenedCase *opened) {
    char **languages = library_languages(&opened->entry);
    for (int i = 0; languages && languages[i]; i++)
        if (strcmp(languages[i], "nl") != 0)
            check_language(check, opened, languages[i]);
    for (int i = 0; languages && languages[i]; i++)
        free(languages[i]);
    free(languages);
}
