/* Alone: one line of a customer, or one moment to answer, taken out of its case to be played by
 * itself.
 *
 * Made as a case of its own that holds it alone, so that it is marked, answered, scored and told by
 * the same play as everything else. What was to be said only after something was heard can be said;
 * what needs an acknowledgement first has had it, where the moment comes after that step. Borrows
 * the case. */
#ifndef KLACHT_SHARED_ALONE_H
#define KLACHT_SHARED_ALONE_H

#include "base/locale.h"
#include "play/play.h"

typedef struct Alone {
    Scenario scenario; /* what differs from the case is in the arena */
    Play *play;
    Arena arena;
} Alone;

/* Of a customer's line. Begins to listen. */
void alone_init_line(Alone *alone, const Scenario *scenario, const ScriptCalls *calls, int line);
/* Of a moment with replies, which can be chosen at once; false, and nothing to release, when it
 * shows no words of the customer by itself or leaves no choice. */
bool alone_init_reply(Alone *alone, const Scenario *scenario, const ScriptCalls *calls, int moment,
                      uint64_t seed);
void alone_release(Alone *alone);

/* "mevrouw Jansen · De kraan · telefoon": so that the words can be understood. */
void alone_add_context(const Alone *alone, Lang lang, Text *out);
/* What the customer says in it, the last of it. */
void alone_add_words(const Alone *alone, Text *out);

#endif
