/* How verify says what it found; a part of verify.c. */
#ifndef KLACHT_COMMANDS_VERIFY_SAID_H
#define KLACHT_COMMANDS_VERIFY_SAID_H

#include "commands/command.h"

/* One line on out: "path: text". */
void verify_say(Context *context, const char *path, Msg key);
/* Each line of it, below that. */
void verify_say_lines(Context *context, const Text *lines);

#endif
