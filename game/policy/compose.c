#include "policy/compose.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "policy/offers.h"
#include "policy/sums.h"

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
            const double is[4] = {
                rules_offer_score(&composer->scenario->house, offer, &class->is, (HandOver)h, left)
                    .decision,
                class->is.welcome, -class->is.others, -class->is.euros};
            if (!is_better(is, best))
                continue;
            memcpy(best, is, sizeof best);
            memcpy(out->chosen, offers_chosen(classes, i), class->count * sizeof(Chosen));
            out->count = class->count;
            out->hand_over = (HandOver)h;
        }
    }
}

/* The best amounts for remedies that are all chosen. */
static void choose_amounts(const House *house, const Offer *offer, const Role *role, double left,
                           Composition *c) {
    OfferWeight weight = {0};
    Sums sums;
    sums_init(&sums);
    for (int i = 0; i < c->count; i++) {
        rules_offer_add(house, offer, role, c->chosen[i], &weight);
        sums_add(&sums, &house->remedies[c->chosen[i].remedy], false);
    }
    int count, best = 0;
    double most = -1, amounts[OFFER_MOST];
    const Sum *items = sums_all(&sums, &count);
    for (int i = 0; i < count; i++) {
        weight.euros = items[i].euros;
        double is = rules_offer_score(house, offer, &weight, c->hand_over, left).decision;
        if (is <= most)
            continue;
        most = is;
        best = i;
    }
    sums_amounts(&sums, best, amounts);
    for (int i = 0; i < c->count; i++)
        c->chosen[i].euros = amounts[i];
    sums_release(&sums);
}

static void choose_everything(const Scenario *scenario, int offer_index, int role_index,
                              double left, Composition *out) {
    const House *house = &scenario->house;
    const Role *role = &house->roles[role_index];
    const Offer *offer = &scenario->offers[offer_index];
    int table = rules_table_count(offer, role);
    out->hand_over = offer->route == ROUTE_SELF ? HAND_OVER_NONE : HAND_OVER_WARM;
    for (int i = 0; i < table && out->count < OFFER_MOST; i++) {
        int remedy = rules_table(offer, role, i);
        if (rules_can_choose(&house->remedies[remedy], out->hand_over))
            out->chosen[out->count++].remedy = remedy;
    }
    choose_amounts(house, offer, role, left, out);
}

static void choose_dearest(Composer *composer, int offer_index, int role_index, double left,
                           Composition *out) {
    const House *house = &composer->scenario->house;
    const Role *role = &house->roles[role_index];
    const Offer *offer = &composer->scenario->offers[offer_index];
    choose(composer, offer_index, role_index, left, false, out);
    Composition c = {0};
    bool pays = false;
    int table = rules_table_count(offer, role);
    for (int i = 0; i < table && c.count < OFFER_MOST; i++) {
        int index = rules_table(offer, role, i);
        const Remedy *remedy = &house->remedies[index];
        bool right = false;
        for (int k = 0; k < out->count; k++)
            right |= out->chosen[k].remedy == index;
        if (!remedy_has_amounts(remedy) && !right)
            continue;
        double highest = rules_amount_highest(remedy);
        c.chosen[c.count++] = (Chosen){index, highest};
        pays |= highest > 0;
    }
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
        choose_everything(composer->scenario, offer, role, left, &kept->is);
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

const Composition *compose_chance(Composer *composer, const Play *play, int offer_index,
                                  Random *random) {
    const House *house = &composer->scenario->house;
    const Role *role = &house->roles[play_role(play)];
    const Offer *offer = &composer->scenario->offers[offer_index];
    Composition *c = &composer->chance;
    c->count = 0;
    c->hand_over = (HandOver)random_below(random, HAND_OVER_COUNT);
    int table = rules_table_count(offer, role);
    for (int i = 0; i < table && c->count < OFFER_MOST; i++) {
        int index = rules_table(offer, role, i);
        const Remedy *remedy = &house->remedies[index];
        if (!rules_can_choose(remedy, c->hand_over) || random_below(random, 2))
            continue;
        int amounts = rules_amount_count(remedy);
        double euros =
            amounts ? rules_amount(remedy, (int)random_below(random, (uint32_t)amounts)) : 0;
        c->chosen[c->count++] = (Chosen){index, euros};
    }
    return c;
}
