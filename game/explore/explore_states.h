/* States: what the explorer has met, packed into a few bytes each, every one once.
 *
 * A state is a moment (as it is shown, or once the listening is over) and what is live there; what
 * is not live is left out, so states that cannot differ any more are one. Owns its memory. */
#ifndef KLACHT_EXPLORE_EXPLORE_STATES_H
#define KLACHT_EXPLORE_EXPLORE_STATES_H

#include "explore/explore_live.h"
#include "play/play.h"

enum { STATES_NONE = 0xFFFFFFFFu };

typedef struct StateNode {
    uint32_t parent, via; /* how it was met first: the state before, and what was done there */
    uint32_t hash, key;   /* key: where its bytes stand, behind the feelings as they were */
    uint32_t next;        /* in the queue while it waits */
    uint32_t first_edge;
    uint32_t edge_count;
    uint16_t signals, negatives; /* of the lines it shows */
} StateNode;

typedef struct States {
    const Scenario *scenario;
    const Live *live;
    StateNode *nodes;
    uint32_t count, capacity;
    uint32_t *table; /* node + 1 */
    uint32_t mask;
    uint8_t **chunks;
    uint32_t chunk_count, chunk_used;
    uint8_t *packed; /* room for one key */
    Value *flags;    /* of the state that was unpacked last */
    uint8_t *said, *heard;
} States;

void states_init(States *states, const Scenario *scenario, const Live *live);
void states_release(States *states);
/* The most bytes that a state of this case can take; a key may have STATES_MOST_KEY. */
enum { STATES_MOST_KEY = 60000 };
size_t states_key_size(const Scenario *scenario, const Live *live);
/* There is as much as one should keep. */
bool states_full(const States *states);
/* The node of a state; *is_new says whether it was met now. */
uint32_t states_add(States *states, const PlayState *state, uint32_t parent, uint32_t via,
                    bool *is_new);
/* Arrays are borrowed until the next states_unpack. */
PlayState states_unpack(States *states, uint32_t node);
/* The other end of a widened state: each number the most of its cell. `flags` has room for all. */
PlayState states_top(States *states, const PlayState *low, Value *flags);
/* STATES_NONE: it was not met. */
uint32_t states_find(States *states, const PlayState *state);
int states_moment(const States *states, uint32_t node);
/* What a state keeps of a feeling: values with the same code lead to the same from a moment on. */
int32_t states_feeling(const Live *live, Feeling feeling, int moment, double value);

#endif
