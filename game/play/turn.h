/* A turn: shows a moment, takes marks, weighs what was heard, and is left. */
#ifndef KLACHT_PLAY_TURN_H
#define KLACHT_PLAY_TURN_H

#include "play/state.h"

/* Shows a moment (or an ending); a fault of the case ends the play. */
PlayError turn_begin(Play *play, int place, int64_t at_ms);
/* Ends the listening of the present turn: what stood marked counts from here on. */
PlayError turn_listened(Play *play, int64_t at_ms);
/* Marks or unmarks a word. */
PlayError turn_mark(Play *play, int moment, int line, int word);
/* The turn is left for `place` at `at_ms`. */
PlayError turn_leave(Play *play, int place, int64_t at_ms);
bool condition_holds(Play *play, const Condition *condition, bool *holds);
const LineWords *turn_line_words(Play *play, const Turn *turn, int line);
void variables_refresh(Play *play);

#endif
