/* The journal: every input of a play, on disk as soon as it is given.
 *
 * One file per play in the user's data folder (`journals/<id>.journal`): a first record with the
 * setup and the case, then one record per input: `J <len> <crc32> <json>\n`. A torn tail is
 * skipped. */
#ifndef KLACHT_STORE_JOURNAL_H
#define KLACHT_STORE_JOURNAL_H

#include "store/result.h"

typedef struct Journal Journal;

/* Begins one; NULL with a finding when nothing can be kept (the play goes on all the same). */
Journal *journal_begin(const Play *play, const char *case_path, const char *alias, Lang lang,
                       Findings *findings);
/* Opens the newest one that did not end; NULL when there is none. */
Journal *journal_latest(Findings *findings);
const char *journal_path(const Journal *journal);
const char *journal_case(const Journal *journal);  /* path or id, as it was begun */
const char *journal_alias(const Journal *journal); /* NULL for none */
int64_t journal_started_ms(const Journal *journal);
/* Setup, language and inputs as an inputs file; the tree is the journal's. */
const cJSON *journal_inputs(const Journal *journal);
/* The last input of the play; false with a finding when it could not be written. */
bool journal_add(Journal *journal, const Input *input, const Scenario *scenario,
                 Findings *findings);
/* The play ended (its result is written) or was given up: the journal is removed. */
void journal_finish(Journal *journal);
/* Keeps the file for `resume`. */
void journal_close(Journal *journal);

/* Where results go when no --out is given: `results/<case>-<time>-<id>.json` in the user's data
 * folder, malloced; the folder is made. NULL with a finding. */
char *result_default_path(const Play *play, const ResultInfo *info, const char *id,
                          Findings *findings);

#endif
