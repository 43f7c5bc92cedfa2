/* The debrief in the terminal: the ending, the four scores, and what happened turn by turn. */
#ifndef KLACHT_TEXT_REVIEW_H
#define KLACHT_TEXT_REVIEW_H

#include "front/shared/ears.h"
#include "front/text/console.h"
#include "play/play.h"

/* `ears` for what was said in own words. */
void review_tell(Console *console, const Play *play, const ScriptCalls *calls, Ears *ears);

#endif
