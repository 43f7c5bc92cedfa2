#include "front/shared/fact.h"

#include <assert.h>
#include <stdlib.h>

#include "base/banned.h"

void facts_init(Facts *facts) {
    *facts = (Facts){0};
    arena_init(&facts->arena);
}

void facts_release(Facts *facts) {
    free(facts->items);
    arena_release(&facts->arena);
    *facts = (Facts){0};
}

Fact *facts_add(Facts *facts, FactKind kind, FactTone tone, const char *head, const char *body) {
    GROW(facts, items);
    Fact *fact = &facts->items[facts->count++];
    *fact = (Fact){.kind = kind,
                   .tone = tone,
                   .head = arena_strdup(&facts->arena, head ? head : ""),
                   .body = arena_strdup(&facts->arena, body ? body : ""),
                   .advice = "",
                   .reply = -1,
                   .line = -1,
                   .turn = -1};
    return fact;
}

void facts_advise(Facts *facts, Fact *fact, const char *advice) {
    fact->advice = arena_strdup(&facts->arena, advice);
}

void fact_amount(Fact *fact, double amount) {
    assert(fact->amount_count < FACT_AMOUNTS);
    fact->amounts[fact->amount_count++] = amount;
}
