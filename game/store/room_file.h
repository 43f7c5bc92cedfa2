/* Class files (results.md, klachtenspel.class/1): one case played by a whole room.
 *
 * Who took part stands in it by the number of a seat ("1"), and only in `inputs`; the rest is
 * counts. `result` is what came of the room's own play, once that has ended. */
#ifndef KLACHT_STORE_ROOM_FILE_H
#define KLACHT_STORE_ROOM_FILE_H

#include "base/finding.h"
#include "base/text.h"
#include "room/room.h"
#include "store/inputs.h"
#include "store/json.h"

#define ROOM_FILE_SCHEMA "klachtenspel.class/1"

typedef struct RoomFileInfo {
    const char *id;     /* of this session, the same each time it is saved */
    int64_t started_ms; /* UTC, since 1970 */
    int64_t ended_ms;   /* 0: not yet */
} RoomFileInfo;

void room_file_print(const Room *room, const RoomFileInfo *info, Text *out);

/* Of which case it is, for who looks for it; texts are the tree's. False with a finding: no class
 * file, or one that does not say. */
typedef struct RoomFileHead {
    const char *id, *case_id, *case_title, *case_hash, *language, *house_hash;
    int64_t started_ms, ended_ms; /* 0: not ended */
} RoomFileHead;
bool room_file_is(const Json *tree); /* says so of itself, of whatever version */
bool room_file_head(const Json *tree, const char *path, Findings *findings, RoomFileHead *out);

/* As what its case is looked for by. */
InputsFile room_file_of(const RoomFileHead *head, const char *path);

/* Takes all inputs of the file into a new room of its case, which must be loaded in the language of
 * the file. Names are looked for beside `path` (NULL: seats have their numbers). False with
 * findings: of another case or house, or with an input that is not as it was written or that the
 * room refuses; what came before that one stands in the room. */
bool room_file_take(const Json *tree, const char *path, bool names, Room *room,
                    Findings *findings);

/* A line for each part that does not follow from the inputs, in people's words; how many. The room
 * has taken the file. What stands in `result` is compared by result_verify. */
int room_file_differs(const Json *tree, const Room *room, Lang lang, Text *differences);

#endif
