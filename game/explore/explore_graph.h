/* The inside of an Exploration, for explore*.c alone; and why what it says is true.
 *
 * The claim: "unreachable" is said of what no play can meet, "exact" of a score that no play lies
 * outside of. "Reached" needs no proof: what led there is played once more from the start.
 *
 * A play is its state and its acts: play_look and play_place hold all that decides how it goes on.
 * From each state every act is tried that can differ in what comes of it, by play_step itself, and
 * what it comes to is a state again. When no state waits any more, all that plays meet was met,
 * provided that what is left out makes no difference. Left out is:
 *
 * - What is not live: a flag, an act said, a mark heard, euros, contacts or hours that nothing
 *   reads from a moment on, whatever way is taken (explore_live, over the arrows of the case: more
 *   may be called live than is, never less). How often an act was said counts up to where
 *   rules_reply_hangs_on says that more is the same; contacts and hours only grow, and count up to
 *   the last figure that a condition asks for. A function reads what its text says
 *   (script/format/function_uses), or everything.
 *
 * - Where feelings lie between two breaks: two values of trust or patience without a break between
 *   them pass every condition and run out alike for the rest of the case (explore_breaks, from the
 *   conditions back over every sum by which an act can change a feeling). Values near a break stand
 *   for themselves, to a millionth of a point: the one place where rounding could matter.
 *
 * - Time and history: no act hangs on them. Of what can be marked only what is heard matters: of
 *   the names that replies ahead ask for, every set is tried that the clauses allow.
 *
 * - Offers that come to the same: where place, feelings and euros are one, the best and the worst
 *   decision stand for all (policy/offers, explore_offer). Of judgements with one credit that lead
 *   to one state, one.
 *
 * Where a circle lets states go on for ever, a second exploration widens them (explore_wide): it
 * keeps in which cell a number lies, between the figures that are asked for anywhere, and takes
 * every act from both ends of the cell. What an act adds does not hang on the number, and adding
 * and clamping of doubles keep their order, so what any number of the cell comes to lies between
 * what the ends come to: all cells between them are gone on from. Within a cell every condition
 * holds alike. So it meets all that plays meet and perhaps more: what it does not meet is
 * unreachable, what plays met is reached, and of the rest nothing is said.
 *
 * Scores: a label is what a play so far adds up to, at one state. It goes when another is at least
 * as good in each part, whatever comes (label_covers). What can still come is bounded per state
 * (explore_ahead; any number where a loop leads there), so the label that can still come to the
 * most goes on first, and the first to stand at an ending is the answer. The figure is taken from a
 * play of it; when the two differ nothing is called exact.
 *
 * What is too much weakens the answer and is never just left out:
 *
 * - Too many sums, ways, breaks or rounds back: `all`, every value of that feeling counts.
 *
 * - Too many states, bytes, seconds, moments, kinds, choices of hearing or classes of offers: not
 *   complete, and what was not met is undecided. So it is where a play fails.
 *
 * - Too many edges, or a count that an edge cannot hold: without edges no score is exact and
 *   nothing is called a trap.
 *
 * - Too many labels or comparisons, or a count that a label cannot hold: that score is not exact.
 *
 * tests/unit/test_bounds.c has cases beyond these (but for edges and bytes, which take too long),
 * and test_random_cases.c holds the whole against plays. Whoever leaves out more says here why it
 * makes no difference. */
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
    VIA_KINDS = 1 << 12, /* a house with more kinds is not explored */
    MOST_CHOICES = 10,   /* names among which hearing is tried in every combination */
    MOST_EDGES = 6000000,
    QUEUES = 96
};
static inline uint32_t via_make(ViaKind kind, uint32_t rest) {
    return (uint32_t)kind << VIA_SHIFT | rest;
}
static inline uint32_t via_judge(int category, int kind) {
    return via_make(VIA_JUDGE, (uint32_t)category * VIA_KINDS + (uint32_t)(kind + 1));
}
static inline int via_category(uint32_t via) {
    return (int)((via & VIA_REST) / VIA_KINDS);
}
static inline int via_kind_judged(uint32_t via) {
    return (int)((via & VIA_REST) % VIA_KINDS) - 1;
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
    uint32_t wide; /* 1: a node of the widened exploration, of which the way was played */
} Arrival;

/* Of a widened exploration: the same act from the other end of a state. */
typedef struct Other {
    Play *play; /* NULL: it is not widened */
    Value *flags, *moved;
} Other;

typedef struct Landed { /* what the last step came to */
    uint32_t *items;
    int count, capacity;
} Landed;

struct Exploration {
    const Scenario *scenario;
    const ScriptCalls *calls;
    Play *play;
    Other other;
    Landed landed;
    bool gave_up; /* a widened one: a step could not be followed */
    Live live;
    States states;
    bool complete, keeps_edges;
    Budget time;
    bool late; /* it took too long */
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

    Circle circle;
    Exploration *wide; /* NULL: it was not widened */

    int *relevant; /* names that a listening chooses among */
    Spot *spots;   /* of the listening that was looked at last */
    int spot_count, spot_capacity;
    ScoreRange ranges[EXPLORE_SCORES];
};

#endif
