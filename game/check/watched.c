#include "check/watched.h"

#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "check/rules_text.h"

#include "base/banned.h"

RULE_AS(rule_missing, "no-translation", SEVERITY_WARNING, MSG_CHECK_UNTRANSLATED);
RULE_AS(rule_stale, "stale-translation", SEVERITY_WARNING, MSG_CHECK_STALE);
RULE_AS(rule_mark, "stale-mark", SEVERITY_WARNING, MSG_CHECK_STALE_MARK);
/* What `translate` marked: the old translation stands beside the new text. */
static const Rule rule_fuzzy = {"stale-translation", SEVERITY_WARNING, MSG_CHECK_STALE,
                                MSG_CHECK_STALE_FUZZY_FIX};
static const Rule rule_many = {"no-translation", SEVERITY_WARNING, MSG_CHECK_UNTRANSLATED_MANY,
                               MSG_CHECK_UNTRANSLATED_FIX};
/* Nobody has begun: that is no mistake. */
static const Rule rule_all = {"no-translation", SEVERITY_NOTE, MSG_CHECK_UNTRANSLATED_ALL,
                              MSG_CHECK_UNTRANSLATED_FIX};

enum { MOST_MISSING = 10 }; /* each named; of more there is one finding */

/* The entry of a translation; `found` is the catalog's own. */
static const CatalogEntry *entry_of(const Catalog *catalog, const char *found) {
    int count;
    const CatalogEntry *entries = catalog_entries(catalog, &count);
    for (int i = 0; i < count; i++)
        if (entries[i].text == found)
            return &entries[i];
    return NULL;
}

static int line_in_catalog(const Catalog *catalog, const char *found) {
    const CatalogEntry *entry = entry_of(catalog, found);
    return entry ? entry->line : 0;
}

static void tell_stale(const Watched *w, const char *place, const char *text, const char *found) {
    const CatalogEntry *entry = entry_of(w->catalog, found);
    char *folder = path_folder(w->file);
    finding_add(w->findings, entry && entry->fuzzy ? &rule_fuzzy : &rule_stale, w->po,
                entry ? entry->line : 0, place, w->language, text, folder);
    free(folder);
}

static const char *watch(void *context, const char *place, const char *text, int line,
                         const char *note) {
    (void)note;
    Watched *w = context;
    CatalogMatch match;
    const char *found = catalog_find(w->catalog, place, text, &match);
    GROW(w, items);
    w->items[w->count++] = (WatchedText){.place = arena_strdup(&w->arena, place),
                                         .found = found,
                                         .stale = match == CATALOG_STALE,
                                         .line = line,
                                         .from = w->own.count};
    if (!found) {
        w->missing++;
        return text;
    }
    if (match == CATALOG_STALE)
        tell_stale(w, place, text, found);
    Findings said; /* the line is looked for only where something is wrong */
    findings_init(&said, w->findings->lang);
    check_text(&said, w->po, 0, check_text_kind(place), found);
    for (int i = 0; i < said.count; i++)
        finding_take(w->findings, &said.items[i], w->po, line_in_catalog(w->catalog, found));
    findings_release(&said);
    return found;
}

void watched_init(Watched *watched, const Catalog *catalog, const char *file, const char *po,
                  const char *language, Findings *findings) {
    *watched = (Watched){.catalog = catalog,
                         .findings = findings,
                         .file = file,
                         .po = po,
                         .language = language};
    watched->translator = (Translator){.text = watch, .context = watched, .language = language};
    findings_init(&watched->own, findings->lang);
    arena_init(&watched->arena);
}

static void tell_missing(const Watched *w) {
    Text count = {0};
    text_addf(&count, "%d", w->missing);
    if (w->missing == w->count) {
        if (w->missing)
            finding_add(w->findings, &rule_all, w->po, 0, text_cstr(&count), w->language);
    } else if (w->missing > MOST_MISSING) {
        finding_add(w->findings, &rule_many, w->po, 0, text_cstr(&count), w->language);
    } else {
        for (int i = 0; i < w->count; i++)
            if (!w->items[i].found)
                finding_add(w->findings, &rule_missing, w->file, w->items[i].line,
                            w->items[i].place, w->language);
    }
    text_release(&count);
}

static bool is_words_of_mark(const char *place) {
    size_t len = strlen(place);
    bool why = len > 4 && !strcmp(place + len - 4, "/why");
    return !why &&
           (strstr(place, "/signal/") || strstr(place, "/decoy/") || strstr(place, "/either/"));
}

/* The words of a mark are not in its translated line. Where the words themselves wait for a
 * translation that was said. */
static void tell_mark(const Watched *w, const Finding *finding) {
    const WatchedText *line = NULL;
    for (int i = 0; i < w->count; i++) {
        const WatchedText *at = &w->items[i];
        if (strstr(at->place, "/line/"))
            line = at;
        if (at->line != finding->line || !is_words_of_mark(at->place))
            continue;
        if (at->found && !at->stale && line && line->found)
            finding_add(w->findings, &rule_mark, w->po, line_in_catalog(w->catalog, at->found),
                        at->found, line->found);
        return;
    }
}

/* The text of the translation that a finding is about, or NULL. */
static const WatchedText *text_of(const Watched *w, int index) {
    const Finding *finding = &w->own.items[index];
    const WatchedText *at = NULL;
    for (int i = 0; i < w->count && w->items[i].from <= index; i++)
        at = &w->items[i];
    if (at && at->line == finding->line && at->found)
        return at; /* what was just read */
    at = NULL;
    for (int i = 0; i < w->count; i++)
        if (w->items[i].line == finding->line && w->items[i].found &&
            (!at || is_words_of_mark(w->items[i].place)))
            at = &w->items[i];
    return at;
}

static bool is_told(const Findings *findings, const Finding *finding) {
    for (int i = 0; i < findings->count; i++) {
        const Finding *f = &findings->items[i];
        if (f->line == finding->line && f->rule == finding->rule &&
            !strcmp(f->file, finding->file) && !strcmp(f->text, finding->text))
            return true;
    }
    return false;
}

void watched_end(Watched *watched) {
    Watched *w = watched;
    if (!w->broken)
        tell_missing(w);
    for (int i = 0; i < w->own.count; i++) {
        const Finding *finding = &w->own.items[i];
        const WatchedText *at = text_of(w, i);
        if (is_told(w->findings, finding))
            continue;
        if (!strcmp(finding->rule->id, rule_mark.id))
            tell_mark(w, finding);
        else
            finding_take(w->findings, finding, w->po,
                         at ? line_in_catalog(w->catalog, at->found) : 0);
    }
    findings_release(&w->own);
    arena_release(&w->arena);
    free(w->items);
}
