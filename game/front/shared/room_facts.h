/* What is told of a turn that a room played, to all of them. */
#ifndef KLACHT_SHARED_ROOM_FACTS_H
#define KLACHT_SHARED_ROOM_FACTS_H

#include "front/shared/fact.h"
#include "room/room_state.h"

/* A turn of the room in which something was said, also on a road that was left; nothing is told
 * where there is nothing. To be released in any case. */
void room_facts(Facts *facts, const Room *room, int turn, Lang lang);
/* A fact about marks: who looks at its own phone has marks of its own. */
bool room_fact_is_of_marks(const Fact *fact);
/* What was said is not what most chose: it was tried on purpose. */
bool room_was_tried(const Room *room, int turn);

#endif
