/* What would have been better: for each turn of a play, the reply that would have scored highest;
 * and what was opened by listening.
 *
 * Found by playing the inputs once more beside the play, which stays as it is. For debriefs. */
#ifndef KLACHT_SHARED_BETTER_H
#define KLACHT_SHARED_BETTER_H

#include "play/play.h"

typedef struct Better {
    int reply;   /* of scenario->replies: the best that could be said; -1 where none was better, or
                    where the best of them was no good answer either */
    int unheard; /* it asked for this mark (of scenario->marks), which was not heard; -1: none */
    int *opened; /* of what was offered because something was heard: what was said, and what would
                    have been as good as the best */
    int opened_count;
} Better;

/* Neither a trap nor out of place here: one that can be advised. */
bool better_is_fitting(const Scenario *scenario, int reply);
/* One per turn of the play, in the arena. calls are those the play was made with. */
Better *better_find(const Play *play, const ScriptCalls *calls, Arena *arena);

#endif
