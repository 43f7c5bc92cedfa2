#include "explore/explore_wide.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_plays.h"
#include "explore/explore_scores.h"
#include "explore/explore_start.h"
#include "explore/explore_step.h"
#include "explore/explore_walk.h"

#include "base/banned.h"

enum { WIDE_STATES = 4000 };

bool wide_has_circle(const Scenario *scenario) {
    int count = scenario->moment_count, left = count;
    int *into = xcalloc((size_t)count + 1, sizeof *into);
    bool *gone = xcalloc((size_t)count + 1, sizeof *gone);
    int *places = xmalloc((size_t)live_most_places(scenario) * sizeof *places);
    for (bool changed = true; changed;) {
        changed = false;
        memset(into, 0, (size_t)count * sizeof *into);
        for (int i = 0; i < count; i++) {
            int n = gone[i] ? 0 : live_places(scenario, i, places);
            for (int p = 0; p < n; p++)
                if (places[p] < SCENARIO_ENDING)
                    into[places[p]]++;
        }
        for (int i = 0; i < count; i++) {
            if (gone[i] || into[i])
                continue;
            gone[i] = changed = true;
            left--;
        }
    }
    free(places);
    free(gone);
    free(into);
    return left > 0;
}

/* ---- What circles: nodes that are on a way from a circle to a circle ---- */

/* Of the nodes with edges, those that stay when what leads nowhere, and what nothing leads to, is
 * taken away over and over. */
static bool *core_of(const Exploration *e, bool *any) {
    uint32_t count = e->states.count;
    bool *in = xmalloc((size_t)count * sizeof *in);
    uint32_t *into = xmalloc((size_t)count * sizeof *into);
    for (uint32_t i = 0; i < count; i++)
        in[i] = true;
    for (bool changed = true; changed;) {
        changed = false;
        memset(into, 0, (size_t)count * sizeof *into);
        for (uint32_t i = count; i-- > 0;) {
            const StateNode *node = &e->states.nodes[i];
            bool leads = false;
            for (uint32_t k = 0; in[i] && k < node->edge_count; k++) {
                uint32_t to = e->edges[node->first_edge + k].to;
                if (to >= EDGE_ENDING || !in[to])
                    continue;
                leads = true;
                into[to]++;
            }
            changed |= in[i] && !leads;
            in[i] &= leads;
        }
        for (uint32_t i = 0; i < count; i++) {
            changed |= in[i] && !into[i];
            in[i] &= into[i] > 0;
        }
    }
    *any = false;
    for (uint32_t i = 0; i < count; i++)
        *any |= in[i];
    free(into);
    return in;
}

/* The arrows between moments that lie in the core: [from * count + to]. */
static bool *arrows_of(const Exploration *e, const bool *core) {
    size_t count = (size_t)e->scenario->moment_count;
    bool *arrows = xcalloc(count * count + 1, sizeof *arrows);
    for (uint32_t i = 0; i < e->states.count; i++) {
        const StateNode *node = &e->states.nodes[i];
        size_t from = (size_t)states_moment(&e->states, i);
        for (uint32_t k = 0; core[i] && k < node->edge_count; k++) {
            uint32_t to = e->edges[node->first_edge + k].to;
            if (to >= EDGE_ENDING || !core[to])
                continue;
            size_t place = (size_t)states_moment(&e->states, to);
            /* The listening and the acting of one moment are no circle. */
            if (place != from || via_kind(e->edges[node->first_edge + k].via) != VIA_LISTEN)
                arrows[from * count + place] = true;
        }
    }
    return arrows;
}

/* The shortest way from a moment back to it, by breadth: `out` has room for all. */
static int way_back(const bool *arrows, int count, int start, int *out, int *before, int *queue) {
    int waiting = 0, done = 0;
    for (int i = 0; i < count; i++)
        before[i] = -1;
    queue[waiting++] = start;
    while (done < waiting) {
        int at = queue[done++];
        for (int to = 0; to < count; to++) {
            if (!arrows[at * count + to])
                continue;
            if (to == start) {
                int length = 0;
                for (int i = at; i != start; i = before[i])
                    length++;
                for (int i = at, k = length; k > 0; i = before[i])
                    out[k--] = i;
                out[0] = start;
                return length + 1;
            }
            if (before[to] < 0) {
                before[to] = at;
                queue[waiting++] = to;
            }
        }
    }
    return 0;
}

static void name_circle(Exploration *e, const Exploration *of, const bool *core) {
    int count = e->scenario->moment_count;
    size_t room = (size_t)count + 1;
    bool *arrows = arrows_of(of, core);
    int *way = xmalloc(room * sizeof *way), *before = xmalloc(room * sizeof *before);
    int *queue = xmalloc(room * sizeof *queue);
    Circle *circle = &e->circle;
    for (int i = 0; i < count; i++) {
        int length = way_back(arrows, count, i, way, before, queue);
        if (!length || (circle->count && length >= circle->count))
            continue;
        circle->moments = xrealloc(circle->moments, room * sizeof *circle->moments);
        memcpy(circle->moments, way, (size_t)length * sizeof *way);
        circle->count = length;
    }
    free(queue);
    free(before);
    free(way);
    free(arrows);
}

/* A circle of states as they are can be played for ever; one that is seen widened alone may end. */
static void find_circle(Exploration *e) {
    bool any;
    bool *core = core_of(e->wide, &any);
    if (any && e->keeps_edges) {
        bool *own = core_of(e, &e->circle.endless);
        if (e->circle.endless)
            name_circle(e, e, own);
        free(own);
    }
    if (any && !e->circle.count)
        name_circle(e, e->wide, core);
    free(core);
}

void wide_name_own(Exploration *e) {
    if (e->circle.count || !e->complete || !e->keeps_edges)
        return;
    bool *core = core_of(e, &e->circle.endless);
    if (e->circle.endless)
        name_circle(e, e, core);
    free(core);
}

/* ---- What is known by it ---- */

/* What was met widened alone may be a play yet: its way is played. */
static bool is_settled(Exploration *e, Arrival *own, const Arrival *wide,
                       bool (*plays)(Exploration *e, int what, Play *play), int what, Play *play) {
    if (own->via != STATES_NONE || wide->via == STATES_NONE)
        return true;
    if (!plays(e->wide, what, play))
        return false;
    *own = (Arrival){wide->node, wide->via, 1};
    return true;
}

static void settle(Exploration *e) {
    const Scenario *s = e->scenario;
    Exploration *w = e->wide;
    PlaySetup setup = {.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1};
    Play *play = play_new(s, e->calls, setup);
    bool all = w->complete && !w->gave_up;
    for (int i = 0; i < s->moment_count; i++)
        all &= is_settled(e, &e->moments[i], &w->moments[i], exploration_play_moment, i, play);
    for (int i = 0; i < s->reply_count; i++)
        all &= is_settled(e, &e->replies[i], &w->replies[i], exploration_play_reply, i, play);
    for (int i = 0; i < s->ending_count; i++)
        all &= is_settled(e, &e->endings[i], &w->endings[i], exploration_play_ending, i, play);
    e->circle.settled = all;
    play_free(play);
}

static bool has_trouble(const Exploration *e, TroubleKind kind, int moment) {
    for (int i = 0; i < e->trouble_count; i++)
        if (e->troubles[i].kind == kind && e->troubles[i].moment == moment)
            return true;
    return false;
}

/* Where widened no reply is offered: by a play, or perhaps. */
static void find_stuck(Exploration *e) {
    Exploration *w = e->wide;
    PlaySetup setup = {.seed = 1, .mode = PLAY_ASSESSMENT, .time_factor = 1};
    Play *play = play_new(e->scenario, e->calls, setup);
    e->circle.may_stick = false;
    for (int i = 0; i < w->trouble_count; i++) {
        const Trouble *t = &w->troubles[i];
        if (t->kind != TROUBLE_STUCK || has_trouble(e, TROUBLE_STUCK, t->moment))
            continue;
        if (exploration_play_trouble(w, t, play) && play_phase(play) == PHASE_FAILED) {
            explore_trouble(e, TROUBLE_STUCK, t->moment, t->text, t->node, t->via);
            e->troubles[e->trouble_count - 1].wide = 1;
        } else {
            e->circle.may_stick = true;
        }
    }
    play_free(play);
}

/* Nodes from which an act leads nearer to an ending whatever number of the cell it is: all that it
 * comes to is such a node or an ending. */
static bool *sure_to_end(const Exploration *w) {
    uint32_t count = w->states.count;
    bool *sure = xcalloc((size_t)count + 1, sizeof *sure);
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = count; i-- > 0;) {
            const StateNode *node = &w->states.nodes[i];
            for (uint32_t k = 0; k < node->edge_count && !sure[i];) {
                const Edge *edges = &w->edges[node->first_edge];
                uint32_t via = edges[k].via;
                bool all = true;
                for (; k < node->edge_count && edges[k].via == via; k++)
                    all &= edges[k].to >= EDGE_ENDING || sure[edges[k].to];
                sure[i] = all;
                changed |= all;
            }
        }
    }
    return sure;
}

static void find_can_end(Exploration *w) {
    uint32_t count = w->states.count;
    free(w->can_end);
    w->can_end = xcalloc((size_t)count + 1, sizeof *w->can_end);
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = count; i-- > 0;) {
            const StateNode *node = &w->states.nodes[i];
            for (uint32_t k = 0; k < node->edge_count && !w->can_end[i]; k++) {
                uint32_t to = w->edges[node->first_edge + k].to;
                w->can_end[i] = to >= EDGE_ENDING || w->can_end[to];
                changed |= w->can_end[i];
            }
        }
    }
}

/* A state as it is whose widened one leads to no ending is a trap. */
static void find_traps(Exploration *e) {
    Exploration *w = e->wide;
    find_can_end(w);
    bool *sure = sure_to_end(w);
    e->circle.may_trap = false;
    bool fails = explore_fails(e), found = false;
    for (uint32_t i = 0; i < e->states.count && !fails; i++) {
        PlayState state = states_unpack(&e->states, i);
        uint32_t at = states_find(&w->states, &state);
        if (at == STATES_NONE || w->can_end[at] || !w->states.nodes[at].edge_count)
            continue;
        found = true;
        explore_trouble(e, TROUBLE_TRAPPED, state.moment, "", e->states.nodes[i].parent,
                        e->states.nodes[i].via);
    }
    for (uint32_t i = 0; i < w->states.count && !found; i++)
        e->circle.may_trap |= !sure[i] && w->states.nodes[i].edge_count;
    free(sure);
}

static bool is_done(const Exploration *e) {
    return e->circle.settled && !e->circle.may_stick && !e->circle.may_trap;
}

static void forget_wide(Exploration *e) {
    for (int i = 0; i < e->scenario->moment_count; i++)
        if (e->moments[i].wide == 1)
            e->moments[i] = (Arrival){STATES_NONE, STATES_NONE, 0};
    for (int i = 0; i < e->scenario->reply_count; i++)
        if (e->replies[i].wide == 1)
            e->replies[i] = (Arrival){STATES_NONE, STATES_NONE, 0};
    for (int i = 0; i < e->scenario->ending_count; i++)
        if (e->endings[i].wide == 1)
            e->endings[i] = (Arrival){STATES_NONE, STATES_NONE, 0};
    while (e->trouble_count && e->troubles[e->trouble_count - 1].wide == 1)
        free(e->troubles[--e->trouble_count].text);
    explore_end(e->wide);
    e->wide = NULL;
}

/* False when a function reads what would be widened. */
static bool widen_once(Exploration *e, const ExploreSetup *setup, double grid) {
    Wide *wide = xcalloc(1, sizeof *wide);
    wide_init(wide, e->scenario, grid);
    e->circle.opaque = wide->opaque;
    if (wide->opaque >= 0) {
        wide_release(wide);
        free(wide);
        return false;
    }
    if (e->wide)
        forget_wide(e);
    Exploration *w = e->wide = explore_begin(e->scenario, e->calls, wide);
    w->time = e->time;
    if (w->root != STATES_NONE)
        w->complete &= explore_walk(w, setup, WIDE_STATES);
    else
        w->complete = false;
    e->circle.settled = false;
    if (!w->complete || w->gave_up || !w->keeps_edges)
        return true;
    settle(e);
    find_stuck(e);
    find_traps(e);
    return true;
}

void explore_widen(Exploration *e, const ExploreSetup *setup) {
    static const double grids[] = {0, 25, 10};
    for (int i = 0; i < 3; i++) {
        if (!widen_once(e, setup, grids[i]) || is_done(e) || !e->wide->complete)
            break;
    }
    if (e->wide && e->wide->keeps_edges)
        find_circle(e);
}

bool wide_scores(Exploration *e, const volatile sig_atomic_t *stop) {
    Exploration *w = e->wide;
    if (!w->complete || w->gave_up || !w->keeps_edges || !w->can_end || explore_fails(e))
        return false;
    bool all = explore_scores(w, stop);
    for (int i = 0; i < EXPLORE_SCORES; i++) {
        e->ranges[i] = w->ranges[i];
        w->ranges[i] = (ScoreRange){0};
    }
    return all;
}
