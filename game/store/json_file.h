/* A JSON file, and what it says that it is. */
#ifndef KLACHT_STORE_JSON_FILE_H
#define KLACHT_STORE_JSON_FILE_H

#include <stdbool.h>

#include "base/finding.h"
#include "store/json.h"

/* Reads the file ("-": standard input) and parses it; *exit_code is what the program should give.
 * NULL with a finding. */
Json *json_read(const char *path, Findings *findings, int *exit_code);
/* Which of `known` (NULL-ended, like "klachtenspel.result/1") the tree says that it is; -1 with one
 * finding when it says nothing, something else, or a later version. */
int json_schema(const Json *tree, const char *const *known, const char *path, Findings *findings);
/* Whether the first finding is that of a later version. */
bool json_is_future(const Findings *findings);

#endif
