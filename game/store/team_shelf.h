/* Where sessions are kept: `sessions/` in the user's data folder, one file each.
 *
 * A session is written whole at every step under its own name, so that it can be gone on with after
 * anything; what stands there also says which number the next definition has. */
#ifndef KLACHT_STORE_TEAM_SHELF_H
#define KLACHT_STORE_TEAM_SHELF_H

#include "base/finding.h"
#include "store/team_file.h"

typedef struct TeamShelf {
    char *unfinished; /* path of the newest session of the set that did not end, or NULL */
    char *solo;       /* the same of one person's votes beforehand */
    char *latest;     /* of the newest that ended: the team's present verdicts and rules, or NULL */
    int next_number;  /* of the definition, from 1 */
} TeamShelf;

/* Looks through what is kept of this set; what cannot be read is passed over. */
void team_shelf_look(const char *set_id, TeamShelf *out);
void team_shelf_release(TeamShelf *shelf);

/* Where a new session goes, malloced; the folder is made. NULL with a finding. */
char *team_shelf_path(const char *set_id, const char *id, int64_t started_ms, Findings *findings);
/* Writes the file whole or not at all; false with a finding, and what was there stays. */
bool team_shelf_save(const char *path, const CalibrationRecord *record, const TeamFileInfo *info,
                     Findings *findings);

#endif
