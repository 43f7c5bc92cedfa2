#include "policy/offers.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

enum { MOST_CLASSES = 60000, MOST_ADDS = 2000000 };

static bool same_class(const OfferWeight *a, const OfferWeight *b, int feelings) {
    return a->needs == b->needs && a->welcome == b->welcome && a->harmful == b->harmful &&
           a->others == b->others && a->critical == b->critical && a->money == b->money &&
           a->euros == b->euros && (!(feelings & OFFER_FEELS_TRUST) || a->trust == b->trust) &&
           (!(feelings & OFFER_FEELS_PATIENCE) || a->patience == b->patience);
}

static uint32_t hash_class(const OfferWeight *c, int feelings) {
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
    const House *house;
    const Offer *offer;
    const Role *role;
    int feelings;
    uint32_t *table; /* class + 1 */
    uint32_t mask;
    int adds;
} Builder;

/* Adds the class widened by these remedies, unless an equal one is there. More than OFFER_MOST
 * remedies cannot be chosen: there is no such class. */
static void add(Builder *b, OfferClass class, const Chosen *more, int more_count) {
    OfferClasses *classes = b->classes;
    int count = class.count + more_count;
    if (count > OFFER_MOST)
        return;
    if (b->adds++ >= MOST_ADDS) { /* amounts that come to the same sums again and again */
        classes->cut = true;
        return;
    }
    for (int i = 0; i < more_count; i++)
        rules_offer_add(b->house, b->offer, b->role, more[i], &class.is);
    uint32_t at = hash_class(&class.is, b->feelings) & b->mask;
    for (; b->table[at]; at = (at + 1) & b->mask)
        if (same_class(&classes->items[b->table[at] - 1].is, &class.is, b->feelings))
            return;
    if (classes->count >= MOST_CLASSES) {
        classes->cut = true;
        return;
    }
    if (classes->chosen_count + count > classes->chosen_capacity) {
        classes->chosen_capacity = (classes->chosen_capacity + count) * 2;
        classes->chosen =
            xrealloc(classes->chosen, (size_t)classes->chosen_capacity * sizeof(Chosen));
    }
    Chosen *to = classes->chosen + classes->chosen_count;
    if (class.count)
        memcpy(to, classes->chosen + class.first, class.count * sizeof(Chosen));
    if (more_count)
        memcpy(to + class.count, more, (size_t)more_count * sizeof(Chosen));
    class.first = (uint32_t)classes->chosen_count;
    class.count = (uint16_t)count;
    classes->chosen_count += count;
    GROW(classes, items);
    classes->items[classes->count] = class;
    b->table[at] = (uint32_t)++classes->count;
}

/* Every class so far, once more with this remedy (for each of its amounts). */
static void widen(Builder *b, int index) {
    const Remedy *remedy = &b->house->remedies[index];
    int before = b->classes->count, amounts = rules_amount_count(remedy);
    for (int i = 0; i < before && !b->classes->cut; i++) {
        if (!amounts)
            add(b, b->classes->items[i], &(Chosen){index, 0}, 1);
        for (int e = 0; e < amounts && !b->classes->cut; e++)
            add(b, b->classes->items[i], &(Chosen){index, rules_amount(remedy, e)}, 1);
    }
}

/* Of what costs score and nothing else, none or as many as can be chosen is what matters. */
static void widen_by_all(Builder *b, const int *others, int count) {
    Chosen more[OFFER_MOST];
    int before = b->classes->count;
    for (int i = 0; i < count && i < OFFER_MOST; i++)
        more[i] = (Chosen){others[i], 0};
    for (int i = 0; i < before && count && !b->classes->cut; i++) {
        int room = OFFER_MOST - b->classes->items[i].count;
        add(b, b->classes->items[i], more, count < room ? count : room);
    }
}

void offers_init(OfferClasses *classes, const Scenario *scenario, int offer_index, int role_index,
                 int feelings) {
    const House *house = &scenario->house;
    const Offer *offer = &scenario->offers[offer_index];
    const Role *role = &house->roles[role_index];
    Builder b = {.classes = classes,
                 .house = house,
                 .offer = offer,
                 .role = role,
                 .feelings = feelings,
                 .mask = (1 << 18) - 1};
    b.table = xcalloc((size_t)b.mask + 1, sizeof *b.table);
    int table = rules_table_count(offer, role), plain_count = 0;
    int *plain = xmalloc((size_t)table * sizeof *plain);
    classes->count = classes->chosen_count = 0;
    classes->cut = false;
    add(&b, (OfferClass){0}, NULL, 0);
    for (int i = 0; i < table; i++) {
        int r = rules_table(offer, role, i);
        const Remedy *remedy = &house->remedies[r];
        if (rules_remedy(offer, role, r) == REMEDY_OTHER && !remedy->critical &&
            !remedy_has_amounts(remedy))
            plain[plain_count++] = r;
        else
            widen(&b, r);
    }
    widen_by_all(&b, plain, plain_count);
    free(plain);
    free(b.table);
}

void offers_release(OfferClasses *classes) {
    free(classes->items);
    free(classes->chosen);
    *classes = (OfferClasses){0};
}

/* What offers_thin keeps apart; 0 for equal ones. */
static int compare_kind(const OfferClass *a, const OfferClass *b) {
    const double x[] = {a->is.patience, a->is.trust, a->is.euros};
    const double y[] = {b->is.patience, b->is.trust, b->is.euros};
    for (int i = 0; i < 3; i++)
        if (x[i] != y[i])
            return x[i] < y[i] ? -1 : 1;
    if (a->place != b->place)
        return a->place < b->place ? -1 : 1;
    bool harms = a->is.harmful > 0;
    if (harms != (b->is.harmful > 0))
        return harms ? 1 : -1;
    return a->is.critical != b->is.critical ? a->is.critical - b->is.critical
                                            : a->is.money - b->is.money;
}

/* By kind, then by what the remedies score; equal ones as they were found. */
static int compare_class(const void *a, const void *b) {
    const OfferClass *x = a, *y = b;
    int kind = compare_kind(x, y);
    if (kind)
        return kind;
    for (int h = 0; h < 2; h++)
        if (x->remedies[h] != y->remedies[h])
            return x->remedies[h] < y->remedies[h] ? -1 : 1;
    return x->first < y->first ? -1 : x->first > y->first;
}

/* Of equal kinds from `from` to before `to`, in order: the first, the last, and what hands over
 * best and worst. */
static int thin_kind(OfferClass *items, int from, int to, int kept) {
    int keep[4] = {from, from, from, to - 1};
    for (int i = from; i < to; i++) {
        if (items[i].remedies[1] < items[keep[1]].remedies[1])
            keep[1] = i;
        if (items[i].remedies[1] > items[keep[2]].remedies[1])
            keep[2] = i;
    }
    if (keep[1] > keep[2]) {
        int swap = keep[1];
        keep[1] = keep[2];
        keep[2] = swap;
    }
    for (int i = 0; i < 4; i++)
        if (!i || keep[i] > keep[i - 1])
            items[kept++] = items[keep[i]];
    return kept;
}

void offers_thin(OfferClasses *classes, const House *house, const Offer *offer, int feelings) {
    for (int i = 0; i < classes->count; i++) {
        OfferClass *c = &classes->items[i];
        if (!(feelings & OFFER_FEELS_TRUST))
            c->is.trust = 0;
        if (!(feelings & OFFER_FEELS_PATIENCE))
            c->is.patience = 0;
        c->place = rules_offer_place(offer, &c->is, HAND_OVER_NONE, c->is.euros);
        for (int h = 0; h < 2; h++)
            c->remedies[h] = (int)(1000 * rules_offer_remedies(house, offer, &c->is, (HandOver)h));
    }
    qsort(classes->items, (size_t)classes->count, sizeof *classes->items, compare_class);
    int kept = 0, from = 0;
    for (int i = 1; i <= classes->count; i++) {
        if (i < classes->count && !compare_kind(&classes->items[i], &classes->items[from]))
            continue;
        kept = thin_kind(classes->items, from, i, kept);
        from = i;
    }
    classes->count = kept;
}

const Chosen *offers_chosen(const OfferClasses *classes, int index) {
    return classes->chosen + classes->items[index].first;
}

bool offer_possible(const OfferClass *class, HandOver hand_over) {
    return hand_over == HAND_OVER_NONE || !class->is.money;
}
