/* Where sessions are kept: `sessions/` in the user's data folder, one file each.
 *
 * A session is written whole at every step of who leads under its own name, so that it can be gone
 * on with after anything; what stands there also says which number the next definition has. Beside
 * it there may be its log (team_log.h), who sits where (team_names.h), what its phones come back by
 * (team_phones.h), and the lock
 * of the program that has it open. */
#ifndef KLACHT_STORE_TEAM_SHELF_H
#define KLACHT_STORE_TEAM_SHELF_H

#include "base/file_lock.h"
#include "base/finding.h"
#include "store/team_file.h"

/* A session of the set that did not end. */
typedef struct TeamShelfItem {
    char *path;
    int64_t started_ms;
    int number; /* of its definition */
    int people;
    int items, decided; /* no items: not begun yet */
} TeamShelfItem;

typedef struct TeamShelf {
    TeamShelfItem *items; /* those that were begun first, then the newest */
    int count, capacity;
    char *solo;      /* path of the newest of one person's votes beforehand, or NULL */
    char *latest;    /* of the newest that ended: the team's present verdicts and rules, or NULL */
    int next_number; /* of the definition, from 1 */
} TeamShelf;

/* Looks through what is kept of this set, and removes what programs that were killed left behind.
 * Nothing that cannot be gone on with is touched; what is damaged, newer than this program, of
 * another version of the set, or open elsewhere is a warning, and is not on the shelf. */
void team_shelf_look(const House *house, const StatementSet *set, TeamShelf *out,
                     Findings *findings);
/* One that cannot be gone on with after all. */
void team_shelf_drop(TeamShelf *shelf, int at);
void team_shelf_release(TeamShelf *shelf);

/* Where a new session goes, malloced; the folder is made. NULL with a finding. */
char *team_shelf_path(const char *set_id, const char *id, int64_t started_ms, Findings *findings);
/* Before anything is read or written there. False with an error when another program has the
 * session open; where there are no locks, a warning, and true. */
bool team_shelf_lock(const char *path, FileLock *lock, Findings *findings);
/* Writes the file whole or not at all; false with a finding, and what was there stays. *mark: of
 * what was written, for its log. */
bool team_shelf_save(const char *path, const CalibrationRecord *record, const TeamFileInfo *info,
                     uint64_t *mark, Findings *findings);

/* ---- of either kind of session (room_shelf.h) ---- */

bool team_shelf_is_open(const char *path);
/* Gives each file of the folder whose name ends so; what programs that were killed left behind is
 * removed first. */
void team_shelf_each(const char *ending, void (*look)(void *context, const char *path),
                     void *context);
/* As team_shelf_path, of a set or a case; `ending` is ".json" or ends so. */
char *team_shelf_path_as(const char *of, const char *id, int64_t started_ms, const char *ending,
                         Findings *findings);
/* As team_shelf_save, of what the file shall hold. */
bool team_shelf_write(const char *path, const Text *text, uint64_t *mark, Findings *findings);

#endif
