/* Plays that show what exploring claims, and the lists of their inputs. */
#ifndef KLACHT_EXPLORE_EXPLORE_PLAYS_H
#define KLACHT_EXPLORE_EXPLORE_PLAYS_H

#include "explore/explore_types.h"

void input_list_release(InputList *list);
/* What a play was given so far. */
void input_list_take(InputList *list, const Play *play);

/* Plays (from its start) until the moment is shown, the reply was given, the ending is reached, the
 * trouble is there. For what is reached only; false when the play went another way after all. */
bool exploration_play_moment(Exploration *exploration, int moment, Play *play);
bool exploration_play_reply(Exploration *exploration, int reply, Play *play);
bool exploration_play_ending(Exploration *exploration, int ending, Play *play);
bool exploration_play_trouble(Exploration *exploration, const Trouble *trouble, Play *play);

/* Plays the acts (from the root) at the pace and with the marks of `style`. */
bool explore_replay(Exploration *e, const uint32_t *vias, int count, MarkStyle style, Play *play);
/* The same behind these inputs; NULL: none. */
bool explore_replay_after(Exploration *e, const InputList *before, const uint32_t *vias, int count,
                          MarkStyle style, Play *play);

#endif
