#include "explore/explore_scores.h"

/* The lowest and highest scores of a case that was explored whole, each with a play.
 *
 * Best first: of the labels that wait, the one that can still come to the most goes on. The first
 * to stand at an ending is the answer: no other can come to more. */
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "explore/explore_labels.h"
#include "explore/explore_plays.h"
#include "play/tally.h"

#include "base/banned.h"

/* MOST_COMPARED: labels held against others at their nodes; a search that needs more gives up. */
enum { MOST_LABELS = 1500000, MOST_AT_NODE = 3000, MOST_COMPARED = 4000000 };

typedef struct Search {
    Exploration *e;
    Goal goal;
    const Ahead *ahead;
    Label *items;
    uint32_t count, capacity;
    uint32_t *heap, waiting, heap_capacity;
    uint32_t *heads; /* per node: its labels + 1 */
    uint32_t best;   /* the best at an ending so far, or STATES_NONE */
    uint64_t compared;
    bool gave_up;
} Search;

/* Whether label a goes before b: the better bound, then the one that was made last. */
static bool before(const Search *s, uint32_t a, uint32_t b) {
    float x = s->items[a].bound, y = s->items[b].bound;
    if (x > y || x < y)
        return s->goal.up ? x > y : x < y;
    return a > b;
}

static void push(Search *s, uint32_t label) {
    GROW_BY(s, heap, waiting, heap_capacity, 1);
    uint32_t at = s->waiting++;
    while (at && before(s, label, s->heap[(at - 1) / 2])) {
        s->heap[at] = s->heap[(at - 1) / 2];
        at = (at - 1) / 2;
    }
    s->heap[at] = label;
}

static uint32_t pop(Search *s) {
    uint32_t top = s->heap[0], last = s->heap[--s->waiting], at = 0;
    for (;;) {
        uint32_t child = at * 2 + 1;
        if (child >= s->waiting)
            break;
        if (child + 1 < s->waiting && before(s, s->heap[child + 1], s->heap[child]))
            child++;
        if (!before(s, s->heap[child], last))
            break;
        s->heap[at] = s->heap[child];
        at = child;
    }
    if (s->waiting)
        s->heap[at] = last;
    return top;
}

/* False when a label at the node is as good; those that it covers are left. */
static bool enter(Search *s, const Label *label) {
    int seen = 0;
    for (uint32_t *link = &s->heads[label->node]; *link;) {
        Label *other = &s->items[*link - 1];
        s->compared++;
        if (label_covers(&s->goal, other, label))
            return false;
        if (label_covers(&s->goal, label, other)) {
            other->left = true;
            *link = other->next;
            continue;
        }
        if (++seen > MOST_AT_NODE) {
            s->gave_up = true;
            return false;
        }
        link = &other->next;
    }
    return true;
}

static void add(Search *s, Label label, uint32_t parent, uint32_t edge) {
    bool ends = label.node >= EDGE_ENDING;
    if (label.over) {
        s->gave_up = true;
        return;
    }
    double bound = label_bound(&s->goal, &label, ahead_of(s->e, s->ahead, label.node));
    if (isnan(bound))
        return;
    label.bound = (float)bound;
    label.parent = parent;
    label.edge = edge;
    label.next = 0;
    if (s->best != STATES_NONE) {
        float best = s->items[s->best].bound;
        if (s->goal.up ? label.bound <= best : label.bound >= best)
            return;
    }
    if (!ends && !enter(s, &label))
        return;
    GROW(s, items);
    uint32_t index = s->count++;
    s->items[index] = label;
    if (ends) {
        s->best = index;
    } else {
        s->items[index].next = s->heads[label.node];
        s->heads[label.node] = index + 1;
    }
    push(s, index);
}

static void go_on(Search *s, uint32_t index) {
    const Exploration *e = s->e;
    Label label = s->items[index];
    const StateNode *node = &e->states.nodes[label.node];
    for (uint32_t k = 0; k < node->edge_count; k++) {
        uint32_t at = node->first_edge + k;
        const Edge *edge = &e->edges[at];
        if (edge->to < EDGE_ENDING && !e->can_end[edge->to])
            continue;
        add(s, label_after(&s->goal, &label, edge, ahead_of(e, s->ahead, edge->to)), index, at);
    }
}

static void search(Search *s, Label first, const volatile sig_atomic_t *stop) {
    if (!s->e->can_end[first.node])
        return;
    add(s, first, STATES_NONE, 0);
    while (s->waiting) {
        uint32_t index = pop(s);
        if (s->items[index].left)
            continue;
        if (s->items[index].node >= EDGE_ENDING)
            return;
        if (s->count >= MOST_LABELS || s->compared >= MOST_COMPARED || (stop && *stop)) {
            s->gave_up = true;
            return;
        }
        go_on(s, index);
    }
}

static double figure(const Play *play, int score) {
    Scores scores;
    Counts counts;
    tally_play(play, &scores, &counts);
    double is[EXPLORE_SCORES];
    scored_list(&scores, is);
    return is[score];
}

/* Plays what was found, behind what was played before, and takes the figure from the play itself.
 */
static bool play_best(Search *s, const InputList *before, Play *play, double *value) {
    int count = 0;
    for (uint32_t at = s->best; at != STATES_NONE; at = s->items[at].parent)
        count++;
    uint32_t *vias = xmalloc((size_t)count * sizeof *vias);
    int to = --count;
    for (uint32_t at = s->best; to; at = s->items[at].parent)
        vias[--to] = s->e->edges[s->items[at].edge].via;
    MarkStyle style = s->goal.up ? MARK_RIGHT : MARK_WRONG;
    bool played = explore_replay_after(s->e, before, vias, count, style, play) &&
                  play_phase(play) == PHASE_ENDED;
    free(vias);
    if (played)
        *value = figure(play, s->goal.score);
    return played && !isnan(*value);
}

static void note(ScoreRange *range, bool up, double value, const Play *play) {
    *(up ? &range->highest : &range->lowest) = value;
    input_list_take(up ? &range->highest_play : &range->lowest_play, play);
}

/* Whether what was found is proved. What is found first stands for both ends. */
static bool find(Exploration *e, const Ahead *ahead, int score, bool up, Play *play,
                 const volatile sig_atomic_t *stop) {
    ScoreRange *range = &e->ranges[score];
    Search s = {.e = e, .ahead = ahead, .best = STATES_NONE};
    double value;
    bool proved = false;
    goal_init(&s.goal, e, score, up);
    s.heads = xcalloc((size_t)e->states.count + 1, sizeof *s.heads);
    search(&s, (Label){.node = e->root, .contacts = 1}, stop);
    if (s.best == STATES_NONE) {
        proved = !s.gave_up; /* null in every play */
    } else if (play_best(&s, NULL, play, &value)) {
        proved = !s.gave_up && fabs(value - (double)s.items[s.best].bound) < 1e-3;
        note(range, up, value, play);
        if (!range->has)
            note(range, !up, value, play);
        range->has = true;
    }
    free(s.items);
    free(s.heap);
    free(s.heads);
    return proved;
}

bool explore_scores(Exploration *e, const volatile sig_atomic_t *stop) {
    PlaySetup setup = {.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1};
    Play *play = play_new(e->scenario, e->calls, setup);
    Ahead *ahead = ahead_new(e);
    bool all = true;
    for (int score = 0; score < EXPLORE_SCORES; score++) {
        bool low = find(e, ahead, score, false, play, stop);
        bool high = find(e, ahead, score, true, play, stop);
        e->ranges[score].exact = low && high;
        all &= low && high;
    }
    free(ahead);
    play_free(play);
    return all;
}

bool explore_search_from(Exploration *e, const Goal *goal, const Ahead *ahead, Label first,
                         const InputList *before, Play *play, double *value,
                         const volatile sig_atomic_t *stop) {
    Search s = {.e = e, .ahead = ahead, .goal = *goal, .best = STATES_NONE};
    s.heads = xcalloc((size_t)e->states.count + 1, sizeof *s.heads);
    search(&s, first, stop);
    bool found = s.best != STATES_NONE && play_best(&s, before, play, value);
    free(s.items);
    free(s.heap);
    free(s.heads);
    return found;
}
