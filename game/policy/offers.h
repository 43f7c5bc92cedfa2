/* Offers: every way to compose an offer, merged by what it does.
 *
 * The remedies that a role may give fall into classes by what decides feelings, money and score; a
 * class remembers one way to compose it. What it leads to depends on the euros that are left.
 * Formulas are those of play/score.h; nothing here steps a play. */
#ifndef KLACHT_POLICY_OFFERS_H
#define KLACHT_POLICY_OFFERS_H

#include "play/play.h"

typedef struct OfferClass {
    double trust, patience; /* sums of what is felt, before the customer's history weighs it */
    double euros;
    int needs, welcome, harmful, others;
    bool critical, money; /* money: a remedy with amounts is among them */
    bool lacking;         /* a need is missing or something harmful is there */
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
void offers_thin(OfferClasses *classes, const Offer *offer, int feelings);
const Chosen *offers_chosen(const OfferClasses *classes, int index);

/* Score of the decision, and where it leads when patience does not run out. */
double offer_decision(const Offer *offer, const OfferClass *class, HandOver hand_over, double left);
int offer_place(const Offer *offer, const OfferClass *class, HandOver hand_over, double left);
/* With a hand-over no remedy that has amounts can be chosen. */
bool offer_possible(const OfferClass *class, HandOver hand_over);

#endif
