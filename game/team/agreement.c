#include "team/agreement.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/random.h"

#include "base/banned.h"

/* What one item adds to every figure: made once, so that a draw of the bootstrap costs one pass. */
typedef struct ItemSums {
    int first, kinds;     /* its counts: slices of Sums.slices */
    int votes;            /* at least 1 */
    double agreeing;      /* sum over categories of count * (count - 1) */
    int cohen_a, cohen_b; /* categories of the first and the second rater; -1 when not both voted */
} ItemSums;

typedef struct Slice {
    int category, count;
} Slice;

typedef struct Sums {
    ItemSums *items; /* with at least one vote */
    int count;
    Slice *slices;
    int categories;
    bool two_raters;
    /* room for one pass, `categories` each */
    double *shares, *counts, *row, *column;
} Sums;

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

static void sums_init(Sums *sums, const Ratings *ratings, Agreement *out) {
    int first = -1, second = -1, n = ratings->count, slice_count = 0;
    *out = (Agreement){.votes = n, .raters = count_raters(ratings, &first, &second)};
    *sums = (Sums){.categories = ratings->category_count, .two_raters = out->raters == 2};
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
        assert(r->item >= 0 && r->item < ratings->item_count && r->category >= 0 &&
               r->category < ratings->category_count);
        bool new_item = !i || r->item != sorted[i - 1].item;
        if (new_item)
            sums->items[sums->count++] =
                (ItemSums){.first = slice_count, .cohen_a = -1, .cohen_b = -1};
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
        out->paired_items += item->votes > 1;
    }
    out->items = sums->count;
    free(sorted);
}

static void sums_release(Sums *sums) {
    free(sums->items);
    free(sums->slices);
    free(sums->shares);
    free(sums->counts);
    free(sums->row);
    free(sums->column);
}

static void define(AgreementFigure *figure, double value) {
    figure->why = AGREEMENT_DEFINED;
    figure->value = value;
}

static void undefine(AgreementFigure *figure, AgreementWhy why) {
    figure->why = why;
    figure->value = 0;
}

/* Whether there is one category only is counted, not concluded from a rounded 1 - chance. */
static int count_used(const double *of, int categories) {
    int used = 0;
    for (int k = 0; k < categories; k++)
        used += of[k] > 0;
    return used;
}

static void measure_many(Sums *sums, const int *times, AgreementFigure figures[AGREEMENT_KINDS]) {
    size_t room = (size_t)sums->categories * sizeof(double);
    double items = 0, paired = 0, agreeing = 0, votes = 0, coincident = 0;
    memset(sums->shares, 0, room);
    memset(sums->counts, 0, room);
    for (int i = 0; i < sums->count; i++) {
        const ItemSums *item = &sums->items[i];
        double w = times ? times[i] : 1, n = item->votes;
        if (w <= 0)
            continue;
        items += w;
        for (int k = 0; k < item->kinds; k++) {
            const Slice *slice = &sums->slices[item->first + k];
            sums->shares[slice->category] += w * slice->count / n;
            if (item->votes > 1)
                sums->counts[slice->category] += w * slice->count;
        }
        if (item->votes > 1) {
            paired += w;
            votes += w * n;
            agreeing += w * item->agreeing / (n * (n - 1));
            coincident += w * item->agreeing / (n - 1);
        }
    }
    if (paired <= 0) {
        for (int f = AGREEMENT_PERCENT; f <= AGREEMENT_AC1; f++)
            undefine(&figures[f], AGREEMENT_TOO_FEW_RATERS);
        return;
    }
    double percent = agreeing / paired, squares = 0, equal = 0;
    for (int k = 0; k < sums->categories; k++) {
        double share = sums->shares[k] / items;
        squares += share * share;
        equal += sums->counts[k] * (sums->counts[k] - 1);
    }
    define(&figures[AGREEMENT_PERCENT], percent);
    if (count_used(sums->shares, sums->categories) > 1)
        define(&figures[AGREEMENT_FLEISS_KAPPA], (percent - squares) / (1 - squares));
    else
        undefine(&figures[AGREEMENT_FLEISS_KAPPA], AGREEMENT_NO_VARIATION);
    if (count_used(sums->counts, sums->categories) > 1) {
        double seen = 1 - coincident / votes, expected = 1 - equal / (votes * (votes - 1));
        define(&figures[AGREEMENT_ALPHA], 1 - seen / expected);
    } else {
        undefine(&figures[AGREEMENT_ALPHA], AGREEMENT_NO_VARIATION);
    }
    if (sums->categories > 1) {
        double chance = (1 - squares) / (sums->categories - 1);
        define(&figures[AGREEMENT_AC1], (percent - chance) / (1 - chance));
    } else {
        undefine(&figures[AGREEMENT_AC1], AGREEMENT_NO_VARIATION);
    }
}

static void measure_two(Sums *sums, const int *times, AgreementFigure *figure) {
    size_t room = (size_t)sums->categories * sizeof(double);
    double items = 0, agreeing = 0, chance = 0;
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
        agreeing += item->cohen_a == item->cohen_b ? w : 0;
    }
    if (items <= 0) {
        undefine(figure, AGREEMENT_TOO_FEW_RATERS);
        return;
    }
    bool one = false;
    for (int k = 0; k < sums->categories; k++) {
        chance += sums->row[k] / items * (sums->column[k] / items);
        one = one || (sums->row[k] >= items && sums->column[k] >= items);
    }
    if (one)
        undefine(figure, AGREEMENT_NO_VARIATION);
    else
        define(figure, (agreeing / items - chance) / (1 - chance));
}

static void measure(Sums *sums, const int *times, AgreementFigure figures[AGREEMENT_KINDS]) {
    measure_many(sums, times, figures);
    measure_two(sums, times, &figures[AGREEMENT_COHEN_KAPPA]);
}

void agreement_measure(const Ratings *ratings, Agreement *out) {
    Sums sums;
    sums_init(&sums, ratings, out);
    measure(&sums, NULL, out->figures);
    sums_release(&sums);
}

static int by_value(const void *a, const void *b) {
    const double *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

/* Between the two nearest, as quantile type 7 (Hyndman and Fan 1996). */
static double quantile(const double *sorted, int count, double at) {
    double place = at * (count - 1), below = floor(place);
    int i = (int)below;
    if (i + 1 >= count)
        return sorted[count - 1];
    return sorted[i] + (place - below) * (sorted[i + 1] - sorted[i]);
}

void agreement_measure_intervals(const Ratings *ratings, uint64_t seed, int resamples,
                                 Agreement *out) {
    Sums sums;
    sums_init(&sums, ratings, out);
    measure(&sums, NULL, out->figures);
    if (sums.count > 1 && resamples > 0) {
        double *draws[AGREEMENT_KINDS];
        int got[AGREEMENT_KINDS] = {0};
        int *times = xcalloc((size_t)sums.count, sizeof *times);
        Random random;
        random_init(&random, seed);
        for (int f = 0; f < AGREEMENT_KINDS; f++)
            draws[f] = xcalloc((size_t)resamples, sizeof(double));
        for (int b = 0; b < resamples; b++) {
            AgreementFigure drawn[AGREEMENT_KINDS] = {0};
            memset(times, 0, (size_t)sums.count * sizeof *times);
            for (int i = 0; i < sums.count; i++)
                times[random_below(&random, (uint32_t)sums.count)]++;
            measure(&sums, times, drawn);
            for (int f = 0; f < AGREEMENT_KINDS; f++)
                if (drawn[f].why == AGREEMENT_DEFINED)
                    draws[f][got[f]++] = drawn[f].value;
        }
        for (int f = 0; f < AGREEMENT_KINDS; f++) {
            AgreementFigure *figure = &out->figures[f];
            if (figure->why == AGREEMENT_DEFINED && got[f] > 0 && got[f] * 2 >= resamples) {
                qsort(draws[f], (size_t)got[f], sizeof(double), by_value);
                figure->has_interval = true;
                figure->low = quantile(draws[f], got[f], 0.025);
                figure->high = quantile(draws[f], got[f], 0.975);
            }
            free(draws[f]);
        }
        free(times);
    }
    sums_release(&sums);
}

void agreement_of_category(const Ratings *ratings, int category, AgreementFigure *out) {
    Sums sums;
    Agreement all;
    double agreeing = 0, possible = 0;
    *out = (AgreementFigure){.why = AGREEMENT_TOO_FEW_RATERS};
    sums_init(&sums, ratings, &all);
    for (int i = 0; i < sums.count; i++)
        for (int k = 0; k < sums.items[i].kinds; k++) {
            const Slice *slice = &sums.slices[sums.items[i].first + k];
            if (slice->category == category) {
                agreeing += (double)slice->count * (slice->count - 1);
                possible += (double)slice->count * (sums.items[i].votes - 1);
            }
        }
    if (possible > 0)
        define(out, agreeing / possible);
    sums_release(&sums);
}

const char *agreement_why_id(AgreementWhy why) {
    static const char *const ids[] = {NULL, "no_variation", "too_few_raters"};
    return ids[why];
}

const char *agreement_kind_id(AgreementKind kind) {
    static const char *const ids[] = {"percent", "fleiss_kappa", "alpha", "ac1", "cohen_kappa"};
    return ids[kind];
}

bool agreement_is_indicative(const Agreement *agreement) {
    return agreement->paired_items < 20 || agreement->raters < 3;
}
