#include "report/gather_items.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "report/gather_moments.h"

#include "base/banned.h"

static const double EASY = 0.95, HARD = 0.05, WEAK = 0.2;

typedef struct ItemRun { /* an item over all plays */
    Mean value;
    Pairing with_rest;
    int low;    /* plays in which it went wrong rather than right */
    double sum; /* in the play that is looked at */
    int times;
    int eligible; /* its number among those for alpha, or -1 */
} ItemRun;

/* The items of one play: each the mean of its showings. */
typedef struct PlayItems {
    int *list; /* of ItemRun, each once, in the order in which they came */
    int count;
} PlayItems;

static double value_of(const CaseSum *own, const Entry *entry) {
    const ItemSum *item = &own->items.items[entry->item];
    if (item->kind == ITEM_REPLY)
        return gather_worth(&own->moments.items[item->moment], entry->value);
    return (double)entry->value / (item->kind == ITEM_OFFER ? 100 * ONE : ONE);
}

static void collect(const Gather *gather, const CaseSum *own, const PlayLine *play, ItemRun *runs,
                    PlayItems *out) {
    const Entry *entry = gather->entries + play->first_entry;
    out->count = 0;
    for (int i = 0; i < play->entry_count; i++, entry++) {
        if (entry->item < 0)
            continue;
        ItemRun *run = &runs[entry->item];
        if (!run->times++)
            out->list[out->count++] = entry->item;
        run->sum += value_of(own, entry);
    }
    for (int i = 0; i < out->count; i++) {
        ItemRun *run = &runs[out->list[i]];
        run->sum /= run->times;
        run->times = 0;
    }
}

/* The values are looked at; nothing is left of them. */
static void forget(ItemRun *runs, const PlayItems *items) {
    for (int i = 0; i < items->count; i++)
        runs[items->list[i]].sum = 0;
}

static void run_play(ItemRun *runs, const PlayItems *items) {
    double all = 0;
    for (int i = 0; i < items->count; i++)
        all += runs[items->list[i]].sum;
    for (int i = 0; i < items->count; i++) {
        ItemRun *run = &runs[items->list[i]];
        mean_add(&run->value, run->sum);
        run->low += run->sum < 0.5;
        if (items->count > 1)
            pairing_add(&run->with_rest, run->sum, (all - run->sum) / (items->count - 1));
    }
}

/* ---- alpha ---- */

static void pair_play(const ItemRun *runs, const PlayItems *items, Pairing *pairs, int eligible) {
    for (int i = 0; i < items->count; i++) {
        const ItemRun *a = &runs[items->list[i]];
        for (int j = 0; a->eligible >= 0 && j < items->count; j++) {
            const ItemRun *b = &runs[items->list[j]];
            if (b->eligible > a->eligible)
                pairing_add(&pairs[a->eligible * eligible + b->eligible], a->sum, b->sum);
        }
    }
}

static void measure_alpha(const ItemRun *runs, int count, const Pairing *pairs, int eligible,
                          ReportCase *out) {
    Mean variance = {0}, covariance = {0};
    for (int i = 0; i < count; i++)
        if (runs[i].eligible >= 0)
            mean_add(&variance, mean_variance(&runs[i].value));
    for (int i = 0; i < eligible * eligible; i++)
        if (pairs[i].n >= REPORT_LEAST_PLAYS)
            mean_add(&covariance, pairing_covariance(&pairs[i]));
    double whole = mean_of(&variance) + (eligible - 1) * mean_of(&covariance);
    out->alpha_why = !covariance.n ? WHY_FEW_ITEMS : WHY_GIVEN;
    if (covariance.n && !(whole > 1e-12))
        out->alpha_why = WHY_NO_VARIATION;
    if (out->alpha_why == WHY_GIVEN)
        out->alpha = eligible * mean_of(&covariance) / whole;
}

/* Each item, and each two of them, over the plays that have them: at least so many. */
static void find_alpha(const Gather *gather, const CaseSum *own, ItemRun *runs, PlayItems *items,
                       int plays, ReportCase *out) {
    int eligible = 0;
    for (int i = 0; i < own->items.count; i++)
        runs[i].eligible =
            runs[i].value.n >= REPORT_LEAST_PLAYS && reach_enough(&own->items.items[i].came)
                ? eligible++
                : -1;
    out->alpha = (double)NAN;
    out->alpha_items = eligible;
    out->alpha_why = plays < REPORT_LEAST_PLAYS     ? WHY_FEW_PLAYS
                     : eligible < 2                 ? WHY_FEW_ITEMS
                     : eligible > REPORT_MOST_ITEMS ? WHY_MANY_ITEMS
                                                    : WHY_GIVEN;
    if (out->alpha_why != WHY_GIVEN)
        return;
    Pairing *pairs = xcalloc((size_t)eligible * (size_t)eligible, sizeof *pairs);
    for (int i = 0; i < own->play_count; i++) {
        const PlayLine *play = &gather->plays.items[gather->by_case[own->first_play + i]];
        if (!gather_counts(play))
            continue;
        collect(gather, own, play, runs, items);
        pair_play(runs, items, pairs, eligible);
        forget(runs, items);
    }
    measure_alpha(runs, own->items.count, pairs, eligible, out);
    free(pairs);
}

/* ---- all of them ---- */

/* So few did otherwise than the rest that those of two items are seen to be the same ones. */
static bool is_rare(const ItemRun *run) {
    int64_t high = run->value.n - run->low;
    return !report_may_count(run->low < high ? run->low : (int)high);
}

static ReportItem item_of(const CaseSum *own, const ItemSum *sum, const ItemRun *run) {
    double r = pairing_correlation(&run->with_rest);
    bool marked = sum->kind == ITEM_SIGNAL && own->moments.items[sum->moment].few_marked;
    if (marked || !reach_enough(&sum->came) || !reach_hidden(&sum->rest))
        return (ReportItem){.kind = sum->kind,
                            .moment = own->moments.items[sum->moment].name,
                            .id = sum->id,
                            .difficulty = (double)NAN,
                            .why = WHY_FEW_PEOPLE,
                            .discrimination = (double)NAN};
    ReportItem item = {.kind = sum->kind,
                       .moment = own->moments.items[sum->moment].name,
                       .id = sum->id,
                       .n = (int)run->value.n,
                       .difficulty = mean_of(&run->value),
                       .why = run->with_rest.n < REPORT_LEAST_PLAYS ? WHY_FEW_PLAYS
                              : isnan(r) || is_rare(run)            ? WHY_NO_VARIATION
                                                                    : WHY_GIVEN};
    item.discrimination = item.why == WHY_GIVEN ? r : (double)NAN;
    item.flags =
        (item.n < REPORT_LEAST_PLAYS ? ITEM_FEW : 0u) | (item.difficulty > EASY ? ITEM_EASY : 0u) |
        (item.difficulty < HARD ? ITEM_HARD : 0u) | (item.discrimination < WEAK ? ITEM_WEAK : 0u) |
        (item.discrimination < 0 ? ITEM_REVERSED : 0u);
    return item;
}

/* In the order of the moments, and in one as the items came by: its list begins with the last. */
static void put_items(Gather *gather, const CaseSum *own, const ItemRun *runs, ReportCase *out) {
    ReportItem *list = ARENA_NEW(&gather->arena, ReportItem, own->items.count);
    for (int m = 0; m < out->moment_count; m++) {
        int first = own->moments.items[out->moments[m].index].items, n = 0;
        for (int i = first; i; i = own->items.items[i - 1].next)
            n += runs[i - 1].value.n > 0;
        out->item_count += n;
        for (int i = first, at = out->item_count; i; i = own->items.items[i - 1].next)
            if (runs[i - 1].value.n)
                list[--at] = item_of(own, &own->items.items[i - 1], &runs[i - 1]);
    }
    out->items = list;
}

void gather_items(Gather *gather, CaseSum *own, ReportCase *out) {
    if (!report_may_count(out->set.people)) {
        out->alpha = (double)NAN;
        out->alpha_why = WHY_FEW_PEOPLE;
        return;
    }
    ItemRun *runs = xcalloc((size_t)own->items.count + 1, sizeof *runs);
    PlayItems items = {.list = xcalloc((size_t)own->items.count + 1, sizeof *items.list)};
    int plays = 0;
    for (int i = 0; i < own->play_count; i++) {
        const PlayLine *play = &gather->plays.items[gather->by_case[own->first_play + i]];
        if (!gather_counts(play))
            continue;
        plays++;
        collect(gather, own, play, runs, &items);
        run_play(runs, &items);
        forget(runs, &items);
    }
    find_alpha(gather, own, runs, &items, plays, out);
    put_items(gather, own, runs, out);
    free(items.list);
    free(runs);
}
