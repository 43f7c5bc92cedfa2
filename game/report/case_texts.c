#include "report/case_texts.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "cases/opened.h"

#include "base/banned.h"

enum { MOST_OPEN = 32 };

typedef struct Known {
    char *id;
    Opened opened[LANG_COUNT];
    bool is_open[LANG_COUNT];
} Known;

struct CaseTexts {
    const Library *library;
    Known items[MOST_OPEN];
    int count, oldest;
};

static void release(Known *known) {
    for (int i = 0; i < LANG_COUNT; i++)
        if (known->is_open[i])
            opened_release(&known->opened[i]);
    free(known->id);
    *known = (Known){0};
}

CaseTexts *case_texts_new(const Library *library) {
    CaseTexts *texts = xcalloc(1, sizeof *texts);
    texts->library = library;
    return texts;
}

void case_texts_free(CaseTexts *texts) {
    if (!texts)
        return;
    for (int i = 0; i < texts->count; i++)
        release(&texts->items[i]);
    free(texts);
}

/* In that language itself, and not in Dutch for want of it. What is wrong with a case is no matter
 * of who looks at results. */
static bool open_in(const CaseTexts *texts, Known *known, int lang) {
    Findings ignored;
    int code;
    findings_init(&ignored, LANG_NL);
    bool open = opened_init(&known->opened[lang], texts->library, known->id, lang_id((Lang)lang),
                            &ignored, &code);
    findings_release(&ignored);
    if (open && strcmp(known->opened[lang].file.scenario->language, lang_id((Lang)lang)) != 0) {
        opened_release(&known->opened[lang]);
        open = false;
    }
    return open;
}

/* A name that leads somewhere is no id of the library. */
static bool is_id(const char *id) {
    return *id && *id != '.' && !strpbrk(id, "/\\");
}

static const Known *find(CaseTexts *texts, const char *id) {
    for (int i = 0; i < texts->count; i++)
        if (!strcmp(texts->items[i].id, id))
            return &texts->items[i];
    int at = texts->count < MOST_OPEN ? texts->count++ : texts->oldest++ % MOST_OPEN;
    Known *known = &texts->items[at];
    release(known);
    known->id = xstrdup(id);
    for (int i = 0; i < LANG_COUNT && is_id(id); i++)
        known->is_open[i] = open_in(texts, known, i);
    return known;
}

bool case_texts_find(CaseTexts *texts, const Record *record, CaseText *out) {
    const Known *known = find(texts, record->case_id);
    *out = (CaseText){0};
    for (int i = 0; i < LANG_COUNT; i++) {
        const Scenario *scenario = known->is_open[i] ? known->opened[i].file.scenario : NULL;
        out->in[i] = scenario;
        if (scenario && !strcmp(scenario->language, record->language) &&
            !strcmp(scenario->hash, record->case_hash) &&
            !strcmp(scenario->house.hash, record->house_hash))
            out->played = scenario;
    }
    return out->played != NULL;
}
