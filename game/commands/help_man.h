/* Help as a page for `man`: the same tables and words, with what a page has more (files, variables,
 * exit codes). */
#ifndef KLACHT_COMMANDS_HELP_MAN_H
#define KLACHT_COMMANDS_HELP_MAN_H

#include "base/locale.h"
#include "base/text.h"

/* Adds the whole page, UTF-8, in the macros of man(7). */
void help_man(Lang lang, Text *out);

#endif
