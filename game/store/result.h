/* Results and inputs as results.md and commands.md have them: in and out of a Play.
 *
 * Nothing here plays by itself: inputs go through play_step, figures come from score_play. */
#ifndef KLACHT_STORE_RESULT_H
#define KLACHT_STORE_RESULT_H

#include <cjson/cJSON.h>

#include "base/finding.h"
#include "play/play.h"
#include "play/tally.h"

/* What a result says beside the play itself. */
typedef struct ResultInfo {
    const char *alias;            /* NULL: no player */
    int64_t started_ms, ended_ms; /* UTC, since 1970 */
} ResultInfo;

/* The result of an ended play as a tree (results.md, keys in order). The id is a UUID (version 8)
 * made from all that stands in it but the player, so that a changed file can be told. */
cJSON *result_tree(const Play *play, const ResultInfo *info);
/* The id that belongs to a result as it stands (malloced). */
char *result_id(const cJSON *result);
void result_text(const Play *play, const ResultInfo *info, Text *out);

enum { INPUTS_MOST_FACTOR = 1000 };

/* An inputs file or a result: what a play needs before it begins. Strings borrow from the tree. */
typedef struct InputsFile {
    PlaySetup setup;
    const char *language;                         /* "nl" when left out */
    const char *case_id, *case_hash, *house_hash; /* of a result; else NULL */
    const cJSON *inputs;
    const char *path;
} InputsFile;
/* False with a finding: no such schema, or a field that is not as commands.md says. */
bool inputs_open(const cJSON *tree, const char *path, Findings *findings, InputsFile *out);
/* Plays them all. False with a finding that names the input's number and what was possible; also
 * when the list stops before an ending (unless `partial`). */
bool inputs_play(const InputsFile *file, Play *play, bool partial, Findings *findings);
/* One input of a play as JSON, with ids: { "at_ms": …, "reply": "probe" }. */
cJSON *input_tree(const Scenario *scenario, const Input *input);
/* The object of an inputs file for a play (its setup and inputs). */
cJSON *inputs_tree(const Play *play);
/* One JSON input against the present state of a play; false with a finding. `number` from 1. */
bool input_step(const cJSON *tree, int number, const char *path, Play *play, Findings *findings);

/* Compares a result with the replay of its inputs; adds to `differences` a line for each figure
 * that differs by more than 0.0101 (or is missing, or is another text), and for an id that does not
 * belong to what stands in the file. Returns how many. The play must be ended. */
int result_verify(const cJSON *result, const Play *play, Lang lang, Text *differences);

#endif
