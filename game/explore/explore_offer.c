#include "explore/explore_offer.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_step.h"

#include "base/banned.h"

/* What an offer comes to, as far as a state can tell. Of offers that come to the same, the one with
 * the highest and the one with the lowest decision stand for all. */
typedef struct Comes {
    int place;
    int32_t trust, patience;
} Comes;

typedef struct Group {
    Comes low, high; /* from both ends of a widened state; else they are one */
    int hand_over;
    double euros;    /* 0 where what was spent makes no difference */
    int worst, best; /* classes */
    double lowest, highest;
    HandOver by;
} Group;

typedef struct Groups {
    Group *items;
    int count, capacity;
} Groups;

static OfferTable *table_for(Exploration *e, int offer, int role, int feelings) {
    for (int i = 0; i < e->table_count; i++) {
        OfferTable *t = e->tables[i];
        if (t->offer == offer && t->role == role && t->feelings == feelings)
            return t;
    }
    e->tables = xrealloc(e->tables, (size_t)(e->table_count + 1) * sizeof *e->tables);
    OfferTable *t = e->tables[e->table_count++] = xcalloc(1, sizeof *t);
    t->offer = offer;
    t->role = role;
    t->feelings = feelings;
    offers_init(&t->classes, e->scenario, offer, role, feelings);
    offers_thin(&t->classes, &e->scenario->house, &e->scenario->offers[offer], feelings);
    return t;
}

static int feelings_that_matter(const Exploration *e, int moment) {
    const Scenario *scenario = e->scenario;
    int places[2 * OFFER_PLACES + 1], feelings = 0, count = live_places(scenario, moment, places);
    if (live_feels(&e->live, FEELING_PATIENCE, moment))
        feelings |= OFFER_FEELS_PATIENCE;
    for (int i = 0; i < count; i++)
        if (places[i] < SCENARIO_ENDING && live_feels(&e->live, FEELING_TRUST, places[i]))
            feelings |= OFFER_FEELS_TRUST;
    return feelings;
}

static Comes comes_to(const Exploration *e, const PlayState *state, const Offer *offer,
                      const OfferWeight *weight, HandOver hand_over, double left) {
    const Scenario *scenario = e->scenario;
    double trust = state->trust, patience = state->patience;
    double w = rules_waiting(scenario, rules_offer_minutes(offer, hand_over));
    Effects felt = rules_offer_feels(offer, weight, hand_over);
    bool out = rules_feel(scenario, felt.trust, felt.patience, w, &trust, &patience);
    int place = rules_offer_place(offer, weight, hand_over, left);
    Comes is = {.place = rules_place(scenario, place, out)};
    if (is.place >= SCENARIO_ENDING)
        return is;
    is.trust = states_feeling(&e->live, FEELING_TRUST, is.place, trust);
    is.patience = states_feeling(&e->live, FEELING_PATIENCE, is.place, patience);
    return is;
}

static bool is_spent_live(const Exploration *e, int place) {
    return place < SCENARIO_ENDING && live_of(&e->live, place)->spent;
}

/* `states`: both ends. */
static Group foresee(const Exploration *e, const PlayState *states, const Offer *offer,
                     const OfferWeight *weight, HandOver hand_over, double left) {
    Group g = {.hand_over = (int)hand_over, .by = hand_over};
    g.low = comes_to(e, &states[0], offer, weight, hand_over, left);
    g.high = e->other.play ? comes_to(e, &states[1], offer, weight, hand_over, left) : g.low;
    bool live = is_spent_live(e, g.low.place) || is_spent_live(e, g.high.place);
    g.euros = live ? weight->euros : 0;
    return g;
}

static uint32_t hash_group(const Group *g) {
    uint64_t hash = (uint64_t)(uint32_t)g->low.place << 2 | (uint64_t)g->hand_over;
    uint64_t euros, feelings = (uint64_t)(uint32_t)g->low.trust << 32 | (uint32_t)g->low.patience;
    memcpy(&euros, &g->euros, sizeof euros);
    hash = (hash ^ feelings) * 0x9E3779B97F4A7C15u;
    feelings = (uint64_t)(uint32_t)g->high.trust << 32 | (uint32_t)g->high.patience;
    hash = (hash ^ hash >> 31 ^ feelings ^ (uint64_t)g->high.place) * 0x9E3779B97F4A7C15u;
    hash = (hash ^ hash >> 31 ^ euros) * 0x9E3779B97F4A7C15u;
    hash ^= hash >> 31;
    return (uint32_t)hash;
}

static bool same_group(const Group *a, const Group *b) {
    return a->low.place == b->low.place && a->hand_over == b->hand_over &&
           a->low.trust == b->low.trust && a->low.patience == b->low.patience &&
           a->high.place == b->high.place && a->high.trust == b->high.trust &&
           a->high.patience == b->high.patience && a->euros == b->euros;
}

static void add_class(Exploration *e, Groups *groups, Group g, int class, double decision) {
    uint32_t at = hash_group(&g) & e->group_mask;
    while (e->groups[at] && !same_group(&groups->items[e->groups[at] - 1], &g))
        at = (at + 1) & e->group_mask;
    if (!e->groups[at]) {
        g.worst = g.best = class;
        g.lowest = g.highest = decision;
        GROW(groups, items);
        groups->items[groups->count] = g;
        e->groups[at] = (uint32_t)++groups->count;
        return;
    }
    Group *group = &groups->items[e->groups[at] - 1];
    if (decision < group->lowest) {
        group->worst = class;
        group->lowest = decision;
    }
    if (decision > group->highest) {
        group->best = class;
        group->highest = decision;
    }
}

static uint32_t keep_pick(Exploration *e, const OfferClasses *classes, int class, HandOver by) {
    GROW_BY(e, picks, pick_count, pick_capacity, 1);
    e->picks[e->pick_count] =
        (Pick){offers_chosen(classes, class), classes->items[class].count, by};
    return e->pick_count++;
}

/* Picks are found again, so that many states share them. */
static uint32_t pick_for(Exploration *e, OfferTable *table, int class, HandOver by) {
    if (!table->picks)
        table->picks = xcalloc((size_t)table->classes.count * HAND_OVER_COUNT, sizeof(uint32_t));
    uint32_t *kept = &table->picks[class * HAND_OVER_COUNT + (int)by];
    if (!*kept)
        *kept = keep_pick(e, &table->classes, class, by) + 1;
    return *kept - 1;
}

static uint32_t *foresee_all(Exploration *e, OfferTable *table, const PlayState *states,
                             double left, int *count) {
    const Offer *offer = &e->scenario->offers[table->offer];
    const OfferClasses *classes = &table->classes;
    if (!e->groups || e->group_mask < (uint32_t)classes->count * 6) {
        while (e->group_mask < (uint32_t)classes->count * 6 + 1)
            e->group_mask = e->group_mask * 2 + 1;
        free(e->groups);
        e->groups = xmalloc(((size_t)e->group_mask + 1) * sizeof *e->groups);
    }
    memset(e->groups, 0, ((size_t)e->group_mask + 1) * sizeof *e->groups);
    Groups groups = {0};
    for (int h = HAND_OVER_NONE; h < HAND_OVER_COUNT; h++) {
        for (int i = 0; i < classes->count; i++) {
            const OfferClass *class = &classes->items[i];
            if (offer_possible(class, (HandOver)h))
                add_class(
                    e, &groups, foresee(e, states, offer, &class->is, (HandOver)h, left), i,
                    rules_offer_score(&e->scenario->house, offer, &class->is, (HandOver)h, left)
                        .decision);
        }
    }
    uint32_t *picks = xmalloc((size_t)groups.count * 2 * sizeof *picks);
    *count = 0;
    for (int i = 0; i < groups.count; i++) {
        const Group *g = &groups.items[i];
        picks[(*count)++] = pick_for(e, table, g->best, g->by);
        if (g->worst != g->best)
            picks[(*count)++] = pick_for(e, table, g->worst, g->by);
    }
    free(groups.items);
    return picks;
}

/* States that feel the same here and have as much left come to the same. */
static const Foreseen *foreseen_for(Exploration *e, OfferTable *table, const PlayState *states,
                                    double left) {
    const PlayState *state = &states[0];
    Foreseen is = {.left = left};
    is.codes[FEELING_TRUST] = states_feeling(&e->live, FEELING_TRUST, state->moment, state->trust);
    is.codes[FEELING_PATIENCE] =
        states_feeling(&e->live, FEELING_PATIENCE, state->moment, state->patience);
    for (int i = 0; i < table->count; i++) {
        const Foreseen *known = &table->items[i];
        if (known->left == is.left && !memcmp(known->codes, is.codes, sizeof is.codes))
            return known;
    }
    is.picks = foresee_all(e, table, states, left, &is.count);
    GROW(table, items);
    table->items[table->count] = is;
    return &table->items[table->count++];
}

void explore_offer(Exploration *e, uint32_t node) {
    Play *play = e->play;
    int moment = play_moment(play), index = e->scenario->moments[moment].act, turns;
    PlayState states[2] = {play_look(play)};
    if (e->other.play)
        states[1] = play_look(e->other.play);
    OfferTable *table = table_for(e, index, play_role(play), feelings_that_matter(e, moment));
    e->complete &= !table->classes.cut;
    const Foreseen *foreseen = foreseen_for(e, table, states, play_left(play));
    for (int i = 0; i < foreseen->count; i++) {
        const Pick *pick = &e->picks[foreseen->picks[i]];
        uint32_t via = via_make(VIA_OFFER, foreseen->picks[i]);
        if (i)
            explore_back(e);
        Input input = {.at_ms = play_now(play), .kind = INPUT_OFFER};
        input.as.offer.chosen = pick->chosen;
        input.as.offer.count = pick->count;
        input.as.offer.hand_over = pick->hand_over;
        uint32_t to = explore_step(e, node, via, &input);
        if (to != STATES_NONE)
            explore_edges(
                e, node,
                (Edge){.via = via, .q = -1, .decision = (float)play_turns(play, &turns)->decision});
    }
}

double explore_offer_minutes(const Exploration *e, uint32_t node, const Edge *edge) {
    const Moment *moment = &e->scenario->moments[states_moment(&e->states, node)];
    return rules_offer_minutes(&e->scenario->offers[moment->act],
                               e->picks[edge->via & VIA_REST].hand_over);
}
