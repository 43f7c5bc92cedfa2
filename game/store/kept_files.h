/* What is kept of whoever plays here: where, how much and since when, and away with it.
 *
 * In the user's data folder stand results, plays that were left (with what lay on their table),
 * sessions of a team and votes; in the settings, beside what was chosen, the best of each case.
 * Cases and what was chosen are not touched here, and nothing leaves the machine. */
#ifndef KLACHT_STORE_KEPT_FILES_H
#define KLACHT_STORE_KEPT_FILES_H

#include "base/finding.h"
#include "store/settings.h"

/* What was made of results: in the data folder what is to be practised again, which goes with the
 * last of them; in the cache folder what the plays came to, made anew when it is not there. */
#define KEPT_REFRESHER "refresher.json"
#define KEPT_PLAYS "plays"

typedef enum KeptKind { KEPT_RESULTS, KEPT_LEFT, KEPT_SESSIONS, KEPT_VOTES, KEPT_KINDS } KeptKind;

typedef struct KeptPart {
    char *folder;      /* NULL: there is no place for them */
    int64_t *times_ms; /* when each was made, the oldest first; UTC */
    int count;
} KeptPart;

/* What is kept beside those, one of each: the file of the settings, that of the refresher, and the
 * folder with what can be made again from results. */
typedef enum KeptPlace {
    KEPT_IN_SETTINGS,
    KEPT_IN_REFRESHER,
    KEPT_IN_CACHE,
    KEPT_PLACES
} KeptPlace;

typedef struct Kept {
    KeptPart parts[KEPT_KINDS];
    char *places[KEPT_PLACES]; /* NULL: there is no place for it */
} Kept;

void kept_look(Kept *kept);
void kept_release(Kept *kept);
/* How many were made before then. */
int kept_before(const KeptPart *part, int64_t before_ms);

/* All there is. */
#define KEPT_ALL INT64_MAX

typedef struct KeptRemoved {
    int results, left;
    int busy;   /* plays that somebody is at */
    int failed; /* files that could not be removed */
} KeptRemoved;

/* Removes the results from before then and, when asked, the plays that were left; the best of each
 * case is afterwards that of the results that are still there. What is not read as ours stays. The
 * settings are written; what goes wrong is a finding. */
void kept_remove(int64_t before_ms, bool left, Settings *settings, KeptRemoved *out,
                 Findings *findings);

#endif
