/* The commands there are, in the order of the help, NULL-ended. */
#ifndef KLACHT_COMMANDS_REGISTRY_H
#define KLACHT_COMMANDS_REGISTRY_H

#include "commands/command.h"

extern const Command *const commands[];
/* NULL when there is none of that name. */
const Command *command_find(const char *name);

#endif
