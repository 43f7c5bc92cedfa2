#include "policy/offers.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "play/score.h"

#include "base/banned.h"

enum { MOST_CLASSES = 60000 };

static bool among(const int *items, int count, int item) {
    for (int i = 0; i < count; i++)
        if (items[i] == item)
            return true;
    return false;
}

static bool same_class(const OfferClass *a, const OfferClass *b, int feelings) {
    return a->needs == b->needs && a->welcome == b->welcome && a->harmful == b->harmful &&
           a->others == b->others && a->critical == b->critical && a->money == b->money &&
           a->euros == b->euros && (!(feelings & OFFER_FEELS_TRUST) || a->trust == b->trust) &&
           (!(feelings & OFFER_FEELS_PATIENCE) || a->patience == b->patience);
}

static uint32_t hash_class(const OfferClass *c, int feelings) {
    double key[3] = {c->euros, feelings & OFFER_FEELS_TRUST ? c->trust : 0,
                     feelings & OFFER_FEELS_PATIENCE ? c->patience : 0};
    uint64_t hash = (uint64_t)c->needs | (uint64_t)c->welcome << 8 | (uint64_t)c->harmful << 16 |
                    (uint64_t)c->others << 24 | (uint64_t)c->critical << 32 |
                    (uint64_t)c->money << 33;
    for (int i = 0; i < 3; i++) {
        uint64_t bits;
        memcpy(&bits, &key[i], sizeof bits);
        hash = (hash ^ bits) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 29;
    }
    return (uint32_t)(hash >> 7);
}

typedef struct Builder {
    OfferClasses *classes;
    int feelings;
    uint32_t *table; /* class + 1 */
    uint32_t mask;
} Builder;

/* Adds the class `base` widened by one remedy, unless an equal one is there. */
static void add(Builder *b, OfferClass class, const Chosen *more, int more_count) {
    OfferClasses *classes = b->classes;
    uint32_t at = hash_class(&class, b->feelings) & b->mask;
    for (; b->table[at]; at = (at + 1) & b->mask)
        if (same_class(&classes->items[b->table[at] - 1], &class, b->feelings))
            return;
    if (classes->count >= MOST_CLASSES) {
        classes->cut = true;
        return;
    }
    int need = class.count + more_count;
    if (need > OFFER_MOST)
        return;
    if (classes->chosen_count + need > classes->chosen_capacity) {
        classes->chosen_capacity = (classes->chosen_capacity + need) * 2;
        classes->chosen =
            xrealloc(classes->chosen, (size_t)classes->chosen_capacity * sizeof(Chosen));
    }
    Chosen *to = classes->chosen + classes->chosen_count;
    if (class.count)
        memcpy(to, classes->chosen + class.first, class.count * sizeof(Chosen));
    if (more_count)
        memcpy(to + class.count, more, (size_t)more_count * sizeof(Chosen));
    class.first = (uint32_t)classes->chosen_count;
    class.count = (uint16_t)need;
    classes->chosen_count += need;
    GROW(classes, items);
    classes->items[classes->count] = class;
    b->table[at] = (uint32_t)++classes->count;
}

/* Every class so far, once more with this remedy (for each of its amounts). */
static void widen(Builder *b, const Offer *offer, const House *house, int index) {
    const Remedy *remedy = &house->remedies[index];
    bool need = among(offer->needs, offer->need_count, index);
    bool welcome = among(offer->welcome, offer->welcome_count, index);
    bool harm = among(offer->harmful, offer->harmful_count, index);
    double feels = (need || welcome ? 1 : 0) - (harm ? 1 : 0);
    int before = b->classes->count;
    for (int i = 0; i < before; i++) {
        for (int e = 0; e < (remedy->euro_count ? remedy->euro_count : 1); e++) {
            OfferClass class = b->classes->items[i];
            double euros = remedy->euro_count ? remedy->euros[e] : 0;
            class.trust += feels * remedy->trust;
            class.patience += feels * remedy->patience;
            class.euros += euros;
            class.needs += need;
            class.welcome += welcome && !need;
            class.harmful += harm;
            class.others += !need && !welcome && !harm;
            class.critical |= remedy->critical;
            class.money |= remedy->euro_count > 0;
            add(b, class, &(Chosen){index, euros}, 1);
        }
    }
}

/* All of them at once: they cost score and nothing else, so none or all is what matters. */
static void widen_by_all(Builder *b, const int *others, int count, bool critical) {
    if (!count)
        return;
    Chosen more[OFFER_MOST];
    if (count > OFFER_MOST)
        count = OFFER_MOST;
    for (int i = 0; i < count; i++)
        more[i] = (Chosen){others[i], 0};
    int before = b->classes->count;
    for (int i = 0; i < before; i++) {
        OfferClass class = b->classes->items[i];
        class.others += count;
        class.critical |= critical;
        add(b, class, more, count);
    }
}

void offers_init(OfferClasses *classes, const Scenario *scenario, int offer_index, int role_index,
                 int feelings) {
    const Offer *offer = &scenario->offers[offer_index];
    const House *house = &scenario->house;
    const Role *role = &house->roles[role_index];
    Builder b = {.classes = classes, .feelings = feelings, .mask = (1 << 18) - 1};
    b.table = xcalloc((size_t)b.mask + 1, sizeof *b.table);
    int *plain = xmalloc((size_t)role->may_count * sizeof *plain), plain_count = 0;
    int *grave = xmalloc((size_t)role->may_count * sizeof *grave), grave_count = 0;
    classes->count = classes->chosen_count = 0;
    add(&b, (OfferClass){0}, NULL, 0);
    for (int i = 0; i < role->may_count; i++) {
        int r = role->may[i];
        bool named = among(offer->needs, offer->need_count, r) ||
                     among(offer->welcome, offer->welcome_count, r) ||
                     among(offer->harmful, offer->harmful_count, r);
        if (named || house->remedies[r].euro_count)
            widen(&b, offer, house, r);
        else if (house->remedies[r].critical)
            grave[grave_count++] = r;
        else
            plain[plain_count++] = r;
    }
    widen_by_all(&b, plain, plain_count, false);
    widen_by_all(&b, grave, grave_count, true);
    free(plain);
    free(grave);
    free(b.table);
}

void offers_release(OfferClasses *classes) {
    free(classes->items);
    free(classes->chosen);
    *classes = (OfferClasses){0};
}

/* What offers_thin keeps apart; 0 for equal ones. */
static int compare_kind(const OfferClass *a, const OfferClass *b) {
    const double x[] = {a->patience, a->trust, a->euros}, y[] = {b->patience, b->trust, b->euros};
    for (int i = 0; i < 3; i++)
        if (x[i] != y[i])
            return x[i] < y[i] ? -1 : 1;
    if (a->lacking != b->lacking)
        return a->lacking - b->lacking;
    return a->critical != b->critical ? a->critical - b->critical : a->money - b->money;
}

/* By kind, then by what the remedies score: welcome holds it while sorting. */
static int compare_class(const void *a, const void *b) {
    const OfferClass *x = a, *y = b;
    int kind = compare_kind(x, y);
    return kind ? kind : x->welcome - y->welcome;
}

void offers_thin(OfferClasses *classes, const Offer *offer, int feelings) {
    for (int i = 0; i < classes->count; i++) {
        OfferClass *c = &classes->items[i];
        if (!(feelings & OFFER_FEELS_TRUST))
            c->trust = 0;
        if (!(feelings & OFFER_FEELS_PATIENCE))
            c->patience = 0;
        c->lacking = c->needs < offer->need_count || c->harmful;
        c->welcome =
            (int)(1000 * score_remedies(offer->need_count, c->needs, c->harmful, c->others));
    }
    qsort(classes->items, (size_t)classes->count, sizeof *classes->items, compare_class);
    int kept = 0, from = 0;
    for (int i = 1; i <= classes->count; i++) {
        if (i < classes->count && !compare_kind(&classes->items[i], &classes->items[from]))
            continue;
        classes->items[kept++] = classes->items[from];
        if (i - 1 > from)
            classes->items[kept++] = classes->items[i - 1];
        from = i;
    }
    classes->count = kept;
}

const Chosen *offers_chosen(const OfferClasses *classes, int index) {
    return classes->chosen + classes->items[index].first;
}

double offer_decision(const Offer *offer, const OfferClass *class, HandOver hand_over,
                      double left) {
    double low = offer->fair_low, high = offer->fair_high;
    score_fair(&low, &high, left);
    double money = !offer->has_fair              ? SCORE_NULL
                   : hand_over == HAND_OVER_NONE ? score_money(class->euros, low, high, left)
                   : offer->route == ROUTE_SELF  ? 0
                                                 : SCORE_NULL;
    return score_decision(
        score_route(offer->route, hand_over), money,
        score_remedies(offer->need_count, class->needs, class->harmful, class->others),
        offer->route, hand_over, class->euros > left, class->critical);
}

int offer_place(const Offer *offer, const OfferClass *class, HandOver hand_over, double left) {
    double low = offer->fair_low, high = offer->fair_high;
    score_fair(&low, &high, left);
    if (hand_over)
        return offer->handed_over;
    if (class->euros > left)
        return offer->beyond;
    if (class->needs < offer->need_count || class->harmful ||
        (offer->has_fair && class->euros < low))
        return offer->short_of;
    return offer->fits;
}

bool offer_possible(const OfferClass *class, HandOver hand_over) {
    return hand_over == HAND_OVER_NONE || !class->money;
}
