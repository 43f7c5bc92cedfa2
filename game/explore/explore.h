/* Exploring: all states of a case, met through play_step, and what that proves.
 *
 * From every state every act is tried: each reply, each kind of judgement, each kind of offer, and
 * each choice of what is heard that some reply asks for. States that cannot differ any more are
 * merged. Coverage comes first, then depth, up to a limit; what was not met when all states were
 * explored is proved to be unreachable. Plays that show what is claimed are given by playing them.
 * The Scenario and the ScriptCalls stay the caller's. */
#ifndef KLACHT_EXPLORE_EXPLORE_H
#define KLACHT_EXPLORE_EXPLORE_H

#include "explore/explore_plays.h"
#include "explore/explore_types.h"

Exploration *exploration_new(const Scenario *scenario, const ScriptCalls *calls,
                             const ExploreSetup *setup);
void exploration_free(Exploration *exploration);

uint32_t exploration_states(const Exploration *exploration);
bool exploration_complete(const Exploration *exploration); /* every state was explored */
/* Not every state was, or not every score looked at, because it took too long. */
bool exploration_late(const Exploration *exploration);
/* Borrowed; without a circle its count is 0. */
const Circle *exploration_circle(const Exploration *exploration);
Verdict exploration_moment(const Exploration *exploration, int moment);
Verdict exploration_reply(const Exploration *exploration, int reply);
Verdict exploration_ending(const Exploration *exploration, int ending);
/* Whether arrows lead from a moment to an ending, and from the start to a place (moment index, or
 * index + SCENARIO_ENDING), whatever the conditions. */
bool exploration_leads_on(const Exploration *exploration, int moment);
bool exploration_is_linked(const Exploration *exploration, int place);
const Trouble *exploration_troubles(const Exploration *exploration, int *count);
/* Of total, recognition, empathy, speed, mandate. */
const ScoreRange *exploration_range(const Exploration *exploration, int score);

#endif
