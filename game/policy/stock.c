#include "policy/stock.h"

#include <string.h>

#include "cases/opened.h"

#include "base/banned.h"

static void stock_case(Shelf *shelf, const Library *library, const char *folder,
                       const char *language) {
    Findings unused;
    OpenedCase opened;
    int code;
    findings_init(&unused, LANG_NL);
    if (opened_init(&opened, library, folder, language, &unused, &code)) {
        if (!strcmp(opened.file.scenario->language, language))
            shelf_add(shelf, opened.file.scenario);
        opened_release(&opened);
    }
    findings_release(&unused);
}

void stock_shelf(Shelf *shelf, const Library *library, const char *language) {
    Library scanned = {.roots = library->roots, .root_count = library->root_count};
    library_scan(&scanned);
    for (int i = 0; i < scanned.count; i++)
        if (scanned.items[i].kind == LIBRARY_CASE)
            stock_case(shelf, library, scanned.items[i].folder, language);
    scanned.roots = NULL;
    scanned.root_count = 0;
    library_release(&scanned);
}
