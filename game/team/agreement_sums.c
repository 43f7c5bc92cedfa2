#include "team/agreement_sums.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

static int by_item_and_category(const void *a, const void *b) {
    const Rating *x = a, *y = b;
    if (x->item != y->item)
        return x->item < y->item ? -1 : 1;
    if (x->category != y->category)
        return x->category < y->category ? -1 : 1;
    return x->rater < y->rater ? -1 : x->rater > y->rater;
}

/* The two lowest raters that voted at all; how many there are is returned. */
static int count_raters(const Ratings *ratings, int *first, int *second) {
    bool *seen = xcalloc((size_t)ratings->rater_count + 1, sizeof *seen);
    int count = 0;
    for (int i = 0; i < ratings->count; i++)
        seen[ratings->items[i].rater] = true;
    *first = *second = -1;
    for (int i = 0; i < ratings->rater_count; i++)
        if (seen[i]) {
            if (count == 0)
                *first = i;
            else if (count == 1)
                *second = i;
            count++;
        }
    free(seen);
    return count;
}

void agreement_sums_init(Sums *sums, const Ratings *ratings, const bool *only, Agreement *out) {
    int first = -1, second = -1, n = ratings->count, slice_count = 0;
    Agreement here = {.votes = n, .raters = count_raters(ratings, &first, &second)};
    *sums = (Sums){.categories = ratings->category_count,
                   .two_raters = here.raters == 2 && !ratings->counted,
                   .counted = ratings->counted};
    size_t room = (size_t)sums->categories + 1;
    sums->shares = xcalloc(room, sizeof *sums->shares);
    sums->counts = xcalloc(room, sizeof *sums->counts);
    sums->row = xcalloc(room, sizeof *sums->row);
    sums->column = xcalloc(room, sizeof *sums->column);
    sums->items = xcalloc((size_t)n + 1, sizeof *sums->items);
    sums->slices = xcalloc((size_t)n + 1, sizeof *sums->slices);
    Rating *sorted = xcalloc((size_t)n + 1, sizeof *sorted);
    if (n)
        memcpy(sorted, ratings->items, (size_t)n * sizeof *sorted);
    qsort(sorted, (size_t)n, sizeof *sorted, by_item_and_category);
    for (int i = 0; i < n; i++) {
        const Rating *r = &sorted[i];
        if (only && !only[r->item])
            continue;
        assert(r->item >= 0 && r->item < ratings->item_count && r->category >= 0 &&
               r->category < ratings->category_count);
        bool new_item = !i || r->item != sorted[i - 1].item;
        if (new_item)
            sums->items[sums->count++] =
                (ItemSums){.item = r->item, .first = slice_count, .cohen_a = -1, .cohen_b = -1};
        ItemSums *item = &sums->items[sums->count - 1];
        if (new_item || r->category != sorted[i - 1].category) {
            sums->slices[slice_count++].category = r->category;
            item->kinds++;
        }
        sums->slices[slice_count - 1].count++;
        item->votes++;
        if (r->rater == first)
            item->cohen_a = r->category;
        else if (r->rater == second)
            item->cohen_b = r->category;
    }
    for (int i = 0; i < sums->count; i++) {
        ItemSums *item = &sums->items[i];
        for (int k = 0; k < item->kinds; k++) {
            double c = sums->slices[item->first + k].count;
            item->agreeing += c * (c - 1);
        }
        here.paired_items += item->votes > 1;
    }
    here.items = sums->count;
    if (out)
        *out = here;
    free(sorted);
}

void agreement_sums_release(Sums *sums) {
    free(sums->items);
    free(sums->slices);
    free(sums->shares);
    free(sums->counts);
    free(sums->row);
    free(sums->column);
}

void agreement_define(AgreementFigure *figure, double value) {
    *figure = (AgreementFigure){.why = AGREEMENT_DEFINED, .value = value};
}

void agreement_undefine(AgreementFigure *figure, AgreementWhy why) {
    *figure = (AgreementFigure){.why = why};
}

/* Whether there is one category only is counted, not concluded from a rounded 1 - chance. */
static int count_used(const double *of, int categories) {
    int used = 0;
    for (int k = 0; k < categories; k++)
        used += of[k] > 0;
    return used;
}

/* What one pass over the items adds up to. */
typedef struct Totals {
    double items, paired, votes; /* votes: of the paired items */
    double percent, coincident;  /* coincident: alpha's, over all its votes */
    double squares, equal;       /* chance: of the shares; of alpha, with 1 - expected */
} Totals;

/* False when no item has two votes. */
static bool add_up(Sums *sums, const int *times, Totals *t) {
    size_t room = (size_t)sums->categories * sizeof(double);
    double agreeing = 0;
    *t = (Totals){0};
    memset(sums->shares, 0, room);
    memset(sums->counts, 0, room);
    for (int i = 0; i < sums->count; i++) {
        const ItemSums *item = &sums->items[i];
        double w = times ? times[i] : 1, n = item->votes;
        if (w <= 0)
            continue;
        t->items += w;
        for (int k = 0; k < item->kinds; k++) {
            const Slice *slice = &sums->slices[item->first + k];
            sums->shares[slice->category] += w * slice->count / n;
            if (item->votes > 1)
                sums->counts[slice->category] += w * slice->count;
        }
        if (item->votes > 1) {
            t->paired += w;
            t->votes += w * n;
            agreeing += w * item->agreeing / (n * (n - 1));
            t->coincident += w * item->agreeing / (n - 1);
        }
    }
    if (t->paired <= 0)
        return false;
    t->percent = agreeing / t->paired;
    for (int k = 0; k < sums->categories; k++) {
        sums->shares[k] /= t->items;
        t->squares += sums->shares[k] * sums->shares[k];
        t->equal += sums->counts[k] * (sums->counts[k] - 1);
    }
    t->equal /= t->votes * (t->votes - 1);
    return true;
}

static void measure_many(Sums *sums, const Totals *t, AgreementFigure figures[AGREEMENT_KINDS]) {
    agreement_define(&figures[AGREEMENT_PERCENT], t->percent);
    if (count_used(sums->shares, sums->categories) > 1)
        agreement_define(&figures[AGREEMENT_FLEISS_KAPPA],
                         (t->percent - t->squares) / (1 - t->squares));
    else
        agreement_undefine(&figures[AGREEMENT_FLEISS_KAPPA], AGREEMENT_NO_VARIATION);
    if (count_used(sums->counts, sums->categories) > 1)
        agreement_define(&figures[AGREEMENT_ALPHA],
                         1 - (1 - t->coincident / t->votes) / (1 - t->equal));
    else
        agreement_undefine(&figures[AGREEMENT_ALPHA], AGREEMENT_NO_VARIATION);
    if (sums->categories > 1) {
        double chance = (1 - t->squares) / (sums->categories - 1);
        agreement_define(&figures[AGREEMENT_AC1], (t->percent - chance) / (1 - chance));
    } else {
        agreement_undefine(&figures[AGREEMENT_AC1], AGREEMENT_NO_VARIATION);
    }
}

/* (seen - chance) / (1 - chance), by what the two change. */
static double lean_of_kappa(double seen, double chance, double seen_slope, double chance_slope) {
    double room = 1 - chance;
    return (seen_slope * room - chance_slope * (1 - seen)) / (room * room);
}

static void lean_many(const Sums *sums, const Totals *t,
                      const AgreementFigure figures[AGREEMENT_KINDS],
                      double (*slopes)[AGREEMENT_KINDS]) {
    double chance = sums->categories > 1 ? (1 - t->squares) / (sums->categories - 1) : 0;
    double apart = 1 - t->coincident / t->votes, expected = 1 - t->equal;
    double pairs = t->votes * (t->votes - 1);
    for (int i = 0; i < sums->count; i++) {
        const ItemSums *item = &sums->items[i];
        double n = item->votes, squares = 0, equal = 0, percent = 0, *slope = slopes[i];
        for (int k = 0; k < item->kinds; k++) {
            const Slice *slice = &sums->slices[item->first + k];
            squares += 2 * sums->shares[slice->category] * slice->count / n;
            equal += (2 * sums->counts[slice->category] - 1) * slice->count;
        }
        squares = (squares - 2 * t->squares) / t->items;
        if (item->votes > 1)
            percent = (item->agreeing / (n * (n - 1)) - t->percent) / t->paired;
        slope[AGREEMENT_PERCENT] = percent;
        if (figures[AGREEMENT_FLEISS_KAPPA].why == AGREEMENT_DEFINED)
            slope[AGREEMENT_FLEISS_KAPPA] = lean_of_kappa(t->percent, t->squares, percent, squares);
        if (figures[AGREEMENT_AC1].why == AGREEMENT_DEFINED)
            slope[AGREEMENT_AC1] =
                lean_of_kappa(t->percent, chance, percent, -squares / (sums->categories - 1));
        if (item->votes > 1 && figures[AGREEMENT_ALPHA].why == AGREEMENT_DEFINED) {
            double seen = -(item->agreeing / (n - 1) - t->coincident / t->votes * n) / t->votes;
            double more = -(equal - t->equal * (2 * t->votes - 1) * n) / pairs;
            slope[AGREEMENT_ALPHA] = -(seen * expected - apart * more) / (expected * expected);
        }
    }
}

/* Of two raters: how many items both judged, and how many of those alike. */
static double add_up_two(Sums *sums, const int *times, double *same) {
    size_t room = (size_t)sums->categories * sizeof(double);
    double items = 0;
    *same = 0;
    memset(sums->row, 0, room);
    memset(sums->column, 0, room);
    for (int i = 0; sums->two_raters && i < sums->count; i++) {
        const ItemSums *item = &sums->items[i];
        double w = times ? times[i] : 1;
        if (w <= 0 || item->cohen_a < 0 || item->cohen_b < 0)
            continue;
        items += w;
        sums->row[item->cohen_a] += w;
        sums->column[item->cohen_b] += w;
        *same += item->cohen_a == item->cohen_b ? w : 0;
    }
    return items;
}

static void measure_two(Sums *sums, const int *times, AgreementFigure *figure,
                        double (*slopes)[AGREEMENT_KINDS]) {
    double same, items = add_up_two(sums, times, &same), chance = 0;
    if (items <= 0) {
        agreement_undefine(figure,
                           sums->counted ? AGREEMENT_FROM_COUNTS : AGREEMENT_TOO_FEW_RATERS);
        return;
    }
    bool one = false;
    for (int k = 0; k < sums->categories; k++) {
        chance += sums->row[k] / items * (sums->column[k] / items);
        one = one || (sums->row[k] >= items && sums->column[k] >= items);
    }
    if (one) {
        agreement_undefine(figure, AGREEMENT_NO_VARIATION);
        return;
    }
    agreement_define(figure, (same / items - chance) / (1 - chance));
    for (int i = 0; slopes && i < sums->count; i++) {
        int a = sums->items[i].cohen_a, b = sums->items[i].cohen_b;
        if (a >= 0 && b >= 0)
            slopes[i][AGREEMENT_COHEN_KAPPA] =
                lean_of_kappa(same / items, chance, ((a == b) - same / items) / items,
                              ((sums->column[a] + sums->row[b]) / items - 2 * chance) / items);
    }
}

void agreement_sums_lean(Sums *sums, const int *times, AgreementFigure figures[AGREEMENT_KINDS],
                         double (*slopes)[AGREEMENT_KINDS]) {
    Totals totals;
    if (slopes && sums->count)
        memset(slopes, 0, (size_t)sums->count * sizeof *slopes);
    if (add_up(sums, times, &totals)) {
        measure_many(sums, &totals, figures);
        if (slopes)
            lean_many(sums, &totals, figures, slopes);
    } else {
        for (int f = AGREEMENT_PERCENT; f <= AGREEMENT_AC1; f++)
            agreement_undefine(&figures[f], AGREEMENT_TOO_FEW_RATERS);
    }
    measure_two(sums, times, &figures[AGREEMENT_COHEN_KAPPA], slopes);
}

void agreement_sums_measure(Sums *sums, const int *times,
                            AgreementFigure figures[AGREEMENT_KINDS]) {
    agreement_sums_lean(sums, times, figures, NULL);
}
