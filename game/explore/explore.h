/* Exploring: all states of a case, met through play_step, and what that proves.
 *
 * From every state every act is tried: each reply, each kind of judgement, each kind of offer, and
 * each choice of what is heard that some reply asks for. States that cannot differ any more are
 * merged. Coverage comes first, then depth, up to a limit; what was not met when all states were
 * explored is proved to be unreachable. Plays that show what is claimed are given by playing them.
 * The Scenario and the ScriptCalls stay the caller's. */
#ifndef KLACHT_EXPLORE_EXPLORE_H
#define KLACHT_EXPLORE_EXPLORE_H

#include <signal.h>

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
    char *text; /* of a function: "file:line: why" */
    uint32_t node, via;
} Trouble;

/* The inputs of one play, owned by whoever holds it. */
typedef struct InputList {
    Input *items;
    int count;
    Chosen *chosen; /* of the offers among them */
} InputList;
void input_list_release(InputList *list);
/* What a play was given so far. */
void input_list_take(InputList *list, const Play *play);

typedef struct ScoreRange {
    bool has;   /* false: null in every play, or not worked out */
    bool exact; /* no play lies outside it; else these are the lowest and highest found */
    double lowest, highest;
    InputList lowest_play, highest_play;
} ScoreRange;

typedef struct Exploration Exploration;

Exploration *exploration_new(const Scenario *scenario, const ScriptCalls *calls,
                             const ExploreSetup *setup);
void exploration_free(Exploration *exploration);

uint32_t exploration_states(const Exploration *exploration);
bool exploration_complete(const Exploration *exploration); /* every state was explored */
Verdict exploration_moment(const Exploration *exploration, int moment);
Verdict exploration_reply(const Exploration *exploration, int reply);
Verdict exploration_ending(const Exploration *exploration, int ending);
/* Whether arrows lead from a moment to an ending, and from the start to a place (moment index, or
 * index + SCENARIO_ENDING), whatever the conditions. */
bool exploration_leads_on(const Exploration *exploration, int moment);
bool exploration_is_linked(const Exploration *exploration, int place);
/* Plays (from its start) until the moment is shown, the reply was given, the ending is reached, the
 * trouble is there. For what is reached only; false when the play went another way after all. */
bool exploration_play_moment(Exploration *exploration, int moment, Play *play);
bool exploration_play_reply(Exploration *exploration, int reply, Play *play);
bool exploration_play_ending(Exploration *exploration, int ending, Play *play);
bool exploration_play_trouble(Exploration *exploration, const Trouble *trouble, Play *play);
const Trouble *exploration_troubles(const Exploration *exploration, int *count);
/* Of total, recognition, empathy, speed, mandate. */
const ScoreRange *exploration_range(const Exploration *exploration, int score);

#endif
