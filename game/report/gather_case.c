#include "report/gather_case.h"

#include <stdlib.h>
#include <string.h>

#include "cases/case_id.h"

#include "base/banned.h"

enum { MOST_OPENED = 500 }; /* however many cases the results say there are */

/* The scenario of this id in the library, opened once per language; NULL: there is none. */
static const Scenario *find_scenario(Gather *gather, const char *id, const char *language) {
    if (!gather->library || !case_id_is_good(id))
        return NULL;
    text_clear(&gather->key);
    text_addf(&gather->key, "%s %s", id, language);
    int at = names_find(&gather->opened_names, text_cstr(&gather->key));
    if (at < 0 && gather->opened.count < MOST_OPENED) {
        Findings unused; /* whether it is any good is said where it is played or checked */
        int code;
        GROW(&gather->opened, items);
        OpenedCase *item = xcalloc(1, sizeof *item);
        findings_init(&unused, LANG_NL);
        item->good = opened_init(&item->opened, gather->library, id, language, &unused, &code);
        findings_release(&unused);
        at = gather->opened.count++;
        gather->opened.items[at] = item;
        names_put(&gather->opened_names, arena_strdup(&gather->arena, text_cstr(&gather->key)), at);
    }
    if (at < 0 || !gather->opened.items[at]->good)
        return NULL;
    return gather->opened.items[at]->opened.file.scenario;
}

static void open_case(Gather *gather, CaseSum *own) {
    own->scenario = find_scenario(gather, own->id, own->language);
    if (!own->scenario)
        return;
    own->here = strcmp(own->scenario->hash, own->hash) != 0 ? HERE_CHANGED : HERE_SAME;
    own->same_words = own->here == HERE_SAME && !strcmp(own->scenario->language, own->language);
}

CaseSum *gather_case(Gather *gather, const Record *record) {
    text_clear(&gather->key);
    text_addf(&gather->key, "%s\x1f%s\x1f%s", record->case_id, record->case_hash, record->language);
    int at = names_find(&gather->case_names, text_cstr(&gather->key));
    if (at < 0) {
        GROW(&gather->cases, items);
        at = gather->cases.count++;
        names_put(&gather->case_names, arena_strdup(&gather->arena, text_cstr(&gather->key)), at);
        CaseSum *own = &gather->cases.items[at];
        *own = (CaseSum){.id = arena_strdup(&gather->arena, record->case_id),
                         .hash = arena_strdup(&gather->arena, record->case_hash),
                         .language = arena_strdup(&gather->arena, record->language),
                         .title = ""};
        open_case(gather, own);
    }
    CaseSum *own = &gather->cases.items[at];
    if ((!*own->title || record->started_ms > own->title_ms) &&
        strcmp(own->title, record->case_title) != 0)
        own->title = arena_strdup(&gather->arena, record->case_title);
    if (record->started_ms > own->title_ms)
        own->title_ms = record->started_ms;
    if (names_find(&own->houses, record->house_hash) < 0)
        names_put(&own->houses, arena_strdup(&gather->arena, record->house_hash), 1);
    return own;
}

int gather_key(Gather *gather, CaseSum *own, char what, int moment, const char *name,
               const char *more, int next) {
    text_clear(&gather->key);
    text_addf(&gather->key, "%c%d\x1f%s\x1f%s", what, moment, name, more ? more : "");
    int at = names_find(&own->keys, text_cstr(&gather->key));
    if (at < 0)
        names_put(&own->keys, arena_strdup(&gather->arena, text_cstr(&gather->key)), at = next);
    return at;
}

void gather_case_release(CaseSum *own) {
    names_release(&own->houses);
    names_release(&own->keys);
    free(own->moments.items);
    free(own->choices.items);
    free(own->marks.items);
    free(own->strays.items);
    free(own->items.items);
}
