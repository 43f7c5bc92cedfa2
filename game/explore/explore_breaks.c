#include "explore/explore_breaks.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "play/rules.h"
#include "play/score.h"

#include "base/banned.h"

/* NEAR is more than what rounding adds up to over EXPLORE_WHOLE moments. */
enum {
    NEAR = 600,
    SAME = 16,
    MOST_BREAKS = 4000,
    MOST_DELTAS = 2000,
    MOST_WAYS = 1000,
    MOST_ROUNDS = 120
};

typedef struct Deltas { /* by how much an act can change the feeling */
    double items[MOST_DELTAS];
    int count;
    bool cut; /* there are more */
} Deltas;

typedef struct Finder {
    const Scenario *scenario;
    Feeling feeling;
    Breaks *breaks;
    uint8_t *said; /* per act, to weigh a reply by */
    Breaks fresh;  /* of the moment under way */
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
        if (breaks->at[i] - breaks->at[kept - 1] > SAME)
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
    else
        deltas->cut = true;
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

static double of(const Finder *f, const Effects *e) {
    return f->feeling == FEELING_PATIENCE ? e->patience : e->trust;
}

static void add_felt(Finder *f, const Effects *e, double minutes) {
    double w = f->feeling == FEELING_PATIENCE ? rules_waiting(f->scenario, minutes) : 0;
    add_delta(&f->deltas, score_felt(of(f, e), f->scenario->earlier) - w);
}

/* Whatever was said before: every way in which that can weigh. */
static void reply_deltas(Finder *f, const Reply *reply) {
    const House *house = &f->scenario->house;
    SaidAct *said = xmalloc((size_t)reply->act_count * 2 * sizeof *said);
    int count = rules_reply_hangs_on(house, reply, said), ways = 1;
    f->deltas = (Deltas){0};
    memset(f->said, 0, (size_t)house->act_count);
    for (int i = 0; i < count && ways <= MOST_WAYS; i++)
        ways *= said[i].most + 1;
    f->deltas.cut = ways > MOST_WAYS;
    for (int way = 0; way < ways && !f->deltas.cut; way++) {
        for (int i = 0, rest = way; i < count; i++) {
            f->said[said[i].act] = (uint8_t)(rest % (said[i].most + 1));
            rest /= said[i].most + 1;
        }
        Effects e = rules_reply(house, reply, f->said);
        add_felt(f, &e, rules_reply_minutes(reply));
    }
    free(said);
}

/* How a remedy can be felt in an offer: by what it is there for each role that may stand there. */
static int ways_felt(const Finder *f, const Moment *moment, int remedy, double *ways) {
    const House *house = &f->scenario->house;
    const Offer *offer = &f->scenario->offers[moment->act];
    const Remedy *is = &house->remedies[remedy];
    const Effects own = {.trust = is->trust, .patience = is->patience};
    bool found[REMEDY_CLASSES] = {false};
    int count = 0;
    for (int r = 0; r < house->role_count; r++)
        if ((moment->role < 0 || moment->role == r) &&
            rules_on_table(offer, &house->roles[r], remedy))
            found[rules_remedy(offer, &house->roles[r], remedy)] = true;
    ways[count++] = 0;
    for (int class = 0; class < REMEDY_CLASSES; class ++)
        if (found[class])
            ways[count++] = rules_felt((RemedyClass) class) * of(f, &own);
    return count;
}

static void offer_deltas(Finder *f, const Moment *moment, HandOver hand_over) {
    const Offer *offer = &f->scenario->offers[moment->act];
    Deltas *sums = &f->sums;
    double ways[REMEDY_CLASSES + 1];
    *sums = (Deltas){.count = 1};
    for (int r = 0; r < f->scenario->house.remedy_count && !sums->cut; r++)
        widen(sums, ways, ways_felt(f, moment, r, ways));
    f->deltas = (Deltas){.cut = sums->cut};
    for (int i = 0; i < sums->count; i++) {
        const OfferWeight weight = {.trust = sums->items[i], .patience = sums->items[i]};
        Effects e = rules_offer_feels(offer, &weight, hand_over);
        add_felt(f, &e, rules_offer_minutes(offer, hand_over));
    }
}

/* What matters after an act that leads to a place, seen from before it. */
static void look_back(Finder *f, int place) {
    const Breaks *after = place < SCENARIO_ENDING ? &f->breaks[place] : NULL;
    bool runs_out = f->feeling == FEELING_PATIENCE && f->scenario->patience_out != SCENARIO_NOWHERE;
    if ((after && after->all) || f->deltas.cut)
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

/* An act that changes feelings may also lead to where patience has run out. There it goes on at 0,
 * so that nothing of patience is to be looked back for; trust goes on as it is. */
static void look_act(Finder *f, int place) {
    look_back(f, place);
    if (f->feeling == FEELING_TRUST && f->scenario->patience_out != SCENARIO_NOWHERE)
        look_back(f, f->scenario->patience_out);
}

const FunctionUses *live_uses(const Scenario *scenario, int function) {
    static const FunctionUses any = {.all = true};
    return scenario->function_uses ? &scenario->function_uses[function] : &any;
}

static int variable_of(Feeling feeling) {
    return feeling == FEELING_TRUST ? VARIABLE_TRUST : VARIABLE_PATIENCE;
}

static void look_function(Finder *f, int function) {
    const FunctionUses *uses = live_uses(f->scenario, function);
    f->fresh.all |= uses->all;
    for (int i = 0; i < uses->count; i++) {
        const FunctionUse *use = &uses->items[i];
        if (use->variable != variable_of(f->feeling))
            continue;
        f->fresh.all |= use->kind != USE_COMPARES;
        if (use->number < 0 || use->number > 100)
            continue;
        add_break(&f->fresh, feeling_fixed(use->number) - 1);
        add_break(&f->fresh, feeling_fixed(use->number));
    }
}

static void look_condition(Finder *f, const Condition *when) {
    int variable = variable_of(f->feeling);
    if (when->function >= 0)
        look_function(f, when->function);
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
        int places[OFFER_PLACES];
        for (int h = HAND_OVER_NONE; h <= HAND_OVER_WARM; h++) {
            int count = rules_offer_places(&scenario->offers[moment->act], h, places);
            offer_deltas(f, moment, (HandOver)h);
            for (int i = 0; i < count; i++)
                look_act(f, places[i]);
        }
        break;
    }
    case WAY_REPLIES:
        for (int i = 0; i < moment->reply_count; i++) {
            const Reply *reply = &scenario->replies[moment->first_reply + i];
            look_condition(f, &reply->when);
            if (reply->run >= 0)
                look_function(f, reply->run);
            reply_deltas(f, reply);
            look_act(f, reply->go);
        }
        break;
    }
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
    f->said = xcalloc((size_t)scenario->house.act_count + 1, 1);
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
    free(f->said);
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
