/* The inside of an Exploration, for explore*.c alone. */
#ifndef KLACHT_EXPLORE_EXPLORE_GRAPH_H
#define KLACHT_EXPLORE_EXPLORE_GRAPH_H

#include "explore/explore_states.h"
#include "explore/explore_types.h"
#include "policy/offers.h"

/* What was done in a state, in 32 bits: a kind and what goes with it. */
typedef enum ViaKind { VIA_LISTEN, VIA_REPLY, VIA_JUDGE, VIA_OFFER } ViaKind;
enum {
    VIA_SHIFT = 30,
    VIA_REST = (1 << VIA_SHIFT) - 1,
    MOST_CHOICES = 10, /* names among which hearing is tried in every combination */
    MOST_EDGES = 6000000,
    QUEUES = 96
};
static inline uint32_t via_make(ViaKind kind, uint32_t rest) {
    return (uint32_t)kind << VIA_SHIFT | rest;
}
static inline ViaKind via_kind(uint32_t via) {
    return (ViaKind)(via >> VIA_SHIFT);
}

/* An act that leads from a state to another, or to an ending (to ≥ EDGE_ENDING). */
enum { EDGE_ENDING = 0xF0000000u };
typedef struct Edge {
    uint32_t to, via;
    float q;        /* replies: -1 where the moment has no step; judgements: credit */
    float decision; /* -1: none */
    /* Listening, what the choice costs at least: going up signals missed and false alarms, going
     * down signals hit and negatives that cannot be marked. */
    uint8_t missed, alarms, hits;
    union {
        uint8_t lacking;
        uint8_t trap; /* of a reply */
    };
} Edge;

typedef struct Spot {               /* a clause that can be marked */
    int number, line, clause, word; /* number: of the line as shown; word: its first */
    uint8_t touched;                /* a bit per MarkType */
    uint32_t asked;                 /* the choices of which a mark touches it */
} Spot;

typedef struct Pick { /* one way to compose an offer */
    const Chosen *chosen;
    int count;
    HandOver hand_over;
} Pick;

typedef struct Foreseen { /* what the offers of a moment come to, for one kind of state */
    int32_t codes[FEELINGS];
    double left;
    uint32_t *picks;
    int count;
} Foreseen;

typedef struct OfferTable { /* classes per offer, role and feelings that matter */
    int offer, role, feelings;
    OfferClasses classes;
    uint32_t *picks; /* per class and hand-over: pick + 1 */
    Foreseen *items;
    int count, capacity;
} OfferTable;

typedef struct Arrival { /* via STATES_NONE: never; node STATES_NONE: from the start */
    uint32_t node, via;
} Arrival;

struct Exploration {
    const Scenario *scenario;
    const ScriptCalls *calls;
    Play *play;
    Live live;
    States states;
    bool complete, keeps_edges;
    uint32_t root;
    uint32_t heads[QUEUES], tails[QUEUES];
    uint32_t *visits; /* per moment */
    Arrival *moments, *replies, *endings;
    uint32_t found; /* places and replies reached */

    Edge *edges;
    uint32_t edge_count, edge_capacity;
    Pick *picks;
    uint32_t pick_count, pick_capacity;
    OfferTable **tables;
    int table_count;
    uint32_t *groups; /* scratch for merging offers */
    uint32_t group_mask;

    Trouble *troubles;
    int trouble_count, trouble_capacity;
    bool *can_end; /* per node, once all is explored */

    int *relevant; /* names that a listening chooses among */
    Spot *spots;   /* of the listening that was looked at last */
    int spot_count, spot_capacity;
    ScoreRange ranges[EXPLORE_SCORES];
};

#endif
