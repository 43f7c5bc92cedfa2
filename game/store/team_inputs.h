/* The inputs of a team's session as JSON, in both directions: from them the session is made again,
 * step by step. Nothing here steps. Ids stand in the file, and seats by their numbers; who sits there
 * is known from the file beside it (team_names.h). Older files have names for seats. */
#ifndef KLACHT_STORE_TEAM_INPUTS_H
#define KLACHT_STORE_TEAM_INPUTS_H

#include "base/finding.h"
#include "base/names.h"
#include "model/calibration.h"
#include "store/json_write.h"
#include "store/team_names.h"

typedef struct TeamInputs {
    char *id;
    int64_t started_ms, ended_ms;
    CalibrationInput *inputs; /* texts in the arena */
    int count, capacity;
    bool numbered; /* seats have numbers in the file */
    TeamNames names;
    Names seats, items; /* for reading more */
    int brought;        /* statements behind those of the set */
    Arena arena;
} TeamInputs;

/* Of a session file. The set must be loaded in the language of the file (its `set.language`): what
 * was judged is what was read then. False with findings (and nothing to release): not a session
 * file, of another set or house, or with an input that is not as it was written. Names are looked
 * for beside `path`. */
bool team_inputs_open(const Json *tree, const char *path, const House *house,
                      const StatementSet *set, Findings *findings, TeamInputs *out);
/* One more input behind those that are there, from a line of another file. False with a finding and
 * nothing added. */
bool team_inputs_more(TeamInputs *file, const Json *object, const char *path, int line,
                      const House *house, const StatementSet *set, Findings *findings);
void team_inputs_release(TeamInputs *file);

/* All of them, as "inputs". */
void team_inputs_add(JsonWriter *w, const CalibrationRecord *record);
/* As a seat stands in a file. */
enum { TEAM_SEAT_LABEL = 12 };
void team_inputs_seat_label(int seat, char label[TEAM_SEAT_LABEL]);
/* One, on one line; `seats`: names by their numbers. */
void team_inputs_print(const House *house, const StatementSet *set, const char *const *seats,
                       int seat_count, const CalibrationInput *input, Text *out);
void team_inputs_add_settings(JsonWriter *w, const char *key, const CalibrationSettings *settings);
/* "is" and "kind", null for none; "is" is null for "don't know". */
void team_inputs_add_judgement(JsonWriter *w, const House *house, const Judgement *judgement);
/* "consensus", "chair", "parked"; NULL for none. */
const char *team_inputs_decision(Decision decision);

#endif
