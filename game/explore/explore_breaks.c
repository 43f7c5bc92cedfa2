#include "explore/explore_breaks.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_live.h"
#include "play/score.h"

#include "base/banned.h"

enum { NEAR = 64, MOST_BREAKS = 4000, MOST_DELTAS = 2000, MOST_ROUNDS = 120 };

typedef struct Deltas { /* by how much an act can change the feeling */
    double items[MOST_DELTAS];
    int count;
} Deltas;

typedef struct Finder {
    const Scenario *scenario;
    Feeling feeling;
    double g;
    Breaks *breaks;
    Breaks fresh; /* of the moment under way */
    Deltas deltas, sums;
} Finder;

int32_t feeling_fixed(double value) {
    return (int32_t)lround(value * FEELING_FIXED);
}

static void add_break(Breaks *breaks, int32_t at) {
    if (at < 0 || at >= 100 * FEELING_FIXED || breaks->all)
        return;
    GROW(breaks, at);
    breaks->at[breaks->count++] = at;
}

static int by_value(const void *a, const void *b) {
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return x < y ? -1 : x > y;
}

/* Breaks that differ by rounding alone are one. */
static void tidy(Breaks *breaks) {
    if (!breaks->count)
        return;
    qsort(breaks->at, (size_t)breaks->count, sizeof *breaks->at, by_value);
    int kept = 1;
    for (int i = 1; i < breaks->count; i++)
        if (breaks->at[i] - breaks->at[kept - 1] > NEAR / 4)
            breaks->at[kept++] = breaks->at[i];
    breaks->count = kept;
    if (kept > MOST_BREAKS)
        breaks->all = true;
}

static void add_delta(Deltas *deltas, double delta) {
    for (int i = 0; i < deltas->count; i++)
        if (fabs(deltas->items[i] - delta) < 1e-9)
            return;
    if (deltas->count < MOST_DELTAS)
        deltas->items[deltas->count++] = delta;
}

/* Every sum so far, once more with each of these. */
static void widen(Deltas *sums, const double *more, int count) {
    int before = sums->count;
    double old[MOST_DELTAS];
    memcpy(old, sums->items, (size_t)before * sizeof *old);
    sums->count = 0;
    for (int i = 0; i < before; i++)
        for (int k = 0; k < count; k++)
            add_delta(sums, old[i] + more[k]);
}

/* As score_feeling weighs a sum, without its bounds. */
static double weigh(const Finder *f, double d, double w) {
    return (d < 0 ? d * f->g : d / f->g) - (f->feeling == FEELING_PATIENCE ? w : 0);
}

static double waiting(const Scenario *scenario, bool takes, double minutes) {
    return takes && scenario->has_norm ? score_waiting(minutes, scenario->norm_minutes) : 0;
}

static void reply_deltas(Finder *f, const Reply *reply) {
    bool patience = f->feeling == FEELING_PATIENCE;
    Deltas *sums = &f->sums;
    *sums = (Deltas){.count = 1};
    for (int i = 0; i < reply->act_count; i++) {
        const Act *act = &f->scenario->house.acts[reply->acts[i]];
        double ways[4] = {patience ? act->patience : act->trust};
        int count = 1;
        if (act->after >= 0)
            ways[count++] = patience ? act->after_patience : act->after_trust;
        if (act->fades) {
            ways[count++] = 0;
            ways[count++] = patience ? -5 : 0;
        }
        widen(sums, ways, count);
    }
    if (patience ? reply->has_patience : reply->has_trust) {
        sums->count = 1;
        sums->items[0] = patience ? reply->patience : reply->trust;
    }
    double w = waiting(f->scenario, reply->has_takes, reply->minutes);
    f->deltas.count = 0;
    for (int i = 0; i < sums->count; i++)
        add_delta(&f->deltas, weigh(f, sums->items[i], w));
}

static void offer_deltas(Finder *f, const Offer *offer, bool hand_over) {
    const House *house = &f->scenario->house;
    bool patience = f->feeling == FEELING_PATIENCE;
    Deltas *sums = &f->sums;
    *sums = (Deltas){.count = 1};
    const struct {
        const int *items;
        int count;
        double sign;
    } lists[] = {{offer->needs, offer->need_count, 1},
                 {offer->welcome, offer->welcome_count, 1},
                 {offer->harmful, offer->harmful_count, -1}};
    for (int l = 0; l < 3; l++) {
        for (int i = 0; i < lists[l].count; i++) {
            const Remedy *remedy = &house->remedies[lists[l].items[i]];
            double feels = lists[l].sign * (patience ? remedy->patience : remedy->trust);
            widen(sums, (const double[]){0, feels}, 2);
        }
    }
    double own = !hand_over ? 0 : patience ? offer->hand_over_patience : offer->hand_over_trust;
    double w = hand_over
                   ? waiting(f->scenario, offer->hand_over_has_takes, offer->hand_over_minutes)
                   : waiting(f->scenario, offer->has_takes, offer->minutes);
    f->deltas.count = 0;
    for (int i = 0; i < sums->count; i++)
        add_delta(&f->deltas, weigh(f, sums->items[i] + own, w));
}

/* What matters after an act that leads to a place, seen from before it. */
static void look_back(Finder *f, int place) {
    const Breaks *after = place < SCENARIO_ENDING ? &f->breaks[place] : NULL;
    bool runs_out = f->feeling == FEELING_PATIENCE && f->scenario->patience_out != SCENARIO_NOWHERE;
    if (after && after->all)
        f->fresh.all = true;
    for (int d = 0; d < f->deltas.count; d++) {
        double delta = f->deltas.items[d];
        if (runs_out)
            add_break(&f->fresh, feeling_fixed(-delta));
        for (int i = 0; after && i < after->count; i++)
            add_break(&f->fresh, after->at[i] - feeling_fixed(delta));
    }
    if (f->fresh.count > MOST_BREAKS * 8)
        tidy(&f->fresh);
}

static void look_condition(Finder *f, const Condition *when) {
    int variable = f->feeling == FEELING_TRUST ? VARIABLE_TRUST : VARIABLE_PATIENCE;
    f->fresh.all |= when->function >= 0;
    for (int i = 0; i < when->test_count; i++) {
        const Test *test = &when->tests[i];
        if (test->variable != variable)
            continue;
        double min = test->is_range ? test->min : test->is.number;
        double max = test->is_range ? test->max : test->is.number;
        if (isfinite(min))
            add_break(&f->fresh, feeling_fixed(min) - 1);
        if (isfinite(max))
            add_break(&f->fresh, feeling_fixed(max));
    }
}

static void look_moment(Finder *f, int index) {
    const Scenario *scenario = f->scenario;
    const Moment *moment = &scenario->moments[index];
    f->fresh.count = 0;
    f->fresh.all = false;
    if (f->feeling == FEELING_PATIENCE && scenario->patience_out != SCENARIO_NOWHERE)
        add_break(&f->fresh, 0);
    for (int i = 0; i < moment->line_count; i++)
        look_condition(f, &scenario->lines[moment->first_line + i].when);
    f->deltas = (Deltas){.count = 1};
    switch (moment->way) {
    case WAY_GO:
        look_back(f, moment->go);
        break;
    case WAY_JUDGE: {
        const Judge *judge = &scenario->judges[moment->act];
        look_back(f, judge->right);
        look_back(f, judge->half);
        look_back(f, judge->wrong);
        break;
    }
    case WAY_OFFER: {
        const Offer *offer = &scenario->offers[moment->act];
        offer_deltas(f, offer, false);
        look_back(f, offer->fits);
        look_back(f, offer->short_of);
        look_back(f, offer->beyond);
        offer_deltas(f, offer, true);
        look_back(f, offer->handed_over);
        break;
    }
    case WAY_REPLIES:
        for (int i = 0; i < moment->reply_count; i++) {
            const Reply *reply = &scenario->replies[moment->first_reply + i];
            look_condition(f, &reply->when);
            f->fresh.all |= reply->run >= 0;
            reply_deltas(f, reply);
            look_back(f, reply->go);
        }
        break;
    }
    /* From where patience has run out it goes on at 0: nothing to look back for, but a function
     * there reads what is. */
    if (scenario->patience_out >= 0 && scenario->patience_out < SCENARIO_ENDING)
        f->fresh.all |= f->breaks[scenario->patience_out].all;
    tidy(&f->fresh);
}

/* Takes over what is new; false when nothing is. */
static bool take_over(Breaks *to, const Breaks *fresh) {
    bool changed = to->all != fresh->all || (!to->all && to->count != fresh->count);
    to->all |= fresh->all;
    if (to->all)
        to->count = 0;
    if (to->all || !changed)
        return changed;
    to->count = 0;
    for (int i = 0; i < fresh->count; i++) {
        GROW(to, at);
        to->at[to->count++] = fresh->at[i];
    }
    return true;
}

Breaks *breaks_new(const Scenario *scenario, Feeling feeling) {
    Finder *f = xcalloc(1, sizeof *f);
    f->scenario = scenario;
    f->feeling = feeling;
    f->g = 1 + 0.25 * (scenario->earlier < 4 ? scenario->earlier : 4);
    f->breaks = xcalloc((size_t)scenario->moment_count + 1, sizeof *f->breaks);
    bool changed = true;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
        changed = false;
        for (int i = scenario->moment_count - 1; i >= 0; i--) {
            look_moment(f, i);
            changed |= take_over(&f->breaks[i], &f->fresh);
        }
    }
    for (int i = 0; changed && i < scenario->moment_count; i++)
        f->breaks[i].all = true;
    Breaks *breaks = f->breaks;
    free(f->fresh.at);
    free(f);
    return breaks;
}

void breaks_free(Breaks *breaks, const Scenario *scenario) {
    for (int i = 0; breaks && i < scenario->moment_count; i++)
        free(breaks[i].at);
    free(breaks);
}

int32_t breaks_code(const Breaks *breaks, double value) {
    int32_t fixed = feeling_fixed(value);
    if (breaks->all)
        return fixed;
    int low = 0, high = breaks->count; /* how many breaks lie below the value */
    while (low < high) {
        int middle = (low + high) / 2;
        if (breaks->at[middle] < fixed)
            low = middle + 1;
        else
            high = middle;
    }
    bool near = (low < breaks->count && breaks->at[low] - fixed < NEAR) ||
                (low > 0 && fixed - breaks->at[low - 1] < NEAR);
    return near ? fixed : -1 - low;
}
