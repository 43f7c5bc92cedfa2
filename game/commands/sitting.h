/* A sitting: one play by a person in the terminal, from the card of the case to its result on disk.
 * Shared by play and resume. */
#ifndef KLACHT_COMMANDS_SITTING_H
#define KLACHT_COMMANDS_SITTING_H

#include "base/file_write.h"
#include "commands/cases.h"
#include "play/play.h"
#include "store/journal.h"
#include "store/result.h"

typedef struct Sitting {
    const char *name; /* the case as it was asked for */
    PlaySetup setup;
    const char *alias; /* NULL: none */
    FileOut out; /* no path: the usual place; "-": standard output, the talk goes to err then */
} Sitting;

int sitting_play(Context *context, const Sitting *sitting);
/* Goes on with a journal, which it takes over. */
int sitting_resume(Context *context, Journal *journal, FileOut out);

/* Writes the result of an ended play and says where, unless that is standard output. `said` may be
 * NULL. */
int sitting_write(Context *context, const Play *play, const ResultInfo *info, FileOut out,
                  FILE *said);

#endif
