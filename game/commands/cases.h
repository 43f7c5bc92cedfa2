/* Opening cases for commands: cases/opened.h with the shared options, and its findings said on err.
 */
#ifndef KLACHT_COMMANDS_CASES_H
#define KLACHT_COMMANDS_CASES_H

#include "base/budget.h"
#include "cases/opened.h"
#include "commands/command.h"

/* A case by id, path or zip, from --scenarios or the usual places; `language` NULL is
 * context->lang. On failure the findings are printed and the code to return stands in *code.
 * Warnings are not shown: they are for authors. */
bool cases_open(Context *context, const char *name, const char *language, Opened *opened,
                int *code);
/* What all functions of a case may take while so many plays or inputs are gone through. */
Budget cases_budget(double count);

#endif
