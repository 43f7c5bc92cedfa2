/* What policies and the explorer ask of a play: weights before choosing, places, trying. */
#ifndef KLACHT_PLAY_PROBE_H
#define KLACHT_PLAY_PROBE_H

#include "model/clause.h"
#include "play/record.h"

/* What a reply would weigh as the play stands now. */
Effects play_reply_effects(const Play *play, int reply);
/* Words of a line of a turn as shown, and those that belong to a mark of it (as play_mark_words);
 * quick: kept where nothing is dynamic. */
int play_line_words(Play *play, const Turn *turn, int line);
/* The clauses of a customer line of a turn as shown; until the line is asked of another turn. */
const Clauses *play_line_clauses(Play *play, const Turn *turn, int line);
/* By what each of them is touched: a bit (1 << MarkType) for each type of mark. */
const uint8_t *play_line_touched(Play *play, const Turn *turn, int line);
void play_mark_range(Play *play, const Turn *turn, int mark, int *from, int *to);

/* For exploring (probe.c). */
/* As the play stands; the arrays are borrowed until its next step. */
PlayState play_look(const Play *play);
/* The play stands there, at 0 ms, with no history but the turn under way. PLAY_SCRIPT and
 * PLAY_STUCK as a step would give them. */
PlayError play_place(Play *play, const PlayState *state);
/* Remembers this point of a play that can act; play_back comes back to it, any number of times. */
void play_hold(Play *play);
void play_back(Play *play);

#endif
