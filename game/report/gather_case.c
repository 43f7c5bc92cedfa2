#include "report/gather_case.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

static void open_case(Gather *gather, CaseSum *own) {
    own->scenario = known_find(&gather->known, own->id, own->language);
    if (!own->scenario)
        return;
    const Scenario *told = known_find(&gather->known, own->id, gather->language);
    bool same = told && !strcmp(told->language, gather->language) &&
                told->moment_count == own->scenario->moment_count &&
                told->reply_count == own->scenario->reply_count;
    own->told = same ? told : own->scenario; /* a translation has a hash of its own */
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
