#include "explore/explore.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_sample.h"
#include "explore/explore_scores.h"
#include "explore/explore_start.h"
#include "explore/explore_step.h"
#include "explore/explore_walk.h"
#include "explore/explore_wide.h"

#include "base/banned.h"

enum {
    /* Most cases end far below; those with functions sooner, because these share what they take. */
    EXPLORE_MS = 20000,
    FUNCTIONS_MS = 8000,
    SAMPLE_MS = 3000,     /* for plays by policies, after that */
    CIRCLE_STATES = 8000, /* of a case that may never end */
};

/* Which states can still come to an ending; the others are traps. */
static void find_traps(Exploration *e) {
    uint32_t count = e->states.count;
    e->can_end = xcalloc((size_t)count + 1, sizeof *e->can_end);
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = count; i-- > 0;) {
            const StateNode *node = &e->states.nodes[i];
            for (uint32_t k = 0; k < node->edge_count && !e->can_end[i]; k++) {
                uint32_t to = e->edges[node->first_edge + k].to;
                e->can_end[i] = to >= EDGE_ENDING || e->can_end[to];
                changed |= e->can_end[i];
            }
        }
    }
    for (uint32_t i = 0; i < count && !explore_fails(e); i++) {
        const StateNode *node = &e->states.nodes[i];
        /* The first state of a trap: the one before could still get out. */
        if (!e->can_end[i] && node->edge_count && (i == e->root || e->can_end[node->parent]))
            explore_trouble(e, TROUBLE_TRAPPED, states_moment(&e->states, i), "", node->parent,
                            node->via);
    }
}

/* A case with a circle is first looked at as it is for a while; when it goes on it is widened, and
 * what can be played for ever is not played on. */
static void explore_all(Exploration *e, const ExploreSetup *setup) {
    uint32_t most = setup->most_states ? setup->most_states : EXPLORE_STATES;
    bool circle = e->scenario->moment_count <= EXPLORE_WHOLE && wide_has_circle(e->scenario);
    bool some = circle && most > CIRCLE_STATES;
    e->time = budget_of(INT64_MAX, e->scenario->function_count ? FUNCTIONS_MS : EXPLORE_MS);
    bool done = explore_walk(e, setup, some ? CIRCLE_STATES : most);
    if (!done && circle) {
        explore_widen(e, setup);
        if (some && !e->circle.endless)
            done = explore_walk(e, setup, most);
    }
    e->complete &= done;
    if (e->complete && e->keeps_edges)
        find_traps(e);
}

static void find_scores(Exploration *e, const ExploreSetup *setup) {
    bool all = false;
    e->time = budget_of(INT64_MAX, SAMPLE_MS);
    if (e->complete && e->keeps_edges)
        all = explore_scores(e, setup->stop);
    else if (e->wide)
        all = wide_scores(e, setup->stop);
    if (!all) {
        explore_sample(e);
        wide_name_own(e);
    }
    /* No score lies outside these. */
    for (int i = 0; i < EXPLORE_SCORES; i++)
        e->ranges[i].exact |=
            e->ranges[i].has && e->ranges[i].lowest <= 0 && e->ranges[i].highest >= 100;
}

Exploration *exploration_new(const Scenario *scenario, const ScriptCalls *calls,
                             const ExploreSetup *setup) {
    Exploration *e = explore_begin(scenario, calls, NULL);
    if (e->root != STATES_NONE)
        explore_all(e, setup);
    if (setup->scores && e->root != STATES_NONE)
        find_scores(e, setup);
    return e;
}

void exploration_free(Exploration *e) {
    explore_end(e);
}

uint32_t exploration_states(const Exploration *e) {
    return e->states.count;
}

bool exploration_complete(const Exploration *e) {
    return e->complete || (e->circle.settled && !e->circle.may_stick && !e->circle.may_trap);
}

const Circle *exploration_circle(const Exploration *e) {
    return &e->circle;
}

bool exploration_late(const Exploration *e) {
    return e->late;
}

static Verdict verdict(const Exploration *e, const Arrival *arrival, bool possible) {
    if (arrival->via != STATES_NONE)
        return VERDICT_REACHED;
    return ((e->complete || e->circle.settled) && !explore_fails(e)) || !possible
               ? VERDICT_UNREACHABLE
               : VERDICT_UNDECIDED;
}

Verdict exploration_moment(const Exploration *e, int moment) {
    return verdict(e, &e->moments[moment], e->live.linked[moment]);
}

Verdict exploration_reply(const Exploration *e, int reply) {
    return verdict(e, &e->replies[reply], e->live.linked[e->scenario->replies[reply].moment]);
}

Verdict exploration_ending(const Exploration *e, int ending) {
    return verdict(e, &e->endings[ending], e->live.linked[e->scenario->moment_count + ending]);
}

bool exploration_leads_on(const Exploration *e, int moment) {
    return e->live.forward[moment];
}

bool exploration_is_linked(const Exploration *e, int place) {
    return e->live
        .linked[place < SCENARIO_ENDING ? place
                                        : e->scenario->moment_count + place - SCENARIO_ENDING];
}

const Trouble *exploration_troubles(const Exploration *e, int *count) {
    *count = e->trouble_count;
    return e->troubles;
}

const ScoreRange *exploration_range(const Exploration *e, int score) {
    return &e->ranges[score];
}
