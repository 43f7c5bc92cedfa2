/* Composing offers as policies do: what is right, everything, the dearest, handed over, by chance.
 *
 * What is right is the offer with the highest decision score (scoring.md, "Mandate use"); among
 * equals the one that delights most and costs least. Results are kept: a Composition is borrowed
 * until the next call. */
#ifndef KLACHT_POLICY_COMPOSE_H
#define KLACHT_POLICY_COMPOSE_H

#include "base/random.h"
#include "play/play.h"

typedef struct Composition {
    Chosen chosen[OFFER_MOST];
    int count;
    HandOver hand_over;
} Composition;

typedef struct Composer Composer;
Composer *composer_new(const Scenario *scenario);
void composer_free(Composer *composer);

/* For the offer of the moment the play stands in. */
const Composition *compose_best(Composer *composer, const Play *play, int offer);
/* The best of those that hand over. */
const Composition *compose_handed_over(Composer *composer, const Play *play, int offer);
/* Every remedy that goes with the right hand-over, with the best amounts. */
const Composition *compose_everything(Composer *composer, const Play *play, int offer);
/* Decided oneself, with every remedy that has amounts at its highest, beside what is right. */
const Composition *compose_dearest(Composer *composer, const Play *play, int offer);
const Composition *compose_chance(Composer *composer, const Play *play, int offer, Random *random);

#endif
