/* The journal: every input of a play, on disk as soon as it is given.
 *
 * One file per play in the user's data folder (`journals/<id>.journal`): a first record with the
 * setup and the case, then one record per input: `J <len> <crc32> <json>\n`. A torn tail, of
 * the input that was under way, is skipped. When a record is damaged the play stands where it was
 * before it; what the file held is kept beside it before anything is changed. */
#ifndef KLACHT_STORE_JOURNAL_H
#define KLACHT_STORE_JOURNAL_H

#include "base/finding.h"
#include "play/play.h"
#include "store/json.h"

typedef struct Journal Journal;

/* Begins one; NULL with a finding when nothing can be kept (the play goes on all the same). */
Journal *journal_begin(const Play *play, const char *case_path, const char *alias, Lang lang,
                       Findings *findings);
/* Opens the newest one that did not end; NULL when there is none. */
Journal *journal_latest(Findings *findings);
/* The id of its play, which is the name of its file without the ending; and whether one of that id
 * is still there, whoever has it. */
const char *journal_id(const Journal *journal);
bool journal_is_there(const char *id);
const char *journal_path(const Journal *journal);
const char *journal_case(const Journal *journal);  /* path or id, as it was begun */
const char *journal_alias(const Journal *journal); /* NULL for none */
int64_t journal_started_ms(const Journal *journal);
/* Setup, language and inputs as an inputs file; the tree is the journal's. */
const Json *journal_inputs(const Journal *journal);
/* Makes it ready to go on with. When it is damaged: a warning that says how much is lost and where
 * the whole old file is kept; false with an error when that cannot be kept, and nothing changed. */
bool journal_mend(Journal *journal, Findings *findings);
/* Something is lost that stood in the file. */
bool journal_is_damaged(const Journal *journal);
/* The last input of the play; false with a finding when it could not be written. */
bool journal_add(Journal *journal, const Input *input, const Scenario *scenario,
                 Findings *findings);
/* The play ended (its result is written) or was given up: the journal is removed. */
void journal_finish(Journal *journal);
/* Keeps the file for `resume`. */
void journal_close(Journal *journal);

#endif
