/* What would have been better: for each turn of a play, the reply that would have scored highest.
 *
 * Found by playing the inputs once more beside the play, which stays as it is. For debriefs. */
#ifndef KLACHT_SHARED_BETTER_H
#define KLACHT_SHARED_BETTER_H

#include "play/play.h"

typedef struct Better {
    int reply;   /* of scenario->replies: the best that could be said; -1 where none was better */
    int unheard; /* it asked for this mark (of scenario->marks), which was not heard; -1: none */
} Better;

/* One per turn of the play, to free. calls are those the play was made with. */
Better *better_find(const Play *play, const ScriptCalls *calls);

#endif
