/* A sitting: one play by a person in the terminal, from the card of the case to its result on disk.
 * Shared by play and resume. */
#ifndef KLACHT_COMMANDS_SITTING_H
#define KLACHT_COMMANDS_SITTING_H

#include "base/file_write.h"
#include "commands/cases.h"
#include "front/shared/ears.h"
#include "front/shared/session.h"
#include "front/shared/tryout.h"
#include "front/text/console.h"
#include "store/settings.h"

typedef struct Sitting {
    const char *name; /* the case as it was asked for */
    PlaySetup setup;
    const char *alias; /* NULL: none */
    SayFirst say;
    const TryOut *at; /* a try-out: nothing is kept; NULL: a play */
    FileOut out; /* no path: the usual place; "-": standard output, the talk goes to err then */
} Sitting;

int sitting_play(Context *context, const Sitting *sitting);

/* What follows is for who goes on with a play (taking_up.c). */

/* The terminal; beside what is written to standard output. */
void sitting_console(Context *context, Console *console, FileOut out);
/* From where the session stands to its end: the talk, what is recorded, the debrief. */
int sitting_talk(Context *context, Console *console, Session *session, SayFirst say, FileOut out);

/* Writes the result of an ended play and says where, unless that is standard output. */
int sitting_write(Context *context, const Play *play, const ResultInfo *info, FileOut out);

#endif
