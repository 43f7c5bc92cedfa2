/* Commands, options and what they take, for completion in bash. */
#ifndef KLACHT_COMMANDS_HELP_BASH_H
#define KLACHT_COMMANDS_HELP_BASH_H

#include "base/text.h"

/* Adds a function of bash that echoes what may be typed after a command ($1), before one (none), or
 * all commands (--). A word
 * is CASE, [CASE], FILE… for an argument, `--name` for a flag, and `--name=FILE` or
 * `--name=one|two` for an option. packaging/completion.bash completes with it. */
void help_bash(Text *out);

#endif
