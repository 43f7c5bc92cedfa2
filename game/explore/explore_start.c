#include "explore/explore_start.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_plays.h"
#include "explore/explore_step.h"

#include "base/banned.h"

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

void explore_end(Exploration *e) {
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
    explore_end(e->wide);
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

bool explore_fails(const Exploration *e) {
    return e->trouble_count && e->troubles[0].kind != TROUBLE_TRAPPED;
}
