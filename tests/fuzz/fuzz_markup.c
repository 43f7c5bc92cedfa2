#include "fuzz/fuzz.h"

#include <string.h>

#include "model/clause.h"
#include "model/markup.h"

/* Every word is in one clause, clauses follow each other, and what is clean stays as it is. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    char *source = markup_clean((const char *)bytes, len);
    if (!source)
        return 0;
    char *again = markup_clean(source, strlen(source));
    FUZZ_HOLDS(again && !strcmp(source, again));
    Markup markup = {0};
    Rendered rendered = {0};
    Clauses clauses = {0};
    markup_parse(&markup, source);
    markup_render(&markup, NULL, &rendered);
    FUZZ_HOLDS(rendered.word_count == markup_count_words(&markup, NULL));
    clauses_find(&rendered, &clauses);
    FUZZ_HOLDS(clauses.word_count == rendered.word_count);
    for (int word = 1, before = 0; word <= clauses.word_count; word++) {
        int clause = clause_of(&clauses, word);
        FUZZ_HOLDS(clause == before || (clause == before + 1 && word > 1));
        FUZZ_HOLDS(clause_first_word(&clauses, clause) <= word &&
                   word <= clause_last_word(&clauses, clause));
        before = clause;
    }
    int from, to;
    char *flat = markup_flat(source);
    markup_find(source, flat, 0, &from, &to);
    free(flat);
    clauses_release(&clauses);
    rendered_release(&rendered);
    free(source);
    free(again);
    return 0;
}
