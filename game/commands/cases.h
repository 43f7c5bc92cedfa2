/* Opening cases for commands: cases/opened.h with the shared options, and its findings said on err.
 */
#ifndef KLACHT_COMMANDS_CASES_H
#define KLACHT_COMMANDS_CASES_H

#include "base/budget.h"
#include "cases/opened.h"
#include "commands/command.h"
#include "store/inputs.h"

/* A case by id, path or zip, from --scenarios or the usual places; `language` NULL is
 * context->lang. On failure the findings are printed and the code to return stands in *code.
 * Warnings are not shown: they are for authors. */
bool cases_open(Context *context, const char *name, const char *language, Opened *opened,
                int *code);
/* The case of a result: the one in whose folder it stands, or one of its id, in a folder or a zip,
 * beside it, here, or where cases are looked for. Of several the one that the result was made of
 * goes first. --scenarios goes before all of them. */
bool cases_open_result(Context *context, const InputsFile *inputs, Opened *opened, int *code);
/* What all functions of a case may take while so many plays or inputs are gone through. */
Budget cases_budget(double count);

#endif
