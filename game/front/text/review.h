/* The debrief in the terminal: the ending, the four scores, and what happened turn by turn. */
#ifndef KLACHT_TEXT_REVIEW_H
#define KLACHT_TEXT_REVIEW_H

#include "front/text/console.h"
#include "play/play.h"

void review_tell(Console *console, const Play *play, const ScriptCalls *calls);

#endif
