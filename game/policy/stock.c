#include "policy/stock.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "cases/opened.h"

#include "base/banned.h"

typedef struct Place { /* of a language */
    char *language;
    Shelf *shelf; /* NULL until asked for */
} Place;

struct Stock {
    Library library;
    char *without;
    Place *items;
    int count, capacity;
};

static Place *place_of(Stock *stock, const char *language) {
    for (int i = 0; i < stock->count; i++)
        if (!strcmp(stock->items[i].language, language))
            return &stock->items[i];
    GROW(stock, items);
    stock->items[stock->count] = (Place){.language = xstrdup(language)};
    return &stock->items[stock->count++];
}

static void note_languages(Stock *stock, const LibraryEntry *entry) {
    char **languages = library_languages(entry, NULL);
    for (int i = 0; languages && languages[i]; i++) {
        place_of(stock, languages[i]);
        free(languages[i]);
    }
    free(languages);
}

static bool is_wanted(const Stock *stock, const LibraryEntry *entry) {
    return entry->kind == LIBRARY_CASE && !(stock->without && !strcmp(entry->id, stock->without));
}

Stock *stock_new(const Library *library, const char *without) {
    Stock *stock = xcalloc(1, sizeof *stock);
    stock->library.roots = xcalloc((size_t)(library ? library->root_count : 0) + 1, sizeof(char *));
    for (int i = 0; library && i < library->root_count; i++)
        stock->library.roots[stock->library.root_count++] = xstrdup(library->roots[i]);
    stock->library.listed = library ? library->listed : 0;
    stock->without = without ? xstrdup(without) : NULL;
    if (library)
        library_scan(&stock->library);
    place_of(stock, "nl");
    for (int i = 0; i < stock->library.count; i++)
        if (is_wanted(stock, &stock->library.items[i]))
            note_languages(stock, &stock->library.items[i]);
    return stock;
}

void stock_free(Stock *stock) {
    if (!stock)
        return;
    for (int i = 0; i < stock->count; i++) {
        free(stock->items[i].language);
        shelf_free(stock->items[i].shelf);
    }
    free(stock->items);
    free(stock->without);
    library_release(&stock->library);
    free(stock);
}

static void fill_case(Shelf *shelf, const Library *library, const char *folder,
                      const char *language) {
    Findings unused;
    Opened opened;
    int code;
    findings_init(&unused, LANG_NL);
    if (opened_init(&opened, library, folder, language, &unused, &code)) {
        if (!strcmp(opened.file.scenario->language, language))
            shelf_add(shelf, opened.file.scenario);
        opened_release(&opened);
    }
    findings_release(&unused);
}

Shelf *stock_shelf(Stock *stock, const char *language) {
    Place *place = place_of(stock, language);
    if (place->shelf)
        return place->shelf;
    place->shelf = shelf_new();
    for (int i = 0; i < stock->library.count; i++)
        if (is_wanted(stock, &stock->library.items[i]))
            fill_case(place->shelf, &stock->library, stock->library.items[i].folder, language);
    return place->shelf;
}

int stock_language_count(const Stock *stock) {
    return stock->count;
}

const char *stock_language(const Stock *stock, int index) {
    return stock->items[index].language;
}
