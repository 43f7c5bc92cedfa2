#include "explore/explore_plays.h"

/* Plays that show what the explorer claims: its acts given once more from the start. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "explore/explore_graph.h"
#include "explore/explore_listen.h"

#include "base/banned.h"

void input_list_release(InputList *list) {
    free(list->items);
    free(list->chosen);
    *list = (InputList){0};
}

void input_list_take(InputList *list, const Play *play) {
    int count, chosen = 0;
    const Input *inputs = play_inputs(play, &count);
    input_list_release(list);
    for (int i = 0; i < count; i++)
        chosen += inputs[i].kind == INPUT_OFFER ? inputs[i].as.offer.count : 0;
    list->items = xmalloc((size_t)count * sizeof *list->items);
    list->chosen = xmalloc((size_t)chosen * sizeof *list->chosen);
    list->count = count;
    chosen = 0;
    for (int i = 0; i < count; i++) {
        Input *to = &list->items[i];
        *to = inputs[i];
        if (to->kind != INPUT_OFFER)
            continue;
        Chosen *own = list->chosen + chosen;
        for (int k = 0; k < to->as.offer.count; k++)
            own[k] = to->as.offer.chosen[k];
        chosen += to->as.offer.count;
        to->as.offer.chosen = own;
    }
}

/* From the root to a node: `out` is the caller's to free. */
static uint32_t *route_to(const Exploration *e, uint32_t node, uint32_t via, int *count) {
    int length = 0;
    for (uint32_t at = node; at != STATES_NONE && at != e->root; at = e->states.nodes[at].parent)
        length++;
    bool last = node != STATES_NONE;
    uint32_t *route = xmalloc((size_t)(length + 1) * sizeof *route);
    *count = length + (last ? 1 : 0);
    if (last)
        route[length] = via;
    for (uint32_t at = node; length; at = e->states.nodes[at].parent)
        route[--length] = e->states.nodes[at].via;
    return route;
}

static bool listen(Exploration *e, uint32_t subset, MarkStyle style, Play *play) {
    if (play_phase(play) == PHASE_LISTEN) {
        int count = listen_choices(e, play, e->relevant);
        if (count > MOST_CHOICES)
            count = MOST_CHOICES;
        listen_look(e, play, e->relevant, count, NULL);
        listen_mark(e, play, count, subset, style);
    }
    Input input = {.at_ms = play_now(play), .kind = INPUT_CONTINUE};
    return play_step(play, &input) == PLAY_OK;
}

static bool take(Exploration *e, uint32_t via, MarkStyle style, Play *play) {
    uint32_t rest = via & VIA_REST;
    if (via_kind(via) == VIA_LISTEN)
        return listen(e, rest, style, play);
    if (play_phase(play) == PHASE_LISTEN && !listen(e, 0, style, play))
        return false;
    double allowed = play_allowed_ms(play);
    int64_t thinks = (int64_t)(style == MARK_WRONG ? ceil(3 * allowed) : floor(allowed));
    Input input = {.at_ms = play_options_ms(play) + thinks};
    switch (via_kind(via)) {
    case VIA_REPLY:
        input.kind = INPUT_REPLY;
        input.as.reply = (int)rest;
        break;
    case VIA_JUDGE:
        input.kind = INPUT_JUDGE;
        input.as.judge.category = via_category(via);
        input.as.judge.kind = via_kind_judged(via);
        break;
    case VIA_OFFER:
    case VIA_LISTEN:
        input.kind = INPUT_OFFER;
        input.as.offer.chosen = e->picks[rest].chosen;
        input.as.offer.count = e->picks[rest].count;
        input.as.offer.hand_over = e->picks[rest].hand_over;
        break;
    }
    return play_step(play, &input) == PLAY_OK;
}

bool explore_replay_after(Exploration *e, const InputList *before, const uint32_t *vias, int count,
                          MarkStyle style, Play *play) {
    PlaySetup setup = play_setup(play);
    play_restart(play, setup);
    for (int i = 0; before && i < before->count; i++)
        if (play_step(play, &before->items[i]))
            return false;
    for (int i = 0; i < count; i++)
        if (!take(e, vias[i], style, play))
            return i + 1 == count && play_phase(play) == PHASE_FAILED;
    return true;
}

bool explore_replay(Exploration *e, const uint32_t *vias, int count, MarkStyle style, Play *play) {
    return explore_replay_after(e, NULL, vias, count, style, play);
}

static bool play_route(Exploration *e, Arrival arrival, Play *play) {
    int count;
    if (arrival.wide == 1)
        return play_route(e->wide, (Arrival){arrival.node, arrival.via, 0}, play);
    uint32_t *route = route_to(e, arrival.node, arrival.via, &count);
    bool played = explore_replay(e, route, count, MARK_ASKED, play);
    free(route);
    return played;
}

bool exploration_play_moment(Exploration *e, int moment, Play *play) {
    return play_route(e, e->moments[moment], play) && play_moment(play) == moment;
}

bool exploration_play_reply(Exploration *e, int reply, Play *play) {
    if (!play_route(e, e->replies[reply], play))
        return false;
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int i = 0; i < count; i++)
        if (turns[i].reply == reply)
            return true;
    return false;
}

bool exploration_play_ending(Exploration *e, int ending, Play *play) {
    return play_route(e, e->endings[ending], play) && play_ending(play) == ending;
}

bool exploration_play_trouble(Exploration *e, const Trouble *trouble, Play *play) {
    return play_route(e, (Arrival){trouble->node, trouble->via, trouble->wide}, play);
}
