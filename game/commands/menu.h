/* The menu of the terminal: which case to play. */
#ifndef KLACHT_COMMANDS_MENU_H
#define KLACHT_COMMANDS_MENU_H

#include "commands/command.h"

/* The id or folder of the case that was chosen, malloced; NULL when none was, with the code. */
char *menu_choose(Context *context, int *code);

#endif
