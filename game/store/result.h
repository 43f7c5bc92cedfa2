/* Results as results.md has them: what came of a play.
 *
 * Figures come from score_play; nothing here plays. */
#ifndef KLACHT_STORE_RESULT_H
#define KLACHT_STORE_RESULT_H

#include "base/finding.h"
#include "play/play.h"
#include "store/json.h"

#define RESULT_SCHEMA "klachtenspel.result/2"
#define RESULT_SCHEMA_OLD "klachtenspel.result/1" /* its inputs can still be played */

/* What a result says beside the play itself. */
typedef struct ResultInfo {
    const char *alias;            /* NULL: no player */
    int64_t started_ms, ended_ms; /* UTC, since 1970 */
} ResultInfo;

/* The result of an ended play as a tree (results.md, keys in order), with its id (result_id.h). */
Json *result_tree(const Play *play, const ResultInfo *info);
void result_text(const Play *play, const ResultInfo *info, Text *out);

/* The name of its file, `<case>-<time>-<id>.json`, malloced: the same each time it is written. */
char *result_name(const Play *play, const ResultInfo *info, const char *id);
/* Where results go when no --out is given: its name in `results/` in the user's data folder,
 * malloced; the folder is made. NULL with a finding. */
char *result_default_path(const Play *play, const ResultInfo *info, const char *id,
                          Findings *findings);

#endif
