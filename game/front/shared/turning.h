/* The turn that decided how a play ended: the last one from which something else would have led to
 * an outcome that is good enough, for who does everything well from there on.
 *
 * Told only where it is clear: what would have led there is a good answer, and what was said
 * instead did not please the customer, so that nobody is shown a turn in which all went better.
 * Found by playing the inputs once more beside the play and trying what else could be done in each
 * turn. For debriefs, of plays that ended otherwise. */
#ifndef KLACHT_SHARED_TURNING_H
#define KLACHT_SHARED_TURNING_H

#include "base/locale.h"
#include "play/play.h"

typedef struct Turning {
    int turn;     /* of the play; -1: none, or none that is clear */
    int reply;    /* of scenario->replies, what would have led there; -1: a judgement or an offer */
    bool unheard; /* that reply was not there: more had to be marked for it */
    bool seen;    /* trust or patience fell in it: the curve shows it */
} Turning;

/* `calls` are those the play was made with. */
Turning turning_find(const Play *play, const ScriptCalls *calls);
/* What is said of it: that it decided, that it could not end well any more, and with what it still
 * would have, and why. */
void turning_say(const Turning *turning, const Play *play, Lang lang, Text *head, Text *body);

#endif
