/* Simulation: many plays of a case by policies, and what came of them.
 *
 * The same seed gives the same plays. Every play goes through play_step and is scored whole. */
#ifndef KLACHT_POLICY_SIMULATE_H
#define KLACHT_POLICY_SIMULATE_H

#include <signal.h>

#include "base/budget.h"
#include "play/scored.h"
#include "policy/policy.h"
#include "policy/spread.h"

enum { SIMULATED_SCORES = SCORED_COUNT };

typedef struct Simulated {
    Policy policy;
    uint64_t plays, steps, passed;
    uint64_t found;           /* plays that met what the policy is named for */
    bool untaught;            /* it goes by other cases, of which there are too few: not played */
    uint64_t endless, failed; /* plays that came to no ending; they are not in the figures */
    bool late; /* the time, or what functions may take together, was spent: fewer plays were made */
    double seconds;
    Spread scores[SIMULATED_SCORES];
    Spread judged;                         /* credit of the judgements, 0 to 100 */
    uint64_t *endings, *moments, *replies; /* counts per place of the scenario */
} Simulated;

/* A play to repeat instead of playing by oneself: the inputs of `best` and `worst`. */
typedef struct Repeated {
    const Input *inputs;
    int count;
} Repeated;

typedef struct SimulateSetup {
    uint64_t seed;
    uint64_t runs;
    double time_factor;
    const Lessons *lessons;            /* of the other cases; NULL: there are too few */
    const volatile sig_atomic_t *stop; /* not 0: end with what there is; may be NULL */
    Budget *time;                      /* spent: end with what there is; may be NULL */
    Repeated repeated;
    /* Called after each play that ended (may be NULL); false stops. */
    bool (*played)(void *context, const Play *play, uint64_t number);
    /* Called now and then (may be NULL). */
    void (*progress)(void *context, uint64_t done, uint64_t runs);
    void *context;
} SimulateSetup;

/* Plays and counts. simulated_release gives the memory back; `out` may hold anything before. */
void simulate(const Scenario *scenario, const ScriptCalls *calls, Policy policy,
              const SimulateSetup *setup, Simulated *out);
void simulated_release(Simulated *simulated);

#endif
