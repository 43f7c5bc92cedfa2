/* What exploring finds: verdicts, troubles, ranges of scores and the plays that show them. */
#ifndef KLACHT_EXPLORE_EXPLORE_TYPES_H
#define KLACHT_EXPLORE_EXPLORE_TYPES_H

#include <signal.h>

#include "play/play.h"
#include "play/scored.h"

enum {
    EXPLORE_STATES = 2000000, /* the limit unless another is asked for */
    EXPLORE_WHOLE = 500,      /* moments; a longer case is explored for what it reaches only */
    EXPLORE_SCORES = SCORED_COUNT,
};

typedef enum Verdict { VERDICT_REACHED, VERDICT_UNREACHABLE, VERDICT_UNDECIDED } Verdict;

typedef struct ExploreSetup {
    uint32_t most_states;              /* 0: EXPLORE_STATES */
    bool scores;                       /* work out the lowest and highest scores too */
    const volatile sig_atomic_t *stop; /* not 0: end with what there is; may be NULL */
} ExploreSetup;

typedef enum TroubleKind {
    TROUBLE_STUCK,  /* no reply is offered */
    TROUBLE_SCRIPT, /* a function failed */
    TROUBLE_TRAPPED /* no ending can be reached any more */
} TroubleKind;

typedef struct Trouble { /* one per moment and kind, and per text for functions */
    TroubleKind kind;
    int moment;
    char *text;               /* of a function: "file:line: why" */
    uint32_t node, via, wide; /* as of an Arrival */
} Trouble;

/* The inputs of one play, owned by whoever holds it. */
typedef struct InputList {
    Input *items;
    int count;
    Chosen *chosen; /* of the offers among them */
} InputList;

typedef struct ScoreRange {
    bool has;   /* false: null in every play, or not worked out */
    bool exact; /* no play lies outside it; else these are the lowest and highest found */
    double lowest, highest;
    InputList lowest_play, highest_play;
} ScoreRange;

/* A circle of moments, in a case that goes on too long to be explored as it is, or for its scores to
 * be proved. */
typedef struct Circle {
    int *moments; /* in the order in which they are played; owned */
    int count;    /* 0: there is none */
    bool endless; /* it comes back to the same: it can be played for ever */
    bool settled; /* widened, so that of all moments, replies and endings is known whether they are
                     reached */
    bool may_stick, may_trap; /* perhaps no reply is offered somewhere; no ending can be reached */
    int opaque;               /* a function that barred widening, or -1 */
} Circle;

typedef struct Exploration Exploration;

/* How a listening marks besides what it is asked for. */
typedef enum MarkStyle {
    MARK_ASKED, /* nothing else */
    MARK_RIGHT, /* every other signal too */
    MARK_WRONG  /* no other signal, and all that is none */
} MarkStyle;

#endif
