/* The inside of an Exploration, for explore*.c alone. */
#ifndef KLACHT_EXPLORE_EXPLORE_GRAPH_H
#define KLACHT_EXPLORE_EXPLORE_GRAPH_H

#include "explore/explore.h"
#include "explore/explore_states.h"
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

/* explore_listen.c: what a listening can choose. Names that replies ahead ask for, that were not
 * heard yet, and of which a mark is shown. */
int listen_choices(Exploration *e, const Play *play, int *names);
/* Looks at the clauses that are shown, for all that follows; `names` are the choices. Counts the
 * signals and negatives into the node when there is one. */
void listen_look(Exploration *e, Play *play, const int *names, int count, StateNode *node);
/* Whether just the choices in `subset` can be heard: no clause says one without another. */
bool listen_possible(const Exploration *e, int count, uint32_t subset);
/* Marks so that of the choices just those in `subset` are heard. */
typedef enum MarkStyle {
    MARK_ASKED, /* nothing else */
    MARK_RIGHT, /* every other signal too */
    MARK_WRONG  /* no other signal, and all that is none */
} MarkStyle;
void listen_mark(const Exploration *e, Play *play, int count, uint32_t subset, MarkStyle style);
void listen_cost(const Exploration *e, Play *play, int count, uint32_t subset, Edge *edge);

/* explore_offer.c */
void explore_offer(Exploration *e, uint32_t node);
/* The case's minutes that an offer's edge takes. */
double explore_offer_minutes(const Exploration *e, uint32_t node, const Edge *edge);
/* explore.c: takes one act in `node` and adds what it came to: a node, EDGE_ENDING + an ending, or
 * STATES_NONE when the case failed. */
uint32_t explore_step(Exploration *e, uint32_t node, uint32_t via, const Input *input);
void explore_edge(Exploration *e, uint32_t node, const Edge *edge);
/* Edges cannot hold all that is there: no score is proved, nothing is called a trap. */
void explore_forget_edges(Exploration *e);

/* explore_plays.c: inputs that lead somewhere. */
/* Plays the acts (from the root) at the pace and with the marks of `style`. */
bool explore_replay(Exploration *e, const uint32_t *vias, int count, MarkStyle style, Play *play);

/* explore_scores.c: fills ranges; needs edges; true when all are proved. explore_sample.c: widens
 * those that are not, from plays of policies. */
bool explore_scores(Exploration *e, const volatile sig_atomic_t *stop);
void explore_sample(Exploration *e);

#endif
