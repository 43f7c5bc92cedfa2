#include "team/agreement_interval.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/random.h"
#include "team/agreement_sums.h"

#include "base/banned.h"

/* A figure of one set of votes, or what changed from one to another: `before` has the same items.
 */
typedef struct Sample {
    Sums after, before;
    bool change;
    int count;                                                   /* items */
    double (*slopes)[AGREEMENT_KINDS], (*less)[AGREEMENT_KINDS]; /* room for one pass */
} Sample;

static int compare_slices(const Sums *sums, int x, int y) {
    const ItemSums *a = &sums->items[x], *b = &sums->items[y];
    if (a->kinds != b->kinds)
        return a->kinds - b->kinds;
    for (int k = 0; k < a->kinds; k++) {
        const Slice *s = &sums->slices[a->first + k], *t = &sums->slices[b->first + k];
        if (s->category != t->category)
            return s->category - t->category;
        if (s->count != t->count)
            return s->count - t->count;
    }
    if (a->cohen_a != b->cohen_a)
        return a->cohen_a - b->cohen_a;
    return a->cohen_b - b->cohen_b;
}

typedef struct Ordered {
    const Sample *sample;
    int item;
} Ordered;

static int by_votes(const void *a, const void *b) {
    const Ordered *x = a, *y = b;
    int c = compare_slices(&x->sample->after, x->item, y->item);
    if (!c && x->sample->change)
        c = compare_slices(&x->sample->before, x->item, y->item);
    return c ? c : x->item - y->item;
}

/* Items by what was voted on them: an interval does not depend on the order they stand in. */
static int *order_of(const Sample *sample) {
    size_t room = (size_t)sample->count + 1;
    Ordered *all = xcalloc(room, sizeof *all);
    int *order = xcalloc(room, sizeof *order);
    for (int i = 0; i < sample->count; i++)
        all[i] = (Ordered){sample, i};
    if (sample->count)
        qsort(all, (size_t)sample->count, sizeof *all, by_votes);
    for (int i = 0; i < sample->count; i++)
        order[i] = all[i].item;
    free(all);
    return order;
}

/* The figures with their standard errors. */
static void measure(Sample *sample, const int *times, AgreementFigure figures[AGREEMENT_KINDS],
                    double errors[AGREEMENT_KINDS]) {
    AgreementFigure before[AGREEMENT_KINDS];
    double n = sample->count;
    agreement_sums_lean(&sample->after, times, figures, sample->slopes);
    if (sample->change)
        agreement_sums_lean(&sample->before, times, before, sample->less);
    for (int f = 0; f < AGREEMENT_KINDS; f++) {
        double squares = 0;
        for (int i = 0; i < sample->count; i++) {
            double slope = sample->slopes[i][f] - (sample->change ? sample->less[i][f] : 0);
            squares += (times ? times[i] : 1) * slope * slope;
        }
        errors[f] = sqrt(squares * n / (n - 1));
        if (!sample->change)
            continue;
        if (before[f].why != AGREEMENT_DEFINED)
            agreement_undefine(&figures[f], before[f].why);
        else if (figures[f].why == AGREEMENT_DEFINED)
            figures[f].value -= before[f].value;
    }
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

/* Student's 97.5th percentile (Abramowitz and Stegun 26.7.5): four decimals from df 9. */
static double student(double df) {
    const double z = 1.959963984540054, z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z;
    return z + (z3 + z) / 4 / df + (5 * z5 + 16 * z3 + 3 * z) / 96 / (df * df) +
           (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384 / (df * df * df);
}

static double held(double value, double least, double most) {
    return value < least ? least : value > most ? most : value;
}

static const double LEAST_ERROR = 1e-9; /* of a figure on which all items say the same */
/* With few items the quantiles of the draws themselves are a guess: they are held this near to
 * Student's. */
static const double NEAREST = 0.7, FARTHEST = 1.35;

/* `draws`: how many errors the figure was off, sorted; count 0: none were drawn. */
static void set_interval(AgreementFigure *figure, int kind, bool change, double error, int items,
                         const double *draws, int count) {
    double t = student(items - 1), above = t, below = t;
    double most = change ? 2 : 1, least = -most;
    if (kind == AGREEMENT_PERCENT) {
        least = change ? -1 : 0;
        most = 1;
    }
    if (count) {
        above = held(quantile(draws, count, 0.975), NEAREST * t, FARTHEST * t);
        below = held(-quantile(draws, count, 0.025), NEAREST * t, FARTHEST * t);
    }
    figure->has_interval = true;
    figure->low = held(figure->value - above * error, least, most);
    figure->high = held(figure->value + below * error, least, most);
}

static void draw(Sample *sample, const AgreementFigure *figures, uint64_t seed, int resamples,
                 double *draws[AGREEMENT_KINDS], int got[AGREEMENT_KINDS]) {
    int *times = xcalloc((size_t)sample->count + 1, sizeof *times), *order = order_of(sample);
    Random random;
    random_init(&random, seed);
    for (int b = 0; b < resamples; b++) {
        AgreementFigure drawn[AGREEMENT_KINDS] = {0};
        double errors[AGREEMENT_KINDS];
        memset(times, 0, (size_t)sample->count * sizeof *times);
        for (int i = 0; i < sample->count; i++)
            times[order[random_below(&random, (uint32_t)sample->count)]]++;
        measure(sample, times, drawn, errors);
        for (int f = 0; f < AGREEMENT_KINDS; f++) {
            double off = drawn[f].value - figures[f].value;
            if (drawn[f].why != AGREEMENT_DEFINED)
                continue;
            if (errors[f] < LEAST_ERROR)
                off = fabs(off) < LEAST_ERROR ? 0 : off > 0 ? DBL_MAX : -DBL_MAX;
            else
                off /= errors[f];
            draws[f][got[f]++] = off;
        }
    }
    free(times);
    free(order);
}

static void add_intervals(Sample *sample, uint64_t seed, int resamples,
                          AgreementFigure figures[AGREEMENT_KINDS]) {
    double errors[AGREEMENT_KINDS], *draws[AGREEMENT_KINDS];
    int got[AGREEMENT_KINDS] = {0}, n = sample->count;
    sample->slopes = xcalloc((size_t)n + 1, sizeof *sample->slopes);
    sample->less = xcalloc((size_t)n + 1, sizeof *sample->less);
    measure(sample, NULL, figures, errors);
    if (n >= AGREEMENT_INTERVAL_ITEMS && resamples > 0) {
        bool drawn = n <= AGREEMENT_DRAWN_ITEMS;
        for (int f = 0; f < AGREEMENT_KINDS; f++)
            draws[f] = xcalloc((size_t)resamples, sizeof(double));
        if (drawn)
            draw(sample, figures, seed, resamples, draws, got);
        for (int f = 0; f < AGREEMENT_KINDS; f++) {
            bool enough = !drawn || (got[f] > 0 && got[f] * 2 >= resamples);
            if (figures[f].why == AGREEMENT_DEFINED && errors[f] > LEAST_ERROR && enough) {
                qsort(draws[f], (size_t)got[f], sizeof(double), by_value);
                set_interval(&figures[f], f, sample->change, errors[f], n, draws[f], got[f]);
            }
            free(draws[f]);
        }
    }
    free(sample->slopes);
    free(sample->less);
}

void agreement_measure_intervals(const Ratings *ratings, uint64_t seed, int resamples,
                                 Agreement *out) {
    Sample sample = {0};
    agreement_sums_init(&sample.after, ratings, NULL, out);
    sample.count = sample.after.count;
    add_intervals(&sample, seed, resamples, out->figures);
    agreement_sums_release(&sample.after);
}

static bool *judged(const Ratings *ratings, int room) {
    bool *items = xcalloc((size_t)room + 1, sizeof *items);
    for (int i = 0; i < ratings->count; i++)
        items[ratings->items[i].item] = true;
    return items;
}

void agreement_compare(const Ratings *before, const Ratings *after, uint64_t seed, int resamples,
                       AgreementChange *out) {
    Sample sample = {.change = true};
    int room = before->item_count > after->item_count ? before->item_count : after->item_count;
    bool *both = judged(before, room), *other = judged(after, room);
    *out = (AgreementChange){0};
    for (int i = 0; i < room; i++)
        both[i] = both[i] && other[i];
    agreement_sums_init(&sample.after, after, both, NULL);
    agreement_sums_init(&sample.before, before, both, NULL);
    out->items = sample.count = sample.after.count;
    add_intervals(&sample, seed, resamples, out->figures);
    agreement_sums_release(&sample.after);
    agreement_sums_release(&sample.before);
    free(both);
    free(other);
}
