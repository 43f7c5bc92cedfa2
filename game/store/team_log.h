/* The log of a session: what was done since its file was written whole.
 *
 * A session file is written whole at each step of who leads. What phones do in between, often and
 * many at a time, goes to the end of a log beside it, one input a line, by one write and one
 * fdatasync: that takes as long for a long session as for a short one. The name of a log has the
 * mark of the bytes that it goes on from; once the session file is written anew, it is of no use
 * any more. */
#ifndef KLACHT_STORE_TEAM_LOG_H
#define KLACHT_STORE_TEAM_LOG_H

#include <stdint.h>

#include "base/finding.h"
#include "store/team_inputs.h"
#include "team/calibration_state.h"

/* Of the bytes of a session file. */
uint64_t team_log_mark(const char *bytes, size_t len);
/* A session file with its mark; NULL with a finding. */
Json *team_log_open(const char *session_path, uint64_t *mark, Findings *findings);

/* Adds inputs that the session took, on disk when it gives true; false with a finding. After false
 * the session file must be written whole: the end of the log is not known. */
bool team_log_add(const char *session_path, uint64_t mark, const Calibration *calibration,
                  const CalibrationInput *inputs, int count, Findings *findings);
/* Adds to `file`, which was opened from the session file with that mark, what its log holds. An
 * input that was under way is skipped. When it is damaged, what stands before the damage is taken
 * and team_log_damaged has said so; false with an error when the log can be neither read nor kept
 * beside. */
bool team_log_read(const char *session_path, uint64_t mark, const House *house,
                   const StatementSet *set, TeamInputs *file, Findings *findings);
/* The log is of no use from that line on: keeps a copy of it beside and says so; false with an
 * error when that cannot be kept. */
bool team_log_damaged(const char *session_path, uint64_t mark, int line, Findings *findings);
void team_log_remove(const char *session_path, uint64_t mark);
/* Whether a file of this name is a log: then the name of its session file, malloced, and the mark.
 */
char *team_log_session(const char *name, uint64_t *mark);

/* ---- of either kind of session (room_shelf.h): lines that stand for inputs ---- */

/* One input a line, each with its end. */
bool team_log_add_lines(const char *session_path, uint64_t mark, const char *schema,
                        const Text *lines, Findings *findings);
/* Called for each line but the first, in order; `number` from 1. False: it is damage. */
typedef bool (*TeamLogTaker)(void *context, const Json *object, int number, Findings *findings);
/* As team_log_read. */
bool team_log_read_lines(const char *session_path, uint64_t mark, const char *schema,
                         TeamLogTaker take, void *context, Findings *findings);

#endif
