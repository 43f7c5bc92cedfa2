/* Taking up: a play that was interrupted, gone on with in the terminal. When its case was changed
 * since, that is said, and whoever plays chooses. */
#ifndef KLACHT_COMMANDS_TAKING_UP_H
#define KLACHT_COMMANDS_TAKING_UP_H

#include "base/file_write.h"
#include "commands/command.h"
#include "store/journal.h"
#include "store/settings.h"

/* Takes over the journal. *gone: its case cannot be opened; that was said, and it is kept. Gives
 * the exit code. */
int taking_up(Context *context, Journal *journal, SayFirst say, FileOut out, bool *gone);

#endif
