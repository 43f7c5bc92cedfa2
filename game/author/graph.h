/* The story of a case as a graph: places, the arrows between them, and what exploring says of each.
 *
 * graph_init explores; graph_dot.h and graph_tree.h only write down. Nothing in the picture is told
 * by colour alone: shapes tell places apart, lines and arrow heads the kinds of answer, a thick
 * line the best play, and dashes with a word what cannot be reached. The same case gives the same
 * bytes. The Graph owns its arrays; the Scenario stays the caller's. */
#ifndef KLACHT_AUTHOR_GRAPH_H
#define KLACHT_AUTHOR_GRAPH_H

#include <signal.h>

#include "base/locale.h"
#include "explore/explore.h"

typedef enum ArrowKind {
    ARROW_REPLY,
    ARROW_JUDGE,
    ARROW_OFFER,
    ARROW_GO,
    ARROW_PATIENCE_OUT, /* from any moment: `from` is SCENARIO_NOWHERE */
} ArrowKind;

/* What an answer does to the customer, by the empathy it counts for. */
typedef enum Tone { TONE_HELPS, TONE_FLAT, TONE_TRAP } Tone;

typedef enum ArrowResult { /* of judgements and offers; bits, for what leads to one place */
                           RESULT_RIGHT = 1,
                           RESULT_HALF = 2,
                           RESULT_WRONG = 4,
                           RESULT_FITS = 8,
                           RESULT_SHORT = 16,
                           RESULT_BEYOND = 32,
                           RESULT_HANDED_OVER = 64
} ArrowResult;

typedef struct Arrow {
    ArrowKind kind;
    int from, to; /* places, as in the scenario */
    int reply;    /* ARROW_REPLY; else -1 */
    Tone tone;
    unsigned results;
    Verdict verdict;
    bool best; /* the best play goes this way */
} Arrow;

typedef struct Graph {
    const Scenario *scenario;
    Arrow *arrows;
    int arrow_count, arrow_capacity;
    Verdict *moments, *endings;
    bool *best_moments, *best_endings;
    uint32_t states;
    bool complete;    /* all states were explored */
    bool has_best;    /* there is a play that ends, with a total */
    bool best_proved; /* no play has a higher total */
    double best;      /* its total */
} Graph;

/* `most_states` as in ExploreSetup. What was not found out by then is undecided. */
void graph_init(Graph *graph, const Scenario *scenario, const ScriptCalls *calls,
                uint32_t most_states, const volatile sig_atomic_t *stop);
/* The same of what was explored already, with scores; NULL: nothing was, and all is undecided. */
void graph_init_explored(Graph *graph, const Scenario *scenario, const ScriptCalls *calls,
                         Exploration *exploration);
void graph_release(Graph *graph);

/* What shapes and lines mean, and what was found out: a line each, ended. */
void graph_legend(const Graph *graph, Lang lang, Text *out);
/* For who writes it down: the first words of a place, at most `most` characters with "…" where it
 * goes on. */
void graph_first_words(const Graph *graph, int place, int most, Text *out);
void graph_reply_words(const Graph *graph, int reply, int most, Text *out);

#endif
