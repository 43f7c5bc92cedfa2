/* What there is to type, in a terminal's width; help_man.h and help_bash.h say it in other forms.
 */
#ifndef KLACHT_COMMANDS_HELP_H
#define KLACHT_COMMANDS_HELP_H

#include "commands/command.h"

/* The help of one command, or of the program (NULL). */
void help_print(Context *context, const Command *command, FILE *out);

#endif
