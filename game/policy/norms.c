#include "policy/norms.h"

#include "base/banned.h"

/* In the order of Policy. Those without a limit have no norm for one case. */
static const struct {
    NormKind kind;
    double limit;
    bool over_folder;
} norms[POLICY_COUNT] = {
    [POLICY_RANDOM] = {NORM_PASSES, 5, false},       [POLICY_FIRST] = {NORM_PASSES, 0, true},
    [POLICY_LONGEST] = {NORM_PASSES, 5, false},      [POLICY_EXPLAIN] = {NORM_PASSES, 5, false},
    [POLICY_DEFEND] = {NORM_PASSES, 5, false},       [POLICY_HAND_OVER] = {NORM_PASSES, 5, false},
    [POLICY_ALL_COMPLAINT] = {NORM_BELOW, 3, false}, [POLICY_MARK_ALL] = {NORM_PASSES, 5, false},
    [POLICY_DEAF] = {NORM_PASSES, 5, false},         [POLICY_TICK_ALL] = {NORM_BELOW, 8, false},
    [POLICY_BUY_OFF] = {NORM_BELOW, 8, false},       [POLICY_WARM] = {NORM_PASSES, 5, false},
    [POLICY_BLIND] = {NORM_PASSES, 5, false},        [POLICY_BLIND_MARKS] = {NORM_PASSES, 5, false},
    [POLICY_ROUTINE] = {NORM_PASSES, 5, false},      [POLICY_BEST] = {NORM_REACHES, 95, false},
};

const char *norm_verdict_id(NormVerdict verdict) {
    static const char *const ids[NORM_VERDICTS] = {"none",          "kept",     "broken",
                                                   "nothing-found", "untaught", "over-a-folder"};
    return ids[verdict];
}

const char *norm_kind_id(NormKind kind) {
    static const char *const ids[NORM_KINDS] = {"passes", "below-best", "reaches"};
    return ids[kind];
}

bool norm_needs_best(Policy policy) {
    return norms[policy].kind == NORM_BELOW;
}

/* Handing over everything is right where something must be handed over. */
static bool is_all_self(const Scenario *scenario) {
    for (int i = 0; i < scenario->moment_count; i++)
        if (scenario->moments[i].route != ROUTE_SELF)
            return false;
    for (int i = 0; i < scenario->offer_count; i++)
        if (scenario->offers[i].route != ROUTE_SELF)
            return false;
    return true;
}

static double measure(const Simulated *items, Policy policy) {
    const Simulated *s = &items[policy];
    double mean = spread_mean(&s->scores[0]);
    switch (norms[policy].kind) {
    case NORM_PASSES:
        return 100 * (double)s->passed / (double)s->plays;
    case NORM_BELOW:
        return spread_mean(&items[POLICY_BEST].scores[0]) - mean;
    default:
        return mean;
    }
}

Norm norm_of(const Scenario *scenario, const Simulated *items, Policy policy) {
    const Simulated *s = &items[policy];
    Norm norm = {NORM_NONE, norms[policy].kind, 0, norms[policy].limit};
    if (s->untaught)
        norm.verdict = NORM_UNTAUGHT;
    if (!s->plays || s->late || policy == POLICY_WORST ||
        (norm.kind == NORM_BELOW && !items[POLICY_BEST].plays))
        return norm;
    if (policy == POLICY_ALL_COMPLAINT && !rules_asks(scenario).complaint)
        norm.limit = 8;
    norm.is = measure(items, policy);
    if (norms[policy].over_folder)
        norm.verdict = NORM_FOLDER;
    else if (policy == POLICY_HAND_OVER && !is_all_self(scenario))
        norm.verdict = NORM_NONE;
    else if (!s->found)
        norm.verdict = NORM_NOTHING;
    else if (norm.kind == NORM_PASSES)
        norm.verdict = norm.is > norm.limit ? NORM_BROKEN : NORM_KEPT;
    else /* a total that is null reaches nothing */
        norm.verdict = norm.is >= norm.limit ? NORM_KEPT : NORM_BROKEN;
    return norm;
}
