#include "front/shared/opened_once.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

static const char *id_of(const Opened *opened) {
    return opened->entry.kind == LIBRARY_SET ? opened->set_file.set.id : opened->file.scenario->id;
}

const Opened *opened_once(OpenedOnce *once, const Library *library, const char *id, Lang lang) {
    Findings unused;
    int code;
    for (int i = 0; i < once->count; i++)
        if (!strcmp(id_of(once->items[i]), id))
            return once->items[i];
    Opened *opened = xcalloc(1, sizeof *opened);
    findings_init(&unused, lang);
    bool good = opened_init_any(opened, library, id, lang_id(lang), &unused, &code);
    findings_release(&unused);
    if (!good) {
        free(opened);
        return NULL;
    }
    GROW(once, items);
    once->items[once->count++] = opened;
    return opened;
}

void opened_once_release(OpenedOnce *once) {
    for (int i = 0; i < once->count; i++) {
        opened_release(once->items[i]);
        free(once->items[i]);
    }
    free(once->items);
    *once = (OpenedOnce){0};
}
