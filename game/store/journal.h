/* The journal: every input of a play, on disk as soon as it is given.
 *
 * One file per play in the user's data folder (`journals/<id>.journal`): a first record with the
 * setup and the case, then one record per input, one for what is laid on a table, and one when the
 * play has ended (journal_record.h). Who plays holds its lock. A torn tail, of the input that was
 * under way, is skipped. When a record is damaged the play stands where it was before it; what the
 * file held is kept beside it before anything is changed. When it cannot be written any more the
 * rest stands in memory, and journal_save tries once more. */
#ifndef KLACHT_STORE_JOURNAL_H
#define KLACHT_STORE_JOURNAL_H

#include "base/finding.h"
#include "play/play.h"
#include "store/json.h"

#define JOURNAL_ENDING ".journal"

typedef struct Journal Journal;

/* Begins one; NULL with a finding that says why when nothing can be kept (the play goes on all the
 * same). Where there are no locks it is kept without, and that is a finding too. */
Journal *journal_begin(const Play *play, const char *case_path, const char *alias, Lang lang,
                       Findings *findings);
/* Opens one that was left; looking changes nothing. NULL with a finding, or without one when it is
 * not there any more or somebody is playing it: then *busy is set. */
Journal *journal_open(const char *path, bool *busy, Findings *findings);

/* The id of its play, which is the name of its file without the ending; and whether one of that id
 * is still there, whoever has it. */
const char *journal_id(const Journal *journal);
bool journal_is_there(const char *id);
const char *journal_path(const Journal *journal);
const char *journal_case(const Journal *journal);  /* path or id, as it was begun */
const char *journal_alias(const Journal *journal); /* NULL for none */
const char *journal_language(const Journal *journal);
int64_t journal_started_ms(const Journal *journal);
/* The play has ended: when; false for one that can be gone on with. */
bool journal_ended(const Journal *journal, int64_t *ended_ms);
/* Setup, language and inputs as an inputs file; the tree is the journal's. */
const Json *journal_inputs(const Journal *journal);
/* What was laid on a table after the last input (laid.h); NULL: nothing. */
const Json *journal_laid(const Journal *journal);
/* The same case and house as it was played with, or was last gone on with knowingly. */
bool journal_has_case(const Journal *journal, const Scenario *scenario);
bool journal_has_house(const Journal *journal, const Scenario *scenario);
bool journal_fits(const Journal *journal, const Scenario *scenario); /* both */

/* Makes it ready to go on with. When it is damaged: a warning that says how much is lost and where
 * the whole old file is kept; false with an error when that cannot be kept, and nothing changed. */
bool journal_mend(Journal *journal, Findings *findings);
/* Something is lost that stood in the file. */
bool journal_is_damaged(const Journal *journal);
/* It is gone on with, in this case and house. */
void journal_accept(Journal *journal, const Scenario *scenario, Findings *findings);
/* The last input of the play; false when it could not be written, with a finding the first time. */
bool journal_add(Journal *journal, const Input *input, const Scenario *scenario,
                 Findings *findings);
/* What lies on a table now, which it takes over: no input, and gone with the
 * next one. False as above. */
bool journal_lay(Journal *journal, Json *laid, Findings *findings);
/* Its last input, which ended it, is taken back (play_take_back). */
bool journal_take_back(Journal *journal, Findings *findings);
/* The play has ended; false when that could not be written. */
bool journal_end(Journal *journal, int64_t ended_ms);
/* True when all of it stands in the file: what does not is written once more. */
bool journal_save(Journal *journal);
/* The same without trying. */
bool journal_is_whole(const Journal *journal);
/* How many inputs stand in the file. */
int journal_kept(const Journal *journal);

/* The play ended (its result is written) or was given up: the journal is removed. */
void journal_finish(Journal *journal);
/* Puts it under another name, where `resume` does not find it, and closes it; *kept is the name,
 * malloced. False with a finding, and it is closed as it was. */
bool journal_set_aside(Journal *journal, char **kept, Findings *findings);
/* Keeps the file for `resume`; what does not stand in it is written once more. */
void journal_close(Journal *journal);

#endif
