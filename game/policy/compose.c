#include "policy/compose.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "play/score.h"
#include "policy/offers.h"

#include "base/banned.h"

typedef enum Style { STYLE_BEST, STYLE_HANDED_OVER, STYLE_EVERYTHING, STYLE_DEAREST, STYLES } Style;

typedef struct Kept { /* worked out for this role and these euros */
    bool known;
    int role;
    double left;
    Composition is;
} Kept;

struct Composer {
    const Scenario *scenario;
    Kept *kept;            /* per offer and style */
    OfferClasses *classes; /* per offer, for the role it was asked for */
    int *class_role;
    Composition chance;
};

Composer *composer_new(const Scenario *scenario) {
    Composer *composer = xcalloc(1, sizeof *composer);
    size_t offers = (size_t)scenario->offer_count + 1;
    composer->scenario = scenario;
    composer->kept = xcalloc(offers * STYLES, sizeof *composer->kept);
    composer->classes = xcalloc(offers, sizeof *composer->classes);
    composer->class_role = xcalloc(offers, sizeof *composer->class_role);
    return composer;
}

void composer_free(Composer *composer) {
    if (!composer)
        return;
    for (int i = 0; i < composer->scenario->offer_count; i++)
        offers_release(&composer->classes[i]);
    free(composer->classes);
    free(composer->class_role);
    free(composer->kept);
    free(composer);
}

static const OfferClasses *classes_of(Composer *composer, int offer, int role) {
    OfferClasses *classes = &composer->classes[offer];
    if (!classes->count || composer->class_role[offer] != role)
        offers_init(classes, composer->scenario, offer, role, OFFER_FEELS_NOTHING);
    composer->class_role[offer] = role;
    return classes;
}

/* Better first: by score, then what delights, then what is left out, then what is saved. */
static bool is_better(const double *is, const double *than) {
    for (int k = 0; k < 4; k++)
        if (is[k] != than[k])
            return is[k] > than[k];
    return false;
}

static void choose(Composer *composer, int offer_index, int role, double left, bool hand_over,
                   Composition *out) {
    const Offer *offer = &composer->scenario->offers[offer_index];
    const OfferClasses *classes = classes_of(composer, offer_index, role);
    double best[4] = {-1, 0, 0, 0};
    int from = hand_over ? HAND_OVER_WARM : HAND_OVER_NONE;
    for (int h = from; h < HAND_OVER_COUNT; h++) {
        if (h && offer->handed_over == SCENARIO_NOWHERE)
            continue;
        for (int i = 0; i < classes->count; i++) {
            const OfferClass *class = &classes->items[i];
            if (!offer_possible(class, (HandOver)h))
                continue;
            const double is[4] = {offer_decision(offer, class, (HandOver)h, left), class->welcome,
                                  -class->others, -class->euros};
            if (!is_better(is, best))
                continue;
            memcpy(best, is, sizeof best);
            memcpy(out->chosen, offers_chosen(classes, i), class->count * sizeof(Chosen));
            out->count = class->count;
            out->hand_over = (HandOver)h;
        }
    }
}

/* The class of one set of remedies, to weigh amounts by. */
static OfferClass weigh(const Composer *composer, int offer_index, const Composition *c) {
    const Offer *offer = &composer->scenario->offers[offer_index];
    OfferClass class = {0};
    for (int i = 0; i < c->count; i++) {
        int r = c->chosen[i].remedy, named = 0;
        for (int k = 0; k < offer->need_count; k++)
            if (offer->needs[k] == r)
                named = 1, class.needs++;
        for (int k = 0; k < offer->welcome_count; k++)
            named |= offer->welcome[k] == r;
        for (int k = 0; k < offer->harmful_count; k++)
            if (offer->harmful[k] == r)
                named = 1, class.harmful++;
        class.others += !named;
        class.critical |= composer->scenario->house.remedies[r].critical;
        class.euros += c->chosen[i].euros;
    }
    return class;
}

/* Tries every choice of amounts for the remedies from `at` on; keeps the best. */
static void choose_amounts(const Composer *composer, int offer_index, double left, int at,
                           int *tries, Composition *c, Composition *best, double *score) {
    const Offer *offer = &composer->scenario->offers[offer_index];
    if (at == c->count) {
        OfferClass class = weigh(composer, offer_index, c);
        double is = offer_decision(offer, &class, c->hand_over, left);
        if (is > *score) {
            *score = is;
            *best = *c;
        }
        --*tries;
        return;
    }
    const Remedy *remedy = &composer->scenario->house.remedies[c->chosen[at].remedy];
    for (int e = 0; e < (remedy->euro_count ? remedy->euro_count : 1) && *tries > 0; e++) {
        c->chosen[at].euros = remedy->euro_count ? remedy->euros[e] : 0;
        choose_amounts(composer, offer_index, left, at + 1, tries, c, best, score);
    }
}

static void choose_everything(Composer *composer, int offer_index, int role_index, double left,
                              Composition *out) {
    const House *house = &composer->scenario->house;
    const Role *role = &house->roles[role_index];
    Route route = composer->scenario->offers[offer_index].route;
    Composition c = {.hand_over = route == ROUTE_SELF ? HAND_OVER_NONE : HAND_OVER_WARM};
    for (int i = 0; i < role->may_count && c.count < OFFER_MOST; i++)
        if (!c.hand_over || !house->remedies[role->may[i]].euro_count)
            c.chosen[c.count++].remedy = role->may[i];
    double score = -1;
    int tries = 4096;
    choose_amounts(composer, offer_index, left, 0, &tries, &c, out, &score);
}

static void choose_dearest(Composer *composer, int offer_index, int role_index, double left,
                           Composition *out) {
    const House *house = &composer->scenario->house;
    const Role *role = &house->roles[role_index];
    choose(composer, offer_index, role_index, left, false, out);
    Composition c = {0};
    for (int i = 0; i < role->may_count && c.count < OFFER_MOST; i++) {
        const Remedy *remedy = &house->remedies[role->may[i]];
        double highest = 0;
        for (int e = 0; e < remedy->euro_count; e++)
            if (remedy->euros[e] > highest)
                highest = remedy->euros[e];
        bool right = false;
        for (int k = 0; k < out->count; k++)
            right |= out->chosen[k].remedy == role->may[i];
        if (remedy->euro_count || right)
            c.chosen[c.count++] = (Chosen){role->may[i], highest};
    }
    bool pays = false;
    for (int i = 0; i < c.count; i++)
        pays |= c.chosen[i].euros > 0;
    if (pays)
        *out = c;
}

static const Composition *compose(Composer *composer, const Play *play, int offer, Style style) {
    Kept *kept = &composer->kept[offer * STYLES + (int)style];
    int role = play_role(play);
    double left = play_left(play);
    if (kept->known && kept->role == role && kept->left == left)
        return &kept->is;
    *kept = (Kept){.known = true, .role = role, .left = left};
    switch (style) {
    case STYLE_EVERYTHING:
        choose_everything(composer, offer, role, left, &kept->is);
        break;
    case STYLE_DEAREST:
        choose_dearest(composer, offer, role, left, &kept->is);
        break;
    default:
        choose(composer, offer, role, left, style == STYLE_HANDED_OVER, &kept->is);
    }
    return &kept->is;
}

const Composition *compose_best(Composer *composer, const Play *play, int offer) {
    return compose(composer, play, offer, STYLE_BEST);
}

const Composition *compose_handed_over(Composer *composer, const Play *play, int offer) {
    return compose(composer, play, offer, STYLE_HANDED_OVER);
}

const Composition *compose_everything(Composer *composer, const Play *play, int offer) {
    return compose(composer, play, offer, STYLE_EVERYTHING);
}

const Composition *compose_dearest(Composer *composer, const Play *play, int offer) {
    return compose(composer, play, offer, STYLE_DEAREST);
}

const Composition *compose_chance(Composer *composer, const Play *play, Random *random) {
    const House *house = &composer->scenario->house;
    const Role *role = &house->roles[play_role(play)];
    Composition *c = &composer->chance;
    c->count = 0;
    c->hand_over = (HandOver)random_below(random, HAND_OVER_COUNT);
    for (int i = 0; i < role->may_count && c->count < OFFER_MOST; i++) {
        const Remedy *remedy = &house->remedies[role->may[i]];
        if ((remedy->euro_count && c->hand_over) || random_below(random, 2))
            continue;
        double euros = remedy->euro_count
                           ? remedy->euros[random_below(random, (uint32_t)remedy->euro_count)]
                           : 0;
        c->chosen[c->count++] = (Chosen){role->may[i], euros};
    }
    return c;
}
