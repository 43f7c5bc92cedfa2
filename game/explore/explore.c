#include "explore/explore.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_sample.h"
#include "explore/explore_scores.h"
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

/* Where a play fails, what would have come after it is not known. */
bool explore_fails(const Exploration *e) {
    return e->trouble_count && e->troubles[0].kind != TROUBLE_TRAPPED;
}

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

/* The play of the start waits to be gone on from; `wide` is taken over. */
Exploration *explore_begin(const Scenario *scenario, const ScriptCalls *calls, Wide *wide) {
    Exploration *e = xcalloc(1, sizeof *e);
    e->scenario = scenario;
    e->calls = calls;
    e->complete = true;
    e->keeps_edges = scenario->moment_count <= EXPLORE_WHOLE;
    live_init(&e->live, scenario);
    e->live.wide = wide;
    e->visits = xcalloc((size_t)scenario->moment_count + 1, sizeof *e->visits);
    e->moments = xmalloc((size_t)scenario->moment_count * sizeof *e->moments);
    e->replies = xmalloc((size_t)scenario->reply_count * sizeof *e->replies);
    e->endings = xmalloc((size_t)scenario->ending_count * sizeof *e->endings);
    e->relevant = xcalloc((size_t)scenario->mark_name_count + 1, sizeof *e->relevant);
    if (scenario->moment_count)
        memset(e->moments, 0xFF, (size_t)scenario->moment_count * sizeof *e->moments);
    if (scenario->reply_count)
        memset(e->replies, 0xFF, (size_t)scenario->reply_count * sizeof *e->replies);
    if (scenario->ending_count)
        memset(e->endings, 0xFF, (size_t)scenario->ending_count * sizeof *e->endings);
    for (int i = 0; i < QUEUES; i++)
        e->heads[i] = STATES_NONE;
    states_init(&e->states, scenario, &e->live);
    PlaySetup setup = {.seed = 1, .mode = PLAY_ASSESSMENT};
    e->play = play_new(scenario, calls, setup);
    if (wide) {
        e->other.play = play_new(scenario, calls, setup);
        e->other.flags = xcalloc((size_t)scenario->flag_count + 1, sizeof(Value));
        e->other.moved = xcalloc((size_t)scenario->flag_count + 1, sizeof(Value));
    }
    e->circle.opaque = -1;
    e->root = STATES_NONE;
    explore_arrive(e, &e->moments[scenario->start], STATES_NONE, 0);
    PlayState start = play_look(e->play);
    start.acting = false;
    PlayError error = play_place(e->play, &start);
    bool fits = states_key_size(scenario, &e->live) <= STATES_MOST_KEY &&
                scenario->house.kind_count < VIA_KINDS;
    if (error)
        explore_note_error(e, error, STATES_NONE, 0);
    else if (fits)
        e->root = explore_add(e, &start, STATES_NONE, 0);
    else
        e->complete = false;
    return e;
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
    if (!all)
        explore_sample(e);
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
    if (!e)
        return;
    for (int i = 0; i < e->trouble_count; i++)
        free(e->troubles[i].text);
    for (int i = 0; i < e->table_count; i++) {
        offers_release(&e->tables[i]->classes);
        free(e->tables[i]->picks);
        for (int k = 0; k < e->tables[i]->count; k++)
            free(e->tables[i]->items[k].picks);
        free(e->tables[i]->items);
        free(e->tables[i]);
    }
    for (int i = 0; i < EXPLORE_SCORES; i++) {
        input_list_release(&e->ranges[i].lowest_play);
        input_list_release(&e->ranges[i].highest_play);
    }
    exploration_free(e->wide);
    play_free(e->other.play);
    free(e->other.flags);
    free(e->other.moved);
    free(e->landed.items);
    free(e->circle.moments);
    free(e->tables);
    free(e->troubles);
    free(e->groups);
    free(e->edges);
    free(e->picks);
    free(e->can_end);
    free(e->visits);
    free(e->moments);
    free(e->replies);
    free(e->endings);
    free(e->relevant);
    free(e->spots);
    states_release(&e->states);
    live_release(&e->live);
    play_free(e->play);
    free(e);
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
