/* What is told about a turn: briefly by the coach right after it, in full by the debrief.
 *
 * The one account of a turn, for every front end. Computes no score: reads what the play knows. */
#ifndef KLACHT_SHARED_TURN_FACTS_H
#define KLACHT_SHARED_TURN_FACTS_H

#include "base/locale.h"
#include "front/shared/better.h"
#include "front/shared/fact.h"
#include "front/shared/turn_group.h"
#include "play/play.h"

/* The turn of the play with this index, as a coach tells it, in the order of telling. */
void turn_facts_coach(Facts *facts, const Play *play, int turn, Lang lang);
/* The same as a coach tells it to a group: what each heard beside what all took along. */
void turn_facts_group(Facts *facts, const Play *play, int turn, const TurnGroup *group, Lang lang);
/* The same in full, with what would have been better (of better_find). */
void turn_facts_debrief(Facts *facts, const Play *play, int turn, const Better *better, Lang lang);
/* Of the same the words alone, or the reply alone: for who is asked no more than that. */
void turn_facts_words(Facts *facts, const Play *play, int turn, Lang lang);
void turn_facts_reply(Facts *facts, const Play *play, int turn, const Better *better, Lang lang);
/* Of the same what was said, named or offered, and what that did. */
void turn_facts_acted(Facts *facts, const Play *play, int turn, Lang lang);
/* Whether there is nothing in them that could have gone better. */
bool turn_facts_are_good(const Facts *facts);
/* What a turn was for: its step, naming or an offer; MSG_NONE when there is no word for it. */
Msg turn_word(const Play *play, int turn);
/* "Beurt 3: erkennen" */
void turn_add_title(Text *text, const Play *play, int turn, Lang lang);

/* Whether nothing was answered before this turn: what is said once, is said here. */
bool turn_is_first_answer(const Play *play, int turn);

#endif
