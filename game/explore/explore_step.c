#include "explore/explore_step.h"

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
    *arrival = (Arrival){node, via};
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

uint32_t explore_step(Exploration *e, uint32_t node, uint32_t via, const Input *input) {
    Play *play = e->play;
    PlayError error = play_step(play, input);
    if (play_moment(play) >= 0)
        explore_arrive(e, &e->moments[play_moment(play)], node, via);
    if (error) {
        explore_note_error(e, error, node, via);
        return STATES_NONE;
    }
    if (play_phase(play) == PHASE_ENDED) {
        explore_arrive(e, &e->endings[play_ending(play)], node, via);
        return EDGE_ENDING + (uint32_t)play_ending(play);
    }
    PlayState state = play_look(play);
    /* What was come to is shown first: a moment without a customer line can be acted in at once,
     * but it is the same state. */
    state.acting = false;
    return explore_add(e, &state, node, via);
}
