#include "report/known.h"

#include <stdlib.h>

#include "cases/case_id.h"

#include "base/banned.h"

enum { MOST_OPENED = 500 }; /* however many cases the results say there are */

struct KnownCase {
    char *name;
    Opened *opened; /* NULL: it cannot be */
};

void known_init(Known *known, const Library *library) {
    *known = (Known){.library = library};
}

void known_release(Known *known) {
    for (int i = 0; i < known->count; i++) {
        if (known->items[i].opened)
            opened_release(known->items[i].opened);
        free(known->items[i].opened);
        free(known->items[i].name);
    }
    free(known->items);
    names_release(&known->names);
    *known = (Known){0};
}

/* What is wrong with it is said where it is played or checked. */
static Opened *open_one(const Library *library, const char *id, const char *language) {
    Opened *opened = xcalloc(1, sizeof *opened);
    Findings unused;
    int code;
    findings_init(&unused, LANG_NL);
    if (!opened_init(opened, library, id, language, &unused, &code)) {
        free(opened);
        opened = NULL;
    }
    findings_release(&unused);
    return opened;
}

const Scenario *known_find(Known *known, const char *id, const char *language) {
    if (!known->library || !case_id_is_good(id)) /* an id could be a path */
        return NULL;
    Text name = {0};
    text_addf(&name, "%s %s", id, language);
    int at = names_find(&known->names, text_cstr(&name));
    if (at < 0 && known->count < MOST_OPENED) {
        GROW(known, items);
        at = known->count++;
        known->items[at] =
            (KnownCase){xstrdup(text_cstr(&name)), open_one(known->library, id, language)};
        names_put(&known->names, known->items[at].name, at);
    }
    text_release(&name);
    return at < 0 || !known->items[at].opened ? NULL : known->items[at].opened->file.scenario;
}
