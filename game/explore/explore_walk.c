#include "explore/explore_walk.h"

#include <stdlib.h>

#include "base/arena.h"
#include "explore/explore_listen.h"
#include "explore/explore_offer.h"
#include "explore/explore_step.h"

#include "base/banned.h"

enum { STALE = 200000 };

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
            explore_back(e);
        uint32_t via = via_make(VIA_REPLY, (uint32_t)offered[i]);
        explore_arrive(e, &e->replies[offered[i]], node, via);
        Input input = {.at_ms = play_now(e->play), .kind = INPUT_REPLY};
        input.as.reply = offered[i];
        int turns;
        uint32_t to = explore_step(e, node, via, &input);
        const Turn *turn = play_turns(e->play, &turns);
        if (to != STATES_NONE)
            explore_edges(e, node,
                          (Edge){.via = via,
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
                explore_back(e);
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
            explore_edges(e, node, (Edge){.via = via, .q = (float)credit, .decision = -1});
        }
    }
}

static void explore_act(Exploration *e, uint32_t node) {
    const Moment *moment = &e->scenario->moments[play_moment(e->play)];
    explore_hold(e);
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
    const Input input = go_on(e->play);
    uint32_t to = explore_step(e, node, via, &input);
    edge->via = via;
    edge->q = edge->decision = -1;
    if (to != STATES_NONE)
        explore_edges(e, node, *edge);
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
            if (subset)
                explore_stand(e, node);
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
    if (e->other.play)
        play_step(e->other.play, &input);
    if (error)
        explore_note_error(e, error, node, via);
    else
        explore_act(e, node);
}

static void explore_node(Exploration *e, uint32_t node) {
    Play *play = e->play;
    e->states.nodes[node].first_edge = e->edge_count;
    PlayError error = explore_stand(e, node);
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

static bool is_waiting(const Exploration *e) {
    for (int queue = 0; queue < QUEUES; queue++)
        if (e->heads[queue] != STATES_NONE)
            return true;
    return false;
}

bool explore_walk(Exploration *e, const ExploreSetup *setup, uint32_t most) {
    const Scenario *scenario = e->scenario;
    bool whole = scenario->moment_count <= EXPLORE_WHOLE || setup->most_states;
    uint32_t step = (uint32_t)(scenario->moment_count + scenario->reply_count) / 500 + 1;
    uint32_t mark_states = 0, mark_found = 0;
    uint32_t node;
    while ((node = dequeue(e)) != STATES_NONE) {
        explore_node(e, node);
        if (e->states.count >= most || states_full(&e->states) || (setup->stop && *setup->stop) ||
            explore_is_late(e) || e->gave_up)
            break;
        if (whole || e->states.count - mark_states < STALE)
            continue;
        if (e->found - mark_found < step) {
            e->complete = false;
            break;
        }
        mark_states = e->states.count;
        mark_found = e->found;
    }
    /* States that were met but not gone on from stay undecided. */
    return !is_waiting(e);
}
