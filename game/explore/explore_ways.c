#include "explore/explore_ways.h"

#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "explore/explore_graph.h"

#include "base/banned.h"

/* Mistakes are counted in so many parts. Of two ways with as many the shorter one is taken, and
 * hearing something wrong is less than saying it. */
enum { WHOLE = 1024, ACT = 1, MISHEARD = WHOLE / 8, LOOK_AT_STOP = 1023 };

typedef struct Waiting {
    uint64_t mistakes;
    uint32_t node;
} Waiting;

typedef struct Heap { /* the fewest mistakes first */
    Waiting *items;
    int count, capacity;
} Heap;

struct BestWays {
    Exploration *e;
    uint64_t *mistakes;  /* per node: of the best way known */
    uint32_t *from, *by; /* per node: the node before and the edge from there */
    uint32_t *arrivals;  /* per moment: the first node of it that was come to; STATES_NONE: none */
};

/* ---- what waits */

static bool is_sooner(const Waiting *a, const Waiting *b) {
    return a->mistakes < b->mistakes || (a->mistakes == b->mistakes && a->node < b->node);
}

static void swap(Heap *heap, int a, int b) {
    Waiting was = heap->items[a];
    heap->items[a] = heap->items[b];
    heap->items[b] = was;
}

static void heap_put(Heap *heap, Waiting item) {
    GROW(heap, items);
    int at = heap->count++;
    heap->items[at] = item;
    for (; at && is_sooner(&heap->items[at], &heap->items[(at - 1) / 2]); at = (at - 1) / 2)
        swap(heap, at, (at - 1) / 2);
}

static Waiting heap_take(Heap *heap) {
    Waiting first = heap->items[0];
    heap->items[0] = heap->items[--heap->count];
    for (int at = 0;;) {
        int least = at;
        for (int child = 2 * at + 1; child <= 2 * at + 2 && child < heap->count; child++)
            if (is_sooner(&heap->items[child], &heap->items[least]))
                least = child;
        if (least == at)
            return first;
        swap(heap, at, least);
        at = least;
    }
}

/* ---- the search */

static uint64_t part(double share) {
    return (uint64_t)lround(fmin(1, fmax(0, share)) * WHOLE);
}

static uint64_t mistakes_of(const Edge *edge) {
    if (via_kind(edge->via) == VIA_LISTEN)
        return ACT + (uint64_t)(edge->missed + edge->alarms) * MISHEARD;
    uint64_t mistakes = ACT;
    if (edge->q >= 0)
        mistakes += part(1 - (double)edge->q);
    if (edge->decision >= 0)
        mistakes += part(1 - (double)edge->decision / 100);
    return mistakes;
}

static void go_on(BestWays *ways, Heap *heap, uint32_t node) {
    const Exploration *e = ways->e;
    const StateNode *at = &e->states.nodes[node];
    for (uint32_t i = at->first_edge; i < at->first_edge + at->edge_count; i++) {
        const Edge *edge = &e->edges[i];
        uint64_t mistakes = ways->mistakes[node] + mistakes_of(edge);
        if (edge->to >= EDGE_ENDING || mistakes >= ways->mistakes[edge->to])
            continue;
        ways->mistakes[edge->to] = mistakes;
        ways->from[edge->to] = node;
        ways->by[edge->to] = i;
        heap_put(heap, (Waiting){mistakes, edge->to});
    }
}

static void search(BestWays *ways, const volatile sig_atomic_t *stop) {
    Exploration *e = ways->e;
    Heap heap = {0};
    int left = e->scenario->moment_count;
    ways->mistakes[e->root] = 0;
    heap_put(&heap, (Waiting){0, e->root});
    for (uint32_t steps = 0; heap.count && left; steps++) {
        if (!(steps & LOOK_AT_STOP) && stop && *stop)
            break;
        Waiting next = heap_take(&heap);
        if (next.mistakes > ways->mistakes[next.node])
            continue; /* a better way was found since */
        uint32_t *arrival = &ways->arrivals[states_moment(&e->states, next.node)];
        left -= *arrival == STATES_NONE;
        if (*arrival == STATES_NONE)
            *arrival = next.node;
        go_on(ways, &heap, next.node);
    }
    free(heap.items);
}

BestWays *best_ways_new(Exploration *e, const volatile sig_atomic_t *stop) {
    BestWays *ways = xcalloc(1, sizeof *ways);
    size_t nodes = (size_t)e->states.count + 1, moments = (size_t)e->scenario->moment_count + 1;
    ways->e = e;
    ways->arrivals = xmalloc(moments * sizeof *ways->arrivals);
    for (size_t i = 0; i < moments; i++)
        ways->arrivals[i] = STATES_NONE;
    if (!e->keeps_edges || e->root == STATES_NONE)
        return ways;
    ways->mistakes = xmalloc(nodes * sizeof *ways->mistakes);
    ways->from = xmalloc(nodes * sizeof *ways->from);
    ways->by = xmalloc(nodes * sizeof *ways->by);
    for (size_t i = 0; i < nodes; i++)
        ways->mistakes[i] = UINT64_MAX;
    search(ways, stop);
    return ways;
}

void best_ways_free(BestWays *ways) {
    if (!ways)
        return;
    free(ways->mistakes);
    free(ways->from);
    free(ways->by);
    free(ways->arrivals);
    free(ways);
}

bool best_ways_play(BestWays *ways, int moment, Play *play) {
    Exploration *e = ways->e;
    uint32_t to = ways->arrivals[moment];
    if (to == STATES_NONE)
        return exploration_moment(e, moment) == VERDICT_REACHED &&
               exploration_play_moment(e, moment, play);
    int count = 0;
    for (uint32_t at = to; at != e->root; at = ways->from[at])
        count++;
    uint32_t *vias = xmalloc((size_t)(count + 1) * sizeof *vias);
    int length = count;
    for (uint32_t at = to; at != e->root; at = ways->from[at])
        vias[--count] = e->edges[ways->by[at]].via;
    bool played = explore_replay(e, vias, length, MARK_RIGHT, play) && play_moment(play) == moment;
    free(vias);
    return played || (exploration_moment(e, moment) == VERDICT_REACHED &&
                      exploration_play_moment(e, moment, play));
}
