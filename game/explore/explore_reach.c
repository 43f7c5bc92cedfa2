#include "explore/explore_reach.h"

#include <stdlib.h>

#include "explore/explore_graph.h"
#include "explore/explore_scores.h"

#include "base/banned.h"

/* The node where the play stands. The listening that is over may have none of its own: its acts
 * lead from where it began then, and its lines are counted on the way (`again`). */
static uint32_t node_of(Exploration *e, const Play *play, bool *again) {
    int count;
    const Turn *turns = play_turns(play, &count);
    PlayState state = play_look(play);
    state.acting = play_phase(play) == PHASE_ACT && turns[count - 1].had_customer;
    *again = false;
    uint32_t node = states_find(&e->states, &state);
    if (node != STATES_NONE || !state.acting)
        return node;
    *again = true;
    state.acting = false;
    return states_find(&e->states, &state);
}

static uint16_t less(uint16_t a, uint16_t b) {
    return (uint16_t)(a > b ? a - b : 0);
}

bool exploration_reach(Exploration *e, const Play *from, int score, bool up, Play *play,
                       double *value, const volatile sig_atomic_t *stop) {
    bool again = false;
    if (!e->can_end || !e->keeps_edges || play_phase(from) >= PHASE_ENDED)
        return false;
    uint32_t node = node_of(e, from, &again);
    if (node == STATES_NONE)
        return false;
    Goal goal;
    InputList before = {0};
    Ahead *ahead = ahead_new(e);
    goal_init(&goal, e, score, up);
    Label first = label_of_play(&goal, from, node, &ahead[node]);
    if (again) {
        first.signals = less(first.signals, e->states.nodes[node].signals);
        first.negatives = less(first.negatives, e->states.nodes[node].negatives);
    }
    input_list_take(&before, from);
    bool found = explore_search_from(e, &goal, ahead, first, &before, play, value, stop);
    input_list_release(&before);
    free(ahead);
    return found;
}
