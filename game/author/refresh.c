#include "author/refresh.h"

#include <stdlib.h>
#include <string.h>

#include "base/names.h"
#include "cases/catalog_write.h"

#include "base/banned.h"

enum { MOST_ALIKE = 1000 };

typedef struct Key { /* of an old entry */
    char *id;        /* folded: white space does not count */
    const char *place;
    int entry;
} Key;

typedef struct Refresh {
    const Extract *extract;
    const char *file;
    const CatalogEntry *old;
    int old_count;
    Key *by_id, *by_place, *by_both; /* sorted; the ids are by_id's */
    bool *used;                      /* of each old entry */
    int *found;                      /* of each text: the old entry, or -1 */
    CatalogMatch *match;
    Arena arena;
} Refresh;

static int compare_ids(const void *a, const void *b) {
    const Key *x = a, *y = b;
    int order = strcmp(x->id, y->id);
    return order ? order : x->entry - y->entry;
}

static int compare_places(const void *a, const void *b) {
    const Key *x = a, *y = b;
    int order = strcmp(x->place, y->place);
    return order ? order : x->entry - y->entry;
}

static int compare_both(const void *a, const void *b) {
    const Key *x = a, *y = b;
    int order = strcmp(x->id, y->id);
    return order ? order : compare_places(a, b);
}

static bool is_header(const CatalogEntry *entry) {
    return !*entry->id && !entry->context && !entry->obsolete;
}

static void begin(Refresh *refresh, const Extract *extract, const char *file, const Catalog *old) {
    *refresh = (Refresh){.extract = extract, .file = file};
    arena_init(&refresh->arena);
    if (old)
        refresh->old = catalog_entries(old, &refresh->old_count);
    size_t count = (size_t)refresh->old_count, texts = (size_t)extract->count;
    refresh->by_id = xcalloc(count + 1, sizeof *refresh->by_id);
    refresh->by_place = xcalloc(count + 1, sizeof *refresh->by_place);
    refresh->by_both = xcalloc(count + 1, sizeof *refresh->by_both);
    refresh->used = xcalloc(count + 1, sizeof *refresh->used);
    refresh->found = xcalloc(texts + 1, sizeof *refresh->found);
    refresh->match = xcalloc(texts + 1, sizeof *refresh->match);
    for (int i = 0; i < refresh->old_count; i++) {
        const CatalogEntry *entry = &refresh->old[i];
        refresh->by_id[i] = (Key){catalog_fold(entry->id), entry->context ? entry->context : "", i};
        refresh->used[i] = is_header(entry);
    }
    memcpy(refresh->by_place, refresh->by_id, count * sizeof *refresh->by_id);
    memcpy(refresh->by_both, refresh->by_id, count * sizeof *refresh->by_id);
    qsort(refresh->by_id, count, sizeof *refresh->by_id, compare_ids);
    qsort(refresh->by_place, count, sizeof *refresh->by_place, compare_places);
    qsort(refresh->by_both, count, sizeof *refresh->by_both, compare_both);
}

static void end(Refresh *refresh) {
    for (int i = 0; i < refresh->old_count; i++)
        free(refresh->by_id[i].id);
    free(refresh->by_id);
    free(refresh->by_place);
    free(refresh->by_both);
    free(refresh->used);
    free(refresh->found);
    free(refresh->match);
    arena_release(&refresh->arena);
}

/* The first key that is not below this one, in the order of `compare`. */
static int first(const Key *keys, int count, Key key, int (*compare)(const void *, const void *)) {
    int low = 0, high = count;
    key.entry = -1;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (compare(&keys[middle], &key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool has_text(const CatalogEntry *entry) {
    return *entry->text != '\0';
}

/* How well an old entry with this text serves at another place: 0 not at all. A live one that
 * nobody asks for has moved; one in use may lend its translation; an obsolete one comes back. */
static int worth(const Refresh *refresh, int entry) {
    const CatalogEntry *old = &refresh->old[entry];
    if (is_header(old) || !has_text(old))
        return 0;
    return (refresh->used[entry] ? 1 : 4) + (old->obsolete ? 0 : 2) + (old->fuzzy ? 0 : 1);
}

/* Which of two at the same place with the same text is kept: what was translated comes back, even
 * where a live one stands empty. */
static int rank(const CatalogEntry *entry) {
    return (has_text(entry) ? 2 : 0) + (entry->obsolete ? 0 : 1);
}

static int find_same(const Refresh *refresh, const char *place, char *id) {
    int found = -1;
    const Key *keys = refresh->by_both;
    for (int k = first(keys, refresh->old_count, (Key){id, place, 0}, compare_both);
         k < refresh->old_count && !strcmp(keys[k].id, id) && !strcmp(keys[k].place, place); k++) {
        int entry = keys[k].entry;
        if (is_header(&refresh->old[entry]))
            continue;
        if (found < 0 || rank(&refresh->old[entry]) > rank(&refresh->old[found]))
            found = entry;
    }
    return found;
}

/* Of very many that have this text, the first ones are looked at. */
static int find_by_text(const Refresh *refresh, char *id) {
    int found = -1, from = first(refresh->by_id, refresh->old_count, (Key){id, "", 0}, compare_ids);
    for (int k = from;
         k < refresh->old_count && k < from + MOST_ALIKE && !strcmp(refresh->by_id[k].id, id);
         k++) {
        int entry = refresh->by_id[k].entry;
        if (worth(refresh, entry) > (found < 0 ? 0 : worth(refresh, found)))
            found = entry;
    }
    return found;
}

static int find_by_place(const Refresh *refresh, const char *place) {
    for (int k =
             first(refresh->by_place, refresh->old_count, (Key){NULL, place, 0}, compare_places);
         k < refresh->old_count && !strcmp(refresh->by_place[k].place, place); k++) {
        int entry = refresh->by_place[k].entry;
        const CatalogEntry *old = &refresh->old[entry];
        if (!refresh->used[entry] && !old->obsolete && has_text(old))
            return entry;
    }
    return -1;
}

static void find(Refresh *refresh) {
    const Extract *extract = refresh->extract;
    char **ids = xcalloc((size_t)extract->count + 1, sizeof *ids);
    for (int i = 0; i < extract->count; i++) {
        ids[i] = catalog_fold(extract->items[i].text);
        refresh->found[i] = find_same(refresh, extract->items[i].place, ids[i]);
        if (refresh->found[i] >= 0) {
            refresh->match[i] = CATALOG_EXACT;
            refresh->used[refresh->found[i]] = true;
        }
    }
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < extract->count; i++) {
            if (refresh->found[i] >= 0)
                continue;
            int entry = pass ? find_by_place(refresh, extract->items[i].place)
                             : find_by_text(refresh, ids[i]);
            if (entry < 0)
                continue;
            refresh->found[i] = entry;
            refresh->match[i] = pass ? CATALOG_STALE : CATALOG_BY_TEXT;
            refresh->used[entry] = true;
        }
    }
    for (int i = 0; i < extract->count; i++)
        free(ids[i]);
    free(ids);
}

/* The flags with or without fuzzy; the other ones stay. */
static const char *flags_with(Refresh *refresh, const char *flags, bool fuzzy) {
    Text out = {0};
    text_add(&out, fuzzy ? "fuzzy" : "");
    while (*flags) {
        size_t len = strcspn(flags, ", \n");
        if (len && !(len == 5 && !strncmp(flags, "fuzzy", 5))) {
            text_join(&out, ", ", "");
            text_add_bytes(&out, flags, len);
        }
        flags += len + (flags[len] != '\0');
    }
    const char *kept = arena_strdup(&refresh->arena, text_cstr(&out));
    text_release(&out);
    return kept;
}

/* Whether most words of one text stand in another: it was changed, and not put in another language.
 */
static bool is_changed(const char *was, const char *text) {
    int words = 0, kept = 0;
    while (*was) {
        size_t len = strcspn(was, " \n");
        char *word = xcalloc(len + 1, 1);
        memcpy(word, was, len);
        words += len > 3;
        kept += len > 3 && strstr(text, word) != NULL;
        free(word);
        was += len + (was[len] != '\0');
    }
    return kept * 2 >= words;
}

/* What was typed as msgid at this place instead of its Dutch, with an empty msgstr; or NULL. */
static const CatalogEntry *typed_over(Refresh *refresh, const ExtractText *text) {
    for (int k = first(refresh->by_place, refresh->old_count, (Key){NULL, text->place, 0},
                       compare_places);
         k < refresh->old_count && !strcmp(refresh->by_place[k].place, text->place); k++) {
        const CatalogEntry *old = &refresh->old[refresh->by_place[k].entry];
        if (!is_header(old) && !refresh->used[refresh->by_place[k].entry] && !old->obsolete &&
            !has_text(old) && !is_changed(old->id, text->text))
            return old;
    }
    return NULL;
}

static void keep_typed(Refresh *refresh, const ExtractText *text, CatalogEntry *entry,
                       RefreshCounts *counts) {
    const CatalogEntry *old = typed_over(refresh, text);
    if (!old)
        return;
    Text kept = {0};
    text_addf(&kept, "%s%s%s", old->comments, *old->comments ? "\n" : "", old->id);
    entry->comments = arena_strdup(&refresh->arena, text_cstr(&kept));
    text_release(&kept);
    counts->typed_line = counts->typed_over++ ? counts->typed_line : old->line;
}

static CatalogEntry entry_of(Refresh *refresh, int i, RefreshCounts *counts) {
    const ExtractText *text = &refresh->extract->items[i];
    Text reference = {0};
    text_addf(&reference, "%s:%d", refresh->file, text->line);
    CatalogEntry entry = {.context = text->place,
                          .id = text->text,
                          .text = "",
                          .comments = "",
                          .extracted = text->note,
                          .references = arena_strdup(&refresh->arena, text_cstr(&reference)),
                          .flags = ""};
    text_release(&reference);
    if (refresh->found[i] >= 0) {
        const CatalogEntry *old = &refresh->old[refresh->found[i]];
        bool stale = refresh->match[i] == CATALOG_STALE;
        entry.text = old->text;
        entry.comments = old->comments;
        entry.fuzzy = has_text(old) && (stale || old->fuzzy);
        entry.flags = flags_with(refresh, old->flags, entry.fuzzy);
        if (entry.fuzzy) /* what was translated, however often the text changed since */
            entry.previous = old->previous ? old->previous : stale ? old->id : NULL;
    } else {
        keep_typed(refresh, text, &entry, counts);
    }
    counts->texts++;
    counts->fresh += refresh->found[i] < 0;
    counts->moved += refresh->match[i] == CATALOG_BY_TEXT;
    counts->stale += entry.fuzzy;
    counts->untranslated += !has_text(&entry);
    return entry;
}

static const char *team_of(const char *language) {
    static const char *const names[][2] = {
        {"en", "English"}, {"de", "German"},  {"fr", "French"},     {"es", "Spanish"},
        {"it", "Italian"}, {"pl", "Polish"},  {"pt", "Portuguese"}, {"tr", "Turkish"},
        {"ar", "Arabic"},  {"fy", "Frisian"}, {"uk", "Ukrainian"},  {"ro", "Romanian"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strncmp(names[i][0], language, 2) && (!language[2] || language[2] == '_'))
            return names[i][1];
    return language;
}

static bool has_field(const char *header, const char *name) {
    size_t len = strlen(name);
    for (const char *line = header; line && *line; line = strchr(line, '\n'), line += line != NULL)
        if (!strncmp(line, name, len) && line[len] == ':')
            return true;
    return false;
}

/* The header as it is, and what it lacks of the fields that msgfmt and editors want. */
static CatalogEntry header_of(Refresh *refresh, const RefreshHead *head) {
    const char *const fields[][2] = {{"Project-Id-Version", head->project},
                                     {"PO-Revision-Date", head->date},
                                     {"Last-Translator", "KlachtenSpel"},
                                     {"Language-Team", team_of(head->language)},
                                     {"Language", head->language},
                                     {"MIME-Version", "1.0"},
                                     {"Content-Type", "text/plain; charset=UTF-8"},
                                     {"Content-Transfer-Encoding", "8bit"},
                                     {"X-Generator", "KlachtenSpel " KLACHT_VERSION}};
    CatalogEntry header = {
        .id = "", .text = "", .comments = "", .extracted = "", .references = "", .flags = ""};
    for (int i = 0; i < refresh->old_count; i++) {
        if (is_header(&refresh->old[i])) {
            header = refresh->old[i];
            header.fuzzy = false;
            header.flags = flags_with(refresh, header.flags, false);
            break;
        }
    }
    Text text = {0};
    text_add(&text, header.text);
    if (text.len && text.bytes[text.len - 1] != '\n')
        text_add_char(&text, '\n');
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!has_field(header.text, fields[i][0]))
            text_addf(&text, "%s: %s\n", fields[i][0], fields[i][1]);
    header.text = arena_strdup(&refresh->arena, text_cstr(&text));
    text_release(&text);
    return header;
}

/* Whether an earlier one that was asked for is the same text at the same place. */
static bool stands(Refresh *refresh, Names *known, const CatalogEntry *entry) {
    Text key = {0};
    if (entry->context)
        text_addf(&key, "%s\004", entry->context); /* as gettext itself joins them */
    text_add(&key, entry->id);
    bool stands = names_find(known, text_cstr(&key)) >= 0;
    if (!stands)
        names_put(known, arena_strdup(&refresh->arena, text_cstr(&key)), 1);
    text_release(&key);
    return stands;
}

void refresh_catalog(const Extract *extract, const char *file, const Catalog *old,
                     const RefreshHead *head, Text *out, RefreshCounts *counts) {
    Refresh refresh;
    *counts = (RefreshCounts){0};
    begin(&refresh, extract, file, old);
    find(&refresh);
    CatalogEntry *entries =
        xcalloc((size_t)extract->count + (size_t)refresh.old_count + 1, sizeof *entries);
    int count = 0;
    entries[count++] = header_of(&refresh, head);
    for (int i = 0; i < extract->count; i++)
        entries[count++] = entry_of(&refresh, i, counts);
    Names known = {0};
    for (int i = 1; i < count; i++)
        stands(&refresh, &known, &entries[i]);
    for (int i = 0; i < refresh.old_count; i++) {
        CatalogEntry entry = refresh.old[i];
        if (refresh.used[i] || !has_text(&entry) || !*entry.id || stands(&refresh, &known, &entry))
            continue;
        entry.obsolete = true;
        entry.previous = NULL; /* a reader of PO files drops it too */
        entry.extracted = entry.references = "";
        entries[count++] = entry;
    }
    catalog_write(entries, count, out);
    free(entries);
    names_release(&known);
    end(&refresh);
}
