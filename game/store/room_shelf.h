/* Where sessions of rooms are kept: beside those of calibration, one file each (`….class.json`).
 *
 * A session is written whole at every step of the trainer; what phones do in between goes to its
 * log (team_log.h). Who sits where (team_names.h), what phones come back by (team_phones.h) and the
 * lock of the program that has it open stand beside it. */
#ifndef KLACHT_STORE_ROOM_SHELF_H
#define KLACHT_STORE_ROOM_SHELF_H

#include "base/finding.h"
#include "store/room_file.h"

/* A session, that ended or did not. */
typedef struct RoomShelfItem {
    char *path, *case_id, *case_title, *language;
    int64_t started_ms, ended_ms; /* 0: not ended */
    int people; /* with those without a seat */
    int turns;  /* on the road it is on; 0: not begun yet */
} RoomShelfItem;

typedef struct RoomShelf {
    RoomShelfItem *items; /* those that were begun first, then the newest */
    int count, capacity;
} RoomShelf;

/* Looks through what is kept of this case (NULL: of any) and ended, or did not. What is damaged or
 * newer than this program is a warning, and is not on the shelf; so is what did not end and is open
 * elsewhere. */
void room_shelf_look(const char *case_id, bool ended, RoomShelf *out, Findings *findings);
void room_shelf_drop(RoomShelf *shelf, int at);
void room_shelf_release(RoomShelf *shelf);

/* Where a new session goes, malloced; the folder is made. NULL with a finding. To be locked by
 * team_shelf_lock. */
char *room_shelf_path(const char *case_id, const char *id, int64_t started_ms, Findings *findings);
/* Writes the file whole or not at all; false with a finding, and what was there stays. *mark: of
 * what was written, for its log. */
bool room_shelf_save(const char *path, const Room *room, const RoomFileInfo *info, uint64_t *mark,
                     Findings *findings);
/* What phones did since then, on disk when it gives true; false with a finding: then the file must
 * be written whole. */
bool room_shelf_log(const char *path, uint64_t mark, const Room *room, const RoomInput *inputs,
                    int count, Findings *findings);

/* One that is gone on with. */
typedef struct RoomKept {
    char *id; /* malloced */
    int64_t started_ms, ended_ms;
    uint64_t mark; /* for its log */
    bool nameless; /* names were erased, or there are none */
} RoomKept;
/* Takes the file and its log into a new room of its case (room_file_head says which). Damage of the
 * log is a warning, and what stands before it is taken. False with findings; the room is of no use
 * then. */
bool room_shelf_resume(const char *path, Room *room, Findings *findings, RoomKept *out);
void room_kept_release(RoomKept *kept);

#endif
