/* Choice JSON: what is chosen in a room, as phones get and send it.
 *
 * Replies and remedies go by their place among the options, never by their place in the case, which
 * could tell what is right: {"reply": 2}, {"is": "complaint", "kind": "implicit"},
 * {"offer": [[0, 25], [3, 0]], "hand": "warm"}. */
#ifndef KLACHT_WEB_CHOICE_JSON_H
#define KLACHT_WEB_CHOICE_JSON_H

#include "base/arena.h"
#include "room/room.h"
#include "store/json_write.h"

/* NULL: null. */
void choice_json_add(JsonWriter *w, const char *key, const House *house, const RoomTurn *turn,
                     const RoomChoice *choice);
/* What stands in `tree`, for the way of the turn; remedies in the arena. False when it is none. */
bool choice_json_parse(const House *house, const RoomTurn *turn, const Json *tree, Arena *arena,
                       RoomChoice *out);

#endif
