#include "policy/sums.h"

#include <stdlib.h>

#include "base/arena.h"
#include "play/rules.h"

#include "base/banned.h"

static void push(Sums *sums, SumLevel level) {
    if (sums->count == sums->capacity) {
        sums->capacity = sums->capacity * 2 + 8;
        sums->levels = xrealloc(sums->levels, (size_t)sums->capacity * sizeof *sums->levels);
    }
    sums->levels[sums->count++] = level;
}

void sums_init(Sums *sums) {
    *sums = (Sums){0};
    push(sums, (SumLevel){xcalloc(1, sizeof(Sum)), 1});
}

void sums_release(Sums *sums) {
    for (int i = 0; i < sums->count; i++)
        free(sums->levels[i].items);
    free(sums->levels);
    *sums = (Sums){0};
}

static int by_euros(const void *a, const void *b) {
    const Sum *x = a, *y = b;
    if (x->euros != y->euros)
        return x->euros < y->euros ? -1 : 1;
    return x->before - y->before;
}

/* Each sum once, and no more than a level may have. */
static int tidy(Sum *items, int count) {
    int kept = 1;
    qsort(items, (size_t)count, sizeof *items, by_euros);
    for (int i = 1; i < count; i++)
        if (items[i].euros > items[kept - 1].euros)
            items[kept++] = items[i];
    return kept;
}

void sums_add(Sums *sums, const Remedy *remedy, bool optional) {
    const SumLevel *old = &sums->levels[sums->count - 1];
    int amounts = rules_amount_count(remedy), capacity = 2 * SUMS_MOST, count = 0;
    if (sums->cut && amounts)
        amounts = 1;
    Sum *items = xmalloc((size_t)capacity * sizeof *items);
    for (int a = optional || !amounts ? -1 : 0; a < amounts; a++) {
        double amount = a < 0 ? 0 : rules_amount(remedy, a);
        if (count + old->count > capacity)
            count = tidy(items, count);
        bool first = a <= 0 && !count; /* one way there must be */
        if (count + old->count > capacity || (!first && sums->work > SUMS_WORK)) {
            sums->cut = true;
            break;
        }
        sums->work += old->count;
        for (int i = 0; i < old->count; i++)
            items[count++] = (Sum){old->items[i].euros + amount, amount, i};
    }
    count = tidy(items, count);
    if (count > SUMS_MOST) {
        sums->cut = true;
        count = SUMS_MOST;
    }
    push(sums, (SumLevel){xrealloc(items, (size_t)count * sizeof *items), count});
}

const Sum *sums_all(const Sums *sums, int *count) {
    *count = sums->levels[sums->count - 1].count;
    return sums->levels[sums->count - 1].items;
}

void sums_amounts(const Sums *sums, int item, double *out) {
    for (int level = sums->count - 1; level > 0; level--) {
        const Sum *sum = &sums->levels[level].items[item];
        out[level - 1] = sum->amount;
        item = sum->before;
    }
}
