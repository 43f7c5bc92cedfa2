/* Offers: every way to compose an offer, merged by what it does.
 *
 * What lies on the table for a role falls into classes by what decides feelings, money and score; a
 * class remembers one way to compose it. What it leads to depends on the euros that are left: the
 * rules of play/rules.h say so. Nothing here steps a play. */
#ifndef KLACHT_POLICY_OFFERS_H
#define KLACHT_POLICY_OFFERS_H

#include "play/rules.h"

typedef struct OfferClass {
    OfferWeight is;
    int place;       /* offers_thin: where it leads while there is enough left */
    int remedies[2]; /* offers_thin: how its remedies score, decided oneself and handed over */
    uint16_t count;
    uint32_t first; /* in chosen */
} OfferClass;

typedef struct OfferClasses {
    OfferClass *items;
    int count, capacity;
    Chosen *chosen;
    int chosen_count, chosen_capacity;
    bool cut; /* there were too many: some are not here */
} OfferClasses;

/* What of the feelings keeps classes apart. */
typedef enum OfferFeelings {
    OFFER_FEELS_NOTHING,
    OFFER_FEELS_PATIENCE = 1,
    OFFER_FEELS_TRUST = 2
} OfferFeelings;

/* For a zeroed OfferClasses; `feelings` is a set of OFFER_FEELS_…. */
void offers_init(OfferClasses *classes, const Scenario *scenario, int offer, int role,
                 int feelings);
void offers_release(OfferClasses *classes);
/* Leaves of classes that feel the same and lead to the same only those whose remedies score highest
 * and lowest. */
void offers_thin(OfferClasses *classes, const House *house, const Offer *offer, int feelings);
const Chosen *offers_chosen(const OfferClasses *classes, int index);
/* With a hand-over no remedy that has amounts can be chosen. */
bool offer_possible(const OfferClass *class, HandOver hand_over);

#endif
