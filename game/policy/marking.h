/* Marking: which clauses a policy or a proof marks in the turn under way, given through play_step.
 *
 * Every function is for a Play that listens and marks each word at most once (a second time would
 * take it back). Times are those of the play's last input. */
#ifndef KLACHT_POLICY_MARKING_H
#define KLACHT_POLICY_MARKING_H

#include "base/random.h"
#include "play/play.h"

/* The turn under way. */
const Turn *marking_turn(const Play *play);
/* Marks a word, unless it is marked already. */
void marking_put(Play *play, int line, int word);
/* Every clause that a signal touches, and nothing else. */
void marking_signals(Play *play);
/* Every clause of every customer line. */
void marking_all(Play *play);
/* The words of customer lines in which a word (in small letters) is wanted. */
typedef bool (*MarkingWants)(const void *context, const char *word);
void marking_wanted(Play *play, MarkingWants wants, const void *context);
/* Now and then a signal, a decoy or any word. */
void marking_chance(Play *play, Random *random);

#endif
