#include "commands/agreement_words.h"

#include <stdlib.h>
#include <string.h>

#include "model/markup.h"
#include "store/json_file.h"

#include "base/banned.h"

static void put(AgreementWords *words, const char *id, const char *text) {
    GROW(words, texts);
    words->texts[words->count] = xstrdup(text);
    names_put(&words->items, id, words->count++);
}

static void take_set(AgreementWords *words) {
    const StatementSet *set = &words->opened.set_file.set;
    for (int i = 0; i < set->item_count; i++) {
        Text plain = {0};
        markup_plain(&set->items[i].text, NULL, &plain);
        put(words, set->items[i].id, text_cstr(&plain));
        text_release(&plain);
    }
}

void agreement_words_init(AgreementWords *words, const Context *context,
                          const BallotSource *source) {
    Findings unsaid; /* ids are as good */
    int code;
    *words = (AgreementWords){0};
    arena_init(&words->arena);
    library_init(&words->library, context->scenarios);
    findings_init(&unsaid, context->lang);
    bool there = source->set && source->hash &&
                 opened_init_set(&words->opened, &words->library, source->set,
                                 lang_id(context->lang), &unsaid, &code);
    words->found = there && !strcmp(words->opened.set_file.set.hash, source->hash);
    if (there && !words->found)
        opened_release(&words->opened);
    if (words->found)
        take_set(words);
    findings_release(&unsaid);
}

void agreement_words_add(AgreementWords *words, const char *path) {
    Findings unsaid; /* who measures the votes says it */
    int code;
    findings_init(&unsaid, LANG_EN);
    Json *tree = json_read(path, &unsaid, &code);
    const Json *list = json_get(tree, "brought");
    for (const Json *one = json_first(list); one; one = json_next(one)) {
        const char *id = json_string(one, "item"), *text = json_string(one, "text");
        if (id && text && names_find(&words->items, id) < 0)
            put(words, arena_strdup(&words->arena, id), text);
    }
    json_free(tree);
    findings_release(&unsaid);
}

void agreement_words_release(AgreementWords *words) {
    for (int i = 0; i < words->count; i++)
        free(words->texts[i]);
    free(words->texts);
    names_release(&words->items);
    if (words->found)
        opened_release(&words->opened);
    library_release(&words->library);
    arena_release(&words->arena);
}

const char *agreement_words_category(const AgreementWords *words, const char *id) {
    const House *house = words->found ? &words->opened.house.house : NULL;
    int at = house ? house_find_category(house, id) : -1;
    return at < 0 ? id : house->categories[at].label;
}

const char *agreement_words_item(const AgreementWords *words, const char *id) {
    int at = names_find(&words->items, id);
    return at < 0 ? id : words->texts[at];
}
