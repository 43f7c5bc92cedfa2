/* Other programs that make one text of another: Graphviz, pandoc. */
#ifndef KLACHT_COMMANDS_FILTER_H
#define KLACHT_COMMANDS_FILTER_H

#include "base/text.h"
#include "commands/command.h"

/* Graph text into SVG. */
extern const char *const filter_dot[];

/* Puts what the program makes of the text in its place; what is wrong is said: that there is no
 * such program, or ({1}) what it said. Gives the exit code. */
int filter_text(Context *context, const char *const *arguments, Text *text, Msg absent, Msg failed);

#endif
