/* Finish: what is recorded when a play has ended, and where.
 *
 * In this order: the journal knows that it ended and when, the result is written, the best of the
 * case is noted with the id of the journal, the journal is removed. So whatever ends the program in
 * between, what `resume` finds leads to the same result under the same name, and the play is
 * counted once. */
#ifndef KLACHT_SHARED_FINISH_H
#define KLACHT_SHARED_FINISH_H

#include "base/file_write.h"
#include "front/shared/session.h"
#include "store/settings.h"

/* Whether a result will have a place in `out`; a warning that says why not. The usual place is
 * cleaned of what interrupted writes left. */
void finish_try(FileOut out, Findings *findings);
/* Writes the result of an ended play to `out`: a file, a folder (the file gets a name of its own),
 * "-" for standard output, or no path for the usual place. Returns the path, malloced; NULL with a
 * finding. */
char *finish_write(const Play *play, const ResultInfo *info, FileOut out, Findings *findings);
/* All of it, of a session that ended. Returns the path of the result, malloced; NULL with a finding
 * when it could not be written: then nothing else is recorded, and it can be tried again in another
 * place. That the settings could not be kept is a warning. */
char *finish_play(Session *session, FileOut out, Settings *settings, Findings *findings);

#endif
