/* Session files (results.md, klachtenspel.session/1): a calibration session out, and its inputs in.
 *
 * Writing takes the record that team/ made; reading gives the inputs, from which the session is
 * made again, step by step. Nothing here steps. Ids and names stand in the file, never numbers. */
#ifndef KLACHT_STORE_TEAM_FILE_H
#define KLACHT_STORE_TEAM_FILE_H

#include <cjson/cJSON.h>

#include "base/finding.h"
#include "model/calibration.h"

typedef struct SessionFileInfo {
    const char *id;     /* of this session, the same each time it is saved */
    int64_t started_ms; /* UTC, since 1970 */
    int64_t ended_ms;   /* 0: not yet */
} SessionFileInfo;

/* The whole file. The date of the definition is that of the end, else of the beginning. */
void session_file_print(const CalibrationRecord *record, const SessionFileInfo *info, Text *out);

/* "2026-11-21" of a time, UTC. */
void session_file_date(int64_t ms, Text *out);

typedef struct SessionFile {
    char *id;
    int64_t started_ms, ended_ms;
    CalibrationInput *inputs; /* texts in the arena */
    int count, capacity;
    Arena arena;
} SessionFile;

/* The set must be loaded in the language of the file (its `set.language`): what was judged is what
 * was read then. False with findings (and nothing to release): not a session file, of another set
 * or house, or with an input that is not as it was written. `path` is only shown. */
bool session_file_open(const cJSON *tree, const char *path, const House *house,
                       const StatementSet *set, Findings *findings, SessionFile *out);
void session_file_release(SessionFile *file);

/* The team's verdicts, one per statement of the set (VOTE_NONE where there is none), also of an
 * edited set. False when the file is of another set; no findings. */
bool session_file_verdicts(const cJSON *tree, const House *house, const StatementSet *set,
                           Judgement *verdicts);

#endif
