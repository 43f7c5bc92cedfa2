#include "explore/explore_ahead.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_offer.h"

#include "base/banned.h"

enum { ROUNDS = 12 };
static const float ANY_MINUTES = 1e9f;

static uint8_t most8(int a, int b) {
    int most = a > b ? a : b;
    return (uint8_t)(most > AHEAD_MANY ? AHEAD_MANY : most);
}

static uint16_t most16(int a, int b) {
    int most = a > b ? a : b;
    return (uint16_t)(most > AHEAD_MANY_WORDS ? AHEAD_MANY_WORDS : most);
}

/* What one edge adds to what comes after it. */
static Ahead after_edge(const Exploration *e, uint32_t index, const Edge *edge, const Ahead *to,
                        Step step) {
    const StateNode *node = &e->states.nodes[index];
    const Scenario *scenario = e->scenario;
    Ahead a = *to;
    double minutes = 0;
    int contacts = 0;
    bool acts = true;
    switch (via_kind(edge->via)) {
    case VIA_LISTEN:
        acts = false;
        a.costs |= edge->missed || edge->alarms;
        break;
    case VIA_REPLY: {
        const Reply *reply = &scenario->replies[edge->via & VIA_REST];
        if (step)
            a.steps[step] = most8(a.steps[step] + 1, 0);
        a.traps = most8(a.traps + edge->trap, 0);
        minutes = rules_reply_minutes(reply);
        contacts = reply->contact;
        break;
    }
    case VIA_JUDGE:
        a.judges = most8(a.judges + 1, 0);
        break;
    case VIA_OFFER:
        minutes = explore_offer_minutes(e, index, edge);
        a.offer = a.is_sure = true;
        break;
    }
    if (acts) {
        a.acts = most8(a.acts + 1, 0);
        a.least_acts = most8(a.least_acts + 1, 0);
    }
    if (edge->decision >= 0)
        a.decisions = most8(a.decisions + 1, 0);
    a.contacts = most8(a.contacts + contacts, 0);
    a.least_contacts = most8(a.least_contacts + contacts, 0);
    a.minutes = fminf(ANY_MINUTES, a.minutes + (float)minutes);
    a.least_minutes = fminf(ANY_MINUTES, a.least_minutes + (float)minutes);
    a.signals = most16(a.signals + node->signals, 0);
    a.negatives = most16(a.negatives + node->negatives, 0);
    a.least_heard = most16(a.least_heard + node->signals + node->negatives, 0);
    return a;
}

static void widen(Ahead *a, const Ahead *b) {
    for (int i = 0; i < STEP_COUNT; i++)
        a->steps[i] = most8(a->steps[i], b->steps[i]);
    a->decisions = most8(a->decisions, b->decisions);
    a->judges = most8(a->judges, b->judges);
    a->traps = most8(a->traps, b->traps);
    a->acts = most8(a->acts, b->acts);
    a->contacts = most8(a->contacts, b->contacts);
    a->costs |= b->costs;
    a->offer |= b->offer;
    a->is_sure &= b->is_sure;
    a->lost |= b->lost;
    a->kept |= b->kept;
    a->signals = most16(a->signals, b->signals);
    a->negatives = most16(a->negatives, b->negatives);
    a->minutes = fmaxf(a->minutes, b->minutes);
    if (b->least_acts < a->least_acts)
        a->least_acts = b->least_acts;
    if (b->least_contacts < a->least_contacts)
        a->least_contacts = b->least_contacts;
    if (b->least_heard < a->least_heard)
        a->least_heard = b->least_heard;
    a->least_minutes = fminf(a->least_minutes, b->least_minutes);
}

const Ahead *ahead_of(const Exploration *e, const Ahead *ahead, uint32_t to) {
    static const Ahead lost = {.lost = true}, kept = {.kept = true};
    if (to < EDGE_ENDING)
        return &ahead[to];
    return e->scenario->endings[to - EDGE_ENDING].outcome == OUTCOME_LOST ? &lost : &kept;
}

/* Before anything is known: nothing is the most, everything the least. */
static const Ahead unknown = {.least_acts = AHEAD_MANY,
                              .least_contacts = AHEAD_MANY,
                              .least_heard = AHEAD_MANY_WORDS,
                              .is_sure = true,
                              .least_minutes = 1e9f};

static Ahead of_node(const Exploration *e, uint32_t index, const Ahead *ahead) {
    const StateNode *node = &e->states.nodes[index];
    Step step = e->scenario->moments[states_moment(&e->states, index)].step;
    Ahead a = unknown;
    for (uint32_t k = 0; k < node->edge_count; k++) {
        const Edge *edge = &e->edges[node->first_edge + k];
        if (edge->to < EDGE_ENDING && !e->can_end[edge->to])
            continue;
        Ahead b = after_edge(e, index, edge, ahead_of(e, ahead, edge->to), step);
        widen(&a, &b);
    }
    return a;
}

/* A loop would add ever more: what still grows is taken as any number. */
static void jump(Ahead *a, const Ahead *before) {
    for (int i = 0; i < STEP_COUNT; i++)
        a->steps[i] = a->steps[i] > before->steps[i] ? AHEAD_MANY : a->steps[i];
    a->decisions = a->decisions > before->decisions ? AHEAD_MANY : a->decisions;
    a->judges = a->judges > before->judges ? AHEAD_MANY : a->judges;
    a->traps = a->traps > before->traps ? AHEAD_MANY : a->traps;
    a->acts = a->acts > before->acts ? AHEAD_MANY : a->acts;
    a->contacts = a->contacts > before->contacts ? AHEAD_MANY : a->contacts;
    a->signals = a->signals > before->signals ? AHEAD_MANY_WORDS : a->signals;
    a->negatives = a->negatives > before->negatives ? AHEAD_MANY_WORDS : a->negatives;
    a->minutes = a->minutes > before->minutes ? ANY_MINUTES : a->minutes;
}

/* Nodes in the order in which a walk leaves them: an acyclic part is then right in one round. */
static uint32_t *order_of(const Exploration *e) {
    uint32_t count = e->states.count, done = 0, depth = 0;
    uint32_t *order = xmalloc((size_t)count * sizeof *order);
    uint32_t *stack = xmalloc((size_t)count * sizeof *stack);
    uint32_t *at = xcalloc(count, sizeof *at); /* edges seen + 1 */
    stack[depth++] = e->root;
    at[e->root] = 1;
    while (depth) {
        uint32_t node = stack[depth - 1];
        const StateNode *n = &e->states.nodes[node];
        if (at[node] > n->edge_count) {
            order[done++] = node;
            depth--;
            continue;
        }
        uint32_t to = e->edges[n->first_edge + at[node]++ - 1].to;
        if (to < EDGE_ENDING && !at[to]) {
            at[to] = 1;
            stack[depth++] = to;
        }
    }
    for (uint32_t i = 0; i < count; i++)
        if (!at[i])
            order[done++] = i;
    free(stack);
    free(at);
    return order;
}

Ahead *ahead_new(const Exploration *e) {
    uint32_t count = e->states.count;
    Ahead *ahead = xmalloc((size_t)count * sizeof *ahead);
    uint32_t *order = order_of(e);
    for (uint32_t i = 0; i < count; i++)
        ahead[i] = unknown;
    for (int round = 0;; round++) {
        bool changed = false;
        for (uint32_t i = 0; i < count; i++) {
            Ahead a = of_node(e, order[i], ahead);
            if (!memcmp(&a, &ahead[order[i]], sizeof a))
                continue;
            if (round > ROUNDS)
                jump(&a, &ahead[order[i]]);
            ahead[order[i]] = a;
            changed = true;
        }
        if (!changed)
            break;
    }
    free(order);
    return ahead;
}
