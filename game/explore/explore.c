#include "explore/explore.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_listen.h"
#include "explore/explore_offer.h"
#include "explore/explore_sample.h"
#include "explore/explore_scores.h"
#include "explore/explore_step.h"

#include "base/banned.h"

enum {
    STALE = 200000,
    /* Most cases end far below; those with functions sooner, because these share what they take. */
    EXPLORE_MS = 20000,
    FUNCTIONS_MS = 8000,
    SAMPLE_MS = 3000, /* for plays by policies, after that */
};

/* Where the fewest states were explored yet comes first. */
static uint32_t dequeue(Exploration *e) {
    for (int queue = 0; queue < QUEUES; queue++) {
        uint32_t node = e->heads[queue];
        if (node == STATES_NONE)
            continue;
        e->heads[queue] = e->states.nodes[node].next;
        return node;
    }
    return STATES_NONE;
}

static void explore_replies(Exploration *e, uint32_t node, const Moment *moment) {
    int *offered = xmalloc((size_t)moment->reply_count * sizeof *offered);
    int count = play_offered(e->play, offered);
    for (int i = 0; i < count; i++) {
        if (i)
            play_back(e->play);
        uint32_t via = via_make(VIA_REPLY, (uint32_t)offered[i]);
        explore_arrive(e, &e->replies[offered[i]], node, via);
        Input input = {.at_ms = play_now(e->play), .kind = INPUT_REPLY};
        input.as.reply = offered[i];
        int turns;
        uint32_t to = explore_step(e, node, via, &input);
        const Turn *turn = play_turns(e->play, &turns);
        if (to != STATES_NONE)
            explore_edge(e, node,
                         &(Edge){.to = to,
                                 .via = via,
                                 .q = moment->step ? (float)turn->q : -1,
                                 .decision = turn->is_decision ? (float)turn->decision : -1,
                                 .trap = turn->trap});
    }
    free(offered);
}

static void explore_judge(Exploration *e, uint32_t node) {
    const House *house = &e->scenario->house;
    /* What was met already; beyond it some edges are kept twice. */
    struct {
        uint32_t to;
        double credit;
        bool complaint;
    } known[64];
    int known_count = 0;
    bool first = true;
    for (int category = 0; category < house->category_count; category++) {
        bool complaint = category == house->complaint;
        for (int kind = -1; kind < (complaint ? house->kind_count : 0); kind++) {
            if (!first)
                play_back(e->play);
            first = false;
            uint32_t via = via_judge(category, kind);
            Input input = {.at_ms = play_now(e->play), .kind = INPUT_JUDGE};
            input.as.judge.category = category;
            input.as.judge.kind = kind;
            uint32_t to = explore_step(e, node, via, &input);
            int turns, k = 0;
            double credit = play_turns(e->play, &turns)->credit;
            while (k < known_count && (known[k].to != to || known[k].credit != credit ||
                                       known[k].complaint != complaint))
                k++;
            if (to == STATES_NONE || k < known_count)
                continue;
            if (known_count < 64) {
                known[known_count].to = to;
                known[known_count].credit = credit;
                known[known_count++].complaint = complaint;
            }
            explore_edge(e, node,
                         &(Edge){.to = to, .via = via, .q = (float)credit, .decision = -1});
        }
    }
}

static void explore_act(Exploration *e, uint32_t node) {
    const Moment *moment = &e->scenario->moments[play_moment(e->play)];
    play_hold(e->play);
    switch (moment->way) {
    case WAY_REPLIES:
        explore_replies(e, node, moment);
        break;
    case WAY_JUDGE:
        explore_judge(e, node);
        break;
    case WAY_OFFER:
        explore_offer(e, node);
        break;
    case WAY_GO:
        break;
    }
}

static Input go_on(const Play *play) {
    return (Input){.at_ms = play_now(play), .kind = INPUT_CONTINUE};
}

static void explore_go(Exploration *e, uint32_t node, uint32_t via, Edge *edge) {
    Input input = go_on(e->play);
    uint32_t to = explore_step(e, node, via, &input);
    edge->to = to;
    edge->via = via;
    edge->q = edge->decision = -1;
    if (to != STATES_NONE)
        explore_edge(e, node, edge);
}

/* One choice of what is heard; the play listens. */
static void explore_choice(Exploration *e, uint32_t node, int count, uint32_t subset) {
    Play *play = e->play;
    uint32_t via = via_make(VIA_LISTEN, subset);
    Edge edge = {.q = -1, .decision = -1, .via = via};
    listen_cost(e, play, count, subset, &edge);
    listen_mark(e, play, count, subset, MARK_ASKED);
    if (e->scenario->moments[play_moment(play)].way == WAY_GO) {
        explore_go(e, node, via, &edge);
        return;
    }
    Input input = go_on(play);
    PlayError error = play_step(play, &input);
    if (error) {
        explore_note_error(e, error, node, via);
        return;
    }
    PlayState state = play_look(play);
    state.acting = true;
    edge.to = explore_add(e, &state, node, via);
    explore_edge(e, node, &edge);
}

static void explore_listening(Exploration *e, uint32_t node) {
    Play *play = e->play;
    int count = listen_choices(e, play, e->relevant);
    if (count > MOST_CHOICES) {
        e->complete = false;
        count = MOST_CHOICES;
    }
    listen_look(e, play, e->relevant, count, &e->states.nodes[node]);
    if (count) {
        for (uint32_t subset = 0; subset < 1u << count; subset++) {
            if (!listen_possible(e, count, subset))
                continue;
            if (explore_is_late(e)) {
                e->complete = false;
                break;
            }
            if (subset) {
                PlayState state = states_unpack(&e->states, node);
                play_place(play, &state);
            }
            explore_choice(e, node, count, subset);
        }
        return;
    }
    uint32_t via = via_make(VIA_LISTEN, 0);
    if (e->scenario->moments[play_moment(play)].way == WAY_GO) {
        explore_go(e, node, via, &(Edge){0});
        return;
    }
    Input input = go_on(play);
    PlayError error = play_step(play, &input);
    if (error)
        explore_note_error(e, error, node, via);
    else
        explore_act(e, node);
}

static void explore_node(Exploration *e, uint32_t node) {
    Play *play = e->play;
    PlayState state = states_unpack(&e->states, node);
    e->states.nodes[node].first_edge = e->edge_count;
    PlayError error = play_place(play, &state);
    if (error) {
        const StateNode *from = &e->states.nodes[node];
        explore_note_error(e, error, from->parent, from->via);
        return;
    }
    switch (play_phase(play)) {
    case PHASE_LISTEN:
        explore_listening(e, node);
        break;
    case PHASE_ACT:
        explore_act(e, node);
        break;
    case PHASE_GO:
        explore_go(e, node, via_make(VIA_LISTEN, 0), &(Edge){0});
        break;
    case PHASE_ENDED:
    case PHASE_FAILED:
        break;
    }
}

static void explore_all(Exploration *e, const ExploreSetup *setup) {
    const Scenario *scenario = e->scenario;
    uint32_t most = setup->most_states ? setup->most_states : EXPLORE_STATES;
    bool whole = scenario->moment_count <= EXPLORE_WHOLE || setup->most_states;
    uint32_t step = (uint32_t)(scenario->moment_count + scenario->reply_count) / 500 + 1;
    uint32_t mark_states = 0, mark_found = 0;
    uint32_t node;
    e->time = budget_of(INT64_MAX, scenario->function_count ? FUNCTIONS_MS : EXPLORE_MS);
    while ((node = dequeue(e)) != STATES_NONE) {
        explore_node(e, node);
        if (e->states.count >= most || states_full(&e->states) || (setup->stop && *setup->stop) ||
            explore_is_late(e)) {
            /* States that were met but not gone on from stay undecided. */
            e->complete &= dequeue(e) == STATES_NONE;
            break;
        }
        if (whole || e->states.count - mark_states < STALE)
            continue;
        if (e->found - mark_found < step) {
            e->complete = false;
            break;
        }
        mark_states = e->states.count;
        mark_found = e->found;
    }
}

/* Where a play fails, what would have come after it is not known. */
static bool fails(const Exploration *e) {
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
    for (uint32_t i = 0; i < count && !fails(e); i++) {
        const StateNode *node = &e->states.nodes[i];
        /* The first state of a trap: the one before could still get out. */
        if (!e->can_end[i] && node->edge_count && (i == e->root || e->can_end[node->parent]))
            explore_trouble(e, TROUBLE_TRAPPED, states_moment(&e->states, i), "", node->parent,
                            node->via);
    }
}

Exploration *exploration_new(const Scenario *scenario, const ScriptCalls *calls,
                             const ExploreSetup *setup) {
    Exploration *e = xcalloc(1, sizeof *e);
    e->scenario = scenario;
    e->calls = calls;
    e->complete = true;
    e->keeps_edges = scenario->moment_count <= EXPLORE_WHOLE;
    live_init(&e->live, scenario);
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
    e->play = play_new(scenario, calls, (PlaySetup){.seed = 1, .mode = PLAY_ASSESSMENT});
    e->root = STATES_NONE;
    explore_arrive(e, &e->moments[scenario->start], STATES_NONE, 0);
    PlayState start = play_look(e->play);
    start.acting = false;
    PlayError error = play_place(e->play, &start);
    bool fits = states_key_size(scenario, &e->live) <= STATES_MOST_KEY &&
                scenario->house.kind_count < VIA_KINDS;
    if (error) {
        explore_note_error(e, error, STATES_NONE, 0);
    } else if (fits) {
        e->root = explore_add(e, &start, STATES_NONE, 0);
        explore_all(e, setup);
        if (e->complete && e->keeps_edges)
            find_traps(e);
    } else {
        e->complete = false;
    }
    if (setup->scores && e->root != STATES_NONE) {
        e->time = budget_of(INT64_MAX, SAMPLE_MS);
        if (!e->complete || !e->keeps_edges || !explore_scores(e, setup->stop))
            explore_sample(e);
    }
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
    return e->complete;
}

bool exploration_late(const Exploration *e) {
    return e->late;
}

static Verdict verdict(const Exploration *e, const Arrival *arrival, bool possible) {
    if (arrival->via != STATES_NONE)
        return VERDICT_REACHED;
    return (e->complete && !fails(e)) || !possible ? VERDICT_UNREACHABLE : VERDICT_UNDECIDED;
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
