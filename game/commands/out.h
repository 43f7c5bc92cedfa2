/* --out and --force: where a command writes what it made. A file that is there is replaced with
 * --force alone; "-" is standard output, and a device is written to as it is. */
#ifndef KLACHT_COMMANDS_OUT_H
#define KLACHT_COMMANDS_OUT_H

#include "base/file_write.h"
#include "base/text.h"
#include "commands/options.h"

/* The two in a table of options; `what` is FILE, DIR or PATH. */
#define OUT_OPTIONS(what, text)                                                                    \
    {.name = "out", .kind = OPTION_TEXT, .value = (what), .help = (text)}, {                       \
        .name = "force", .kind = OPTION_FLAG, .help = MSG_OPTION_FORCE                             \
    }

FileOut out_of(const Arguments *arguments);
/* Before the work: whether it could be written there, a file or into a folder; else what is wrong
 * is said. Gives the exit code. */
int out_try(Context *context, FileOut out);
/* Writes it; what is wrong is said, but not of a pipe that is shut. Gives the exit code. */
int out_write(Context *context, FileOut out, const Text *text);
/* The same with `written` ({1}: where) said on err; without a place, or with "-", it goes to
 * context->data. */
int out_put(Context *context, FileOut out, const Text *text, Msg written);
/* Whether output failed because it is a pipe that nobody reads any more, as before `head`: who read
 * it has what he wanted, and that is no fault. */
bool out_is_shut(FILE *out);
/* Says what is wrong with a place, and gives the exit code for it. */
int out_fail(Context *context, FileError error, const char *path);

#endif
