#include "cases/catalog.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/path.h"
#include "base/utf8.h"
#include "cases/case_files.h"
#include "cases/catalog_parse.h"

#include "base/banned.h"

typedef struct Keys { /* of one entry; "" where there is none */
    const char *id, *place;
} Keys;

typedef struct Index { /* entries by a digest: open addressing, a power of two */
    int *slots;        /* entry + 1; 0: free */
    size_t capacity;
} Index;

typedef enum Table { BY_BOTH, BY_TEXT, BY_PLACE, TABLE_COUNT } Table;

struct Catalog {
    CatalogList list;
    Keys *keys;
    Index tables[TABLE_COUNT];
    FileDigest digest;
};

char *catalog_fold(const char *text) {
    char *nfc = utf8_nfc(text, strlen(text));
    const char *c = nfc ? nfc : text;
    Text out = {0};
    bool space = false;
    for (; *c; c++) {
        if (*c == ' ' || (*c >= '\t' && *c <= '\r')) {
            space = out.len > 0;
        } else {
            if (space)
                text_add_char(&out, ' ');
            space = false;
            text_add_char(&out, *c);
        }
    }
    free(nfc);
    return text_take(&out);
}

static bool same(const Keys *a, const Keys *b, Table table) {
    return (table == BY_PLACE || !strcmp(a->id, b->id)) &&
           (table == BY_TEXT || !strcmp(a->place, b->place));
}

/* The slot of these keys, or the free one where they belong. */
static int *slot_of(const Catalog *catalog, Table table, const Keys *keys) {
    const Index *index = &catalog->tables[table];
    /* Where it lies differs each time, so nobody can write keys that all fall in one place. */
    XXH64_hash_t hash = (uintptr_t)index->slots;
    if (table != BY_PLACE)
        hash = XXH3_64bits_withSeed(keys->id, strlen(keys->id), hash);
    if (table != BY_TEXT)
        hash = XXH3_64bits_withSeed(keys->place, strlen(keys->place), hash);
    size_t at = (size_t)hash & (index->capacity - 1);
    while (index->slots[at] && !same(&catalog->keys[index->slots[at] - 1], keys, table))
        at = (at + 1) & (index->capacity - 1);
    return &index->slots[at];
}

static bool is_usable(const CatalogEntry *entry) {
    return !entry->obsolete && *entry->id && *entry->text;
}

static void build(Catalog *catalog) {
    CatalogList *list = &catalog->list;
    size_t capacity = 16;
    while (capacity < (size_t)list->count * 2)
        capacity *= 2;
    for (int t = 0; t < TABLE_COUNT; t++)
        catalog->tables[t] = (Index){xcalloc(capacity, sizeof(int)), capacity};
    catalog->keys = xcalloc((size_t)list->count, sizeof *catalog->keys);
    for (int i = 0; i < list->count; i++) {
        const CatalogEntry *entry = &list->items[i];
        char *id = catalog_fold(entry->id);
        catalog->keys[i].id = arena_strdup(&list->arena, id);
        catalog->keys[i].place = entry->context ? entry->context : "";
        free(id);
        for (int t = 0; t < TABLE_COUNT && is_usable(entry); t++) {
            int *slot = slot_of(catalog, (Table)t, &catalog->keys[i]);
            /* the first one holds, but one that was seen through goes before a fuzzy one */
            if (!*slot || (list->items[*slot - 1].fuzzy && !entry->fuzzy))
                *slot = i + 1;
        }
    }
}

Catalog *catalog_parse(const char *bytes, size_t len, const char *path, Findings *findings) {
    Catalog *catalog = xcalloc(1, sizeof *catalog);
    arena_init(&catalog->list.arena);
    if (!catalog_parse_list(bytes, len, path, findings, &catalog->list)) {
        catalog_free(catalog);
        return NULL;
    }
    catalog->digest = file_digest(bytes, len);
    build(catalog);
    return catalog;
}

Catalog *catalog_read(const char *folder, const char *name, Findings *findings) {
    Text text = {0};
    Catalog *catalog = NULL;
    char *path = path_join(folder, name);
    const Rule *rule = case_files_read(folder, name, CATALOG_LIMIT, &text);
    if (!rule)
        catalog = catalog_parse(text_cstr(&text), text.len, path, findings);
    else if (!case_files_is_missing(rule))
        finding_add(findings, rule, path, 0, name);
    text_release(&text);
    free(path);
    return catalog;
}

void catalog_free(Catalog *catalog) {
    if (!catalog)
        return;
    for (int t = 0; t < TABLE_COUNT; t++)
        free(catalog->tables[t].slots);
    free(catalog->keys);
    free(catalog->list.items);
    arena_release(&catalog->list.arena);
    free(catalog);
}

FileDigest catalog_digest(const Catalog *catalog) {
    return catalog->digest;
}

const CatalogEntry *catalog_entries(const Catalog *catalog, int *count) {
    *count = catalog->list.count;
    return catalog->list.items;
}

const char *catalog_find(const Catalog *catalog, const char *place, const char *text,
                         CatalogMatch *match) {
    static const CatalogMatch matches[] = {CATALOG_EXACT, CATALOG_BY_TEXT, CATALOG_STALE};
    char *id = catalog_fold(text);
    const Keys keys = {id, place ? place : ""};
    const CatalogEntry *found = NULL;
    *match = CATALOG_NONE;
    for (int t = 0; t < TABLE_COUNT && !found; t++) {
        int slot = t == BY_PLACE && !*keys.place ? 0 : *slot_of(catalog, (Table)t, &keys);
        if (!slot)
            continue;
        found = &catalog->list.items[slot - 1];
        *match = found->fuzzy ? CATALOG_STALE : matches[t];
    }
    free(id);
    return found ? found->text : NULL;
}
