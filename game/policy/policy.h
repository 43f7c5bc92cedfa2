/* Policies: trainees that are no people. Each plays a case in its own way, through play_step.
 *
 * All but `random` mark every signal and nothing else, judge right, offer what is right, answer at
 * the allowed time, and are wrong only in what they are named for (commands.md, `simulate`). The
 * Player borrows the Scenario and keeps its memory from play to play. */
#ifndef KLACHT_POLICY_POLICY_H
#define KLACHT_POLICY_POLICY_H

#include "base/random.h"
#include "play/play.h"
#include "policy/shelf.h"

typedef enum Policy {
    POLICY_RANDOM,
    POLICY_FIRST,
    POLICY_LONGEST,
    POLICY_EXPLAIN,
    POLICY_DEFEND,
    POLICY_HAND_OVER,
    POLICY_ALL_COMPLAINT,
    POLICY_MARK_ALL,
    POLICY_DEAF,
    POLICY_TICK_ALL,
    POLICY_BUY_OFF,
    POLICY_WARM,
    POLICY_BLIND,       /* replies as a reader of words likes them; marks nothing */
    POLICY_BLIND_MARKS, /* the same, and marks by single words */
    POLICY_ROUTINE,     /* judges and offers what was right in the other cases; marks nothing */
    POLICY_BEST,        /* without a play to repeat: right in everything */
    POLICY_WORST,       /* needs a play to repeat */
    POLICY_COUNT
} Policy;

const char *policy_id(Policy policy); /* "hand-over" */
/* False when there is no policy of that name. */
bool policy_of(const char *id, Policy *policy);

/* Whether a policy goes by what other cases teach: it needs Lessons. */
bool policy_learns(Policy policy);

typedef struct Player Player;
Player *player_new(const Scenario *scenario);
/* For policies that learn, before they play; the Lessons stay the caller's. */
void player_learn(Player *player, const Lessons *lessons);
/* A play that goes on when this is spent is given up; borrowed, NULL for none. */
void player_hurry(Player *player, Budget *time);
void player_free(Player *player);

/* Turns after which a play that does not end is given up. */
enum { PLAYER_MOST_TURNS = 1000 };

typedef enum Played {
    PLAYED_ENDED,
    PLAYED_ENDLESS, /* PLAYER_MOST_TURNS went by, or the time */
    PLAYED_FAILED   /* the case failed: play_failure says why */
} Played;
/* Plays `play`, which stands at its start, to its end; `seed` is what chance hangs on. Adds to
 * *steps the acts given (replies, judgements, offers). */
Played player_play(Player *player, Play *play, Policy policy, uint64_t seed, uint64_t *steps);
/* Whether the last play met what its policy is named for: there was something to explain, to hand
 * over, to be deaf to. Where it did not, the play says nothing about the policy. */
bool player_found(const Player *player);
/* Whether the policy is named for what this reply does: it explains, defends, hands over, pays. */
bool policy_is_about(const Scenario *scenario, Policy policy, const Reply *reply);

#endif
