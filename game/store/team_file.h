/* Session files (results.md, klachtenspel.session/1): what came out of a team's session.
 *
 * Writing takes the record that team/ made; its inputs are team_inputs.h. Who took part stands in
 * it by the number of a seat ("1"), where `seats` says "numbered"; older files have names. */
#ifndef KLACHT_STORE_TEAM_FILE_H
#define KLACHT_STORE_TEAM_FILE_H

#include "base/arena.h"
#include "base/text.h"
#include "model/calibration.h"
#include "store/json.h"

typedef struct TeamFileInfo {
    const char *id;     /* of this session, the same each time it is saved */
    int64_t started_ms; /* UTC, since 1970 */
    int64_t ended_ms;   /* 0: not yet */
} TeamFileInfo;

/* The whole file. The date of the definition is that of the end, else of the beginning. */
void team_file_print(const CalibrationRecord *record, const TeamFileInfo *info, Text *out);

/* The team's verdicts, one per statement of the set (VOTE_NONE where there is none), also of an
 * edited set. False when the file is of another set; no findings. */
bool team_file_verdicts(const Json *tree, const House *house, const StatementSet *set,
                        Judgement *verdicts);

/* What the next definition begins with: the rules, border cases and parked statements of this one,
 * as far as the set still has them, as inputs for a set-up. Malloced; their texts are in the
 * arena. */
CalibrationInput *team_file_carried(const Json *tree, const House *house, const StatementSet *set,
                                    Arena *arena, int *count);

#endif
