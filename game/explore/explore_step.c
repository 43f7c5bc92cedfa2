#include "explore/explore_step.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

#include "base/banned.h"

bool explore_is_late(Exploration *e) {
    enum { STATE_STEPS = 50 }; /* so that the clock is not looked at for each */
    bool late = calls_spent(e->calls) || !budget_take(&e->time, STATE_STEPS);
    e->late |= late;
    return late;
}

void explore_arrive(Exploration *e, Arrival *arrival, uint32_t node, uint32_t via) {
    if (arrival->via != STATES_NONE)
        return;
    *arrival = (Arrival){node, via, 0};
    e->found++;
}

static void enqueue(Exploration *e, uint32_t node, int moment) {
    uint32_t visits = e->visits[moment]++, queue = visits;
    if (visits >= 64)
        for (queue = 64; visits >= 128 && queue < QUEUES - 1; visits >>= 1)
            queue++;
    if (e->heads[queue] == STATES_NONE)
        e->heads[queue] = node;
    else
        e->states.nodes[e->tails[queue]].next = node;
    e->tails[queue] = node;
    e->states.nodes[node].next = STATES_NONE;
}

uint32_t explore_add(Exploration *e, const PlayState *state, uint32_t parent, uint32_t via) {
    bool is_new;
    uint32_t node = states_add(&e->states, state, parent, via, &is_new);
    if (is_new)
        enqueue(e, node, state->moment);
    return node;
}

void explore_trouble(Exploration *e, TroubleKind kind, int moment, const char *text, uint32_t node,
                     uint32_t via) {
    for (int i = 0; i < e->trouble_count; i++) {
        const Trouble *t = &e->troubles[i];
        if (t->kind == kind &&
            (kind == TROUBLE_SCRIPT ? !strcmp(t->text, text) : t->moment == moment))
            return;
    }
    GROW_BY(e, troubles, trouble_count, trouble_capacity, 1);
    e->troubles[e->trouble_count++] =
        (Trouble){.kind = kind, .moment = moment, .text = xstrdup(text), .node = node, .via = via};
}

void explore_note_error(Exploration *e, PlayError error, uint32_t node, uint32_t via) {
    const Play *play = e->play;
    int moment = play_moment(play);
    if (calls_spent(e->calls)) { /* it did not fail: it was not called any more */
        e->complete = false;
        return;
    }
    if (error == PLAY_SCRIPT || error == PLAY_STUCK)
        explore_trouble(e, error == PLAY_STUCK ? TROUBLE_STUCK : TROUBLE_SCRIPT, moment,
                        play_failure(play), node, via);
}

void explore_forget_edges(Exploration *e) {
    e->keeps_edges = false;
    free(e->edges);
    e->edges = NULL;
    e->edge_count = e->edge_capacity = 0;
}

void explore_edge(Exploration *e, uint32_t node, const Edge *edge) {
    if (e->keeps_edges && e->edge_count >= MOST_EDGES)
        explore_forget_edges(e);
    if (!e->keeps_edges)
        return;
    if (e->edge_count == e->edge_capacity) {
        e->edge_capacity = e->edge_capacity ? e->edge_capacity + e->edge_capacity / 2 : 1024;
        e->edges = xrealloc(e->edges, (size_t)e->edge_capacity * sizeof(Edge));
    }
    e->edges[e->edge_count++] = *edge;
    e->states.nodes[node].edge_count++;
}

void explore_edges(Exploration *e, uint32_t node, Edge edge) {
    for (int i = 0; i < e->landed.count; i++) {
        edge.to = e->landed.items[i];
        explore_edge(e, node, &edge);
    }
}

void explore_hold(Exploration *e) {
    play_hold(e->play);
    if (e->other.play)
        play_hold(e->other.play);
}

void explore_back(Exploration *e) {
    play_back(e->play);
    if (e->other.play)
        play_back(e->other.play);
}

PlayError explore_stand(Exploration *e, uint32_t node) {
    PlayState state = states_unpack(&e->states, node);
    if (e->other.play) {
        PlayState top = states_top(&e->states, &state, e->other.flags);
        if (play_place(e->other.play, &top) == PLAY_SCRIPT)
            e->gave_up = true;
    }
    PlayError error = play_place(e->play, &state);
    e->gave_up |= e->other.play && error == PLAY_SCRIPT;
    return error;
}

static void land(Exploration *e, uint32_t to) {
    for (int i = 0; i < e->landed.count; i++)
        if (e->landed.items[i] == to)
            return;
    GROW(&e->landed, items);
    e->landed.items[e->landed.count++] = to;
}

/* ---- Widened ---- */

typedef struct Between { /* two ends of what an act came to */
    PlayState low, high;
    uint32_t node, via;
} Between;

static void land_flags(Exploration *e, Between *b, PlayState *at, int from) {
    const LiveSet *set = live_of(&e->live, at->moment);
    const Wide *wide = e->live.wide;
    while (from < set->flag_count && !wide->flags[set->flags[from]].any)
        from++;
    if (from >= set->flag_count) {
        land(e, explore_add(e, at, b->node, b->via));
        return;
    }
    int flag = set->flags[from];
    const Cells *cells = &wide->flags[flag];
    int last = cells_of(cells, b->high.flags[flag].number);
    for (int i = cells_of(cells, b->low.flags[flag].number); i <= last; i++) {
        e->other.moved[flag].number = cells_low(cells, i);
        land_flags(e, b, at, from + 1);
    }
}

/* Every cell between the ends; a number that nothing reads from there on has none. */
static void land_between(Exploration *e, Between *b) {
    const Wide *wide = e->live.wide;
    const Cells *feelings = wide->feelings, *minutes = &wide->minutes;
    int moment = b->low.moment, first[3], last[3];
    const double ends[3][2] = {{b->low.trust, b->high.trust},
                               {b->low.patience, b->high.patience},
                               {b->low.minutes, b->high.minutes}};
    const Cells *of[3] = {&feelings[FEELING_TRUST], &feelings[FEELING_PATIENCE], minutes};
    const bool live[3] = {live_feels(&e->live, FEELING_TRUST, moment),
                          live_feels(&e->live, FEELING_PATIENCE, moment),
                          live_of(&e->live, moment)->hours};
    for (int i = 0; i < 3; i++) {
        first[i] = cells_of(of[i], ends[i][0]);
        last[i] = live[i] ? cells_of(of[i], ends[i][1]) : first[i];
    }
    PlayState at = b->low;
    at.acting = false;
    at.flags = e->other.moved;
    for (int i = 0; i < e->scenario->flag_count; i++)
        e->other.moved[i] = b->low.flags[i];
    for (int t = first[0]; t <= last[0]; t++)
        for (int p = first[1]; p <= last[1]; p++)
            for (int m = first[2]; m <= last[2]; m++) {
                at.trust = cells_low(of[0], t);
                at.patience = cells_low(of[1], p);
                at.minutes = cells_low(of[2], m);
                land_flags(e, b, &at, 0);
            }
}

/* Both came to the same place, or patience ran out from the low end alone: then it stands at 0
 * there, and above 0 where it did not. */
static void land_both(Exploration *e, uint32_t node, uint32_t via) {
    Play *low = e->play, *high = e->other.play;
    bool low_ends = play_phase(low) == PHASE_ENDED, high_ends = play_phase(high) == PHASE_ENDED;
    Between b = {play_look(low), play_look(high), node, via};
    bool parts = low_ends || high_ends ? play_ending(low) != play_ending(high)
                                       : b.low.moment != b.high.moment;
    double none = 0, some = nextafter(0, 1);
    for (int end = 0; end < 2; end++) {
        Play *play = end ? high : low;
        if (end && !parts)
            break;
        if (play_phase(play) == PHASE_ENDED) {
            explore_arrive(e, &e->endings[play_ending(play)], node, via);
            land(e, EDGE_ENDING + (uint32_t)play_ending(play));
            continue;
        }
        Between own = b;
        own.low.moment = own.high.moment = play_moment(play);
        own.low.role = own.high.role = play_role(play);
        if (parts && end)
            own.low.patience = fmax(own.low.patience, some);
        else if (parts)
            own.low.patience = own.high.patience = none;
        explore_arrive(e, &e->moments[own.low.moment], node, via);
        land_between(e, &own);
    }
}

static uint32_t step_wide(Exploration *e, uint32_t node, uint32_t via, const Input *input) {
    PlayError low = play_step(e->play, input), high = play_step(e->other.play, input);
    /* Where no reply is offered is seen once the state itself is gone on from. */
    if ((low && low != PLAY_STUCK) || (high && high != PLAY_STUCK)) {
        e->gave_up = true;
        return STATES_NONE;
    }
    land_both(e, node, via);
    return e->landed.items[0];
}

uint32_t explore_step(Exploration *e, uint32_t node, uint32_t via, const Input *input) {
    Play *play = e->play;
    e->landed.count = 0;
    if (e->other.play)
        return step_wide(e, node, via, input);
    PlayError error = play_step(play, input);
    if (play_moment(play) >= 0)
        explore_arrive(e, &e->moments[play_moment(play)], node, via);
    if (error) {
        explore_note_error(e, error, node, via);
        return STATES_NONE;
    }
    if (play_phase(play) == PHASE_ENDED) {
        explore_arrive(e, &e->endings[play_ending(play)], node, via);
        land(e, EDGE_ENDING + (uint32_t)play_ending(play));
        return e->landed.items[0];
    }
    PlayState state = play_look(play);
    /* What was come to is shown first: a moment without a customer line can be acted in at once,
     * but it is the same state. */
    state.acting = false;
    land(e, explore_add(e, &state, node, via));
    return e->landed.items[0];
}
